import type { CivilDate } from '../../value/civil-date.ts'
import { convention } from '../convention.ts'
import type { Culprits } from '../procedure.ts'
import type { CaseGate } from './case-gate.ts'
import { type CaseState, isMade, penaltyOf, servedOn } from './case-state.ts'
import { penaltyLaw } from './penalty-law.ts'

// A mere warning is carried out when the party has it in hand; what is no money is so when somebody says it is.
const isPaidInFull = (state: CaseState): boolean => {
  const penalty = penaltyOf(state)
  if (penalty === undefined || penalty.hasOther) return false
  const { fine, confiscated } = penalty
  if (fine + confiscated === 0) return servedOn(state) !== undefined
  return state.paid.fine >= fine && state.paid.confiscation >= confiscated
}

const isOver = (state: CaseState, on: CivilDate): boolean =>
  ['notFiled', 'dropped', 'fulfilled', 'courtEnforced', 'decidedNot'].some((move) => isMade(state, move)) ||
  state.transfer === 'policeFiled' ||
  state.remedies.some(({ undoes, until }) => undoes && until !== undefined && until <= on) ||
  isPaidInFull(state)

/** A case is closed when it is over. */
export const caseOver: CaseGate = {
  id: 'caseOver',
  label: { zh: '案件办理完毕后方可结案', en: 'A case is closed when it is over' },
  lacks: {
    zh: '没有缴清、履行完毕、法院执行完毕、警告已经送达、不予处罚、不予立案、撤销立案、公安机关立案或者决定被撤销、确认无效的记录',
    en: 'nothing records that it was paid in full, complied with or enforced, that a mere warning was served, that there is no penalty, that it was not filed or dropped, that the police filed it, or that the decision was revoked or found invalid',
  },
  remedy: { zh: '登记相应的办理结果后结案', en: 'enter what came of it, and close it then' },
  citation: convention,
  after: [
    'paid',
    'fulfilled',
    'courtEnforced',
    'decidedNot',
    'notFiled',
    'dropped',
    'policeFiled',
    'remedySought',
    'decidedOnTheSpot',
    'served',
  ],
  judge: ({ state, on }) => isOver(state, on),
}

/** What is archived is closed. */
export const caseClosed: CaseGate = {
  id: 'caseClosed',
  label: { zh: '结案后归档', en: 'A case is archived when it is closed' },
  lacks: { zh: '没有结案记录', en: 'no closing is recorded' },
  remedy: { zh: '先登记结案', en: 'enter the closing first' },
  citation: convention,
  after: ['closed'],
  judge: ({ state }) => isMade(state, 'closed'),
}

const named = ([first, ...others]: readonly string[]): true | Culprits =>
  first === undefined || { keys: [first, ...others] }

/**
 * A document shows every step.
 *
 * @see 中华人民共和国行政处罚法 第47条
 */
export const documentsNamed: CaseGate = {
  id: 'documentsNamed',
  label: {
    zh: '行政处罚的启动、调查取证、审核、决定、送达、执行等应当全过程记录，归档保存',
    en: 'The whole process, from its start to its execution, is recorded and archived',
  },
  lacks: { zh: '有的记录没有文书编号', en: 'some entries name no document' },
  remedy: { zh: '更正这些记录，补上文书编号', en: 'correct these entries and name the documents' },
  citation: penaltyLaw(47),
  judge: ({ state }) => named(state.undocumented),
}

/**
 * Every step says how it was recorded.
 *
 * @see 中华人民共和国行政处罚法 第47条
 */
export const recordsNamed: CaseGate = {
  id: 'recordsNamed',
  label: {
    zh: '应当以文字、音像等形式进行全过程记录',
    en: 'The whole process is recorded in writing, by sound, image or the like',
  },
  lacks: { zh: '有的程序没有写明记录形式', en: 'some steps do not say how they were recorded' },
  remedy: { zh: '更正这些程序记录，补上记录形式', en: 'correct these entries and state the form of record' },
  citation: penaltyLaw(47),
  judge: ({ state }) => named(state.unrecorded),
}
