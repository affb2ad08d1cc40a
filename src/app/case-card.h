/* app/case-card.h - a story, and what each would do for it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "Let's talk about Tommie": the story, with what every party said it would
 * contribute.  One party that has said nothing yet is asked at the foot; the
 * others who may still speak stand beneath as an open invitation, and a press
 * gives one of them the floor.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CASE_CARD (samen_case_card_get_type ())
G_DECLARE_FINAL_TYPE (SamenCaseCard, samen_case_card, SAMEN, CASE_CARD, GtkBox)

/* @id: of the case it is about, for good */
GtkWidget *samen_case_card_new (const char *id);

G_END_DECLS
