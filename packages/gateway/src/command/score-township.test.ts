import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
})
afterAll(() => rmSync(folder, { recursive: true }))
const ask = (words: string) => call(words, { environment })

describe('score township', () => {
  it('shows the scorecard and says what is provisional about it', async () => {
    const { code, out, err } = await ask('score township')
    expect([code, err]).toEqual([0, []])
    expect(out.slice(0, 3)).toEqual(['乐昌镇 2023 年法治政府建设评分', '数据截至2023年12月31日（推定为期末）', ''])
    expect(out).toContain('  中心组法治专题学习            2.50   3.00          study/centre-group')
    expect(out).toContain('  学法用法考试                     —   2.00  缺失    study/exam')
    expect(out).toContain('  执法证考试                       —   1.00  不适用  enforcement/certificate-exam')
    expect(out.slice(-2)).toEqual([
      '暂定：已得 8.23 分，可判 17.17 分，满分 100.00 分；有缺项，不定等次、不排名。',
      '依据：乡镇法治政府建设年度考核（示例）（township-year@2023-01-01）〔示例，不是法律规定〕',
    ])
  })
  it('says the same numbers in English', async () => {
    const { out } = await ask('score township --lang en')
    expect(out.slice(0, 2)).toEqual(['乐昌镇, score of 2023', 'As of 2023-12-31 (assumed: the end of the period)'])
    expect(out.slice(-2)).toEqual([
      'Provisional: 8.23 earned of 17.17 judged, 100.00 stated; something is missing, so no grade and no rank.',
      'Basis: Annual assessment of townships (illustrative) (township-year@2023-01-01) [illustrative, not law]',
    ])
  })
  it('gives plain data, with the receipt', async () => {
    const result = jsonOf(await ask('score township --json'))
    expect(Object.keys(result)).toEqual([
      'schemaVersion',
      'township',
      'year',
      'book',
      'subject',
      'period',
      'status',
      'points',
      'judged',
      'stated',
      'grade',
      'gradeId',
      'moneyFen',
      'rank',
      'vetoes',
      'indicators',
      'receipt',
    ])
    expect(result).toMatchObject({
      schemaVersion: 1,
      township,
      year: 2023,
      status: 'provisional',
      points: '8.23',
      grade: null,
      moneyFen: null,
      receipt: { period: '2023', result: { earned: 823 } },
    })
    expect(result['indicators']).toContainEqual({
      path: 'study/exam',
      status: 'missing',
      points: null,
      maximum: '2.00',
    })
  })
  it('refuses a year that the book is not made for', async () => {
    expect(await ask('score township --year 2019')).toMatchObject({
      code: 2,
      out: [],
      err: ['2019年不在本评分细则的施行期间（2023年1月1日起）内。'],
    })
  })
  it('writes a receipt, and never over another file', async () => {
    const file = join(folder, 'receipt.json')
    expect(await ask(`score township --receipt ${file}`)).toMatchObject({ code: 0, err: [`已写入 ${file}`] })
    const receipt: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(jsonOf(await ask('score township --json'))['receipt']).toEqual(receipt)
    expect(await ask(`score township --receipt ${file}`)).toMatchObject({
      code: 2,
      err: [`${file} 已存在，未覆盖。请先移走或另取文件名。`],
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(receipt)
  })
})

describe('with one parameter of an ejected book changed', () => {
  it('exactly the points move that should', async () => {
    const file = join(folder, 'mine.yaml')
    expect(await ask(`rules eject township-year --out ${file} --lang en`)).toMatchObject({
      code: 0,
      out: [],
      err: [`Written to ${file}`],
    })
    const yaml = readFileSync(file, 'utf8')
    const changed = yaml.replace(/(id: study-quota\.centre-group\.study[^]*?value: )6\b/u, '$110')
    expect(changed).not.toBe(yaml)
    writeFileSync(file, changed)
    const [before, after] = [await ask('score township'), await ask(`score township --book ${file}`)]
    const moved = before.out.flatMap((line, i) => (line === after.out[i] ? [] : [[line, after.out[i]]]))
    expect(moved).toEqual([
      [
        '学法和培训                      2.50  15.00  暂定    study',
        '学法和培训                      1.50  15.00  暂定    study',
      ],
      [
        '  中心组法治专题学习            2.50   3.00          study/centre-group',
        '  中心组法治专题学习            1.50   3.00          study/centre-group',
      ],
      [
        '暂定：已得 8.23 分，可判 17.17 分，满分 100.00 分；有缺项，不定等次、不排名。',
        '暂定：已得 7.23 分，可判 17.17 分，满分 100.00 分；有缺项，不定等次、不排名。',
      ],
    ])
  })
  it('a book that does not compile is refused with every place', async () => {
    const file = join(folder, 'broken.yaml')
    writeFileSync(file, 'id: mine\ntotal: 100.5\n')
    const { code, out, err } = await ask(`score township --book ${file}`)
    expect([code, out]).toEqual([2, []])
    expect(err).toContain(`${file}:2:1 小数100.5须加引号，写成"100.5"，以免计算机按近似值处理。 [floatInSource]`)
    expect(err.length).toBeGreaterThan(1)
    expect(await ask('score township --book ./nowhere.yaml --lang en')).toMatchObject({
      code: 2,
      err: ['./nowhere.yaml cannot be read: check path and permissions.'],
    })
  })
})
