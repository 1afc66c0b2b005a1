import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import type { CaseGate } from './case-gate.ts'
import { isForPolice } from './case-state.ts'
import { transferProvisions } from './penalty-law.ts'

/** A transfer is proposed once: not of a case that is for the police already. */
export const notForPoliceYet: CaseGate = {
  id: 'notForPoliceYet',
  label: {
    zh: '已经批准移送或者移送的，不再提出移送报告',
    en: 'A transfer is not proposed again once it was approved',
  },
  lacks: { zh: '该案件已经批准移送或者移送公安机关', en: 'the transfer was approved, or the case is with the police' },
  remedy: { zh: '登记移送和公安机关的决定', en: 'enter the transfer and what the police decide' },
  citation: convention,
  judge: ({ state }) => !isForPolice(state),
}

/**
 * Whether to transfer a case is decided on a report.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const transferReportMade: CaseGate = {
  id: 'transferReportMade',
  label: {
    zh: '负责人应当自接到移送报告之日起作出批准或者不批准移送的决定',
    en: 'Whether to transfer a case is decided by the head on a report',
  },
  lacks: { zh: '没有尚待决定的移送报告', en: 'there is no report that waits for a decision' },
  remedy: { zh: '先登记提出移送报告', en: 'enter the report first' },
  citation: transferProvisions(5, { paragraph: 2 }),
  after: ['transferReported'],
  judge: ({ state }) => state.transfer === 'reported',
}

/**
 * Why a transfer is not approved is put on record.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const refusalReasoned: CaseGate = {
  id: 'refusalReasoned',
  label: {
    zh: '决定不批准移送的，应当将不予批准的理由记录在案',
    en: 'Why a transfer is not approved is put on record',
  },
  lacks: { zh: '没有写明不予批准的理由', en: 'no reason is stated' },
  remedy: { zh: '填写理由', en: 'state the reason' },
  citation: transferProvisions(5, { paragraph: 2 }),
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/**
 * A case is transferred when that was approved.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const transferWasApproved: CaseGate = {
  id: 'transferWasApproved',
  label: { zh: '决定批准移送的，向公安机关移送', en: 'A case is transferred when that was approved' },
  lacks: { zh: '没有批准移送的记录', en: 'no approval is recorded' },
  remedy: { zh: '先登记批准移送', en: 'enter the approval first' },
  citation: transferProvisions(5, { paragraph: 2 }),
  after: ['transferApproved'],
  judge: ({ state }) => state.transfer === 'approved',
}

/**
 * The police decide on what was transferred to them; they may change their mind.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第8条, 第9条, 第13条
 */
export const withPolice: CaseGate = {
  id: 'withPolice',
  label: {
    zh: '公安机关对移送的案件审查后，决定立案或者不予立案',
    en: 'The police decide whether to file what was transferred to them',
  },
  lacks: { zh: '没有移送公安机关的记录', en: 'no transfer is recorded' },
  remedy: { zh: '先登记移送公安机关', en: 'enter the transfer first' },
  citation: transferProvisions(8),
  after: ['transferred'],
  judge: ({ state: { transfer } }) =>
    transfer === 'transferred' || transfer === 'policeFiled' || transfer === 'policeDeclined',
}

/**
 * A penalty does not take the place of a transfer: none is decided from its approval on, unless the police decline.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第10条, 第11条
 */
export const notInPlaceOfTransfer: CaseGate = {
  id: 'notInPlaceOfTransfer',
  label: {
    zh: '应当移送公安机关的涉嫌犯罪案件，不得以行政处罚代替移送',
    en: 'A penalty does not take the place of transferring a suspected crime to the police',
  },
  lacks: {
    zh: '该案件已经批准移送或者移送，公安机关没有作出不予立案的决定',
    en: 'its transfer was approved or made, and the police have not declined to file it',
  },
  remedy: {
    zh: '移送公安机关；公安机关不予立案的，登记后依法处理',
    en: 'transfer it; if the police decline, enter that and go on',
  },
  citation: transferProvisions(11, { paragraph: 1 }),
  after: ['policeDeclined'],
  isConditional: true,
  judge: ({ state }) => !isForPolice(state),
}
