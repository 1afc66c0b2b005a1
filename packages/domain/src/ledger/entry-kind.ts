import type { CivilDate } from '../value/civil-date.ts'
import type { QuarterHours } from '../value/credit-hours.ts'
import type { Label } from '../value/label.ts'
import type { Fen } from '../value/money.ts'
import type { Points } from '../value/points.ts'

/** Who may see a field: absent = open. Personal and sensitive values lie beside the entry, never in its facts. */
export type Mark = 'personal' | 'sensitive'
/** What a reference points at; a division is a village or community of the township. */
export type Target = 'person' | 'post' | 'division' | `entry:${string}`

/** The value each field type holds. */
export interface Values {
  readonly text: string
  readonly civilDate: CivilDate
  /** An integer ≥ 0. */
  readonly count: number
  readonly creditHours: QuarterHours
  readonly points: Points
  readonly money: Fen
  readonly boolean: boolean
  readonly ref: string
  readonly enum: string
}
/** The type of a field. */
export type FieldType = keyof Values
/** What any field may hold. */
export type CellValue = Values[FieldType]

interface Base<T extends FieldType, O, M> extends Label {
  readonly type: T
  readonly optional?: O
  readonly mark?: M
  readonly note?: Label
  /** A cell as it might be filled in, where the type alone does not show it: for templates. */
  readonly example?: string
}
type Yes = true | undefined
type AnyMark = Mark | undefined
/** A field that needs nothing but its type. */
export interface PlainField<T extends FieldType, O = Yes, M = AnyMark> extends Base<T, O, M> {}
/** A count, with what it counts. */
export interface CountField<O = Yes, M = AnyMark> extends Base<'count', O, M> {
  readonly unit: Label
}
/** One of a closed list, with the wording of each code. */
export interface EnumField<V extends string = string, O = Yes, M = AnyMark> extends Base<'enum', O, M> {
  readonly values: Readonly<Record<V, Label>>
}
/** A reference, with what it points at. */
export interface RefField<O = Yes, M = AnyMark> extends Base<'ref', O, M> {
  readonly to: Target
}
/** Any field. */
export type Field =
  | PlainField<'text'>
  | PlainField<'civilDate'>
  | PlainField<'creditHours'>
  | PlainField<'points'>
  | PlainField<'money'>
  | PlainField<'boolean'>
  | CountField
  | EnumField
  | RefField
/** The fields of a kind, by name. */
export type Fields = Readonly<Record<string, Field>>

type Of<F> = Omit<F, 'type'>
// NoInfer: inside entryKind({...}) the contextual return type would otherwise infer O = true | undefined and lose the
// default.
type X<T> = NoInfer<T>
const plain =
  <const T extends FieldType>(type: T) =>
  <const O extends Yes = undefined, const M extends AnyMark = undefined>(
    field: Of<PlainField<T, O, M>>,
  ): PlainField<T, X<O>, X<M>> => ({ ...field, type })
/** A line of text. */
export const text = plain('text')
/** A day of the calendar. */
export const civilDate = plain('civilDate')
/** Training credit-hours, in steps of a quarter. */
export const creditHours = plain('creditHours')
/** Points of an assessment, to the hundredth. */
export const points = plain('points')
/** An amount of yuan, to the fen. */
export const money = plain('money')
/** Yes or no. */
export const flag = plain('boolean')
/** A whole number of something that its unit names. */
export const count = <const O extends Yes = undefined, const M extends AnyMark = undefined>(
  field: Of<CountField<O, M>>,
): CountField<X<O>, X<M>> => ({ ...field, type: 'count' })
/** One of a closed list of codes. */
export const oneOf = <const V extends string, const O extends Yes = undefined, const M extends AnyMark = undefined>(
  field: Of<EnumField<V, O, M>>,
): EnumField<V, X<O>, X<M>> => ({ ...field, type: 'enum' })
/** A reference to a person, a post, a division or an entry of another kind. */
export const ref = <const O extends Yes = undefined, const M extends AnyMark = undefined>(
  field: Of<RefField<O, M>>,
): RefField<X<O>, X<M>> => ({ ...field, type: 'ref' })

