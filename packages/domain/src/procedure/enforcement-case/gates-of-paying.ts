import type { LooseEntry } from '../../ledger/entry.ts'
import type { CaseGate } from './case-gate.ts'
import { penaltyOf, servedOn } from './case-state.ts'
import { penaltyLaw } from './penalty-law.ts'

/**
 * A decision was made, whatever it is.
 *
 * @see 中华人民共和国行政处罚法 第57条
 */
export const decisionThere: CaseGate = {
  id: 'decisionThere',
  label: { zh: '应当先作出决定', en: 'The decision has to be made first' },
  lacks: { zh: '没有该案件的决定记录', en: 'no decision of the case is recorded' },
  remedy: {
    zh: '先登记行政处罚决定，并核对案件编号',
    en: 'enter the decision first, and check the number of the case',
  },
  citation: penaltyLaw(57, { paragraph: 1 }),
  after: ['decided', 'decidedNot', 'decidedOnTheSpot'],
  judge: ({ state }) => state.decided !== undefined,
}

/**
 * A penalty was decided.
 *
 * @see 中华人民共和国行政处罚法 第66条
 */
export const penaltyThere: CaseGate = {
  id: 'penaltyThere',
  label: {
    zh: '行政处罚决定依法作出后，当事人在决定书载明的期限内履行',
    en: 'A penalty that was lawfully decided is complied with within its time',
  },
  lacks: { zh: '没有该案件的处罚决定记录', en: 'no penalty in this case is recorded' },
  remedy: {
    zh: '先登记行政处罚决定，并核对案件编号',
    en: 'enter the decision first, and check the number of the case',
  },
  citation: penaltyLaw(66, { paragraph: 1 }),
  after: ['decided', 'decidedOnTheSpot'],
  judge: ({ state }) => penaltyOf(state) !== undefined,
}

/**
 * The decision was served; one on the spot is handed over there and then.
 *
 * @see 中华人民共和国行政处罚法 第52条, 第61条
 */
export const decisionServed: CaseGate = {
  id: 'decisionServed',
  label: { zh: '处罚决定书应当送达当事人', en: 'The decision has to be served on the party' },
  lacks: { zh: '没有送达的记录', en: 'no service is recorded' },
  remedy: { zh: '先登记送达', en: 'enter the service first' },
  citation: penaltyLaw(61, { paragraph: 1 }),
  after: ['served', 'decidedOnTheSpot'],
  judge: ({ state }) => servedOn(state) !== undefined,
}

// Only fines are kept apart from those who impose them.
const isTakenOnTheSpot = ({ facts }: LooseEntry): boolean =>
  facts['isOnTheSpot'] === true && facts['payment'] !== 'confiscation'

/**
 * Officers take a fine on the spot only on one of the grounds of the law.
 *
 * @see 中华人民共和国行政处罚法 第67条
 */
export const takenOnGround: CaseGate = {
  id: 'takenOnGround',
  label: {
    zh: '除依法当场收缴的以外，行政机关及其执法人员不得自行收缴罚款',
    en: 'Officers collect no fines themselves, unless the law lets them do so on the spot',
  },
  lacks: { zh: '当场收缴没有写明事由', en: 'it was taken on the spot, and no ground is stated' },
  remedy: {
    zh: '填写当场收缴事由；没有法定事由的，由当事人到指定银行或者通过电子支付系统缴纳',
    en: 'state the ground; without one of those of the law the party pays at the bank or electronically',
  },
  citation: penaltyLaw(67, { paragraph: 2 }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ entry }) => !isTakenOnTheSpot(entry) || entry.facts['ground'] !== undefined,
}

const mostTakenAtOnce = 10_000

/**
 * Two of the grounds are of decisions on the spot: a fine of at most 100 yuan, and one that is hard to enforce later.
 *
 * @see 中华人民共和国行政处罚法 第68条
 */
export const groundApplies: CaseGate = {
  id: 'groundApplies',
  label: {
    zh: '当场作出处罚决定，罚款100元以下或者不当场收缴事后难以执行的，可以当场收缴',
    en: 'Of decisions on the spot a fine is taken at once where it is at most 100 yuan, or hard to enforce later',
  },
  lacks: {
    zh: '该决定不是当场作出的，或者罚款超过100元',
    en: 'it was not decided on the spot, or the fine is more than 100 yuan',
  },
  remedy: {
    zh: '核对当场收缴事由；不符合的，由当事人到指定银行或者通过电子支付系统缴纳',
    en: 'check the ground; where it does not apply the party pays at the bank or electronically',
  },
  citation: penaltyLaw(68, { modality: 'may' }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => {
    const [penalty, ground] = [penaltyOf(state), entry.facts['ground']]
    if (penalty === undefined || !isTakenOnTheSpot(entry)) return true
    if (ground !== 'atMost100' && ground !== 'hardLater') return true
    return penalty.type === 'onTheSpot' && (ground === 'hardLater' || penalty.fine <= mostTakenAtOnce)
  },
}

/**
 * A deferral says until when.
 *
 * @see 中华人民共和国行政处罚法 第66条, 第72条
 */
export const deferralDated: CaseGate = {
  id: 'deferralDated',
  label: {
    zh: '经申请和批准可以延期、分期缴纳罚款，期限应当写明',
    en: 'Payment may be deferred or made by instalments when that is approved, and until when is stated',
  },
  lacks: { zh: '没有写明延期、分期缴纳的截止日期', en: 'it does not say until when' },
  remedy: { zh: '填写截止日期', en: 'state the last day' },
  citation: penaltyLaw(66, { paragraph: 2, modality: 'may' }),
  isOfEntry: true,
  judge: ({ entry }) => typeof entry.facts['until'] === 'string',
}
