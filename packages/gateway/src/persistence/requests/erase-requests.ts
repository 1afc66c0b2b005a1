/** Whose personal fields are to be destroyed, and why. `person`: a person key, or the id of an entry that names nobody. */
export interface EraseRequest {
  readonly person: string
  readonly reason: string
}

/** What erasing takes away: personal fields of so many versions, remembered answers, hashes of imported files. */
export interface Erasable {
  readonly person: string
  readonly entries: number
  readonly answers: number
  readonly files: number
  /** When the person was erased before. */
  readonly erased?: string
}

/** What was erased. */
export interface Erased extends Erasable {
  readonly at: string
  /** Whether the freed bytes are overwritten too; if not, the database was in use: erase again. */
  readonly isPurged: boolean
}
