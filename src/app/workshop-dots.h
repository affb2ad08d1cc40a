/* app/workshop-dots.h - how far the workshop has come
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One dot for every chosen paradox: dark when it was there, larger when it is
 * there now.  Says nothing to assistive technology; the page's name does.
 */
#pragma once

#include "app/agenda.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_DOTS (samen_workshop_dots_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopDots, samen_workshop_dots, SAMEN, WORKSHOP_DOTS, GtkWidget)

void samen_workshop_dots_show (SamenWorkshopDots *self,
                               const SamenAgenda *agenda);

G_END_DECLS
