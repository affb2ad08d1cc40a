/* poster/paradox-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/paradox-row.h"

#include "insight/figures.h"
#include "poster/block.h"
#include "poster/paradox-note.h"
#include "scene/track.h"
#include "words/words.h"

/* Lanes that a track has at most; scene/track-lanes.c lets shapes touch beyond that. */
#define MOST_LANES 12
/* A shape may stand this share of the track beside its place, past the end too. */
#define NUDGE 0.018
#define POLE_LEADING 1.14
/* Of the text at the right. */
#define NOTE 0.235
/* Lines of a note that a row makes room for; more goes to a further page. */
#define NOTE_LINES 5

/* A pole's name as it stands above the track. */
typedef struct
{
  GPtrArray *lines;
  SamenFont font;
  double x0;
  double x1;
} Pole;

typedef struct
{
  Pole poles[2];
  double label_bottom; /* from the top of the row */
  double track_x;
  double track_width;
  double note_x;
  double note_width;
} Plan;

static double
unit (const SamenRow *row)
{
  return row->draft->stock.unit;
}

static double
label_top (const SamenRow *row)
{
  return 2.8 * unit (row);
}

/* Below the track's middle: the markers and some white. */
static double
below_track (const SamenRow *row)
{
  return 12.4 * unit (row);
}

/* --- poles ------------------------------------------------------------------------------- */

static double
widest (GPtrArray *lines)
{
  double width = 0;

  for (guint i = 0; i < lines->len; i++)
    width = MAX (width, samen_line_width (g_ptr_array_index (lines, i)));
  return width;
}

static void
set_pole (const SamenRow *row,
          Plan *plan,
          int number,
          int side,
          double width)
{
  Pole *pole = &plan->poles[side];
  const char *text = samen_words_paradox (row->draft->project, number, side == 0 ? "left" : "right");
  double left = plan->track_x - row->dot;
  double right = plan->track_x + plan->track_width + row->dot;

  pole->lines = samen_text_wrap (text, &pole->font, width, FALSE);
  pole->x0 = side == 0 ? left : right - widest (pole->lines);
  pole->x1 = pole->x0 + widest (pole->lines);
}

/* Whether both poles fit on one line at this size, with air between them. */
static gboolean
fit_beside (const SamenRow *row,
            const Plan *plan,
            int number,
            const SamenFont *font)
{
  const SamenProject *project = row->draft->project;

  return samen_text_width (samen_words_paradox (project, number, "left"), font) + samen_text_width (samen_words_paradox (project, number, "right"), font) + 2 * font->size <= plan->track_width + 2 * row->dot;
}

/* Both in the same size, whatever their length: no pole weighs more. */
static void
plan_poles (const SamenRow *row,
            Plan *plan,
            int number)
{
  double floor = row->draft->stock.floor;
  double whole = plan->track_width + 2 * row->dot;
  SamenFont font = samen_stock_font (row->draft->stock.heading, 600);
  gboolean beside;

  font.family = SAMEN_FAMILY_TEXT;
  font.tracking = 0;
  while (!(beside = fit_beside (row, plan, number, &font)) && font.size > floor)
    font.size = MAX (floor, 0.97 * font.size);
  for (int side = 0; side < 2; side++)
    {
      plan->poles[side].font = font;
      set_pole (row, plan, number, side, beside ? whole : (whole - 2 * font.size) / 2);
      plan->label_bottom = MAX (plan->label_bottom, label_top (row) + plan->poles[side].lines->len * POLE_LEADING * font.size);
    }
}

static void
plan_init (Plan *plan,
           const SamenRow *row,
           int number)
{
  const SamenStock *stock = &row->draft->stock;
  double lead = 1.55 * stock->heading;

  plan->note_width = NOTE * row->width;
  plan->note_x = row->x + row->width - plan->note_width;
  plan->track_x = row->x + lead + row->dot;
  plan->track_width = plan->note_x - row->dot - plan->track_x;
  plan->track_width -= MAX (8 * stock->unit, row->dot + NUDGE * plan->track_width);
  plan->label_bottom = 0;
  plan_poles (row, plan, number);
}

static void
plan_clear (Plan *plan)
{
  for (int side = 0; side < 2; side++)
    g_ptr_array_unref (plan->poles[side].lines);
}

/* --- how high -------------------------------------------------------------------------------- */

