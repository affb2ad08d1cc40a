/* app/card-page.h - a page of cards about the records of one list
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Signs of progress and cases stand beneath each other, one card each, and at
 * the foot one writes the name of one more.  Property "field" says which list of
 * the project it is about: "signs" or "cases".  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CARD_PAGE (samen_card_page_get_type ())
G_DECLARE_FINAL_TYPE (SamenCardPage, samen_card_page, SAMEN, CARD_PAGE, GtkBox)

G_END_DECLS
