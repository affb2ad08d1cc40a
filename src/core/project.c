/* core/project.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/project.h"

#include "core/field-table.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

const char *const samen_language_names[] = { "nl", "en", NULL };
const char *const samen_stage_names[] = { "forming", "building", "developing", "evolution", NULL };
const char *const samen_placement_names[] = { "sectors", "free", NULL };
const char *const samen_perception_names[] = { "no", "yes", NULL };

static const SamenField aside_fields[] = {
  FIELD_NAME (SamenAside, rule, "rule"),
  FIELD_TEXTS (SamenAside, subjects, "subjects"),
  FIELD_LONG (SamenAside, reason, "reason"),
  { 0 },
};
const SamenRecordClass samen_aside_class = { "aside", NULL, sizeof (SamenAside), aside_fields };

static const SamenField project_fields[] = {
  FIELD_CHOICE (SamenProject, language, "language", samen_language_names, SAMEN_LANGUAGE_NL),
  FIELD_TEXT (SamenProject, title, "title"),
  FIELD_TEXT (SamenProject, subtitle, "subtitle"),
  FIELD_CHOICE (SamenProject, stage, "stage", samen_stage_names, SAMEN_NONE),
  FIELD_CHOICE_QUIET (SamenProject, placement, "placement", samen_placement_names, SAMEN_PLACEMENT_SECTORS),
  FIELD_CHOICE_QUIET (SamenProject, perception, "perception", samen_perception_names, SAMEN_PERCEPTION_NO),
  FIELD_DATE (SamenProject, modified, "modified"),
  FIELD_TEXT (SamenProject, key, "key"),
  FIELD_NUMBER (SamenProject, last_id, "last-id", 0, G_MAXINT, 0),
  FIELD_RECORD (SamenProject, ambition, "ambition", &samen_ambition_class),
  FIELD_RECORDS (SamenProject, values, "values", &samen_value_class),
  FIELD_RECORDS (SamenProject, cases, "cases", &samen_case_class),
  FIELD_RECORDS (SamenProject, signs, "signs", &samen_sign_class),
  FIELD_RECORDS (SamenProject, themes, "themes", &samen_theme_class),
  FIELD_RECORDS (SamenProject, parties, "parties", &samen_party_class),
  FIELD_RECORDS (SamenProject, relations, "relations", &samen_relation_class),
  FIELD_RECORDS (SamenProject, paradoxes, "paradoxes", &samen_paradox_class),
  FIELD_RECORDS (SamenProject, rounds, "rounds", &samen_round_class),
  FIELD_RECORDS (SamenProject, initiatives, "initiatives", &samen_initiative_class),
  FIELD_RECORDS (SamenProject, steps, "steps", &samen_step_class),
  FIELD_RECORDS (SamenProject, asides, "asides", &samen_aside_class),
  FIELD_RECORDS (SamenProject, requests, "requests", &samen_request_class),
  { 0 },
};
const SamenRecordClass samen_project_class = { "project", NULL, sizeof (SamenProject), project_fields };

static const char *const paradox_subjects[] = {
  "@paradox-1", "@paradox-2", "@paradox-3", "@paradox-4",  "@paradox-5",  "@paradox-6",
  "@paradox-7", "@paradox-8", "@paradox-9", "@paradox-10", "@paradox-11", "@paradox-12",
};

static int
compare_paradoxes (gconstpointer a,
                   gconstpointer b)
{
  const SamenParadox *one = *(const SamenParadox *const *) a;
  const SamenParadox *two = *(const SamenParadox *const *) b;

  return one->number - two->number;
}

/* What is missing is added, what is there is kept and put in order. */
static void
complete_paradoxes (SamenProject *project)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (samen_record_unref);
  gboolean seen[SAMEN_N_PARADOXES + 1] = { FALSE };

  SAMEN_EACH (SamenParadox, paradox, project->paradoxes)
  {
    if (paradox->number < 1 || paradox->number > SAMEN_N_PARADOXES || seen[paradox->number])
      continue;
    seen[paradox->number] = TRUE;
    g_ptr_array_add (all, samen_record_ref (paradox));
  }
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      SamenParadox *paradox;

      if (seen[number])
        continue;
      paradox = samen_record_new (&samen_paradox_class);
      paradox->number = number;
      g_ptr_array_add (all, paradox);
    }
  g_ptr_array_sort (all, compare_paradoxes);
  samen_list_unref (project->paradoxes);
  project->paradoxes = samen_list_new (&samen_record_items, all->pdata, all->len);
}

static int
number_in_id (const char *id)
{
  gsize digits = strspn (id + 1, "0123456789");

  /* Longer than nine digits is somebody else's numbering. */
  return digits > 0 && digits < 10 && id[1 + digits] == '\0' ? atoi (id + 1) : 0;
}

static int
highest_id (const SamenRecord *record)
{
  const char *id = samen_record_id (record);
  int highest = id != NULL && *id != '\0' ? number_in_id (id) : 0;

  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if (field->type == SAMEN_FIELD_RECORDS && field->target != &samen_answer_class &&
        field->target != &samen_sheet_class && field->target != &samen_agreement_class)
      SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
      {
        highest = MAX (highest, highest_id (child));
      }
  return highest;
}

SamenProject *
samen_project_new (SamenLanguage language)
{
  SamenProject *project = samen_record_new (&samen_project_class);

  project->language = language;
  samen_project_complete (project);
  return project;
}

SamenProject *
samen_project_ref (const SamenProject *project)
{
  return samen_record_ref (project);
}

void
samen_project_unref (SamenProject *project)
{
  samen_record_unref (project);
}

