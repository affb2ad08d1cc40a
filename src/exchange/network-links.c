/* exchange/network-links.c - who has to do with whom, and what they try together
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/network.h"

#define RELATIONS_PER_PARTY 3
#define NEIGHBOURS 300  /* most relations stay within a town … */
#define HUBS 32         /* … and many run to its government and public services */
#define NOTED_TENSIONS 9

static const SamenParty *
party_at (SamenNetwork *network,
          guint         index)
{
  return samen_list_get (network->project->parties, index);
}

/* Somebody in the town of party number @from. */
static guint
draw_other (SamenNetwork *network,
            guint         from)
{
  guint n = samen_list_length (network->project->parties);
  guint town = from / NEIGHBOURS * NEIGHBOURS;
  guint inhabitants = MIN (NEIGHBOURS, n - town);

  if (samen_network_chance (network, 30))
    inhabitants = MIN (HUBS, inhabitants);
  if (samen_network_chance (network, 4))
    return samen_network_number (network, n);
  return town + samen_network_number (network, inhabitants);
}

/* What a party of one kind usually is to one of another. */
static SamenRelationKind
draw_kind (SamenNetwork     *network,
           const SamenParty *from,
           const SamenParty *to)
{
  guint number = samen_network_number (network, 100);

  if (from->kind == SAMEN_KIND_FUNDER)
    return SAMEN_RELATION_FUNDS;
  if (from->kind == SAMEN_KIND_GOVERNMENT && to->kind != SAMEN_KIND_GOVERNMENT)
    return number < 40 ? SAMEN_RELATION_FUNDS : number < 70 ? SAMEN_RELATION_STEERS : SAMEN_RELATION_WORKS_WITH;
  if (to->kind == SAMEN_KIND_RESIDENTS && from->kind != SAMEN_KIND_RESIDENTS)
    return SAMEN_RELATION_SERVES;
  if (from->kind == SAMEN_KIND_PUBLIC_SERVICE && to->kind == SAMEN_KIND_EDUCATION)
    return number < 40 ? SAMEN_RELATION_SUPERVISES : SAMEN_RELATION_WORKS_WITH;
  return SAMEN_RELATION_WORKS_WITH;
}

/* Whether these two had nothing to do with each other yet; now they have. */
static gboolean
introduce (GHashTable *pairs,
           guint       one,
           guint       other)
{
  gint64 pair = (gint64) MIN (one, other) * SAMEN_NETWORK_MAX + MAX (one, other);

  return one != other && g_hash_table_add (pairs, g_memdup2 (&pair, sizeof pair));
}

static SamenRelation *
make_relation (SamenNetwork     *network,
               const SamenParty *from,
               const SamenParty *to,
               SamenRelationKind kind)
{
  SamenRelation *relation = samen_record_new (&samen_relation_class);

  relation->id = samen_network_id (network, &samen_relation_class);
  relation->from = g_ref_string_acquire (from->id);
  relation->to = g_ref_string_acquire (to->id);
  relation->kind = kind;
  relation->strength = 1 + samen_network_number (network, 3);
  return relation;
}

/* The question on one line and what lies behind it on the next. */
static GRefString *
tension_note (SamenNetwork *network,
              guint         index)
{
  char **questions = samen_network_words (network, "lists", "questions");
  char **explanations = samen_network_words (network, "lists", "explanations");
  g_autofree char *note = NULL;

  if (index >= NOTED_TENSIONS)
    return NULL;
  note = g_strdup_printf ("%s\n%s", questions[index], explanations[index]);
  return g_ref_string_new (note);
}

static gboolean
may_chafe (const SamenParty *from,
           const SamenParty *to)
{
  return from->kind != to->kind &&
         (from->kind == SAMEN_KIND_BUSINESS || from->kind == SAMEN_KIND_FUNDER ||
          from->kind == SAMEN_KIND_GOVERNMENT);
}

