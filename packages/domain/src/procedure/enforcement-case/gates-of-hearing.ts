import { timeGiven, timeRuns } from '../time-given.ts'
import type { CaseGate } from './case-gate.ts'
import { hearingNotice, hearingRequest } from './clocks.ts'
import { penaltyLaw } from './penalty-law.ts'

/**
 * The party was told what is intended, why, and what it may do about it.
 *
 * @see 中华人民共和国行政处罚法 第44条
 */
export const partyNoticed: CaseGate = {
  id: 'partyNoticed',
  label: {
    zh: '应当告知当事人拟作出的处罚内容及事实、理由、依据和陈述、申辩、要求听证等权利',
    en: 'The party has to be told what is intended, on which facts and grounds, and of its rights',
  },
  lacks: { zh: '没有事先告知的记录', en: 'nothing records that it was told' },
  remedy: { zh: '先告知当事人并登记', en: 'tell the party first, and enter that' },
  citation: penaltyLaw(44),
  after: ['noticed'],
  judge: ({ state }) => state.notice !== undefined,
}

/**
 * The party was told of its right to a hearing.
 *
 * @see 中华人民共和国行政处罚法 第63条
 */
export const toldOfHearing: CaseGate = {
  id: 'toldOfHearing',
  label: {
    zh: '拟作出较重的行政处罚，应当告知当事人有要求听证的权利',
    en: 'Before the graver penalties the party has to be told of its right to a hearing',
  },
  lacks: { zh: '最近一次告知没有写明听证权利', en: 'what it was told last does not name that right' },
  remedy: { zh: '告知听证权利后登记事先告知', en: 'tell the party of it, and enter what it was told' },
  citation: penaltyLaw(63, { paragraph: 1 }),
  after: ['noticed'],
  judge: ({ state }) => state.notice?.tellsOfHearing === true,
}

/**
 * The party asks for a hearing within 5 working days after it was told.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const requestInTime: CaseGate = {
  id: 'requestInTime',
  label: {
    zh: '当事人要求听证的，应当在告知后5日（工作日）内提出',
    en: 'The party asks for a hearing within 5 working days after it was told',
  },
  lacks: { zh: '提出时已经超过5个工作日', en: 'it asked later than 5 working days after' },
  remedy: {
    zh: '核对告知和提出的日期；确已逾期的，不按听证程序办理，可以听取陈述申辩并登记',
    en: 'check both days; if it was late there is no hearing, and the party may be heard in its defence instead',
  },
  citation: penaltyLaw(64, { item: 1 }),
  judge: ({ state: { notice }, on, calendar }) =>
    notice === undefined || timeRuns(hearingRequest, notice.on, on, calendar),
}

/**
 * A hearing is held when the party asked for it.
 *
 * @see 中华人民共和国行政处罚法 第63条
 */
export const hearingAskedFor: CaseGate = {
  id: 'hearingAskedFor',
  label: { zh: '当事人要求听证的，应当组织听证', en: 'A hearing is held where the party asks for it' },
  lacks: { zh: '没有当事人要求听证的记录', en: 'nothing records that it did' },
  remedy: { zh: '先登记当事人要求听证', en: 'enter first that it asked for a hearing' },
  citation: penaltyLaw(63, { paragraph: 1 }),
  after: ['hearingRequested'],
  judge: ({ state }) => state.hearing.isRequested,
}

/**
 * A hearing is announced for a day at least 7 working days later.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const hearingDayStated: CaseGate = {
  id: 'hearingDayStated',
  label: {
    zh: '应当在举行听证的7日（工作日）前，通知听证的时间、地点',
    en: 'When and where a hearing is held is announced 7 working days before it',
  },
  lacks: {
    zh: '没有写明听证日期，或者距听证不足7个工作日',
    en: 'its day is not stated, or less than 7 working days away',
  },
  remedy: {
    zh: '填写听证日期；不足7个工作日的，推迟听证',
    en: 'state the day of the hearing; with less than 7 working days, hold it later',
  },
  citation: penaltyLaw(64, { item: 2 }),
  isOfEntry: true,
  judge: ({ entry, on, calendar }) => {
    const until = entry.facts['until']
    return typeof until === 'string' && timeGiven(hearingNotice, on, until, calendar)
  },
}

/**
 * A hearing is held 7 working days after it was announced, or later.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const hearingAnnounced: CaseGate = {
  id: 'hearingAnnounced',
  label: {
    zh: '举行听证的7日（工作日）前，应当通知当事人及有关人员',
    en: 'The party is told of a hearing 7 working days before it is held',
  },
  lacks: { zh: '没有通知听证的记录，或者通知过晚', en: 'nothing records that it was, or it was too late' },
  remedy: {
    zh: '登记通知听证；不足7个工作日的，推迟听证',
    en: 'enter the announcement; with less than 7 working days, hold the hearing later',
  },
  citation: penaltyLaw(64, { item: 2 }),
  after: ['hearingNoticed'],
  judge: ({ state: { hearing }, on, calendar }) =>
    hearing.noticedOn !== undefined && timeGiven(hearingNotice, hearing.noticedOn, on, calendar),
}

/**
 * Somebody presides over a hearing who did not investigate the case.
 *
 * @see 中华人民共和国行政处罚法 第64条
 */
export const hostIndependent: CaseGate = {
  id: 'hostIndependent',
  label: {
    zh: '听证由行政机关指定的非本案调查人员主持',
    en: 'A hearing is presided over by somebody who did not investigate the case',
  },
  lacks: {
    zh: '没有写明主持人，或者主持人是本案调查人员',
    en: 'it is not stated who presides, or it is somebody who investigated the case',
  },
  remedy: {
    zh: '在“执法人员代号”中填写非本案调查人员的主持人；由调查人员主持过的，重新举行听证',
    en: 'name as the officer somebody who did not investigate it; a hearing held by an investigator is held again',
  },
  citation: penaltyLaw(64, { item: 4 }),
  isOfEntry: true,
  judge: ({ state, entry }) => {
    const host = entry.facts['officer']
    return typeof host === 'string' && !state.investigators.includes(host)
  },
}