type DateField<O> = PlainField<'civilDate', O, undefined>
/** The dates an entry kind has besides the moment of recording: when it happened, was reported, came to an end. */
export interface Clocks {
  readonly occurred: DateField<undefined>
  readonly reported?: DateField<Yes>
  readonly closed?: DateField<Yes>
}

/** The codes of the checks over a whole row; each has a sentence in every locale. */
export const checkCodes = [
  'reportedBeforeOccurred',
  'closedBeforeOccurred',
  'creditHoursDisagree',
  'minutesWithoutAttendance',
  'servedExceedsRequired',
  'claimValueMismatch',
  'notSha256',
  'evidenceTarget',
  'moreThanAll',
  'dissentWithoutReason',
  'opinionWithoutDate',
  'notIdentityNumber',
  'bandUpsideDown',
  'officersTheSame',
  'penaltyWithoutContent',
  'resultWithoutDate',
  'disclosureOfNothing',
  'sampleTooLarge',
  'exemptionWithoutGround',
  'notGridCode',
  'categoryClosed',
  'selfHandledNotClosed',
  'triggerWithoutFault',
  'promiseBeyondLaw',
  'routeOfNoAppeal',
  'chargeOfNothing',
  'returnOfItself',
  'petitionerMissing',
  'nameOfNobody',
  'keptWithoutReason',
] as const
/** The code of a check. */
export type CheckCode = (typeof checkCodes)[number]

/** A rule over one row that no single column can hold, such as credit-hours following from minutes. */
export interface RowCheck {
  readonly code: CheckCode
  /** The columns the check concerns; the first is where the fault is shown. */
  readonly columns: readonly [string, ...string[]]
  /**
   * Whether the row's values (`key`, clocks, facts and personal fields by column name) pass. Called only when all its columns could
   * be read.
   */
  readonly holds: (values: Readonly<Record<string, CellValue | undefined>>) => boolean
}

/** One kind of ledger entry: its type, schemas, columns, table and GraphQL types are all derived from this object. */
export interface EntryKind<
  Id extends string = string,
  F extends Fields = Fields,
  C extends Clocks = Clocks,
> extends Label {
  readonly id: Id
  /** The part of the annual report whose ledger it belongs to. */
  readonly part: ReportPart
  /**
   * The business key (编号): required, never personal, unique per township, kind and year. A reference where what is
   * listed has a code of its own.
   */
  readonly key: PlainField<'text', undefined, undefined> | RefField<undefined, undefined>
  readonly clocks: C
  readonly fields: F
  /** A state that lasts (an appointment, an institution): rows that began before the ledger's year belong in it. */
  readonly standing?: true
  /**
   * The field naming the person whose salt commits to the personal fields, or the business key where that is the person's
   * own; required when there are any.
   */
  readonly dataSubject?: string
  /** Its rows are people, or cases about people: a published count of a few of them could point at one. */
  readonly aboutPeople?: true
  readonly checks?: readonly RowCheck[]
}
/** The parts of the annual report, in its order. */
export const reportParts = ['organisation', 'study', 'decision', 'enforcement', 'grid', 'service', 'report'] as const
/** A part of the annual report. */
export type ReportPart = (typeof reportParts)[number]

/** Names a field may not take, because the entry itself has them. */
export type ReservedName =
  | 'key'
  | 'kind'
  | 'id'
  | 'township'
  | 'year'
  | 'version'
  | 'recorded'
  | 'synthetic'
  | 'change'
  | keyof Clocks

/**
 * Declares a kind. A type parameter takes no excess-property check, so a misspelt clock and a reserved field name are
 * refused by hand.
 */
export const entryKind = <const Id extends string, const F extends Fields, const C extends Clocks>(
  kind: EntryKind<Id, F, C> & {
    readonly clocks: { readonly [N in Exclude<keyof C, keyof Clocks>]: never }
    readonly fields: { readonly [N in keyof F & ReservedName]: never }
    readonly dataSubject?: (keyof F & string) | 'key'
  },
): EntryKind<Id, F, C> => kind
