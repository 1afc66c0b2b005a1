import { describe, expect, it, test } from 'vitest'
import { shippedBooks } from '../run/shipped-books.ts'
import { call, jsonOf } from './testing/call.ts'

const books = [...shippedBooks().values()]
const numeralsOf = (lines: readonly string[]): readonly number[] =>
  lines
    .flatMap((line) => line.match(/\d+(?:\.\d+)?/gu) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
const ejected = async (id: string): Promise<string> => (await call(`rules eject ${id}`)).out.join('\n')
const swapped = (text: string, from: string | RegExp, to: string): string => {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to change: ${from}`)
  return changed
}

describe('rules test', () => {
  it('tries every shipped book, and says so with the same numbers in both languages', async () => {
    const [zh, all, en] = [await call('rules test'), await call('rules test all'), await call('rules test --lang en')]
    expect([zh.code, en.code, zh.err]).toEqual([0, 0, []])
    expect(all.out).toEqual(zh.out)
    const cases = books.reduce((sum, { source }) => sum + source.cases.length, 0)
    expect(zh.out.at(-1)).toBe(`共 ${books.length} 部评分细则，算例 ${cases} 个，全部通过。`)
    expect(en.out.at(-1)).toBe(`${books.length} rule books, ${cases} cases, all passed.`)
    expect(numeralsOf(en.out)).toEqual(numeralsOf(zh.out))
  })

  it('says of a case what is given, expected and found, and what it rests on', async () => {
    const { code, out } = await call('rules test grid-member-month')
    expect([code, out[0]]).toEqual([0, '网格员月度考核（示例）（grid-member-month@2023-01-01）'])
    const from = out.findIndex((line) => line.includes('表现中等的一个月'))
    expect(out.slice(from, from + 6)).toEqual([
      '通过  表现中等的一个月  2023年6月',
      '  给定：计入考核天数 30天、应服务天数 30天、有效信息 24条、信息有效率 24/30、信息按时办结率 18/24、走访 30次、培训出勤率 1/2、迟报 2次',
      '  ✓ 总分：预期 67.00，实得 67.00',
      '  ✓ 等次：预期 合格，实得 合格',
      '  ✓ 补助：预期 ¥440.00，实得 ¥440.00',
      '  依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕',
    ])
    expect(out.at(-1)).toMatch(/^grid-member-month@2023-01-01：算例 \d+ 个，全部通过。$/u)
  })

  it('cites the article of each indicator that a case exercises, with its marks', async () => {
    const { out } = await call('rules test township-year --lang en')
    const places = out.find((line) => line.startsWith('  rests on: '))?.split(/: |; /u)
    expect(places).toEqual(
      expect.arrayContaining([
        'Lechang assessment scheme (illustrative draft) [local rule, illustrative]',
        'Outline for Building a Law-based Government (2021–2025) [unverified]',
        'Interim Regulation on Major Administrative Decision Procedures, art. 25 [by reference]',
      ]),
    )
    expect(new Set(places).size).toBe(places?.length)
  })

  it('gives plain data', async () => {
    const { ok, books: tried } = jsonOf(await call('rules test enforcement-officer-year --json'))
    const book = shippedBooks().get('enforcement-officer-year')!
    expect(ok).toBe(true)
    expect(tried).toMatchObject([
      {
        id: book.id,
        revision: book.revision,
        hash: book.hash,
        passed: book.source.cases.length,
        failed: 0,
        cases: book.source.cases.map(({ name, title, period, given }) => ({
          name,
          title: title?.zh,
          period,
          given,
          passed: true,
          faults: [],
        })),
        unreached: [],
      },
    ])
  })
})

describe('a book in a file', () => {
  it('with a case that differs fails, and says which number', async () => {
    const yaml = swapped(await ejected('grid-member-month'), /(a middling month[^]*?points: )67\b/u, '$168')
    const { code, out } = await call('rules test -', { input: yaml })
    expect(code).toBe(1)
    const from = out.findIndex((line) => line.includes('表现中等的一个月'))
    expect(out.slice(from, from + 4).filter((_, i) => i !== 1)).toEqual([
      '未通过  表现中等的一个月  2023年6月',
      '  ✗ 总分：预期 68.00，实得 67.00',
      '  ✓ 等次：预期 合格，实得 合格',
    ])
    const cases = shippedBooks().get('grid-member-month')!.source.cases.length
    expect(out.at(-1)).toBe(`grid-member-month@2023-01-01：算例 ${cases} 个，通过 ${cases - 1} 个，未通过 1 个。`)
    expect(jsonOf(await call('rules test - --json', { input: yaml }))).toMatchObject({
      ok: false,
      books: [{ passed: cases - 1, failed: 1 }],
    })
  })
  it('calls a case without a title by its name', async () => {
    const yaml = swapped(await ejected('grid-member-month'), /(- name: a middling month\n) +title:\n.*\n.*\n/u, '$1')
    expect((await call('rules test -', { input: yaml })).out).toContain('通过  a middling month  2023年6月')
    const result = jsonOf(await call('rules test - --json', { input: yaml }))
    expect(JSON.stringify(result)).toContain('"name":"a middling month","title":"a middling month"')
  })
  it('with a case that cannot be judged says why', async () => {
    const yaml = swapped(await ejected('grid-member-month'), /(a middling month[^]*?member\.visits: )30\b/u, '$1"30.5"')
    const { code, out } = await call('rules test - --lang en', { input: yaml })
    expect(code).toBe(1)
    const from = out.findIndex((line) => line.startsWith('FAILED  A middling month'))
    // Nothing is expected of what cannot be judged, and it exercises nothing.
    expect(out[from + 2]).toContain('a middling month')
    expect(out[from + 3]).toMatch(/^(?:passed|FAILED) {2}/u)
  })
  it('whose cases leave a band unreached fails, though each of them passes', async () => {
    const yaml = swapped(await ejected('enforcement-officer-year'), /\ncases:[^]*$/u, '\ncases: []')
    const { code, out } = await call('rules test -', { input: yaml })
    expect(code).toBe(1)
    expect(out.length).toBeGreaterThan(2)
    expect(out.at(-1)).toBe('enforcement-officer-year@2023-01-01：没有算例。')
  })
  test.each([
    ['that does not compile', 'total: 100', 'total: 99', /\[pointsDoNotAdd\]/u],
    ['that is no YAML', /^/u, '[', /\[notYaml\]/u],
  ])('%s is wrong use', async (_, from, to, fault) => {
    const yaml = swapped(await ejected('grid-member-month'), from, to)
    const { code, out, err } = await call('rules test -', { input: yaml })
    expect([code, out]).toEqual([2, []])
    expect(err.join('\n')).toMatch(fault)
  })
  it('that nobody ships is wrong use', async () => {
    expect(await call('rules test nothing')).toMatchObject({ code: 2, out: [] })
  })
})
