/* core/ambition.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/ambition.h"

#include "core/field-table.h"
#include "core/party.h"

static const SamenField ambition_fields[] = {
  FIELD_TEXT (SamenAmbition, statement, "statement"),
  FIELD_NUMBER (SamenAmbition, horizon, "horizon", 1900, 2999, SAMEN_NONE),
  FIELD_LONG (SamenAmbition, deeper, "deeper"),
  { 0 },
};
const SamenRecordClass samen_ambition_class = { "ambition", NULL, sizeof (SamenAmbition), ambition_fields };

static const SamenField value_fields[] = {
  FIELD_ID (SamenValue, id),
  FIELD_NAME (SamenValue, text, "text"),
  { 0 },
};
const SamenRecordClass samen_value_class = { "value", "v", sizeof (SamenValue), value_fields };

static const SamenField contribution_fields[] = {
  FIELD_LINK_REQUIRED (SamenContribution, party, "party", &samen_party_class),
  FIELD_LONG (SamenContribution, text, "text"),
  { 0 },
};
const SamenRecordClass samen_contribution_class = {
  "contribution", NULL, sizeof (SamenContribution), contribution_fields
};

static const SamenField case_fields[] = {
  FIELD_ID (SamenCase, id),
  FIELD_NAME (SamenCase, title, "title"),
  FIELD_LONG (SamenCase, story, "story"),
  FIELD_RECORDS (SamenCase, contributions, "contributions", &samen_contribution_class),
  { 0 },
};
const SamenRecordClass samen_case_class = { "case", "c", sizeof (SamenCase), case_fields };

static const SamenField reading_fields[] = {
  FIELD_DATE (SamenReading, date, "date"),
  FIELD_TEXT (SamenReading, value, "value"),
  FIELD_TEXT (SamenReading, note, "note"),
  { 0 },
};
const SamenRecordClass samen_reading_class = { "reading", NULL, sizeof (SamenReading), reading_fields };

static const SamenField sign_fields[] = {
  FIELD_ID (SamenSign, id),
  FIELD_NAME (SamenSign, measure, "measure"),
  FIELD_TEXT (SamenSign, unit, "unit"),
  FIELD_TEXT (SamenSign, baseline, "baseline"),
  FIELD_TEXT (SamenSign, target, "target"),
  FIELD_RECORDS (SamenSign, readings, "readings", &samen_reading_class),
  { 0 },
};
const SamenRecordClass samen_sign_class = { "sign", "g", sizeof (SamenSign), sign_fields };
