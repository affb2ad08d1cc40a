/* app/party-search.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/party-search.h"

/* More than anybody reads; what is typed makes the list shorter. */
#define MOST_ROWS 40

struct _SamenPartySearch
{
  GtkPopover parent_instance;

  GtkEditable *entry;
  GtkListBox *list;
  SamenProject *project;
};

static void samen_party_search_editor_init (SamenEditorInterface *iface);

G_DEFINE_TYPE_WITH_CODE (SamenPartySearch, samen_party_search, GTK_TYPE_POPOVER,
                         G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, samen_party_search_editor_init))

static GtkWidget *
row_new (const SamenParty *party,
         const char       *name)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *icon = g_strdup_printf ("party-%s-symbolic", samen_kind_names[party->kind]);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "party", g_strdup (party->id), g_free);
  return row;
}

static gboolean
matches (const SamenParty *party,
         const char       *name,
         const char       *typed)
{
  return *typed == '\0' || g_str_match_string (typed, name, TRUE)
         || (party->code != NULL && g_ascii_strcasecmp (party->code, typed) == 0);
}

static void
changed_cb (SamenPartySearch *self)
{
  const char *typed = gtk_editable_get_text (self->entry);
  GtkListBoxRow *row;
  guint n = 0;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (self->project == NULL)
    return;

  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      g_autofree char *name = samen_party_plain_name (party);

      if (n < MOST_ROWS && matches (party, name, typed))
        {
          gtk_list_box_append (self->list, row_new (party, name));
          n++;
        }
    }
}

static void
row_cb (SamenPartySearch *self,
        GtkListBoxRow    *row)
{
  g_autofree char *party = g_strdup (g_object_get_data (G_OBJECT (row), "party"));

  /* Closing gives the keyboard back; only then may it go to the party. */
  gtk_popover_popdown (GTK_POPOVER (self));
  samen_editor_select (SAMEN_EDITOR (self), party);
}

/* Enter takes the first that fits. */
static void
first_cb (SamenPartySearch *self)
{
  GtkListBoxRow *row;

  changed_cb (self);
  row = gtk_list_box_get_row_at_index (self->list, 0);
  if (row != NULL)
    row_cb (self, row);
}

static void
shown_cb (SamenPartySearch *self)
{
  gtk_editable_set_text (self->entry, "");
  changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
samen_party_search_show_state (SamenEditor      *editor,
                               const SamenState *state)
{
  SamenPartySearch *self = SAMEN_PARTY_SEARCH (editor);
  SamenProject *project = samen_project_ref (state->project);

  g_clear_pointer (&self->project, samen_project_unref);
  self->project = project;
}

static void
samen_party_search_finalize (GObject *object)
{
  g_clear_pointer (&SAMEN_PARTY_SEARCH (object)->project, samen_project_unref);
  G_OBJECT_CLASS (samen_party_search_parent_class)->finalize (object);
}

static void
samen_party_search_editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_party_search_show_state;
}

static void
samen_party_search_class_init (SamenPartySearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_party_search_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/party-search.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPartySearch, entry);
  gtk_widget_class_bind_template_child (widget_class, SamenPartySearch, list);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
}

static void
samen_party_search_init (SamenPartySearch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
