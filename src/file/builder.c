/* file/builder.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The events come in at the bottom of this file.
 */
#include "config.h"

#include "file/builder.h"

#include "file/format.h"
#include "file/frame.h"
#include "file/root.h"
#include "file/rules.h"
#include "file/value.h"

#include <glib/gi18n-lib.h>

/* project, round, sheet, answer, remark: no table goes deeper. */
#define MAX_FRAMES 8

/* Our namespace, known by this pointer. */
static const char ours[] = SAMEN_FORMAT_NAMESPACE;

typedef struct
{
  SamenPass *pass;
  SamenVocabulary *vocabulary;
  SamenLinks *links;
  guint n_frames;
  guint skipping;   /* how deep in something that is left out */
  SamenBuffer text; /* of the open text element */
  SamenCapture capture;
  SamenProject *project; /* once it is closed */
  SamenFrame frames[MAX_FRAMES];
} Builder;

static SamenFrame *
top_frame (Builder *builder)
{
  return &builder->frames[builder->n_frames - 1];
}

static SamenFrame *
push_frame (Builder          *builder,
            const SamenWord  *word,
            const SamenWords *words,
            const char       *place)
{
  SamenFrame *frame = &builder->frames[builder->n_frames++];

  g_assert (builder->n_frames <= MAX_FRAMES);
  samen_frame_open (frame, word, words, place);
  return frame;
}

/* --- objections -------------------------------------------------------------------------- */

static gboolean
refuse_foreign (Builder    *builder,
                const char *place)
{
  return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_TOO_BIG, place,
                            _("another program added too much here; take out what is not used"));
}

/* Returns: (transfer full) */
static char *
word_name (const SamenWord *word)
{
  return g_strndup (word->name.bytes, word->name.n);
}

static void
object_to_attributes (Builder         *builder,
                      const SamenWord *word,
                      const char      *place)
{
  g_autofree char *name = word_name (word);

  samen_pass_object (builder->pass, place, _("<%s> has no attributes; take them out"), name);
}

static void
object_to_attribute (Builder          *builder,
                     const SamenFrame *frame,
                     SamenSpan         name)
{
  g_autofree char *shown = samen_fault_show (name.bytes, name.n);

  samen_pass_object (builder->pass, frame->place, _("<%s> has no attribute “%s”; correct or remove it"),
                     frame->words->klass->name, shown);
}

static void
object_to_element (Builder           *builder,
                   const SamenXmlTag *tag)
{
  const SamenFrame *owner = top_frame (builder);
  g_autofree char *shown = samen_fault_show (tag->name.bytes, tag->name.n);

  if (owner->words == NULL)
    {
      g_autofree char *own = word_name (owner->word);

      samen_pass_object (builder->pass, tag->place, _("<%s> holds text only; take <%s> out of it"), own, shown);
    }
  else
    samen_pass_object (builder->pass, tag->place, _("<%s> has no element <%s>; correct or remove it"),
                       owner->words->klass->name, shown);
}

/* Each field once, whether as an attribute or as an element. */
static gboolean
say_once (Builder         *builder,
          SamenFrame      *frame,
          const SamenWord *word,
          const char      *place)
{
  gboolean several = word->field->type == SAMEN_FIELD_TEXTS || word->field->type == SAMEN_FIELD_RECORDS;
  g_autofree char *name = NULL;

  if (!samen_frame_say (frame, word) || several)
    return TRUE;
  name = word_name (word);
  return samen_pass_object (builder->pass, place, _("“%s” is said twice; take one of the two out"), name);
}

/* --- attributes ----------------------------------------------------------------------------- */

/* "version" was read before the record was there. */
static gboolean
is_version (const SamenFrame        *frame,
            const SamenXmlAttribute *attribute)
{
  return frame->words->klass == &samen_project_class && samen_span_is (attribute->name, "version");
}

