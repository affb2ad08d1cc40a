/* core/project.h - all that a team says about one collaboration
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The project is a value: filled once, then sealed, shared by reference count
 * between threads, never written again.  An edit (core/edit.h) makes the next
 * project, which shares all that did not change; equal pointers mean the same
 * thing.  There is always an ambition and there are always twelve paradoxes.
 */
#pragma once

#include "core/ambition.h"
#include "core/initiative.h"
#include "core/paradox.h"
#include "core/party.h"
#include "core/relation.h"
#include "core/request.h"
#include "core/round.h"
#include "core/theme.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_LANGUAGE_NL,
  SAMEN_LANGUAGE_EN,
} SamenLanguage;

/* Of an alliance's life; key by number, see DOMAIN.md. */
typedef enum
{
  SAMEN_STAGE_FORMING,
  SAMEN_STAGE_BUILDING,
  SAMEN_STAGE_DEVELOPING,
  SAMEN_STAGE_EVOLUTION,
} SamenLifeStage;

typedef enum
{
  SAMEN_PLACEMENT_SECTORS, /* the sector is the kind */
  SAMEN_PLACEMENT_FREE,
} SamenPlacement;

/* Whether parties are also asked where they think others stand. */
typedef enum
{
  SAMEN_PERCEPTION_NO,
  SAMEN_PERCEPTION_YES,
} SamenPerception;

/* A conversation starter put aside, with the reason. */
typedef struct
{
  SamenRecord record;
  GRefString *rule;
  SamenList *subjects; /* ids, as the starter named them */
  GRefString *reason;
} SamenAside;

typedef struct
{
  SamenRecord record;
  int language;      /* SamenLanguage */
  GRefString *title;
  GRefString *subtitle;
  int stage;         /* SamenLifeStage or SAMEN_NONE */
  int placement;     /* SamenPlacement */
  int perception;    /* SamenPerception */
  GRefString *modified; /* date of the last change, printed on posters */
  GRefString *key;   /* tells copies of this project from other projects; NULL until
                        the first copy is sent out */
  int last_id;       /* the highest number used in an id, so none is reused */
  SamenAmbition *ambition;
  SamenList *values;      /* SamenValue */
  SamenList *cases;       /* SamenCase */
  SamenList *signs;       /* SamenSign */
  SamenList *themes;      /* SamenTheme */
  SamenList *parties;     /* SamenParty */
  SamenList *relations;   /* SamenRelation */
  SamenList *paradoxes;   /* SamenParadox, exactly twelve, by number */
  SamenList *rounds;      /* SamenRound, oldest first */
  SamenList *initiatives; /* SamenInitiative */
  SamenList *steps;       /* SamenStep */
  SamenList *asides;      /* SamenAside */
  SamenList *requests;    /* SamenRequest: one in a file that was sent out, else none */
} SamenProject;

extern const SamenRecordClass samen_project_class;
extern const SamenRecordClass samen_aside_class;
extern const char *const samen_language_names[];
extern const char *const samen_stage_names[];
extern const char *const samen_placement_names[];
extern const char *const samen_perception_names[];

/* An empty project with its twelve paradoxes and no rounds.
 * Returns: (transfer full): fresh, may still be filled */
SamenProject *samen_project_new (SamenLanguage language);

SamenProject *samen_project_ref (const SamenProject *project);
void samen_project_unref (SamenProject *project);

/* These give NULL for an id (or a NULL id) that is not there. */
const SamenParty *samen_project_party (const SamenProject *project,
                                       const char         *id);
const SamenRelation *samen_project_relation (const SamenProject *project,
                                             const char         *id);
const SamenTheme *samen_project_theme (const SamenProject *project,
                                       const char         *id);
const SamenRound *samen_project_round (const SamenProject *project,
                                       const char         *id);

/* The last round; NULL when there is none. */
const SamenRound *samen_project_latest_round (const SamenProject *project);

/* The last round in which anything is covered; NULL when nothing is. */
const SamenRound *samen_project_covered_round (const SamenProject *project);

/* The last round before @round, or NULL. */
const SamenRound *samen_project_round_before (const SamenProject *project,
                                              const char         *round);

/* What this file asks for; NULL in a project to work on. */
const SamenRequest *samen_project_request (const SamenProject *project);

/* How committed @party was in @round: in the latest as it is now, in a past one as
 * the round kept it.  A SamenCommitment or SAMEN_NONE. */
int samen_project_commitment_in (const SamenProject *project,
                                 const SamenRound   *round,
                                 const char         *party);

/* @number: 1…12; never NULL in a sealed project. */
const SamenParadox *samen_project_paradox (const SamenProject *project,
                                           int                 number);

/* The numbers of the paradoxes this team talks about, in order.
 * @numbers: (nullable): room for twelve
 * Returns: how many */
guint samen_project_in_play (const SamenProject *project,
                             int                *numbers);

/* samen_project_find:
 * @subject: an id, or one of the names below for what has none
 *
 * Returns: (transfer none) (nullable) */
const SamenRecord *samen_project_find (const SamenProject *project,
                                       const char         *subject);

/* Subjects of what has no id of its own.  '@' cannot start an id. */
#define SAMEN_SUBJECT_PROJECT "@project"
#define SAMEN_SUBJECT_AMBITION "@ambition"
/* "@paradox-9" Returns: (transfer none): static */
const char *samen_subject_paradox (int number);

/* The 1…12 behind "@paradox-9"; 0 for any other subject. */
int samen_subject_paradox_number (const char *subject);

/* A two-letter code for every party, unique within the project, own codes
 * first.  Returns: (transfer full): id (transfer none) → code */
GHashTable *samen_project_codes (const SamenProject *project);

/* Makes a freshly filled project whole: twelve paradoxes by number, last_id
 * not below any number in an id. */
void samen_project_complete (SamenProject *project);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenProject, samen_project_unref)

G_END_DECLS
