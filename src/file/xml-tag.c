/* file/xml-tag.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/xml-private.h"

#include <glib/gi18n-lib.h>

#define XML_URI "http://www.w3.org/XML/1998/namespace"
#define XMLNS_URI "http://www.w3.org/2000/xmlns/"

/* --- values -------------------------------------------------------------------------- */

/* Where a value ends or needs more than copying. */
static const guchar value_stops[256] = {
  ['"'] = 1,
  ['\''] = 1,
  ['<'] = 1,
  ['&'] = 1,
  ['\t'] = 1,
  ['\n'] = 1,
  ['\r'] = 1,
};

static const char *
plain_end (const SamenXml *xml,
           const char     *p)
{
  const char *limit = xml->limit;

  while (p < limit && !value_stops[(guchar) *p])
    p++;
  return p;
}

static void
keep (SamenXml   *xml,
      const char *bytes,
      gsize       n)
{
  /* No value is longer than its tag, and decoding makes nothing longer. */
  memcpy (xml->values + xml->values_used, bytes, n);
  xml->values_used += n;
}

/* What stands at p, where a value stopped being plain. */
static gboolean
decode_one (SamenXml *xml)
{
  char out[8];
  gsize n;

  if (*xml->p == '<')
    return samen_xml_damaged (xml, xml->p, _("a “<” is within a value here; write it as “&lt;”"));
  if (*xml->p == '&')
    {
      n = samen_xml_read_reference (xml, out);
      keep (xml, out, n);
      return n > 0;
    }
  if (samen_xml_is_blank (*xml->p))
    {
      /* Every line break counts as one blank. */
      xml->p += *xml->p == '\r' && xml->p + 1 < xml->limit && xml->p[1] == '\n' ? 2 : 1;
      keep (xml, " ", 1);
      return TRUE;
    }
  keep (xml, xml->p++, 1);
  return TRUE;
}

/* A value of which what lies between @start and p is plain. */
static gboolean
decode_value (SamenXml   *xml,
              const char *start,
              char        quote,
              SamenSpan  *value)
{
  gsize before = xml->values_used;

  if (xml->values == NULL)
    xml->values = g_malloc (SAMEN_MAX_TAG);
  while (TRUE)
    {
      keep (xml, start, xml->p - start);
      if (xml->p == xml->limit)
        return FALSE;
      if (*xml->p == quote)
        break;
      if (!decode_one (xml))
        return FALSE;
      start = xml->p;
      xml->p = plain_end (xml, start);
    }
  value->bytes = xml->values + before;
  value->n = xml->values_used - before;
  return TRUE;
}

gboolean
samen_xml_read_value (SamenXml  *xml,
                      SamenSpan *value)
{
  char quote = xml->p < xml->limit ? *xml->p : '\0';
  const char *start = xml->p + 1;

  if (quote != '"' && quote != '\'')
    return FALSE;
  xml->p = plain_end (xml, start);
  if (xml->p == xml->limit)
    return FALSE;
  if (*xml->p == quote)
    *value = (SamenSpan){ start, xml->p - start };
  else if (!decode_value (xml, start, quote, value))
    return FALSE;
  xml->p++;
  return TRUE;
}

/* --- namespaces ------------------------------------------------------------------------- */

/* One pointer for equal URIs. */
static const char *
intern (SamenXml  *xml,
        SamenSpan  uri)
{
  g_autofree char *text = NULL;

  if (uri.n == 0)
    return NULL;
  if (samen_span_is (uri, xml->ours))
    return xml->ours;
  text = g_strndup (uri.bytes, uri.n);
  return g_string_chunk_insert_const (xml->uris, text);
}

/* What Namespaces in XML 1.0 says about names that are taken. */
static gboolean
may_declare (SamenSpan prefix,
             SamenSpan uri)
{
  if (samen_span_is (prefix, "xmlns") || samen_span_is (uri, XMLNS_URI))
    return FALSE;
  if (samen_span_is (prefix, "xml") != samen_span_is (uri, XML_URI))
    return FALSE;
  return prefix.n == 0 || uri.n > 0;
}

static gboolean
declare (SamenXml   *xml,
         const char *place,
         SamenSpan   prefix,
         SamenSpan   uri)
{
  guint outside = xml->open[xml->depth].outside;

  if (!may_declare (prefix, uri))
    return samen_xml_damaged (xml, place, _("a prefix here cannot be declared like this; take the declaration out"));
  for (guint i = outside; i < xml->n_spaces; i++)
    if (samen_span_equal (xml->spaces[i].prefix, prefix))
      return samen_xml_damaged (xml, place, _("an attribute is here twice; take one of the two out"));
  if (xml->n_spaces > SAMEN_MAX_NAMESPACES)
    return samen_xml_too_big (xml, place, _("more than 128 namespaces are declared here; take out what is not used"));
  xml->spaces[xml->n_spaces++] = (SamenNamespace){ prefix, intern (xml, uri) };
  return TRUE;
}

