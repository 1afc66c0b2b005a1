import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import type { DisputeGate } from './dispute-gate.ts'
import { mediationLaw } from './mediation-law.ts'

/**
 * What is mediated is registered.
 *
 * @see 中华人民共和国人民调解法 第27条
 */
export const disputeRegistered: DisputeGate = {
  id: 'disputeRegistered',
  label: { zh: '纠纷应当先作调解登记', en: 'A dispute has to be registered first' },
  lacks: { zh: '台账中没有这一纠纷', en: 'it is not in the ledger' },
  remedy: { zh: '先登记纠纷，并核对纠纷编号', en: 'register it first, and check its number' },
  citation: mediationLaw(27),
  after: ['registered'],
  judge: ({ state }) => state.registered !== undefined,
}

/** A number stands for one dispute. */
export const oneDispute: DisputeGate = {
  id: 'oneDispute',
  label: { zh: '一个纠纷编号只登记一次', en: 'One number stands for one dispute' },
  lacks: { zh: '该编号已经登记', en: 'one of this number is registered already' },
  remedy: { zh: '新纠纷用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.registered === undefined,
}

/** What was struck off goes no further, unless it is opened again. */
export const onTheLedger: DisputeGate = {
  id: 'onTheLedger',
  label: { zh: '销号以后不再办理', en: 'What was struck off goes no further' },
  lacks: { zh: '纠纷已经销号', en: 'the dispute was struck off' },
  remedy: { zh: '纠纷反复的，先登记“重新办理”', en: 'where it broke out again, enter first that it was reopened' },
  citation: convention,
  judge: ({ state }) => state.struckOff === undefined,
}

/** What has come to a result goes no further, unless it is opened again. */
export const unconcluded: DisputeGate = {
  id: 'unconcluded',
  label: { zh: '已有处理结果的，不再继续办理', en: 'What has come to a result goes no further' },
  lacks: { zh: '已经登记处理结果', en: 'a result is entered already' },
  remedy: {
    zh: '需要再办的，先登记“重新办理”；结果登记有误的，更正原记录',
    en: 'reopen it to go on; where the result is wrong, correct that entry',
  },
  citation: convention,
  // What failed or was given up has gates of its own, by the law.
  judge: ({ state: { result } }) => result === undefined || result.is === 'failed' || result.is === 'withdrawn',
}

/** Of a text of what was agreed orally: nothing else ended it. */
export const onlyAgreedOrally: DisputeGate = {
  ...unconcluded,
  id: 'onlyAgreedOrally',
  judge: (attempt) => attempt.state.result?.is === 'agreedOrally' || unconcluded.judge(attempt),
}

/** What ended by itself does not end once more. */
export const notEnded: DisputeGate = {
  ...unconcluded,
  id: 'notEnded',
  judge: ({ state: { result } }) => result === undefined,
}

/** What was accepted is not turned away. */
export const notYetAccepted: DisputeGate = {
  id: 'notYetAccepted',
  label: { zh: '受理以后不再作不予受理', en: 'What was accepted is not turned away' },
  lacks: { zh: '已经受理', en: 'it was accepted' },
  remedy: {
    zh: '调解不成的，登记“调解不成”；当事人不愿调解的，登记“当事人拒绝调解”或者“当事人撤回”',
    en: 'enter that mediation failed, or that a party refused it or withdrew',
  },
  citation: convention,
  judge: ({ state }) => !state.isAccepted,
}

/** What is mediated was accepted, on application or because the committee took it up by itself. */
export const disputeAccepted: DisputeGate = {
  id: 'disputeAccepted',
  label: { zh: '先受理，后调解', en: 'A dispute is accepted before it is mediated' },
  lacks: { zh: '没有受理记录', en: 'it is not recorded that it was accepted' },
  remedy: { zh: '登记“受理”（当事人申请或者主动调解）', en: 'enter that it was accepted, on application or not' },
  citation: convention,
  after: ['accepted'],
  judge: ({ state }) => state.isAccepted,
}

/** It says why. */
export const reasonStated: DisputeGate = {
  id: 'reasonStated',
  label: { zh: '应当写明理由', en: 'A reason has to be stated' },
  lacks: { zh: '没有写明理由', en: 'none is' },
  remedy: { zh: '填写“理由”', en: 'state it' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** There is something to open again. */
export const cameToAnEnd: DisputeGate = {
  id: 'cameToAnEnd',
  label: { zh: '已有结果、已经销号或者当事人曾经拒绝的，方可重新办理', en: 'Only what came to an end is opened again' },
  lacks: { zh: '纠纷仍在办理', en: 'it is still under way' },
  remedy: { zh: '直接登记下一环节', en: 'enter the next step' },
  citation: convention,
  judge: ({ state }) => state.result !== undefined || state.struckOff !== undefined || state.isRefused,
}
