import type { CommandGroup } from '../command-group.ts'
import type { ResultKey } from '@zhunsheng/domain'
import type { FactsIssue } from '../../rule-source/parse-facts.ts'
import type { AlertsText } from './alerts-text.ts'
import type { CasesText } from './cases-text.ts'
import type { BelowText } from './below-text.ts'
import type { CopiesText } from './copies-text.ts'
import type { CountyReportsText } from './county-reports-text.ts'
import type { CountyText } from './county-text.ts'
import type { DisputesText } from './disputes-text.ts'
import type { PetitionsText } from './petitions-text.ts'
import type { DueText } from './due-text.ts'
import type { EvidenceFilesText } from './evidence-files-text.ts'
import type { EvidenceText } from './evidence-text.ts'
import type { EnforcementWorkText } from './enforcement-work-text.ts'
import type { FollowText } from './follow-text.ts'
import type { CategoriesText } from './categories-text.ts'
import type { GridsText } from './grids-text.ts'
import type { ImprovementText } from './improvement-text.ts'
import type { PlanText } from './plan-text.ts'
import type { RecordText } from './record-text.ts'
import type { RegistersText } from './registers-text.ts'
import type { RunsText } from './runs-text.ts'
import type { SchemesText } from './schemes-text.ts'
import type { SubsidyText } from './subsidy-text.ts'
import type { ServicesText } from './services-text.ts'
import type { TimelineText } from './timeline-text.ts'
import type { TodayText } from './today-text.ts'

/** How far an import has come. `secondsLeft` is absent while it cannot be told. */
export interface ShownProgress {
  readonly bar: string
  readonly percent: number
  readonly rows: number
  readonly perSecond: number
  readonly secondsLeft?: number
}

