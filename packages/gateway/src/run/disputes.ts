import {
  type DisputeLine,
  dispute,
  disputeLedgerKinds,
  disputeLedgerOn,
  disputeParty,
  village,
} from '@zhunsheng/domain/disputes'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type Actor, seesPersonal } from '../access/actor.ts'
import { maskIn } from '../access/mask.ts'
import { Store } from '../persistence/store.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** Which disputes: all unless something is said. */
export interface DisputeChoice {
  readonly open?: boolean | undefined
  readonly risk?: DisputeLine['entry']['facts']['risk'] | undefined
  readonly village?: string | undefined
}

/** The ledger of disputes of a day, with what villages are called. */
export interface DisputesSeen {
  readonly lines: readonly DisputeLine[]
  readonly villages: ReadonlyMap<string, string>
}

/** The ledger of disputes of a township as it stood on a day. */
export const disputesIn = Effect.fnUntraced(function* (
  actor: Actor,
  { open, risk, village: place, ...request }: RegisterRequest & DisputeChoice,
) {
  const rows = yield* registerRows(actor, request, [...disputeLedgerKinds, village])
  const lines = disputeLedgerOn(rows, request.on).filter(
    ({ entry: { facts }, result }) =>
      (open !== true || result === 'open') &&
      (risk === undefined || facts.risk === risk) &&
      (place === undefined || facts.division === place),
  )
  const villages = new Map(entriesOfKind(village, rows).map(({ key, facts }) => [key, facts.name]))
  return { lines, villages } satisfies DisputesSeen
})

const { partyName } = dispute.fields
const { name } = disputeParty.fields

/** The masked names of the parties of disputes by entry; none for those who may not see personal fields. */
export const maskedParties = Effect.fnUntraced(function* (actor: Actor, lines: readonly DisputeLine[]) {
  // What a dispute is not to tell the public, its parties are not, either.
  const entries = lines.flatMap(({ entry, parties }) =>
    [entry, ...parties].map(({ id, kind }) => ({ id, kind, of: entry })),
  )
  if (!seesPersonal(actor) || entries.length === 0) return new Map<string, string>()
  const store = yield* Store
  const held = yield* store.personal(
    actor,
    entries.map(({ id }) => id),
  )
  return new Map(
    entries.flatMap(({ id, kind, of }): readonly (readonly [string, string])[] => {
      const [field, declared] = kind === dispute.id ? (['partyName', partyName] as const) : (['name', name] as const)
      const value = held.get(id)?.[field]
      return value === undefined ? [] : [[id, maskIn(of, field, declared, value)]]
    }),
  )
})
