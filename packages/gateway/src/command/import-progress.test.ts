import { expect, it } from 'vitest'
import { importProgress } from './import-progress.ts'
import type { CommandText } from './locale/command-text.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'

const linesOf = (text: CommandText): readonly string[] => {
  const lines: string[] = []
  let now = 0
  const terminal = { out: () => undefined, err: () => undefined, progress: (line: string) => void lines.push(line) }
  const show = importProgress({ text, terminal }, () => now)
  now = 1000
  show({ phase: 'reading', file: 'a.csv', rows: 500, share: 0.1 })
  now = 4000
  show({ phase: 'reading', file: 'a.csv', rows: 2000, share: 0.4 })
  show({ phase: 'publishing', rows: 0, total: 5000 })
  now = 14_000
  show({ phase: 'publishing', rows: 500, total: 5000 })
  return lines
}

it('an import shows a bar, its rate and the time left, counted anew for each phase', () => {
  expect(linesOf(zhCN)).toEqual([
    '检查 █░░░░░░░░░ 10%，500 行，每秒 500 行',
    '检查 ████░░░░░░ 40%，2000 行，每秒 500 行，还需约 6 秒',
    '写入 ░░░░░░░░░░ 0%，0 行，每秒 0 行',
    '写入 █░░░░░░░░░ 10%，500 行，每秒 50 行，还需约 1 分 30 秒',
  ])
  expect(linesOf(en).at(-1)).toBe('Writing █░░░░░░░░░ 10%, 500 rows, 50 a second, about 1 min 30 s left')
})
