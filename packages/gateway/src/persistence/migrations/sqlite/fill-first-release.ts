import type { Migration } from '@mikro-orm/migrations'

/** Gives rows of the first release what the present tables ask of them. */
export const fillFirstRelease = async (migration: Migration): Promise<void> => {
  // What was said so far is done first: the statements below need the new columns.
  for (const query of migration.getQueries()) await migration.execute(query)
  migration.reset()
}
