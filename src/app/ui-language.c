/* app/ui-language.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/ui-language.h"

/* The first language of the person's list that we have words in. */
SamenLanguage
samen_ui_language (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_has_prefix (names[i], "nl"))
        return SAMEN_LANGUAGE_NL;
      if (g_str_has_prefix (names[i], "en"))
        return SAMEN_LANGUAGE_EN;
    }
  return SAMEN_LANGUAGE_EN;
}
