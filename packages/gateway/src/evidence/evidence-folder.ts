import type { DatabaseAddress } from '../config/database-url.ts'

/**
 * Where the files of evidence lie: the folder that is set, or beside a database file `<file>.evidence`. Undefined for a
 * server on which nothing lies beside, and for which a folder must be set.
 */
export const evidenceFolder = (address: DatabaseAddress, setting: string | undefined): string | undefined => {
  const folder = setting?.trim() ?? ''
  if (folder !== '') return folder
  return address.type === 'sqlite' ? `${address.file}.evidence` : undefined
}
