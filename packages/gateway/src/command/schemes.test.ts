import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-schemes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const numeralsOf = (lines: readonly string[]): readonly number[] =>
  lines
    .flatMap((line) => line.match(/\d+(?:\.\d+)?/gu) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)

describe('rules list', () => {
  it('names the schemes after the books, with what each waits for', async () => {
    const { out } = await call('rules list')
    const stateOf = (id: string) =>
      out
        .find((line) => line.startsWith(id))
        ?.split(' · ')
        .slice(1)
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => stateOf(`scheme-${letter}`))).toEqual([
      ['未核实'],
      ['未核实'],
      ['未核实', '须先选择：ends'],
      ['未核实', '须先选择：office、bands'],
      ['未核实', '须先选择：reward'],
      ['未核实', '原文过少，不成细则'],
      ['未核实', '须先选择：bonus、returnee'],
    ])
    const { schemes } = jsonOf(await call('rules list --json'))
    expect(schemes).toMatchObject(
      'abcdefg'.split('').map((letter) => ({ id: `scheme-${letter}`, refused: letter > 'b' })),
    )
  })
})

describe('--choose where it can do nothing', () => {
  it('is refused by rules test of all books, with how to name one', async () => {
    expect(await call('rules test all --choose ends=upper')).toMatchObject({
      code: 2,
      err: ['--choose 只用于一个方案，请写明其代号，如 zhunsheng rules test scheme-c --choose ends=upper。'],
    })
  })
})

describe('rules check of a scheme', () => {
  it('says what stands against it and what is to be chosen, with the same numbers in both languages', async () => {
    const [zh, en] = [await call('rules check scheme-d'), await call('rules check scheme-d --lang en')]
    expect([zh.code, en.code]).toEqual([1, 1])
    expect(zh.out).toContain(
      'scheme-d.bands 94.01分至94.99分没有等次（高于“qualified”、低于“excellent”），每个分数都应有且只有一个等次。 [bandGap]',
    )
    expect(zh.out).toContain('    --choose bands=sixty  小数归下一等次，60至69为基本合格')
    expect(en.out).toContain('    --choose office=60  60 points (“560” is taken for a misprint)')
    expect(numeralsOf(en.out)).toEqual(numeralsOf(zh.out))
  })
  it('passes once the choices are made, and says which they were and how many numbers are whose', async () => {
    const { code, out } = await call('rules check scheme-d --choose office=60 --choose bands=sixty')
    expect([code, ...out.slice(1, 4)]).toEqual([
      0,
      '已选 office=60：60分（“560”视为误排）',
      '已选 bands=sixty：小数归下一等次，60至69为基本合格',
      'scheme-d@2023-01-01 检查通过，例 7 个。',
    ])
    expect(out).toContain('数值 19 个：引自原文 6 个，原文未载 13 个。')
  })
  it('leaves one that says too little refused', async () => {
    const { code, out } = await call('rules check scheme-f')
    expect([code, out.includes('原文写明的太少，没有可作的选择，不能成为评分细则。')]).toEqual([1, true])
  })
  it('gives plain data', async () => {
    expect(jsonOf(await call('rules check scheme-c --json'))).toMatchObject({
      scheme: 'scheme-c',
      ok: false,
      faults: [{ code: 'rowOverlap' }, { code: 'rowOverlap' }],
      choices: [{ id: 'ends', options: [{ id: 'upper' }, { id: 'lower' }] }],
    })
    expect(jsonOf(await call('rules check scheme-c --choose ends=upper --json'))).toMatchObject({
      ok: true,
      chosen: [{ choice: 'ends', option: 'upper' }],
      numbers: { quoted: 14, missing: 5, invented: 0 },
    })
  })
})

