import type { RuleCaseSource } from '../../rule-book/source.ts'

const allAttended = { 'officer.attendance-share': { value: 12, of: 12 } }
const certified = { 'officer.certificates-in-force': 1 }
const noExam = { 'officer.certificate-exam-share': { value: 0, of: 0 } }
const examPassed = { 'officer.certificate-exam-share': { value: 1, of: 1 } }
// Three cases of a dozen checks and more, two files reviewed.
const goodCases = {
  'officer.checks-met-share': { value: 45, of: 45 },
  'officer.files-qualified-share': { value: 2, of: 2 },
}

/** Worked cases: every line and band, every veto, and what does not apply. */
export const officerCases: readonly RuleCaseSource[] = [
  {
    name: '2023: the 60-hour norm covers less than five months and does not judge the year',
    title: {
      zh: '2023年：60学时的要求施行不足五个月，不用于考核全年',
      en: '2023: the 60-hour norm covers less than five months and does not judge the year',
    },
    period: '2023',
    given: { ...allAttended, ...certified, ...noExam, 'officer.credit-hours-received': 48 },
    expect: { points: 100, grade: 'excellent', status: 'final', indicators: { 'training/attendance': 15 } },
  },
  {
    name: '2024: 60 hours, cases without a fault, a commendation',
    title: {
      zh: '2024年：满60学时，办案无差错，受表彰一次',
      en: '2024: 60 hours, cases without a fault, a commendation',
    },
    period: '2024',
    given: {
      ...allAttended,
      ...certified,
      ...examPassed,
      ...goodCases,
      'officer.credit-hours-received': 60,
      'officer.commendations': 1,
    },
    expect: { points: 101, grade: 'excellent', indicators: { 'training/credit-hours': 25, cases: 25 } },
  },
  {
    name: '2024: 48 hours are twelve short; no examination was due, no case led',
    title: {
      zh: '2024年：48学时，差十二学时；当年无须考试，没有主办案件',
      en: '2024: 48 hours are twelve short; no examination was due, no case led',
    },
    period: '2024',
    given: { ...allAttended, ...certified, ...noExam, 'officer.credit-hours-received': 48 },
    expect: { points: '91.67', grade: 'excellent', indicators: { 'training/credit-hours': 20 } },
  },
  {
    name: '2024: a quarter of an hour counts',
    title: { zh: '2024年：四分之一学时也计入', en: '2024: a quarter of an hour counts' },
    period: '2024',
    given: {
      ...certified,
      ...examPassed,
      'officer.attendance-share': { value: 8, of: 12 },
      'officer.credit-hours-received': '32.25',
    },
    expect: {
      points: '72.40',
      grade: 'qualified',
      indicators: { 'training/credit-hours': '13.44', 'training/attendance': 10 },
    },
  },
  {
    name: '2024: a decision served late, and one file of two not qualified',
    title: {
      zh: '2024年：一件决定送达逾期，两卷案卷一卷评查不合格',
      en: '2024: a decision served late, and one file of two not qualified',
    },
    period: '2024',
    given: {
      ...allAttended,
      ...certified,
      ...noExam,
      'officer.credit-hours-received': 60,
      'officer.checks-met-share': { value: 44, of: 45 },
      'officer.files-qualified-share': { value: 1, of: 2 },
    },
    expect: { points: '91.94', grade: 'excellent', indicators: { cases: '24.44', 'file-review': '7.50' } },
  },
  {
    name: '2024: eight checks of ten met, all files qualified',
    title: { zh: '2024年：检查符合率八成，案卷均合格', en: '2024: eight checks of ten met, all files qualified' },
    period: '2024',
    given: {
      ...certified,
      ...examPassed,
      'officer.attendance-share': { value: 9, of: 12 },
      'officer.credit-hours-received': 48,
      'officer.checks-met-share': { value: 32, of: 40 },
      'officer.files-qualified-share': { value: 2, of: 2 },
    },
    expect: { points: '86.25', grade: 'good' },
  },
  {
    name: '2025: the certificate has run out, the examination failed, half of the hours',
    title: {
      zh: '2025年：执法证已过期，考试未通过，学时仅完成一半',
      en: '2025: the certificate has run out, the examination failed, half of the hours',
    },
    period: '2025',
    given: {
      'officer.certificates-in-force': 0,
      'officer.attendance-share': { value: 6, of: 12 },
      'officer.certificate-exam-share': { value: 0, of: 1 },
      'officer.credit-hours-received': 30,
    },
    expect: { points: '33.33', grade: 'unqualified', indicators: { certificate: 0 } },
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
      ...certified,
      ...examPassed,
      'officer.credit-hours-received': 64,
      'officer.unlawful-enforcement': 1,
    },
    expect: { points: 100, grade: 'unqualified' },
  },
  {
    name: '2025: let somebody without a certificate act in a case: at best qualified',
    title: {
      zh: '2025年：主办案件中由无执法资格的人员执法，最高为合格',
      en: '2025: let somebody without a certificate act in a case: at best qualified',
    },
    period: '2025',
    given: {
      ...allAttended,
      ...certified,
      ...examPassed,
      'officer.credit-hours-received': 64,
      'officer.checks-met-share': { value: 44, of: 45 },
      'officer.uncertified-actions': 1,
    },
    expect: { points: '99.34', grade: 'qualified' },
  },
  {
    name: '2025: took evidence after the certificate was annulled: no points for it, at best qualified',
    title: {
      zh: '2025年：执法证被吊销后仍参与取证：资格不得分，最高为合格',
      en: '2025: took evidence after the certificate was annulled: no points for it, at best qualified',
    },
    period: '2025',
    given: {
      ...allAttended,
      ...noExam,
      'officer.certificates-in-force': 0,
      'officer.credit-hours-received': 64,
      'officer.checks-met-share': { value: 45, of: 45 },
      'officer.files-qualified-share': { value: 2, of: 2 },
      'officer.commendations': 5,
      'officer.acted-not-entitled': 1,
    },
    expect: { points: 85, grade: 'qualified', indicators: { certificate: 0 } },
  },
  {
    name: 'stationed without ever holding a certificate: not asked for one',
    title: {
      zh: '派驻人员从未持有执法证：不考核执法证',
      en: 'Stationed without ever holding a certificate: not asked for one',
    },
    period: '2024',
    given: {
      ...allAttended,
      ...noExam,
      'officer.certificates-in-force': 'inapplicable',
      'officer.credit-hours-received': 60,
    },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: '2024: nobody recorded the hours: provisional',
    title: { zh: '2024年：无人登记学时：暂定', en: '2024: nobody recorded the hours: provisional' },
    period: '2024',
    given: { ...allAttended, ...certified, ...noExam, 'officer.credit-hours-received': null },
    expect: { points: '58.33', status: 'provisional' },
  },
]
