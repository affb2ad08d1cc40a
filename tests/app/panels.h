/* tests/app/panels.h - a panel and somebody who works with it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A panel stands in a window that is never seen; a desk keeps what the panel
 * says and, as the real window does, shows it the project that follows.
 */
#pragma once

#include "app/editor.h"

#include <adwaita.h>

typedef struct
{
  GtkWindow *window;
  SamenEditor *panel;
  SamenProject *project;
  char *selection;
  gboolean read_only;
  char *round;  /* looked at; NULL: the latest */
  char *before; /* compared with, or NULL */

  /* What was said last, and how often. */
  guint edits;
  char *label;
  guint stroke;
  char *focus;
  guint cancels;
  guint selects;
} Desk;

/* Starts GTK and the program's resources. */
void panels_init (int    *argc,
                  char ***argv);

/* Two parties with a relation, an ambition with a value, no round yet. */
SamenProject *panels_project (void);

/* @panel: floating; @project: (transfer full) */
Desk *desk_new (GtkWidget    *panel,
                SamenProject *project,
                const char   *selection);
void desk_show (Desk *desk);

/* Also proves that the panel is finalised. */
void desk_free (Desk *desk);

/* The @n-th widget of @type below @root whose property @name is @value; @name
 * NULL: any.  Fails when there is none. */
GtkWidget *panels_find (GtkWidget  *root,
                        GType       type,
                        const char *name,
                        const char *value);

/* A button below @root with @words on it or as its accessible name. */
GtkWidget *panels_button (GtkWidget  *root,
                          const char *words);

/* Presses a key on a widget's own key controller. */
void panels_press (GtkWidget       *widget,
                   guint            key,
                   GdkModifierType  modifiers);

/* Puts @text into the text view below @root as if it were typed. */
void panels_type (GtkWidget  *root,
                  const char *text);
char *panels_text (GtkWidget *root);
