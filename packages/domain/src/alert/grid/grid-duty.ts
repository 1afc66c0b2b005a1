import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { gridCover } from '../../ledger/grid/member/grid-cover.ts'
import { gridDutyRecord } from '../../ledger/grid/member/grid-duty-record.ts'
import { gridMemberLeave } from '../../ledger/grid/member/grid-member-leave.ts'
import { isMember } from '../../ledger/grid/member/grid-responsibility.ts'
import { gridService } from '../../ledger/grid/member/grid-service-days.ts'
import { convention } from '../../procedure/convention.ts'
import { addDays } from '../../value/civil-date.ts'
import { type Period, monthNumber, monthNumbered, monthsOf, yearPeriod } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { GridFinding } from './grid-finding.ts'
import { gridLimits } from './grid-limits.ts'

type Found<C extends GridFinding['code']> = Extract<GridFinding, { readonly code: C }>

const monthOf = (day: string): Period => monthNumbered(monthNumber(day))
const ledgersOf = (view: AlertView) => ({
  assignments: entriesOf(view, gridAssignment, 'upTo'),
  leaves: entriesOf(view, gridMemberLeave, 'upTo'),
  covers: entriesOf(view, gridCover, 'upTo'),
})
type Ledgers = ReturnType<typeof ledgersOf>

/** The rows that name a person: few, so that a year of a thousand members is told member by member. */
const byPerson = ({ assignments, leaves, covers }: Ledgers): ((person: string) => Ledgers) => {
  const of = <R extends { readonly facts: { readonly member: string } }>(rows: readonly R[]) =>
    Map.groupBy(rows, ({ facts }) => facts.member)
  const [assigned, away, covering] = [of(assignments), of(leaves), of(covers)]
  return (person) => ({
    assignments: assigned.get(person) ?? [],
    leaves: away.get(person) ?? [],
    covers: covering.get(person) ?? [],
  })
}
const touching = ({ assignments, leaves, covers }: Ledgers, { from, to }: Period) =>
  [...assignments, ...leaves, ...covers].filter(
    ({ clocks: { occurred, closed } }) => occurred <= to && (closed === undefined || closed >= from),
  )

const daysDiffer = (view: AlertView): readonly Found<'dutyDaysDiffer'>[] => {
  const ofPerson = byPerson(ledgersOf(view))
  return entriesOf(view, gridDutyRecord, 'inYear').flatMap((entry) => {
    const month = monthOf(entry.clocks.occurred)
    // A month that goes on may still bring a joining or a leave.
    if (month.to > view.on) return []
    const { member: person, servedDays: served, requiredDays: required } = entry.facts
    const own = ofPerson(person)
    const { servedDays: follows, requiredDays: daysOfMonth } = gridService(person, month, own)
    if (served === follows && required === daysOfMonth) return []
    const found = { code: 'dutyDaysDiffer', record: entry.key, person, month: month.id, served, follows } as const
    return [{ ...found, required, daysOfMonth, entries: idsOf([entry, ...touching(own, month)]) }]
  })
}

// Months whose record came due in the year of the day, from the month of the first record on: before, none was kept.
const monthsDue = (view: AlertView, first: Period): readonly Period[] => {
  const year = yearOf(view)
  return monthsOf({ ...yearPeriod(year), from: addDays(`${year}-01-01`, -1) }).filter(({ from, to }) => {
    const due = addDays(to, gridLimits.dutyRecordDays)
    return from >= first.from && due < view.on && Number(due.slice(0, 4)) === year
  })
}

const recordMissing = (view: AlertView): readonly Found<'dutyRecordMissing'>[] => {
  const records = entriesOf(view, gridDutyRecord, 'upTo')
  const [earliest] = records
  if (earliest === undefined) return []
  const written = new Set(records.map(({ clocks, facts }) => `${facts.member} ${clocks.occurred.slice(0, 7)}`))
  const due = monthsDue(view, monthOf(earliest.clocks.occurred))
  const members = entriesOf(view, gridAssignment, 'upTo').filter(({ facts }) => isMember(facts))
  const missing = members.flatMap((entry) => {
    const { occurred, closed = view.on } = entry.clocks
    return due
      .filter(({ id, from, to }) => occurred <= to && closed >= from && !written.has(`${entry.facts.member} ${id}`))
      .map(({ id }) => ({ entry, id }))
  })
  return [...Map.groupBy(missing, ({ entry }) => entry.facts.member)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, rows]) => ({
      code: 'dutyRecordMissing',
      person,
      months: [...new Set(rows.map(({ id }) => id))].toSorted(),
      days: gridLimits.dutyRecordDays,
      entries: idsOf(rows.map(({ entry }) => entry)),
    }))
}

const shared = { system: 'grids', citation: convention } as const

/** The alerts of what members wrote of their months. */
export const gridDutyAlerts: readonly Alert[] = [
  {
    id: 'duty-days-differ',
    label: { zh: '履职记录天数与任职、请假不符', en: 'Days of a duty record that do not follow from the ledgers' },
    ...shared,
    reads: [gridDutyRecord.id, gridAssignment.id, gridMemberLeave.id, gridCover.id],
    look: daysDiffer,
  },
  {
    id: 'duty-record-missing',
    label: { zh: '在岗网格员没有月度履职记录', en: 'A member in post without a duty record' },
    ...shared,
    reads: [gridDutyRecord.id, gridAssignment.id],
    look: recordMissing,
  },
]