describe('--choose', () => {
  it.each([
    ['rules check scheme-d --choose band=lower', 'scheme-d 没有选择“band”，可选：office、bands。'],
    ['rules check scheme-d --choose office=61', 'scheme-d 没有选项“61”，可用：60。'],
    ['rules check scheme-d --choose office', '--choose 应写作“选择=选项”，如 bands=lower，现为“office”。'],
    ['rules show scheme-a --choose x=y', 'scheme-a 没有可作的选择，不能选“x”。'],
    ['rules show grid-member-month --choose x=y', '“grid-member-month”不是方案，没有可作的选择，请去掉 --choose。'],
  ])('%s: %s', async (words, sentence) => {
    const { code, err } = await call(words)
    expect([code, err]).toEqual([2, [expect.stringContaining(sentence)]])
  })
  it('is asked for wherever a book is wanted', async () => {
    const { code, err } = await call('rules eject scheme-g')
    expect(code).toBe(2)
    expect(err.join('\n')).toContain('--choose bonus=within  以本项20分为限')
  })
})

describe('a scheme whose choices are made', () => {
  const facts = {
    period: '2023-06',
    figures: {
      'information-complete': { value: 95, of: 100 },
      'patrols-done': { value: 22, of: 22 },
      'key-patrols-done': { value: 8, of: 8 },
      'other-basics': { value: 10, reason: '当月考核', approver: 'governanceCentreHead' },
      'events-not-overdue': 6,
      'events-within-a-day': 4,
    },
  }
  const pointsBy = async (book: string): Promise<unknown> => {
    const path = fileOf('facts.json', JSON.stringify(facts))
    return jsonOf(await call(`score --book ${book} --facts ${path} --json`))['points']
  }
  it('scores, and the two ways of reading an end differ by the points of a row', async () => {
    expect(await pointsBy('scheme-c --choose ends=upper')).toBe('64.00')
    expect(await pointsBy('scheme-c --choose ends=lower')).toBe('59.00')
  })
  it('is written as a book that scores the same from a file', async () => {
    const yaml = (await call('rules eject scheme-c --choose ends=lower')).out.join('\n')
    const path = fileOf('scheme-c.yaml', yaml)
    expect((await call(`rules check ${path}`)).code).toBe(0)
    expect(await pointsBy(path)).toBe('59.00')
  })
  it('pays 210.00 for 82 of 90 items and one training missed, by rules test and by facts', async () => {
    expect((await call('rules test scheme-a')).out).toContain('  ✓ 补助：预期 ¥210.00，实得 ¥210.00')
  })
})

it('rules show marks what is not in the source, and counts it', async () => {
  const { out } = await call('rules show scheme-a --lang en')
  expect(out[2]).toBe('Numbers: 7; quoted from the source: 4, missing in the source: 3.')
  expect(out.filter((line) => line.endsWith('not in the source')).map((line) => line.split(/ {2,}/u)[0])).toEqual([
    'base',
    'for each',
    'not below',
  ])
  const own = await call('rules show grid-member-month')
  expect(own.out[2]).toMatch(/^数值 \d+ 个：引自原文 0 个，原文未载 0 个，示例自拟 \d+ 个。$/u)
})

describe('over a ledger', () => {
  let environment: Record<string, string> = {}
  beforeAll(async () => {
    environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  })
  const ask = (words: string) => call(words, { environment })

  it('a book of money alone pays each member and ranks nobody', async () => {
    const { code, out } = await ask('score grid --book scheme-a --month 2023-02')
    expect(code).toBe(0)
    expect(out.slice(2).map((line) => line.trim().split(/ {2,}/u))).toEqual(
      ['p-0001', 'p-0002', 'p-0003'].map((key) => ['不排名', key, '2023-02', '—', '终定', expect.any(String)]),
    )
  })
  it('an explanation says that some of the numbers are not in the source', async () => {
    const { out } = await ask('explain money --book scheme-a --member p-0001 --month 2023-02')
    expect(out[0]).toContain('〔地方规定，未核实，部分数值原文未载〕')
  })
})
