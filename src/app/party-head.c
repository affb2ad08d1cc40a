/* app/party-head.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/party-head.h"

#include "app/editor-tree.h"
#include "app/glyph.h"
#include "app/spoken.h"
#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenPartyHead
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *kind_label;
  GtkMenuButton *kind_button;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenPartyHead, samen_party_head, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
show_kind (SamenPartyHead     *self,
           const SamenProject *project,
           const SamenParty   *party)
{
  g_autoptr (GHashTable) codes = samen_project_codes (project);
  const char *kind = samen_words_choice (samen_ui_language (), "kind", samen_kind_names, party->kind);
  /* Translators: the kind of a party and its two-letter code */
  g_autofree char *words = g_strdup_printf (_("%s · code %s"), kind,
                                            (const char *) g_hash_table_lookup (codes, party->id));

  gtk_label_set_label (self->kind_label, words);
  samen_spoken_name (GTK_WIDGET (self->kind_button), words);
  samen_glyph_set (self->badge, party->kind, NULL);
}

static void
samen_party_head_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenPartyHead *self = SAMEN_PARTY_HEAD (editor);
  const SamenParty *party = samen_project_party (state->project, state->selection);

  if (party != NULL)
    show_kind (self, state->project, party);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_party_head_show;
}

static void
samen_party_head_class_init (SamenPartyHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/party-head.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPartyHead, badge);
  gtk_widget_class_bind_template_child (widget_class, SamenPartyHead, kind_label);
  gtk_widget_class_bind_template_child (widget_class, SamenPartyHead, kind_button);
}

static void
samen_party_head_init (SamenPartyHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}
