import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { writeCsv } from '../intake/testing/ledger-folder.ts'
import { call, jsonOf } from './testing/call.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const [empty, several, mixed] = ['empty', 'several', 'mixed'].map((name) => join(folder, `${name}.sqlite`))

const village = (key: string, township: string, year: number) => ({
  key,
  occurred: `${year}-03-01`,
  name: '甲村',
  type: '行政村',
  residents: '1200',
  township,
  recorded: '2024-06-01T09:00:00+08:00',
})
const claim = (year: number) => ({
  key: 'B1',
  occurred: `${year}-12-31`,
  statement: 'G01',
  figure: 'study.centre-group-sessions',
  document: '年度报告（合成）',
  phrase: '学习6次',
  form: '确数',
  value: '6',
  unit: '次',
  township: '141021100',
  recorded: '2024-06-01T09:00:00+08:00',
})

const importInto = async (database: string, files: readonly string[]) => {
  const { code, out } = await call(['import', ...files, '--database', database])
  if (code !== 0) throw new Error(out.join('\n'))
}

beforeAll(async () => {
  await call(`init --database ${empty}`)
  await importInto(several!, [
    writeCsv(folder, 'village.csv', 'village', [
      village('141021100201', '141021100', 2021),
      village('141021100202', '141021100', 2022),
      village('141021101201', '141021101', 2021),
    ]),
  ])
  await importInto(mixed!, [
    writeCsv(folder, '2021-village.csv', 'village', [village('141021100201', '141021100', 2021)]),
    writeCsv(folder, 'claim.csv', 'claim', [claim(2023)]),
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [
    () => `figures --database ${empty}`,
    '数据库中还没有台账。请先运行 zhunsheng import 导入。',
    'The database holds no ledger yet. Run zhunsheng import first.',
  ],
  [
    () => `figures --database ${several}`,
    '库中有多个乡镇（141021100000、141021101000），请用 --township 指定。',
    'The database holds several townships (141021100000, 141021101000): choose one with --township.',
  ],
  [
    () => `figures --database ${several} --township 141021100`,
    '库中有多个年度（2021、2022），请用 --year 指定。',
    'The database holds several years (2021, 2022): choose one with --year.',
  ],
  [
    () => `figures --database ${several} --township 141021999`,
    '库中没有乡镇 141021999000 的台账。',
    'The database holds no ledger of township 141021999000.',
  ],
  [
    () => `score grid --database ${mixed} --month 2023-05 --year 2022`,
    '月份 2023-05 不在 2022 年，请只用 --month 或 --year 之一。',
    'The month 2023-05 is not in 2022: give --month or --year, not both.',
  ],
])('what is not clear is asked for (%#)', async (words, zh, en) => {
  expect(await call(words())).toMatchObject({ code: 2, out: [], err: [zh] })
  expect(await call(`${words()} --lang en`)).toMatchObject({ code: 2, out: [], err: [en] })
})

it('the only township is taken, and the only year that a report speaks of', async () => {
  expect(jsonOf(await call(`figures --json --database ${mixed}`))).toMatchObject({ year: 2023 })
  expect(jsonOf(await call(`figures --json --database ${several} --township 141021101`))).toMatchObject({ year: 2021 })
})
