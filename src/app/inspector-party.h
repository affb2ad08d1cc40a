/* app/inspector-party.h - a party, in rows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one sees first is who it is, its bond with the ambition, what it brings in
 * and with whom it has to do; the rest unfolds in groups.  DOMAIN.md, section 3.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INSPECTOR_PARTY (samen_inspector_party_get_type ())
G_DECLARE_FINAL_TYPE (SamenInspectorParty, samen_inspector_party, SAMEN, INSPECTOR_PARTY, GtkBox)

G_END_DECLS
