/* insight/matches.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/matches.h"

#include <string.h>

#define SHORTEST_WORD 3 /* letters; "op", "de" and "of" say nothing */

typedef struct
{
  const SamenParty *party;
  const char *text;
  GStrv words;
} Wording;

typedef struct
{
  GPtrArray *offers;   /* Wording */
  GHashTable *by_word; /* word → GPtrArray of Wording */
  GHashTable *found;   /* "p1 p2" of parties that found each other, either way round */
  GArray *matches;
  guint max;
} Search;

static void
wording_free (gpointer data)
{
  Wording *wording = data;

  g_strfreev (wording->words);
  g_free (wording);
}

static GStrv
words_that_count (const char *text)
{
  g_auto (GStrv) all = g_str_tokenize_and_fold (text, NULL, NULL);
  GPtrArray *words = g_ptr_array_new ();

  for (char **word = all; *word != NULL; word++)
    if (g_utf8_strlen (*word, -1) >= SHORTEST_WORD)
      g_ptr_array_add (words, g_strdup (*word));
  g_ptr_array_add (words, NULL);
  return (GStrv) g_ptr_array_free (words, FALSE);
}

static gboolean
contains_all (GStrv words,
              GStrv others)
{
  for (char **word = others; *word != NULL; word++)
    if (!g_strv_contains ((const char *const *) words, *word))
      return FALSE;
  return TRUE;
}

static gboolean
words_meet (GStrv one,
            GStrv other)
{
  return contains_all (one, other) || contains_all (other, one);
}

static char *
pair_key (const char *one,
          const char *other)
{
  gboolean in_order = strcmp (one, other) < 0;

  return g_strconcat (in_order ? one : other, " ", in_order ? other : one, NULL);
}

static void
note_offer (Search           *search,
            const SamenParty *party,
            const char       *text)
{
  Wording *offer = g_new (Wording, 1);

  *offer = (Wording) { party, text, words_that_count (text) };
  g_ptr_array_add (search->offers, offer);
  for (char **word = offer->words; *word != NULL; word++)
    {
      GPtrArray *with_word = g_hash_table_lookup (search->by_word, *word);

      if (with_word == NULL)
        {
          with_word = g_ptr_array_new ();
          g_hash_table_insert (search->by_word, *word, with_word);
        }
      g_ptr_array_add (with_word, offer);
    }
}

static void
try_match (Search        *search,
           const Wording *offer,
           const Wording *need)
{
  SamenMatch match = { offer->party, need->party, offer->text, need->text };

  if (search->matches->len >= search->max || offer->party == need->party || !words_meet (offer->words, need->words))
    return;
  if (g_hash_table_add (search->found, pair_key (offer->party->id, need->party->id)))
    g_array_append_val (search->matches, match);
}

static void
search_for (Search           *search,
            const SamenParty *party,
            const char       *text)
{
  g_auto (GStrv) words = words_that_count (text);
  Wording need = { party, text, words };

  for (char **word = words; *word != NULL; word++)
    {
      GPtrArray *offers = g_hash_table_lookup (search->by_word, *word);

      for (guint i = 0; offers != NULL && i < offers->len; i++)
        try_match (search, g_ptr_array_index (offers, i), &need);
    }
}

static GHashTable *
related_pairs (const SamenProject *project)
{
  GHashTable *pairs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    g_hash_table_add (pairs, pair_key (relation->from, relation->to));
  }
  return pairs;
}

GArray *
samen_matches (const SamenProject *project,
               guint               max)
{
  g_autoptr (GPtrArray) offers = g_ptr_array_new_with_free_func (wording_free);
  g_autoptr (GHashTable) by_word =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) found = related_pairs (project);
  Search search = { offers, by_word, found, g_array_new (FALSE, FALSE, sizeof (SamenMatch)), max };

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    SAMEN_EACH (const char, text, party->offers)
    {
      note_offer (&search, party, text);
    }
  }
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    SAMEN_EACH (const char, text, party->needs)
    {
      search_for (&search, party, text);
    }
  }
  return search.matches;
}

gboolean
samen_match_is_aside (const SamenProject *project,
                      const SamenMatch   *match)
{
  SAMEN_EACH (const SamenAside, aside, project->asides)
  {
    if (g_strcmp0 (aside->rule, SAMEN_RULE_MATCH) == 0 &&
        g_strcmp0 (samen_list_get (aside->subjects, 0), match->from->id) == 0 &&
        g_strcmp0 (samen_list_get (aside->subjects, 1), match->to->id) == 0)
      return TRUE;
  }
  return FALSE;
}
