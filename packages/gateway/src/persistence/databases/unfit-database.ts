/** Why a database cannot become ours. */
export type Unfitness =
  /** It holds the tables of another program. */
  | 'foreign'
  /** A later release of ours has changed it. */
  | 'newer'
  /** PostgreSQL is older than what our statements need. */
  | 'version'
  /** Its texts are not in UTF-8. */
  | 'encoding'

/** The database is there and is not one for us. Nothing in it was changed. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase'
  readonly why: Unfitness

  constructor(why: Unfitness) {
    super(`the database cannot be used: ${why}`)
    this.why = why
  }
}
