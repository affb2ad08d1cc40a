/* poster/paradox-key.h - who is who on the paradoxes' poster
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With few parties: every shape with its code and name, at the foot.  With many
 * there is no room for codes on the tracks, so the names get pages of their
 * own, with a small track per paradox behind each.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* One column of codes and names.  (transfer full) */
SamenGalley *samen_key_new (SamenDraft *draft,
                            GHashTable *codes,
                            double dot,
                            double width);

/* How wide a column has to be for most names to stay on one line. */
double samen_key_width (SamenDraft *draft,
                        double dot);

void samen_key_pages (SamenDraft *draft);

G_END_DECLS
