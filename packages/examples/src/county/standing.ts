import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Ledger, Noted } from '../ledger-2023/ledger.ts'
import { person } from '../ledger-2023/people.ts'
import { type Assigned, assignedIn, gridsOf } from './members.ts'
import { registersOf } from './registers.ts'
import { countyKey } from './rows.ts'
import type { Township } from './township.ts'

/** What of a township outlasts its years, as far as the rows of a year refer to it. */
export interface Standing {
  readonly assigned: readonly Assigned[]
  readonly appointments: readonly Noted<'counsel-appointment'>[]
  readonly items: readonly Noted<'service-item'>[]
}

/** What stands in the registers of a township other than 乐昌镇, and the rows of them. */
export const standingOf = (township: Township): { readonly standing: Standing; readonly rows: Partial<Ledger> } => {
  const assigned = assignedIn(township)
  const rows = { ...registersOf(township, assigned), ...gridsOf(township, assigned) }
  return { standing: { assigned, appointments: rows['counsel-appointment'], items: rows['service-item'] }, rows }
}

const numberOf = (key: string): number => Number(key.slice(2))
const lastDay = '2024-12-31'
// The appointments of 2023 ran out: whoever served a place goes on from the day after.
const renewed = (rows: Ledger['counsel-appointment']): Ledger['counsel-appointment'] => {
  const latest = new Map<string, Noted<'counsel-appointment'>>()
  for (const row of rows.toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : 1)))
    latest.set(row.facts.division, row)
  return [...latest.values()].flatMap((row, i) => {
    const { closed } = row.clocks
    if (closed === undefined || closed >= lastDay || closed < '2023-12-01') return []
    const from: CivilDate = addDays(closed, 1) < '2024-01-02' ? '2024-01-02' : addDays(closed, 1)
    return [
      { ...row, key: countyKey('FLGW', 2024, i + 1), clocks: { occurred: from }, recorded: `${from}T10:00:00+08:00` },
    ]
  })
}

/** What stands in the ledger of 乐昌镇 of 2023, and how its counsel was renewed in 2024. */
export const standingOfLechang = (ledger: Ledger): { readonly standing: Standing; readonly rows: Partial<Ledger> } => {
  const assigned = ledger['grid-assignment'].map(
    ({ clocks: { occurred, closed }, facts: { member, grid, replaced } }): Assigned => ({
      grid,
      division: grid.slice(0, 12),
      who: person(numberOf(member)),
      from: occurred,
      ...(closed !== undefined && { until: closed }),
      replaced,
    }),
  )
  const more = renewed(ledger['counsel-appointment'])
  const items = ledger['service-item'].filter(({ clocks, facts }) => clocks.closed === undefined && facts.oneNetwork)
  return {
    standing: { assigned, appointments: [...ledger['counsel-appointment'], ...more], items },
    rows: { 'counsel-appointment': more },
  }
}
