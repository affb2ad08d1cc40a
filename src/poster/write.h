/* poster/write.h - from pages to the bytes of a file
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each writer draws into memory and says so when anything went wrong on the
 * way; whoever gets the bytes puts them on disk in one piece.  Nothing in them
 * depends on the moment or the machine: the same pages give the same bytes.
 */
#pragma once

#include "poster/poster.h"

G_BEGIN_DECLS

/* @pages: (element-type SamenPage)
 * @date: "2026-11-21", when it was last changed; or NULL */
GBytes *samen_write_pdf (GPtrArray *pages,
                         const char *title,
                         const char *date,
                         GError **error);

/* Text stays text, in Inter if the reader has it. */
GBytes *samen_write_svg (const SamenPage *page,
                         const char *title);

GBytes *samen_write_png (const SamenPage *page,
                         double dpi,
                         GError **error);

G_END_DECLS
