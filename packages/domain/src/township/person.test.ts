import { describe, expect, test } from 'vitest'

import { isPersonKey } from './person.ts'

describe('a person key', () => {
  test.each(['P1', 'P-0001', 'grid-member-17', 'Ab'])('%s may be one', (text) => {
    expect(isPersonKey(text)).toBe(true)
  })
  test.each([
    '',
    'P',
    '1P',
    '张三',
    'P 1',
    'P_1',
    'P'.repeat(41),
    '14010419900101123X',
    'P140104199001011234',
    'X140104900101123',
  ])('%j may not: it is malformed, a name, or an identity number in disguise', (text) => {
    expect(isPersonKey(text)).toBe(false)
  })
})
