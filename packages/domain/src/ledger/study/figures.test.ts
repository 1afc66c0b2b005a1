import { describe, expect, test } from 'vitest'
import type { Subject } from '../../figure/subject.ts'
import { yearPeriod } from '../../value/period.ts'
import { countFigure } from '../count-figure.ts'
import type { LooseEntry, LooseValues } from '../entry.ts'
import { figureDefinitions } from '../figure-definitions.ts'
import { indexLedger } from '../ledger-index.ts'

const township = '141021100000'
const town: Subject = { kind: 'township', id: township, township }
const villageCode = '141021100951'
const communityCode = '141021100901'
const entry = (
  kind: string,
  key: string,
  clocks: LooseValues & { occurred: string },
  facts: LooseValues,
): LooseEntry => ({
  id: `${kind}-${key}`,
  township,
  kind,
  year: 2023,
  key,
  version: 1,
  recorded: '2023-12-31T00:00:00.000Z',
  synthetic: true,
  clocks,
  facts,
  personal: {},
})
const count = (id: string, entries: readonly LooseEntry[], subject: Subject = town, asOf?: string) => {
  const definition = figureDefinitions.find((each) => each.id === id)!
  const question = { subject, period: yearPeriod(2023), ...(asOf !== undefined && { asOf }) }
  const value = countFigure(definition, indexLedger(entries), question)
  if (value.status !== 'present') return value.status
  return value.of === undefined ? value.value : [value.value, value.of]
}
describe('attendance', () => {
  const attended = (session: string, person: string, status: string) =>
    entry('study-attendance', `${session}-${person}`, { occurred: '2023-05-05' }, { session, person, status })
  const entries = [attended('A', 'p1', 'attended'), attended('B', 'p1', 'leave'), attended('B', 'p2', 'absent')]
  const servant = (id: string): Subject => ({ kind: 'civilServant', id, township })

  test('leaves approved leave out of the denominator', () => {
    expect(count('study.attendance-share', entries)).toEqual([1, 2])
    expect(count('civil-servant.attendance-share', entries, servant('p1'))).toEqual([1, 1])
    expect(count('civil-servant.attendance-share', entries, servant('p2'))).toEqual([0, 1])
  })
  test('of somebody who was never due is nothing of nothing, and missing where nobody wrote it down', () => {
    expect(count('civil-servant.attendance-share', entries, servant('p3'))).toEqual([0, 0])
    expect(count('civil-servant.sessions-attended', entries, servant('p3'))).toBe(0)
    expect(count('civil-servant.sessions-attended', [], servant('p3'))).toBe('missing')
  })
})

describe('the examination', () => {
  const sat = (key: string, person: string, passed: boolean, excellent?: boolean) =>
    entry(
      'exam-result',
      key,
      { occurred: '2023-09-20' },
      {
        exam: 'studyLawExam',
        personCategory: 'civilServant',
        person,
        passed,
        ...(excellent !== undefined && { excellent }),
      },
    )
  const inService = (key: string, category: string, closed?: string) =>
    entry('person', key, { occurred: '2021-01-01', ...(closed !== undefined && { closed }) }, { category })
  const roster = [
    inService('p1', 'civilServant'),
    inService('p2', 'civilServant'),
    inService('p3', 'contract'),
    inService('p4', 'civilServant', '2023-06-30'),
  ]
  const results = [sat('1', 'p1', false), sat('2', 'p1', true, true), sat('3', 'p3', true), sat('4', 'p4', true)]

  test('participation is of the civil servants in service on the last day: who left, and who is none, is not among them', () => {
    expect(count('study.exam-participation', [...roster, ...results])).toEqual([1, 2])
    expect(count('study.exam-participation', [...roster, ...results], town, '2023-06-30')).toBe('missing')
  })
  test('a re-sit is one person, of whom one has passed and is excellent', () => {
    const one: Subject = { kind: 'civilServant', id: 'p1', township }
    expect(count('study.exam-excellent-share', results)).toEqual([1, 3])
    expect(
      ['civil-servant.exams-sat', 'civil-servant.exams-passed', 'civil-servant.exams-excellent'].map((id) =>
        count(id, results, one),
      ),
    ).toEqual([1, 1, 1])
  })
})

describe('advocates of a village', () => {
  const place = (key: string, type: string, closed?: string) =>
    entry('village', key, { occurred: '2021-01-01', ...(closed !== undefined && { closed }) }, { type })
  const advocate = (key: string, division: string, closed?: string) =>
    entry(
      'legal-literacy-advocate',
      key,
      { occurred: '2022-03-01', ...(closed !== undefined && { closed }) },
      { division, person: `p${key}` },
    )
  const places = [place(villageCode, 'village'), place(communityCode, 'community')]
  const village: Subject = { kind: 'village', id: villageCode, township }
  const community: Subject = { kind: 'village', id: communityCode, township }
  const advocates = [advocate('1', villageCode), advocate('2', villageCode, '2023-11-30'), advocate('3', communityCode)]
  const inPost = (entries: readonly LooseEntry[], subject = village, asOf?: string) =>
    count('village.advocates-in-post', entries, subject, asOf)

  test('are those in post on the day', () => {
    expect(inPost([...places, ...advocates])).toBe(1)
    expect(inPost([...places, ...advocates], village, '2023-11-30')).toBe(2)
    expect(count('study.advocates-in-post', [...places, ...advocates])).toBe(2)
  })
  test('a community is not held to the norm, whoever is in post there; nor is a village that is no more', () => {
    expect(inPost([...places, ...advocates], community)).toBe('inapplicable')
    expect(inPost([place(villageCode, 'village', '2022-12-31'), ...advocates])).toBe('inapplicable')
  })
  test('without a list of villages nobody can say whom the norm concerns', () => {
    expect(inPost(advocates)).toBe('missing')
  })
  test('no advocate in a village is none, once the ledger is kept at all', () => {
    expect(inPost([...places, advocate('3', communityCode)])).toBe(0)
    expect(inPost(places)).toBe('missing')
  })
})
