/* app/party-chip.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/party-chip.h"

#include "app/glyph.h"
#include "core/text.h"

struct _SamenPartyChip
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *name; /* NULL: the badge says it all */
  SamenParty *party;
  char *code;
};

G_DEFINE_FINAL_TYPE (SamenPartyChip, samen_party_chip, GTK_TYPE_BOX)

static GdkContentProvider *
prepare_cb (GtkDragSource  *source,
            double          x,
            double          y,
            SamenPartyChip *self)
{
  if (self->party == NULL)
    return NULL;
  return gdk_content_provider_new_typed (SAMEN_TYPE_PARTY_CHIP, self);
}

static void
begin_cb (GtkDragSource  *source,
          GdkDrag        *drag,
          SamenPartyChip *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self->badge));
  int size = gtk_widget_get_height (GTK_WIDGET (self->badge));

  gtk_drag_source_set_icon (source, picture, size / 2, size / 2);
}

static void
samen_party_chip_finalize (GObject *object)
{
  SamenPartyChip *self = SAMEN_PARTY_CHIP (object);

  samen_record_unref (self->party);
  g_free (self->code);
  G_OBJECT_CLASS (samen_party_chip_parent_class)->finalize (object);
}

static void
samen_party_chip_class_init (SamenPartyChipClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_party_chip_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "party-chip");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
samen_party_chip_init (SamenPartyChip *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_box_set_spacing (GTK_BOX (self), 8);
}

static void
add_name (SamenPartyChip *self)
{
  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_max_width_chars (self->name, 20);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));
}

GtkWidget *
samen_party_chip_new (int      size,
                      gboolean named)
{
  SamenPartyChip *self = g_object_new (SAMEN_TYPE_PARTY_CHIP, NULL);

  self->badge = SAMEN_GLYPH (samen_glyph_new ("badge", 0, size));
  gtk_widget_set_valign (GTK_WIDGET (self->badge), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->badge));
  if (named)
    add_name (self);
  return GTK_WIDGET (self);
}

void
samen_party_chip_show (SamenPartyChip   *self,
                       const SamenParty *party,
                       GHashTable       *codes)
{
  const char *code = g_hash_table_lookup (codes, party->id);
  g_autofree char *name = NULL;

  g_return_if_fail (SAMEN_IS_PARTY_CHIP (self));

  if (self->party == party && g_strcmp0 (self->code, code) == 0)
    return;
  samen_record_unref (self->party);
  self->party = samen_record_ref (party);
  g_free (self->code);
  self->code = g_strdup (code);
  name = samen_party_plain_name (party);
  samen_glyph_set (self->badge, party->kind, samen_text (code));
  if (self->name != NULL)
    gtk_label_set_label (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

const char *
samen_party_chip_party (SamenPartyChip *self)
{
  g_return_val_if_fail (SAMEN_IS_PARTY_CHIP (self), NULL);
  return self->party != NULL ? self->party->id : NULL;
}

const char *
samen_party_chip_dropped (const GValue *value,
                          GtkWidget    *widget)
{
  SamenPartyChip *chip = G_VALUE_HOLDS (value, SAMEN_TYPE_PARTY_CHIP) ? g_value_get_object (value) : NULL;

  if (chip == NULL || gtk_widget_get_root (GTK_WIDGET (chip)) != gtk_widget_get_root (widget))
    return NULL;
  return samen_party_chip_party (chip);
}
