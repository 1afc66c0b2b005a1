import type { LooseEntry, LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { describe, expect, it, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type TestDatabase, onEachDatabase } from '../persistence/testing/each-database.ts'
import { type FilledRow, fillRows } from '../persistence/testing/fill-rows.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { claimOf, compareClaims } from './compare-claims.ts'

const township = '141021100000'

const session = (key: string, occurred: string): FilledRow => [
  'study-session',
  key,
  {
    occurred,
    body: 'theoryStudyCenterGroup',
    activity: 'centreGroupStudy',
    topic: 'ruleOfLaw',
    title: '学习行政处罚法',
    held: true,
    minutes: 90,
    attendees: 8,
  },
]
const claim = (statement: string, figure: string, form: string, value?: number, occurred = '2023-12-31'): FilledRow => [
  'claim',
  `B-${statement}`,
  {
    occurred,
    statement,
    figure,
    document: '年度报告（合成）',
    phrase: `表述${statement}`,
    form,
    unit: '次',
    ...(value !== undefined && { value }),
  },
]

const comparedIn =
  (database: TestDatabase) =>
  (rows: readonly FilledRow[], year = 2023) =>
    withTempStore(database, async (store) => {
      await fillRows(rows)(store)
      const compared = compareClaims(localAdministrator, { township, year })
      return Effect.runPromise(Effect.provide(compared, Layer.succeed(Store, store)))
    })

onEachDatabase('compareClaims', (database) => {
  const comparedOver = comparedIn(database)
  it('holds every claim of the year against the count of its figure, in the order of the statements', async () => {
    const figure = 'study.centre-group-sessions'
    const compared = await comparedOver([
      ...['2023-01-15', '2023-03-15', '2023-11-15', '2022-05-15'].map((date, i) => session(`S${i}`, date)),
      claim('G04', figure, 'over', 2),
      claim('G01', figure, 'exact', 3),
      claim('G02', figure, 'exact', 4),
      claim('G03', figure, 'structural'),
      claim('G05', 'enforcement.team-members', 'exact', 0),
      claim('G06', 'no.such-figure', 'exact', 1),
    ])
    expect(
      compared.map(({ statement, claim: stated, count, verdict }) => [statement, stated, count?.value, verdict]),
    ).toEqual([
      ['G01', { form: 'exact', value: 3 }, 3, 'agrees'],
      ['G02', { form: 'exact', value: 4 }, 3, 'disagrees'],
      ['G03', { form: 'structural' }, 3, 'agrees'],
      ['G04', { form: 'over', value: 2 }, 3, 'agrees'],
      // Nobody keeps that ledger: nothing can be said, which is not the same as none.
      ['G05', { form: 'exact', value: 0 }, undefined, 'notCounted'],
      ['G06', { form: 'exact', value: 1 }, undefined, 'notCounted'],
    ])
    const [first, , , , fifth, sixth] = compared
    expect(first).toMatchObject({ unit: '次', phrase: '表述G01', asOf: '2023-12-31', definition: { id: figure } })
    expect(first?.count?.entries).toHaveLength(3)
    expect([fifth?.definition?.id, sixth?.definition]).toEqual(['enforcement.team-members', undefined])
  })
  it('counts up to the date for which the document speaks', async () => {
    const [only] = await comparedOver([
      session('S1', '2023-01-15'),
      session('S2', '2023-11-15'),
      claim('G01', 'study.centre-group-sessions', 'exact', 1, '2023-06-30'),
    ])
    expect(only).toMatchObject({ asOf: '2023-06-30', count: { value: 1 }, verdict: 'agrees' })
  })
  it('of a year of which no report speaks is empty', async () => {
    expect(await comparedOver([session('S1', '2023-01-15')], 2022)).toEqual([])
  })
})

describe('claimOf', () => {
  const entry = (facts: LooseValues) => ({ facts }) as unknown as LooseEntry
  test.each([
    [
      { form: 'exact', value: 6 },
      { form: 'exact', value: 6 },
    ],
    [
      { form: 'over', value: 60 },
      { form: 'over', value: 60 },
    ],
    [{ form: 'all' }, { form: 'all' }],
    [{ form: 'structural', value: 3 }, { form: 'structural' }],
    [{ form: 'exact' }, undefined],
    [{ form: 'about', value: 3 }, undefined],
  ])('of %j is %j', (facts, expected) => {
    expect(claimOf(entry(facts))).toEqual(expected)
  })
})
