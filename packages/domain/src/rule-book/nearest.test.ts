import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance, nearest } from './nearest.ts'

it.each([
  ['mechansim', 'mechanism'],
  ['Points', 'points'],
  ['effectivefrom', 'effectiveFrom'],
  ['pt', undefined],
  ['weather', undefined],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, ['points', 'mechanism', 'effectiveFrom', 'effectiveTo'])).toBe(meant)
})

it.each([
  ['', '', 0],
  ['', '编号', 2],
  ['kitten', 'sitting', 3],
  // One letter each, outside the basic plane.
  ['𠮷野家', '吉野家', 1],
  ['𠮷', '', 1],
])('counts the letters between %s and %s', (from, to, letters) => {
  expect(distance(from, to)).toBe(letters)
})

const text = fc.string({ unit: fc.constantFrom('a', 'b', '编', '𠮷'), maxLength: 6 })
it('is a distance: alike both ways, none only to itself, and never longer by way of a third', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b) === 0).toBe(a === b)
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c))
    }),
  )
})
