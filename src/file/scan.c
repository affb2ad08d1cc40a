/* file/scan.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/scan.h"

#include "file/format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
starts_with (const char *p,
             const char *end,
             const char *what)
{
  gsize n = strlen (what);

  return (gsize) (end - p) >= n && memcmp (p, what, n) == 0;
}

/* --- what kind of bytes ------------------------------------------------------ */

static gboolean
is_compressed (const char *p,
               const char *end)
{
  return starts_with (p, end, "\037\213") || starts_with (p, end, "\375"
                                                                  "7zXZ")
         || starts_with (p, end, "BZh") || starts_with (p, end, "\050\265\057\375") || starts_with (p, end, "PK\003\004");
}

/* UTF-16 and UTF-32 betray themselves by their mark or by a NUL near a '<'. */
static gboolean
is_wide (const char *p,
         const char *end)
{
  return starts_with (p, end, "\376\377") || starts_with (p, end, "\377\376") || (end - p >= 2 && ((p[0] == '\0' && p[1] == '<') || (p[0] == '<' && p[1] == '\0'))) || (end - p >= 4 && p[0] == '\0' && p[1] == '\0');
}

static gboolean
check_kind (SamenPass  *pass,
            const char *p,
            const char *end)
{
  if (p == end)
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, NULL,
                              _("the file is empty; open a recovery copy or a backup"));
  if (end - p > SAMEN_MAX_FILE)
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_TOO_BIG, NULL,
                              _("the file is larger than 32 MiB; a project file never is, open another"));
  if (is_compressed (p, end))
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, NULL,
                              _("the file is compressed; unpack it first and open what was in it"));
  if (is_wide (p, end))
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, p,
                              _("the text is not UTF-8; save the file again as UTF-8"));
  return TRUE;
}

/* Whether a file that begins like this can be XML. */
static gboolean
check_begin (SamenPass  *pass,
             const char *p,
             const char *end)
{
  if (starts_with (p, end, "\357\273\277"))
    p += 3;
  while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n'))
    p++;
  return (p < end && *p == '<') || samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, p, _("this is not a Samenspel file; open one that ends in .samenspel, or import this one"));
}

/* --- single characters --------------------------------------------------------- */

#define EVERY(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* Past what is printable ASCII, eight bytes at a time. */
static const char *
skip_plain (const char *p,
            const char *end)
{
  guint64 eight;

  while (end - p >= 8)
    {
      memcpy (&eight, p, 8);
      /* A high bit, or one that a byte below 0x20 borrows. */
      if (((eight | (eight - EVERY (0x20))) & EVERY (0x80)) != 0)
        break;
      p += 8;
    }
  while (p < end && (guchar) *p >= 0x20 && (guchar) *p < 0x80)
    p++;
  return p;
}

/* How long the character at @p is; 0 when it cannot be in a file. */
static gsize
character_length (const char *p,
                  const char *end)
{
  gunichar c;

  if ((guchar) *p < 0x80)
    return *p == '\n' || *p == '\t' || *p == '\r';
  c = g_utf8_get_char_validated (p, MIN (end - p, 4));
  if (c == (gunichar) -1 || c == (gunichar) -2 || c == 0xfffe || c == 0xffff)
    return 0;
  return g_utf8_next_char (p) - p;
}

static gboolean
refuse_character (SamenPass  *pass,
                  const char *p)
{
  if (*p == '\0')
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_DAMAGED, p,
                              _("a zero byte does not belong in a project file; open a backup"));
  if ((guchar) *p < 0x80)
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_DAMAGED, p,
                              _("a character here cannot be in a project file; take it out or open a backup"));
  return samen_pass_refuse (pass, SAMEN_FILE_ERROR_DAMAGED, p,
                            _("a byte here is not UTF-8; save the file again as UTF-8 or open a backup"));
}

static gboolean
check_characters (SamenPass  *pass,
                  const char *p,
                  const char *end)
{
  while ((p = skip_plain (p, end)) < end)
    {
      gsize n = character_length (p, end);

      if (n == 0)
        return refuse_character (pass, p);
      p += n;
    }
  return TRUE;
}

gboolean
samen_scan (SamenPass *pass,
            SamenSpan  bytes)
{
  const char *end = bytes.bytes + bytes.n;

  return check_kind (pass, bytes.bytes, end) && check_begin (pass, bytes.bytes, end) && check_characters (pass, bytes.bytes, end);
}
