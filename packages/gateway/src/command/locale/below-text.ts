import type { SubjectBelow } from '../../run/subjects-below.ts'

/** The sentences of what is scored below the township: villages and communities, civil servants, cases, officers. */
export interface BelowText {
  readonly score: Readonly<Record<SubjectBelow, string>>
  /** Of the option that names one of them. */
  readonly only: Readonly<Record<SubjectBelow, string>>
  readonly title: Readonly<Record<SubjectBelow, (township: string, year: number) => string>>
  /** Code, number or person key, name (of villages) or cause (of cases), points, grade; the indicators follow. */
  readonly columns: Readonly<Record<SubjectBelow, string>>
  readonly name: string
  readonly cause: string
  /** What a case lost points for. */
  readonly lost: string
  readonly caseArgument: string
  /** One case of a year. */
  readonly oneCase: (township: string, key: string, cause: string | undefined, year: number) => string
  readonly points: string
  readonly grade: string
  readonly nobody: Readonly<Record<SubjectBelow, (period: string) => string>>
  readonly unknown: Readonly<Record<SubjectBelow, (id: string, period: string) => string>>
  /** A book of villages was asked to explain, and no village was named. */
  readonly villageNeeded: string
  /** Nothing was found of a village or community that the ledger does not have. */
  readonly villageUnknown: (given: string) => string
  /** A book of cases was asked to explain, and no case was named. */
  readonly caseNeeded: string
  /** Options that each name somebody or something else. */
  readonly severalNamed: (options: string) => string
  readonly figureNeedsVillage: (figure: string) => string
}
