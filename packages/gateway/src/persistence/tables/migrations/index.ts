import type { Dialect } from '../../databases/dialect.ts'
import type { MigrationClass } from './migration-class.ts'
import { migrationNames } from './names.ts'

/** The migrations of a database by the names that its table of applied ones holds. */
export const migrationsOf = async (
  database: Dialect['name'],
): Promise<readonly { readonly name: string; readonly class: MigrationClass }[]> => {
  const { migrations } =
    database === 'sqlite' ? await import('./sqlite/index.ts') : await import('./postgres/index.ts')
  return migrations.map((each, i) => ({ name: migrationNames[database][i] ?? each.name, class: each }))
}
