/* app/workshop-poles.h - the two poles over a page of the workshop
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both as large as the other, with "and" between them.  Long names make both
 * smaller together, so that neither seems to weigh more.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_POLES (samen_workshop_poles_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopPoles, samen_workshop_poles, SAMEN, WORKSHOP_POLES, GtkBox)

void samen_workshop_poles_show (SamenWorkshopPoles *self,
                                const SamenProject *project,
                                int                 number);

G_END_DECLS
