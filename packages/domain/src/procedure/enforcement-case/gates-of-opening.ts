import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import { lastDayFrom } from '../time-given.ts'
import type { CaseGate } from './case-gate.ts'
import { isMade } from './case-state.ts'
import { graveLimitation, limitation } from './clocks.ts'
import { penaltyLaw } from './penalty-law.ts'

/**
 * What meets the standard has to be filed: not to file it needs a reason.
 *
 * @see 中华人民共和国行政处罚法 第54条
 */
export const notFilingReasoned: CaseGate = {
  id: 'notFilingReasoned',
  label: {
    zh: '符合立案标准的应当及时立案，不予立案须有理由',
    en: 'What meets the standard has to be filed; not to file it needs a reason',
  },
  lacks: { zh: '没有写明不予立案的理由', en: 'no reason is stated' },
  remedy: {
    zh: '填写理由；符合立案标准的，登记立案',
    en: 'state the reason, or file the case if it meets the standard',
  },
  citation: penaltyLaw(54, { paragraph: 2 }),
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** Whether to file a case is decided once. */
export const unfiled: CaseGate = {
  id: 'unfiled',
  label: { zh: '一个案件只立案一次', en: 'A case is filed once' },
  lacks: { zh: '该案件已经立案', en: 'the case is filed already' },
  remedy: {
    zh: '立案日期有误的，更正立案记录；不应当立案的，登记撤销立案',
    en: 'correct the entry of its filing; where it should not have been filed, withdraw the filing',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'filed'),
}

/**
 * The act was discovered within the limitation. It runs from the day on which the act was done or, where it went on, ended; an
 * act without such a day goes on.
 *
 * @see 中华人民共和国行政处罚法 第36条
 */
export const withinLimitation: CaseGate = {
  id: 'withinLimitation',
  label: {
    zh: '违法行为在2年内（涉及公民生命健康安全、金融安全且有危害后果的，5年内）未被发现的，不再给予行政处罚',
    en: 'What was not discovered within 2 years (5 where life, health or financial safety is concerned and harm was done) is not punished any more',
  },
  lacks: {
    zh: '发现日期已经超过从违法行为发生或者终了之日起计算的期限',
    en: 'it was discovered later than that after the act was done or ended',
  },
  remedy: {
    zh: '不予立案并写明理由；行为有连续或者继续状态的，核对违法行为终了日期',
    en: 'do not file it, and state the reason; where the act went on, check the day on which it ended',
  },
  citation: penaltyLaw(36),
  isConditional: true,
  judge: ({ state: { opened } }) => {
    if (opened?.actEndedOn === undefined) return true
    // An old act is judged by the law of the day on which it came to light.
    const clock = opened.isGrave ? graveLimitation : limitation
    const last = lastDayFrom(clock, opened.actEndedOn, opened.discovered)
    return last === undefined || opened.discovered <= last
  },
}

/**
 * The case was filed.
 *
 * @see 中华人民共和国行政处罚法 第54条
 */
export const caseFiled: CaseGate = {
  id: 'caseFiled',
  label: { zh: '普通程序应当先立案', en: 'In the ordinary procedure the case has to be filed first' },
  lacks: { zh: '没有立案记录', en: 'no filing is recorded' },
  remedy: { zh: '先登记立案', en: 'enter the filing first' },
  citation: penaltyLaw(54, { paragraph: 2 }),
  after: ['filed'],
  judge: ({ state }) => isMade(state, 'filed'),
}

/**
 * A time stands still that runs: that for deciding since the filing, that of a seizure while things are tested, before it too.
 *
 * @see 中华人民共和国行政处罚法 第60条
 * @see 中华人民共和国行政强制法 第25条
 */
export const timeRunning: CaseGate = {
  id: 'timeRunning',
  label: {
    zh: '办案期限自立案之日起计算，立案后方可中止；查封、扣押物品的检验检测鉴定除外',
    en: 'The time for deciding runs from the filing, and is suspended after it, unless things that were seized are tested',
  },
  lacks: {
    zh: '没有立案记录，也不是查封、扣押物品的检验检测鉴定',
    en: 'no filing is recorded, and it is not for testing what was seized',
  },
  remedy: { zh: '先登记立案，或者先登记查封扣押', en: 'enter the filing first, or the seizure' },
  citation: penaltyLaw(60),
  after: ['filed', 'seized'],
  isOfEntry: true,
  judge: ({ state, entry }) =>
    isMade(state, 'filed') || (entry.facts['ground'] === 'appraisal' && isMade(state, 'seized')),
}

/**
 * Evidence was taken before the investigation ended.
 *
 * @see 中华人民共和国行政处罚法 第54条
 */
export const evidenceTaken: CaseGate = {
  id: 'evidenceTaken',
  label: {
    zh: '必须全面、客观、公正地调查，收集有关证据',
    en: 'The case has to be investigated, and evidence to be taken',
  },
  lacks: { zh: '没有调查取证的记录', en: 'no taking of evidence is recorded' },
  remedy: { zh: '先登记调查取证', en: 'enter the taking of evidence first' },
  citation: penaltyLaw(54, { paragraph: 1 }),
  after: ['investigated'],
  judge: ({ state }) => isMade(state, 'investigated'),
}

/**
 * The investigation has ended.
 *
 * @see 中华人民共和国行政处罚法 第57条
 */
export const investigationOver: CaseGate = {
  id: 'investigationOver',
  label: {
    zh: '调查终结后，方可告知拟作出的处罚和作出决定',
    en: 'The investigation ends before anything is intended or decided',
  },
  lacks: { zh: '没有调查终结的记录', en: 'its end is not recorded' },
  remedy: { zh: '先登记调查终结', en: 'enter the end of the investigation first' },
  citation: penaltyLaw(57, { paragraph: 1 }),
  after: ['investigationEnded'],
  judge: ({ state }) => isMade(state, 'investigationEnded'),
}

/** A filing is withdrawn for a reason. */
export const droppingReasoned: CaseGate = {
  id: 'droppingReasoned',
  label: { zh: '撤销立案须有理由', en: 'A filing is withdrawn for a reason' },
  lacks: { zh: '没有写明撤销立案的理由', en: 'no reason is stated' },
  remedy: { zh: '填写理由', en: 'state the reason' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}
