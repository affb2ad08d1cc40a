/* app/glyph.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/glyph.h"

#include "app/picture.h"
#include "scene/shapes.h"

/* What a sign is drawn with. */
typedef struct
{
  const SamenLook *look;
  SamenColour ink; /* of the text around it */
  double width;
  double height;
  int value;
  const char *text;
} Pen;

typedef struct
{
  const char *name;
  double aspect; /* width ÷ height */
  void (*draw) (SamenFigure *figure, const Pen *pen);
} Sign;

struct _SamenGlyph
{
  GtkWidget parent_instance;

  const Sign *sign;
  int value;
  int size;
  char *text;
};

enum
{
  PROP_SIGN = 1,
  PROP_VALUE,
  PROP_SIZE,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SamenGlyph, samen_glyph, GTK_TYPE_WIDGET)

/* The line unit on screen at 100 %, TOKENS.md section 4. */
#define LINE_UNIT 1.38

/* --- the signs ---------------------------------------------------------------- */

static void
draw_badge (SamenFigure *figure,
            const Pen   *pen)
{
  gboolean coded = pen->text != NULL;

  samen_shape_badge (figure, pen->look, pen->value, pen->width / 2, pen->height / 2, pen->height * 0.46,
                     pen->look->kinds[pen->value], 0, pen->look->paper,
                     coded ? SAMEN_BADGE_TEXT : SAMEN_BADGE_ICON, pen->text,
                     coded ? MIN (11, pen->height * 0.42) : 0);
}

static void
draw_commitment (SamenFigure *figure,
                 const Pen   *pen)
{
  samen_shape_link (figure, 2, pen->height / 2, pen->width - 2, pen->height / 2, pen->value, LINE_UNIT,
                    pen->look->sample);
}

static void
draw_relation (SamenFigure *figure,
               const Pen   *pen)
{
  const SamenPoint ends[] = { { 4, pen->height / 2 }, { pen->width - 4, pen->height / 2 } };

  samen_shape_relation (figure, pen->look, pen->value, ends, G_N_ELEMENTS (ends), 0, 0, LINE_UNIT,
                        pen->look->paper, FALSE, 1);
}

/* The same, coming in. */
static void
draw_relation_back (SamenFigure *figure,
                    const Pen   *pen)
{
  const SamenPoint ends[] = { { pen->width - 4, pen->height / 2 }, { 4, pen->height / 2 } };

  samen_shape_relation (figure, pen->look, pen->value, ends, G_N_ELEMENTS (ends), 0, 0, LINE_UNIT,
                        pen->look->paper, FALSE, 1);
}

static void
draw_bubble (SamenFigure *figure,
             const Pen   *pen)
{
  samen_shape_bubble (figure, pen->look, pen->width / 2, pen->height * 0.45, pen->height * 0.4, pen->text,
                      pen->height * 0.5);
}

static void
draw_stance (SamenFigure *figure,
             const Pen   *pen)
{
  samen_shape_stance_icon (figure, pen->value, pen->width / 2, pen->height / 2, pen->height, pen->ink);
}

/* A string at rest, or vibrating wider the stronger it is felt. */
static void
draw_felt (SamenFigure *figure,
           const Pen   *pen)
{
  double xy[2 * 17];
  guint n = G_N_ELEMENTS (xy) / 2;
  SamenPath *path = samen_path_new ();

  for (guint i = 0; i < n; i++)
    {
      double swing = i % 4 == 1 ? -1 : i % 4 == 3 ? 1 : 0;

      xy[2 * i] = 1 + (pen->width - 2) * i / (n - 1);
      xy[2 * i + 1] = pen->height / 2 + swing * pen->value * pen->height / 8;
    }
  samen_path_through (path, xy, n);
  samen_figure_stroke (figure, path, pen->ink, 1.5)->cap = SAMEN_CAP_ROUND;
}

static void
draw_agreed (SamenFigure *figure,
             const Pen   *pen)
{
  samen_shape_agreed (figure, pen->look, pen->width / 2, pen->height * 0.1, pen->height * 0.8);
}

static void
draw_desired (SamenFigure *figure,
              const Pen   *pen)
{
  samen_shape_desired (figure, pen->look, pen->width / 2, pen->height * 0.1, pen->height * 0.8);
}

