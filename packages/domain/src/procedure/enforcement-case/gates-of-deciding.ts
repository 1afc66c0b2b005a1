import type { LooseEntry } from '../../ledger/entry.ts'
import { timeOver } from '../time-given.ts'
import type { CaseGate } from './case-gate.ts'
import { isContested, isMade } from './case-state.ts'
import { hearingRequest } from './clocks.ts'
import { penaltyLaw } from './penalty-law.ts'

/**
 * The party was heard, gave that up, or let the time pass that it was given.
 *
 * @see 中华人民共和国行政处罚法 第45条, 第62条
 */
export const heardOut: CaseGate = {
  id: 'heardOut',
  label: {
    zh: '必须充分听取当事人的陈述、申辩，当事人明确放弃的除外',
    en: 'The party has to be heard in its statement and defence, unless it expressly gave that up',
  },
  lacks: {
    zh: '没有听取陈述申辩、当事人放弃或者举行听证的记录，告知书载明的陈述申辩期限也没有届满',
    en: 'nothing records that it was heard, gave that up or had a hearing, and the time it was given for it is not over',
  },
  remedy: {
    zh: '登记听取陈述申辩或者当事人放弃；当事人没有提出的，等告知书载明的期限届满',
    en: 'enter that it was heard or gave that up; if it did nothing, wait until the time stated in the notice is over',
  },
  citation: penaltyLaw(62),
  after: ['statementHeard', 'statementWaived', 'hearingHeld'],
  judge: (attempt) => {
    const { state, on } = attempt
    if (isContested(state) || state.statement === 'waived') return true
    const { notice } = state
    // A day before the one on which the party was told gives it no time.
    return notice?.until !== undefined && notice.until >= notice.on && notice.until < on
  },
}

/**
 * A hearing that the party asked for is held, unless it was forgone.
 *
 * @see 中华人民共和国行政处罚法 第63条, 第65条
 */
export const hearingOver: CaseGate = {
  id: 'hearingOver',
  label: {
    zh: '当事人要求听证的，听证结束后方可作出决定',
    en: 'Where the party asked for a hearing the decision follows it',
  },
  lacks: { zh: '没有举行听证或者放弃听证的记录', en: 'nothing records that it was held or forgone' },
  remedy: { zh: '举行听证，或者登记当事人放弃听证', en: 'hold the hearing, or enter that it was forgone' },
  citation: penaltyLaw(63, { paragraph: 1 }),
  after: ['hearingHeld', 'hearingForgone'],
  isConditional: true,
  judge: ({ state }) => !state.hearing.isPending,
}

/**
 * A party that was told of its right to a hearing has 5 working days to ask for it.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const requestTimeOver: CaseGate = {
  id: 'requestTimeOver',
  label: {
    zh: '告知听证权利后，当事人有5日（工作日）可以要求听证',
    en: 'After it was told of its right the party has 5 working days to ask for a hearing',
  },
  lacks: {
    zh: '当事人没有要求也没有放弃听证，5个工作日尚未届满',
    en: 'it neither asked for it nor gave it up, and the 5 working days are not over',
  },
  remedy: { zh: '期满后再作决定，或者登记当事人放弃听证', en: 'decide afterwards, or enter that it was forgone' },
  citation: penaltyLaw(64, { item: 1 }),
  after: ['hearingForgone'],
  isConditional: true,
  judge: ({ state: { notice, hearing }, on, calendar }) => {
    if (notice?.tellsOfHearing !== true || hearing.isRequested || hearing.end !== undefined) return true
    return timeOver(hearingRequest, notice.on, on, calendar)
  },
}

// Items 3 and 4 leave out two of the kinds of article 9: a suspended licence and restricted business.
const asksForHearing = new Set<unknown>([
  'gradeLowered',
  'licenceRevoked',
  'businessStopped',
  'closedDown',
  'tradeRestricted',
])

/**
 * Before a penalty of these kinds the party was told of its right to a hearing. Which amounts are large, too, is for the
 * province to say: no number of the law is held here.
 *
 * @see 中华人民共和国行政处罚法 第63条
 */
export const graveTold: CaseGate = {
  id: 'graveTold',
  label: {
    zh: '降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业的，应当告知听证权利',
    en: 'A grade is lowered, a licence revoked, a business stopped or closed, and somebody barred from a trade only after the party was told of its right to a hearing',
  },
  lacks: { zh: '最近一次告知没有写明听证权利', en: 'what it was told last does not name that right' },
  remedy: {
    zh: '告知听证权利，期满或者听证后再作决定',
    en: 'tell the party of it, and decide after that time or hearing',
  },
  citation: penaltyLaw(63, { paragraph: 1 }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) =>
    !asksForHearing.has(entry.facts['otherPenalty']) || state.notice?.tellsOfHearing === true,
}

const isMajor = ({ facts }: LooseEntry): boolean => facts['isMajor'] === true

/**
 * A legal review passed where one is due: after a hearing, of a complex or major case, and where one is on file.
 *
 * @see 中华人民共和国行政处罚法 第58条
 */
export const legalReviewPassed: CaseGate = {
  id: 'legalReviewPassed',
  label: {
    zh: '应当法制审核的，未经法制审核或者审核未通过的，不得作出决定',
    en: 'Where a legal review is due there is no decision before it passes',
  },
  lacks: {
    zh: '经过听证、情节复杂或者已经送审，没有通过的法制审核意见',
    en: 'there was a hearing, the case is complex, or a review was asked for, and the last opinion is not that it passes',
  },
  remedy: {
    zh: '送法制审核；未通过的，按意见办理后重新送审',
    en: 'have it reviewed; if it did not pass, mend it and submit it again',
  },
  citation: penaltyLaw(58, { paragraph: 1 }),
  after: ['legallyReviewed'],
  isConditional: true,
  judge: ({ state, entry }) => {
    // A hearing stays one when the party is told anew.
    const isDue = isMade(state, 'hearingHeld') || state.review.isOnFile || isMajor(entry)
    return !isDue || state.review.opinion === 'passed'
  },
}

/**
 * Whoever reviews decisions for the first time holds the legal professional qualification.
 *
 * @see 中华人民共和国行政处罚法 第58条
 */
export const reviewerQualified: CaseGate = {
  id: 'reviewerQualified',
  label: {
    zh: '初次从事法制审核的人员，应当取得法律职业资格',
    en: 'Whoever reviews for the first time holds the legal professional qualification',
  },
  lacks: {
    zh: '审核人初次从事法制审核，没有取得法律职业资格',
    en: 'the reviewer does it for the first time, and holds none',
  },
  remedy: { zh: '由有资格的人员重新审核', en: 'have it reviewed by somebody who is qualified' },
  citation: penaltyLaw(58, { paragraph: 2 }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['isFirstTime'] !== true || entry.facts['isQualified'] === true,
}

/**
 * The heads discussed a complex or major case.
 *
 * @see 中华人民共和国行政处罚法 第57条
 */
export const discussedTogether: CaseGate = {
  id: 'discussedTogether',
  label: {
    zh: '对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定',
    en: 'The heads of the authority decide together on a penalty in a complex or major case',
  },
  lacks: { zh: '没有集体讨论的记录', en: 'no collective discussion is recorded' },
  remedy: { zh: '集体讨论后登记', en: 'discuss it collectively, and enter that' },
  citation: penaltyLaw(57, { paragraph: 2 }),
  after: ['discussed'],
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => !isMajor(entry) || isMade(state, 'discussed'),
}
