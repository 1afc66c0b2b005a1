import { type MatterState, isMade } from './matter-state.ts'
import type { MatterGate } from './matter-gate.ts'
import { convention } from '../convention.ts'
import { regulation } from './regulation.ts'

/** Whether a matter is lawfully kept from the public: for this alone it does without public participation. */
export const isNonPublic = ({ waived }: MatterState): boolean => waived.includes('publicParticipation')

/**
 * The matter was set going, and who is in charge of it is known.
 *
 * @see 重大行政决策程序暂行条例 第11条
 */
export const setGoing: MatterGate = {
  id: 'setGoing',
  label: {
    zh: '决策机关应当先决定启动决策程序，明确承办单位',
    en: 'A matter has to be set going first, with a unit in charge',
  },
  lacks: { zh: '台账中没有该决策事项的启动记录', en: 'nothing records that the matter was set going' },
  remedy: { zh: '先登记决策事项，并核对决策事项编号', en: 'enter the matter first, and check its number' },
  citation: regulation(11),
  after: ['initiated'],
  judge: ({ state }) => state.matter !== undefined,
}

/** A number stands for one matter. */
export const oneMatter: MatterGate = {
  id: 'oneMatter',
  label: { zh: '一个决策事项编号只启动一次', en: 'One number stands for one matter' },
  lacks: { zh: '该编号已有启动记录', en: 'a matter of this number was set going already' },
  remedy: { zh: '新事项用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.matter === undefined,
}

/**
 * What was decided is changed only by a procedure of its own.
 *
 * @see 重大行政决策程序暂行条例 第37条
 */
export const undecided: MatterGate = {
  id: 'undecided',
  label: { zh: '作出决定以前方可办理', en: 'This comes before the decision' },
  lacks: {
    zh: '已经作出决定，未经法定程序不得变更',
    en: 'the decision was made, and is not to be changed outside its procedure',
  },
  remedy: { zh: '需要重大调整的，作为新的决策事项启动', en: 'set going a new matter for an important change' },
  citation: regulation(37),
  judge: ({ state }) => !isMade(state, 'decided'),
}

/** A matter that was stopped goes no further. */
export const going: MatterGate = {
  id: 'going',
  label: { zh: '决策程序终止后不再办理', en: 'A matter that was stopped goes no further' },
  lacks: { zh: '决策程序已经终止', en: 'the matter was stopped' },
  remedy: {
    zh: '归档；需要重新决策的，作为新的决策事项启动',
    en: 'archive it; to take it up again, set going a new matter',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'stopped'),
}

/**
 * The archive is of the whole process by which a decision is made and published: nothing of that follows it. How the decision
 * is carried out is not in it.
 *
 * @see 重大行政决策程序暂行条例 第33条
 */
export const unarchived: MatterGate = {
  id: 'unarchived',
  label: { zh: '归档以前方可办理', en: 'Nothing of the process follows its archive' },
  lacks: { zh: '该事项已经归档', en: 'the matter is archived' },
  remedy: {
    zh: '漏记的，按实际日期补登；归档日期有误的，更正归档记录',
    en: 'enter what was left out with its own date, or correct the date of the archive',
  },
  citation: regulation(33),
  judge: ({ state }) => !isMade(state, 'archived'),
}
