/* app/initiative-column.h - all initiatives of one status
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of the four columns of the board, all of equal worth.  Cards are put in by
 * the board; one that is dropped comes to stand where it was let go.  At the foot
 * one writes the title of a new one in place.  A SamenEditor.
 */
#pragma once

#include "app/initiative-card.h"
#include "core/initiative.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_COLUMN (samen_initiative_column_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativeColumn, samen_initiative_column, SAMEN, INITIATIVE_COLUMN, GtkBox)

GtkWidget *samen_initiative_column_new (SamenStatus status);

/* @cards: (element-type SamenInitiativeCard): what is to stand in it, from the
 * top; cards that stand elsewhere are taken from there first by the caller */
void samen_initiative_column_arrange (SamenInitiativeColumn *self,
                                      GPtrArray             *cards);

/* The card at @index; NULL: none. */
SamenInitiativeCard *samen_initiative_column_card (SamenInitiativeColumn *self,
                                                   guint                  index);

/* Opens the place where a title is written. */
void samen_initiative_column_begin (SamenInitiativeColumn *self);

/* Puts the keyboard on the button at its foot. */
void samen_initiative_column_take_focus (SamenInitiativeColumn *self);

/* Scrolls to @card, which is in it. */
void samen_initiative_column_reveal (SamenInitiativeColumn *self,
                                     SamenInitiativeCard   *card);

G_END_DECLS
