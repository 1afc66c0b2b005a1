import type { IndicatorSource, LeafSource } from '../../rule-book/source.ts'
import { lechangDraft as citation } from '../../law/lechang-draft.ts'

const training: IndicatorSource = {
  path: 'training',
  title: { zh: '业务和法律培训', en: 'Professional and legal training' },
  points: 40,
  combine: { type: 'sum' },
  children: [
    {
      path: 'training/credit-hours',
      title: { zh: '个人所得学时', en: 'Credit-hours received' },
      points: 25,
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
      points: 15,
      mechanism: { type: 'ratio', figure: 'officer.attendance-share', whenEmpty: 'inapplicable' },
      citation,
    },
  ],
  citation,
}

const certificate: IndicatorSource = {
  path: 'certificate',
  title: { zh: '执法资格', en: 'Qualification' },
  points: 20,
  combine: { type: 'sum' },
  children: [
    {
      path: 'certificate/in-force',
      title: { zh: '执法证有效', en: 'Certificate in force' },
      points: 12,
      // On the last day of the year: expired, given up, suspended and annulled ones do not count. Asked of the office, and of
      // whoever holds a certificate or held one in the year; not of who was stationed without any.
      mechanism: { type: 'quota', figure: 'officer.certificates-in-force', reach: 1 },
      citation,
    },
    {
      path: 'certificate/exam',
      was: 'certificate-exam',
      title: { zh: '执法证考试', en: 'Certificate examination' },
      points: 8,
      // Who already holds the certificate sits no examination that year.
      mechanism: { type: 'ratio', figure: 'officer.certificate-exam-share', whenEmpty: 'inapplicable' },
      citation,
    },
  ],
  citation,
}

// Whoever led no case, or had no file reviewed, is not judged by one.
const cases: LeafSource = {
  path: 'cases',
  title: { zh: '主办案件符合法定要求', en: 'Cases led as the law demands' },
  points: 25,
  mechanism: { type: 'ratio', figure: 'officer.checks-met-share', whenEmpty: 'inapplicable' },
  citation,
}
const fileReview: LeafSource = {
  path: 'file-review',
  title: { zh: '主办案件案卷评查', en: 'Files of these cases in review' },
  points: 15,
  mechanism: { type: 'ratio', figure: 'officer.files-qualified-share', whenEmpty: 'inapplicable' },
  citation,
}

const bonus: LeafSource = {
  path: 'bonus',
  title: { zh: '加分', en: 'Bonus' },
  points: 5,
  outside: true,
  mechanism: { type: 'bonus', figure: 'officer.commendations', each: 1 },
  citation,
}

/** 培训 40, 资格 20, 办案 25, 评查 15, and a bonus outside. */
export const officerIndicators: readonly IndicatorSource[] = [training, certificate, cases, fileReview, bonus]
