/* file/xml.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/xml-private.h"

#include <glib/gi18n-lib.h>

/* --- faults --------------------------------------------------------------------------- */

gboolean
samen_xml_damaged (SamenXml   *xml,
                   const char *place,
                   const char *sentence)
{
  return samen_pass_refuse (xml->pass, SAMEN_FILE_ERROR_DAMAGED, place, "%s", sentence);
}

gboolean
samen_xml_too_big (SamenXml   *xml,
                   const char *place,
                   const char *sentence)
{
  return samen_pass_refuse (xml->pass, SAMEN_FILE_ERROR_TOO_BIG, place, "%s", sentence);
}

static gboolean
half_way (SamenXml *xml)
{
  return samen_xml_damaged (xml, xml->end, _("the file stops half-way; open a recovery copy or a backup"));
}

gboolean
samen_xml_unexpected (SamenXml *xml)
{
  if (xml->p == xml->limit && xml->limit == xml->end)
    return half_way (xml);
  if (xml->p == xml->limit && xml->limit - xml->begin == SAMEN_MAX_TAG)
    return samen_xml_too_big (xml, xml->begin, _("a tag is longer than 64 KiB; shorten what it says"));
  return samen_xml_damaged (xml, xml->p, _("the file is damaged here; correct the line or open a backup"));
}

/* --- text ----------------------------------------------------------------------------------- */

static void
tell_text (SamenXml   *xml,
           const char *place,
           const char *bytes,
           gsize       n)
{
  if (n > 0)
    xml->handlers->text (xml->data, (SamenSpan){ bytes, n }, place, FALSE);
}

/* As it stands in the file. */
static void
tell_plain (SamenXml   *xml,
            const char *from,
            const char *to)
{
  tell_text (xml, from, from, to - from);
}

/* What stands at p, where a text stopped being plain. */
static gboolean
read_special (SamenXml *xml)
{
  const char *place = xml->p;
  char out[8];
  gsize n;

  if (*xml->p == '&')
    {
      n = samen_xml_read_reference (xml, out);
      tell_text (xml, place, out, n);
      return n > 0;
    }
  if (samen_xml_starts_with (xml, "]]>"))
    return samen_xml_damaged (xml, xml->p, _("a “]]>” is within a text here; write it as “]]&gt;”"));
  if (*xml->p == ']')
    tell_text (xml, place, "]", 1);
  else if (!samen_xml_starts_with (xml, "\r\n"))
    tell_text (xml, place, "\n", 1);
  xml->p++;
  return TRUE;
}

static gboolean
is_special (char c)
{
  return c == '<' || c == '&' || c == ']' || c == '\r';
}

/* Up to the next markup. */
static gboolean
read_text (SamenXml *xml)
{
  const char *start = xml->p;

  while (xml->p < xml->end && (*xml->p == ' ' || *xml->p == '\n' || *xml->p == '\t'))
    xml->p++;
  if (xml->p == xml->end || *xml->p == '<')
    {
      xml->handlers->text (xml->data, (SamenSpan){ start, xml->p - start }, start, TRUE);
      return TRUE;
    }
  while (xml->p < xml->end && *xml->p != '<')
    {
      while (xml->p < xml->end && !is_special (*xml->p))
        xml->p++;
      tell_plain (xml, start, xml->p);
      if (xml->p < xml->end && *xml->p != '<' && !read_special (xml))
        return FALSE;
      start = xml->p;
    }
  return TRUE;
}

/* --- markup that is no tag ---------------------------------------------------------------------- */

/* Puts what lies between @opening bytes and @close in @inside. */
static gboolean
read_until (SamenXml   *xml,
            gsize       opening,
            const char *close,
            SamenSpan  *inside)
{
  const char *start = xml->p + opening;
  const char *found = memmem (start, xml->end - start, close, strlen (close));

  if (found == NULL)
    {
      xml->p = xml->end;
      return half_way (xml);
    }
  *inside = (SamenSpan){ start, found - start };
  xml->p = found + strlen (close);
  return TRUE;
}

static gboolean
is_short (SamenXml  *xml,
          SamenSpan  inside)
{
  return inside.n <= SAMEN_MAX_COMMENT || samen_xml_too_big (xml, inside.bytes, _("a comment or instruction is longer than 64 KiB; take it out"));
}

static gboolean
read_comment (SamenXml *xml)
{
  SamenSpan inside;

  if (!read_until (xml, strlen ("<!--"), "-->", &inside) || !is_short (xml, inside))
    return FALSE;
  if (memmem (inside.bytes, inside.n, "--", 2) != NULL || (inside.n > 0 && inside.bytes[inside.n - 1] == '-'))
    return samen_xml_damaged (xml, inside.bytes, _("a “--” is within a comment here; take it out"));
  xml->handlers->comment (xml->data, inside);
  return TRUE;
}

static gboolean
read_section (SamenXml *xml)
{
  SamenSpan inside;
  const char *start;
  const char *end;

  if (xml->depth == 0)
    return samen_xml_unexpected (xml);
  if (!read_until (xml, strlen ("<![CDATA["), "]]>", &inside))
    return FALSE;
  /* Line breaks count as they do elsewhere. */
  start = inside.bytes;
  end = inside.bytes + inside.n;
  for (const char *p = start; (p = memchr (p, '\r', end - p)) != NULL;)
    {
      tell_plain (xml, start, p);
      start = ++p;
      if (p == end || *p != '\n')
        tell_text (xml, p, "\n", 1);
    }
  tell_plain (xml, start, end);
  return TRUE;
}

