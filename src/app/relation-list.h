/* app/relation-list.h - the relations of the selected party
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line each: the line as on the map, what it says and the other party; a click
 * selects the relation.  The plus adds one.  Tensions carry the number of their
 * speech bubble on the map.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_RELATION_LIST (samen_relation_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenRelationList, samen_relation_list, SAMEN, RELATION_LIST, GtkBox)

G_END_DECLS
