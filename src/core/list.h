/* core/list.h - a sealed sequence of values
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list never changes.  "Adding" makes a new list that shares every item with
 * the old one, so that a project can be copied by copying a handful of
 * pointers.  The empty list is always NULL: there is one way to say nothing.
 * Items are records or texts; the list knows how to hold and release them.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SamenItemType SamenItemType;
typedef struct _SamenList SamenList;

/* How items of one sort are kept alive and compared. */
struct _SamenItemType
{
  gpointer (*ref) (gpointer item);
  void (*unref) (gpointer item);
  gboolean (*equal) (gconstpointer a, gconstpointer b);
};

struct _SamenList
{
  const SamenItemType *type;
  guint n;
  gpointer items[];
};

/* Items of a list of texts are GRefString. */
extern const SamenItemType samen_text_items;

/* samen_list_new:
 * @items: (array length=n) (transfer none): may hold no NULL
 *
 * Returns: (transfer full) (nullable): NULL when @n is 0 */
SamenList *samen_list_new (const SamenItemType *type,
                           const gpointer      *items,
                           guint                n);

/* Like samen_list_new (), but takes over the caller's hold on every item and
 * empties @items, which stays the caller's. */
SamenList *samen_list_new_take (const SamenItemType *type,
                                GPtrArray           *items);

SamenList *samen_list_ref (SamenList *list);
void samen_list_unref (SamenList *list);

/* How many; 0 for NULL. */
guint samen_list_length (const SamenList *list);

/* The item at @index; NULL when there is none.  Never transfers. */
gpointer samen_list_get (const SamenList *list,
                         guint            index);

/* Each of these gives a new list and leaves @list as it was; an @index past
 * the end means "at the end". */
SamenList *samen_list_insert (const SamenList     *list,
                              const SamenItemType *type,
                              guint                index,
                              gpointer             item);
SamenList *samen_list_remove (const SamenList *list,
                              guint            index);
SamenList *samen_list_replace (const SamenList *list,
                               guint            index,
                               gpointer         item);

gboolean samen_list_equal (const SamenList *a,
                           const SamenList *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenList, samen_list_unref)

/* Walks a list:  SAMEN_EACH (const SamenParty, party, project->parties) { … }
 * break and continue do what they say; party_i counts. */
#define SAMEN_EACH(Type, name, list)                                                  \
  for (guint name##_i = 0, name##_on = 1;                                             \
       name##_on && name##_i < samen_list_length (list); name##_i++)                  \
    for (Type *name = (name##_on = 0, samen_list_get (list, name##_i)); name != NULL; \
         name = NULL, name##_on = 1)

G_END_DECLS
