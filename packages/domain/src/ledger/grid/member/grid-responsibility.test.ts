import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import type { LooseEntry } from '../../entry.ts'
import { gridAssignment } from './grid-assignment.ts'
import { gridCover } from './grid-cover.ts'
import { gridLedgersOf } from './grid-derived.ts'
import { gridMemberLeave } from './grid-member-leave.ts'
import { byGrid, responsibleOn } from './grid-responsibility.ts'
import { gridRegisterOn } from './grid-register.ts'
import { grid } from './grid.ts'

const [village, other] = ['141021100951', '141021100952']
const [first, second] = [`${village}001`, `${other}001`]
const clocks = (occurred: string, closed?: string) => ({ occurred, ...(closed !== undefined && { closed }) })
const registered = (key: string, occurred = '2021-01-01', closed?: string, residents?: number) =>
  entryFor(grid, {
    key,
    clocks: clocks(occurred, closed),
    facts: { name: key, type: 'basic', division: key.slice(0, 12), ...(residents !== undefined && { residents }) },
  })
type Post = 'fullTime' | 'partTime' | 'head'
const assigned = (member: string, from: string, until?: string, post?: Post, to = first) =>
  entryFor(gridAssignment, {
    key: `${member} ${to} ${from}`,
    clocks: clocks(from, until),
    facts: { member, grid: to, replaced: false, ...(post !== undefined && { post }) },
  })
const leave = (member: string, from: string, until?: string) =>
  entryFor(gridMemberLeave, {
    key: `${member} ${from}`,
    clocks: clocks(from, until),
    facts: { member, ground: 'leave', approver: 'governanceCentreHead' },
  })
const cover = (member: string, from: string, until?: string, of = first) =>
  entryFor(gridCover, {
    key: `${member} ${of} ${from}`,
    clocks: clocks(from, until),
    facts: { grid: of, member, because: 'leave' },
  })
const told = (on: string, ...rows: readonly LooseEntry[]) => {
  const { answering, as, lacking, vacantSince, standing } = responsibleOn(gridLedgersOf(rows), first, on)
  return [answering.map(({ person }) => person).join('+'), as, lacking, vacantSince, standing]
}

const one = [registered(first), assigned('p-1', '2022-03-01', '2023-05-15'), assigned('p-2', '2023-06-01')]

test.each([
  ['2022-02-28', '', undefined, 'vacant', '2021-01-01'],
  ['2022-03-01', 'p-1', 'member', undefined, undefined],
  ['2023-05-15', 'p-1', 'member', undefined, undefined],
  ['2023-05-16', '', undefined, 'vacant', '2023-05-16'],
  ['2023-06-01', 'p-2', 'member', undefined, undefined],
])('on %s answers “%s”', (on, ...who) => {
  expect(told(on, ...one)).toEqual([...who, 'inForce'])
})

test('while the member is away or the grid vacant, who covers it answers, and then its head', () => {
  const rows = [...one, leave('p-2', '2023-07-01', '2023-07-10'), assigned('p-9', '2021-01-01', undefined, 'head')]
  expect(told('2023-06-30', ...rows)).toEqual(['p-2', 'member', undefined, undefined, 'inForce'])
  expect(told('2023-07-01', ...rows)).toEqual(['p-9', 'head', 'away', undefined, 'inForce'])
  expect(told('2023-07-01', ...rows, cover('p-3', '2023-06-01'))).toEqual([
    'p-3',
    'cover',
    'away',
    undefined,
    'inForce',
  ])
  expect(told('2023-07-11', ...rows, cover('p-3', '2023-06-01'))[0]).toBe('p-2')
  // Who covers may be away as well; then nobody does.
  const away = leave('p-3', '2023-05-01', '2023-07-31')
  expect(told('2023-05-20', ...one, cover('p-3', '2023-05-16'), away)).toEqual([
    '',
    undefined,
    'vacant',
    '2023-05-16',
    'inForce',
  ])
})

test('two members at once are told, in order of coming; one person assigned twice is one', () => {
  expect(told('2023-06-02', ...one, assigned('p-0', '2023-06-02'))[0]).toBe('p-2+p-0')
  expect(told('2023-06-02', ...one, assigned('p-2', '2023-06-02', undefined, 'partTime'))[0]).toBe('p-2')
})

test('nobody answers for a grid that is not in force; of one that is in no register, its assignments tell', () => {
  const ended = [registered(first, '2022-01-01', '2022-12-31'), assigned('p-1', '2021-03-01')]
  expect(told('2023-01-01', ...ended)).toEqual(['', undefined, 'notInForce', undefined, 'ended'])
  expect(told('2021-12-31', ...ended)).toEqual(['', undefined, 'notInForce', undefined, 'notYet'])
  expect(told('2022-12-31', ...ended)[0]).toBe('p-1')
  expect(told('2023-01-01', assigned('p-1', '2021-03-01'))).toEqual([
    'p-1',
    'member',
    undefined,
    undefined,
    'notRegistered',
  ])
})

test('the register of a day counts grids as grids and persons as persons', () => {
  const rows = [
    ...one,
    registered(first.replace(/1$/u, '2'), '2021-01-01', '2022-12-31'),
    registered(second, '2021-01-01', undefined, 901),
    assigned('p-2', '2023-06-01', undefined, 'partTime', second),
  ]
  const register = gridRegisterOn(gridLedgersOf(rows), '2023-12-31')
  expect(register).toMatchObject({ basic: 2, dedicated: 0, vacant: 0, covered: 0, unanswered: 0, membersInPost: 1 })
  expect(register.grids.map(({ entry }) => entry.key)).toEqual([first, second])
  // One of the two says how many live there.
  expect(register.residentsPerGrid).toEqual({ num: 901n, den: 1n })
  expect(gridRegisterOn(gridLedgersOf(rows), '2023-05-20', other)).toMatchObject({ basic: 1, vacant: 1, unanswered: 1 })
  expect(gridRegisterOn(gridLedgersOf(rows), '2023-05-20', village).residentsPerGrid).toBeUndefined()
  expect([...byGrid(gridLedgersOf(rows)).keys()]).toEqual([first, first.replace(/1$/u, '2'), second])
})