static gboolean
read_instruction (SamenXml *xml)
{
  const char *place = xml->p;
  SamenSpan target;
  SamenSpan rest;

  xml->p += strlen ("<?");
  if (!samen_xml_read_name (xml, &target))
    return samen_xml_unexpected (xml);
  if (target.n == 3 && g_ascii_strncasecmp (target.bytes, "xml", 3) == 0)
    return samen_xml_damaged (xml, place, _("the line “<?xml” belongs at the very beginning; take this one out"));
  if (!samen_xml_skip_blanks (xml) && !samen_xml_starts_with (xml, "?>"))
    return samen_xml_unexpected (xml);
  if (!read_until (xml, 0, "?>", &rest) || !is_short (xml, rest))
    return FALSE;
  xml->handlers->instruction (xml->data, target, rest);
  return TRUE;
}

static gboolean
read_exclamation (SamenXml *xml)
{
  if (samen_xml_starts_with (xml, "<!--"))
    return read_comment (xml);
  if (samen_xml_starts_with (xml, "<![CDATA["))
    return read_section (xml);
  if (xml->end - xml->p < 9)
    return half_way (xml);
  return samen_pass_refuse (xml->pass, SAMEN_FILE_ERROR_INVALID, xml->p,
                            _("a document type (DOCTYPE) is not allowed; take that line out"));
}

/* --- tags ------------------------------------------------------------------------------------------- */

static void
leave (SamenXml *xml)
{
  xml->n_spaces = xml->open[xml->depth].outside;
  xml->depth--;
  xml->handlers->end (xml->data);
}

static gboolean
read_start (SamenXml *xml)
{
  SamenXmlTag tag;
  gboolean is_empty;

  if (xml->depth == 0 && xml->had_root)
    return samen_xml_damaged (xml, xml->p, _("there is more after the end of the project; take it out"));
  xml->had_root = TRUE;
  if (!samen_xml_read_tag (xml, &tag, &is_empty))
    return FALSE;
  xml->handlers->start (xml->data, &tag);
  if (is_empty && xml->pass->error == NULL)
    leave (xml);
  return TRUE;
}

static gboolean
read_end (SamenXml *xml)
{
  const char *place = xml->p;
  const SamenXmlOpen *open = &xml->open[xml->depth];
  gsize left;

  xml->p += strlen ("</");
  left = xml->end - xml->p;
  if (xml->depth == 0 || memcmp (xml->p, open->name.bytes, MIN (open->name.n, left)) != 0)
    return samen_xml_damaged (xml, place,
                              _("an element is closed that is not open here; correct the line or open a backup"));
  if (left <= open->name.n)
    return half_way (xml);
  xml->p += open->name.n;
  samen_xml_skip_blanks (xml);
  if (xml->p == xml->end)
    return half_way (xml);
  if (*xml->p != '>')
    return samen_xml_damaged (xml, place,
                              _("an element is closed that is not open here; correct the line or open a backup"));
  xml->p++;
  leave (xml);
  return TRUE;
}

/* --- the document --------------------------------------------------------------------------------------- */

static gboolean
read_outside (SamenXml *xml)
{
  samen_xml_skip_blanks (xml);
  return xml->p == xml->end || *xml->p == '<' || samen_xml_damaged (xml, xml->p, _("there is text outside the project; take it out"));
}

static gboolean
read_next (SamenXml *xml)
{
  if (*xml->p != '<')
    return xml->depth > 0 ? read_text (xml) : read_outside (xml);
  switch (xml->p + 1 < xml->end ? xml->p[1] : '\0')
    {
    case '/':
      return read_end (xml);
    case '!':
      return read_exclamation (xml);
    case '?':
      return read_instruction (xml);
    default:
      return read_start (xml);
    }
}

void
samen_xml_parse (SamenPass              *pass,
                 SamenSpan               bytes,
                 const char             *ours,
                 const SamenXmlHandlers *handlers,
                 gpointer                data)
{
  g_autofree SamenXml *xml = g_new0 (SamenXml, 1);
  gboolean going;

  xml->pass = pass;
  xml->handlers = handlers;
  xml->data = data;
  xml->ours = ours;
  xml->p = bytes.bytes;
  xml->end = xml->limit = bytes.bytes + bytes.n;
  xml->uris = g_string_chunk_new (1024);
  xml->spaces[xml->n_spaces++] = (SamenNamespace){ { "xml", 3 }, "http://www.w3.org/XML/1998/namespace" };

  if (samen_xml_starts_with (xml, "\357\273\277"))
    xml->p += 3;
  going = samen_xml_read_declaration (xml);
  while (going && xml->p < xml->end)
    going = read_next (xml) && pass->error == NULL;
  if (going && (xml->depth > 0 || !xml->had_root))
    half_way (xml);
  g_string_chunk_free (xml->uris);
  g_free (xml->values);
}
