import type { RuleCaseSource } from '../../rule-book/source.ts'
import { failing, full, like2023, middling, poor } from './case-years.ts'

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
      points: '93.76',
      grade: 'excellent',
      indicators: { study: '14.26', enforcement: '19.03', grid: '18.71', service: '9.71', report: 4 },
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
    expect: { points: '81.07', grade: 'good' },
  },
  {
    name: 'disputes closed late',
    title: { zh: '矛盾纠纷未按时办结', en: 'Disputes closed late' },
    period: '2023',
    given: {
      ...middling,
      'grid.dispute-closure-share': { value: 240, of: 262 },
      'disputes.concluded-in-time-share': { value: 120, of: 240 },
    },
    expect: { points: '79.62', grade: 'qualified' },
  },
  {
    name: 'quotas missed, report not public',
    title: { zh: '多项定额未完成，年度报告未公开', en: 'Quotas missed, report not public' },
    period: '2023',
    given: poor,
    expect: { points: '69.93', grade: 'basicallyQualified' },
  },
  {
    name: 'below 60',
    title: { zh: '60分以下', en: 'Below 60' },
    period: '2023',
    given: failing,
    expect: { points: '59.56', grade: 'unqualified' },
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
    name: 'a year without a case: its points go to the other lines of its group',
    title: {
      zh: '全年没有执法案件：分值分给同组其余各项',
      en: 'A year without a case: its points go to the other lines of its group',
    },
    period: '2023',
    given: {
      ...full,
      'enforcement.lawful-case-share': { value: 0, of: 0 },
      'enforcement.time-checks-share': { value: 0, of: 0 },
      'enforcement.disclosure-checks-share': { value: 0, of: 0 },
    },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: 'whistles beyond measure earn no point',
    title: {
      zh: '吹哨过多：不得分',
      en: 'Whistles beyond measure earn no point',
    },
    period: '2023',
    given: { ...full, 'enforcement.whistles': 100 },
    expect: { points: 99, grade: 'excellent', indicators: { 'enforcement/whistle': 0 } },
  },
  {
    name: 'not one whistle in the year',
    title: { zh: '全年没有吹哨', en: 'Not one whistle in the year' },
    period: '2023',
    given: { ...full, 'enforcement.whistles': 0 },
    expect: { points: 99, grade: 'excellent', indicators: { 'enforcement/whistle': 0 } },
  },
  {
    name: 'a year without petitions and charges: their points go to the other lines of their group',
    title: {
      zh: '全年没有信访和包案：分值分给同组其余各项',
      en: 'A year without petitions and charges: their points go to the other lines of their group',
    },
    period: '2023',
    given: {
      ...full,
      'service.petitions-concluded-in-time-share': { value: 0, of: 0 },
      'service.petitions-told-in-time-share': { value: 0, of: 0 },
      'leaders.settled-in-time-share': { value: 0, of: 0 },
    },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: 'nobody kept the list of institutions: provisional',
    title: { zh: '无人登记执法制度：暂定', en: 'Nobody kept the list of institutions: provisional' },
    period: '2023',
    given: { ...full, 'enforcement.institutions': null },
    expect: { points: 98, status: 'provisional' },
  },
]
