/* file/builder.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The events come in at the bottom of this file; above them the stack.
 */
#include "config.h"

#include "file/builder.h"

#include "file/foreign.h"
#include "file/format.h"
#include "file/rules.h"
#include "file/value.h"
#include "file/vocabulary.h"

#include <glib/gi18n-lib.h>

/* project, round, sheet, answer, remark: no table goes deeper. */
#define MAX_FRAMES 8

#define FIELD_BIT(word) (G_GUINT64_CONSTANT (1) << (word)->index)

/* An element of ours that is open. */
typedef struct
{
  const SamenWord *word;   /* what its owner calls it; NULL for the project */
  const SamenWords *words; /* NULL: it holds a text */
  SamenRecord *record;
  int line;
  guint64 said;            /* bit i: field i was there */
  guint numbers;           /* bit n: paradox n was there */
  GPtrArray *lists[SAMEN_MAX_FIELDS]; /* by field; kept for the next record */
  SamenForeignAttributes attributes;
  SamenBuffer elements;
} Frame;

struct _SamenBuilder
{
  SamenPass *pass;
  SamenParser *parser;
  SamenVocabulary *vocabulary;
  SamenLinks *links;
  const xmlChar *ours;   /* our namespace in the parser's dictionary */
  guint n_frames;
  guint skipping;        /* how deep in something that is left out */
  SamenBuffer text;      /* of the open text element */
  SamenCapture capture;
  SamenProject *project; /* once it is closed */
  Frame frames[MAX_FRAMES];
};

/* --- the stack --------------------------------------------------------------------- */

static Frame *
top_frame (SamenBuilder *builder)
{
  return &builder->frames[builder->n_frames - 1];
}

static int
line_now (SamenBuilder *builder)
{
  return builder->parser->context->input->line;
}

static Frame *
push_frame (SamenBuilder     *builder,
            const SamenWord  *word,
            const SamenWords *words)
{
  Frame *frame = &builder->frames[builder->n_frames++];

  g_assert (builder->n_frames <= MAX_FRAMES);
  frame->word = word;
  frame->words = words;
  frame->record = words != NULL ? samen_record_new (words->klass) : NULL;
  frame->line = line_now (builder);
  frame->said = 0;
  frame->numbers = 0;
  return frame;
}

static GPtrArray *
frame_list (Frame           *frame,
            const SamenWord *word)
{
  GPtrArray **list = &frame->lists[word->index];

  if (*list == NULL)
    *list = g_ptr_array_new ();
  return *list;
}

/* Moves what was gathered into the record. */
static void
frame_fill (Frame *frame)
{
  for (guint i = 0; i < frame->words->n_children; i++)
    {
      const SamenWord *word = &frame->words->children[i];
      GPtrArray *list = frame->lists[word->index];
      const SamenItemType *type = word->target != NULL ? &samen_record_items : &samen_text_items;

      if (list != NULL && list->len > 0)
        samen_record_take_list (frame->record, word->field, samen_list_new_take (type, list));
    }
  if (frame->attributes.attributes.length > 0 || frame->attributes.declarations.length > 0)
    frame->record->foreign_attributes = samen_foreign_take (&frame->attributes);
  if (frame->elements.length > 0)
    {
      frame->record->foreign_elements = samen_buffer_text (&frame->elements);
      samen_buffer_clear (&frame->elements);
    }
}

static void
frame_clear (Frame *frame)
{
  if (frame->record != NULL)
    {
      frame_fill (frame);
      g_clear_pointer (&frame->record, samen_record_unref);
    }
  for (guint i = 0; i < SAMEN_MAX_FIELDS; i++)
    g_clear_pointer (&frame->lists[i], g_ptr_array_unref);
}

/* Each field once, whether as an attribute or as an element. */
static gboolean
say_once (SamenBuilder    *builder,
          Frame           *frame,
          const SamenWord *word)
{
  gboolean several = word->field->type == SAMEN_FIELD_TEXTS || word->field->type == SAMEN_FIELD_RECORDS;

  if (!several && (frame->said & FIELD_BIT (word)) != 0)
    return samen_pass_object (builder->pass, line_now (builder),
                              _("“%s” is said twice; take one of the two out"), (const char *) word->name);
  frame->said |= FIELD_BIT (word);
  return TRUE;
}

static gboolean
refuse_foreign (SamenBuilder *builder)
{
  return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_TOO_BIG, line_now (builder),
                            _("another program added too much here; take out what is not used"));
}

/* --- attributes --------------------------------------------------------------------- */

