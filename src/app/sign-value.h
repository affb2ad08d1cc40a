/* app/sign-value.h - the number in what a team wrote
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Baseline, target and readings are kept as they were written: "12,4", "81 %",
 * "1.200 clubs".  To draw a line one needs numbers.  Comma and point are both
 * read as the decimal sign; the one that parts thousands in the project's language
 * is so when just three digits follow it.  What is no number is left to be read.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* Whether @text (nullable) begins with a number and says no other one. */
gboolean samen_sign_value (const char    *text,
                           SamenLanguage  language,
                           double        *value);

G_END_DECLS
