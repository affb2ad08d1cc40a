/* poster/names.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/names.h"

#include "core/text.h"
#include "insight/starters.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

/* Width of the smallest shape's flat part, in half sizes. */
#define FLAT 1.62
/* From centre to centre, in half sizes; arrange/ keeps them apart by this. */
#define PITCH 2.18

/* --- the order ------------------------------------------------------------------------ */

static int
sector_index (const SamenGeometry *geometry,
              int kind)
{
  for (guint i = 0; i < geometry->n_sectors; i++)
    if ((int) geometry->sectors[i].kind == kind)
      return (int) i;
  return SAMEN_N_KINDS + kind;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer data)
{
  const SamenRoll *roll = data;
  const SamenParty *one = *(const SamenParty *const *) a;
  const SamenParty *two = *(const SamenParty *const *) b;
  int by_sector = sector_index (roll->geometry, one->kind) - sector_index (roll->geometry, two->kind);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (by_sector != 0)
    return by_sector;
  if (one->commitment != two->commitment)
    return two->commitment - one->commitment;
  first = g_utf8_casefold (samen_text (one->name), -1);
  second = g_utf8_casefold (samen_text (two->name), -1);
  return g_strcmp0 (first, second);
}

static void
note_talks (SamenRoll *roll)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (roll->draft->project);

  for (guint i = tensions->len; i > 0; i--)
    {
      const SamenRelation *relation = g_ptr_array_index (tensions, i - 1);

      g_hash_table_insert (roll->talks, relation->from, GUINT_TO_POINTER (i));
      g_hash_table_insert (roll->talks, relation->to, GUINT_TO_POINTER (i));
    }
}

void
samen_roll_init (SamenRoll *roll,
                 const SamenDraft *draft,
                 const SamenGeometry *geometry)
{
  *roll = (SamenRoll){
    .draft = draft,
    .geometry = geometry,
    .parties = g_ptr_array_new (),
    .numbers = g_hash_table_new (g_str_hash, g_str_equal),
    .talks = g_hash_table_new (g_str_hash, g_str_equal),
  };
  SAMEN_EACH (const SamenParty, party, draft->project->parties)
  {
    g_ptr_array_add (roll->parties, (gpointer) party);
  }
  g_ptr_array_sort_with_data (roll->parties, compare, roll);
  for (guint i = 0; i < roll->parties->len; i++)
    {
      const SamenParty *party = g_ptr_array_index (roll->parties, i);

      g_hash_table_insert (roll->numbers, party->id, GUINT_TO_POINTER (i + 1));
    }
  note_talks (roll);
}

void
samen_roll_clear (SamenRoll *roll)
{
  g_ptr_array_unref (roll->parties);
  g_hash_table_unref (roll->numbers);
  g_hash_table_unref (roll->talks);
}

guint
samen_roll_number (const SamenRoll *roll,
                   const char *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (roll->numbers, party));
}

guint
samen_roll_talk (const SamenRoll *roll,
                 const char *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (roll->talks, party));
}

/* --- on the map ------------------------------------------------------------------------- */

static SamenFont
number_font (const SamenRoll *roll,
             double size)
{
  SamenFont font = samen_stock_font (size, 700);

  font.family = SAMEN_FAMILY_TEXT;
  font.tracking = -0.02;
  return font;
}

/* The widest number in letters of the paper's floor, on the page. */
static double
widest_number (const SamenRoll *roll)
{
  SamenFont font = number_font (roll, roll->draft->stock.code_floor);

  return samen_text_width (roll->parties->len > 999 ? "8888" : roll->parties->len > 99 ? "888"
                                                                                       : "88",
                           &font);
}

double
samen_roll_least_scale (const SamenRoll *roll)
{
  return widest_number (roll) / (FLAT * roll->geometry->badge);
}

