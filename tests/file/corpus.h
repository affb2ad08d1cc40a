/* tests/file/corpus.h - the files in tests/file/corpus, one test each
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * good/ are sound; those called canonical-… are as the program writes them.
 * future/ are of later versions.  bad/ are called CODE-LINE-what: "rule" is an
 * "invalid" that a schema cannot say.
 */
#pragma once

#include "file/writer.h"

/* Adds a test "/file/FOLDER/NAME" for each file whose name begins with @prefix;
 * the test gets the path. */
void corpus_add_tests (const char    *label,
                       const char    *folder,
                       const char    *prefix,
                       GTestDataFunc  test);

/* (transfer full) */
GBytes *corpus_bytes (const char *path);

/* Of a file that is surely good.  (transfer full) */
SamenProject *corpus_project (const char *path);
char *corpus_path (const char *folder,
                   const char *name);

/* One line that a terminal can show as it is. */
void assert_one_sentence (const GError *error);
