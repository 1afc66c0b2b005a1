import { codeIn } from '../code-in.ts'
import { handlingUnits } from '../../ledger/grid/centre/handling-unit.ts'
import { petitionRoutes } from '../../ledger/service/petition/petition.ts'
import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import type { PetitionGate } from './petition-gate.ts'
import { petitionRegulation } from './petition-regulation.ts'
import { isMade } from './petition-state.ts'

/**
 * What is handed on is handed to somebody with the powers for it.
 *
 * @see 信访工作条例 第22条
 */
export const unitNamed: PetitionGate = {
  id: 'unitNamed',
  label: { zh: '应当转送、交办有权处理的机关、单位', en: 'It is handed on to a body with the powers for it' },
  lacks: { zh: '没有写明办理单位', en: 'no unit is named' },
  remedy: { zh: '填写办理单位', en: 'name the unit' },
  citation: petitionRegulation(22, { paragraph: 1 }),
  isOfEntry: true,
  judge: ({ entry }) => codeIn(handlingUnits, entry.facts['unit']) !== undefined,
}

/**
 * An accusation is not handed to the unit that it accuses.
 *
 * @see 信访工作条例 第30条
 */
export const notToAccused: PetitionGate = {
  id: 'notToAccused',
  label: {
    zh: '检举、揭发材料不得透露或者转给被检举、揭发的人员或者单位',
    en: 'An accusation is neither disclosed nor handed to whom it accuses',
  },
  lacks: { zh: '办理单位就是被检举控告单位', en: 'the unit is the one that is accused' },
  remedy: { zh: '按管理权限转送纪检监察机关或者其他单位', en: 'hand it to the discipline organs or another unit' },
  citation: petitionRegulation(30, { paragraph: 3 }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state: { petition }, entry }) =>
    petition?.kind !== 'accusation' || petition.accused === undefined || entry.facts['unit'] !== petition.accused,
}

/**
 * What is assigned has a day by which its result is reported.
 *
 * @see 信访工作条例 第22条
 */
export const feedbackLimit: PetitionGate = {
  id: 'feedbackLimit',
  label: {
    zh: '交办的，要求在指定办理期限内反馈结果',
    en: 'What is assigned has a day by which its result is reported',
  },
  lacks: { zh: '没有写明反馈期限', en: 'no such day is stated' },
  remedy: { zh: '填写反馈期限；不需要反馈的，登记为转送', en: 'state it; enter what needs no report as forwarded' },
  citation: petitionRegulation(22, { paragraph: 1, item: 3, modality: 'may' }),
  isOfEntry: true,
  judge: ({ entry }) => typeof entry.facts['until'] === 'string',
}

/**
 * Only what was forwarded or assigned from above can be objected to.
 *
 * @see 信访工作条例 第23条
 */
export const wasHandedDown: PetitionGate = {
  id: 'wasHandedDown',
  label: {
    zh: '对上级或者信访部门转送、交办的事项，方可提出管辖异议',
    en: 'What can be objected to was forwarded or assigned from above',
  },
  lacks: { zh: '该事项由信访人直接提出', en: 'it came directly from the petitioner' },
  remedy: {
    zh: '不属于职权范围的，告知信访人向有权处理的机关、单位提出',
    en: 'tell the petitioner who has the powers for it',
  },
  citation: petitionRegulation(23, { paragraph: 3 }),
  judge: ({ state: { petition } }) => petition === undefined || petition.intake !== 'direct',
}

/**
 * An objection says why.
 *
 * @see 信访工作条例 第23条
 */
export const objectionReasoned: PetitionGate = {
  id: 'objectionReasoned',
  label: { zh: '提出异议，应当详细说明理由', en: 'An objection states its reasons in detail' },
  lacks: { zh: '没有写明理由', en: 'none is stated' },
  remedy: { zh: '写明理由', en: 'state them' },
  citation: petitionRegulation(23, { paragraph: 3 }),
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** What was accepted is of one's powers: it is neither objected to nor refused. */
export const notYetAccepted: PetitionGate = {
  id: 'notYetAccepted',
  label: { zh: '受理以后，不再提出管辖异议或者不予受理', en: 'What was accepted is neither objected to nor refused' },
  lacks: { zh: '该事项已经受理', en: 'it was accepted' },
  remedy: { zh: '继续办理；受理有误的，更正受理记录', en: 'deal with it; if it was not accepted, correct that entry' },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'accepted'),
}

