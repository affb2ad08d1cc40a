/* app/party-list.h - through whose eyes the paradoxes are seen
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group, and every party with its badge and how far it is with its answers.
 *
 * Signal "chosen" (const char *party): NULL for the group.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARTY_LIST (samen_party_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenPartyList, samen_party_list, SAMEN, PARTY_LIST, GtkBox)

/* @chosen: (nullable): NULL for the group */
void samen_party_list_show (SamenPartyList   *self,
                            const SamenState *state,
                            GHashTable       *codes,
                            const char       *chosen);

G_END_DECLS
