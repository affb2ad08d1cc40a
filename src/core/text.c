/* core/text.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/text.h"

#include <string.h>

/* What XML 1.0 can carry, less the controls that no one can see. */
static gboolean
character_is_kept (gunichar c)
{
  if (c < 0x20)
    return FALSE;
  if (c >= 0x7f && c < 0xa0)
    return FALSE;
  return c != 0xfffe && c != 0xffff;
}

static void
append_character (GString *out,
                  gunichar c,
                  gboolean long_text)
{
  if (c == '\n' && long_text)
    g_string_append_c (out, '\n');
  else if (c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029)
    g_string_append_c (out, ' ');
  else if (character_is_kept (c))
    g_string_append_unichar (out, c);
}

GRefString *
samen_text_clean (const char *text,
                  gboolean    long_text)
{
  g_autofree char *valid = NULL;
  g_autoptr (GString) out = NULL;

  if (text == NULL || *text == '\0')
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  out = g_string_sized_new (strlen (valid));
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    append_character (out, g_utf8_get_char (p), long_text);

  g_strstrip (out->str);
  if (*out->str == '\0')
    return NULL;
  if (g_utf8_strlen (out->str, -1) > SAMEN_TEXT_MAX)
    *g_utf8_offset_to_pointer (out->str, SAMEN_TEXT_MAX) = '\0';
  return g_ref_string_new (out->str);
}

const char *
samen_text (const char *text)
{
  return text != NULL ? text : "";
}

gboolean
samen_id_is_valid (const char *id)
{
  if (id == NULL || *id == '\0' || strlen (id) > 100 || !g_utf8_validate (id, -1, NULL))
    return FALSE;

  for (const char *p = id; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean starts = g_unichar_isalpha (c) || c == '_';

      if (!starts && (p == id || !(g_unichar_isdigit (c) || c == '-' || c == '.')))
        return FALSE;
    }
  return TRUE;
}

gboolean
samen_date_is_valid (const char *date)
{
  int year;
  int month;
  int day;

  if (date == NULL || strlen (date) != 10 || date[4] != '-' || date[7] != '-')
    return FALSE;
  for (int i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !g_ascii_isdigit (date[i]))
      return FALSE;

  year = atoi (date);
  month = atoi (date + 5);
  day = atoi (date + 8);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 &&
         g_date_valid_dmy (day, month, year);
}
