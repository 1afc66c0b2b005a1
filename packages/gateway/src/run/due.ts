import { type CivilDate, type Instant, indexLedger } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type Due, type DutyClock, type WorkingSystem, dueOn, dutyClocks } from '@zhunsheng/domain/due'
import { type BeforeReading, clocksReading, plainReading } from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import { type Actor, reaches } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { readsFor } from './due-reads.ts'

/** Of which township, at the end of which day in Beijing, and of which system where not of all. */
export interface DueRequest {
  readonly township: string
  readonly on: CivilDate
  readonly system?: WorkingSystem | undefined
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant | undefined
  /** How “before a day” is read; as the day before unless said. */
  readonly before?: BeforeReading | undefined
}

const nothing: Due = { items: [], issues: [] }

/** What is due in a township on a day; nothing where the actor does not reach it. Entries that cannot matter are not read. */
export const dueIn = Effect.fnUntraced(function* (
  actor: Actor,
  { township, on, system, knownAt, before }: DueRequest,
  clocks: readonly DutyClock[] = dutyClocks,
) {
  // Reports are due without any entry, too.
  if (!reaches(actor, township)) return nothing
  const store = yield* Store
  const wanted = clocksReading(clocks, before ?? plainReading).filter(
    (clock) => system === undefined || clock.system === system,
  )
  const request = { township, ...readsFor(wanted, on), ...(knownAt !== undefined && { knownAt }) }
  const entries = yield* store.ledgerOf(actor, request)
  return dueOn(wanted, indexLedger(entries), { township, on }, chinaCalendar)
})
