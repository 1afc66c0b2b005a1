import type { PlainRow, TableCounts } from '../persistence/store.ts'

/** What the first line of a backup says of its format. */
export const backupFormat = 'zhunsheng/backup/1'

/** The first line of a backup. */
export interface BackupManifest {
  readonly format: typeof backupFormat
  /** The version that wrote it. */
  readonly engine: string
  readonly at: string
  /** The state of the tables: the time stamp of their last migration. */
  readonly schema: string
  /** The rows of each table. */
  readonly tables: TableCounts
  /** Whether files of evidence follow. */
  readonly files: boolean
}

/** The last line: the lines before it, and the SHA-256 of their bytes. */
export interface BackupEnd {
  readonly end: true
  readonly lines: number
  readonly sha256: string
}

/** A line of a backup between the first and the last. */
export type BackupLine =
  | { readonly table: string; readonly columns: readonly string[] }
  | PlainRow
  /** A file of evidence; the texts after it are its content, in base64. */
  | { readonly file: string }
  | string

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))
const isRow = (value: unknown): value is PlainRow => Array.isArray(value) && value.every(isPlain)

const isCounts = (value: unknown): value is TableCounts =>
  isObject(value) && Object.values(value).every((count) => Number.isSafeInteger(count))

/** Reads a line as JSON; undefined when it is none. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a first line. */
export const manifestIn = (text: string): BackupManifest | 'notBackup' | 'newerFormat' => {
  const said = jsonIn(text)
  const format = isObject(said) ? said['format'] : undefined
  if (!isObject(said) || typeof format !== 'string' || !format.startsWith('zhunsheng/backup/')) return 'notBackup'
  if (format !== backupFormat) return 'newerFormat'
  const { engine, at, schema, tables, files } = said
  const isWhole = isCounts(tables) && [engine, at, schema].every((each) => typeof each === 'string')
  if (!isWhole) return 'notBackup'
  return { format, engine: String(engine), at: String(at), schema: String(schema), tables, files: files === true }
}

/** Reads a last line. */
export const endIn = (text: string): BackupEnd | undefined => {
  const said = jsonIn(text)
  if (!isObject(said) || said['end'] !== true) return undefined
  return { end: true, lines: Number(said['lines']), sha256: String(said['sha256']) }
}

/** Reads a line between them. */
export const lineIn = (text: string): BackupLine | undefined => {
  const said = jsonIn(text)
  if (typeof said === 'string' || isRow(said)) return said
  if (!isObject(said)) return undefined
  const { table, columns, file } = said
  if (typeof table === 'string' && isTexts(columns)) return { table, columns }
  return typeof file === 'string' && /^[0-9a-f]{64}$/u.test(file) ? { file } : undefined
}
