/* app/canvas-keys.c - everything without a pointer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arrows walk from party to party and select them; with Ctrl they move the party,
 * with Shift too they move it far or into the next ring.  R draws a relation:
 * arrows or Tab choose the other end, Enter makes it.  Page Up and Down walk along
 * the party's relations.  A letter jumps to a party that begins with it.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <string.h>

#define NUDGE 3           /* map millimetres */
#define NUDGE_FAR 15
#define TYPING_PAUSE (G_USEC_PER_SEC)

static const struct
{
  guint key;
  GdkModifierType state;
  const char *action;
} bindings[] = {
  { GDK_KEY_plus, GDK_CONTROL_MASK, "canvas.zoom-in" },
  { GDK_KEY_equal, GDK_CONTROL_MASK, "canvas.zoom-in" },
  { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "canvas.zoom-in" },
  { GDK_KEY_minus, GDK_CONTROL_MASK, "canvas.zoom-out" },
  { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "canvas.zoom-out" },
  { GDK_KEY_0, GDK_CONTROL_MASK, "canvas.zoom-reset" },
  { GDK_KEY_KP_0, GDK_CONTROL_MASK, "canvas.zoom-reset" },
  { GDK_KEY_9, GDK_CONTROL_MASK, "canvas.zoom-fit" },
  { GDK_KEY_Insert, 0, "canvas.add-party" },
  { GDK_KEY_KP_Insert, 0, "canvas.add-party" },
  { GDK_KEY_Delete, 0, "canvas.delete" },
  { GDK_KEY_KP_Delete, 0, "canvas.delete" },
  { GDK_KEY_BackSpace, 0, "canvas.delete" },
  { GDK_KEY_F2, 0, "canvas.rename" },
  { GDK_KEY_r, 0, "canvas.connect" },
  { GDK_KEY_Menu, 0, "canvas.menu" },
  { GDK_KEY_F10, GDK_SHIFT_MASK, "canvas.menu" },
};

/* --- walking --------------------------------------------------------------------------- */

static gboolean
arrow_of (guint             key,
          GtkDirectionType *direction)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *direction = GTK_DIR_LEFT;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *direction = GTK_DIR_RIGHT;
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *direction = GTK_DIR_UP;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *direction = GTK_DIR_DOWN;
      return TRUE;
    default:
      return FALSE;
    }
}

static void
go_to (SamenCanvas *self,
       const char  *subject)
{
  g_autofree char *held = g_strdup (subject);

  samen_canvas_nodes_focus (self->nodes, held, TRUE);
  samen_canvas_select (self, held);
  samen_canvas_reveal (self, held);
}

static void
arrow (SamenCanvas      *self,
       GtkDirectionType  direction,
       GdkModifierType   state)
{
  static const int steps[][2] = {
    [GTK_DIR_LEFT] = { -1, 0 },
    [GTK_DIR_RIGHT] = { 1, 0 },
    [GTK_DIR_UP] = { 0, -1 },
    [GTK_DIR_DOWN] = { 0, 1 },
  };
  double step = (state & GDK_SHIFT_MASK) != 0 ? NUDGE_FAR : NUDGE;
  const char *next;

  if (state == (GDK_CONTROL_MASK | GDK_SHIFT_MASK) && steps[direction][1] != 0)
    samen_canvas_change_ring (self, -steps[direction][1]);
  else if ((state & GDK_CONTROL_MASK) != 0)
    samen_canvas_nudge (self, steps[direction][0] * step, steps[direction][1] * step);
  else
    {
      next = samen_canvas_nodes_toward (self->nodes, samen_canvas_nodes_current (self->nodes), direction);
      if (next != NULL)
        go_to (self, next);
    }
}

/* The relation of the focused party after (1) or before (−1) the one selected. */
static void
next_relation (SamenCanvas *self,
               int          step)
{
  const char *party = samen_canvas_nodes_current (self->nodes);
  g_autoptr (GPtrArray) own = g_ptr_array_new ();
  int at = -1;

  SAMEN_EACH (const SamenRelation, relation, self->project->relations)
  {
    if (samen_relation_other (relation, party) == NULL)
      continue;
    if (g_strcmp0 (relation->id, self->selection) == 0)
      at = (int) own->len;
    g_ptr_array_add (own, relation->id);
  }
  if (own->len == 0)
    return;
  if (at < 0 && step < 0)
    at = 0;
  samen_canvas_select (self, own->pdata[(guint) (at + step + (int) own->len) % own->len]);
}

/* Letters typed without a pause lead to the party whose name begins with them; the
 * same letter again leads to the next. */
