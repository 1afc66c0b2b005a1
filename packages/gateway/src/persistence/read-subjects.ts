import type { Period, Subject, SubjectKind } from '@zhunsheng/domain'
import { sql } from 'kysely'
import { entriesOf } from './query-builder.ts'
import type { Scope } from './scope.ts'
import type { Connection } from './sqlite.ts'

interface Person {
  readonly person: string
}
const subjects = (kind: SubjectKind, township: string, persons: readonly Person[]): readonly Subject[] =>
  persons.map(({ person }) => ({ kind, id: person, township }))

const inForce = (from: string, to: string) =>
  sql<boolean>`e.occurred <= ${to} and (e.closed is null or e.closed >= ${from})`

/**
 * The grid members of a township in a period: whoever was assigned to a grid in it or has a duty record of it. Somebody
 * whose record is missing is still there, so that what is missing shows.
 */
export const readGridMembers = (
  connection: Connection,
  scope: Scope,
  township: string,
  { from, to }: Period,
): readonly Subject[] => {
  const assigned = entriesOf(scope, 'entry_grid_assignment').where('e.township', '=', township).where(inForce(from, to))
  const recorded = entriesOf(scope, 'entry_grid_duty_record')
    .where('e.township', '=', township)
    .where('e.occurred', '>=', from)
    .where('e.occurred', '<=', to)
  const query = assigned.select('e.member as person').union(recorded.select('e.member as person')).orderBy('person')
  return subjects('gridMember', township, connection.rows<Person>(query.compile()))
}

/** The enforcement officers of a township: whoever is in the team on the last day of a period. */
export const readEnforcementOfficers = (
  connection: Connection,
  scope: Scope,
  township: string,
  { to }: Period,
): readonly Subject[] => {
  const query = entriesOf(scope, 'entry_team_membership')
    .where('e.township', '=', township)
    .where(inForce(to, to))
    .select('e.person')
    .distinct()
    .orderBy('e.person')
  return subjects('enforcementOfficer', township, connection.rows<Person>(query.compile()))
}
