/* session/document-private.h - what document.c and document-file.c share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The document's struct and the two things its file half asks of the other.
 * Invariants: there is always a history; watch is NULL exactly when file is.
 */
#pragma once

#include "session/document.h"
#include "session/keeper.h"

G_BEGIN_DECLS

struct _SamenDocument
{
  GObject parent_instance;

  SamenHistory *history;
  SamenKeeper *keeper;
  GFile *file;
  SamenWatch *watch;
  SamenProject *stroke_base; /* the project before the newest stroke */
  guint stroke;
  gboolean read_only;
  gboolean saving;
  gboolean closed;
};

/* Something may be other than before: sees to the copy, tells the world. */
void samen_document_touch (SamenDocument *self);

/* (nullable): makes @file its file and begins to watch it */
void samen_document_set_file (SamenDocument *self,
                              GFile         *file);

G_END_DECLS
