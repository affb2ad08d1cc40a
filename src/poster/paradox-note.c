/* poster/paradox-note.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/paradox-note.h"

#include "insight/figures.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

gboolean
samen_paradox_in_play (const SamenDraft *draft,
                       int number)
{
  return samen_project_paradox (draft->project, number)->in_play != SAMEN_IN_PLAY_NO;
}

static void
add_stance (SamenDraft *draft,
            SamenGalley *galley,
            int stance)
{
  const SamenStock *stock = &draft->stock;
  SamenFont font = samen_stock_font (stock->body, 600);
  double height = 1.5 * font.size;
  double icon = 1.16 * font.size;
  SamenScene *piece = samen_galley_add (galley, 0, height, TRUE);
  SamenFigure *figure = samen_figure_new ("stance");
  const char *name = samen_words_choice (draft->project->language, "stance", samen_stance_names, stance);

  samen_shape_stance_icon (figure, stance, icon / 2, height / 2, icon, draft->look->ink);
  samen_figure_text (figure, name, &font, 1.32 * icon, samen_block_baseline (font.size, height), SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

static void
add_text (SamenDraft *draft,
          SamenGalley *galley,
          const char *text,
          SamenColour colour)
{
  SamenFont font = samen_stock_font (draft->stock.floor, 400);

  samen_block_text (galley, text, &font, 1.3, 0, 0.3 * font.size, colour, FALSE);
}

/* "Drie partijen weten het niet"; nothing for nobody. */
static void
add_count (SamenDraft *draft,
           GPtrArray *parts,
           const char *key,
           guint count)
{
  g_autofree char *full = g_strconcat (key, count == 1 ? "-count-one" : "-count-many", NULL);
  g_autofree char *number = samen_words_count (draft->project->language, count);

  if (count > 0)
    g_ptr_array_add (parts, samen_words_fill (samen_draft_word (draft, full), "count", number, NULL));
}

static void
add_counts (SamenDraft *draft,
            SamenGalley *galley,
            int number)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  SamenFigures figures;

  samen_figures_init (&figures, draft->project, draft->round, number);
  add_count (draft, parts, "not-recognised", figures.not_recognised);
  add_count (draft, parts, "skipped", figures.skipped);
  add_count (draft, parts, "declined", figures.declined);
  for (guint i = 0; i < parts->len; i++)
    {
      g_autofree char *sentence = samen_words_capital (g_ptr_array_index (parts, i));

      add_text (draft, galley, sentence, draft->look->ink_2);
    }
}

static void
add_original (SamenDraft *draft,
              SamenGalley *galley,
              int number)
{
  SamenLanguage language = draft->project->language;
  g_autofree char *text = samen_words_fill (samen_draft_word (draft, "original"),
                                            "left", samen_words_paradox_original (language, number, "left"),
                                            "right", samen_words_paradox_original (language, number, "right"), NULL);

  add_text (draft, galley, text, draft->look->ink_2);
}

/* What was chosen and why: as it is now, or as the past round on the page kept it. */
static void
look_up (const SamenDraft *draft,
         int number,
         int *stance,
         const char **reason)
{
  const SamenParadox *paradox = samen_project_paradox (draft->project, number);
  const SamenRound *latest = samen_project_latest_round (draft->project);
  const SamenAgreement *agreement = samen_round_agreement (draft->round, number);
  gboolean now = draft->round == NULL || g_strcmp0 (draft->round->id, latest->id) == 0;

  *stance = now ? paradox->stance : agreement != NULL ? agreement->stance : SAMEN_NONE;
  *reason = now ? paradox->reason : agreement != NULL ? agreement->reason : NULL;
}

SamenGalley *
samen_paradox_note (SamenDraft *draft,
                    int number,
                    double width)
{
  const SamenParadox *paradox = samen_project_paradox (draft->project, number);
  SamenGalley *galley = samen_galley_new (width);
  const char *reason;
  int stance;

  look_up (draft, number, &stance, &reason);
  if (!samen_paradox_in_play (draft, number))
    {
      add_text (draft, galley, samen_draft_word (draft, "not-in-play"), draft->look->ink_2);
      return galley;
    }
  if (stance != SAMEN_NONE)
    add_stance (draft, galley, stance);
  if (reason != NULL)
    add_text (draft, galley, reason, draft->look->ink);
  else if (stance == SAMEN_NONE)
    add_text (draft, galley, samen_words_paradox (draft->project, number, "question"), draft->look->ink_2);
  if (paradox->left != NULL || paradox->right != NULL)
    add_original (draft, galley, number);
  add_counts (draft, galley, number);
  return galley;
}
