/* app/sign-card.h - one sign of progress
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is looked at, where it began, where it should go, what was read and when,
 * with the line that makes; a reading is added in place.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SIGN_CARD (samen_sign_card_get_type ())
G_DECLARE_FINAL_TYPE (SamenSignCard, samen_sign_card, SAMEN, SIGN_CARD, GtkBox)

/* @id: of the sign it is about, for good */
GtkWidget *samen_sign_card_new (const char *id);

G_END_DECLS
