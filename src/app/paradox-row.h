/* app/paradox-row.h - one paradox in the list of twelve
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Number, left pole, track, right pole, stance or answer; and what unfolds beneath.
 * Both poles have the same weight, size and ink.  A SamenEditor.
 *
 * Property "open".
 */
#pragma once

#include "app/paradox-track.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_PARADOX_ROW (samen_paradox_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenParadoxRow, samen_paradox_row, SAMEN, PARADOX_ROW, GtkBox)

/* @number: 1…12 */
GtkWidget *samen_paradox_row_new (int number);

int samen_paradox_row_number (SamenParadoxRow *self);

/* To be followed by a samen_editor_show (). */
void samen_paradox_row_set_outlook (SamenParadoxRow    *self,
                                    const SamenOutlook *outlook);
void samen_paradox_row_set_open (SamenParadoxRow *self,
                                 gboolean         open);

/* Little room: stance, number and answer are left to the part that unfolds. */
void samen_paradox_row_set_narrow (SamenParadoxRow *self,
                                   gboolean         narrow);

/* All rows share the widths of their columns. */
void samen_paradox_row_align (SamenParadoxRow *self,
                              GtkSizeGroup    *left,
                              GtkSizeGroup    *right,
                              GtkSizeGroup    *tail);

G_END_DECLS
