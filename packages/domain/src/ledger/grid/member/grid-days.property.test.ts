import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { type CivilDate, addDays } from '../../../value/civil-date.ts'
import type { LooseEntry } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import { gridAssignment } from './grid-assignment.ts'
import { gridCover } from './grid-cover.ts'
import { gridAnsweredEntries, gridLedgersOf, gridServiceEntries } from './grid-derived.ts'
import { gridMemberLeave } from './grid-member-leave.ts'
import { byGrid, responsibleOn } from './grid-responsibility.ts'
import { gridService } from './grid-service-days.ts'
import { grid } from './grid.ts'

// Few grids, persons and days, so that everything meets; the model walks through the days one by one.
const first = '2023-01-20'
const allDays: readonly CivilDate[] = Array.from({ length: 45 }, (_, i) => addDays(first, i))
const february = { from: '2023-02-01', to: '2023-02-28' }
const [codes, persons] = [['141021100951001', '141021100951002'] as const, ['p-1', 'p-2', 'p-3'] as const]

interface Told {
  readonly from: number
  readonly length: number | undefined
  readonly person: (typeof persons)[number]
  readonly grid: (typeof codes)[number]
}
const span = {
  from: fc.nat({ max: 40 }),
  length: fc.option(fc.nat({ max: 25 }), { nil: undefined, freq: 4 }),
  person: fc.constantFrom(...persons),
  grid: fc.constantFrom(...codes),
}
const clocksOf = ({ from, length }: Pick<Told, 'from' | 'length'>) => ({
  occurred: addDays(first, from),
  ...(length !== undefined && { closed: addDays(first, from + length) }),
})
const assignment = fc.record({ ...span, post: fc.constantFrom('fullTime', 'partTime', 'head', undefined) })
const ledger = fc
  .record({
    grids: fc.uniqueArray(fc.record(span), { maxLength: 2, selector: ({ grid: code }) => code }),
    assignments: fc.array(assignment, { maxLength: 5 }),
    leaves: fc.array(fc.record(span), { maxLength: 3 }),
    covers: fc.array(fc.record(span), { maxLength: 3 }),
  })
  .map(({ grids, assignments, leaves, covers }): readonly LooseEntry[] => [
    ...grids.map((told) =>
      entryFor(grid, {
        key: told.grid,
        clocks: clocksOf(told),
        facts: { name: '一', type: 'basic', division: told.grid.slice(0, 12) },
      }),
    ),
    ...assignments.map((told, i) =>
      entryFor(gridAssignment, {
        key: `A${i}`,
        clocks: clocksOf(told),
        facts: {
          member: told.person,
          grid: told.grid,
          replaced: false,
          ...(told.post !== undefined && { post: told.post }),
        },
      }),
    ),
    ...leaves.map((told, i) =>
      entryFor(gridMemberLeave, {
        key: `L${i}`,
        clocks: clocksOf(told),
        facts: { member: told.person, ground: 'leave', approver: 'townMayor' },
      }),
    ),
    ...covers.map((told, i) =>
      entryFor(gridCover, {
        key: `C${i}`,
        clocks: clocksOf(told),
        facts: { grid: told.grid, member: told.person, because: 'leave' },
      }),
    ),
  ])

const rowsOn = (all: readonly LooseEntry[], kind: string, day: CivilDate) =>
  all.filter((row) => row.kind === kind && standsOn(row, day)).map(({ facts }) => facts)
/** What a clerk would say with the rows of a day in front of them. */
const modelOn = (all: readonly LooseEntry[], code: string, day: CivilDate) => {
  const away = new Set(rowsOn(all, 'grid-member-leave', day).map(({ member }) => member))
  const there = (members: readonly unknown[]) => new Set(members.filter((member) => !away.has(String(member))))
  const posts = rowsOn(all, 'grid-assignment', day).filter((facts) => facts['grid'] === code)
  const members = posts.filter(({ post }) => post !== 'head').map(({ member }) => member)
  const covers = rowsOn(all, 'grid-cover', day).filter((facts) => facts['grid'] === code)
  const isRegistered = all.some((row) => row.kind === 'grid' && row.key === code)
  if (isRegistered && !all.some((row) => row.kind === 'grid' && row.key === code && standsOn(row, day)))
    return { who: new Set(), as: undefined, lacking: 'notInForce' }
  if (there(members).size > 0) return { who: there(members), as: 'member', lacking: undefined }
  const lacking = members.length > 0 ? 'away' : 'vacant'
  const covering = there(covers.map(({ member }) => member))
  if (covering.size > 0) return { who: covering, as: 'cover', lacking }
  const heads = there(posts.filter(({ post }) => post === 'head').map(({ member }) => member))
  return { who: heads, as: heads.size > 0 ? 'head' : undefined, lacking }
}

