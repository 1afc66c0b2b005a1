import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { timelineWords } from '../../locale/timeline-words.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { addDays, daysBetween } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { procedures } from '../procedures.ts'
import { type Timeline, type TimelineClock, timelineOf } from '../timeline.ts'
import { type BarPart, barOf, firstDayOf, lastDayOf } from './bar-of.ts'
import { widthOf } from './svg-text.ts'
import { timelineMermaid } from './timeline-mermaid.ts'
import { timelineSvg } from './timeline-svg.ts'
import { plainEntry } from '../../testing/told-entry.ts'

const row = (kind: string, key: string, occurred: string, facts: LooseValues = {}, closed?: string): LooseEntry =>
  plainEntry(kind, key, { occurred, ...(closed !== undefined && { closed }) }, { case: 'AJ-1', ...facts })
const step = (name: string, on: string, facts: LooseValues = {}) =>
  row('case-step', `${name} ${on}`, on, { step: name, ...facts })
// Late, suspended, seized twice over, with steps that no gate lets through: nothing here has a certificate.
const entries = [
  step('filed', '2023-01-10'),
  step('noticed', '2023-03-01', { hearingDue: true }),
  row('case-suspension', 'Z1', '2023-02-01', { ground: 'hearing' }, '2023-02-10'),
  row('case-measure', 'C1', '2023-01-12', { measure: 'seizure' }),
  row('penalty-decision', 'J1', '2023-04-24', { procedure: 'ordinary', outcome: 'penalty', fine: 50_000 }),
  step('served', '2023-05-05'),
  step('transferReported', '2023-05-06'),
  row('case-payment', 'F1', '2023-05-30', { payment: 'fine', amount: 50_000 }),
]
const enforcement = procedures.find(({ id }) => id === 'enforcement-case')
const told = (on: string, caseKey = 'AJ-1', all: readonly LooseEntry[] = entries): Timeline =>
  timelineOf(enforcement!, caseKey, all, { on, background: noBackground, calendar: chinaCalendar })
const [zh, english] = [timelineWords(zhCN), timelineWords(en)]
const clockNamed = (timeline: Timeline, name: string): TimelineClock =>
  timeline.clocks.find(({ clock }) => clock.id === `enforcement-cases.${name}`)!
const parts = (bar: readonly BarPart[]) => bar.map(({ type, from, to }) => [type, from.slice(5), to.slice(5)])

describe('a bar', () => {
  it('has what was used, what stood still, what is late', () => {
    const at = (on: string) => parts(barOf(clockNamed(told(on), 'decision')))
    expect(at('2023-01-10')).toEqual([['left', '01-11', '04-10']])
    expect(at('2023-01-20')).toEqual([
      ['used', '01-11', '01-20'],
      ['left', '01-21', '04-10'],
    ])
    // While it stands still there is no last day.
    expect(at('2023-02-03')).toEqual([
      ['used', '01-11', '01-31'],
      ['still', '02-01', '02-03'],
    ])
    expect(at('2023-12-31')).toEqual([
      ['used', '01-11', '01-31'],
      ['still', '02-01', '02-10'],
      ['used', '02-11', '04-20'],
      ['late', '04-21', '04-24'],
    ])
    expect(parts(barOf(clockNamed(told('2023-12-31'), 'litigation')))).toEqual([['used', '05-06', '11-05']])
  })

  it('covers each day from the first to the last once, in their order', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2023-01-10', n))
    fc.assert(
      fc.property(day, (on) => {
        for (const item of told(on).clocks) {
          const bar = barOf(item)
          const first = addDays(firstDayOf(item), 1)
          for (const [i, { from, to }] of bar.entries()) {
            expect(from <= to).toBe(true)
            expect(from).toBe(i === 0 ? first : addDays(bar[i - 1]!.to, 1))
          }
          const count = (type: BarPart['type']) =>
            bar.reduce((sum, part) => (part.type === type ? sum + daysBetween(part.from, part.to) + 1 : sum), 0)
          if (item.unit !== 'calendarDay' || lastDayOf(item) === undefined) continue
          expect([count('used'), count('left'), count('late')]).toEqual([
            item.elapsed - item.overdue,
            item.left,
            item.overdue,
          ])
        }
      }),
      { numRuns: 60 },
    )
  })
})

interface Text {
  readonly x: number
  readonly size: number
  readonly isEnd: boolean
  readonly said: string
}
const textsOf = (svg: string): readonly Text[] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/gu)].map(
    ([, x, size, rest = '', said = '']) => ({ x: Number(x), size: Number(size), isEnd: rest.includes('"end"'), said }),
  )
const isWellFormed = (svg: string): boolean => {
  const open: string[] = []
  for (const [, end, name = '', , closed] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z\d:-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    if (end === '/' && open.pop() !== name) return false
    if (end !== '/' && closed !== '/') open.push(name)
  }
  const between = svg.replaceAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z\d:-]+="[^"<]*")*)\s*(\/?)>/gu, '')
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(between)
}

