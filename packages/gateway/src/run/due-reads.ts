import { type CivilDate, type EntryKind, addDays, columnsOf } from '@zhunsheng/domain'
import { type ClockEvent, type DutyClock, kindsBeside, startsOf } from '@zhunsheng/domain/due'
import { entryKinds } from '@zhunsheng/domain/ledger'
import type { EntryFilter, FieldFilter, LedgerRequest } from '../persistence/store.ts'

const kinds: readonly EntryKind[] = entryKinds
const isDate = (kindId: string, field: string): boolean => {
  const kind = kinds.find(({ id }) => id === kindId)
  return (
    kind !== undefined && columnsOf(kind).some(({ name, field: { type } }) => name === field && type === 'civilDate')
  )
}

// What cannot be said as a filter is left to the domain: more is read than has to be, never less.
const filterOf = (where: ClockEvent['where']): EntryFilter =>
  Object.fromEntries(
    where.flatMap((condition): readonly (readonly [string, FieldFilter])[] => {
      if ('is' in condition) return [[condition.field, { is: condition.is }]]
      if ('in' in condition) return [[condition.field, { in: condition.in }]]
      return 'isAbsent' in condition ? [[condition.field, { isAbsent: condition.isAbsent }]] : []
    }),
  )

/** The entries of a kind that a clock looks at: undefined for all of them that had occurred. */
interface Look {
  readonly kind: string
  readonly filters?: readonly EntryFilter[]
}

// Entries that end their own clocks are looked for while they are open: of events that is one in a hundred.
const looksFor = (clock: DutyClock, on: CivilDate): readonly Look[] => {
  const [end, ...more] = clock.ends.flatMap((each) => ('own' in each ? [each.own] : []))
  const starts = startsOf(clock).map(({ entryKind: kind, where }): Look => {
    if (end === undefined || more.length > 0 || !isDate(kind, end)) return { kind }
    // What it says of its end, in the way in which it is started, is left to the domain like all that cannot be said here.
    const { [end]: _, ...begun }: EntryFilter = { ...filterOf(where), occurred: { to: on } }
    return { kind, filters: [{ isAbsent: true }, { from: addDays(on, 1) }].map((open) => ({ ...begun, [end]: open })) }
  })
  return [...starts, ...kindsBeside(clock).map((kind) => ({ kind }))]
}

/** Which entries have to be read to say what is due on a day: more would make no difference. */
export const readsFor = (clocks: readonly DutyClock[], on: CivilDate): Pick<LedgerRequest, 'kinds' | 'where'> => {
  const looks = Map.groupBy(
    clocks.flatMap((clock) => looksFor(clock, on)),
    ({ kind }) => kind,
  )
  const occurred: readonly EntryFilter[] = [{ occurred: { to: on } }]
  const filtersOf = (own: readonly Look[]): readonly EntryFilter[] => {
    if (own.some(({ filters }) => filters === undefined)) return occurred
    // Clocks of one kind, and ways of starting one, often look for the same.
    const looked = own.flatMap(({ filters = [] }) => filters)
    return [...new Map(looked.map((filter) => [JSON.stringify(filter), filter])).values()]
  }
  const where = Object.fromEntries([...looks].map(([kind, own]) => [kind, filtersOf(own)]))
  return { kinds: [...looks.keys()], where }
}
