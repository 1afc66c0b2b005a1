import { alerts } from '@zhunsheng/domain/alert'
import { type DutyClock, dutyClocks, workingSystems } from '@zhunsheng/domain/due'
import { type EntryKindId, entryKinds, figureDefinitions } from '@zhunsheng/domain/ledger'
import { procedures } from '@zhunsheng/domain/procedure'
import { civilServantYear } from '@zhunsheng/domain/rule-books/civil-servant-year'
import { enforcementCase } from '@zhunsheng/domain/rule-books/enforcement-case'
import { enforcementOfficerYear } from '@zhunsheng/domain/rule-books/enforcement-officer-year'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { villageYear } from '@zhunsheng/domain/rule-books/village-year'
import type { IndicatorSource, RuleBookSource } from '@zhunsheng/domain'
import type { Ledger } from '../ledger-2023/ledger.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'

type System = DutyClock['system']

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
} as const satisfies Partial<Record<System, readonly EntryKindId[]>>

// What nobody writes down: it follows from the ledgers of the system, and is counted like them.
const derivedOf: Partial<Record<System, readonly string[]>> = {
  enforcementCases: ['case-check'],
  enforcementTeam: ['team-entitlement'],
  enforcementCertificates: ['entitlement'],
}
// Figures of cases that say of a list of powers whether it was kept to.
const figuresBeside: Partial<Record<System, readonly string[]>> = {
  powersAndDuties: ['case.filed-by-power', 'case.powers-not-in-force'],
}
// The institutions at work have the number of the cases that they are about.
const numberOf = (system: string): string => {
  const numbered = Object.keys(ledgersOf).filter((id) => id !== 'institutionsAtWork')
  return system === 'institutionsAtWork' ? `${numberOf('enforcementCases')}b` : String(numbered.indexOf(system) + 1)
}

const books = [townshipYear, villageYear, civilServantYear, enforcementOfficerYear, enforcementCase]

const leavesOf = (indicator: IndicatorSource): readonly { readonly path: string; readonly figure: string }[] =>
  'children' in indicator
    ? indicator.children.flatMap(leavesOf)
    : [{ path: indicator.path, figure: indicator.mechanism.figure }]

const readIn = ({ id, indicators }: RuleBookSource, figures: ReadonlySet<string>): readonly string[] =>
  indicators
    .flatMap(leavesOf)
    .filter(({ figure }) => figures.has(figure))
    .map(({ path }) => `${id}/${path}`)

const codes = (names: readonly string[]): string =>
  names.length === 0 ? '—' : names.map((name) => `\`${name}\``).join('<br>')

const rowOf = (ledger: Ledger, [system, kinds]: readonly [string, readonly EntryKindId[]]): string => {
  const label = Object.entries(workingSystems).find(([id]) => id === system)?.[1]
  const derived = Object.entries(derivedOf).find(([id]) => id === system)?.[1] ?? []
  const own = new Set<string>([...kinds, ...derived])
  const beside = Object.entries(figuresBeside).find(([id]) => id === system)?.[1] ?? []
  const figures = figureDefinitions
    .filter(({ id, entryKind }) => own.has(entryKind) || beside.includes(id))
    .map(({ id }) => id)
  const named = new Set(figures)
  const rules = books.flatMap((book) => readIn(book, named))
  const cells = [
    numberOf(system),
    `${label?.zh ?? ''}<br>${label?.en ?? ''}`,
    kinds
      .map((id) => `\`${id}\` ${entryKinds.find((kind) => kind.id === id)?.zh ?? ''}（${ledger[id].length}）`)
      .join('<br>'),
    codes(figures),
    codes(rules),
    codes(alerts.filter((alert) => alert.system === system).map(({ id }) => id)),
    codes([
      ...procedures.filter((procedure) => procedure.system === system).map(({ id }) => id),
      ...dutyClocks.filter((clock) => clock.system === system).map(({ id }) => id),
    ]),
  ]
  return `| ${cells.join(' | ')} |`
}

const head = [
  '№',
  '系统 · System',
  '台账（示例条数） · Ledgers (rows in the example)',
  '指标 · Figures',
  '评分 · Points',
  '预警 · Alerts',
  '程序和期限 · Procedure, clocks',
]

/** The table of systems. */
export const systemsTable = (): string => {
  const ledger = makeLedger()
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...Object.entries(ledgersOf).map((each) => rowOf(ledger, each)),
  ].join('\n')
}

// The formatter leaves what stands between these alone, and so can a test compare it to the letter.
const place = /(<!-- prettier-ignore-start -->)[^]*?(<!-- prettier-ignore-end -->)/u

/** The page of systems with its table written anew; a page that is up to date stays as it is. */
export const withSystems = (page: string): string =>
  page.replace(place, (_, start: string, end: string) => `${start}\n\n${systemsTable()}\n\n${end}`)
