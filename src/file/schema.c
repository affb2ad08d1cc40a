/* file/schema.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/reader.h"

#include "file/file-resources.h"
#include "file/parser.h"
#include "file/scan.h"

#include <glib/gi18n-lib.h>
#include <libxml/relaxng.h>

/* libxml2 validates in the square of how many children an element has, and the
 * tree takes twenty times the file.  Beyond these the reader is asked instead:
 * it knows the same rules, and a test holds the two together. */
#define MAX_CHILDREN 10000
#define MAX_BYTES (8 * 1024 * 1024)

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNG, xmlRelaxNGFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt)

static void
error_cb (void          *data,
          SamenXmlError *problem)
{
  samen_pass_refuse (data, SAMEN_FILE_ERROR_INVALID, problem->line,
                     _("this does not follow the schema of the format; correct the line or open a backup"));
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
    samen_pass_refuse (pass, SAMEN_FILE_ERROR_INVALID, 0,
                       _("this does not follow the schema of the format; open a backup"));
}

/* FALSE: it is not for the schema to say. */
static gboolean
validate_by_schema (SamenPass *pass,
                    GBytes    *bytes)
{
  g_autoptr (SamenParser) parser = NULL;
  g_autoptr (xmlDoc) document = NULL;

  if (g_bytes_get_size (bytes) > MAX_BYTES)
    return FALSE;
  parser = samen_parser_new (pass, bytes);
  document = samen_parser_tree (parser);
  if (document != NULL && !is_within_reach ((const xmlNode *) document))
    return FALSE;
  if (document != NULL)
    validate (pass, document);
  return TRUE;
}

gboolean
samen_file_validate (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  SamenPass pass = { .name = name };
  gsize n;
  const char *data = g_bytes_get_data (bytes, &n);

  if (samen_scan (&pass, data, n) && !validate_by_schema (&pass, bytes))
    {
      g_autoptr (SamenProject) project = samen_file_parse (bytes, name, NULL, error);

      return project != NULL;
    }
  if (pass.error == NULL)
    return TRUE;
  g_propagate_error (error, pass.error);
  return FALSE;
}
