import type { Citation } from '../law/citation.ts'
import { lechangDraft } from '../law/lechang-draft.ts'

/** How the published report describes the township's own arrangement: no text of law fixes it. */
export const ownArrangement: Citation = lechangDraft
