/* tests/arrange/sample.h - projects to arrange, the same on every run
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small generators for the tests of this room: a project with so many parties
 * over all kinds and commitments, and projects that crowd one place.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* A party with the next id, added to @parties. */
void sample_party (GPtrArray      *parties,
                   SamenKind       kind,
                   SamenCommitment commitment);

/* Takes the parties over. */
SamenProject *sample_project (GPtrArray *parties);

/* @n parties by a fixed draw: the outer rings get more. */
SamenProject *sample_random (guint   n,
                             guint32 seed);

/* @n parties of one kind and commitment. */
SamenProject *sample_crowd (guint           n,
                            SamenKind       kind,
                            SamenCommitment commitment);

G_END_DECLS
