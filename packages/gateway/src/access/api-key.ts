import { createHash, timingSafeEqual } from 'node:crypto'
import { type Outcome, fail, ok, parseTownshipCode, outcomeOf } from '@zhunsheng/domain'
import { type Actor, type ActorRole, actorRoles } from './actor.ts'

/** A configured key: the SHA-256 of the secret, and whom it admits. The secret itself is never kept. */
export interface ApiKey {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly actor: Actor
}

const isRole = (text: string | undefined): text is ActorRole => actorRoles.some((role) => role === text)

const parseTownships = (text: string | undefined): Outcome<Actor['townships'], 'notApiKey'> => {
  if (text === undefined || text === '' || text === 'all') return ok('all')
  const codes = text.split('+').map(parseTownshipCode)
  return outcomeOf(
    codes.flatMap((code) => (code.ok ? [] : ['notApiKey' as const])),
    () => codes.flatMap((code) => (code.ok ? [code.value] : [])),
  )
}

/** Reads `ID:ROLE:SHA256[:TOWNSHIP+TOWNSHIP…]`. */
const parseApiKey = (text: string): Outcome<ApiKey, 'notApiKey'> => {
  const [id, role, sha256, scope, ...rest] = text.trim().split(':')
  const townships = parseTownships(scope)
  if (rest.length > 0 || !townships.ok || !isRole(role)) return fail('notApiKey')
  if (id === undefined || !/^[A-Za-z0-9._-]{1,40}$/u.test(id)) return fail('notApiKey')
  if (sha256 === undefined || !/^[0-9a-f]{64}$/u.test(sha256)) return fail('notApiKey')
  return ok({ sha256, actor: { id, role, townships: townships.value } })
}

/** Reads a comma-separated list of keys; two keys may not share an id, because the audit names it. */
export const parseApiKeys = (text: string): Outcome<readonly ApiKey[], 'notApiKey' | 'twoKeysShareId'> => {
  const read = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(parseApiKey)
  const keys = read.flatMap((key) => (key.ok ? [key.value] : []))
  if (keys.length < read.length) return fail('notApiKey')
  return new Set(keys.map((key) => key.actor.id)).size < keys.length ? fail('twoKeysShareId') : ok(keys)
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

/** The SHA-256 of a secret as it is configured. */
export const hashSecret = (secret: string): string => digestOf(secret).toString('hex')

/** The actor of a presented secret. Every key is compared, each in constant time. */
export const actorOfSecret = (keys: readonly ApiKey[], secret: string): Actor | undefined => {
  const presented = digestOf(secret)
  let found: Actor | undefined
  for (const key of keys) if (timingSafeEqual(presented, Buffer.from(key.sha256, 'hex'))) found = key.actor
  return found
}
