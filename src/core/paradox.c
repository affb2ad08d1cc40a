/* core/paradox.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/paradox.h"

#include "core/field-table.h"

const char *const samen_stance_names[] = { "balance", "bridge", "endure", NULL };
const char *const samen_in_play_names[] = { "no", "yes", NULL };

static const SamenField paradox_fields[] = {
  FIELD_NUMBER (SamenParadox, number, "number", 1, SAMEN_N_PARADOXES, SAMEN_NONE),
  FIELD_CHOICE_QUIET (SamenParadox, in_play, "in-play", samen_in_play_names, SAMEN_IN_PLAY_YES),
  FIELD_NUMBER (SamenParadox, agreed, "agreed", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  FIELD_NUMBER (SamenParadox, desired, "desired", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  FIELD_CHOICE (SamenParadox, stance, "stance", samen_stance_names, SAMEN_NONE),
  FIELD_TEXT (SamenParadox, agreed_by, "agreed-by"),
  FIELD_DATE (SamenParadox, agreed_on, "agreed-on"),
  FIELD_TEXT (SamenParadox, left, "left"),
  FIELD_TEXT (SamenParadox, right, "right"),
  FIELD_LONG (SamenParadox, question, "question"),
  FIELD_LONG (SamenParadox, worth_left, "worth-left"),
  FIELD_LONG (SamenParadox, worth_right, "worth-right"),
  FIELD_LONG (SamenParadox, over_left, "over-left"),
  FIELD_LONG (SamenParadox, over_right, "over-right"),
  FIELD_LONG (SamenParadox, reason, "reason"),
  FIELD_LONG (SamenParadox, signals, "signals"),
  FIELD_LONG (SamenParadox, actions, "actions"),
  { 0 },
};
const SamenRecordClass samen_paradox_class = { "paradox", NULL, sizeof (SamenParadox), paradox_fields };
