import { countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions, isUndisclosed, publicEntries } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const entries = entriesOf(makeLedger())
const open = publicEntries(entries)

test('three rows are not for the public, and with them what names them', () => {
  expect(entries.filter(isUndisclosed).map(({ kind }) => kind)).toEqual(['event', 'event', 'petition'])
  const shown = new Set(open)
  const hidden = Map.groupBy(
    entries.filter((entry) => !shown.has(entry)),
    ({ kind }) => kind,
  )
  expect(Object.fromEntries([...hidden].map(([kind, rows]) => [kind, rows.length]))).toEqual({
    event: 2,
    petition: 2,
    'petition-step': 12,
  })
})

test('the figures of the report count them, those for the public do not', () => {
  const ids = ['service.petitions-received', 'service.petitions-groups', 'service.petitions-accusations']
  const definitions = figureDefinitions.filter(({ id }) => ids.includes(id))
  const question = { subject: { kind: 'township', id: township, township }, period: yearPeriod(2023) } as const
  const count = (rows: typeof entries) =>
    [...countFigures(definitions, withDerived(indexLedger(rows)), question)].map(([id, value]) => [
      id,
      value.status === 'present' ? value.value : value.status,
    ])
  const counts = (all: number, accusations: number, groups: number) => [
    ['service.petitions-received', all],
    ['service.petitions-accusations', accusations],
    ['service.petitions-groups', groups],
  ]
  expect(count(entries)).toEqual(counts(52, 2, 35))
  expect(count(open)).toEqual(counts(50, 1, 34))
})
