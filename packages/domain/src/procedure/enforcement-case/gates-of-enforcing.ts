import type { CivilDate } from '../../value/civil-date.ts'
import { isOverAfter, lastDayFrom, timeOver } from '../time-given.ts'
import type { CaseGate } from './case-gate.ts'
import { type CaseState, isMade, servedOn } from './case-state.ts'
import { reconsiderationPeriod } from './clocks-of-carrying-out.ts'
import { demandPeriod, litigationPeriod, suitAfterReconsideration } from './clocks.ts'
import { compulsionLaw, penaltyLaw } from './penalty-law.ts'

/**
 * A demand was served, and the party had 10 working days to comply.
 *
 * @see 中华人民共和国行政强制法 第54条, 第69条
 */
export const demandOver: CaseGate = {
  id: 'demandOver',
  label: {
    zh: '催告书送达10日（工作日）后当事人仍未履行的，可以申请法院强制执行',
    en: 'A court is asked to enforce when the party has not complied 10 working days after a demand',
  },
  lacks: {
    zh: '没有送达催告书的记录，或者10个工作日尚未届满',
    en: 'no demand is recorded, or the 10 working days are not over',
  },
  remedy: {
    zh: '送达催告书，10个工作日届满后再申请',
    en: 'serve the demand, and apply when the 10 working days are over',
  },
  citation: compulsionLaw(54),
  after: ['demanded'],
  judge: ({ state: { days }, on, calendar }) =>
    days['demanded'] !== undefined && timeOver(demandPeriod, days['demanded'], on, calendar),
}

// Since then nobody goes to court against a decision on the spot before a reconsideration.
const reconsiderationFirstSince = '2024-01-01'

// Until when the party may still seek a remedy (the ledger holds when one was concluded, not when it was served), as far as that can be told of those that are over: a judgment leaves none, after a
// reconsideration the time for going to court is short, and one that was given up changes nothing.
const lastDayOfRemedies = (state: CaseState): CivilDate | undefined => {
  const ended = state.remedies.flatMap(({ isLitigation, isGivenUp, until }) =>
    isGivenUp || until === undefined ? [] : [{ isLitigation, until }],
  )
  const last = ended.toSorted((a, b) => (a.until < b.until ? -1 : 1)).at(-1)
  if (last !== undefined) return last.isLitigation ? last.until : lastDayFrom(suitAfterReconsideration, last.until)
  const [served, decided] = [servedOn(state), state.decided]
  if (served === undefined || decided === undefined) return undefined
  const isReconsideredFirst = decided.type === 'onTheSpot' && decided.on >= reconsiderationFirstSince
  return lastDayFrom(isReconsideredFirst ? reconsiderationPeriod : litigationPeriod, served)
}

/**
 * The time for remedies is over: six months for going to court after the decision was served, or fifteen days after a
 * reconsideration; of a decision on the spot since 2024, against which nothing but a reconsideration is open at first, sixty days.
 *
 * @see 中华人民共和国行政强制法 第53条
 * @see 中华人民共和国行政诉讼法 第45条, 第46条, 第101条
 * @see 中华人民共和国行政复议法（2023年修订） 第20条, 第23条
 */
export const remedyTimeOver: CaseGate = {
  id: 'remedyTimeOver',
  label: {
    zh: '当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行的，方可申请法院强制执行',
    en: 'A court is asked to enforce when the party let the time for remedies pass',
  },
  lacks: {
    zh: '没有送达的记录，或者申请复议、提起诉讼的期限尚未届满',
    en: 'no service is recorded, or the time for reconsideration or for going to court is not over',
  },
  remedy: {
    zh: '期限届满后再申请：送达之日起6个月；经过复议的，收到复议决定之日起15日；2024年起当场作出的决定须先申请复议，为60日；末日休息的顺延',
    en: 'apply when it is over: 6 months from the service; 15 days from a decision on reconsideration; 60 days where reconsideration comes first, as it does of decisions on the spot since 2024; a last day off gives way to the next working day',
  },
  citation: compulsionLaw(53),
  after: ['served', 'decidedOnTheSpot'],
  judge: ({ state, on, calendar }) => {
    const last = lastDayOfRemedies(state)
    return last !== undefined && isOverAfter(last, on, calendar)
  },
}

/**
 * No remedy that the party sought is pending.
 *
 * @see 中华人民共和国行政强制法 第53条
 */
export const noRemedyPending: CaseGate = {
  id: 'noRemedyPending',
  label: {
    zh: '行政复议、行政诉讼办结前，不申请法院强制执行',
    en: 'A court is not asked to enforce while reconsideration or litigation is pending',
  },
  lacks: { zh: '有尚未办结的行政复议或者行政诉讼', en: 'one is pending' },
  remedy: {
    zh: '办结后再申请；已经办结的，登记结果和办结日期',
    en: 'apply afterwards; where it is over, enter its result and its day',
  },
  citation: compulsionLaw(53),
  isConditional: true,
  judge: ({ state, on }) => state.remedies.every(({ until }) => until !== undefined && until <= on),
}

/**
 * The time until which payment was deferred is over.
 *
 * @see 中华人民共和国行政处罚法 第72条
 */
export const deferralOver: CaseGate = {
  id: 'deferralOver',
  label: {
    zh: '批准延期、分期缴纳的，申请强制执行的期限自该期限结束之日起计算',
    en: 'Where payment was deferred, the time for asking a court begins when the deferral ends',
  },
  lacks: { zh: '延期、分期缴纳的期限尚未届满', en: 'the deferral has not ended' },
  remedy: { zh: '期限届满后再申请', en: 'apply afterwards' },
  citation: penaltyLaw(72, { paragraph: 2 }),
  isConditional: true,
  judge: ({ state: { deferredUntil }, on }) => deferredUntil === undefined || deferredUntil < on,
}

/**
 * What was complied with is not enforced.
 *
 * @see 中华人民共和国行政强制法 第54条
 */
export const notFulfilled: CaseGate = {
  id: 'notFulfilled',
  label: {
    zh: '经催告当事人仍未履行义务的，方可申请法院强制执行',
    en: 'A court is asked to enforce what the party has not complied with',
  },
  lacks: { zh: '已有履行完毕的记录', en: 'it is recorded that the party complied' },
  remedy: { zh: '办理结案；履行登记有误的，作废原记录', en: 'close the case; void that entry if it is wrong' },
  citation: compulsionLaw(54),
  isConditional: true,
  judge: ({ state }) => !isMade(state, 'fulfilled'),
}

/**
 * The court that enforces was asked to.
 *
 * @see 中华人民共和国行政强制法 第53条
 */
export const courtAsked: CaseGate = {
  id: 'courtAsked',
  label: { zh: '法院强制执行以行政机关申请为前提', en: 'A court enforces what it was asked to enforce' },
  lacks: { zh: '没有申请法院强制执行的记录', en: 'no application is recorded' },
  remedy: { zh: '先登记申请法院强制执行', en: 'enter the application first' },
  citation: compulsionLaw(53),
  after: ['courtApplied'],
  judge: ({ state }) => isMade(state, 'courtApplied'),
}
