/* cli/cli.h - Samenspel without a window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every subcommand works without a display.  Exit 0: done.  1: the file or the
 * work is at fault.  2: the command line is at fault.  Every fault is one line
 * on standard error that names what to do next, and leaves the target as it
 * was.  CONTRACT.md, "The command line".
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether the first word of a command line is for samen_cli_main (): a
 * subcommand, or an option instead of a file. */
gboolean samen_cli_knows (const char *word);

/* Returns: the exit code */
int samen_cli_main (int    argc,
                    char **argv);

G_END_DECLS
