import type { Finding } from '../alert/finding.ts'
import type { AssessIssue } from '../assessment/assessment.ts'
import type { Status } from '../assessment/derivation.ts'
import type { PlainFigureIssue } from '../assessment/plain-figures.ts'
import type { ExplainIssue } from '../explanation/explanation.ts'
import type { Quantity, Cited } from '../explanation/token-values.ts'
import type { Token } from '../explanation/token.ts'
import type { Claim, ClaimVerdict } from '../figure/claim.ts'
import type { GoodDirection, Measure } from '../figure/figure-definition.ts'
import type { SubjectKind } from '../figure/subject.ts'
import type { BindingForce, Modality, Verification } from '../law/instrument.ts'
import type { NoLengthInForce } from '../law/legal-clock.ts'
import type { Field } from '../ledger/entry-kind.ts'
import type { EnvelopeIssue } from '../ledger/envelope.ts'
import type { EntryIssue } from '../ledger/new-entry.ts'
import type { RowIssue } from '../ledger/read-row.ts'
import type { CheckFault } from '../procedure/enforcement-case/check-fault.ts'
import type { IllegalMove } from '../procedure/procedure.ts'
import type { TimelineSentences } from '../procedure/timeline-drawing/timeline-words.ts'
import type { AuditFinding, LedgerFinding } from '../proof/finding.ts'
import type { ProofIssue, ProofStatement } from '../proof/proof-issue.ts'
import type { PaymentIssue } from '../ranking/payment-difference.ts'
import type { RankIssue } from '../ranking/rank.ts'
import type { Diagnostic } from '../rule-book/diagnostic.ts'
import type { MechanismSource } from '../rule-book/source.ts'
import type { CivilDate, Instant } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Fen } from '../value/money.ts'
import type { Period, PeriodKind } from '../value/period.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Rounding } from '../value/rounding.ts'
import type { TimeIssue } from '../value/time-limit.ts'

interface Sentence<M> {
  // A method on purpose: the sentence for one code may then be called with any message of that code (see say.ts).
  say(message: M): string
}

/** One sentence for each member of a union that is told apart by `tag`: a missing one does not compile. */
export type Sentences<Tag extends string, M extends { readonly [T in Tag]: string }> = {
  readonly [C in M[Tag]]: Sentence<Extract<M, { readonly [T in Tag]: C }>>['say']
}
/** The sentence for any member of a union. */
export type AnySentence<M> = Sentence<M>['say']

/** Words for codes that have no declaration with labels of their own. */
export interface Labels {
  readonly status: Readonly<Record<Status, string>>
  readonly bindingForce: Readonly<Record<BindingForce, string>>
  readonly verification: Readonly<Record<Verification, string>>
  /** That the text does not state what it is cited for: all of it, or some of its values. */
  readonly missing: Readonly<Record<'all' | 'some', string>>
  readonly modality: Readonly<Record<Modality, string>>
  readonly rounding: Readonly<Record<Rounding, string>>
  readonly subject: Readonly<Record<SubjectKind, string>>
  readonly periodKind: Readonly<Record<PeriodKind, string>>
  readonly measure: Readonly<Record<Measure | 'ratio', string>>
  readonly claimVerdict: Readonly<Record<ClaimVerdict, string>>
  readonly mechanism: Readonly<Record<MechanismSource['type'], string>>
  readonly good: Readonly<Record<GoodDirection, string>>
}

/** How values are written. Both languages write the same numerals. */
export interface Format {
  readonly name: (label: Label) => string
  readonly points: (points: Points) => string
  readonly money: (fen: Fen) => string
  readonly date: (date: CivilDate) => string
  readonly period: (period: Period) => string
  /** The same from its text; what is not a period stays as it is. */
  readonly periodOf: (id: string) => string
  /** In Beijing time. */
  readonly instant: (instant: Instant) => string
  readonly quantity: (quantity: Quantity) => string
  readonly ratio: (value: Ratio) => string
  readonly claim: (claim: Claim, unit?: Label) => string
  /** The place in an instrument: nothing where none is cited. */
  readonly place: (citation: Pick<Cited, 'article' | 'paragraph' | 'item'>) => string
  /** With a mark for everything that is not binding or not verified. */
  readonly citation: (cited: Cited) => string
}

/** What is wrong with a cell or a row, and what to do about it. */
export interface Remedy {
  readonly reason: string
  readonly remedy: string
}

/** A fault of a row. */
export type AnyRowIssue = RowIssue | EnvelopeIssue
/** The sentences for a fault of a row; the field, where it is known, says what may stand there. */
type RowSentence = (field: Field | undefined) => Remedy

/** Everything that is told apart by a code, but for the faults of rows. */
export type Issue =
  | Diagnostic
  | AssessIssue
  | PlainFigureIssue
  | RankIssue
  | PaymentIssue
  | EntryIssue
  | ExplainIssue
  | TimeIssue
  | NoLengthInForce
  | IllegalMove
  | CheckFault

/** What speaks against a ledger, an audit or a proof, and what a proof says. */
export type Evidence = LedgerFinding | AuditFinding | ProofIssue | ProofStatement

/** Everything that can be said. */
export type Message = Token | Issue | AnyRowIssue | Evidence | Finding

/** Every word and sentence of one language. A missing one is a compile error. */
export interface Locale {
  readonly tag: 'zh-CN' | 'en'
  readonly labels: Labels
  readonly format: Format
  /** Sentences in one line. */
  readonly join: (sentences: readonly string[]) => string
  /** What is said of something, after its title. */
  readonly paragraph: (title: Label, sentences: readonly string[]) => string
  readonly tokens: Sentences<'type', Token>
  readonly issues: Sentences<'code', Issue>
  readonly evidence: Sentences<'code', Evidence>
  readonly alerts: Sentences<'code', Finding>
  readonly rowIssues: Readonly<Record<AnyRowIssue['code'], RowSentence>>
  readonly timeline: TimelineSentences
}
