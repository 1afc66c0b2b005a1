import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anyRow } from '../testing/any-row.ts'
import { trainingAttendance } from './enforcement/training/training-attendance.ts'
import type { EntryKind } from './entry-kind.ts'
import { entryKinds } from './entry-kinds.ts'
import { event } from './grid/centre/event.ts'
import { rowReader, writeRow } from './read-row.ts'
import { claim } from './report/claim.ts'
import { evidence } from './report/evidence.ts'
import { village } from './service/village.ts'

const attendance = {
  key: 'KQ-1',
  occurred: '2023-03-01',
  course: 'PX-1',
  audience: '执法人员',
  person: 'P001',
  status: 'attended',
  minutes: '90',
  scheme: '45分钟折1学时',
  creditHours: '2',
}

describe('a good row', () => {
  test('keeps key, clocks, facts and personal fields apart', () => {
    expect(rowReader(trainingAttendance)({ ...attendance, name: ' 张三 ' })).toEqual({
      ok: true,
      value: {
        key: 'KQ-1',
        clocks: { occurred: '2023-03-01' },
        facts: {
          course: 'PX-1',
          audience: 'enforcementOfficers',
          person: 'P001',
          status: 'attended',
          minutes: 90,
          scheme: 'classHour45',
          creditHours: 8,
        },
        personal: { name: '张三' },
      },
    })
  })

  test('an absent or blank optional value is absent, not undefined', () => {
    const read = rowReader(trainingAttendance)({ ...attendance, name: '  ' })
    expect(read.ok && Object.keys(read.value.personal)).toEqual([])
  })
})

describe('a bad row', () => {
  test('gives every fault at once, each with its column', () => {
    const read = rowReader(event)({ key: ' ', occurred: '2023-02-30', category: '讲座', handled: '1', colour: 'red' })
    expect(read.ok ? [] : read.issues).toEqual([
      { path: ['colour'], code: 'unknownColumn' },
      { path: ['key'], code: 'missing' },
      { path: ['occurred'], code: 'notDate' },
      { path: ['reported'], code: 'missing' },
      { path: ['category'], code: 'notInList' },
      { path: ['source'], code: 'missing' },
      { path: ['division'], code: 'missing' },
      { path: ['reporter'], code: 'missing' },
      { path: ['handled'], code: 'notYesNo' },
      { path: ['valid'], code: 'missing' },
      { path: ['due'], code: 'missing' },
    ])
  })

  test('a check over the row shows at its first column', () => {
    expect(rowReader(trainingAttendance)({ ...attendance, creditHours: '3' })).toEqual({
      ok: false,
      issues: [{ path: ['creditHours'], code: 'creditHoursDisagree' }],
    })
    expect(rowReader(trainingAttendance)({ ...attendance, status: '缺席' })).toEqual({
      ok: false,
      issues: [{ path: ['minutes'], code: 'minutesWithoutAttendance' }],
    })
  })

  test('a check is not made while one of its columns cannot be read', () => {
    expect(rowReader(trainingAttendance)({ ...attendance, minutes: 'x' })).toEqual({
      ok: false,
      issues: [{ path: ['minutes'], code: 'notCount' }],
    })
  })

  test('a check sees that an optional value is absent', () => {
    const row = {
      key: 'G05',
      occurred: '2023-12-31',
      statement: 'G05',
      figure: 'x',
      document: 'd',
      phrase: '20余人',
      form: 'over',
      unit: '人',
    }
    expect(rowReader(claim)(row)).toEqual({ ok: false, issues: [{ path: ['value'], code: 'claimValueMismatch' }] })
    expect(rowReader(claim)({ ...row, value: '20' }).ok).toBe(true)
  })

  test('names a file by its hash, and a ledger exactly when an entry is supported', () => {
    const row = {
      key: 'ZL-1',
      occurred: '2023-05-01',
      title: '会议照片',
      sha256: 'ab'.repeat(32),
      bytes: '1024',
      mediaType: 'image/jpeg',
      supports: '台账条目',
      ofKind: 'study-session',
      ofYear: '2023',
      ofKey: 'XF-1',
      uploader: 'P1',
    }
    const codesOf = (changed: Readonly<Record<string, string>>) => {
      const read = rowReader(evidence)({ ...row, ...changed })
      return read.ok ? [] : read.issues.map(({ code }) => code)
    }
    expect(codesOf({})).toEqual([])
    expect(codesOf({ sha256: 'AB'.repeat(32) })).toEqual(['notSha256'])
    expect(codesOf({ ofKind: '' })).toEqual(['evidenceTarget'])
    expect(codesOf({ supports: '考核指标' })).toEqual(['evidenceTarget'])
  })
})

describe('the clocks of a row', () => {
  const matter = {
    key: 'SJ-1',
    occurred: '2023-03-02',
    reported: '2023-03-02',
    category: 'dispute',
    source: 'village',
    division: '141021100201',
    reporter: 'P10',
    handled: '是',
    valid: '是',
    due: '2023-03-09',
  }
  test.each([
    [{}, []],
    // Solved on the spot: closed on the day, written down on the next.
    [{ reported: '2023-03-03', closed: '2023-03-02' }, []],
    [{ reported: '2023-03-01' }, [{ path: ['reported'], code: 'reportedBeforeOccurred' }]],
    [{ closed: '2023-03-01' }, [{ path: ['closed'], code: 'closedBeforeOccurred' }]],
    [
      { reported: '2023-03-01', closed: '2023-03-01' },
      [
        { path: ['reported'], code: 'reportedBeforeOccurred' },
        { path: ['closed'], code: 'closedBeforeOccurred' },
      ],
    ],
  ])('%o', (change, issues) => {
    const read = rowReader(event)({ ...matter, ...change })
    expect(read.ok ? [] : read.issues).toEqual(issues)
  })
})

// Coverage compares the key of a village with the codes that appointments name: any other key would never be covered.
test.each([
  ['141021100201', true],
  ['141021100000', false],
  ['141021100', false],
  ['14102110020A', false],
  ['东关村', false],
])('the register of villages takes the key %s: %s', (key, expected) => {
  const row = { key, occurred: '2021-01-01', name: '明镜村（虚构）', type: 'village', residents: '812' }
  const read = rowReader(village)(row)
  expect(read.ok ? [] : read.issues).toEqual(expected ? [] : [{ path: ['key'], code: 'notReference' }])
})

test.each(entryKinds)('every row of $id is written and read again as itself', (kind) => {
  const read = rowReader<EntryKind>(kind)
  fc.assert(
    fc.property(anyRow<EntryKind>(kind), (row) => {
      expect(read(writeRow<EntryKind>(kind, row))).toStrictEqual({ ok: true, value: row })
    }),
    { numRuns: 40 },
  )
})
