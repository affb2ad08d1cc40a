/* poster/corner.h - blocks in the corners that a round map leaves
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A block is set as wide as the room beside the map allows at the height it
 * takes, which depends on how wide it is set: widths are tried from wide to
 * narrow.  One that is too long for its corner goes on below what is in its
 * way, and one that fits nowhere is printed on a further page.
 */
#pragma once

#include "poster/placed-map.h"

G_BEGIN_DECLS

typedef struct
{
  const SamenPlacedMap *placed;
  gboolean at_right;
  gboolean from_bottom; /* stands on @bottom instead of hanging from @top */
  double top;
  double bottom;
  double widest;
  double narrowest; /* 0: as narrow as can be read */
  double least;     /* begins at least so far from the page's edge */
  gboolean slides;  /* may stand away from its end of the corner */
  gboolean strict;  /* a trial: what does not fit is not printed elsewhere */
  gboolean failed;  /* out: something needed did not fit */
  double x;         /* out: where the last block began */
} SamenCorner;

/* samen_corner_put:
 * @blocks: ends with NULL; one below the other
 * @needed: whether it must be printed elsewhere when it does not fit
 *
 * Takes the room it used away from the corner.
 * Returns: FALSE when nothing was put there */
gboolean samen_corner_put (SamenCorner *corner,
                           SamenDraft *draft,
                           const SamenBlock *blocks,
                           gboolean needed);

G_END_DECLS
