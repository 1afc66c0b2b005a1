import { type CivilDate, addDays } from '../../../value/civil-date.ts'
import { type DaySpan, endOfDays, spansWithin, spansWithout } from '../../../value/day-spans.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import type { LooseEntry, LooseValues } from '../../entry.ts'
import { inOrderOfId } from '../../ledger-index.ts'
import { gridAnswered } from './grid-answered.ts'
import { gridAssignment } from './grid-assignment.ts'
import { gridCover } from './grid-cover.ts'
import { gridMemberLeave } from './grid-member-leave.ts'
import { type GridLedgers, byGrid, responsibleOn } from './grid-responsibility.ts'
import { spanOf } from './grid-service-days.ts'
import { gridServiceSpan } from './grid-service.ts'
import { grid } from './grid.ts'

/** The kinds that the entries of the kind `grid-answered` follow from. */
export const gridAnsweredSources: readonly string[] = [grid.id, gridAssignment.id, gridMemberLeave.id, gridCover.id]
/** The kinds that the entries of the kind `grid-service` follow from. */
export const gridServiceSources: readonly string[] = [gridAssignment.id, gridMemberLeave.id]

/** The ledgers of grids out of current entries of one township. */
export const gridLedgersOf = (entries: readonly LooseEntry[]): GridLedgers => ({
  grids: entriesOfKind(grid, entries),
  assignments: entriesOfKind(gridAssignment, entries),
  leaves: entriesOfKind(gridMemberLeave, entries),
  covers: entriesOfKind(gridCover, entries),
})

// An entry as it would stand in a ledger; it has the id of the one it rests on, which others may share.
const derived = (
  restsOn: LooseEntry,
  kind: string,
  nth: number,
  { from, until }: DaySpan,
  facts: LooseValues,
): LooseEntry => ({
  id: restsOn.id,
  township: restsOn.township,
  kind,
  year: Number(from.slice(0, 4)),
  key: `${restsOn.key}/${String(nth + 1).padStart(3, '0')}`,
  version: restsOn.version,
  recorded: restsOn.recorded,
  synthetic: restsOn.synthetic,
  clocks: { occurred: from, ...(until !== endOfDays && { closed: until }) },
  facts,
  personal: {},
})

// The days on which anything that is entered begins, and those after something ended: between two of them nothing changes.
const turnsIn = (span: DaySpan, { assignments, covers, leaves }: GridLedgers): readonly CivilDate[] => {
  const days = [...assignments, ...covers, ...leaves]
    .map(spanOf)
    .flatMap(({ from, until }) => [from, ...(until < endOfDays ? [addDays(until, 1)] : [])])
  return [...new Set([span.from, ...days])].filter((day) => span.from <= day && day <= span.until).toSorted()
}

interface Answered {
  readonly from: CivilDate
  readonly answered: string
  readonly lacking: string | undefined
}
const answersIn = (span: DaySpan, own: GridLedgers, code: string): readonly Answered[] =>
  turnsIn(span, own)
    .map((from) => {
      const { as = 'nobody', lacking } = responsibleOn(own, code, from)
      return { from, answered: as, lacking }
    })
    .filter((each, i, all) => each.answered !== all[i - 1]?.answered || each.lacking !== all[i - 1]?.lacking)

/**
 * The days on which each grid of a township is answered for by a member, by who covers it, by its head or by nobody, as
 * entries of the kind `grid-answered`, in order of id and then of day.
 */
export const gridAnsweredEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] =>
  [...byGrid(gridLedgersOf([...entries].toSorted(inOrderOfId)))]
    .flatMap(([code, own]) =>
      own.grids.flatMap((entry) => {
        const span = spanOf(entry)
        const told = answersIn(span, own, code)
        return told.map(({ from, answered, lacking }, nth) => {
          const next = told[nth + 1]
          const until = next === undefined ? span.until : addDays(next.from, -1)
          const { type, division } = entry.facts
          const facts = { grid: code, type, division, answered, ...(lacking !== undefined && { lacking }) }
          return derived(entry, gridAnswered.id, nth, { from, until }, facts)
        })
      }),
    )
    .toSorted(inOrderOfId)

/**
 * The days on which each assignment of a township is served and those on which its holder is away, as entries of the kind
 * `grid-service`, in order of id and then of day.
 */
export const gridServiceEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries].toSorted(inOrderOfId)
  const leaves = Map.groupBy(entriesOfKind(gridMemberLeave, all), ({ facts }) => facts.member)
  return entriesOfKind(gridAssignment, all).flatMap((assignment) => {
    const { member, grid: code, post = 'notStated' } = assignment.facts
    const [span, away] = [spanOf(assignment), (leaves.get(member) ?? []).map(spanOf)]
    const facts = { member, grid: code, division: code.slice(0, 12), post }
    return [
      ...spansWithout(span, away).map((each) => ({ ...each, away: false })),
      ...spansWithin(span, away).map((each) => ({ ...each, away: true })),
    ]
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((each, nth) => derived(assignment, gridServiceSpan.id, nth, each, { ...facts, away: each.away }))
  })
}
