/* app/case-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/case-card.h"

#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/party-chip.h"
#include "app/party-strip.h"
#include "app/text-row.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

struct _SamenCaseCard
{
  GtkBox parent_instance;

  GtkBox *lines;       /* what was said */
  GtkBox *turn;        /* whose turn it is, and where it writes */
  SamenPartyChip *chip;
  GtkEntry *entry;
  GtkWidget *waiting;
  SamenPartyStrip *invited; /* the others */

  char *id;
  char *next;          /* the party that was given the floor; NULL: the first */
  SamenProject *project;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenCaseCard, samen_case_card, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const SamenCase *
case_of (SamenCaseCard      *self,
         const SamenProject *project)
{
  const SamenRecord *record = project != NULL ? samen_project_find (project, self->id) : NULL;

  return record != NULL && record->klass == &samen_case_class ? (const SamenCase *) record : NULL;
}

/* --- what was said ------------------------------------------------------------------------ */

static void
remove_cb (SamenCaseCard *self,
           GtkWidget     *button)
{
  guint at = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "at"));

  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_replace_at (self->project, self->id, "contributions", at, NULL),
                     _("Remove Contribution"), 0, self->id);
}

static GtkWidget *
remove_button (SamenCaseCard *self,
               guint          at)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove"), -1);
  g_object_set_data (G_OBJECT (button), "at", GUINT_TO_POINTER (at));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

static void
add_line (SamenCaseCard *self,
          guint          at)
{
  g_autofree char *address = g_strdup_printf ("%s/contributions/%u", self->id, at);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *chip = samen_party_chip_new (26, TRUE);
  GtkWidget *row = g_object_new (SAMEN_TYPE_TEXT_ROW, "field", "text", "title", "", "subject", address,
                                 "hexpand", TRUE, NULL);

  gtk_widget_set_size_request (chip, 150, -1);
  gtk_widget_set_hexpand (chip, FALSE);
  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (row));
  gtk_box_append (GTK_BOX (line), chip);
  gtk_box_append (GTK_BOX (line), row);
  gtk_box_append (GTK_BOX (line), remove_button (self, at));
  gtk_box_append (self->lines, line);
}

/* A line stays with its place; who speaks there may change. */
static void
show_lines (SamenCaseCard    *self,
            const SamenState *state,
            const SamenCase  *record,
            GHashTable       *codes)
{
  GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (self->lines));

  SAMEN_EACH (const SamenContribution, each, record->contributions)
  {
    const SamenParty *party = samen_project_party (state->project, each->party);

    if (line == NULL)
      {
        add_line (self, each_i);
        line = gtk_widget_get_last_child (GTK_WIDGET (self->lines));
      }
    if (party != NULL)
      samen_party_chip_show (SAMEN_PARTY_CHIP (gtk_widget_get_first_child (line)), party, codes);
    line = gtk_widget_get_next_sibling (line);
  }
  while (line != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (line);

      gtk_box_remove (self->lines, line);
      line = next;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lines), record->contributions != NULL);
}

/* --- who may still speak ---------------------------------------------------------------------- */

static GHashTable *
who_spoke (const SamenCase *record)
{
  GHashTable *spoke = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenContribution, each, record->contributions)
  {
    g_hash_table_add (spoke, (gpointer) each->party);
  }
  return spoke;
}

/* Those who said nothing, in the order of the project. (element-type SamenParty) */
static GPtrArray *
who_waits (const SamenProject *project,
           const SamenCase    *record)
{
  g_autoptr (GHashTable) spoke = who_spoke (record);
  GPtrArray *waiting = g_ptr_array_new ();

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    if (!g_hash_table_contains (spoke, party->id))
      g_ptr_array_add (waiting, (gpointer) party);
  }
  return waiting;
}

/* Gives the floor to the party that was chosen, else to the first that waits, and
 * takes it from the others. (nullable) */
