/* app/paradox-details.h - what a team says about one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The part of a row that unfolds: the opening question, the four corners around the
 * two poles (their worth above, what happens when one takes over below), the stance
 * with its reason, and what was agreed.  The catalogue's texts stand there until the
 * team writes its own; an emptied text gets the catalogue's back.
 */
#pragma once

#include "app/paradox-track.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_PARADOX_DETAILS (samen_paradox_details_get_type ())
G_DECLARE_FINAL_TYPE (SamenParadoxDetails, samen_paradox_details, SAMEN, PARADOX_DETAILS, GtkBox)

/* @number: 1…12 */
GtkWidget *samen_paradox_details_new (int number);

void samen_paradox_details_set_party (SamenParadoxDetails *self,
                                      const char          *party);

/* Little room: what stands side by side goes one beneath the other. */
void samen_paradox_details_set_narrow (SamenParadoxDetails *self,
                                       gboolean             narrow);

G_END_DECLS
