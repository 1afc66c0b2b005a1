import { readFile } from 'node:fs/promises'
import { civilDateOf, daysOf, isPersonKey, parseInstant, yearPeriod } from '@zhunsheng/domain'
import { entryKinds, rowReader, writeRow } from '@zhunsheng/domain/ledger'
import type { EntryKind } from '@zhunsheng/domain'
import { describe, expect, test } from 'vitest'
import { claims } from './claims.ts'
import { ledgerFiles } from './ledger-files.ts'
import { makeLedger } from './make-ledger.ts'
import { grids, places, township } from './places.ts'
import { filesToWrite, hashFile, hashesOf } from './write-ledger.ts'

const ledger = makeLedger()
const files = ledgerFiles(ledger)

describe('the files', () => {
  test('are those whose hashes are committed', async () => {
    expect(hashesOf(filesToWrite())).toBe(await readFile(hashFile, 'utf8'))
  })
  test('are the same bytes when made again', () => {
    expect(ledgerFiles(makeLedger())).toStrictEqual(files)
  })
  test('say on every row that it is synthetic, in which township, and when it was recorded', () => {
    for (const { text, rows } of files) {
      const [header, ...lines] = text.trimEnd().split('\r\n')
      expect(header).toMatch(/^\u{FEFF}.+,乡镇代码,录入时间,合成数据$/u)
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(line).toMatch(new RegExp(`,${township},[^,]+\\+08:00,是$`, 'u'))
    }
  })
})

describe.each(entryKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind: EntryKind) => {
  const rows = ledger[id]
  test('has rows, each as its kind wants it', () => {
    const read = rowReader<EntryKind>(kind)
    expect(rows.length).toBeGreaterThan(0)
    for (const { recorded: _, ...row } of rows)
      expect(read(writeRow<EntryKind>(kind, row))).toStrictEqual({ ok: true, value: row })
  })
  test('has each key once in a year', () => {
    expect(new Set(rows.map(({ key, clocks }) => `${clocks.occurred.slice(0, 4)} ${key}`)).size).toBe(rows.length)
  })
  test('records nothing before it happened', () => {
    for (const { clocks, recorded } of rows) {
      const instant = parseInstant(recorded)
      expect(instant.ok && civilDateOf(instant.value) >= clocks.occurred).toBe(true)
    }
  })
})

describe('the year holds what a naive count gets wrong', () => {
  const events = ledger.event
  test('matters found in 2023 and reported in 2024, recorded later still', () => {
    expect(events.every(({ clocks }) => clocks.occurred.startsWith('2023'))).toBe(true)
    expect(events.filter(({ clocks }) => clocks.reported > '2024')).toHaveLength(12)
  })
  test('moments whose UTC date is the day before', () => {
    expect(events.some(({ recorded }) => /T0[67]:/u.test(recorded))).toBe(true)
  })
  test('matters that are invalid, pending, closed late, still open', () => {
    expect(events.some(({ facts }) => !facts.valid)).toBe(true)
    expect(events.some(({ facts }) => !facts.handled)).toBe(true)
    expect(events.some(({ facts, clocks }) => clocks.closed !== undefined && clocks.closed > facts.due)).toBe(true)
    expect(events.some(({ facts, clocks }) => facts.handled && clocks.closed === undefined)).toBe(true)
  })
  test('events on most days, fewer on weekends', () => {
    const byDay = Map.groupBy(events, ({ clocks }) => clocks.reported)
    expect(byDay.size).toBeGreaterThanOrEqual(daysOf(yearPeriod(2023)))
    const saturday = byDay.get('2023-06-10') ?? []
    const monday = byDay.get('2023-06-12') ?? []
    expect(saturday.length).toBeLessThan(monday.length)
  })
  test('a person who failed and sat again, and sitters who are no civil servants', () => {
    const sat = ledger['exam-result']
    const civil = sat.filter(({ facts }) => facts.personCategory === 'civilServant' && facts.exam === 'studyLawExam')
    expect([sat.length, civil.length, new Set(civil.map(({ facts }) => facts.person)).size]).toStrictEqual([42, 35, 34])
    expect(civil.some(({ facts }) => !facts.passed)).toBe(true)
  })
  test('one grid replaced twice, one person replaced on two grids', () => {
    const replaced = ledger['grid-assignment'].filter(({ facts }) => facts.replaced)
    const perGrid = Map.groupBy(replaced, ({ facts }) => facts.grid)
    const perMember = Map.groupBy(replaced, ({ facts }) => facts.member)
    expect([replaced.length, perGrid.size, perMember.size]).toStrictEqual([15, 14, 14])
    expect(new Set(replaced.map(({ facts }) => facts.endReason)).size).toBeGreaterThan(3)
  })
  test('members who joined within a month, were on leave for a whole one, and one finding of a falsified report', () => {
    const records = ledger['grid-duty-record']
    expect(records.some(({ facts }) => facts.servedDays === 0)).toBe(true)
    expect(records.filter(({ facts }) => facts.servedDays < facts.requiredDays).length).toBeGreaterThan(14)
    expect(ledger['veto-finding'].map(({ facts }) => facts.finding)).toStrictEqual(['falsifiedReport'])
  })
  test('training that was absent from, excused, left early and called off', () => {
    const attended = ledger['training-attendance'].map(({ facts }) => facts)
    expect(new Set(attended.map(({ status }) => status)).size).toBe(3)
    expect(new Set(attended.map(({ creditHours }) => creditHours))).toStrictEqual(new Set([16, 8, 0]))
    expect(ledger['training-course'].filter(({ facts }) => !facts.held)).toHaveLength(2)
  })
  test('acts of both principal leaders', () => {
    const posts = ledger['first-person-duty'].map(({ facts }) => facts.post)
    expect(new Set(posts)).toStrictEqual(new Set(['partySecretary', 'townMayor']))
  })
})

describe('people and places', () => {
  test('are 15 villages, 6 communities and 60 grids under codes of the township', () => {
    const ofType = (type: string) => places.filter((place) => place.type === type).length
    expect([ofType('village'), ofType('community')]).toStrictEqual([15, 6])
    expect(grids.map((grid) => grid.code).every((code) => /^1410211009\d{2}00\d$/u.test(code))).toBe(true)
    expect(new Set(grids.map((grid) => grid.code)).size).toBe(60)
  })
  test('have opaque keys and invented names', () => {
    for (const { facts, personal } of ledger['grid-assignment']) {
      expect(isPersonKey(facts.member)).toBe(true)
      expect(personal.name).toMatch(/^[甲乙丙丁戊己庚辛壬癸]/u)
    }
  })
})

interface Golden {
  readonly figures: readonly {
    readonly id: string
    readonly value: number | null
    readonly unit: string
    readonly kind: string
  }[]
}
test('the claims are those of the report', async () => {
  const path = new URL('../../ledger/golden-figures.json', import.meta.url)
  const golden: Golden = JSON.parse(await readFile(path, 'utf8'))
  const expected = golden.figures.map(({ id, value, unit, kind }) => ({ id, value, unit, kind }))
  expect(
    claims.map(({ statement, value, unit, form }) => ({ id: statement, value: value ?? null, unit, kind: form })),
  ).toStrictEqual(expected)
})