/** Every sentence of the command. A language that misses one does not compile. */
export interface CommandText {
  readonly program: {
    readonly description: string
    readonly lang: string
    readonly json: string
    readonly database: string
    readonly township: string
    readonly year: string
    readonly month: string
    readonly asOf: string
    readonly knownAt: string
    readonly help: string
    readonly version: string
    /** Commander's headings, by its own English. */
    readonly headings: Readonly<Record<'Usage:' | 'Options:' | 'Commands:' | 'Arguments:', string>>
    /** The headings under which the main help lists commands. */
    readonly groups: Readonly<Record<CommandGroup, string>>
    /** Commander's words inside a usage line, by its own English. */
    readonly usage: Readonly<Record<'[options]' | '[command]', string>>
    readonly byDefault: (description: string, value: string) => string
    /** What to type first: the end of the main help. */
    readonly examples: string
    /** What `-` stands for. */
    readonly standardInput: string
  }
  /** What stands in the place of a value, in usage lines and option lists. */
  readonly placeholder: Readonly<Record<Placeholder, string>>
  readonly usageFault: {
    readonly unknownOption: (option: string, near: string | undefined) => string
    readonly unknownCommand: (command: string, near: string | undefined) => string
    readonly missingArgument: (argument: string) => string
    readonly missingOptionValue: (option: string) => string
    readonly excessArguments: string
    readonly optionsBefore: (subCommand: string) => string
    readonly seeHelp: (command: string) => string
    readonly badYear: (text: string) => string
    /** A year, month or day that lies in no year that can be looked at. */
    readonly tooFar: (text: string, first: number, last: number) => string
    readonly badMonth: (text: string) => string
    readonly badDate: (text: string) => string
    readonly badInstant: (text: string) => string
    readonly badTownship: (text: string) => string
    readonly badLanguage: (text: string) => string
    readonly monthOutsideYear: (month: string, year: number) => string
    /** A database is named by its file, or by its URL without the password. */
    readonly noDatabase: (database: string) => string
    readonly database: Readonly<Record<DatabaseTrouble, (database: string) => string>>
    readonly emptyLedger: string
    readonly severalTownships: (codes: string) => string
    readonly severalYears: (years: string) => string
    readonly unknownTownship: (code: string) => string
    readonly unknownBook: (id: string, known: string) => string
    readonly unknownKind: (kind: string, known: string) => string
    readonly unknownMember: (member: string, period: string) => string
    readonly fileUnreadable: (file: string) => string
    readonly fileUnwritable: (file: string) => string
    readonly fileExists: (file: string) => string
    readonly notJson: (file: string) => string
    readonly facts: (file: string, issue: FactsIssue) => string
    readonly needsFactsAndBook: string
    readonly memberNeeded: string
    readonly monthNeeded: string
  }
  /** Several things in one sentence. */
  readonly list: (items: readonly string[]) => string
  readonly written: (file: string) => string
  readonly init: { readonly description: string; readonly ready: (file: string) => string; readonly next: string }
  readonly template: {
    readonly description: string
    /** The word for all kinds stays `all` in both languages. */
    readonly kind: string
    readonly out: string
    readonly written: (count: number, place: string) => string
    readonly next: string
  }
  readonly import: {
    readonly description: string
    readonly files: string
    readonly dryRun: string
    readonly kind: string
    readonly mapping: string
    readonly annotate: string
    /** What is added to the name of a file for its annotated copy. */
    readonly annotatedSuffix: string
    readonly township: string
    readonly year: string
    readonly progress: (phase: 'reading' | 'publishing', shown: ShownProgress) => string
    readonly overtaken: string
    readonly stopped: string
    readonly done: (added: number, unchanged: number) => string
    readonly wouldAdd: (added: number, unchanged: number) => string
    readonly nothingWritten: (faults: number) => string
    readonly more: (hidden: number) => string
    readonly moreOf: (file: string, title: string, count: number) => string
    /** The file of rows left out, and the mapping file. */
    readonly leftByMapping: (file: string, mapping: string) => string
    /** The path for rows left out, and a file that the mapping file knows by another name. */
    readonly leftNamedOtherwise: (left: string, file: string) => string
    readonly moreNotices: (hidden: number) => string
  }
  /** What is known at an instant may still change. */
  readonly notFixed: string
  readonly standpoint: Readonly<
    Record<'publishing' | 'withdrawing', (run: number, published: number, due: number) => string>
  > & {
    readonly knownAt: (instant: string) => string
  }
  readonly figures: {
    readonly description: string
    readonly columns: readonly [string, string, string, string, string, string]
    readonly notCounted: string
    readonly none: (year: number) => string
  }
  readonly score: {
    readonly description: string
    readonly township: string
    readonly grid: string
    readonly book: string
    readonly facts: string
    readonly period: string
    readonly receipt: string
    readonly member: string
    readonly title: (township: string, year: number) => string
    readonly columns: readonly [string, string, string, string, string]
    readonly total: (points: string, grade: string | undefined) => string
    readonly veto: (titles: string) => string
    readonly redistributed: string
    readonly provisional: (earned: string, judged: string, stated: string) => string
    readonly inapplicable: string
    readonly money: (yuan: string) => string
    /** `given`: as the caller asked, rather than assumed. */
    readonly asOf: (date: string, given: boolean) => string
    readonly basis: (title: string, revision: string, illustrative: boolean) => string
    readonly gridColumns: readonly [string, string, string, string, string, string]
    readonly unranked: string
    readonly noMembers: string
    /** While the months of a year are judged: how many of how many. */
    readonly judging: (month: string, judged: number, total: number) => string
    readonly replacement: (member: string, ground: string, months: string) => string
    /** Grounds for replacing a member; grades and vetoes by their titles. */
    readonly ground: {
      readonly consecutive: (months: number, grades: string) => string
      readonly rolling: (count: number, months: number, grades: string) => string
      readonly bottom: (count: number, minimumGroup: number) => string
      readonly veto: (title: string) => string
    }
  }
  readonly below: BelowText
  readonly explain: {
    readonly description: string
    readonly path: string
    readonly below: (paths: string) => string
    readonly seePaths: (book: string) => string
  }
  readonly rules: {
    readonly description: string
    readonly list: string
    readonly show: string
    readonly check: string
    readonly eject: string
    readonly out: string
    readonly listColumns: readonly [string, string, string, string]
    readonly indicatorColumns: readonly [string, string, string, string, string, string]
    readonly parameterColumns: readonly [string, string, string, string, string, string]
    readonly combine: Readonly<Record<'sum' | 'weightedSum' | 'cap' | 'rescale', string>>
    readonly hash: (hash: string) => string
    readonly passed: (revision: string, cases: number) => string
    readonly failed: (count: number) => string
    readonly onlyCases: string
    readonly notYaml: (message: string) => string
  }
  readonly cases: CasesText
  readonly schemes: SchemesText
  readonly plan: PlanText
  readonly serve: { readonly description: string; readonly stopping: string }
  readonly rebuild: { readonly description: string; readonly done: (kinds: number, rows: number) => string }
  readonly verify: {
    readonly description: string
    readonly receipt: string
    readonly same: (hash: string) => string
    readonly differs: (count: number) => string
    readonly notReceipt: (file: string) => string
    readonly altered: string
    readonly book: string
    readonly factsRoot: string
    readonly notAssessable: (code: string) => string
    readonly figure: (name: string, then: string, now: string) => string
    readonly entries: (value: string, count: number) => string
    readonly otherEntries: (name: string, value: string) => string
    readonly parameter: (name: string, then: string, now: string) => string
    readonly points: (path: string, then: string, now: string) => string
    readonly result: (what: ResultKey, then: string, now: string) => string
  }
  readonly evidence: EvidenceText
  readonly runs: RunsText
  readonly follow: FollowText
  readonly timeline: TimelineText
  readonly due: DueText
  readonly alerts: AlertsText
  readonly registers: RegistersText
  readonly improvement: ImprovementText
  readonly categories: CategoriesText
  readonly grids: GridsText
  readonly disputes: DisputesText
  readonly petitions: PetitionsText
  readonly services: ServicesText
  readonly county: CountyText
  readonly countyReports: CountyReportsText
  readonly today: TodayText
  readonly record: RecordText
  readonly subsidy: SubsidyText
  readonly enforcementWork: EnforcementWorkText
  readonly evidenceFiles: EvidenceFilesText
  readonly copies: CopiesText
  readonly internal: (reference: string) => string
}

/** The kinds of value that options and arguments take. */
export type Placeholder =
  | 'files'
  | 'file'
  | 'id'
  | 'idOrFile'
  | 'idOrFileOrAll'
  | 'path'
  | 'url'
  | 'code'
  | 'year'
  | 'month'
  | 'date'
  | 'instant'
  | 'member'
  | 'person'
  | 'figure'
  | 'reason'
  | 'policy'
  | 'reading'
  | 'run'
  | 'trusted'
  | 'kind'
  | 'kindOrAll'
  | 'cells'
  | 'language'
  | 'address'
  | 'port'
  | 'seed'
  | 'size'

/** Why a database cannot be used, as far as its user can mend it. */
export type DatabaseTrouble =
  | 'notSqlite'
  | 'foreign'
  | 'newer'
  | 'version'
  | 'encoding'
  | 'damaged'
  | 'unusable'
  | 'busy'
  | 'full'
  | 'unreachable'
  | 'refused'
  | 'missing'
  | 'forbidden'
