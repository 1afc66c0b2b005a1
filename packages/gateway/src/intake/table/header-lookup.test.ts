import type { EntryKind } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import { expect, it, test } from 'vitest'
import { cellAddress } from './cell-address.ts'
import { columnsNamed, headerLookup } from './header-lookup.ts'
import { headerNames } from './header-names.ts'

const session = kindByName('study-session')!
const named = (name: string) => {
  const found = headerLookup(session)(name)
  return found === undefined ? undefined : 'column' in found ? found.column.name : found
}

test.each([
  '时长（分钟）',
  '时长(分钟)*',
  '时 长',
  '＊时长（分钟）',
  'minutes',
  '时长（必填，整数）',
  'Length (minutes)',
])('the header %j is that of minutes', (name) => expect(named(name)).toBe('minutes'))
test.each(['时长（小时）', '时长(天)'])('the header %j is in another unit', (name) =>
  expect(named(name)).toMatchObject({ wanted: '分钟' }),
)
test.each(['时', '', '（分钟）', '学习日期（县）', 'constructor'])('the header %j is none', (name) =>
  expect(named(name)).toBeUndefined(),
)

it('is ambiguous when its levels name two columns', () => {
  const kind: EntryKind = {
    ...session,
    fields: { a: { type: 'text', zh: '时长', en: 'A' }, b: { type: 'text', zh: '实到时长', en: 'B' } },
  }
  const [{ names = [] } = {}] = headerNames(
    ['实到', '时长'].map((text, i) => ({ row: i + 1, cells: [{ type: 'text' as const, text }] })),
    [],
  )
  expect(columnsNamed(names, headerLookup(kind)).map(({ name }) => name)).toEqual(['b', 'a'])
})

test('an address is as a spreadsheet says it', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((column) => cellAddress(column, 12))).toEqual([
    'A12',
    'Z12',
    'AA12',
    'AZ12',
    'BA12',
    'ZZ12',
    'AAA12',
  ])
})
