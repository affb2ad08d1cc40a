/* file/root.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/root.h"

#include "core/project.h"
#include "file/format.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

static gboolean
refuse_root (SamenPass         *pass,
             const SamenXmlTag *root,
             const char        *ours)
{
  if (root->space.uri != NULL && root->space.uri != ours && g_str_has_prefix (root->space.uri, SAMEN_FORMAT_NAMESPACES))
    return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, root->place,
                              _("the file is of another generation of Samenspel; open it with the newest version"));
  return samen_pass_refuse (pass, SAMEN_FILE_ERROR_FOREIGN, root->place,
                            _("this is not a Samenspel file; open one that ends in .samenspel, or import this one"));
}

/* Whether it is "1.1", "2.0" or the like: two numbers, the first not zero. */
static gboolean
is_later_version (const char *version)
{
  gsize major = strspn (version, "0123456789");
  gsize minor = version[major] == '.' ? strspn (version + major + 1, "0123456789") : 0;

  return major > 0 && major < 6 && minor > 0 && minor < 6 && version[major + 1 + minor] == '\0' && atoi (version) > 0;
}

static gboolean
accept_version (SamenPass  *pass,
                SamenSpan   value,
                const char *place)
{
  g_autofree char *version = g_strndup (value.bytes, value.n);
  g_autofree char *shown = NULL;

  if (strcmp (version, SAMEN_FORMAT_VERSION) == 0)
    return TRUE;
  pass->lenient = is_later_version (version);
  if (pass->lenient)
    return TRUE;
  shown = samen_fault_show (value.bytes, value.n);
  return samen_pass_refuse (pass, SAMEN_FILE_ERROR_INVALID,                               place,
                            _("“%s” is no version of the format; write version=\"1.0\""), shown);
}

gboolean
samen_root_accept (SamenPass         *pass,
                   const SamenXmlTag *root,
                   const char        *ours)
{
  if (root->space.uri != ours || !samen_span_is (root->name, samen_project_class.name))
    return refuse_root (pass, root, ours);

  for (guint i = 0; i < root->n_attributes; i++)
    if (root->attributes[i].space.prefix.n == 0 && samen_span_is (root->attributes[i].name, "version"))
      return accept_version (pass, root->attributes[i].value, root->place);
  return samen_pass_refuse (pass, SAMEN_FILE_ERROR_INVALID, root->place,
                            _("the <project> does not say its version; write version=\"1.0\""));
}
