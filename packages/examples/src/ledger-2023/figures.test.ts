import { readFile } from 'node:fs/promises'
import {
  type Claim,
  type LooseEntry,
  type RuleBookSource,
  type Subject,
  assess,
  compileRuleBook,
  countFigures,
  formatPoints,
  indexLedger,
  judgeClaim,
  monthsOf,
  within,
  yearPeriod,
} from '@zhunsheng/domain'
import { figureReaderOf } from '@zhunsheng/domain/ledger'
import { instruments } from '@zhunsheng/domain/law'
import { factsHashOf, factsRootOf, figureDefinitions, figureSignatures } from '@zhunsheng/domain/ledger'
import { derivedEntries, withDerived } from '@zhunsheng/domain/procedure'
import { enforcementCase } from '@zhunsheng/domain/rule-books/enforcement-case'
import { enforcementOfficerYear } from '@zhunsheng/domain/rule-books/enforcement-officer-year'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { describe, expect, test } from 'vitest'
import { townshipYearByHand } from '../bench/hand-written.ts'
import { claims } from './claims.ts'
import { entriesOf, nodeDigest } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const index = withDerived(indexLedger(entries))
const year = yearPeriod(2023)
const town: Subject = { kind: 'township', id: township, township }
const counts = countFigures(figureDefinitions, index, { subject: town, period: year })

const compiled = (source: RuleBookSource) => {
  const book = compileRuleBook(source, { figures: figureSignatures, instruments })
  if (!book.ok) throw new Error(JSON.stringify(book.issues))
  return book.value
}

interface Golden {
  readonly figures: readonly {
    readonly id: string
    readonly value: number | null
    readonly kind: 'exact' | 'over' | 'all' | 'structural'
  }[]
}
const golden: Golden = JSON.parse(await readFile(new URL('../../ledger/golden-figures.json', import.meta.url), 'utf8'))

describe('every figure of the report', () => {
  const figureOf = new Map(claims.map(({ statement, figure }) => [statement, figure]))
  const definitionOf = new Map(figureDefinitions.map((definition) => [definition.id, definition]))
  test.each(golden.figures)('$id agrees with the count', ({ id, value, kind }) => {
    const definition = definitionOf.get(figureOf.get(id) ?? '')!
    const count = counts.get(definition.id)!
    if (count.status !== 'present') throw new Error(count.status)
    const claim: Claim = kind === 'exact' || kind === 'over' ? { form: kind, value: Number(value) } : { form: kind }
    expect(judgeClaim(claim, count, definition.measure)).toBe('agrees')
    expect(count.entries.length).toBeGreaterThan(0)
  })
  test('is 23, 64 and 156 where the report says 余, twelve months, 48 credit-hours in twelve courses', () => {
    const valueOf = (id: string) => {
      const count = counts.get(id)
      return count?.status === 'present' ? [count.value, count.entries.length] : []
    }
    expect(valueOf('enforcement.team-members')).toStrictEqual([23, 23])
    expect(valueOf('enforcement.joint-with-department')).toStrictEqual([64, 64])
    expect(valueOf('enforcement.patrols')).toStrictEqual([156, 156])
    expect(valueOf('grid.monthly-assessments')).toStrictEqual([12, 12])
    expect(valueOf('enforcement.training-hours-offered')).toStrictEqual([192, 12])
    expect(valueOf('grid.members-replaced')).toStrictEqual([14, 15])
  })
})

describe('near misses: a count that forgets one condition is wrong', () => {
  const stated = new Set(claims.map(({ figure }) => figure))
  const forgetful = figureDefinitions
    .filter(({ id }) => stated.has(id))
    .flatMap((definition) => definition.where.map((left) => ({ id: definition.id, left, definition })))
  test.each(forgetful)('$id without $left.field', ({ id, left, definition }) => {
    const where = definition.where.filter((condition) => condition !== left)
    const count = countFigures([{ ...definition, where }], index, { subject: town, period: year })
    expect(count.get(id)).not.toStrictEqual(counts.get(id))
  })
})

test('two generations have one facts root, and every entry is synthetic', () => {
  const rootOf = (all: readonly LooseEntry[]) =>
    factsRootOf(
      all.map((entry) => ({ id: entry.id, factsHash: factsHashOf(entry, nodeDigest) })),
      nodeDigest,
    )
  expect(rootOf(entriesOf(makeLedger()))).toBe(rootOf(entries))
  expect(entries.every((entry) => entry.synthetic)).toBe(true)
})

test('the year of the township is final', () => {
  const book = compiled(townshipYear)
  const result = assess(book, { subject: town, period: year, figures: figureReaderOf(index, town, year) })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { status, earned, grade, indicators } = result.value
  expect(indicators.filter((line) => line.status !== 'final')).toStrictEqual([])
  expect([status, formatPoints(earned), grade]).toStrictEqual(['final', '93.05', 'excellent'])
  // One pass over the entries with every condition written out comes to the same.
  expect(townshipYearByHand([...entries, ...derivedEntries(entries)])).toBe(earned)
})

