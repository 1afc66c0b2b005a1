import type { IndicatorSource, LeafSource } from '../../rule-book/source.ts'
import { enforcement } from './enforcement-indicators.ts'
import { decisions, organisation, study } from './leading-indicators.ts'
import { leaf, line } from './line.ts'

const grid = line('grid', '矛盾化解和网格治理', 'Dispute resolution and grid', 20, [
  leaf('grid/timely-closure', '事项按时办结', 'Timely closure', 8, {
    type: 'ratio',
    figure: 'grid.timely-closure-share',
    whenEmpty: 'inapplicable',
  }),
  leaf('grid/dispute-closure', '矛盾纠纷按时办结', 'Timely closure of disputes', 4, {
    type: 'band',
    figure: 'grid.dispute-closure-share',
    rows: [
      { from: '0.98', points: 4 },
      { from: '0.95', points: 3 },
      { from: '0.9', points: 2 },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'inapplicable',
  }),
  // One session a month; each one missing costs a quarter of a point.
  leaf('grid/training', '网格员业务培训', 'Training of grid members', 3, {
    type: 'deduction',
    figure: 'grid.training-sessions',
    each: '0.25',
    below: 12,
    floor: 0,
    reachesZero: true,
  }),
  leaf('grid/monthly-assessment', '网格员月考核', 'Monthly assessments', 5, {
    type: 'target',
    figure: 'grid.monthly-assessments',
    reach: 12,
  }),
])

const service = line('service', '公共法律服务和法治宣传', 'Public legal service and publicity', 10, [
  leaf('service/counsel-coverage', '村社法律顾问覆盖', 'Legal counsel coverage', 6, {
    type: 'ratio',
    figure: 'service.counsel-coverage',
    whenEmpty: 'missing',
  }),
  leaf('service/publicity', '法治宣传活动', 'Legal publicity events', 4, {
    type: 'target',
    figure: 'service.publicity-events',
    reach: 24,
  }),
])

const report = line('report', '报告和公开', 'Report and disclosure', 5, [
  leaf('report/submitted', '年度报告按时报送', 'Report submitted in time', 2, {
    type: 'ratio',
    figure: 'report.submitted-in-time',
    whenEmpty: 'zero',
  }),
  leaf('report/published', '年度报告按时公开', 'Report published in time', 3, {
    type: 'band',
    figure: 'report.published-in-time',
    rows: [
      { from: { parameter: 'report.publication-norm' }, points: 3 },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'zero',
  }),
])

const bonus: LeafSource = {
  ...leaf('bonus', '加分', 'Bonus', 5, { type: 'bonus', figure: 'township.commendations', each: 1 }),
  outside: true,
}

/** The seven lines, and the bonus outside them. */
export const townshipYearIndicators: readonly IndicatorSource[] = [
  organisation,
  study,
  decisions,
  enforcement,
  grid,
  service,
  report,
  bonus,
]
