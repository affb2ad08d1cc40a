/* poster/ballot.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/pages.h"

#include "core/text.h"
#include "poster/ballot-row.h"
#include "poster/block.h"
#include "poster/compare.h"
#include "scene/shapes.h"

/* With so many parties everyone can tell who said what. */
#define FEW 4
/* A row grows by no more than this where there is room. */
#define MOST_SPARE 0.35

/* All ballots are the same but for whose they are: the rows are set once. */
typedef struct
{
  SamenDraft *draft;
  SamenBallotColumns columns;
  int numbers[SAMEN_N_PARADOXES]; /* those in play */
  guint n;
  GPtrArray *rows; /* SamenScene; as many as were set */
} Ballot;

static void
free_scene (gpointer scene)
{
  samen_scene_unref (scene);
}

static void
ballot_init (Ballot *ballot,
             SamenDraft *draft)
{
  *ballot = (Ballot){ .draft = draft, .rows = g_ptr_array_new_with_free_func (free_scene) };
  samen_ballot_columns_init (&ballot->columns, draft);
  ballot->n = samen_project_in_play (draft->project, ballot->numbers);
}

/* --- the head ------------------------------------------------------------------------------- */

static void
put_lines (SamenDraft *draft,
           GPtrArray *lines,
           double x,
           double y,
           double leading,
           SamenColour colour)
{
  double size = samen_line_font (g_ptr_array_index (lines, 0))->size;
  SamenFigure *figure = samen_figure_new ("head");

  samen_figure_lines (figure, lines, x, y + samen_block_baseline (size, leading * size), leading, SAMEN_ALIGN_START, colour);
  samen_scene_add (draft->scene, figure);
}

/* Returns: where it ends */
static double
put_text (SamenDraft *draft,
          const char *what,
          const char *text,
          SamenFont font,
          double x,
          double width,
          double y,
          double height,
          SamenColour colour)
{
  g_autoptr (GPtrArray) lines = samen_draft_fit (draft, what, text, &font, draft->stock.floor, width, height, 1.3);

  put_lines (draft, lines, x, y, 1.3, colour);
  return y + lines->len * 1.3 * font.size;
}

/* Whose it is; a line to write that on when it is nobody's yet. */
static void
put_party (SamenDraft *draft,
           const SamenParty *party,
           double y,
           double height)
{
  const SamenStock *stock = &draft->stock;
  SamenFont font = samen_stock_font (1.5 * stock->heading, 600);
  double s = 0.5 * height;
  double x = stock->margin + 2 * s + 0.8 * stock->heading;
  double width = stock->width - stock->margin - x;
  SamenFigure *figure = samen_figure_new ("party");

  if (party != NULL)
    {
      g_autofree char *name = samen_party_plain_name (party);
      g_autoptr (GPtrArray) lines = samen_draft_fit (draft, samen_draft_word (draft, "ballot-party"), name, &font, stock->floor, width, height, 1.1);

      samen_shape_badge (figure, draft->look, party->kind, stock->margin + s, y + s, 0.94 * s, draft->look->kinds[party->kind], 0, 0,
                         SAMEN_BADGE_ICON, NULL, 0);
      put_lines (draft, lines, x, y + (height - lines->len * 1.1 * font.size) / 2, 1.1, draft->look->ink);
    }
  else
    {
      SamenPath *line = samen_path_new ();

      samen_path_move (line, x + 3 * font.size, y + 0.8 * height);
      samen_path_line (line, stock->width - stock->margin, y + 0.8 * height);
      samen_figure_stroke (figure, line, draft->look->ink_2, 0.06 * stock->floor);
      samen_figure_text (figure, samen_draft_word (draft, "ballot-party"), &font, stock->margin, y + 0.7 * height, SAMEN_ALIGN_START, draft->look->ink_2);
    }
  samen_scene_add (draft->scene, figure);
}

