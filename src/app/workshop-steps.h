/* app/workshop-steps.h - what will be different tomorrow
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The steps there are, with who and when, and a line to write the next one in:
 * Enter puts it with the others.  A SamenEditor.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_STEPS (samen_workshop_steps_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopSteps, samen_workshop_steps, SAMEN, WORKSHOP_STEPS, GtkBox)

/* "4 December 2026 · Gemeente · Wethouder"; "" when nothing is known.
 * @brief: no person where there is a party, for one line.  (transfer full) */
char *samen_workshop_step_words (const SamenProject *project,
                                 const SamenStep    *step,
                                 gboolean            brief);

/* Whoever goes on or leaves means what is written already. */
void samen_workshop_steps_finish (SamenWorkshopSteps *self);

G_END_DECLS
