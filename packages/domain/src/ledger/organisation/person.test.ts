import { describe, expect, test } from 'vitest'
import { rowReader } from '../read-row.ts'
import { person } from './person.ts'

const row = { key: 'p-0001', occurred: '2021-09-01', category: 'civilServant' }
const number = '141021190001010010'
const issuesOf = (cells: Readonly<Record<string, string>>) => {
  const read = rowReader(person)({ ...row, ...cells })
  return read.ok ? [] : read.issues
}

describe('a person', () => {
  test.each([
    ['no identity document', {}],
    ['a number that fits its type', { documentType: '居民身份证', documentNumber: number }],
    ['a passport', { documentType: 'passport', documentNumber: 'E12345678' }],
  ])('may have %s', (_, cells) => {
    expect(issuesOf(cells)).toEqual([])
  })

  test.each([
    ['a number without its type', { documentNumber: number }],
    ['a type without its number', { documentType: 'passport' }],
    ['a number of another type', { documentType: 'oldIdentityCard', documentNumber: number }],
    ['a wrong check digit', { documentType: 'residentIdentityCard', documentNumber: '141021190001010011' }],
  ])('may not have %s, and the issue does not repeat it', (_, cells) => {
    const issues = issuesOf(cells)
    expect(issues).toEqual([{ path: ['documentNumber'], code: 'notIdentityNumber' }])
    expect(JSON.stringify(issues)).not.toMatch(/\d{15}/u)
  })

  test('of a type that cannot be read has that fault only', () => {
    expect(issuesOf({ documentType: '学生证', documentNumber: number })).toEqual([
      { path: ['documentType'], code: 'notInList' },
    ])
  })
})
