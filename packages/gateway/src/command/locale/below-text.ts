import type { SubjectBelow } from '../../run/subjects-below.ts'

/** The sentences of what is scored below the township: villages and communities, civil servants. */
export interface BelowText {
  readonly score: Readonly<Record<SubjectBelow, string>>
  /** Of the option that names one of them. */
  readonly only: Readonly<Record<SubjectBelow, string>>
  readonly title: Readonly<Record<SubjectBelow, (township: string, year: number) => string>>
  /** Code or person key, name (of villages), points, grade; the indicators follow by their paths. */
  readonly columns: Readonly<Record<SubjectBelow, string>>
  readonly name: string
  readonly points: string
  readonly grade: string
  readonly nobody: Readonly<Record<SubjectBelow, (period: string) => string>>
  readonly unknown: Readonly<Record<SubjectBelow, (id: string, period: string) => string>>
  /** A book of villages was asked to explain, and no village was named. */
  readonly villageNeeded: string
  readonly figureNeedsVillage: (figure: string) => string
}
