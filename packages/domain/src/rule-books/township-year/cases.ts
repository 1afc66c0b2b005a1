import type { RuleCaseSource } from '../../rule-book/source.ts'

const all = (of: number) => ({ value: of, of })

const full: RuleCaseSource['given'] = {
  'organisation.leading-group-places': 4,
  'organisation.rule-of-law-meetings': 8,
  'organisation.party-secretary-acts': 8,
  'organisation.mayor-acts': 8,
  'organisation.two-offices-share': all(8),
  'organisation.party-secretary-accounts': 1,
  'organisation.mayor-accounts': 1,
  'organisation.duty-coverage': all(8),
  'organisation.plan-items-in-time': all(10),
  'organisation.report-tasks-taken-up': all(3),
  'study.centre-group-sessions': 6,
  'study.pre-meeting-sessions': 6,
  'study.leadership-lectures': 2,
  'study.exam-pass-share': all(34),
  'study.attendance-share': all(300),
  'study.exam-participation': all(34),
  'study.advocates-trained': 15,
  'study.advocates-in-post': 45,
  'decision.file-share': all(5),
  'decision.review-team-components': 4,
  'decision.legality-review-share': all(5),
  'decision.collective-share': all(5),
  'decision.participation-share': all(5),
  'enforcement.institutions': 25,
  'enforcement.training-hours-offered': 48,
  'enforcement.certified-share': all(11),
  'enforcement.certificate-exam-share': all(5),
  'enforcement.joint-with-department': 72,
  'enforcement.patrols': 180,
  'grid.timely-closure-share': all(30_000),
  'grid.dispute-closure-share': all(262),
  'grid.training-sessions': 12,
  'grid.monthly-assessments': 12,
  'service.counsel-coverage': all(21),
  'service.publicity-events': 24,
  'report.submitted-in-time': all(1),
  'report.published-in-time': all(1),
}

// The counts that the report of 2023 gives, and invented ones where it gives none.
const like2023: RuleCaseSource['given'] = {
  ...full,
  'organisation.rule-of-law-meetings': 7,
  'organisation.two-offices-share': all(7),
  'organisation.plan-items-in-time': { value: 8, of: 10 },
  'study.pre-meeting-sessions': 5,
  'study.attendance-share': { value: 294, of: 300 },
  'study.advocates-trained': 13,
  'study.advocates-in-post': 43,
  'decision.participation-share': { value: 4, of: 5 },
  'decision.file-share': { value: 5, of: 6 },
  'enforcement.certified-share': { value: 10, of: 11 },
  'enforcement.joint-with-department': 64,
  'enforcement.patrols': 156,
  'grid.timely-closure-share': { value: 28_500, of: 30_000 },
  'grid.dispute-closure-share': { value: 254, of: 262 },
  'grid.training-sessions': 8,
  'service.publicity-events': 22,
}

const middling: RuleCaseSource['given'] = {
  ...like2023,
  'organisation.mayor-acts': 0,
  'organisation.mayor-accounts': 0,
  'organisation.party-secretary-acts': 4,
  'organisation.two-offices-share': { value: 5, of: 7 },
  'organisation.duty-coverage': { value: 4, of: 8 },
  'organisation.plan-items-in-time': { value: 6, of: 10 },
  'decision.file-share': { value: 2, of: 6 },
  'decision.review-team-components': 2,
  'decision.legality-review-share': { value: 4, of: 5 },
  'decision.collective-share': { value: 4, of: 5 },
}

const poor: RuleCaseSource['given'] = {
  ...middling,
  'study.leadership-lectures': 1,
  'study.centre-group-sessions': 3,
  'organisation.plan-items-in-time': { value: 2, of: 10 },
  'grid.monthly-assessments': 9,
  'grid.dispute-closure-share': { value: 200, of: 262 },
  'report.published-in-time': { value: 0, of: 1 },
}

