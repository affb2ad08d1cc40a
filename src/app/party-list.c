/* app/party-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/party-list.h"

#include "app/glyph.h"
#include "core/text.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

struct _SamenPartyList
{
  GtkBox parent_instance;

  GtkListBox *list;
  GtkWidget *nobody;
  GPtrArray *lines; /* Line, the group first */
  gboolean showing;
};

/* What a row is made of. */
typedef struct
{
  GtkWidget *row;
  SamenGlyph *badge; /* NULL: the group */
  GtkLabel *name;
  GtkLabel *count;
  GtkWidget *done;
  char *party;
  SamenParty *shown;       /* what it was last made of */
  SamenSheet *shown_sheet;
  char *shown_code;
  guint shown_total;
} Line;

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPartyList, samen_party_list, GTK_TYPE_BOX)

static void
line_free (gpointer data)
{
  Line *line = data;

  g_free (line->party);
  samen_record_unref (line->shown);
  samen_record_unref (line->shown_sheet);
  g_free (line->shown_code);
  g_free (line);
}

static void
selected_cb (SamenPartyList *self,
             GtkListBoxRow  *row)
{
  const Line *line = row != NULL ? g_ptr_array_index (self->lines, gtk_list_box_row_get_index (row)) : NULL;

  if (line != NULL && !self->showing)
    g_signal_emit (self, signals[CHOSEN], 0, line->party);
}

/* --- rows ------------------------------------------------------------------------- */

static GtkWidget *
line_sign (Line *line)
{
  GtkWidget *sign;

  if (line->badge != NULL)
    return GTK_WIDGET (line->badge);
  sign = gtk_image_new_from_icon_name ("system-users-symbolic");
  gtk_image_set_pixel_size (GTK_IMAGE (sign), 20);
  gtk_widget_set_size_request (sign, 26, 26);
  return sign;
}

static void
add_line (SamenPartyList *self,
          gboolean        is_group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  Line *line = g_new0 (Line, 1);

  line->badge = is_group ? NULL : SAMEN_GLYPH (samen_glyph_new ("badge", 0, 26));
  line->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (line->name, 0);
  gtk_label_set_ellipsize (line->name, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (line->name), TRUE);
  line->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (line->count), "caption");
  line->done = gtk_image_new_from_icon_name ("object-select-symbolic");
  gtk_widget_add_css_class (line->done, "dim-label");

  gtk_box_append (GTK_BOX (box), line_sign (line));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (line->name));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (line->count));
  gtk_box_append (GTK_BOX (box), line->done);
  line->row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line->row), box);
  gtk_list_box_append (self->list, line->row);
  g_ptr_array_add (self->lines, line);
}

static void
fit_lines (SamenPartyList *self,
           guint           n)
{
  while (self->lines->len > n)
    {
      const Line *last = g_ptr_array_index (self->lines, self->lines->len - 1);

      gtk_list_box_remove (self->list, last->row);
      g_ptr_array_set_size (self->lines, (int) self->lines->len - 1);
    }
  while (self->lines->len < n)
    add_line (self, self->lines->len == 0);
}

static void
show_group (const Line *line)
{
  gtk_label_set_label (line->name, _("Group"));
  gtk_label_set_label (line->count, _("together"));
  gtk_widget_add_css_class (GTK_WIDGET (line->name), "heading");
  gtk_widget_set_visible (line->done, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->row), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Group, together"), -1);
}

/* Keeps what the line is now made of; FALSE when that is what it was. */
static gboolean
line_takes (Line             *line,
            const SamenParty *party,
            const SamenSheet *sheet,
            const char       *code,
            guint             total)
{
  if (line->shown == party && line->shown_sheet == sheet && line->shown_total == total &&
      g_strcmp0 (line->shown_code, code) == 0)
    return FALSE;
  samen_record_unref (line->shown);
  samen_record_unref (line->shown_sheet);
  g_free (line->shown_code);
  g_free (line->party);
  line->shown = samen_record_ref (party);
  line->shown_sheet = samen_record_ref (sheet);
  line->shown_code = g_strdup (code);
  line->shown_total = total;
  line->party = g_strdup (party->id);
  return TRUE;
}

