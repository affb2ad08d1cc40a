/* app/talk-list.h - all there is to talk about, most pressing first
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tensions that stand on the map with a number, then a card per conversation
 * starter (app/talk-card.h), first a handful and on request the rest; at the end
 * what was put aside and why.  An editor.  The rules look at everything, so what
 * changes is taken in a moment after it came to rest; what was put aside or drawn
 * from here, at once.
 *
 * Properties: "about-paradoxes" (only what is about a paradox), "count".
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_TALK_LIST (samen_talk_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenTalkList, samen_talk_list, SAMEN, TALK_LIST, GtkBox)

/* It has come to the front: what changed behind another page is shown now. */
void samen_talk_list_look (SamenTalkList *self);

/* How many things there are to talk about. */
guint samen_talk_list_get_count (SamenTalkList *self);

G_END_DECLS
