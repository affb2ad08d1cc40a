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

gboolean
samen_file_validate (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  SamenPass pass = { .name = name };
  g_autoptr (SamenParser) parser = NULL;
  gsize n;
  const char *data = g_bytes_get_data (bytes, &n);

  if (samen_scan (&pass, data, n))
    {
      g_autoptr (xmlDoc) document = NULL;

      parser = samen_parser_new (&pass, bytes);
      document = samen_parser_tree (parser);
      if (document != NULL)
        validate (&pass, document);
    }
  if (pass.error == NULL)
    return TRUE;
  g_propagate_error (error, pass.error);
  return FALSE;
}
