/* exchange/merge-private.h - what the files of a merge share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * merge.c knows whose file it is; merge-take.c takes it in and merge-compare.c
 * compares; merge-apply.c makes the project; merge-words.c says in words what
 * does not stand.  A page is one party in one
 * round.  A remark has two parts: what the party wrote, and after it a line for
 * every other answer that an earlier merge kept in words.
 */
#pragma once

#include "exchange/merge.h"

G_BEGIN_DECLS

typedef struct
{
  const char *round;
  const char *party;
  const SamenSheet *sheet; /* as the base has it, or NULL */
  int commitment;
  GPtrArray *questions; /* SamenQuestion, not its own */
} SamenPage;

/* Takes in all that @file says.  @parties: id there → id here */
void samen_merge_take (SamenMerge         *merge,
                       SamenReturned      *file,
                       const SamenProject *project,
                       GHashTable         *parties);

/* @ours with what it lacks and @theirs has; NULL when they differ.
 * Returns: (transfer full) (nullable) */
SamenAnswer *samen_answer_combine (const SamenAnswer *ours,
                                   const SamenAnswer *theirs);

/* The two parts of a remark, each NULL when there is none. */
void samen_remark_split (const char  *remark,
                         char       **own,
                         char       **kept);

/* Two texts under each other; NULL counts as nothing.  (transfer full) */
char *samen_lines_join (const char *above,
                        const char *below);

/* The line that keeps @option in a remark.  Returns: (transfer full) */
char *samen_option_line (const SamenMerge    *merge,
                         const SamenQuestion *question,
                         const SamenOption   *option);

/* Whether @remark keeps @answer in words, from whatever source. */
gboolean samen_remark_keeps (const SamenProject *base,
                             const char         *remark,
                             const char         *about,
                             const SamenAnswer  *answer);

/* All that a sheet says, in words.  Returns: (transfer full) */
char *samen_sheet_words (const SamenProject *project,
                         const SamenSheet   *sheet);

G_END_DECLS
