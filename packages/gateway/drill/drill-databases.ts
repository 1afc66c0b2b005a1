import type { DatabaseAddress } from '../src/config/database-url.ts'

/** Where a drill has its databases. */
export interface DrillDatabases {
  /** The name of the database and its version. */
  readonly version: string
  readonly blank: () => Promise<DatabaseAddress>
  /** A copy of a database that nobody uses. */
  readonly copy: (of: DatabaseAddress) => Promise<DatabaseAddress>
  /** Waits until nothing of a killed process is at work any more. */
  readonly settled: (address: DatabaseAddress) => Promise<void>
  readonly drop: (address: DatabaseAddress) => Promise<void>
  readonly close: () => Promise<void>
}
