import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

/** The files of an import, and the folders in which there are none to import. */
export interface ListedFiles {
  /** As they were named, or below the folder that was named; each once. */
  readonly files: readonly string[]
  readonly emptyFolders: readonly string[]
}

const endings = new Set(['.csv', '.xlsx', '.xls', '.ndjson'])
// ~$台账.xlsx is Excel's lock of an open workbook, .~台账.xlsx and .~lock.台账.xlsx# those of WPS and LibreOffice.
const isLedger = (name: string): boolean => endings.has(extname(name).toLowerCase()) && !/^(?:\.|~\$)/u.test(name)

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const entriesOf = (folder: string): Promise<readonly Dirent[] | undefined> =>
  readdir(folder, { withFileTypes: true }).catch(() => undefined)

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await entriesOf(folder)
  // A folder that cannot be listed stands for what is in it: reading it as a file is then said to have failed.
  if (entries === undefined) return [folder]
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    // Links to folders are not followed.
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await filesBelow(path)))
    else if (isLedger(entry.name) && !entry.isDirectory()) found.push(path)
  }
  return found
}

/**
 * The files that paths name: files as they are, of folders all ledger files below them, sorted. One named twice is read once.
 * A folder that cannot be listed is among them, so that its files are not left out unsaid.
 */
export const listFiles = async (paths: readonly string[]): Promise<ListedFiles> => {
  const files = new Map<string, string>()
  const emptyFolders: string[] = []
  for (const path of paths) {
    const folder = await isFolder(path)
    const found = folder ? await filesBelow(path) : [path]
    if (folder && found.length === 0) emptyFolders.push(path)
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file)
  }
  return { files: [...files.values()], emptyFolders }
}
