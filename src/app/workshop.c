/* app/workshop.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop.h"

#include "app/agenda.h"
#include "app/editor-tree.h"
#include "app/stage.h"
#include "app/workshop-ambition.h"
#include "app/workshop-answers.h"
#include "app/workshop-closing.h"
#include "app/workshop-dots.h"
#include "app/workshop-parties.h"
#include "app/workshop-prepare.h"
#include "app/workshop-reveal.h"
#include "app/workshop-steps.h"
#include "app/workshop-timer.h"

#include <glib/gi18n-lib.h>

/* Of rest, after which the pointer is in the way, milliseconds. */
#define POINTER_REST 3000

struct _SamenWorkshop
{
  GtkWidget parent_instance;

  GtkStack *pages;
  GtkLabel *heading;
  GtkWidget *blackout;
  SamenWorkshopDots *dots;
  SamenWorkshopTimer *timer;
  SamenWorkshopPrepare *prepare;
  SamenWorkshopAnswers *answers;
  SamenWorkshopReveal *reveal;
  SamenWorkshopSteps *steps;
  SamenWorkshopClosing *closing;

  SamenAgenda agenda;
  int timed;     /* number of the paradox the timer runs for */
  guint resting; /* 0: the pointer is hidden already */
  SamenProject *project;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshop, samen_workshop, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- pages ------------------------------------------------------------------------- */

static const struct
{
  const char *name;
  const char *heading; /* NULL: the paradox's number */
} pages[] = {
  [SAMEN_AGENDA_PREPARE] = { "prepare", N_("Workshop") },
  [SAMEN_AGENDA_AMBITION] = { "ambition", N_("Our ambition") },
  [SAMEN_AGENDA_PARTIES] = { "parties", N_("Who is involved") },
  [SAMEN_AGENDA_ANSWERS] = { "answers", NULL },
  [SAMEN_AGENDA_REVEAL] = { "reveal", NULL },
  [SAMEN_AGENDA_STEPS] = { "steps", N_("First steps") },
  [SAMEN_AGENDA_CLOSING] = { "closing", N_("Our picture") },
};

static void
show_heading (SamenWorkshop *self)
{
  int number;
  SamenAgendaPage page = samen_agenda_page (&self->agenda, &number);
  g_autofree char *heading =
    number != 0 ? g_strdup_printf (_("Paradox %d"), number) : g_strdup (_(pages[page].heading));

  gtk_label_set_label (self->heading, heading);
  samen_workshop_dots_show (self->dots, &self->agenda);
  gtk_widget_set_visible (GTK_WIDGET (self->dots), number != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "workshop.back", self->agenda.at > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "workshop.on",
                                 self->agenda.at + 1 < samen_agenda_length (&self->agenda));
}

/* One time for both pages of a paradox; none beside them. */
static void
see_to_timer (SamenWorkshop *self)
{
  int number;

  samen_agenda_page (&self->agenda, &number);
  if (number != self->timed)
    samen_workshop_timer_start (self->timer, number != 0 ? self->agenda.minutes : 0);
  self->timed = number;
}

/* Only the open page; the round is always the latest. */
static void
show_page (SamenWorkshop *self)
{
  g_autoptr (SamenRecord) round = NULL;
  g_autoptr (SamenRecord) before = NULL;
  SamenState state = { .project = self->project, .read_only = self->read_only };

  if (self->project == NULL)
    return;
  round = (SamenRecord *) samen_round_shown (samen_project_latest_round (self->project));
  state.round = (const SamenRound *) round;
  if (state.round != NULL)
    before = (SamenRecord *) samen_round_shown (samen_project_round_before (self->project, state.round->id));
  state.before = (const SamenRound *) before;
  samen_editor_show (SAMEN_EDITOR (gtk_stack_get_visible_child (self->pages)), &state);
}

static void
open_page (SamenWorkshop *self)
{
  int number;
  SamenAgendaPage page = samen_agenda_page (&self->agenda, &number);

  if (page == SAMEN_AGENDA_ANSWERS)
    samen_workshop_answers_set_number (self->answers, number);
  if (page == SAMEN_AGENDA_REVEAL)
    samen_workshop_reveal_set_number (self->reveal, number);
  if (page == SAMEN_AGENDA_CLOSING)
    samen_workshop_closing_set_agenda (self->closing, &self->agenda);
  gtk_stack_set_visible_child_name (self->pages, pages[page].name);
  show_heading (self);
  see_to_timer (self);
  show_page (self);
  gtk_widget_grab_focus (gtk_stack_get_visible_child (self->pages));
}

static void
go (SamenWorkshop *self,
    int            by)
{
  if (samen_agenda_move (&self->agenda, by))
    open_page (self);
}

/* Leaving the first page begins the session, leaving the answers reveals them. */
static void
finish_page (SamenWorkshop *self)
{
  switch (samen_agenda_page (&self->agenda, NULL))
    {
    case SAMEN_AGENDA_PREPARE:
      samen_workshop_prepare_begin (self->prepare, &self->agenda);
      break;
    case SAMEN_AGENDA_ANSWERS:
      samen_workshop_answers_reveal (self->answers);
      break;
    case SAMEN_AGENDA_STEPS:
      samen_workshop_steps_finish (self->steps);
      break;
    default:
      break;
    }
}

/* --- what the person does --------------------------------------------------------------- */

static void
on_cb (GtkWidget  *widget,
       const char *name,
       GVariant   *parameter)
{
  finish_page (SAMEN_WORKSHOP (widget));
  go (SAMEN_WORKSHOP (widget), 1);
}

static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  go (SAMEN_WORKSHOP (widget), -1);
}

