import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statisticsTable } from '@zhunsheng/domain/ledger'
import { expect, test } from 'vitest'
import { fillDecidedCases } from '../persistence/testing/decided-cases.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'

const { folder, ask } = overLedger(fillDecidedCases)

test('the table of a year, under its headings', async () => {
  const { code, out, err } = await ask('statistics --year 2023')
  expect([code, err]).toEqual([0, []])
  expect(out[0]).toBe('乐昌镇2023年度行政执法统计表')
  expect(out.filter((line) => line.startsWith('【'))).toEqual(statisticsTable.map(({ label }) => `【${label.zh}】`))
  const lineOf = (id: string) =>
    out
      .find((line) => line.startsWith(id))
      ?.split(/\s+/u)
      .slice(1)
  expect(lineOf('enforcement.penalties-on-the-spot')).toEqual(['当场处罚案件', '5', '件'])
  expect(lineOf('enforcement.clues')).toEqual(['案件线索', '5', '件'])
  expect(lineOf('enforcement.hearings')?.[0]).toBe('听证案件')
})

test('says the same numbers as the figures do, one by one', async () => {
  const { sections } = jsonOf(await ask('statistics --year 2023 --json'))
  const { figures } = jsonOf(await ask('figures --all --year 2023 --json'))
  const inSections = Array.isArray(sections)
    ? sections.flatMap((section: { figures: object[] }) => section.figures)
    : []
  const all = Array.isArray(figures) ? figures : []
  expect(inSections).toHaveLength(statisticsTable.flatMap((section) => section.figures).length)
  for (const figure of inSections) expect(all).toContainEqual(figure)
})

test('is saved as CSV, never over a file that is there', async () => {
  const out = join(folder, 'table.csv')
  expect(await ask(`statistics --year 2023 --lang en --out ${out}`)).toMatchObject({
    code: 0,
    err: [`Written to ${out}`],
  })
  const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n')
  expect(lines[0]).toBe('\u{FEFF}Heading,Figure id,Figure,Count,Of,Unit')
  expect(lines).toHaveLength(1 + statisticsTable.flatMap(({ figures }) => figures).length)
  expect(lines).toContain('Cases,enforcement.clues,Clues to cases,5,,cases')
  expect(await ask(`statistics --year 2023 --out ${out}`)).toMatchObject({ code: 2 })
  expect(readFileSync(out, 'utf8').trimEnd().split('\r\n')).toEqual(lines)
})

test('a file of another kind is wrong use', async () => {
  const out = join(folder, 'table.xlsx')
  expect(await ask(`statistics --year 2023 --out ${out}`)).toMatchObject({
    code: 2,
    out: [],
    err: [`${out} 的扩展名应为 .csv。`],
  })
  expect(existsSync(out)).toBe(false)
})
