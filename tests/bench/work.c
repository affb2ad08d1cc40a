/* tests/bench/work.c - the pieces of work that are measured
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   work network PARTIES OUT   a project of that size
 *   work read FILE             loads it
 *   work save FILE TIMES       loads it and makes its bytes so many times
 *   work writer FILE TIMES     the same by libxml2's xmlTextWriter
 *
 * "save" and "writer" with 0 times tell what the loading costs.
 */
#include "exchange/examples.h"
#include "file/writer.h"
#include "scene/map.h"

#include <libxml/xmlwriter.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static SamenProject *
read_or_die (const char *path)
{
  g_autoptr (GError) error = NULL;
  SamenProject *project = samen_file_read (path, NULL, &error);

  if (project == NULL)
    g_error ("%s", error->message);
  return project;
}

static void
make_network (guint       parties,
              const char *path)
{
  g_autoptr (SamenProject) network = samen_example_network (parties, SAMEN_LANGUAGE_EN);
  g_autoptr (SamenProject) placed = samen_map_place (network, FALSE);
  g_autoptr (GError) error = NULL;

  if (!samen_file_write (placed, path, &error))
    g_error ("%s", error->message);
}

/* --- the same bytes as samen_file_to_bytes (), by xmlTextWriter ----------------- */

#define XML(text) ((const xmlChar *) (text))

static void
write_words (xmlTextWriter    *writer,
             const SamenField *field,
             const SamenList  *list)
{
  g_autoptr (GString) words = g_string_new (NULL);

  SAMEN_EACH (const char, word, list)
  {
    g_string_append_printf (words, "%s%s", word_i > 0 ? " " : "", word);
  }
  if (words->len > 0)
    xmlTextWriterWriteAttribute (writer, XML (field->name), XML (words->str));
}

static void
write_flags (xmlTextWriter    *writer,
             const SamenField *field,
             guint             flags)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; field->choices[i] != NULL; i++)
    if ((flags & (1u << i)) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", field->choices[i]);
  if (words->len > 0)
    xmlTextWriterWriteAttribute (writer, XML (field->name), XML (words->str));
}

static void
write_number (xmlTextWriter    *writer,
              const SamenField *field,
              int               number)
{
  gboolean quiet = (field->flags & SAMEN_FIELD_QUIET) != 0 && number == field->fallback;

  if (number == SAMEN_NONE || quiet)
    return;
  if (field->type == SAMEN_FIELD_CHOICE)
    xmlTextWriterWriteAttribute (writer, XML (field->name), XML (field->choices[number]));
  else
    xmlTextWriterWriteFormatAttribute (writer, XML (field->name), "%d", number);
}

static void
write_attribute (xmlTextWriter     *writer,
                 const SamenRecord *record,
                 const SamenField  *field)
{
  const char *text = NULL;
  double real;

  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
    case SAMEN_FIELD_CHOICE:
      write_number (writer, field, *SAMEN_FIELD_PTR (int, record, field));
      break;
    case SAMEN_FIELD_FLAGS:
      write_flags (writer, field, *SAMEN_FIELD_PTR (guint, record, field));
      break;
    case SAMEN_FIELD_REAL:
      real = *SAMEN_FIELD_PTR (double, record, field);
      if (!isnan (real))
        xmlTextWriterWriteFormatAttribute (writer, XML (field->name), "%.4g", real);
      break;
    case SAMEN_FIELD_LINKS:
      write_words (writer, field, *SAMEN_FIELD_PTR (SamenList *, record, field));
      break;
    default:
      text = *SAMEN_FIELD_PTR (char *, record, field);
      if (text != NULL)
        xmlTextWriterWriteAttribute (writer, XML (field->name), XML (text));
    }
}

static void write_record (xmlTextWriter     *writer,
                          const SamenRecord *record);

static gboolean
is_child (const SamenField *field)
{
  return (field->flags & SAMEN_FIELD_LONG) != 0 || field->type == SAMEN_FIELD_TEXTS ||
         field->type == SAMEN_FIELD_RECORD || field->type == SAMEN_FIELD_RECORDS;
}

static void
write_child (xmlTextWriter     *writer,
             const SamenRecord *record,
             const SamenField  *field)
{
  if (field->type == SAMEN_FIELD_RECORD)
    write_record (writer, *SAMEN_FIELD_PTR (SamenRecord *, record, field));
  else if (field->type == SAMEN_FIELD_RECORDS)
    SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
    {
      write_record (writer, child);
    }
  else if (field->type == SAMEN_FIELD_TEXTS)
    SAMEN_EACH (const char, text, *SAMEN_FIELD_PTR (SamenList *, record, field))
    {
      g_autofree char *name = g_strndup (field->name, strlen (field->name) - 1);

      xmlTextWriterWriteElement (writer, XML (name), XML (text));
    }
  else if (*SAMEN_FIELD_PTR (char *, record, field) != NULL)
    xmlTextWriterWriteElement (writer, XML (field->name), XML (*SAMEN_FIELD_PTR (char *, record, field)));
}

static void
write_record (xmlTextWriter     *writer,
              const SamenRecord *record)
{
  xmlTextWriterStartElement (writer, XML (record->klass->name));
  if (record->klass == &samen_project_class)
    xmlTextWriterWriteAttribute (writer, XML ("xmlns"), XML ("https://samenspel.org/ns/project/1"));
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if (!is_child (field))
      write_attribute (writer, record, field);
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if (is_child (field))
      write_child (writer, record, field);
  xmlTextWriterEndElement (writer);
}

static gsize
write_by_libxml (const SamenProject *project)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  xmlTextWriter *writer = xmlNewTextWriterMemory (buffer, 0);
  gsize length;

  xmlTextWriterSetIndent (writer, 1);
  xmlTextWriterSetIndentString (writer, XML ("  "));
  xmlTextWriterStartDocument (writer, "1.0", "UTF-8", NULL);
  write_record (writer, &project->record);
  xmlTextWriterEndDocument (writer);
  xmlFreeTextWriter (writer);
  length = (gsize) xmlBufferLength (buffer);
  xmlBufferFree (buffer);
  return length;
}

static gsize
write_by_us (const SamenProject *project)
{
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);

  return g_bytes_get_size (bytes);
}

static void
save (const char *path,
      int         times,
      gsize (*write) (const SamenProject *project))
{
  g_autoptr (SamenProject) project = read_or_die (path);
  gsize length = 0;

  for (int i = 0; i < times; i++)
    length = write (project);
  g_print ("%" G_GSIZE_FORMAT "\n", length);
}

int
main (int    argc,
      char **argv)
{
  g_assert_cmpint (argc, >=, 3);
  if (strcmp (argv[1], "network") == 0)
    make_network ((guint) atoi (argv[2]), argv[3]);
  else if (strcmp (argv[1], "read") == 0)
    samen_project_unref (read_or_die (argv[2]));
  else if (strcmp (argv[1], "save") == 0)
    save (argv[2], atoi (argv[3]), write_by_us);
  else
    save (argv[2], atoi (argv[3]), write_by_libxml);
  return 0;
}
