import type { Scheme, SchemeOption } from '../../rule-book/scheme/scheme.ts'
import type { OwnFigureSource, RuleBookSource } from '../../rule-book/source.ts'
import { attestedScore, byHand, filledIn, item, quoted, scored, tried } from './scheme-parts.ts'

const less = { good: 'lessIsBetter' } as const

const figures: readonly OwnFigureSource[] = [
  byHand('households-unaware', '不认识网格员的住户', 'Households that do not know their member', {
    unit: { zh: '户', en: 'households' },
    ...less,
  }),
  byHand('irregular-groups', '不规范的居民群', 'Irregular chat groups', { unit: { zh: '个', en: 'groups' }, ...less }),
  byHand('returnees-missed', '漏报的返乡人员', 'Returnees that were missed', {
    unit: { zh: '人', en: 'people' },
    ...less,
  }),
  byHand('disputes-and-hazards', '化解的矛盾和上报的隐患', 'Disputes solved and hazards reported', {
    unit: { zh: '件', en: 'matters' },
  }),
  attestedScore('other-work', '其余项目评分', 'Score of the other items'),
]

const deduction = (figure: string, each?: number) =>
  ({ type: 'deduction', figure, ...(each !== undefined && { each }), floor: 0, reachesZero: true }) as const

// Which of 20, 20, 30 and 20 belongs to which item is not clear from the text seen: the numbers stand in their order.
const marks = (...more: readonly string[]) => quoted('g', 'points', ...more)
const floored = marks('mechanism.floor')

type Source = Omit<RuleBookSource, 'indicators'> & { readonly indicators: readonly object[] }
const source: Source = {
  id: 'scheme-g',
  title: { zh: '方案G：逐项扣分与加分', en: 'Scheme G: deductions and bonuses' },
  subject: 'gridMember',
  period: 'month',
  ...tried,
  citation: quoted('g', 'total'),
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  figures,
  indicators: [
    {
      path: 'known',
      title: { zh: '住户知晓', en: 'Known to households' },
      points: 20,
      mechanism: deduction('households-unaware', 2),
      citation: floored,
    },
    {
      path: 'chat-groups',
      title: { zh: '居民群', en: 'Chat groups' },
      points: 20,
      mechanism: deduction('irregular-groups', 10),
      citation: floored,
    },
    {
      path: 'returnees',
      title: { zh: '返乡人员', en: 'Returnees' },
      points: 30,
      // 5 or 10 for each: when which, the text seen does not say.
      mechanism: deduction('returnees-missed'),
      citation: floored,
    },
    item(
      'disputes',
      '化解矛盾、上报隐患',
      'Disputes and hazards',
      20,
      { type: 'bonus', figure: 'disputes-and-hazards', each: 10 },
      marks(),
    ),
    item(
      'rest',
      '其余项目（所见文本未及）',
      'The rest (not in the text seen)',
      10,
      { type: 'manual', figure: 'other-work' },
      filledIn('g'),
    ),
  ],
  cases: [],
}

const returnee = (each: 5 | 10): SchemeOption => ({
  id: String(each),
  label: { zh: `每人扣${each}分`, en: `${each} points each` },
  patches: [{ at: ['indicators', 2, 'mechanism', 'each'], value: each }],
})

const clean = {
  'households-unaware': 0,
  'irregular-groups': 0,
  'returnees-missed': 0,
  'disputes-and-hazards': 2,
  'other-work': scored(10),
}
// Six missed returnees take all 30 points at 5 as at 10, so that the cases hold whichever is chosen.
const cases = (threeDisputes: number): RuleBookSource['cases'] => [
  {
    name: 'nothing amiss, three disputes solved',
    title: { zh: '没有差错，化解矛盾三件', en: 'Nothing amiss, three disputes solved' },
    period: '2023-06',
    given: { ...clean, 'disputes-and-hazards': 3 },
    expect: { points: threeDisputes, status: 'final' },
  },
  {
    name: 'three households, one group, six returnees',
    title: { zh: '三户不认识、一个群不规范、漏报六人', en: 'Three households, one group, six returnees' },
    period: '2023-06',
    given: { ...clean, 'households-unaware': 3, 'irregular-groups': 1, 'returnees-missed': 6 },
    expect: { points: 54, indicators: { known: 14, 'chat-groups': 10, returnees: 0 } },
  },
]

/** Points off for each defect and 10 on for each dispute solved or hazard reported, which can exceed the item. */
export const schemeG: Scheme = {
  id: source.id,
  letter: 'G',
  title: source.title,
  source: { ...source },
  choices: [
    {
      id: 'bonus',
      question: {
        zh: '每件加10分而本项只有20分：超出本项的怎么办？',
        en: '10 points for each, in an item of 20: what becomes of what exceeds it?',
      },
      at: ['indicators', 3],
      stated: { type: 'unboundedBonus', each: 10, points: 20 },
      options: [
        {
          id: 'within',
          label: { zh: '以本项20分为限', en: 'No more than the 20 points of the item' },
          patches: [{ at: ['cases'], value: cases(100) }],
        },
        {
          id: 'outside',
          label: {
            zh: '移到总分之外，最多加20分，总分为80分',
            en: 'Moved outside the total, at most 20; the total is 80',
          },
          patches: [
            { at: ['indicators', 3, 'outside'], value: true },
            { at: ['total'], value: 80 },
            { at: ['cases'], value: cases(100) },
          ],
        },
      ],
    },
    {
      id: 'returnee',
      question: {
        zh: '漏报返乡人员扣5分或10分：按多少计？',
        en: 'A missed returnee costs 5 points or 10: how many?',
      },
      at: ['indicators', 2, 'mechanism'],
      options: [returnee(5), returnee(10)],
    },
  ],
  leftOut: [
    {
      zh: '每月由村委会评、年终由村和镇评：年终部分所见文本没有写分值',
      en: 'The village committees score each month, village and town at the end of the year: of the latter no points were seen',
    },
  ],
}