describe('the months of grid members', () => {
  const book = compiled(gridMemberMonth)
  const records = ledger['grid-duty-record']
  const judged = monthsOf(year).flatMap((month) =>
    records
      .filter(({ clocks }) => within(month, clocks.occurred))
      .map(({ facts }) => {
        const subject: Subject = { kind: 'gridMember', id: facts.member, township }
        const result = assess(book, { subject, period: month, figures: figureReaderOf(index, subject, month) })
        if (!result.ok) throw new Error(JSON.stringify(result.issues))
        return { facts, ...result.value }
      }),
  )
  test('can all be judged; who served no day of a month is not', () => {
    expect(judged).toHaveLength(records.length)
    for (const { facts, status } of judged) expect(status).toBe(facts.servedDays === 0 ? 'inapplicable' : 'final')
  })
  test('reach every grade', () => {
    expect(new Set(judged.map(({ grade }) => grade))).toStrictEqual(
      new Set(['excellent', 'good', 'qualified', 'unqualified', undefined]),
    )
  })
  test('are void for one falsified report', () => {
    expect(judged.filter(({ vetoes }) => vetoes.length > 0).map(({ earned }) => earned)).toStrictEqual([0])
  })
})

describe('the year of officers', () => {
  const book = compiled(enforcementOfficerYear)
  const roster = ledger['team-membership'].filter(({ clocks }) => clocks.closed === undefined)
  const judged = new Map(
    roster.map(({ facts: { person: id } }) => {
      const subject: Subject = { kind: 'enforcementOfficer', id, township }
      const result = assess(book, { subject, period: year, figures: figureReaderOf(index, subject, year) })
      if (!result.ok) throw new Error(JSON.stringify(result.issues))
      return [id, result.value]
    }),
  )
  const lineOf = (id: string) => judged.get(id)?.indicators.find(({ path }) => path === 'certificate/in-force')
  test('every officer on the last day of the year can be judged', () => {
    expect(judged.size).toBe(23)
    for (const { status } of judged.values()) expect(status).toBe('final')
  })
  // The judicial office reviews and mediates: its two never held a certificate, and are not asked for one.
  test('all are asked for a certificate but those who were stationed without one; the register names who has none', () => {
    const withLine = (status: string) => [...judged.keys()].filter((id) => lineOf(id)?.status === status)
    expect(withLine('inapplicable')).toStrictEqual(['p-0045', 'p-0046'])
    expect(withLine('final').filter((id) => lineOf(id)?.points === 0)).toStrictEqual(['p-0038', 'p-0051'])
    // The roster still says of 20 that they hold one.
    const certified = counts.get('enforcement.certified-officers')
    expect(certified).toMatchObject({ status: 'present', value: 19 })
    expect(roster.filter(({ facts }) => facts.certified)).toHaveLength(20)
  })
  test('whoever took evidence on an annulled certificate answers for it, and so does who led the case', () => {
    const held = [...judged].flatMap(([id, { vetoes }]) => vetoes.map((veto) => [id, veto]))
    expect(held).toStrictEqual([
      ['p-0050', 'uncertified-action'],
      ['p-0051', 'acted-not-entitled'],
    ])
    const annulled = judged.get('p-0051')
    expect(annulled && [formatPoints(annulled.earned), annulled.grade]).toStrictEqual(['66.67', 'qualified'])
  })
})

describe('the cases of the year', () => {
  const book = compiled(enforcementCase)
  const judged = ledger['enforcement-case'].map(({ key }) => {
    const subject: Subject = { kind: 'enforcementCase', id: key, township }
    const result = assess(book, { subject, period: year, figures: figureReaderOf(index, subject, year) })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return { key, ...result.value }
  })
  test('are judged when it is settled what becomes of them, by what could be told by the end of the year', () => {
    const settled = new Set(
      derivedEntries(entries)
        .filter(({ clocks, facts }) => facts['check'] === 'settled' && String(clocks['occurred']) <= year.to)
        .map(({ facts }) => facts['case']),
    )
    expect(settled.size).toBeGreaterThan(30)
    for (const { key, status } of judged) expect(status, key).toBe(settled.has(key) ? 'final' : 'inapplicable')
  })
  test('lose points for each planted fault and no others', () => {
    const lost = judged.flatMap(({ key, indicators }) =>
      indicators.flatMap(({ path, status, points }) =>
        status === 'final' && points === 0 && path.includes('/') ? [[key, path]] : [],
      ),
    )
    expect(lost).toStrictEqual([
      ['AJ2023-10', 'time/decided-in-time'],
      ['AJ2023-15', 'time/served-in-time'],
      ['AJ2023-19', 'disclosure/disclosed-in-time'],
      ['AJ2023-22', 'time/money-handed-in'],
      ['AJ2023-24', 'procedure/certified-officers'],
      ['AJ2023-29', 'disclosure/withdrawn-in-time'],
      ['AJ2023-34', 'time/preservation-in-time'],
    ])
  })
  test('reach every grade', () => {
    expect(new Set(judged.map(({ grade }) => grade))).toStrictEqual(
      new Set(['excellent', 'qualified', 'unqualified', undefined]),
    )
  })
})