static void
track_options (SamenTrackOptions *options,
               const SamenRow *row,
               const Plan *plan,
               int number,
               double y)
{
  const SamenDraft *draft = row->draft;
  gboolean in_play = samen_paradox_in_play (draft, number);

  *options = (SamenTrackOptions){
    .project = draft->project,
    .round = in_play ? draft->round : NULL,
    .before = in_play ? draft->before : NULL,
    .look = draft->look,
    .number = number,
    .parts = SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES | (in_play ? SAMEN_TRACK_MARKERS | SAMEN_TRACK_ARROW : 0),
    .codes = row->codes,
    .party = draft->party != NULL ? draft->party->id : NULL,
    .x = plan->track_x,
    .y = y,
    .width = plan->track_width,
    .thickness = 3.6 * unit (row),
    .dot = row->dot,
    .code_size = MAX (draft->stock.code_floor, 0.9 * row->dot),
    .marker = 7 * unit (row),
  };
}

/* Whether a shape at @x stands under (or over) one of the poles' names. */
static gboolean
under_pole (const Plan *plan,
            double x,
            double reach)
{
  for (int side = 0; side < 2; side++)
    if (x + reach > plan->poles[side].x0 && x - reach < plan->poles[side].x1)
      return TRUE;
  return FALSE;
}

/* How far below the row's top a shape has to stay that reaches from @x0 to @x1. */
static double
ceiling (const SamenRow *row,
         const Plan *plan,
         double x0,
         double x1)
{
  double middle = (x0 + x1) / 2;

  return under_pole (plan, middle, (x1 - x0) / 2) ? plan->label_bottom + 0.6 * unit (row) : 2.6 * unit (row);
}

/* The same for what a party left behind when it moved. */
static double
need_moved (const SamenRow *row,
            const Plan *plan,
            const SamenScene *trial)
{
  double need = 0;

  for (guint i = 0; i < trial->figures->len; i++)
    {
      const SamenFigure *figure = g_ptr_array_index (trial->figures, i);
      const SamenBox *box = &figure->bounds;

      if (g_str_has_prefix (figure->key, "moved "))
        need = MAX (need, -box->y + ceiling (row, plan, box->x, box->x + box->width));
    }
  return need;
}

/* From the row's top to the track, so that every shape is clear of the names. */
static double
need_above (const SamenRow *row,
            const Plan *plan,
            int number)
{
  g_autoptr (SamenScene) trial = samen_scene_new (0, 0, 1, 1);
  g_autoptr (GArray) dots = NULL;
  SamenTrackOptions options;
  double need = plan->label_bottom + 1.2 * unit (row) + 1.2 * row->draft->stock.floor;

  track_options (&options, row, plan, number, 0);
  samen_track_add (trial, &options, &dots);
  for (guint i = 0; i < dots->len; i++)
    {
      const SamenTrackDot *dot = &g_array_index (dots, SamenTrackDot, i);
      double rise = -dot->y + 1.12 * row->dot;

      need = MAX (need, rise + ceiling (row, plan, dot->x - 1.5 * row->dot, dot->x + 1.5 * row->dot));
    }
  return MAX (need, need_moved (row, plan, trial));
}

static double
need_beside (SamenRow *row,
             const Plan *plan,
             int number)
{
  g_autoptr (SamenGalley) note = samen_paradox_note (row->draft, number, plan->note_width);
  double most = 1.5 * row->draft->stock.body + NOTE_LINES * 1.3 * row->draft->stock.floor;

  return label_top (row) + MIN (samen_galley_height (note), most) + 3 * unit (row);
}

double
samen_row_need (SamenRow *row,
                int number)
{
  Plan plan;
  double need;

  plan_init (&plan, row, number);
  need = need_above (row, &plan, number) + below_track (row);
  need = MAX (need, need_beside (row, &plan, number));
  plan_clear (&plan);
  return need;
}

gboolean
samen_row_is_crowded (SamenRow *row,
                      int number)
{
  SamenTrackOptions options;
  Plan plan;
  guint lanes;

  plan_init (&plan, row, number);
  track_options (&options, row, &plan, number, 0);
  lanes = samen_track_lanes (&options);
  plan_clear (&plan);
  return lanes >= MOST_LANES;
}

/* --- drawing ------------------------------------------------------------------------------------ */

