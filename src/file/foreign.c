/* file/foreign.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/foreign.h"

#include "file/format.h"

static void
put_string (SamenBuffer *buffer,
            const char  *string)
{
  samen_buffer_put (buffer, string, strlen (string));
}

static void
put_qualified (SamenBuffer   *buffer,
               const xmlChar *prefix,
               const xmlChar *name)
{
  if (prefix != NULL)
    {
      put_string (buffer, (const char *) prefix);
      samen_buffer_put_literal (buffer, ":");
    }
  put_string (buffer, (const char *) name);
}

static void
put_value (SamenBuffer   *buffer,
           const xmlChar *bytes,
           gsize          n)
{
  SamenBuffer value = { 0 };

  samen_buffer_put_decoded (&value, (const char *) bytes, n);
  samen_buffer_put_literal (buffer, "=\"");
  samen_buffer_put_escaped (buffer, value.bytes, value.length, SAMEN_ESCAPE_ATTRIBUTE);
  samen_buffer_put_literal (buffer, "\"");
  samen_buffer_clear (&value);
}

/* @uri: NULL for no namespace at all */
static void
put_declaration (SamenBuffer   *buffer,
                 const xmlChar *prefix,
                 const xmlChar *uri)
{
  samen_buffer_put_literal (buffer, " xmlns");
  if (prefix != NULL)
    {
      samen_buffer_put_literal (buffer, ":");
      put_string (buffer, (const char *) prefix);
    }
  put_value (buffer, uri, xmlStrlen (uri));
}

/* @attribute: name, prefix, URI, value, end of value, as libxml2 gives it. */
static void
put_attribute (SamenBuffer    *buffer,
               const xmlChar **attribute)
{
  samen_buffer_put_literal (buffer, " ");
  put_qualified (buffer, attribute[1], attribute[0]);
  put_value (buffer, attribute[3], attribute[4] - attribute[3]);
}

/* --- attributes ---------------------------------------------------------------- */

/* "xml" is declared by the standard itself. */
static gboolean
is_xml (const xmlChar *prefix)
{
  return prefix != NULL && xmlStrEqual (prefix, (const xmlChar *) "xml");
}

void
samen_foreign_declare (SamenForeignAttributes *foreign,
                       const xmlChar          *prefix,
                       const xmlChar          *uri)
{
  SamenNamespace fresh = { prefix, uri };

  if (is_xml (prefix))
    return;
  if (foreign->declared == NULL)
    foreign->declared = g_array_new (FALSE, FALSE, sizeof (SamenNamespace));
  for (guint i = 0; i < foreign->declared->len; i++)
    if (xmlStrEqual (g_array_index (foreign->declared, SamenNamespace, i).prefix, prefix))
      return;
  g_array_append_val (foreign->declared, fresh);
  put_declaration (&foreign->declarations, prefix, uri);
}

void
samen_foreign_add (SamenForeignAttributes *foreign,
                   const xmlChar         **attribute)
{
  samen_foreign_declare (foreign, attribute[1], attribute[2]);
  put_attribute (&foreign->attributes, attribute);
  foreign->count++;
}

gboolean
samen_foreign_is_modest (const SamenForeignAttributes *foreign)
{
  return foreign->count <= SAMEN_MAX_FOREIGN_ATTRIBUTES &&
         (foreign->declared == NULL || foreign->declared->len <= SAMEN_MAX_FOREIGN_NAMESPACES) &&
         foreign->declarations.length + foreign->attributes.length <= SAMEN_MAX_FOREIGN_TAG;
}

GRefString *
samen_foreign_take (SamenForeignAttributes *foreign)
{
  GRefString *text;

  samen_buffer_put (&foreign->declarations, foreign->attributes.bytes, foreign->attributes.length);
  text = samen_buffer_text (&foreign->declarations);
  samen_buffer_clear (&foreign->declarations);
  samen_buffer_clear (&foreign->attributes);
  g_clear_pointer (&foreign->declared, g_array_unref);
  foreign->count = 0;
  return text;
}

/* --- elements -------------------------------------------------------------------- */

/* What @prefix stands for within what is captured so far; outside it only the
 * default namespace is sure, which is our own wherever this is written. */