static void
draw_bar (SamenFigure *figure,
          const Pen   *pen,
          double       thickness,
          SamenColour  colour)
{
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, 0, (pen->height - thickness) / 2, pen->width, thickness, thickness / 2);
  samen_figure_fill (figure, path, colour);
}

static void
draw_range (SamenFigure *figure,
            const Pen   *pen)
{
  draw_bar (figure, pen, 4, pen->look->range);
}

static void
draw_half (SamenFigure *figure,
           const Pen   *pen)
{
  draw_bar (figure, pen, 7, pen->look->half);
}

static void
draw_ungiven (SamenFigure *figure,
              const Pen   *pen)
{
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_circle (path, pen->width / 2, pen->height / 2, pen->height / 2 - 1.5);
  mark = samen_figure_stroke (figure, path, pen->ink, 1.5);
  mark->dash[0] = mark->dash[1] = 3;
  mark->n_dash = 2;
}

static const Sign signs[] = {
  { "badge", 1, draw_badge },     { "commitment", 3, draw_commitment }, { "relation", 3, draw_relation },
  { "stance", 1, draw_stance },   { "felt", 2, draw_felt },             { "agreed", 1, draw_agreed },
  { "desired", 1, draw_desired }, { "range", 3, draw_range },           { "half", 3, draw_half },
  { "ungiven", 1, draw_ungiven }, { "relation-back", 3, draw_relation_back }, { "bubble", 1, draw_bubble },
};

static const Sign *
sign_by_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_strcmp0 (signs[i].name, name) == 0)
      return &signs[i];
  return NULL;
}

/* --- the widget ---------------------------------------------------------------- */

static void
samen_glyph_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  SamenGlyph *self = SAMEN_GLYPH (widget);
  g_autoptr (SamenFigure) figure = NULL;
  Pen pen;

  if (self->sign == NULL || self->value < 0)
    return;
  pen.look = samen_picture_look_of (widget);
  pen.ink = samen_picture_ink (widget);
  pen.width = gtk_widget_get_width (widget);
  pen.height = gtk_widget_get_height (widget);
  pen.value = self->value;
  pen.text = self->text;
  figure = samen_figure_new (self->sign->name);
  self->sign->draw (figure, &pen);
  samen_picture_append_figure (snapshot, widget, figure);
}

static int
height_of (SamenGlyph *self)
{
  PangoContext *text = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return self->size > 0 ? self->size
                        : PANGO_PIXELS (pango_font_description_get_size (pango_context_get_font_description (text)));
}

static void
samen_glyph_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  SamenGlyph *self = SAMEN_GLYPH (widget);
  double aspect = self->sign != NULL ? self->sign->aspect : 1;

  int height = height_of (self);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) (height * aspect) : height;
}

static void
samen_glyph_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SamenGlyph *self = SAMEN_GLYPH (object);

  switch (id)
    {
    case PROP_SIGN:
      self->sign = sign_by_name (g_value_get_string (value));
      break;
    case PROP_VALUE:
      self->value = g_value_get_int (value);
      break;
    case PROP_SIZE:
      self->size = g_value_get_int (value);
      break;
    case PROP_TEXT:
      samen_glyph_set (self, self->value, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_glyph_finalize (GObject *object)
{
  g_free (SAMEN_GLYPH (object)->text);
  G_OBJECT_CLASS (samen_glyph_parent_class)->finalize (object);
}

static void
samen_glyph_class_init (SamenGlyphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = samen_glyph_set_property;
  object_class->finalize = samen_glyph_finalize;
  widget_class->snapshot = samen_glyph_snapshot;
  widget_class->measure = samen_glyph_measure;

  props[PROP_SIGN] = g_param_spec_string ("sign", NULL, NULL, NULL, flags);
  props[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  props[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 0, 200, 16, flags);
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "glyph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
samen_glyph_init (SamenGlyph *self)
{
  self->size = 16;
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  samen_picture_follow_look (GTK_WIDGET (self));
}

GtkWidget *
samen_glyph_new (const char *sign,
                 int         value,
                 int         size)
{
  return g_object_new (SAMEN_TYPE_GLYPH, "sign", sign, "value", value, "size", size, NULL);
}

void
samen_glyph_set (SamenGlyph *self,
                 int         value,
                 const char *text)
{
  g_return_if_fail (SAMEN_IS_GLYPH (self));

  self->value = value;
  if (g_strcmp0 (self->text, text) != 0)
    {
      g_free (self->text);
      self->text = g_strdup (text);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
