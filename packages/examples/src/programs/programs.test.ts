import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')))
})
afterEach(() => vi.restoreAllMocks())

describe('the small programs', () => {
  it('score a month from plain figures', async () => {
    await import('../ten-lines.ts')
    expect(lines).toStrictEqual(['88.42 good'])
  })
  it('count a figure and hold a claim against it', async () => {
    await import('./count-a-figure.ts')
    expect(lines).toStrictEqual(['综合执法队伍人数 23人 · 20余 agrees · 23 entries'])
  })
  it('explain a point in both languages, with the same numbers', async () => {
    await import('./explain-a-point.ts')
    const [zh = '', en = ''] = [lines[0], lines[1]]
    expect(zh).toContain('公众参与')
    expect(en).toContain('Public participation')
    const numbers = (text: string) => text.match(/\d+(\.\d+)?/gu)?.toSorted()
    expect(numbers(zh)).toStrictEqual(numbers(en))
    expect(numbers(zh)).toContain('3.33')
  })
  it('move exactly the points that a reform should move', async () => {
    await import('./reform-overlay.ts')
    expect(lines).toStrictEqual(['study 14.30 → 14.80', 'study/pre-meeting 2.50 → 3.00', 'total 93.05 → 93.55'])
  })
})
