/* file/writer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/writer.h"

#include "file/escape.h"
#include "file/fault.h"
#include "file/format.h"
#include "file/rules.h"
#include "file/vocabulary.h"

#include <glib/gi18n-lib.h>
#include <math.h>

typedef struct
{
  SamenBuffer out;
  const char *root_foreign; /* what the root declares for other programs */
} Writer;

static void
put_string (Writer     *writer,
            const char *string)
{
  samen_buffer_put (&writer->out, string, strlen (string));
}

static void
put_indent (Writer *writer,
            guint   depth)
{
  static const char blanks[] = "                ";

  samen_buffer_put (&writer->out, blanks, MIN (2 * depth, sizeof (blanks) - 1));
}

/* --- values ------------------------------------------------------------------------- */

static void
put_number (Writer *writer,
            gint64  number)
{
  char digits[24];
  char *p = digits + sizeof (digits);
  guint64 rest = number < 0 ? -(guint64) number : (guint64) number;

  do
    {
      *--p = '0' + rest % 10;
      rest /= 10;
    }
  while (rest > 0);
  if (number < 0)
    *--p = '-';
  samen_buffer_put (&writer->out, p, digits + sizeof (digits) - p);
}

/* At most four decimals, and no more than needed. */
static void
put_real (Writer *writer,
          double  real)
{
  gint64 scaled = llround (real * 10000);
  guint64 decimals = (scaled < 0 ? -(guint64) scaled : (guint64) scaled) % 10000;

  if (scaled < 0 && scaled > -10000)
    samen_buffer_put_literal (&writer->out, "-");
  put_number (writer, scaled / 10000);
  if (decimals == 0)
    return;
  samen_buffer_put_literal (&writer->out, ".");
  for (guint unit = 1000; decimals > 0; unit /= 10)
    {
      char digit = '0' + decimals / unit;

      samen_buffer_put (&writer->out, &digit, 1);
      decimals %= unit;
    }
}

static void
put_flags (Writer           *writer,
           const SamenField *field,
           guint             flags)
{
  const char *gap = "";

  for (guint i = 0; field->choices[i] != NULL; i++)
    if ((flags & (1u << i)) != 0)
      {
        put_string (writer, gap);
        put_string (writer, field->choices[i]);
        gap = " ";
      }
}

static void
put_links (Writer          *writer,
           const SamenList *links)
{
  SAMEN_EACH (const char, link, links)
  {
    if (link_i > 0)
      samen_buffer_put_literal (&writer->out, " ");
    put_string (writer, link);
  }
}

/* Whether there is anything to write. */
static gboolean
field_says_something (gconstpointer     record,
                      const SamenField *field)
{
  int number;

  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
    case SAMEN_FIELD_CHOICE:
      number = *SAMEN_FIELD_PTR (int, record, field);
      return number != SAMEN_NONE &&
             !((field->flags & SAMEN_FIELD_QUIET) != 0 && number == field->fallback);
    case SAMEN_FIELD_REAL:
      return !isnan (*SAMEN_FIELD_PTR (double, record, field));
    case SAMEN_FIELD_FLAGS:
      return *SAMEN_FIELD_PTR (guint, record, field) != 0;
    default:
      return *SAMEN_FIELD_PTR (gpointer, record, field) != NULL;
    }
}

static void
put_value (Writer           *writer,
           gconstpointer     record,
           const SamenField *field,
           SamenEscape       how)
{
  GRefString *text;

  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
      put_number (writer, *SAMEN_FIELD_PTR (int, record, field));
      break;
    case SAMEN_FIELD_REAL:
      put_real (writer, *SAMEN_FIELD_PTR (double, record, field));
      break;
    case SAMEN_FIELD_CHOICE:
      put_string (writer, field->choices[*SAMEN_FIELD_PTR (int, record, field)]);
      break;
    case SAMEN_FIELD_FLAGS:
      put_flags (writer, field, *SAMEN_FIELD_PTR (guint, record, field));
      break;
    case SAMEN_FIELD_LINKS:
      put_links (writer, *SAMEN_FIELD_PTR (SamenList *, record, field));
      break;
    default:
      text = *SAMEN_FIELD_PTR (GRefString *, record, field);
      samen_buffer_put_escaped (&writer->out, text, g_ref_string_length (text), how);
    }
}

/* --- attributes and elements ------------------------------------------------------------ */

/* FALSE when it came out too long; then it is to be an element. */
static gboolean
put_attribute (Writer           *writer,
               gconstpointer     record,
               const SamenField *field)
{
  gsize start = writer->out.length;

  samen_buffer_put_literal (&writer->out, " ");
  put_string (writer, field->name);
  samen_buffer_put_literal (&writer->out, "=\"");
  put_value (writer, record, field, SAMEN_ESCAPE_ATTRIBUTE);
  samen_buffer_put_literal (&writer->out, "\"");
  if (writer->out.length - start <= SAMEN_LONG_ATTRIBUTE)
    return TRUE;
  writer->out.length = start;
  return FALSE;
}

static void
put_open (Writer     *writer,
          const char *name,
          gsize       n,
          guint       depth)
{
  put_indent (writer, depth);
  samen_buffer_put_literal (&writer->out, "<");
  samen_buffer_put (&writer->out, name, n);
  samen_buffer_put_literal (&writer->out, ">");
}

