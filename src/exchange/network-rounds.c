/* exchange/network-rounds.c - what everyone answered, twice
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/network.h"

/* A position is where the network as a whole tends, plus what goes with the
 * party's kind, plus what is the party's own.  Between the two rounds people
 * came somewhat closer. */
static const int tendency[SAMEN_N_PARADOXES] = { 16, 8, -30, 22, 40, 10, -20, 12, -12, 14, 24, 46 };
static const int desired[SAMEN_N_PARADOXES] = { -16, 0, -20, 0, 10, 0, -34, -12, 16, 26, 0, 36 };

#define KIND_REACH 90 /* kinds differ by at most this much … */
#define OWN_REACH 60  /* … and parties of a kind by this */

/* A number that always comes with @what, −@reach / 2 … @reach / 2. */
static int
fixed_number (guint what,
              guint reach)
{
  guint32 mixed = (what + 1) * 2654435761u;

  return (int) ((mixed >> 12) % (reach + 1)) - (int) reach / 2;
}

static int
draw_position (SamenNetwork     *network,
               const SamenParty *party,
               guint             index,
               int               paradox,
               gboolean          first)
{
  int position = tendency[paradox - 1] + fixed_number (party->kind * SAMEN_N_PARADOXES + paradox, KIND_REACH);
  int own = fixed_number (1000 + index * SAMEN_N_PARADOXES + paradox, OWN_REACH);

  position += first ? own * 3 / 2 : own;
  position += (int) samen_network_number (network, 21) - 10;
  return CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
}

/* Four out of five give a position. */
static SamenAnswerState
draw_state (SamenNetwork *network)
{
  guint number = samen_network_number (network, 100);

  if (number < 6)
    return SAMEN_ANSWER_NOT_RECOGNISED;
  if (number < 11)
    return SAMEN_ANSWER_SKIPPED;
  if (number < 14)
    return SAMEN_ANSWER_DECLINED;
  return number < 20 ? SAMEN_ANSWER_ABSENT : SAMEN_ANSWER_GIVEN;
}

static SamenAnswer *
make_answer (SamenNetwork     *network,
             const SamenParty *party,
             guint             index,
             int               paradox,
             gboolean          first)
{
  SamenAnswerState state = draw_state (network);
  SamenAnswer *answer;

  if (state == SAMEN_ANSWER_ABSENT)
    return NULL;
  answer = samen_record_new (&samen_answer_class);
  answer->paradox = paradox;
  answer->state = state;
  if (state == SAMEN_ANSWER_GIVEN)
    {
      answer->position = draw_position (network, party, index, paradox, first);
      if (samen_network_chance (network, 60))
        answer->tension = samen_network_number (network, 4);
    }
  if (samen_network_chance (network, 2))
    answer->remark = samen_network_pick (network, "lists", "remarks");
  return answer;
}

static SamenSheet *
make_sheet (SamenNetwork     *network,
            const SamenParty *party,
            guint             index,
            gboolean          first)
{
  SamenSheet *sheet = samen_record_new (&samen_sheet_class);
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();

  sheet->party = g_ref_string_acquire (party->id);
  sheet->commitment = party->commitment;
  if (first && party->commitment > SAMEN_COMMITMENT_AWARE && samen_network_chance (network, 40))
    sheet->commitment--;
  for (int paradox = 1; paradox <= SAMEN_N_PARADOXES; paradox++)
    {
      SamenAnswer *answer = make_answer (network, party, index, paradox, first);

      if (answer != NULL)
        g_ptr_array_add (answers, answer);
    }
  sheet->answers = samen_list_new_take (&samen_record_items, answers);
  return sheet;
}

static SamenRound *
make_round (SamenNetwork *network,
            const char   *label,
            const char   *date,
            gboolean      first)
{
  SamenRound *round = samen_record_new (&samen_round_class);
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();
  g_autofree char *words = g_key_file_get_string (network->words, "project", label, NULL);

  round->id = samen_network_id (network, &samen_round_class);
  round->label = g_ref_string_new (words);
  round->date = g_ref_string_new (date);
  SAMEN_EACH (const SamenParty, party, network->project->parties)
  {
    if (samen_network_chance (network, first ? 80 : 90))
      g_ptr_array_add (sheets, make_sheet (network, party, party_i, first));
  }
  round->sheets = samen_list_new_take (&samen_record_items, sheets);
  return round;
}

/* Where the network says it stands, and where it wants to go. */
static void
agree (SamenNetwork *network)
{
  SAMEN_EACH (SamenParadox, paradox, network->project->paradoxes)
  {
    paradox->agreed = tendency[paradox_i];
    paradox->desired = desired[paradox_i];
    paradox->stance = paradox_i % 3;
  }
}

void
samen_network_hold_rounds (SamenNetwork *network)
{
  g_autoptr (GPtrArray) rounds = g_ptr_array_new ();

  agree (network);
  g_ptr_array_add (rounds, make_round (network, "first-round", "2025-11-13", TRUE));
  g_ptr_array_add (rounds, make_round (network, "second-round", "2026-11-12", FALSE));
  network->project->rounds = samen_list_new_take (&samen_record_items, rounds);
}
