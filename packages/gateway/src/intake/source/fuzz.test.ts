import { expect, test } from 'vitest'
import { fuzzSources } from './fuzz.ts'
import { fuzzFile } from './testing/fuzz-files.ts'

test('damaged files of every format are rows or a refusal', async () => {
  const { cases, read, refused } = await fuzzSources({ seed: 20_261_123, cases: 500 })
  expect(cases).toBe(500)
  // A fuzzer whose files are all refused at the door tests the door.
  expect(read).toBeGreaterThan(75)
  expect(Object.keys(refused)).toEqual(
    expect.arrayContaining(['badWorkbook', 'badCsv', 'badJson', 'badEncoding', 'otherFormat']),
  )
}, 30_000)

test('a case can be made again', () => {
  expect(fuzzFile(1, 7)).toEqual(fuzzFile(1, 7))
  expect(fuzzFile(1, 7)).not.toEqual(fuzzFile(2, 7))
})
