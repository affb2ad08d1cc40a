/* poster/ballot-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/ballot-row.h"

#include "poster/block.h"
#include "words/words.h"

#define N_FELT 4
#define POLE_LEADING 1.14
/* In smallest letters: a box to cross, a circle, a line of a state. */
#define BOX 2.05
#define CIRCLE 2.0
#define STATE 1.5
/* White above what a row says. */
#define TOP 0.55
/* Room for a hand above the line to write on. */
#define WRITING 1.55

static const SamenAnswerState states[] = { SAMEN_ANSWER_NOT_RECOGNISED, SAMEN_ANSWER_SKIPPED, SAMEN_ANSWER_DECLINED };

/* --- columns ------------------------------------------------------------------------------ */

static SamenFont
small (const SamenDraft *draft)
{
  return samen_stock_font (draft->stock.floor, 400);
}

static SamenFont
pole_font (const SamenDraft *draft)
{
  SamenFont font = samen_stock_font (draft->stock.heading, 600);

  font.family = SAMEN_FAMILY_TEXT;
  font.tracking = 0;
  return font;
}

static const char *
state_text (const SamenDraft *draft,
            guint i)
{
  return samen_words_choice (draft->project->language, "answer-state", samen_answer_state_names, (int) states[i]);
}

static double
states_width (const SamenDraft *draft)
{
  SamenFont font = small (draft);
  double widest = samen_text_width (samen_draft_word (draft, "ballot-or"), &font);

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    widest = MAX (widest, 1.6 * font.size + samen_text_width (state_text (draft, i), &font));
  return widest;
}

static double
felt_width (const SamenDraft *draft)
{
  SamenFont font = small (draft);
  double circles = (N_FELT * CIRCLE + (N_FELT - 1) * 0.7) * font.size;

  return MAX (circles, samen_text_width (samen_draft_word (draft, "ballot-felt"), &font));
}

void
samen_ballot_columns_init (SamenBallotColumns *columns,
                           const SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  double gap = 2.6 * stock->floor;

  columns->number = stock->margin;
  columns->scale = stock->margin + 2.2 * stock->heading;
  columns->felt = stock->width - stock->margin - felt_width (draft);
  columns->states = columns->felt - gap - states_width (draft);
  columns->scale_end = columns->states - gap;
  columns->box = BOX * stock->floor;
}

double
samen_ballot_heads (SamenDraft *draft,
                    const SamenBallotColumns *columns,
                    double y)
{
  SamenFont font = small (draft);
  double baseline = y + samen_block_baseline (font.size, 1.3 * font.size);

  samen_draft_line (draft, samen_draft_word (draft, "ballot-place"), &font, columns->scale, baseline, SAMEN_ALIGN_START, draft->look->ink_2);
  samen_draft_line (draft, samen_draft_word (draft, "ballot-or"), &font, columns->states, baseline, SAMEN_ALIGN_START, draft->look->ink_2);
  samen_draft_line (draft, samen_draft_word (draft, "ballot-felt"), &font, columns->felt, baseline, SAMEN_ALIGN_START, draft->look->ink_2);
  return y + 1.6 * font.size;
}

/* --- how high --------------------------------------------------------------------------------- */

/* Each on one line where both go beside each other, else in half of the width. */
static GPtrArray *
pole_lines (const SamenDraft *draft,
            const SamenBallotColumns *columns,
            int number,
            const char *side)
{
  SamenFont font = pole_font (draft);
  const char *left = samen_words_paradox (draft->project, number, "left");
  const char *right = samen_words_paradox (draft->project, number, "right");
  double room = columns->scale_end - columns->scale - 2 * font.size;
  gboolean beside = samen_text_width (left, &font) + samen_text_width (right, &font) <= room;

  return samen_text_wrap (side[0] == 'l' ? left : right, &font, beside ? 0 : room / 2, TRUE);
}

static double
poles_height (const SamenDraft *draft,
              const SamenBallotColumns *columns,
              int number)
{
  g_autoptr (GPtrArray) left = pole_lines (draft, columns, number, "left");
  g_autoptr (GPtrArray) right = pole_lines (draft, columns, number, "right");

  return MAX (left->len, right->len) * POLE_LEADING * draft->stock.heading;
}

double
samen_ballot_row_need (SamenDraft *draft,
                       const SamenBallotColumns *columns,
                       int number)
{
  double floor = draft->stock.floor;
  double scale = poles_height (draft, columns, number) + 0.2 * floor + columns->box + WRITING * floor;

  return TOP * floor + MAX (scale, G_N_ELEMENTS (states) * STATE * floor);
}

/* --- drawing --------------------------------------------------------------------------------------- */

static void
add_text (SamenFigure *figure,
          const SamenDraft *draft,
          const char *text,
          double x,
          double y,
          SamenAlign align,
          SamenColour colour)
{
  SamenFont font = small (draft);

  samen_figure_text (figure, text, &font, x, y, align, colour);
}

static void
add_line (SamenFigure *figure,
          double x0,
          double x1,
          double y,
          SamenColour colour,
          double width)
{
  SamenPath *path = samen_path_new ();

  samen_path_move (path, x0, y);
  samen_path_line (path, x1, y);
  samen_figure_stroke (figure, path, colour, width);
}

