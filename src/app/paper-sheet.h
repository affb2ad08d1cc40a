/* app/paper-sheet.h - one party's printed ballot, typed over by keys alone
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for each paradox in play, and a cursor that goes along as on paper:
 * place, felt, next row, and past the last row to the next party.  Digits fill
 * in where the cursor is; what it passes over stays as it was, so that nothing
 * is ever invented.  The keys are written at the bottom.
 *
 * Signals, each about what is said of one paradox:
 *   "answered" (int number, int state, int position)   "felt" (int number, int tension)
 *   "remarked" (int number, const char *text)
 * and "next" (): on to the next party that has nothing yet.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PAPER_SHEET (samen_paper_sheet_get_type ())
G_DECLARE_FINAL_TYPE (SamenPaperSheet, samen_paper_sheet, SAMEN, PAPER_SHEET, GtkBox)

/* @round: (nullable): with what is covered in it */
void samen_paper_sheet_show (SamenPaperSheet    *self,
                             const SamenProject *project,
                             const SamenRound   *round,
                             const char         *party,
                             gboolean            read_only);

/* Puts the cursor where the first answer is missing, or at the first row. */
void samen_paper_sheet_begin (SamenPaperSheet *self);

G_END_DECLS
