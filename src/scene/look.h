/* scene/look.h - the colours of the document
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of colours for paper and light windows, one for dark windows, one
 * for grey paper.  Only what is drawn uses them; widgets follow the desktop.
 * Values and contrasts: design/TOKENS.md section 2.
 */
#pragma once

#include "core/party.h"

G_BEGIN_DECLS

/* 0xRRGGBB */
typedef guint32 SamenColour;

typedef struct
{
  SamenColour paper;
  SamenColour ink;
  SamenColour ink_2;        /* secondary text, ring names */
  SamenColour rule;
  SamenColour separator;    /* between sectors */
  SamenColour gold;         /* shared will: ambition and desired, nothing else */
  SamenColour gold_edge;
  SamenColour gold_ink;
  SamenColour rings[4];     /* carrying … aware */
  SamenColour relation;
  SamenColour track;        /* base of a paradox's track */
  SamenColour range;        /* from lowest to highest */
  SamenColour half;         /* the middle half */
  SamenColour tick;
  SamenColour on_kind;      /* icon and code on a kind's colour */
  SamenColour sample;       /* commitment lines in a legend */
  SamenColour bubble;
  SamenColour bubble_ink;
  SamenColour selection;
  SamenColour wash;         /* the open row's background */
  SamenColour kinds[SAMEN_N_KINDS];
  double link_mix;          /* how far links fade into the paper, 0…1 */
} SamenLook;

const SamenLook *samen_look_light (void);
const SamenLook *samen_look_dark (void);
const SamenLook *samen_look_grey (void);

/* @t = 0 gives @a, 1 gives @b. */
SamenColour samen_colour_mix (SamenColour a,
                              SamenColour b,
                              double      t);

G_END_DECLS
