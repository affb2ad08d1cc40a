/* app/new-map.h - projects to begin with
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An empty one, or one of the examples that come with the program, in the
 * language new maps begin with and with a place for every party, so that it can
 * be shown at once.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;     /* as in exchange/examples.h */
  const char *title;    /* to be translated when shown */
  const char *subtitle;
} SamenOffer;

/* What there is to look at; ends with a NULL name. */
extern const SamenOffer samen_offers[];

/* @example: (nullable): NULL for an empty map
 * Returns: (transfer full) (nullable): NULL for a name that is not known */
SamenProject *samen_new_map (const char *example);

G_END_DECLS
