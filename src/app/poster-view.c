/* app/poster-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/poster-view-private.h"

#include "app/page-preview.h"
#include "app/poster-rounds.h"
#include "app/spoken.h"
#include "scene/map.h"

#include <glib/gi18n-lib.h>

struct _SamenPosterView
{
  AdwBin parent_instance;

  SamenSplit *split;
  SamenPagePreview *preview;
  GtkWidget *pager;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  GtkLabel *page_label;
  AdwComboRow *view_row;
  AdwComboRow *party_row;
  AdwComboRow *language_row;
  AdwComboRow *paper_row;
  AdwComboRow *orientation_row;
  SamenPosterRounds *rounds;
  GtkWidget *initiatives_row;
  GtkSwitch *initiatives_switch;
  GtkSwitch *grey_switch;

  SamenProject *project;
  SamenRound *round;       /* or NULL */
  SamenRound *before;      /* what it is compared with, or NULL */
  char *party;             /* id of the one it is seen from or made for, or NULL */
  gboolean sheets;         /* whether answer sheets are chosen */
  guint other_paper;       /* what posters are printed on while sheets are chosen, or
                              the other way round */
  GPtrArray *pages;        /* SamenPage; NULL: to be made anew */
  guint page;
  gboolean showing;        /* what changes now is not the person's doing */
};

static void samen_poster_view_editor_init (SamenEditorInterface *iface);

G_DEFINE_TYPE_WITH_CODE (SamenPosterView, samen_poster_view, ADW_TYPE_BIN,
                         G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, samen_poster_view_editor_init))

static void
show_page (SamenPosterView *self)
{
  guint n = self->pages->len;
  g_autofree char *text = NULL;

  self->page = MIN (self->page, n - 1);
  /* Translators: which page of how many */
  text = g_strdup_printf (_("%u of %u"), self->page + 1, n);
  gtk_label_set_label (self->page_label, text);
  gtk_widget_set_visible (self->pager, n > 1);
  gtk_widget_set_sensitive (self->previous_button, self->page > 0);
  gtk_widget_set_sensitive (self->next_button, self->page + 1 < n);
  samen_page_preview_show (self->preview, g_ptr_array_index (self->pages, self->page));
}

/* Makes the pages when somebody can see them, and only then. */
static void
see_to_pages (SamenPosterView *self)
{
  SamenPosterOptions options;

  if (self->project == NULL || self->pages != NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  samen_poster_view_options (self, &options);
  self->pages = samen_poster_pages (self->project, &options);
  show_page (self);
}

static SamenView
chosen_view (SamenPosterView *self)
{
  return (SamenView) adw_combo_row_get_selected (self->view_row);
}

static void
renew (SamenPosterView *self)
{
  SamenView view = chosen_view (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->party_row), view != SAMEN_VIEW_PARADOXES);
  gtk_widget_set_sensitive (self->initiatives_row, view == SAMEN_VIEW_MAP);
  samen_poster_rounds_set_comparable (self->rounds, view != SAMEN_VIEW_BALLOT);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  see_to_pages (self);
}

/* The party row lists all together first, then the parties in their order. */
static void
fill_party_row (SamenPosterView *self)
{
  gboolean sheets = chosen_view (self) == SAMEN_VIEW_BALLOT;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;
  guint i = 0;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->party_row), sheets ? _("For") : _("Seen from"));
  gtk_string_list_append (names, sheets ? _("Every party") : _("The whole network"));
  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      g_autofree char *name = samen_party_plain_name (party);

      i++;
      gtk_string_list_append (names, name);
      if (g_strcmp0 (party->id, self->party) == 0)
        selected = i;
    }
  adw_combo_row_set_model (self->party_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->party_row, selected);
}

static void
take_party (SamenPosterView *self)
{
  guint selected = adw_combo_row_get_selected (self->party_row);
  const SamenParty *party = selected > 0 ? samen_list_get (self->project->parties, selected - 1) : NULL;

  g_free (self->party);
  self->party = party != NULL ? g_strdup (party->id) : NULL;
}

static void
choice_cb (SamenPosterView *self)
{
  if (self->showing || self->project == NULL)
    return;
  take_party (self);
  renew (self);
}

/* Answer sheets and posters each keep their own paper. */
static void
swap_paper (SamenPosterView *self)
{
  guint paper = adw_combo_row_get_selected (self->paper_row);

  adw_combo_row_set_selected (self->paper_row, self->other_paper);
  self->other_paper = paper;
}

static void
view_cb (SamenPosterView *self)
{
  gboolean sheets = chosen_view (self) == SAMEN_VIEW_BALLOT;

  if (self->showing)
    return;
  self->showing = TRUE;
  if (sheets != self->sheets)
    swap_paper (self);
  self->sheets = sheets;
  self->page = 0;
  if (self->project != NULL)
    fill_party_row (self);
  self->showing = FALSE;
  renew (self);
}

