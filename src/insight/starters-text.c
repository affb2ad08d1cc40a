/* insight/starters-text.c - a starter in words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "insight/rules.h"
#include "words/words.h"

/* The places in a starter's text; what it has no use for stays empty. */
typedef struct
{
  char *party;
  char *other;
  char *kinds;
  const char *left;
  const char *right;
  const char *pole;
} Places;

static void
name_party (Places             *places,
            const SamenProject *project,
            const char         *id)
{
  const SamenParty *party = samen_project_party (project, id);
  char **place = places->party == NULL ? &places->party : &places->other;

  if (party != NULL && *place == NULL)
    *place = samen_party_plain_name (party);
}

static void
name_subject (Places             *places,
              const SamenProject *project,
              SamenLanguage       language,
              const char         *subject)
{
  int number = samen_subject_paradox_number (subject);
  const SamenRelation *relation = samen_project_relation (project, subject);

  name_party (places, project, subject);
  if (relation != NULL)
    {
      name_party (places, project, relation->from);
      name_party (places, project, relation->to);
    }
  if (number > 0)
    {
      places->left = samen_words_paradox_in (project, language, number, "left");
      places->right = samen_words_paradox_in (project, language, number, "right");
    }
}

static char *
name_missing_kinds (const SamenProject *project,
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

static const char *
detail_of (const SamenStarter *starter,
           guint               index)
{
  return index < starter->details->len ? g_ptr_array_index (starter->details, index) : NULL;
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

char *
samen_starter_text (const SamenProject *project,
                    const SamenStarter *starter,
                    SamenLanguage       language)
{
  Places places = { .kinds = name_missing_kinds (project, language) };
  char *text;

  for (guint i = 0; i < starter->subjects->len; i++)
    name_subject (&places, project, language, g_ptr_array_index (starter->subjects, i));
  places.pole = g_strcmp0 (detail_of (starter, 0), "right") == 0 ? places.right : places.left;
  text = samen_words_fill (starter_words (starter, language, "starter"),
                           "party", places.party, "other", places.other, "kinds", places.kinds,
                           "left", places.left, "right", places.right, "pole", places.pole,
                           "offer", detail_of (starter, 0), "need", detail_of (starter, 1), NULL);
  g_free (places.party);
  g_free (places.other);
  g_free (places.kinds);
  return text;
}

const char *
samen_starter_question (const SamenStarter *starter,
                        SamenLanguage       language)
{
  return starter_words (starter, language, "starter-question");
}

const char *
samen_starter_why (const SamenStarter *starter,
                   SamenLanguage       language)
{
  return starter_words (starter, language, "starter-why");
}
