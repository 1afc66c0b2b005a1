import type { Label } from '../value/label.ts'

/** The working systems (工作制度) of a township, in the order of the annual report. Clocks and alerts name theirs. */
export const workingSystems = {
  leadingGroup: { zh: '法治建设领导小组', en: 'Leading group for the rule of law' },
  firstResponsiblePerson: { zh: '第一责任人', en: 'First persons responsible' },
  partyMeetings: { zh: '党委会议·一办一所列席', en: 'Party committee meetings, two offices sitting in' },
  annualPlan: { zh: '年度工作计划·责任到人', en: 'Annual plan, each item answered for by a person' },
  majorDecisions: { zh: '重大行政决策', en: 'Major administrative decisions' },
  legalityReview: { zh: '合法性审查队伍', en: 'Legality review team' },
  lawStudy: { zh: '学法用法', en: 'Studying and applying law' },
  studyLawExam: { zh: '学法用法考试', en: 'Study-law examination' },
  legalLiteracyAdvocates: { zh: '法律明白人', en: 'Legal literacy advocates' },
  enforcementTeam: { zh: '综合行政执法委员会与执法队', en: 'Enforcement committee and team' },
  institutions: { zh: '25项制度', en: 'The 25 institutions' },
  enforcementTraining: { zh: '执法培训', en: 'Enforcement training' },
  enforcementCertificates: { zh: '执法证', en: 'Enforcement certificates' },
  enforcementCases: { zh: '执法案件', en: 'Enforcement cases' },
  institutionsAtWork: { zh: '十项制度的运行', en: 'The ten named institutions at work' },
  whistleAndPatrol: { zh: '吹哨报到·巡查', en: 'Whistle and report, patrols' },
  powersAndDuties: { zh: '权责清单·职责界限', en: 'Powers and duties, and where they end' },
  governance: { zh: '综治中心', en: 'Governance centre' },
  grids: { zh: '网格与网格员', en: 'Grids and grid members' },
  monthlyAssessment: { zh: '月考核', en: 'Monthly assessment' },
  gridSubsidy: { zh: '补助·优胜劣汰', en: 'Subsidy and replacement' },
  gridTraining: { zh: '网格员培训', en: 'Training of grid members' },
  sixCategories: { zh: '六类信息', en: 'The six categories of information' },
  businessEnvironment: { zh: '营商环境', en: 'Business environment' },
  legalService: { zh: '公共法律服务', en: 'Public legal services' },
  disputes: { zh: '矛盾纠纷台账', en: 'Ledger of disputes' },
  petitions: { zh: '信访', en: 'Petitions' },
  leadersCases: { zh: '领导包案', en: 'Leaders in charge of cases' },
  rectification: { zh: '问题·整改', en: 'Problems and rectification' },
  annualReport: { zh: '年度报告登记', en: 'Register of annual reports' },
  countyRollUp: { zh: '县级汇总', en: 'Roll-up of the county' },
} as const satisfies Readonly<Record<string, Label>>
/** The id of a working system. */
export type WorkingSystem = keyof typeof workingSystems
/** Whether the text is the id of a working system. */
export const isWorkingSystem = (text: string): text is WorkingSystem => Object.hasOwn(workingSystems, text)
