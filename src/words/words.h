/* words/words.h - every word that appears on paper, in both languages
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The catalogue is two key files in the program itself, words/nl.ini and
 * words/en.ini, with the same keys; a test holds them equal.  What is drawn
 * speaks the project's language, whatever language the window speaks.
 * A key is "group.key": "kind.care", "paradox-9.left", "starter.no-step".
 * Between two poles stands "and" ("én"), never "versus".  DOMAIN.md, 5 and 8.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* Returns: (transfer none): the words; the key itself when there are none,
 * which the tests never let happen.  Safe from any thread. */
const char *samen_words (SamenLanguage language,
                         const char   *key);

/* The words for one value of a choice: ("kind", samen_kind_names, 2) → "Zorg".
 * "" for SAMEN_NONE. */
const char *samen_words_choice (SamenLanguage      language,
                                const char        *group,
                                const char *const *names,
                                int                choice);

/* What a paradox says in this project: its own words where it has them, else
 * the catalogue's.  @field: "left", "right", "question", "worth-left",
 * "worth-right", "over-left", "over-right"; never "". */
const char *samen_words_paradox (const SamenProject *project,
                                 int                 number,
                                 const char         *field);

/* The same, but what the project leaves to the catalogue in @language. */
const char *samen_words_paradox_in (const SamenProject *project,
                                    SamenLanguage       language,
                                    int                 number,
                                    const char         *field);

/* What everyone else calls it: the catalogue's words, whatever the project says. */
const char *samen_words_paradox_original (SamenLanguage language,
                                          int           number,
                                          const char   *field);

/* "21 november 2026" from "2026-11-21"; the text itself when it is no date.
 * Returns: (transfer full) */
char *samen_words_date (SamenLanguage language,
                        const char   *date);

/* Replaces {name} by the value that follows it: a list of name, value, …, NULL.
 * Returns: (transfer full) */
char *samen_words_fill (const char *pattern,
                        ...) G_GNUC_NULL_TERMINATED;

/* A count in words up to twenty ("veertien"), else in figures ("300").
 * Returns: (transfer full) */
char *samen_words_count (SamenLanguage language,
                         guint         count);

/* "A", "A en B", "A, B en C". Returns: (transfer full) */
char *samen_words_list (SamenLanguage      language,
                        const char *const *names);

/* The text as a sentence starts: "veertien" → "Veertien", "één" → "Eén".
 * Returns: (transfer full) */
char *samen_words_capital (const char *text);

G_END_DECLS
