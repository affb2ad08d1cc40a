/* scene/look.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/look.h"

#include <math.h>

/* The kinds in their fixed order, see SamenKind. */
static const SamenLook light = {
  .paper = 0xffffff,
  .ink = 0x1e2430,
  .ink_2 = 0x535b6b,
  .rule = 0xd9d4c8,
  .separator = 0xe6e0d2,
  .gold = 0xf6c859,
  .gold_edge = 0xd99f1c,
  .gold_ink = 0x1e2430,
  .rings = { 0xfcf0d2, 0xfcf5e4, 0xfbf8f0, 0xfbfaf6 },
  .relation = 0x4b5365,
  .track = 0xe9e6df,
  .range = 0xcfd8e6,
  .half = 0x808eaa,
  .tick = 0x8a8f99,
  .on_kind = 0xffffff,
  .sample = 0x7f8797,
  .bubble = 0x1e2430,
  .bubble_ink = 0xffffff,
  .selection = 0x3584e4,
  .wash = 0xfbfaf7,
  .kinds = { 0x12357d, 0x0877a0, 0x701a5f, 0x93361a, 0x976808, 0x4a5518, 0x006468, 0x5f7560, 0x6a5cc0, 0x3b3439 },
  .link_mix = 0.42,
};

static const SamenLook dark = {
  .paper = 0x1e1e1e,
  .ink = 0xf2f2f0,
  .ink_2 = 0xb8bcc6,
  .rule = 0x4a463c,
  .separator = 0x38352e,
  .gold = 0xf6c859,
  .gold_edge = 0xd99f1c,
  .gold_ink = 0x1e2430,
  .rings = { 0x3b3423, 0x322e24, 0x2a2824, 0x242322 },
  .relation = 0xb4bccb,
  .track = 0x4a4a4a,
  .range = 0x56647c,
  .half = 0x8fa0bd,
  .tick = 0xb3b3b3,
  .on_kind = 0x1e1e1e,
  .sample = 0x8f97a6,
  .bubble = 0xf2f2f0,
  .bubble_ink = 0x1e1e1e,
  .selection = 0x3584e4,
  .wash = 0x2e2e2e,
  .kinds = { 0x9db8f5, 0x6cc3e6, 0xe59bd4, 0xf0a184, 0xe8bd66, 0xbccb78, 0x6fcfd0, 0xb3cbb4, 0xb9b0f5, 0xcfc8cd },
  .link_mix = 0.45,
};

/* The grey of the same lightness: relative luminance, back through the sRGB
 * curve. */
static SamenColour
grey_of (SamenColour colour)
{
  static const double weight[3] = { 0.2126, 0.7152, 0.0722 };
  double luminance = 0;
  guint level;

  for (int i = 0; i < 3; i++)
    {
      double v = ((colour >> (16 - 8 * i)) & 0xff) / 255.0;

      luminance += weight[i] * (v <= 0.04045 ? v / 12.92 : pow ((v + 0.055) / 1.055, 2.4));
    }
  level = (guint) round (255 * (luminance <= 0.0031308 ? luminance * 12.92
                                                         : 1.055 * pow (luminance, 1 / 2.4) - 0.055));
  return level << 16 | level << 8 | level;
}

static gpointer
make_grey (gpointer data)
{
  static SamenLook grey;
  SamenColour *colour = &grey.paper;

  grey = light;
  /* All members up to the mix are colours. */
  while ((char *) colour < (char *) &grey.link_mix && colour <= &grey.kinds[SAMEN_N_KINDS - 1])
    {
      *colour = grey_of (*colour);
      colour++;
    }
  return &grey;
}

const SamenLook *
samen_look_light (void)
{
  return &light;
}

const SamenLook *
samen_look_dark (void)
{
  return &dark;
}

const SamenLook *
samen_look_grey (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_grey, NULL);
}

SamenColour
samen_colour_mix (SamenColour a,
                  SamenColour b,
                  double      t)
{
  SamenColour mixed = 0;

  for (int shift = 16; shift >= 0; shift -= 8)
    {
      double p = (a >> shift) & 0xff;
      double q = (b >> shift) & 0xff;

      mixed |= (guint32) round (p + (q - p) * t) << shift;
    }
  return mixed;
}