/* Finds what a prefix stands for.  FALSE: it is not declared. */
static gboolean
resolve (const SamenXml *xml,
         SamenNamespace *space)
{
  for (guint i = xml->n_spaces; i > 0; i--)
    if (samen_span_equal (xml->spaces[i - 1].prefix, space->prefix))
      {
        space->uri = xml->spaces[i - 1].uri;
        return TRUE;
      }
  space->uri = NULL;
  return space->prefix.n == 0;
}

static gboolean
resolve_all (SamenXml    *xml,
             SamenXmlTag *tag)
{
  gboolean done = resolve (xml, &tag->space);

  for (guint i = 0; i < xml->n_attributes; i++)
    if (xml->attributes[i].space.prefix.n > 0)
      done &= resolve (xml, &xml->attributes[i].space);
  return done || samen_xml_damaged (xml, tag->place, _("a prefix here is not declared; declare it with xmlns or take it out"));
}

static gboolean
has_duplicates (const SamenXml *xml)
{
  for (guint i = 1; i < xml->n_attributes; i++)
    for (guint j = 0; j < i; j++)
      if (xml->attributes[i].space.uri == xml->attributes[j].space.uri && samen_span_equal (xml->attributes[i].name, xml->attributes[j].name))
        return TRUE;
  return FALSE;
}

/* --- tags --------------------------------------------------------------------------------- */

static gboolean
read_qualified (SamenXml  *xml,
                SamenSpan *prefix,
                SamenSpan *name)
{
  *prefix = (SamenSpan){ "", 0 };
  if (!samen_xml_read_name (xml, name))
    return FALSE;
  if (xml->p == xml->limit || *xml->p != ':')
    return TRUE;
  xml->p++;
  *prefix = *name;
  return samen_xml_read_name (xml, name);
}

gboolean
samen_xml_read_equals (SamenXml *xml)
{
  samen_xml_skip_blanks (xml);
  if (xml->p == xml->limit || *xml->p != '=')
    return FALSE;
  xml->p++;
  samen_xml_skip_blanks (xml);
  return TRUE;
}

static gboolean
read_attribute (SamenXml *xml)
{
  SamenXmlAttribute attribute = { 0 };
  const char *place = xml->p;

  if (!read_qualified (xml, &attribute.space.prefix, &attribute.name))
    return FALSE;
  if (!samen_xml_read_equals (xml) || !samen_xml_read_value (xml, &attribute.value))
    return FALSE;

  if (samen_span_is (attribute.space.prefix, "xmlns"))
    return declare (xml, place, attribute.name, attribute.value);
  if (attribute.space.prefix.n == 0 && samen_span_is (attribute.name, "xmlns"))
    return declare (xml, place, attribute.space.prefix, attribute.value);
  if (xml->n_attributes == SAMEN_MAX_ATTRIBUTES)
    return samen_xml_too_big (xml, place, _("a tag has more than 320 attributes; take out what is not used"));
  xml->attributes[xml->n_attributes++] = attribute;
  return TRUE;
}

/* Up to and with the '>'. */
static gboolean
read_attributes (SamenXml *xml,
                 gboolean *is_empty)
{
  while (TRUE)
    {
      gboolean gap = samen_xml_skip_blanks (xml);

      *is_empty = xml->p < xml->limit && *xml->p == '/';
      xml->p += *is_empty;
      if (xml->p < xml->limit && *xml->p == '>')
        {
          xml->p++;
          return TRUE;
        }
      if (*is_empty || !gap || !read_attribute (xml))
        return samen_xml_unexpected (xml);
    }
}

static gboolean
enter (SamenXml *xml)
{
  if (xml->depth == SAMEN_MAX_NESTING)
    return samen_xml_too_big (xml, xml->p, _("elements are nested more than 64 deep; a project file never is, open another"));
  xml->depth++;
  xml->open[xml->depth].outside = xml->n_spaces;
  xml->n_attributes = 0;
  xml->values_used = 0;
  return TRUE;
}

gboolean
samen_xml_read_tag (SamenXml    *xml,
                    SamenXmlTag *tag,
                    gboolean    *is_empty)
{
  SamenXmlOpen *open;

  if (!enter (xml))
    return FALSE;
  open = &xml->open[xml->depth];
  tag->place = xml->begin = xml->p++;
  xml->limit = tag->place + MIN (xml->end - tag->place, SAMEN_MAX_TAG);
  open->name.bytes = xml->p;
  if (!read_qualified (xml, &tag->space.prefix, &tag->name))
    return samen_xml_unexpected (xml);
  open->name.n = xml->p - open->name.bytes;
  if (!read_attributes (xml, is_empty))
    return FALSE;
  xml->limit = xml->end;

  if (!resolve_all (xml, tag))
    return FALSE;
  if (has_duplicates (xml))
    return samen_xml_damaged (xml, tag->place, _("an attribute is here twice; take one of the two out"));
  tag->declared = xml->spaces + open->outside;
  tag->n_declared = xml->n_spaces - open->outside;
  tag->attributes = xml->attributes;
  tag->n_attributes = xml->n_attributes;
  return TRUE;
}
