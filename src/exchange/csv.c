/* exchange/csv.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/csv.h"

#include "core/text.h"

#include <string.h>

#define BETWEEN_ITEMS "; "
#define SOFT_HYPHEN "\302\255"

/* Every field of a party but where it stands on the map; the first six are
 * promised by CONTRACT.md. */
static const char *const party_columns[] = {
  "id", "name", "kind", "commitment", "themes", "roles", "code", "perspective",
  "instrumental", "affective", "moral", "recognised", "mandate", "room", "backing",
  "own-ambition", "contribution", "effect",
  "interest-individual", "interest-organisation", "interest-collective",
  "protects", "view", "remark", "offers", "needs", "people", NULL,
};

static const char *const answer_columns[] = {
  "round", "paradox", "party", "name", "state", "position", "tension", "remark", NULL,
};

/* A spreadsheet runs what begins like this. */
static gboolean
looks_like_formula (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

/* One cell, after a comma unless it is the first of its row. */
static void
append_cell (GString    *csv,
             const char *text)
{
  gboolean quoted = strpbrk (text, ",\"\r\n") != NULL;

  if (csv->len > 0 && csv->str[csv->len - 1] != '\n')
    g_string_append_c (csv, ',');
  if (quoted)
    g_string_append_c (csv, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  if (quoted)
    g_string_append_c (csv, '"');
}

/* What people wrote: never a formula, and without marks that nobody sees. */
static void
append_text (GString    *csv,
             const char *text)
{
  g_auto (GStrv) parts = g_strsplit (samen_text (text), SOFT_HYPHEN, -1);
  g_autofree char *visible = g_strjoinv ("", parts);
  g_autofree char *harmless = g_strconcat (looks_like_formula (visible) ? "'" : "", visible, NULL);

  append_cell (csv, harmless);
}

static void
append_number (GString *csv,
               int      number)
{
  g_autofree char *text = number == SAMEN_NONE ? g_strdup ("") : g_strdup_printf ("%d", number);

  append_cell (csv, text);
}

static void
append_header (GString           *csv,
               const char *const *columns)
{
  for (const char *const *column = columns; *column != NULL; column++)
    append_cell (csv, *column);
  g_string_append (csv, "\r\n");
}

static void
append_choice (GString           *csv,
               const char *const *names,
               int                choice)
{
  append_cell (csv, choice == SAMEN_NONE ? "" : names[choice]);
}

static void
append_joined (GString   *csv,
               GPtrArray *texts)
{
  g_autofree char *joined = NULL;

  g_ptr_array_add (texts, NULL);
  joined = g_strjoinv (BETWEEN_ITEMS, (char **) texts->pdata);
  append_text (csv, joined);
}

static void
append_flags (GString           *csv,
              const char *const *names,
              guint              flags)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint bit = 0; names[bit] != NULL; bit++)
    if (flags & 1u << bit)
      g_ptr_array_add (texts, (char *) names[bit]);
  append_joined (csv, texts);
}

/* A theme is known by its name, a person by theirs, a text by itself. */
static const char *
item_text (const SamenProject *project,
           const SamenField   *field,
           gconstpointer       item)
{
  if (field->type == SAMEN_FIELD_LINKS)
    {
      const SamenTheme *theme = samen_project_theme (project, item);

      return theme != NULL ? theme->name : item;
    }
  if (field->type == SAMEN_FIELD_RECORDS)
    return ((const SamenPerson *) item)->name;
  return item;
}

static void
append_list (GString            *csv,
             const SamenProject *project,
             const SamenField   *field,
             const SamenList    *list)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  SAMEN_EACH (const void, item, list)
  {
    g_ptr_array_add (texts, (char *) item_text (project, field, item));
  }
  append_joined (csv, texts);
}

static void
append_field (GString            *csv,
              const SamenProject *project,
              const SamenParty   *party,
              const SamenField   *field)
{
  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
      append_number (csv, *SAMEN_FIELD_PTR (int, party, field));
      break;
    case SAMEN_FIELD_CHOICE:
      append_choice (csv, field->choices, *SAMEN_FIELD_PTR (int, party, field));
      break;
    case SAMEN_FIELD_FLAGS:
      append_flags (csv, field->choices, *SAMEN_FIELD_PTR (guint, party, field));
      break;
    case SAMEN_FIELD_LINKS:
    case SAMEN_FIELD_TEXTS:
    case SAMEN_FIELD_RECORDS:
      append_list (csv, project, field, *SAMEN_FIELD_PTR (SamenList *, party, field));
      break;
    case SAMEN_FIELD_ID:
    case SAMEN_FIELD_TEXT:
    case SAMEN_FIELD_DATE:
    case SAMEN_FIELD_LINK:
      append_text (csv, *SAMEN_FIELD_PTR (GRefString *, party, field));
      break;
    case SAMEN_FIELD_REAL:
    case SAMEN_FIELD_RECORD:
    default:
      g_assert_not_reached ();
    }
}

GBytes *
samen_csv_parties (const SamenProject *project)
{
  GString *csv = g_string_new (NULL);

  append_header (csv, party_columns);
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    for (const char *const *column = party_columns; *column != NULL; column++)
      append_field (csv, project, party, samen_record_class_find (&samen_party_class, *column));
    g_string_append (csv, "\r\n");
  }
  return g_string_free_to_bytes (csv);
}

static void
append_answer (GString           *csv,
               const SamenRound  *round,
               const SamenParty  *party,
               const SamenAnswer *answer)
{
  append_text (csv, round->id);
  append_number (csv, answer->paradox);
  append_text (csv, party->id);
  append_text (csv, party->name);
  append_choice (csv, samen_answer_state_names, answer->state);
  append_number (csv, answer->position);
  append_number (csv, answer->tension);
  append_text (csv, answer->remark);
  g_string_append (csv, "\r\n");
}

/* By paradox, and within it in the order of the parties. */
static void
append_round (GString            *csv,
              const SamenProject *project,
              const SamenRound   *whole)
{
  g_autoptr (SamenRecord) shown = (SamenRecord *) samen_round_shown (whole);
  const SamenRound *round = (const SamenRound *) shown;
  g_autoptr (GHashTable) sheets = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (SamenSheet, sheet, round->sheets)
  {
    g_hash_table_insert (sheets, sheet->party, sheet);
  }
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    SAMEN_EACH (const SamenParty, party, project->parties)
    {
      const SamenAnswer *answer = samen_sheet_answer (g_hash_table_lookup (sheets, party->id), number);

      if (answer != NULL)
        append_answer (csv, round, party, answer);
    }
}

GBytes *
samen_csv_answers (const SamenProject *project,
                   const SamenRound   *round)
{
  GString *csv = g_string_new (NULL);

  append_header (csv, answer_columns);
  SAMEN_EACH (const SamenRound, each, project->rounds)
  {
    if (round == NULL || g_strcmp0 (each->id, round->id) == 0)
      append_round (csv, project, each);
  }
  return g_string_free_to_bytes (csv);
}
