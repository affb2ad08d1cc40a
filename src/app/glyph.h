/* app/glyph.h - one sign of the picture's alphabet, as a widget
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands on the map stands the same in a list: a party's badge, a line, a
 * stance, a marker.  A glyph draws one of them with scene/shapes.h in the
 * colours of the light or dark window.  Signs, with their value:
 *
 *   "badge" (SamenKind; text: the code, or NULL for the icon)
 *   "commitment" (SamenCommitment)   "relation" (SamenRelationKind)
 *   "relation-back" (the same, coming in)   "bubble" (text: its number)
 *   "stance" (SamenStance)           "felt" (felt tension, 0…3)
 *   "agreed"  "desired"  "range"  "half"  "ungiven"
 *
 * A glyph says nothing to assistive technology: a word always stands beside it.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_GLYPH (samen_glyph_get_type ())
G_DECLARE_FINAL_TYPE (SamenGlyph, samen_glyph, SAMEN, GLYPH, GtkWidget)

/* @size: its height in pixels, 0 for that of its font; the width follows from the sign */
GtkWidget *samen_glyph_new (const char *sign,
                            int         value,
                            int         size);

/* @text: (nullable) */
void samen_glyph_set (SamenGlyph *self,
                      int         value,
                      const char *text);

G_END_DECLS
