import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { shippedBooks } from '../run/shipped-books.ts'
import { call, jsonOf } from './testing/call.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ids = [...shippedBooks().keys()]
const eject = async (id: string) => (await call(`rules eject ${id}`)).out.join('\n')
const township = await eject('township-year')
const lineOf = (yaml: string, part: string): number => yaml.slice(0, yaml.indexOf(part)).split('\n').length

describe('rules list', () => {
  it('names the shipped books with their force', async () => {
    expect((await call('rules list')).out.slice(0, 8)).toEqual([
      '代号                      名称                                对象        约束力',
      '────────────────────────  ──────────────────────────────────  ──────────  ───────────────',
      'township-year             乡镇法治政府建设年度考核（示例）    乡镇        地方规定 · 示例',
      'village-year              村（社区）年度法治工作考核（示例）  村（社区）  地方规定 · 示例',
      'grid-member-month         网格员月度考核（示例）              网格员      地方规定 · 示例',
      'enforcement-officer-year  行政执法人员年度考核（示例）        执法人员    地方规定 · 示例',
      'enforcement-case          行政执法案件评查（示例）            执法案件    地方规定 · 示例',
      'civil-servant-year        公务员学法用法年度考核（示例）      公务员      地方规定 · 示例',
    ])
    expect((await call('rules list --lang en')).out[4]).toMatch(
      /^grid-member-month +Monthly assessment of grid members \(illustrative\) +grid member +local rule · illustrative$/u,
    )
  })
  it('gives plain data', async () => {
    const books = [...shippedBooks().values()].map(({ id, revision, hash }) => ({ id, revision, hash }))
    expect(jsonOf(await call('rules list --json'))).toMatchObject({ schemaVersion: 1, books })
  })
})

describe('rules show', () => {
  it('lists indicators and parameters with what they rest on', async () => {
    const { code, out } = await call('rules show grid-member-month')
    const book = shippedBooks().get('grid-member-month')!
    expect(code).toBe(0)
    expect(out.slice(0, 4)).toEqual([
      '网格员月度考核（示例）  grid-member-month@2023-01-01',
      `哈希 ${book.hash}`,
      '数值 41 个：引自原文 0 个，原文未载 0 个，示例自拟 41 个。',
      '',
    ])
    const row = out.find((line) => line.startsWith('信息数量')) ?? ''
    expect(row.split(/\s{2,}/u)).toEqual([
      '信息数量',
      'quantity',
      '目标',
      '20.00',
      '《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕',
      '示例',
    ])
    expect(out.find((line) => line.startsWith('每月应走访数'))).toMatch(/monthly-visits +40 +2023-01-01…/u)
  })
  it('says mechanisms and combinators in words', async () => {
    const { out } = await call('rules show township-year --lang en')
    expect(out.find((line) => line.startsWith('Study and training'))).toMatch(/ study +sum +15\.00 /u)
    expect(out.find((line) => line.includes('study/lectures'))).toMatch(/ quota +2\.00 /u)
    expect(out.join('\n')).toContain('unverified')
  })
  it('gives the whole source, of a book in a file too', async () => {
    const shown = jsonOf(await call('rules show township-year --json'))
    expect(shown).toMatchObject({ schemaVersion: 1, id: 'township-year', source: { total: 100 } })
    expect(jsonOf(await call('rules show - --json', { input: township }))).toEqual(shown)
  })
})

