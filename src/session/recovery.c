/* session/recovery.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "session/recovery.h"

#include "file/journal.h"

static void
recovery_free (gpointer data)
{
  SamenRecovery *recovery = data;

  g_free (recovery->copy);
  g_free (recovery->original);
  g_free (recovery);
}

static SamenRecovery *
recovery_new (const SamenLeftover *leftover)
{
  SamenRecovery *recovery = g_new (SamenRecovery, 1);

  recovery->copy = g_strdup (leftover->path);
  recovery->original = g_strdup (leftover->original);
  recovery->when = leftover->when;
  return recovery;
}

GPtrArray *
samen_recovery_list (void)
{
  g_autoptr (GPtrArray) leftovers = samen_journal_list ();
  GPtrArray *list = g_ptr_array_new_with_free_func (recovery_free);

  for (guint i = 0; i < leftovers->len; i++)
    g_ptr_array_add (list, recovery_new (g_ptr_array_index (leftovers, i)));
  return list;
}

void
samen_recovery_discard (const SamenRecovery *recovery)
{
  samen_journal_remove (recovery->copy);
}
