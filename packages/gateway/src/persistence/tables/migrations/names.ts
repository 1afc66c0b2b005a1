import type { Dialect } from '../../databases/dialect.ts'

/**
 * The migrations of each database in order, by file name. Kept apart so that an up-to-date database opens without loading
 * MikroORM. Written by `npm run migration`.
 */
export const migrationNames: Readonly<Record<Dialect['name'], readonly string[]>> = {
  sqlite: [
    '20261122234831-initial',
    '20261123012541-two-databases',
    '20261123112204-township-year-one',
    '20261123132838-township-year-two',
    '20261123163257-township-year-three',
    '20261123211430-township-year-four',
  ],
  postgres: [
    '20261123012541-initial',
    '20261123112204-township-year-one',
    '20261123132838-township-year-two',
    '20261123163257-township-year-three',
    '20261123211430-township-year-four',
  ],
}
