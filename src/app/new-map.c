/* app/new-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/new-map.h"

#include "app/settings.h"
#include "exchange/examples.h"
#include "scene/map.h"

#include <glib/gi18n-lib.h>

const SamenOffer samen_offers[] = {
  { "gezond-gewicht", N_("Healthy weight in a municipality"), N_("14 parties, two rounds of positions") },
  { "ouder-kind-team", N_("Parent and child team"), N_("Nurses and youth carers, 4 parties") },
  { "wijkaanpak", N_("Energy transition in a neighbourhood"), N_("9 parties") },
  { "netwerk-300", N_("A large network"), N_("300 parties, 20 themes") },
  { NULL }
};

SamenProject *
samen_new_map (const char *example)
{
  g_autoptr (SamenProject) project = samen_example (example != NULL ? example : "leeg",
                                                    samen_settings_map_language ());

  return project != NULL ? samen_map_place (project, FALSE) : NULL;
}
