/* app/letters.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/letters.h"

#include "app/round-words.h"
#include "core/edit.h"
#include "exchange/request.h"

#include <glib/gi18n-lib.h>

static SamenProject *
with_key (const SamenProject *project)
{
  g_autofree char *key = g_uuid_string_random ();

  if (project->key != NULL)
    return samen_project_ref (project);
  return samen_edit_set_text (project, SAMEN_SUBJECT_PROJECT, "key", key);
}

SamenProject *
samen_letters_prepare (const SamenProject  *project,
                       const char          *round,
                       const char          *label,
                       char               **id)
{
  g_autoptr (SamenProject) keyed = with_key (project);
  g_autofree char *today = samen_round_today ();

  if (round == NULL)
    return samen_edit_add_round (keyed, label, today, NULL, id);
  *id = g_strdup (round);
  return g_steal_pointer (&keyed);
}

GPtrArray *
samen_letters_make (const SamenProject *prepared,
                    const char         *round,
                    GPtrArray          *parties,
                    const char         *note,
                    const char         *reply_to)
{
  GPtrArray *letters = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_letter_free);
  const char *title = prepared->title != NULL ? prepared->title : _("Untitled Map");

  for (guint i = 0; i < (parties != NULL ? parties->len : 1); i++)
    {
      const SamenParty *party = parties != NULL ? g_ptr_array_index (parties, i) : NULL;
      g_autofree char *who = party != NULL ? samen_party_plain_name (party) : NULL;
      g_autofree char *name = samen_letter_name (title, who);
      g_autoptr (SamenProject) asked = samen_request_make (prepared, round, party != NULL ? party->id : NULL, note, reply_to);

      g_ptr_array_add (letters, samen_letter_new (name, asked));
    }
  return letters;
}
