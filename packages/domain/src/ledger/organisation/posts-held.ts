import type { PostHeld } from '../../township/post-held.ts'
import type { RoleHeld } from '../../township/role-held.ts'
import type { EntryOf } from '../entry.ts'
import type { postHolding } from './post-holding.ts'
import type { roleHolding } from './role-holding.ts'

/** A post held, with the entry that says so. */
export interface PostHeldInLedger extends PostHeld {
  readonly id: string
}

/** The posts held, as entries say. */
export const postsHeld = (entries: readonly EntryOf<typeof postHolding>[]): readonly PostHeldInLedger[] =>
  entries.map(({ id, clocks: { occurred, closed }, facts: { post, person, acting } }) => ({
    id,
    post,
    person,
    acting,
    from: occurred,
    ...(closed !== undefined && { to: closed }),
  }))

/** The roles held, as entries say. */
export const rolesHeld = (entries: readonly EntryOf<typeof roleHolding>[]): readonly RoleHeld[] =>
  entries.map(({ clocks: { occurred, closed }, facts: { person, role, division } }) => ({
    person,
    role,
    ...(division !== undefined && { division }),
    from: occurred,
    ...(closed !== undefined && { to: closed }),
  }))
