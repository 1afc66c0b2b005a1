import type { CivilDate } from '../value/civil-date.ts'
import type { DivisionCode } from './division.ts'
import type { PersonKey, Role } from './person.ts'
import { isHeldOn } from './post-held.ts'

/** A role held over time, in a division or in the township as a whole. `to` is the last day. */
export interface RoleHeld {
  readonly person: PersonKey
  readonly role: Role
  readonly division?: DivisionCode
  readonly from: CivilDate
  readonly to?: CivilDate
}

/** The roles that each person held on a day, each once: how many persons there were is not how many roles. */
export const rolesOn = (held: readonly RoleHeld[], date: CivilDate): ReadonlyMap<PersonKey, ReadonlySet<Role>> => {
  const roles = new Map<PersonKey, Set<Role>>()
  for (const each of held) {
    if (!isHeldOn(each, date)) continue
    const own = roles.get(each.person) ?? new Set<Role>()
    roles.set(each.person, own.add(each.role))
  }
  return roles
}
