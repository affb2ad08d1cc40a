/* app/rounds-button.h - the button that says which round is looked at
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The round's name on a button; the list of rounds (app/rounds-list.h) beneath it.
 * The same in the bar over the paradoxes and on the map.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ROUNDS_BUTTON (samen_rounds_button_get_type ())
G_DECLARE_FINAL_TYPE (SamenRoundsButton, samen_rounds_button, SAMEN, ROUNDS_BUTTON, AdwBin)

/* Opens the list. */
void samen_rounds_button_popup (SamenRoundsButton *self);

G_END_DECLS
