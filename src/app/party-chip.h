/* app/party-chip.h - a party one can take hold of
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A badge with its code, and with the name beside it if wanted.  It can be
 * dragged; what is dropped is the chip itself, so whoever takes it asks it which
 * party it is.  A chip of another window means nothing there.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARTY_CHIP (samen_party_chip_get_type ())
G_DECLARE_FINAL_TYPE (SamenPartyChip, samen_party_chip, SAMEN, PARTY_CHIP, GtkBox)

/* @size: of the badge, in pixels; @named: with its name beside it */
GtkWidget *samen_party_chip_new (int      size,
                                 gboolean named);

/* @codes: as samen_project_codes () gave them */
void samen_party_chip_show (SamenPartyChip   *self,
                            const SamenParty *party,
                            GHashTable       *codes);

/* Its party's id; NULL before it was shown one. */
const char *samen_party_chip_party (SamenPartyChip *self);

/* The party of a chip that is dropped on @widget; NULL when it comes from another
 * window. */
const char *samen_party_chip_dropped (const GValue *value,
                                      GtkWidget    *widget);

G_END_DECLS
