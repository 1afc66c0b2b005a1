import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { dueOn } from '../procedure/duty/due-on.ts'
import { enforcementClocks } from '../procedure/duty/duty-clocks-of-enforcement.ts'
import { enforcementCase } from '../procedure/enforcement-case/enforcement-case.ts'
import { viewOf } from '../testing/alert-view.ts'
import { anyLedger, ledgerDays } from '../testing/any-ledger.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import { addDays, daysBetween } from '../value/civil-date.ts'
import { alerts, lookOut } from './alerts.ts'
import { lateAlerts } from './late-duties.ts'

const clocks = [...enforcementClocks, ...(enforcementCase.clocks ?? [])]
const named = { zh: '超期', en: 'Late' }
const every = clocks.flatMap((clock) => {
  const [alert] = lateAlerts([clock], { [clock.id]: { id: clock.id, label: named } })
  return alert === undefined ? [] : [{ id: clock.id, clock, alert }]
})

test('each deadline has an alert to be made of it, and no time to be given has one', () => {
  expect(every.map(({ id }) => id)).toEqual(clocks.filter(({ bound }) => bound === 'atMost').map(({ id }) => id))
})

test('what a clock of the township owes is looked for by an alert; the time of the party and of others is not', () => {
  const systems = new Set(clocks.map(({ system }) => system))
  const lateOnes = alerts.filter(({ id, system }) => id.endsWith('-late') && systems.has(system)).length
  expect(lateOnes).toBe(14)
})

describe.each(every)('$id', ({ clock, alert }) => {
  const kinds = entryKinds.filter(({ id }) => alert.reads.includes(id))
  const anyDay = fc
    .nat({ max: daysBetween(ledgerDays.from, ledgerDays.to) })
    .map((days) => addDays(ledgerDays.from, days))

  test('what is late and not done is what is overdue in the list of what is due, and by as much', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 20), anyDay, (entries, on) => {
        const view = viewOf(on, entries)
        const due = dueOn([clock], view.index, view, chinaCalendar)
        const overdue = due.items
          .filter(({ state }) => state === 'overdue')
          .map(({ overdue: late, deadline }) => [deadline.status === 'day' ? deadline.on : '', late])
        const open = lookOut(view, [alert]).flatMap(({ finding }) =>
          finding.code === 'dutyLate' && finding.done === undefined ? [[finding.last, finding.late]] : [],
        )
        expect(open.toSorted()).toEqual(overdue.toSorted())
      }),
      { numRuns: 40 },
    )
  })
})
