/* app/field-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/field-words.h"

#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *record;
  const char *field;
  const char *title;
  const char *group;        /* of the catalogue, for choices */
  const char *const *words; /* of a NUMBER, from its minimum up */
} Row;

static const char *const motive_words[] = { N_("none"), N_("some"), N_("clear"), N_("strong") };
static const char *const strength_words[] = { N_("light"), N_("firm"), N_("strong") };
static const char *const felt_words[] = { N_("not felt"), N_("a little"), N_("clearly"), N_("strongly") };

static const Row rows[] = {
  { "project", "title", N_("Title") },
  { "project", "subtitle", N_("Subtitle") },
  { "project", "stage", N_("Stage of the alliance"), "stage" },
  { "project", "language", N_("Language of map and posters"), "language" },
  { "project", "perception", N_("How parties see each other"), "perception" },
  { "project", "placement", N_("Place of the parties"), "placement" },
  { "project", "values", N_("Shared values") },
  { "project", "cases", N_("Cases") },
  { "project", "signs", N_("Signs of progress") },
  { "project", "themes", N_("Themes") },
  { "ambition", "statement", N_("Shared ambition") },
  { "ambition", "horizon", N_("Horizon (year)") },
  { "ambition", "deeper", N_("Deeper ambition underneath") },
  { "value", "text", N_("Value") },
  { "case", "title", N_("Title") },
  { "case", "story", N_("Story") },
  { "case", "contributions", N_("What each would contribute") },
  { "contribution", "party", N_("Party") },
  { "contribution", "text", N_("Contributes") },
  { "sign", "measure", N_("What we look at") },
  { "sign", "unit", N_("Unit") },
  { "sign", "baseline", N_("At the start") },
  { "sign", "target", N_("Aim") },
  { "sign", "readings", N_("Readings") },
  { "reading", "date", N_("Date") },
  { "reading", "value", N_("Reading") },
  { "reading", "note", N_("Note") },
  { "theme", "name", N_("Name") },
  { "theme", "description", N_("What it is about") },
  { "person", "name", N_("Name") },
  { "person", "function", N_("Function") },
  { "person", "kind", N_("Part in the alliance"), "person" },
  { "party", "name", N_("Name") },
  { "party", "code", N_("Code") },
  { "party", "kind", N_("Kind"), "kind" },
  { "party", "commitment", N_("Bond with the ambition"), "commitment" },
  { "party", "contribution", N_("Brings in") },
  { "party", "effect", N_("Effect on the ambition") },
  { "party", "themes", N_("Themes") },
  { "party", "perspective", N_("How it takes part"), "perspective" },
  { "party", "roles", N_("Roles"), "role" },
  { "party", "instrumental", N_("Instrumental: what it yields"), NULL, motive_words },
  { "party", "affective", N_("Affective: the bond with people"), NULL, motive_words },
  { "party", "moral", N_("Moral: what ought to be done"), NULL, motive_words },
  { "party", "recognised", N_("Contribution and limits recognised"), "recognised" },
  { "party", "mandate", N_("Mandate to decide"), "degree" },
  { "party", "room", N_("Room: time and money"), "degree" },
  { "party", "backing", N_("Visible backing of its own leaders"), "degree" },
  { "party", "own-ambition", N_("Own ambition") },
  { "party", "interest-individual", N_("Individual interest") },
  { "party", "interest-organisation", N_("Interest of the organisation") },
  { "party", "interest-collective", N_("Collective interest") },
  { "party", "protects", N_("Wants to protect") },
  { "party", "view", N_("How we look at it") },
  { "party", "remark", N_("Remark") },
  { "party", "offers", N_("Offers") },
  { "party", "needs", N_("Needs") },
  { "party", "people", N_("People") },
  { "initiative", "title", N_("Title") },
  { "initiative", "status", N_("How far it is"), "status" },
  { "initiative", "theme", N_("Theme") },
  { "initiative", "lead", N_("Lead") },
  { "initiative", "partners", N_("Partners") },
  { "initiative", "paradoxes", N_("Paradoxes it touches") },
  { "initiative", "about", N_("What it is about") },
  { "initiative", "learned", N_("What did we learn?") },
  { "step", "what", N_("What is different tomorrow?") },
  { "step", "initiative", N_("Initiative") },
  { "step", "party", N_("Party") },
  { "step", "person", N_("Who") },
  { "step", "when", N_("When") },
  { "step", "done", N_("Done"), "done" },
  { "relation", "kind", N_("Kind of relation"), "relation" },
  { "relation", "strength", N_("Strength"), NULL, strength_words },
  { "relation", "note", N_("Note") },
  { "paradox", "left", N_("Own words for the left pole") },
  { "paradox", "right", N_("Own words for the right pole") },
  { "paradox", "question", N_("Opening question") },
  { "paradox", "worth-left", N_("Worth of the left pole") },
  { "paradox", "worth-right", N_("Worth of the right pole") },
  { "paradox", "over-left", N_("When the left pole takes over") },
  { "paradox", "over-right", N_("When the right pole takes over") },
  { "paradox", "agreed-by", N_("Agreed by") },
  { "paradox", "agreed-on", N_("Agreed on") },
  { "paradox", "stance", N_("Stance"), "stance" },
  { "paradox", "reason", N_("Why") },
  { "paradox", "signals", N_("Early signals") },
  { "paradox", "actions", N_("Actions") },
  { "paradox", "in-play", N_("In play here"), "in-play" },
  { "paradox", "agreed", N_("Where we stand") },
  { "paradox", "desired", N_("Where we want to go") },
  { "round", "label", N_("Name") },
  { "round", "date", N_("Date") },
  { "answer", "tension", N_("Felt tension"), NULL, felt_words },
  { "answer", "remark", N_("Remark") },
};

