/* cli/info-json.c - what is in a project, for programs
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/info-json.h"

#include "core/text.h"
#include "insight/figures.h"
#include "insight/starters.h"
#include "words/words.h"

#include <json-glib/json-glib.h>
#include <math.h>

static void
say_text (JsonBuilder *json,
          const char  *name,
          const char  *text)
{
  json_builder_set_member_name (json, name);
  json_builder_add_string_value (json, samen_text (text));
}

static void
say_count (JsonBuilder *json,
           const char  *name,
           guint        count)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, count);
}

static void
say_real (JsonBuilder *json,
          const char  *name,
          double       real)
{
  json_builder_set_member_name (json, name);
  if (isnan (real))
    json_builder_add_null_value (json);
  else
    json_builder_add_double_value (json, real);
}

static void
say_number (JsonBuilder *json,
            const char  *name,
            int          number)
{
  json_builder_set_member_name (json, name);
  if (number == SAMEN_NONE)
    json_builder_add_null_value (json);
  else
    json_builder_add_int_value (json, number);
}

static void
say_choice (JsonBuilder       *json,
            const char        *name,
            const char *const *names,
            int                choice)
{
  json_builder_set_member_name (json, name);
  if (choice == SAMEN_NONE)
    json_builder_add_null_value (json);
  else
    json_builder_add_string_value (json, names[choice]);
}

/* Parties that have a link to the ambition. */
static guint
count_commitments (const SamenProject *project)
{
  guint n = 0;

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    n += party->commitment != SAMEN_NONE ? 1 : 0;
  }
  return n;
}

static void
say_counts (JsonBuilder        *json,
            const SamenProject *project)
{
  say_count (json, "parties", samen_list_length (project->parties));
  say_count (json, "commitments", count_commitments (project));
  say_count (json, "relations", samen_list_length (project->relations));
  say_count (json, "themes", samen_list_length (project->themes));
  say_count (json, "initiatives", samen_list_length (project->initiatives));
  say_count (json, "steps", samen_list_length (project->steps));
  say_count (json, "rounds", samen_list_length (project->rounds));
}

static void
say_paradox (JsonBuilder        *json,
             const SamenProject *project,
             const SamenRound   *round,
             const SamenParadox *paradox)
{
  SamenFigures figures;

  samen_figures_init (&figures, project, round, paradox->number);
  json_builder_begin_object (json);
  say_number (json, "number", paradox->number);
  say_text (json, "left", samen_words_paradox (project, paradox->number, "left"));
  say_text (json, "right", samen_words_paradox (project, paradox->number, "right"));
  say_count (json, "positions", figures.positions);
  say_real (json, "mean", figures.mean);
  say_real (json, "spread", figures.spread);
  say_real (json, "minimum", figures.minimum);
  say_real (json, "maximum", figures.maximum);
  say_number (json, "agreed", paradox->agreed);
  say_number (json, "desired", paradox->desired);
  say_choice (json, "stance", samen_stance_names, paradox->stance);
  json_builder_end_object (json);
}

static void
say_starter (JsonBuilder        *json,
             const SamenProject *project,
             const SamenStarter *starter)
{
  g_autofree char *text = samen_starter_text (project, starter, project->language);

  json_builder_begin_object (json);
  say_text (json, "rule", starter->rule);
  json_builder_set_member_name (json, "subject");
  json_builder_begin_array (json);
  for (guint i = 0; i < starter->subjects->len; i++)
    json_builder_add_string_value (json, g_ptr_array_index (starter->subjects, i));
  json_builder_end_array (json);
  say_text (json, "text", text);
  json_builder_end_object (json);
}

static void
say_starters (JsonBuilder        *json,
              const SamenProject *project,
              const SamenRound   *round)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, round);

  json_builder_set_member_name (json, "starters");
  json_builder_begin_array (json);
  for (guint i = 0; i < starters->len; i++)
    say_starter (json, project, g_ptr_array_index (starters, i));
  json_builder_end_array (json);
}

static char *
written (JsonBuilder *json)
{
  g_autoptr (JsonNode) root = json_builder_get_root (json);
  g_autofree char *text = json_to_string (root, TRUE);

  return g_strconcat (text, "\n", NULL);
}

char *
samen_info_json (const SamenProject *project,
                 const SamenRound   *round)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  say_text (json, "title", project->title);
  say_text (json, "language", samen_language_names[project->language]);
  say_text (json, "ambition", project->ambition->statement);
  say_counts (json, project);
  json_builder_set_member_name (json, "paradoxes");
  json_builder_begin_array (json);
  SAMEN_EACH (const SamenParadox, paradox, project->paradoxes)
  {
    say_paradox (json, project, round, paradox);
  }
  json_builder_end_array (json);
  say_starters (json, project, round);
  json_builder_end_object (json);
  return written (json);
}
