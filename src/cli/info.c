/* cli/info.c - samenspel info: what is in a project
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For people here, in the language of the person around the project's own
 * words; for programs in info-json.c.
 */
#include "config.h"

#include "cli/command.h"
#include "cli/info-json.h"

#include "core/text.h"
#include "insight/figures.h"
#include "insight/starters.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

static void
append_count (GString    *out,
              const char *one,
              const char *many,
              guint       n)
{
  g_string_append_printf (out, "  %5u  %s\n", n, ngettext (one, many, n));
}

static void
append_counts (GString            *out,
               const SamenProject *project)
{
  append_count (out, "party", "parties", samen_list_length (project->parties));
  append_count (out, "relation", "relations", samen_list_length (project->relations));
  append_count (out, "theme", "themes", samen_list_length (project->themes));
  append_count (out, "round", "rounds", samen_list_length (project->rounds));
  append_count (out, "initiative", "initiatives", samen_list_length (project->initiatives));
  append_count (out, "step", "steps", samen_list_length (project->steps));
}

static void
append_position (GString    *out,
                 const char *what,
                 int         position)
{
  if (position != SAMEN_NONE)
    g_string_append_printf (out, ", %s %+d", what, position);
}

static void
append_paradox (GString            *out,
                const SamenProject *project,
                const SamenRound   *round,
                const SamenParadox *paradox)
{
  g_autofree char *poles =
    samen_words_fill (samen_words (project->language, "poster.poles"), "left",
                      samen_words_paradox (project, paradox->number, "left"), "right",
                      samen_words_paradox (project, paradox->number, "right"), NULL);
  g_autofree char *shape = samen_figures_text (project, round, paradox->number, project->language);
  SamenFigures figures;

  samen_figures_init (&figures, project, round, paradox->number);
  g_string_append_printf (out, "  %2d  %s\n      ", paradox->number, poles);
  g_string_append_printf (out, ngettext ("%u position", "%u positions", figures.positions), figures.positions);
  if (figures.positions > 0)
    g_string_append_printf (out, _(", mean %+.1f, spread %.1f, from %+.0f to %+.0f"), figures.mean, figures.spread,
                            figures.minimum, figures.maximum);
  append_position (out, _("we stand at"), paradox->agreed);
  append_position (out, _("want to be at"), paradox->desired);
  if (shape != NULL)
    g_string_append_printf (out, "\n      %s", shape);
  g_string_append_c (out, '\n');
}

static void
append_starters (GString            *out,
                 const SamenProject *project,
                 const SamenRound   *round)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, round);

  if (starters->len > 0)
    g_string_append_printf (out, "\n%s\n", _("To talk about"));
  for (guint i = 0; i < starters->len; i++)
    {
      g_autofree char *text = samen_starter_text (project, g_ptr_array_index (starters, i), project->language);

      g_string_append_printf (out, "  – %s\n", text);
    }
}

/* A file that was sent out is no map to work on. */
static void
append_request (GString            *out,
                const SamenProject *project)
{
  const SamenRequest *request = samen_project_request (project);
  const SamenParty *party = request != NULL ? samen_project_party (project, request->party) : NULL;
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

  if (party != NULL)
    g_string_append_printf (out, _("Sent out to be answered by %s; goes back into the map with “samenspel merge”\n"), name);
  else if (request != NULL)
    g_string_append (out, _("Sent out to be answered; goes back into the map with “samenspel merge”\n"));
}

static void
append_heading (GString          *out,
                const SamenRound *round)
{
  if (round != NULL)
    g_string_append_printf (out, "\n%s %s\n", _("The twelve paradoxes:"), round->label != NULL ? round->label : round->id);
  else
    g_string_append_printf (out, "\n%s\n", _("The twelve paradoxes, nothing asked yet"));
  if (round != NULL && round->covered != 0)
    g_string_append_printf (out, "%s\n", _("Some answers are still covered and are not counted."));
}

/* Returns: (transfer full) */
static char *
tell (const SamenProject *project,
      const SamenRound   *round)
{
  g_autoptr (GString) out = g_string_new (samen_text (project->title));

  g_string_append_printf (out, "\n%s\n\n", samen_text (project->ambition->statement));
  append_request (out, project);
  append_counts (out, project);
  append_heading (out, round);
  SAMEN_EACH (const SamenParadox, paradox, project->paradoxes)
  {
    append_paradox (out, project, round, paradox);
  }
  append_starters (out, project, round);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  gboolean json = FALSE;
  g_autofree char *round_id = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("for programs: one JSON object"), NULL },
    { "round", 0, 0, G_OPTION_ARG_FILENAME, &round_id, N_("if other than the latest"), "ID" },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *path = samen_command_parse_file (self, words, entries, NULL, error);
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenRecord) shown = NULL;
  g_autofree char *text = NULL;
  const SamenRound *round;

  if (path == NULL)
    return FALSE;
  project = samen_command_read (path, NULL, error);
  if (project == NULL || !samen_command_find_round (project, round_id, &round, error))
    return FALSE;
  shown = (SamenRecord *) samen_round_shown (round);
  round = (const SamenRound *) shown;
  text = json ? samen_info_json (project, round) : tell (project, round);
  return samen_command_print (text, error);
}

const SamenCommand samen_command_info = {
  "info", "FILE [--json] [--round ID]", N_("counts, figures per paradox, conversation starters"), run
};
