import { timeGiven } from '../time-given.ts'
import { risks } from './apply.ts'
import { commentPeriod, hearingNotice } from './clocks.ts'
import { isNonPublic } from './gates-of-standing.ts'
import type { MatterGate } from './matter-gate.ts'
import { codeIn } from '../code-in.ts'
import { hasReason } from '../has-reason.ts'
import { type MatterState, isMade } from './matter-state.ts'
import { regulation } from './regulation.ts'

/**
 * There is a draft.
 *
 * @see 重大行政决策程序暂行条例 第12条
 */
export const draftThere: MatterGate = {
  id: 'draftThere',
  label: { zh: '应当先拟订决策草案', en: 'A draft has to be drawn up first' },
  lacks: { zh: '没有拟订草案的记录', en: 'no draft is recorded' },
  remedy: { zh: '先登记“拟订草案”', en: 'enter the draft first' },
  citation: regulation(12, 1),
  after: ['drafted'],
  judge: ({ state }) => isMade(state, 'drafted'),
}

/**
 * A period for comments that is stated is long enough, or says why it is not.
 *
 * @see 重大行政决策程序暂行条例 第15条
 */
export const commentLongEnough: MatterGate = {
  id: 'commentLongEnough',
  label: { zh: '公开征求意见的期限一般不少于30日', en: 'Public comment is generally open for at least 30 days' },
  lacks: { zh: '期限不足，又没有说明缩短的理由', en: 'the period is too short, and no reason is stated' },
  remedy: {
    zh: '延长期限；因情况紧急等原因需要缩短的，在征求意见开始时写明理由',
    en: 'make it longer, or state at the opening why it has to be shorter',
  },
  citation: regulation(15, 1, 'generally'),
  isOfEntry: true,
  judge: ({ entry, on, calendar }) => {
    const until = entry.facts['until']
    return typeof until !== 'string' || hasReason(entry) || timeGiven(commentPeriod, on, until, calendar)
  },
}

/**
 * Comment is closed only when it was open, for as long as it has to be.
 *
 * @see 重大行政决策程序暂行条例 第15条
 */
export const commentWasOpen: MatterGate = {
  id: 'commentWasOpen',
  label: {
    zh: '公开征求意见的期限一般不少于30日',
    en: 'Public comment is generally open for at least 30 days',
  },
  lacks: {
    zh: '没有正在进行的征求意见，或者期限不足又没有说明缩短的理由',
    en: 'none is open, or it was too short and no reason was stated at the opening',
  },
  remedy: {
    zh: '登记征求意见的开始；期满后再结束，或者在开始记录中写明缩短的理由',
    en: 'enter its opening; close it when the time is over, or state the reason in the entry of the opening',
  },
  citation: regulation(15, 1, 'generally'),
  after: ['commentOpened'],
  judge: ({ state: { openComment }, on, calendar }) =>
    openComment !== undefined && (openComment.hasReason || timeGiven(commentPeriod, openComment.since, on, calendar)),
}

/**
 * The material is with those who take part in a hearing 7 days before it.
 *
 * @see 重大行政决策程序暂行条例 第16条
 */
export const hearingMaterialSent: MatterGate = {
  id: 'hearingMaterialSent',
  label: {
    zh: '听证会材料于召开听证会7日前送达听证参加人',
    en: 'The material of a hearing is delivered 7 days before it',
  },
  lacks: { zh: '材料没有送达，或者送达过晚', en: 'it was not delivered, or too late' },
  remedy: { zh: '登记材料送达；不足7日的，推迟听证会', en: 'enter the delivery, and hold the hearing later' },
  citation: regulation(16, 3),
  after: ['hearingNoticed'],
  judge: ({ state: { hearingNoticed }, on, calendar }) =>
    hearingNoticed !== undefined && timeGiven(hearingNotice, hearingNoticed, on, calendar),
}

// The ways that the second paragraph of article 14 lists are all good; two of them have rules of their own.
const wasHeard = (state: MatterState): boolean =>
  isMade(state, 'commentClosed') || isMade(state, 'hearingHeld') || isMade(state, 'opinionsHeard')

/**
 * The public took part: comment was open and is closed, a hearing was held, or opinions were heard in another way; unless the
 * matter is lawfully not public.
 *
 * @see 重大行政决策程序暂行条例 第14条
 */
export const publicTookPart: MatterGate = {
  id: 'publicTookPart',
  label: {
    zh: '应当听取社会公众意见，依法不予公开的除外',
    en: 'The public has to be heard, unless the matter is lawfully non-public',
  },
  lacks: {
    zh: '没有公众参与的记录，或者征求意见尚未结束',
    en: 'no participation is recorded, or comment is still open',
  },
  remedy: {
    zh: '办结公开征求意见，召开听证会，或者登记以座谈会、走访、问卷等方式听取意见；依法不予公开的，登记免除并写明理由',
    en: 'close public comment, hold a hearing, or enter how else opinions were heard (meetings, visits, questionnaires); for a non-public matter record the waiver with its reason',
  },
  citation: regulation(14, 1),
  after: ['commentClosed', 'hearingHeld', 'opinionsHeard', 'waived'],
  judge: ({ state }) => isNonPublic(state) || (state.openComment === undefined && wasHeard(state)),
}

/**
 * A hearing that is due comes first.
 *
 * @see 重大行政决策程序暂行条例 第16条
 */
