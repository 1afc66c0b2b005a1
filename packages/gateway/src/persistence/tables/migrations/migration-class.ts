import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'

/** A migration as MikroORM takes it. */
export type MigrationClass = Constructor<Migration>
