/* app/estimate-badge.h - where somebody is thought to stand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A party's shape with its code, hollow and dashed: somebody else's idea of it, and
 * never to be taken for its own answer, which is filled.
 */
#pragma once

#include "core/project.h"
#include "scene/figure.h"

G_BEGIN_DECLS

/* Adds figure @key with the badge of @party around @x, @y; @s is its half size,
 * @code may be NULL. */
void samen_estimate_badge_add (SamenScene       *scene,
                               const char       *key,
                               const SamenLook  *look,
                               const SamenParty *party,
                               const char       *code,
                               double            x,
                               double            y,
                               double            s);

G_END_DECLS