/* What this is, whose it is, how to fill it in.  Returns: where the rows begin */
static double
put_head (Ballot *ballot,
          const SamenParty *party)
{
  SamenDraft *draft = ballot->draft;
  const SamenStock *stock = &draft->stock;
  SamenFont overline = samen_stock_overline (stock);
  g_autofree char *round = draft->round != NULL ? samen_compare_round (draft, draft->round) : NULL;
  g_autofree char *what = g_strjoin (" · ", samen_draft_word (draft, "ballot-overline"), round, NULL);
  g_autofree char *capitals = g_utf8_strup (what, -1);
  double width = stock->width - 2 * stock->margin;
  double row = 2.3 * stock->heading;
  double y = stock->safe;

  y = put_text (draft, NULL, capitals, overline, stock->margin, width, y, 2.7 * overline.size, draft->look->ink_2);
  y = put_text (draft, samen_draft_word (draft, "ballot-overline"), samen_draft_title (draft), samen_stock_font (0.64 * stock->title, 700),
                stock->margin, width, y, 1.3 * 0.64 * stock->title + 0.01, draft->look->ink);
  put_party (draft, party, y + 0.3 * stock->heading, row);
  y += row + 0.9 * stock->heading;
  y = put_text (draft, NULL, samen_draft_word (draft, "ballot-how"), samen_stock_font (stock->body, 400), stock->margin, width, y,
                3 * 1.3 * stock->body, draft->look->ink);
  y = put_text (draft, NULL, samen_draft_word (draft, "ballot-places"), samen_stock_font (stock->body, 400), stock->margin, width, y,
                2 * 1.3 * stock->body, draft->look->ink);
  return y + 0.6 * stock->body;
}

/* --- the rows ---------------------------------------------------------------------------------- */

static double
need (Ballot *ballot,
      guint i)
{
  return samen_ballot_row_need (ballot->draft, &ballot->columns, ballot->numbers[i]);
}

/* How many rows from @from on go between two heights; at least one.  @spare: (out):
 * what each may be higher than it needs. */
static guint
rows_that_fit (Ballot *ballot,
               guint from,
               double height,
               double *spare)
{
  double used = need (ballot, from);
  guint n = 1;

  while (from + n < ballot->n && used + need (ballot, from + n) <= height)
    used += need (ballot, from + n++);
  *spare = CLAMP ((height - used) / n, 0, MOST_SPARE * used / n);
  return n;
}

static SamenScene *
row (Ballot *ballot,
     guint i,
     double height)
{
  if (i >= ballot->rows->len)
    g_ptr_array_add (ballot->rows, samen_ballot_row (ballot->draft, &ballot->columns, ballot->numbers[i], height));
  return g_ptr_array_index (ballot->rows, i);
}

/* Returns: how many rows went onto this page */
static guint
put_rows (Ballot *ballot,
          guint from,
          double y,
          double bottom)
{
  SamenDraft *draft = ballot->draft;
  const SamenStock *stock = &draft->stock;
  double spare;
  guint n;

  y = samen_ballot_heads (draft, &ballot->columns, y);
  n = rows_that_fit (ballot, from, bottom - y, &spare);
  for (guint i = from; i < from + n; i++)
    {
      SamenScene *scene = row (ballot, i, need (ballot, i) + spare);

      samen_draft_rule (draft, stock->margin, stock->width - stock->margin, y);
      samen_scene_add_scene (draft->scene, scene, 0, y, 1);
      y += scene->bounds.height;
    }
  samen_draft_rule (draft, stock->margin, stock->width - stock->margin, y);
  return n;
}

/* --- pages ----------------------------------------------------------------------------------------- */

/* Who will see this.  Returns: where the rows have to end above it */
static double
put_foot (SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  guint parties = samen_list_length (draft->project->parties);
  SamenFont font = samen_stock_font (stock->floor, 600);
  double y = samen_draft_bottom (draft);

  samen_draft_line (draft, samen_draft_word (draft, parties > 0 && parties <= FEW ? "ballot-few" : "ballot-many"), &font, stock->margin,
                    y + 0.4 * font.size, SAMEN_ALIGN_START, draft->look->ink);
  samen_draft_foot (draft, stock->margin, stock->width - stock->margin);
  return y - 1.2 * font.size;
}

static void
put_ballot (Ballot *ballot,
            const SamenParty *party)
{
  SamenDraft *draft = ballot->draft;
  double top, bottom;
  guint from = 0;

  samen_draft_page (draft);
  bottom = put_foot (draft);
  top = put_head (ballot, party);
  if (ballot->n > 0)
    from = put_rows (ballot, 0, top, bottom);
  while (from < ballot->n)
    {
      g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

      top = samen_draft_further_page (draft, name != NULL ? name : samen_draft_word (draft, "ballot-overline"));
      from += put_rows (ballot, from, top, put_foot (draft));
    }
}

void
samen_draft_ballot (SamenDraft *draft)
{
  Ballot ballot;

  ballot_init (&ballot, draft);
  if (draft->party != NULL || samen_list_length (draft->project->parties) == 0)
    put_ballot (&ballot, draft->party);
  else
    SAMEN_EACH (const SamenParty, party, draft->project->parties)
    {
      put_ballot (&ballot, party);
    }
  g_ptr_array_unref (ballot.rows);
}
