/* core/party.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/party.h"

#include "core/field-table.h"
#include "core/text.h"
#include "core/theme.h"

#include <string.h>

const char *const samen_kind_names[] = {
  "government", "public-service", "care",      "residents", "education", "society",
  "business",   "funder",         "knowledge", "other",     NULL,
};
const char *const samen_commitment_names[] = { "aware", "interested", "committed", "carrying", NULL };
const char *const samen_perspective_names[] = { "buys", "receives", "does", NULL };
const char *const samen_role_names[] = {
  "frames", "convenes", "carries-out", "funds", "supervises", "experience", "initiative", NULL,
};
const char *const samen_degree_names[] = { "no", "partly", "yes", NULL };
const char *const samen_recognised_names[] = { "not-yet", "yes", NULL };
const char *const samen_person_kind_names[] = {
  "present-leader", "future-leader", "professional", "contact", NULL,
};

static const SamenField person_fields[] = {
  FIELD_ID (SamenPerson, id),
  FIELD_NAME (SamenPerson, name, "name"),
  FIELD_TEXT (SamenPerson, function, "function"),
  FIELD_CHOICE (SamenPerson, kind, "kind", samen_person_kind_names, SAMEN_PERSON_CONTACT),
  { 0 },
};
const SamenRecordClass samen_person_class = { "person", "n", sizeof (SamenPerson), person_fields };

static const SamenField party_fields[] = {
  FIELD_ID (SamenParty, id),
  FIELD_NAME (SamenParty, name, "name"),
  FIELD_TEXT (SamenParty, code, "code"),
  FIELD_CHOICE (SamenParty, kind, "kind", samen_kind_names, SAMEN_KIND_OTHER),
  FIELD_CHOICE (SamenParty, commitment, "commitment", samen_commitment_names, SAMEN_COMMITMENT_AWARE),
  FIELD_REAL (SamenParty, across, "across", 0, 1),
  FIELD_REAL (SamenParty, outward, "outward", 0, 1),
  FIELD_LINKS (SamenParty, themes, "themes", &samen_theme_class),
  FIELD_FLAGS (SamenParty, perspective, "perspective", samen_perspective_names),
  FIELD_FLAGS (SamenParty, roles, "roles", samen_role_names),
  FIELD_NUMBER (SamenParty, instrumental, "instrumental", 0, 3, SAMEN_NONE),
  FIELD_NUMBER (SamenParty, affective, "affective", 0, 3, SAMEN_NONE),
  FIELD_NUMBER (SamenParty, moral, "moral", 0, 3, SAMEN_NONE),
  FIELD_CHOICE (SamenParty, recognised, "recognised", samen_recognised_names, SAMEN_NONE),
  FIELD_CHOICE (SamenParty, mandate, "mandate", samen_degree_names, SAMEN_NONE),
  FIELD_CHOICE (SamenParty, room, "room", samen_degree_names, SAMEN_NONE),
  FIELD_CHOICE (SamenParty, backing, "backing", samen_degree_names, SAMEN_NONE),
  FIELD_LONG (SamenParty, own_ambition, "own-ambition"),
  FIELD_LONG (SamenParty, contribution, "contribution"),
  FIELD_LONG (SamenParty, effect, "effect"),
  FIELD_LONG (SamenParty, interest_individual, "interest-individual"),
  FIELD_LONG (SamenParty, interest_organisation, "interest-organisation"),
  FIELD_LONG (SamenParty, interest_collective, "interest-collective"),
  FIELD_LONG (SamenParty, protects, "protects"),
  FIELD_LONG (SamenParty, view, "view"),
  FIELD_LONG (SamenParty, remark, "remark"),
  FIELD_TEXTS (SamenParty, offers, "offers"),
  FIELD_TEXTS (SamenParty, needs, "needs"),
  FIELD_RECORDS (SamenParty, people, "people", &samen_person_class),
  { 0 },
};
const SamenRecordClass samen_party_class = { "party", "p", sizeof (SamenParty), party_fields };

#define SOFT_HYPHEN "\302\255"

char *
samen_party_plain_name (const SamenParty *party)
{
  g_auto (GStrv) parts = g_strsplit (samen_text (party->name), SOFT_HYPHEN, -1);

  return g_strjoinv ("", parts);
}

char *
samen_party_propose_code (const char *name)
{
  g_autoptr (GString) code = g_string_new (NULL);
  g_auto (GStrv) words = g_str_tokenize_and_fold (samen_text (name), NULL, NULL);
  guint n = g_strv_length (words);

  for (guint i = 0; i < MIN (n, 2); i++)
    g_string_append_unichar (code, g_unichar_toupper (g_utf8_get_char (words[i])));
  if (n == 1 && g_utf8_strlen (words[0], -1) > 1)
    g_string_append_unichar (code, g_unichar_toupper (g_utf8_get_char (g_utf8_offset_to_pointer (words[0], 1))));
  if (code->len == 0)
    g_string_append_c (code, '?');
  return g_string_free (g_steal_pointer (&code), FALSE);
}
