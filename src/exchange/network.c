/* exchange/network.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/network.h"

#define SEED 2030
#define TOWN 300 /* parties in one town: as many as there are names */
#define HORIZON 2030

/* Out of 25 parties two carry, six are committed, nine interested, eight aware. */
static const int commitments[] = { 2, 8, 17, 25 };

static const guint roles_by_kind[SAMEN_N_KINDS] = {
  [SAMEN_KIND_GOVERNMENT] = SAMEN_ROLE_FRAMES | SAMEN_ROLE_FUNDS,
  [SAMEN_KIND_PUBLIC_SERVICE] = SAMEN_ROLE_CARRIES_OUT | SAMEN_ROLE_SUPERVISES,
  [SAMEN_KIND_CARE] = SAMEN_ROLE_CARRIES_OUT,
  [SAMEN_KIND_RESIDENTS] = SAMEN_ROLE_EXPERIENCE,
  [SAMEN_KIND_EDUCATION] = SAMEN_ROLE_CARRIES_OUT,
  [SAMEN_KIND_SOCIETY] = SAMEN_ROLE_CARRIES_OUT | SAMEN_ROLE_INITIATIVE,
  [SAMEN_KIND_BUSINESS] = SAMEN_ROLE_CARRIES_OUT,
  [SAMEN_KIND_FUNDER] = SAMEN_ROLE_FUNDS,
  [SAMEN_KIND_KNOWLEDGE] = SAMEN_ROLE_EXPERIENCE | SAMEN_ROLE_SUPERVISES,
  [SAMEN_KIND_OTHER] = SAMEN_ROLE_EXPERIENCE,
};

guint
samen_network_number (SamenNetwork *network,
                      guint         n)
{
  /* Marsaglia's xorshift: short, and the same everywhere for ever. */
  network->seed ^= network->seed << 13;
  network->seed ^= network->seed >> 17;
  network->seed ^= network->seed << 5;
  return network->seed % n;
}

gboolean
samen_network_chance (SamenNetwork *network,
                      guint         percent)
{
  return samen_network_number (network, 100) < percent;
}

char **
samen_network_words (SamenNetwork *network,
                     const char   *group,
                     const char   *key)
{
  char name[64];
  char **words;

  g_snprintf (name, sizeof name, "%s.%s", group, key);
  words = g_hash_table_lookup (network->lists, name);
  if (words == NULL)
    {
      words = g_key_file_get_string_list (network->words, group, key, NULL, NULL);
      g_assert (words != NULL);
      g_hash_table_insert (network->lists, g_strdup (name), words);
    }
  return words;
}

GRefString *
samen_network_pick (SamenNetwork *network,
                    const char   *group,
                    const char   *key)
{
  char **words = samen_network_words (network, group, key);

  return g_ref_string_new (words[samen_network_number (network, g_strv_length (words))]);
}

GRefString *
samen_network_id (SamenNetwork           *network,
                  const SamenRecordClass *klass)
{
  char id[32];

  g_snprintf (id, sizeof id, "%s%d", klass->prefix, ++network->project->last_id);
  return g_ref_string_new (id);
}

static GRefString *
only_text (SamenNetwork *network,
           const char   *group,
           const char   *key)
{
  g_autofree char *text = g_key_file_get_string (network->words, group, key, NULL);

  return g_ref_string_new (text);
}

/* "Oosterveen", "Westerveen", … */
static char *
town_name (SamenNetwork *network,
           guint         town)
{
  char **first = samen_network_words (network, "lists", "towns-first");
  char **last = samen_network_words (network, "lists", "towns-last");
  guint n = g_strv_length (first);

  return g_strconcat (first[town % n], last[town / n % g_strv_length (last)], NULL);
}

/* The first town goes without its name. */
static GRefString *
name_in_town (SamenNetwork *network,
              const char   *name,
              guint         town)
{
  g_autofree char *where = NULL;
  g_autofree char *full = NULL;

  if (town == 0)
    return g_ref_string_new (name);
  where = town_name (network, town - 1);
  full = g_strdup_printf ("%s, %s", name, where);
  return g_ref_string_new (full);
}

/* A party's kind and name by its @slot, 0…299, in a town. */
static void
name_party (SamenNetwork *network,
            SamenParty   *party,
            guint         town,
            guint         slot)
{
  for (int kind = 0; kind < SAMEN_N_KINDS; kind++)
    {
      char **names = samen_network_words (network, samen_kind_names[kind], "names");
      guint n = g_strv_length (names);

      if (slot < n)
        {
          party->kind = kind;
          party->name = name_in_town (network, names[slot], town);
          return;
        }
      slot -= n;
    }
  g_assert_not_reached ();
}

