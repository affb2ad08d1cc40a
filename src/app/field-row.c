/* app/field-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/field-row.h"

#include "app/address.h"
#include "app/checks-row.h"
#include "app/choice-row.h"
#include "app/drop-row.h"
#include "app/field-words.h"
#include "app/records-row.h"
#include "app/tags-row.h"
#include "app/text-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  GtkLabel *title_label;
  char *subject;   /* as given; NULL: the selection */
  char *field;
  char *title;
  char *selection;
  SamenProject *project;
} SamenFieldRowPrivate;

enum
{
  PROP_SUBJECT = 1,
  PROP_FIELD,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (SamenFieldRow, samen_field_row, GTK_TYPE_BOX,
                                  G_ADD_PRIVATE (SamenFieldRow)
                                  G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

#define PRIV(self) ((SamenFieldRowPrivate *) samen_field_row_get_instance_private (self))

static void
show_title (SamenFieldRow *self)
{
  SamenFieldRowPrivate *priv = PRIV (self);
  const char *title = samen_field_row_title (self);

  gtk_label_set_label (priv->title_label, title);
  gtk_widget_set_visible (GTK_WIDGET (priv->title_label), *title != '\0' && g_strcmp0 (priv->title, "") != 0);
}

static void
samen_field_row_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenFieldRow *self = SAMEN_FIELD_ROW (editor);
  SamenFieldRowPrivate *priv = PRIV (self);
  SamenProject *old = priv->project;
  const SamenRecord *record;
  const SamenField *field;

  priv->project = state->project != NULL ? samen_project_ref (state->project) : NULL;
  g_clear_pointer (&old, samen_project_unref);
  if (g_strcmp0 (priv->selection, state->selection) != 0)
    {
      g_free (priv->selection);
      priv->selection = g_strdup (state->selection);
    }

  record = samen_field_row_record (self);
  field = samen_field_row_field (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !state->read_only);
  if (field == NULL)
    return;
  show_title (self);
  SAMEN_FIELD_ROW_GET_CLASS (self)->update (self, record, field);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_field_row_show;
}

static void
samen_field_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SamenFieldRowPrivate *priv = PRIV (SAMEN_FIELD_ROW (object));

  switch (id)
    {
    case PROP_SUBJECT:
      g_free (priv->subject);
      priv->subject = g_value_dup_string (value);
      break;
    case PROP_FIELD:
      g_free (priv->field);
      priv->field = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      g_free (priv->title);
      priv->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_field_row_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SamenFieldRowPrivate *priv = PRIV (SAMEN_FIELD_ROW (object));

  switch (id)
    {
    case PROP_SUBJECT:
      g_value_set_string (value, priv->subject);
      break;
    case PROP_FIELD:
      g_value_set_string (value, priv->field);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_field_row_finalize (GObject *object)
{
  SamenFieldRowPrivate *priv = PRIV (SAMEN_FIELD_ROW (object));

  g_free (priv->subject);
  g_free (priv->field);
  g_free (priv->title);
  g_free (priv->selection);
  g_clear_pointer (&priv->project, samen_project_unref);
  G_OBJECT_CLASS (samen_field_row_parent_class)->finalize (object);
}

static void
samen_field_row_class_init (SamenFieldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = samen_field_row_get_property;
  object_class->set_property = samen_field_row_set_property;
  object_class->finalize = samen_field_row_finalize;

  props[PROP_SUBJECT] = g_param_spec_string ("subject", NULL, NULL, NULL, flags);
  props[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
samen_field_row_init (SamenFieldRow *self)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  priv->title_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (priv->title_label, 0);
  gtk_label_set_wrap (priv->title_label, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (priv->title_label), "field-title");
  gtk_widget_set_visible (GTK_WIDGET (priv->title_label), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (priv->title_label));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "field-row");
}

/* --- for rows --------------------------------------------------------------------- */

const SamenProject *
samen_field_row_project (SamenFieldRow *self)
{
  return PRIV (self)->project;
}

const char *
samen_field_row_subject (SamenFieldRow *self)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  return priv->subject != NULL ? priv->subject : priv->selection;
}

const char *
samen_field_row_selection (SamenFieldRow *self)
{
  return PRIV (self)->selection;
}

const SamenRecord *
samen_field_row_record (SamenFieldRow *self)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  return priv->project != NULL ? samen_address_find (priv->project, samen_field_row_subject (self)) : NULL;
}

const SamenField *
samen_field_row_field (SamenFieldRow *self)
{
  const SamenRecord *record = samen_field_row_record (self);
  const char *name = PRIV (self)->field;

  return record != NULL && name != NULL ? samen_record_class_find (record->klass, name) : NULL;
}

const char *
samen_field_row_title (SamenFieldRow *self)
{
  const char *title = PRIV (self)->title;
  const SamenField *field = samen_field_row_field (self);

  if (title != NULL && *title != '\0')
    return title;
  return field != NULL ? samen_field_title (samen_field_row_record (self)->klass, field) : "";
}

/* What undo leads back to: the subject where it can be selected, else what is. */
static const char *
focus_of (SamenFieldRow *self)
{
  SamenFieldRowPrivate *priv = PRIV (self);
  const char *subject = samen_field_row_subject (self);

  return subject[0] == '@' || priv->selection == NULL ? subject : priv->selection;
}

void
samen_field_row_say (SamenFieldRow *self,
                     SamenProject  *next,
                     guint          stroke)
{
  const SamenField *field = samen_field_row_field (self);
  g_autofree char *label = g_strdup_printf (_("Change “%s”"), samen_field_title (samen_field_row_record (self)->klass, field));

  samen_editor_edit (SAMEN_EDITOR (self), PRIV (self)->project, next, label, stroke, focus_of (self));
}

void
samen_field_row_say_text (SamenFieldRow *self,
                          const char    *text,
                          guint          stroke)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  if (priv->project != NULL)
    samen_field_row_say (self, samen_address_set_text (priv->project, samen_field_row_subject (self), priv->field, text), stroke);
}

