import type { Scheme } from '../../rule-book/scheme/scheme.ts'
import type { GroupSource, OwnFigureSource, RuleBookSource } from '../../rule-book/source.ts'
import { attestedScore, byHand, item, quoted, scored, tried } from './scheme-parts.ts'

const percent = { zh: '%', en: '%' }
const times = { zh: '次', en: 'times' }
const perHead = { zh: '条/人', en: 'per head' }
const media = { unit: times, whenNone: 'zero' } as const

const figures: readonly OwnFigureSource[] = [
  byHand('key-persons-recorded', '重点人员信息录入率', 'Share of key persons recorded', {
    unit: percent,
    shape: 'share',
  }),
  byHand('volunteer-activities', '志愿服务活动', 'Volunteer activities', { unit: times }),
  byHand('patrol-hours', '平均每日巡查时长', 'Hours of patrol a day, on average', {
    unit: { zh: '小时', en: 'hours' },
    measure: 'quarterHours',
  }),
  byHand('events-per-member', '每名网格员当月事件（最少者）', 'Events of each member in the month (the least)', {
    unit: { zh: '件', en: 'events' },
  }),
  byHand('app-downloaded', '应用下载率', 'Share who have downloaded the application', {
    unit: percent,
    shape: 'share',
  }),
  byHand('app-activities', '应用活动', 'Activities in the application', { unit: times }),
  byHand('app-reports', '应用上报（人均）', 'Reports in the application, per head', { unit: perHead }),
  attestedScore('operator-score', '操作员业务掌握评分', 'Score of the operator’s knowledge'),
  byHand('media-first', '媒体采用（第一级）', 'Taken up by media of the first level', media),
  byHand('media-second', '媒体采用（第二级）', 'Taken up by media of the second level', media),
  byHand('media-third', '媒体采用（第三级）', 'Taken up by media of the third level', media),
]

// All or nothing at 100%; that anything less earns nothing is a reading, the text names only the mark to reach.
const all = (figure: string, points: number) =>
  ({
    type: 'band',
    figure,
    rows: [
      { from: 1, points },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'full',
  }) as const
const quota = (figure: string, reach: number) => ({ type: 'quota', figure, reach }) as const

const app: GroupSource = {
  path: 'app',
  title: { zh: '手机应用', en: 'Application' },
  points: 20,
  combine: { type: 'sum' },
  children: [
    item(
      'app/downloaded',
      '下载率100%',
      'Downloaded by all',
      10,
      all('app-downloaded', 10),
      quoted('b', 'points', 'mechanism.rows.0.points', 'mechanism.rows.1'),
    ),
    item('app/activities', '活动不少于2次', 'Two activities', 5, quota('app-activities', 2), quoted('b', 'points')),
    item('app/reports', '人均上报不少于1条', 'One report per head', 5, quota('app-reports', 1), quoted('b', 'points')),
  ],
  citation: quoted('b'),
}

const bonus = (path: string, zh: string, en: string, figure: string, each: number) =>
  ({
    ...item(path, zh, en, 10, { type: 'bonus', figure, each }, quoted('b', 'points')),
    outside: true,
  }) as const
const mediaBonus: GroupSource = {
  path: 'media',
  title: { zh: '媒体采用加分', en: 'Bonus for media' },
  points: 0,
  combine: { type: 'sum' },
  children: [
    bonus('media/first', '第一级媒体', 'First level', 'media-first', 1),
    bonus('media/second', '第二级媒体', 'Second level', 'media-second', 2),
    bonus('media/third', '第三级媒体', 'Third level', 'media-third', 5),
  ],
  citation: quoted('b', 'points'),
}

const full = {
  'key-persons-recorded': { value: 12, of: 12 },
  'volunteer-activities': 2,
  'patrol-hours': 1,
  'village.valid-events': 15,
  'events-per-member': 10,
  'village.livelihood-items': 2,
  'app-downloaded': { value: 3, of: 3 },
  'app-activities': 2,
  'app-reports': 1,
  'operator-score': scored(10),
}

const cases: RuleBookSource['cases'] = [
  {
    name: 'every threshold reached, and one report of each level of media',
    title: {
      zh: '项项达标，三级媒体各采用一次',
      en: 'Every threshold reached, and one report of each level of media',
    },
    period: '2023-06',
    given: { ...full, 'media-first': 1, 'media-second': 1, 'media-third': 1 },
    expect: { points: 108, status: 'final' },
  },
  {
    name: 'fourteen events in the village, and one key person not recorded',
    title: {
      zh: '全村事件14件，漏录一名重点人员',
      en: 'Fourteen events in the village, and one key person not recorded',
    },
    period: '2023-06',
    given: { ...full, 'village.valid-events': 14, 'key-persons-recorded': { value: 11, of: 12 } },
    expect: { points: 75, indicators: { 'village-events': 0, completeness: 0 } },
  },
  {
    name: 'one member has not downloaded the application',
    title: { zh: '一名网格员未下载应用', en: 'One member has not downloaded the application' },
    period: '2023-06',
    given: { ...full, 'app-downloaded': { value: 2, of: 3 } },
    expect: { points: 90, indicators: { app: 10 } },
  },
]

const source: RuleBookSource = {
  id: 'scheme-b',
  title: { zh: '方案B：村级加权达标', en: 'Scheme B: villages by weighted thresholds' },
  subject: 'village',
  period: 'month',
  ...tried,
  citation: quoted('b'),
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  figures,
  indicators: [
    item(
      'completeness',
      '数据完整',
      'Completeness of data',
      20,
      all('key-persons-recorded', 20),
      quoted('b', 'mechanism.rows.1'),
    ),
    item('volunteers', '志愿服务', 'Volunteer activities', 10, quota('volunteer-activities', 2), quoted('b')),
    item('patrol', '网格巡查', 'Patrol', 10, quota('patrol-hours', 1), quoted('b')),
    item('village-events', '全村事件', 'Events of the village', 5, quota('village.valid-events', 15), quoted('b')),
    item('member-events', '每人事件', 'Events of each member', 15, quota('events-per-member', 10), quoted('b')),
    item(
      'livelihood',
      '民生和矛盾纠纷',
      'Livelihood and disputes',
      10,
      quota('village.livelihood-items', 2),
      quoted('b'),
    ),
    app,
    item(
      'operator',
      '操作员业务',
      'Knowledge of the operator',
      10,
      { type: 'manual', figure: 'operator-score' },
      quoted('b'),
    ),
    mediaBonus,
  ],
  cases,
}

/** The month of a village, not of a person: thresholds that are reached or not, by weight, and a bonus for media. */
export const schemeB: Scheme = {
  id: source.id,
  letter: 'B',
  title: source.title,
  source: { ...source },
  choices: [],
  leftOut: [
    {
      zh: '“2日受理、7日办结”是操作员应掌握的要求，不另计分',
      en: '“Accepted in 2 days, closed in 7” is something the operator must know, and earns nothing by itself',
    },
    {
      zh: '媒体加分按级别1、2、5分，所见文本没有上限：上限10分为示例',
      en: 'The bonus for media is 1, 2 or 5 by level, without a cap in the text seen: the cap of 10 is illustrative',
    },
    {
      zh: '应用一项20分包括三个要求，所见文本没有分开：分法为示例',
      en: 'The 20 points of the application are for three things together: how they part is illustrative',
    },
  ],
}