static void
read_attribute (Builder                 *builder,
                SamenFrame              *frame,
                const SamenXmlAttribute *attribute,
                guint                   *from)
{
  const SamenWord *word = NULL;

  if (attribute->space.prefix.n == 0)
    word = samen_words_attribute (frame->words, attribute->name, from);
  else if (attribute->space.uri != ours)
    {
      samen_foreign_add (&frame->attributes, attribute);
      return;
    }

  if (word != NULL)
    {
      /* That no attribute is there twice, the parser has seen to. */
      samen_frame_say (frame, word);
      samen_value_set (builder->pass, builder->links, frame->record, word->field, attribute->value.bytes,
                       attribute->value.n, frame->place);
    }
  else if (attribute->space.prefix.n > 0 || !is_version (frame, attribute))
    object_to_attribute (builder, frame, attribute->name);
}

static void
read_attributes (Builder           *builder,
                 SamenFrame        *frame,
                 const SamenXmlTag *tag)
{
  guint from = 0;

  for (guint i = 0; i < tag->n_attributes; i++)
    read_attribute (builder, frame, &tag->attributes[i], &from);
  if (!samen_foreign_is_modest (&frame->attributes))
    refuse_foreign (builder, tag->place);
}

/* --- elements ------------------------------------------------------------------------------------ */

static void
open_root (Builder           *builder,
           const SamenXmlTag *tag)
{
  const SamenWords *words = samen_vocabulary_root (builder->vocabulary);
  SamenFrame *frame;

  if (!samen_root_accept (builder->pass, tag, ours))
    return;
  frame = push_frame (builder, NULL, words, tag->place);
  for (guint i = 0; i < tag->n_declared; i++)
    if (tag->declared[i].prefix.n > 0 && tag->declared[i].uri != ours)
      samen_foreign_declare (&frame->attributes, tag->declared[i]);
  read_attributes (builder, frame, tag);
}

/* FALSE: it is left out. */
static gboolean
open_child (Builder           *builder,
            const SamenWord   *word,
            const SamenXmlTag *tag)
{
  SamenFrame *owner = top_frame (builder);
  SamenFrame *frame;

  if (!say_once (builder, owner, word, tag->place))
    return FALSE;
  if (word->target != NULL && !samen_rules_room (builder->pass, word->target->klass, samen_frame_count (owner, word), tag->place))
    return FALSE;

  frame = push_frame (builder, word, word->target, tag->place);
  if (word->target == NULL)
    {
      builder->text.length = 0;
      if (tag->n_attributes > 0)
        object_to_attributes (builder, word, tag->place);
      return TRUE;
    }
  if (word->target->klass == &samen_round_class)
    samen_links_begin_round (builder->links);
  read_attributes (builder, frame, tag);
  return TRUE;
}

static void
close_text (Builder    *builder,
            SamenFrame *frame,
            SamenFrame *owner)
{
  const SamenWord *word = frame->word;
  const SamenBuffer *text = &builder->text;
  GRefString *item;

  if (word->field->type != SAMEN_FIELD_TEXTS)
    {
      samen_value_set (builder->pass, builder->links, owner->record, word->field, text->bytes, text->length, frame->place);
      return;
    }
  item = samen_value_text (builder->pass, word->field, text->bytes, text->length, frame->place);
  if (item != NULL)
    samen_frame_take (owner, word, item);
}

/* Hands a record that is filled and checked to its owner. */
static void
close_record (Builder    *builder,
              SamenFrame *frame,
              SamenFrame *owner)
{
  samen_frame_fill (frame);
  if (samen_rules_check (builder->pass, builder->links, frame->record, &owner->numbers, frame->place))
    samen_frame_take (owner, frame->word, g_steal_pointer (&frame->record));
  else
    g_clear_pointer (&frame->record, samen_record_unref);
}

static void
close_frame (Builder *builder)
{
  SamenFrame *frame = top_frame (builder);

  builder->n_frames--;
  if (builder->n_frames == 0)
    {
      samen_frame_fill (frame);
      builder->project = (SamenProject *) g_steal_pointer (&frame->record);
    }
  else if (frame->words == NULL)
    close_text (builder, frame, frame - 1);
  else
    close_record (builder, frame, frame - 1);
}

