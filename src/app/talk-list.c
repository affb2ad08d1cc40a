/* app/talk-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/talk-list.h"

#include "app/editor-tree.h"
#include "app/section.h"
#include "app/talk-card.h"
#include "app/talk-lines.h"
#include "app/talk.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

#define FIRST 7       /* as much as one conversation can hold */
#define REST_MS 150   /* of quiet before the rules look again */

struct _SamenTalkList
{
  GtkBox parent_instance;

  GtkWidget *none;
  GtkWidget *tension_title;
  GtkBox *tensions;
  GtkListBox *cards;
  GtkButton *more;
  GtkWidget *fold;
  SamenSection *section;
  GtkBox *asides;

  gboolean about_paradoxes;
  gboolean all;         /* not only the first few */
  guint count;
  GHashTable *by_key;   /* of a starter → SamenTalkCard in the list */
  SamenProject *project;
  SamenRound *round;
  gboolean read_only;
  gboolean stale;       /* something came while another page was in front */
  guint resting;        /* source */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenTalkList, samen_talk_list, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

enum
{
  PROP_ABOUT_PARADOXES = 1,
  PROP_COUNT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* --- cards ---------------------------------------------------------------------------- */

static gboolean
is_wanted (SamenTalkList      *self,
           const SamenStarter *starter)
{
  return !self->about_paradoxes || samen_talk_is_about_paradox (starter);
}

/* The card of a starter stays the same while the starter comes up. */
static SamenTalkCard *
card_for (SamenTalkList      *self,
          const SamenStarter *starter)
{
  g_autofree char *key = samen_talk_key (starter);
  GtkWidget *card = g_hash_table_lookup (self->by_key, key);

  if (card == NULL)
    {
      card = samen_talk_card_new ();
      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (card));
      g_hash_table_insert (self->by_key, g_steal_pointer (&key), card);
    }
  return SAMEN_TALK_CARD (card);
}

static int
compare_ranks (GtkListBoxRow *a,
               GtkListBoxRow *b,
               gpointer       data)
{
  guint x = samen_talk_card_rank (SAMEN_TALK_CARD (a));
  guint y = samen_talk_card_rank (SAMEN_TALK_CARD (b));

  return (x > y) - (x < y);
}

/* The keyboard stays in the list: it goes to the card that comes in its place. */
static void
remove_card (SamenTalkList *self,
             GtkWidget     *card)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->cards)) == card;
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (card));
  GtkListBoxRow *heir;

  gtk_list_box_remove (self->cards, card);
  heir = gtk_list_box_get_row_at_index (self->cards, index);
  if (heir == NULL && index > 0)
    heir = gtk_list_box_get_row_at_index (self->cards, index - 1);
  if (had_focus && heir != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (heir));
}

/* @kept: cards that are to stay */
static void
remove_others (SamenTalkList *self,
               GHashTable    *kept)
{
  GHashTableIter iter;
  GtkWidget *card;

  g_hash_table_iter_init (&iter, self->by_key);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &card))
    if (!g_hash_table_contains (kept, card))
      {
        g_hash_table_iter_remove (&iter);
        remove_card (self, card);
      }
}

static void
show_card (SamenTalkList    *self,
           GPtrArray        *starters,
           guint             rank,
           const SamenState *state)
{
  SamenTalkCard *card = card_for (self, starters->pdata[rank]);

  samen_talk_card_set_starter (card, starters, rank);
  samen_editor_show (SAMEN_EDITOR (card), state);
  if (gtk_widget_get_parent (GTK_WIDGET (card)) == NULL)
    gtk_list_box_append (self->cards, GTK_WIDGET (card));
}

