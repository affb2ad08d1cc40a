/* app/agreement-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/agreement-panel.h"

#include "app/choice-row.h"
#include "app/editor-tree.h"
#include "app/figure-words.h"
#include "app/round-words.h"
#include "app/text-row.h"
#include "app/ui-language.h"
#include "core/edit.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenAgreementPanel
{
  GtkBox parent_instance;

  GtkLabel *agreed;
  GtkLabel *figures;
  GtkWidget *fields;
  GtkMenuButton *by;
  GtkWidget *today;
  GtkLabel *kept;

  int number;
  SamenProject *project;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAgreementPanel, samen_agreement_panel, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person wants ---------------------------------------------------------- */

static void
set_text (SamenAgreementPanel *self,
          const char          *field,
          const char          *text,
          const char          *label)
{
  const char *subject = samen_subject_paradox (self->number);

  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_set_text (self->project, subject, field, text), label, 0,
                     subject);
}

static void
today_cb (SamenAgreementPanel *self)
{
  g_autofree char *today = samen_round_today ();

  set_text (self, "agreed-on", today, _("Agreed Today"));
}

static const char *
everyone (SamenAgreementPanel *self)
{
  return samen_words (self->project->language, "agreement.everyone");
}

/* A party's name joins those that are there; everyone takes their place. */
static void
by_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  SamenAgreementPanel *self = SAMEN_AGREEMENT_PANEL (widget);
  const char *name = g_variant_get_string (parameter, NULL);
  const char *now = samen_project_paradox (self->project, self->number)->agreed_by;
  g_autofree char *joined = NULL;

  if (now != NULL && !g_str_equal (now, everyone (self)) && !g_str_equal (name, everyone (self)))
    joined = g_strconcat (now, ", ", name, NULL);
  if (now == NULL || g_strstr_len (now, -1, name) == NULL)
    set_text (self, "agreed-by", joined != NULL ? joined : name, _("Change “Agreed by”"));
}

static void
add_name (GMenu      *menu,
          const char *name)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);

  g_menu_item_set_label (item, name);
  g_menu_item_set_action_and_target (item, "agreement.by", "s", name);
  g_menu_append_item (menu, item);
}

/* Everyone, and below that each party by its name. */
static void
fill_names_cb (GtkMenuButton *button,
               gpointer       data)
{
  SamenAgreementPanel *self = data;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) parties = g_menu_new ();

  add_name (menu, everyone (self));
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    g_autofree char *name = samen_party_plain_name (party);

    add_name (parties, name);
  }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (parties));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* --- what it shows --------------------------------------------------------------------- */

/* @part: (transfer full) (nullable) */
static void
add_part (GString *words,
          char    *part)
{
  g_autofree char *held = part;

  if (held != NULL && *held != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", held);
}

/* What a past round kept, to read. */
static char *
kept_words (const SamenAgreement *kept)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *on = kept->agreed_on != NULL ? samen_words_date (samen_ui_language (), kept->agreed_on) : NULL;

  add_part (words, g_strdup (samen_words_choice (samen_ui_language (), "stance", samen_stance_names, kept->stance)));
  /* Translators: who agreed */
  add_part (words, kept->agreed_by != NULL ? g_strdup_printf (_("by %s"), kept->agreed_by) : NULL);
  /* Translators: the day it was agreed */
  add_part (words, on != NULL ? g_strdup_printf (_("on %s"), on) : NULL);
  add_part (words, kept->reason != NULL ? g_strdup_printf ("“%s”", kept->reason) : NULL);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_past (SamenAgreementPanel *self,
           const SamenState    *state)
{
  const SamenAgreement *kept = samen_round_agreement (state->round, self->number);
  g_autofree char *agreed = samen_figure_words_agreed (state->project, self->number, kept != NULL ? kept->agreed : SAMEN_NONE,
                                                       kept != NULL ? kept->desired : SAMEN_NONE);
  g_autofree char *words = kept != NULL ? kept_words (kept) : g_strdup ("");

  gtk_label_set_label (self->agreed, kept != NULL ? agreed : _("Nothing was agreed then"));
  gtk_label_set_label (self->kept, words);
}

static void
show_present (SamenAgreementPanel *self,
              const SamenState    *state)
{
  const SamenParadox *paradox = samen_project_paradox (state->project, self->number);
  g_autofree char *agreed = samen_figure_words_agreed (state->project, self->number, paradox->agreed, paradox->desired);
  g_autofree char *today = samen_round_today ();

  gtk_label_set_label (self->agreed, agreed);
  gtk_label_set_label (self->kept, "");
  gtk_widget_set_sensitive (self->today, !state->read_only && g_strcmp0 (paradox->agreed_on, today) != 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->by), !state->read_only);
}

static void
show_figures (SamenAgreementPanel *self,
              const SamenState    *state)
{
  g_autofree char *figures = samen_round_is_covered (state->round, self->number)
                                 ? g_strdup (_("The answers are covered until they are revealed."))
                                 : samen_figure_words (state->project, state->round, state->before, self->number);

  gtk_label_set_label (self->figures, figures != NULL ? figures : "");
  gtk_widget_set_visible (GTK_WIDGET (self->figures), figures != NULL);
}

static void
samen_agreement_panel_show (SamenEditor      *editor,
                            const SamenState *state)
{
  SamenAgreementPanel *self = SAMEN_AGREEMENT_PANEL (editor);
  const SamenRound *latest = samen_project_latest_round (state->project);
  gboolean past = state->round != NULL && g_strcmp0 (state->round->id, latest->id) != 0;
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  if (past)
    show_past (self, state);
  else
    show_present (self, state);
  show_figures (self, state);
  gtk_widget_set_visible (self->fields, !past);
  gtk_widget_set_visible (GTK_WIDGET (self->kept), *gtk_label_get_label (self->kept) != '\0');
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_agreement_panel_show;
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_agreement_panel_finalize (GObject *object)
{
  SamenAgreementPanel *self = SAMEN_AGREEMENT_PANEL (object);

  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_agreement_panel_parent_class)->finalize (object);
}

static void
samen_agreement_panel_class_init (SamenAgreementPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_agreement_panel_finalize;
  g_type_ensure (SAMEN_TYPE_CHOICE_ROW);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/agreement-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, agreed);
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, figures);
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, fields);
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, by);
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, today);
  gtk_widget_class_bind_template_child (widget_class, SamenAgreementPanel, kept);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
  gtk_widget_class_install_action (widget_class, "agreement.by", "s", by_cb);
  gtk_widget_class_set_css_name (widget_class, "agreement-panel");
}

static void
samen_agreement_panel_init (SamenAgreementPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->by), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add who agreed"), -1);
  gtk_menu_button_set_create_popup_func (self->by, fill_names_cb, self, NULL);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

void
samen_agreement_panel_set_number (SamenAgreementPanel *self,
                                  int                  number)
{
  g_return_if_fail (SAMEN_IS_AGREEMENT_PANEL (self));
  self->number = number;
}
