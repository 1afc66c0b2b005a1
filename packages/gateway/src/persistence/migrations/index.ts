import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'
import { Migration20261122234831_initial } from './20261122234831-initial.ts'

/** The classes that `names.ts` lists. */
export const migrations: readonly { readonly name: string; readonly class: Constructor<Migration> }[] = [
  { name: '20261122234831-initial', class: Migration20261122234831_initial },
]
