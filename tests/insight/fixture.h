/* tests/insight/fixture.h - small projects made by hand, one edit at a time
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ids follow from the order of the calls, so a test can say "p1" for the first
 * party when nothing else was added before it.
 */
#pragma once

#include "core/edit.h"

/* Takes over @next and lets go of what *@project was. */
void fixture_take (SamenProject **project,
                   SamenProject  *next);

/* Adds a party called @name. Returns: its id, to be freed */
char *fixture_party (SamenProject  **project,
                     const char     *name,
                     SamenKind       kind,
                     SamenCommitment commitment);

/* @n parties "Partij 1"… with ids p1…: residents that are aware. */
SamenProject *fixture_parties (guint n);

/* Adds a round, the latest from now on. Returns: its id, to be freed */
char *fixture_round (SamenProject **project,
                     const char    *label);

/* Gives p1, p2, … these positions on @paradox in the latest round. */
void fixture_positions (SamenProject **project,
                        int            paradox,
                        const int     *positions,
                        guint          n);

void fixture_set_number (SamenProject **project,
                         const char    *subject,
                         const char    *field,
                         int            number);
void fixture_set_text (SamenProject **project,
                       const char    *subject,
                       const char    *field,
                       const char    *text);
/* One text in a list of them. */
void fixture_set_words (SamenProject **project,
                        const char    *subject,
                        const char    *field,
                        const char    *words);

/* "p1 @paradox-3, p2" for all that @rule raises in the latest round; "" for nothing.
 * Returns: to be freed */
char *fixture_raised (const SamenProject *project,
                      const char         *rule);
void fixture_assert_raised (const SamenProject *project,
                            const char         *rule,
                            const char         *expected);