/* --- events ----------------------------------------------------------------------------------------- */

static void
capture_tag (Builder           *builder,
             const SamenXmlTag *tag)
{
  if (builder->capture.depth == 0)
    samen_capture_begin (&builder->capture, &top_frame (builder)->elements, builder->n_frames);
  if (!samen_capture_start (&builder->capture, tag))
    refuse_foreign (builder, tag->place);
}

static void
open_ours (Builder           *builder,
           const SamenXmlTag *tag)
{
  SamenFrame *owner = top_frame (builder);
  const SamenWord *word = owner->words != NULL ? samen_words_child (owner->words, tag->name, &owner->child) : NULL;

  if (word == NULL)
    object_to_element (builder, tag);
  if (word == NULL || !open_child (builder, word, tag))
    builder->skipping = 1;
}

static void
start_cb (gpointer           data,
          const SamenXmlTag *tag)
{
  Builder *builder = data;

  if (builder->skipping > 0)
    builder->skipping++;
  else if (builder->n_frames == 0)
    open_root (builder, tag);
  else if (builder->capture.depth > 0 || (tag->space.uri != ours && top_frame (builder)->words != NULL))
    capture_tag (builder, tag);
  else
    open_ours (builder, tag);
}

static void
end_cb (gpointer data)
{
  Builder *builder = data;

  if (builder->skipping > 0)
    builder->skipping--;
  else if (builder->capture.depth > 0)
    samen_capture_end (&builder->capture);
  else
    close_frame (builder);
}

/* Between records there are only blanks. */
static void
object_to_text (Builder    *builder,
                SamenSpan   text,
                const char *place)
{
  gsize n;
  const char *word = samen_value_next_word (text.bytes, text.bytes + text.n, &n);

  if (word != NULL)
    samen_pass_object (builder->pass, place + (word - text.bytes), _("there is text between the elements; take it out"));
}

static void
text_cb (gpointer    data,
         SamenSpan   text,
         const char *place,
         gboolean    is_blank)
{
  Builder *builder = data;

  if (builder->skipping > 0)
    return;
  if (builder->capture.depth > 0)
    samen_capture_text (&builder->capture, text);
  else if (top_frame (builder)->words == NULL)
    samen_buffer_put (&builder->text, text.bytes, text.n);
  else if (!is_blank)
    object_to_text (builder, text, place);
}

static void
comment_cb (gpointer  data,
            SamenSpan comment)
{
  Builder *builder = data;

  if (builder->capture.depth > 0)
    samen_capture_comment (&builder->capture, comment);
}

static void
instruction_cb (gpointer  data,
                SamenSpan target,
                SamenSpan rest)
{
  Builder *builder = data;

  if (builder->capture.depth > 0)
    samen_capture_instruction (&builder->capture, target, rest);
}

static const SamenXmlHandlers handlers = { start_cb, end_cb, text_cb, comment_cb, instruction_cb };

/* --- the whole ------------------------------------------------------------------------------------------ */

static void
builder_clear (Builder *builder)
{
  for (guint i = 0; i < MAX_FRAMES; i++)
    samen_frame_clear (&builder->frames[i]);
  g_clear_pointer (&builder->capture.scope, g_array_unref);
  samen_buffer_clear (&builder->text);
  samen_links_free (builder->links);
  samen_vocabulary_free (builder->vocabulary);
  samen_project_unref (builder->project);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Builder, builder_clear)

SamenProject *
samen_builder_read (SamenPass *pass,
                    SamenSpan  bytes)
{
  g_auto (Builder) builder = { .pass = pass, .vocabulary = samen_vocabulary_new (), .links = samen_links_new (pass) };

  samen_xml_parse (pass, bytes, ours, &handlers, &builder);
  if (pass->error == NULL)
    samen_links_settle (builder.links);
  if (pass->error != NULL)
    return NULL;
  if (pass->lenient)
    samen_links_prune (builder.project);
  samen_project_complete (builder.project);
  return g_steal_pointer (&builder.project);
}
