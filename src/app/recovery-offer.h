/* app/recovery-offer.h - giving back what a crash left behind
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asked once, at the start: open the copies of maps that were never closed
 * properly, throw them away, or decide another time.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Says nothing when nothing was left. */
void samen_recovery_offer (GtkApplication *app,
                           GtkWindow      *parent);

G_END_DECLS
