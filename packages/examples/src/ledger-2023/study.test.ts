import {
  type Assessment,
  type RuleBookSource,
  type Subject,
  assess,
  compileRuleBook,
  countFigures,
  formatPoints,
  indexLedger,
  yearPeriod,
} from '@zhunsheng/domain'
import { lookOut } from '@zhunsheng/domain/alert'
import { instruments } from '@zhunsheng/domain/law'
import { figureDefinitions, figureReaderOf, figureSignatures } from '@zhunsheng/domain/ledger'
import { civilServantYear } from '@zhunsheng/domain/rule-books/civil-servant-year'
import { villageYear } from '@zhunsheng/domain/rule-books/village-year'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { civilServants } from './people.ts'
import { places, township } from './places.ts'

const ledger = makeLedger()
const index = indexLedger(entriesOf(ledger))
const year = yearPeriod(2023)
const town: Subject = { kind: 'township', id: township, township }
const counts = countFigures(figureDefinitions, index, { subject: town, period: year })
const valueOf = (id: string) => {
  const count = counts.get(id)
  return count?.status === 'present' ? (count.of === undefined ? count.value : [count.value, count.of]) : count?.status
}

const yearsUnder = (source: RuleBookSource, subjects: readonly Subject[]): readonly Assessment[] => {
  const book = compileRuleBook(source, { figures: figureSignatures, instruments })
  if (!book.ok) throw new Error(JSON.stringify(book.issues))
  return subjects.map((subject) => {
    const result = assess(book.value, { subject, period: year, figures: figureReaderOf(index, subject, year) })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return result.value
  })
}

describe('law study', () => {
  test('each session that was held has as many attendees as came', () => {
    const came = Map.groupBy(
      ledger['study-attendance'].filter(({ facts }) => facts.status === 'attended'),
      ({ facts }) => facts.session,
    )
    for (const { key, facts } of ledger['study-session']) expect(facts.attendees).toBe(came.get(key)?.length ?? 0)
  })
  test('somebody came, was excused and stayed away', () => {
    const rows = ledger['study-attendance'].map(({ facts }) => facts.status)
    expect(new Set(rows).size).toBe(3)
    expect(valueOf('study.attendance-share')).toStrictEqual([
      rows.filter((status) => status === 'attended').length,
      rows.filter((status) => status !== 'leave').length,
    ])
    expect(valueOf('study.town-staff-sessions')).toBe(4)
  })
})

describe('the examination', () => {
  test('what is due at a sitting is who has not passed: all 34, then the one who failed', () => {
    expect(ledger['exam-sitting'].map(({ facts }) => facts.due)).toStrictEqual([34, 1])
    const sittings = new Set(ledger['exam-sitting'].map(({ key }) => key))
    for (const { facts } of ledger['exam-result'])
      expect(facts.sitting === undefined ? facts.exam === 'other' : sittings.has(facts.sitting)).toBe(true)
  })
  test('34 in service sat, all passed, some were excellent', () => {
    expect(valueOf('study.exam-participation')).toStrictEqual([34, 34])
    expect(valueOf('study.exam-pass-share')).toStrictEqual([34, 34])
    const [excellent, of] = [valueOf('study.exam-excellent-share')].flat()
    expect(of).toBe(34)
    expect(Number(excellent)).toBeGreaterThan(5)
    expect(Number(excellent)).toBeLessThan(30)
  })
})

describe('the year of a village', () => {
  const judged = yearsUnder(
    villageYear,
    places.map(({ code }): Subject => ({ kind: 'village', id: code, township })),
  )
  const inPostOf = (code: string) =>
    ledger['legal-literacy-advocate'].filter(
      ({ facts, clocks }) => facts.division === code && (clocks.closed ?? '2023-12-31') >= '2023-12-31',
    ).length

  test('counts flow and stock apart', () => {
    expect(valueOf('study.advocates-trained')).toBe(13)
    expect(valueOf('study.advocates-in-post')).toBe(59)
  })
  test('asks three advocates of villages, and none of communities', () => {
    for (const { subject, status, indicators } of judged) {
      const line = indicators.find(({ path }) => path === 'advocates/in-post')
      const isVillage = places.find(({ code }) => code === subject.id)?.type === 'village'
      expect(status).toBe('final')
      expect(line?.points).toBe(isVillage ? Math.round((Math.min(3, inPostOf(subject.id)) / 3) * 4000) : undefined)
    }
  })
  test('differs from village to village: at least two have two advocates only', () => {
    const counted = places.filter(({ type }) => type === 'village').map(({ code }) => inPostOf(code))
    expect(counted.filter((each) => each === 2).length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...counted)).toBeGreaterThan(3)
    expect(new Set(judged.map(({ grade }) => grade)).size).toBeGreaterThan(1)
  })
})

test('at the end of the year one quota is missed and two villages are short of the target', () => {
  const view = { township, on: '2023-12-31', index }
  const found = lookOut(view)
    .filter(({ alert }) => ['lawStudy', 'studyLawExam', 'legalLiteracyAdvocates'].includes(alert.system))
    .map(({ finding }) => finding)
  expect(found).toMatchObject([
    { code: 'studyQuotaMissed', activity: 'preMeetingStudy', held: 5, quota: 6 },
    { code: 'tooFewAdvocates', village: '141021100954', persons: 2, isDue: false },
    { code: 'tooFewAdvocates', village: '141021100960', persons: 2, isDue: false },
  ])
})

test('the year of every civil servant can be judged: who stayed away is not who was on leave', () => {
  const judged = yearsUnder(
    civilServantYear,
    civilServants.map(({ key }): Subject => ({ kind: 'civilServant', id: key, township })),
  )
  expect(judged.map(({ status }) => status).every((status) => status === 'final')).toBe(true)
  const [away, onLeave] = ['p-0023', 'p-0028'].map((id) => judged.find(({ subject }) => subject.id === id)!)
  const study = (result: Assessment | undefined) => result?.indicators.find(({ path }) => path === 'study')?.status
  expect([study(away), formatPoints(away!.earned), away!.grade]).toStrictEqual(['final', '67.50', 'qualified'])
  expect([study(onLeave), onLeave!.grade]).toStrictEqual(['inapplicable', 'excellent'])
})
