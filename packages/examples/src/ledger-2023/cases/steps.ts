import type { CivilDate } from '@zhunsheng/domain'
import type { Noted } from '../ledger.ts'
import { type Person, stationed } from '../people.ts'
import { powerOn } from '../powers.ts'
import { type Act, type CaseNow, type Pair, type When, dayOf, workdaysAfter } from './told-case.ts'

type Step = Noted<'case-step'>['facts']
type Said = Omit<Step, 'case' | 'step'>

const officers = ([first, second]: Pair): Pick<Step, 'officer' | 'secondOfficer'> => ({
  officer: first.key,
  secondOfficer: second.key,
})

/** A step on a day: in writing, unless it says otherwise. */
export const step =
  (
    taken: Step['step'],
    when: When,
    said: (now: CaseNow, day: CivilDate) => Said = () => ({}),
    next: Partial<CaseNow> = {},
  ): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = { step: taken, record: 'text' as const, ...said({ ...now, ...next }, day) }
    return { now: { ...now, ...next, day }, rows: [{ kind: 'case-step', day, facts }] }
  }

/** A step of the two officers. */
export const stepOfBoth = (taken: Step['step'], when: When, said: Said = {}): Act =>
  step(taken, when, ({ by }) => ({ ...officers(by), ...said }))

/** A step that is all about its reason. */
export const stepFor = (taken: Step['step'], when: When, reason: string): Act => step(taken, when, () => ({ reason }))

/** The case is filed by the power that the list of that day gives. */
export const filed = (when: When): Act =>
  step('filed', when, ({ item, by }, day) => ({ power: powerOn(item, day), ...officers(by) }))

/** Evidence is taken, certificates shown, a camera running. */
export const investigated = (when: When, by?: Pair): Act =>
  step('investigated', when, (now) => ({
    ...officers(by ?? now.by),
    certificatesShown: true,
    record: 'both',
  }))

/** Evidence is taken, and neither a document of it nor the form of its record is on file. */
export const investigatedBarely =
  (when: When): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = { step: 'investigated', ...officers(now.by), certificatesShown: true } as const
    return { now: { ...now, day }, rows: [{ kind: 'case-step', day, isBare: true, facts }] }
  }

/** The investigation is over. */
export const ended = (when: When): Act => stepOfBoth('investigationEnded', when)

/** The party is told what is intended, in yuan, and until when it can speak: so many working days. */
export const noticed = (when: When, yuan: number, { hearing = false, days = 3 } = {}): Act => {
  const told = step(
    'noticed',
    when,
    (now, day) => ({
      ...officers(now.by),
      ...(now.yuan > 0 && { intendedFine: now.yuan * 100 }),
      hearingDue: hearing,
      until: workdaysAfter(day, days),
    }),
    { yuan },
  )
  return (now) => {
    const done = told(now)
    return { ...done, now: { ...done.now, stated: workdaysAfter(done.now.day, days) } }
  }
}

/** The party speaks for itself. */
export const heard = (when: When): Act => stepOfBoth('statementHeard', when, { record: 'both' })
/** The party has nothing to say. */
export const waived = (when: When): Act => step('statementWaived', when)

/** A hearing is announced for so many working days later. */
export const hearingNoticed = (when: When, days: number): Act => {
  const announced = step('hearingNoticed', when, (_, day) => ({ until: workdaysAfter(day, days) }))
  return (now) => {
    const done = announced(now)
    return { ...done, now: { ...done.now, stated: workdaysAfter(done.now.day, days) } }
  }
}
// The deputy of the judicial office: took no evidence in any case.
const host: Person | undefined = stationed[5]
/** The hearing is held on the day that was announced, by somebody who took no evidence. */
export const hearingHeld: Act = (now) =>
  step('hearingHeld', now.stated, () => ({ ...(host !== undefined && { officer: host.key }), record: 'both' }))(now)

/** Served on the party. */
export const served = (when: When): Act => stepOfBoth('served', when, { record: 'both' })
/** The last steps of a case. */
export const closed = (when: When): Act => step('closed', when)
/** The file goes to the archive. */
export const archived = (when: When): Act => step('archived', when)
/** Until a day, the party may pay in parts. */
export const deferred = (when: When, until: CivilDate): Act =>
  step('deferralApproved', when, () => ({ until, reason: '当事人申请分期，经营确有困难（虚构）' }))
/** Several acts in turn, as one list. */
export const inTurn = (...acts: readonly (Act | readonly Act[])[]): readonly Act[] => acts.flat()
