import { convention } from '../convention.ts'
import type { CaseGate } from './case-gate.ts'
import { type CaseState, isMade } from './case-state.ts'
import { penaltyLaw } from './penalty-law.ts'

/** A number stands for one case. */
export const oneCase: CaseGate = {
  id: 'oneCase',
  label: { zh: '一个案件编号只对应一个案件', en: 'One number stands for one case' },
  lacks: { zh: '该编号已有案件', en: 'there is a case of this number already' },
  remedy: { zh: '新案件用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.opened === undefined,
}

/** The case was entered, and so its field and its party are known. */
export const caseThere: CaseGate = {
  id: 'caseThere',
  label: { zh: '应当先登记案件', en: 'The case has to be entered first' },
  lacks: { zh: '台账中没有该编号的案件', en: 'the ledger holds no case of this number' },
  remedy: { zh: '先登记执法案件，并核对案件编号', en: 'enter the case first, and check its number' },
  citation: convention,
  after: ['caseOpened'],
  judge: ({ state }) => state.opened !== undefined,
}

const isGivenUp = (state: CaseState): boolean => isMade(state, 'notFiled') || isMade(state, 'dropped')

/** A case that was not filed, dropped or closed goes no further. */
export const going: CaseGate = {
  id: 'going',
  label: { zh: '不予立案、撤销立案或者结案后不再办理', en: 'A case that is over goes no further' },
  lacks: {
    zh: '该案件已经不予立案、撤销立案或者结案',
    en: 'the case was not filed, its filing was withdrawn, or it is closed',
  },
  remedy: {
    zh: '需要重新查处的，作为新案件登记；漏记的，按实际日期补登；登记有误的，更正或者作废原记录',
    en: 'to take it up again, enter a new case; enter what was left out with its own date; correct or void what is wrong',
  },
  citation: convention,
  judge: ({ state }) => !isGivenUp(state) && !isMade(state, 'closed'),
}

/** A case is closed once. */
export const unclosed: CaseGate = {
  id: 'unclosed',
  label: { zh: '一个案件只结案一次', en: 'A case is closed once' },
  lacks: { zh: '该案件已经结案', en: 'the case is closed already' },
  remedy: { zh: '结案日期有误的，更正结案记录', en: 'where the date is wrong, correct the entry of its closing' },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'closed'),
}

/** A case is archived once. */
export const unarchived: CaseGate = {
  id: 'unarchived',
  label: { zh: '一个案件只归档一次', en: 'A case is archived once' },
  lacks: { zh: '该案件已经归档', en: 'the case is archived already' },
  remedy: { zh: '归档日期有误的，更正归档记录', en: 'where the date is wrong, correct the entry of the archive' },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'archived'),
}

/**
 * What forms the decision comes before it, and it is made once.
 *
 * @see 中华人民共和国行政处罚法 第57条
 */
export const undecided: CaseGate = {
  id: 'undecided',
  label: {
    zh: '作出决定以前方可办理，一个案件只作出一次决定',
    en: 'This comes before the decision, and there is one decision of a case',
  },
  lacks: { zh: '该案件已经作出决定', en: 'the case is decided already' },
  remedy: {
    zh: '漏记的，按实际日期补登；决定登记有误的，更正原记录；决定被撤销后需要重新处理的，作为新案件登记',
    en: 'enter what was left out with its own date; correct the entry of the decision; after it was revoked, enter a new case',
  },
  citation: penaltyLaw(57, { paragraph: 1 }),
  judge: ({ state }) => state.decided === undefined,
}
