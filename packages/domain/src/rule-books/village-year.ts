import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from '../law/lechang-draft.ts'

const indicators: RuleBookSource['indicators'] = [
  {
    path: 'advocates',
    title: { zh: '法律明白人', en: 'Legal literacy advocates' },
    points: 60,
    combine: { type: 'sum' },
    children: [
      {
        path: 'advocates/in-post',
        title: { zh: '在任人数（行政村）', en: 'In post (administrative villages)' },
        points: 40,
        // The stock of persons in post: how many were trained in the year is another figure.
        mechanism: {
          type: 'target',
          figure: 'village.advocates-in-post',
          reach: { parameter: 'advocates-per-village' },
        },
        citation,
      },
      {
        path: 'advocates/training',
        title: { zh: '参加培训（人次）', en: 'Training (participations)' },
        points: 20,
        // The hours that the norm asks for were not read, so that none are asked for here.
        mechanism: { type: 'target', figure: 'village.advocate-training', reach: 6 },
        citation,
      },
    ],
    citation,
  },
  {
    path: 'counsel',
    title: { zh: '法律顾问在聘', en: 'Legal counsel in force' },
    points: 40,
    mechanism: { type: 'quota', figure: 'village.counsel-in-force', reach: 1 },
    citation,
  },
  {
    path: 'bonus',
    title: { zh: '加分：当年新培养法律明白人', en: 'Bonus: advocates trained this year' },
    points: 3,
    outside: true,
    mechanism: { type: 'bonus', figure: 'village.advocates-trained', each: 1 },
    citation,
  },
]

const full = {
  'village.advocates-in-post': 3,
  'village.advocate-training': 6,
  'village.counsel-in-force': 1,
  'village.advocates-trained': 0,
}

const cases: RuleBookSource['cases'] = [
  {
    name: 'three advocates, trained twice each, counsel in force, one newly trained',
    title: {
      zh: '三名法律明白人各参训两次，法律顾问在聘，新培养一名',
      en: 'Three advocates, trained twice each, counsel in force, one newly trained',
    },
    period: '2023',
    given: { ...full, 'village.advocates-trained': 1 },
    expect: { points: 101, grade: 'excellent', status: 'final', indicators: { 'advocates/in-post': 40 } },
  },
  {
    name: 'more advocates than asked for earn no more',
    title: { zh: '法律明白人多于要求，不多得分', en: 'More advocates than asked for earn no more' },
    period: '2023',
    given: { ...full, 'village.advocates-in-post': 5, 'village.advocate-training': 10 },
    expect: { points: 100, grade: 'excellent' },
  },
  {
    name: 'two advocates: two thirds of the points',
    title: { zh: '两名法律明白人：得三分之二', en: 'Two advocates: two thirds of the points' },
    period: '2023',
    given: { ...full, 'village.advocates-in-post': 2 },
    expect: { points: '86.67', grade: 'good', indicators: { 'advocates/in-post': '26.67' } },
  },
  {
    name: 'two advocates, half of the training',
    title: { zh: '两名法律明白人，培训完成一半', en: 'Two advocates, half of the training' },
    period: '2023',
    given: { ...full, 'village.advocates-in-post': 2, 'village.advocate-training': 3 },
    expect: { points: '76.67', grade: 'qualified', indicators: { 'advocates/training': 10 } },
  },
  {
    name: 'the appointment of the counsel ran out',
    title: { zh: '法律顾问聘期届满', en: 'The appointment of the counsel ran out' },
    period: '2023',
    given: { ...full, 'village.advocates-in-post': 2, 'village.counsel-in-force': 0 },
    expect: { points: '46.67', grade: 'unqualified', indicators: { counsel: 0 } },
  },
  {
    name: 'a community: the norm speaks of administrative villages, and the counsel takes all points',
    title: {
      zh: '社区：规范只及行政村，分值全归法律顾问',
      en: 'A community: the norm speaks of administrative villages, and the counsel takes all points',
    },
    period: '2023',
    given: {
      'village.advocates-in-post': 'inapplicable',
      'village.advocate-training': 'inapplicable',
      'village.advocates-trained': 'inapplicable',
      'village.counsel-in-force': 1,
    },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: '2026: the target of the national norm is due',
    title: { zh: '2026年：全国规范的目标到期', en: '2026: the target of the national norm is due' },
    period: '2026',
    given: { ...full, 'village.advocates-in-post': 2 },
    expect: { points: '86.67', grade: 'good' },
  },
  {
    name: 'nobody keeps the list of advocates: provisional',
    title: { zh: '无人登记法律明白人名册：暂定', en: 'Nobody keeps the list of advocates: provisional' },
    period: '2023',
    given: { ...full, 'village.advocates-in-post': null },
    expect: { points: 60, status: 'provisional' },
  },
]

/**
 * 村（社区）年度法治工作考核: the year of a village or community. The weights are invented for modelling; communities are not
 * held to the number of advocates.
 *
 * @see 乡村“法律明白人”培养工作规范（试行）
 */
export const villageYear: RuleBookSource = {
  id: 'village-year',
  title: {
    zh: '村（社区）年度法治工作考核（示例）',
    en: 'Annual assessment of villages and communities (illustrative)',
  },
  subject: 'village',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  parameters: [
    {
      id: 'advocates-per-village',
      label: { zh: '每个行政村法律明白人数', en: 'Legal literacy advocates in each administrative village' },
      unit: { zh: '名', en: 'people' },
      measure: 'count',
      values: [
        // The norm sets its target for 2025: until then the number is what the scheme itself asks for.
        { effectiveFrom: '2023-01-01', effectiveTo: '2025-12-31', value: 3, citation },
        {
          effectiveFrom: '2026-01-01',
          value: 3,
          citation: {
            instrument: 'legal-literacy-advocate-norm-2021',
            bindingForce: 'advisory',
            verification: 'unverified',
          },
        },
      ],
    },
  ],
  indicators,
  bands: [
    { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  cases,
}
