import { leaf, line } from './line.ts'

// What a team is and may do.
const team = [
  leaf('enforcement/certified', '持证上岗', 'Certified officers', 3, {
    type: 'ratio',
    figure: 'enforcement.certified-share',
    whenEmpty: 'missing',
  }),
  leaf('enforcement/certificate-exam', '执法证考试', 'Certificate examination', 1, {
    type: 'ratio',
    figure: 'enforcement.certificate-exam-share',
    whenEmpty: 'inapplicable',
  }),
] as const

const training = [
  // Hours that the township offers. The norm per person is another figure and another book.
  leaf('enforcement/training-offered', '举办执法培训', 'Training offered', 2, {
    type: 'target',
    figure: 'enforcement.training-hours-offered',
    reach: { parameter: 'training-hours-offered' },
  }),
  leaf('enforcement/training-plan', '执法培训计划完成', 'Training plan carried out', 1, {
    type: 'ratio',
    figure: 'enforcement.training-plan-carried-out',
    whenEmpty: 'inapplicable',
  }),
] as const

// How cases were handled, never how many there were or what they brought in. A year without a case has none to judge.
const cases = [
  leaf('enforcement/lawful', '案件程序合法', 'Cases lawful in every step', 2, {
    type: 'ratio',
    figure: 'enforcement.lawful-case-share',
    whenEmpty: 'inapplicable',
  }),
  leaf('enforcement/in-time', '案件按期办理', 'Cases handled in time', 2, {
    type: 'ratio',
    figure: 'enforcement.time-checks-share',
    whenEmpty: 'inapplicable',
  }),
  leaf('enforcement/disclosed', '案件结果按期公示', 'Results of cases disclosed in time', 1, {
    type: 'ratio',
    figure: 'enforcement.disclosure-checks-share',
    whenEmpty: 'inapplicable',
  }),
  leaf('enforcement/annual-data', '公布年度执法数据', 'Yearly data published', 1, {
    type: 'quota',
    figure: 'enforcement.annual-data',
    reach: 1,
  }),
] as const

const together = [
  {
    // Few whistles may mean that nobody is called, many that nothing is settled in the town: both ends lose points. One to
    // six a month are held to be usual; the numbers are invented.
    ...leaf('enforcement/whistle', '吹哨报到（过少、过多均减分）', 'Whistles (too few and too many lose points)', 1, {
      type: 'band',
      figure: 'enforcement.whistles',
      rows: [
        { from: 97, points: 0 },
        { from: 73, points: '0.5' },
        { from: 12, points: 1 },
        { from: 1, points: '0.5' },
        { from: 0, points: 0 },
      ],
    }),
    nonMonotone: true,
  },
  leaf('enforcement/joint', '配合部门执法', 'Joint enforcement', 1, {
    type: 'target',
    figure: 'enforcement.joint-with-department',
    reach: 72,
  }),
  leaf('enforcement/patrols', '执法巡查', 'Patrols', 2, {
    type: 'target',
    figure: 'enforcement.patrols',
    reach: 180,
  }),
] as const

/**
 * 行政执法 20: institutions and powers, team, training, cases, what is made public, and working together. No line reads what was fined:
 * article 74 of the law on penalties forbids to tie it to an appraisal.
 *
 * @see 中华人民共和国行政处罚法 第24条, 第74条
 */
export const enforcement = line('enforcement', '行政执法', 'Enforcement', 20, [
  leaf('enforcement/institutions', '执法制度', 'Institutions in force', 2, {
    type: 'quota',
    figure: 'enforcement.institutions',
    reach: 20,
  }),
  // The province decides which powers a township has; the decision is published.
  leaf('enforcement/powers', '赋权事项公布', 'Delegated powers made public', 1, {
    type: 'ratio',
    figure: 'enforcement.powers-published-share',
    whenEmpty: 'inapplicable',
  }),
  ...team,
  ...training,
  ...cases,
  ...together,
])
