/* file/frame.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/frame.h"

void
samen_frame_open (SamenFrame       *frame,
                  const SamenWord  *word,
                  const SamenWords *words,
                  const char       *place)
{
  frame->word = word;
  frame->words = words;
  frame->record = words != NULL ? samen_record_new (words->klass) : NULL;
  frame->place = place;
  frame->said = 0;
  frame->numbers = 0;
  frame->child = 0;
}

gboolean
samen_frame_say (SamenFrame      *frame,
                 const SamenWord *word)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << word->index;
  gboolean before = (frame->said & bit) != 0;

  frame->said |= bit;
  return before;
}

guint
samen_frame_count (const SamenFrame *frame,
                   const SamenWord  *word)
{
  return frame->lists[word->index] != NULL ? frame->lists[word->index]->len : 0;
}

void
samen_frame_take (SamenFrame      *frame,
                  const SamenWord *word,
                  gpointer         item)
{
  GPtrArray **list = &frame->lists[word->index];

  if (word->field->type == SAMEN_FIELD_RECORD)
    {
      SamenRecord **place = SAMEN_FIELD_PTR (SamenRecord *, frame->record, word->field);

      samen_record_unref (*place);
      *place = item;
      return;
    }
  if (*list == NULL)
    *list = g_ptr_array_new ();
  g_ptr_array_add (*list, item);
}

void
samen_frame_fill (SamenFrame *frame)
{
  for (guint i = 0; i < frame->words->n_children; i++)
    {
      const SamenWord *word = &frame->words->children[i];
      const SamenItemType *type = word->target != NULL ? &samen_record_items : &samen_text_items;

      if (samen_frame_count (frame, word) > 0)
        samen_record_take_list (frame->record, word->field,
                                samen_list_new_take (type, frame->lists[word->index]));
    }
  if (frame->attributes.declarations.length > 0 || frame->attributes.count > 0)
    frame->record->foreign_attributes = samen_foreign_take (&frame->attributes);
  if (frame->elements.length > 0)
    {
      frame->record->foreign_elements = samen_buffer_text (&frame->elements);
      samen_buffer_clear (&frame->elements);
    }
}

void
samen_frame_clear (SamenFrame *frame)
{
  if (frame->record != NULL)
    {
      samen_frame_fill (frame);
      g_clear_pointer (&frame->record, samen_record_unref);
    }
  for (guint i = 0; i < SAMEN_MAX_FIELDS; i++)
    g_clear_pointer (&frame->lists[i], g_ptr_array_unref);
}