export const hearingWasHeld: MatterGate = {
  id: 'hearingWasHeld',
  label: { zh: '需要听证的，先召开听证会', en: 'A hearing that is due comes first' },
  lacks: { zh: '该事项需要听证，没有召开听证会的记录', en: 'the matter needs a hearing, and none is recorded' },
  remedy: { zh: '送达材料满7日后召开听证会', en: 'hold the hearing 7 days after its material is delivered' },
  citation: regulation(16, 1, 'may'),
  after: ['hearingHeld'],
  isConditional: true,
  judge: ({ state }) => state.matter?.hearingDue !== true || isMade(state, 'hearingHeld'),
}

/**
 * Experts sign what they argue.
 *
 * @see 重大行政决策程序暂行条例 第19条
 */
export const expertsSigned: MatterGate = {
  id: 'expertsSigned',
  label: { zh: '书面论证意见应当署名、盖章', en: 'Experts have to sign the opinion that they give in writing' },
  lacks: { zh: '没有专家签名', en: 'it is not signed' },
  remedy: { zh: '请专家签名后登记“专家签名”为是', en: 'have it signed, and record that it is' },
  citation: regulation(19, 2),
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['expertsSigned'] === true,
}

/**
 * Experts have to argue a professional or technical matter.
 *
 * @see 重大行政决策程序暂行条例 第19条
 */
export const expertsArgued: MatterGate = {
  id: 'expertsArgued',
  label: {
    zh: '专业性、技术性较强的，应当组织专家论证',
    en: 'Experts have to argue a professional or technical matter',
  },
  lacks: { zh: '没有专家论证的记录', en: 'no argumentation by experts is recorded' },
  remedy: {
    zh: '组织专家论证，可以使用上级行政机关的专家库；经核实专业性、技术性不强的，登记免除并写明理由',
    en: 'have experts argue it (the pool of a higher authority may be used); if it is not so technical after all, record a waiver with its reason',
  },
  citation: regulation(19, 1),
  after: ['expertArgued', 'waived'],
  isConditional: true,
  judge: ({ state }) =>
    state.matter?.isTechnical !== true || isMade(state, 'expertArgued') || state.waived.includes('expertArgument'),
}

/**
 * A risk assessment says whether the risk can be controlled.
 *
 * @see 重大行政决策程序暂行条例 第22条
 */
export const riskConcluded: MatterGate = {
  id: 'riskConcluded',
  label: {
    zh: '风险评估应当得出风险是否可控的结论',
    en: 'A risk assessment has to say whether the risk can be controlled',
  },
  lacks: { zh: '没有写明风险可控或者不可控', en: 'it does not say so' },
  remedy: { zh: '在“结果”中写明风险可控或者不可控', en: 'state it as the outcome' },
  citation: regulation(22, 1),
  isOfEntry: true,
  judge: ({ entry }) => codeIn(risks, entry.facts['outcome']) !== undefined,
}

/**
 * The risk of a matter that may do harm was assessed; what was assessed already is not assessed again.
 *
 * @see 重大行政决策程序暂行条例 第22条
 */
export const riskWasAssessed: MatterGate = {
  id: 'riskWasAssessed',
  label: {
    zh: '可能影响社会稳定、公共安全的，应当评估风险可控性',
    en: 'The risk of a matter that may affect stability or public security has to be assessed',
  },
  lacks: { zh: '没有风险评估的记录', en: 'no risk assessment is recorded' },
  remedy: {
    zh: '组织风险评估；已按有关规定评估过的，登记免除并写明理由',
    en: 'assess the risk; where that was done already, record a waiver with its reason',
  },
  citation: regulation(22, 1),
  after: ['riskAssessed', 'waived'],
  isConditional: true,
  judge: ({ state }) =>
    state.matter?.isRiskBearing !== true || isMade(state, 'riskAssessed') || state.waived.includes('riskAssessment'),
}

/**
 * A risk that cannot be controlled holds the decision until a later assessment finds that it can.
 *
 * @see 重大行政决策程序暂行条例 第24条
 */
export const riskControlled: MatterGate = {
  id: 'riskControlled',
  label: { zh: '风险可控的，方可作出决定', en: 'A decision is made only when the risk can be controlled' },
  lacks: { zh: '最近一次评估认为风险不可控', en: 'the last assessment found that it cannot' },
  remedy: { zh: '调整决策草案等，确保风险可控后重新评估', en: 'change the draft, and assess the risk again' },
  citation: regulation(24),
  after: ['riskAssessed'],
  isConditional: true,
  judge: ({ state }) => state.risk !== 'uncontrollable',
}

/**
 * A draft whose risk cannot be controlled is not adopted. The discussion may return or reject it for that very reason.
 *
 * @see 重大行政决策程序暂行条例 第24条
 */
export const adoptedAtControlledRisk: MatterGate = {
  ...riskControlled,
  id: 'adoptedAtControlledRisk',
  remedy: {
    zh: '调整决策草案等，确保风险可控后重新评估；在此之前，讨论结果只能是修改后再议或者不同意',
    en: 'change the draft, and assess the risk again; until then a discussion may only return or reject it',
  },
  isOfEntry: true,
  judge: (attempt) => attempt.entry.facts['outcome'] !== 'adopted' || riskControlled.judge(attempt),
}
