import type { Noted } from './ledger.ts'

type Claim = Noted<'claim'>['facts']
type Row = readonly [string, string, string, Claim['form'], number | undefined, string]

/** The document that makes the statements. */
export const reportTitle = '乐昌镇2023年法治政府建设年度报告'

// Statement, figure, the words of the report, how it states the number, the number, its unit.
const rows: readonly Row[] = [
  ['G01', 'study.centre-group-sessions', '全年理论学习中心组开展法治专题学习6次', 'exact', 6, '次'],
  ['G02', 'study.exam-sitters', '34名公务员干部均通过学法用法考试', 'exact', 34, '名'],
  ['G03', 'study.exam-pass-share', '34名公务员干部均通过学法用法考试', 'all', undefined, '%'],
  ['G04', 'study.advocates-trained', '今年以来，培养“法律明白人”13名', 'exact', 13, '名'],
  ['G05', 'enforcement.team-members', '共计20余人的综合执法队伍', 'over', 20, '人'],
  ['G06', 'enforcement.institutions', '出台了行政执法责任……等25项制度', 'exact', 25, '项'],
  ['G07', 'enforcement.training-courses', '组织培训课程12次', 'exact', 12, '次'],
  ['G08', 'enforcement.training-hours-offered', '累计培训时间达到48学时', 'exact', 48, '学时'],
  ['G09', 'enforcement.certificate-exam-share', '参加全省执法证考试，并以高分成绩全部通过', 'all', undefined, '%'],
  ['G10', 'enforcement.joint-with-department', '共计配合部门执法60余次', 'over', 60, '次'],
  ['G11', 'enforcement.patrols', '开展巡查150余次', 'over', 150, '次'],
  ['G12', 'grid.disputes', '协调处置村（社区）上报的矛盾纠纷262起', 'exact', 262, '起'],
  ['G13', 'grid.hazards', '风险隐患1759个', 'exact', 1759, '个'],
  ['G14', 'grid.group-petitions', '利益群体信访诉求35件', 'exact', 35, '件'],
  ['G15', 'grid.security-clues', '处理网格员上报治安问题线索24855条', 'exact', 24_855, '条'],
  ['G16', 'grid.epidemic-participations', '网格员参与疫情防控合计470次', 'exact', 470, '次'],
  ['G17', 'grid.other-matters', '其他事项3077件', 'exact', 3077, '件'],
  ['G18', 'grid.training-sessions', '2023年共开展网格员业务培训8次', 'exact', 8, '次'],
  ['G19', 'grid.monthly-assessments', '按月举行网格员考核', 'structural', undefined, '次'],
  ['G20', 'grid.members-replaced', '优胜劣汰，更换网格员14名', 'exact', 14, '名'],
  ['G21', 'service.counsel-coverage', '实现村社法律顾问全覆盖', 'all', undefined, '%'],
]

/** The figures that the report states. G08 is stated in credit-hours. */
export const claims: readonly Claim[] = rows.map(([statement, figure, phrase, form, value, unit]) => ({
  statement,
  figure,
  // The report gives no as-of date.
  document: `${reportTitle}（截止日期为推定）`,
  phrase,
  form,
  ...(value === undefined ? {} : { value }),
  unit,
}))
