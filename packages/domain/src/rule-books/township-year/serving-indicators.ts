import type { EmptyDenominator, LeafSource } from '../../rule-book/source.ts'
import { leaf, line } from './line.ts'

const rate = (
  path: string,
  zh: string,
  en: string,
  points: LeafSource['points'],
  figure: string,
  whenEmpty: EmptyDenominator = 'inapplicable',
): LeafSource => leaf(path, zh, en, points, { type: 'ratio', figure, whenEmpty })

const events: readonly [LeafSource, ...LeafSource[]] = [
  rate('grid/timely-closure', '事项按时办结', 'Timely closure', 3, 'grid.timely-closure-share'),
  leaf('grid/dispute-closure', '平台矛盾纠纷按时办结', 'Timely closure of disputes on the platform', 1, {
    type: 'band',
    figure: 'grid.dispute-closure-share',
    rows: [
      { from: '0.98', points: 1 },
      { from: '0.95', points: '0.75' },
      { from: '0.9', points: '0.5' },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'inapplicable',
  }),
  // By the last day, and of all that were found: of the handled ones alone, what nobody handles would be left out.
  rate('grid/hazard-closure', '风险隐患按时办结', 'Timely closure of hazards', 1, 'grid.hazard-closure-share'),
]

const members = [
  rate('grid/answered', '网格有人负责', 'Grids that somebody answers for', '1.5', 'grid.answered-share', 'missing'),
  // Each month has a session; each month without one costs a tenth of a point, and a second session in another makes up for none.
  leaf('grid/training', '网格员业务培训', 'Training of grid members', 1, {
    type: 'deduction',
    figure: 'grid.training-months',
    each: '0.1',
    below: 12,
    floor: 0,
    reachesZero: true,
  }),
  rate(
    'grid/training-attendance',
    '网格员培训出勤',
    'Attendance at training',
    1,
    'grid.training-attendance-share',
    'zero',
  ),
  leaf('grid/monthly-assessment', '网格员月考核', 'Monthly assessments', '1.5', {
    type: 'target',
    figure: 'grid.assessment-months',
    reach: 12,
  }),
  leaf('grid/circulars', '月考核结果通报', 'Monthly results circulated', 1, {
    type: 'target',
    figure: 'grid.circulars',
    reach: 12,
  }),
]

// How many disputes and petitions there were is no merit and no fault: it is judged how they were dealt with.
const settling = [
  rate(
    'grid/disputes-concluded',
    '矛盾纠纷按期办结',
    'Disputes concluded in time',
    3,
    'disputes.concluded-in-time-share',
  ),
  rate('grid/disputes-visited', '调解协议按期回访', 'Agreements visited in time', 1, 'disputes.visited-in-time-share'),
  rate('grid/disputes-satisfied', '回访满意', 'Parties satisfied', 1, 'disputes.satisfied-share'),
  rate(
    'grid/petitions-concluded',
    '信访按期办结',
    'Petitions concluded in time',
    2,
    'service.petitions-concluded-in-time-share',
  ),
  rate('grid/petitions-told', '信访按期告知', 'Petitioners told in time', 1, 'service.petitions-told-in-time-share'),
  rate(
    'grid/charges-settled',
    '领导包案按期化解',
    'Leaders’ charges settled in time',
    1,
    'leaders.settled-in-time-share',
  ),
]

/** Disputes and grids: events of the centre, grid members, and how disputes, petitions and charges were settled. */
export const grid = line('grid', '矛盾化解和网格治理', 'Dispute resolution and grid', 20, [
  ...events,
  ...members,
  ...settling,
])

/** What the township serves people and businesses with, and how it makes the law known. */
export const service = line('service', '公共法律服务和法治宣传', 'Public legal service and publicity', 10, [
  rate(
    'service/counsel-coverage',
    '村社法律顾问覆盖',
    'Legal counsel coverage',
    3,
    'service.counsel-coverage',
    'missing',
  ),
  rate(
    'service/counsel-served',
    '法律顾问到村服务',
    'Villages that counsel went to',
    1,
    'service.counsel-served-coverage',
    'missing',
  ),
  leaf('service/publicity', '法治宣传活动', 'Legal publicity events', 2, {
    type: 'target',
    figure: 'service.publicity-events',
    reach: 24,
  }),
  rate('service/cases-in-time', '政务服务按时办结', 'Service cases in time', '1.5', 'service.cases-in-time-share'),
  rate('service/one-window', '一窗受理', 'Items at the one window', '0.5', 'service.one-window-items-share', 'missing'),
  rate(
    'service/one-network',
    '一网通办',
    'Items that can be done online',
    '0.5',
    'service.one-network-items-share',
    'missing',
  ),
  rate('service/cases-satisfied', '办件评价满意', 'Applicants satisfied', '0.5', 'service.cases-satisfied-share'),
  rate('service/legal-aid', '法律援助按期决定', 'Legal aid decided in time', '0.5', 'service.legal-aid-decided-share'),
  rate('service/legal-satisfied', '法律服务满意', 'Clients satisfied', '0.5', 'service.legal-satisfied-share'),
])

/** The report to the county, its publication, and what becomes of the problems that it and others found. */
export const report = line('report', '报告和公开', 'Report and disclosure', 5, [
  rate('report/submitted', '年度报告按时报送', 'Report submitted in time', 1, 'report.submitted-in-time', 'missing'),
  leaf('report/published', '年度报告按时公开', 'Report published in time', '1.5', {
    type: 'band',
    figure: 'report.published-in-time',
    rows: [
      { from: { parameter: 'report.publication-norm' }, points: '1.5' },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'missing',
  }),
  rate('report/copied', '抄送县委依法治县办', 'Copied to the county’s office', '0.5', 'report.copied-share', 'zero'),
  rate(
    'report/both-leaders',
    '述及两位主要负责人',
    'Both principal leaders covered',
    '0.5',
    'report.covers-both-leaders-share',
    'zero',
  ),
  rate('report/rectified', '问题按期整改', 'Problems put right in time', 1, 'rectification.in-time-share'),
  rate('report/causes', '问题写明原因', 'Problems with a stated cause', '0.5', 'rectification.cause-share'),
])
