/* cli/export.c - samenspel export: posters and tables
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ending of OUT chooses the kind.  Everything on the command line is
 * checked before the project is read, and what is written is whole in memory
 * before OUT is touched.
 */
#include "config.h"

#include "cli/command.h"

#include "exchange/csv.h"
#include "file/writer.h"
#include "poster/poster.h"
#include "scene/map.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* As they stand on the command line; NULL or 0 for what was not given. */
typedef struct
{
  char *output;
  char *view;
  char *paper;
  gboolean portrait;
  gboolean landscape;
  char *language;
  char *round;
  char *compare;
  char *party;
  char *tile;
  int dpi;
  gboolean initiatives;
  gboolean greyscale;
} Words;

enum
{
  ENDING_PDF,
  ENDING_SVG,
  ENDING_PNG,
  ENDING_CSV,
  N_ENDINGS_NOW,
};

/* The first four are there, in the order of SamenFormat; the others are not yet. */
static const char *const endings[] = { "pdf", "svg", "png", "csv", "pptx", "graphml", NULL };

/* The first are there, in the order of SamenView; the others are not yet. */
enum
{
  N_VIEWS_NOW = SAMEN_VIEW_BALLOT + 1,
};
static const char *const views[] = { "map", "paradoxes", "ballot", "summary", "initiatives", "slides", NULL };
static const char *const tiles[] = { "a4", "a3", NULL };

#define DPI_MIN 20
#define DPI_MAX 1200

