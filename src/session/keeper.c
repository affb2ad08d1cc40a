/* session/keeper.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "session/keeper.h"

#include "file/journal.h"

#define SECONDS_AFTER_A_CHANGE 3

/* What the keeper and its threads share. */
typedef struct
{
  GMutex lock;
  char *path;       /* of the copy; set once */
  guint generation; /* rises when the copy is forgotten: older jobs are stale */
} Slot;

typedef struct
{
  Slot *slot;
  SamenProject *project;
  char *original;
  guint generation;
} Job;

struct _SamenKeeper
{
  Slot *slot;
  Job *next; /* what the timer will write; NULL: nothing waits */
  guint timer;
};

static void
slot_clear (gpointer data)
{
  Slot *slot = data;

  g_mutex_clear (&slot->lock);
  g_free (slot->path);
}

static Slot *
slot_new (void)
{
  Slot *slot = g_atomic_rc_box_new0 (Slot);

  g_mutex_init (&slot->lock);
  slot->path = samen_journal_new ();
  return slot;
}

static Job *
job_new (Slot               *slot,
         const SamenProject *project,
         const char         *original)
{
  Job *job = g_new (Job, 1);

  job->slot = g_atomic_rc_box_acquire (slot);
  job->project = samen_project_ref (project);
  job->original = g_strdup (original);
  job->generation = slot->generation;
  return job;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  g_atomic_rc_box_release_full (job->slot, slot_clear);
  samen_project_unref (job->project);
  g_free (job->original);
  g_free (job);
}

static gboolean
job_write (Job *job)
{
  g_autoptr (GError) error = NULL;
  gboolean written = TRUE;

  g_mutex_lock (&job->slot->lock);
  if (job->generation == job->slot->generation)
    written = samen_journal_write (job->slot->path, job->original, job->project, &error);
  g_mutex_unlock (&job->slot->lock);
  if (error != NULL)
    g_message ("%s", error->message);
  return written;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  job_write (task_data);
  g_task_return_boolean (task, TRUE);
}

static gboolean
time_is_up_cb (gpointer data)
{
  SamenKeeper *self = data;
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  self->timer = 0;
  g_task_set_task_data (task, g_steal_pointer (&self->next), job_free);
  g_task_run_in_thread (task, write_in_thread);
  return G_SOURCE_REMOVE;
}

SamenKeeper *
samen_keeper_new (void)
{
  SamenKeeper *self = g_new0 (SamenKeeper, 1);

  self->slot = slot_new ();
  return self;
}

static void
stop (SamenKeeper *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_pointer (&self->next, job_free);
}

void
samen_keeper_free (SamenKeeper *self)
{
  stop (self);
  g_atomic_rc_box_release_full (self->slot, slot_clear);
  g_free (self);
}

void
samen_keeper_keep (SamenKeeper        *self,
                   const SamenProject *project,
                   const char         *original)
{
  g_clear_pointer (&self->next, job_free);
  self->next = job_new (self->slot, project, original);
  if (self->timer == 0)
    self->timer = g_timeout_add_seconds (SECONDS_AFTER_A_CHANGE, time_is_up_cb, self);
}

gboolean
samen_keeper_flush (SamenKeeper *self)
{
  gboolean written = self->next == NULL || job_write (self->next);

  stop (self);
  return written;
}

void
samen_keeper_forget (SamenKeeper *self)
{
  stop (self);
  g_mutex_lock (&self->slot->lock);
  self->slot->generation++;
  samen_journal_remove (self->slot->path);
  g_mutex_unlock (&self->slot->lock);
}
