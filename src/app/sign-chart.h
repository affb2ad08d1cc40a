/* app/sign-chart.h - the line of one sign of progress
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Readings by their days, each with what was written; a dotted line from where
 * one began, a golden one at the aim (gold is what is wanted together).  No
 * grades and no colours of good and bad.  What is no number is left out; without
 * any number there is nothing to draw, and the chart is not there.
 */
#pragma once

#include "core/project.h"
#include "scene/figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SIGN_CHART (samen_sign_chart_get_type ())
G_DECLARE_FINAL_TYPE (SamenSignChart, samen_sign_chart, SAMEN, SIGN_CHART, GtkWidget)

void samen_sign_chart_show (SamenSignChart     *self,
                            const SamenProject *project,
                            const SamenSign    *sign);

/* What is drawn, in pixels.  (transfer full) (nullable): NULL when no text of
 * @sign is a number */
SamenScene *samen_sign_chart_scene (const SamenSign *sign,
                                    SamenLanguage    language,
                                    const SamenLook *look,
                                    double           width,
                                    double           height);

G_END_DECLS