/**
 * Whoever assigned it settles an objection that was raised.
 *
 * @see 信访工作条例 第23条
 */
export const objectionRaised: PetitionGate = {
  id: 'objectionRaised',
  label: { zh: '先提出管辖异议，再由转送、交办单位核实', en: 'An objection is raised before it is settled' },
  lacks: { zh: '没有待核实的管辖异议', en: 'none is pending' },
  remedy: { zh: '先登记管辖异议', en: 'enter the objection first' },
  citation: petitionRegulation(23, { paragraph: 3 }),
  after: ['objected'],
  judge: ({ state }) => state.objection === 'open',
}

/** The settlement of an objection says whether it is agreed to. */
export const settlementStated: PetitionGate = {
  id: 'settlementStated',
  label: { zh: '写明是否同意异议', en: 'It is stated whether the objection is agreed to' },
  lacks: { zh: '结论不是“予以支持”或者“不予支持”', en: 'the outcome is neither supported nor not supported' },
  remedy: { zh: '填写结论', en: 'state the outcome' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry: { facts } }) => facts['outcome'] === 'supported' || facts['outcome'] === 'notSupported',
}

const inWriting = (id: string, paragraph: number, isMeant: (intake: string) => boolean): PetitionGate => ({
  id,
  label: { zh: '应当书面告知信访人', en: 'The petitioner is told in writing' },
  lacks: { zh: '没有告知文书编号', en: 'no document is named' },
  remedy: {
    zh: '填写告知书编号；姓名（名称）、住址不清的，在信访事项中注明，不登记告知',
    en: 'name the document; where name or address are unclear, say so in the petition, and enter no telling',
  },
  citation: petitionRegulation(23, { paragraph }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state: { petition }, entry }) =>
    petition === undefined || !isMeant(petition.intake) || entry.facts['document'] !== undefined,
})
/**
 * Whoever came directly is told in writing.
 *
 * @see 信访工作条例 第23条
 */
export const toldInWriting = inWriting('toldInWriting', 2, (intake) => intake === 'direct')
/**
 * Whoever's petition was forwarded or assigned is told in writing, too.
 *
 * @see 信访工作条例 第23条
 */
export const forwardedToldInWriting = inWriting('forwardedToldInWriting', 3, (intake) => intake !== 'direct')

/** What is told, served or asked for by somebody is so by somebody whom the petition names. */
export const petitionerKnown: PetitionGate = {
  id: 'petitionerKnown',
  label: {
    zh: '信访人不明的，不登记告知、送达和复查、复核请求',
    en: 'Nobody is told, served or heard again whom nobody knows',
  },
  lacks: { zh: '信访事项没有写明信访人', en: 'the petition names no petitioner' },
  remedy: { zh: '查明信访人的，先更正信访事项', en: 'correct the petition first, once it is known who it is' },
  citation: convention,
  isConditional: true,
  judge: ({ state: { petition } }) => petition === undefined || petition.isNamed,
}

/** What is refused is refused with a reason. */
export const refusalReasoned: PetitionGate = {
  id: 'refusalReasoned',
  label: { zh: '不予受理须有理由', en: 'What is refused is refused with a reason' },
  lacks: { zh: '没有写明理由', en: 'none is stated' },
  remedy: { zh: '写明理由以及有权处理的机关、单位', en: 'state why, and who has the powers for it' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/**
 * Of the three kinds only appeals have routes.
 *
 * @see 信访工作条例 第31条
 */
export const isAppeal: PetitionGate = {
  id: 'isAppeal',
  label: { zh: '申诉求决类事项方区分法定途径', en: 'Only appeals are told apart by routes' },
  lacks: { zh: '该事项不是申诉求决类', en: 'it is no appeal' },
  remedy: { zh: '核对事项类别', en: 'check its kind' },
  citation: petitionRegulation(31),
  judge: ({ state: { petition } }) => petition === undefined || petition.kind === 'appeal',
}

/**
 * Which of the six routes it is.
 *
 * @see 信访工作条例 第31条
 */
export const routeNamed: PetitionGate = {
  id: 'routeNamed',
  label: { zh: '应当区分情况，分别按照六种方式办理', en: 'An appeal is led into one of six routes' },
  lacks: { zh: '没有写明法定途径', en: 'none is stated' },
  remedy: { zh: '填写法定途径', en: 'state the route' },
  citation: petitionRegulation(31),
  isOfEntry: true,
  judge: ({ entry }) => codeIn(petitionRoutes, entry.facts['route']) !== undefined,
}
