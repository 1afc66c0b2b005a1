import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '@zhunsheng/gateway'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { countyWorkbook } from './county-workbook.ts'
import { provincialExport } from './provincial-export.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-mappings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const example = (path: string): string => fileURLToPath(new URL(`../../mappings/${path}`, import.meta.url))

const call = async (...argv: readonly string[]) => {
  const heard: string[] = []
  const listen = (line: string): void => void heard.push(line)
  const code = await runCommand({ ...quiet({ out: listen, err: listen }), argv })
  return { code, lines: heard }
}
const imported = async (name: string, file: string, ...more: readonly string[]) => {
  const database = join(folder, `${name}.sqlite`)
  const words = [example(`${name}/${file}`), '--mapping', example(`${name}/mapping.yaml`), '--database', database]
  const { code, lines } = await call('import', ...words, '--json', ...more)
  return { code, report: JSON.parse(lines.join('\n')), words, database }
}

describe('the export of a provincial platform', () => {
  it('is what its program writes', () => {
    expect(readFileSync(example('provincial-platform/事件导出.csv')).equals(provincialExport())).toBe(true)
  })
  it('is imported by its mapping: codes translated, headers joined, what was left out said', async () => {
    const { code, report } = await imported('provincial-platform', '事件导出.csv', '--year', '2023')
    expect(report.faults).toEqual([])
    expect([code, report.status, report.added]).toEqual([0, 'imported', 5])
    const said = report.notices.map(({ row, column, code: why }: Record<string, unknown>) => [row, column, why])
    expect(said).toEqual([
      [1, null, 'titleRows'],
      [3, '事发地点/网格名称', 'ignoredColumn'],
      [3, '办理信息/满意度', 'ignoredColumn'],
      [3, '其他/创建人', 'ignoredColumn'],
      [3, '其他/数据性质', 'ignoredColumn'],
      [8, null, 'skippedRow'],
    ])
    const again = await imported('provincial-platform', '事件导出.csv', '--year', '2023')
    expect([again.report.added, again.report.unchanged]).toEqual([0, 5])
  })
})

describe("a county's own workbook", () => {
  it('is what its program writes', async () => {
    const sheetsOf = async (bytes: Uint8Array) =>
      (await readXlsx(bytes)).sheets.map(({ name, rows, merges }) => ({ name, rows, merges }))
    // A workbook says when it was made: its bytes are others each time.
    const written = readFileSync(example('county-workbook/乐昌镇工作台账.xlsx'))
    expect(await sheetsOf(written)).toEqual(await sheetsOf(await countyWorkbook()))
  })
  it('is imported by its mapping: three sheets, hours and half days converted, keys built, totals left out', async () => {
    const { code, report } = await imported('county-workbook', '乐昌镇工作台账.xlsx')
    expect(report.faults).toEqual([])
    expect([code, report.added]).toEqual([0, 9])
    const tables = report.files.map(({ sheet, kind, rows }: Record<string, unknown>) => [sheet, kind, rows])
    expect(tables).toEqual([
      ['1.学法情况', 'study-session', 4],
      ['2.执法培训', 'training-course', 2],
      ['3.普法宣传', 'publicity-event', 3],
    ])
    const said = report.notices.map(({ sheet, row, code: why }: Record<string, unknown>) => [sheet, row, why])
    expect(said).toEqual([
      ['1.学法情况', 1, 'titleRows'],
      ['1.学法情况', 3, 'ignoredColumn'],
      ['1.学法情况', 8, 'totalRow'],
      ['1.学法情况', 9, 'noteRow'],
      ['2.执法培训', 1, 'titleRows'],
      ['汇总', null, 'asideSheet'],
    ])
  })
  it('is refused without it, and every fault says where it is', async () => {
    const { code, lines } = await call('import', example('county-workbook/乐昌镇工作台账.xlsx'), '--dry-run')
    expect(code).toBe(1)
    expect(lines.some((line) => line.includes("'1.学法情况'"))).toBe(true)
  })
})
