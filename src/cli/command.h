/* cli/command.h - what the subcommands have in common
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A subcommand is a function from words to done or a GError, and a file of its
 * own: cli/export.c.  An error of SAMEN_COMMAND_ERROR says that the command
 * line is at fault (exit 2), any other that the file or the work is (exit 1).
 * Only cli.c prints errors, one line each.
 */
#pragma once

#include "file/reader.h"

G_BEGIN_DECLS

typedef struct _SamenCommand SamenCommand;

struct _SamenCommand
{
  const char *name;      /* "export" */
  const char *arguments; /* "FILE --output OUT" */
  const char *summary;   /* one line, not yet translated */
  gboolean (*run) (const SamenCommand  *self,
                   char               **words,
                   GError             **error);
};

extern const SamenCommand samen_command_new;
extern const SamenCommand samen_command_check;
extern const SamenCommand samen_command_info;
extern const SamenCommand samen_command_export;
extern const SamenCommand samen_command_import;
extern const SamenCommand samen_command_merge;
extern const SamenCommand samen_command_layout;
extern const SamenCommand samen_command_set;
extern const SamenCommand samen_command_recover;

#define SAMEN_COMMAND_ERROR (samen_command_error_quark ())
GQuark samen_command_error_quark (void);

typedef enum
{
  SAMEN_COMMAND_ERROR_USAGE,
} SamenCommandError;

/* The command line is at fault; always FALSE. */
gboolean samen_command_refuse (GError     **error,
                               const char  *format,
                               ...) G_GNUC_PRINTF (2, 3);

/* samen_command_parse:
 * @words: the command line from the subcommand's name on
 * @entries: ends with G_OPTION_ENTRY_NULL
 *
 * Returns: (transfer full) (nullable): the words that are no options */
char **samen_command_parse (const SamenCommand  *self,
                            char               **words,
                            const GOptionEntry  *entries,
                            GError             **error);

/* The same for a subcommand that takes one FILE and writes to @output, which
 * @entries point at.  (transfer full) (nullable) */
char *samen_command_parse_file (const SamenCommand  *self,
                                char               **words,
                                const GOptionEntry  *entries,
                                char *const         *output,
                                GError             **error);

/* Whether no word was left over. */
gboolean samen_command_takes_nothing (char   **rest,
                                      GError **error);

/* Without @output nothing can be written. */
gboolean samen_command_has_output (const char  *output,
                                   GError     **error);

/* Which of @names is meant by what was given to --@option; @choice stays as it
 * was when nothing was given. */
gboolean samen_command_choose (const char         *option,
                               const char         *word,
                               const char *const  *names,
                               int                *choice,
                               GError            **error);

/* A word from the command line as text.  (transfer full) (nullable) */
char *samen_command_text (const char *word);

/* The round called @id, the latest for NULL; @round is NULL when there is none
 * at all. */
gboolean samen_command_find_round (const SamenProject  *project,
                                   const char          *id,
                                   const SamenRound   **round,
                                   GError             **error);

/* Reads a project; one of a newer version is announced on standard error. */
SamenProject *samen_command_read (const char      *path,
                                  SamenFileNotes  *notes,
                                  GError         **error);

/* Writes @after, made from @before in the file @path, to @output and dates it
 * when it differs; a file of a newer version is never written over. */
gboolean samen_command_save (const SamenProject    *before,
                             const SamenProject    *after,
                             const char            *path,
                             const SamenFileNotes  *notes,
                             const char            *output,
                             GError               **error);

/* Text to standard output; fails when it cannot be written. */
gboolean samen_command_print (const char  *text,
                              GError     **error);

/* One line on standard error, whatever is in @message. */
void samen_command_complain (const char *message);

G_END_DECLS
