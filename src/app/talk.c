/* app/talk.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/talk.h"

#include "core/edit.h"
#include "insight/matches.h"
#include "words/words.h"

char *
samen_talk_key (const SamenStarter *starter)
{
  GString *key = g_string_new (starter->rule);

  for (guint i = 0; i < starter->subjects->len; i++)
    g_string_append_printf (key, " %s", (const char *) starter->subjects->pdata[i]);
  return g_string_free (key, FALSE);
}

/* The first that is a paradox, or NULL. */
static const char *
paradox_of (const SamenStarter *starter)
{
  for (guint i = 0; i < starter->subjects->len; i++)
    if (samen_subject_paradox_number (starter->subjects->pdata[i]) > 0)
      return starter->subjects->pdata[i];
  return NULL;
}

/* What a party said of a paradox is seen among the paradoxes. */
const char *
samen_talk_place (const SamenStarter *starter)
{
  const char *paradox = paradox_of (starter);
  const char *first = starter->subjects->len > 0 ? starter->subjects->pdata[0] : NULL;

  if (paradox != NULL)
    return paradox;
  /* Steps stand with the initiatives; who is missing stands nowhere. */
  if (g_strcmp0 (first, SAMEN_SUBJECT_PROJECT) == 0 && g_strcmp0 (starter->rule, "no-step") != 0)
    return NULL;
  return first;
}

gboolean
samen_talk_is_about_paradox (const SamenStarter *starter)
{
  return paradox_of (starter) != NULL;
}

GPtrArray *
samen_talk_parties (const SamenProject *project,
                    const SamenStarter *starter)
{
  GPtrArray *parties = g_ptr_array_new ();

  for (guint i = 0; i < starter->parties->len; i++)
    {
      const SamenParty *party = samen_project_party (project, starter->parties->pdata[i]);

      if (party != NULL)
        g_ptr_array_add (parties, (gpointer) party);
    }
  return parties;
}

/* --- aside and back ---------------------------------------------------------------- */

SamenProject *
samen_talk_put_aside (const SamenProject *project,
                      const SamenStarter *starter,
                      const char         *reason)
{
  SamenAside *aside = samen_record_new (&samen_aside_class);
  g_autoptr (GStrvBuilder) subjects = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (guint i = 0; i < starter->subjects->len; i++)
    g_strv_builder_add (subjects, starter->subjects->pdata[i]);
  ids = g_strv_builder_end (subjects);
  samen_record_set_text (aside, samen_record_class_find (&samen_aside_class, "rule"), starter->rule);
  samen_record_set_texts (aside, samen_record_class_find (&samen_aside_class, "subjects"), (const char *const *) ids);
  samen_record_set_text (aside, samen_record_class_find (&samen_aside_class, "reason"), reason);
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "asides", aside, G_MAXUINT, NULL);
}

/* --- offer meets need ---------------------------------------------------------------- */

/* The only door to insight's matches from here: by the two that fit each other. */
static gboolean
find_match (const SamenProject *project,
            const char         *from,
            const char         *to,
            SamenMatch         *match)
{
  g_autoptr (GArray) matches = samen_matches (project, G_MAXUINT);

  for (guint i = 0; i < matches->len; i++)
    {
      *match = g_array_index (matches, SamenMatch, i);
      if (g_strcmp0 (match->from->id, from) == 0 && g_strcmp0 (match->to->id, to) == 0)
        return TRUE;
    }
  return FALSE;
}

static char *
match_words (const SamenMatch *match,
             SamenLanguage     language)
{
  g_autofree char *party = samen_party_plain_name (match->from);
  g_autofree char *other = samen_party_plain_name (match->to);

  return samen_words_fill (samen_words (language, "invitation.note"),
                           "party", party, "offer", match->offer, "other", other, "need", match->need, NULL);
}

char *
samen_talk_match_words (const SamenProject *project,
                        const char         *from,
                        const char         *to,
                        SamenLanguage       language)
{
  SamenMatch match;

  return find_match (project, from, to, &match) ? match_words (&match, language) : NULL;
}

SamenProject *
samen_talk_connect (const SamenProject *project,
                    const char         *from,
                    const char         *to,
                    char              **id)
{
  g_autoptr (SamenProject) connected = NULL;
  g_autofree char *relation = NULL;
  g_autofree char *note = NULL;
  SamenProject *next;
  SamenMatch match;

  if (id != NULL)
    *id = NULL;
  if (!find_match (project, from, to, &match))
    return samen_project_ref (project);
  note = match_words (&match, project->language);
  connected = samen_edit_connect (project, from, to, SAMEN_RELATION_WORKS_WITH, &relation);
  next = samen_edit_set_text (connected, relation, "note", note);
  if (id != NULL)
    *id = g_steal_pointer (&relation);
  return next;
}