/* Those beyond the first few wait behind a button. */
static void
show_first (SamenTalkList *self,
            guint          n)
{
  g_autofree char *label = NULL;
  GtkListBoxRow *card;

  for (int i = 0; (card = gtk_list_box_get_row_at_index (self->cards, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (card), self->all || i < FIRST);
  gtk_widget_set_visible (GTK_WIDGET (self->more), !self->all && n > FIRST);
  if (n <= FIRST)
    return;
  label = g_strdup_printf (ngettext ("%u More", "%u More", n - FIRST), n - FIRST);
  gtk_button_set_label (self->more, label);
}

/* Returns: how many there are */
static guint
show_cards (SamenTalkList    *self,
            const SamenState *state)
{
  g_autoptr (GPtrArray) starters = samen_starters (self->project, self->round);
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < starters->len; i++)
    if (is_wanted (self, starters->pdata[i]))
      {
        g_hash_table_add (kept, card_for (self, starters->pdata[i]));
        show_card (self, starters, i, state);
        n++;
      }
  remove_others (self, kept);
  gtk_list_box_invalidate_sort (self->cards);
  show_first (self, n);
  gtk_widget_set_visible (GTK_WIDGET (self->cards), n > 0);
  return n;
}

/* --- tensions and what was put aside ---------------------------------------------------- */

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
tension_cb (GtkWidget     *line,
            SamenTalkList *self)
{
  g_autofree char *relation = g_strdup (g_object_get_data (G_OBJECT (line), "relation"));

  samen_editor_select (SAMEN_EDITOR (self), relation);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-place", "s", relation);
}

static void
add_tension (SamenTalkList       *self,
             const SamenRelation *relation,
             guint                number)
{
  GtkWidget *line = samen_talk_tension_line (self->project, relation, number);

  g_object_set_data_full (G_OBJECT (line), "relation", g_strdup (relation->id), g_free);
  g_signal_connect (line, "clicked", G_CALLBACK (tension_cb), self);
  gtk_box_append (self->tensions, line);
}

/* A tension without a note has a card that asks for one. */
static gboolean
has_line (SamenTalkList       *self,
          const SamenRelation *tension)
{
  return !self->about_paradoxes && tension->note != NULL;
}

/* Those about which nothing was written come up as a starter.
 * Returns: how many there are */
static guint
show_tensions (SamenTalkList *self)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (self->project);
  guint n = 0;

  empty (self->tensions);
  for (guint i = 0; i < tensions->len; i++)
    {
      const SamenRelation *relation = tensions->pdata[i];

      if (!has_line (self, relation))
        continue;
      add_tension (self, relation, i + 1);
      n++;
    }
  gtk_widget_set_visible (self->tension_title, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->tensions), n > 0);
  return n;
}

static void
back_cb (GtkWidget     *button,
         SamenTalkList *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));
  SamenProject *next = samen_edit_replace_at (self->project, SAMEN_SUBJECT_PROJECT, "asides", index, NULL);

  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Bring Back What to Talk About"), 0, NULL);
}

/* Where it stands in the project. */
static guint
index_of (SamenTalkList    *self,
          const SamenAside *aside)
{
  guint index = 0;

  while (samen_list_get (self->project->asides, index) != aside)
    index++;
  return index;
}

static void
add_aside (SamenTalkList      *self,
           const SamenStarter *starter)
{
  GtkWidget *back = NULL;

  gtk_box_append (self->asides, samen_talk_aside_line (self->project, starter, self->read_only ? NULL : &back));
  if (back == NULL)
    return;
  g_object_set_data (G_OBJECT (back), "index", GUINT_TO_POINTER (index_of (self, starter->aside)));
  g_signal_connect (back, "clicked", G_CALLBACK (back_cb), self);
}

static void
show_asides (SamenTalkList *self)
{
  g_autoptr (GPtrArray) starters = samen_starters_aside (self->project, self->round);
  g_autofree char *title = NULL;
  guint n = 0;

  empty (self->asides);
  for (guint i = 0; i < starters->len; i++)
    if (is_wanted (self, starters->pdata[i]))
      {
        add_aside (self, starters->pdata[i]);
        n++;
      }
  title = g_strdup_printf (_("Put Aside (%u)"), n);
  samen_section_set_title (self->section, title);
  gtk_widget_set_visible (self->fold, n > 0);
}

/* --- when ----------------------------------------------------------------------------------- */

static guint
show_all (SamenTalkList *self)
{
  const SamenState state = { .project = self->project, .round = self->round, .read_only = self->read_only };
  guint count = show_cards (self, &state) + show_tensions (self);

  show_asides (self);
  gtk_widget_set_visible (self->none, count == 0);
  return count;
}

/* Behind another page only the number is told; cards come when one looks. */
static guint
count_all (SamenTalkList *self)
{
  g_autoptr (GPtrArray) starters = samen_starters (self->project, self->round);
  g_autoptr (GPtrArray) tensions = samen_tensions (self->project);
  guint count = 0;

  for (guint i = 0; i < starters->len; i++)
    count += is_wanted (self, starters->pdata[i]);
  for (guint i = 0; i < tensions->len; i++)
    count += has_line (self, tensions->pdata[i]);
  return count;
}