/* Nothing is lost by leaving; only what is finished is revealed. */
static void
leave_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  samen_workshop_steps_finish (SAMEN_WORKSHOP (widget)->steps);
  gtk_widget_activate_action (widget, "win.leave-stage", NULL);
}

static void
skip_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  SamenWorkshop *self = SAMEN_WORKSHOP (widget);

  if (samen_agenda_skip (&self->agenda))
    open_page (self);
}

static void
black_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  GtkWidget *blackout = SAMEN_WORKSHOP (widget)->blackout;

  gtk_widget_set_visible (blackout, !gtk_widget_get_visible (blackout));
}

static void
timer_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  samen_workshop_timer_toggle (SAMEN_WORKSHOP (widget)->timer);
}

/* The ends of the session; what is prepared first stays as it is. */
static void
end_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *to)
{
  SamenWorkshop *self = SAMEN_WORKSHOP (widget);

  if (self->agenda.at == 0)
    finish_page (self);
  go (self, g_variant_get_int32 (to));
}

/* What the keys of a page and of its texts leave over. */
static const struct
{
  guint key;
  const char *action;
} keys[] = {
  { GDK_KEY_Right, "workshop.on" },   { GDK_KEY_Left, "workshop.back" },   { GDK_KEY_space, "workshop.on" },
  { GDK_KEY_Return, "workshop.on" },  { GDK_KEY_BackSpace, "workshop.back" },
  { GDK_KEY_b, "workshop.black" },    { GDK_KEY_B, "workshop.black" },     { GDK_KEY_period, "workshop.black" },
  { GDK_KEY_t, "workshop.timer" },    { GDK_KEY_T, "workshop.timer" },     { GDK_KEY_Escape, "workshop.leave" },
};

/* A clicker's, wherever the keyboard is. */
static const struct
{
  guint key;
  const char *action;
} clicks[] = {
  { GDK_KEY_Page_Down, "workshop.on" },    { GDK_KEY_KP_Page_Down, "workshop.on" },
  { GDK_KEY_Page_Up, "workshop.back" },    { GDK_KEY_KP_Page_Up, "workshop.back" },
};

static gboolean
key_cb (SamenWorkshop   *self,
        guint            key,
        guint            code,
        GdkModifierType  modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == key)
      return gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action, NULL) || TRUE;
  if (key != GDK_KEY_Home && key != GDK_KEY_End)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "workshop.end", "i", key == GDK_KEY_End ? 1000 : -1000);
  return GDK_EVENT_STOP;
}

/* Any key lights a black screen again. */
static gboolean
click_cb (SamenWorkshop   *self,
          guint            key,
          guint            code,
          GdkModifierType  modifiers)
{
  if (gtk_widget_get_visible (self->blackout))
    {
      gtk_widget_set_visible (self->blackout, FALSE);
      return GDK_EVENT_STOP;
    }
  for (guint i = 0; i < G_N_ELEMENTS (clicks); i++)
    if (clicks[i].key == key)
      return gtk_widget_activate_action (GTK_WIDGET (self), clicks[i].action, NULL) || TRUE;
  return GDK_EVENT_PROPAGATE;
}

static gboolean
rest_cb (gpointer data)
{
  SamenWorkshop *self = data;

  self->resting = 0;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
  return G_SOURCE_REMOVE;
}

static void
motion_cb (SamenWorkshop *self)
{
  if (self->resting == 0)
    gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  g_clear_handle_id (&self->resting, g_source_remove);
  self->resting = g_timeout_add (POINTER_REST, rest_cb, self);
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_workshop_show (SamenEditor      *editor,
                     const SamenState *state)
{
  SamenWorkshop *self = SAMEN_WORKSHOP (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  show_page (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_show;
}

static void
samen_workshop_dispose (GObject *object)
{
  SamenWorkshop *self = SAMEN_WORKSHOP (object);
  GtkWidget *child;

  g_clear_handle_id (&self->resting, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_workshop_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (SAMEN_TYPE_STAGE);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_AMBITION);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_ANSWERS);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_CLOSING);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_DOTS);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_PARTIES);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_PREPARE);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_REVEAL);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_STEPS);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_TIMER);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, "/org/samenspel/Samenspel/workshop.ui");
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, answers);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, blackout);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, closing);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, dots);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, heading);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, pages);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, prepare);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, reveal);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, steps);
  gtk_widget_class_bind_template_child (klass, SamenWorkshop, timer);
}

static void
samen_workshop_class_init (SamenWorkshopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_workshop_dispose;
  ensure_types ();
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "workshop.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "workshop.black", NULL, black_cb);
  gtk_widget_class_install_action (widget_class, "workshop.end", "i", end_cb);
  gtk_widget_class_install_action (widget_class, "workshop.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "workshop.on", NULL, on_cb);
  gtk_widget_class_install_action (widget_class, "workshop.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "workshop.timer", NULL, timer_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "workshop");
}

/* The keyboard is with the page, and with nothing on it until somebody asks. */
static void
map_cb (SamenWorkshop *self)
{
  gtk_widget_grab_focus (gtk_stack_get_visible_child (self->pages));
}

static void
listen (SamenWorkshop       *self,
        GtkPropagationPhase  phase,
        GCallback            heard)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, phase);
  g_signal_connect_swapped (controller, "key-pressed", heard, self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
samen_workshop_init (SamenWorkshop *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      gtk_widget_set_focusable (page, TRUE);
      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (page));
    }
  listen (self, GTK_PHASE_CAPTURE, G_CALLBACK (click_cb));
  listen (self, GTK_PHASE_BUBBLE, G_CALLBACK (key_cb));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
  show_heading (self);
}

GtkWidget *
samen_workshop_new (void)
{
  return g_object_new (SAMEN_TYPE_WORKSHOP, NULL);
}
