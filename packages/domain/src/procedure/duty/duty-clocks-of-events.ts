import type { Condition } from '../../figure/figure-definition.ts'
import { lechangDraft } from '../../law/lechang-draft.ts'
import { acceptancePeriod, verificationPeriod } from '../governance-event/event-limits.ts'
import { isOwed } from '../governance-event/owed-event.ts'
import type { ClockEvent, ClockStart, DeadlineClock, Proviso, TiedEnd } from './duty-clock.ts'

// The last days stand in the rows: the township gives them, no instrument does (`lechangDraft`).
const centre = { owner: { post: 'governanceCentreHead' }, system: 'governance', bound: 'atMost' } as const
// The name of a village or community.
const division = { field: 'name', entryKind: 'village', through: 'division' } as const

const step = (...steps: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'event-step',
  where: [{ field: 'step', in: steps }],
  at: 'occurred',
})
// Of the event that starts a clock, or of the one that a starting step names.
const ofEvent = (...steps: readonly [string, ...string[]]): TiedEnd => ({ ...step(...steps), matching: 'event' })
const sameEvent = (...steps: readonly [string, ...string[]]): TiedEnd => ({ ...ofEvent(...steps), equals: 'event' })

const decided = ['accepted', 'rejected', 'merged'] as const

const reported = { entryKind: 'event', where: isOwed, at: 'reported' } as const
// What grid members and villages report they mostly solve themselves: it waits for the centre once a step was taken in it. What
// comes from elsewhere waits from the day of its report.
const ownSources: Condition = { field: 'source', in: ['gridMember', 'village'] }
const otherSources: Condition = { field: 'source', in: ['hotline', 'visitor', 'superior', 'police'] }
const anyStep: Proviso = { entryKind: 'event-step', where: [], matching: 'event' }
const waiting: readonly ClockStart[] = [
  { ...reported, where: [...isOwed, otherSources] },
  { ...reported, where: [...isOwed, ownSources], provided: [anyStep, { ...anyStep, isLater: true }] },
]

/** The clocks of the governance centre: accepting an event, closing it in the time given, delayed or given again, verifying it. */
export const eventClocks: readonly DeadlineClock[] = [
  {
    id: 'governance.acceptance',
    label: { zh: '受理综治事件', en: 'Accept a governance event, or turn it down' },
    ...centre,
    soon: 1,
    span: { by: 'law', clock: acceptancePeriod },
    start: waiting,
    ends: [ofEvent(...decided), { own: 'closed' }],
    about: division,
  },
  {
    id: 'governance.event-due',
    label: { zh: '办结综治事件', en: 'Close a governance event' },
    ...centre,
    soon: 2,
    span: { by: 'entry', field: 'due', citation: lechangDraft },
    start: reported,
    // A delay that was approved, or a reopening, has a last day of its own.
    ends: [{ own: 'closed' }, ofEvent('closed', 'delayApproved', 'rejected', 'merged', 'transferred', 'reopened')],
    about: division,
  },
  {
    id: 'governance.event-delayed',
    label: { zh: '办结批准延期的综治事件', en: 'Close a governance event whose delay was approved' },
    ...centre,
    soon: 2,
    span: { by: 'entry', field: 'until', citation: lechangDraft },
    start: step('delayApproved'),
    ends: [sameEvent('closed', 'merged', 'transferred'), { ...sameEvent('delayApproved'), isLater: true }],
    about: { field: 'event' },
  },
  {
    id: 'governance.event-reopened',
    label: { zh: '办结重新办理的综治事件', en: 'Close a governance event that was reopened' },
    ...centre,
    soon: 2,
    span: { by: 'entry', field: 'until', citation: lechangDraft },
    start: step('reopened'),
    ends: [sameEvent('closed', 'merged', 'transferred', 'delayApproved'), { ...sameEvent('reopened'), isLater: true }],
    about: { field: 'event' },
  },
  {
    id: 'governance.verification',
    label: { zh: '核查处理反馈', en: 'Verify what was fed back' },
    ...centre,
    soon: 1,
    span: { by: 'law', clock: verificationPeriod },
    start: step('feedback'),
    ends: [sameEvent('verified', 'verificationFailed', 'merged', 'transferred', 'closed')],
    about: { field: 'event' },
  },
]
