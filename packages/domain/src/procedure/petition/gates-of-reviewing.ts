import { codeIn } from '../code-in.ts'
import { convention } from '../convention.ts'
import type { PetitionGate } from './petition-gate.ts'
import { petitionRegulation } from './petition-regulation.ts'
import { isByPetitionProcedure, isHandedUp, isMade, type PetitionState } from './petition-state.ts'

/**
 * A review is asked for after the written answer came.
 *
 * @see 信访工作条例 第35条
 */
export const opinionServed: PetitionGate = {
  id: 'opinionServed',
  label: {
    zh: '自收到书面答复之日起，可以请求复查',
    en: 'A review is asked for from the day of the written answer on',
  },
  lacks: { zh: '没有处理意见书，或者没有送达', en: 'there is no opinion, or it was not served' },
  remedy: { zh: '先登记处理意见书及其送达', en: 'enter the opinion and its service first' },
  citation: petitionRegulation(35, { modality: 'may' }),
  after: ['answered', 'served'],
  judge: ({ state }) => isMade(state, 'answered') && isMade(state, 'served'),
}

/**
 * Against an opinion on review there is a re-examination, and no second review.
 *
 * @see 信访工作条例 第36条
 */
export const notYetReviewed: PetitionGate = {
  id: 'notYetReviewed',
  label: { zh: '对复查意见不服的，请求复核', en: 'Against an opinion on review there is a re-examination' },
  lacks: { zh: '该意见已经复查', en: 'the opinion was reviewed' },
  remedy: { zh: '登记为请求复核', en: 'enter a request for re-examination' },
  citation: petitionRegulation(36, { paragraph: 1, modality: 'may' }),
  isConditional: true,
  judge: ({ state }) => !isMade(state, 'reviewed'),
}

/**
 * What is reviewed was asked to be.
 *
 * @see 信访工作条例 第35条
 */
export const reviewPending: PetitionGate = {
  id: 'reviewPending',
  label: { zh: '收到复查请求的机关提出复查意见', en: 'An opinion on review follows a request' },
  lacks: { zh: '没有待办的复查请求', en: 'no request is pending' },
  remedy: { zh: '先登记复查请求', en: 'enter the request first' },
  citation: petitionRegulation(35),
  after: ['reviewRequested'],
  judge: ({ state }) => isMade(state, 'reviewRequested') && !isMade(state, 'reviewed'),
}

const reviewOutcomes = { upheld: true, changed: true, revoked: true } as const
/** An opinion on review, or on re-examination, says what becomes of the one before. */
export const reviewOutcomeStated: PetitionGate = {
  id: 'reviewOutcomeStated',
  label: {
    zh: '复查、复核意见写明维持、变更或者撤销',
    en: 'It says whether what it looks at is upheld, changed or revoked',
  },
  lacks: { zh: '没有写明结论', en: 'it does not' },
  remedy: { zh: '填写结论', en: 'state the outcome' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => codeIn(reviewOutcomes, entry.facts['outcome']) !== undefined,
}

/**
 * What is served is an opinion on review.
 *
 * @see 信访工作条例 第35条
 */
export const reviewGiven: PetitionGate = {
  id: 'reviewGiven',
  label: { zh: '复查意见应当书面答复信访人', en: 'The opinion on review is answered in writing' },
  lacks: { zh: '没有复查意见', en: 'there is none' },
  remedy: { zh: '先登记复查意见', en: 'enter it first' },
  citation: petitionRegulation(35),
  after: ['reviewed'],
  judge: ({ state }) => isMade(state, 'reviewed'),
}

/**
 * A re-examination is asked for after the answer to the review.
 *
 * @see 信访工作条例 第36条
 */
export const reviewAnswered: PetitionGate = {
  id: 'reviewAnswered',
  label: {
    zh: '对复查意见不服的，自收到书面答复之日起可以请求复核',
    en: 'A re-examination is asked for from the day of the answer to the review on',
  },
  lacks: { zh: '没有送达复查意见的记录', en: 'nothing records that the opinion on review was served' },
  remedy: { zh: '先登记复查意见的送达', en: 'enter its service first' },
  citation: petitionRegulation(36, { paragraph: 1, modality: 'may' }),
  after: ['reviewServed'],
  judge: ({ state }) => isMade(state, 'reviewServed'),
}

/**
 * What is re-examined was asked to be.
 *
 * @see 信访工作条例 第36条
 */
export const reExaminationPending: PetitionGate = {
  id: 'reExaminationPending',
  label: { zh: '收到复核请求的机关提出复核意见', en: 'An opinion on re-examination follows a request' },
  lacks: { zh: '没有待办的复核请求', en: 'no request is pending' },
  remedy: { zh: '先登记复核请求', en: 'enter the request first' },
  citation: petitionRegulation(36, { paragraph: 1 }),
  after: ['reExaminationRequested'],
  judge: ({ state }) => isMade(state, 'reExaminationRequested') && !isMade(state, 'reExamined'),
}

/** What is closed was not closed before. */
export const closedOnce: PetitionGate = {
  id: 'closedOnce',
  label: { zh: '一件事项办结一次', en: 'A petition is closed once' },
  lacks: { zh: '该事项已经办结', en: 'it is closed' },
  remedy: { zh: '日期有误的，更正办结记录', en: 'correct the entry if its date is wrong' },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'closed'),
}

const isAnsweredByKind = (state: PetitionState): boolean => {
  // Where nobody can be told in writing, what was come to is the result.
  const isUnreachable = state.petition?.isReachable === false
  const isTold = isMade(state, 'served') || (isUnreachable && isMade(state, 'answered'))
  switch (state.petition?.kind) {
    // What is not adopted was considered, and is not always replied to.
    case 'suggestion':
      return isMade(state, 'replied') || isMade(state, 'investigated')
    case 'appeal':
      // Led into the petition procedure it is not led away: an opinion is owed there (article 31, item 6).
      return isTold || isMade(state, 'mediated') || (isMade(state, 'routeFound') && !isByPetitionProcedure(state))
    case 'accusation':
      return isTold || (isUnreachable && isMade(state, 'investigated'))
    case undefined:
      return true
  }
}
/** What is closed has a result. */
export const petitionSettled: PetitionGate = {
  id: 'petitionSettled',
  label: { zh: '有了办理结果方可办结', en: 'A petition is closed when there is a result' },
  lacks: {
    zh: '没有撤回、不予受理、异议获得同意、转送县级部门、回复或者论证、导入信访程序以外的法定途径、调解和解、送达答复的记录',
    en: 'nothing records that it was withdrawn, refused, handed back or forwarded to the county, replied to or considered, led into a route other than the petition procedure, settled, or answered and served',
  },
  remedy: { zh: '登记相应的办理结果后办结', en: 'enter what came of it, and close it then' },
  citation: convention,
  after: ['withdrawn', 'notAccepted', 'objectionSettled', 'routed', 'replied', 'routeFound', 'mediated', 'served'],
  judge: ({ state }) =>
    isMade(state, 'withdrawn') ||
    isMade(state, 'notAccepted') ||
    state.objection === 'upheld' ||
    isHandedUp(state) ||
    isAnsweredByKind(state),
}

/** What is archived is closed. */
export const petitionClosed: PetitionGate = {
  id: 'petitionClosed',
  label: { zh: '办结后归档', en: 'A petition is archived when it is closed' },
  lacks: { zh: '没有办结记录', en: 'nothing records that it is' },
  remedy: { zh: '先登记办结', en: 'enter the closing first' },
  citation: convention,
  after: ['closed'],
  judge: ({ state }) => isMade(state, 'closed'),
}
