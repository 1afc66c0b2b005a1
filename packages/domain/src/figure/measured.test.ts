import { expect, it } from 'vitest'
import { formatExact } from '../value/decimal.ts'
import { measured } from './measured.ts'

const number = (measure: 'count' | 'quarterHours' | 'points' | 'fen') => ({ shape: 'number', measure }) as const

it.each([
  ['a count', number('count'), { value: 27 }, '27'],
  ['quarter hours in credit-hours', number('quarterHours'), { value: 193 }, '48.25'],
  ['hundredths in points', number('points'), { value: 250 }, '2.5'],
  ['fen in yuan', number('fen'), { value: 48_005 }, '480.05'],
  ['a share as its quotient', { shape: 'share', measure: 'quarterHours' } as const, { value: 22, of: 24 }, '11/12'],
])('measures %s', (_, signature, count, text) => {
  expect(formatExact(measured(signature, count))).toBe(text)
})

it('does not decide what an empty share means', () => {
  const share = { shape: 'share', measure: 'count' } as const
  expect(() => measured(share, { value: 0, of: 0 })).toThrow(RangeError)
  expect(() => measured(share, { value: 1 })).toThrow(RangeError)
})
