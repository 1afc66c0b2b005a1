import type { WorkingSystem } from '@zhunsheng/domain/alert'

/** Figures of one system that speak of another as well: they stand under both. */
export const figuresBeside: Partial<Record<WorkingSystem, readonly string[]>> = {
  // Whether the list of powers was kept to, by the cases; whether what belongs to a category was closed, by the centre.
  powersAndDuties: ['case.filed-by-power', 'case.powers-not-in-force'],
  sixCategories: ['grid.timely-closure-share', 'grid.dispute-closure-share', 'grid.hazard-closure-share'],
}

/** What shows a system beside the lists that show them all. */
export interface Shown {
  /** The words of a call of the command. */
  readonly commands?: readonly string[]
  /** Fields of the schema, with the type that has them. */
  readonly fields?: readonly `${'Township' | 'Query'}.${string}`[]
  /** Pages of the docs. */
  readonly pages?: readonly string[]
}
const judged = 'Township.assessment'
/** The commands, queries and pages of each system’s own. */
export const shownBy: Partial<Record<WorkingSystem, Shown>> = {
  annualPlan: { commands: ['plan draft'] },
  majorDecisions: { fields: ['Township.cases'], pages: ['procedures'] },
  lawStudy: { commands: ['score civil-servant'], fields: ['Township.civilServants', judged] },
  studyLawExam: { commands: ['score civil-servant'], fields: ['Township.civilServants', judged] },
  legalLiteracyAdvocates: { commands: ['score village'], fields: ['Township.villages', judged] },
  enforcementTeam: { commands: ['team'], fields: ['Township.enforcementTeam'], pages: ['enforcement-registers'] },
  enforcementTraining: {
    commands: ['training'],
    fields: ['Township.trainingTargets'],
    pages: ['enforcement-registers'],
  },
  enforcementCertificates: { commands: ['team'], fields: ['Township.enforcementTeam'] },
  enforcementCases: {
    commands: ['case show', 'score case', 'score officer'],
    fields: ['Township.cases', 'Township.enforcementCases', 'Township.enforcementOfficers'],
    pages: ['enforcement-cases'],
  },
  institutionsAtWork: {
    commands: ['files draw', 'statistics'],
    fields: ['Township.fileSample'],
    pages: ['file-review'],
  },
  whistleAndPatrol: { commands: ['statistics'] },
  powersAndDuties: { commands: ['powers'], fields: ['Township.powersCompared'], pages: ['enforcement-registers'] },
  governance: { fields: ['Township.cases'], pages: ['governance-centre', 'procedures'] },
  grids: { commands: ['grids'], fields: ['Township.gridRegister', 'Township.gridResponsibility'], pages: ['grids'] },
  monthlyAssessment: {
    commands: ['score grid', 'rules list'],
    fields: ['Township.gridMembers', 'Query.gridRanking', 'Query.schemes', 'Township.byRuleBook'],
    pages: ['schemes', 'reading-a-score', 'writing-rules'],
  },
  gridSubsidy: {
    commands: ['subsidy', 'replacements'],
    fields: ['Township.subsidyStatement', 'Township.subsidyDifferences', 'Township.gridReplacements'],
    pages: ['subsidy'],
  },
  gridTraining: {
    commands: ['training --audience grid-members'],
    fields: ['Township.gridTraining'],
    pages: ['grids'],
  },
  sixCategories: { commands: ['categories'], fields: ['Township.sixCategories'], pages: ['governance-centre'] },
  businessEnvironment: { commands: ['services'], fields: ['Township.serviceYear'], pages: ['services'] },
  legalService: { commands: ['counsel'], fields: ['Township.counselYear'], pages: ['services'] },
  disputes: { commands: ['disputes'], fields: ['Township.disputeLedger'], pages: ['disputes'] },
  petitions: { commands: ['petitions'], fields: ['Township.petitionLedger'], pages: ['petitions'] },
  leadersCases: { commands: ['leaders'], fields: ['Township.leadersLoad'], pages: ['leaders-and-rectification'] },
  rectification: { commands: ['problems'], fields: ['Township.problemsOn'], pages: ['leaders-and-rectification'] },
  annualReport: { commands: ['reports'], fields: ['Township.annualReports'], pages: ['leaders-and-rectification'] },
  countyRollUp: {
    commands: ['county figures', 'county rank'],
    fields: ['Query.countyFigures', 'Query.townshipRanking'],
  },
}
