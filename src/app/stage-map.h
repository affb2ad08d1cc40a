/* app/stage-map.h - the map as a picture on a stage
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same map by the same painter, as large as the widget, with names a group
 * can read; nothing on it can be moved here.  A SamenEditor that never says
 * anything.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STAGE_MAP (samen_stage_map_get_type ())
G_DECLARE_FINAL_TYPE (SamenStageMap, samen_stage_map, SAMEN, STAGE_MAP, GtkWidget)

GtkWidget *samen_stage_map_new (void);

/* Only who takes part and how committed; without what runs between the parties. */
void samen_stage_map_set_calm (SamenStageMap *self,
                               gboolean       calm);

G_END_DECLS
