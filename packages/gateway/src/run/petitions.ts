import type { LooseEntry } from '@zhunsheng/domain'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import {
  type PetitionLine,
  petition,
  petitionLedgerKinds,
  petitionLedgerOn,
  village,
} from '@zhunsheng/domain/petitions'
import * as Effect from 'effect/Effect'
import { type Actor, seesPersonal } from '../access/actor.ts'
import { maskIn } from '../access/mask.ts'
import { Store } from '../persistence/store.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** Which petitions: all unless something is said. */
export interface PetitionChoice {
  readonly open?: boolean | undefined
}

/** The ledger of petitions of a day, with what villages are called. */
export interface PetitionsSeen {
  readonly lines: readonly PetitionLine[]
  readonly villages: ReadonlyMap<string, string>
}

/** The ledger of petitions of a township as it stood on a day. */
export const petitionsIn = Effect.fnUntraced(function* (
  actor: Actor,
  { open, ...request }: RegisterRequest & PetitionChoice,
) {
  const rows = yield* registerRows(actor, request, [...petitionLedgerKinds, village])
  const lines = petitionLedgerOn(rows, request.on).filter(({ isOpen }) => open !== true || isOpen)
  const villages = new Map(entriesOfKind(village, rows).map(({ key, facts }) => [key, facts.name]))
  return { lines, villages } satisfies PetitionsSeen
})

const { petitionerName } = petition.fields

/** The masked names of petitioners by entry; none for those who may not see personal fields. */
export const maskedPetitioners = Effect.fnUntraced(function* (actor: Actor, lines: readonly PetitionLine[]) {
  const entries: readonly LooseEntry[] = lines.map(({ entry }) => entry)
  if (!seesPersonal(actor) || entries.length === 0) return new Map<string, string>()
  const store = yield* Store
  const held = yield* store.personal(
    actor,
    entries.map(({ id }) => id),
  )
  return new Map(
    entries.flatMap(({ id, facts }): readonly (readonly [string, string])[] => {
      const value = held.get(id)?.['petitionerName']
      return value === undefined ? [] : [[id, maskIn({ facts }, 'petitionerName', petitionerName, value)]]
    }),
  )
})
