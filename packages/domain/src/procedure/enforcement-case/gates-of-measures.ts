import type { Citation } from '../../law/citation.ts'
import { hasReason } from '../has-reason.ts'
import type { CaseGate } from './case-gate.ts'
import { isMade } from './case-state.ts'
import { compulsionLaw, penaltyLaw } from './penalty-law.ts'

const approved = (id: string, citation: Citation, label: CaseGate['label'], remedy: CaseGate['remedy']): CaseGate => ({
  id,
  label,
  lacks: { zh: '没有写明批准人', en: 'it does not say who approved it' },
  remedy,
  citation,
  isOfEntry: true,
  judge: ({ entry }) => typeof entry.facts['approver'] === 'string',
})

/**
 * A head of the authority approved that things are registered and preserved.
 *
 * @see 中华人民共和国行政处罚法 第56条
 */
export const preservationApproved = approved(
  'preservationApproved',
  penaltyLaw(56),
  { zh: '先行登记保存须经行政机关负责人批准', en: 'Preserving things needs the approval of a head of the authority' },
  { zh: '报批后填写批准人职务', en: 'have it approved, and state by whom' },
)

/**
 * A head of the authority approved that things are sealed or seized; in urgent cases within 24 hours afterwards.
 *
 * @see 中华人民共和国行政强制法 第18条, 第19条
 */
export const seizureApproved = approved(
  'seizureApproved',
  compulsionLaw(18, { item: 1 }),
  {
    zh: '查封、扣押实施前须向行政机关负责人报告并经批准',
    en: 'A head of the authority approves beforehand that things are sealed or seized',
  },
  {
    zh: '报批后填写批准人职务；情况紧急当场实施的，在24小时内报告、补办批准手续后登记',
    en: 'have it approved, and state by whom; in an urgent case report it within 24 hours, have it approved, and then enter it',
  },
)

/**
 * A head of the authority approved that a seizure is prolonged.
 *
 * @see 中华人民共和国行政强制法 第25条
 */
export const prolongationApproved = approved(
  'prolongationApproved',
  compulsionLaw(25, { paragraph: 1 }),
  {
    zh: '延长查封、扣押期限须经行政机关负责人批准',
    en: 'Prolonging a seizure needs the approval of a head of the authority',
  },
  { zh: '报批后填写批准人职务', en: 'have it approved, and state by whom' },
)

/**
 * The party is told why a seizure is prolonged.
 *
 * @see 中华人民共和国行政强制法 第25条
 */
export const prolongationReasoned: CaseGate = {
  id: 'prolongationReasoned',
  label: {
    zh: '延长查封、扣押的决定应当书面告知当事人并说明理由',
    en: 'The party is told in writing that a seizure is prolonged, and why',
  },
  lacks: { zh: '没有写明延长的理由', en: 'no reason is stated' },
  remedy: { zh: '填写理由', en: 'state the reason' },
  citation: compulsionLaw(25, { paragraph: 2 }),
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/**
 * What is prolonged was seized before: a prolongation is an entry of its own, from the day on which it is approved, and the
 * first 30 days run from that of the seizure.
 *
 * @see 中华人民共和国行政强制法 第25条
 */
export const seizedBefore: CaseGate = {
  id: 'seizedBefore',
  label: {
    zh: '查封、扣押30日内可以批准延长，延长以已经查封、扣押为前提',
    en: 'A seizure lasts 30 days and may be prolonged: what is prolonged was seized before',
  },
  lacks: { zh: '没有查封扣押的记录', en: 'no seizure is recorded' },
  remedy: {
    zh: '查封扣押和延长各登记一条：先登记查封扣押，再自批准延长之日起登记延长',
    en: 'enter both: the seizure first, and its prolongation from the day on which it was approved',
  },
  citation: compulsionLaw(25, { paragraph: 1 }),
  after: ['seized'],
  judge: ({ state }) => isMade(state, 'seized'),
}
