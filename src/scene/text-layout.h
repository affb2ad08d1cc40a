/* scene/text-layout.h - the one Pango context behind all text
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Private to scene/text*.c.  Every text is laid out at one large size and then
 * scaled: Pango's fixed-point units never show in a size of a few millimetres,
 * a line breaks at the same word at any size, and a font is opened once, not
 * anew for each size.
 */
#pragma once

#include "scene/text.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Pango units in one unit of the scene, for text of that font. */
double samen_text_unit (const SamenFont *font);

/* @width: 0 for no wrapping.  (transfer full) */
PangoLayout *samen_text_layout (const char      *text,
                                const SamenFont *font,
                                double           width);

/* (transfer full) */
SamenLine *samen_line_from_pango (PangoLayout     *layout,
                                  PangoLayoutLine *source,
                                  const SamenFont *font);

G_END_DECLS
