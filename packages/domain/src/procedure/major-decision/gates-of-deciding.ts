import { timeGiven } from '../time-given.ts'
import { outcomes } from './apply.ts'
import { reviewPeriod } from './clocks.ts'
import type { MatterGate } from './matter-gate.ts'
import { codeIn } from '../code-in.ts'
import { hasReason } from '../has-reason.ts'
import type { MatterState, SpokenOpinion } from './matter-state.ts'
import { reviewedDraft } from './papers.ts'
import { regulation } from './regulation.ts'

/**
 * Those who review have time for it, or it is said why they have less.
 *
 * @see 重大行政决策程序暂行条例 第26条
 */
export const reviewTime: MatterGate = {
  id: 'reviewTime',
  label: { zh: '合法性审查时间一般不少于7个工作日', en: 'The legality review generally has at least 7 working days' },
  lacks: { zh: '审查时间不足，又没有写明理由', en: 'it had less, and no reason is stated' },
  remedy: {
    zh: '保证审查时间；审查机构提前出具意见或者时间不足的，写明理由',
    en: 'give it the time; where the opinion came early or there was less, state the reason',
  },
  citation: regulation(26, 2, 'generally'),
  isOfEntry: true,
  judge: ({ entry, on, calendar }) =>
    hasReason(entry) || timeGiven(reviewPeriod, String(entry.clocks['occurred']), on, calendar),
}

/**
 * The draft as it is was reviewed by those responsible; nothing stands in for that, and no waiver.
 *
 * @see 重大行政决策程序暂行条例 第25条
 */
export const legalityReviewed: MatterGate = {
  id: 'legalityReviewed',
  label: {
    zh: '决策草案经过合法性审查，方可提交讨论',
    en: 'A draft is discussed only after its legality was reviewed',
  },
  lacks: {
    zh: '现有草案没有法律顾问以外的合法性审查意见',
    en: 'nobody but legal counsel gave an opinion on the draft as it is',
  },
  remedy: {
    zh: '送负责合法性审查的机构审查；不得以征求意见等方式代替，也不得免除',
    en: 'submit it to those responsible; neither consultation nor a waiver takes its place',
  },
  citation: regulation(25, 2),
  after: ['reviewed'],
  judge: ({ state }) => [...reviewedDraft(state.papers).opinions.keys()].some((by) => by !== 'legalCounsel'),
}

/**
 * Nobody found the draft as it is unlawful: before it is discussed, and still when it is decided.
 *
 * @see 重大行政决策程序暂行条例 第25条
 */
export const foundLawful: MatterGate = {
  id: 'foundLawful',
  label: { zh: '经审查不合法的，不得提交讨论', en: 'What was found unlawful is not brought before the discussion' },
  lacks: { zh: '现有草案有“不合法”的审查意见', en: 'a review found the draft as it is unlawful' },
  remedy: { zh: '修改草案，重新送审', en: 'change the draft, and submit it again' },
  citation: regulation(25, 2),
  after: ['reviewed'],
  judge: ({ state }) => ![...reviewedDraft(state.papers).opinions.values()].includes('notPassed'),
}

/**
 * The changes on which a review made it depend were made.
 *
 * @see 重大行政决策程序暂行条例 第28条
 */
export const changesMade: MatterGate = {
  id: 'changesMade',
  label: { zh: '根据合法性审查意见调整或者补充草案', en: 'The draft has to be changed as the review asked' },
  lacks: {
    zh: '审查意见为“修改后合法”，此后没有拟订草案的记录',
    en: 'it is lawful once changed, and no changed draft is recorded',
  },
  remedy: { zh: '修改后登记“拟订草案”', en: 'change it, and enter the draft' },
  citation: regulation(28),
  after: ['drafted'],
  isConditional: true,
  judge: ({ state }) => !reviewedDraft(state.papers).changesDue,
}

/**
 * Legal counsel gave an opinion, too.
 *
 * @see 重大行政决策程序暂行条例 第28条
 */
export const counselHeard: MatterGate = {
  id: 'counselHeard',
  label: { zh: '应当组织法律顾问、公职律师提出法律意见', en: 'Legal counsel has to give an opinion' },
  lacks: { zh: '现有草案没有法律顾问的审查意见', en: 'there is none on the draft as it is' },
  remedy: { zh: '请法律顾问审查并登记意见', en: 'have counsel review it, and enter the opinion' },
  citation: regulation(28),
  after: ['reviewed'],
  judge: ({ state }) => reviewedDraft(state.papers).opinions.has('legalCounsel'),
}

