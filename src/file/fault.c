/* file/fault.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/fault.h"

#include <string.h>

#define SHOWN_MAX 40 /* characters */

G_DEFINE_QUARK (samen-file-error, samen_file_error)

/* Printable, and no mark that turns the writing of what follows. */
static gboolean
character_is_harmless (gunichar c)
{
  return g_unichar_isprint (c) && g_unichar_type (c) != G_UNICODE_FORMAT &&
         g_unichar_type (c) != G_UNICODE_LINE_SEPARATOR &&
         g_unichar_type (c) != G_UNICODE_PARAGRAPH_SEPARATOR;
}

/* @limit: in characters, 0 for all of it. */
static char *
harmless (const char *bytes,
          gsize       n,
          gsize       limit)
{
  g_autofree char *valid = g_utf8_make_valid (bytes, n);
  g_autoptr (GString) out = g_string_new (NULL);
  gsize count = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (limit > 0 && count++ == limit)
        {
          g_string_append (out, "…");
          break;
        }
      if (character_is_harmless (c))
        g_string_append_unichar (out, c);
      else
        g_string_append_c (out, c == '\n' || c == '\t' ? ' ' : '?');
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

char *
samen_fault_show (const char *bytes,
                  gsize       n)
{
  /* Nobody needs to be shown more; and a whole file must not be copied. */
  return harmless (bytes, MIN (n, 8 * SHOWN_MAX), SHOWN_MAX);
}

static void G_GNUC_PRINTF (5, 0)
fault_valist (GError         **error,
              SamenFileError   code,
              const char      *name,
              int              line,
              const char      *format,
              va_list          arguments)
{
  g_autofree char *sentence = g_strdup_vprintf (format, arguments);
  g_autofree char *file = harmless (name, strlen (name), 0);

  if (line > 0)
    g_set_error (error, SAMEN_FILE_ERROR, code, "%s:%d: %s", file, line, sentence);
  else
    g_set_error (error, SAMEN_FILE_ERROR, code, "%s: %s", file, sentence);
}

void
samen_fault (GError         **error,
             SamenFileError   code,
             const char      *name,
             int              line,
             const char      *format,
             ...)
{
  va_list arguments;

  va_start (arguments, format);
  fault_valist (error, code, name, line, format, arguments);
  va_end (arguments);
}

gboolean
samen_pass_refuse (SamenPass      *pass,
                   SamenFileError  code,
                   int             line,
                   const char     *format,
                   ...)
{
  va_list arguments;

  if (pass->error != NULL)
    return FALSE;
  va_start (arguments, format);
  fault_valist (&pass->error, code, pass->name, line, format, arguments);
  va_end (arguments);
  return FALSE;
}

gboolean
samen_pass_object (SamenPass  *pass,
                   int         line,
                   const char *format,
                   ...)
{
  va_list arguments;

  if (pass->lenient || pass->error != NULL)
    return FALSE;
  va_start (arguments, format);
  fault_valist (&pass->error, SAMEN_FILE_ERROR_INVALID, pass->name, line, format, arguments);
  va_end (arguments);
  return FALSE;
}
