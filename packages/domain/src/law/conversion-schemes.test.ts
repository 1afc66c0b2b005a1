import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { creditHoursOf } from '../value/credit-hours.ts'
import { conversionSchemes } from './conversion-schemes.ts'

const quarters = (scheme: keyof typeof conversionSchemes, minutes: number) =>
  creditHoursOf(minutes, conversionSchemes[scheme].scheme)

describe('minutes become credit-hours by a stated scheme, counted down to the quarter', () => {
  test.each([
    ['classHour45', 45, 4],
    ['classHour45', 44, 3],
    ['classHour45', 90, 8],
    ['classHour45', 0, 0],
    ['halfDay3', 180, 12],
    ['halfDay3', 179, 0],
    ['halfDay3', 360, 24],
    ['onlineTiers', 30, 4],
    ['onlineTiers', 29, 2],
    ['onlineTiers', 15, 2],
    ['onlineTiers', 14, 1],
    ['onlineTiers', 0, 0],
  ] as const)('%s: %i minutes are %i quarters', (scheme, minutes, expected) => {
    expect(quarters(scheme, minutes)).toBe(expected)
  })
  test('and longer is never worth less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(['classHour45', 'halfDay3', 'onlineTiers'] as const)),
        fc.nat({ max: 600 }),
        (scheme, minutes) => {
          expect(quarters(scheme, minutes + 1)).toBeGreaterThanOrEqual(quarters(scheme, minutes))
        },
      ),
    )
  })
})

test('a scheme is named by its own id, and none claims to be a national rule', () => {
  for (const [id, { scheme, verification }] of Object.entries(conversionSchemes)) {
    expect(scheme.id).toBe(id)
    expect(verification).not.toBe('verified')
  }
})
