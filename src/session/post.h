/* session/post.h - files that go out to parties and come back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A letter is a project in a file of its own that nobody works on here: it is
 * only written or read, many at a time, in a thread.  Writing never replaces a
 * file that is there; reading never fails as a whole: what cannot be read says
 * why.
 */
#pragma once

#include "core/project.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  char *name;            /* of the file, for people: without folder and ending */
  GFile *file;           /* NULL until it is written */
  SamenProject *project; /* NULL: it could not be read */
  char *fault;           /* the sentence that says why; else NULL */
} SamenLetter;

SamenLetter *samen_letter_new (const char         *name,
                               const SamenProject *project);
void samen_letter_free (SamenLetter *letter);

/* "Gezond gewicht - Sportclubs": what every file system takes for a name.
 * @party: (nullable).  Returns: (transfer full) */
char *samen_letter_name (const char *title,
                         const char *party);

/* samen_post_write_async:
 * @letters: (element-type SamenLetter): held until it is done; each is given the file
 *   it was written to, with a number behind its name where that is taken
 * @folder: where they go */
void samen_post_write_async (GPtrArray           *letters,
                             GFile               *folder,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);

/* FALSE at the first that cannot be written; those before it are there. */
gboolean samen_post_write_finish (GAsyncResult  *result,
                                  GError       **error);

/* @files: (element-type GFile) */
void samen_post_read_async (GListModel          *files,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data);

/* Returns: (transfer full) (element-type SamenLetter): one a file, in order */
GPtrArray *samen_post_read_finish (GAsyncResult *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenLetter, samen_letter_free)

G_END_DECLS
