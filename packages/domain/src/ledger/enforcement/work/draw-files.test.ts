import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashByHand } from '../../../testing/hash-by-hand.ts'
import { drawFiles, filesDecided } from './draw-files.ts'

const keys = fc.uniqueArray(fc.string(), { maxLength: 30 })
const seed = fc.string()
const size = fc.nat({ max: 40 })

describe('drawing files', () => {
  test('the same seed and files give the same sample, in whatever order and however often they are given', () => {
    fc.assert(
      fc.property(keys, seed, size, (given, by, many) => {
        const drawn = drawFiles(given, by, many)
        expect(drawFiles([...given.toReversed(), ...given], by, many)).toEqual(drawn)
        expect(drawn).toHaveLength(Math.min(many, given.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.filter((key) => !given.includes(key))).toEqual([])
      }),
    )
  })

  test('a sample at least as large as the files takes all of them', () => {
    fc.assert(
      fc.property(keys, seed, fc.nat({ max: 5 }), (given, by, more) => {
        expect(drawFiles(given, by, given.length + more).toSorted()).toEqual(given.toSorted())
      }),
    )
  })

  test('a larger sample begins with the smaller one', () => {
    fc.assert(
      fc.property(keys, seed, size, fc.nat({ max: 5 }), (given, by, many, more) => {
        const smaller = drawFiles(given, by, many)
        expect(drawFiles(given, by, many + more).slice(0, smaller.length)).toEqual(smaller)
      }),
    )
  })

  test('none are drawn of no size', () => {
    expect(drawFiles(['AJ-1', 'AJ-2'], 'seed', 0)).toEqual([])
    expect(drawFiles(['AJ-1', 'AJ-2'], 'seed', -1)).toEqual([])
  })

  // Whoever checks a sample without this code takes SHA-256 of tag, seed and key, each after its length.
  test('anybody can draw it by hand', () => {
    const given = Array.from({ length: 12 }, (_, i) => `AJ-2023-${i + 1}`)
    const place = (key: string): string => hashByHand('zhunsheng/file-review-sample/1', '曲沃2023', key)
    const byHand = given.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, 4)
    expect(drawFiles(given, '曲沃2023', 4)).toEqual(byHand)
  })

  // 2,000 seeds, 3 of 10 files: 600 draws of each are expected, with a deviation of 20.5. The seeds are always the same ones.
  test('over many seeds each file is drawn as often as any other, and each pair too', () => {
    const given = Array.from({ length: 10 }, (_, i) => `AJ-2023-${i + 1}`)
    const files = new Map<string, number>()
    const pairs = new Map<string, number>()
    for (let i = 0; i < 2000; i += 1) {
      const drawn = drawFiles(given, `seed-${i}`, 3).toSorted()
      for (const [at, key] of drawn.entries()) {
        files.set(key, (files.get(key) ?? 0) + 1)
        for (const other of drawn.slice(at + 1)) pairs.set(`${key} ${other}`, (pairs.get(`${key} ${other}`) ?? 0) + 1)
      }
    }
    expect(files.size).toBe(10)
    for (const [key, times] of files) expect(Math.abs(times - 600), key).toBeLessThan(5 * 20.5)
    // A pair is in 1 of 15 samples: 133 are expected, with a deviation of 11.2.
    expect(pairs.size).toBe(45)
    for (const [pair, times] of pairs) expect(Math.abs(times - 133), pair).toBeLessThan(5 * 11.2)
  })
})

describe('the files to draw from', () => {
  const decided = (of: string, occurred: string) => ({
    clocks: { occurred },
    facts: {
      case: of,
      procedure: 'ordinary',
      outcome: 'minor',
      power: 'FQ-1',
      officer: 'p-1',
      isWarning: false,
      isMajor: false,
      isOfPublicInterest: false,
    } as const,
  })

  test('are those decided from the first day to the last, both included, each once', () => {
    const decisions = [
      decided('AJ-4', '2023-07-01'),
      decided('AJ-2', '2023-06-30'),
      decided('AJ-1', '2023-01-01'),
      decided('AJ-1', '2023-03-01'),
      decided('AJ-3', '2022-12-31'),
    ]
    expect(filesDecided(decisions, { from: '2023-01-01', to: '2023-06-30' })).toEqual(['AJ-1', 'AJ-2'])
  })
})
