/* app/project-popover.h - the name and the language of a map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hangs under the map's name in the header bar: title, subtitle, the language
 * that map and posters speak, where the file is.  An editor (app/editor.h).
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PROJECT_POPOVER (samen_project_popover_get_type ())
G_DECLARE_FINAL_TYPE (SamenProjectPopover, samen_project_popover, SAMEN, PROJECT_POPOVER, GtkPopover)

/* @place: (nullable): where the file is, NULL when there is none yet */
void samen_project_popover_set_place (SamenProjectPopover *self,
                                      const char          *place);

/* What the button for recent maps offers. */
void samen_project_popover_set_recent (SamenProjectPopover *self,
                                       GMenuModel          *menu);

/* Puts the cursor in the title. */
void samen_project_popover_rename (SamenProjectPopover *self);

G_END_DECLS
