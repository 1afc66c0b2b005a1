import type { FigureSignature } from '../figure/figure-signature.ts'
import type { Citation } from '../law/citation.ts'
import { instruments } from '../law/instruments.ts'
import type { Parameter } from '../law/parameter.ts'
import type {
  Combinator,
  GradeBand,
  Group,
  Indicator,
  Leaf,
  Mechanism,
  Money,
  RuleBook,
  Veto,
} from '../rule-book/rule-book.ts'
import type { InapplicablePolicy, PlacedRounding, RuleBookSource } from '../rule-book/source.ts'
import type { Points } from '../value/points.ts'

/** A citation of the invented scheme. */
export const invented: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}

const named = (text: string) => ({ zh: text, en: text })

/** A leaf worth so many hundredths; `outside` for a bonus or a discretionary deduction. */
export const leaf = (path: string, points: Points, mechanism: Mechanism, outside = false): Leaf => ({
  type: 'leaf',
  path,
  title: named(path),
  points,
  citation: invented,
  mechanism,
  outside,
})

/** A group over its children. */
export const group = (path: string, points: Points, combine: Combinator, children: readonly Indicator[]): Group => ({
  type: 'group',
  path,
  title: named(path),
  points,
  citation: invented,
  combine,
  children,
})

/** The usual four bands: 90, 80 and 60 points. */
export const usualBands: readonly GradeBand[] = [
  { grade: 'excellent', title: named('excellent'), from: 9000 },
  { grade: 'good', title: named('good'), from: 8000, to: 8999 },
  { grade: 'qualified', title: named('qualified'), from: 6000, to: 7999 },
  { grade: 'unqualified', title: named('unqualified'), from: 0, to: 5999 },
]

/** What a book for a test may say; everything else is plain. */
export interface Making {
  readonly total?: Points
  readonly rounding?: PlacedRounding
  readonly inapplicable?: InapplicablePolicy
  readonly indicators?: readonly Indicator[]
  readonly parameters?: readonly Parameter[]
  readonly figures?: readonly Pick<FigureSignature, 'id' | 'measure'>[]
  readonly vetoes?: readonly Veto[]
  readonly bands?: readonly GradeBand[]
  readonly money?: Money
}

const everyOne = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.flatMap((each) => (each.type === 'leaf' ? [each] : [each, ...everyOne(each.children)]))

const sourceOf = ({ rounding, inapplicable }: Making): RuleBookSource => ({
  id: 'made',
  title: named('made'),
  subject: 'township',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation: invented,
  rounding: rounding ?? { place: 'indicator', mode: 'halfUp' },
  ...(inapplicable !== undefined && { inapplicable }),
  indicators: [],
  cases: [],
})

/** A book put together without the compiler, for tests of the evaluation alone. */
export const madeBook = (making: Making): RuleBook => ({
  id: 'made',
  revision: 'made@2023-01-01',
  hash: '0'.repeat(64),
  source: sourceOf(making),
  ...(making.total !== undefined && { total: making.total }),
  indicators: making.indicators ?? [],
  byPath: new Map(everyOne(making.indicators ?? []).map((each) => [each.path, each])),
  parameters: new Map((making.parameters ?? []).map((each) => [each.id, each])),
  figures: new Map(
    (making.figures ?? []).map((each) => [
      each.id,
      {
        ...each,
        label: named(each.id),
        unit: named(''),
        subject: 'township',
        shape: 'number',
        good: 'neither',
        attested: false,
      },
    ]),
  ),
  instruments,
  vetoes: making.vetoes ?? [],
  bands: making.bands ?? [],
  ...(making.money !== undefined && { money: making.money }),
  rankOverrides: [],
  replacement: [],
})
