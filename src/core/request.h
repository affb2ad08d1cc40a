/* core/request.h - a file that asks for answers only
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A project with a request is not a map to work on: it was sent out, holds what
 * one needs to answer one round and nothing of what others said, and comes back
 * with answers in it (exchange/merge.h).  Without a party it is for whoever opens
 * it to say who they are.  DOMAIN.md, section 1.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef struct
{
  SamenRecord record;
  GRefString *round;    /* id: the answers go there */
  GRefString *party;    /* id: who is asked; NULL: to be chosen */
  GRefString *reply_to; /* where it goes back to, as people write it */
  GRefString *note;     /* a few words with it */
} SamenRequest;

extern const SamenRecordClass samen_request_class;

G_END_DECLS
