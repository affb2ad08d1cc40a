/* app/send-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/send-out.h"

#include "app/letters.h"
#include "app/round-words.h"
#include "core/text.h"
#include "insight/figures.h"
#include "session/post.h"

#include <glib/gi18n-lib.h>

/* With so few everybody can tell who said what. */
#define FEW_PARTIES 4

struct _SamenSendOut
{
  AdwWindow parent_instance;

  GtkStack *pages;
  GtkButton *write;
  AdwComboRow *round_row;
  AdwEntryRow *label_row;
  GtkCheckButton *each;
  AdwPreferencesGroup *parties;
  GtkButton *tick;
  AdwEntryRow *reply_row;
  AdwEntryRow *note_row;
  GtkLabel *caution;
  AdwStatusPage *done;
  GtkWidget *close;

  GFile *map; /* where the map itself is, or NULL */
  SamenProject *project;
  GPtrArray *checks;      /* GtkCheckButton, in the order of the parties */
  GPtrArray *rows;        /* AdwActionRow, likewise */
  SamenProject *prepared; /* with key and round, while files are written */
  GPtrArray *letters;     /* SamenLetter, likewise; NULL otherwise */
  GFile *folder;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenSendOut, samen_send_out, ADW_TYPE_WINDOW, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what is chosen -------------------------------------------------------------------- */

/* The round in the list; NULL for a new one.  The latest comes first. */
static const SamenRound *
chosen_round (SamenSendOut *self)
{
  guint n = samen_list_length (self->project->rounds);
  guint line = adw_combo_row_get_selected (self->round_row);

  return line < n ? samen_list_get (self->project->rounds, n - 1 - line) : NULL;
}

static gboolean
is_ticked (SamenSendOut *self,
           guint         index)
{
  return gtk_check_button_get_active (g_ptr_array_index (self->checks, index));
}

static guint
count_ticked (SamenSendOut *self)
{
  guint n = 0;

  for (guint i = 0; i < self->checks->len; i++)
    n += is_ticked (self, i) ? 1 : 0;
  return n;
}

static gboolean
is_for_all (SamenSendOut *self)
{
  return !gtk_check_button_get_active (self->each);
}

static guint
count_files (SamenSendOut *self)
{
  return is_for_all (self) ? 1 : count_ticked (self);
}

static void
update_buttons (SamenSendOut *self)
{
  guint n = count_files (self);
  g_autofree char *label = g_strdup_printf (ngettext ("_Write %u File…", "_Write %u Files…", n), n);

  gtk_button_set_label (self->write, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->write), n > 0);
  gtk_button_set_label (self->tick, count_ticked (self) < self->checks->len ? _("Tick _All") : _("Tick _None"));
}

static void
kind_cb (SamenSendOut *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->parties), !is_for_all (self));
  if (self->project != NULL)
    update_buttons (self);
}

static void
tick_cb (SamenSendOut *self)
{
  gboolean all = count_ticked (self) < self->checks->len;

  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->checks, i), all);
}

/* --- showing --------------------------------------------------------------------------- */

/* "answered 7 of 12" */
static char *
answered_words (guint answered,
                guint asked)
{
  if (answered >= asked)
    return g_strdup (_("has answered all"));
  /* Translators: how many of the paradoxes a party has answered */
  return answered > 0 ? g_strdup_printf (_("answered %u of %u"), answered, asked) : NULL;
}

/* Who has answered all is not asked again, unless one says so. */
static void
show_answered (SamenSendOut *self)
{
  const SamenRound *round = chosen_round (self);
  guint asked = samen_project_in_play (self->project, NULL);

  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    guint answered = samen_figures_answered (self->project, round, party->id);
    g_autofree char *words = answered_words (answered, asked);

    adw_action_row_set_subtitle (g_ptr_array_index (self->rows, party_i), samen_text (words));
    gtk_check_button_set_active (g_ptr_array_index (self->checks, party_i), answered < asked);
  }
}

