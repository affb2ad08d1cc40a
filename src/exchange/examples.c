/* exchange/examples.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/examples.h"

#include "exchange/examples-resource.h"
#include "exchange/network.h"
#include "file/reader.h"

#define NETWORK_NAME "netwerk-300"
#define NETWORK_PARTIES 300

const char *const samen_example_names[] = {
  "gezond-gewicht", "ouder-kind-team", "wijkaanpak", NETWORK_NAME, "leeg", NULL,
};

/* Examples are part of the program, so that one that is not there is our fault. */
static GBytes *
example_bytes (const char   *name,
               SamenLanguage language,
               const char   *ending)
{
  g_autofree char *path = g_strdup_printf ("/org/samenspel/Samenspel/examples/%s.%s.%s",
                                           name, samen_language_names[language], ending);
  static gsize registered = 0;
  GBytes *bytes;

  if (g_once_init_enter (&registered))
    {
      samen_examples_register_resource ();
      g_once_init_leave (&registered, 1);
    }
  bytes = g_resource_lookup_data (samen_examples_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (bytes != NULL);
  return bytes;
}

SamenProject *
samen_example (const char   *name,
               SamenLanguage language)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  SamenProject *project;

  if (name == NULL || !g_strv_contains (samen_example_names, name))
    return NULL;
  if (g_str_equal (name, NETWORK_NAME))
    return samen_example_network (NETWORK_PARTIES, language);
  bytes = example_bytes (name, language, "samenspel");
  project = samen_file_parse (bytes, name, NULL, &error);
  if (project == NULL)
    g_error ("The example %s is damaged: %s", name, error->message);
  return project;
}

SamenProject *
samen_example_network (guint         parties,
                       SamenLanguage language)
{
  g_autoptr (GBytes) bytes = example_bytes ("netwerk", language, "ini");
  g_autoptr (GKeyFile) words = g_key_file_new ();

  if (!g_key_file_load_from_bytes (words, bytes, G_KEY_FILE_NONE, NULL))
    g_assert_not_reached ();
  return samen_network_new (words, parties, language);
}
