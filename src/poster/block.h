/* poster/block.h - how text is set in a galley
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words above a block, paragraphs, entries.  Every line is a piece of its own,
 * so a long text can go on in the next column.
 */
#pragma once

#include "poster/galley.h"
#include "poster/paper.h"

G_BEGIN_DECLS

#define SAMEN_LEADING_TITLE 1.06
#define SAMEN_LEADING_TEXT 1.34

/* Where the baseline of a line of @height lies, capitals centred in it. */
double samen_block_baseline (double size,
                             double height);

/* The word above a block, in spaced capitals; stays with what follows. */
void samen_block_overline (SamenGalley *galley,
                           const SamenStock *stock,
                           const SamenLook *look,
                           const char *text,
                           double before);

/* samen_block_text:
 * @indent: white at the left
 * @keep: its last line stays with what follows */
void samen_block_text (SamenGalley *galley,
                       const char *text,
                       const SamenFont *font,
                       double leading,
                       double indent,
                       double before,
                       SamenColour colour,
                       gboolean keep);

/* A text in the page's hand: body size, ink 2. */
void samen_block_body (SamenGalley *galley,
                       const SamenStock *stock,
                       const SamenLook *look,
                       const char *text,
                       double before);

G_END_DECLS
