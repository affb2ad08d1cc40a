/* app/help.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/help.h"

struct _SamenHelp
{
  AdwPreferencesWindow parent_instance;
};

G_DEFINE_TYPE (SamenHelp, samen_help, ADW_TYPE_PREFERENCES_WINDOW)

static void
samen_help_class_init (SamenHelpClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/samenspel/Samenspel/help.ui");
}

static void
samen_help_init (SamenHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
samen_help_new (GtkWindow *parent)
{
  return g_object_new (SAMEN_TYPE_HELP, "transient-for", parent, NULL);
}
