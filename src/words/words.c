/* words/words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "words/words.h"

#include "core/text.h"
#include "words/words-resource.h"

#include <stdlib.h>
#include <string.h>

#define N_LANGUAGES 2
#define WORDS_MAX_COUNT 20 /* counts up to here are written in letters */

/* "group.key" → text, by language; filled once, then only read. */
static GHashTable *catalogues[N_LANGUAGES];

static void
load_group (GHashTable *catalogue,
            GKeyFile   *file,
            const char *group)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);

  for (char **key = keys; *key != NULL; key++)
    g_hash_table_insert (catalogue, g_strdup_printf ("%s.%s", group, *key),
                         g_key_file_get_string (file, group, *key, NULL));
}

/* The catalogue is part of the program, so that a fault in it is ours. */
static GHashTable *
load_catalogue (SamenLanguage language)
{
  g_autofree char *path = g_strdup_printf ("/org/samenspel/Samenspel/words/%s.ini",
                                           samen_language_names[language]);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (samen_words_get_resource (), path, 0, NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_auto (GStrv) groups = NULL;
  GHashTable *catalogue = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL))
    g_assert_not_reached ();
  groups = g_key_file_get_groups (file, NULL);
  for (char **group = groups; *group != NULL; group++)
    load_group (catalogue, file, *group);
  return catalogue;
}

static GHashTable *
catalogue_of (SamenLanguage language)
{
  static gsize loaded = 0;

  g_assert ((guint) language < N_LANGUAGES);
  if (g_once_init_enter (&loaded))
    {
      samen_words_register_resource ();
      for (int i = 0; i < N_LANGUAGES; i++)
        catalogues[i] = load_catalogue (i);
      g_once_init_leave (&loaded, 1);
    }
  return catalogues[language];
}

const char *
samen_words (SamenLanguage language,
             const char   *key)
{
  const char *text = g_hash_table_lookup (catalogue_of (language), key);

  return text != NULL ? text : key;
}

static const char *
words_in_group (SamenLanguage language,
                const char   *group,
                const char   *name)
{
  char key[64];

  g_snprintf (key, sizeof key, "%s.%s", group, name);
  return samen_text (g_hash_table_lookup (catalogue_of (language), key));
}

const char *
samen_words_choice (SamenLanguage      language,
                    const char        *group,
                    const char *const *names,
                    int                choice)
{
  if (choice < 0 || (guint) choice >= g_strv_length ((char **) names))
    return "";
  return words_in_group (language, group, names[choice]);
}

/* The project's own words for a field of a paradox; NULL where it has none. */
static const char *
own_words (const SamenParadox *paradox,
           const char         *name)
{
  const SamenField *field = samen_record_class_find (&samen_paradox_class, name);

  if (field == NULL || field->type != SAMEN_FIELD_TEXT)
    return NULL;
  return *SAMEN_FIELD_PTR (GRefString *, paradox, field);
}

const char *
samen_words_paradox (const SamenProject *project,
                     int                 number,
                     const char         *field)
{
  return samen_words_paradox_in (project, project->language, number, field);
}

const char *
samen_words_paradox_in (const SamenProject *project,
                        SamenLanguage       language,
                        int                 number,
                        const char         *field)
{
  const char *own = own_words (samen_project_paradox (project, number), field);

  return own != NULL ? own : samen_words_paradox_original (language, number, field);
}

const char *
samen_words_paradox_original (SamenLanguage language,
                              int           number,
                              const char   *field)
{
  char group[16];

  g_snprintf (group, sizeof group, "paradox-%d", number);
  return words_in_group (language, group, field);
}

char *
samen_words_date (SamenLanguage language,
                  const char   *date)
{
  int year, month, day;
  char key[8];
  g_autofree char *in_year = NULL;
  g_autofree char *on_day = NULL;

  if (!samen_date_is_valid (date))
    return g_strdup (samen_text (date));
  year = atoi (date);
  month = atoi (date + 5);
  day = atoi (date + 8);
  g_snprintf (key, sizeof key, "%d", month);
  in_year = g_strdup_printf ("%d", year);
  on_day = g_strdup_printf ("%d", day);
  return samen_words_fill (samen_words (language, "date.full"), "day", on_day,
                           "month", words_in_group (language, "month", key), "year", in_year, NULL);
}

/* The value for the name between @start and @end; NULL when none was given. */
static const char *
value_for (GPtrArray  *pairs,
           const char *start,
           const char *end)
{
  gsize length = end - start;

  for (guint i = 0; i + 1 < pairs->len; i += 2)
    {
      const char *name = g_ptr_array_index (pairs, i);

      if (strlen (name) == length && memcmp (name, start, length) == 0)
        return g_ptr_array_index (pairs, i + 1);
    }
  return NULL;
}

/* One pass, so that a brace in somebody's name is never taken for a place. */
static char *
fill (const char *pattern,
      GPtrArray  *pairs)
{
  GString *text = g_string_new (NULL);
  const char *at = pattern;

  for (const char *open = strchr (at, '{'); open != NULL; open = strchr (at, '{'))
    {
      const char *end = strchr (open, '}');
      const char *value = end != NULL ? value_for (pairs, open + 1, end) : NULL;

      g_string_append_len (text, at, open - at);
      at = value != NULL ? end + 1 : open + 1;
      g_string_append (text, value != NULL ? value : "{");
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

char *
samen_words_fill (const char *pattern,
                  ...)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new ();
  va_list rest;

  va_start (rest, pattern);
  for (char *name = va_arg (rest, char *); name != NULL; name = va_arg (rest, char *))
    {
      g_ptr_array_add (pairs, name);
      g_ptr_array_add (pairs, (char *) samen_text (va_arg (rest, char *)));
    }
  va_end (rest);
  return fill (pattern, pairs);
}

char *
samen_words_count (SamenLanguage language,
                   guint         count)
{
  g_autofree char *figures = g_strdup_printf ("%u", count);

  if (count > WORDS_MAX_COUNT)
    return g_steal_pointer (&figures);
  return g_strdup (words_in_group (language, "count", figures));
}

char *
samen_words_list (SamenLanguage      language,
                  const char *const *names)
{
  g_autofree char *others = NULL;
  g_auto (GStrv) first = g_strdupv ((char **) names);
  guint n = g_strv_length (first);

  if (n < 2)
    return g_strdup (samen_text (first[0]));
  g_clear_pointer (&first[n - 1], g_free);
  others = g_strjoinv (", ", first);
  return samen_words_fill (samen_words (language, "list.last"),
                           "others", others, "last", names[n - 1], NULL);
}

char *
samen_words_capital (const char *text)
{
  g_autoptr (GString) out = NULL;

  if (g_str_has_prefix (text, "één"))
    return g_strconcat ("E", text + strlen ("é"), NULL);
  if (*text == '\0')
    return g_strdup (text);
  out = g_string_new (NULL);
  g_string_append_unichar (out, g_unichar_toupper (g_utf8_get_char (text)));
  g_string_append (out, g_utf8_next_char (text));
  return g_string_free (g_steal_pointer (&out), FALSE);
}
