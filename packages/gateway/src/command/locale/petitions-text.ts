/** The sentences about the ledger of petitions. */
export interface PetitionsText {
  readonly description: string
  readonly on: string
  readonly onlyOpen: string
  readonly title: (township: string, day: string) => string
  readonly columns: readonly string[]
  /** Who petitions: by the masked name, where that may be seen, and the key. */
  /** Of a petition that names nobody. */
  readonly unknown: string
  readonly petitioner: (person: string, name: string | undefined) => string
  readonly left: (days: number) => string
  readonly over: (days: number) => string
  readonly still: string
  readonly none: string
  readonly total: (count: number, stages: string) => string
  readonly ofStage: (stage: string, count: number) => string
  readonly lateCount: (count: number) => string
}
