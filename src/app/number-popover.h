/* app/number-popover.h - ask for a number where one is
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is no whole number, or out of bounds, gets one sentence and stays there
 * to be bettered; Escape goes back without a change.
 *
 * Signal "chosen" (int number).
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_NUMBER_POPOVER (samen_number_popover_get_type ())
G_DECLARE_FINAL_TYPE (SamenNumberPopover, samen_number_popover, SAMEN, NUMBER_POPOVER, GtkPopover)

GtkWidget *samen_number_popover_new (int minimum,
                                     int maximum);

/* samen_number_popover_ask:
 * @title: what it is a number of
 * @text: what stands in the entry at first
 * @go_on: whether the person is typing @text already, else it is selected */
void samen_number_popover_ask (SamenNumberPopover *self,
                               const char         *title,
                               const char         *text,
                               gboolean            go_on);

G_END_DECLS
