/* app/distance-note.h - how far the two ends of the selected relation stand apart
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A few words: the distance on average and the paradox on which it is largest.  It is
 * not there when the two gave no position on the same paradox.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_DISTANCE_NOTE (samen_distance_note_get_type ())
G_DECLARE_FINAL_TYPE (SamenDistanceNote, samen_distance_note, SAMEN, DISTANCE_NOTE, GtkBox)

G_END_DECLS