/* A few tensions; most of the talked-about ones come with a note. */
static void
add_tensions (SamenNetwork *network,
              GPtrArray    *relations,
              GHashTable   *pairs)
{
  guint n = samen_list_length (network->project->parties);
  guint wanted = n / 25;
  guint made = 0;

  for (guint attempt = 0; made < wanted && attempt < n * 2; attempt++)
    {
      guint one = samen_network_number (network, n);
      guint other = draw_other (network, one);
      SamenRelation *relation;

      if (!may_chafe (party_at (network, one), party_at (network, other)) || !introduce (pairs, one, other))
        continue;
      relation = make_relation (network, party_at (network, one), party_at (network, other), SAMEN_RELATION_TENSION);
      relation->note = tension_note (network, made++);
      g_ptr_array_add (relations, relation);
    }
}

void
samen_network_relate (SamenNetwork *network)
{
  g_autoptr (GPtrArray) relations = g_ptr_array_new ();
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n = samen_list_length (network->project->parties);
  guint wanted = n * RELATIONS_PER_PARTY;

  if (n < 2)
    return;
  add_tensions (network, relations, pairs);
  for (guint attempt = 0; relations->len < wanted && attempt < wanted * 2; attempt++)
    {
      guint one = attempt % n;
      guint other = draw_other (network, one);
      const SamenParty *from = party_at (network, one);
      const SamenParty *to = party_at (network, other);

      if (introduce (pairs, one, other))
        g_ptr_array_add (relations, make_relation (network, from, to, draw_kind (network, from, to)));
    }
  network->project->relations = samen_list_new_take (&samen_record_items, relations);
}

/* The neighbours in the list: near in kind, so likely to work together. */
static SamenList *
draw_partners (SamenNetwork *network,
               guint         lead)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  guint n = samen_list_length (network->project->parties);
  guint wanted = MIN (n - 1, 2 + samen_network_number (network, 3));

  for (guint i = 1; i <= wanted; i++)
    g_ptr_array_add (ids, g_ref_string_acquire (party_at (network, (lead + i) % n)->id));
  return samen_list_new_take (&samen_text_items, ids);
}

static SamenInitiative *
make_initiative (SamenNetwork *network,
                 const char   *title,
                 guint         index)
{
  SamenInitiative *initiative = samen_record_new (&samen_initiative_class);
  guint n = samen_list_length (network->project->parties);
  guint lead = samen_network_number (network, n);
  const SamenTheme *theme = samen_list_get (network->project->themes, index);

  initiative->id = samen_network_id (network, &samen_initiative_class);
  initiative->title = g_ref_string_new (title);
  initiative->status = index % 4;
  initiative->theme = g_ref_string_acquire (theme->id);
  initiative->lead = g_ref_string_acquire (party_at (network, lead)->id);
  initiative->partners = draw_partners (network, lead);
  initiative->paradoxes = 1u << index % SAMEN_N_PARADOXES;
  if (initiative->status == SAMEN_STATUS_WORKS || initiative->status == SAMEN_STATUS_STOPPED)
    initiative->learned = samen_network_pick (network, "lists", "learned");
  return initiative;
}

static SamenStep *
make_step (SamenNetwork          *network,
           const SamenInitiative *initiative,
           const char            *what,
           guint                  index)
{
  SamenStep *step = samen_record_new (&samen_step_class);
  g_autofree char *when = g_strdup_printf ("2027-%02u-%02u", 1 + index / 2, 12 + index % 2 * 9);

  step->id = samen_network_id (network, &samen_step_class);
  step->what = g_ref_string_new (what);
  step->initiative = g_ref_string_acquire (initiative->id);
  step->party = g_ref_string_acquire (initiative->lead);
  step->person = samen_network_pick (network, "lists", "people");
  step->when = g_ref_string_new (when);
  return step;
}

void
samen_network_start_initiatives (SamenNetwork *network)
{
  g_autoptr (GPtrArray) initiatives = g_ptr_array_new ();
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();
  char **titles = samen_network_words (network, "lists", "initiatives");
  char **what = samen_network_words (network, "lists", "steps");

  if (samen_list_length (network->project->parties) < 2)
    return;
  for (guint i = 0; titles[i] != NULL; i++)
    g_ptr_array_add (initiatives, make_initiative (network, titles[i], i));
  for (guint i = 0; what[i] != NULL; i++)
    g_ptr_array_add (steps, make_step (network, g_ptr_array_index (initiatives, i), what[i], i));
  network->project->initiatives = samen_list_new_take (&samen_record_items, initiatives);
  network->project->steps = samen_list_new_take (&samen_record_items, steps);
}
