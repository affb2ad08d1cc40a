/* file/value.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/value.h"

#include "file/format.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define DECIMALS 10000.0 /* four are written, so four are kept */

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

const char *
samen_value_next_word (const char *p,
                       const char *end,
                       gsize      *n)
{
  const char *start;

  while (p < end && is_blank (*p))
    p++;
  start = p;
  while (p < end && !is_blank (*p))
    p++;
  *n = p - start;
  return *n > 0 ? start : NULL;
}

static gboolean
equals (const char *word,
        const char *bytes,
        gsize       n)
{
  return strncmp (word, bytes, n) == 0 && word[n] == '\0';
}

/* --- texts -------------------------------------------------------------------- */

/* Whether a text is already as samen_text_clean () would leave it.  Only what
 * is plainly so; C2, E2 and EF begin the characters that may have to go. */
static gboolean
is_clean (const char *bytes,
          gsize       n)
{
  if (bytes[0] == ' ' || bytes[n - 1] == ' ')
    return FALSE;
  for (gsize i = 0; i < n; i++)
    {
      guchar c = bytes[i];

      if (c < 0x20 || c == 0x7f || c == 0xc2 || c == 0xe2 || c == 0xef)
        return FALSE;
    }
  return TRUE;
}

GRefString *
samen_value_text (SamenPass        *pass,
                  const SamenField *field,
                  const char       *bytes,
                  gsize             n,
                  int               line)
{
  g_autofree char *text = NULL;

  if (n == 0)
    return NULL;
  if (n > SAMEN_TEXT_MAX && g_utf8_strlen (bytes, n) > SAMEN_TEXT_MAX)
    {
      samen_pass_refuse (pass, SAMEN_FILE_ERROR_TOO_BIG, line,
                         _("“%s” is longer than 20,000 characters; shorten it"), field->name);
      return NULL;
    }
  if (is_clean (bytes, n))
    return g_ref_string_new_len (bytes, n);
  text = g_strndup (bytes, n);
  return samen_text_clean (text, (field->flags & SAMEN_FIELD_LONG) != 0);
}

/* --- numbers and choices --------------------------------------------------------- */

static gboolean
object_to_value (SamenPass        *pass,
                 const SamenField *field,
                 const char       *bytes,
                 gsize             n,
                 int               line)
{
  g_autofree char *shown = NULL;

  if (pass->lenient)
    return FALSE;
  shown = samen_fault_show (bytes, n);
  if (field->type == SAMEN_FIELD_NUMBER || field->type == SAMEN_FIELD_REAL)
    return samen_pass_object (pass, line, _("“%s” is no number from %d to %d for “%s”; correct it"),
                              shown, field->minimum, field->maximum, field->name);
  if (field->type == SAMEN_FIELD_DATE)
    return samen_pass_object (pass, line, _("“%s” is no date for “%s”; write year, month and day as in 2026-03-12"),
                              shown, field->name);
  return samen_pass_object (pass, line, _("“%s” is not a possible “%s”; choose one that exists"),
                            shown, field->name);
}

static gboolean
parse_number (const SamenField *field,
              const char       *p,
              gsize             n,
              int              *number)
{
  const char *end = p + n;
  gboolean negative = n > 0 && *p == '-';
  gint64 value = 0;

  if (n > 0 && (*p == '-' || *p == '+'))
    p++;
  if (p == end)
    return FALSE;
  for (; p < end; p++)
    {
      if (!g_ascii_isdigit (*p) || value > G_MAXINT)
        return FALSE;
      value = value * 10 + (*p - '0');
    }
  *number = negative ? -value : value;
  value = negative ? -value : value;
  return value >= field->minimum && value <= field->maximum;
}

/* Digits, perhaps a point and more digits; no more than a double holds exactly. */
static gboolean
parse_real (const SamenField *field,
            const char       *p,
            gsize             n,
            double           *real)
{
  const char *end = p + n;
  gint64 value = 0;
  double unit = 0; /* of the last digit, once the point was there */

  if (n == 0 || n > 16 || *p == '.' || end[-1] == '.')
    return FALSE;
  for (; p < end; p++)
    {
      if (*p == '.' && unit == 0)
        unit = 1;
      else if (!g_ascii_isdigit (*p))
        return FALSE;
      else
        {
          value = value * 10 + (*p - '0');
          unit *= 10;
        }
    }
  *real = round (value / MAX (unit, 1) * DECIMALS) / DECIMALS;
  return *real >= field->minimum && *real <= field->maximum;
}