describe('rules eject and check', () => {
  test.each(ids)('of %s give the same hash', async (id) => {
    const yaml = await eject(id)
    const { hash, source } = shippedBooks().get(id)!
    const checked = await call('rules check -', { input: yaml })
    expect(checked).toMatchObject({ code: 0, err: [] })
    expect(checked.out).toEqual([`${id}@2023-01-01 检查通过，例 ${source.cases.length} 个。`, `哈希 ${hash}`])
    expect(jsonOf(await call('rules check - --json', { input: yaml }))).toEqual({
      schemaVersion: 1,
      file: '-',
      ok: true,
      revision: `${id}@2023-01-01`,
      hash,
      faults: [],
    })
  })
  it('write a file that is not there, and never over another', async () => {
    const out = join(folder, 'book.yaml')
    expect(await call(`rules eject township-year --out ${out}`)).toMatchObject({
      code: 0,
      out: [],
      err: [`已写入 ${out}`],
    })
    expect(readFileSync(out, 'utf8')).toBe(`${township}\n`)
    expect(await call(`rules eject grid-member-month --out ${out} --lang en`)).toMatchObject({
      code: 2,
      err: [`${out} exists and was not overwritten: move it away or choose another name.`],
    })
    expect(readFileSync(out, 'utf8')).toBe(`${township}\n`)
    const nowhere = join(folder, 'no/such/folder/book.yaml')
    expect(await call(`rules eject township-year --out ${nowhere}`)).toMatchObject({ code: 2 })
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('a rule file with a fault', () => {
  const file = join(folder, 'mine.yaml')
  const swap = (from: string | RegExp, to: string): string => {
    const changed = township.replace(from, to)
    if (changed === township) throw new Error(`nothing to change: ${from}`)
    return changed
  }
  test.each([
    [
      'a float as points',
      () => swap('    points: 15\n', '    points: 15.5\n'),
      'points: 15.5',
      'floatInSource',
      '小数15.5须加引号，写成"15.5"，以免计算机按近似值处理。',
      'The decimal 15.5 needs quotes: write "15.5", or computers take it for an approximation.',
    ],
    [
      'a numeric code',
      () => swap('"141021000000"', '141021000000'),
      'jurisdiction:',
      'numericCode',
      '此处是代号，不是数，须加引号，写成"141021000000"。',
      'This is a code, not a number: write it in quotes, "141021000000".',
    ],
    [
      'an unknown key',
      () => swap('\ntotal:', '\ntotall:'),
      'totall:',
      'unknownKey',
      '没有“totall”这一项。是否应为“total”？',
      'There is no key “totall”. Did you mean “total”?',
    ],
    [
      'points that do not add up',
      () => swap('points: 2\n', 'points: 3\n'),
      'points: 15\n',
      'pointsDoNotAdd',
      '下级指标合计16分，与写明的15分不符。',
      'The children add up to 16 points, but 15 are stated.',
    ],
  ])('%s: file, line, column, sentence, code', async (_, alter, place, code, zh, en) => {
    const yaml = alter()
    writeFileSync(file, yaml)
    const line = lineOf(yaml, place)
    const column = (yaml.split('\n')[line - 1] ?? '').search(/\S/u) + 1
    expect(await call(`rules check ${file}`)).toMatchObject({
      code: 1,
      err: [],
      out: [`${file}:${line}:${column} ${zh} [${code}]`, '共 1 处问题。'],
    })
    expect((await call(`rules check ${file} --lang en`)).out).toEqual([
      `${file}:${line}:${column} ${en} [${code}]`,
      '1 fault.',
    ])
    expect(jsonOf(await call(`rules check ${file} --json`))).toMatchObject({
      file,
      ok: false,
      revision: null,
      hash: null,
      faults: [{ code, line, column, sentence: zh }],
    })
  })
  it('with a gap between grades says where', async () => {
    const yaml = swap(/(grade: good\n[^]*?from: )80\n/u, '$181\n')
    const { code, out } = await call('rules check - --lang en', { input: yaml })
    expect(code).toBe(1)
    expect(out.join('\n')).toMatch(/^standard input:\d+:\d+ .* \[bandGap\]$/mu)
  })
  it('that is no YAML says where', async () => {
    const { code, out } = await call('rules check -', { input: 'id: [1\nb: 2\n' })
    expect([code, out[0]]).toEqual([1, expect.stringMatching(/^标准输入:2:1 不是有效的 YAML：.* \[notYaml\]$/u)])
  })
  it('with many faults says them all', async () => {
    const yaml = swap('\ntotal: 100', '\ntotal: 100.5').replace('"141021000000"', '141021000000')
    const { out } = await call('rules check -', { input: yaml })
    expect(out.map((line) => /\[(\w+)\]$/u.exec(line)?.[1])).toEqual(['numericCode', 'floatInSource', undefined])
  })
  it('that only its cases contradict can be used, and is told so', async () => {
    const yaml = swap(/(id: study-quota\.centre-group\.study[^]*?value: )6\b/u, '$110')
    const { code, out } = await call('rules check - --lang en', { input: yaml })
    expect(code).toBe(1)
    expect(out[0]).toMatch(/^standard input:\d+:\d+ Case “.*”: .* \[caseDiffers\]$/u)
    expect(out.at(-1)).toBe(
      'The rule book can be used; only its cases expect otherwise. If the change is meant, change them too.',
    )
  })
  it('that is not there is wrong use', async () => {
    expect(await call('rules check nowhere.yaml')).toMatchObject({
      code: 2,
      out: [],
      err: ['无法读取 nowhere.yaml，请检查路径与权限。'],
    })
  })
})
