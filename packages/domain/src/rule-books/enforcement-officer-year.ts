import { officerTrainingNorm } from '../law/training-norm.ts'
import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from './citation/lechang-draft.ts'

const indicators: RuleBookSource['indicators'] = [
  {
    path: 'training',
    title: { zh: '业务和法律培训', en: 'Professional and legal training' },
    points: 70,
    combine: { type: 'sum' },
    children: [
      {
        path: 'training/credit-hours',
        title: { zh: '个人所得学时', en: 'Credit-hours received' },
        points: 45,
        // Hours received by the person: what the township offered is another figure.
        mechanism: {
          type: 'target',
          figure: 'officer.credit-hours-received',
          reach: { parameter: 'credit-hour-norm' },
        },
        citation,
      },
      {
        path: 'training/attendance',
        title: { zh: '培训出勤', en: 'Attendance' },
        points: 25,
        mechanism: { type: 'ratio', figure: 'officer.attendance-share', whenEmpty: 'inapplicable' },
        citation,
      },
    ],
    citation,
  },
  {
    path: 'certificate-exam',
    title: { zh: '执法证考试', en: 'Certificate examination' },
    points: 30,
    // Who already holds the certificate sits no examination that year.
    mechanism: { type: 'ratio', figure: 'officer.certificate-exam-share', whenEmpty: 'inapplicable' },
    citation,
  },
  {
    path: 'bonus',
    title: { zh: '加分', en: 'Bonus' },
    points: 5,
    outside: true,
    mechanism: { type: 'bonus', figure: 'officer.commendations', each: 1 },
    citation,
  },
]

const bands: RuleBookSource['bands'] = [
  { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
  { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
  { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
  { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
]

const allAttended = { 'officer.attendance-share': { value: 12, of: 12 } }
const noExam = { 'officer.certificate-exam-share': { value: 0, of: 0 } }

const cases: RuleBookSource['cases'] = [
  {
    name: '2023: the 60-hour norm covers less than five months and does not judge the year',
    title: {
      zh: '2023年：60学时的要求施行不足五个月，不用于考核全年',
      en: '2023: the 60-hour norm covers less than five months and does not judge the year',
    },
    period: '2023',
    given: { ...allAttended, ...noExam, 'officer.credit-hours-received': 48 },
    expect: { points: 100, grade: 'excellent', status: 'final', indicators: { 'training/attendance': 25 } },
  },
  {
    name: '2024: 60 hours, a commendation',
    title: { zh: '2024年：满60学时，受表彰一次', en: '2024: 60 hours, a commendation' },
    period: '2024',
    given: {
      ...allAttended,
      'officer.certificate-exam-share': { value: 1, of: 1 },
      'officer.credit-hours-received': 60,
      'officer.commendations': 1,
    },
    expect: { points: 101, grade: 'excellent', indicators: { 'training/credit-hours': 45 } },
  },
  {
    name: '2024: 48 hours are twelve short; no examination was due',
    title: {
      zh: '2024年：48学时，差十二学时；当年无须考试',
      en: '2024: 48 hours are twelve short; no examination was due',
    },
    period: '2024',
    given: { ...allAttended, ...noExam, 'officer.credit-hours-received': 48 },
    expect: { points: '87.14', grade: 'good', indicators: { 'training/credit-hours': 36 } },
  },
  {
    name: '2024: a quarter of an hour counts',
    title: { zh: '2024年：四分之一学时也计入', en: '2024: a quarter of an hour counts' },
    period: '2024',
    given: {
      'officer.attendance-share': { value: 8, of: 12 },
      'officer.certificate-exam-share': { value: 1, of: 1 },
      'officer.credit-hours-received': '32.25',
    },
    expect: {
      points: '70.86',
      grade: 'qualified',
      indicators: { 'training/credit-hours': '24.19', 'training/attendance': '16.67' },
    },
  },
  {
    name: '2025: the examination failed, half of the hours',
    title: { zh: '2025年：考试未通过，学时仅完成一半', en: '2025: the examination failed, half of the hours' },
    period: '2025',
    given: {
      'officer.attendance-share': { value: 6, of: 12 },
      'officer.certificate-exam-share': { value: 0, of: 1 },
      'officer.credit-hours-received': 30,
    },
    expect: { points: 35, grade: 'unqualified' },
  },
  {
    name: '2025: a finding of unlawful enforcement, whatever the points',
    title: {
      zh: '2025年：认定违法执法，不论得分多少',
      en: '2025: a finding of unlawful enforcement, whatever the points',
    },
    period: '2025',
    given: {
      ...allAttended,
      'officer.certificate-exam-share': { value: 1, of: 1 },
      'officer.credit-hours-received': 64,
      'officer.unlawful-enforcement': 1,
    },
    expect: { points: 100, grade: 'unqualified' },
  },
  {
    name: '2024: nobody recorded the hours: provisional',
    title: { zh: '2024年：无人登记学时：暂定', en: '2024: nobody recorded the hours: provisional' },
    period: '2024',
    given: { ...allAttended, ...noExam, 'officer.credit-hours-received': null },
    expect: { points: '35.71', status: 'provisional' },
  },
]

/**
 * 执法人员年度考核: an enforcement officer's year. The weights are invented for modelling; the 60-hour norm has its own source.
 */
export const enforcementOfficerYear: RuleBookSource = {
  id: 'enforcement-officer-year',
  title: { zh: '行政执法人员年度考核（示例）', en: 'Annual assessment of enforcement officers (illustrative)' },
  subject: 'enforcementOfficer',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  parameters: [
    {
      ...officerTrainingNorm,
      measure: 'quarterHours',
      // The plan dates from August 2023: a year that it covers in part is not judged by it.
      midPeriod: 'notApplicable',
    },
  ],
  indicators,
  vetoes: [
    {
      id: 'unlawful-enforcement',
      title: { zh: '违法执法', en: 'Unlawful enforcement' },
      figure: 'officer.unlawful-enforcement',
      effect: { type: 'capGrade', grade: 'unqualified' },
      citation,
    },
  ],
  bands,
  cases,
}