static void
look_again (SamenTalkList *self)
{
  guint count;

  g_clear_handle_id (&self->resting, g_source_remove);
  self->stale = samen_editor_is_put_away (GTK_WIDGET (self));
  count = self->stale ? count_all (self) : show_all (self);
  if (self->count == count)
    return;
  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNT]);
}

void
samen_talk_list_look (SamenTalkList *self)
{
  g_return_if_fail (SAMEN_IS_TALK_LIST (self));

  if (self->stale && self->project != NULL)
    look_again (self);
}

static gboolean
rested_cb (gpointer data)
{
  SamenTalkList *self = data;

  self->resting = 0;
  look_again (self);
  return G_SOURCE_REMOVE;
}

/* A round with covered answers is handed down anew every time. */
static gboolean
same_round (const SamenRound *a,
            const SamenRound *b)
{
  return a == b || (a != NULL && b != NULL && samen_record_equal (a, b));
}

/* What is done here shows here without delay. */
static gboolean
cannot_wait (const SamenProject *old,
             const SamenProject *now)
{
  return old == NULL || old->asides != now->asides || old->relations != now->relations;
}

/* What is done on a card starts from the project as it is now, also while the
 * rules have not looked yet. */
static void
keep_cards_current (SamenTalkList *self)
{
  GHashTableIter iter;
  SamenTalkCard *card;

  g_hash_table_iter_init (&iter, self->by_key);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &card))
    samen_talk_card_set_project (card, self->project);
}

static void
samen_talk_list_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenTalkList *self = SAMEN_TALK_LIST (editor);
  g_autoptr (SamenProject) old = self->project;
  g_autoptr (SamenRecord) old_round = (SamenRecord *) self->round;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  if (old == state->project && same_round ((SamenRound *) old_round, self->round) && self->read_only == state->read_only)
    return;
  self->read_only = state->read_only;
  g_clear_handle_id (&self->resting, g_source_remove);
  if (cannot_wait (old, state->project))
    look_again (self);
  else
    {
      keep_cards_current (self);
      self->resting = g_timeout_add (REST_MS, rested_cb, self);
    }
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_talk_list_show;
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
activated_cb (SamenTalkList *self,
              GtkListBoxRow *card)
{
  gtk_widget_activate_action (GTK_WIDGET (card), "card.jump", NULL);
}

/* The keyboard goes on where the button was. */
static void
more_cb (SamenTalkList *self)
{
  self->all = TRUE;
  show_first (self, g_hash_table_size (self->by_key));
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->cards, FIRST)));
}

static void
samen_talk_list_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_COUNT)
    g_value_set_uint (value, SAMEN_TALK_LIST (object)->count);
  else
    g_value_set_boolean (value, SAMEN_TALK_LIST (object)->about_paradoxes);
}

static void
samen_talk_list_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SAMEN_TALK_LIST (object)->about_paradoxes = g_value_get_boolean (value);
}

static void
samen_talk_list_finalize (GObject *object)
{
  SamenTalkList *self = SAMEN_TALK_LIST (object);

  g_clear_handle_id (&self->resting, g_source_remove);
  g_hash_table_unref (self->by_key);
  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (self->round);
  G_OBJECT_CLASS (samen_talk_list_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  klass->get_property = samen_talk_list_get_property;
  klass->set_property = samen_talk_list_set_property;
  props[PROP_ABOUT_PARADOXES] =
    g_param_spec_boolean ("about-paradoxes", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (klass, N_PROPS, props);
}

static void
samen_talk_list_class_init (SamenTalkListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_talk_list_finalize;
  install_properties (G_OBJECT_CLASS (klass));
  g_type_ensure (SAMEN_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/talk-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, none);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, tension_title);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, tensions);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, cards);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, more);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, fold);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, section);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkList, asides);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_set_css_name (widget_class, "talk-list");
}

static void
samen_talk_list_init (SamenTalkList *self)
{
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (samen_talk_list_look), NULL);
  gtk_list_box_set_sort_func (self->cards, compare_ranks, NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cards), GTK_ACCESSIBLE_PROPERTY_LABEL, _("To Talk About"), -1);
}

guint
samen_talk_list_get_count (SamenTalkList *self)
{
  g_return_val_if_fail (SAMEN_IS_TALK_LIST (self), 0);
  return self->count;
}
