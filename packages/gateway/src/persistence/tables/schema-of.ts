import type { Dialect } from '../databases/dialect.ts'
import { migrationNames } from './migrations/names.ts'

/**
 * The state of the tables: the time stamp of their last migration, the same on both databases, because a change of the tables
 * is a migration of both. Later states compare as greater texts.
 */
export const schemaOf = (database: Dialect['name']): string => migrationNames[database].at(-1)?.split('-')[0] ?? ''
