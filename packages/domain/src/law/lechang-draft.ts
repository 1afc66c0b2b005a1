import type { Citation } from './citation.ts'

/**
 * The invented scheme of Lechang, from which every number comes that no instrument states. Never to be shown as law.
 */
export const lechangDraft: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}
