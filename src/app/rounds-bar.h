/* app/rounds-bar.h - what one looks at when it is not simply the present
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A quiet line over paradoxes and map: that an earlier round is shown, or that
 * two rounds are compared and how they are told apart, with the way back to the
 * present.  Hidden when the latest round is shown by itself.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ROUNDS_BAR (samen_rounds_bar_get_type ())
G_DECLARE_FINAL_TYPE (SamenRoundsBar, samen_rounds_bar, SAMEN, ROUNDS_BAR, GtkBox)

/* @past: what becomes of changes while an earlier round is shown, in a sentence
 * @compared: (nullable): what else to read in a comparison, in a few words */
void samen_rounds_bar_set_notes (SamenRoundsBar *self,
                                 const char     *past,
                                 const char     *compared);

/* Where it lies on a picture: the fewest words, the rest when one points at it. */
void samen_rounds_bar_set_compact (SamenRoundsBar *self);

G_END_DECLS
