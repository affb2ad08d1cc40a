/* app/record-item.h - one record of a list, in rows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its rows follow from the class's table, so a new field shows up by itself.  A
 * record of a single text is one line; one of several fields unfolds under its
 * name.  Either can be taken away.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_RECORD_ITEM (samen_record_item_get_type ())
G_DECLARE_FINAL_TYPE (SamenRecordItem, samen_record_item, SAMEN, RECORD_ITEM, GtkBox)

GtkWidget *samen_record_item_new (const SamenRecordClass *klass,
                                  const char             *address);

const char *samen_record_item_address (SamenRecordItem *self);

/* Unfolds it and puts the cursor in its first text once it can be seen. */
void samen_record_item_open (SamenRecordItem *self);

G_END_DECLS