describe('the SVG of a timeline', () => {
  const timeline = told('2023-12-31')

  it.each([
    ['zh-CN', zh],
    ['en', english],
  ] as const)('says in %s every step, every clock with its basis, and stays on the page', (_, words) => {
    const svg = timelineSvg(timeline, words)
    expect(isWellFormed(svg)).toBe(true)
    const texts = textsOf(svg)
    expect(texts.length).toBe([...svg.matchAll(/<text /gu)].length)
    // Chinese lines are joined without a space: what was broken in two is whole again.
    const all = texts.map(({ said }) => said).join(' ')
    const unbroken = (text: string): string => text.replaceAll(/\s/gu, '')
    for (const { clock, citation } of timeline.clocks) {
      expect(all).toContain(words.name(clock.label))
      expect(all).toContain(words.citation(citation).replaceAll(/[&<>"']/gu, (sign) => (sign === "'" ? '&#39;' : sign)))
    }
    for (const { label, on } of timeline.moves) expect(unbroken(all)).toContain(unbroken(on + words.name(label)))
    for (const { moveLabel, on } of timeline.illegal)
      expect(unbroken(all)).toContain(unbroken(on + words.refused(words.name(moveLabel))))
    for (const { x, size, isEnd, said } of texts) {
      const width = widthOf(said, size)
      expect(isEnd ? x - width : x, said).toBeGreaterThanOrEqual(0)
      expect(isEnd ? x : x + width, said).toBeLessThanOrEqual(794)
    }
  })

  it('says the same numbers in both languages', () => {
    const numbersOf = (words: typeof zh): string =>
      textsOf(timelineSvg(timeline, words))
        .flatMap(({ said }) => said.match(/\d+/gu) ?? [])
        .map(Number)
        .toSorted((a, b) => a - b)
        .join(' ')
    expect(numbersOf(zh)).toBe(numbersOf(english))
  })

  it('hatches what is late, so that it is told apart without colour', () => {
    const strokes = (on: string): number =>
      [...timelineSvg(told(on), zh).matchAll(/stroke="#a11" stroke-width="1.3"/gu)].length
    expect(strokes('2023-01-11')).toBe(0)
    expect(strokes('2023-12-31')).toBeGreaterThan(20)
    expect(timelineSvg(told('2023-01-11'), zh)).not.toContain(zh.legend.late)
  })

  it('holds whatever a ledger says, and no script', () => {
    const key = `<script>alert('1')</script>&"\u0000`
    const svg = timelineSvg(
      told('2023-12-31', key, [row('case-step', 'X', '2023-01-10', { case: key, step: 'filed' })]),
      zh,
    )
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;\u{FFFD}')
    expect(svg).not.toContain('<script')
  })

  it('is one without clocks and steps, too', () => {
    const svg = timelineSvg(told('2023-12-31', 'none', []), zh)
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toContain(zh.noClocks)
  })

  it('draws no mark of a step upon another, however many fall on a day', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(days, (offsets) => {
        const many = offsets.map((n, i) => row('case-step', `K${i}`, addDays('2023-01-10', n), { step: 'closed' }))
        const svg = timelineSvg(told('2023-12-31', 'AJ-1', many), zh)
        const marks = [...svg.matchAll(/<rect x="(-?[\d.]+)" y="(-?[\d.]+)" width="14"/gu)].map(
          ([, x, y]) => [Number(x), Number(y)] as const,
        )
        // One of them stands in the legend.
        expect(marks.length).toBe(offsets.length + 1)
        const band = marks.slice(0, -1)
        for (const [i, [x, y]] of band.entries())
          for (const [otherX, otherY] of band.slice(i + 1))
            expect(Math.abs(x - otherX) >= 14 || Math.abs(y - otherY) >= 14).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the Gantt chart of a timeline', () => {
  it('has a section for each clock, with its basis, and its parts up to the day after their last', () => {
    const lines = timelineMermaid(told('2023-12-31'), english).split('\n')
    const at = lines.findIndex((line) => line.startsWith('  section Decide on a case<br>'))
    expect(lines.slice(at, at + 7)).toEqual([
      '  section Decide on a case<br>late · by 4 days<br>Administrative Penalty Law， art. 60',
      '  94 used of 90 days :done, c0p0, 2023-01-11, 2023-02-01',
      '  stood still :done, c0p1, 2023-02-01, 2023-02-11',
      '  used :done, c0p2, 2023-02-11, 2023-04-21',
      '  late :crit, c0p3, 2023-04-21, 2023-04-25',
      '  last day :milestone, c0l, 2023-04-20, 0d',
      '  ended :milestone, c0e, 2023-04-24, 0d',
    ])
    expect(lines.slice(0, 9)).toEqual([
      '---',
      'config:',
      '  gantt:',
      expect.stringMatching(/^ {4}leftPadding: \d+$/u),
      '---',
      'gantt',
      '  title Enforcement case AJ-1 · as of 2023-12-31',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m-%d',
    ])
  })

  it('writes signs that would end a name in full width', () => {
    const key = 'A:1;#<b>\n%%,'
    const drawn = timelineMermaid(
      told('2023-12-31', key, [row('case-step', 'X', '2023-01-10', { case: key, step: 'filed' })]),
      zh,
    )
    expect(drawn).toContain('title 行政执法案件 A：1；＃＜b＞ ％％， · 截至2023年12月31日')
  })
})

test('a clock that cannot be counted is said in the drawing', () => {
  const svg = timelineSvg(told('2023-12-31', 'AJ-1', [step('filed', '2021-01-10')]), english)
  expect(svg).toContain('Decide on a case')
  expect(told('2023-12-31', 'AJ-1', [step('filed', '2021-01-10')]).issues).toHaveLength(1)
})
