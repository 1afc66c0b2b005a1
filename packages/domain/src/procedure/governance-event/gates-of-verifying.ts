import { convention } from '../convention.ts'
import { type EventGate, closedLoop } from './event-gate.ts'
import { isOver } from './event-state.ts'

/** What is verified was fed back, or solved on the spot; each feedback is verified once. */
export const feedbackFirst: EventGate = {
  id: 'feedbackFirst',
  label: {
    zh: '处理反馈以后方可核查，自办件除外',
    en: 'Feedback comes before verification, but of what was solved on the spot',
  },
  lacks: { zh: '没有待核查的处理反馈', en: 'no feedback waits for verification' },
  remedy: { zh: '先登记处理反馈', en: 'enter the feedback first' },
  citation: closedLoop,
  after: ['feedback', 'selfHandled'],
  judge: ({ state }) => state.stage === 'feedback' || (state.isSelfHandled && state.stage === 'closed'),
}

/** Whoever handled an event does not verify it; asked where both are named. */
export const checkedByAnother: EventGate = {
  id: 'checkedByAnother',
  label: { zh: '处置的人不得核查自己的处置', en: 'Nobody verifies what they handled themselves' },
  lacks: {
    zh: '核查人就是处置人（自办件为上报人）',
    en: 'the one who verified had handled it, or solved it on the spot',
  },
  remedy: { zh: '由其他人核查；登记有误的，更正经办人', en: 'have another verify it, or correct the handler' },
  citation: convention,
  isOfEntry: true,
  judge: ({ state: { handledBy }, entry }) => handledBy === undefined || entry.facts['handler'] !== handledBy,
}

/** What is closed was verified: handled is not closed. */
export const verifiedFirst: EventGate = {
  id: 'verifiedFirst',
  label: { zh: '核查通过以后方可办结', en: 'An event is closed when it was verified' },
  lacks: { zh: '最近一次处理反馈没有核查通过的记录', en: 'nothing records that the last feedback was verified' },
  remedy: { zh: '先登记核查', en: 'enter the verification first' },
  citation: closedLoop,
  after: ['verified'],
  // Of what is over another gate says so.
  judge: ({ state }) => state.stage === 'verified' || isOver(state),
}
