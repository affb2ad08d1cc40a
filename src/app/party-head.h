/* app/party-head.h - who the selected party is
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its badge as on the map, its name to write in, its kind and code behind one
 * button.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARTY_HEAD (samen_party_head_get_type ())
G_DECLARE_FINAL_TYPE (SamenPartyHead, samen_party_head, SAMEN, PARTY_HEAD, GtkBox)

G_END_DECLS
