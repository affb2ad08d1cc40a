/* exchange/merge.h - what parties sent in, into one
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A merge is a project and any number of files that came back: answer-only files
 * (exchange/request.h) or whole copies of the project.  It takes answers, remarks,
 * estimates and how committed parties were, and no more.  What one side merely
 * lacks is filled in; where two answers differ there is a question with options,
 * and whatever is chosen, the others stay in words in the remark.  What has no
 * place is named as a stray.  Nothing is dropped unsaid, and merging a file once
 * more changes nothing.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* One of the answers to a question. */
typedef struct
{
  int file;            /* index of the first file that says so; −1: the project itself */
  SamenAnswer *answer; /* an estimate is an answer about somebody else */
} SamenOption;

/* What one party said on one paradox in one round. */
typedef struct
{
  const char *round;
  const char *party;
  const char *about; /* of whom it is an estimate; NULL: its own answer */
  int paradox;
  GPtrArray *options; /* SamenOption; two or more: they differ */
  guint chosen;       /* which will stand; the first if nobody chooses */
} SamenQuestion;

typedef enum
{
  SAMEN_STRAY_PARTY,      /* the project does not know who says it */
  SAMEN_STRAY_ABOUT,      /* an estimate of a party that is not there */
  SAMEN_STRAY_ROUND,      /* the round cannot be added */
  SAMEN_STRAY_COMMITMENT, /* the project says something else */
} SamenStrayReason;

/* What has no place in the project. */
typedef struct
{
  SamenStrayReason reason;
  char *name; /* of the party or the round */
  char *said; /* all of it, in words */
} SamenStray;

/* One file that came back. */
typedef struct
{
  char *name;       /* for people */
  gboolean foreign; /* belongs to another project: nothing of it is taken */
  GPtrArray *who;   /* char *: names of the parties that say something in it */
  guint answers;    /* how many are new … */
  guint estimates;
  guint remarks; /* … with a new answer or to an answer that was there */
  guint commitments;
  guint rounds;
  guint same;        /* answers and estimates that were there already */
  GPtrArray *differ; /* SamenQuestion: where it says something else; not its own */
  GPtrArray *strays; /* SamenStray */
} SamenReturned;

typedef struct
{
  SamenProject *base;
  GPtrArray *files;     /* SamenReturned */
  GPtrArray *questions; /* SamenQuestion: all that any file says something on */
  GPtrArray *rounds;    /* SamenRound without answers, to be added */
  GPtrArray *pages;     /* private */
  GHashTable *pages_by_name;
  GHashTable *questions_by_name;
} SamenMerge;

SamenMerge *samen_merge_new (const SamenProject *base);
void samen_merge_free (SamenMerge *merge);

/* samen_merge_add:
 * @name: of the file, for people
 *
 * Files count in the order in which they are added.
 *
 * Returns: (transfer none): what is in it for the project */
const SamenReturned *samen_merge_add (SamenMerge         *merge,
                                      const char         *name,
                                      const SamenProject *project);

/* Whether @project is a copy of @base or was sent out from it. */
gboolean samen_merge_belongs (const SamenProject *base,
                              const SamenProject *project);

/* How many answers, estimates and commitments a file adds. */
guint samen_returned_new (const SamenReturned *returned);

/* The project with all that was chosen, one step for undo; the base itself when
 * nothing changes.  Returns: (transfer full) */
SamenProject *samen_merge_apply (const SamenMerge *merge);

/* --- in words (merge-words.c) --- */

/* "35; clearly felt; “as long as …”", in @language.  Returns: (transfer full) */
char *samen_merge_answer_words (SamenLanguage      language,
                                const SamenAnswer *answer);

/* Who says what @option says: a file's name, or that it is the map itself. */
const char *samen_option_source (const SamenMerge  *merge,
                                 const SamenOption *option);

/* One sentence, with what to do, in the person's language. Returns: (transfer full) */
char *samen_stray_sentence (const SamenStray *stray);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenMerge, samen_merge_free)

G_END_DECLS