static void
draw_poles (SamenRow *row,
            const Plan *plan,
            int number,
            double y)
{
  const SamenLook *look = row->draft->look;
  SamenColour ink = samen_paradox_in_play (row->draft, number) ? look->ink : look->ink_2;
  SamenFont figure_font = samen_stock_font (row->draft->stock.heading, 400);
  g_autofree char *text = g_strdup_printf ("%d", number);
  double first = POLE_LEADING * plan->poles[0].font.size;

  figure_font.size = MIN (figure_font.size, plan->poles[0].font.size);
  figure_font.family = SAMEN_FAMILY_TEXT;
  samen_draft_line (row->draft, text, &figure_font, row->x, y + label_top (row) + samen_block_baseline (figure_font.size, first),
                    SAMEN_ALIGN_START, look->ink_2);
  for (int side = 0; side < 2; side++)
    {
      const Pole *pole = &plan->poles[side];
      SamenFigure *figure = samen_figure_new ("pole");
      double height = POLE_LEADING * pole->font.size;

      samen_figure_lines (figure, pole->lines, side == 0 ? pole->x0 : pole->x1,
                          y + label_top (row) + samen_block_baseline (pole->font.size, height), POLE_LEADING,
                          side == 0 ? SAMEN_ALIGN_START : SAMEN_ALIGN_END, ink);
      samen_scene_add (row->draft->scene, figure);
    }
}

/* "1  Vertrouwen in mensen én vertrouwen op systemen" */
static char *
note_heading (const SamenRow *row,
              int number)
{
  const SamenProject *project = row->draft->project;
  g_autofree char *poles = samen_words_fill (samen_draft_word (row->draft, "poles"),
                                             "left", samen_words_paradox (project, number, "left"),
                                             "right", samen_words_paradox (project, number, "right"), NULL);

  return g_strdup_printf ("%d  %s", number, poles);
}

static void
spill_note (SamenRow *row,
            int number)
{
  SamenDraft *draft = row->draft;
  g_autofree char *heading = note_heading (row, number);
  g_autoptr (SamenGalley) note = samen_paradox_note (draft, number, draft->spill->width);

  samen_block_overline (draft->spill, &draft->stock, draft->look, heading, 2.5 * draft->stock.body);
  samen_galley_move (note, 0, draft->spill);
}

/* What does not fit beside the track is printed in full further on. */
static void
draw_note (SamenRow *row,
           const Plan *plan,
           int number,
           double top,
           double bottom)
{
  SamenDraft *draft = row->draft;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  g_autoptr (SamenGalley) note = samen_paradox_note (draft, number, plan->note_width);
  g_autoptr (SamenGalley) more = samen_galley_new (plan->note_width);
  guint from = 0;

  if (top + samen_galley_height (note) <= bottom)
    {
      samen_galley_pour (note, draft->scene, &from, plan->note_x, top, bottom);
      return;
    }
  samen_block_text (more, samen_draft_word (draft, "continued"), &font, 1.2, 0, 0, draft->look->ink_2, FALSE);
  top = samen_galley_pour (note, draft->scene, &from, plan->note_x, top, bottom - samen_galley_height (more));
  from = 0;
  samen_galley_pour (more, draft->scene, &from, plan->note_x, top, bottom);
  spill_note (row, number);
}

static void
draw_words (SamenRow *row,
            const Plan *plan,
            int number,
            double y)
{
  SamenDraft *draft = row->draft;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  SamenFigures figures;

  samen_figures_init (&figures, draft->project, draft->round, number);
  /* Beside an earlier round they would lie across what was answered then. */
  if (figures.positions == 0 && draft->before == NULL && samen_paradox_in_play (draft, number))
    samen_draft_line (draft, samen_draft_word (draft, "no-answers"), &font, plan->track_x - row->dot, y - 3.2 * unit (row) - 0.2 * font.size,
                      SAMEN_ALIGN_START, draft->look->ink_2);
}

void
samen_row_draw (SamenRow *row,
                int number,
                double y,
                double height)
{
  SamenTrackOptions options;
  Plan plan;
  double track = y + height - below_track (row);

  plan_init (&plan, row, number);
  samen_draft_rule (row->draft, row->x, row->x + row->width, y);
  draw_poles (row, &plan, number, y);
  track_options (&options, row, &plan, number, track);
  samen_track_add (row->draft->scene, &options, NULL);
  draw_words (row, &plan, number, track);
  draw_note (row, &plan, number, y + label_top (row), y + height - 1.5 * unit (row));
  plan_clear (&plan);
}
