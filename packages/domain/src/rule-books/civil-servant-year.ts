import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from '../law/lechang-draft.ts'

const indicators: RuleBookSource['indicators'] = [
  {
    path: 'study',
    title: { zh: '学法出勤（请假不计）', en: 'Attendance of law study (leave left out)' },
    points: 50,
    // Whoever was on leave each time has nothing to be judged by, which is not absence.
    mechanism: { type: 'ratio', figure: 'civil-servant.attendance-share', whenEmpty: 'inapplicable' },
    citation,
  },
  {
    path: 'exam',
    title: { zh: '学法用法考试', en: 'Study-law examination' },
    points: 50,
    combine: { type: 'sum' },
    children: [
      {
        path: 'exam/sat',
        title: { zh: '参加考试', en: 'Sat' },
        points: 15,
        mechanism: { type: 'quota', figure: 'civil-servant.exams-sat', reach: 1 },
        citation,
      },
      {
        path: 'exam/passed',
        title: {
          zh: '通过（合格线按场次；全国统一合格线不详、未核实，60分为地方做法）',
          en: 'Passed (by the mark of the sitting; a national pass mark is not known, unverified; 60 is a local habit)',
        },
        points: 35,
        // In the end: a re-sit that was passed counts in full, as it does in the rate of the township.
        mechanism: { type: 'quota', figure: 'civil-servant.exams-passed', reach: 1 },
        citation,
      },
    ],
    citation,
  },
  {
    path: 'bonus',
    title: { zh: '加分：考试优秀', en: 'Bonus: excellent' },
    points: 5,
    outside: true,
    mechanism: { type: 'bonus', figure: 'civil-servant.exams-excellent', each: 5 },
    citation,
  },
]

const passed = {
  'civil-servant.exams-sat': 1,
  'civil-servant.exams-passed': 1,
  'civil-servant.exams-excellent': 0,
}
const attended = (value: number, of: number) => ({ 'civil-servant.attendance-share': { value, of } })

const cases: RuleBookSource['cases'] = [
  {
    name: 'always there, excellent in the examination',
    title: { zh: '次次到会，考试优秀', en: 'Always there, excellent in the examination' },
    period: '2023',
    given: { ...passed, ...attended(14, 14), 'civil-servant.exams-excellent': 1 },
    expect: { points: 105, grade: 'excellent', status: 'final' },
  },
  {
    name: 'absent twice of seven times',
    title: { zh: '七次学习缺席两次', en: 'Absent twice of seven times' },
    period: '2023',
    given: { ...passed, ...attended(5, 7) },
    expect: { points: '85.71', grade: 'good', indicators: { study: '35.71', 'exam/passed': 35 } },
  },
  {
    name: 'absent more often than not',
    title: { zh: '缺席多于到会', en: 'Absent more often than not' },
    period: '2023',
    given: { ...passed, ...attended(2, 5) },
    expect: { points: 70, grade: 'qualified' },
  },
  {
    name: 'sat and failed, and did not sit again',
    title: { zh: '考试未通过，也未补考', en: 'Sat and failed, and did not sit again' },
    period: '2023',
    given: { ...passed, ...attended(4, 5), 'civil-servant.exams-passed': 0 },
    expect: { points: 55, grade: 'unqualified', indicators: { exam: 15 } },
  },
  {
    name: 'did not sit at all',
    title: { zh: '未参加考试', en: 'Did not sit at all' },
    period: '2023',
    given: { ...passed, ...attended(14, 14), 'civil-servant.exams-sat': 0, 'civil-servant.exams-passed': 0 },
    expect: { points: 50, grade: 'unqualified', indicators: { exam: 0 } },
  },
  {
    name: 'on approved leave each time: the examination takes all points',
    title: {
      zh: '每次学习均经批准请假：分值全归考试',
      en: 'On approved leave each time: the examination takes all points',
    },
    period: '2023',
    given: { ...passed, ...attended(0, 0) },
    expect: { points: 100, grade: 'excellent', status: 'final' },
  },
  {
    name: 'nobody wrote down who attended: provisional',
    title: { zh: '无人登记出勤：暂定', en: 'Nobody wrote down who attended: provisional' },
    period: '2023',
    given: { ...passed, 'civil-servant.attendance-share': null },
    expect: { points: 50, status: 'provisional' },
  },
]

/**
 * 公务员学法用法年度考核: a civil servant's year of studying and applying law. The weights are invented for modelling, and no
 * pass mark is law: whether somebody passed is what the sitting found.
 *
 * @see 关于完善国家工作人员学法用法制度的意见
 */
export const civilServantYear: RuleBookSource = {
  id: 'civil-servant-year',
  title: {
    zh: '公务员学法用法年度考核（示例）',
    en: 'Annual assessment of civil servants in law study (illustrative)',
  },
  subject: 'civilServant',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  indicators,
  bands: [
    { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  cases,
}
