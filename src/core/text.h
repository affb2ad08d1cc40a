/* core/text.h - what a text may hold
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts come from keyboards, pasted mails and other people's files.  What gets
 * into a project is valid UTF-8 without control characters, without blanks
 * around it and no longer than SAMEN_TEXT_MAX; nothing is NULL, never "".
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Characters, from CONTRACT.md: "20,000 characters a text". */
#define SAMEN_TEXT_MAX 20000

/* samen_text_clean:
 * @text: (nullable)
 * @long_text: whether line breaks may stay
 *
 * Returns: (transfer full) (nullable): NULL when nothing is left */
GRefString *samen_text_clean (const char *text,
                              gboolean    long_text);

/* "" for NULL, else the text itself. */
const char *samen_text (const char *text);

/* Whether @id may be an id: an XML NCName of at most 100 bytes. */
gboolean samen_id_is_valid (const char *id);

/* Whether @date is a real day written YYYY-MM-DD. */
gboolean samen_date_is_valid (const char *date);

G_END_DECLS
