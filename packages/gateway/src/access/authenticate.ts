import { timingSafeEqual } from 'node:crypto'
import { type Actor, localAdministrator } from './actor.ts'
import { type ApiKey, actorOfSecret, hashSecret } from './api-key.ts'

/** How callers are told apart: by configured keys, or, on a machine of one's own, by the demo token. */
export type Doors =
  | { readonly type: 'keys'; readonly keys: readonly ApiKey[] }
  | { readonly type: 'local'; readonly demoToken: string }

/** Whoever asks a local server without the demo token: may read, sees no personal fields, changes nothing. */
export const localReader: Actor = { id: 'local-reader', role: 'reader', townships: 'all' }

/** Why nobody is admitted. */
export type AuthenticationFault = 'BAD_KEY' | 'KEY_REQUIRED'

const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(a), 'hex'), Buffer.from(hashSecret(b), 'hex'))

/** Who is asking, by the Authorization header. A wrong secret is refused, never treated as none. */
export const authenticate = (doors: Doors, authorization: string | undefined): Actor | AuthenticationFault => {
  const presented = authorization?.trim() ?? ''
  if (presented === '' || /^Bearer$/iu.test(presented)) return doors.type === 'local' ? localReader : 'KEY_REQUIRED'
  const secret = /^Bearer\s+(\S+)$/iu.exec(presented)?.[1]
  if (secret === undefined) return 'BAD_KEY'
  if (doors.type === 'keys') return actorOfSecret(doors.keys, secret) ?? 'BAD_KEY'
  return sameSecret(secret, doors.demoToken) ? localAdministrator : 'BAD_KEY'
}
