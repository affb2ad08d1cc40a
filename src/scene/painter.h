/* scene/painter.h - the one painter
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws figures on any cairo context: a tile of the canvas, a page of a PDF, a
 * PNG.  Safe from any thread, because all it reads is sealed.
 */
#pragma once

#include "scene/figure.h"

G_BEGIN_DECLS

/* samen_paint_scene:
 * @cr: its transformation maps scene units to the surface
 * @clip: (nullable): only figures that touch it, in scene units
 * @scale: device pixels per scene unit, for leaving out what cannot be seen;
 *   0 on paper: everything */
void samen_paint_scene (cairo_t          *cr,
                        const SamenScene *scene,
                        const SamenBox   *clip,
                        double            scale);

void samen_paint_figure (cairo_t           *cr,
                         const SamenFigure *figure,
                         double             scale);

G_END_DECLS
