/* app/inspector.h - all there is to say about what is selected
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A panel of the window.  Nothing or the ambition selected: the ambition and the
 * project; a party: all of the party; a relation: what it is between whom.  Every
 * row is a small editor of one field (app/field-row.h); the inspector only chooses
 * the pane and passes on what the rows say.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INSPECTOR (samen_inspector_get_type ())
G_DECLARE_FINAL_TYPE (SamenInspector, samen_inspector, SAMEN, INSPECTOR, AdwBin)

/* A SamenEditor. */
GtkWidget *samen_inspector_new (void);

G_END_DECLS
