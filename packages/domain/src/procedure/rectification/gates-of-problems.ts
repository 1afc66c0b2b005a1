import { convention } from '../convention.ts'
import type { ProblemGate } from './problem-gate.ts'

/** A number stands for one problem. */
export const oneProblem: ProblemGate = {
  id: 'oneProblem',
  label: { zh: '一个问题编号只登记一次', en: 'One number stands for one problem' },
  lacks: { zh: '该编号已有问题记录', en: 'a problem of this number is there already' },
  remedy: { zh: '新问题用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.owner === undefined,
}

/** What is put right was found. */
export const problemFound: ProblemGate = {
  id: 'problemFound',
  label: { zh: '应当先登记问题', en: 'A problem has to be entered first' },
  lacks: { zh: '台账中没有该问题', en: 'nothing records the problem' },
  remedy: { zh: '先登记问题，并核对问题编号', en: 'enter the problem first, and check its number' },
  citation: convention,
  after: ['found'],
  judge: ({ state }) => state.owner !== undefined,
}

/** What was closed goes on only when it is reopened. */
export const problemOpen: ProblemGate = {
  id: 'problemOpen',
  label: { zh: '销号以前方可办理', en: 'Nothing follows the closing' },
  lacks: { zh: '该问题已经销号', en: 'the problem is closed' },
  remedy: {
    zh: '需要重新整改的，先登记“重新整改”；次年又出现的，另行登记并填写上次的问题编号',
    en: 'reopen it; what returns next year is entered anew, with the number of the problem before',
  },
  citation: convention,
  judge: ({ state }) => state.closedOn === undefined,
}

/** What is reopened was closed. */
export const problemClosed: ProblemGate = {
  id: 'problemClosed',
  label: { zh: '销号以后方可重新整改', en: 'Only what was closed is reopened' },
  lacks: { zh: '该问题尚未销号', en: 'the problem is not closed' },
  remedy: { zh: '直接继续整改', en: 'go on with it' },
  citation: convention,
  after: ['closed'],
  judge: ({ state }) => state.closedOn !== undefined,
}
