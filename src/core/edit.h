/* core/edit.h - an edit is a function from project to project
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every function here takes a sealed project and gives the next one, which
 * shares all that did not change.  If nothing would change, the same pointer
 * comes back (with a new hold on it), so that loops between widgets and the
 * project close by themselves.  An edit on something that is not there, or
 * with a value that makes no sense, changes nothing.
 *
 * A subject is an id, or one of SAMEN_SUBJECT_…; a field is a name from the
 * record's table, such as "commitment".  All return (transfer full).
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* TEXT, DATE and LINK fields; NULL or "" means nothing said.  A REQUIRED field
 * cannot be emptied, a date must be one, a link must lead somewhere. */
SamenProject *samen_edit_set_text (const SamenProject *project,
                                   const char         *subject,
                                   const char         *field,
                                   const char         *text);

/* NUMBER, CHOICE and FLAGS fields; SAMEN_NONE means nothing said. */
SamenProject *samen_edit_set_number (const SamenProject *project,
                                     const char         *subject,
                                     const char         *field,
                                     int                 number);

/* TEXTS and LINKS fields; every link must lead somewhere, each once. */
SamenProject *samen_edit_set_texts (const SamenProject *project,
                                    const char         *subject,
                                    const char         *field,
                                    const char *const  *texts);

/* samen_edit_add:
 * @owner: subject of the record that gets it, SAMEN_SUBJECT_PROJECT for most
 * @field: a RECORDS field of the owner, such as "parties"
 * @record: (transfer full): fresh; it gets a new id if its class has ids and it has none
 * @index: where, past the end for "at the end"
 * @id: (out) (optional) (transfer full): the id it got */
SamenProject *samen_edit_add (const SamenProject *project,
                              const char         *owner,
                              const char         *field,
                              gpointer            record,
                              guint               index,
                              char              **id);

/* Removes the record and all that makes no sense without it: a party takes its
 * relations and answers along and leaves the initiatives it was in. */
SamenProject *samen_edit_remove (const SamenProject *project,
                                 const char         *id);

/* Puts a child without id (a reading, a contribution) in the place of the one
 * at @index of @owner's @field; NULL @record (transfer full) removes it. */
SamenProject *samen_edit_replace_at (const SamenProject *project,
                                     const char         *owner,
                                     const char         *field,
                                     guint               index,
                                     gpointer            record);

/* Moves a record to @index within its list. */
SamenProject *samen_edit_reorder (const SamenProject *project,
                                  const char         *id,
                                  guint               index);

/* Where a party stands: its sector, ring and place within them.  NAN for
 * @across or @outward leaves that as it was. */
SamenProject *samen_edit_place (const SamenProject *project,
                                const char         *party,
                                SamenKind           kind,
                                SamenCommitment     commitment,
                                double              across,
                                double              outward);

/* samen_edit_answer:
 * @round: (nullable): NULL for the latest; a project without rounds gets one
 * @state: SAMEN_ANSWER_ABSENT takes the answer back
 * @position: counts for SAMEN_ANSWER_GIVEN only
 *
 * Leaves felt tension and remark as they were. */
SamenProject *samen_edit_answer (const SamenProject *project,
                                 const char         *round,
                                 const char         *party,
                                 int                 paradox,
                                 SamenAnswerState    state,
                                 int                 position);

/* How strongly it is felt (0…3 or SAMEN_NONE) and what was said with it; both
 * only with an answer that is there. */
SamenProject *samen_edit_answer_tension (const SamenProject *project,
                                         const char         *round,
                                         const char         *party,
                                         int                 paradox,
                                         int                 tension);
SamenProject *samen_edit_answer_remark (const SamenProject *project,
                                        const char         *round,
                                        const char         *party,
                                        int                 paradox,
                                        const char         *remark);

/* samen_edit_agree:
 * @position: where the group says it stands; SAMEN_NONE takes it back
 * @today: the date it is agreed on, as long as none is said since the round began
 *
 * Only people agree: nothing that is computed goes here. */
SamenProject *samen_edit_agree (const SamenProject *project,
                                int                 paradox,
                                int                 position,
                                const char         *today);

/* samen_edit_estimate:
 * @position: where @party thinks @about stands; SAMEN_NONE takes it back */
SamenProject *samen_edit_estimate (const SamenProject *project,
                                   const char         *round,
                                   const char         *party,
                                   const char         *about,
                                   int                 paradox,
                                   int                 position);

/* Puts @sheet (transfer full) in the place of what its party answered. */
SamenProject *samen_edit_put_sheet (const SamenProject *project,
                                    const char         *round,
                                    SamenSheet         *sheet);

/* samen_edit_add_round:
 * @label, @date: (nullable)
 * @like: (nullable): a round whose answers it begins with; covered answers stay behind
 *
 * A new round comes last.  The one that was last keeps how committed everyone
 * is and what is agreed, so that movement can be seen later. */
SamenProject *samen_edit_add_round (const SamenProject  *project,
                                    const char          *label,
                                    const char          *date,
                                    const char          *like,
                                    char               **id);

/* A new relation between two different parties; the one that is there already
 * when it is of the same kind between the same ends. */
SamenProject *samen_edit_connect (const SamenProject *project,
                                  const char         *from,
                                  const char         *to,
                                  SamenRelationKind   kind,
                                  char              **id);

/* Turns a relation round. */
SamenProject *samen_edit_reverse (const SamenProject *project,
                                  const char         *relation);

G_END_DECLS
