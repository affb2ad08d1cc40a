/* app/address.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/address.h"

#include "core/text.h"

#include <string.h>

#define ANSWER "@answer"

/* An address of a record without id, taken apart. */
typedef struct
{
  char **parts;
  const char *owner; /* of an answer: the round's id */
  const char *field; /* of an answer: the party's */
  guint index;       /* of an answer: the paradox's number */
  gboolean is_answer;
} Place;

static gboolean
place_init (Place      *place,
            const char *address)
{
  place->parts = NULL;
  if (address == NULL || strchr (address, '/') == NULL)
    return FALSE;
  place->is_answer = g_str_has_prefix (address, ANSWER "/");
  place->parts = g_strsplit (place->is_answer ? address + strlen (ANSWER "/") : address, "/", 3);
  if (g_strv_length (place->parts) != 3)
    return FALSE;
  place->owner = place->parts[0];
  place->field = place->parts[1];
  place->index = (guint) g_ascii_strtoull (place->parts[2], NULL, 10);
  return TRUE;
}

static void
place_clear (Place *place)
{
  g_strfreev (place->parts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static const SamenRecord *
place_find (const SamenProject *project,
            const Place        *place)
{
  const SamenRecord *owner = samen_project_find (project, place->owner);
  const SamenField *field = owner != NULL ? samen_record_class_find (owner->klass, place->field) : NULL;

  if (place->is_answer)
    return (const SamenRecord *) samen_round_answer (samen_project_round (project, place->owner), place->field,
                                                     (int) place->index);
  if (field == NULL || field->type != SAMEN_FIELD_RECORDS)
    return NULL;
  return samen_list_get (*SAMEN_FIELD_PTR (SamenList *, owner, field), place->index);
}

const SamenRecord *
samen_address_find (const SamenProject *project,
                    const char         *address)
{
  g_auto (Place) place = { 0 };

  return place_init (&place, address) ? place_find (project, &place) : samen_project_find (project, address);
}

char *
samen_address_of (const SamenRecord *record,
                  const char        *owner,
                  const char        *field,
                  guint              index)
{
  const char *id = samen_record_id (record);

  return id != NULL ? g_strdup (id) : g_strdup_printf ("%s/%s/%u", owner, field, index);
}

char *
samen_address_of_answer (const SamenRound *round,
                         const char       *party,
                         int               paradox)
{
  if (round == NULL || party == NULL)
    return NULL;
  return g_strdup_printf (ANSWER "/%s/%s/%d", round->id, party, paradox);
}

/* What core/edit.c asks of a text in a field of a record with an id. */
static gboolean
text_is_allowed (const SamenProject *project,
                 const SamenField   *field,
                 const char         *text)
{
  if (text == NULL || *text == '\0')
    return (field->flags & SAMEN_FIELD_REQUIRED) == 0;
  if (field->type == SAMEN_FIELD_DATE)
    return samen_date_is_valid (text);
  if (field->type == SAMEN_FIELD_LINK)
    {
      const SamenRecord *target = samen_project_find (project, text);

      return target != NULL && target->klass == field->target;
    }
  return field->type == SAMEN_FIELD_TEXT;
}

SamenProject *
samen_address_set_text (const SamenProject *project,
                        const char         *address,
                        const char         *name,
                        const char         *text)
{
  g_auto (Place) place = { 0 };
  const SamenRecord *old;
  const SamenField *field;
  SamenRecord *next;

  if (!place_init (&place, address))
    return samen_edit_set_text (project, address, name, text);
  if (place.is_answer)
    return samen_edit_answer_remark (project, place.owner, place.field, (int) place.index, text);
  old = place_find (project, &place);
  field = old != NULL ? samen_record_class_find (old->klass, name) : NULL;
  if (field == NULL || !text_is_allowed (project, field, text))
    return samen_project_ref (project);

  next = samen_record_copy (old);
  samen_record_set_text (next, field, text);
  return samen_edit_replace_at (project, place.owner, place.field, place.index, next);
}

SamenProject *
samen_address_set_number (const SamenProject *project,
                          const char         *address,
                          const char         *name,
                          int                 number)
{
  g_auto (Place) place = { 0 };
  const SamenRecord *old;
  const SamenField *field;
  SamenRecord *next;

  if (!place_init (&place, address))
    return samen_edit_set_number (project, address, name, number);
  if (place.is_answer)
    return samen_edit_answer_tension (project, place.owner, place.field, (int) place.index, number);
  old = place_find (project, &place);
  field = old != NULL ? samen_record_class_find (old->klass, name) : NULL;
  if (field == NULL)
    return samen_project_ref (project);

  next = samen_record_copy (old);
  samen_record_set_number (next, field, number);
  return samen_edit_replace_at (project, place.owner, place.field, place.index, next);
}

SamenProject *
samen_address_remove (const SamenProject *project,
                      const char         *address)
{
  g_auto (Place) place = { 0 };

  if (!place_init (&place, address))
    return samen_edit_remove (project, address);
  if (place_find (project, &place) == NULL)
    return samen_project_ref (project);
  if (place.is_answer)
    return samen_edit_answer (project, place.owner, place.field, (int) place.index, SAMEN_ANSWER_ABSENT, 0);
  return samen_edit_replace_at (project, place.owner, place.field, place.index, NULL);
}
