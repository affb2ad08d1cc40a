/* app/window-update.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/spoken.h"

#include <glib/gi18n-lib.h>

char *
samen_window_name (SamenWindow *self)
{
  char *name = self->document != NULL ? samen_document_name (self->document) : g_strdup ("Samenspel");

  return name != NULL ? name : g_strdup (_("Untitled Map"));
}

static void
update_title (SamenWindow *self)
{
  gboolean unsaved = self->document != NULL && !samen_document_is_saved (self->document);
  g_autofree char *name = samen_window_name (self);
  g_autofree char *title = g_strconcat (unsaved ? "• " : "", name, NULL);
  GFile *file = self->document != NULL ? samen_document_file (self->document) : NULL;
  g_autofree char *place = file != NULL ? g_file_get_parse_name (file) : NULL;

  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_label_set_label (self->document_label, title);
  samen_spoken_name (self->document_button, title);
  samen_project_popover_set_place (self->project_popover, place);
}

static const char *
disk_notice (SamenDisk disk)
{
  switch (disk)
    {
    case SAMEN_DISK_CHANGED:
      return _("Another program changed this file. Saving here will replace what it wrote.");
    case SAMEN_DISK_GONE:
      return _("This file is no longer where it was. Save the map to keep it.");
    case SAMEN_DISK_SAME:
    default:
      return NULL;
    }
}

static void
update_notices (SamenWindow *self)
{
  SamenDisk disk = self->document != NULL ? samen_document_disk (self->document) : SAMEN_DISK_SAME;
  const char *notice = disk_notice (disk);

  gtk_info_bar_set_revealed (self->read_only_bar,
                             self->document != NULL && samen_document_is_read_only (self->document));
  gtk_info_bar_set_revealed (self->disk_bar, notice != NULL);
  if (notice != NULL)
    gtk_label_set_label (self->disk_label, notice);
}

/* Log-out waits for the person while something could be lost. */
static void
update_inhibit (SamenWindow *self)
{
  GtkApplication *app = gtk_window_get_application (GTK_WINDOW (self));
  gboolean unsaved = self->document != NULL && !samen_document_is_saved (self->document);

  if (app == NULL || unsaved == (self->inhibited != 0))
    return;
  if (unsaved)
    self->inhibited = gtk_application_inhibit (app, GTK_WINDOW (self), GTK_APPLICATION_INHIBIT_LOGOUT,
                                               _("A map has changes that are not saved"));
  else
    {
      gtk_application_uninhibit (app, self->inhibited);
      self->inhibited = 0;
    }
}

/* What is not there in a narrow window or on the welcome page. */
void
samen_window_update_layout (SamenWindow *self)
{
  gboolean narrow = samen_breakpoint_is_narrow (self->breakpoint);
  gboolean tiny = samen_breakpoint_is_narrow (self->tiny_breakpoint);
  gboolean open = self->document != NULL;
  gboolean work = open && !samen_window_is_reply (self);

  gtk_widget_set_visible (GTK_WIDGET (self->switcher), work && !narrow);
  gtk_widget_set_visible (self->header, self->stage == NULL);
  adw_view_switcher_bar_set_reveal (self->switcher_bar, work && narrow && self->stage == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->add_label), !narrow);
  gtk_widget_set_visible (self->document_button, work);
  gtk_widget_set_visible (self->add_button, work);
  gtk_widget_set_visible (self->undo_button, open);
  gtk_widget_set_visible (self->redo_button, open && !tiny);
  gtk_widget_set_visible (self->search_button, work);
  gtk_widget_set_visible (self->session_button, work);
  gtk_widget_set_visible (self->panel_button, work && !tiny && !samen_window_shows (self, "paradoxes"));
}

/* A chosen round may be gone; a round is never compared with itself. */
static void
check_rounds (SamenWindow *self)
{
  const SamenProject *project = samen_document_project (self->document);
  const SamenRound *latest = samen_project_latest_round (project);

  if (samen_project_round (project, self->round) == NULL)
    g_clear_pointer (&self->round, g_free);
  if (samen_project_round (project, self->before) == NULL
      || g_strcmp0 (self->before, self->round != NULL ? self->round : latest->id) == 0)
    g_clear_pointer (&self->before, g_free);
}

/* What is covered in a round is not shown anywhere. */
static SamenRound *
round_to_show (SamenWindow *self,
               const char  *id)
{
  return samen_round_shown (samen_project_round (samen_document_project (self->document), id));
}

/* An editor in a view that is not open is shown the state when it opens; while
 * one has the stage, it alone is. */
static gboolean
is_open (SamenWindow *self,
         SamenEditor *editor)
{
  GtkWidget *widget = GTK_WIDGET (editor);
  GtkWidget *view = adw_view_stack_get_visible_child (self->views);

  if (self->stage != NULL)
    return widget == self->stage;
  if (self->reply != NULL)
    return FALSE;
  return GTK_IS_POPOVER (widget) || gtk_widget_is_ancestor (widget, view) || widget == view;
}

static void
show_state (SamenWindow *self)
{
  const SamenProject *project = samen_document_project (self->document);
  const SamenRound *latest = samen_project_latest_round (project);
  const char *id = self->round != NULL || latest == NULL ? self->round : latest->id;
  g_autoptr (SamenRecord) round = (SamenRecord *) round_to_show (self, id);
  g_autoptr (SamenRecord) before = (SamenRecord *) round_to_show (self, self->before);
  SamenState state = {
    .project = project,
    .round = (const SamenRound *) round,
    .before = (const SamenRound *) before,
    .selection = self->selection,
    .read_only = samen_document_is_read_only (self->document),
  };

  for (guint i = 0; i < SAMEN_N_EDITORS; i++)
    if (self->editors[i] != NULL && is_open (self, self->editors[i]))
      samen_editor_show (self->editors[i], &state);
  if (self->stage != NULL)
    samen_editor_show (SAMEN_EDITOR (self->stage), &state);
  if (self->reply != NULL)
    samen_editor_show (SAMEN_EDITOR (self->reply), &state);
}

/* What was selected may be gone. */
static void
check_selection (SamenWindow *self)
{
  if (self->selection != NULL
      && samen_project_find (samen_document_project (self->document), self->selection) == NULL)
    g_clear_pointer (&self->selection, g_free);
}

void
samen_window_update (SamenWindow *self)
{
  if (self->document != NULL)
    {
      check_selection (self);
      check_rounds (self);
      samen_window_check_offer (self);
      show_state (self);
    }
  update_title (self);
  update_notices (self);
  update_inhibit (self);
  samen_window_update_layout (self);
  samen_window_update_actions (self);
}
