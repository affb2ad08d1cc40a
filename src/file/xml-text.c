/* file/xml-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/xml-private.h"

#include <glib/gi18n-lib.h>

/* --- names ------------------------------------------------------------------------- */

typedef struct
{
  gunichar first;
  gunichar last;
} Range;

/* XML 1.0, fifth edition, [4] and [4a], beyond ASCII. */
static const Range name_starts[] = {
  { 0xc0, 0xd6 },
  { 0xd8, 0xf6 },
  { 0xf8, 0x2ff },
  { 0x370, 0x37d },
  { 0x37f, 0x1fff },
  { 0x200c, 0x200d },
  { 0x2070, 0x218f },
  { 0x2c00, 0x2fef },
  { 0x3001, 0xd7ff },
  { 0xf900, 0xfdcf },
  { 0xfdf0, 0xfffd },
  { 0x10000, 0xeffff },
};
static const Range name_others[] = { { 0xb7, 0xb7 }, { 0x300, 0x36f }, { 0x203f, 0x2040 } };

static gboolean
is_in (gunichar     c,
       const Range *ranges,
       guint        n)
{
  for (guint i = 0; i < n; i++)
    if (c >= ranges[i].first && c <= ranges[i].last)
      return TRUE;
  return FALSE;
}

/* How long the character at @p is if a name can go on with it; else 0. */
static gsize
name_character (const char *p,
                gboolean    at_start)
{
  gunichar c;

  if ((guchar) *p < 0x80)
    return g_ascii_isalpha (*p) || *p == '_' || (!at_start && (g_ascii_isdigit (*p) || *p == '-' || *p == '.'));
  c = g_utf8_get_char (p);
  if (is_in (c, name_starts, G_N_ELEMENTS (name_starts)) || (!at_start && is_in (c, name_others, G_N_ELEMENTS (name_others))))
    return g_utf8_next_char (p) - p;
  return 0;
}

gboolean
samen_xml_read_name (SamenXml  *xml,
                     SamenSpan *name)
{
  const char *limit = xml->limit;
  const char *p = xml->p;
  gsize n = 0;

  do
    {
      p += n;
      /* Nearly always. */
      while (p < limit && *p >= 'a' && *p <= 'z')
        p++;
      n = p < limit ? name_character (p, p == xml->p) : 0;
    }
  while (n > 0);
  name->bytes = xml->p;
  name->n = p - xml->p;
  xml->p = p;
  return name->n > 0;
}

/* --- references ----------------------------------------------------------------------- */

static const struct
{
  const char *name;
  char c;
} entities[] = { { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' } };

static gboolean
is_character (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff);
}

/* The number after "&#"; 0 when there is none. */
static gunichar
read_number (SamenXml *xml)
{
  gboolean is_hex = xml->p < xml->limit && *xml->p == 'x';
  gunichar c = 0;
  const char *start;

  xml->p += is_hex;
  start = xml->p;
  for (; xml->p < xml->limit && c <= 0x10ffff; xml->p++)
    {
      int digit = is_hex ? g_ascii_xdigit_value (*xml->p) : g_ascii_digit_value (*xml->p);

      if (digit < 0)
        break;
      c = c * (is_hex ? 16 : 10) + digit;
    }
  return xml->p > start ? c : 0;
}

static gsize
read_character (SamenXml *xml,
                char      out[8])
{
  const char *place = xml->p;
  gunichar c = read_number (xml);

  if (xml->p == xml->limit)
    return samen_xml_unexpected (xml);
  if (*xml->p != ';' || !is_character (c))
    return samen_xml_damaged (xml, place, _("a character here cannot be in a project file; take it out or open a backup"));
  xml->p++;
  return g_unichar_to_utf8 (c, out);
}

gsize
samen_xml_read_reference (SamenXml *xml,
                          char      out[8])
{
  const char *place = xml->p++;
  SamenSpan name;

  if (xml->p < xml->limit && *xml->p == '#')
    {
      xml->p++;
      return read_character (xml, out);
    }
  if (samen_xml_read_name (xml, &name) && xml->p < xml->limit && *xml->p == ';')
    for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
      if (samen_span_is (name, entities[i].name))
        {
          xml->p++;
          *out = entities[i].c;
          return 1;
        }
  if (xml->p == xml->limit)
    return samen_xml_unexpected (xml);
  return samen_xml_damaged (xml, place, _("an “&” here stands for nothing; write it as “&amp;”"));
}
