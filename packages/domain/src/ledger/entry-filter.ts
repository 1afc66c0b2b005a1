import type { Condition, Dating, FieldValue } from '../figure/figure-definition.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Period } from '../value/period.ts'
import type { LooseEntry } from './entry.ts'

/** Whether an entry is one of those looked for. */
export type EntryTest = (entry: LooseEntry) => boolean
/** The value of one open field of an entry. */
export type FieldOf = (entry: LooseEntry) => FieldValue | undefined

const clocks = new Set(['occurred', 'reported', 'closed'])

/** The reader of a clock, an open field or the business key, by its name. Personal fields cannot be read. */
export const fieldOf = (name: string): FieldOf => {
  if (name === 'key') return (entry) => entry.key
  return clocks.has(name) ? (entry) => entry.clocks[name] : (entry) => entry.facts[name]
}

const conditionTest = (condition: Condition): EntryTest => {
  const read = fieldOf(condition.field)
  if ('is' in condition) return (entry) => read(entry) === condition.is
  if ('isAbsent' in condition) return (entry) => (read(entry) === undefined) === condition.isAbsent
  if ('in' in condition) {
    const wanted = new Set(condition.in)
    return (entry) => {
      const value = read(entry)
      return value !== undefined && wanted.has(value)
    }
  }
  if ('atLeast' in condition)
    return (entry) => {
      const value = read(entry)
      return typeof value === 'number' && value >= condition.atLeast
    }
  const limit = fieldOf(condition.atMostField)
  return (entry) => {
    const value = read(entry)
    const bound = limit(entry)
    return typeof value === 'string' && typeof bound === 'string' && value <= bound
  }
}

/** Whether an entry meets every one of the conditions. A comparison with an absent value is false. */
export const meets = (conditions: readonly Condition[]): EntryTest => {
  const [first, ...rest] = conditions.map(conditionTest)
  if (first === undefined) return () => true
  return rest.length === 0 ? first : (entry) => first(entry) && rest.every((test) => test(entry))
}

/** The span of days that a figure looks at: `horizon` is the end of the period, or the as-of date when that is earlier. */
export interface View {
  readonly period: Period
  readonly horizon: CivilDate
}

/** Whether an entry belongs to a view by its dates. */
export const datedIn = (dating: Dating, { period, horizon }: View): EntryTest => {
  if (dating.by === 'within') {
    const read = fieldOf(dating.clock)
    return (entry) => {
      const date = read(entry)
      return typeof date === 'string' && date >= period.from && date <= horizon
    }
  }
  const [from, until] = [fieldOf(dating.from), fieldOf(dating.until)]
  return (entry) => {
    const first = from(entry)
    const last = until(entry)
    return typeof first === 'string' && first <= horizon && (typeof last !== 'string' || last >= horizon)
  }
}

/** Whether an entry shows that its ledger is kept in the year of the view; an entry of a standing kind shows it ever after. */
export const showsLedgerKept = (standing: true | undefined, { period, horizon }: View): EntryTest => {
  const since = standing === true ? '' : `${period.from.slice(0, 4)}-01-01`
  return ({ clocks: { occurred } }) => typeof occurred === 'string' && occurred >= since && occurred <= horizon
}
