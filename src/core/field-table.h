/* core/field-table.h - the words in which tables of fields are written
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the .c files of core/ only.  One macro a sort of field; the first two
 * arguments are always the struct and the member, the third the field's name
 * wherever it is written.
 */
#pragma once

#include "core/record.h"

#include <stddef.h>

#define FIELD_ID(T, m) \
  { .name = "id", .offset = offsetof (T, m), .type = SAMEN_FIELD_ID, .flags = SAMEN_FIELD_REQUIRED }
#define FIELD_TEXT(T, m, n) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_TEXT }
#define FIELD_NAME(T, m, n) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_TEXT, .flags = SAMEN_FIELD_REQUIRED }
#define FIELD_LONG(T, m, n) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_TEXT, .flags = SAMEN_FIELD_LONG }
#define FIELD_DATE(T, m, n) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_DATE }
#define FIELD_NUMBER(T, m, n, lo, hi, fresh) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_NUMBER, .minimum = lo, .maximum = hi, .fallback = fresh }
#define FIELD_REAL(T, m, n, lo, hi) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_REAL, .minimum = lo, .maximum = hi }
#define FIELD_CHOICE(T, m, n, c, fresh) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_CHOICE, .choices = c, .fallback = fresh }
#define FIELD_CHOICE_QUIET(T, m, n, c, fresh) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_CHOICE, .flags = SAMEN_FIELD_QUIET, .choices = c, .fallback = fresh }
#define FIELD_FLAGS(T, m, n, c) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_FLAGS, .choices = c }
#define FIELD_LINK(T, m, n, k) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_LINK, .target = k }
#define FIELD_LINK_REQUIRED(T, m, n, k) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_LINK, .flags = SAMEN_FIELD_REQUIRED, .target = k }
#define FIELD_LINKS(T, m, n, k) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_LINKS, .target = k }
#define FIELD_TEXTS(T, m, n) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_TEXTS }
#define FIELD_RECORD(T, m, n, k) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_RECORD, .target = k }
#define FIELD_RECORDS(T, m, n, k) \
  { .name = n, .offset = offsetof (T, m), .type = SAMEN_FIELD_RECORDS, .target = k }