static void
show_party (Line             *line,
            const SamenState *state,
            const SamenParty *party,
            const char       *code,
            guint             total)
{
  g_autofree char *name = NULL;
  g_autofree char *count = NULL;
  g_autofree char *spoken = NULL;
  /* How far it is may be known, also of what is covered. */
  const SamenRound *whole = samen_project_round (state->project, state->round != NULL ? state->round->id : NULL);
  guint answered;

  if (!line_takes (line, party, samen_round_sheet (whole, party->id), code, total))
    return;
  answered = samen_figures_answered (state->project, whole, party->id);
  name = samen_party_plain_name (party);
  count = g_strdup_printf ("%u/%u", answered, total);
  /* Translators: a party, and how many of the paradoxes it has answered */
  spoken = g_strdup_printf (_("%s, %u of %u answered"), name, answered, total);

  samen_glyph_set (line->badge, party->kind, samen_text (code));
  gtk_label_set_label (line->name, name);
  gtk_label_set_label (line->count, count);
  gtk_widget_set_visible (GTK_WIDGET (line->count), answered < total);
  gtk_widget_set_visible (line->done, answered >= total);
  gtk_widget_set_tooltip_text (line->row, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/* --- the widget ----------------------------------------------------------------------- */

static void
samen_party_list_finalize (GObject *object)
{
  g_ptr_array_unref (SAMEN_PARTY_LIST (object)->lines);
  G_OBJECT_CLASS (samen_party_list_parent_class)->finalize (object);
}

static void
samen_party_list_class_init (SamenPartyListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_party_list_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "party-list");
}

/* The list, and what to do as long as only the group is in it. */
static GtkWidget *
list_and_hint (SamenPartyList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->nobody = gtk_label_new (_("Nobody is on the map yet. Put parties there; then each can say here where it stands."));
  gtk_label_set_xalign (GTK_LABEL (self->nobody), 0);
  gtk_label_set_wrap (GTK_LABEL (self->nobody), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->nobody), 24);
  gtk_widget_add_css_class (self->nobody, "list-hint");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->nobody);
  return box;
}

static void
samen_party_list_init (SamenPartyList *self)
{
  GtkWidget *title = gtk_label_new (_("Perspective"));
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *source = gtk_label_new (_("After Boonstra & Eguiguren, 2023"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "list-title");
  gtk_label_set_xalign (GTK_LABEL (source), 0);
  gtk_label_set_wrap (GTK_LABEL (source), TRUE);
  gtk_widget_add_css_class (source, "list-source");

  self->lines = g_ptr_array_new_with_free_func (line_free);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Perspective"), -1);
  g_signal_connect_swapped (self->list, "row-selected", G_CALLBACK (selected_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list_and_hint (self));
  gtk_widget_set_vexpand (scroller, TRUE);

  gtk_box_append (GTK_BOX (self), title);
  gtk_box_append (GTK_BOX (self), scroller);
  gtk_box_append (GTK_BOX (self), source);
}

void
samen_party_list_show (SamenPartyList   *self,
                       const SamenState *state,
                       GHashTable       *codes,
                       const char       *chosen)
{
  guint total = samen_project_in_play (state->project, NULL);
  guint at = 0;

  g_return_if_fail (SAMEN_IS_PARTY_LIST (self));

  self->showing = TRUE;
  fit_lines (self, samen_list_length (state->project->parties) + 1);
  show_group (g_ptr_array_index (self->lines, 0));
  gtk_widget_set_visible (self->nobody, self->lines->len == 1);
  SAMEN_EACH (const SamenParty, party, state->project->parties)
  {
    show_party (g_ptr_array_index (self->lines, party_i + 1), state, party, g_hash_table_lookup (codes, party->id), total);
    if (g_strcmp0 (party->id, chosen) == 0)
      at = party_i + 1;
  }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) at));
  self->showing = FALSE;
}
