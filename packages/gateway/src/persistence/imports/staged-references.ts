import { type Field, columnsOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { Dangling } from '../requests/import-requests.ts'
import { yearsKept } from '../reading/years-kept.ts'
import { indexStaged } from './staging.ts'
import { kindOf, kinds as allKinds, tableOf } from '../tables/tables.ts'

// Divisions below the township are entries themselves: the register of villages and communities.
const register = 'village'
const targetOf = (to: string): string | undefined =>
  to === 'division' ? register : to.startsWith('entry:') ? to.slice('entry:'.length) : undefined

interface Reference {
  readonly kind: string
  readonly column: string
  readonly field: Field
  readonly target: string
  readonly to: Dangling['to']
}
const references: readonly Reference[] = allKinds.flatMap((kind) =>
  columnsOf(kind).flatMap(({ name, part, field }) => {
    const target = field.type === 'ref' && part === 'facts' ? targetOf(field.to) : undefined
    if (target === undefined) return []
    return [{ kind: kind.id, column: name, field, target, to: target === register ? 'division' : 'entry' } as const]
  }),
)

const valueIn = ({ dialect }: Connection, { column, field }: Reference): string =>
  dialect.member('s.payload', 'facts', column, field)

interface Held {
  /** The kinds that are staged. */
  readonly staged: ReadonlySet<string>
  /** The years of which the ledger has entries of the kind that is referred to. */
  readonly years: readonly number[]
}

// Each value once: a file of two million rows names a few hundred villages. With its year an entry is found at once; without,
// all that the township has of the kind would be gone through for each value.
const lostSql = (connection: Connection, reference: Reference, { staged, years }: Held): string => {
  const { target, to } = reference
  const kind = kindOf(target)
  if (kind === undefined) throw new Error(`no kind ${target}`)
  const inLedger = (condition: string) =>
    `exists (select 1 from ${tableOf(kind)} x where x.township = r.township ${condition})`
  const inYears = years.length === 0 ? 'and false' : `and x.year in (${years.join(', ')})`
  const held = (condition: string) =>
    staged.has(target)
      ? `(exists (select 1 from staged x where x.kind = '${target}' and x.township = r.township ${condition})
          or ${inLedger(`${inYears} ${condition}`)})`
      : inLedger(`${inYears} ${condition}`)
  // Without a register of divisions there is nothing to compare a code with.
  const known = to === 'division' ? `and ${held('')}` : ''
  return `select r.township, r.value from (select distinct s.township, ${valueIn(connection, reference)} as value
      from staged s where s.kind = ?) r
    where r.value is not null ${known} and not ${held('and x.key = r.value')} order by r.township, r.value`
}

interface Lost {
  readonly township: string
  readonly value: string
}

// A row is looked up among what is lost, not gone through for each row: as many rows as values may be lost.
const rowsOf = (connection: Connection, reference: Reference, lost: readonly Lost[]) => {
  const value = valueIn(connection, reference)
  const sql = `select s.file, s.line, ${value} as value from staged s
    where s.kind = ? and (s.township, ${value}) in (select l.first, l.second from ${connection.dialect.pairs} l) order by s.n`
  const pairs = JSON.stringify(lost.map(({ township, value: missed }) => [township, missed]))
  return connection.rows<Pick<Dangling, 'file' | 'line' | 'value'>>({ sql, parameters: [reference.kind, pairs] })
}

// A ledger without a register of divisions has nothing to hold a code against, and its rows need not be read for it.
const isComparable = (connection: Connection, { to, target }: Reference, staged: ReadonlySet<string>) => {
  const kind = kindOf(target)
  if (to === 'entry' || staged.has(target) || kind === undefined) return Effect.succeed(true)
  const sql = `select 1 as found from ${tableOf(kind)} limit 1`
  return Effect.map(connection.row({ sql, parameters: [] }), (row) => row !== undefined)
}

const townshipsStaged = (connection: Connection): Effect.Effect<readonly string[]> => {
  const sql = 'select distinct township from staged order by township'
  return Effect.map(connection.rows<{ readonly township: string }>({ sql, parameters: [] }), (rows) =>
    rows.map(({ township }) => township),
  )
}

const yearsOf = (connection: Connection, target: string, townships: readonly string[]) =>
  Effect.map(
    Effect.forEach(townships, (township) => yearsKept(connection, target, township)),
    (years) => [...new Set(years.flat())].toSorted((a, b) => a - b),
  )

/** Every reference of a staged row that no staged and no current entry of its township answers; `kinds` are staged. */
export const danglingReferences = (
  connection: Connection,
  kinds: ReadonlySet<string>,
): Effect.Effect<readonly Dangling[]> =>
  Effect.gen(function* () {
    const found: Dangling[] = []
    const asked = references.filter(({ kind }) => kinds.has(kind))
    if (asked.some(({ target }) => kinds.has(target))) yield* indexStaged(connection)
    const townships = asked.length === 0 ? [] : yield* townshipsStaged(connection)
    for (const reference of asked) {
      if (!(yield* isComparable(connection, reference, kinds))) continue
      const years = yield* yearsOf(connection, reference.target, townships)
      const query = { sql: lostSql(connection, reference, { staged: kinds, years }), parameters: [reference.kind] }
      const lost = yield* connection.rows<Lost>(query)
      if (lost.length === 0) continue
      const { column, to, target } = reference
      for (const row of yield* rowsOf(connection, reference, lost)) found.push({ ...row, column, to, target })
    }
    return found
  })
