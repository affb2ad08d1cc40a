/* app/paper-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paper-sheet.h"

#include "app/answer-keys.h"
#include "app/glyph.h"
#include "app/paper-row.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

/* The key for a remark; no letter of an answer is this one. */
#define REMARK 'R'

#define STRONGEST 3

struct _SamenPaperSheet
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *name;
  GtkLabel *count;
  GtkBox *table;
  GtkWidget *next;
  SamenPaperRow *rows[SAMEN_N_PARADOXES];

  int numbers[SAMEN_N_PARADOXES]; /* of the paradoxes in play */
  guint n;
  guint at;                       /* two for each row, place and felt; 2 n: past the last */
  SamenProject *project;
  char *round; /* id, or NULL */
  char *party;
  gboolean read_only;
};

enum
{
  ANSWERED,
  FELT,
  REMARKED,
  NEXT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPaperSheet, samen_paper_sheet, GTK_TYPE_BOX)

static const SamenAnswer *
answer_in (SamenPaperSheet *self,
           guint            row)
{
  return samen_round_answer (samen_project_round (self->project, self->round), self->party, self->numbers[row]);
}

/* --- the cursor ----------------------------------------------------------------------- */

static guint
row_at (guint at)
{
  return at / 2;
}

static SamenPaperPart
part_at (guint at)
{
  return at % 2 == 0 ? SAMEN_PAPER_PLACE : SAMEN_PAPER_FELT;
}

static gboolean
is_past_last (SamenPaperSheet *self)
{
  return self->at >= 2 * self->n;
}

static void
show_cursor (SamenPaperSheet *self)
{
  for (guint i = 0; i < self->n; i++)
    samen_paper_row_set_part (self->rows[i], row_at (self->at) == i ? part_at (self->at) : SAMEN_PAPER_NOWHERE);
}

/* How it feels is only asked where there is an answer. */
static void
put_cursor (SamenPaperSheet *self,
            guint            at)
{
  self->at = MIN (at, 2 * self->n);
  if (part_at (self->at) == SAMEN_PAPER_FELT && answer_in (self, row_at (self->at)) == NULL)
    self->at--;
}

static void
go (SamenPaperSheet *self,
    guint            at)
{
  put_cursor (self, at);
  /* First, so that a remark being written is said before its field is put away. */
  gtk_widget_grab_focus (is_past_last (self) ? self->next : GTK_WIDGET (self->rows[row_at (self->at)]));
  show_cursor (self);
}

static void
go_to_row (SamenPaperSheet *self,
           guint            row)
{
  go (self, 2 * row);
}

/* One place back; what cannot be felt was no stop on the way. */
static guint
place_before (SamenPaperSheet *self)
{
  guint at = self->at > 0 ? self->at - 1 : 0;

  if (part_at (at) == SAMEN_PAPER_FELT && samen_answer_state (answer_in (self, row_at (at))) != SAMEN_ANSWER_GIVEN)
    at--;
  return at;
}

void
samen_paper_sheet_begin (SamenPaperSheet *self)
{
  guint row = 0;

  g_return_if_fail (SAMEN_IS_PAPER_SHEET (self));

  while (row < self->n && answer_in (self, row) != NULL)
    row++;
  go_to_row (self, row < self->n ? row : 0);
}

/* --- what it shows ------------------------------------------------------------------------ */

static void
show_party (SamenPaperSheet  *self,
            const SamenRound *round)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  g_autoptr (GHashTable) codes = samen_project_codes (self->project);
  guint given = samen_figures_answered (self->project, round, self->party);
  g_autofree char *count = g_strdup_printf (_("%u of %u filled in"), given, self->n);
  g_autofree char *name = samen_party_plain_name (party);

  samen_glyph_set (self->badge, party->kind, g_hash_table_lookup (codes, party->id));
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->count, count);
}

void
samen_paper_sheet_show (SamenPaperSheet    *self,
                        const SamenProject *project,
                        const SamenRound   *round,
                        const char         *party,
                        gboolean            read_only)
{
  SamenProject *old = self->project;
  g_autofree char *old_round = self->round;
  g_autofree char *old_party = self->party;

  g_return_if_fail (SAMEN_IS_PAPER_SHEET (self));

  self->project = samen_project_ref (project);
  self->round = round != NULL ? g_strdup (round->id) : NULL;
  self->party = g_strdup (party);
  self->read_only = read_only;
  g_clear_pointer (&old, samen_project_unref);
  self->n = samen_project_in_play (self->project, self->numbers);
  for (guint i = 0; i < SAMEN_N_PARADOXES; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->rows[i]), i < self->n);
  for (guint i = 0; i < self->n; i++)
    samen_paper_row_show (self->rows[i], project, self->numbers[i], answer_in (self, i));
  put_cursor (self, self->at);
  show_party (self, round);
  show_cursor (self);
}

