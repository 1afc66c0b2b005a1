import { isNonPublic } from './gates-of-standing.ts'
import type { MatterGate } from './matter-gate.ts'
import { hasReason } from '../has-reason.ts'
import { type MatterState, isMade } from './matter-state.ts'
import { regulation } from './regulation.ts'

const isOut = (state: MatterState): boolean =>
  isMade(state, 'decided') && (isMade(state, 'published') || isNonPublic(state))

/** A decision was made and registered. */
export const decisionMade: MatterGate = {
  id: 'decisionMade',
  label: { zh: '应当先作出决定', en: 'The decision has to be made first' },
  lacks: { zh: '没有引用该事项的重大行政决策记录', en: 'no decision is registered that refers to this matter' },
  remedy: { zh: '登记重大行政决策，并填写决策事项编号', en: 'register the decision with the number of the matter' },
  citation: regulation(30, 1),
  after: ['decided'],
  judge: ({ state }) => isMade(state, 'decided'),
}

/**
 * The Party committee was told before the decision goes out.
 *
 * @see 重大行政决策程序暂行条例 第31条
 */
export const partyWasTold: MatterGate = {
  id: 'partyWasTold',
  label: {
    zh: '出台前应当按照规定向同级党委请示报告',
    en: 'The Party committee has to be told before the decision goes out',
  },
  lacks: { zh: '没有向党委请示报告的记录', en: 'no report to the Party committee is recorded' },
  remedy: { zh: '先向党委请示报告并登记', en: 'report to the Party committee, and enter that' },
  citation: regulation(31),
  after: ['partyReported'],
  judge: ({ state }) => isMade(state, 'partyReported'),
}

/**
 * The decision was published, unless it is lawfully kept from the public.
 *
 * @see 重大行政决策程序暂行条例 第32条
 */
export const decisionPublished: MatterGate = {
  id: 'decisionPublished',
  label: {
    zh: '应当及时公布决策，依法不予公开的除外',
    en: 'The decision has to be published, unless it is lawfully non-public',
  },
  lacks: { zh: '没有公布的记录', en: 'no publication is recorded' },
  remedy: { zh: '公布并登记', en: 'publish it, and enter that' },
  citation: regulation(32),
  after: ['published'],
  judge: ({ state }) => isMade(state, 'published') || isNonPublic(state),
}

/**
 * What is evaluated was carried out, or is being so.
 *
 * @see 重大行政决策程序暂行条例 第36条
 */
export const decisionOut: MatterGate = {
  id: 'decisionOut',
  label: { zh: '决策实施后，可以组织后评估', en: 'A decision may be evaluated once it is being carried out' },
  lacks: { zh: '决策尚未出台', en: 'the decision is not out yet' },
  remedy: { zh: '先登记决策的作出和公布', en: 'enter the decision and its publication first' },
  citation: regulation(36, 1, 'may'),
  after: ['published'],
  judge: ({ state }) => isOut(state),
}

/**
 * What was decided is not stopped at will.
 *
 * @see 重大行政决策程序暂行条例 第37条
 */
export const stopReasoned: MatterGate = {
  id: 'stopReasoned',
  label: {
    zh: '依法作出的决策，未经法定程序不得随意停止执行',
    en: 'What was lawfully decided is not stopped at will',
  },
  lacks: { zh: '已作出决定，终止没有写明理由', en: 'the decision was made, and no reason for stopping it is stated' },
  remedy: { zh: '写明终止的理由和所依程序', en: 'state why and by which procedure it is stopped' },
  citation: regulation(37),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => !isMade(state, 'decided') || hasReason(entry),
}

/**
 * What is archived is over: decided and out, rejected, or stopped.
 *
 * @see 重大行政决策程序暂行条例 第33条
 */
export const matterOver: MatterGate = {
  id: 'matterOver',
  label: { zh: '过程记录和材料应当完整归档', en: 'The archive has to be of the whole process' },
  lacks: {
    zh: '程序尚未走完：没有公布（或者依法不公开）的决定、不同意的结论或者终止',
    en: 'it is not over: neither decided and published (or lawfully non-public), nor rejected, nor stopped',
  },
  remedy: { zh: '办完其余程序，或者登记终止', en: 'take the remaining steps, or enter that it was stopped' },
  citation: regulation(33),
  after: ['published', 'stopped', 'discussed'],
  judge: ({ state }) => isOut(state) || isMade(state, 'stopped') || state.outcome === 'rejected',
}

/**
 * A document shows every step.
 *
 * @see 重大行政决策程序暂行条例 第33条
 */
export const allDocumented: MatterGate = {
  id: 'allDocumented',
  label: { zh: '履行程序形成的记录、材料应当完整', en: 'A document has to show every step' },
  lacks: { zh: '有的程序没有文书编号', en: 'some steps name no document' },
  remedy: { zh: '更正这些程序记录，补上文书编号', en: 'correct these entries and name the documents' },
  citation: regulation(33),
  judge: ({ state: { undocumented } }) => {
    const [first, ...others] = undocumented
    return first === undefined || { keys: [first, ...others] }
  },
}
