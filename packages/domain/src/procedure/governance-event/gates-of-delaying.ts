import { isCivilDate } from '../../value/civil-date.ts'
import { convention } from '../convention.ts'
import type { EventGate } from './event-gate.ts'

/** One delay is asked for at a time. */
export const oneRequest: EventGate = {
  id: 'oneRequest',
  label: { zh: '上一次延期申请答复以后方可再申请', en: 'A delay is asked for when the last request was answered' },
  lacks: { zh: '上一次申请尚未答复', en: 'the last request was not answered' },
  remedy: { zh: '先登记批准或者不批准', en: 'enter the answer first' },
  citation: convention,
  judge: ({ state }) => state.asked === undefined,
}

/** A delay is answered when it was asked for. */
export const delayAsked: EventGate = {
  id: 'delayAsked',
  label: { zh: '延期须先申请', en: 'A delay has to be asked for' },
  lacks: { zh: '没有待答复的延期申请', en: 'no request waits for an answer' },
  remedy: { zh: '先登记延期申请', en: 'enter the request first' },
  citation: convention,
  after: ['delayRequested'],
  judge: ({ state }) => state.asked !== undefined,
}

/** A delay is answered by a post that is named. */
export const approverNamed: EventGate = {
  id: 'approverNamed',
  label: { zh: '延期的答复须写明批准人职务', en: 'The answer names the post that gave it' },
  lacks: { zh: '没有写明批准人职务', en: 'no post is named' },
  remedy: { zh: '填写“批准人职务”', en: 'state the post' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => typeof entry.facts['approver'] === 'string',
}

/** Whoever asks for a delay does not answer it; asked where both are named. */
export const answeredByAnother: EventGate = {
  id: 'answeredByAnother',
  label: { zh: '申请延期的人不得答复自己的申请', en: 'Nobody answers a request of their own' },
  lacks: { zh: '答复人就是申请人', en: 'the one who answered had asked' },
  remedy: {
    zh: '由有权批准的其他人答复；登记有误的，更正经办人',
    en: 'have another answer it, or correct the handler',
  },
  citation: convention,
  isOfEntry: true,
  judge: ({ state: { asked }, entry }) => asked?.by === undefined || entry.facts['handler'] !== asked.by,
}

/** An approved delay ends later than the time that there was. */
export const laterDay: EventGate = {
  id: 'laterDay',
  label: { zh: '批准的延期应当晚于原办结时限', en: 'A delay ends later than the time that there was' },
  lacks: { zh: '没有写明延期至哪一日，或者该日不晚于原时限', en: 'no day is stated, or one that is no later' },
  remedy: { zh: '填写“办理（延期）至”，晚于原时限', en: 'state a later day' },
  citation: convention,
  isOfEntry: true,
  judge: ({ state: { due }, entry: { facts } }) => {
    const { until } = facts
    return typeof until === 'string' && isCivilDate(until) && (due === undefined || until > due)
  },
}

/** What is reopened is given a day: nobody else says until when it has to be closed again. */
export const dayGiven: EventGate = {
  id: 'dayGiven',
  label: { zh: '重新办理须写明办理至哪一日', en: 'What is reopened is given a day to be closed by' },
  lacks: { zh: '没有写明办理至哪一日，或者该日早于重新办理之日', en: 'no day is stated, or one before the reopening' },
  remedy: { zh: '填写“办理（延期）至”', en: 'state the day' },
  citation: convention,
  isOfEntry: true,
  judge: ({ on, entry: { facts } }) => {
    const { until } = facts
    return typeof until === 'string' && isCivilDate(until) && until >= on
  },
}
