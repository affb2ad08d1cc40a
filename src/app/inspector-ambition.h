/* app/inspector-ambition.h - the ambition and the project, in rows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shown when nothing else is selected: the statement with its horizon and what
 * lies underneath; values, cases and signs of progress that give it meaning; what
 * the map is called and how it speaks.  DOMAIN.md, section 2.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INSPECTOR_AMBITION (samen_inspector_ambition_get_type ())
G_DECLARE_FINAL_TYPE (SamenInspectorAmbition, samen_inspector_ambition, SAMEN, INSPECTOR_AMBITION, GtkBox)

G_END_DECLS