static void
look_cb (SamenPosterView *self,
         const char      *round,
         const char      *before)
{
  samen_editor_look (SAMEN_EDITOR (self), round, before);
}

static void
previous_cb (SamenPosterView *self)
{
  self->page--;
  show_page (self);
}

static void
next_cb (SamenPosterView *self)
{
  self->page++;
  show_page (self);
}

static void
samen_poster_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (samen_poster_view_parent_class)->map (widget);
  see_to_pages (SAMEN_POSTER_VIEW (widget));
}

static void
release_project (SamenPosterView *self)
{
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->round, samen_record_unref);
  g_clear_pointer (&self->before, samen_record_unref);
}

static void
samen_poster_view_show_state (SamenEditor      *editor,
                              const SamenState *state)
{
  SamenPosterView *self = SAMEN_POSTER_VIEW (editor);
  SamenProject *project = samen_project_ref (state->project);
  SamenRound *round = state->round != NULL ? samen_record_ref (state->round) : NULL;
  SamenRound *before = state->before != NULL ? samen_record_ref (state->before) : NULL;
  gboolean same = project == self->project && round == self->round && before == self->before;
  g_autoptr (GPtrArray) initiatives = samen_map_initiatives (project);

  release_project (self);
  self->project = project;
  self->round = round;
  self->before = before;
  if (same)
    return;
  self->showing = TRUE;
  fill_party_row (self);
  samen_poster_rounds_show (self->rounds, state);
  gtk_widget_set_visible (self->initiatives_row, initiatives->len > 0);
  self->showing = FALSE;
  renew (self);
}

static void
samen_poster_view_dispose (GObject *object)
{
  SamenPosterView *self = SAMEN_POSTER_VIEW (object);

  self->showing = TRUE;
  release_project (self);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->party, g_free);
  G_OBJECT_CLASS (samen_poster_view_parent_class)->dispose (object);
}

static void
samen_poster_view_editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_poster_view_show_state;
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/poster-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, split);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, preview);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, pager);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, previous_button);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, next_button);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, page_label);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, view_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, party_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, language_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, paper_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, orientation_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, rounds);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, initiatives_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, initiatives_switch);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterView, grey_switch);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
samen_poster_view_class_init (SamenPosterViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_poster_view_dispose;
  widget_class->map = samen_poster_view_map;
  g_type_ensure (SAMEN_TYPE_PAGE_PREVIEW);
  g_type_ensure (SAMEN_TYPE_POSTER_ROUNDS);
  g_type_ensure (SAMEN_TYPE_SPLIT);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "poster.export", NULL, samen_poster_view_export);
  gtk_widget_class_install_action (widget_class, "poster.print", NULL, samen_poster_view_print);
}

static void
samen_poster_view_init (SamenPosterView *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_spoken_name_below (GTK_WIDGET (self));
  adw_combo_row_set_selected (self->paper_row, SAMEN_PAPER_A1);
  self->other_paper = SAMEN_PAPER_A4;
  self->showing = FALSE;
}

void
samen_poster_view_choose (SamenPosterView *self,
                          SamenView        view)
{
  g_return_if_fail (SAMEN_IS_POSTER_VIEW (self));
  adw_combo_row_set_selected (self->view_row, view);
}

SamenSplit *
samen_poster_view_split (SamenPosterView *self)
{
  g_return_val_if_fail (SAMEN_IS_POSTER_VIEW (self), NULL);
  return self->split;
}

const SamenProject *
samen_poster_view_project (SamenPosterView *self)
{
  return self->project;
}

/* The rows list their choices in the order of the enumerations. */
void
samen_poster_view_options (SamenPosterView    *self,
                           SamenPosterOptions *options)
{
  int language = (int) adw_combo_row_get_selected (self->language_row);

  *options = (SamenPosterOptions) {
    .view = chosen_view (self),
    .paper = (SamenPaper) adw_combo_row_get_selected (self->paper_row),
    .orientation = (SamenOrientation) adw_combo_row_get_selected (self->orientation_row),
    .language = language == 0 ? SAMEN_NONE : language - 1,
    .round = self->round,
    .before = self->before,
    .initiatives = gtk_switch_get_active (self->initiatives_switch),
    .greyscale = gtk_switch_get_active (self->grey_switch),
  };
  if (options->view != SAMEN_VIEW_PARADOXES)
    options->party = self->party;
  if (options->view == SAMEN_VIEW_BALLOT)
    options->before = NULL;
}

char *
samen_poster_view_name (SamenPosterView *self)
{
  static const char *const names[] = { N_("map"), N_("paradoxes"), N_("answer sheets") };
  const char *title = self->project->title != NULL ? self->project->title : _("Untitled Map");
  char *name = g_strdup_printf ("%s - %s", title, _(names[chosen_view (self)]));

  return g_strdelimit (name, "/\n", '-');
}
