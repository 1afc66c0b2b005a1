import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anyRow } from '../testing/any-row.ts'
import { patrol } from './enforcement/work/patrol.ts'
import type { EntryKind } from './entry-kind.ts'
import { entryKinds } from './entry-kinds.ts'
import { writeRow } from './read-row.ts'
import { rowStandard } from './row-standard.ts'

const validate = rowStandard(patrol, ({ code }) => code)['~standard'].validate
const raw = { key: 'XC-1', occurred: '2023-03-01', team: '综合行政执法队', leader: 'P001', found: '否' }
const told = async (value: unknown) => {
  const { issues = [] } = await validate(value)
  return issues.map(({ path, message }) => `${String(path)}: ${message}`)
}

describe('the Standard Schema of a row', () => {
  test('gives the row', async () => {
    expect(await validate({ ...raw, route: null })).toEqual({
      value: {
        key: 'XC-1',
        clocks: { occurred: '2023-03-01' },
        facts: { team: 'enforcementTeam', leader: 'P001', found: false },
        personal: {},
      },
    })
  })
  test('says every issue in the given words, at its column', async () => {
    expect(await told({ ...raw, occurred: '2023-02-30', found: '', colour: 'red' })).toEqual([
      'colour: unknownColumn',
      'occurred: notDate',
      'found: missing',
    ])
  })
  test('takes texts only: a code that became a number has lost its digits', async () => {
    expect(await told({ ...raw, key: 1, found: false, colour: 3 })).toEqual([
      'key: notText',
      'found: notText',
      'colour: notText',
    ])
  })
  test.each([null, undefined, 'XC-1', 7])('finds no column in %j', async (value) => {
    expect(await told(value)).toEqual(['key', 'occurred', 'team', 'leader', 'found'].map((name) => `${name}: missing`))
  })
})

test.each(entryKinds)('rows of $id pass as they were written', async (kind) => {
  const schema = rowStandard<EntryKind>(kind, ({ code }) => code)
  await fc.assert(
    fc.asyncProperty(anyRow<EntryKind>(kind), async (row) => {
      expect(await schema['~standard'].validate(writeRow<EntryKind>(kind, row))).toEqual({ value: row })
    }),
    { numRuns: 20 },
  )
})
