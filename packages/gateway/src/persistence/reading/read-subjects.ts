import type { Instant, Period, Subject, SubjectKind } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import { type Condition, entriesOf } from '../tables/query-builder.ts'
import type { Scope } from '../databases/scope.ts'
import { kindOf } from '../tables/tables.ts'

const personsIn = (
  scope: Scope,
  township: string,
  knownAt: Instant | undefined,
  { kind: id, column, where }: { readonly kind: string; readonly column: string; readonly where: Condition },
) => {
  const kind = kindOf(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  const ofTownship = sql<boolean>`e.township = ${township}`
  return entriesOf(scope, { kind, where: [ofTownship, where], columns: [column], knownAt })
    .select(sql<string>`${sql.ref(`e.${column}`)}`.as('person'))
    .distinct()
}

type Persons = ReturnType<typeof personsIn>
const subjects = (connection: Connection, kind: SubjectKind, township: string, persons: Persons) =>
  Effect.map(
    connection.rows<{ readonly person: string }>(persons.orderBy('person').compile()),
    (rows): readonly Subject[] => rows.map(({ person }) => ({ kind, id: person, township })),
  )

const inForce = (from: string, to: string): Condition =>
  sql`e.occurred <= ${to} and (e.closed is null or e.closed >= ${from})`

/**
 * The grid members of a township in a period: whoever was assigned to a grid in it, not as its head, or has a duty record of
 * it. Somebody whose record is missing is still there, so that what is missing shows; a head is not assessed.
 */
export const readGridMembers = (
  connection: Connection,
  scope: Scope,
  township: string,
  { from, to }: Period,
  knownAt?: Instant,
) => {
  const where = sql<boolean>`${inForce(from, to)} and (e.post is null or e.post <> 'head')`
  const assigned = { kind: 'grid-assignment', column: 'member', where }
  const during = sql<boolean>`e.occurred >= ${from} and e.occurred <= ${to}`
  const recorded = { kind: 'grid-duty-record', column: 'member', where: during }
  const members = personsIn(scope, township, knownAt, assigned).union(personsIn(scope, township, knownAt, recorded))
  return subjects(connection, 'gridMember', township, members)
}

/** The enforcement officers of a township: whoever is in the team on the last day of a period. */
export const readEnforcementOfficers = (
  connection: Connection,
  scope: Scope,
  township: string,
  { to }: Period,
  knownAt?: Instant,
) => {
  const standing = { kind: 'team-membership', column: 'person', where: inForce(to, to) }
  return subjects(connection, 'enforcementOfficer', township, personsIn(scope, township, knownAt, standing))
}
