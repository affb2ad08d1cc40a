/* session/document.h - the one object between values and widgets
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document holds the history of one project and the file it lives in.  All
 * edits go through samen_document_apply (): the one door through which the map
 * changes.  It keeps a recovery copy and watches its file.
 *
 * Signal "changed": the project now, the labels of undo and redo, the file or
 * whether it is saved may be other than before.
 */
#pragma once

#include "core/history.h"
#include "session/watch.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_DOCUMENT (samen_document_get_type ())
G_DECLARE_FINAL_TYPE (SamenDocument, samen_document, SAMEN, DOCUMENT, GObject)

/* A document that is in no file yet. */
SamenDocument *samen_document_new (const SamenProject *project);

/* samen_document_settle:
 * @project: (transfer full): the project with what the program itself filled in,
 *   such as a place for every party
 *
 * Before the first edit: puts @project in the place of the one it began with.
 * That is no step and leaves a saved document saved. */
void samen_document_settle (SamenDocument *self,
                            SamenProject  *project);

/* The project now. (transfer none): hold it to keep it */
const SamenProject *samen_document_project (SamenDocument *self);

/* samen_document_apply:
 * @next: (transfer full): as an edit gave it
 * @label: in the person's language, "Move Gemeente"
 * @stroke: 0, or one number for a whole drag
 * @focus: (nullable): the subject it is about
 *
 * Returns: whether anything changed */
gboolean samen_document_apply (SamenDocument *self,
                               SamenProject  *next,
                               const char    *label,
                               guint          stroke,
                               const char    *focus);

/* Escape during a drag. */
void samen_document_cancel (SamenDocument *self,
                            guint          stroke);

void samen_document_undo (SamenDocument *self);
void samen_document_redo (SamenDocument *self);
const char *samen_document_undo_label (SamenDocument *self);
const char *samen_document_redo_label (SamenDocument *self);

/* What the last undo or redo was about; NULL otherwise. */
const char *samen_document_focus (SamenDocument *self);

/* (transfer none) (nullable): NULL when never saved */
GFile *samen_document_file (SamenDocument *self);

/* Whether the project now is the one in the file. */
gboolean samen_document_is_saved (SamenDocument *self);

/* A file of a newer version: it is shown and never written. */
gboolean samen_document_is_read_only (SamenDocument *self);

/* What another program did to the file since we last read or wrote it. */
SamenDisk samen_document_disk (SamenDocument *self);

/* What to call it: the project's title, else the file's name without ending,
 * else NULL.  (transfer full) (nullable) */
char *samen_document_name (SamenDocument *self);

/* Reads in a thread; on success there is a document of that file. */
void samen_document_load_async (GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
SamenDocument *samen_document_load_finish (GAsyncResult  *result,
                                           GError       **error);

/* Writes in a thread the project as it is now; @file becomes its file. */
void samen_document_save_async (SamenDocument       *self,
                                GFile               *file,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
gboolean samen_document_save_finish (SamenDocument  *self,
                                     GAsyncResult   *result,
                                     GError        **error);

/* Writes the recovery copy at once, for when the program has to go. */
void samen_document_rescue (SamenDocument *self);

/* A proper close: the recovery copy goes. */
void samen_document_close (SamenDocument *self);

/* A document of a recovery copy, unsaved, that belongs to its original file.
 * (transfer full) (nullable) */
SamenDocument *samen_document_recover (const char  *copy,
                                       const char  *original,
                                       GError     **error);

G_END_DECLS
