/* app/initiative-edits.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/initiative-edits.h"

const SamenInitiative *
samen_initiative_find (const SamenProject *project,
                       const char         *id)
{
  const SamenRecord *record = samen_project_find (project, id);

  return record != NULL && record->klass == &samen_initiative_class ? (const SamenInitiative *) record : NULL;
}

static void
say (gpointer    record,
     const char *field,
     const char *text)
{
  const SamenRecordClass *klass = ((const SamenRecord *) record)->klass;

  samen_record_set_text (record, samen_record_class_find (klass, field), text);
}

SamenProject *
samen_initiative_add (const SamenProject *project,
                      const char         *title,
                      SamenStatus         status,
                      char              **id)
{
  SamenInitiative *fresh = samen_record_new (&samen_initiative_class);

  say (fresh, "title", title);
  fresh->status = status;
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "initiatives", fresh, G_MAXUINT, id);
}

/* --- moving ------------------------------------------------------------------------ */

/* Where @id comes to stand in the list without itself: above @before, else below
 * the last of @status, else where it is. */
static guint
place_for (const SamenProject *project,
           const char         *id,
           SamenStatus         status,
           const char         *before)
{
  guint at = 0, own = 0, below = G_MAXUINT;

  SAMEN_EACH (const SamenInitiative, each, project->initiatives)
  {
    if (g_strcmp0 (each->id, id) == 0)
      {
        own = at;
        continue;
      }
    if (g_strcmp0 (each->id, before) == 0)
      return at;
    at++;
    if (each->status == (int) status)
      below = at;
  }
  return below != G_MAXUINT ? below : own;
}

SamenProject *
samen_initiative_move (const SamenProject *project,
                       const char         *id,
                       SamenStatus         status,
                       const char         *before)
{
  g_autoptr (SamenProject) placed = NULL;

  if (samen_initiative_find (project, id) == NULL)
    return samen_project_ref (project);
  placed = samen_edit_set_number (project, id, "status", status);
  if (g_strcmp0 (id, before) == 0)
    return g_steal_pointer (&placed);
  return samen_edit_reorder (placed, id, place_for (placed, id, status, before));
}

/* --- who takes part ------------------------------------------------------------------- */

/* The partners of @initiative less @without, with @extra (nullable) at the end. */
static SamenProject *
set_partners (const SamenProject    *project,
              const SamenInitiative *initiative,
              const char            *without,
              const char            *extra)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  SAMEN_EACH (const char, id, initiative->partners)
  {
    if (g_strcmp0 (id, without) != 0 && g_strcmp0 (id, extra) != 0)
      g_ptr_array_add (ids, (gpointer) id);
  }
  if (extra != NULL)
    g_ptr_array_add (ids, (gpointer) extra);
  g_ptr_array_add (ids, NULL);
  return samen_edit_set_texts (project, initiative->id, "partners", (const char *const *) ids->pdata);
}

static gboolean
has_partner (const SamenInitiative *initiative,
             const char            *party)
{
  SAMEN_EACH (const char, id, initiative->partners)
  {
    if (g_strcmp0 (id, party) == 0)
      return TRUE;
  }
  return FALSE;
}

SamenProject *
samen_initiative_give (const SamenProject *project,
                       const char         *id,
                       const char         *party)
{
  const SamenInitiative *initiative = samen_initiative_find (project, id);

  if (initiative == NULL || samen_project_party (project, party) == NULL)
    return samen_project_ref (project);
  if (initiative->lead == NULL)
    return samen_initiative_lead (project, id, party);
  if (g_strcmp0 (initiative->lead, party) == 0 || has_partner (initiative, party))
    return samen_project_ref (project);
  return set_partners (project, initiative, NULL, party);
}

SamenProject *
samen_initiative_lead (const SamenProject *project,
                       const char         *id,
                       const char         *party)
{
  const SamenInitiative *initiative = samen_initiative_find (project, id);
  g_autoptr (SamenProject) led = NULL;

  if (initiative == NULL || g_strcmp0 (initiative->lead, party) == 0)
    return samen_project_ref (project);
  led = samen_edit_set_text (project, id, "lead", party);
  return set_partners (led, samen_initiative_find (led, id), party, initiative->lead);
}

SamenProject *
samen_initiative_release (const SamenProject *project,
                          const char         *id,
                          const char         *party)
{
  const SamenInitiative *initiative = samen_initiative_find (project, id);

  if (initiative == NULL)
    return samen_project_ref (project);
  if (g_strcmp0 (initiative->lead, party) == 0)
    return samen_edit_set_text (project, id, "lead", NULL);
  return set_partners (project, initiative, party, NULL);
}

/* --- steps ------------------------------------------------------------------------------- */

SamenProject *
samen_step_add (const SamenProject *project,
                const char         *initiative,
                const char         *what)
{
  SamenStep *fresh = samen_record_new (&samen_step_class);

  say (fresh, "what", what);
  say (fresh, "initiative", initiative);
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "steps", fresh, G_MAXUINT, NULL);
}

int
samen_step_compare (const SamenStep *a,
                    const SamenStep *b)
{
  if ((a->when == NULL) != (b->when == NULL))
    return a->when == NULL ? 1 : -1;
  return g_strcmp0 (a->when, b->when);
}

const SamenStep *
samen_initiative_next_step (const SamenProject *project,
                            const char         *initiative)
{
  const SamenStep *next = NULL;

  SAMEN_EACH (const SamenStep, step, project->steps)
  {
    if (step->done == SAMEN_DONE_NO && g_strcmp0 (step->initiative, initiative) == 0 &&
        (next == NULL || samen_step_compare (step, next) < 0))
      next = step;
  }
  return next;
}
