/* tests/poster/fixture.h - posters to test
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Projects placed and ready to print, options from short texts, and a lint of
 * pages: every text within the safe area, none over another, none too small.
 */
#pragma once

#include "poster/paper.h"

/* An example, or a network of so many parties when @name is a number; placed. */
SamenProject *fixture_project (const char *name,
                               SamenLanguage language);

/* The project with one text changed. */
SamenProject *fixture_with_text (SamenProject *project, /* (transfer full) */
                                 const char *subject,
                                 const char *field,
                                 const char *text);

/* "map a1", "paradoxes a4 landscape". */
SamenPosterOptions fixture_options (const char *text);

/* What is wrong with the layout, a line each; NULL when nothing is. */
char *fixture_lint (GPtrArray *pages,
                    const SamenPosterOptions *options);

/* All texts of all pages, a line each. */
char *fixture_texts (GPtrArray *pages);

/* Whether texts are set in the font that posters are designed for. */
gboolean fixture_has_inter (void);