test('who answers for a grid is what the rows of the day say, on every day', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(ledger, (rows) => {
      const ledgers = gridLedgersOf(rows)
      const parted = byGrid(ledgers)
      for (const code of codes)
        for (const day of allDays) {
          const told = responsibleOn(ledgers, code, day)
          const { who, as, lacking } = modelOn(rows, code, day)
          expect(new Set(told.answering.map(({ person }) => person))).toEqual(who)
          expect(told.answering).toHaveLength(who.size)
          expect([told.as, told.lacking]).toEqual([as, lacking])
          const own = parted.get(code)
          if (own !== undefined) expect(responsibleOn(own, code, day)).toEqual(told)
          seen.add(`${as} ${lacking}`)
        }
    }),
  )
  // Of eight ways, all but the rarest.
  expect(seen.size).toBeGreaterThanOrEqual(6)
})

test('what is derived of a grid and of a post says the same on every day, and no day twice', () => {
  fc.assert(
    fc.property(ledger, (rows) => {
      const [answered, service] = [gridAnsweredEntries(rows), gridServiceEntries(rows)]
      for (const code of codes)
        for (const day of allDays) {
          const { as, lacking } = modelOn(rows, code, day)
          const own = answered.filter((each) => each.facts['grid'] === code && standsOn(each, day))
          const isInForce = rows.some((row) => row.kind === 'grid' && row.key === code && standsOn(row, day))
          expect(own.map(({ facts }) => [facts['answered'], facts['lacking']])).toEqual(
            isInForce ? [[as ?? 'nobody', lacking]] : [],
          )
        }
      for (const post of rows.filter(({ kind }) => kind === 'grid-assignment'))
        for (const day of allDays) {
          const own = service.filter((each) => each.id === post.id && standsOn(each, day))
          const away = rowsOn(rows, 'grid-member-leave', day).some(({ member }) => member === post.facts['member'])
          expect(own.map(({ facts }) => facts['away'])).toEqual(standsOn(post, day) ? [away] : [])
        }
      const keys = [...answered, ...service].map(({ kind, id, key }) => `${kind} ${id} ${key}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('the days served in a month are those that a walk through the month counts, each once', () => {
  fc.assert(
    fc.property(ledger, (rows) => {
      for (const person of persons) {
        const counted = { requiredDays: 0, daysInPost: 0, daysOnlyCovering: 0, daysAway: 0, servedDays: 0 }
        for (let day = february.from; day <= february.to; day = addDays(day, 1)) {
          const ofPerson = (kind: string) => rowsOn(rows, kind, day).filter(({ member }) => member === person)
          const isInPost = ofPerson('grid-assignment').some(({ post }) => post !== 'head')
          const isOnlyCovering = !isInPost && ofPerson('grid-cover').length > 0
          const isAway = ofPerson('grid-member-leave').length > 0
          counted.requiredDays++
          counted.daysInPost += Number(isInPost)
          counted.daysOnlyCovering += Number(isOnlyCovering)
          counted.daysAway += Number((isInPost || isOnlyCovering) && isAway)
          counted.servedDays += Number((isInPost || isOnlyCovering) && !isAway)
        }
        expect(gridService(person, february, gridLedgersOf(rows))).toEqual(counted)
      }
    }),
  )
})

test('joining on the 10th, moving to another grid on the 16th, away from the 20th to the 22nd: no day counts twice', () => {
  const post = (key: string, code: string, occurred: string, closed?: string) =>
    entryFor(gridAssignment, {
      key,
      clocks: { occurred, ...(closed !== undefined && { closed }) },
      facts: { member: 'p-1', grid: code, replaced: false },
    })
  const rows = [
    post('A1', codes[0], '2023-02-10', '2023-02-16'),
    post('A2', codes[1], '2023-02-16'),
    entryFor(gridMemberLeave, {
      key: 'L1',
      clocks: { occurred: '2023-02-20', closed: '2023-02-22' },
      facts: { member: 'p-1', ground: 'suspended', approver: 'townMayor' },
    }),
    entryFor(gridCover, {
      key: 'C1',
      clocks: { occurred: '2023-02-09', closed: '2023-02-12' },
      facts: { grid: codes[1], member: 'p-1', because: 'vacancy' },
    }),
  ]
  expect(gridService('p-1', february, gridLedgersOf(rows))).toEqual({
    requiredDays: 28,
    daysInPost: 19,
    daysOnlyCovering: 1,
    daysAway: 3,
    servedDays: 17,
  })
})
