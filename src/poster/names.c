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
#define LINE 1.31
#define KIND_LINE 1.16

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

static guint
number_of (const SamenRoll *roll,
           const char *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (roll->numbers, party));
}

static guint
talk_of (const SamenRoll *roll,
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
  g_autofree char *text = g_strdup_printf ("%u", number_of (roll, node->id));
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
  if (talk_of (roll, node->id) > 0)
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

/* --- in the lists ------------------------------------------------------------------------- */

typedef struct
{
  const SamenRoll *roll;
  SamenGalley *galley;
  double size;
  double indent;
  SamenNumbers style;
} Setting;

static SamenColour
kind_colour (const Setting *setting,
             int kind)
{
  return setting->roll->draft->look->kinds[kind];
}

static SamenFont
kind_font (const Setting *setting)
{
  SamenFont font = samen_stock_font (MIN (1.08 * setting->size, setting->roll->draft->stock.heading), 700);

  font.family = SAMEN_FAMILY_TEXT;
  font.tracking = 0;
  return font;
}

/* How many there are, behind the kind's name where there is room. */
static void
draw_count (const Setting *setting,
            SamenFigure *figure,
            SamenLine *name,
            int kind,
            guint count,
            double baseline)
{
  g_autofree char *figures = g_strdup_printf ("%u", count);
  SamenFont font = kind_font (setting);
  double x = setting->indent + samen_line_width (name) + 0.45 * setting->size;

  font.weight = 400;
  if (x + samen_text_width (figures, &font) <= setting->galley->width)
    samen_figure_text (figure, figures, &font, x, baseline, SAMEN_ALIGN_START, kind_colour (setting, kind));
}

/* "Zorg 48", or "… Zorg" where a column goes on with it. */
static void
draw_kind (const Setting *setting,
           SamenScene *piece,
           GPtrArray *lines,
           int kind,
           guint count)
{
  const SamenDraft *draft = setting->roll->draft;
  SamenFigure *figure = samen_figure_new ("list");
  double height = 1.75 * setting->size;
  double baseline = samen_block_baseline (kind_font (setting).size, height);

  samen_shape_badge (figure, draft->look, kind, 0.8 * setting->size, height / 2, 0.8 * setting->size, kind_colour (setting, kind), 0, 0,
                     SAMEN_BADGE_ICON, NULL, 0);
  samen_figure_lines (figure, lines, setting->indent, baseline, KIND_LINE, SAMEN_ALIGN_START, kind_colour (setting, kind));
  if (count > 0 && lines->len == 1)
    draw_count (setting, figure, g_ptr_array_index (lines, 0), kind, count, baseline);
  samen_scene_add (piece, figure);
}

static GPtrArray *
kind_lines (const Setting *setting,
            const char *text,
            double *height)
{
  SamenFont font = kind_font (setting);
  GPtrArray *lines = samen_text_wrap (text, &font, setting->galley->width - setting->indent, FALSE);

  *height = 1.75 * setting->size + (lines->len - 1) * KIND_LINE * font.size;
  return lines;
}

static void
set_kind (const Setting *setting,
          int kind,
          guint count)
{
  const SamenDraft *draft = setting->roll->draft;
  const char *name = samen_words_choice (draft->project->language, "kind", samen_kind_names, kind);
  g_autofree char *again = samen_words_fill (samen_draft_word (draft, "list-continued"), "kind", name, NULL);
  double height, again_height;
  g_autoptr (GPtrArray) lines = kind_lines (setting, name, &height);
  g_autoptr (GPtrArray) again_lines = kind_lines (setting, again, &again_height);
  SamenScene *heading = samen_scene_new (0, 0, setting->galley->width, again_height);

  samen_galley_repeat (setting->galley, NULL, 0);
  draw_kind (setting, samen_galley_add (setting->galley, 0.7 * setting->size, height, TRUE), lines, kind, count);
  draw_kind (setting, heading, again_lines, kind, 0);
  samen_galley_repeat (setting->galley, heading, again_height);
}

static double
bubble_room (const Setting *setting,
             const SamenParty *party)
{
  return talk_of (setting->roll, party->id) > 0 ? 1.8 * setting->size : 0;
}

/* The number before a name, and the bubble after its first line, which ends at
 * @end. */
static void
draw_marks (const Setting *setting,
            SamenScene *piece,
            const SamenParty *party,
            double height,
            int weight,
            double end)
{
  const SamenDraft *draft = setting->roll->draft;
  guint talk = talk_of (setting->roll, party->id);
  SamenFigure *figure = samen_figure_new ("list");
  SamenFont font = samen_stock_font (setting->size, weight);
  g_autofree char *number = g_strdup_printf ("%u", number_of (setting->roll, party->id));

  if (setting->style != SAMEN_NUMBERS_NONE)
    samen_figure_text (figure, number, &font, setting->indent - 0.45 * setting->size, samen_block_baseline (font.size, height),
                       SAMEN_ALIGN_END, kind_colour (setting, party->kind));
  else
    samen_shape_badge (figure, draft->look, party->kind, 0.9 * setting->size, height / 2, 0.36 * setting->size,
                       kind_colour (setting, party->kind), 0, 0, SAMEN_BADGE_PLAIN, NULL, 0);
  if (talk > 0)
    {
      g_autofree char *label = g_strdup_printf ("%u", talk);
      double r = 0.62 * setting->size;

      samen_shape_bubble (figure, draft->look, end + 0.5 * setting->size + r, 0.46 * height, r, label,
                          MAX (draft->stock.code_floor, 0.76 * setting->size));
    }
  samen_scene_add (piece, figure);
}

static void
set_party (const Setting *setting,
           const SamenParty *party)
{
  const SamenLook *look = setting->roll->draft->look;
  int weight = party->commitment == SAMEN_COMMITMENT_CARRYING ? 700 : 400;
  SamenColour ink = party->commitment >= SAMEN_COMMITMENT_COMMITTED ? look->ink : look->ink_2;
  SamenFont font = samen_stock_font (setting->size, weight);
  double height = LINE * setting->size;
  double width = setting->galley->width - setting->indent - bubble_room (setting, party);
  g_autoptr (GPtrArray) lines = samen_text_wrap (samen_text (party->name), &font, width, FALSE);

  for (guint i = 0; i < lines->len; i++)
    {
      SamenScene *piece = samen_galley_add (setting->galley, 0, height, i < 3 && i + 1 < lines->len);
      SamenFigure *figure = samen_figure_new ("name");

      if (i == 0)
        draw_marks (setting, piece, party, height, weight, setting->indent + samen_line_width (g_ptr_array_index (lines, 0)));
      samen_figure_line (figure, g_ptr_array_index (lines, i), setting->indent, samen_block_baseline (font.size, height),
                         SAMEN_ALIGN_START, ink);
      samen_scene_add (piece, figure);
    }
}

static guint
count_kind (const SamenRoll *roll,
            int kind)
{
  guint count = 0;

  for (guint i = 0; i < roll->parties->len; i++)
    count += ((const SamenParty *) g_ptr_array_index (roll->parties, i))->kind == kind;
  return count;
}

void
samen_roll_set (const SamenRoll *roll,
                SamenGalley *galley,
                double size,
                SamenNumbers style)
{
  Setting setting = { roll, galley, size, (roll->parties->len > 999 ? 2.8 : 2.2) * size, style };
  int kind = -1;

  for (guint i = 0; i < roll->parties->len; i++)
    {
      const SamenParty *party = g_ptr_array_index (roll->parties, i);

      if (party->kind != kind)
        set_kind (&setting, party->kind, count_kind (roll, party->kind));
      kind = party->kind;
      set_party (&setting, party);
    }
  samen_galley_repeat (galley, NULL, 0);
}