static gpointer
find_by_id (const SamenList *list,
            const char      *id)
{
  if (id == NULL)
    return NULL;
  SAMEN_EACH (SamenRecord, record, list)
  {
    const char *own = samen_record_id (record);

    if (own != NULL && strcmp (own, id) == 0)
      return record;
  }
  return NULL;
}

const SamenParty *
samen_project_party (const SamenProject *project,
                     const char         *id)
{
  return find_by_id (project->parties, id);
}

const SamenRelation *
samen_project_relation (const SamenProject *project,
                        const char         *id)
{
  return find_by_id (project->relations, id);
}

const SamenTheme *
samen_project_theme (const SamenProject *project,
                     const char         *id)
{
  return find_by_id (project->themes, id);
}

const SamenRound *
samen_project_round (const SamenProject *project,
                     const char         *id)
{
  return find_by_id (project->rounds, id);
}

const SamenRound *
samen_project_latest_round (const SamenProject *project)
{
  return samen_list_get (project->rounds, samen_list_length (project->rounds) - 1);
}

const SamenRound *
samen_project_covered_round (const SamenProject *project)
{
  const SamenRound *last = NULL;

  SAMEN_EACH (const SamenRound, round, project->rounds)
  {
    if (round->covered != 0)
      last = round;
  }
  return last;
}

const SamenRound *
samen_project_round_before (const SamenProject *project,
                            const char         *id)
{
  SAMEN_EACH (const SamenRound, round, project->rounds)
  {
    if (g_strcmp0 (round->id, id) == 0)
      return round_i > 0 ? samen_list_get (project->rounds, round_i - 1) : NULL;
  }
  return NULL;
}

const SamenRequest *
samen_project_request (const SamenProject *project)
{
  return samen_list_get (project->requests, 0);
}

int
samen_project_commitment_in (const SamenProject *project,
                             const SamenRound   *round,
                             const char         *id)
{
  const SamenSheet *sheet = samen_round_sheet (round, id);
  const SamenRound *latest = samen_project_latest_round (project);
  const SamenParty *party = samen_project_party (project, id);

  if (party == NULL || round == NULL)
    return SAMEN_NONE;
  /* A round as it may be seen is a copy: it is known by its id. */
  if (latest != NULL && g_strcmp0 (round->id, latest->id) == 0)
    return party->commitment;
  return sheet != NULL ? sheet->commitment : SAMEN_NONE;
}

const SamenParadox *
samen_project_paradox (const SamenProject *project,
                       int                 number)
{
  g_return_val_if_fail (number >= 1 && number <= SAMEN_N_PARADOXES, NULL);
  return samen_list_get (project->paradoxes, number - 1);
}

guint
samen_project_in_play (const SamenProject *project,
                       int                *numbers)
{
  guint n = 0;

  SAMEN_EACH (const SamenParadox, paradox, project->paradoxes)
  {
    if (paradox->in_play == SAMEN_IN_PLAY_NO)
      continue;
    if (numbers != NULL)
      numbers[n] = paradox->number;
    n++;
  }
  return n;
}

/* Depth first through everything that can have an id. */
static const SamenRecord *
find_below (const SamenRecord *record,
            const char        *id)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      if (field->type != SAMEN_FIELD_RECORDS)
        continue;
      SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
      {
        const SamenRecord *found = g_strcmp0 (samen_record_id (child), id) == 0 ? child : NULL;

        if (found == NULL && child->klass != &samen_sheet_class)
          found = find_below (child, id);
        if (found != NULL)
          return found;
      }
    }
  return NULL;
}

const SamenRecord *
samen_project_find (const SamenProject *project,
                    const char         *subject)
{
  int number = samen_subject_paradox_number (subject);

  if (subject == NULL)
    return NULL;
  if (number > 0)
    return &samen_project_paradox (project, number)->record;
  if (strcmp (subject, SAMEN_SUBJECT_PROJECT) == 0)
    return &project->record;
  if (strcmp (subject, SAMEN_SUBJECT_AMBITION) == 0)
    return &project->ambition->record;
  return find_below (&project->record, subject);
}

const char *
samen_subject_paradox (int number)
{
  g_return_val_if_fail (number >= 1 && number <= SAMEN_N_PARADOXES, NULL);
  return paradox_subjects[number - 1];
}

int
samen_subject_paradox_number (const char *subject)
{
  if (subject == NULL || subject[0] != '@')
    return 0;
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    if (strcmp (paradox_subjects[i], subject) == 0)
      return i + 1;
  return 0;
}

/* The first free code: as proposed, else its first letter with 1, 2, … */
static char *
free_code (GHashTable *taken,
           char       *proposal)
{
  char first[8] = { 0 };

  if (!g_hash_table_contains (taken, proposal))
    return proposal;
  g_unichar_to_utf8 (g_utf8_get_char (proposal), first);
  g_free (proposal);
  for (int i = 1;; i++)
    {
      char *next = g_strdup_printf ("%s%d", first, i);

      if (!g_hash_table_contains (taken, next))
        return next;
      g_free (next);
    }
}

GHashTable *
samen_project_codes (const SamenProject *project)
{
  GHashTable *codes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (int own = 1; own >= 0; own--)
    SAMEN_EACH (const SamenParty, party, project->parties)
    {
      char *code;

      if ((party->code != NULL) != (own == 1))
        continue;
      code = own == 1 ? g_strdup (party->code) : samen_party_propose_code (party->name);
      code = free_code (taken, code);
      g_hash_table_insert (codes, party->id, code);
      g_hash_table_add (taken, code);
    }
  return codes;
}

void
samen_project_complete (SamenProject *project)
{
  complete_paradoxes (project);
  project->last_id = MAX (project->last_id, highest_id (&project->record));
}
