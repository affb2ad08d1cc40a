/* file/format.h - the fixed names and limits of the project file
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file may hold at most, so that no file can exhaust the machine of who
 * opens it.  The writer keeps to the same limits: what is saved can be opened.
 * The rest of the format follows from the tables in core/ (file/vocabulary.h)
 * and is written out in data/samenspel-1.rng.
 */
#pragma once

#include "core/text.h"

#define SAMEN_FORMAT_NAMESPACE "https://samenspel.org/ns/project/1"
#define SAMEN_FORMAT_NAMESPACES "https://samenspel.org/ns/project/" /* of all times */
#define SAMEN_FORMAT_VERSION "1.0"

#define SAMEN_MAX_FILE (32 * 1024 * 1024) /* bytes */
#define SAMEN_MAX_TAG (64 * 1024)
#define SAMEN_MAX_COMMENT (64 * 1024)
#define SAMEN_MAX_NESTING 64
#define SAMEN_MAX_PARTIES 10000
#define SAMEN_MAX_RELATIONS 100000
#define SAMEN_MAX_ROUNDS 100

/* Against parsers whose time grows with the square of these. */
#define SAMEN_MAX_ATTRIBUTES 512 /* of one tag, declarations included */
#define SAMEN_MAX_NAMESPACES 128 /* declared at any one place */

/* What other programs may add to one record, or to one element of their own.
 * Stricter than the limits above, since what is carried along may have to be
 * written with more declarations than it came with. */
#define SAMEN_MAX_FOREIGN_ATTRIBUTES 256
#define SAMEN_MAX_FOREIGN_NAMESPACES 32
#define SAMEN_MAX_FOREIGN_TAG (32 * 1024)

/* An attribute longer than this is written as a child element of the same name:
 * so a tag that is saved never exceeds SAMEN_MAX_TAG. */
#define SAMEN_LONG_ATTRIBUTE 4096
