/* app/page-preview.h - one page as it will be printed
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows a page on a desk, as large as fits, painted by the one painter.  The
 * picture is painted once per size and page and then kept.
 */
#pragma once

#include "poster/poster.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PAGE_PREVIEW (samen_page_preview_get_type ())
G_DECLARE_FINAL_TYPE (SamenPagePreview, samen_page_preview, SAMEN, PAGE_PREVIEW, GtkWidget)

/* @page: (nullable); its scene is held */
void samen_page_preview_show (SamenPagePreview *self,
                              const SamenPage  *page);

G_END_DECLS