static void
put_close (Writer     *writer,
           const char *name,
           gsize       n)
{
  samen_buffer_put_literal (&writer->out, "</");
  samen_buffer_put (&writer->out, name, n);
  samen_buffer_put_literal (&writer->out, ">\n");
}

/* A text, or what was too long for an attribute. */
static void
put_text_element (Writer           *writer,
                  gconstpointer     record,
                  const SamenField *field,
                  guint             depth)
{
  gsize n = strlen (field->name);

  put_open (writer, field->name, n, depth);
  put_value (writer, record, field, SAMEN_ESCAPE_TEXT);
  put_close (writer, field->name, n);
}

static void
put_items (Writer           *writer,
           gconstpointer     record,
           const SamenField *field,
           guint             depth)
{
  gsize n;
  const char *name = samen_field_element (field, &n);

  SAMEN_EACH (char, item, *SAMEN_FIELD_PTR (SamenList *, record, field))
  {
    put_open (writer, name, n, depth);
    samen_buffer_put_escaped (&writer->out, item, g_ref_string_length (item), SAMEN_ESCAPE_TEXT);
    put_close (writer, name, n);
  }
}

/* What the root declares need not be declared again. */
static void
put_foreign_attributes (Writer            *writer,
                        const SamenRecord *record)
{
  const char *p = record->foreign_attributes;

  if (p == NULL)
    return;
  while (writer->root_foreign != NULL && g_str_has_prefix (p, " xmlns"))
    {
      const char *end = strchr (strchr (p, '"') + 1, '"') + 1;

      if (memmem (writer->root_foreign, strlen (writer->root_foreign), p, end - p) == NULL)
        samen_buffer_put (&writer->out, p, end - p);
      p = end;
    }
  put_string (writer, p);
}

static void put_record (Writer            *writer,
                        const SamenRecord *record,
                        guint              depth);

static gboolean
is_worth_writing (const SamenRecord *record)
{
  const SamenParadox *paradox = (const SamenParadox *) record;
  g_autoptr (SamenRecord) blank = NULL;

  if (record->klass != &samen_paradox_class)
    return TRUE;
  /* One that says nothing beyond its number goes without saying. */
  blank = samen_record_new (&samen_paradox_class);
  ((SamenParadox *) blank)->number = paradox->number;
  return !samen_record_equal (blank, record);
}

static void
put_child (Writer            *writer,
           const SamenRecord *record,
           const SamenField  *field,
           gboolean           is_long,
           guint              depth)
{
  if (is_long || field->type == SAMEN_FIELD_TEXT)
    put_text_element (writer, record, field, depth);
  else if (field->type == SAMEN_FIELD_TEXTS)
    put_items (writer, record, field, depth);
  else if (field->type == SAMEN_FIELD_RECORD)
    put_record (writer, *SAMEN_FIELD_PTR (SamenRecord *, record, field), depth);
  else
    SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
    {
      if (is_worth_writing (child))
        put_record (writer, child, depth);
    }
}

static void
put_start (Writer            *writer,
           const SamenRecord *record,
           guint              depth)
{
  put_indent (writer, depth);
  samen_buffer_put_literal (&writer->out, "<");
  put_string (writer, record->klass->name);
  if (depth == 0)
    samen_buffer_put_literal (&writer->out, " xmlns=\"" SAMEN_FORMAT_NAMESPACE "\" version=\"" SAMEN_FORMAT_VERSION "\"");
}

static void
put_record (Writer            *writer,
            const SamenRecord *record,
            guint              depth)
{
  const SamenField *fields = record->klass->fields;
  guint64 later = 0; /* bit i: field i is to be a child */
  gsize open;

  put_start (writer, record, depth);
  for (guint i = 0; fields[i].name != NULL; i++)
    if (field_says_something (record, &fields[i]) &&
        (!samen_field_is_attribute (&fields[i]) || !put_attribute (writer, record, &fields[i])))
      later |= G_GUINT64_CONSTANT (1) << i;
  put_foreign_attributes (writer, record);
  if (depth == 0)
    writer->root_foreign = record->foreign_attributes;
  samen_buffer_put_literal (&writer->out, ">\n");

  open = writer->out.length;
  for (guint i = 0; later >> i != 0; i++)
    if ((later >> i & 1) != 0)
      put_child (writer, record, &fields[i], samen_field_is_attribute (&fields[i]), depth + 1);
  if (record->foreign_elements != NULL)
    put_string (writer, record->foreign_elements);

  if (writer->out.length == open)
    {
      writer->out.length -= strlen (">\n");
      samen_buffer_put_literal (&writer->out, "/>\n");
      return;
    }
  put_indent (writer, depth);
  put_close (writer, record->klass->name, strlen (record->klass->name));
}

GBytes *
samen_file_to_bytes (const SamenProject *project)
{
  Writer writer = { 0 };

  samen_buffer_put_literal (&writer.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  put_record (&writer, &project->record, 0);
  return g_bytes_new_take (writer.out.bytes, writer.out.length);
}

gboolean
samen_file_write (const SamenProject  *project,
                  const char          *path,
                  GError             **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (!samen_rules_saveable (project, path, error))
    return FALSE;
  bytes = samen_file_to_bytes (project);
  if (g_bytes_get_size (bytes) > SAMEN_MAX_FILE)
    {
      samen_fault (error, SAMEN_FILE_ERROR_TOO_BIG, path, 0,
                   _("the project is larger than 32 MiB; shorten texts or divide it over several files"));
      return FALSE;
    }
  return samen_file_replace (path, bytes, error);
}
