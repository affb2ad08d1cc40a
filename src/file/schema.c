/* file/schema.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/reader.h"

#include "file/file-resources.h"
#include "file/format.h"
#include "file/scan.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>

/* libxml2 validates in the square of how many children an element has, and its
 * tree takes twenty times the file.  Beyond these the reader's word is enough:
 * it knows the same rules, and tests/file holds the two together. */
#define MAX_BYTES (512 * 1024)
#define MAX_CHILDREN 5000

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNG, xmlRelaxNGFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt)

/* Newer libxml2 promises not to change the error it reports. */
#if LIBXML_VERSION >= 21200
typedef const xmlError SamenXmlError;
#else
typedef xmlError SamenXmlError;
#endif

static void
error_cb (void          *data,
          SamenXmlError *problem)
{
  SamenPass *pass = data;

  if (pass->error == NULL)
    samen_fault (&pass->error, SAMEN_FILE_ERROR_INVALID, pass->name, problem->line, "%s",
                 _("this does not follow the schema of the format; correct the line or open a backup"));
}

/* --- without building anything, whether it is well-formed and within the limits --- */

static void
ignore_start (gpointer           data,
              const SamenXmlTag *tag)
{
}

static void
ignore_end (gpointer data)
{
}

static void
ignore_text (gpointer    data,
             SamenSpan   text,
             const char *place,
             gboolean    is_blank)
{
}

static void
ignore_comment (gpointer  data,
                SamenSpan comment)
{
}

static void
ignore_instruction (gpointer  data,
                    SamenSpan target,
                    SamenSpan rest)
{
}

static const SamenXmlHandlers ignore = { ignore_start, ignore_end, ignore_text, ignore_comment, ignore_instruction };

/* libxml2 only ever sees what our own parser let pass: its time grows with the
 * square of tags, comments and declarations, and it prints what it refuses.
 * Returns: (transfer full) (nullable): NULL with a fault */
static xmlDoc *
read_tree (SamenPass *pass,
           SamenSpan  bytes)
{
  xmlDoc *document;

  samen_xml_parse (pass, bytes, SAMEN_FORMAT_NAMESPACE, &ignore, NULL);
  if (pass->error != NULL)
    return NULL;
  document = xmlReadMemory (bytes.bytes, bytes.n, NULL, NULL,
                            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES);
  if (document == NULL)
    samen_pass_refuse (pass, SAMEN_FILE_ERROR_DAMAGED, NULL, _("the file is damaged; open a backup"));
  return document;
}

/* The schema is part of the program; if it is wrong, so is the program. */
static xmlRelaxNG *
load_schema (void)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (samen_file_get_resource (),
                                                     "/org/samenspel/file/samenspel-1.rng",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (xmlRelaxNGParserCtxt) parser = NULL;
  xmlRelaxNG *schema;

  g_assert (bytes != NULL);
  parser = xmlRelaxNGNewMemParserCtxt (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  schema = xmlRelaxNGParse (parser);
  g_assert (schema != NULL);
  return schema;
}

static gboolean
is_within_reach (const xmlNode *node)
{
  guint n = 0;

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (++n > MAX_CHILDREN || (child->type == XML_ELEMENT_NODE && !is_within_reach (child)))
      return FALSE;
  return TRUE;
}

static void
validate (SamenPass *pass,
          xmlDoc    *document)
{
  g_autoptr (xmlRelaxNG) schema = load_schema ();
  g_autoptr (xmlRelaxNGValidCtxt) context = xmlRelaxNGNewValidCtxt (schema);

  xmlRelaxNGSetValidStructuredErrors (context, error_cb, pass);
  if (xmlRelaxNGValidateDoc (context, document) != 0)
    samen_pass_refuse (pass, SAMEN_FILE_ERROR_INVALID, NULL,
                       _("this does not follow the schema of the format; open a backup"));
}

gboolean
samen_file_validate (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  g_autoptr (xmlDoc) document = NULL;
  SamenSpan all;
  SamenPass pass = { .name = name };

  all.bytes = pass.bytes = g_bytes_get_data (bytes, &all.n);
  if (all.n > MAX_BYTES)
    return TRUE;
  if (samen_scan (&pass, all))
    document = read_tree (&pass, all);
  if (document != NULL && is_within_reach ((const xmlNode *) document))
    validate (&pass, document);
  if (pass.error == NULL)
    return TRUE;
  g_propagate_error (error, pass.error);
  return FALSE;
}
