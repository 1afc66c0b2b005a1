import type { Citation } from '../../law/citation.ts'
import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import { convention } from '../convention.ts'
import { compulsionLaw, penaltyLaw, transferProvisions } from './penalty-law.ts'

const record = penaltyLaw(47)
// Its text was not read: no article is named, and the mark says so.
const opinionsOnDisclosure: Citation = {
  instrument: 'three-enforcement-systems-2018',
  bindingForce: 'byReference',
  modality: 'must',
  verification: 'unverified',
}

/**
 * Where each check of a case is laid down: one place each, so that a point that is lost for it names its article.
 *
 * @see 中华人民共和国行政处罚法 第24条 to 第71条
 */
export const checkCitations: Readonly<Record<CaseCheckId, Citation>> = {
  'filed-by-power': penaltyLaw(24, { paragraph: 2 }),
  'certified-officers': penaltyLaw(42, { paragraph: 1 }),
  'certificates-shown': penaltyLaw(55, { paragraph: 1 }),
  'party-told': penaltyLaw(44),
  'party-heard': penaltyLaw(45, { paragraph: 1 }),
  'hearing-offered': penaltyLaw(63, { paragraph: 1 }),
  'hearing-by-rule': penaltyLaw(64),
  'legal-review': penaltyLaw(58, { paragraph: 1 }),
  'discussed-collectively': penaltyLaw(57, { paragraph: 2 }),
  'within-band': penaltyLaw(34, { modality: 'may' }),
  'not-heavier': penaltyLaw(45, { paragraph: 2 }),
  'simple-limits': penaltyLaw(51),
  'decided-in-time': penaltyLaw(60),
  'preservation-in-time': penaltyLaw(56),
  'seizure-in-time': compulsionLaw(25, { paragraph: 1 }),
  'served-in-time': penaltyLaw(61, { paragraph: 1 }),
  'money-handed-in': penaltyLaw(71),
  'transferred-in-time': transferProvisions(5, { paragraph: 2 }),
  'started-recorded': record,
  'evidence-recorded': record,
  'review-recorded': record,
  'decision-documented': record,
  'service-recorded': record,
  'execution-recorded': record,
  'archived-whole': record,
  'disclosed-in-time': opinionsOnDisclosure,
  'disclosed-by-law': penaltyLaw(48, { paragraph: 1 }),
  'withdrawn-in-time': penaltyLaw(48, { paragraph: 2 }),
  settled: convention,
  lawful: penaltyLaw(24, { paragraph: 2 }),
  'file-review': convention,
}
