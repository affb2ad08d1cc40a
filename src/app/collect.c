/* app/collect.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/collect.h"

#include "app/collect-row.h"
#include "exchange/merge.h"
#include "session/post.h"

#include <glib/gi18n-lib.h>

struct _SamenCollect
{
  AdwWindow parent_instance;

  GtkButton *cancel;
  GtkButton *collect;
  AdwPreferencesGroup *files;

  GPtrArray *letters;  /* SamenLetter */
  GPtrArray *returned; /* SamenReturned of each, owned by the merge; NULL: unread */
  GPtrArray *rows;     /* SamenCollectRow */
  SamenMerge *merge;   /* NULL until the map is known */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenCollect, samen_collect, ADW_TYPE_WINDOW, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what there is to do ------------------------------------------------------------- */

/* Whether the file brings anything, be it a choice. */
static gboolean
brings_something (const SamenReturned *file)
{
  return file != NULL && !file->foreign
         && (samen_returned_new (file) > 0 || file->remarks > 0 || file->differ->len > 0);
}

static guint
count_files (SamenCollect *self)
{
  guint n = 0;

  for (guint i = 0; i < self->returned->len; i++)
    n += brings_something (g_ptr_array_index (self->returned, i)) ? 1 : 0;
  return n;
}

/* Whether something in the file stays behind. */
static gboolean
stays_behind (SamenCollect *self,
              guint         index)
{
  const SamenReturned *file = g_ptr_array_index (self->returned, index);

  return file == NULL || file->foreign || file->strays->len > 0;
}

/* --- showing ------------------------------------------------------------------------------ */

static void
show_file (SamenCollect *self,
           guint         index)
{
  const SamenLetter *letter = g_ptr_array_index (self->letters, index);
  GtkWidget *row = samen_collect_row_new (self->merge, g_ptr_array_index (self->returned, index), letter);

  adw_preferences_group_add (self->files, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_button (SamenCollect *self)
{
  guint n = count_files (self);
  g_autofree char *label = g_strdup_printf (ngettext ("_Collect %u File", "_Collect %u Files", n), n);

  gtk_button_set_label (self->collect, n > 0 ? label : _("Nothing New"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->collect), n > 0);
}

/* Every file is in the merge before the first is shown: they may differ among
 * themselves. */
static void
show (SamenEditor      *editor,
      const SamenState *state)
{
  SamenCollect *self = SAMEN_COLLECT (editor);

  /* The dialog is modal: the map it began with is the map there is. */
  if (self->merge != NULL)
    return;
  self->merge = samen_merge_new (state->project);
  for (guint i = 0; i < self->letters->len; i++)
    {
      const SamenLetter *letter = g_ptr_array_index (self->letters, i);
      const SamenReturned *file = letter->project != NULL ? samen_merge_add (self->merge, letter->name, letter->project) : NULL;

      g_ptr_array_add (self->returned, (gpointer) file);
    }
  for (guint i = 0; i < self->letters->len; i++)
    show_file (self, i);
  adw_preferences_group_set_description (
      self->files, _("What is new in each file. Where two answers differ, choose which will stand; the other one is kept in its remark."));
  show_button (self);
}

/* --- taking it in --------------------------------------------------------------------------- */

static guint
count_left (SamenCollect *self)
{
  guint n = 0;

  for (guint i = 0; i < self->returned->len; i++)
    n += stays_behind (self, i) ? 1 : 0;
  return n;
}

/* The files of which something was not taken in, and nothing else. */
static void
show_left (SamenCollect *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      gtk_widget_set_visible (row, stays_behind (self, i));
      samen_collect_row_forget_questions (SAMEN_COLLECT_ROW (row));
    }
  adw_preferences_group_set_description (self->files, _("All the rest is on the map. This could not be taken in:"));
  gtk_widget_set_visible (GTK_WIDGET (self->collect), FALSE);
  gtk_button_set_label (self->cancel, _("_Close"));
  gtk_widget_grab_focus (GTK_WIDGET (self->cancel));
}

static void
say (SamenCollect *self,
     guint         n)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *text = g_strdup_printf (ngettext ("Collected %u file", "Collected %u files", n), n);

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.say", "s", text);
}

static void
collect_cb (SamenCollect *self)
{
  g_autoptr (SamenCollect) held = g_object_ref (self);
  guint n = count_files (self);

  samen_editor_edit (SAMEN_EDITOR (self), self->merge->base, samen_merge_apply (self->merge), _("Collect"), 0, NULL);
  say (self, n);
  if (count_left (self) > 0)
    show_left (self);
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* --- the window ----------------------------------------------------------------------------------- */

static void
samen_collect_finalize (GObject *object)
{
  SamenCollect *self = SAMEN_COLLECT (object);

  g_ptr_array_unref (self->letters);
  g_ptr_array_unref (self->returned);
  g_ptr_array_unref (self->rows);
  samen_merge_free (self->merge);
  G_OBJECT_CLASS (samen_collect_parent_class)->finalize (object);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = show;
}

static void
samen_collect_class_init (SamenCollectClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_collect_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/collect.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenCollect, cancel);
  gtk_widget_class_bind_template_child (widget_class, SamenCollect, collect);
  gtk_widget_class_bind_template_child (widget_class, SamenCollect, files);
  gtk_widget_class_bind_template_callback (widget_class, collect_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
samen_collect_init (SamenCollect *self)
{
  self->returned = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
samen_collect_new (GtkWindow *parent,
                   GPtrArray *letters)
{
  SamenCollect *self = g_object_new (SAMEN_TYPE_COLLECT, "transient-for", parent, NULL);

  self->letters = g_ptr_array_ref (letters);
  return GTK_WIDGET (self);
}
