/* app/party-search.h - finding a party by its name
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A field and the parties whose name or code begins like what is typed.
 * Choosing one says "select".  An editor (app/editor.h) that edits nothing.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARTY_SEARCH (samen_party_search_get_type ())
G_DECLARE_FINAL_TYPE (SamenPartySearch, samen_party_search, SAMEN, PARTY_SEARCH, GtkPopover)

G_END_DECLS
