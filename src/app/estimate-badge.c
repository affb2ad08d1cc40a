/* app/estimate-badge.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/estimate-badge.h"

#include "scene/shapes.h"

void
samen_estimate_badge_add (SamenScene       *scene,
                          const char       *key,
                          const SamenLook  *look,
                          const SamenParty *party,
                          const char       *code,
                          double            x,
                          double            y,
                          double            s)
{
  SamenLook hollow = *look;
  SamenFigure *figure = samen_figure_new (key);
  SamenMark *outline;

  /* In a hollow shape the code has the colour of the kind. */
  hollow.on_kind = look->kinds[party->kind];
  samen_shape_badge (figure, &hollow, party->kind, x, y, s, look->paper, 0, look->paper,
                     code != NULL ? SAMEN_BADGE_TEXT : SAMEN_BADGE_PLAIN, code, 0.8 * s);
  outline = samen_figure_stroke (figure, samen_shape_kind (party->kind, x, y, s), look->kinds[party->kind], 1.5);
  outline->dash[0] = outline->dash[1] = 2.5;
  outline->n_dash = 2;
  samen_scene_add (scene, figure);
}
