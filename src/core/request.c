/* core/request.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/request.h"

#include "core/field-table.h"
#include "core/party.h"
#include "core/round.h"

static const SamenField request_fields[] = {
  FIELD_LINK_REQUIRED (SamenRequest, round, "round", &samen_round_class),
  FIELD_LINK (SamenRequest, party, "party", &samen_party_class),
  FIELD_TEXT (SamenRequest, reply_to, "reply-to"),
  FIELD_LONG (SamenRequest, note, "note"),
  { 0 },
};
const SamenRecordClass samen_request_class = { "request", NULL, sizeof (SamenRequest), request_fields };
