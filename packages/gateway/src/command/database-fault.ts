import { type DatabaseAddress, shownAddress } from '../config/database-url.ts'
import { UnfitDatabase, isUnreadable } from '../persistence/index.ts'
import type { CommandText, DatabaseTrouble } from './locale/command-text.ts'
import { UsageFault } from './usage-fault.ts'

/** By the beginning of the code that SQLite, PostgreSQL (its SQLSTATE) or the system gives. */
const troubles: readonly (readonly [code: string, trouble: DatabaseTrouble])[] = [
  ['SQLITE_NOTADB', 'notSqlite'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['SQLITE_CANTOPEN', 'unusable'],
  ['SQLITE_IOERR', 'unusable'],
  ['SQLITE_READONLY', 'unusable'],
  ['EACCES', 'unusable'],
  ['EPERM', 'unusable'],
  ['EROFS', 'unusable'],
  ['EEXIST', 'unusable'],
  ['ENOTDIR', 'unusable'],
  ['ECONN', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['08', 'unreachable'],
  ['57P01', 'unreachable'],
  ['57P02', 'unreachable'],
  ['57P03', 'busy'],
  ['53100', 'full'],
  ['53', 'busy'],
  ['55P03', 'busy'],
  ['28', 'refused'],
  ['3D000', 'missing'],
  ['42501', 'forbidden'],
  ['25006', 'unusable'],
]

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

const troubleOf = (error: Error): DatabaseTrouble | undefined => {
  if (error instanceof UnfitDatabase) return error.why
  if (isUnreadable(error)) return 'damaged'
  const code = codeOf(error)
  return troubles.find(([start]) => code.startsWith(start))?.[1]
}

/** What its user can mend about a database that cannot be used; anything else stays the surprise that it is. */
export const databaseFault = (
  error: unknown,
  address: DatabaseAddress,
  { usageFault }: CommandText,
): UsageFault | undefined => {
  for (let each = error; each instanceof Error; each = each.cause) {
    const trouble = troubleOf(each)
    if (trouble !== undefined) return new UsageFault({ message: usageFault.database[trouble](shownAddress(address)) })
  }
  return undefined
}
