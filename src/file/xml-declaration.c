/* file/xml-declaration.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/xml-private.h"

#include <glib/gi18n-lib.h>

/* Longer than any that says what it should. */
#define MAX_LENGTH 1024

/* Whether ` name` comes next; then it is read. */
static gboolean
read_word (SamenXml   *xml,
           const char *name)
{
  const char *start = xml->p;

  if (samen_xml_skip_blanks (xml) && samen_xml_starts_with (xml, name))
    {
      xml->p += strlen (name);
      return TRUE;
    }
  xml->p = start;
  return FALSE;
}

/* `="value"`, in which nothing stands for something else. */
static gboolean
read_answer (SamenXml  *xml,
             SamenSpan *value)
{
  return samen_xml_read_equals (xml) && samen_xml_read_value (xml, value) && value->bytes != xml->values;
}

/* 1.0 and what is compatible with it. */
static gboolean
is_xml_1 (SamenSpan version)
{
  if (version.n < 2 || memcmp (version.bytes, "1.", 2) != 0)
    return FALSE;
  for (gsize i = 2; i < version.n; i++)
    if (!g_ascii_isdigit (version.bytes[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_utf8 (SamenSpan encoding)
{
  return encoding.n == 5 && g_ascii_strncasecmp (encoding.bytes, "utf-8", 5) == 0;
}

static gboolean
is_yes_or_no (SamenSpan answer)
{
  return samen_span_is (answer, "yes") || samen_span_is (answer, "no");
}

/* ` version="1.0" encoding="UTF-8" standalone="yes"`, all but the version optional. */
static gboolean
read_answers (SamenXml *xml)
{
  const char *place = xml->p;
  SamenSpan value;

  if (!read_word (xml, "version") || !read_answer (xml, &value) || !is_xml_1 (value))
    return FALSE;
  if (read_word (xml, "encoding"))
    {
      if (!read_answer (xml, &value))
        return FALSE;
      if (!is_utf8 (value))
        return samen_pass_refuse (xml->pass, SAMEN_FILE_ERROR_FOREIGN, place,
                                  _("the text is not UTF-8; save the file again as UTF-8"));
    }
  if (read_word (xml, "standalone") && (!read_answer (xml, &value) || !is_yes_or_no (value)))
    return FALSE;
  samen_xml_skip_blanks (xml);
  return xml->p == xml->limit;
}

gboolean
samen_xml_read_declaration (SamenXml *xml)
{
  gsize room = MIN (xml->end - xml->p, MAX_LENGTH);
  const char *place = xml->p;
  const char *close;

  if (!samen_xml_starts_with (xml, "<?xml") || room < 6 || !samen_xml_is_blank (xml->p[5]))
    return TRUE;
  close = memmem (place, room, "?>", 2);
  if (close == NULL && room < MAX_LENGTH)
    {
      xml->p = xml->end;
      return samen_xml_unexpected (xml);
    }
  xml->p += strlen ("<?xml");
  xml->begin = place;
  xml->limit = close;
  if (close == NULL || !read_answers (xml))
    return samen_xml_damaged (xml, place, _("the file is damaged here; correct the line or open a backup"));
  xml->limit = xml->end;
  xml->p = close + strlen ("?>");
  return TRUE;
}
