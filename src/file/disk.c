/* file/disk.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/disk.h"

#include "file/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

gboolean
samen_disk_put (int     fd,
                GBytes *bytes)
{
  gsize left;
  const char *p = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize n = write (fd, p, left);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      p += n;
      left -= n;
    }
  return TRUE;
}

gboolean
samen_disk_write (int     fd,
                  GBytes *bytes)
{
  return lseek (fd, 0, SEEK_SET) == 0 && samen_disk_put (fd, bytes) &&
         ftruncate (fd, g_bytes_get_size (bytes)) == 0 && fsync (fd) == 0;
}

GBytes *
samen_disk_read (int fd)
{
  struct stat info;
  g_autofree char *bytes = NULL;
  gsize length = 0;

  if (fstat (fd, &info) != 0)
    return NULL;
  bytes = g_malloc (info.st_size + 1);
  while (length < (gsize) info.st_size)
    {
      gssize n = pread (fd, bytes + length, info.st_size - length, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return NULL;
      if (n == 0)
        break;
      length += n;
    }
  return g_bytes_new_take (g_steal_pointer (&bytes), length);
}

gboolean
samen_disk_verify (int     fd,
                   GBytes *bytes)
{
  g_autoptr (GBytes) there = NULL;

  /* Ask the disk, not the memory that stands in for it. */
  posix_fadvise (fd, 0, 0, POSIX_FADV_DONTNEED);
  there = samen_disk_read (fd);
  if (there == NULL)
    return FALSE;
  if (g_bytes_equal (there, bytes))
    return TRUE;
  errno = EIO;
  return FALSE;
}

char *
samen_disk_keep_copy (GBytes *bytes)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *name = g_strdup_printf ("kept-%08x", g_random_int ());
  g_autofree char *path = g_build_filename (folder, name, NULL);
  gboolean done;
  int code;
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return NULL;
  fd = open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0)
    return NULL;
  done = samen_disk_write (fd, bytes) && samen_disk_verify (fd, bytes);
  code = errno;
  close (fd);
  if (done)
    return g_steal_pointer (&path);
  g_unlink (path);
  errno = code;
  return NULL;
}

/* Copies what it may: some attributes belong to the system alone. */
static void
copy_extended (const char *path,
               int         fd)
{
  char names[4096];
  gssize n = listxattr (path, names, sizeof (names));

  for (const char *name = names; n > 0 && name < names + n; name += strlen (name) + 1)
    {
      char value[4096];
      gssize size = getxattr (path, name, value, sizeof (value));

      if (size >= 0 && fsetxattr (fd, name, value, size, 0) != 0)
        g_debug ("attribute %s is not kept: %s", name, g_strerror (errno));
    }
}

gboolean
samen_disk_copy_attributes (const char        *path,
                            const struct stat *info,
                            int                fd)
{
  /* Giving a file away takes privileges; keeping at least the group may not. */
  if ((info->st_uid != geteuid () || info->st_gid != getegid ()) &&
      fchown (fd, info->st_uid, info->st_gid) != 0 && fchown (fd, -1, info->st_gid) != 0)
    g_debug ("the owner of %s is not kept: %s", path, g_strerror (errno));

  /* After the owner, whose change takes special bits away; and access lists
   * before the permissions, which they would change. */
  copy_extended (path, fd);
  return fchmod (fd, info->st_mode & 07777) == 0;
}

void
samen_disk_flush_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  if (fsync (fd) != 0)
    g_debug ("%s cannot be flushed: %s", folder, g_strerror (errno));
  close (fd);
}
