/* tests/file/fuzz-reader.c - any bytes at all
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Built with -Dfuzz=true and clang's -fsanitize=fuzzer; run as
 * fuzz-reader tests/file/corpus/good.  What is read can be written, and what
 * is written is read as the same.
 */
#include "file/writer.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         n);

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         n)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n);
  g_autoptr (SamenProject) project = samen_file_parse (bytes, "fuzz", NULL, NULL);
  g_autoptr (SamenProject) again = NULL;
  g_autoptr (GBytes) saved = NULL;

  if (project == NULL)
    return 0;
  saved = samen_file_to_bytes (project);
  again = samen_file_parse (saved, "saved", NULL, NULL);
  if (!samen_record_equal (project, again))
    g_error ("what was saved is not what was read");
  return 0;
}
