/* poster/poster.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/poster.h"

#include "poster/pages.h"
#include "poster/write.h"

#define USUAL_DPI 150

const char *const samen_view_names[] = { "map", "paradoxes", "ballot", NULL };
const char *const samen_paper_names[] = { "a0", "a1", "a2", "a3", "a4", "letter", "tabloid", "16:9", NULL };

G_DEFINE_QUARK (samen - poster - error - quark, samen_poster_error)

GPtrArray *
samen_poster_pages (const SamenProject *project,
                    const SamenPosterOptions *options)
{
  SamenDraft draft;
  GPtrArray *pages;

  g_return_val_if_fail (project != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  samen_draft_init (&draft, project, options);
  if (options->view == SAMEN_VIEW_PARADOXES)
    samen_draft_paradoxes (&draft);
  else if (options->view == SAMEN_VIEW_BALLOT)
    samen_draft_ballot (&draft);
  else
    samen_draft_map (&draft);
  pages = samen_draft_finish (&draft);
  samen_draft_clear (&draft);
  return pages;
}

static const char *
title_of (const SamenProject *project)
{
  return project->title != NULL ? project->title : "Samenspel";
}

GBytes *
samen_poster_bytes (const SamenProject *project,
                    const SamenPosterOptions *options,
                    SamenFormat format,
                    GError **error)
{
  g_autoptr (GPtrArray) pages = samen_poster_pages (project, options);
  const SamenPage *first;

  g_return_val_if_fail (pages != NULL, NULL);

  first = g_ptr_array_index (pages, 0);
  switch (format)
    {
    case SAMEN_FORMAT_SVG:
      return samen_write_svg (first, title_of (project));
    case SAMEN_FORMAT_PNG:
      return samen_write_png (first, options->dpi > 0 ? options->dpi : USUAL_DPI, error);
    case SAMEN_FORMAT_PDF:
    default:
      return samen_write_pdf (pages, title_of (project), project->modified, error);
    }
}
