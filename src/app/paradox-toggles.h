/* app/paradox-toggles.h - a row of twelve numbers, to press those it touches
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For FLAGS that name paradoxes.  Each button carries the number and, for who
 * lingers or does not see it, both poles; beneath them stand the poles of the
 * ones that are chosen.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_PARADOX_TOGGLES (samen_paradox_toggles_get_type ())
G_DECLARE_FINAL_TYPE (SamenParadoxToggles, samen_paradox_toggles, SAMEN, PARADOX_TOGGLES, SamenFieldRow)

G_END_DECLS
