/* app/initiative-board.h - think big, do small, in four columns
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All initiatives as cards: idea, trying, works, stopped.  Above them the
 * parties, to be dragged onto a card.  What can be done by pointer can be done
 * by keys: arrows go from card to card, Ctrl+arrows move the card, Enter opens
 * it, Delete removes it, N makes a new one, P adds a party.  A SamenEditor.
 *
 * Signal "open": the person wants to read on about what is selected.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_BOARD (samen_initiative_board_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativeBoard, samen_initiative_board, SAMEN, INITIATIVE_BOARD, GtkBox)

G_END_DECLS
