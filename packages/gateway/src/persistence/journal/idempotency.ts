import { type Hash, type LooseEntry, type LooseValues, canonicalJson, hashOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import { knownSalt } from './salts.ts'
import { holderOf } from './seal.ts'
import { BadRequest, IdempotencyConflict } from '../store-errors.ts'

/** What was asked: what to do, the open values of the row, and its personal values. */
export interface Asked {
  readonly action: 'append' | 'correct' | 'void'
  readonly request: LooseValues
  readonly open: LooseValues
  readonly personal: LooseValues
}

// As text, because what was asked may be anything, also a number that no entry could hold.
const texts = (values: LooseValues) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || String(value).trim() === '' ? [] : [[name, String(value)]],
    ),
  )

/**
 * What was asked, as one hash. Personal values are bound under the secret salt of whoever holds them in the entry that was
 * made: once it is gone no guess of them can be tried (and the row goes with it, see `erase`).
 */
const requestHash = ({ action, request, open, personal }: Asked, salt: string | undefined): Hash => {
  const said = texts(personal)
  const plain = canonicalJson({ request: texts(request), open: texts(open), personal: Object.keys(said).toSorted() })
  const bound = salt === undefined ? [] : [salt, canonicalJson(said)]
  return hashOf('zhunsheng/request/2', [action, plain, ...bound], nodeDigest)
}

/** Whether the text may serve as an idempotency key: 1 to 200 printable ASCII characters. */
const isIdempotencyKey = (key: string): boolean => /^[\x21-\x7e]{1,200}$/u.test(key)

const find = `select i.request, i.result, s.salt from idempotency i
  left join personal p on p.entry = i.result left join person s on s.key = p.person where i.actor = ? and i.key = ?`
interface Stored {
  readonly request: Hash
  readonly result: string
  readonly salt: string | null
}

/** The id of the entry that the same request made before; undefined when the key is new. */
export const earlierResult = (
  connection: Connection,
  actor: Actor,
  key: string,
  asked: Asked,
): Effect.Effect<string | undefined, BadRequest | IdempotencyConflict> =>
  Effect.gen(function* () {
    if (!isIdempotencyKey(key)) return yield* new BadRequest({ code: 'badIdempotencyKey', value: key })
    const stored = yield* connection.row<Stored>({ sql: find, parameters: [actor.id, key] })
    if (stored === undefined) return undefined
    const isSame = stored.request === requestHash(asked, stored.salt ?? undefined)
    return isSame ? stored.result : yield* new IdempotencyConflict({ key })
  })

const insert = `insert into idempotency (actor, key, request, result, at) values (?, ?, ?, ?, ?)
  on conflict (actor, key) do nothing`

/** Remembers which entry a request made, in the transaction that made it. Fails when the key was taken meanwhile. */
export const rememberResult = (
  connection: Connection,
  actor: Actor,
  { key, asked, at }: { readonly key: string; readonly asked: Asked; readonly at: string },
  entry: LooseEntry,
): Effect.Effect<void, IdempotencyConflict> =>
  Effect.gen(function* () {
    const holder = holderOf(entry)
    const salt = holder === undefined ? undefined : yield* knownSalt(connection, holder)
    const parameters = [actor.id, key, requestHash(asked, salt), entry.id, at]
    if ((yield* connection.run({ sql: insert, parameters })) === 0) return yield* new IdempotencyConflict({ key })
  })
