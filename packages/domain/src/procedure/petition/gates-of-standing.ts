import { convention } from '../convention.ts'
import type { PetitionGate } from './petition-gate.ts'
import { petitionRegulation } from './petition-regulation.ts'
import { isMade } from './petition-state.ts'

/** A number stands for one petition. */
export const onePetition: PetitionGate = {
  id: 'onePetition',
  label: { zh: '一个信访编号只对应一件信访事项', en: 'One number stands for one petition' },
  lacks: { zh: '该编号已有信访事项', en: 'there is a petition of this number already' },
  remedy: { zh: '新事项用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.petition === undefined,
}

/** The petition was entered, and so how it came and of which kind it is are known. */
export const petitionThere: PetitionGate = {
  id: 'petitionThere',
  label: { zh: '应当先录入信访事项', en: 'The petition has to be entered first' },
  lacks: { zh: '台账中没有该编号的信访事项', en: 'the ledger holds no petition of this number' },
  remedy: { zh: '先录入信访事项，并核对信访编号', en: 'enter the petition first, and check its number' },
  citation: convention,
  after: ['received'],
  judge: ({ state }) => state.petition !== undefined,
}

/**
 * What is received is registered before anything is done with it.
 *
 * @see 信访工作条例 第22条, 第23条
 */
export const registeredFirst: PetitionGate = {
  id: 'registeredFirst',
  label: { zh: '收到信访事项，应当予以登记', en: 'A petition that is received has to be registered' },
  lacks: { zh: '没有登记记录', en: 'nothing records that it was' },
  remedy: { zh: '先登记', en: 'register it first' },
  citation: petitionRegulation(22, { paragraph: 1 }),
  after: ['registered'],
  judge: ({ state }) => isMade(state, 'registered'),
}

/** A petition that was withdrawn or closed is not dealt with any more. */
export const petitionOpen: PetitionGate = {
  id: 'petitionOpen',
  label: { zh: '撤回或者办结后不再办理', en: 'A petition that is over is not dealt with any more' },
  lacks: { zh: '该事项已经撤回或者办结', en: 'it was withdrawn, or is closed' },
  remedy: {
    zh: '再次提出的，作为新的信访事项登记；漏记的，按实际日期补登',
    en: 'enter it anew if it was brought up again; enter what was left out with its own date',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'withdrawn') && !isMade(state, 'closed'),
}

/** Nothing follows the archive. */
export const petitionNotArchived: PetitionGate = {
  id: 'petitionNotArchived',
  label: { zh: '归档以前方可办理', en: 'Nothing follows the archive' },
  lacks: { zh: '该事项已经归档', en: 'the petition is archived' },
  remedy: {
    zh: '漏记的，按实际日期补登；归档日期有误的，更正归档记录',
    en: 'enter what was left out with its own date, or correct the date of the archive',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'archived'),
}

/**
 * What was handed back after an objection is not dealt with here.
 *
 * @see 信访工作条例 第23条
 */
export const stillOurs: PetitionGate = {
  id: 'stillOurs',
  label: {
    zh: '管辖异议经核实同意的，交还相关材料，由有权机关办理',
    en: 'What was agreed not to be of one’s powers is handed back',
  },
  lacks: { zh: '管辖异议已获同意', en: 'the objection to jurisdiction was agreed to' },
  remedy: {
    zh: '办结；异议没有获得同意的，更正异议处理记录',
    en: 'close it; if the objection was not agreed to, correct that entry',
  },
  citation: petitionRegulation(23, { paragraph: 3 }),
  isConditional: true,
  judge: ({ state }) => state.objection !== 'upheld',
}

/**
 * What was re-examined is not taken up again on the same facts and reasons.
 *
 * @see 信访工作条例 第36条
 */
export const notAgain: PetitionGate = {
  id: 'notAgain',
  label: {
    zh: '已有复核意见，仍以同一事实和理由提出的，不再受理',
    en: 'After a re-examination nothing is taken up again on the same facts and reasons',
  },
  lacks: { zh: '该事项已经复核', en: 'it was re-examined' },
  remedy: {
    zh: '做好疏导教育；有新的事实和理由的，作为新的信访事项登记',
    en: 'explain that to the petitioner; enter new facts and reasons as a new petition',
  },
  citation: petitionRegulation(36, { paragraph: 3 }),
  isConditional: true,
  judge: ({ state }) => !isMade(state, 'reExamined'),
}
