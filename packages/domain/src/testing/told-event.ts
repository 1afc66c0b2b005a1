import { eventStep } from '../ledger/grid/centre/event-step.ts'
import { event } from '../ledger/grid/centre/event.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { named, toldEntry, variantsOf } from './told-entry.ts'

/** The event that is told of when nothing else is said. */
export const toldEventKey = 'SJ-1'

/** An event of a village, to be closed within 20 days, unless told otherwise. */
export const toldEvent = (reported: CivilDate, facts: LooseValues = {}, closed?: CivilDate): LooseEntry =>
  toldEntry(
    event,
    toldEventKey,
    { occurred: reported, reported, ...(closed !== undefined && { closed }) },
    {
      category: 'dispute',
      source: 'village',
      division: '141021100201',
      reporter: 'P10',
      handled: true,
      valid: true,
      due: '2023-05-22',
      ...facts,
    },
  )

/** A step of it. */
export const eventStepOf = (
  step: keyof typeof eventStep.fields.step.values,
  occurred: CivilDate,
  facts: LooseValues = {},
): LooseEntry =>
  toldEntry(eventStep, named(occurred, { step, ...facts }), { occurred }, { event: toldEventKey, step, ...facts })

/** All that is done about an event, with a delay and joint handling, in order. */
export const wholeEvent: Readonly<Record<string, LooseEntry>> = {
  reported: toldEvent('2023-05-02'),
  accepted: eventStepOf('accepted', '2023-05-03'),
  triaged: eventStepOf('triaged', '2023-05-03'),
  assigned: eventStepOf('assigned', '2023-05-04', { unit: 'judicialOffice' }),
  joined: eventStepOf('joined', '2023-05-08', { unit: 'policeStation' }),
  escalated: eventStepOf('escalated', '2023-05-09', { reason: '涉及县级部门' }),
  whistled: eventStepOf('whistled', '2023-05-10', { whistle: 'CS-1' }),
  delayRequested: eventStepOf('delayRequested', '2023-05-18', { reason: '等待鉴定', handler: 'P20' }),
  delayApproved: eventStepOf('delayApproved', '2023-05-19', {
    until: '2023-06-10',
    approver: 'governanceCentreHead',
    handler: 'P30',
  }),
  feedback: eventStepOf('feedback', '2023-06-05', { handler: 'P20' }),
  verified: eventStepOf('verified', '2023-06-07', { handler: 'P30' }),
  closed: eventStepOf('closed', '2023-06-08'),
  archived: eventStepOf('archived', '2023-06-20'),
}

/** The same with some entries told otherwise, or left out, and others besides. */
export const eventWith = variantsOf(wholeEvent)
