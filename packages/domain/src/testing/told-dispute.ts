import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { disputeStep } from '../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../ledger/service/dispute/dispute.ts'
import { mediatorAppointment } from '../ledger/service/dispute/mediator-appointment.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { clocksOf, named, toldEntry as entry, variantsOf } from './told-entry.ts'

/** The dispute that is told of when nothing else is said. */
export const toldDisputeKey = 'JF-1'

/** A dispute between neighbours, green, to be settled within a week. */
export const registered = (reported: CivilDate, facts: LooseValues = {}, key = toldDisputeKey): LooseEntry =>
  entry(
    dispute,
    key,
    { occurred: reported, reported },
    {
      source: 'gridMember',
      division: '141021100901',
      category: 'neighbours',
      involved: 2,
      risk: 'green',
      responsible: 'p-0061',
      party: 'p-0301',
      ...facts,
    },
  )

/** A step of it; the key is that of the step and its day. */
export const disputeStepOf = (
  id: keyof typeof disputeStep.fields.step.values,
  occurred: CivilDate,
  facts: LooseValues = {},
): LooseEntry =>
  entry(disputeStep, `${id} ${named(occurred, facts)}`, { occurred }, { dispute: toldDisputeKey, step: id, ...facts })

/** Somebody who mediates for a committee. */
export const mediator = (
  person: string,
  occurred: CivilDate,
  closed?: CivilDate,
  facts: LooseValues = {},
  recorded?: string,
): LooseEntry =>
  entry(
    mediatorAppointment,
    `TJY ${person} ${named(occurred, facts)}`,
    clocksOf(occurred, closed),
    { committee: 'TWH-1', person, place: 'member', fullTime: false, ...facts },
    recorded,
  )

/** What a text that is in effect says. */
export const binding = { signed: true, sealed: true } as const

/** Who mediates: two of one committee, one of another, and one who did so until the end of March 2023. */
export const toldMediators: readonly LooseEntry[] = [
  mediator('M1', '2022-01-01'),
  mediator('M2', '2022-01-01', undefined, { place: 'engaged' }),
  mediator('M3', '2022-01-01', undefined, { committee: 'TWH-2' }),
  mediator('M4', '2022-01-01', '2023-03-31'),
]

/** A dispute from its registration to its file, agreed in writing, confirmed and fulfilled. */
export const wholeDispute = {
  registered: registered('2023-03-01'),
  accepted: disputeStepOf('accepted', '2023-03-01'),
  mediatorNamed: disputeStepOf('mediatorNamed', '2023-03-02', { mediator: 'M1', committee: 'TWH-1' }),
  mediated: disputeStepOf('mediated', '2023-03-03'),
  agreedInWriting: disputeStepOf('agreedInWriting', '2023-03-04', { ...binding, until: '2023-04-30' }),
  confirmationRequested: disputeStepOf('confirmationRequested', '2023-03-20'),
  confirmed: disputeStepOf('confirmed', '2023-03-28'),
  fulfilled: disputeStepOf('fulfilled', '2023-04-20'),
  returnVisited: disputeStepOf('returnVisited', '2023-04-25', { satisfaction: 'satisfied' }),
  struckOff: disputeStepOf('struckOff', '2023-04-26'),
  archived: disputeStepOf('archived', '2023-04-27'),
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The same with some entries replaced, or left out where nothing replaces them; others are added. */
export const disputeWith = variantsOf(wholeDispute)
