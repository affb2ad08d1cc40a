/* file/reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/reader.h"

#include "file/builder.h"
#include "file/format.h"
#include "file/parser.h"
#include "file/scan.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- bytes from the disk ---------------------------------------------------------- */

static const char *
advice_for (int code)
{
  switch (code)
    {
    case ENOENT:
    case ENOTDIR:
      return _("there is no such file; check the name");
    case EACCES:
    case EPERM:
      return _("you may not read the file; ask its owner for permission");
    case EISDIR:
      return _("this is a folder; open a file in it");
    default:
      return NULL;
    }
}

static GBytes *
fail_to_read (const char  *path,
              int          code,
              GError     **error)
{
  const char *sentence = advice_for (code);

  if (sentence != NULL)
    samen_fault (error, SAMEN_FILE_ERROR_READ, path, 0, "%s", sentence);
  else
    samen_fault (error, SAMEN_FILE_ERROR_READ, path, 0,
                 _("the file cannot be read (%s); try again or open a copy"), g_strerror (code));
  return NULL;
}

/* Up to @size bytes and one more, to see whether the file has grown meanwhile. */
static GBytes *
read_all (int         fd,
          gsize       size,
          const char *path,
          GError    **error)
{
  g_autofree char *bytes = g_malloc (size + 1);
  gsize length = 0;

  while (length <= size)
    {
      gssize n = read (fd, bytes + length, size + 1 - length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return fail_to_read (path, errno, error);
      if (n == 0)
        break;
      length += n;
    }
  return g_bytes_new_take (g_steal_pointer (&bytes), MIN (length, size));
}

GBytes *
samen_file_load_bytes (const char  *path,
                       GError     **error)
{
  /* Opening a pipe or a device must not wait for anybody. */
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  struct stat info;
  GBytes *bytes = NULL;

  if (fd < 0)
    return fail_to_read (path, errno, error);

  if (fstat (fd, &info) != 0)
    fail_to_read (path, errno, error);
  else if (S_ISDIR (info.st_mode))
    fail_to_read (path, EISDIR, error);
  else if (!S_ISREG (info.st_mode))
    samen_fault (error, SAMEN_FILE_ERROR_READ, path, 0, _("this is no ordinary file; open a project file"));
  else if (info.st_size > SAMEN_MAX_FILE)
    samen_fault (error, SAMEN_FILE_ERROR_TOO_BIG, path, 0,
                 _("the file is larger than 32 MiB; a project file never is, open another"));
  else
    bytes = read_all (fd, info.st_size, path, error);
  close (fd);
  return bytes;
}

/* --- from bytes to a project --------------------------------------------------------- */

static SamenProject *
parse (SamenPass *pass,
       GBytes    *bytes)
{
  g_autoptr (SamenParser) parser = samen_parser_new (pass, bytes);
  g_autoptr (SamenBuilder) builder = samen_builder_new (pass, parser);

  samen_parser_run (parser, builder);
  return samen_builder_finish (builder);
}

SamenProject *
samen_file_parse (GBytes          *bytes,
                  const char      *name,
                  SamenFileNotes  *notes,
                  GError         **error)
{
  SamenPass pass = { .name = name };
  SamenProject *project = NULL;
  gsize n;
  const char *data = g_bytes_get_data (bytes, &n);

  if (samen_scan (&pass, data, n))
    project = parse (&pass, bytes);
  if (notes != NULL)
    notes->newer = pass.lenient;
  if (project == NULL)
    g_propagate_error (error, pass.error);
  return project;
}

SamenProject *
samen_file_read (const char      *path,
                 SamenFileNotes  *notes,
                 GError         **error)
{
  g_autoptr (GBytes) bytes = samen_file_load_bytes (path, error);

  if (notes != NULL)
    notes->newer = FALSE;
  return bytes != NULL ? samen_file_parse (bytes, path, notes, error) : NULL;
}
