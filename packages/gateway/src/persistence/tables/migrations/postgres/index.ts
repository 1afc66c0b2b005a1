import type { MigrationClass } from '../migration-class.ts'
import { Migration20261123012541_initial } from './20261123012541-initial.ts'

/** The classes of `names.ts`, in the same order. */
export const migrations: readonly MigrationClass[] = [Migration20261123012541_initial]
