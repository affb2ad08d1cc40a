/* poster/legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/legend.h"

#include "arrange/geometry.h"
#include "core/text.h"
#include "poster/block.h"
#include "scene/map.h"
#include "scene/shapes.h"
#include "words/words.h"

#define LINE 1.2
/* On A1, millimetres. */
#define SAMPLE 30.0

static double
row_height (const SamenStock *stock)
{
  return (stock->body > stock->floor ? 2 : 1.55) * stock->body;
}

static double
sample_width (const SamenStock *stock)
{
  return SAMPLE * stock->body / (20 * SAMEN_MM_PER_PT);
}

/* Lines thinner than on the map would not be the same sign: they follow the
 * letters, as the map does. */
static double
sample_unit (const SamenStock *stock)
{
  return stock->body / (20 * SAMEN_MM_PER_PT);
}

/* A column of samples: the choices it shows, and how one is drawn. */
typedef struct
{
  const char *heading;
  const char *group;
  const char *const *names;
  int choices[SAMEN_N_RELATION_KINDS];
  guint n;
  void (*draw) (const SamenDraft *draft, SamenFigure *figure, int choice, double x, double y);
} Samples;

static void
draw_commitment (const SamenDraft *draft,
                 SamenFigure *figure,
                 int commitment,
                 double x,
                 double y)
{
  samen_shape_link (figure, x, y, x + sample_width (&draft->stock), y, commitment, sample_unit (&draft->stock), draft->look->sample);
}

static void
draw_relation (const SamenDraft *draft,
               SamenFigure *figure,
               int kind,
               double x,
               double y)
{
  double width = sample_width (&draft->stock);
  SamenPoint line[] = { { x, y }, { x + width / 2, y }, { x + width, y } };

  samen_shape_relation (figure, draft->look, kind, line, G_N_ELEMENTS (line), 0, 0, sample_unit (&draft->stock), draft->look->paper, FALSE, 1);
}

static void
commitment_samples (Samples *samples)
{
  *samples = (Samples){ .heading = "commitment", .group = "commitment", .names = samen_commitment_names, .draw = draw_commitment };
  for (int i = SAMEN_COMMITMENT_CARRYING; i >= 0; i--)
    samples->choices[samples->n++] = i;
}

static gboolean
is_shown (const SamenProject *project,
          int kind,
          SamenDensity density)
{
  if (density != SAMEN_DENSITY_NAMED && kind != SAMEN_RELATION_TENSION)
    return FALSE;
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    if (relation->kind == kind)
      return TRUE;
  }
  return FALSE;
}

static void
relation_samples (Samples *samples,
                  const SamenProject *project)
{
  SamenGeometry geometry;

  samen_geometry_init (&geometry, project);
  *samples = (Samples){ .heading = "relations", .group = "relation", .names = samen_relation_kind_names, .draw = draw_relation };
  for (int kind = 0; kind < SAMEN_N_RELATION_KINDS; kind++)
    if (is_shown (project, kind, geometry.density))
      samples->choices[samples->n++] = kind;
}

static const char *
sample_name (const SamenDraft *draft,
             const Samples *samples,
             guint i)
{
  return samen_words_choice (draft->project->language, samples->group, samples->names, samples->choices[i]);
}

static double
name_x (const SamenStock *stock)
{
  return sample_width (stock) + 0.9 * stock->body;
}

static double
samples_width (const SamenDraft *draft,
               const Samples *samples)
{
  SamenFont font = samen_stock_font (draft->stock.body, 400);
  SamenFont small = samen_stock_overline (&draft->stock);
  g_autofree char *capitals = g_utf8_strup (samen_draft_word (draft, samples->heading), -1);
  double width = samen_text_width (capitals, &small);

  for (guint i = 0; i < samples->n; i++)
    width = MAX (width, name_x (&draft->stock) + samen_text_width (sample_name (draft, samples, i), &font));
  return width;
}

/* Wide names run over more lines, in the middle of their row. */
static GPtrArray *
name_lines (const SamenDraft *draft,
            const char *name,
            double width)
{
  SamenFont font = samen_stock_font (draft->stock.body, 400);

  return samen_text_wrap (name, &font, MAX (width, 3 * font.size), FALSE);
}

