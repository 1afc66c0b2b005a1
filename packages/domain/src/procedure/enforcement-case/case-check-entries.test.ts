import { expect, test } from 'vitest'
import type { SubjectKind } from '../../figure/subject.ts'
import { countFigure } from '../../ledger/count-figure.ts'
import { figureDefinitions } from '../../ledger/figure-definitions.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { toldBackground } from '../../testing/told-background.ts'
import { toldCaseKey } from '../../testing/told-case.ts'
import { faultlessFile, withFacts } from '../../testing/told-file.ts'
import { yearPeriod } from '../../value/period.ts'
import { caseChecks } from './case-checks.ts'
import { withDerived } from '../with-derived.ts'
import { caseCheckEntries, caseCheckSources } from './case-check-entries.ts'

const township = '141021100000'
// Served on the eighth working day; somebody whose certificate is of another field took evidence.
const file = {
  ...faultlessFile,
  served: withFacts(faultlessFile.served, {}, { occurred: '2023-04-10' }),
  investigated: withFacts(faultlessFile.investigated, { secondOfficer: 'P3' }),
}
const entries = [...Object.values(file), ...toldBackground]
const index = withDerived(indexLedger(entries))
const ask = (figure: string, kind: SubjectKind, id: string, asOf = '2023-12-31') => {
  const definition = figureDefinitions.find((each) => each.id === figure)!
  return countFigure(definition, index, { subject: { kind, id, township }, period: yearPeriod(2023), asOf })
}
const shareOf = (...question: Parameters<typeof ask>) => {
  const value = ask(...question)
  return value.status === 'present' ? [value.value, value.of] : value.status
}

test('a figure of a case is one check: met, not met, or nothing to be judged', () => {
  expect(shareOf('case.decided-in-time', 'enforcementCase', toldCaseKey)).toEqual([1, 1])
  expect(shareOf('case.served-in-time', 'enforcementCase', toldCaseKey)).toEqual([0, 1])
  expect(shareOf('case.simple-limits', 'enforcementCase', toldCaseKey)).toEqual([0, 0])
  expect(shareOf('case.served-in-time', 'enforcementCase', 'AJ-404')).toBe('inapplicable')
})

test('what could not be told yet on a day is not counted on it', () => {
  // The seventh working day after 28 March is 7 April.
  expect(shareOf('case.served-in-time', 'enforcementCase', toldCaseKey, '2023-04-07')).toEqual([0, 0])
  expect(shareOf('case.served-in-time', 'enforcementCase', toldCaseKey, '2023-04-08')).toEqual([0, 1])
})

test('a case is judged when it is settled what becomes of it: before, nothing of it applies', () => {
  // Decided on 28 March.
  expect(shareOf('case.certified-officers', 'enforcementCase', toldCaseKey, '2023-03-27')).toBe('inapplicable')
  expect(shareOf('case.certified-officers', 'enforcementCase', toldCaseKey, '2023-03-28')).toEqual([0, 1])
  // Of an officer and of a township a fault counts from its day on.
  expect(ask('officer.uncertified-actions', 'enforcementOfficer', 'P1', '2023-02-07')).toMatchObject({ value: 1 })
})

test('those of a township and of an officer add the checks up; what sums a case up is counted by itself', () => {
  const ofAspect = (aspect: string) => caseChecks.filter((check) => check.aspect === aspect).length
  // One check of the procedure is asked of cases on the spot alone.
  const procedure = ofAspect('procedure') - 1
  expect(shareOf('enforcement.procedure-checks-share', 'township', township)).toEqual([procedure - 1, procedure])
  expect(shareOf('enforcement.time-checks-share', 'township', township)).toEqual([
    ofAspect('time') - 1,
    ofAspect('time'),
  ])
  expect(shareOf('enforcement.lawful-case-share', 'township', township)).toEqual([0, 1])
  const all = caseChecks.filter(({ aspect }) => aspect !== 'overall').length - 1
  expect(shareOf('officer.checks-met-share', 'enforcementOfficer', 'P1')).toEqual([all - 2, all])
  expect(shareOf('officer.files-qualified-share', 'enforcementOfficer', 'P1')).toEqual([1, 1])
  expect(ask('officer.uncertified-actions', 'enforcementOfficer', 'P1')).toMatchObject({ value: 1 })
  expect(ask('case.uncertified-actions', 'enforcementCase', toldCaseKey)).toMatchObject({ value: 1 })
})

test('whoever acted without being entitled answers for it, and nobody who acted beside them does', () => {
  const acted = (person: string, asOf?: string) => ask('officer.acted-not-entitled', 'enforcementOfficer', person, asOf)
  expect(acted('P3')).toMatchObject({ value: 1, entries: [file.investigated.id] })
  // The certificate of P3 is of another field; evidence was taken on 7 February.
  expect([acted('P3', '2023-02-06'), acted('P3', '2023-02-07')]).toMatchObject([{ value: 0 }, { value: 1 }])
  for (const person of ['P1', 'P2']) expect(acted(person)).toMatchObject({ value: 0 })
  // What is told of one person is no check of the case, and no share of its checks.
  const told = index.shelf('case-check', township).entries.filter(({ facts }) => facts['check'] === 'acted-entitled')
  expect(told.map(({ key, facts }) => [key, facts['aspect'], facts['met']])).toEqual(
    expect.arrayContaining([
      [`${toldCaseKey}/acted-entitled/P1`, 'acting', true],
      [`${toldCaseKey}/acted-entitled/P3`, 'acting', false],
    ]),
  )
})

test('a figure names each entry that it rests on once, in order', () => {
  const value = ask('enforcement.time-checks-share', 'township', township)
  const ids = value.status === 'present' ? value.entries : []
  expect(ids).toEqual([...new Set(ids)].toSorted())
  const known = new Set(entries.map(({ id }) => id))
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})

test('derives the same in any order, in order of what it rests on, and leaves other kinds as they are', () => {
  const derived = caseCheckEntries(entries)
  expect(caseCheckEntries(entries.toReversed())).toEqual(derived)
  expect(derived.map(({ id }) => id)).toEqual(derived.map(({ id }) => id).toSorted())
  expect(new Set(derived.map(({ key }) => key)).size).toBe(derived.length)
  expect(index.shelf('case-check', township).entries).toEqual(derived)
  expect(index.shelf('case-check', township)).toBe(index.shelf('case-check', township))
  expect(index.shelf('case-check', '141021101000').entries).toEqual([])
  expect(index.shelf('case-step', township).entries.length).toBe(
    entries.filter(({ kind }) => kind === 'case-step').length,
  )
})

test('rests on the kinds that it names alone', () => {
  const sources = new Set(caseCheckSources)
  expect(caseCheckEntries(entries.filter(({ kind }) => sources.has(kind)))).toEqual(caseCheckEntries(entries))
})