static const SamenParty *
take_turn (SamenCaseCard *self,
           GPtrArray     *waiting)
{
  const SamenParty *turn = NULL;

  for (guint i = 0; i < waiting->len && turn == NULL; i++)
    if (g_strcmp0 (((const SamenParty *) g_ptr_array_index (waiting, i))->id, self->next) == 0)
      turn = g_ptr_array_index (waiting, i);
  if (turn == NULL && waiting->len > 0)
    turn = g_ptr_array_index (waiting, 0);
  if (turn != NULL)
    g_ptr_array_remove (waiting, (gpointer) turn);
  return turn;
}

static void
show_waiting (SamenCaseCard   *self,
              const SamenCase *record,
              GHashTable      *codes)
{
  g_autoptr (GPtrArray) waiting = who_waits (self->project, record);
  const SamenParty *turn = take_turn (self, waiting);

  if (turn != NULL)
    samen_party_chip_show (self->chip, turn, codes);
  gtk_widget_set_visible (GTK_WIDGET (self->turn), turn != NULL);
  samen_party_strip_show (self->invited, waiting, codes);
  gtk_widget_set_visible (self->waiting, waiting->len > 0);
}

static void
samen_case_card_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenCaseCard *self = SAMEN_CASE_CARD (editor);
  const SamenCase *record = case_of (self, state->project);
  g_autoptr (GHashTable) codes = samen_project_codes (state->project);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  if (record == NULL)
    return;
  show_lines (self, state, record, codes);
  show_waiting (self, record, codes);
  gtk_widget_set_sensitive (GTK_WIDGET (self->turn), !state->read_only);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_case_card_show;
}

/* --- what the person does --------------------------------------------------------------------------- */

static void
enter_cb (SamenCaseCard *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  SamenContribution *said;

  if (*text == '\0')
    return;
  said = samen_record_new (&samen_contribution_class);
  samen_record_set_text (said, samen_record_class_find (&samen_contribution_class, "party"), samen_party_chip_party (self->chip));
  samen_record_set_text (said, samen_record_class_find (&samen_contribution_class, "text"), text);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_add (self->project, self->id, "contributions", said, G_MAXUINT, NULL),
                     _("Add Contribution"), 0, self->id);
}

/* The party that was pressed has the floor. */
static void
invited_cb (SamenCaseCard *self,
            const char    *party)
{
  g_autoptr (GHashTable) codes = samen_project_codes (self->project);

  g_free (self->next);
  self->next = g_strdup (party);
  show_waiting (self, case_of (self, self->project), codes);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
remove_case_cb (SamenCaseCard *self)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, self->id), _("Remove Case"), 0,
                     NULL);
}

/* --- the widget ------------------------------------------------------------------------------------------ */

static void
samen_case_card_finalize (GObject *object)
{
  SamenCaseCard *self = SAMEN_CASE_CARD (object);

  g_free (self->id);
  g_free (self->next);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_case_card_parent_class)->finalize (object);
}

static void
samen_case_card_class_init (SamenCaseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_case_card_finalize;
  g_type_ensure (SAMEN_TYPE_PARTY_STRIP);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/case-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenCaseCard, lines);
  gtk_widget_class_bind_template_child (widget_class, SamenCaseCard, turn);
  gtk_widget_class_bind_template_child (widget_class, SamenCaseCard, entry);
  gtk_widget_class_bind_template_child (widget_class, SamenCaseCard, waiting);
  gtk_widget_class_bind_template_child (widget_class, SamenCaseCard, invited);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, invited_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_case_cb);
  gtk_widget_class_set_css_name (widget_class, "case-card");
}

static void
samen_case_card_init (SamenCaseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->chip = SAMEN_PARTY_CHIP (samen_party_chip_new (26, TRUE));
  gtk_widget_set_size_request (GTK_WIDGET (self->chip), 150, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->chip), FALSE);
  gtk_box_prepend (self->turn, GTK_WIDGET (self->chip));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What would you contribute?"), -1);
}

GtkWidget *
samen_case_card_new (const char *id)
{
  SamenCaseCard *self = g_object_new (SAMEN_TYPE_CASE_CARD, NULL);

  self->id = g_strdup (id);
  samen_field_rows_bind (GTK_WIDGET (self), id);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
  return GTK_WIDGET (self);
}
