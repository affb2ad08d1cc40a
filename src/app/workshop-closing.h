/* app/workshop-closing.h - what the group leaves the room with
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One calm picture to take a photograph of: the map, what was agreed on the
 * paradoxes that were talked over, and the first steps.  A SamenEditor.
 */
#pragma once

#include "app/agenda.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_CLOSING (samen_workshop_closing_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopClosing, samen_workshop_closing, SAMEN, WORKSHOP_CLOSING, GtkBox)

/* What was talked over; to be followed by a samen_editor_show (). */
void samen_workshop_closing_set_agenda (SamenWorkshopClosing *self,
                                        const SamenAgenda    *agenda);

G_END_DECLS
