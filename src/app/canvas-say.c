/* app/canvas-say.c - what lies on the map, in words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For tooltips, undo labels and those who do not see the picture, in the
 * window's language.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "app/ui-language.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

static const char *const commitment_words[] = {
  N_ ("is aware of the ambition"),
  N_ ("is interested in the ambition"),
  N_ ("takes part in the ambition"),
  N_ ("carries the ambition"),
};

/* What to call a subject: a party's name, "Gemeente – GGD", "the ambition". */
char *
samen_canvas_say_name (SamenCanvas *self,
                       const char  *subject)
{
  const SamenParty *party = samen_canvas_party (self, subject);
  const SamenRelation *relation = samen_canvas_relation (self, subject);

  if (party != NULL)
    return samen_party_plain_name (party);
  if (relation != NULL)
    {
      g_autofree char *from = samen_canvas_say_name (self, relation->from);
      g_autofree char *to = samen_canvas_say_name (self, relation->to);

      return g_strdup_printf ("%s – %s", from, to);
    }
  return g_strdup (_("the ambition"));
}

guint
samen_canvas_count_relations (SamenCanvas *self,
                              const char  *party)
{
  guint n = 0;

  SAMEN_EACH (const SamenRelation, relation, self->project->relations)
    n += samen_relation_other (relation, party) != NULL;
  return n;
}

/* "overheid, draagt de ambitie, 5 relaties" */
char *
samen_canvas_say_party (SamenCanvas      *self,
                        const SamenParty *party,
                        guint             n_relations)
{
  const char *kind = samen_words_choice (samen_ui_language (), "kind-one", samen_kind_names, party->kind);
  g_autofree char *relations = g_strdup_printf (ngettext ("%u relation", "%u relations", n_relations), n_relations);

  return g_strdup_printf ("%s, %s, %s", kind, _(commitment_words[party->commitment]), relations);
}

/* "Gemeente stuurt GGD" */
char *
samen_canvas_say_relation (SamenCanvas         *self,
                           const SamenRelation *relation)
{
  g_autofree char *from = samen_canvas_say_name (self, relation->from);
  g_autofree char *to = samen_canvas_say_name (self, relation->to);
  const char *words = samen_words_choice (samen_ui_language (), "relation-of", samen_relation_kind_names, relation->kind);

  if (relation->kind == SAMEN_RELATION_TENSION)
    return g_strdup_printf (_("Tension between %s and %s"), from, to);
  return g_strdup_printf ("%s %s %s", from, words, to);
}

/* Name first, in bold; then what it is; as Pango markup. */
char *
samen_canvas_say_tip (SamenCanvas *self,
                      const char  *subject)
{
  const SamenParty *party = samen_canvas_party (self, subject);
  const SamenRelation *relation = samen_canvas_relation (self, subject);
  g_autofree char *name = NULL;
  g_autofree char *more = NULL;

  if (party != NULL)
    {
      name = samen_party_plain_name (party);
      more = samen_canvas_say_party (self, party, samen_canvas_count_relations (self, party->id));
    }
  else if (relation != NULL)
    {
      name = samen_canvas_say_relation (self, relation);
      more = g_strdup (samen_text (relation->note));
    }
  else if (g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0)
    {
      name = g_strdup (_("The ambition"));
      more = g_strdup (self->read_only ? "" : _("Double-click to put it into words"));
    }
  else
    return NULL;
  return *more != '\0' ? g_markup_printf_escaped ("<b>%s</b>\n%s", name, more)
                       : g_markup_printf_escaped ("<b>%s</b>", name);
}