static const xmlChar *
scope_lookup (const SamenCapture *capture,
              const xmlChar      *prefix)
{
  for (guint i = capture->scope->len; i > 0; i--)
    {
      const SamenNamespace *each = &g_array_index (capture->scope, SamenNamespace, i - 1);

      if (xmlStrEqual (each->prefix, prefix))
        return each->uri;
    }
  return prefix == NULL ? (const xmlChar *) SAMEN_FORMAT_NAMESPACE : NULL;
}

/* Declares what is not yet so. */
static void
scope_need (SamenCapture  *capture,
            const xmlChar *prefix,
            const xmlChar *uri)
{
  SamenNamespace fresh = { prefix, uri };

  if (uri != NULL && *uri == '\0')
    fresh.uri = NULL;
  if (is_xml (prefix) || xmlStrEqual (scope_lookup (capture, prefix), fresh.uri))
    return;
  g_array_append_val (capture->scope, fresh);
  put_declaration (capture->target, prefix, fresh.uri);
}

static void
close_tag (SamenCapture *capture)
{
  if (capture->tag_open)
    samen_buffer_put_literal (capture->target, ">");
  capture->tag_open = FALSE;
}

void
samen_capture_begin (SamenCapture *capture,
                     SamenBuffer  *target,
                     guint         indent)
{
  capture->target = target;
  if (capture->scope == NULL)
    capture->scope = g_array_new (FALSE, FALSE, sizeof (SamenNamespace));
  for (guint i = 0; i < indent; i++)
    samen_buffer_put_literal (target, "  ");
}

gboolean
samen_capture_start (SamenCapture   *capture,
                     SamenNamespace  self,
                     const xmlChar  *name,
                     int             n_namespaces,
                     const xmlChar **namespaces,
                     int             n_attributes,
                     const xmlChar **attributes)
{
  gsize start;

  close_tag (capture);
  start = capture->target->length;
  g_assert (capture->depth + 1 < G_N_ELEMENTS (capture->outside));
  capture->outside[++capture->depth] = capture->scope->len;

  samen_buffer_put_literal (capture->target, "<");
  put_qualified (capture->target, self.prefix, name);
  for (int i = 0; i < n_namespaces; i++)
    scope_need (capture, namespaces[2 * i], namespaces[2 * i + 1]);
  scope_need (capture, self.prefix, self.uri);
  for (int i = 0; i < n_attributes; i++)
    if (attributes[5 * i + 1] != NULL)
      scope_need (capture, attributes[5 * i + 1], attributes[5 * i + 2]);
  for (int i = 0; i < n_attributes; i++)
    put_attribute (capture->target, attributes + 5 * i);
  capture->tag_open = TRUE;
  return n_attributes <= SAMEN_MAX_FOREIGN_ATTRIBUTES && capture->scope->len <= SAMEN_MAX_FOREIGN_NAMESPACES &&
         capture->target->length - start <= SAMEN_MAX_FOREIGN_TAG;
}

void
samen_capture_end (SamenCapture  *capture,
                   const xmlChar *prefix,
                   const xmlChar *name)
{
  if (capture->tag_open)
    samen_buffer_put_literal (capture->target, "/>");
  else
    {
      samen_buffer_put_literal (capture->target, "</");
      put_qualified (capture->target, prefix, name);
      samen_buffer_put_literal (capture->target, ">");
    }
  capture->tag_open = FALSE;
  g_array_set_size (capture->scope, capture->outside[capture->depth--]);
  if (capture->depth == 0)
    samen_buffer_put_literal (capture->target, "\n");
}

void
samen_capture_text (SamenCapture *capture,
                    const char   *bytes,
                    gsize         n)
{
  close_tag (capture);
  samen_buffer_put_escaped (capture->target, bytes, n, SAMEN_ESCAPE_FOREIGN);
}

void
samen_capture_comment (SamenCapture *capture,
                       const char   *comment)
{
  close_tag (capture);
  samen_buffer_put_literal (capture->target, "<!--");
  put_string (capture->target, comment);
  samen_buffer_put_literal (capture->target, "-->");
}

void
samen_capture_instruction (SamenCapture *capture,
                           const char   *target,
                           const char   *data)
{
  close_tag (capture);
  samen_buffer_put_literal (capture->target, "<?");
  put_string (capture->target, target);
  if (data != NULL)
    {
      samen_buffer_put_literal (capture->target, " ");
      put_string (capture->target, data);
    }
  samen_buffer_put_literal (capture->target, "?>");
}
