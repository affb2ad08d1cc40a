/* app/editor.h - what the canvas, the inspector and the paradox view share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An editor shows a state and says what the person wants; it never reaches for
 * the document.  The window hands the state down with samen_editor_show (),
 * also when nothing changed; the editor keeps its own hold on the project and
 * computes the next one with core/edit.h.  Signals, all action-like:
 *
 *   "edit"   (SamenProject *next, const char *label, guint stroke, const char *focus)
 *            what the map should become.  next is a pointer (transfer none).
 *   "cancel" (guint stroke): the drag with that stroke was given up
 *   "select" (const char *subject): an id, SAMEN_SUBJECT_…, or NULL for nothing
 *   "look" (const char *round, const char *before): the rounds to look at, by id:
 *            the one shown (NULL: the latest) and the one it is compared with
 *            (NULL: none)
 */
#pragma once

#include "core/project.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct
{
  const SamenProject *project;
  const SamenRound *round;  /* the round looked at, without what is covered in it; its
                               id leads to the whole; NULL: none yet */
  const SamenRound *before; /* an earlier one it is compared with, or NULL */
  const char *selection;    /* a subject or NULL */
  gboolean read_only;
} SamenState;

#define SAMEN_TYPE_EDITOR (samen_editor_get_type ())
G_DECLARE_INTERFACE (SamenEditor, samen_editor, SAMEN, EDITOR, GObject)

struct _SamenEditorInterface
{
  GTypeInterface parent;

  void (*show) (SamenEditor      *self,
                const SamenState *state);
};

void samen_editor_show (SamenEditor      *self,
                        const SamenState *state);

/* A number for a drag that is one step; never 0, never given twice. */
guint samen_editor_stroke (void);

/* @next: (transfer full): as an edit gave it; says nothing when it is @before */
void samen_editor_edit (SamenEditor        *self,
                        const SamenProject *before,
                        SamenProject       *next,
                        const char         *label,
                        guint               stroke,
                        const char         *focus);
void samen_editor_cancel (SamenEditor *self,
                          guint        stroke);
void samen_editor_select (SamenEditor *self,
                          const char  *subject);

/* Both (nullable). */
void samen_editor_look (SamenEditor *self,
                        const char  *round,
                        const char  *before);

G_END_DECLS
