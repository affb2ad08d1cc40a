/* file/parser.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/parser.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <string.h>

/* What the errors of libxml2 come down to, for a person. */
static const char *
sentence_for (int code)
{
  switch (code)
    {
    case XML_ERR_DOCUMENT_END:
      return _("there is more after the end of the project; take it out");
    case XML_ERR_TAG_NAME_MISMATCH:
      return _("an element is closed that is not open here; correct the line or open a backup");
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
    case XML_ERR_NAME_REQUIRED:
      return _("an “&” here stands for nothing; write it as “&amp;”");
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_INVALID_CHARREF:
      return _("a character here cannot be in a project file; take it out or open a backup");
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return _("an attribute is here twice; take one of the two out");
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return _("a prefix here is not declared; declare it with xmlns or take it out");
    default:
      return _("the file is damaged here; correct the line or open a backup");
    }
}

/* Whatever is wrong at the very end is wrong because it is the end. */
static gboolean
is_at_end (const SamenParser *parser)
{
  const xmlParserInput *input = parser->context->input;

  return parser->next == parser->end && input != NULL && input->cur >= input->end;
}

static void
error_cb (void          *data,
          SamenXmlError *problem)
{
  const xmlParserCtxt *context = problem->ctxt;
  SamenParser *parser = context != NULL ? context->_private : NULL;

  if (parser == NULL || problem->level < XML_ERR_ERROR)
    return;
  samen_pass_refuse (parser->pass, SAMEN_FILE_ERROR_DAMAGED, problem->line, "%s",
                     is_at_end (parser) ? _("the file stops half-way; open a recovery copy or a backup")
                                        : sentence_for (problem->code));
}

static int
feed_cb (void *data,
         char *buffer,
         int   room)
{
  SamenParser *parser = data;
  gsize n = MIN (parser->end - parser->next, room);

  if (parser->pass->error != NULL)
    return 0;
  memcpy (buffer, parser->next, n);
  parser->next += n;
  return n;
}

SamenParser *
samen_parser_new (SamenPass *pass,
                  GBytes    *bytes)
{
  SamenParser *parser = g_new0 (SamenParser, 1);
  gsize n;

  parser->pass = pass;
  parser->next = g_bytes_get_data (bytes, &n);
  parser->end = parser->next + n;
  parser->context = xmlNewParserCtxt ();
  if (parser->context == NULL)
    g_error ("out of memory");
  parser->context->_private = parser;
  return parser;
}

void
samen_parser_free (SamenParser *parser)
{
  xmlFreeParserCtxt (parser->context);
  g_free (parser);
}

gboolean
samen_parser_enter (SamenParser *parser,
                    guint        n_namespaces)
{
  int line = parser->context->input->line;

  if (parser->depth == SAMEN_MAX_NESTING)
    return samen_pass_refuse (parser->pass, SAMEN_FILE_ERROR_TOO_BIG, line,
                              _("elements are nested more than 64 deep; a project file never is, open another"));
  if (parser->namespaces + n_namespaces > SAMEN_MAX_NAMESPACES)
    return samen_pass_refuse (parser->pass, SAMEN_FILE_ERROR_TOO_BIG, line,
                              _("more than 128 namespaces are declared here; take out what is not used"));
  parser->declared[++parser->depth] = n_namespaces;
  parser->namespaces += n_namespaces;
  return TRUE;
}

void
samen_parser_leave (SamenParser *parser)
{
  parser->namespaces -= parser->declared[parser->depth];
  parser->depth--;
}

static xmlDoc *
run (SamenParser *parser)
{
  xmlDoc *document;

  parser->context->sax->serror = error_cb;
  parser->context->sax->initialized = XML_SAX2_MAGIC;
  document = xmlCtxtReadIO (parser->context, feed_cb, NULL, parser, NULL, NULL,
                            XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  if (!parser->context->wellFormed)
    samen_pass_refuse (parser->pass, SAMEN_FILE_ERROR_DAMAGED, 0, "%s", sentence_for (XML_ERR_INTERNAL_ERROR));
  return document;
}

void
samen_parser_run (SamenParser *parser,
                  gpointer     data)
{
  parser->context->userData = data;
  run (parser);
}

static void
tree_start_cb (void           *data,
               const xmlChar  *name,
               const xmlChar  *prefix,
               const xmlChar  *uri,
               int             n_namespaces,
               const xmlChar **namespaces,
               int             n_attributes,
               int             n_defaulted,
               const xmlChar **attributes)
{
  SamenParser *parser = ((xmlParserCtxt *) data)->_private;

  if (parser->pass->error == NULL && samen_parser_enter (parser, n_namespaces))
    xmlSAX2StartElementNs (data, name, prefix, uri, n_namespaces, namespaces, n_attributes, n_defaulted, attributes);
}

static void
tree_end_cb (void          *data,
             const xmlChar *name,
             const xmlChar *prefix,
             const xmlChar *uri)
{
  SamenParser *parser = ((xmlParserCtxt *) data)->_private;

  if (parser->pass->error != NULL)
    return;
  samen_parser_leave (parser);
  xmlSAX2EndElementNs (data, name, prefix, uri);
}

xmlDoc *
samen_parser_tree (SamenParser *parser)
{
  xmlDoc *document;

  parser->context->sax->startElementNs = tree_start_cb;
  parser->context->sax->endElementNs = tree_end_cb;
  document = run (parser);

  if (parser->pass->error != NULL)
    g_clear_pointer (&document, xmlFreeDoc);
  return document;
}