static gboolean
type_ahead (SamenCanvas *self,
            guint        key)
{
  gunichar letter = g_unichar_tolower (gdk_keyval_to_unicode (key));
  gint64 now = g_get_monotonic_time ();
  guint n = samen_list_length (self->project->parties);
  gboolean same_letter;
  guint start = 0;

  if (letter == 0 || !g_unichar_isalnum (letter))
    return FALSE;
  if (self->typed == NULL || now - self->typed_at > TYPING_PAUSE)
    g_clear_pointer (&self->typed, g_free);
  self->typed_at = now;
  same_letter = self->typed != NULL && g_utf8_strlen (self->typed, -1) == 1 && g_utf8_get_char (self->typed) == letter;
  if (!same_letter)
    {
      g_autofree char *before = g_steal_pointer (&self->typed);
      char added[7] = "";

      g_unichar_to_utf8 (letter, added);
      self->typed = g_strconcat (before != NULL ? before : "", added, NULL);
    }
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    if (g_strcmp0 (party->id, samen_canvas_nodes_current (self->nodes)) == 0)
      start = party_i + (g_utf8_strlen (self->typed, -1) == 1 ? 1 : 0);
  }
  for (guint i = 0; i < n; i++)
    {
      const SamenParty *party = samen_list_get (self->project->parties, (start + i) % n);
      g_autofree char *name = g_utf8_strdown (party->name, -1);

      if (g_str_has_prefix (name, self->typed))
        {
          go_to (self, party->id);
          break;
        }
    }
  return TRUE;
}

/* --- while a relation is drawn ------------------------------------------------------------ */

/* Tab goes round all parties in the order of the project. */
static void
next_target (SamenCanvas *self,
             int          step)
{
  const char *from = self->target != NULL ? self->target : self->actor;
  guint n = samen_list_length (self->project->parties);
  guint at = 0;
  const SamenParty *party;

  SAMEN_EACH (const SamenParty, each, self->project->parties)
  {
    if (g_strcmp0 (each->id, from) == 0)
      at = each_i;
  }
  do
    {
      at = (at + (guint) ((int) n + step)) % n;
      party = samen_list_get (self->project->parties, at);
    }
  while (n > 1 && g_strcmp0 (party->id, self->actor) == 0);
  samen_canvas_connect_to (self, party->id);
}

static gboolean
key_while_connecting (SamenCanvas *self,
                      guint        key)
{
  GtkDirectionType direction;
  const char *from = self->target != NULL ? self->target : self->actor;

  if (arrow_of (key, &direction))
    {
      const char *next = samen_canvas_nodes_toward (self->nodes, from, direction);

      /* The ambition is no end of a relation: pass over it. */
      if (g_strcmp0 (next, SAMEN_SUBJECT_AMBITION) == 0)
        next = samen_canvas_nodes_toward (self->nodes, next, direction);
      if (next != NULL)
        samen_canvas_connect_to (self, next);
    }
  else if (key == GDK_KEY_Tab)
    next_target (self, 1);
  else if (key == GDK_KEY_ISO_Left_Tab)
    next_target (self, -1);
  else if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    samen_canvas_connect_drop (self);
  else
    return FALSE;
  samen_canvas_reveal (self, self->target);
  return TRUE;
}

/* --- keys ---------------------------------------------------------------------------------- */

/* Enter goes to where more can be said. */
static void
enter (SamenCanvas *self)
{
  g_autofree char *subject = g_strdup (samen_canvas_subject (self));

  if (samen_canvas_relation (self, subject) != NULL)
    samen_canvas_open_link (self, subject, 0);
  else if (g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0)
    samen_canvas_entry_begin (self, subject, 0);
  else
    {
      samen_canvas_select (self, subject);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.inspect", NULL);
    }
}

static gboolean
key_on_map (SamenCanvas     *self,
            guint            key,
            GdkModifierType  state)
{
  GtkDirectionType direction;

  if (self->mode == SAMEN_CANVAS_CONNECTING)
    return key_while_connecting (self, key);
  if (arrow_of (key, &direction))
    arrow (self, direction, state);
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    go_to (self, SAMEN_SUBJECT_AMBITION);
  else if (key == GDK_KEY_Page_Down)
    next_relation (self, 1);
  else if (key == GDK_KEY_Page_Up)
    next_relation (self, -1);
  else if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    enter (self);
  else if (key == GDK_KEY_space)
    self->space = TRUE;
  else
    return (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) == 0 && type_ahead (self, key);
  return TRUE;
}

static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint                  key,
            guint                  code,
            GdkModifierType        state,
            SamenCanvas           *self)
{
  /* Keypads and shifted rows bring Shift along for "+". */
  GdkModifierType plain = state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK);
  gboolean symbol = key == GDK_KEY_plus || key == GDK_KEY_equal;

  if (self->project == NULL || self->entry != NULL)
    return FALSE;
  if (key == GDK_KEY_Escape)
    return samen_canvas_back_out (self);
  if (self->mode == SAMEN_CANVAS_IDLE)
    for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
      if (bindings[i].key == key && bindings[i].state == (symbol ? plain & ~GDK_SHIFT_MASK : plain))
        return gtk_widget_activate_action (GTK_WIDGET (self), bindings[i].action, NULL);
  return samen_canvas_nodes_has_focus (self->nodes) && key_on_map (self, key, plain);
}

static void
released_cb (GtkEventControllerKey *controller,
             guint                  key,
             guint                  code,
             GdkModifierType        state,
             SamenCanvas           *self)
{
  if (key == GDK_KEY_space)
    self->space = FALSE;
  if (key == GDK_KEY_Control_L || key == GDK_KEY_Control_R)
    samen_canvas_nudge_end (self);
}

/* The release of a key goes elsewhere when the focus does. */
static void
focus_left_cb (GtkEventControllerFocus *controller,
               SamenCanvas             *self)
{
  self->space = FALSE;
  samen_canvas_nudge_end (self);
}

void
samen_canvas_add_keys (SamenCanvas *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (keys, "key-released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