static void
round_cb (SamenSendOut *self)
{
  if (self->project == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->label_row), chosen_round (self) == NULL);
  show_answered (self);
  update_buttons (self);
}

static void
add_party (SamenSendOut     *self,
           const SamenParty *party)
{
  g_autofree char *name = samen_party_plain_name (party);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (update_buttons), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->parties, row);
  g_ptr_array_add (self->checks, check);
  g_ptr_array_add (self->rows, row);
}

static void
fill_rounds (SamenSendOut *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = samen_list_length (self->project->rounds); i > 0; i--)
    {
      g_autofree char *title = samen_round_title (samen_list_get (self->project->rounds, i - 1));

      gtk_string_list_append (titles, title);
    }
  gtk_string_list_append (titles, _("A New Round"));
  adw_combo_row_set_model (self->round_row, G_LIST_MODEL (titles));
}

static void
show_caution (SamenSendOut *self)
{
  gboolean few = samen_list_length (self->project->parties) <= FEW_PARTIES;
  g_autofree char *text = g_strjoin (
      "\n\n", _("The files are not encrypted: whoever gets hold of one can read what is in it."),
      few ? _("With so few parties nothing is anonymous: everybody can tell who said what.")
          : _("Answers carry the name of their party; they are not anonymous."),
      NULL);

  gtk_label_set_label (self->caution, text);
}

static void
show (SamenEditor      *editor,
      const SamenState *state)
{
  SamenSendOut *self = SAMEN_SEND_OUT (editor);
  g_autofree char *label = NULL;

  /* The dialog is modal: the map it began with is the map there is. */
  if (self->project != NULL)
    return;
  self->project = samen_project_ref (state->project);
  label = samen_round_next_label (self->project);
  gtk_editable_set_text (GTK_EDITABLE (self->label_row), label);
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    add_party (self, party);
  }
  fill_rounds (self);
  show_caution (self);
  round_cb (self);
}

/* --- the files ------------------------------------------------------------------------------ */

/* NULL: all of them, in one file.  (transfer full) */
static GPtrArray *
ticked_parties (SamenSendOut *self)
{
  GPtrArray *parties = is_for_all (self) ? NULL : g_ptr_array_new ();

  SAMEN_EACH (SamenParty, party, self->project->parties)
  {
    if (parties != NULL && is_ticked (self, party_i))
      g_ptr_array_add (parties, party);
  }
  return parties;
}

static guint
count_written (SamenSendOut *self)
{
  guint n = 0;

  for (guint i = 0; i < self->letters->len; i++)
    n += ((const SamenLetter *) g_ptr_array_index (self->letters, i))->file != NULL ? 1 : 0;
  return n;
}

static void
show_done (SamenSendOut *self,
           guint         n)
{
  g_autofree char *title = g_strdup_printf (ngettext ("%u File Is Ready", "%u Files Are Ready", n), n);
  g_autofree char *place = g_file_get_parse_name (self->folder);
  g_autofree char *escaped = g_markup_escape_text (place, -1);
  /* Translators: %s is a folder */
  g_autofree char *text = g_strdup_printf (
      _("In %s.\nSave the map as well, so that it knows them again. What comes back, you drop on the map, or choose Collect."), escaped);

  adw_status_page_set_title (self->done, title);
  adw_status_page_set_description (self->done, text);
  gtk_stack_set_visible_child_name (self->pages, "done");
  gtk_widget_grab_focus (self->close);
}

static void
complain (SamenSendOut *self,
          guint         n,
          const char   *fault)
{
  g_autofree char *heading = g_strdup_printf (_("%u of %u Files Were Written"), n, self->letters->len);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, fault);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Once a file is out there, the map has to know its key. */
static void
keep_prepared (SamenSendOut *self)
{
  g_autoptr (SamenProject) before = g_steal_pointer (&self->project);

  self->project = samen_project_ref (self->prepared);
  samen_editor_edit (SAMEN_EDITOR (self), before, samen_project_ref (self->prepared), _("Send Out"), 0, NULL);
}

