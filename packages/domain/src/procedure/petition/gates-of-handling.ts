import { posts } from '../../township/post.ts'
import { codeIn } from '../code-in.ts'
import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import { lastDayFrom } from '../time-given.ts'
import { conclusionPeriod, extensionPeriod } from './clocks.ts'
import type { PetitionGate } from './petition-gate.ts'
import { petitionRegulation } from './petition-regulation.ts'
import { isByPetitionProcedure, isMade } from './petition-state.ts'

/**
 * The petition procedure runs from the acceptance.
 *
 * @see 信访工作条例 第34条
 */
export const acceptedFirst: PetitionGate = {
  id: 'acceptedFirst',
  label: { zh: '信访程序自受理之日起办理', en: 'The petition procedure runs from the acceptance' },
  lacks: { zh: '没有受理记录', en: 'nothing records that it was accepted' },
  remedy: { zh: '先登记受理', en: 'enter the acceptance first' },
  citation: petitionRegulation(34),
  after: ['accepted'],
  judge: ({ state }) => isMade(state, 'accepted'),
}

/**
 * The time runs from one acceptance: a second one would give more of it.
 *
 * @see 信访工作条例 第34条
 */
export const acceptedOnce: PetitionGate = {
  id: 'acceptedOnce',
  label: { zh: '办理期限自受理之日起算，受理一次', en: 'The time runs from the acceptance, of which there is one' },
  lacks: { zh: '该事项已经受理', en: 'it was accepted already' },
  remedy: { zh: '受理日期有误的，更正受理记录', en: 'correct that entry if its date is wrong' },
  citation: petitionRegulation(34),
  judge: ({ state }) => !isMade(state, 'accepted'),
}

/**
 * Opinions, hearings and extensions belong to the sixth route.
 *
 * @see 信访工作条例 第31条
 */
export const inPetitionProcedure: PetitionGate = {
  id: 'inPetitionProcedure',
  label: {
    zh: '不属于前五种情形的申诉求决事项，方按信访程序听取陈述、调查核实、听证、出具意见书',
    en: 'Only an appeal that belongs to none of the first five routes is looked into, heard and answered by an opinion',
  },
  lacks: { zh: '该事项的法定途径不是信访程序', en: 'its route is not the petition procedure' },
  remedy: {
    zh: '核对法定途径；属于前五种情形的，导入相应程序',
    en: 'check the route, or lead it into the one it belongs to',
  },
  citation: petitionRegulation(31, { item: 6 }),
  after: ['accepted', 'routeFound'],
  judge: ({ state }) => state.petition === undefined || isByPetitionProcedure(state),
}

/**
 * Mediation is for appeals.
 *
 * @see 信访工作条例 第33条
 */
export const appealMediated: PetitionGate = {
  id: 'appealMediated',
  label: { zh: '处理申诉求决类事项，可以调解、和解', en: 'It is appeals that may be mediated or settled' },
  lacks: { zh: '该事项不是申诉求决类', en: 'it is no appeal' },
  remedy: { zh: '核对事项类别', en: 'check its kind' },
  citation: petitionRegulation(33, { modality: 'may' }),
  judge: ({ state: { petition } }) => petition === undefined || petition.kind === 'appeal',
}

const heads = { partySecretary: true, townMayor: true, deputySecretary: true, deputyMayor: true } as const
/** Whether a post is one of the heads (负责人) of the township, of whom the regulation speaks without saying which. */
export const isHead = (post: unknown): boolean => typeof post === 'string' && codeIn(heads, post) !== undefined

/**
 * A head of the body approves an extension.
 *
 * @see 信访工作条例 第34条
 */
export const extensionApproved: PetitionGate = {
  id: 'extensionApproved',
  label: { zh: '情况复杂的，经本机关、单位负责人批准，可以适当延长', en: 'A head of the body approves an extension' },
  lacks: { zh: '批准人不是本镇负责人', en: 'nobody who heads the township is named' },
  remedy: {
    zh: `填写批准人职务（${posts.partySecretary.zh}、${posts.townMayor.zh}、${posts.deputySecretary.zh}或者${posts.deputyMayor.zh}）`,
    en: `name who approved it: the ${posts.partySecretary.en}, the ${posts.townMayor.en}, the ${posts.deputySecretary.en} or a ${posts.deputyMayor.en}`,
  },
  citation: petitionRegulation(34, { modality: 'may' }),
  isOfEntry: true,
  judge: ({ entry }) => isHead(entry.facts['approver']),
}

/**
 * An extension has a reason, which the petitioner is told.
 *
 * @see 信访工作条例 第34条
 */
