#include "poster/pages.h"
void samen_draft_paradoxes (SamenDraft *draft) { samen_draft_page (draft); }
