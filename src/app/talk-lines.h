/* app/talk-lines.h - what stands above and below the cards
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plain lines of a SamenTalkList: a tension with the number of its bubble on the
 * map and what was written with it; and what was put aside, with the reason and a
 * button to bring it back.
 */
#pragma once

#include "insight/starters.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A button.  @number: of its bubble */
GtkWidget *samen_talk_tension_line (const SamenProject  *project,
                                    const SamenRelation *relation,
                                    guint                number);

/* @starter: one that was put aside
 * @back: (out) (nullable): the button in it; NULL when nothing may change */
GtkWidget *samen_talk_aside_line (const SamenProject *project,
                                  const SamenStarter *starter,
                                  GtkWidget         **back);

G_END_DECLS