void
samen_field_row_say_number (SamenFieldRow *self,
                            int            number,
                            guint          stroke)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  if (priv->project != NULL)
    samen_field_row_say (self, samen_address_set_number (priv->project, samen_field_row_subject (self), priv->field, number), stroke);
}

void
samen_field_row_say_texts (SamenFieldRow     *self,
                           const char *const *texts,
                           guint              stroke)
{
  SamenFieldRowPrivate *priv = PRIV (self);

  if (priv->project != NULL)
    samen_field_row_say (self, samen_edit_set_texts (priv->project, samen_field_row_subject (self), priv->field, texts), stroke);
}

/* --- which row for which field ------------------------------------------------------- */

static GType
row_type (const SamenField *field)
{
  switch (field->type)
    {
    case SAMEN_FIELD_LINK:
      return SAMEN_TYPE_DROP_ROW;
    case SAMEN_FIELD_CHOICE:
      return g_strv_length ((char **) field->choices) > 3 ? SAMEN_TYPE_DROP_ROW : SAMEN_TYPE_CHOICE_ROW;
    case SAMEN_FIELD_FLAGS:
    case SAMEN_FIELD_LINKS:
      return SAMEN_TYPE_CHECKS_ROW;
    case SAMEN_FIELD_TEXTS:
      return SAMEN_TYPE_TAGS_ROW;
    case SAMEN_FIELD_RECORDS:
      return SAMEN_TYPE_RECORDS_ROW;
    case SAMEN_FIELD_NUMBER:
      return field->maximum - field->minimum > 4 ? SAMEN_TYPE_TEXT_ROW : SAMEN_TYPE_CHOICE_ROW;
    default:
      return SAMEN_TYPE_TEXT_ROW;
    }
}

GtkWidget *
samen_field_row_new (const SamenField *field,
                     const char       *subject)
{
  return g_object_new (row_type (field), "field", field->name, "subject", subject, NULL);
}

void
samen_field_rows_bind (GtkWidget  *widget,
                       const char *subject)
{
  if (SAMEN_IS_FIELD_ROW (widget))
    g_object_set (widget, "subject", subject, NULL);
  else
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
      samen_field_rows_bind (child, subject);
}
