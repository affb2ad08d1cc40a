/* core/party.h - an organisation or group that takes part
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A party is a value.  Its kind is its sector on the map and its commitment its
 * ring; where it stands within those is kept as two fractions, so that the map
 * can make room for others without anybody losing their place.  With free
 * placement `across` runs round the whole circle instead of one sector.
 * DOMAIN.md, section 3.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_KIND_GOVERNMENT,
  SAMEN_KIND_PUBLIC_SERVICE,
  SAMEN_KIND_CARE,
  SAMEN_KIND_RESIDENTS,
  SAMEN_KIND_EDUCATION,
  SAMEN_KIND_SOCIETY,
  SAMEN_KIND_BUSINESS,
  SAMEN_KIND_FUNDER,
  SAMEN_KIND_KNOWLEDGE,
  SAMEN_KIND_OTHER,
  SAMEN_N_KINDS
} SamenKind; /* in their fixed clockwise order from 12 o'clock */

typedef enum
{
  SAMEN_COMMITMENT_AWARE,
  SAMEN_COMMITMENT_INTERESTED,
  SAMEN_COMMITMENT_COMMITTED,
  SAMEN_COMMITMENT_CARRYING,
  SAMEN_N_COMMITMENTS
} SamenCommitment;

typedef enum
{
  SAMEN_PERSPECTIVE_BUYS = 1 << 0,
  SAMEN_PERSPECTIVE_RECEIVES = 1 << 1,
  SAMEN_PERSPECTIVE_DOES = 1 << 2,
} SamenPerspective;

typedef enum
{
  SAMEN_ROLE_FRAMES = 1 << 0,
  SAMEN_ROLE_CONVENES = 1 << 1,
  SAMEN_ROLE_CARRIES_OUT = 1 << 2,
  SAMEN_ROLE_FUNDS = 1 << 3,
  SAMEN_ROLE_SUPERVISES = 1 << 4,
  SAMEN_ROLE_EXPERIENCE = 1 << 5,
  SAMEN_ROLE_INITIATIVE = 1 << 6,
} SamenRole;

typedef enum
{
  SAMEN_DEGREE_NO,
  SAMEN_DEGREE_PARTLY,
  SAMEN_DEGREE_YES,
} SamenDegree;

typedef enum
{
  SAMEN_RECOGNISED_NOT_YET,
  SAMEN_RECOGNISED_YES,
} SamenRecognised;

typedef enum
{
  SAMEN_PERSON_PRESENT_LEADER,
  SAMEN_PERSON_FUTURE_LEADER,
  SAMEN_PERSON_PROFESSIONAL,
  SAMEN_PERSON_CONTACT,
} SamenPersonKind;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *name;
  GRefString *function;
  int kind; /* SamenPersonKind */
} SamenPerson;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *name;    /* soft hyphens say where it may break */
  GRefString *code;    /* two letters for small marks */
  int kind;            /* SamenKind */
  int commitment;      /* SamenCommitment */
  double across;       /* 0…1 clockwise through its sector; NAN: not placed */
  double outward;      /* 0…1 from the inner to the outer edge of its ring */
  SamenList *themes;   /* ids of SamenTheme */
  guint perspective;   /* SamenPerspective */
  guint roles;         /* SamenRole */
  int instrumental;    /* motives, 0…3 or SAMEN_NONE */
  int affective;
  int moral;
  int recognised;      /* SamenRecognised or SAMEN_NONE */
  int mandate;         /* SamenDegree or SAMEN_NONE */
  int room;
  int backing;
  GRefString *own_ambition;
  GRefString *contribution;
  GRefString *effect;
  GRefString *interest_individual;
  GRefString *interest_organisation;
  GRefString *interest_collective;
  GRefString *protects;
  GRefString *view;    /* "how we look at it" */
  GRefString *remark;
  SamenList *offers;   /* texts */
  SamenList *needs;    /* texts */
  SamenList *people;   /* SamenPerson */
} SamenParty;

extern const SamenRecordClass samen_party_class;
extern const SamenRecordClass samen_person_class;

/* NULL-terminated names, as written in files, by enum value or bit. */
extern const char *const samen_kind_names[];
extern const char *const samen_commitment_names[];
extern const char *const samen_perspective_names[];
extern const char *const samen_role_names[];
extern const char *const samen_degree_names[];
extern const char *const samen_recognised_names[];
extern const char *const samen_person_kind_names[];

/* The party's name without its soft hyphens. Returns: (transfer full) */
char *samen_party_plain_name (const SamenParty *party);

/* Two letters for a party that has no code of its own yet: initials of two
 * words, else the first two letters.  Returns: (transfer full) */
char *samen_party_propose_code (const char *name);

G_END_DECLS
