import { leaf, line } from './line.ts'

/** Who leads, and what was planned. */
export const organisation = line(
  'organisation',
  '组织领导和第一责任人职责',
  'Organisation and first-responsible duty',
  15,
  [
    leaf('organisation/leading-group', '法治建设领导小组', 'Leading group', 2, {
      type: 'quota',
      figure: 'organisation.leading-group-places',
      reach: 4,
    }),
    leaf('organisation/meetings', '党委会议专题研究', 'Party committee meetings on the rule of law', 2, {
      type: 'target',
      figure: 'organisation.rule-of-law-meetings',
      reach: 8,
    }),
    leaf('organisation/two-offices', '党政办、司法所列席', 'Two offices sitting in', 1, {
      type: 'ratio',
      figure: 'organisation.two-offices-share',
      whenEmpty: 'zero',
    }),
    leaf('organisation/party-secretary', '党委书记履职', 'Acts of the Party secretary', 2, {
      type: 'target',
      figure: 'organisation.party-secretary-acts',
      reach: 8,
    }),
    leaf('organisation/mayor', '镇长履职', 'Acts of the mayor', 2, {
      type: 'target',
      figure: 'organisation.mayor-acts',
      reach: 8,
    }),
    leaf('organisation/party-secretary-account', '党委书记述法', 'Account of the Party secretary', '0.5', {
      type: 'quota',
      figure: 'organisation.party-secretary-accounts',
      reach: 1,
    }),
    leaf('organisation/mayor-account', '镇长述法', 'Account of the mayor', '0.5', {
      type: 'quota',
      figure: 'organisation.mayor-accounts',
      reach: 1,
    }),
    leaf('organisation/duties', '职责清单履行', 'Duties on the list that were acted on', 1, {
      type: 'ratio',
      figure: 'organisation.duty-coverage',
      whenEmpty: 'zero',
    }),
    leaf('organisation/plan', '年度计划按期完成', 'Plan items done in time', 2, {
      type: 'ratio',
      figure: 'organisation.plan-items-in-time',
      whenEmpty: 'zero',
    }),
    leaf('organisation/report-tasks', '报告所列任务列入计划', 'Tasks of the report taken up', 1, {
      type: 'ratio',
      figure: 'organisation.report-tasks-taken-up',
      // A report that sets no task leaves none to take up.
      whenEmpty: 'inapplicable',
    }),
    leaf('organisation/review-team', '合法性审查队伍', 'Legality review team', 1, {
      type: 'target',
      figure: 'decision.review-team-components',
      reach: 4,
    }),
  ],
)

/** Who studied law, and how well. */
export const study = line('study', '学法和培训', 'Study and training', 15, [
  leaf('study/centre-group', '中心组法治专题学习', 'Centre group sessions', 3, {
    type: 'target',
    figure: 'study.centre-group-sessions',
    reach: { parameter: 'study-quota.centre-group.study' },
  }),
  leaf('study/pre-meeting', '会前学法', 'Pre-meeting law study', 3, {
    type: 'target',
    figure: 'study.pre-meeting-sessions',
    reach: { parameter: 'study-quota.leadership-team.pre-meeting' },
  }),
  leaf('study/lectures', '法治专题讲座', 'Rule-of-law lectures', 2, {
    type: 'quota',
    figure: 'study.leadership-lectures',
    reach: { parameter: 'study-quota.leadership-team.lecture' },
  }),
  leaf('study/attendance', '学法出勤', 'Attendance of law study', 1, {
    type: 'ratio',
    figure: 'study.attendance-share',
    whenEmpty: 'zero',
  }),
  leaf('study/exam-participation', '学法用法考试参考', 'Taking the study-law examination', 1, {
    type: 'ratio',
    figure: 'study.exam-participation',
    whenEmpty: 'zero',
  }),
  leaf('study/exam', '学法用法考试', 'Study-law examination', 2, {
    type: 'ratio',
    figure: 'study.exam-pass-share',
    whenEmpty: 'zero',
  }),
  leaf('study/advocates', '培养法律明白人', 'Legal literacy advocates', 1, {
    type: 'target',
    figure: 'study.advocates-trained',
    reach: 15,
  }),
  // The stock: who was trained in the year is another figure.
  leaf('study/advocates-in-post', '法律明白人在任', 'Legal literacy advocates in post', 2, {
    type: 'target',
    figure: 'study.advocates-in-post',
    reach: 45,
  }),
])

/** How decisions were made. */
export const decisions = line('decision', '依法决策', 'Lawful decisions', 15, [
  leaf('decision/legality-review', '合法性审查', 'Legality review', 4, {
    type: 'band',
    figure: 'decision.legality-review-share',
    rows: [
      { from: { parameter: 'decision.legality-review-norm' }, points: 4 },
      { from: 0, points: 0 },
    ],
    // A year without a major decision has none to judge.
    whenEmpty: 'inapplicable',
  }),
  leaf('decision/collective', '集体讨论决定', 'Collective decision', 4, {
    type: 'band',
    figure: 'decision.collective-share',
    rows: [
      { from: { parameter: 'decision.collective-norm' }, points: 4 },
      { from: '0.8', points: 2 },
      { from: 0, points: 0 },
    ],
    whenEmpty: 'inapplicable',
  }),
  leaf('decision/participation', '公众参与', 'Public participation', 4, {
    type: 'ratio',
    figure: 'decision.participation-share',
    whenEmpty: 'inapplicable',
  }),
  leaf('decision/files', '决策程序有记录', 'Decisions whose procedure is on file', 3, {
    type: 'ratio',
    figure: 'decision.file-share',
    whenEmpty: 'inapplicable',
  }),
])
