/** The words of workbooks that show faults. A language that misses one does not compile. */
export interface AnnotationText {
  readonly columns: readonly [string, string, string, string, string, string]
  readonly sheet: (name: string) => string
  readonly row: (row: number) => string
  readonly copyNotes: readonly string[]
  /** Only rows with faults are in the copy. */
  readonly cut: (rows: number) => string
  readonly badRowsNotes: readonly string[]
  /** Faults beyond those that are listed. */
  readonly others: string
  readonly othersColumns: readonly [string, string, string]
  readonly masked: string
  readonly wasRow: (row: number) => string
}
