/* core/initiative.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/initiative.h"

#include "core/field-table.h"
#include "core/party.h"
#include "core/theme.h"

const char *const samen_status_names[] = { "idea", "trying", "works", "stopped", NULL };
const char *const samen_done_names[] = { "no", "yes", NULL };
const char *const samen_paradox_number_names[] = {
  "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", NULL,
};

static const SamenField initiative_fields[] = {
  FIELD_ID (SamenInitiative, id),
  FIELD_NAME (SamenInitiative, title, "title"),
  FIELD_CHOICE (SamenInitiative, status, "status", samen_status_names, SAMEN_STATUS_IDEA),
  FIELD_LINK (SamenInitiative, theme, "theme", &samen_theme_class),
  FIELD_LINK (SamenInitiative, lead, "lead", &samen_party_class),
  FIELD_LINKS (SamenInitiative, partners, "partners", &samen_party_class),
  FIELD_FLAGS (SamenInitiative, paradoxes, "paradoxes", samen_paradox_number_names),
  FIELD_LONG (SamenInitiative, about, "about"),
  FIELD_LONG (SamenInitiative, learned, "learned"),
  { 0 },
};
const SamenRecordClass samen_initiative_class = {
  "initiative", "i", sizeof (SamenInitiative), initiative_fields
};

static const SamenField step_fields[] = {
  FIELD_ID (SamenStep, id),
  FIELD_NAME (SamenStep, what, "what"),
  FIELD_LINK (SamenStep, initiative, "initiative", &samen_initiative_class),
  FIELD_LINK (SamenStep, party, "party", &samen_party_class),
  FIELD_TEXT (SamenStep, person, "person"),
  FIELD_DATE (SamenStep, when, "when"),
  FIELD_CHOICE_QUIET (SamenStep, done, "done", samen_done_names, SAMEN_DONE_NO),
  { 0 },
};
const SamenRecordClass samen_step_class = { "step", "s", sizeof (SamenStep), step_fields };