static void
object_to_attribute (SamenBuilder  *builder,
                     Frame         *frame,
                     const xmlChar *name)
{
  g_autofree char *shown = NULL;

  if (builder->pass->lenient)
    return;
  shown = samen_fault_show ((const char *) name, xmlStrlen (name));
  samen_pass_object (builder->pass, frame->line, _("<%s> has no attribute “%s”; correct or remove it"),
                     frame->words->klass->name, shown);
}

static void
set_value (SamenBuilder    *builder,
           Frame           *frame,
           const SamenWord *word,
           const xmlChar  **attribute)
{
  const char *bytes = (const char *) attribute[3];
  gsize n = attribute[4] - attribute[3];

  /* Only a text may hold an "&". */
  if (word->field->type == SAMEN_FIELD_TEXT && memchr (bytes, '&', n) != NULL)
    {
      builder->text.length = 0;
      samen_buffer_put_decoded (&builder->text, bytes, n);
      bytes = builder->text.bytes;
      n = builder->text.length;
    }
  samen_value_set (builder->pass, builder->links, frame->record, word->field, bytes, n, frame->line);
}

/* "version" was read before the record was there. */
static gboolean
is_version (const Frame   *frame,
            const xmlChar *name)
{
  return frame->words->klass == &samen_project_class && xmlStrEqual (name, (const xmlChar *) "version");
}

static void
read_attribute (SamenBuilder   *builder,
                Frame          *frame,
                const xmlChar **attribute,
                guint          *from)
{
  const SamenWord *word;

  if (attribute[1] != NULL && attribute[2] != builder->ours)
    {
      samen_foreign_add (&frame->attributes, attribute);
      return;
    }
  word = attribute[1] == NULL ? samen_words_attribute (frame->words, attribute[0], from) : NULL;
  if (word == NULL)
    {
      if (!is_version (frame, attribute[0]))
        object_to_attribute (builder, frame, attribute[0]);
      return;
    }
  /* That no attribute is there twice, the parser has seen to. */
  frame->said |= FIELD_BIT (word);
  set_value (builder, frame, word, attribute);
}

static void
read_attributes (SamenBuilder   *builder,
                 Frame          *frame,
                 int             n,
                 const xmlChar **attributes)
{
  guint from = 0;

  for (int i = 0; i < n; i++)
    read_attribute (builder, frame, attributes + 5 * i, &from);
  if (!samen_foreign_is_modest (&frame->attributes))
    refuse_foreign (builder);
}

/* --- the root -------------------------------------------------------------------------- */

static gboolean
refuse_root (SamenBuilder  *builder,
             const xmlChar *uri)
{
  if (uri != NULL && uri != builder->ours && g_str_has_prefix ((const char *) uri, SAMEN_FORMAT_NAMESPACES))
    return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_FOREIGN, line_now (builder),
                              _("the file is of another generation of Samenspel; open it with the newest version"));
  return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_FOREIGN, line_now (builder),
                            _("this is not a Samenspel file; open one that ends in .samenspel, or import this one"));
}

/* @bytes is "1.0", or a later version, which is read leniently. */
static gboolean
accept_version (SamenBuilder *builder,
                const char   *bytes,
                gsize         n)
{
  g_autofree char *version = g_strndup (bytes, n);
  gsize major = strspn (version, "0123456789");
  gsize minor = version[major] == '.' ? strspn (version + major + 1, "0123456789") : 0;
  g_autofree char *shown = NULL;

  if (strcmp (version, SAMEN_FORMAT_VERSION) == 0)
    return TRUE;
  if (major > 0 && major < 6 && minor > 0 && minor < 6 && major + 1 + minor == n && atoi (version) >= 1)
    {
      builder->pass->lenient = TRUE;
      return TRUE;
    }
  shown = samen_fault_show (bytes, n);
  return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_INVALID, line_now (builder),
                            _("“%s” is no version of the format; write version=\"1.0\""), shown);
}

static gboolean
read_version (SamenBuilder   *builder,
              int             n,
              const xmlChar **attributes)
{
  for (int i = 0; i < n; i++)
    {
      const xmlChar **attribute = attributes + 5 * i;

      if (attribute[1] == NULL && xmlStrEqual (attribute[0], (const xmlChar *) "version"))
        return accept_version (builder, (const char *) attribute[3], attribute[4] - attribute[3]);
    }
  return samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_INVALID, line_now (builder),
                            _("the <project> does not say its version; write version=\"1.0\""));
}

