import type { LooseEntry } from '@zhunsheng/domain'
import { type Running, day, never, of } from './due-by-hand.ts'

/** The day on which an entry occurred. */
export const occurred = (entry: LooseEntry): number => day(entry, 'occurred') ?? never
/** Entries of the same case. */
export const inCase = (kind: string, entry: LooseEntry): readonly LooseEntry[] =>
  of(kind).filter(({ facts }) => facts['case'] === entry.facts['case'])
// The first of some days that is not before one.
const firstFrom = (start: number, found: readonly (number | undefined)[]): number =>
  Math.min(never, ...found.flatMap((each) => (each === undefined || each < start ? [] : [each])))
/** The days of steps of the same case. */
export const stepDays = (entry: LooseEntry, ...steps: readonly string[]): readonly number[] =>
  inCase('case-step', entry)
    .filter(({ facts }) => steps.includes(String(facts['step'])))
    .map(occurred)
/** The steps of a name. */
export const steps = (name: string): readonly LooseEntry[] =>
  of('case-step').filter(({ facts }) => facts['step'] === name)

interface Told {
  readonly clock: string
  readonly entry: LooseEntry
  readonly start?: number
  readonly ends: readonly (number | undefined)[]
  readonly lastOn: Running['lastOn']
  readonly state: Running['state']
  readonly lapses?: true
}
/** A clock that an entry starts, up to the first of its ends. */
export const running = ({ clock, entry, start = occurred(entry), ends, lastOn, state, lapses }: Told): Running => ({
  clock,
  name: entry.key,
  start,
  end: firstFrom(start, ends),
  lastOn,
  state,
  ...(lapses === true && { lapses }),
})
