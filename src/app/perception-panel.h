/* app/perception-panel.h - how parties see each other on one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only in a project that asks for it.  Through one party's eyes: where it thinks that
 * the others stand (app/estimate-track.h).  Through the eyes of the group: where that
 * is far from where they do stand, a misunderstanding, told apart from difference.
 * Nothing of it shows while the paradox is covered.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PERCEPTION_PANEL (samen_perception_panel_get_type ())
G_DECLARE_FINAL_TYPE (SamenPerceptionPanel, samen_perception_panel, SAMEN, PERCEPTION_PANEL, GtkBox)

/* @party: (nullable): NULL for the group; @number: 1…12.  To be followed by a
 * samen_editor_show (). */
void samen_perception_panel_set_question (SamenPerceptionPanel *self,
                                          const char           *party,
                                          int                   number);

G_END_DECLS