const saidOn = ({ opinions }: MatterState, day: string): readonly SpokenOpinion[] =>
  opinions.filter(({ on }) => on === day)
const head = 'townMayor'

/**
 * The head speaks last.
 *
 * @see 重大行政决策程序暂行条例 第30条
 */
export const headSpokeLast: MatterGate = {
  id: 'headSpokeLast',
  label: {
    zh: '会议组成人员应当充分发表意见，行政首长最后发表意见',
    en: 'All members speak, and the head of the government last',
  },
  lacks: {
    zh: '当日没有其他成员或者镇长的发言记录，或者镇长不是最后发言',
    en: 'on that day no member or not the mayor is recorded to have spoken, or the mayor was not the last',
  },
  remedy: {
    zh: '登记当日全部发言，核对镇长的发言顺序；确未最后发言的，重新讨论',
    en: 'enter all that was said that day and check the turn of the mayor; if that was so, discuss it again',
  },
  citation: regulation(30, 2),
  after: ['spoken'],
  judge: ({ state, on }) => {
    const said = saidOn(state, on)
    const others = said.filter(({ post }) => post !== head)
    const own = said.filter(({ post }) => post === head)
    const last = Math.max(...own.map(({ turn }) => turn))
    return own.length > 0 && others.length > 0 && others.every(({ turn }) => turn < last)
  },
}

/**
 * What the discussion came to is recorded.
 *
 * @see 重大行政决策程序暂行条例 第30条
 */
export const outcomeRecorded: MatterGate = {
  id: 'outcomeRecorded',
  label: { zh: '集体讨论决定情况应当如实记录', en: 'What the discussion came to has to be recorded' },
  lacks: { zh: '没有写明同意、修改后再议或者不同意', en: 'it does not say adopted, returned or rejected' },
  remedy: { zh: '填写讨论结果', en: 'state the outcome' },
  citation: regulation(30, 3),
  isOfEntry: true,
  judge: ({ entry }) => codeIn(outcomes, entry.facts['outcome']) !== undefined,
}

const followed: Readonly<Record<string, SpokenOpinion['view']>> = { adopted: 'agree', rejected: 'disagree' }

/**
 * A decision that departs from what most of the members think states the reason: in the record, or as the head's own.
 *
 * @see 重大行政决策程序暂行条例 第30条
 */
export const departureReasoned: MatterGate = {
  id: 'departureReasoned',
  label: {
    zh: '拟作出的决定与多数人的意见不一致的，应当在会上说明理由',
    en: 'Who decides against what most members think has to state the reason',
  },
  lacks: {
    zh: '结果与多数人的意见不一致，没有记录理由',
    en: 'it departs from the majority, and no reason is recorded',
  },
  remedy: {
    zh: '在讨论记录或者镇长的发言中写明理由',
    en: 'state the reason in the discussion or in what the mayor said',
  },
  citation: regulation(30, 2),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry, on }) => {
    const said = saidOn(state, on)
    const view = followed[String(entry.facts['outcome'])]
    const most = (['agree', 'disagree', 'abstain'] as const).find(
      (each) => said.filter((opinion) => opinion.view === each).length * 2 > said.length,
    )
    if (view === undefined || most === undefined || most === view) return true
    return hasReason(entry) || said.some((opinion) => opinion.post === head && opinion.hasReason)
  },
}

/**
 * A decision rests on a collective discussion that adopted it.
 *
 * @see 重大行政决策程序暂行条例 第30条
 */
export const adoptedTogether: MatterGate = {
  id: 'adoptedTogether',
  label: { zh: '经集体讨论同意，方可作出决定', en: 'A decision rests on a collective discussion that adopted it' },
  lacks: { zh: '现有草案没有讨论同意的记录', en: 'no discussion is recorded that adopted the draft as it is' },
  remedy: {
    zh: '提交政府会议集体讨论（参照条例所称常务会议、全体会议）',
    en: 'bring it before the meeting of the government (in place of the executive or plenary meeting of the regulation)',
  },
  citation: regulation(30, 1),
  after: ['discussed'],
  judge: ({ state }) => state.outcome === 'adopted',
}