typedef struct
{
  const char *record;
  const char *fresh;
  const char *add;
} RecordRow;

static const RecordRow record_rows[] = {
  { "person", N_("New person"), N_("Add a person") },
  { "value", N_("New value"), N_("Add a value") },
  { "case", N_("New case"), N_("Add a case") },
  { "contribution", "", N_("Add a contribution") },
  { "sign", N_("New sign of progress"), N_("Add a sign") },
  { "reading", "", N_("Add a reading") },
  { "theme", N_("New theme"), N_("Add a theme") },
};

static const Row *
find_row (const SamenRecordClass *klass,
          const SamenField       *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (g_str_equal (rows[i].record, klass->name) && g_str_equal (rows[i].field, field->name))
      return &rows[i];
  return NULL;
}

static const RecordRow *
find_record_row (const SamenRecordClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_rows); i++)
    if (g_str_equal (record_rows[i].record, klass->name))
      return &record_rows[i];
  return NULL;
}

const char *
samen_field_title (const SamenRecordClass *klass,
                   const SamenField       *field)
{
  const Row *row = find_row (klass, field);

  return row != NULL ? _(row->title) : field->name;
}

const char *
samen_field_choice (const SamenRecordClass *klass,
                    const SamenField       *field,
                    int                     choice)
{
  const Row *row = find_row (klass, field);

  if (row == NULL || choice == SAMEN_NONE)
    return "";
  if (row->words != NULL)
    return _(row->words[choice - field->minimum]);
  if (field->choices != NULL)
    return samen_words_choice (samen_ui_language (), row->group, field->choices, choice);
  return "";
}

const char *
samen_record_new_name (const SamenRecordClass *klass)
{
  const RecordRow *row = find_record_row (klass);

  return row != NULL && *row->fresh != '\0' ? _(row->fresh) : "";
}

const char *
samen_record_add_words (const SamenRecordClass *klass)
{
  const RecordRow *row = find_record_row (klass);

  return row != NULL ? _(row->add) : _("Add");
}
