/* app/initiative-parties.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/initiative-parties.h"

#include "app/initiative-edits.h"
#include "app/party-chip.h"
#include "app/party-search.h"

#include <glib/gi18n-lib.h>

struct _SamenInitiativeParties
{
  GtkBox parent_instance;

  GtkMenuButton *add;
  SamenPartySearch *search;
  GtkBox *lines;
  GtkWidget *nobody;

  SamenProject *project;
  char *id;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativeParties, samen_initiative_parties, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person does ------------------------------------------------------------------ */

/* @next: (transfer full) */
static void
say (SamenInitiativeParties *self,
     SamenProject           *next,
     const char             *label)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, label, 0, self->id);
}

static const char *
party_of (GtkWidget *button)
{
  return samen_party_chip_party (SAMEN_PARTY_CHIP (gtk_widget_get_first_child (gtk_widget_get_parent (button))));
}

static void
release_cb (SamenInitiativeParties *self,
            GtkWidget              *button)
{
  say (self, samen_initiative_release (self->project, self->id, party_of (button)), _("Take Party out of Initiative"));
}

static void
lead_cb (SamenInitiativeParties *self,
         GtkWidget              *button)
{
  say (self, samen_initiative_lead (self->project, self->id, party_of (button)), _("Change Lead"));
}

static void
picked_cb (SamenInitiativeParties *self,
           const char             *party)
{
  say (self, samen_initiative_give (self->project, self->id, party), _("Add Party to Initiative"));
}

/* --- what it shows --------------------------------------------------------------------------- */

static GtkWidget *
line_button (SamenInitiativeParties *self,
             GtkWidget              *button,
             GCallback               clicked,
             const char             *words,
             const char             *name)
{
  g_autofree char *label = g_strdup_printf ("%s: %s", words, name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

/* "trekt" beside who leads; beside the others the button that makes them lead. */
static GtkWidget *
lead_sign (SamenInitiativeParties *self,
           gboolean                leads,
           const char             *name)
{
  GtkWidget *label;

  if (!leads)
    return line_button (self, gtk_button_new_with_label (_("Let Lead")), G_CALLBACK (lead_cb), _("Let this party lead"), name);
  label = gtk_label_new (_("leads"));
  gtk_widget_add_css_class (label, "leads");
  return label;
}

static void
add_line (SamenInitiativeParties *self,
          const SamenParty       *party,
          GHashTable             *codes,
          gboolean                leads)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *chip = samen_party_chip_new (26, TRUE);
  g_autofree char *name = samen_party_plain_name (party);

  samen_party_chip_show (SAMEN_PARTY_CHIP (chip), party, codes);
  gtk_widget_set_hexpand (chip, TRUE);
  gtk_box_append (GTK_BOX (line), chip);
  gtk_box_append (GTK_BOX (line), lead_sign (self, leads, name));
  gtk_box_append (GTK_BOX (line), line_button (self, gtk_button_new_from_icon_name ("list-remove-symbolic"),
                                               G_CALLBACK (release_cb), _("Take out"), name));
  gtk_box_append (self->lines, line);
}

static void
show_lines (SamenInitiativeParties *self,
            const SamenInitiative  *initiative)
{
  g_autoptr (GHashTable) codes = samen_project_codes (self->project);
  const SamenParty *lead = samen_project_party (self->project, initiative->lead);
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, line);
  if (lead != NULL)
    add_line (self, lead, codes, TRUE);
  SAMEN_EACH (const char, id, initiative->partners)
  {
    const SamenParty *party = samen_project_party (self->project, id);

    if (party != NULL)
      add_line (self, party, codes, FALSE);
  }
}

/* Whether the lines would be the same as they are. */
static gboolean
is_same (SamenInitiativeParties *self,
         const SamenInitiative  *next,
         const SamenProject     *project)
{
  const SamenInitiative *shown = self->project != NULL ? samen_initiative_find (self->project, self->id) : NULL;

  return shown != NULL && g_strcmp0 (shown->id, next->id) == 0 && g_strcmp0 (shown->lead, next->lead) == 0 &&
         shown->partners == next->partners && self->project->parties == project->parties;
}

static void
samen_initiative_parties_show (SamenEditor      *editor,
                               const SamenState *state)
{
  SamenInitiativeParties *self = SAMEN_INITIATIVE_PARTIES (editor);
  const SamenInitiative *initiative = samen_initiative_find (state->project, state->selection);
  gboolean same = initiative != NULL && is_same (self, initiative, state->project);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_free (self->id);
  self->id = initiative != NULL ? g_strdup (initiative->id) : NULL;
  if (initiative != NULL && !same)
    show_lines (self, initiative);
  g_clear_pointer (&old, samen_project_unref);
  gtk_widget_set_visible (self->nobody, gtk_widget_get_first_child (GTK_WIDGET (self->lines)) == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->lines), !gtk_widget_get_visible (self->nobody));
  gtk_widget_set_sensitive (GTK_WIDGET (self), !state->read_only);
  samen_editor_show (SAMEN_EDITOR (self->search), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_parties_show;
}

/* --- the widget ---------------------------------------------------------------------------------- */

static void
samen_initiative_parties_finalize (GObject *object)
{
  SamenInitiativeParties *self = SAMEN_INITIATIVE_PARTIES (object);

  g_free (self->id);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_initiative_parties_parent_class)->finalize (object);
}

static void
samen_initiative_parties_class_init (SamenInitiativePartiesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_initiative_parties_finalize;
  g_type_ensure (SAMEN_TYPE_PARTY_SEARCH);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-parties.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeParties, add);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeParties, search);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeParties, lines);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeParties, nobody);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-parties");
}

static void
samen_initiative_parties_init (SamenInitiativeParties *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a Party"), -1);
}