static int
choice_index (const SamenField *field,
              const char       *bytes,
              gsize             n)
{
  for (int i = 0; field->choices[i] != NULL; i++)
    if (equals (field->choices[i], bytes, n))
      return i;
  return -1;
}

/* FALSE with a fault when one of the words is unknown; the others count. */
static gboolean
parse_flags (SamenPass        *pass,
             const SamenField *field,
             const char       *bytes,
             gsize             n,
             int               line,
             guint            *flags)
{
  const char *end = bytes + n;
  gsize length;

  for (const char *p = bytes; (p = samen_value_next_word (p, end, &length)) != NULL; p += length)
    {
      int index = choice_index (field, p, length);

      if (index >= 0)
        *flags |= 1u << index;
      else
        object_to_value (pass, field, p, length, line);
    }
  return pass->error == NULL;
}

static GRefString *
parse_date (const char *bytes,
            gsize       n)
{
  char date[11] = { 0 };

  if (n != 10)
    return NULL;
  memcpy (date, bytes, 10);
  return samen_date_is_valid (date) ? g_ref_string_new_len (date, 10) : NULL;
}

/* --- a field ------------------------------------------------------------------------ */

static void
take_text (SamenRecord      *record,
           const SamenField *field,
           GRefString       *text)
{
  GRefString **place = SAMEN_FIELD_PTR (GRefString *, record, field);

  if (*place != NULL)
    g_ref_string_release (*place);
  *place = text;
}

/* Numbers, choices and dates: one word. */
static gboolean
set_word (SamenRecord      *record,
          const SamenField *field,
          const char       *bytes,
          gsize             n)
{
  int *number = SAMEN_FIELD_PTR (int, record, field);
  int parsed = 0;
  double real = 0;
  GRefString *date;

  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
      if (!parse_number (field, bytes, n, &parsed))
        return FALSE;
      *number = parsed;
      return TRUE;
    case SAMEN_FIELD_REAL:
      if (!parse_real (field, bytes, n, &real))
        return FALSE;
      *SAMEN_FIELD_PTR (double, record, field) = real;
      return TRUE;
    case SAMEN_FIELD_CHOICE:
      parsed = choice_index (field, bytes, n);
      if (parsed >= 0)
        *number = parsed;
      return parsed >= 0;
    default:
      date = parse_date (bytes, n);
      if (date != NULL)
        take_text (record, field, date);
      return date != NULL;
    }
}

static const char *
trim (const char *bytes,
      gsize      *n)
{
  while (*n > 0 && is_blank (bytes[*n - 1]))
    (*n)--;
  while (*n > 0 && is_blank (*bytes))
    {
      bytes++;
      (*n)--;
    }
  return bytes;
}

void
samen_value_set (SamenPass        *pass,
                 SamenLinks       *links,
                 SamenRecord      *record,
                 const SamenField *field,
                 const char       *bytes,
                 gsize             n,
                 int               line)
{
  if (field->type == SAMEN_FIELD_TEXT)
    {
      take_text (record, field, samen_value_text (pass, field, bytes, n, line));
      return;
    }

  bytes = trim (bytes, &n);
  if (field->type == SAMEN_FIELD_ID)
    take_text (record, field, samen_links_define (links, record->klass, bytes, n, line));
  else if (field->type == SAMEN_FIELD_LINK)
    take_text (record, field, samen_links_follow (links, field->target, bytes, n, line));
  else if (field->type == SAMEN_FIELD_LINKS)
    samen_record_take_list (record, field, samen_links_follow_all (links, field->target, bytes, n, line));
  else if (field->type == SAMEN_FIELD_FLAGS)
    parse_flags (pass, field, bytes, n, line, SAMEN_FIELD_PTR (guint, record, field));
  else if (!set_word (record, field, bytes, n))
    object_to_value (pass, field, bytes, n, line);
}