static SamenCommitment
draw_commitment (SamenNetwork *network)
{
  int number = samen_network_number (network, 25);
  int ring = 0;

  while (number >= commitments[ring])
    ring++;
  return SAMEN_COMMITMENT_CARRYING - ring;
}

/* One or two themes. */
static SamenList *
draw_themes (SamenNetwork *network)
{
  const SamenList *themes = network->project->themes;
  guint first = samen_network_number (network, themes->n);
  guint step = 1 + samen_network_number (network, themes->n - 1);
  const SamenTheme *one = samen_list_get (themes, first);
  const SamenTheme *two = samen_list_get (themes, (first + step) % themes->n);
  gpointer ids[] = { one->id, two->id };

  return samen_list_new (&samen_text_items, ids, samen_network_chance (network, 35) ? 2 : 1);
}

/* One text of a list, for four parties in ten. */
static SamenList *
draw_text (SamenNetwork *network,
           const char   *group,
           const char   *key)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  if (samen_network_chance (network, 40))
    g_ptr_array_add (texts, samen_network_pick (network, group, key));
  return samen_list_new_take (&samen_text_items, texts);
}

/* Not everyone has said everything: that is what conversations are for. */
static void
describe_party (SamenNetwork *network,
                SamenParty   *party)
{
  const char *kind = samen_kind_names[party->kind];

  if (samen_network_chance (network, 85))
    party->contribution = only_text (network, kind, "contribution");
  if (party->contribution != NULL && samen_network_chance (network, 80))
    party->effect = only_text (network, kind, "effect");
  party->offers = draw_text (network, kind, "offers");
  party->needs = draw_text (network, kind, "needs");
  if (samen_network_chance (network, 90))
    party->roles = roles_by_kind[party->kind];
  party->instrumental = samen_network_number (network, 4);
  party->affective = samen_network_number (network, 4);
  party->moral = samen_network_number (network, 4);
  party->recognised = samen_network_chance (network, 80) ? SAMEN_RECOGNISED_YES : SAMEN_RECOGNISED_NOT_YET;
  party->mandate = samen_network_number (network, 3);
  party->room = samen_network_number (network, 3);
  party->backing = samen_network_number (network, 3);
  if (party->kind == SAMEN_KIND_RESIDENTS)
    party->perspective = SAMEN_PERSPECTIVE_RECEIVES | SAMEN_PERSPECTIVE_DOES;
}

static SamenParty *
make_party (SamenNetwork *network,
            guint         town,
            guint         slot)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  party->id = samen_network_id (network, &samen_party_class);
  name_party (network, party, town, slot);
  party->commitment = draw_commitment (network);
  party->themes = draw_themes (network);
  describe_party (network, party);
  if (slot == 0)
    party->roles |= SAMEN_ROLE_CONVENES;
  return party;
}

/* A town that is not full takes its parties evenly from all kinds. */
static void
settle (SamenNetwork *network,
        guint         n)
{
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      guint town = i / TOWN;
      guint inhabitants = MIN (TOWN, n - town * TOWN);

      g_ptr_array_add (parties, make_party (network, town, i % TOWN * TOWN / inhabitants));
    }
  network->project->parties = samen_list_new_take (&samen_record_items, parties);
}

static void
name_themes (SamenNetwork *network)
{
  g_autoptr (GPtrArray) themes = g_ptr_array_new ();

  for (char **name = samen_network_words (network, "lists", "themes"); *name != NULL; name++)
    {
      SamenTheme *theme = samen_record_new (&samen_theme_class);

      theme->id = samen_network_id (network, &samen_theme_class);
      theme->name = g_ref_string_new (*name);
      g_ptr_array_add (themes, theme);
    }
  network->project->themes = samen_list_new_take (&samen_record_items, themes);
}

static void
write_title (SamenNetwork *network)
{
  SamenProject *project = network->project;
  SamenAmbition *ambition = project->ambition;

  project->title = only_text (network, "project", "title");
  project->subtitle = only_text (network, "project", "subtitle");
  project->stage = SAMEN_STAGE_DEVELOPING;
  project->modified = g_ref_string_new ("2026-11-21");
  ambition->statement = only_text (network, "project", "statement");
  ambition->deeper = only_text (network, "project", "deeper");
  ambition->horizon = HORIZON;
}

SamenProject *
samen_network_new (GKeyFile     *words,
                   guint         parties,
                   SamenLanguage language)
{
  g_autoptr (GHashTable) lists =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);
  SamenNetwork network = { words, lists, SEED, samen_project_new (language) };

  write_title (&network);
  name_themes (&network);
  settle (&network, MIN (parties, SAMEN_NETWORK_MAX));
  samen_network_relate (&network);
  samen_network_hold_rounds (&network);
  samen_network_start_initiatives (&network);
  samen_project_complete (network.project);
  return network.project;
}
