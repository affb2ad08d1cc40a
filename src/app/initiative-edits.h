/* app/initiative-edits.h - what one does with initiatives, as edits
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moving a card, giving it a party, adding a step: each a function from project
 * to project in the sense of core/edit.h, (transfer full), the same pointer when
 * nothing would change.  An initiative has one lead; the others are partners,
 * and nobody is both.  The order of the cards is the order in the project.
 */
#pragma once

#include "core/edit.h"

G_BEGIN_DECLS

/* (transfer none) (nullable): NULL for any other subject */
const SamenInitiative *samen_initiative_find (const SamenProject *project,
                                              const char         *id);

SamenProject *samen_initiative_add (const SamenProject *project,
                                    const char         *title,
                                    SamenStatus         status,
                                    char              **id);

/* samen_initiative_move:
 * @before: (nullable): the initiative it comes to stand above; NULL: below the
 *   others of @status */
SamenProject *samen_initiative_move (const SamenProject *project,
                                     const char         *id,
                                     SamenStatus         status,
                                     const char         *before);

/* The first party to come leads, who comes later is a partner. */
SamenProject *samen_initiative_give (const SamenProject *project,
                                     const char         *id,
                                     const char         *party);

/* Who led until now stays as a partner. */
SamenProject *samen_initiative_lead (const SamenProject *project,
                                     const char         *id,
                                     const char         *party);

/* Lets @party go, whatever it was. */
SamenProject *samen_initiative_release (const SamenProject *project,
                                        const char         *id,
                                        const char         *party);

/* @initiative: (nullable): NULL for a step by itself */
SamenProject *samen_step_add (const SamenProject *project,
                              const char         *initiative,
                              const char         *what);

/* Sooner before later, those without a day last. */
int samen_step_compare (const SamenStep *a,
                        const SamenStep *b);

/* The first step of @initiative that is still to be done; NULL: none. */
const SamenStep *samen_initiative_next_step (const SamenProject *project,
                                             const char         *initiative);

G_END_DECLS
