/* app/section.h - a group of rows that unfolds
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A title one can press, and beneath it what belongs to it.  Widgets put into a
 * section, in a template or by samen_section_add (), come under the title.
 *
 * Properties: "title", "open".
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SECTION (samen_section_get_type ())
G_DECLARE_FINAL_TYPE (SamenSection, samen_section, SAMEN, SECTION, GtkBox)

GtkWidget *samen_section_new (const char *title);

void samen_section_set_title (SamenSection *self,
                              const char   *title);
void samen_section_add (SamenSection *self,
                        GtkWidget    *child);
void samen_section_set_open (SamenSection *self,
                             gboolean      open);

G_END_DECLS
