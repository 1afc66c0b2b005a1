import { describe, expect, test } from 'vitest'

import { readCell } from './cell.ts'
import { derivedKinds } from './derived-kinds.ts'
import { columnsOf } from './entry.ts'
import { entryKinds } from './entry-kinds.ts'
import { checksOf } from './row-checks.ts'
import { figureDefinitions, figureSignatures } from './figure-definitions.ts'

// How a code is written in GraphQL: dispute.land and disputeLand would become one name.
const upperSnake = (code: string) =>
  code
    .replaceAll(/[A-Z]/gu, '_$&')
    .replaceAll(/[^A-Za-z0-9]+/gu, '_')
    .toUpperCase()

test('no two kinds share an id or a name', () => {
  for (const name of ['id', 'zh', 'en'] as const)
    expect(new Set(entryKinds.map((kind) => kind[name])).size).toBe(entryKinds.length)
})

// Of a row that names nobody the personal fields are its own: no two such rows can be linked.
const mayNameNobody: readonly string[] = ['petition']

describe.each(entryKinds)('$id', (kind) => {
  const columns = columnsOf(kind)

  test('says whose personal fields it has, by a person key that is always there', () => {
    const personal = columns.some(({ part }) => part === 'personal')
    const subject = columns.find(({ name }) => name === kind.dataSubject)
    expect(personal).toBe(kind.dataSubject !== undefined)
    if (personal) expect(subject?.field).toMatchObject({ type: 'ref', to: 'person' })
    if (personal) expect(subject?.field.optional === true).toBe(mayNameNobody.includes(kind.id))
  })

  test('tells its codes apart in GraphQL, and its wordings in a workbook', () => {
    for (const { field } of columns) {
      if (field.type !== 'enum') continue
      const codes = Object.keys(field.values)
      expect(new Set(codes.map(upperSnake)).size).toBe(codes.length)
      const words = Object.entries(field.values).flatMap(([code, { zh, en }]) => [...new Set([code, zh, en])])
      expect(new Set(words).size).toBe(words.length)
    }
  })

  test('has checks over columns that it has', () => {
    const names = columns.map(({ name }) => name)
    for (const check of checksOf(kind)) expect(names).toEqual(expect.arrayContaining([...check.columns]))
  })

  test('gives examples that can be read', () => {
    for (const { field } of columns)
      if (field.example !== undefined) expect(readCell(field, field.example)).toMatchObject({ ok: true })
  })

  test('refers to kinds that exist', () => {
    for (const { field } of columns)
      if (field.type === 'ref' && field.to.startsWith('entry:'))
        expect(entryKinds.map(({ id }) => `entry:${id}`)).toContain(field.to)
  })
})

describe('the figures', () => {
  test('have ids of their own, and each has a signature', () => {
    expect(figureSignatures.size).toBe(figureDefinitions.length)
  })

  test.each(figureDefinitions)(
    '$id names its subject below the township, and only there',
    ({ subject, subjectField }) => {
      expect(subjectField === undefined).toBe(subject === 'township')
    },
  )

  test.each(figureDefinitions)('$id measures what its field holds', ({ entryKind, aggregate, measure }) => {
    const kind = [...entryKinds, ...derivedKinds].find(({ id }) => id === entryKind)!
    const summed = columnsOf(kind).find(({ name }) => aggregate.type === 'sum' && name === aggregate.field)
    const measures = { creditHours: 'quarterHours', points: 'points', money: 'fen' } as Readonly<Record<string, string>>
    expect(measure).toBe(summed === undefined ? 'count' : (measures[summed.field.type] ?? 'count'))
  })

  test.each(figureDefinitions)('$id knows whether its kind is standing', ({ entryKind, standing, aggregate }) => {
    const isStanding = (id: string) => [...entryKinds, ...derivedKinds].find((kind) => kind.id === id)?.standing
    expect(standing).toBe(isStanding(entryKind))
    if (aggregate.type === 'coverage') expect(aggregate.by.standing).toBe(isStanding(aggregate.by.entryKind))
  })
})
