/* app/furthest-list.h - where the selected party stands furthest from the group
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three paradoxes at most, each as a small track with the party's badge, the middle
 * half of all and where the group stands.  It shows, it does not judge.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_FURTHEST_LIST (samen_furthest_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenFurthestList, samen_furthest_list, SAMEN, FURTHEST_LIST, GtkBox)

G_END_DECLS
