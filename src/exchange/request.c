/* exchange/request.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/request.h"

static const char *const project_says[] = {
  "language",
  "title",
  "subtitle",
  "perception",
  "key",
  "last-id",
  NULL,
};
static const char *const ambition_says[] = { "statement", "horizon", "deeper", NULL };
static const char *const party_says[] = { "id", "name", "code", "kind", "commitment", NULL };
static const char *const round_says[] = { "id", "label", "date", NULL };
static const char *const sheet_says[] = { "party", "commitment", "answers", "estimates", NULL };
static const char *const paradox_says[] = {
  "number",
  "in-play",
  "left",
  "right",
  "question",
  "worth-left",
  "worth-right",
  "over-left",
  "over-right",
  NULL,
};

static void
carry_field (gpointer          to,
             gconstpointer     from,
             const SamenField *field)
{
  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
    case SAMEN_FIELD_CHOICE:
      samen_record_set_number (to, field, *SAMEN_FIELD_PTR (int, from, field));
      break;
    case SAMEN_FIELD_RECORDS:
      samen_record_take_list (to, field, samen_list_ref (*SAMEN_FIELD_PTR (SamenList *, from, field)));
      break;
    case SAMEN_FIELD_ID:
    case SAMEN_FIELD_TEXT:
    case SAMEN_FIELD_DATE:
    case SAMEN_FIELD_LINK:
      samen_record_set_text (to, field, *SAMEN_FIELD_PTR (GRefString *, from, field));
      break;
    case SAMEN_FIELD_REAL:
    case SAMEN_FIELD_FLAGS:
    case SAMEN_FIELD_LINKS:
    case SAMEN_FIELD_TEXTS:
    case SAMEN_FIELD_RECORD:
    default:
      g_assert_not_reached ();
    }
}

/* The fields called @names, and nothing else. */
static void
carry (gpointer           to,
       gconstpointer      from,
       const char *const *names)
{
  const SamenRecord *record = from;

  for (; *names != NULL; names++)
    carry_field (to, from, samen_record_class_find (record->klass, *names));
}

/* Returns: (transfer full): a record that holds only @names of @from */
static gpointer
carried (gconstpointer      from,
         const char *const *names)
{
  gpointer to = samen_record_new (((const SamenRecord *) from)->klass);

  carry (to, from, names);
  return to;
}

static SamenList *
list_of_one (gpointer record)
{
  g_autoptr (SamenRecord) only = record;

  return samen_list_insert (NULL, &samen_record_items, 0, only);
}

static SamenList *
carried_list (const SamenList   *list,
              const char *const *names)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  SAMEN_EACH (const SamenRecord, record, list)
  {
    g_ptr_array_add (records, carried (record, names));
  }
  return samen_list_new_take (&samen_record_items, records);
}

/* With what the party itself said, and nobody else. */
static SamenRound *
round_for (const SamenRound *round,
           const char       *party)
{
  SamenRound *asked = carried (round, round_says);
  const SamenSheet *own = party != NULL ? samen_round_sheet (round, party) : NULL;

  if (own != NULL)
    asked->sheets = list_of_one (carried (own, sheet_says));
  return asked;
}

static SamenRequest *
request_for (const char *round,
             const char *party,
             const char *note,
             const char *reply_to)
{
  SamenRequest *request = samen_record_new (&samen_request_class);

  samen_record_set_text (request, samen_record_class_find (&samen_request_class, "round"), round);
  samen_record_set_text (request, samen_record_class_find (&samen_request_class, "party"), party);
  samen_record_set_text (request, samen_record_class_find (&samen_request_class, "note"), note);
  samen_record_set_text (request, samen_record_class_find (&samen_request_class, "reply-to"), reply_to);
  return request;
}

SamenProject *
samen_request_make (const SamenProject *project,
                    const char         *round_id,
                    const char         *party,
                    const char         *note,
                    const char         *reply_to)
{
  const SamenRound *round = samen_project_round (project, round_id);
  SamenProject *asked;

  if (round == NULL || (party != NULL && samen_project_party (project, party) == NULL))
    return NULL;

  asked = carried (project, project_says);
  carry (asked->ambition, project->ambition, ambition_says);
  asked->parties = carried_list (project->parties, party_says);
  asked->paradoxes = carried_list (project->paradoxes, paradox_says);
  asked->rounds = list_of_one (round_for (round, party));
  asked->requests = list_of_one (request_for (round->id, party, note, reply_to));
  samen_project_complete (asked);
  return asked;
}
