import type { WorkingSystem } from '@zhunsheng/domain/alert'
import type { EntryKindId } from '@zhunsheng/domain/ledger'

/** The ledgers of each system that the report describes; what else belongs to a system follows from them. */
export const ledgersOf = {
  leadingGroup: ['leading-group-membership', 'post-holding'],
  firstResponsiblePerson: ['first-person-duty-item', 'first-person-duty'],
  partyMeetings: ['party-meeting', 'meeting-topic', 'meeting-attendance'],
  annualPlan: ['report-task', 'work-plan-item', 'work-plan-progress'],
  majorDecisions: ['decision-catalogue-item', 'decision-matter', 'decision-step', 'decision-opinion', 'major-decision'],
  legalityReview: ['review-team-membership', 'legality-review'],
  lawStudy: ['study-session', 'study-attendance'],
  studyLawExam: ['exam-sitting', 'exam-result', 'person'],
  legalLiteracyAdvocates: ['legal-literacy-advocate', 'advocate-training', 'role-holding'],
  enforcementTeam: ['enforcement-body-founding', 'committee-membership', 'team-membership', 'stationed-unit'],
  institutions: ['institution'],
  enforcementTraining: ['training-plan-item', 'training-course', 'training-attendance', 'officer-leave'],
  enforcementCertificates: ['certificate-exam', 'enforcement-certificate', 'certificate-status'],
  enforcementCases: [
    'enforcement-case',
    'case-step',
    'case-measure',
    'case-suspension',
    'case-review',
    'penalty-decision',
    'case-payment',
    'case-remedy',
  ],
  institutionsAtWork: [
    'post-responsibility',
    'enforcement-disclosure',
    'discretion-benchmark',
    'file-review-sample',
    'file-review',
    'wrong-case',
    'fault-accountability',
  ],
  whistleAndPatrol: ['whistle', 'whistle-task', 'joint-enforcement', 'patrol'],
  powersAndDuties: ['delegated-power', 'duty-statement'],
  governance: ['event', 'event-step'],
  grids: ['village', 'grid', 'grid-assignment', 'grid-member-leave', 'grid-cover'],
  monthlyAssessment: [
    'monthly-assessment',
    'circular',
    'handbook-check',
    'discretionary-adjustment',
    'commendation',
    'veto-finding',
    'grid-duty-record',
  ],
  gridSubsidy: ['subsidy-payment', 'member-replacement'],
  gridTraining: ['training-plan-item', 'training-course', 'training-attendance'],
  sixCategories: ['event'],
  businessEnvironment: ['service-item', 'service-case'],
  legalService: ['counsel-appointment', 'counsel-service', 'legal-service-case', 'publicity-event'],
  disputes: ['dispute', 'dispute-party', 'dispute-step', 'mediation-committee', 'mediator-appointment'],
  petitions: ['petition', 'petition-step'],
  leadersCases: ['leader-case', 'leader-case-step'],
  rectification: ['problem', 'problem-step'],
  annualReport: ['report-registration'],
  countyRollUp: [],
} as const satisfies Readonly<Record<WorkingSystem, readonly EntryKindId[]>>

/** Ledgers of no system: what the report states of a figure, and the files that support any row. */
export const ledgersBeside: readonly EntryKindId[] = ['claim', 'evidence']

/** What nobody writes down: it follows from the ledgers of a system, and is counted like them. */
export const derivedOf: Partial<Record<WorkingSystem, readonly string[]>> = {
  enforcementCases: ['case-check'],
  enforcementTeam: ['team-entitlement'],
  enforcementCertificates: ['entitlement'],
  grids: ['grid-answered', 'grid-service'],
  legalService: ['legal-aid-check'],
  disputes: ['dispute-outcome'],
  petitions: ['petition-check'],
  leadersCases: ['charge-outcome'],
  rectification: ['problem-outcome'],
}

/** Figures over a ledger that several systems share, or that is another’s: whose they are, by their ids. */
export const figuresApart: readonly (readonly [RegExp, WorkingSystem])[] = [
  [/^(?:grid\.(?:training|members-trained)|member\.training)/u, 'gridTraining'],
  [
    /^grid\.(?:disputes|hazards|group-petitions|security-clues|epidemic-participations|other-matters)/u,
    'sixCategories',
  ],
  [/^member\.(?:valid|timely|events)/u, 'monthlyAssessment'],
  [/^disputes\.committee-coverage$/u, 'disputes'],
  [/^service\.counsel/u, 'legalService'],
  [/^township\.residents$/u, 'countyRollUp'],
]

/** Figures of cases that say of a list of powers whether it was kept to: they stand under both. */
export const figuresBeside: Partial<Record<WorkingSystem, readonly string[]>> = {
  powersAndDuties: ['case.filed-by-power', 'case.powers-not-in-force'],
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
    fields: ['Township.gridMembers', 'Query.gridRanking', 'Query.schemes'],
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
