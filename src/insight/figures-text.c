/* insight/figures-text.c - what stands out on a paradox, in a few words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/figures.h"

#include "words/words.h"

/* Key in the catalogue of a shape, when nobody stands apart and when somebody does;
 * NULL: nothing to say. */
static const char *const shape_keys[][2] = {
  [SAMEN_SHAPE_NONE] = { NULL, "shape.apart" },
  [SAMEN_SHAPE_TOGETHER] = { "shape.together", "shape.together-apart" },
  [SAMEN_SHAPE_MIDDLE] = { "shape.middle", "shape.middle-apart" },
  [SAMEN_SHAPE_SCATTERED] = { "shape.scattered", "shape.scattered" },
  [SAMEN_SHAPE_LEANING] = { "shape.leaning", "shape.leaning" },
  [SAMEN_SHAPE_TWO_CAMPS] = { "shape.two-camps", "shape.two-camps" },
};

/* Returns: (transfer full) */
static char *
names_of (const SamenProject *project,
          const GPtrArray    *parties,
          SamenLanguage       language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < parties->len; i++)
    {
      const SamenParty *party = samen_project_party (project, g_ptr_array_index (parties, i));

      if (party != NULL)
        g_ptr_array_add (names, samen_party_plain_name (party));
    }
  g_ptr_array_add (names, NULL);
  return samen_words_list (language, (const char *const *) names->pdata);
}

char *
samen_figures_text (const SamenProject *project,
                    const SamenRound   *round,
                    int                 number,
                    SamenLanguage       language)
{
  g_autoptr (GPtrArray) outliers = samen_figures_outliers (project, round, number);
  g_autofree char *names = names_of (project, outliers, language);
  SamenFigures figures;
  const char *key;
  const char *pole;

  samen_figures_init (&figures, project, round, number);
  key = shape_keys[figures.shape][outliers->len > 0];
  if (key == NULL)
    return NULL;
  pole = samen_words_paradox_in (project, language, number, figures.median < 0 ? "left" : "right");
  return samen_words_fill (samen_words (language, key), "pole", pole, "names", names, NULL);
}
