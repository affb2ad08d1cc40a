/* app/field-words.h - what the window calls a field and its choices
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table from the names in core's record tables to words for people, in the
 * language of the window.  A row of the inspector, the undo step it makes and
 * what a screen reader says are thereby always called the same.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* (transfer none): the field's own name when nobody thought of words for it */
const char *samen_field_title (const SamenRecordClass *klass,
                               const SamenField       *field);

/* The words for one value of a CHOICE, one bit of FLAGS (by its number) or one
 * NUMBER of a small range.  (transfer none): never NULL */
const char *samen_field_choice (const SamenRecordClass *klass,
                                const SamenField       *field,
                                int                     choice);

/* "New person": what a fresh record of @klass is called until it has a name. */
const char *samen_record_new_name (const SamenRecordClass *klass);

/* "Add a person" */
const char *samen_record_add_words (const SamenRecordClass *klass);

G_END_DECLS
