/* app/talk-card.h - one conversation starter, as a card in a list
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What came up, the question to ask, whom it is about; why it came up unfolds.
 * The card leads to its place on the map or among the paradoxes, lays the line
 * between an offer and a need, and is put aside with a reason or without.  An
 * editor; what is unfolded or typed stays when the project changes.
 *
 * Actions: "card.jump" (Enter, click), "card.aside" (Delete, A), "card.connect".
 */
#pragma once

#include "app/editor.h"
#include "insight/starters.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_TALK_CARD (samen_talk_card_get_type ())
G_DECLARE_FINAL_TYPE (SamenTalkCard, samen_talk_card, SAMEN, TALK_CARD, GtkListBoxRow)

GtkWidget *samen_talk_card_new (void);

/* To be called before the card is shown a state.
 * @starters: the card takes a hold on all of them
 * @rank: which of them it shows */
void samen_talk_card_set_starter (SamenTalkCard *self,
                                  GPtrArray     *starters,
                                  guint          rank);

/* What its edits start from, also while what it shows is not yet looked at again. */
void samen_talk_card_set_project (SamenTalkCard      *self,
                                  const SamenProject *project);

/* Its place in the list. */
guint samen_talk_card_rank (SamenTalkCard *self);

G_END_DECLS
