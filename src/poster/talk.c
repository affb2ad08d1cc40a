/* poster/talk.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/talk.h"

#include "core/text.h"
#include "insight/starters.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

#include <string.h>

#define MOST_STEPS 4

/* --- what to talk about ------------------------------------------------------------- */

static char *
party_name (const SamenProject *project,
            const char *id)
{
  const SamenParty *party = samen_project_party (project, id);

  return party != NULL ? samen_party_plain_name (party) : g_strdup ("");
}

/* "Gemeente en Zorgverzekeraar", or the question of what is between them. */
static char *
pair_text (const SamenDraft *draft,
           const SamenRelation *relation,
           const char *key)
{
  g_autofree char *from = party_name (draft->project, relation->from);
  g_autofree char *to = party_name (draft->project, relation->to);

  return samen_words_fill (samen_draft_word (draft, key), "from", from, "to", to, NULL);
}

/* The question and what explains it. */
static void
split_note (const SamenDraft *draft,
            const SamenRelation *relation,
            char **question,
            char **explanation)
{
  const char *rest;

  if (relation->note == NULL)
    {
      *question = pair_text (draft, relation, "talk-between");
      *explanation = NULL;
      return;
    }
  rest = strchr (relation->note, '\n');
  *question = rest != NULL ? g_strndup (relation->note, rest - relation->note) : g_strdup (relation->note);
  *explanation = rest != NULL ? g_strstrip (g_strdup (rest)) : pair_text (draft, relation, "talk-pair");
}

/* The bubble stands in a piece of no height, on the first line of its text. */
static void
add_bubble (SamenDraft *draft,
            SamenGalley *galley,
            guint number,
            double before)
{
  const SamenStock *stock = &draft->stock;
  SamenScene *piece = samen_galley_add (galley, before, 0, TRUE);
  SamenFigure *figure = samen_figure_new ("bubble");
  g_autofree char *label = g_strdup_printf ("%u", number);
  double r = 0.72 * stock->heading;

  samen_shape_bubble (figure, draft->look, r, 0.66 * stock->heading, r, label, MAX (stock->code_floor, 0.74 * stock->heading));
  samen_scene_add (piece, figure);
}

static void
add_talk (SamenDraft *draft,
          SamenGalley *galley,
          const SamenRelation *relation,
          guint number)
{
  const SamenStock *stock = &draft->stock;
  SamenFont heading = samen_stock_font (stock->heading, 600);
  SamenFont body = samen_stock_font (stock->body, 400);
  double indent = 2.15 * stock->heading;
  g_autofree char *question = NULL;
  g_autofree char *explanation = NULL;

  split_note (draft, relation, &question, &explanation);
  add_bubble (draft, galley, number, (number == 1 ? 0.7 : 0.8) * stock->heading);
  samen_block_text (galley, question, &heading, 1.2, indent, 0, draft->look->ink, explanation != NULL);
  if (explanation != NULL)
    samen_block_text (galley, explanation, &body, SAMEN_LEADING_TEXT, indent, 0.1 * stock->body, draft->look->ink_2, FALSE);
}

void
samen_block_talk (SamenDraft *draft,
                  SamenGalley *galley)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (draft->project);

  if (samen_list_length (draft->project->parties) == 0)
    return;
  samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "talk"), 2 * draft->stock.body);
  if (tensions->len == 0)
    samen_block_body (galley, &draft->stock, draft->look, samen_draft_word (draft, "talk-none"), 0.6 * draft->stock.body);
  for (guint i = 0; i < tensions->len; i++)
    add_talk (draft, galley, g_ptr_array_index (tensions, i), i + 1);
}

/* --- what binds ------------------------------------------------------------------------ */

static void
add_value (SamenDraft *draft,
           SamenGalley *galley,
           const char *text,
           gboolean first)
{
  const SamenStock *stock = &draft->stock;
  SamenFont font = samen_stock_font (stock->body, 400);
  double before = (first ? 0.6 : 0.35) * stock->body;
  SamenScene *piece = samen_galley_add (galley, before, 0, TRUE);
  SamenFigure *figure = samen_figure_new ("dot");
  SamenPath *dot = samen_path_new ();

  samen_path_circle (dot, 0.22 * font.size, 0.67 * font.size, 0.16 * font.size);
  samen_figure_fill (figure, dot, draft->look->gold_edge);
  samen_scene_add (piece, figure);
  samen_block_text (galley, text, &font, SAMEN_LEADING_TEXT, 0.95 * font.size, 0, draft->look->ink, FALSE);
}

void
samen_block_ground (SamenDraft *draft,
                    SamenGalley *galley)
{
  const SamenProject *project = draft->project;
  const SamenStock *stock = &draft->stock;

  if (project->ambition->deeper != NULL)
    {
      samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "deeper"), 2 * stock->body);
      samen_block_body (galley, stock, draft->look, project->ambition->deeper, 0.6 * stock->body);
    }
  if (samen_list_length (project->values) > 0)
    samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "values"), 2 * stock->body);
  SAMEN_EACH (const SamenValue, value, project->values)
  {
    add_value (draft, galley, samen_text (value->text), value_i == 0);
  }
}

/* --- what is next ------------------------------------------------------------------------ */

static char *
step_detail (const SamenDraft *draft,
             const SamenStep *step)
{
  g_autofree char *who = step->party != NULL ? party_name (draft->project, step->party) : NULL;
  g_autofree char *when = step->when != NULL ? samen_words_date (draft->project->language, step->when) : NULL;

  if (who != NULL && when != NULL)
    return g_strjoin (" · ", who, when, NULL);
  return g_strdup (who != NULL ? who : when);
}

static void
add_step (SamenDraft *draft,
          SamenGalley *galley,
          const SamenStep *step,
          gboolean first)
{
  const SamenStock *stock = &draft->stock;
  SamenFont what = samen_stock_font (stock->body, 600);
  SamenFont who = samen_stock_font (stock->floor, 400);
  g_autofree char *detail = step_detail (draft, step);

  samen_block_text (galley, samen_text (step->what), &what, SAMEN_LEADING_TEXT, 0, (first ? 0.6 : 0.8) * stock->body,
                    draft->look->ink, detail != NULL);
  if (detail != NULL)
    samen_block_text (galley, detail, &who, SAMEN_LEADING_TEXT, 0, 0, draft->look->ink_2, FALSE);
}

void
samen_block_steps (SamenDraft *draft,
                   SamenGalley *galley)
{
  guint shown = 0;

  SAMEN_EACH (const SamenStep, step, draft->project->steps)
  {
    if (step->done == SAMEN_DONE_YES || shown == MOST_STEPS)
      continue;
    if (shown == 0)
      samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "steps"), 2 * draft->stock.body);
    add_step (draft, galley, step, shown == 0);
    shown++;
  }
}
