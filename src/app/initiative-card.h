/* app/initiative-card.h - one initiative on the board
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What it is called, who leads it, who takes part, which paradoxes it touches
 * and what is different tomorrow.  A card can be dragged; a party dropped on it
 * takes part, one dropped on the lead's place leads.  Beneath a card that works
 * or was stopped stands the question what was learned.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_CARD (samen_initiative_card_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativeCard, samen_initiative_card, SAMEN, INITIATIVE_CARD, GtkBox)

/* @id: of the initiative it is about, for good */
GtkWidget *samen_initiative_card_new (const char *id);

const char *samen_initiative_card_id (SamenInitiativeCard *self);

/* Codes of all parties, to be followed by a samen_editor_show (). */
void samen_initiative_card_set_codes (SamenInitiativeCard *self,
                                      GHashTable          *codes);

/* Opens the list of parties at its "+". */
void samen_initiative_card_pick_party (SamenInitiativeCard *self);

G_END_DECLS