export const extensionReasoned: PetitionGate = {
  id: 'extensionReasoned',
  label: { zh: '延长办理期限，应当告知信访人延期理由', en: 'The petitioner is told the reason of an extension' },
  lacks: { zh: '没有写明延期理由', en: 'none is stated' },
  remedy: { zh: '写明理由并告知信访人', en: 'state it, and tell the petitioner' },
  citation: petitionRegulation(34),
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** The last day of the time for concluding a petition, as extended to the utmost; undefined where no length is in force. */
export const lastDayExtended = (accepted: string): string | undefined => {
  const last = lastDayFrom(conclusionPeriod, accepted)
  return last === undefined ? undefined : lastDayFrom(extensionPeriod, last, accepted)
}

/**
 * An extension is of 30 days at most.
 *
 * @see 信访工作条例 第34条
 */
export const extensionWithin: PetitionGate = {
  id: 'extensionWithin',
  label: { zh: '延长期限不得超过30日', en: 'It is extended by 30 days at most' },
  lacks: {
    zh: '没有写明延长至何日，或者超过受理后60日届满之日起30日',
    en: 'until when is not stated, or is more than 30 days after the 60 days from the acceptance',
  },
  remedy: { zh: '核对延长至的日期', en: 'check until when it is extended' },
  citation: petitionRegulation(34),
  isOfEntry: true,
  judge: ({ state: { days }, entry }) => {
    const [until, accepted] = [entry.facts['until'], days['accepted']]
    if (typeof until !== 'string') return false
    const last = accepted === undefined ? undefined : lastDayExtended(accepted)
    return last === undefined || until <= last
  },
}

/**
 * Suggestions are replied to; appeals are answered by an opinion or in their route.
 *
 * @see 信访工作条例 第29条
 */
export const isSuggestion: PetitionGate = {
  id: 'isSuggestion',
  label: { zh: '对建议意见类事项予以回复', en: 'It is suggestions that are replied to' },
  lacks: { zh: '该事项不是建议意见类', en: 'it is no suggestion' },
  remedy: { zh: '登记为处理意见书或者送达答复', en: 'enter an opinion, or an answer served' },
  citation: petitionRegulation(29, { paragraph: 1 }),
  judge: ({ state: { petition } }) => petition === undefined || petition.kind === 'suggestion',
}

/**
 * The facts are looked into before an opinion is issued.
 *
 * @see 信访工作条例 第31条
 */
export const factsLookedInto: PetitionGate = {
  id: 'factsLookedInto',
  label: { zh: '应当听取信访人陈述，并调查核实', en: 'The petitioner is heard, and the facts are looked into' },
  lacks: { zh: '没有调查核实的记录', en: 'nothing records that they were' },
  remedy: { zh: '先调查核实并登记', en: 'look into them first, and enter that' },
  citation: petitionRegulation(31, { item: 6 }),
  after: ['investigated'],
  judge: ({ state }) => isMade(state, 'investigated'),
}

const opinionOutcomes = { supported: true, explained: true, notSupported: true } as const
/**
 * An opinion comes to one of three outcomes.
 *
 * @see 信访工作条例 第32条
 */
export const outcomeStated: PetitionGate = {
  id: 'outcomeStated',
  label: {
    zh: '处理意见为予以支持、解释说明或者不予支持',
    en: 'An opinion supports the claim, explains why it cannot, or does not support it',
  },
  lacks: { zh: '没有写明处理意见', en: 'it comes to none of them' },
  remedy: { zh: '填写结论', en: 'state the outcome' },
  citation: petitionRegulation(32, { paragraph: 1 }),
  isOfEntry: true,
  judge: ({ entry }) => codeIn(opinionOutcomes, entry.facts['outcome']) !== undefined,
}

/**
 * An opinion is a document, with the claim, the facts and reasons, and what it is based on.
 *
 * @see 信访工作条例 第32条
 */
export const opinionWritten: PetitionGate = {
  id: 'opinionWritten',
  label: {
    zh: '信访处理意见书应当载明投诉请求、事实和理由、处理意见及其依据',
    en: 'An opinion states in writing the claim, the facts and reasons, the outcome and its basis',
  },
  lacks: { zh: '没有意见书文号', en: 'no document is named' },
  remedy: { zh: '填写处理意见书编号', en: 'name the document' },
  citation: petitionRegulation(32, { paragraph: 1 }),
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['document'] !== undefined,
}

/** There is one opinion, until a review revokes it. */
export const oneOpinion: PetitionGate = {
  id: 'oneOpinion',
  label: { zh: '一件事项只有一份有效的处理意见', en: 'One opinion stands at a time' },
  lacks: { zh: '已有处理意见，没有被撤销', en: 'there is one that was not revoked' },
  remedy: { zh: '意见有误的，更正原记录，或者通过复查、复核纠正', en: 'correct that entry, or have it reviewed' },
  citation: convention,
  isConditional: true,
  judge: ({ state }) => !isMade(state, 'answered'),
}

/**
 * What is served in the petition procedure is the opinion.
 *
 * @see 信访工作条例 第32条
 */
export const opinionThere: PetitionGate = {
  id: 'opinionThere',
  label: { zh: '信访程序中送达的是处理意见书', en: 'What is served in the petition procedure is the opinion' },
  lacks: { zh: '没有处理意见书', en: 'no opinion is recorded' },
  remedy: { zh: '先登记处理意见书', en: 'enter the opinion first' },
  citation: petitionRegulation(32, { paragraph: 1 }),
  after: ['answered'],
  isConditional: true,
  judge: ({ state }) => !isByPetitionProcedure(state) || isMade(state, 'answered'),
}
