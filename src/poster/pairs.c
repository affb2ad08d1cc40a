/* poster/pairs.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/pairs.h"

#include "arrange/geometry.h"
#include "insight/starters.h"
#include "poster/block.h"
#include "poster/legend.h"
#include "scene/shapes.h"

#define MOST_PAIRS 6
/* From this width on there are two columns, in letters. */
#define WIDE 28.0

typedef struct
{
  int one;
  int two;
  guint relations;
} Pair;

static double
row_height (const SamenStock *stock)
{
  return 2.15 * stock->body;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Pair *one = a;
  const Pair *two = b;

  if (one->relations != two->relations)
    return one->relations > two->relations ? -1 : 1;
  return one->one != two->one ? one->one - two->one : one->two - two->two;
}

static GHashTable *
kinds_by_party (const SamenProject *project)
{
  GHashTable *kinds = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_hash_table_insert (kinds, party->id, GINT_TO_POINTER (party->kind + 1));
  }
  return kinds;
}

/* Every pair of different kinds, the most connected first. */
static GArray *
count_pairs (const SamenProject *project)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  guint counts[SAMEN_N_KINDS][SAMEN_N_KINDS] = { 0 };
  g_autoptr (GHashTable) kinds = kinds_by_party (project);

  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    int from = GPOINTER_TO_INT (g_hash_table_lookup (kinds, relation->from)) - 1;
    int to = GPOINTER_TO_INT (g_hash_table_lookup (kinds, relation->to)) - 1;

    if (from >= 0 && to >= 0 && from != to)
      counts[MIN (from, to)][MAX (from, to)]++;
  }
  for (int one = 0; one < SAMEN_N_KINDS; one++)
    for (int two = one + 1; two < SAMEN_N_KINDS; two++)
      {
        Pair pair = { one, two, counts[one][two] };

        if (pair.relations > 0)
          g_array_append_val (pairs, pair);
      }
  g_array_sort (pairs, compare);
  return pairs;
}

/* One pair at @x, its bar no longer than @room allows. */
static void
draw_pair (const SamenDraft *draft,
           SamenScene *piece,
           const Pair *pair,
           guint most,
           double x,
           double room)
{
  const SamenStock *stock = &draft->stock;
  const SamenLook *look = draft->look;
  SamenFont font = samen_stock_font (stock->body, 600);
  double y = row_height (stock) / 2;
  double s = 0.82 * stock->body;
  double bar = x + 5.2 * s;
  double length = MAX (stock->body, room - 5.2 * s - 3.2 * stock->body) * pair->relations / most;
  SamenFigure *figure = samen_figure_new ("pair");
  SamenPath *path = samen_path_new ();
  g_autofree char *count = g_strdup_printf ("%u", pair->relations);

  samen_shape_badge (figure, look, pair->one, x + s, y, s, look->kinds[pair->one], 0, 0, SAMEN_BADGE_ICON, NULL, 0);
  samen_shape_badge (figure, look, pair->two, x + 3.2 * s, y, s, look->kinds[pair->two], 0, 0, SAMEN_BADGE_ICON, NULL, 0);
  samen_path_rectangle (path, bar, y - 0.42 * stock->body, length, 0.84 * stock->body, 0.15 * stock->body);
  samen_figure_fill (figure, path, look->half);
  samen_figure_text (figure, count, &font, bar + length + 0.5 * stock->body, samen_block_baseline (font.size, 2 * y),
                     SAMEN_ALIGN_START, look->ink);
  samen_scene_add (piece, figure);
}

/* Down, then across. */
static void
set_pairs (SamenDraft *draft,
           SamenGalley *galley,
           const GArray *pairs)
{
  const Pair *pair = (const Pair *) (gconstpointer) pairs->data;
  guint n = MIN (pairs->len, MOST_PAIRS);
  guint columns = galley->width > WIDE * draft->stock.body ? 2 : 1;
  guint rows = (n + columns - 1) / columns;
  double width = galley->width / columns;

  for (guint row = 0; row < rows; row++)
    {
      SamenScene *piece = samen_galley_add (galley, row == 0 ? 0.5 * draft->stock.body : 0, row_height (&draft->stock), FALSE);

      for (guint i = row; i < n; i += rows)
        draw_pair (draft, piece, &pair[i], pair[0].relations, i / rows * width, width);
    }
}

void
samen_block_pairs (SamenDraft *draft,
                   SamenGalley *galley)
{
  g_autoptr (GArray) pairs = count_pairs (draft->project);
  SamenGeometry geometry;

  samen_geometry_init (&geometry, draft->project);
  if (geometry.density != SAMEN_DENSITY_NUMBERED)
    {
      samen_block_legend (draft, galley);
      return;
    }
  samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "pairs"), 2 * draft->stock.body);
  if (pairs->len == 0)
    samen_block_body (galley, &draft->stock, draft->look, samen_draft_word (draft, "pairs-none"), 0.6 * draft->stock.body);
  else
    set_pairs (draft, galley, pairs);
}

void
samen_block_list_reading (SamenDraft *draft,
                          SamenGalley *galley)
{
  const SamenStock *stock = &draft->stock;
  const SamenLook *look = draft->look;
  SamenFont bold = samen_stock_font (stock->floor, 700);
  SamenFont plain = samen_stock_font (stock->floor, 400);
  g_autoptr (GPtrArray) tensions = samen_tensions (draft->project);

  samen_block_overline (galley, stock, look, samen_draft_word (draft, "map-reading"), 2 * stock->body);
  samen_block_text (galley, samen_draft_word (draft, "list-carrying"), &bold, SAMEN_LEADING_TEXT, 0, 0.6 * stock->body, look->ink, FALSE);
  samen_block_text (galley, samen_draft_word (draft, "list-committed"), &plain, SAMEN_LEADING_TEXT, 0, 0, look->ink, FALSE);
  samen_block_text (galley, samen_draft_word (draft, "list-others"), &plain, SAMEN_LEADING_TEXT, 0, 0, look->ink_2, FALSE);
  if (tensions->len > 0)
    samen_block_text (galley, samen_draft_word (draft, "list-rim"), &plain, SAMEN_LEADING_TEXT, 0, 0, look->ink, FALSE);
}
