import type { CommandText, DatabaseTrouble } from './locale/command-text.ts'
import { UsageFault } from './usage-fault.ts'

/** By the beginning of the code that SQLite or the system gives. */
const troubles: readonly (readonly [code: string, trouble: DatabaseTrouble])[] = [
  ['SQLITE_NOTADB', 'notSqlite'],
  ['ZHUNSHENG_FOREIGN_DATABASE', 'foreign'],
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
]

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** What its user can mend about a database that cannot be used; anything else stays the surprise that it is. */
export const databaseFault = (error: unknown, file: string, { usageFault }: CommandText): UsageFault | undefined => {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = codeOf(each)
    const found = troubles.find(([start]) => code.startsWith(start))
    if (found !== undefined) return new UsageFault({ message: usageFault.database[found[1]](file) })
  }
  return undefined
}
