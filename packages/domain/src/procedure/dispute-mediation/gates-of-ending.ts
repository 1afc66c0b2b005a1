import { convention } from '../convention.ts'
import type { DisputeGate } from './dispute-gate.ts'
import { isInEffect } from './dispute-state.ts'
import { mediationLaw } from './mediation-law.ts'

/**
 * What fails was tried, or a party refused it.
 *
 * @see 中华人民共和国人民调解法 第26条
 */
export const triedOrRefused: DisputeGate = {
  id: 'triedOrRefused',
  label: { zh: '调解不成以曾经调解或者当事人拒绝为前提', en: 'Only what was tried, or refused, can fail' },
  lacks: { zh: '没有组织调解或者当事人拒绝的记录', en: 'neither a mediation nor a refusal is recorded' },
  remedy: { zh: '先登记“组织调解”或者“当事人拒绝调解”', en: 'enter that first' },
  citation: mediationLaw(26),
  after: ['mediated', 'refused'],
  judge: ({ state }) => state.isMediated || state.isRefused,
}

/** It says where to. */
export const placeSaid: DisputeGate = {
  id: 'placeSaid',
  label: { zh: '转交须写明去向', en: 'A transfer says where to' },
  lacks: { zh: '没有写明转交去向', en: 'it does not' },
  remedy: { zh: '填写“转交（告知）去向”', en: 'state it' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['to'] !== undefined,
}

/**
 * What a court confirms is an agreement that is in effect.
 *
 * @see 中华人民共和国人民调解法 第29条, 第30条, 第33条
 */
export const agreementInEffect: DisputeGate = {
  id: 'agreementInEffect',
  label: { zh: '司法确认的对象是已经生效的调解协议', en: 'What is to be confirmed is an agreement in effect' },
  lacks: {
    zh: '没有生效的调解协议（书面协议须当事人签名并由调解员签名、加盖印章）',
    en: 'there is none; one in writing takes effect once the parties signed it and the mediator signed and sealed it',
  },
  remedy: { zh: '登记已签名盖章的协议或者口头协议', en: 'enter the agreement as signed and sealed, or the oral one' },
  citation: mediationLaw(33, { paragraph: 1, modality: 'may' }),
  after: ['agreedInWriting', 'agreedOrally'],
  judge: ({ state }) => isInEffect(state),
}

/**
 * What is fulfilled or not is an agreement in effect.
 *
 * @see 中华人民共和国人民调解法 第31条
 */
export const agreementBinds: DisputeGate = {
  ...agreementInEffect,
  id: 'agreementBinds',
  label: { zh: '当事人应当按照约定履行生效的调解协议', en: 'Parties fulfil the agreement that is in effect' },
  citation: mediationLaw(31, { paragraph: 1 }),
}

/**
 * The court decides on what it was asked jointly.
 *
 * @see 中华人民共和国人民调解法 第33条
 */
export const confirmationAsked: DisputeGate = {
  id: 'confirmationAsked',
  label: { zh: '司法确认由双方当事人共同申请', en: 'Both parties ask for confirmation together' },
  lacks: { zh: '没有共同申请司法确认的记录', en: 'it is not recorded that they did' },
  remedy: { zh: '先登记“共同申请司法确认”', en: 'enter that first' },
  citation: mediationLaw(33, { paragraph: 1, modality: 'may' }),
  after: ['confirmationRequested'],
  judge: ({ state }) => state.confirmationAsked !== undefined,
}

/** There is a result. */
export const hasResult: DisputeGate = {
  id: 'hasResult',
  label: { zh: '有处理结果方可回访、销号', en: 'It is visited, and struck off, once it has come to a result' },
  lacks: { zh: '没有处理结果（未生效的书面协议不算）', en: 'there is none; a text that is not in effect is none' },
  remedy: { zh: '先登记协议、调解不成、撤回、转交或者不予受理', en: 'enter the result first' },
  citation: convention,
  after: ['agreedInWriting', 'agreedOrally', 'failed', 'withdrawn', 'transferred', 'notAccepted'],
  judge: ({ state }) => state.result !== undefined,
}

/**
 * Where mediation failed the parties were told of the ways that are left.
 *
 * @see 中华人民共和国人民调解法 第26条
 */
export const toldOfOtherWays: DisputeGate = {
  id: 'toldOfOtherWays',
  label: {
    zh: '调解不成的，告知当事人可以通过仲裁、行政、司法等途径维护权利',
    en: 'Where it failed the parties are told of arbitration, authorities and courts',
  },
  lacks: {
    zh: '没有写明告知的途径，也没有转交',
    en: 'neither is it said of which they were told, nor was it transferred',
  },
  remedy: {
    zh: '告知后在“调解不成”记录中填写“转交（告知）去向”，或者登记“转交”',
    en: 'tell them and state it where it failed, or enter the transfer',
  },
  citation: mediationLaw(26),
  isConditional: true,
  judge: ({ state }) => state.result?.is !== 'failed' || state.isTold,
}

/**
 * An agreement is fulfilled, or was confirmed by a court and can be enforced. The law asks committees to watch over agreements
 * (article 31) and knows no striking off: that one waits for the other is a convention of this product.
 */
export const agreementDone: DisputeGate = {
  id: 'agreementDone',
  label: {
    zh: '有协议的，履行完毕或者经司法确认方可销号',
    en: 'With an agreement it is struck off once that is fulfilled, or once a court confirmed it',
  },
  lacks: { zh: '协议没有履行完毕，也没有经法院确认', en: 'it is neither fulfilled nor confirmed' },
  remedy: {
    zh: '督促履行并登记；不履行的，转交或者重新办理',
    en: 'urge the parties and enter it; where they do not fulfil it, transfer or reopen it',
  },
  citation: convention,
  after: ['fulfilled', 'confirmed'],
  isConditional: true,
  judge: ({ state: { result, fulfilled, confirmed } }) =>
    (result?.is !== 'agreedInWriting' && result?.is !== 'agreedOrally') ||
    fulfilled !== undefined ||
    confirmed !== undefined,
}

/**
 * The file is of the whole of it. That a file is kept is the law (article 27), and that it waits for the striking off a
 * convention of this product.
 */
export const wasStruckOff: DisputeGate = {
  id: 'wasStruckOff',
  label: {
    zh: '销号以后，将调解登记、调解工作记录、调解协议书等材料立卷归档',
    en: 'Once it is struck off, registration, records and agreement are filed together',
  },
  lacks: { zh: '纠纷尚未销号', en: 'the dispute is not struck off yet' },
  remedy: { zh: '办结销号后归档', en: 'file it once it is' },
  citation: convention,
  after: ['struckOff'],
  judge: ({ state }) => state.struckOff !== undefined,
}
