/* file/journal.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each copy "x.samenspel" has a note "x.note".  The process that writes the copy
 * holds a lock on its note for as long as it runs: the system lets go of it at a
 * crash, knows nothing of reused process numbers, and sees across containers
 * that share the folder.
 */
#include "config.h"

#include "file/journal.h"

#include "file/fault.h"
#include "file/format.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define COPY_ENDING ".samenspel"
#define NOTE_ENDING ".note"
#define NOTE_GROUP "leftover"
#define NOTE_MAX (64 * 1024)

G_LOCK_DEFINE_STATIC (notes);
/* Copy → descriptor of its note, locked: what this process is responsible for. */
static GHashTable *notes;

char *
samen_journal_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "samenspel", "recovery", NULL);
}

static char *
note_path (const char *copy)
{
  gsize n = strlen (copy);

  if (g_str_has_suffix (copy, COPY_ENDING))
    n -= strlen (COPY_ENDING);
  return g_strdup_printf ("%.*s%s", (int) n, copy, NOTE_ENDING);
}

/* --- locks ------------------------------------------------------------------------------- */

/* Returns: a locked descriptor; -1 when somebody else has it or it cannot be */
static int
lock_note (const char *path,
           int         flags)
{
  int fd = open (path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | flags, 0600);

  if (fd < 0 || flock (fd, LOCK_EX | LOCK_NB) == 0)
    return fd;
  close (fd);
  return -1;
}

static gboolean
writer_runs (const char *note)
{
  int fd = lock_note (note, 0);

  if (fd >= 0)
    close (fd);
  /* A note that cannot be opened belongs to nobody. */
  return fd < 0 && errno == EWOULDBLOCK;
}

/* The descriptor of the copy's note, made and locked when it is not yet. */
static int
hold_note (const char *copy)
{
  g_autofree char *path = note_path (copy);
  gpointer known;
  int fd;

  G_LOCK (notes);
  if (notes == NULL)
    notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (g_hash_table_lookup_extended (notes, copy, NULL, &known))
    fd = GPOINTER_TO_INT (known);
  else
    {
      fd = lock_note (path, O_CREAT);
      if (fd >= 0)
        g_hash_table_insert (notes, g_strdup (copy), GINT_TO_POINTER (fd));
    }
  G_UNLOCK (notes);
  return fd;
}

static void
release_note (const char *copy)
{
  gpointer known;

  G_LOCK (notes);
  if (notes != NULL && g_hash_table_lookup_extended (notes, copy, NULL, &known))
    {
      close (GPOINTER_TO_INT (known));
      g_hash_table_remove (notes, copy);
    }
  G_UNLOCK (notes);
}

/* --- writing ------------------------------------------------------------------------------- */

/* Nobody else looks into what a team is working on. */
static gboolean
make_folder (const char *folder)
{
  return g_mkdir_with_parents (folder, 0700) == 0 && g_chmod (folder, 0700) == 0;
}

char *
samen_journal_new (void)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *base = g_strdup_printf ("%d-%08x%08x" COPY_ENDING, (int) getpid (), g_random_int (),
                                           g_random_int ());

  return g_build_filename (folder, base, NULL);
}

/* In place, since another file would be without our lock; whoever reads half a
 * note takes the copy for one that was never saved. */
static void
write_note (int         fd,
            const char *original)
{
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autofree char *text = NULL;
  g_autofree char *escaped = original != NULL ? g_uri_escape_string (original, "/", FALSE) : NULL;
  gsize n;

  if (escaped != NULL)
    g_key_file_set_string (note, NOTE_GROUP, "original", escaped);
  g_key_file_set_integer (note, NOTE_GROUP, "process", getpid ());
  text = g_key_file_to_data (note, &n, NULL);
  if (pwrite (fd, text, n, 0) != (gssize) n || ftruncate (fd, n) != 0)
    g_debug ("a note is incomplete: %s", g_strerror (errno));
}

gboolean
samen_journal_write (const char          *copy,
                     const char          *original,
                     const SamenProject  *project,
                     GError             **error)
{
  g_autofree char *folder = g_path_get_dirname (copy);
  int fd = make_folder (folder) ? hold_note (copy) : -1;

  if (fd < 0)
    {
      samen_fault (error, SAMEN_FILE_ERROR_WRITE, copy, 0,
                   _("no recovery copy can be kept (%s); save more often"), g_strerror (errno));
      return FALSE;
    }
  write_note (fd, original);
  return samen_file_write (project, copy, error);
}

void
samen_journal_remove (const char *copy)
{
  g_autofree char *note = note_path (copy);

  g_unlink (copy);
  g_unlink (note);
  release_note (copy);
}

/* --- finding --------------------------------------------------------------------------------- */

static SamenLeftover *
leftover_new (const char *copy,
              const char *note_file,
              gint64      when)
{
  SamenLeftover *leftover = g_new0 (SamenLeftover, 1);
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autofree char *escaped = NULL;
  struct stat info;

  leftover->path = g_strdup (copy);
  leftover->when = when;
  if (lstat (note_file, &info) == 0 && S_ISREG (info.st_mode) && info.st_size <= NOTE_MAX &&
      g_key_file_load_from_file (note, note_file, G_KEY_FILE_NONE, NULL))
    escaped = g_key_file_get_string (note, NOTE_GROUP, "original", NULL);
  if (escaped != NULL)
    leftover->original = g_uri_unescape_string (escaped, NULL);
  return leftover;
}

/* A note that lost its copy and its writer says nothing to anybody. */
static void
sweep_note (const char *note)
{
  g_autofree char *stem = g_strndup (note, strlen (note) - strlen (NOTE_ENDING));
  g_autofree char *copy = g_strconcat (stem, COPY_ENDING, NULL);
  int fd;

  if (g_file_test (copy, G_FILE_TEST_EXISTS))
    return;
  fd = lock_note (note, 0);
  if (fd < 0)
    return;
  if (!g_file_test (copy, G_FILE_TEST_EXISTS))
    g_unlink (note);
  close (fd);
}

static void
look_at (const char *folder,
         const char *name,
         GPtrArray  *leftovers)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *note = NULL;
  struct stat info;

  if (lstat (path, &info) != 0 || !S_ISREG (info.st_mode))
    return;
  if (g_str_has_suffix (name, NOTE_ENDING))
    sweep_note (path);
  if (!g_str_has_suffix (name, COPY_ENDING) || info.st_size == 0 || info.st_size > SAMEN_MAX_FILE)
    return;
  note = note_path (path);
  if (!writer_runs (note))
    g_ptr_array_add (leftovers, leftover_new (path, note, info.st_mtime));
}

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  const SamenLeftover *one = *(const SamenLeftover *const *) a;
  const SamenLeftover *two = *(const SamenLeftover *const *) b;

  if (one->when != two->when)
    return one->when < two->when ? 1 : -1;
  return strcmp (one->path, two->path);
}

GPtrArray *
samen_journal_list (void)
{
  GPtrArray *leftovers = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_leftover_free);
  g_autofree char *folder = samen_journal_folder ();
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    look_at (folder, name, leftovers);
  g_ptr_array_sort (leftovers, newest_first);
  return leftovers;
}

void
samen_leftover_free (SamenLeftover *leftover)
{
  g_free (leftover->path);
  g_free (leftover->original);
  g_free (leftover);
}
