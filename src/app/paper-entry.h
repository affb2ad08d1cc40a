/* app/paper-entry.h - answers on paper, typed over
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the whole window: first whose sheet it is, then that party's answers,
 * and so on to the last sheet of the pile, without the mouse.  Only this one
 * party's answers are on the screen, whatever is covered in the round, and a
 * round that is covered stays so.  Which round is chosen belongs to the screen;
 * when there is none, the first answer makes one.  A SamenEditor: every answer
 * is an edit, and can be undone.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PAPER_ENTRY (samen_paper_entry_get_type ())
G_DECLARE_FINAL_TYPE (SamenPaperEntry, samen_paper_entry, SAMEN, PAPER_ENTRY, GtkWidget)

GtkWidget *samen_paper_entry_new (void);

G_END_DECLS
