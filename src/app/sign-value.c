/* app/sign-value.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/sign-value.h"

#include <string.h>

/* "1.200": a mark of thousands stands after one to three digits that do not
 * begin with 0, and before three. */
static gboolean
parts_thousands (const char *digits,
                 const char *mark)
{
  return mark - digits >= 1 && mark - digits <= 3 && *digits != '0' && g_ascii_isdigit (mark[1]) &&
         g_ascii_isdigit (mark[2]) && g_ascii_isdigit (mark[3]) && !g_ascii_isdigit (mark[4]);
}

/* The number at the start of @text in the form computers read it, and what comes
 * after.  (transfer full) (nullable) */
static char *
plain_number (const char    *text,
              SamenLanguage  language,
              const char   **rest)
{
  const char thousands = language == SAMEN_LANGUAGE_NL ? '.' : ',';
  g_autoptr (GString) plain = g_string_new (NULL);
  gboolean decimal = FALSE;
  const char *at = text;
  const char *digits;

  if (*at == '-' || *at == '+')
    g_string_append_c (plain, *at++);
  digits = at;
  if (!g_ascii_isdigit (*at))
    return NULL;
  for (;; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_c (plain, *at);
    else if (!decimal && *at == thousands && parts_thousands (digits, at))
      digits = at + 1;
    else if (!decimal && (*at == ',' || *at == '.') && g_ascii_isdigit (at[1]))
      {
        g_string_append_c (plain, '.');
        decimal = TRUE;
      }
    else
      break;
  *rest = at;
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

gboolean
samen_sign_value (const char    *text,
                  SamenLanguage  language,
                  double        *value)
{
  const char *rest;
  g_autofree char *plain = text != NULL ? plain_number (text, language, &rest) : NULL;

  if (plain == NULL || strpbrk (rest, "0123456789") != NULL)
    return FALSE;
  *value = g_ascii_strtod (plain, NULL);
  return TRUE;
}
