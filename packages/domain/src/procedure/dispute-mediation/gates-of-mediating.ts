import type { LooseEntry } from '../../ledger/entry.ts'
import { standsOn } from '../../ledger/standing-on.ts'
import { withEndsKnownBy } from '../enforcement-case/known-by.ts'
import { hasReason } from '../has-reason.ts'
import type { Attempt } from '../procedure.ts'
import type { DisputeGate } from './dispute-gate.ts'
import type { DisputeState } from './dispute-state.ts'
import { mediationLaw } from './mediation-law.ts'

/**
 * Nobody is mediated against their will.
 *
 * @see 中华人民共和国人民调解法 第17条
 */
export const nobodyRefuses: DisputeGate = {
  id: 'nobodyRefuses',
  label: { zh: '当事人一方明确拒绝调解的，不得调解', en: 'Where a party refuses mediation there is none' },
  lacks: { zh: '已登记当事人拒绝调解', en: 'a party is recorded to have refused' },
  remedy: {
    zh: '告知其他途径，登记“调解不成”或者“转交”；当事人重新同意的，再次登记“受理”并写明理由',
    en: 'tell the parties of other ways and enter that it failed or was transferred; where the party now agrees, enter that it was accepted again and why',
  },
  citation: mediationLaw(17),
  isConditional: true,
  judge: ({ state }) => !state.isRefused,
}

/**
 * Whoever refused is mediated again only of their own will.
 *
 * @see 中华人民共和国人民调解法 第17条
 */
export const consentsAgain: DisputeGate = {
  id: 'consentsAgain',
  label: {
    zh: '当事人曾经拒绝的，须写明其重新同意的情况',
    en: 'Where a party had refused, it has to be said how it came to agree',
  },
  lacks: { zh: '没有写明', en: 'it is not' },
  remedy: { zh: '在“理由”中写明', en: 'say so as the reason' },
  citation: mediationLaw(17),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => !state.isRefused || hasReason(entry),
}

/**
 * What failed is over.
 *
 * @see 中华人民共和国人民调解法 第26条
 */
export const notTerminated: DisputeGate = {
  id: 'notTerminated',
  label: { zh: '调解不成的，应当终止调解', en: 'Mediation that failed is terminated' },
  lacks: { zh: '已登记调解不成', en: 'it is recorded to have failed' },
  remedy: { zh: '当事人要求再次调解的，先登记“重新办理”', en: 'where the parties ask for it again, reopen it first' },
  citation: mediationLaw(26),
  isConditional: true,
  judge: ({ state }) => state.result?.is !== 'failed',
}

/**
 * Parties may have it ended.
 *
 * @see 中华人民共和国人民调解法 第23条
 */
export const notGivenUp: DisputeGate = {
  id: 'notGivenUp',
  label: { zh: '当事人有权要求终止调解', en: 'Parties may demand that mediation end' },
  lacks: { zh: '当事人已经撤回', en: 'they withdrew' },
  remedy: { zh: '当事人要求再次调解的，先登记“重新办理”', en: 'where they ask for it again, reopen it first' },
  citation: mediationLaw(23, { item: 2, modality: 'may' }),
  isConditional: true,
  judge: ({ state }) => state.result?.is !== 'withdrawn',
}

const named = ({ facts }: LooseEntry): string | undefined => {
  const { mediator } = facts
  return typeof mediator === 'string' ? mediator : undefined
}

/**
 * A step that names a mediator says whom.
 *
 * @see 中华人民共和国人民调解法 第19条
 */
export const mediatorSaid: DisputeGate = {
  id: 'mediatorSaid',
  label: {
    zh: '由委员会指定或者由当事人选择一名或者数名人民调解员',
    en: 'The committee names one mediator or several, or the parties choose them',
  },
  lacks: { zh: '没有写明调解员', en: 'it does not say whom' },
  remedy: { zh: '填写“调解员代号”；数名调解员的，各登记一次', en: 'state the key; of several, enter each' },
  citation: mediationLaw(19, { modality: 'may' }),
  isOfEntry: true,
  judge: ({ entry }) => named(entry) !== undefined,
}

/**
 * It is known who mediates.
 *
 * @see 中华人民共和国人民调解法 第19条
 */
export const mediatorKnown: DisputeGate = {
  id: 'mediatorKnown',
  label: { zh: '由一名或者数名人民调解员调解', en: 'One mediator or several mediate' },
  lacks: { zh: '没有确定调解员，本记录也没有写明', en: 'none was named, neither before nor here' },
  remedy: { zh: '先登记“确定调解员”，或者填写“调解员代号”', en: 'enter first who was named, or state the key here' },
  citation: mediationLaw(19, { modality: 'may' }),
  after: ['mediatorNamed'],
  isOfEntry: true,
  judge: ({ state, entry }) => state.mediators.length > 0 || named(entry) !== undefined,
}

const outOfPost = ({ state, entry, on, background }: Attempt<DisputeState>): readonly string[] => {
  const own = named(entry)
  const { committee } = entry.facts
  // An end that nobody had written down when the step was does not count; an appointment may be entered afterwards.
  const inPost = withEndsKnownBy(background.entries('mediator-appointment'), entry.recorded)
    .filter((each) => standsOn(each, on) && (committee === undefined || each.facts['committee'] === committee))
    .map(({ facts }) => facts['person'])
  return (own === undefined ? state.mediators : [own]).filter((person) => !inPost.includes(person))
}

/**
 * Whoever mediates is a member of a committee or engaged by it; of the one that is named, where one is.
 *
 * @see 中华人民共和国人民调解法 第13条
 */
export const mediatorsInPost: DisputeGate = {
  id: 'mediatorsInPost',
  label: {
    zh: '人民调解员由人民调解委员会委员和委员会聘任的人员担任',
    en: 'Mediators are members of the committee, or engaged by it',
  },
  lacks: {
    zh: '当日不是（该）委员会的委员或者聘任的调解员',
    en: 'on that day they were neither members of a committee (of the one named), nor engaged by it',
  },
  remedy: {
    zh: '由在任调解员调解；漏记的，先登记人民调解员；应邀参与的人不填为调解员',
    en: 'have mediators in post do it, or enter those who were left out; who only took part by invitation is no mediator',
  },
  citation: mediationLaw(13),
  isOfEntry: true,
  judge: (attempt) => {
    const [first, ...others] = outOfPost(attempt)
    return first === undefined || { keys: [first, ...others] }
  },
}

/**
 * An agreement is reached by mediation.
 *
 * @see 中华人民共和国人民调解法 第28条
 */
export const mediatedFirst: DisputeGate = {
  id: 'mediatedFirst',
  label: { zh: '调解协议经调解达成', en: 'An agreement is reached by mediation' },
  lacks: { zh: '没有组织调解的记录', en: 'no mediation is recorded' },
  remedy: {
    zh: '登记“组织调解”；当事人自行和解的，登记“当事人撤回”并写明',
    en: 'enter the mediation; where the parties settled by themselves, enter that they withdrew, and say so',
  },
  citation: mediationLaw(28),
  after: ['mediated'],
  judge: ({ state }) => state.isMediated,
}
