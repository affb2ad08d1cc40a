/* app/relation-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/relation-list.h"

#include "app/drop-face.h"
#include "app/editor.h"
#include "app/glyph.h"
#include "app/spoken.h"
#include "app/ui-language.h"
#include "core/edit.h"
#include "core/text.h"
#include "insight/starters.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _SamenRelationList
{
  GtkBox parent_instance;

  GtkMenuButton *add;
  GtkPopover *popover;
  GtkDropDown *kinds;
  GtkDropDown *parties;
  GtkBox *lines;
  GtkWidget *none;

  SamenProject *project;
  char *party;
  GArray *shown; /* Line, as they stand there */
};

/* All that a line is made of; the pointers are the project's. */
typedef struct
{
  const SamenRelation *relation;
  const char *name; /* of the other party */
  int kind;
  guint bubble;     /* the number of its speech bubble on the map, or 0 */
} Line;

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRelationList, samen_relation_list, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person does ------------------------------------------------------------ */

static void
line_cb (SamenRelationList *self,
         GtkWidget         *line)
{
  samen_editor_select (SAMEN_EDITOR (self), g_object_get_data (G_OBJECT (line), "relation"));
}

/* The @line-th of the parties that are not the selected one. */
static const SamenParty *
other_party (SamenRelationList *self,
             guint              line)
{
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    if (g_strcmp0 (party->id, self->party) == 0)
      continue;
    if (line-- == 0)
      return party;
  }
  return NULL;
}

static void
add_cb (SamenRelationList *self)
{
  const SamenParty *other = other_party (self, gtk_drop_down_get_selected (self->parties));
  SamenProject *next;

  gtk_popover_popdown (self->popover);
  if (other == NULL)
    return;
  next = samen_edit_connect (self->project, self->party, other->id, (int) gtk_drop_down_get_selected (self->kinds), NULL);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Relation"), 0, self->party);
}

/* --- what it shows ----------------------------------------------------------------------- */

/* Only when it opens: a network has hundreds of parties. */
static void
fill_popover_cb (SamenRelationList *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) parties = gtk_string_list_new (NULL);

  for (int i = 0; i < SAMEN_N_RELATION_KINDS; i++)
    gtk_string_list_append (kinds, samen_words_choice (samen_ui_language (), "relation-of", samen_relation_kind_names, i));
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    if (g_strcmp0 (party->id, self->party) != 0)
      gtk_string_list_take (parties, samen_party_plain_name (party));
  }
  gtk_drop_down_set_model (self->kinds, G_LIST_MODEL (kinds));
  gtk_drop_down_set_model (self->parties, G_LIST_MODEL (parties));
}

/* "spanning met **Zorgverzekeraar**": one text, so that a long name goes to a
 * second line instead of losing its end. */
static GtkWidget *
sentence_label (const char *words,
                const char *name)
{
  g_autofree char *markup = g_markup_printf_escaped ("<span alpha='68%%'>%s</span> <b>%s</b>", words, name);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static void
add_bubble (GtkWidget *line,
            guint      number)
{
  GtkWidget *glyph = samen_glyph_new ("bubble", 0, 22);
  g_autofree char *text = g_strdup_printf ("%u", number);

  samen_glyph_set (SAMEN_GLYPH (glyph), 0, text);
  gtk_box_append (GTK_BOX (line), glyph);
}

static GtkWidget *
line_content (const Line *line,
              const char *sign,
              const char *words,
              const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), samen_glyph_new (sign, line->relation->kind, 16));
  gtk_box_append (GTK_BOX (box), samen_glyph_new ("badge", line->kind, 20));
  gtk_box_append (GTK_BOX (box), sentence_label (words, name));
  if (line->bubble > 0)
    add_bubble (box, line->bubble);
  return box;
}

static GtkWidget *
make_line (SamenRelationList *self,
           const Line        *line)
{
  const SamenRelation *relation = line->relation;
  gboolean starts = g_strcmp0 (relation->from, self->party) == 0;
  const SamenParty *other = samen_project_party (self->project, samen_relation_other (relation, self->party));
  g_autofree char *name = other != NULL ? samen_party_plain_name (other) : g_strdup ("");
  const char *words = samen_words_choice (samen_ui_language (), starts ? "relation-of" : "relation-by",
                                          samen_relation_kind_names, relation->kind);
  g_autofree char *spoken = g_strdup_printf ("%s %s", words, name);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), line_content (line, starts ? "relation" : "relation-back", words, name));
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line-button");
  g_object_set_data_full (G_OBJECT (button), "relation", g_strdup (relation->id), g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (line_cb), self);
  return button;
}

static guint
bubble_number (GPtrArray           *tensions,
               const SamenRelation *relation)
{
  guint index;

  return g_ptr_array_find (tensions, relation, &index) ? index + 1 : 0;
}

static GArray *
lines_for (const SamenProject *project,
           const char         *party)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (project);
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));

  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    const SamenParty *other = samen_project_party (project, samen_relation_other (relation, party));
    Line line = { .relation = relation };

    if (other == NULL)
      continue;
    line.name = other->name;
    line.kind = other->kind;
    line.bubble = bubble_number (tensions, relation);
    g_array_append_val (lines, line);
  }
  return lines;
}

static gboolean
same_lines (const GArray *a,
            const GArray *b)
{
  return a != NULL && a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (Line)) == 0);
}

static void
fill_lines (SamenRelationList *self)
{
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, line);
  for (guint i = 0; i < self->shown->len; i++)
    gtk_box_append (self->lines, make_line (self, &g_array_index (self->shown, Line, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->lines), self->shown->len > 0);
  gtk_widget_set_visible (self->none, self->shown->len == 0);
}

/* Returns: whether the lines are other than they were */
static gboolean
take_state (SamenRelationList *self,
            const SamenState  *state)
{
  SamenProject *old = self->project;
  GArray *lines = lines_for (state->project, state->selection);
  gboolean is_news = !same_lines (self->shown, lines) || g_strcmp0 (self->party, state->selection) != 0;

  /* Only now may what the old lines point to go. */
  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_clear_pointer (&self->shown, g_array_unref);
  self->shown = lines;
  g_free (self->party);
  self->party = g_strdup (state->selection);
  return is_news;
}

static void
samen_relation_list_show (SamenEditor      *editor,
                          const SamenState *state)
{
  SamenRelationList *self = SAMEN_RELATION_LIST (editor);

  gtk_widget_set_sensitive (GTK_WIDGET (self->add), !state->read_only && samen_list_length (state->project->parties) > 1);
  if (take_state (self, state))
    fill_lines (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_relation_list_show;
}

static void
samen_relation_list_finalize (GObject *object)
{
  SamenRelationList *self = SAMEN_RELATION_LIST (object);

  g_free (self->party);
  g_clear_pointer (&self->shown, g_array_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_relation_list_parent_class)->finalize (object);
}

static void
samen_relation_list_class_init (SamenRelationListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_relation_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/relation-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, add);
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, popover);
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, kinds);
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, parties);
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, lines);
  gtk_widget_class_bind_template_child (widget_class, SamenRelationList, none);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, fill_popover_cb);
}

static void
samen_relation_list_init (SamenRelationList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_spoken_name_below (GTK_WIDGET (self));
  samen_drop_face_add (self->kinds, NULL, NULL);
  samen_drop_face_add (self->parties, NULL, NULL);
}