/* --- what is said -------------------------------------------------------------------------- */

static void
say_place (SamenPaperSheet *self,
           guint            row,
           int              position)
{
  g_signal_emit (self, signals[ANSWERED], 0, self->numbers[row], SAMEN_ANSWER_GIVEN, position);
  go (self, 2 * row + 1);
}

/* Who does not know, does not feel either: on to the next. */
static void
say_state (SamenPaperSheet *self,
           guint            row,
           SamenAnswerState state)
{
  g_signal_emit (self, signals[ANSWERED], 0, self->numbers[row], state, SAMEN_NONE);
  go_to_row (self, row + 1);
}

static void
say_felt (SamenPaperSheet *self,
          guint            row,
          int              tension)
{
  if (answer_in (self, row) == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  g_signal_emit (self, signals[FELT], 0, self->numbers[row], tension);
  go_to_row (self, row + 1);
}

static void
take_back (SamenPaperSheet *self)
{
  guint row;

  if (self->at == 0)
    return;
  go (self, place_before (self));
  row = row_at (self->at);
  if (part_at (self->at) == SAMEN_PAPER_FELT)
    g_signal_emit (self, signals[FELT], 0, self->numbers[row], SAMEN_NONE);
  else
    g_signal_emit (self, signals[ANSWERED], 0, self->numbers[row], SAMEN_ANSWER_ABSENT, SAMEN_NONE);
}

/* --- keys ------------------------------------------------------------------------------------ */

static void
say_digit (SamenPaperSheet *self,
           guint            key)
{
  guint row = row_at (self->at);
  int position = samen_answer_key_position (key);
  int tension = (int) gdk_keyval_to_unicode (key) - '0';

  if (part_at (self->at) == SAMEN_PAPER_PLACE && position != SAMEN_NONE)
    say_place (self, row, position);
  else if (part_at (self->at) == SAMEN_PAPER_FELT && tension <= STRONGEST)
    say_felt (self, row, tension);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
say_letter (SamenPaperSheet *self,
            guint            index)
{
  SamenAnswerState state = samen_answer_key_state (index);

  if (state == SAMEN_ANSWER_GIVEN)
    say_place (self, row_at (self->at), 0);
  else
    say_state (self, row_at (self->at), state);
}

static gboolean
say_key (SamenPaperSheet *self,
         guint            key)
{
  gunichar typed = g_unichar_toupper (gdk_keyval_to_unicode (key));
  int index = samen_answer_key_index (key);

  if (is_past_last (self))
    return GDK_EVENT_PROPAGATE;
  if (typed >= '0' && typed <= '9')
    say_digit (self, key);
  else if (index >= 0)
    say_letter (self, (guint) index);
  else if (typed == ' ')
    go_to_row (self, row_at (self->at) + 1);
  else if (typed == REMARK)
    samen_paper_row_write (self->rows[row_at (self->at)]);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
go_on (SamenPaperSheet *self)
{
  if (row_at (self->at) + 1 >= self->n)
    g_signal_emit (self, signals[NEXT], 0);
  else
    go_to_row (self, row_at (self->at) + 1);
  return GDK_EVENT_STOP;
}

/* Whether there is a row that way; if not, the keyboard goes on to what stands around. */
static gboolean
step (SamenPaperSheet *self,
      int              by)
{
  int row = (int) row_at (self->at) + by;

  if (row < 0 || row > (int) self->n)
    return GDK_EVENT_PROPAGATE;
  go_to_row (self, (guint) row);
  return GDK_EVENT_STOP;
}

/* Sideways, between place and felt. */
static gboolean
turn (SamenPaperSheet *self,
      guint            part)
{
  if (!is_past_last (self))
    go (self, 2 * row_at (self->at) + part);
  return GDK_EVENT_STOP;
}

static gboolean
move_key (SamenPaperSheet *self,
          guint            key)
{
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Tab:
      return step (self, 1);
    case GDK_KEY_Up:
    case GDK_KEY_ISO_Left_Tab:
      return step (self, -1);
    case GDK_KEY_Left:
      return turn (self, 0);
    case GDK_KEY_Right:
      return turn (self, 1);
    case GDK_KEY_BackSpace:
      take_back (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return go_on (self);
    default:
      return say_key (self, key);
    }
}

/* In a remark every key is the writer's, but for those that end it. */
static gboolean
writing_key (SamenPaperSheet *self,
             guint            key)
{
  SamenPaperRow *row = self->rows[row_at (self->at)];

  if (key == GDK_KEY_Tab || key == GDK_KEY_Down)
    return step (self, 1);
  if (key == GDK_KEY_ISO_Left_Tab || key == GDK_KEY_Up)
    return step (self, -1);
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  samen_paper_row_stop_writing (row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  return GDK_EVENT_STOP;
}

static gboolean
key_cb (SamenPaperSheet *self,
        guint            key,
        guint            code,
        GdkModifierType  modifiers)
{
  if (self->read_only || self->n == 0 || (modifiers & GDK_ALT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    {
      if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
        return GDK_EVENT_PROPAGATE;
      g_signal_emit (self, signals[NEXT], 0);
      return GDK_EVENT_STOP;
    }
  if (!is_past_last (self) && samen_paper_row_is_writing (self->rows[row_at (self->at)]))
    return writing_key (self, key);
  return move_key (self, key);
}

/* --- the mouse ----------------------------------------------------------------------------------- */

static guint
index_of (SamenPaperSheet *self,
          SamenPaperRow   *row)
{
  for (guint i = 0; i < SAMEN_N_PARADOXES; i++)
    if (self->rows[i] == row)
      return i;
  g_assert_not_reached ();
}

static int
position_of (int place)
{
  return SAMEN_POSITION_MIN + place * (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN) / (SAMEN_N_PLACES - 1);
}

static void
picked_cb (SamenPaperSheet *self,
           int              part,
           int              index,
           SamenPaperRow   *row)
{
  if (self->read_only)
    return;
  if (part == SAMEN_PAPER_PLACE)
    say_place (self, index_of (self, row), position_of (index));
  else if (part == SAMEN_PAPER_FELT)
    say_felt (self, index_of (self, row), index);
  else
    say_state (self, index_of (self, row), samen_answer_key_state ((guint) index));
}

static void
entered_cb (SamenPaperSheet *self,
            SamenPaperRow   *row)
{
  guint i = index_of (self, row);

  if (row_at (self->at) == i)
    return;
  self->at = 2 * i;
  show_cursor (self);
}

static void
remarked_cb (SamenPaperSheet *self,
             const char      *text,
             SamenPaperRow   *row)
{
  if (!self->read_only)
    g_signal_emit (self, signals[REMARKED], 0, self->numbers[index_of (self, row)], text);
}

static void
next_cb (SamenPaperSheet *self)
{
  g_signal_emit (self, signals[NEXT], 0);
}

static void
next_focused_cb (SamenPaperSheet *self)
{
  if (gtk_widget_has_focus (self->next) && !is_past_last (self))
    go (self, 2 * self->n);
}

/* --- the widget ------------------------------------------------------------------------------------ */

static void
samen_paper_sheet_finalize (GObject *object)
{
  SamenPaperSheet *self = SAMEN_PAPER_SHEET (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  g_free (self->party);
  G_OBJECT_CLASS (samen_paper_sheet_parent_class)->finalize (object);
}

static void
samen_paper_sheet_class_init (SamenPaperSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_paper_sheet_finalize;
  signals[ANSWERED] = g_signal_new ("answered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_INT, G_TYPE_INT);
  signals[FELT] = g_signal_new ("felt", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[REMARKED] = g_signal_new ("remarked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);
  signals[NEXT] = g_signal_new ("next", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (SAMEN_TYPE_GLYPH);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paper-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPaperSheet, badge);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperSheet, name);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperSheet, count);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperSheet, table);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperSheet, next);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_focused_cb);
  gtk_widget_class_set_css_name (widget_class, "paper-sheet");
}

static void
samen_paper_sheet_init (SamenPaperSheet *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      self->rows[i] = SAMEN_PAPER_ROW (samen_paper_row_new ());
      g_signal_connect_swapped (self->rows[i], "picked", G_CALLBACK (picked_cb), self);
      g_signal_connect_swapped (self->rows[i], "entered", G_CALLBACK (entered_cb), self);
      g_signal_connect_swapped (self->rows[i], "remarked", G_CALLBACK (remarked_cb), self);
      gtk_box_append (self->table, GTK_WIDGET (self->rows[i]));
    }
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
