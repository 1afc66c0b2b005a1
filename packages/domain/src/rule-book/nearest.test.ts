import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it.each([
  ['mechansim', 'mechanism'],
  ['Points', 'points'],
  ['effectivefrom', 'effectiveFrom'],
  ['pt', undefined],
  ['weather', undefined],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, ['points', 'mechanism', 'effectiveFrom', 'effectiveTo'])).toBe(meant)
})
