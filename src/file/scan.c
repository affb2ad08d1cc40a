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

/* From one '<' to the next this near, a tag cannot be too large for the parser. */
#define HARMLESS 2048

typedef struct
{
  SamenPass *pass;
  const char *start;
  const char *end;
} Scan;

static int
line_of (const Scan *scan,
         const char *place)
{
  int line = 1;
  const char *p = scan->start;

  while ((p = memchr (p, '\n', place - p)) != NULL)
    {
      line++;
      p++;
    }
  return line;
}

static gboolean
starts_with (const char *p,
             const char *end,
             const char *what)
{
  gsize n = strlen (what);

  return (gsize) (end - p) >= n && memcmp (p, what, n) == 0;
}

/* The bytes end without a NUL, so nothing here may rely on one. */
static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static const char *
skip_blanks (const char *p,
             const char *end)
{
  while (p < end && is_blank (*p))
    p++;
  return p;
}

/* --- what kind of bytes ------------------------------------------------------ */

static gboolean
is_compressed (const char *p,
               const char *end)
{
  return starts_with (p, end, "\037\213") || starts_with (p, end, "\375" "7zXZ") ||
         starts_with (p, end, "BZh") || starts_with (p, end, "\050\265\057\375") ||
         starts_with (p, end, "PK\003\004");
}

/* UTF-16 and UTF-32 betray themselves by their mark or by a NUL near a '<'. */
static gboolean
is_wide (const char *p,
         const char *end)
{
  return starts_with (p, end, "\376\377") || starts_with (p, end, "\377\376") ||
         (end - p >= 2 && ((p[0] == '\0' && p[1] == '<') || (p[0] == '<' && p[1] == '\0'))) ||
         (end - p >= 4 && p[0] == '\0' && p[1] == '\0');
}

static gboolean
check_kind (Scan *scan)
{
  const char *p = scan->start;

  if (p == scan->end)
    return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_FOREIGN, 0,
                              _("the file is empty; open a recovery copy or a backup"));
  if (scan->end - p > SAMEN_MAX_FILE)
    return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_TOO_BIG, 0,
                              _("the file is larger than 32 MiB; a project file never is, open another"));
  if (is_compressed (p, scan->end))
    return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_FOREIGN, 0,
                              _("the file is compressed; unpack it first and open what was in it"));
  if (is_wide (p, scan->end))
    return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_FOREIGN, 1,
                              _("the text is not UTF-8; save the file again as UTF-8"));
  return TRUE;
}

/* Past the bytes below 0x80, eight at a time. */
static const char *
skip_ascii (const char *p,
            const char *end)
{
  guint64 eight;

  while (end - p >= 8)
    {
      memcpy (&eight, p, 8);
      if ((eight & G_GUINT64_CONSTANT (0x8080808080808080)) != 0)
        break;
      p += 8;
    }
  while (p < end && (*p & 0x80) == 0)
    p++;
  return p;
}

static gboolean
check_encoding (Scan *scan)
{
  const char *bad = memchr (scan->start, '\0', scan->end - scan->start);

  if (bad != NULL)
    return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_DAMAGED, line_of (scan, bad),
                              _("a zero byte does not belong in a project file; open a backup"));

  for (const char *p = scan->start; (p = skip_ascii (p, scan->end)) < scan->end;)
    {
      gsize run = MIN (scan->end - p, 4);
      gunichar c = g_utf8_get_char_validated (p, run);

      if (c == (gunichar) -1 || c == (gunichar) -2)
        return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_DAMAGED, line_of (scan, p),
                                  _("a byte here is not UTF-8; save the file again as UTF-8 or open a backup"));
      p = g_utf8_next_char (p);
    }
  return TRUE;
}

/* The first line may name an encoding; only one is right. */
static gboolean
check_declaration (Scan *scan)
{
  const char *close = memmem (scan->start, MIN (scan->end - scan->start, 1024), "?>", 2);
  const char *p;

  if (!starts_with (scan->start, scan->end, "<?xml") || close == NULL)
    return TRUE;
  p = memmem (scan->start, close - scan->start, "encoding", strlen ("encoding"));
  if (p == NULL)
    return TRUE;

  p += strlen ("encoding");
  while (p < close && (is_blank (*p) || *p == '=' || *p == '"' || *p == '\''))
    p++;
  if (close - p >= 5 && g_ascii_strncasecmp (p, "utf-8", 5) == 0)
    return TRUE;
  return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_FOREIGN, 1,
                            _("the text is not UTF-8; save the file again as UTF-8"));
}

