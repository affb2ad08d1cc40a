/* app/talk.h - what can be done with a conversation starter
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between the rules of insight/ and the widgets: where a starter leads to, whom it
 * is about, and the edits that follow from it.  Putting one aside keeps the rule
 * and its subjects in the project, so that it stays aside for everyone; a match of
 * offer and need becomes a relation that says in its note what it came from.
 */
#pragma once

#include "insight/starters.h"

G_BEGIN_DECLS

/* The same for the same starter in another project.  (transfer full) */
char *samen_talk_key (const SamenStarter *starter);

/* Where there is something to see: a subject, or NULL. */
const char *samen_talk_place (const SamenStarter *starter);

/* Whether it is about a paradox. */
gboolean samen_talk_is_about_paradox (const SamenStarter *starter);

/* (transfer container) (element-type SamenParty): those it names */
GPtrArray *samen_talk_parties (const SamenProject *project,
                               const SamenStarter *starter);

/* @reason: (nullable) */
SamenProject *samen_talk_put_aside (const SamenProject *project,
                                    const SamenStarter *starter,
                                    const char         *reason);

/* What @from offers and @to needs, for people; NULL when there is no such match.
 * (transfer full) */
char *samen_talk_match_words (const SamenProject *project,
                              const char         *from,
                              const char         *to,
                              SamenLanguage       language);

/* Lets an offer and a need find each other: a relation with both in its note.
 * @id: (out) (optional) (transfer full): NULL when there is no such match */
SamenProject *samen_talk_connect (const SamenProject *project,
                                  const char         *from,
                                  const char         *to,
                                  char              **id);

G_END_DECLS
