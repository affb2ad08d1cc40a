/* insight/movement.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/movement.h"

#include "insight/figures.h"
#include "insight/positions.h"

GArray *
samen_movements (const SamenProject *project,
                 const SamenRound   *before,
                 const SamenRound   *now,
                 int                 number)
{
  GArray *movements = g_array_new (FALSE, FALSE, sizeof (SamenMovement));
  g_autoptr (GHashTable) earlier = samen_sheets_by_party (samen_open_round (before, number));
  const SamenRound *open = samen_open_round (now, number);

  if (open != NULL && samen_in_play (project, number))
    SAMEN_EACH (const SamenSheet, sheet, open->sheets)
    {
      const SamenSheet *then = g_hash_table_lookup (earlier, sheet->party);
      SamenMovement movement = {
        sheet->party, samen_answer_position (samen_sheet_answer (then, number)),
        samen_answer_position (samen_sheet_answer (sheet, number))
      };

      if (movement.from != SAMEN_NONE && movement.to != SAMEN_NONE)
        g_array_append_val (movements, movement);
    }
  return movements;
}

int
samen_agreed_in (const SamenProject *project,
                 const SamenRound   *round,
                 int                 number)
{
  const SamenRound *latest = samen_project_latest_round (project);
  const SamenAgreement *agreement = samen_round_agreement (round, number);

  if (round != NULL && latest != NULL && g_strcmp0 (round->id, latest->id) == 0)
    return samen_project_paradox (project, number)->agreed;
  return agreement != NULL ? agreement->agreed : SAMEN_NONE;
}

gboolean
samen_group_movement (const SamenProject *project,
                      const SamenRound   *before,
                      const SamenRound   *now,
                      int                 number,
                      double             *from,
                      double             *to)
{
  int agreed_then = samen_agreed_in (project, before, number);
  int agreed_now = samen_agreed_in (project, now, number);
  SamenFigures then;
  SamenFigures since;

  if (!samen_in_play (project, number))
    return FALSE;
  samen_figures_init (&then, project, before, number);
  samen_figures_init (&since, project, now, number);
  *from = then.median;
  *to = since.median;
  if (agreed_then != SAMEN_NONE && agreed_now != SAMEN_NONE)
    {
      *from = agreed_then;
      *to = agreed_now;
      return TRUE;
    }
  return then.positions > 0 && since.positions > 0;
}
