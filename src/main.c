/* main.c - one program: a command line and a window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A subcommand goes to the cli and needs no display; anything else is a file
 * to open in the window.
 */
#include "config.h"

#include "app/application.h"
#include "cli/cli.h"

#include <glib/gi18n-lib.h>
#include <libxml/xmlmemory.h>
#include <locale.h>

/* The translations of the build folder while the program still lives there,
 * else the installed ones.  Returns: (transfer full) */
static char *
locale_folder (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;
  g_autofree char *built = folder != NULL ? g_build_filename (folder, "..", "po", NULL) : NULL;
  g_autofree char *dutch = built != NULL ? g_build_filename (built, "nl", "LC_MESSAGES", NULL) : NULL;

  if (dutch != NULL && g_file_test (dutch, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&built);
  return g_strdup (LOCALEDIR);
}

static void
speak_the_users_language (void)
{
  g_autofree char *folder = locale_folder ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int    argc,
      char **argv)
{
  /* libxml2 loses content silently when memory runs out; GLib stops instead. */
  xmlMemSetup (g_free, g_malloc, g_realloc, g_strdup);
  speak_the_users_language ();

  if (argc > 1 && samen_cli_knows (argv[1]))
    return samen_cli_main (argc, argv);
  return samen_app_main (argc, argv);
}
