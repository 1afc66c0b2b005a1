import type { MigrationClass } from '../migration-class.ts'
import { Migration20261123012541_initial } from './20261123012541-initial.ts'
import { Migration20261123112204_township_year_one } from './20261123112204-township-year-one.ts'
import { Migration20261123132838_township_year_two } from './20261123132838-township-year-two.ts'
import { Migration20261123163257_township_year_three } from './20261123163257-township-year-three.ts'
import { Migration20261123211430_township_year_four } from './20261123211430-township-year-four.ts'

/** The classes of `names.ts`, in the same order. Written by `npm run migration`. */
export const migrations: readonly MigrationClass[] = [
  Migration20261123012541_initial,
  Migration20261123112204_township_year_one,
  Migration20261123132838_township_year_two,
  Migration20261123163257_township_year_three,
  Migration20261123211430_township_year_four,
]
