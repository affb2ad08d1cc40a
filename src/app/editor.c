/* app/editor.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/editor.h"

G_DEFINE_INTERFACE (SamenEditor, samen_editor, G_TYPE_OBJECT)

enum
{
  EDIT,
  CANCEL,
  SELECT,
  LOOK,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
samen_editor_default_init (SamenEditorInterface *iface)
{
  signals[EDIT] = g_signal_new ("edit", SAMEN_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 4, G_TYPE_POINTER, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_STRING);
  signals[CANCEL] = g_signal_new ("cancel", SAMEN_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SELECT] = g_signal_new ("select", SAMEN_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LOOK] = g_signal_new ("look", SAMEN_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

void
samen_editor_show (SamenEditor      *self,
                   const SamenState *state)
{
  g_return_if_fail (SAMEN_IS_EDITOR (self));
  SAMEN_EDITOR_GET_IFACE (self)->show (self, state);
}

guint
samen_editor_stroke (void)
{
  static guint last;

  return ++last;
}

void
samen_editor_edit (SamenEditor        *self,
                   const SamenProject *before,
                   SamenProject       *next,
                   const char         *label,
                   guint               stroke,
                   const char         *focus)
{
  g_autoptr (SamenProject) held = next;

  g_return_if_fail (SAMEN_IS_EDITOR (self));
  if (held != before)
    g_signal_emit (self, signals[EDIT], 0, held, label, stroke, focus);
}

void
samen_editor_cancel (SamenEditor *self,
                     guint        stroke)
{
  g_return_if_fail (SAMEN_IS_EDITOR (self));
  g_signal_emit (self, signals[CANCEL], 0, stroke);
}

void
samen_editor_select (SamenEditor *self,
                     const char  *subject)
{
  g_return_if_fail (SAMEN_IS_EDITOR (self));
  g_signal_emit (self, signals[SELECT], 0, subject);
}

void
samen_editor_look (SamenEditor *self,
                   const char  *round,
                   const char  *before)
{
  g_return_if_fail (SAMEN_IS_EDITOR (self));
  g_signal_emit (self, signals[LOOK], 0, round, before);
}
