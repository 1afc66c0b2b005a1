import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bracketDepth } from './bracket-depth.ts'

test.each([
  ['', 0],
  ['{ a }', 1],
  ['{ a(x: [1, {y: 2}]) { b } }', 4],
  ['{ a(x: "((((") }', 2],
  ['{ a(x: """ "(((" \\""" [[[ """) }', 2],
  ['{ a # ((((\n }', 1],
  ['{ a(x: "\\"((") }', 2],
])('%s is %i deep', (text, depth) => {
  expect(bracketDepth(text)).toBe(depth)
})

test('a list literal of any depth is measured without running out of stack', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (depth) => bracketDepth('['.repeat(depth)) === depth),
    { numRuns: 20 },
  )
})
