import { expect, test } from 'vitest'

import { creditHoursOf, formatCreditHours } from './credit-hours.ts'

test('quarters are written as hours', () => {
  expect([192, 7, 2, 0].map(formatCreditHours)).toEqual(['48', '1.75', '0.5', '0'])
})

test('minutes become quarters by a scheme, in whole quarters', () => {
  expect(
    [0, 11, 12, 45, 100].map((minutes) => creditHoursOf(minutes, { id: 'x', kind: 'perMinutes', minutes: 45 })),
  ).toEqual([0, 0, 1, 4, 8])
})
