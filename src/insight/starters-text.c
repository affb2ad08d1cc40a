/* insight/starters-text.c - a starter in words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "insight/rules.h"
#include "words/words.h"

/* What may stand in a starter's words; what it has no use for stays empty. */
typedef struct
{
  char *party;
  char *other;
  char *kinds;
  const char *left;
  const char *right;
  const char *pole;       /* the one leant to */
  const char *other_pole; /* and the one that is not */
} Places;

static void
places_clear (Places *places)
{
  g_free (places->party);
  g_free (places->other);
  g_free (places->kinds);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Places, places_clear)

static const char *
text_at (const GPtrArray *texts,
         guint            index)
{
  return index < texts->len ? g_ptr_array_index (texts, index) : NULL;
}

static char *
name_of_party (const SamenProject *project,
               const SamenStarter *starter,
               guint               index)
{
  const SamenParty *party = samen_project_party (project, text_at (starter->parties, index));

  return party != NULL ? samen_party_plain_name (party) : NULL;
}

static char *
names_of_missing_kinds (const SamenProject *project,
                        SamenLanguage       language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint missing = samen_kinds_missing (project);

  for (int kind = 0; kind < SAMEN_N_KINDS; kind++)
    if (missing & 1u << kind)
      g_ptr_array_add (names, (char *) samen_words_choice (language, "kind", samen_kind_names, kind));
  g_ptr_array_add (names, NULL);
  return samen_words_list (language, (const char *const *) names->pdata);
}

/* The paradox among the subjects; 0 when there is none. */
static int
paradox_of (const SamenStarter *starter)
{
  int number = 0;

  for (guint i = 0; i < starter->subjects->len && number == 0; i++)
    number = samen_subject_paradox_number (g_ptr_array_index (starter->subjects, i));
  return number;
}

static void
name_poles (Places             *places,
            const SamenProject *project,
            const SamenStarter *starter,
            SamenLanguage       language)
{
  int number = paradox_of (starter);
  gboolean to_right = g_strcmp0 (text_at (starter->details, 0), "right") == 0;

  if (number == 0)
    return;
  places->left = samen_words_paradox_in (project, language, number, "left");
  places->right = samen_words_paradox_in (project, language, number, "right");
  places->pole = to_right ? places->right : places->left;
  places->other_pole = to_right ? places->left : places->right;
}

/* "starter.no-step"; keys are short and ours. */
static const char *
starter_words (const SamenStarter *starter,
               SamenLanguage       language,
               const char         *group)
{
  g_autofree char *key = g_strconcat (group, ".", starter->rule, NULL);

  return samen_words (language, key);
}

/* The words of @group with their places filled. */
static char *
say (const SamenProject *project,
     const SamenStarter *starter,
     SamenLanguage       language,
     const char         *group)
{
  g_auto (Places) places = {
    .party = name_of_party (project, starter, 0),
    .other = name_of_party (project, starter, 1),
    .kinds = names_of_missing_kinds (project, language),
  };

  name_poles (&places, project, starter, language);
  return samen_words_fill (starter_words (starter, language, group),
                           "party", places.party, "other", places.other, "kinds", places.kinds,
                           "left", places.left, "right", places.right,
                           "pole", places.pole, "other-pole", places.other_pole,
                           "offer", text_at (starter->details, 0), "need", text_at (starter->details, 1), NULL);
}

/* The details are gone, the subjects are not: "Movement: Parents, A and B". */
static char *
say_past (const SamenProject *project,
          const SamenStarter *starter,
          SamenLanguage       language)
{
  g_autoptr (GPtrArray) about = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *all = NULL;
  g_auto (Places) places = { 0 };

  for (guint i = 0; i < starter->parties->len; i++)
    {
      char *name = name_of_party (project, starter, i);

      if (name != NULL)
        g_ptr_array_add (about, name);
    }
  name_poles (&places, project, starter, language);
  if (places.left != NULL)
    g_ptr_array_add (about, samen_words_fill (samen_words (language, "poster.poles"),
                                              "left", places.left, "right", places.right, NULL));
  if (about->len == 0)
    return g_strdup (samen_starter_topic (starter, language));
  g_ptr_array_add (about, NULL);
  all = g_strjoinv (", ", (char **) about->pdata);
  return samen_words_fill (samen_words (language, "starter-past.text"),
                           "topic", samen_starter_topic (starter, language), "about", all, NULL);
}

char *
samen_starter_text (const SamenProject *project,
                    const SamenStarter *starter,
                    SamenLanguage       language)
{
  return starter->past ? say_past (project, starter, language) : say (project, starter, language, "starter");
}

char *
samen_starter_question (const SamenProject *project,
                        const SamenStarter *starter,
                        SamenLanguage       language)
{
  return starter->past ? g_strdup ("") : say (project, starter, language, "starter-question");
}

const char *
samen_starter_why (const SamenStarter *starter,
                   SamenLanguage       language)
{
  return starter_words (starter, language, "starter-why");
}

const char *
samen_starter_topic (const SamenStarter *starter,
                     SamenLanguage       language)
{
  return starter_words (starter, language, "starter-topic");
}
