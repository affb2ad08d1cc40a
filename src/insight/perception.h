/* insight/perception.h - where others are thought to stand, and where they do
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A gap between an estimate and the given answer is a misunderstanding; the
 * distance between the two own positions is a difference.  The one asks for an
 * explanation, the other for a conversation: they are never added up.  There are
 * gaps only in a project that asks for perception.  DOMAIN.md, section 5.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *who;   /* estimated (id, the sheet's) */
  const char *about; /* is estimated */
  int estimate;
  int actual; /* as @about answered */
  int own;    /* as @who answered, or SAMEN_NONE */
} SamenGap;

/* Estimates off by at least this much, out of 200 points, are a misunderstanding. */
#define SAMEN_MISUNDERSTANDING_LEAST 40

/* samen_gaps:
 * @round: (nullable): at least as long-lived as what is returned
 * @number: of the paradox
 *
 * Every estimate of somebody who gave a position; what is right as well.
 *
 * Returns: (transfer full) (element-type SamenGap): widest first */
GArray *samen_gaps (const SamenProject *project,
                    const SamenRound   *round,
                    int                 number);

/* How far the estimate is off, never negative. */
int samen_gap_width (const SamenGap *gap);

/* Whether that is far enough to speak of a misunderstanding. */
gboolean samen_misunderstanding (const SamenGap *gap);

G_END_DECLS
