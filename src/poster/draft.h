/* poster/draft.h - a poster while it is being made
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Holds what every part of a page needs to know: the project as it was asked
 * for (its language, its round), the paper, the colours, the words.  What finds
 * no room at its place, however small it is set, is spilled: printed in full
 * on further pages.  Nothing is ever cut off silently.
 */
#pragma once

#include "poster/galley.h"
#include "poster/paper.h"

G_BEGIN_DECLS

/* Where a page's foot goes. */
typedef struct
{
  guint page;
  double x0;
  double x1;
} SamenFoot;

typedef struct
{
  SamenProject *project; /* in the language and with the commitments asked for */
  const SamenPosterOptions *options;
  SamenStock stock;
  const SamenLook *look;
  SamenRound *round;       /* without what is covered; or NULL */
  SamenRound *before;      /* what it is compared with, likewise; or NULL */
  const SamenParty *party; /* through whose eyes; or NULL */
  GPtrArray *pages;        /* SamenPage */
  SamenScene *scene;       /* of the page that is being filled; the pages hold it */
  SamenGalley *spill;
  GArray *feet;   /* SamenFoot */
  gpointer trial; /* what placed-map.c keeps between trials */
  GDestroyNotify trial_free;
} SamenDraft;

/* Sets something in a galley; adds nothing when there is nothing to say. */
typedef void (*SamenBlock) (SamenDraft *draft,
                            SamenGalley *galley);

void samen_draft_init (SamenDraft *draft,
                       const SamenProject *project,
                       const SamenPosterOptions *options);
void samen_draft_clear (SamenDraft *draft);

/* Prints what was spilled and numbers the pages.
 * Returns: (transfer full) (element-type SamenPage) */
GPtrArray *samen_draft_finish (SamenDraft *draft);

/* An empty white page. */
void samen_draft_page (SamenDraft *draft);

/* Forgets the only page and all that was spilled for it. */
void samen_draft_drop_page (SamenDraft *draft);

/* The same with the poster's name above it.  Returns: where its room begins */
double samen_draft_further_page (SamenDraft *draft,
                                 const char *overline);

/* Where text has to end above the foot of the page. */
double samen_draft_bottom (const SamenDraft *draft);

/* "poster.talk" in the project's language. */
const char *samen_draft_word (const SamenDraft *draft,
                              const char *key);

const char *samen_draft_title (const SamenDraft *draft);

/* One line straight onto the page. */
void samen_draft_line (SamenDraft *draft,
                       const char *text,
                       const SamenFont *font,
                       double x,
                       double y,
                       SamenAlign align,
                       SamenColour colour);

void samen_draft_rule (SamenDraft *draft,
                       double x0,
                       double x1,
                       double y);

/* samen_draft_fit:
 * @overline: what to call the text where it is spilled
 * @font: (inout): the largest size, then the one that was used
 *
 * The lines of a text that has to go into a box: smaller down to @floor, then
 * as much as fits, with all of it on a further page.  (transfer full) */
GPtrArray *samen_draft_fit (SamenDraft *draft,
                            const char *overline,
                            const char *text,
                            SamenFont *font,
                            double floor,
                            double width,
                            double height,
                            double leading);

/* Prints a text in full on a further page. */
void samen_draft_spill (SamenDraft *draft,
                        const char *overline,
                        const char *text);

/* How wide the foot is at least, on as many lines as it takes. */
double samen_draft_foot_width (const SamenDraft *draft);

/* Date, source and program at the foot of this page, between @x0 and @x1; with
 * the page's number once it is known how many there are. */
void samen_draft_foot (SamenDraft *draft,
                       double x0,
                       double x1);

/* What samen_draft_finish () does for all of them. */
void samen_draft_draw_feet (SamenDraft *draft);

G_END_DECLS