static void
written_cb (GObject      *folder,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (SamenSendOut) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean written = samen_post_write_finish (result, &error);
  guint n = count_written (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->pages), TRUE);
  if (n > 0)
    keep_prepared (self);
  if (written)
    show_done (self, n);
  else
    complain (self, n, error->message);
  g_clear_pointer (&self->letters, g_ptr_array_unref);
  g_clear_pointer (&self->prepared, samen_project_unref);
}

void
samen_send_out_write (SamenSendOut *self,
                      GFile        *folder)
{
  g_autoptr (GPtrArray) parties = NULL;
  g_autofree char *round = NULL;
  const SamenRound *chosen;

  g_return_if_fail (SAMEN_IS_SEND_OUT (self));
  g_return_if_fail (self->project != NULL && self->letters == NULL);

  parties = ticked_parties (self);
  chosen = chosen_round (self);
  self->prepared = samen_letters_prepare (self->project, chosen != NULL ? chosen->id : NULL,
                                          gtk_editable_get_text (GTK_EDITABLE (self->label_row)), &round);
  self->letters = samen_letters_make (self->prepared, round, parties,
                                      gtk_editable_get_text (GTK_EDITABLE (self->note_row)),
                                      gtk_editable_get_text (GTK_EDITABLE (self->reply_row)));
  g_set_object (&self->folder, folder);
  gtk_widget_set_sensitive (GTK_WIDGET (self->pages), FALSE);
  samen_post_write_async (self->letters, folder, written_cb, g_object_ref (self));
}

static void
folder_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         user_data)
{
  g_autoptr (SamenSendOut) self = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      samen_send_out_write (self, folder);
    }
  g_object_unref (dialog);
}

static void
write_cb (SamenSendOut *self)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      _("Where Should the Files Go?"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Write Here"), _("_Cancel"));
  g_autoptr (GFile) folder = self->map != NULL ? g_file_get_parent (self->map) : NULL;

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
  g_signal_connect (dialog, "response", G_CALLBACK (folder_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
show_folder_cb (SamenSendOut *self)
{
  g_autofree char *uri = g_file_get_uri (self->folder);

  gtk_show_uri (GTK_WINDOW (self), uri, GDK_CURRENT_TIME);
}

/* --- the window ------------------------------------------------------------------------------- */

static gboolean
samen_send_out_close_request (GtkWindow *window)
{
  /* Not while files are being written. */
  return SAMEN_SEND_OUT (window)->letters != NULL
         || GTK_WINDOW_CLASS (samen_send_out_parent_class)->close_request (window);
}

static void
samen_send_out_finalize (GObject *object)
{
  SamenSendOut *self = SAMEN_SEND_OUT (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_object (&self->folder);
  g_clear_object (&self->map);
  g_ptr_array_unref (self->checks);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (samen_send_out_parent_class)->finalize (object);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = show;
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, "/org/samenspel/Samenspel/send-out.ui");
  gtk_widget_class_bind_template_child (klass, SamenSendOut, caution);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, close);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, done);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, each);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, label_row);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, note_row);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, pages);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, parties);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, reply_row);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, round_row);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, tick);
  gtk_widget_class_bind_template_child (klass, SamenSendOut, write);
  gtk_widget_class_bind_template_callback (klass, kind_cb);
  gtk_widget_class_bind_template_callback (klass, round_cb);
  gtk_widget_class_bind_template_callback (klass, show_folder_cb);
  gtk_widget_class_bind_template_callback (klass, tick_cb);
  gtk_widget_class_bind_template_callback (klass, write_cb);
}

static void
samen_send_out_class_init (SamenSendOutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_send_out_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = samen_send_out_close_request;
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
samen_send_out_init (SamenSendOut *self)
{
  self->checks = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
samen_send_out_new (GtkWindow *parent,
                    GFile     *map)
{
  SamenSendOut *self = g_object_new (SAMEN_TYPE_SEND_OUT, "transient-for", parent, NULL);

  g_set_object (&self->map, map);
  return GTK_WIDGET (self);
}
