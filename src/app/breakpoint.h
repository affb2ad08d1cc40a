/* app/breakpoint.h - says when there is little room
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Holds one child and tells, by its property "narrow", whether it got less
 * width than a threshold.  It asks for hardly any room itself, so that a window
 * can become narrow at all; whoever listens then takes away what does not fit.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_BREAKPOINT (samen_breakpoint_get_type ())
G_DECLARE_FINAL_TYPE (SamenBreakpoint, samen_breakpoint, SAMEN, BREAKPOINT, GtkWidget)

gboolean samen_breakpoint_is_narrow (SamenBreakpoint *self);

G_END_DECLS
