/* app/workshop-timer.h - the time there is for one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Minutes and seconds that count down, with a thin ring; at the end it stands at
 * nothing and stays quiet, for talk is not cut off by a clock.  It goes on while
 * it is hidden.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_TIMER (samen_workshop_timer_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopTimer, samen_workshop_timer, SAMEN, WORKSHOP_TIMER, GtkBox)

/* Starts anew; @minutes 0: there is none, and nothing is seen. */
void samen_workshop_timer_start (SamenWorkshopTimer *self,
                                 int                 minutes);

/* Whether the person does not want to see it. */
void samen_workshop_timer_toggle (SamenWorkshopTimer *self);

G_END_DECLS
