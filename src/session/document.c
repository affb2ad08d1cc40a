/* session/document.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "session/document-private.h"

#include "core/edit.h"

G_DEFINE_TYPE (SamenDocument, samen_document, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The recovery copy exists exactly while something could be lost. */
static void
see_to_copy (SamenDocument *self)
{
  g_autofree char *original = self->file != NULL ? g_file_get_path (self->file) : NULL;

  if (self->closed || samen_document_is_saved (self))
    samen_keeper_forget (self->keeper);
  else
    samen_keeper_keep (self->keeper, samen_document_project (self), original);
}

void
samen_document_touch (SamenDocument *self)
{
  see_to_copy (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
disk_changed_cb (gpointer watch,
                 gpointer self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
samen_document_set_file (SamenDocument *self,
                         GFile         *file)
{
  g_set_object (&self->file, file);
  g_clear_pointer (&self->watch, samen_watch_free);
  if (file != NULL)
    self->watch = samen_watch_new (file, disk_changed_cb, self);
}

/* Today, on a project that says another day.  A stroke that came back to where
 * it began stays the very project it began with, so that no step remains. */
static SamenProject *
stamp (SamenDocument *self,
       SamenProject  *next)
{
  g_autoptr (SamenProject) held = next;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  if (next == self->stroke_base)
    return g_steal_pointer (&held);
  return samen_edit_set_text (next, SAMEN_SUBJECT_PROJECT, "modified", today);
}

static void
begin_stroke (SamenDocument *self,
              guint          stroke)
{
  if (stroke != 0 && stroke == self->stroke)
    return;
  g_clear_pointer (&self->stroke_base, samen_project_unref);
  self->stroke = stroke;
  if (stroke != 0)
    self->stroke_base = samen_project_ref (samen_document_project (self));
}

gboolean
samen_document_apply (SamenDocument *self,
                      SamenProject  *next,
                      const char    *label,
                      guint          stroke,
                      const char    *focus)
{
  g_autoptr (SamenProject) held = next;
  g_autoptr (SamenProject) stamped = NULL;

  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (next != NULL, FALSE);

  if (self->read_only || next == samen_document_project (self))
    return FALSE;

  begin_stroke (self, stroke);
  stamped = stamp (self, g_steal_pointer (&held));
  if (!samen_history_push (self->history, stamped, label, stroke, focus))
    return FALSE;
  samen_document_touch (self);
  return TRUE;
}

void
samen_document_cancel (SamenDocument *self,
                       guint          stroke)
{
  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  if (samen_history_cancel (self->history, stroke))
    samen_document_touch (self);
}

void
samen_document_undo (SamenDocument *self)
{
  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  if (samen_history_undo (self->history))
    samen_document_touch (self);
}

void
samen_document_redo (SamenDocument *self)
{
  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  if (samen_history_redo (self->history))
    samen_document_touch (self);
}

void
samen_document_settle (SamenDocument *self,
                       SamenProject  *project)
{
  g_autoptr (SamenProject) held = project;
  gboolean saved = samen_document_is_saved (self);

  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  g_return_if_fail (samen_document_undo_label (self) == NULL);

  if (held == samen_document_project (self))
    return;
  g_clear_pointer (&self->history, samen_history_free);
  self->history = samen_history_new (held);
  if (!saved)
    {
      g_autoptr (SamenProject) other = samen_project_new (held->language);

      samen_history_mark_saved (self->history, other);
    }
  samen_document_touch (self);
}

const SamenProject *
samen_document_project (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);
  return samen_history_now (self->history);
}

const char *
samen_document_undo_label (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);
  return samen_history_undo_label (self->history);
}

const char *
samen_document_redo_label (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);
  return samen_history_redo_label (self->history);
}

const char *
samen_document_focus (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);
  return samen_history_focus (self->history);
}

GFile *
samen_document_file (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);
  return self->file;
}

gboolean
samen_document_is_saved (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), TRUE);
  return samen_history_is_saved (self->history);
}

gboolean
samen_document_is_read_only (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), TRUE);
  return self->read_only;
}

SamenDisk
samen_document_disk (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), SAMEN_DISK_SAME);
  return self->watch != NULL ? samen_watch_state (self->watch) : SAMEN_DISK_SAME;
}

/* "plan" for "/home/noor/plan.samenspel" */
static char *
name_of_file (GFile *file)
{
  char *name = g_file_get_basename (file);

  if (g_str_has_suffix (name, ".samenspel"))
    name[strlen (name) - strlen (".samenspel")] = '\0';
  return name;
}

char *
samen_document_name (SamenDocument *self)
{
  g_return_val_if_fail (SAMEN_IS_DOCUMENT (self), NULL);

  if (samen_document_project (self)->title != NULL)
    return g_strdup (samen_document_project (self)->title);
  return self->file != NULL ? name_of_file (self->file) : NULL;
}

void
samen_document_rescue (SamenDocument *self)
{
  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  samen_keeper_flush (self->keeper);
}

void
samen_document_close (SamenDocument *self)
{
  g_return_if_fail (SAMEN_IS_DOCUMENT (self));
  self->closed = TRUE;
  see_to_copy (self);
}

static void
samen_document_finalize (GObject *object)
{
  SamenDocument *self = SAMEN_DOCUMENT (object);

  g_clear_pointer (&self->watch, samen_watch_free);
  g_clear_pointer (&self->keeper, samen_keeper_free);
  g_clear_pointer (&self->history, samen_history_free);
  g_clear_pointer (&self->stroke_base, samen_project_unref);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (samen_document_parent_class)->finalize (object);
}

static void
samen_document_class_init (SamenDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_document_finalize;

  signals[CHANGED] = g_signal_new ("changed", SAMEN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
samen_document_init (SamenDocument *self)
{
  self->keeper = samen_keeper_new ();
}

SamenDocument *
samen_document_new (const SamenProject *project)
{
  SamenDocument *self;

  g_return_val_if_fail (project != NULL, NULL);

  self = g_object_new (SAMEN_TYPE_DOCUMENT, NULL);
  self->history = samen_history_new (project);
  return self;
}