/* --- tags and comments ------------------------------------------------------- */

static gboolean
refuse_size (Scan       *scan,
             const char *place,
             const char *sentence)
{
  return samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_TOO_BIG, line_of (scan, place), "%s", sentence);
}

/* Past something that runs from @p to @close; the end of the file when it never
 * closes, which is for the parser to say. */
static const char *
skip_to (Scan       *scan,
         const char *p,
         gsize       opening,
         const char *close,
         gsize       limit)
{
  gsize room = MIN ((gsize) (scan->end - p), limit);
  const char *found = room > opening ? memmem (p + opening, room - opening, close, strlen (close)) : NULL;

  if (found != NULL)
    return found + strlen (close);
  if (room < limit)
    return scan->end;
  refuse_size (scan, p, _("a comment or instruction is longer than 64 KiB; take it out"));
  return NULL;
}

/* The next of " ' > */
static const char *
next_of_tag (const char *p,
             const char *end)
{
  while (p < end && *p != '"' && *p != '\'' && *p != '>')
    p++;
  return p;
}

/* A tag whose end is far: @next is the next '<', which no tag can hold. */
static gboolean
check_tag (Scan       *scan,
           const char *tag,
           const char *next)
{
  const char *end = MIN (next, tag + SAMEN_MAX_TAG);
  const char *p = next_of_tag (tag, end);
  guint attributes = 0;

  while (p < end && *p != '>')
    {
      if (++attributes > SAMEN_MAX_ATTRIBUTES)
        return refuse_size (scan, tag, _("a tag has more than 512 attributes; take out what is not used"));
      p = memchr (p + 1, *p, end - (p + 1));
      p = p != NULL ? next_of_tag (p + 1, end) : end;
    }
  if (p == end && end < next)
    return refuse_size (scan, tag, _("a tag is longer than 64 KiB; shorten what it says"));
  return TRUE;
}

/* The '<' after a tag; NULL when there is none or the tag is refused. */
static const char *
scan_tag (Scan       *scan,
          const char *tag)
{
  const char *next = memchr (tag + 1, '<', scan->end - (tag + 1));

  if ((next != NULL ? next : scan->end) - tag > HARMLESS &&
      !check_tag (scan, tag, next != NULL ? next : scan->end))
    return NULL;
  return next;
}

/* The '<' after a comment and the like. */
static const char *
next_markup (Scan       *scan,
             const char *p)
{
  return p != NULL ? memchr (p, '<', scan->end - p) : NULL;
}

/* From one '<' to the next; NULL at the end or when it is refused. */
static const char *
scan_markup (Scan       *scan,
             const char *p)
{
  char second = p + 1 < scan->end ? p[1] : '\0';

  if (second == '?')
    return next_markup (scan, skip_to (scan, p, 2, "?>", SAMEN_MAX_COMMENT));
  if (second != '!')
    return scan_tag (scan, p);
  if (starts_with (p, scan->end, "<!--"))
    return next_markup (scan, skip_to (scan, p, 4, "-->", SAMEN_MAX_COMMENT));
  if (starts_with (p, scan->end, "<![CDATA["))
    return next_markup (scan, skip_to (scan, p, 9, "]]>", SAMEN_MAX_FILE + 1));
  samen_pass_refuse (scan->pass, SAMEN_FILE_ERROR_INVALID, line_of (scan, p),
                     _("a document type (DOCTYPE) is not allowed; take that line out"));
  return NULL;
}

gboolean
samen_scan (SamenPass  *pass,
            const char *bytes,
            gsize       n)
{
  Scan scan = { .pass = pass, .start = bytes, .end = bytes + n };
  const char *p;

  if (!check_kind (&scan))
    return FALSE;
  if (starts_with (scan.start, scan.end, "\357\273\277"))
    scan.start += 3;
  if (!check_encoding (&scan) || !check_declaration (&scan))
    return FALSE;

  p = skip_blanks (scan.start, scan.end);
  if (p == scan.end || *p != '<')
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, 1,
                              _("this is not a Samenspel file; open one that ends in .samenspel, or import this one"));
  while (p != NULL)
    p = scan_markup (&scan, p);
  return pass->error == NULL;
}
