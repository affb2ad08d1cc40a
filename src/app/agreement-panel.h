/* app/agreement-panel.h - what the group agreed on one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is agreed and desired stands in words beside median, middle half and range;
 * then the stance, why, who agreed and when.  Of a past round it shows what was
 * agreed then, to read only.  Nothing computed ever writes here.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_AGREEMENT_PANEL (samen_agreement_panel_get_type ())
G_DECLARE_FINAL_TYPE (SamenAgreementPanel, samen_agreement_panel, SAMEN, AGREEMENT_PANEL, GtkBox)

/* @number: 1…12 */
void samen_agreement_panel_set_number (SamenAgreementPanel *self,
                                       int                  number);

G_END_DECLS
