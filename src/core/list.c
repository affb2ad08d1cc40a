/* core/list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/list.h"

#include <string.h>

static gboolean
text_equal (gconstpointer a,
            gconstpointer b)
{
  return g_strcmp0 (a, b) == 0;
}

static gpointer
text_ref (gpointer text)
{
  return g_ref_string_acquire (text);
}

static void
text_unref (gpointer text)
{
  g_ref_string_release (text);
}

const SamenItemType samen_text_items = { text_ref, text_unref, text_equal };

static SamenList *
list_alloc (const SamenItemType *type,
            guint                n)
{
  SamenList *list;

  if (n == 0)
    return NULL;

  list = g_atomic_rc_box_alloc (sizeof (SamenList) + n * sizeof (gpointer));
  list->type = type;
  list->n = n;
  return list;
}

/* Fills a part of a fresh list and holds what it puts there. */
static void
list_fill (SamenList      *list,
           guint           at,
           const gpointer *items,
           guint           n)
{
  for (guint i = 0; i < n; i++)
    list->items[at + i] = list->type->ref (items[i]);
}

static void
list_clear (gpointer data)
{
  SamenList *list = data;

  for (guint i = 0; i < list->n; i++)
    list->type->unref (list->items[i]);
}

SamenList *
samen_list_new (const SamenItemType *type,
                const gpointer      *items,
                guint                n)
{
  SamenList *list = list_alloc (type, n);

  if (list != NULL)
    list_fill (list, 0, items, n);
  return list;
}

SamenList *
samen_list_new_take (const SamenItemType *type,
                     GPtrArray           *items)
{
  SamenList *list;
  gsize n = 0;
  g_autofree gpointer *stolen = NULL;

  g_return_val_if_fail (items != NULL, NULL);

  stolen = g_ptr_array_steal (items, &n);
  list = list_alloc (type, n);
  if (list != NULL)
    memcpy (list->items, stolen, n * sizeof (gpointer));
  return list;
}

SamenList *
samen_list_ref (SamenList *list)
{
  return list != NULL ? g_atomic_rc_box_acquire (list) : NULL;
}

void
samen_list_unref (SamenList *list)
{
  if (list != NULL)
    g_atomic_rc_box_release_full (list, list_clear);
}

guint
samen_list_length (const SamenList *list)
{
  return list != NULL ? list->n : 0;
}

gpointer
samen_list_get (const SamenList *list,
                guint            index)
{
  return index < samen_list_length (list) ? list->items[index] : NULL;
}

SamenList *
samen_list_insert (const SamenList     *list,
                   const SamenItemType *type,
                   guint                index,
                   gpointer             item)
{
  guint n = samen_list_length (list);
  SamenList *next = list_alloc (type, n + 1);

  g_return_val_if_fail (item != NULL, NULL);

  index = MIN (index, n);
  if (n > 0)
    {
      list_fill (next, 0, list->items, index);
      list_fill (next, index + 1, list->items + index, n - index);
    }
  next->items[index] = type->ref (item);
  return next;
}

SamenList *
samen_list_remove (const SamenList *list,
                   guint            index)
{
  SamenList *next;

  g_return_val_if_fail (index < samen_list_length (list), NULL);

  next = list_alloc (list->type, list->n - 1);
  if (next != NULL)
    {
      list_fill (next, 0, list->items, index);
      list_fill (next, index, list->items + index + 1, list->n - index - 1);
    }
  return next;
}

SamenList *
samen_list_replace (const SamenList *list,
                    guint            index,
                    gpointer         item)
{
  SamenList *next;

  g_return_val_if_fail (index < samen_list_length (list), NULL);
  g_return_val_if_fail (item != NULL, NULL);

  next = list_alloc (list->type, list->n);
  list_fill (next, 0, list->items, index);
  next->items[index] = list->type->ref (item);
  list_fill (next, index + 1, list->items + index + 1, list->n - index - 1);
  return next;
}

gboolean
samen_list_equal (const SamenList *a,
                  const SamenList *b)
{
  if (a == b)
    return TRUE;
  if (samen_list_length (a) != samen_list_length (b))
    return FALSE;

  for (guint i = 0; i < a->n; i++)
    if (a->items[i] != b->items[i] && !a->type->equal (a->items[i], b->items[i]))
      return FALSE;
  return TRUE;
}
