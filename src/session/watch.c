/* session/watch.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "session/watch.h"

/* Writers make several events; one look after the last of them is enough. */
#define QUIET_MILLISECONDS 200

struct _SamenWatch
{
  GFile *file;
  GFileMonitor *monitor; /* NULL where the system cannot watch */
  char *known;           /* the file's fingerprint */
  SamenDisk state;
  gboolean paused;
  guint timer;
  GFunc changed;
  gpointer user_data;
};

/* Time, size and identity of what is there; NULL when nothing is. */
static char *
fingerprint (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file,
                                                  G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL)
    return NULL;
  return g_strdup_printf ("%s %" G_GOFFSET_FORMAT, g_file_info_get_etag (info), g_file_info_get_size (info));
}

static SamenDisk
look (SamenWatch *self)
{
  g_autofree char *now = fingerprint (self->file);

  if (now == NULL)
    return SAMEN_DISK_GONE;
  return g_strcmp0 (now, self->known) == 0 ? SAMEN_DISK_SAME : SAMEN_DISK_CHANGED;
}

static gboolean
look_cb (gpointer data)
{
  SamenWatch *self = data;
  SamenDisk before = self->state;

  self->timer = 0;
  self->state = look (self);
  if (self->state != before)
    self->changed (self, self->user_data);
  return G_SOURCE_REMOVE;
}

static void
event_cb (SamenWatch *self)
{
  if (self->paused)
    return;
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (QUIET_MILLISECONDS, look_cb, self);
}

SamenWatch *
samen_watch_new (GFile   *file,
                 GFunc    changed,
                 gpointer user_data)
{
  SamenWatch *self = g_new0 (SamenWatch, 1);

  self->file = g_object_ref (file);
  self->changed = changed;
  self->user_data = user_data;
  self->known = fingerprint (file);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (event_cb), self);
  return self;
}

void
samen_watch_free (SamenWatch *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_clear_object (&self->file);
  g_free (self->known);
  g_free (self);
}

void
samen_watch_pause (SamenWatch *self)
{
  self->paused = TRUE;
  g_clear_handle_id (&self->timer, g_source_remove);
}

void
samen_watch_resume (SamenWatch *self,
                    gboolean    wrote)
{
  self->paused = FALSE;
  if (!wrote)
    return;
  self->state = SAMEN_DISK_SAME;
  g_free (self->known);
  self->known = fingerprint (self->file);
}

SamenDisk
samen_watch_state (const SamenWatch *self)
{
  return self->state;
}
