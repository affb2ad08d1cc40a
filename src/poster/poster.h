/* poster/poster.h - pages for the wall, the table and the screen
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A poster is one or more pages; a page is a scene in millimetres on paper of
 * an exact size.  Writing goes to memory first and then through the careful
 * writer, so that an old poster survives a full disk.  Same project, same
 * bytes.  Layout rules: design/TOKENS.md sections 6 to 9.
 */
#pragma once

#include "core/project.h"
#include "scene/figure.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_VIEW_MAP,
  SAMEN_VIEW_PARADOXES,
  SAMEN_VIEW_BALLOT, /* to answer on paper */
} SamenView;

typedef enum
{
  SAMEN_PAPER_A0,
  SAMEN_PAPER_A1,
  SAMEN_PAPER_A2,
  SAMEN_PAPER_A3,
  SAMEN_PAPER_A4,
  SAMEN_PAPER_LETTER,
  SAMEN_PAPER_TABLOID,
  SAMEN_PAPER_WIDE, /* 16:9 */
} SamenPaper;

typedef enum
{
  SAMEN_ORIENTATION_AUTO, /* map landscape, paradoxes and ballot portrait */
  SAMEN_ORIENTATION_PORTRAIT,
  SAMEN_ORIENTATION_LANDSCAPE,
} SamenOrientation;

typedef enum
{
  SAMEN_FORMAT_PDF,
  SAMEN_FORMAT_SVG,
  SAMEN_FORMAT_PNG,
} SamenFormat;

typedef struct
{
  SamenView view;
  SamenPaper paper;
  SamenOrientation orientation;
  int language;             /* SamenLanguage, or SAMEN_NONE for the project's */
  const SamenRound *round;  /* or NULL for the latest */
  const SamenRound *before; /* map and paradoxes compared with it; or NULL */
  const char *party;        /* the map seen from one party, or its ballot; NULL: all */
  gboolean initiatives;     /* as numbered marks on the map's parties */
  gboolean greyscale;
  double dpi; /* of a PNG; 0: 150 */
} SamenPosterOptions;

typedef struct
{
  double width; /* mm */
  double height;
  SamenScene *scene;
} SamenPage;

#define SAMEN_POSTER_ERROR (samen_poster_error_quark ())
GQuark samen_poster_error_quark (void);

typedef enum
{
  SAMEN_POSTER_ERROR_TOO_BIG,
  SAMEN_POSTER_ERROR_DRAW,
} SamenPosterError;

extern const char *const samen_view_names[];
extern const char *const samen_paper_names[]; /* "a0" … "16:9" */

/* Returns: (transfer full) (element-type SamenPage): at least one */
GPtrArray *samen_poster_pages (const SamenProject *project,
                               const SamenPosterOptions *options);

/* The poster in one of the formats.  SVG and PNG hold the first page only.
 * Returns: (transfer full) (nullable) */
GBytes *samen_poster_bytes (const SamenProject *project,
                            const SamenPosterOptions *options,
                            SamenFormat format,
                            GError **error);

/* The paper's size in millimetres, as it lies. */
void samen_poster_size (const SamenPosterOptions *options,
                        double *width,
                        double *height);

G_END_DECLS