static void
draw_name (SamenFigure *figure,
           GPtrArray *lines,
           double x,
           double height,
           SamenColour colour)
{
  double size = samen_line_font (g_ptr_array_index (lines, 0))->size;
  double first = samen_block_baseline (size, height) - (lines->len - 1) * LINE * size / 2;

  samen_figure_lines (figure, lines, x, first, LINE, SAMEN_ALIGN_START, colour);
}

static void
draw_sample (const SamenDraft *draft,
             SamenScene *piece,
             const Samples *samples,
             guint i,
             double x,
             double width)
{
  double height = row_height (&draft->stock);
  g_autoptr (GPtrArray) lines = NULL;
  SamenFigure *figure;

  if (i >= samples->n)
    return;
  lines = name_lines (draft, sample_name (draft, samples, i), width - name_x (&draft->stock));
  figure = samen_figure_new ("legend");
  samples->draw (draft, figure, samples->choices[i], x, height / 2);
  draw_name (figure, lines, x + name_x (&draft->stock), height, draft->look->ink);
  samen_scene_add (piece, figure);
}

static void
draw_heading (const SamenDraft *draft,
              SamenScene *piece,
              const Samples *samples,
              double x)
{
  SamenFont font = samen_stock_overline (&draft->stock);
  g_autofree char *capitals = g_utf8_strup (samen_draft_word (draft, samples->heading), -1);
  SamenFigure *figure = samen_figure_new ("legend");

  samen_figure_text (figure, capitals, &font, x, samen_block_baseline (font.size, 1.2 * font.size), SAMEN_ALIGN_START, draft->look->ink_2);
  samen_scene_add (piece, figure);
}

static void
set_headings (SamenDraft *draft,
              SamenGalley *galley,
              const Samples *columns,
              const double *xs,
              guint n)
{
  const SamenStock *stock = &draft->stock;
  SamenScene *piece;

  if (n == 1)
    {
      samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, columns[0].heading), 2 * stock->body);
      return;
    }
  piece = samen_galley_add (galley, 2 * stock->body, 1.2 * stock->floor, TRUE);
  for (guint c = 0; c < n; c++)
    draw_heading (draft, piece, &columns[c], xs[c]);
}

static void
set_table (SamenDraft *draft,
           SamenGalley *galley,
           const Samples *columns,
           const double *xs,
           guint n)
{
  const SamenStock *stock = &draft->stock;
  guint rows = 0;

  set_headings (draft, galley, columns, xs, n);
  for (guint c = 0; c < n; c++)
    rows = MAX (rows, columns[c].n);
  for (guint row = 0; row < rows; row++)
    {
      SamenScene *piece = samen_galley_add (galley, row == 0 ? 0.4 * stock->body : 0, row_height (stock), row + 1 < rows);

      for (guint c = 0; c < n; c++)
        draw_sample (draft, piece, &columns[c], row, xs[c], (c + 1 < n ? xs[c + 1] : galley->width) - xs[c]);
    }
}

void
samen_block_relations (SamenDraft *draft,
                       SamenGalley *galley)
{
  double x = 0;
  Samples samples;

  relation_samples (&samples, draft->project);
  if (samples.n > 0)
    set_table (draft, galley, &samples, &x, 1);
}

void
samen_block_commitment (SamenDraft *draft,
                        SamenGalley *galley)
{
  double x = 0;
  Samples samples;

  commitment_samples (&samples);
  set_table (draft, galley, &samples, &x, 1);
}

void
samen_block_legend (SamenDraft *draft,
                    SamenGalley *galley)
{
  double xs[2] = { 0, 0 };
  Samples samples[2];

  relation_samples (&samples[0], draft->project);
  commitment_samples (&samples[1]);
  xs[1] = samples_width (draft, &samples[0]) + 2 * draft->stock.body;
  if (samples[0].n > 0 && xs[1] + samples_width (draft, &samples[1]) <= galley->width)
    {
      set_table (draft, galley, samples, xs, 2);
      return;
    }
  samen_block_commitment (draft, galley);
  samen_block_relations (draft, galley);
}

