import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '@zhunsheng/gateway'
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { countyWorkbook } from './county-workbook.ts'
import { provincialExport } from './provincial-export.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-mappings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const example = (path: string): string => fileURLToPath(new URL(`../../mappings/${path}`, import.meta.url))

let heard: string[] = []
const listen = (line: string): void => void heard.push(line)
const surroundings = quiet({ out: listen, err: listen })
const call = async (...argv: readonly string[]) => {
  heard = []
  const code = await runCommand({ ...surroundings, argv })
  return { code, lines: heard }
}
const imported = async (name: string, file: string, ...more: readonly string[]) => {
  const database = join(folder, `${name}.sqlite`)
  const words = [example(`${name}/${file}`), '--mapping', example(`${name}/mapping.yaml`), '--database', database]
  const { code, lines } = await call('import', ...words, '--json', ...more)
  return { code, report: JSON.parse(lines.join('\n')), words, database }
}

/** A workbook with other values in some cells: sheet, row and column (both from 0), value. */
const changed = async (
  from: string,
  name: string,
  cells: readonly (readonly [string, number, number, CellValue])[],
) => {
  const { sheets } = await readXlsx(readFileSync(from))
  for (const [sheet, row, column, value] of cells) sheets.find((its) => its.name === sheet)!.rows[row]![column] = value
  const path = join(folder, name)
  const written = sheets.map(({ name: its, rows, merges = [] }) => ({ name: its, rows, merges }))
  writeFileSync(path, await writeXlsx({ sheets: written }))
  return path
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
  it('gives the rows that it leaves out back under its own header, by a name that its mapping knows', async () => {
    const mapping = [
      '--mapping',
      example('provincial-platform/mapping.yaml'),
      '--database',
      join(folder, 'left.sqlite'),
    ]
    const path = join(folder, '事件导出-3月.csv')
    const text = new TextDecoder('gb18030').decode(readFileSync(example('provincial-platform/事件导出.csv')))
    writeFileSync(path, text.replace(',0203,', ',0299,'))
    const elsewhere = await call('import', path, ...mapping, '--keep-good', join(folder, '未导入.xlsx'))
    expect([elsewhere.code, elsewhere.lines.join()]).toEqual([2, expect.stringContaining('按文件名认表')])
    const left = join(folder, '事件导出-未导入.csv')
    const kept = await call('import', path, ...mapping, '--keep-good', left)
    expect([kept.code, kept.lines.at(-1)]).toEqual([1, expect.stringContaining(`zhunsheng import ${left} --mapping`)])
    expect(
      readFileSync(left, 'utf8')
        .split('\n')
        .slice(0, 4)
        .map((line) => line.split(',')[0]),
    ).toEqual(['', '基本信息', '流水号', '000124'])
    const mended = join(folder, '事件导出-已改.csv')
    writeFileSync(mended, readFileSync(left, 'utf8').replace(',0299,', ',0203,'))
    expect((await call('import', mended, ...mapping)).lines.at(-1)).toBe('已导入 1 行，另有 0 行此前已在库中。')
    writeFileSync(path, text)
    expect((await call('import', path, ...mapping)).lines.at(-1)).toBe('已导入 0 行，另有 5 行此前已在库中。')
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
  it('gives the rows that it leaves out back as they lay, to be mended and imported by the same mapping', async () => {
    const original = example('county-workbook/乐昌镇工作台账.xlsx')
    const mapping = ['--mapping', example('county-workbook/mapping.yaml'), '--database', join(folder, 'kept.sqlite')]
    const broken = await changed(original, '有错.xlsx', [
      ['1.学法情况', 4, 2, '外人'],
      ['1.学法情况', 6, 0, null],
      ['2.执法培训', 3, 4, '一天多'],
      ['3.普法宣传', 2, 3, '60余次'],
    ])
    const left = join(folder, '未导入.xlsx')
    const kept = await call('import', broken, ...mapping, '--keep-good', left)
    expect([kept.code, kept.lines.at(-1)]).toEqual([1, expect.stringContaining(`zhunsheng import ${left} --mapping`)])
    expect(kept.lines).toContain('已导入 5 行，另有 0 行此前已在库中。')
    const faultsOf = async (file: string) => {
      const { lines } = await call('import', file, ...mapping, '--dry-run', '--json')
      return JSON.parse(lines.join('\n')).faults.map(({ sheet, code }: Record<string, unknown>) => [sheet, code])
    }
    // As it is, it has the faults that it came with.
    expect(await faultsOf(left)).toEqual(await faultsOf(broken))
    const mended = await changed(left, '已改.xlsx', [
      ['1.学法情况', 3, 2, '班子'],
      ['1.学法情况', 4, 0, 4],
      ['2.执法培训', 2, 4, '1天'],
      ['3.普法宣传', 1, 3, '85'],
    ])
    expect((await call('import', mended, ...mapping)).lines.at(-1)).toBe('已导入 4 行，另有 0 行此前已在库中。')
    // Nothing is lost, and nothing is other than it would have been.
    expect((await call('import', original, ...mapping)).lines.at(-1)).toBe('已导入 0 行，另有 9 行此前已在库中。')
  })
  it('is refused without it, and every fault says where it is', async () => {
    const { code, lines } = await call('import', example('county-workbook/乐昌镇工作台账.xlsx'), '--dry-run')
    expect(code).toBe(1)
    expect(lines.some((line) => line.includes("'1.学法情况'"))).toBe(true)
  })
})
