import { type CivilDate, type Instant, type LooseEntry, indexLedger } from '@zhunsheng/domain'
import { type Alerted, type WorkingSystem, alerts, lookOut } from '@zhunsheng/domain/alert'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'

/** Of which township, at the end of which day, and of which system where not of all. */
export interface AlertsRequest {
  readonly township: string
  readonly on: CivilDate
  readonly system?: WorkingSystem | undefined
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant | undefined
  /** Only alerts that read this kind; all of them by default. */
  readonly reading?: string
  /** Entries that are looked at beside those of the ledger. */
  readonly also?: readonly LooseEntry[]
}

/** A finding with the entries that it rests on, without their personal fields. */
export interface Alarm extends Alerted {
  readonly entries: readonly LooseEntry[]
}

// As somebody would look for them: kind by kind, by business key.
const inOrder = (a: LooseEntry, b: LooseEntry): number => {
  const [first, second] = [`${a.kind} ${a.key}`, `${b.kind} ${b.key}`]
  return first < second ? -1 : Number(first > second)
}

/** What was found, and by how many alerts it was looked for. */
export interface Alarms {
  readonly found: readonly Alarm[]
  readonly looked: number
}

/**
 * What calls for somebody to act in a township on a day. Who asks has made sure that the township is within the actor's
 * reach: of one that is not, nothing can be read, and nothing read is much found.
 */
export const alertsIn = Effect.fnUntraced(function* (actor: Actor, request: AlertsRequest) {
  const { township, on, system, knownAt, reading, also = [] } = request
  const using = alerts
    .filter((alert) => system === undefined || alert.system === system)
    .filter(({ reads }) => reading === undefined || reads.includes(reading))
  const kinds = [...new Set(using.flatMap(({ reads }) => reads))]
  // What occurred later is not looked at: it need not be read.
  const where = Object.fromEntries(kinds.map((kind) => [kind, [{ occurred: { to: on } }]]))
  const store = yield* Store
  const held = yield* store.ledgerOf(actor, { township, kinds, where, ...(knownAt !== undefined && { knownAt }) })
  const entries = [...held, ...also.filter(({ clocks }) => String(clocks['occurred']) <= on)]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const found = lookOut({ township, on, index: indexLedger(entries) }, using).map((alerted): Alarm => ({
    ...alerted,
    entries: alerted.finding.entries.flatMap((id) => byId.get(id) ?? []).toSorted(inOrder),
  }))
  return { found, looked: using.length } satisfies Alarms
})
