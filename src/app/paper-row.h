/* app/paper-row.h - what one party put on paper about one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its number, the poles with the nine places between them, the answers that are
 * no place, how strongly it is felt, and a remark.  The row has the focus as a
 * whole; which key means what belongs to the sheet.
 *
 * Signals: "picked" (int part, int index): a box was clicked; "entered" ();
 * "remarked" (const char *text): a remark was written, or taken away.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_PAPER_PLACE, /* 0…8, from the left pole to the right */
  SAMEN_PAPER_FELT,  /* 0…3 */
  SAMEN_PAPER_STATE, /* 1…3, as in app/answer-keys.h */
  SAMEN_PAPER_NOWHERE,
} SamenPaperPart;

#define SAMEN_N_PLACES 9

#define SAMEN_TYPE_PAPER_ROW (samen_paper_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenPaperRow, samen_paper_row, SAMEN, PAPER_ROW, GtkBox)

GtkWidget *samen_paper_row_new (void);

/* @answer: (nullable) */
void samen_paper_row_show (SamenPaperRow      *self,
                           const SamenProject *project,
                           int                 number,
                           const SamenAnswer  *answer);

/* What the next key fills in. */
void samen_paper_row_set_part (SamenPaperRow  *self,
                               SamenPaperPart  part);

/* Writing the remark: beginning, whether it is being written, and stopping with
 * what was there before. */
void samen_paper_row_write (SamenPaperRow *self);
gboolean samen_paper_row_is_writing (SamenPaperRow *self);
void samen_paper_row_stop_writing (SamenPaperRow *self);

G_END_DECLS
