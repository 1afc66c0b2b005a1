import { type Hash, type LooseValues, canonicalJson, hashOf } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import type { Connection } from './sqlite.ts'
import { BadRequest, IdempotencyConflict } from './store-errors.ts'

interface Stored {
  readonly request: Hash
  readonly result: string
}

// As text, because what was asked may be anything, also a number that no entry could hold.
const texts = (values: LooseValues) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  )

/** What was asked, as one hash: the action and every value. */
export const requestHash = (action: string, request: LooseValues, values: LooseValues): Hash =>
  hashOf('zhunsheng/request/1', [action, canonicalJson({ request: texts(request), values: texts(values) })], nodeDigest)

/** Whether the text may serve as an idempotency key: 1 to 200 printable ASCII characters. */
export const isIdempotencyKey = (key: string): boolean => /^[\x21-\x7e]{1,200}$/u.test(key)

/** The entry that the same request made before; undefined when the key is new. */
export const earlierResult = (
  connection: Connection,
  actor: Actor,
  key: string,
  request: Hash,
): string | undefined | BadRequest | IdempotencyConflict => {
  if (!isIdempotencyKey(key)) return new BadRequest({ code: 'badIdempotencyKey', value: key })
  const stored = connection
    .prepare<Stored>('select request, result from idempotency where actor = ? and key = ?')
    .get(actor.id, key)
  if (stored === undefined) return undefined
  return stored.request === request ? stored.result : new IdempotencyConflict({ key })
}

/** Remembers what a request made, in the transaction that made it. */
export const rememberResult = (
  connection: Connection,
  actor: Actor,
  key: string,
  stored: Stored & { readonly at: string },
): void => {
  connection
    .prepare('insert into idempotency (actor, key, request, result, at) values (?, ?, ?, ?, ?)')
    .run(actor.id, key, stored.request, stored.result, stored.at)
}
