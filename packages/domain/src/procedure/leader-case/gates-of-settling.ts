import { hasReason } from '../has-reason.ts'
import { convention } from '../convention.ts'
import type { ChargeGate } from './charge-gate.ts'
import { chargePractice } from './charge-law.ts'
import { isMade } from './charge-state.ts'

/** The leader knows: the charge was served. */
export const chargeServed: ChargeGate = {
  id: 'chargeServed',
  label: { zh: '包案须先送达包案领导', en: 'A charge is served on the leader first' },
  lacks: { zh: '没有送达记录', en: 'nothing records that it was served' },
  remedy: { zh: '送达后登记', en: 'serve it, and enter that' },
  citation: chargePractice,
  after: ['served'],
  judge: ({ state }) => isMade(state, 'served'),
}

/** A plan says until when, and not until a day that is over. */
export const planHasLimit: ChargeGate = {
  id: 'planHasLimit',
  label: { zh: '化解方案须有期限', en: 'A plan has a limit' },
  lacks: {
    zh: '没有填写期限，或者期限早于制定方案之日',
    en: 'no limit is stated, or one before the day of the plan',
  },
  remedy: { zh: '填写“化解（延期）期限”', en: 'state until when' },
  citation: chargePractice,
  isOfEntry: true,
  judge: ({ entry, on }) => String(entry.facts['until'] ?? '') >= on,
}

/** A plan that is drawn up anew does not move the limit: an extension does. */
export const limitKept: ChargeGate = {
  id: 'limitKept',
  label: { zh: '重定方案不得推后期限', en: 'A new plan does not put the limit off' },
  lacks: { zh: '期限晚于现行的期限', en: 'its limit is later than the one that stands' },
  remedy: { zh: '需要延期的，申请延期并报批', en: 'ask for an extension and have it approved' },
  citation: chargePractice,
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => state.limit === undefined || String(entry.facts['until'] ?? '') <= state.limit,
}

/** What is put off, or settled, was planned. */
export const chargePlanned: ChargeGate = {
  id: 'chargePlanned',
  label: { zh: '应当先制定化解方案', en: 'A plan has to be drawn up first' },
  lacks: { zh: '没有方案记录', en: 'nothing records a plan' },
  remedy: { zh: '登记化解方案及其期限', en: 'enter the plan with its limit' },
  citation: chargePractice,
  after: ['planned'],
  judge: ({ state }) => isMade(state, 'planned'),
}

/** Whoever asks for more time says why. */
export const extensionReasoned: ChargeGate = {
  id: 'extensionReasoned',
  label: { zh: '申请延期须有理由', en: 'More time is asked for with a reason' },
  lacks: { zh: '没有写明理由', en: 'no reason is stated' },
  remedy: { zh: '填写“理由”', en: 'state the reason' },
  citation: chargePractice,
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** An extension is decided on once it was asked for. */
export const extensionAsked: ChargeGate = {
  id: 'extensionAsked',
  label: { zh: '延期须先申请', en: 'More time has to be asked for first' },
  lacks: { zh: '没有尚待审批的延期申请', en: 'no request for it is waiting' },
  remedy: { zh: '登记延期申请及其理由', en: 'enter the request with its reason' },
  citation: chargePractice,
  after: ['extensionRequested'],
  judge: ({ state }) => state.isAsking,
}

/** An extension puts the limit off. */
export const extensionLater: ChargeGate = {
  id: 'extensionLater',
  label: { zh: '延期后的期限应当晚于原期限', en: 'An extension is to a later day' },
  lacks: { zh: '没有填写新的期限，或者不晚于原期限', en: 'no later day is stated' },
  remedy: { zh: '填写“化解（延期）期限”', en: 'state until when' },
  citation: convention,
  isOfEntry: true,
  judge: ({ state, entry }) => String(entry.facts['until'] ?? '') > (state.limit ?? ''),
}

/** Closing papers can be found again. */
export const papersNamed: ChargeGate = {
  id: 'papersNamed',
  label: { zh: '结案材料须有文书编号', en: 'Closing papers have a number' },
  lacks: { zh: '没有填写文书编号', en: 'none is stated' },
  remedy: { zh: '填写“文书编号”', en: 'state the document' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['document'] !== undefined,
}

/** What is reported and closed has its papers with the petition office. */
export const papersThere: ChargeGate = {
  id: 'papersThere',
  label: { zh: '应当先把结案材料移交信访办', en: 'The closing papers go to the petition office first' },
  lacks: { zh: '没有报送结案材料的记录', en: 'nothing records that they did' },
  remedy: { zh: '报送结案材料后登记', en: 'file the papers, and enter that' },
  citation: chargePractice,
  after: ['papersFiled'],
  judge: ({ state }) => isMade(state, 'papersFiled'),
}

/** A report to the team names the meeting. */
export const meetingNamed: ChargeGate = {
  id: 'meetingNamed',
  label: { zh: '班子会议报告须写明是哪次会议', en: 'A report to the team names the meeting' },
  lacks: { zh: '没有填写会议编号', en: 'no meeting is stated' },
  remedy: { zh: '填写“会议编号”', en: 'state the meeting' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['meeting'] !== undefined,
}

/** What is closed was reported to the team. */
export const reportedToTeam: ChargeGate = {
  id: 'reportedToTeam',
  label: { zh: '结案以前应当向班子会议报告', en: 'The leadership team hears of it before it is closed' },
  lacks: { zh: '没有班子会议报告的记录', en: 'nothing records that it did' },
  remedy: { zh: '在班子会议上报告，并登记会议', en: 'report it in a meeting, and enter that' },
  citation: chargePractice,
  after: ['reported'],
  judge: ({ state }) => isMade(state, 'reported'),
}