const failing: RuleCaseSource['given'] = {
  ...poor,
  'decision.collective-share': { value: 2, of: 5 },
  'enforcement.institutions': 10,
  'enforcement.patrols': 45,
  'service.counsel-coverage': { value: 7, of: 21 },
}

/** Worked cases: every band, every row, each way of being missing or inapplicable. */
export const townshipYearCases: readonly RuleCaseSource[] = [
  {
    name: 'everything reached, two commendations',
    title: { zh: '各项全部完成，受表彰两次', en: 'Everything reached, two commendations' },
    period: '2023',
    given: { ...full, 'township.commendations': 2 },
    expect: { points: 102, grade: 'excellent' },
  },
  {
    name: 'a year like the one reported',
    title: { zh: '与年度报告所载相近的一年', en: 'A year like the one reported' },
    period: '2023',
    given: like2023,
    expect: {
      points: '93.36',
      grade: 'excellent',
      indicators: { study: '14.26', enforcement: '18.78', 'grid/training': 2 },
    },
  },
  {
    name: 'one leader without an act, one decision without review',
    title: {
      zh: '一名主要负责人无履职记录，一件决策未经合法性审查',
      en: 'One leader without an act, one decision without review',
    },
    period: '2023',
    given: middling,
    expect: { points: '80.67', grade: 'good' },
  },
  {
    name: 'disputes closed late',
    title: { zh: '矛盾纠纷未按时办结', en: 'Disputes closed late' },
    period: '2023',
    given: { ...middling, 'grid.dispute-closure-share': { value: 240, of: 262 } },
    expect: { points: '79.67', grade: 'qualified' },
  },
  {
    name: 'quotas missed, report not public',
    title: { zh: '多项定额未完成，年度报告未公开', en: 'Quotas missed, report not public' },
    period: '2023',
    given: poor,
    expect: { points: '69.12', grade: 'basicallyQualified' },
  },
  {
    name: 'below 60',
    title: { zh: '60分以下', en: 'Below 60' },
    period: '2023',
    given: failing,
    expect: { points: '57.65', grade: 'unqualified' },
  },
  {
    name: 'falsified data cap the grade, not the points',
    title: { zh: '数据造假：限制等次，不扣分', en: 'Falsified data cap the grade, not the points' },
    period: '2023',
    given: { ...full, 'township.falsified-data': 1 },
    expect: { points: 100, grade: 'qualified' },
  },
  {
    name: 'a year without a major decision: its points go to the other lines',
    title: {
      zh: '全年没有重大决策：分值分给其余各项工作',
      en: 'A year without a major decision: its points go to the other lines',
    },
    period: '2023',
    given: {
      ...full,
      'decision.legality-review-share': { value: 0, of: 0 },
      'decision.collective-share': { value: 0, of: 0 },
      'decision.participation-share': { value: 0, of: 0 },
      'decision.file-share': { value: 0, of: 0 },
    },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: 'the last report set no task: its point goes to the other lines of its group',
    title: {
      zh: '上年报告未提出任务：分值分给同组其余各项',
      en: 'The last report set no task: its point goes to the other lines of its group',
    },
    period: '2023',
    given: { ...full, 'organisation.report-tasks-taken-up': { value: 0, of: 0 } },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: '2026: the outline has expired, lectures are judged no longer',
    title: {
      zh: '2026年：纲要已到期，不再考核法治专题讲座',
      en: '2026: the outline has expired, lectures are judged no longer',
    },
    period: '2026',
    given: {
      ...full,
      'study.centre-group-sessions': 8,
      'study.pre-meeting-sessions': 8,
      'study.leadership-lectures': 0,
    },
    expect: { points: 100, grade: 'excellent' },
  },
  {
    name: 'nobody kept the list of institutions: provisional',
    title: { zh: '无人登记执法制度：暂定', en: 'Nobody kept the list of institutions: provisional' },
    period: '2023',
    given: { ...full, 'enforcement.institutions': null },
    expect: { points: 97, status: 'provisional' },
  },
]
