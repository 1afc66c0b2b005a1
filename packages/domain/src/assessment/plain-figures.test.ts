import { describe, expect, test } from 'vitest'
import type { GivenFigure } from '../rule-book/source.ts'
import { enforcementOfficerYear } from '../rule-books/enforcement-officer-year.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { checkedBook, valueOf } from '../testing/judge-plainly.ts'
import { readerOf } from './plain-figures.ts'

const members = checkedBook(gridMemberMonth)
const officers = checkedBook(enforcementOfficerYear)
const read = (figure: string, given?: GivenFigure, book = members) =>
  valueOf(readerOf(given === undefined ? {} : { [figure]: given }, book))(figure)
const faults = (figure: string, given: GivenFigure, book = members) => {
  const result = readerOf({ [figure]: given }, book)
  return result.ok ? [] : result.issues.map(({ code, found }) => [code, found])
}

describe('plain figures', () => {
  test.each<[string, GivenFigure, number, number?]>([
    ['member.visits', 36, 36],
    ['member.visits', '36', 36],
    ['member.validity-share', { value: 27, of: 30 }, 27, 30],
    ['member.discretionary-deduction', '2.5', 250],
    ['member.discretionary-deduction', 2, 200],
  ])('%s %o', (figure, given, value, of) => {
    expect(read(figure, given)).toEqual({ status: 'present', value, entries: [], ...(of !== undefined && { of }) })
  })
  test.each<[GivenFigure, number]>([
    [47.5, 190],
    ['47.75', 191],
    [60, 240],
  ])('hours %s are kept in quarters', (given, value) => {
    expect(read('officer.credit-hours-received', given, officers)).toMatchObject({ value })
  })
  test('who answers for it', () => {
    expect(read('member.discretionary-deduction', { value: 2, reason: '缺席', approver: 'townMayor' })).toMatchObject({
      attestations: [{ reason: '缺席', approver: 'townMayor' }],
    })
  })
})

describe('a figure that is not given', () => {
  test('is missing; so is null', () => {
    expect(read('member.visits')).toEqual({ status: 'missing' })
    expect(read('member.visits', null)).toEqual({ status: 'missing' })
    expect(read('member.visits', 'inapplicable')).toEqual({ status: 'inapplicable' })
  })
  test('is zero where an entry is made only when something happens', () => {
    expect(read('member.falsified-reports')).toEqual({ status: 'present', value: 0, entries: [] })
    expect(read('officer.certificate-exam-share', undefined, officers)).toEqual({
      status: 'present',
      value: 0,
      of: 0,
      entries: [],
    })
    expect(read('member.falsified-reports', null)).toEqual({ status: 'missing' })
  })
})

test.each<[string, GivenFigure, readonly unknown[]]>([
  ['member.vists', 36, ['unknownFigure', undefined]],
  ['member.visits', 36.5, ['notExact', '36.5']],
  ['member.visits', '36.5', ['notWhole', '36.5']],
  ['member.visits', 'many', ['notExact', 'many']],
  ['member.visits', -1, ['notWhole', '-1']],
  ['member.visits', Number.NaN, ['notExact', 'NaN']],
  ['member.visits', { value: 3, of: 4 }, ['ofWithoutShare', '3/4']],
  ['member.validity-share', 27, ['shareWithoutOf', '27']],
  ['member.validity-share', { value: 31, of: 30 }, ['aboveOf', '31/30']],
  ['member.discretionary-deduction', '0.285', ['notWhole', '0.285']],
  ['member.discretionary-deduction', 2.5, ['notExact', '2.5']],
])('%s %o is refused', (figure, given, fault) => {
  expect(faults(figure, given)).toEqual([fault])
})

test('all faults are found at once', () => {
  const result = readerOf({ 'member.visits': -1, nothing: 1, 'member.validity-share': 1 }, members)
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
    'notWhole',
    'unknownFigure',
    'shareWithoutOf',
  ])
})