static void
open_root (SamenBuilder   *builder,
           const xmlChar  *name,
           const xmlChar  *uri,
           int             n_namespaces,
           const xmlChar **namespaces,
           int             n_attributes,
           const xmlChar **attributes)
{
  const SamenWords *words = samen_vocabulary_root (builder->vocabulary);
  Frame *frame;

  if (uri != builder->ours || !xmlStrEqual (name, (const xmlChar *) words->klass->name))
    {
      refuse_root (builder, uri);
      return;
    }
  if (!read_version (builder, n_attributes, attributes))
    return;

  frame = push_frame (builder, NULL, words);
  for (int i = 0; i < n_namespaces; i++)
    if (namespaces[2 * i] != NULL && namespaces[2 * i + 1] != builder->ours)
      samen_foreign_declare (&frame->attributes, namespaces[2 * i], namespaces[2 * i + 1]);
  read_attributes (builder, frame, n_attributes, attributes);
}

/* --- records and texts ------------------------------------------------------------------ */

static void
object_to_element (SamenBuilder  *builder,
                   const xmlChar *name)
{
  const Frame *owner = top_frame (builder);
  g_autofree char *shown = samen_fault_show ((const char *) name, xmlStrlen (name));

  if (owner->words == NULL)
    samen_pass_object (builder->pass, line_now (builder),
                       _("<%s> holds text only; take <%s> out of it"), (const char *) owner->word->name, shown);
  else
    samen_pass_object (builder->pass, line_now (builder),
                       _("<%s> has no element <%s>; correct or remove it"), owner->words->klass->name, shown);
}

static gboolean
open_child (SamenBuilder    *builder,
            const SamenWord *word,
            int              n_attributes,
            const xmlChar  **attributes)
{
  Frame *owner = top_frame (builder);
  Frame *frame;

  if (!say_once (builder, owner, word))
    return FALSE;
  if (word->target != NULL &&
      !samen_rules_room (builder->pass, word->target->klass,
                         word->field->type == SAMEN_FIELD_RECORDS ? frame_list (owner, word)->len : 0,
                         line_now (builder)))
    return FALSE;

  frame = push_frame (builder, word, word->target);
  if (word->target == NULL)
    {
      builder->text.length = 0;
      return n_attributes == 0 ||
             samen_pass_object (builder->pass, frame->line,
                                _("<%s> has no attributes; take them out"), (const char *) word->name) ||
             builder->pass->lenient;
    }
  if (word->target->klass == &samen_round_class)
    samen_links_begin_round (builder->links);
  read_attributes (builder, frame, n_attributes, attributes);
  return TRUE;
}

static void
close_text (SamenBuilder *builder,
            Frame        *frame,
            Frame        *owner)
{
  const SamenWord *word = frame->word;
  GRefString *item;

  if (word->field->type != SAMEN_FIELD_TEXTS)
    {
      samen_value_set (builder->pass, builder->links, owner->record, word->field, builder->text.bytes,
                       builder->text.length, frame->line);
      return;
    }
  item = samen_value_text (builder->pass, word->field, builder->text.bytes, builder->text.length, frame->line);
  if (item != NULL)
    g_ptr_array_add (frame_list (owner, word), item);
}

/* Hands a record that is filled and checked to its owner. */
static void
close_record (SamenBuilder *builder,
              Frame        *frame,
              Frame        *owner)
{
  SamenRecord *record;

  frame_fill (frame);
  if (!samen_rules_check (builder->pass, builder->links, frame->record, &owner->numbers, frame->line))
    {
      g_clear_pointer (&frame->record, samen_record_unref);
      return;
    }
  record = g_steal_pointer (&frame->record);
  if (frame->word->field->type == SAMEN_FIELD_RECORDS)
    g_ptr_array_add (frame_list (owner, frame->word), record);
  else
    {
      SamenRecord **place = SAMEN_FIELD_PTR (SamenRecord *, owner->record, frame->word->field);

      samen_record_unref (*place);
      *place = record;
    }
}

static void
close_frame (SamenBuilder *builder)
{
  Frame *frame = top_frame (builder);

  builder->n_frames--;
  if (builder->n_frames == 0)
    {
      frame_fill (frame);
      builder->project = (SamenProject *) g_steal_pointer (&frame->record);
    }
  else if (frame->words == NULL)
    close_text (builder, frame, frame - 1);
  else
    close_record (builder, frame, frame - 1);
}

/* --- events ------------------------------------------------------------------------------- */

static void
start_element_cb (void           *data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  SamenBuilder *builder = data;
  const SamenWord *word;

  if (builder->pass->error != NULL || !samen_parser_enter (builder->parser, n_namespaces))
    return;
  if (builder->skipping > 0)
    builder->skipping++;
  else if (builder->n_frames == 0)
    open_root (builder, name, uri, n_namespaces, namespaces, n_attributes, attributes);
  else if (builder->capture.depth > 0 || (uri != builder->ours && top_frame (builder)->words != NULL))
    {
      if (builder->capture.depth == 0)
        samen_capture_begin (&builder->capture, &top_frame (builder)->elements, builder->n_frames);
      if (!samen_capture_start (&builder->capture, (SamenNamespace){ prefix, uri }, name, n_namespaces,
                                namespaces, n_attributes, attributes))
        refuse_foreign (builder);
    }
  else
    {
      word = top_frame (builder)->words != NULL ? samen_words_child (top_frame (builder)->words, name) : NULL;
      if (word == NULL)
        object_to_element (builder, name);
      if (word == NULL || !open_child (builder, word, n_attributes, attributes))
        builder->skipping = 1;
    }
}

