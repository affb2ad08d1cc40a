/* app/inspector-relation.h - a relation, in rows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What two parties are to each other: the kind with its line, which way it runs,
 * how strong it is and a note.  A click on either party goes there.  DOMAIN.md,
 * section 4.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INSPECTOR_RELATION (samen_inspector_relation_get_type ())
G_DECLARE_FINAL_TYPE (SamenInspectorRelation, samen_inspector_relation, SAMEN, INSPECTOR_RELATION, GtkBox)

G_END_DECLS
