/* poster/band.h - blocks side by side across a page
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A band divides a width over parts by their shares; a long part may run in
 * several columns of its own.  All hang from one line.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

#define SAMEN_BAND_PARTS 4

typedef struct
{
  const SamenBlock *blocks; /* ends with NULL; one below the other */
  double share;
  guint most_columns;
} SamenBandPart;

typedef struct
{
  guint n;
  SamenGalley *galleys[SAMEN_BAND_PARTS];
  double xs[SAMEN_BAND_PARTS];
  guint columns[SAMEN_BAND_PARTS];
  double gap;
  double height; /* of the highest part */
} SamenBand;

void samen_band_init (SamenBand *band,
                      SamenDraft *draft,
                      const SamenBandPart *parts,
                      guint n,
                      double x0,
                      double x1);
void samen_band_clear (SamenBand *band);

/* What is longer than the room goes on at a further page. */
void samen_band_draw (SamenBand *band,
                      SamenDraft *draft,
                      double top,
                      double bottom);

G_END_DECLS
