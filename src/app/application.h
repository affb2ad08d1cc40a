/* app/application.h - the program, when it has windows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One process for all maps: a file that is opened again comes to the front, a
 * second one gets a second window.  At the start it offers what a crash left
 * behind.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_APPLICATION (samen_application_get_type ())
G_DECLARE_FINAL_TYPE (SamenApplication, samen_application, SAMEN, APPLICATION, AdwApplication)

SamenApplication *samen_application_new (void);

/* Templates, style and icons; once, before the first widget. */
void samen_app_register_resources (void);

/* Opens the windows the command line asks for and runs until the last closes.
 * Returns: the exit code */
int samen_app_main (int    argc,
                    char **argv);

G_END_DECLS
