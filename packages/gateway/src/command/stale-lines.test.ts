import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { expect, it } from 'vitest'
import { en } from './locale/en.ts'
import { staleLines } from './stale-lines.ts'

const wording = { text: en, locale: domainEn }
const closing = {
  township: '141021100000',
  year: 2023,
  at: '2024-01-31T00:00:00.000Z',
  isClosed: true,
  by: 'close',
} as const
const ranks = Array.from({ length: 30 }, (_, i) => ({
  township: `14102110${String(i).padStart(4, '0')}`,
  before: { rank: i + 1, of: 30, tied: 1 },
  now: undefined,
}))

it('shortens a long list with a count and says where the rest is, and shows all of it when asked', () => {
  const year = { closing, stale: { figures: [], ranks, months: [] } }
  const short = staleLines(year, wording, 5)
  expect(short[0]).toMatch(/^乐昌镇 2023: 30 values changed since it was closed at 2024-01-31/u)
  expect(short).toHaveLength(1 + 2 + 5 + 1)
  expect(short.at(-1)).toBe('... and 25 more: zhunsheng stale --township 141021100000 --year 2023')
  expect(staleLines(year, wording)).toHaveLength(1 + 2 + 30)
})