/* A box or, with half its side as @round, a circle; a @label in its middle. */
static void
add_box (SamenFigure *figure,
         const SamenDraft *draft,
         double x,
         double y,
         double side,
         double round,
         const char *label)
{
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, x, y, side, side, round);
  samen_figure_fill (figure, samen_path_ref (path), draft->look->paper);
  samen_figure_stroke (figure, path, draft->look->ink_2, 0.09 * draft->stock.floor);
  if (label != NULL)
    add_text (figure, draft, label, x + side / 2, y + side / 2 + 0.36 * draft->stock.floor, SAMEN_ALIGN_CENTRE, draft->look->ink_2);
}

static void
draw_poles (SamenScene *scene,
            const SamenDraft *draft,
            const SamenBallotColumns *columns,
            int number,
            double y)
{
  SamenFont font = pole_font (draft);
  SamenFont plain = samen_stock_font (font.size, 400);
  g_autoptr (GPtrArray) left = pole_lines (draft, columns, number, "left");
  g_autoptr (GPtrArray) right = pole_lines (draft, columns, number, "right");
  g_autofree char *text = g_strdup_printf ("%d", number);
  double first = y + samen_block_baseline (font.size, POLE_LEADING * font.size);
  SamenFigure *figure = samen_figure_new ("pole");

  plain.family = SAMEN_FAMILY_TEXT;
  samen_figure_text (figure, text, &plain, columns->number, first, SAMEN_ALIGN_START, draft->look->ink_2);
  samen_figure_lines (figure, left, columns->scale, first, POLE_LEADING, SAMEN_ALIGN_START, draft->look->ink);
  samen_figure_lines (figure, right, columns->scale_end, first, POLE_LEADING, SAMEN_ALIGN_END, draft->look->ink);
  samen_scene_add (scene, figure);
}

static void
draw_scale (SamenScene *scene,
            const SamenDraft *draft,
            const SamenBallotColumns *columns,
            double y)
{
  SamenFigure *figure = samen_figure_new ("scale");
  double step = (columns->scale_end - columns->scale - columns->box) / (SAMEN_BALLOT_BOXES - 1);
  double middle = y + columns->box / 2;

  add_line (figure, columns->scale, columns->scale_end, middle, draft->look->rule, 0.3 * draft->stock.floor);
  for (int i = 0; i < SAMEN_BALLOT_BOXES; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i + 1);

      add_box (figure, draft, columns->scale + i * step, y, columns->box, 0.14 * columns->box, label);
    }
  samen_scene_add (scene, figure);
}

static void
draw_states (SamenScene *scene,
             const SamenDraft *draft,
             const SamenBallotColumns *columns,
             double y)
{
  SamenFigure *figure = samen_figure_new ("states");
  double floor = draft->stock.floor;
  double side = 1.05 * floor;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      double top = y + i * STATE * floor;

      add_box (figure, draft, columns->states, top + (STATE * floor - side) / 2, side, 0.16 * side, NULL);
      add_text (figure, draft, state_text (draft, i), columns->states + 1.6 * floor, top + samen_block_baseline (floor, STATE * floor),
                SAMEN_ALIGN_START, draft->look->ink);
    }
  samen_scene_add (scene, figure);
}

/* How strongly it is felt; what the ends mean stands below. */
static void
draw_felt (SamenScene *scene,
           const SamenDraft *draft,
           const SamenBallotColumns *columns,
           double y)
{
  SamenFigure *figure = samen_figure_new ("felt");
  double floor = draft->stock.floor;
  double side = CIRCLE * floor;
  double end = columns->felt + N_FELT * side + (N_FELT - 1) * 0.7 * floor;
  double below = y + side + samen_block_baseline (floor, 1.3 * floor);

  for (int i = 0; i < N_FELT; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i);

      add_box (figure, draft, columns->felt + i * (side + 0.7 * floor), y, side, side / 2, label);
    }
  add_text (figure, draft, samen_draft_word (draft, "ballot-least"), columns->felt, below, SAMEN_ALIGN_START, draft->look->ink_2);
  add_text (figure, draft, samen_draft_word (draft, "ballot-most"), end, below, SAMEN_ALIGN_END, draft->look->ink_2);
  samen_scene_add (scene, figure);
}

static void
draw_writing (SamenScene *scene,
              const SamenDraft *draft,
              const SamenBallotColumns *columns,
              double y)
{
  SamenFigure *figure = samen_figure_new ("writing");
  SamenFont font = small (draft);
  const char *word = samen_draft_word (draft, "ballot-remark");

  add_text (figure, draft, word, columns->scale, y - 0.25 * font.size, SAMEN_ALIGN_START, draft->look->ink_2);
  add_line (figure, columns->scale + samen_text_width (word, &font) + 0.6 * font.size, columns->scale_end, y, draft->look->ink_2,
            0.06 * font.size);
  samen_scene_add (scene, figure);
}

SamenScene *
samen_ballot_row (SamenDraft *draft,
                  const SamenBallotColumns *columns,
                  int number,
                  double height)
{
  SamenScene *scene = samen_scene_new (0, 0, draft->stock.width, height);
  double floor = draft->stock.floor;
  double top = TOP * floor;
  double boxes = top + poles_height (draft, columns, number) + 0.2 * floor;

  draw_poles (scene, draft, columns, number, top);
  draw_scale (scene, draft, columns, boxes);
  draw_states (scene, draft, columns, top);
  draw_felt (scene, draft, columns, top);
  draw_writing (scene, draft, columns, MIN (height - 0.35 * floor, boxes + columns->box + 1.5 * WRITING * floor));
  return scene;
}
