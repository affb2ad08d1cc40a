/* app/party-strip.h - parties to take from
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parties as chips with their names, in a few lines that scroll; what is typed
 * makes them fewer.  A chip is dragged to where the party is to take part; Enter
 * on it, or a click, chooses it.  However many there are, they are one Tab stop.
 *
 * Signal "chosen" (const char *party).
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARTY_STRIP (samen_party_strip_get_type ())
G_DECLARE_FINAL_TYPE (SamenPartyStrip, samen_party_strip, SAMEN, PARTY_STRIP, GtkBox)

/* @parties: (element-type SamenParty); @codes: as samen_project_codes () gave them */
void samen_party_strip_show (SamenPartyStrip *self,
                             GPtrArray       *parties,
                             GHashTable      *codes);

G_END_DECLS
