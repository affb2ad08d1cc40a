/* file/rules.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/rules.h"

#include "file/format.h"

#include <glib/gi18n-lib.h>

/* --- how many ------------------------------------------------------------------- */

typedef struct
{
  const SamenRecordClass *klass;
  guint most;
  const char *sentence;
} Limit;

static const Limit limits[] = {
  { &samen_party_class, SAMEN_MAX_PARTIES, N_ ("more than 10,000 parties; divide the network over several files") },
  { &samen_relation_class, SAMEN_MAX_RELATIONS, N_ ("more than 100,000 relations; divide the network over several files") },
  { &samen_round_class, SAMEN_MAX_ROUNDS, N_ ("more than 100 rounds; keep the oldest in a file of their own") },
};

static const Limit *
limit_of (const SamenRecordClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (limits[i].klass == klass)
      return &limits[i];
  return NULL;
}

gboolean
samen_rules_room (SamenPass              *pass,
                  const SamenRecordClass *klass,
                  guint                   count,
                  int                     line)
{
  const Limit *limit = limit_of (klass);

  if (limit == NULL || count < limit->most)
    return TRUE;
  return samen_pass_refuse (pass, SAMEN_FILE_ERROR_TOO_BIG, line, "%s", _(limit->sentence));
}

gboolean
samen_rules_saveable (const SamenProject  *project,
                      const char          *name,
                      GError             **error)
{
  const SamenList *const lists[] = { project->parties, project->relations, project->rounds };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (samen_list_length (lists[i]) > limits[i].most)
      {
        samen_fault (error, SAMEN_FILE_ERROR_TOO_BIG, name, 0, "%s", _(limits[i].sentence));
        return FALSE;
      }
  return TRUE;
}

/* --- what must fit together -------------------------------------------------------- */

static gboolean
check_required (SamenPass         *pass,
                const SamenRecord *record,
                int                line)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if ((field->flags & SAMEN_FIELD_REQUIRED) != 0 && *SAMEN_FIELD_PTR (char *, record, field) == NULL)
      return samen_pass_object (pass, line, _("a <%s> without “%s”; fill it in"),
                                record->klass->name, field->name);
  return TRUE;
}

/* Each of the twelve once within its owner. */
static gboolean
check_number (SamenPass *pass,
              int        number,
              guint     *numbers,
              int        line)
{
  if (number == SAMEN_NONE)
    return samen_pass_object (pass, line, _("it does not say which paradox; give its number, 1 to 12"));
  if ((*numbers & (1u << number)) != 0)
    return samen_pass_object (pass, line, _("paradox %d is here twice; take one of the two out"), number);
  *numbers |= 1u << number;
  return TRUE;
}

static gboolean
check_answer (SamenPass         *pass,
              const SamenAnswer *answer,
              int                line)
{
  gboolean given = answer->state == SAMEN_ANSWER_GIVEN;

  if (given && answer->position == SAMEN_NONE)
    return samen_pass_object (pass, line, _("an answer without a position; give one from -100 to 100, or a state"));
  if (!given && answer->position != SAMEN_NONE)
    return samen_pass_object (pass, line, _("an answer with a position and the state “%s”; keep one of the two"),
                              samen_answer_state_names[answer->state]);
  return TRUE;
}

/* A project has one at most.  No paradox has the number 0: its bit is free. */
static gboolean
check_request (SamenPass *pass,
               guint     *numbers,
               int        line)
{
  if ((*numbers & 1u) != 0)
    return samen_pass_object (pass, line, _("more than one <request>; keep one of them"));
  *numbers |= 1u;
  return TRUE;
}

static gboolean
check_relation (SamenPass           *pass,
                const SamenRelation *relation,
                int                  line)
{
  if (g_strcmp0 (relation->from, relation->to) == 0)
    return samen_pass_object (pass, line, _("a relation of “%s” with itself; let it lead to another party"),
                              relation->from);
  return TRUE;
}

static gboolean
check_estimate (SamenPass           *pass,
                const SamenEstimate *estimate,
                int                  line)
{
  if (estimate->paradox == SAMEN_NONE)
    return samen_pass_object (pass, line, _("it does not say which paradox; give its number, 1 to 12"));
  if (estimate->position == SAMEN_NONE)
    return samen_pass_object (pass, line, _("an estimate without a position; give one from -100 to 100"));
  return TRUE;
}

/* An estimate is of somebody else, and of each but once a paradox.  Links with the
 * same id are one string, so that a pointer tells them apart. */
static gboolean
check_estimates (SamenPass        *pass,
                 const SamenSheet *sheet,
                 int               line)
{
  g_autoptr (GHashTable) seen = NULL;

  if (sheet->estimates == NULL)
    return TRUE;
  seen = g_hash_table_new (NULL, NULL);
  SAMEN_EACH (const SamenEstimate, estimate, sheet->estimates)
  {
    guint before = GPOINTER_TO_UINT (g_hash_table_lookup (seen, estimate->party));

    if (g_strcmp0 (estimate->party, sheet->party) == 0)
      return samen_pass_object (pass, line, _("an estimate of “%s” about itself; take it out"), sheet->party);
    if ((before & 1u << estimate->paradox) != 0)
      return samen_pass_object (pass, line, _("two estimates about “%s” for paradox %d; take one of the two out"),
                                estimate->party, estimate->paradox);
    g_hash_table_insert (seen, estimate->party, GUINT_TO_POINTER (before | 1u << estimate->paradox));
  }
  return TRUE;
}

static gboolean
check_sheet (SamenPass        *pass,
             SamenLinks       *links,
             const SamenSheet *sheet,
             int               line)
{
  if (samen_links_first_in_round (links, sheet->party))
    return check_estimates (pass, sheet, line);
  return samen_pass_object (pass, line, _("a second <sheet> of “%s” in this round; make them one"), sheet->party);
}

gboolean
samen_rules_check (SamenPass         *pass,
                   SamenLinks        *links,
                   const SamenRecord *record,
                   guint             *numbers,
                   int                line)
{
  const SamenRecordClass *klass = record->klass;

  if (klass == &samen_answer_class)
    return check_answer (pass, (const SamenAnswer *) record, line) &&
           check_number (pass, ((const SamenAnswer *) record)->paradox, numbers, line);
  if (klass == &samen_paradox_class)
    return check_number (pass, ((const SamenParadox *) record)->number, numbers, line);
  if (klass == &samen_agreement_class)
    return check_number (pass, ((const SamenAgreement *) record)->paradox, numbers, line);
  if (!check_required (pass, record, line))
    return FALSE;
  if (klass == &samen_estimate_class)
    return check_estimate (pass, (const SamenEstimate *) record, line);
  if (klass == &samen_request_class)
    return check_request (pass, numbers, line);
  if (klass == &samen_relation_class)
    return check_relation (pass, (const SamenRelation *) record, line);
  if (klass == &samen_sheet_class)
    return check_sheet (pass, links, (const SamenSheet *) record, line);
  return TRUE;
}
