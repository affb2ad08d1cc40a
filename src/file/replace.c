/* file/replace.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The careful writer.  Each step is against something that has cost people
 * their work: see PLATFORM.md, section 5, and tests/file/test-replace.c.
 */
#include "config.h"

#include "file/writer.h"

#include "file/disk.h"
#include "file/fault.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_LINKS 40

/* One writing of one file. */
typedef struct
{
  const char *shown; /* the path as it was given, for messages */
  char *path;        /* where it really goes */
  char *folder;
  gboolean exists;
  struct stat old;   /* of what is there, when it exists */
} Target;

/* --- what to tell ---------------------------------------------------------------------- */

static const char *
sentence_for (int code)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
      return _("the disk is full; free some space or save elsewhere");
    case EFBIG:
      return _("the disk does not take a file this large; save elsewhere");
    case EACCES:
    case EPERM:
      return _("you may not write here; save elsewhere or ask for permission");
    case EROFS:
      return _("the disk is read-only; save elsewhere");
    case ENOENT:
    case ENOTDIR:
      return _("the folder does not exist; make it first or save elsewhere");
    case ELOOP:
      return _("the link leads in a circle; save under another name");
    case ENAMETOOLONG:
      return _("the name is too long; choose a shorter one");
    case EPIPE:
      return _("the reader of the output went away; run it again");
    default:
      return NULL;
    }
}

static gboolean
fail (const char  *shown,
      int          code,
      GError     **error)
{
  const char *sentence = sentence_for (code);

  if (sentence != NULL)
    samen_fault (error, SAMEN_FILE_ERROR_WRITE, shown, 0, "%s", sentence);
  else
    samen_fault (error, SAMEN_FILE_ERROR_WRITE, shown, 0,
                 _("the file cannot be written (%s); save elsewhere"), g_strerror (code));
  return FALSE;
}

/* --- where it goes ----------------------------------------------------------------------- */

/* Follows @path while it is a link, also to a file that does not exist yet.
 * Returns: (transfer full) (nullable): NULL with errno when it leads in a circle */
static char *
follow_links (const char *path)
{
  g_autofree char *place = g_strdup (path);

  for (int i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (place, NULL);
      g_autofree char *folder = g_path_get_dirname (place);

      if (link == NULL)
        return g_steal_pointer (&place);
      g_free (place);
      place = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
    }
  errno = ELOOP;
  return NULL;
}

static void
target_clear (Target *target)
{
  g_free (target->path);
  g_free (target->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Target, target_clear)

static gboolean
target_init (Target      *target,
             const char  *path,
             GError     **error)
{
  target->shown = path;
  target->path = follow_links (path);
  if (target->path == NULL)
    return fail (path, errno, error);
  target->folder = g_path_get_dirname (target->path);
  target->exists = stat (target->path, &target->old) == 0;
  if (!target->exists)
    return errno == ENOENT || fail (path, errno, error);

  if (S_ISDIR (target->old.st_mode))
    {
      samen_fault (error, SAMEN_FILE_ERROR_WRITE, path, 0, _("this is a folder; choose a name for the file in it"));
      return FALSE;
    }
  if (!S_ISREG (target->old.st_mode))
    {
      samen_fault (error, SAMEN_FILE_ERROR_WRITE, path, 0, _("this is no ordinary file; choose another name"));
      return FALSE;
    }
  /* A rename would get past a file that was made read-only on purpose. */
  return faccessat (AT_FDCWD, target->path, W_OK, AT_EACCESS) == 0 || fail (path, errno, error);
}

/* --- beside it, then over it ----------------------------------------------------------------- */

/* Returns: a descriptor, or -1 with errno.  @name: (transfer full) */
static int
open_beside (const Target  *target,
             char         **name)
{
  /* A file that takes the place of another is closed to all until it has that
   * one's permissions; a new one gets what the umask leaves. */
  mode_t mode = target->exists ? 0600 : 0666;

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *base = g_strdup_printf (".samenspel-%08x", g_random_int ());
      int fd;

      *name = g_build_filename (target->folder, base, NULL);
      fd = open (*name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      if (fd >= 0 || errno != EEXIST)
        return fd;
      g_free (*name);
    }
  errno = EEXIST;
  *name = NULL;
  return -1;
}

static gboolean
write_over (const Target *target,
            int           fd,
            const char   *temporary,
            GBytes       *bytes)
{
  if (target->exists && !samen_disk_copy_attributes (target->path, &target->old, fd))
    return FALSE;
  if (!samen_disk_write (fd, bytes) || !samen_disk_verify (fd, bytes))
    return FALSE;
  return rename (temporary, target->path) == 0;
}

/* --- in place ----------------------------------------------------------------------------------- */

/* Where a file may be written but its folder may not, there is no other way.
 * What was there is kept elsewhere until the new bytes are surely on the disk. */
static gboolean
write_in_place (const Target  *target,
                GBytes        *bytes,
                GError       **error)
{
  g_autofree char *copy = NULL;
  g_autoptr (GBytes) old = NULL;
  int fd = open (target->path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  gboolean done;
  int code;

  if (fd < 0)
    return fail (target->shown, errno, error);
  old = samen_disk_read (fd);
  copy = old != NULL ? samen_disk_keep_copy (old) : NULL;
  if (copy == NULL)
    {
      code = errno;
      close (fd);
      return fail (target->shown, code, error);
    }

  done = samen_disk_write (fd, bytes) && samen_disk_verify (fd, bytes);
  code = errno;
  if (done || (samen_disk_write (fd, old) && samen_disk_verify (fd, old)))
    g_unlink (copy);
  else
    samen_fault (error, SAMEN_FILE_ERROR_WRITE, target->shown, 0,
                 _("writing failed half-way (%s); what was in the file is kept in %s, copy it back"),
                 g_strerror (code), copy);
  close (fd);
  if (!done && error != NULL && *error == NULL)
    return fail (target->shown, code, error);
  return done;
}

static gboolean
may_write_in_place (const Target *target,
                    int           code)
{
  return target->exists && (code == EACCES || code == EPERM);
}

/* --- public ---------------------------------------------------------------------------------------- */

static gboolean
write_to_output (GBytes  *bytes,
                 GError **error)
{
  fflush (stdout);
  return samen_disk_put (STDOUT_FILENO, bytes) || fail ("-", errno, error);
}

gboolean
samen_file_replace (const char  *path,
                    GBytes      *bytes,
                    GError     **error)
{
  g_auto (Target) target = { 0 };
  g_autofree char *temporary = NULL;
  int fd;
  int code = 0;

  if (strcmp (path, "-") == 0)
    return write_to_output (bytes, error);
  if (!target_init (&target, path, error))
    return FALSE;

  fd = open_beside (&target, &temporary);
  if (fd < 0 && may_write_in_place (&target, errno))
    return write_in_place (&target, bytes, error);
  if (fd < 0)
    return fail (path, errno, error);

  if (!write_over (&target, fd, temporary, bytes))
    code = errno;
  if (close (fd) != 0 && code == 0)
    code = errno;
  if (code != 0)
    {
      g_unlink (temporary);
      return fail (path, code, error);
    }
  samen_disk_flush_folder (target.folder);
  return TRUE;
}