static void
end_element_cb (void          *data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  SamenBuilder *builder = data;

  if (builder->pass->error != NULL)
    return;
  samen_parser_leave (builder->parser);
  if (builder->skipping > 0)
    builder->skipping--;
  else if (builder->capture.depth > 0)
    samen_capture_end (&builder->capture, prefix, name);
  else if (builder->n_frames > 0)
    close_frame (builder);
}

static gboolean
is_all_blank (const xmlChar *bytes,
              int            n)
{
  for (int i = 0; i < n; i++)
    if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\t' && bytes[i] != '\r')
      return FALSE;
  return TRUE;
}

static void
characters_cb (void          *data,
               const xmlChar *bytes,
               int            n)
{
  SamenBuilder *builder = data;

  if (builder->pass->error != NULL || builder->skipping > 0 || builder->n_frames == 0)
    return;
  if (builder->capture.depth > 0)
    samen_capture_text (&builder->capture, (const char *) bytes, n);
  else if (top_frame (builder)->words == NULL)
    samen_buffer_put (&builder->text, (const char *) bytes, n);
  else if (!is_all_blank (bytes, n))
    samen_pass_object (builder->pass, line_now (builder), _("there is text between the elements; take it out"));
}

static void
comment_cb (void          *data,
            const xmlChar *comment)
{
  SamenBuilder *builder = data;

  if (builder->pass->error == NULL && builder->capture.depth > 0)
    samen_capture_comment (&builder->capture, (const char *) comment);
}

static void
instruction_cb (void          *data,
                const xmlChar *target,
                const xmlChar *text)
{
  SamenBuilder *builder = data;

  if (builder->pass->error == NULL && builder->capture.depth > 0)
    samen_capture_instruction (&builder->capture, (const char *) target, (const char *) text);
}

/* The scan refuses it before; this is the second lock on the same door. */
static void
document_type_cb (void          *data,
                  const xmlChar *name,
                  const xmlChar *external,
                  const xmlChar *system)
{
  SamenBuilder *builder = data;

  samen_pass_refuse (builder->pass, SAMEN_FILE_ERROR_INVALID, line_now (builder),
                     _("a document type (DOCTYPE) is not allowed; take that line out"));
}

/* --- public ---------------------------------------------------------------------------------- */

/* What is not set here builds no tree and resolves no entity. */
static const xmlSAXHandler handlers = {
  .initialized = XML_SAX2_MAGIC,
  .internalSubset = document_type_cb,
  .startElementNs = start_element_cb,
  .endElementNs = end_element_cb,
  .characters = characters_cb,
  .ignorableWhitespace = characters_cb,
  .cdataBlock = characters_cb,
  .comment = comment_cb,
  .processingInstruction = instruction_cb,
};

SamenBuilder *
samen_builder_new (SamenPass   *pass,
                   SamenParser *parser)
{
  SamenBuilder *builder = g_new0 (SamenBuilder, 1);
  xmlDict *dict = parser->context->dict;

  builder->pass = pass;
  builder->parser = parser;
  builder->vocabulary = samen_vocabulary_new (dict);
  builder->links = samen_links_new (pass);
  builder->ours = xmlDictLookup (dict, (const xmlChar *) SAMEN_FORMAT_NAMESPACE, -1);
  *parser->context->sax = handlers;
  return builder;
}

void
samen_builder_free (SamenBuilder *builder)
{
  for (guint i = 0; i < MAX_FRAMES; i++)
    frame_clear (&builder->frames[i]);
  g_clear_pointer (&builder->capture.scope, g_array_unref);
  samen_buffer_clear (&builder->text);
  samen_links_free (builder->links);
  samen_vocabulary_free (builder->vocabulary);
  samen_project_unref (builder->project);
  g_free (builder);
}

SamenProject *
samen_builder_finish (SamenBuilder *builder)
{
  samen_links_settle (builder->links);
  if (builder->pass->error != NULL || builder->project == NULL)
    return NULL;
  if (builder->pass->lenient)
    samen_links_prune (builder->project);
  samen_project_complete (builder->project);
  return g_steal_pointer (&builder->project);
}
