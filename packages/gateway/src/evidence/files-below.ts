import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

// Of the system (.DS_Store, Thumbs.db) or of an open document (~$台账.xlsx): nobody's evidence.
const isAside = (name: string): boolean => /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name)

const below = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (isAside(entry.name)) continue
    if (entry.isDirectory()) found.push(...(await below(path)))
    else found.push(path)
  }
  return found
}

/** Whether a path names a folder. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The files below a folder, sorted; undefined for what is no folder. Links to folders are not followed. */
export const filesBelow = async (path: string): Promise<readonly string[] | undefined> =>
  (await isFolder(path)) ? below(path) : undefined
