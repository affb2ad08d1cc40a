/* exchange/merge-compare.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When two answers are one.
 */
#include "exchange/merge-private.h"

#include <string.h>

/* Whether @text is all there in @longer, which may go on below it. */
static gboolean
goes_on (const char *longer,
         const char *text)
{
  gsize length = strlen (text);

  return strncmp (longer, text, length) == 0 && (longer[length] == '\0' || longer[length] == '\n');
}

static gboolean
combine_texts (const char  *ours,
               const char  *theirs,
               const char **both)
{
  *both = ours == NULL || (theirs != NULL && goes_on (theirs, ours)) ? theirs : ours;
  return ours == NULL || theirs == NULL || goes_on (*both, ours == *both ? theirs : ours);
}

/* FALSE when the party's own words differ. */
static gboolean
combine_remarks (const char  *ours,
                 const char  *theirs,
                 char       **both)
{
  g_autofree char *our_own = NULL;
  g_autofree char *our_kept = NULL;
  g_autofree char *their_own = NULL;
  g_autofree char *their_kept = NULL;
  g_autofree char *all_kept = NULL;
  const char *own;
  const char *kept;

  samen_remark_split (ours, &our_own, &our_kept);
  samen_remark_split (theirs, &their_own, &their_kept);
  if (!combine_texts (our_own, their_own, &own))
    return FALSE;
  if (!combine_texts (our_kept, their_kept, &kept))
    kept = all_kept = samen_lines_join (our_kept, their_kept);
  *both = samen_lines_join (own, kept);
  return TRUE;
}

SamenAnswer *
samen_answer_combine (const SamenAnswer *ours,
                      const SamenAnswer *theirs)
{
  g_autofree char *remark = NULL;
  SamenAnswer *both;

  if (ours->state != theirs->state || ours->position != theirs->position)
    return NULL;
  if (ours->tension != SAMEN_NONE && theirs->tension != SAMEN_NONE && ours->tension != theirs->tension)
    return NULL;
  if (!combine_remarks (ours->remark, theirs->remark, &remark))
    return NULL;

  both = samen_record_copy (ours);
  if (both->tension == SAMEN_NONE)
    both->tension = theirs->tension;
  samen_record_set_text (both, samen_record_class_find (&samen_answer_class, "remark"), remark);
  return both;
}