static void
add_kind (SamenDraft *draft,
          SamenGalley *galley,
          int kind,
          gboolean first)
{
  const SamenStock *stock = &draft->stock;
  double s = 0.8 * stock->body;
  double x = 2 * s + 0.8 * stock->body;
  const char *name = samen_words_choice (draft->project->language, "kind", samen_kind_names, kind);
  g_autoptr (GPtrArray) lines = name_lines (draft, name, galley->width - x);
  double height = row_height (stock) + (lines->len - 1) * LINE * stock->body;
  SamenScene *piece = samen_galley_add (galley, first ? 0.4 * stock->body : 0, height, first);
  SamenFigure *figure = samen_figure_new ("legend");

  samen_shape_badge (figure, draft->look, kind, s, height / 2, s, draft->look->kinds[kind], 0, 0, SAMEN_BADGE_ICON, NULL, 0);
  draw_name (figure, lines, x, height, draft->look->kinds[kind]);
  samen_scene_add (piece, figure);
}

void
samen_block_kinds (SamenDraft *draft,
                   SamenGalley *galley)
{
  const SamenStock *stock = &draft->stock;
  SamenGeometry geometry;

  samen_geometry_init (&geometry, draft->project);
  if (geometry.n_sectors == 0 || geometry.placement == SAMEN_PLACEMENT_FREE)
    return;
  samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "kinds"), 2 * stock->body);
  for (guint i = 0; i < geometry.n_sectors; i++)
    add_kind (draft, galley, (int) geometry.sectors[i].kind, i == 0);
}

/* "Water vooraan · Sportclubs" */
static char *
initiative_text (const SamenDraft *draft,
                 const SamenInitiative *initiative)
{
  const SamenParty *lead = samen_project_party (draft->project, initiative->lead);
  g_autofree char *name = lead != NULL ? samen_party_plain_name (lead) : NULL;

  return name != NULL ? g_strdup_printf ("%s · %s", samen_text (initiative->title), name) : g_strdup (samen_text (initiative->title));
}

/* Its number stands in a piece of no height, on the first line of its text. */
static void
add_initiative (SamenDraft *draft,
                SamenGalley *galley,
                const SamenInitiative *initiative,
                guint number)
{
  const SamenStock *stock = &draft->stock;
  SamenFont font = samen_stock_font (stock->body, 400);
  double r = 0.72 * stock->body;
  SamenScene *piece = samen_galley_add (galley, (number == 1 ? 0.6 : 0.3) * stock->body, 0, TRUE);
  SamenFigure *figure = samen_figure_new ("legend");
  g_autofree char *label = g_strdup_printf ("%u", number);
  g_autofree char *text = initiative_text (draft, initiative);

  samen_shape_flag (figure, draft->look, r, SAMEN_LEADING_TEXT * font.size / 2, r, label, stock->code_floor, TRUE, 0);
  samen_scene_add (piece, figure);
  samen_block_text (galley, text, &font, SAMEN_LEADING_TEXT, 2 * r + 0.7 * font.size, 0, draft->look->ink, FALSE);
}

void
samen_block_initiatives (SamenDraft *draft,
                         SamenGalley *galley)
{
  g_autoptr (GPtrArray) going = samen_map_initiatives (draft->project);
  SamenGeometry geometry;

  samen_geometry_init (&geometry, draft->project);
  if (!draft->options->initiatives || going->len == 0 || geometry.density == SAMEN_DENSITY_NUMBERED)
    return;
  samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "initiatives"), 2 * draft->stock.body);
  for (guint i = 0; i < going->len; i++)
    add_initiative (draft, galley, g_ptr_array_index (going, i), i + 1);
}

void
samen_block_reading (SamenDraft *draft,
                     SamenGalley *galley)
{
  samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "map-reading"), 2 * draft->stock.body);
  samen_block_body (galley, &draft->stock, draft->look, samen_draft_word (draft, "map-reading-text"), 0.6 * draft->stock.body);
}
