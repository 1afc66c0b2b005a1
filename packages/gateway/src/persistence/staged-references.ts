import { columnsOf } from '@zhunsheng/domain'
import type { Connection } from './sqlite.ts'
import { kindOf, kinds, tableOf } from './tables.ts'

/** A staged row whose reference leads nowhere. */
export interface Dangling {
  readonly file: number
  readonly line: number
  readonly column: string
  readonly value: string
  readonly to: 'division' | 'entry'
  /** The kind that should hold it. */
  readonly target: string
}

// Divisions below the township are entries themselves: the register of villages and communities.
const register = 'village'
const targetOf = (to: string): string | undefined =>
  to === 'division' ? register : to.startsWith('entry:') ? to.slice('entry:'.length) : undefined

interface Reference {
  readonly kind: string
  readonly column: string
  readonly target: string
  readonly to: Dangling['to']
}
const references: readonly Reference[] = kinds.flatMap((kind) =>
  columnsOf(kind).flatMap(({ name, part, field }) => {
    const target = field.type === 'ref' && part === 'facts' ? targetOf(field.to) : undefined
    if (target === undefined) return []
    return [{ kind: kind.id, column: name, target, to: target === register ? 'division' : 'entry' } as const]
  }),
)

const danglingSql = ({ column, target, to }: Reference): string => {
  const kind = kindOf(target)
  if (kind === undefined) throw new Error(`no kind ${target}`)
  const held = (condition: string) => `(exists (select 1 from temp.staged x where x.kind = '${target}'
    and x.township = r.township ${condition}) or exists (select 1 from ${tableOf(kind)} x
    where x.township = r.township ${condition}))`
  // Without a register of divisions there is nothing to compare a code with.
  const known = to === 'division' ? `and ${held('')}` : ''
  return `with r as (select n, file, line, township, payload ->> '$.facts.${column}' as value from temp.staged where kind = ?)
    select r.file, r.line, r.value from r where r.value is not null ${known}
    and not ${held('and x.key = r.value')} order by r.n`
}

/** Every reference of a staged row that no staged and no current entry of its township answers. */
export const danglingReferences = (connection: Connection): readonly Dangling[] => {
  connection.exec('create index if not exists temp.staged_key on staged (kind, township, key)')
  const staged = new Set(
    connection
      .prepare<{ readonly kind: string }>('select distinct kind from temp.staged')
      .all()
      .map(({ kind }) => kind),
  )
  return references
    .filter(({ kind }) => staged.has(kind))
    .flatMap((reference) =>
      connection
        .prepare<Pick<Dangling, 'file' | 'line' | 'value'>>(danglingSql(reference))
        .all(reference.kind)
        .map((row) => ({ ...row, column: reference.column, to: reference.to, target: reference.target })),
    )
}
