/* scene/text-layout.h - the one Pango context behind all text
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Private to scene/text*.c.  Everything is laid out SAMEN_TEXT_PRECISION times
 * as large as asked for, so that Pango's fixed-point units never show in a
 * size of a few millimetres.
 */
#pragma once

#include "scene/text.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

#define SAMEN_TEXT_PRECISION 16.0

/* @width: 0 for no wrapping.  (transfer full) */
PangoLayout *samen_text_layout (const char      *text,
                                const SamenFont *font,
                                double           width);

/* (transfer full) */
SamenLine *samen_line_from_pango (PangoLayout     *layout,
                                  PangoLayoutLine *source,
                                  const SamenFont *font);

G_END_DECLS
