import { extname } from 'node:path'
import { listFiles } from './list-files.ts'
import type { Mapping } from './mapping/mapping.ts'

const isCsv = (path: string): boolean => extname(path).toLowerCase() === '.csv'

/** A path for rows that are left out, when they do not fit into the one table of a CSV file. */
export const asWorkbook = (path: string): string => (isCsv(path) ? `${path.slice(0, -'.csv'.length)}.xlsx` : path)

/**
 * The first of the files that a mapping file knows by its name, while it would not know the file of rows left out of it by
 * the name that this is to have. Absent when there is none: what is left can be imported by the same mapping file.
 */
export const knownByOtherName = async (
  { tables }: Mapping,
  paths: readonly string[],
  left: string,
): Promise<string | undefined> => {
  const { files } = await listFiles(paths)
  const isOneTable = files.length === 1 && files.every(isCsv)
  const names = isOneTable ? [left] : [left, asWorkbook(left)]
  return files.find((file) => tables.some(({ fits }) => names.some((name) => fits(name) !== fits(file))))
}