static void
words_clear (Words *words)
{
  g_free (words->output);
  g_free (words->view);
  g_free (words->paper);
  g_free (words->language);
  g_free (words->round);
  g_free (words->compare);
  g_free (words->party);
  g_free (words->tile);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

/* Standard output has no ending: a PDF. */
static gboolean
choose_ending (const char  *output,
               int         *ending,
               GError     **error)
{
  const char *dot = strrchr (output, '.');
  g_autofree char *all = NULL;

  *ending = ENDING_PDF;
  if (strcmp (output, "-") == 0)
    return TRUE;
  for (int i = 0; dot != NULL && endings[i] != NULL; i++)
    if (g_ascii_strcasecmp (dot + 1, endings[i]) == 0)
      {
        *ending = i;
        return i < N_ENDINGS_NOW || samen_command_refuse (error, _("this version cannot write .%s yet"), endings[i]);
      }
  all = g_strjoinv (", .", (char **) endings);
  return samen_command_refuse (error, _("OUT has to end in one of .%s"), all);
}

static gboolean
choose_view (const Words  *words,
             int          *view,
             GError      **error)
{
  if (!samen_command_choose ("view", words->view, views, view, error))
    return FALSE;
  if (*view >= N_VIEWS_NOW)
    return samen_command_refuse (error, _("this version cannot show “%s” yet"), views[*view]);
  return *view != SAMEN_VIEW_BALLOT || words->compare == NULL ||
         samen_command_refuse (error, _("a ballot is of one round: --compare goes with the map and the paradoxes"));
}

static gboolean
choose_sheet (const Words         *words,
              SamenPosterOptions  *options,
              GError             **error)
{
  int paper = options->paper;
  int tile = 0;

  if (words->portrait && words->landscape)
    return samen_command_refuse (error, _("a sheet is --portrait or --landscape, not both"));
  if (!samen_command_choose ("paper", words->paper, samen_paper_names, &paper, error) ||
      !samen_command_choose ("tile", words->tile, tiles, &tile, error))
    return FALSE;
  if (words->tile != NULL)
    return samen_command_refuse (error, _("this version cannot divide a poster into sheets yet"));

  options->paper = paper;
  if (words->portrait)
    options->orientation = SAMEN_ORIENTATION_PORTRAIT;
  else if (words->landscape)
    options->orientation = SAMEN_ORIENTATION_LANDSCAPE;
  return TRUE;
}

static gboolean
choose_dots (const Words         *words,
             SamenPosterOptions  *options,
             GError             **error)
{
  if (words->dpi != 0 && (words->dpi < DPI_MIN || words->dpi > DPI_MAX))
    return samen_command_refuse (error, _("--dpi has to lie between %d and %d"), DPI_MIN, DPI_MAX);
  options->dpi = words->dpi;
  options->greyscale = words->greyscale;
  options->initiatives = words->initiatives;
  return TRUE;
}

/* All that can be known without the project. */
static gboolean
choose (const Words         *words,
        SamenPosterOptions  *options,
        int                 *ending,
        GError             **error)
{
  int view = SAMEN_VIEW_MAP;

  options->language = SAMEN_NONE;
  if (!choose_ending (words->output, ending, error) || !choose_view (words, &view, error))
    return FALSE;
  options->paper = view == SAMEN_VIEW_BALLOT ? SAMEN_PAPER_A4 : SAMEN_PAPER_A1;
  if (*ending == ENDING_CSV && view == SAMEN_VIEW_BALLOT)
    return samen_command_refuse (error, _("a ballot is for paper: OUT has to end in .pdf, .svg or .png"));
  if (!choose_sheet (words, options, error) || !choose_dots (words, options, error) ||
      !samen_command_choose ("language", words->language, samen_language_names, &options->language, error))
    return FALSE;
  options->view = view;
  return TRUE;
}

static gboolean
is_earlier (const SamenProject *project,
            const SamenRound   *before,
            const SamenRound   *round)
{
  do
    round = samen_project_round_before (project, round->id);
  while (round != NULL && round != before);
  return round != NULL;
}

/* What the command line names has to be in the project. */
static gboolean
find (const Words         *words,
      const SamenProject  *project,
      SamenPosterOptions  *options,
      GError             **error)
{
  if (!samen_command_find_round (project, words->round, &options->round, error))
    return FALSE;
  if (words->compare != NULL && !samen_command_find_round (project, words->compare, &options->before, error))
    return FALSE;
  if (options->before != NULL && !is_earlier (project, options->before, options->round))
    return samen_command_refuse (error, _("--compare has to name an earlier round than the one that is shown"));
  if (words->party != NULL && samen_project_party (project, words->party) == NULL)
    return samen_command_refuse (error, _("there is no party “%s” in this project"), words->party);
  options->party = words->party;
  return TRUE;
}

static GBytes *
produce (const SamenProject        *project,
         const SamenPosterOptions  *options,
         int                        ending,
         GError                   **error)
{
  if (ending != ENDING_CSV)
    return samen_poster_bytes (project, options, (SamenFormat) ending, error);
  if (options->view == SAMEN_VIEW_MAP)
    return samen_csv_parties (project);
  return samen_csv_answers (project, options->round);
}

static gboolean
export_to (const Words               *words,
           const SamenPosterOptions  *chosen,
           int                        ending,
           const char                *path,
           GError                   **error)
{
  g_autoptr (SamenProject) project = samen_command_read (path, NULL, error);
  g_autoptr (SamenProject) placed = NULL;
  g_autoptr (SamenRecord) shown = NULL;
  g_autoptr (SamenRecord) before = NULL;
  g_autoptr (GBytes) bytes = NULL;
  SamenPosterOptions options = *chosen;

  if (project == NULL)
    return FALSE;
  placed = samen_map_place (project, FALSE);
  if (!find (words, placed, &options, error))
    return FALSE;
  shown = (SamenRecord *) samen_round_shown (options.round);
  options.round = (const SamenRound *) shown;
  before = (SamenRecord *) samen_round_shown (options.before);
  options.before = (const SamenRound *) before;
  bytes = produce (placed, &options, ending, error);
  return bytes != NULL && samen_file_replace (words->output, bytes, error);
}

static gboolean
run (const SamenCommand  *self,
     char               **argv,
     GError             **error)
{
  g_auto (Words) words = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &words.output,
      N_("a .pdf, .svg, .png or .csv; - is a PDF to standard output"), "OUT" },
    { "view", 'v', 0, G_OPTION_ARG_FILENAME, &words.view, N_("what to show; the map if not said"), "map|paradoxes|ballot" },
    { "paper", 'p', 0, G_OPTION_ARG_FILENAME, &words.paper,
      N_("a0, a1, a2, a3, a4, letter, tabloid or 16:9; a1, a ballot a4, if not said"), "P" },
    { "portrait", 0, 0, G_OPTION_ARG_NONE, &words.portrait, N_("upright"), NULL },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &words.landscape, N_("lying"), NULL },
    { "language", 'l', 0, G_OPTION_ARG_FILENAME, &words.language, N_("if other than the project's"), "nl|en" },
    { "round", 0, 0, G_OPTION_ARG_FILENAME, &words.round, N_("if other than the latest"), "ID" },
    { "compare", 0, 0, G_OPTION_ARG_FILENAME, &words.compare, N_("an earlier round to compare with"), "ID" },
    { "party", 0, 0, G_OPTION_ARG_FILENAME, &words.party, N_("the map seen from one party, or its ballot only"), "ID" },
    { "initiatives", 0, 0, G_OPTION_ARG_NONE, &words.initiatives, N_("mark them on the map's parties"), NULL },
    { "tile", 0, 0, G_OPTION_ARG_FILENAME, &words.tile, N_("divide over small sheets (not yet)"), "a4|a3" },
    { "dpi", 0, 0, G_OPTION_ARG_INT, &words.dpi, N_("dots per inch of a PNG; 150 if not said"), "N" },
    { "greyscale", 0, 0, G_OPTION_ARG_NONE, &words.greyscale, N_("without colour"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *path = samen_command_parse_file (self, argv, entries, &words.output, error);
  SamenPosterOptions options = { 0 };
  int ending = ENDING_PDF;

  if (path == NULL || !choose (&words, &options, &ending, error))
    return FALSE;
  return export_to (&words, &options, ending, path, error);
}

const SamenCommand samen_command_export = {
  "export", "FILE --output OUT [--view map|paradoxes|ballot] [--paper P] …", N_("posters and tables"), run
};