SamenNumbers
samen_roll_style (const SamenRoll *roll,
                  double scale)
{
  if (scale >= samen_roll_least_scale (roll) - 1e-6)
    return SAMEN_NUMBERS_IN;
  if (widest_number (roll) < 0.88 * PITCH * roll->geometry->badge * scale)
    return SAMEN_NUMBERS_OVER;
  return SAMEN_NUMBERS_NONE;
}

static void
draw_rim (SamenFigure *figure,
          const SamenLook *look,
          SamenPath *outline,
          double s)
{
  samen_figure_stroke (figure, samen_path_ref (outline), look->ink, 0.58 * s)->cap = SAMEN_CAP_ROUND;
  samen_figure_stroke (figure, outline, look->paper, 0.24 * s)->cap = SAMEN_CAP_ROUND;
}

static gboolean
fades (const SamenRoll *roll,
       const char *id)
{
  const SamenParty *party = roll->draft->party;

  if (party == NULL || g_strcmp0 (party->id, id) == 0)
    return FALSE;
  SAMEN_EACH (const SamenRelation, relation, roll->draft->project->relations)
  {
    if (g_strcmp0 (samen_relation_other (relation, party->id), id) == 0)
      return FALSE;
  }
  return TRUE;
}

/* As large as the shapes hold, never below the paper's floor; map millimetres. */
static double
number_size (const SamenRoll *roll,
             double scale)
{
  double floor = roll->draft->stock.code_floor / scale;
  double fitting = floor * FLAT * roll->geometry->badge / (widest_number (roll) / scale);

  return MAX (floor, MIN (fitting, 0.84 * roll->geometry->badge));
}

static void
draw_number (const SamenRoll *roll,
             SamenFigure *figure,
             const SamenNode *node,
             double size,
             SamenColour colour)
{
  g_autofree char *text = g_strdup_printf ("%u", samen_roll_number (roll, node->id));
  SamenFont font = number_font (roll, size);
  gboolean low = node->kind == SAMEN_KIND_PUBLIC_SERVICE || node->kind == SAMEN_KIND_EDUCATION;

  samen_figure_text (figure, text, &font, node->x, node->y + 0.36 * size + (low ? 0.05 * roll->geometry->badge : 0), SAMEN_ALIGN_CENTRE, colour);
}

static SamenFigure *
shape (const SamenRoll *roll,
       const SamenNode *node,
       SamenNumbers style,
       double scale)
{
  const SamenLook *look = roll->draft->look;
  g_autofree char *key = g_strconcat ("party ", node->id, NULL);
  SamenFigure *figure = samen_figure_new (key);
  double s = roll->geometry->badge * (node->kind == SAMEN_KIND_KNOWLEDGE ? 0.92 : node->kind == SAMEN_KIND_FUNDER ? 0.9
                                                                                                                  : 1);
  SamenColour fill = look->kinds[node->kind];

  if (fades (roll, node->id))
    fill = samen_colour_mix (fill, look->paper, 0.5);
  if (style == SAMEN_NUMBERS_OVER)
    fill = samen_colour_mix (fill, look->paper, 0.66);
  if (samen_roll_talk (roll, node->id) > 0)
    draw_rim (figure, look, samen_shape_kind (node->kind, node->x, node->y, s), s);
  samen_shape_badge (figure, look, node->kind, node->x, node->y, s, fill, 0, 0, SAMEN_BADGE_PLAIN, NULL, 0);
  if (style != SAMEN_NUMBERS_NONE)
    draw_number (roll, figure, node, number_size (roll, scale), style == SAMEN_NUMBERS_IN ? look->on_kind : look->ink);
  return figure;
}

SamenScene *
samen_roll_shapes (const SamenRoll *roll,
                   const SamenPlacedMap *placed)
{
  double r = placed->map->geometry.rings[4];
  SamenScene *scene = samen_scene_new (-r, -r, 2 * r, 2 * r);
  SamenNumbers style = samen_roll_style (roll, placed->scale);

  for (guint i = 0; i < placed->map->n_nodes; i++)
    samen_scene_add (scene, shape (roll, &placed->map->nodes[i], style, placed->scale));
  return scene;
}
