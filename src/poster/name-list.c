/* poster/name-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/names.h"

#include "core/text.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

#define LINE 1.31
#define KIND_LINE 1.16

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
  return samen_roll_talk (setting->roll, party->id) > 0 ? 1.8 * setting->size : 0;
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
  guint talk = samen_roll_talk (setting->roll, party->id);
  SamenFigure *figure = samen_figure_new ("list");
  SamenFont font = samen_stock_font (setting->size, weight);
  g_autofree char *number = g_strdup_printf ("%u", samen_roll_number (setting->roll, party->id));

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
