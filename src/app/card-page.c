/* app/card-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/card-page.h"

#include "app/case-card.h"
#include "app/editor-tree.h"
#include "app/sign-card.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

/* What a page has to know about its records. */
typedef struct
{
  const char *field;
  GtkWidget *(*new_card) (const char *id);
  const char *heading;
  const char *hint;  /* as long as there is none */
  const char *ask;   /* for one more */
  const char *label; /* of the step that adds it */
} Kind;

static const Kind kinds[] = {
  { "signs", samen_sign_card_new, N_("What do we see change?"),
    N_("Success may be seen. Which sign would show that things go well?"),
    N_("One more sign: what do we look at?"), N_("Add Sign of Progress") },
  { "cases", samen_case_card_new, N_("Let’s talk about …"),
    N_("An ambition gets meaning through a story. Whose story shall we tell?"),
    N_("One more case: about whom or what?"), N_("Add Case") },
};

struct _SamenCardPage
{
  GtkBox parent_instance;

  GtkLabel *heading;
  GtkLabel *hint;
  GtkBox *list;
  GtkEntry *entry;
  GHashTable *cards; /* id → card, held */

  const Kind *kind;
  SamenProject *project;
};

enum
{
  PROP_FIELD = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenCardPage, samen_card_page, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const SamenField *
field_of (SamenCardPage *self)
{
  return samen_record_class_find (&samen_project_class, self->kind->field);
}

static GtkWidget *
card_for (SamenCardPage *self,
          const char    *id)
{
  GtkWidget *card = g_hash_table_lookup (self->cards, id);

  if (card != NULL)
    return card;
  card = self->kind->new_card (id);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "big-card");
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (card));
  g_hash_table_insert (self->cards, g_strdup (id), g_object_ref_sink (card));
  return card;
}

static gboolean
is_gone (gpointer id,
         gpointer card,
         gpointer project)
{
  if (samen_project_find (project, id) != NULL)
    return FALSE;
  if (gtk_widget_get_parent (card) != NULL)
    gtk_box_remove (GTK_BOX (gtk_widget_get_parent (card)), card);
  return TRUE;
}

static void
show_cards (SamenCardPage    *self,
            const SamenState *state,
            const SamenList  *records)
{
  GtkWidget *above = NULL;

  SAMEN_EACH (const SamenRecord, record, records)
  {
    GtkWidget *card = card_for (self, samen_record_id (record));

    if (gtk_widget_get_parent (card) == NULL)
      gtk_box_insert_child_after (self->list, card, above);
    else if (gtk_widget_get_prev_sibling (card) != above)
      gtk_box_reorder_child_after (self->list, card, above);
    samen_editor_show (SAMEN_EDITOR (card), state);
    above = card;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->hint), records == NULL);
}

static void
samen_card_page_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenCardPage *self = SAMEN_CARD_PAGE (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_hash_table_foreach_remove (self->cards, is_gone, self->project);
  show_cards (self, state, *SAMEN_FIELD_PTR (SamenList *, self->project, field_of (self)));
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_card_page_show;
}

/* The first words of a record are its name. */
static void
enter_cb (SamenCardPage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  const SamenRecordClass *klass = field_of (self)->target;
  SamenRecord *fresh;
  g_autofree char *id = NULL;
  SamenProject *next;

  if (*name == '\0')
    return;
  fresh = samen_record_new (klass);
  samen_record_set_text (fresh, &klass->fields[1], name);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  next = samen_edit_add (self->project, SAMEN_SUBJECT_PROJECT, self->kind->field, fresh, G_MAXUINT, &id);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _(self->kind->label), 0, id);
}

/* --- the widget ------------------------------------------------------------------------- */

static void
set_kind (SamenCardPage *self,
          const char    *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].field, field))
      self->kind = &kinds[i];
  gtk_label_set_label (self->heading, _(self->kind->heading));
  gtk_label_set_label (self->hint, _(self->kind->hint));
  gtk_entry_set_placeholder_text (self->entry, _(self->kind->ask));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->kind->ask), -1);
}

static void
samen_card_page_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_FIELD)
    set_kind (SAMEN_CARD_PAGE (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
samen_card_page_dispose (GObject *object)
{
  SamenCardPage *self = SAMEN_CARD_PAGE (object);

  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_card_page_parent_class)->dispose (object);
}

static void
samen_card_page_class_init (SamenCardPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = samen_card_page_set_property;
  object_class->dispose = samen_card_page_dispose;
  props[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, "signs", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/card-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenCardPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SamenCardPage, hint);
  gtk_widget_class_bind_template_child (widget_class, SamenCardPage, list);
  gtk_widget_class_bind_template_child (widget_class, SamenCardPage, entry);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_set_css_name (widget_class, "card-page");
}

static void
samen_card_page_init (SamenCardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  set_kind (self, kinds[0].field);
}
