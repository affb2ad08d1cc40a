/* file/foreign.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/foreign.h"

static void
put_span (SamenBuffer *buffer,
          SamenSpan    span)
{
  samen_buffer_put (buffer, span.bytes, span.n);
}

static void
put_qualified (SamenBuffer *buffer,
               SamenSpan    prefix,
               SamenSpan    name)
{
  put_span (buffer, prefix);
  if (prefix.n > 0)
    samen_buffer_put_literal (buffer, ":");
  put_span (buffer, name);
}

static void
put_value (SamenBuffer *buffer,
           const char  *bytes,
           gsize        n)
{
  samen_buffer_put_literal (buffer, "=\"");
  samen_buffer_put_escaped (buffer, bytes, n, SAMEN_ESCAPE_ATTRIBUTE);
  samen_buffer_put_literal (buffer, "\"");
}

static void
put_declaration (SamenBuffer    *buffer,
                 SamenNamespace  space)
{
  const char *uri = space.uri != NULL ? space.uri : "";

  samen_buffer_put_literal (buffer, " xmlns");
  if (space.prefix.n > 0)
    samen_buffer_put_literal (buffer, ":");
  put_span (buffer, space.prefix);
  put_value (buffer, uri, strlen (uri));
}

static void
put_attribute (SamenBuffer             *buffer,
               const SamenXmlAttribute *attribute)
{
  samen_buffer_put_literal (buffer, " ");
  put_qualified (buffer, attribute->space.prefix, attribute->name);
  put_value (buffer, attribute->value.bytes, attribute->value.n);
}

/* --- attributes ---------------------------------------------------------------- */

void
samen_foreign_declare (SamenForeignAttributes *foreign,
                       SamenNamespace          space)
{
  /* "xml" is declared by the standard itself. */
  if (samen_span_is (space.prefix, "xml"))
    return;
  if (foreign->declared == NULL)
    foreign->declared = g_array_new (FALSE, FALSE, sizeof (SamenNamespace));
  for (guint i = 0; i < foreign->declared->len; i++)
    if (samen_span_equal (g_array_index (foreign->declared, SamenNamespace, i).prefix, space.prefix))
      return;
  g_array_append_val (foreign->declared, space);
  put_declaration (&foreign->declarations, space);
}

void
samen_foreign_add (SamenForeignAttributes  *foreign,
                   const SamenXmlAttribute *attribute)
{
  samen_foreign_declare (foreign, attribute->space);
  put_attribute (&foreign->attributes, attribute);
  foreign->count++;
}

gboolean
samen_foreign_is_modest (const SamenForeignAttributes *foreign)
{
  return foreign->count <= SAMEN_MAX_FOREIGN_ATTRIBUTES && (foreign->declared == NULL || foreign->declared->len <= SAMEN_MAX_FOREIGN_NAMESPACES) && foreign->declarations.length + foreign->attributes.length <= SAMEN_MAX_FOREIGN_TAG;
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

/* Whether @space is so already within what is captured; outside it only the
 * default namespace is sure, which is our own wherever this is written. */
static gboolean
scope_has (const SamenCapture *capture,
           SamenNamespace      space)
{
  for (guint i = capture->scope->len; i > 0; i--)
    {
      const SamenNamespace *each = &g_array_index (capture->scope, SamenNamespace, i - 1);

      if (samen_span_equal (each->prefix, space.prefix))
        return each->uri == space.uri;
    }
  if (space.prefix.n == 0)
    return g_strcmp0 (space.uri, SAMEN_FORMAT_NAMESPACE) == 0;
  return samen_span_is (space.prefix, "xml");
}

/* Declares what is not yet so. */
static void
scope_need (SamenCapture   *capture,
            SamenNamespace  space)
{
  if (scope_has (capture, space))
    return;
  g_array_append_val (capture->scope, space);
  put_declaration (capture->target, space);
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
samen_capture_start (SamenCapture      *capture,
                     const SamenXmlTag *tag)
{
  SamenCaptureOpen open = { tag->space.prefix, tag->name, capture->scope != NULL ? capture->scope->len : 0 };
  gsize start;

  close_tag (capture);
  start = capture->target->length;
  g_assert (capture->depth + 1 < G_N_ELEMENTS (capture->open));
  capture->open[++capture->depth] = open;

  samen_buffer_put_literal (capture->target, "<");
  put_qualified (capture->target, tag->space.prefix, tag->name);
  for (guint i = 0; i < tag->n_declared; i++)
    scope_need (capture, tag->declared[i]);
  scope_need (capture, tag->space);
  for (guint i = 0; i < tag->n_attributes; i++)
    if (tag->attributes[i].space.prefix.n > 0)
      scope_need (capture, tag->attributes[i].space);
  for (guint i = 0; i < tag->n_attributes; i++)
    put_attribute (capture->target, &tag->attributes[i]);
  capture->tag_open = TRUE;
  return tag->n_attributes <= SAMEN_MAX_FOREIGN_ATTRIBUTES && capture->scope->len <= SAMEN_MAX_FOREIGN_NAMESPACES && capture->target->length - start <= SAMEN_MAX_FOREIGN_TAG;
}

void
samen_capture_end (SamenCapture *capture)
{
  const SamenCaptureOpen *open = &capture->open[capture->depth--];

  if (capture->tag_open)
    samen_buffer_put_literal (capture->target, "/>");
  else
    {
      samen_buffer_put_literal (capture->target, "</");
      put_qualified (capture->target, open->prefix, open->name);
      samen_buffer_put_literal (capture->target, ">");
    }
  capture->tag_open = FALSE;
  g_array_set_size (capture->scope, open->outside);
  if (capture->depth == 0)
    samen_buffer_put_literal (capture->target, "\n");
}

void
samen_capture_text (SamenCapture *capture,
                    SamenSpan     text)
{
  close_tag (capture);
  samen_buffer_put_escaped (capture->target, text.bytes, text.n, SAMEN_ESCAPE_FOREIGN);
}

void
samen_capture_comment (SamenCapture *capture,
                       SamenSpan     comment)
{
  close_tag (capture);
  samen_buffer_put_literal (capture->target, "<!--");
  put_span (capture->target, comment);
  samen_buffer_put_literal (capture->target, "-->");
}

void
samen_capture_instruction (SamenCapture *capture,
                           SamenSpan     target,
                           SamenSpan     rest)
{
  close_tag (capture);
  samen_buffer_put_literal (capture->target, "<?");
  put_span (capture->target, target);
  if (rest.n > 0)
    samen_buffer_put_literal (capture->target, " ");
  put_span (capture->target, rest);
  samen_buffer_put_literal (capture->target, "?>");
}
