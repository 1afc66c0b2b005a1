import { expect, it } from 'vitest'
import { fillCounty } from '../schema/testing/county.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'

const { ask } = overLedger(fillCounty)

it('shows one figure group by group, raw and per head, with places that equals share', async () => {
  const { code, out, err } = await ask('county figures --year 2023 --figure service.publicity-events')
  expect([code, err]).toEqual([0, []])
  expect(out.slice(0, 14)).toEqual([
    '曲沃县2023年各乡镇指标（截至2023年12月31日）',
    '',
    '法治宣传活动  service.publicity-events',
    '组  乡镇    数值  每万人  每网格  每名执法人员  名次',
    '──  ──────  ────  ──────  ──────  ────────────  ────',
    '镇  乐昌镇    12    3.00       —             —     1',
    '镇  史村镇    12    6.00       —             —     1',
    '镇  曲村镇    缺       —       —             —     —',
    '镇  高显镇    缺       —       —             —     —',
    '镇  里村镇    缺       —       —             —     —',
    '乡  北董乡     2    2.00       —             —     1',
    '乡  杨谈乡    缺       —       —             —     —',
    '',
    '全县：26*场',
  ])
  const { out: english } = await ask('county figures --year 2023 --figure service.publicity-events --lang en')
  expect(english.join('\n')).toContain('County: 26* events')
})

it('withholds for the public what is about few people, and what would give it away', async () => {
  const columns = 'county figures --year 2023 --figure study.exam-sitters'
  expect((await ask(columns)).out).toContain('全县：57*名')
  const { out } = await ask(`${columns} --public`)
  expect(out.filter((line) => line.includes('×'))).toEqual([
    '镇  史村镇     ×       —       —             —     —',
    '乡  北董乡     ×       —       —             —     —',
    expect.stringContaining('不公开'),
  ])
  const json = jsonOf(await ask(`${columns} --public --json`))
  expect(json).toMatchObject({ public: true, figures: [{ county: { count: 57 }, aboutPeople: true }] })
})

it('ranks towns and townships apart, with the parts that a total is made of', async () => {
  const { code, out } = await ask('county rank --year 2023')
  expect(code).toBe(0)
  expect(out.filter((line) => line.startsWith('【'))).toEqual(['【镇】2个', '【乡】1个'])
  expect(out[1]).toBe('数据截至2023年12月31日（推定为期末）')
  expect(out).toContain('没有2023年台账、未列入排名的乡镇：曲村镇、高显镇、里村镇、杨谈乡。')
  const { out: early } = await ask('county rank --year 2023 --as-of 2023-06-30 --lang en')
  expect(early[1]).toBe('As of 2023-06-30')
  const { withoutLedger } = jsonOf(await ask('county rank --year 2023 --json'))
  expect(withoutLedger).toHaveLength(4)
})

it('says what can be mended: another figure, another basis, another county, a year without ledgers', async () => {
  const said = async (words: string) => {
    const { code, err } = await ask(words)
    return [code, err.join('')]
  }
  expect(await said('county figures --figure grid.disputs')).toEqual([2, expect.stringContaining('grid.disputes')])
  expect(await said('county figures --figure nix')).toEqual([2, expect.stringContaining('zhunsheng figures --all')])
  expect(await said('county figures --per residents')).toEqual([2, expect.stringContaining('--figure')])
  expect(await said('county figures --per people')).toEqual([2, expect.stringContaining('residents')])
  expect(await said('county figures --county 14')).toEqual([2, expect.stringContaining('141021')])
  expect(await said('county rank --year 2019')).toEqual([2, expect.stringContaining('2019')])
})
