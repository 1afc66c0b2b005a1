import type { Scheme, SchemeOption } from '../../rule-book/scheme/scheme.ts'
import type { GradeBandSource, GroupSource, OwnFigureSource, RuleBookSource } from '../../rule-book/source.ts'
import { attestedScore, item, quoted, scored, tried } from './scheme-parts.ts'

const parts = [
  ['office', '综治办评分', 'Score of the office', 560],
  ['community', '社区评分', 'Score of the community', 30],
  ['service', '服务对象评分', 'Score of those served', 10],
] as const
const halves = [
  ['half', '半年考核', 'Half-year', '半年'],
  ['end', '年终考核', 'Year-end', '年终'],
] as const

const figures: readonly OwnFigureSource[] = halves.flatMap(([half, , name, zhHalf]) =>
  parts.map(([part, zh, en]) => attestedScore(`${half}-${part}`, `${zhHalf}${zh}`, `${name}: ${en}`)),
)

const scoredBy = ([half, zhHalf, enHalf]: (typeof halves)[number]): GroupSource => {
  const of = ([part, zh, en, points]: (typeof parts)[number]) =>
    item(`year/${half}/${part}`, zh, en, points, { type: 'manual', figure: `${half}-${part}` }, quoted('d'))
  return {
    path: `year/${half}`,
    title: { zh: zhHalf, en: enHalf },
    points: 100,
    combine: { type: 'sum' },
    children: [of(parts[0]), of(parts[1]), of(parts[2])],
    citation: quoted('d', 'points'),
  }
}

const titles = {
  excellent: { zh: '优秀', en: 'Excellent' },
  qualified: { zh: '合格', en: 'Qualified' },
  basic: { zh: '基本合格', en: 'Barely qualified' },
  unqualified: { zh: '不合格', en: 'Unqualified' },
} as const
type Grade = keyof typeof titles
const band = (grade: Grade, from: number, to?: number, ends?: GradeBandSource['ends']): GradeBandSource => ({
  grade,
  title: titles[grade],
  from,
  ...(to !== undefined && { to }),
  ...(ends !== undefined && { ends }),
})

const source: RuleBookSource = {
  id: 'scheme-d',
  title: { zh: '方案D：半年40%加年终60%', en: 'Scheme D: half-year 40%, year-end 60%' },
  subject: 'gridMember',
  period: 'year',
  ...tried,
  citation: quoted('d', 'total'),
  total: 100,
  rounding: { place: 'total', mode: 'halfUp' },
  figures,
  indicators: [
    {
      path: 'year',
      title: { zh: '全年', en: 'Year' },
      points: 100,
      combine: { type: 'weightedSum', weights: { 'year/half': '0.4', 'year/end': '0.6' } },
      children: [scoredBy(halves[0]), scoredBy(halves[1])],
      citation: quoted('d', 'points'),
    },
  ],
  bands: [
    band('excellent', 95),
    band('qualified', 80, 94, 'both'),
    band('basic', 70, 79, 'both'),
    band('unqualified', 0, 60),
  ],
  cases: [],
}

type Case = RuleBookSource['cases'][number]
type Scores = readonly [office: number | string, community: number | string, service: number | string]
const given = (half: Scores, end: Scores): Case['given'] =>
  Object.fromEntries(
    [half, end].flatMap((scores, i) =>
      parts.map(([part], j) => [`${halves[i]?.[0] ?? ''}-${part}`, scored(scores[j] ?? 0)] as const),
    ),
  )
const both = (points: number | string, scores: Scores, grade: Grade): Case => ({
  name: `${points} in both`,
  title: { zh: `半年、年终均为${points}分`, en: `${points} in both` },
  period: '2023',
  given: given(scores, scores),
  expect: { points, grade, status: 'final' },
})
const composite = (grade: Grade): Case => ({
  name: 'half-year 80, year-end 90',
  title: { zh: '半年80分，年终90分', en: 'Half-year 80, year-end 90' },
  period: '2023',
  given: given([50, 22, 8], [55, 26, 9]),
  expect: { points: 86, grade, indicators: { 'year/half': 80, 'year/end': 90, year: 86 } },
})
/** The grades of 94.5, 79.5 and 65 are those that the text leaves undefined. */
const cases = (high: Grade, middle: Grade, low: Grade): readonly Case[] => [
  both(100, [60, 30, 10], 'excellent'),
  both('94.5', [56, '28.5', 10], high),
  composite('qualified'),
  both('79.5', [46, '24.5', 9], middle),
  both(75, [45, 22, 8], 'basic'),
  both(65, [40, 18, 7], low),
  both(50, [30, 15, 5], 'unqualified'),
]

const bandsMissing = { at: ['citation'], value: quoted('d', 'total', 'bands') }
const bands = (
  id: string,
  zh: string,
  en: string,
  value: readonly GradeBandSource[],
  undefinedOnes: readonly [Grade, Grade, Grade],
): SchemeOption => ({
  id,
  label: { zh, en },
  patches: [{ at: ['bands'], value }, bandsMissing, { at: ['cases'], value: cases(...undefinedOnes) }],
})

const office = [0, 1].map((half) => ['indicators', 0, 'children', half, 'children', 0] as const)

/**
 * Half-year × 40 % + year-end × 60 %, each out of an office, a community and those served. Its bands leave 94.5, 79.5 and
 * all of 60 to 69 undefined, and one of its parts is printed as 560 points.
 */
export const schemeD: Scheme = {
  id: source.id,
  letter: 'D',
  title: source.title,
  source: { ...source },
  choices: [
    {
      id: 'office',
      question: {
        zh: '综治办部分印作560分，与社区30分、服务对象10分合计不成100分：按多少分计？',
        en: 'The part of the office is printed as 560 points, which with 30 and 10 make no 100: how many is it?',
      },
      at: [...(office[0] ?? []), 'points'],
      options: [
        {
          id: '60',
          label: { zh: '60分（“560”视为误排）', en: '60 points (“560” is taken for a misprint)' },
          patches: office.flatMap((at) => [
            { at: [...at, 'points'], value: 60 },
            { at: [...at, 'citation'], value: quoted('d', 'points') },
          ]),
        },
      ],
    },
    {
      id: 'bands',
      question: {
        zh: '95以上、80—94、70—79、60以下：94.5、79.5和60至69分归哪一等次？',
        en: '95 and above, 80–94, 70–79, below 60: which grade do 94.5, 79.5 and 60 to 69 earn?',
      },
      at: ['bands'],
      options: [
        bands(
          'lower',
          '都归下一等次（60至69为不合格）',
          'All to the grade below (60 to 69 is unqualified)',
          [band('excellent', 95), band('qualified', 80, 95), band('basic', 70, 80), band('unqualified', 0, 70)],
          ['qualified', 'basic', 'unqualified'],
        ),
        bands(
          'sixty',
          '小数归下一等次，60至69为基本合格',
          'Decimals to the grade below, 60 to 69 is barely qualified',
          [band('excellent', 95), band('qualified', 80, 95), band('basic', 60, 80), band('unqualified', 0, 60)],
          ['qualified', 'basic', 'basic'],
        ),
        bands(
          'upper',
          '都归上一等次（高于94即优秀，60至69为基本合格）',
          'All to the grade above (more than 94 is excellent, 60 to 69 is barely qualified)',
          [
            band('excellent', 94, undefined, 'neither'),
            band('qualified', 79, 94, 'to'),
            band('basic', 60, 79, 'both'),
            band('unqualified', 0, 60),
          ],
          ['excellent', 'qualified', 'basic'],
        ),
      ],
    },
  ],
  leftOut: [],
}
