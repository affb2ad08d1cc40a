/* file/links.h - who is called what, and who points to whom
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * During one reading every id has one string here, shared by the record that
 * bears it and all that point to it, so that later two equal links are the same
 * pointer.  A link may come before what it leads to; samen_links_settle () sees
 * at the end that each one leads somewhere, and to the right sort of thing.
 */
#pragma once

#include "file/fault.h"

G_BEGIN_DECLS

typedef struct _SamenLinks SamenLinks;

SamenLinks *samen_links_new (SamenPass *pass);
void samen_links_free (SamenLinks *links);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenLinks, samen_links_free)

/* The id of a record of @klass.  Returns: (transfer full) (nullable): NULL when
 * it is no id or taken, with the fault in the pass */
GRefString *samen_links_define (SamenLinks             *links,
                                const SamenRecordClass *klass,
                                const char             *bytes,
                                gsize                   n,
                                int                     line);

/* A link to a record of @klass.  Returns: (transfer full) (nullable) */
GRefString *samen_links_follow (SamenLinks             *links,
                                const SamenRecordClass *klass,
                                const char             *bytes,
                                gsize                   n,
                                int                     line);

/* Several links, each once, divided by blanks.  Returns: (transfer full) (nullable) */
SamenList *samen_links_follow_all (SamenLinks             *links,
                                   const SamenRecordClass *klass,
                                   const char             *bytes,
                                   gsize                   n,
                                   int                     line);

/* Whether @id is met for the first time since samen_links_begin_round (). */
void samen_links_begin_round (SamenLinks *links);
gboolean samen_links_first_in_round (SamenLinks *links,
                                     const char *id);

/* Objects to what came before what it leads to, and leads nowhere after all. */
void samen_links_settle (SamenLinks *links);

/* Makes a leniently read project whole: leaves out links that lead nowhere, and
 * what makes no sense without them.  @project is fresh. */
void samen_links_prune (SamenProject *project);

G_END_DECLS
