/* app/address.h - where a record lives, also one without an id
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Most rows of the inspector are about a subject of core/edit.h.  A reading or
 * a contribution has no id; it is written as its owner, the owner's field and
 * its place there: "g12/readings/0".  An answer is its round, party and paradox:
 * "@answer/m40/p1/9".  '/' cannot be part of an id.  Edits on an address follow
 * the same rules as those on a subject.
 */
#pragma once

#include "core/edit.h"

G_BEGIN_DECLS

/* (transfer none) (nullable): NULL when there is nothing at @address */
const SamenRecord *samen_address_find (const SamenProject *project,
                                       const char         *address);

/* The address of the @index-th of @owner's @field: its id where it has one.
 * (transfer full) */
char *samen_address_of (const SamenRecord *record,
                        const char        *owner,
                        const char        *field,
                        guint              index);

/* The address of what @party answered; NULL when there is no round yet.
 * (transfer full) (nullable) */
char *samen_address_of_answer (const SamenRound *round,
                               const char       *party,
                               int               paradox);

/* Each (transfer full): the next project, as core/edit.h promises it. */
SamenProject *samen_address_set_text (const SamenProject *project,
                                      const char         *address,
                                      const char         *field,
                                      const char         *text);
SamenProject *samen_address_set_number (const SamenProject *project,
                                        const char         *address,
                                        const char         *field,
                                        int                 number);
SamenProject *samen_address_remove (const SamenProject *project,
                                    const char         *address);

G_END_DECLS
