/* app/answer-menu.h - a party's answer in brief, and what else it could be
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button at the end of a paradox's row.  It shows the answer there is; its
 * menu has those that are no place on the track.  A SamenEditor.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_MENU (samen_answer_menu_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerMenu, samen_answer_menu, SAMEN, ANSWER_MENU, AdwBin)

/* To be followed by a samen_editor_show ().  @party: (nullable) */
void samen_answer_menu_set_question (SamenAnswerMenu *self,
                                     const char      *party,
                                     int              number);

G_END_DECLS
