/* app/welcome.h - what the window shows before there is a map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Start empty, open, go on with a recent map, or look at an example.  It only
 * names actions of the window; the window does the rest.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WELCOME (samen_welcome_get_type ())
G_DECLARE_FINAL_TYPE (SamenWelcome, samen_welcome, SAMEN, WELCOME, AdwBin)

G_END_DECLS
