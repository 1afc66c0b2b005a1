import type { Citation } from '../law/citation.ts'

/** How the published report describes the township's own arrangement: no text of law fixes it. */
export const ownArrangement: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}
