import { basename } from 'node:path'
import type { EntryKind } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import { spelling } from '../cell/shown-text.ts'
import { headerLookup } from '../table/header-lookup.ts'
import { type Report, columnNamed, compileColumns } from './compile-column.ts'
import type { ColumnMapping, Mapping, SkipRule, TableMapping } from './mapping.ts'
import type { MappingPath } from './mapping-issue.ts'
import type { MappingText, TableText } from './mapping-schema.ts'

// A name with * for anything and ? for one character.
const namePattern = (pattern: string): ((name: string) => boolean) => {
  const source = pattern
    .trim()
    .replaceAll(/[\\^$.|+()[\]{}]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const regExp = new RegExp(`^${source}$`, 'iu')
  return (name) => regExp.test(name.trim())
}

const matcher = ({ file, sheet }: TableText): Pick<TableMapping, 'fits' | 'matches'> => {
  const [ofFile, ofSheet] = [file, sheet].map((pattern) => pattern && namePattern(pattern))
  const fits = (path: string): boolean => typeof ofFile !== 'function' || ofFile(basename(path))
  return {
    fits,
    matches: (path, name) => fits(path) && (typeof ofSheet !== 'function' || (name !== undefined && ofSheet(name))),
  }
}

const skipRules = ({ skip = [] }: TableText, path: MappingPath, report: Report): readonly SkipRule[] =>
  skip.flatMap(({ column, matches }, i) => {
    try {
      return [{ column, matches: new RegExp(matches, 'u') }]
    } catch {
      report([...path, 'skip', i, 'matches'], { code: 'badPattern' })
      return []
    }
  })

// A default is what a column says where it is blank, or where the table does not have it.
const withDefaults = (
  columns: readonly ColumnMapping[],
  defaults: readonly ColumnMapping[],
): readonly ColumnMapping[] => {
  const byName = new Map(defaults.map((each) => [each.column.name, each]))
  const filled = columns.map((each) => {
    const byDefault = byName.get(each.column.name)
    return byDefault === undefined ? each : { ...each, hints: { ...byDefault.hints, ...each.hints } }
  })
  const own = new Set(columns.map(({ column }) => column.name))
  return [...filled, ...defaults.filter(({ column }) => !own.has(column.name))]
}

const compileTable = (
  text: TableText,
  defaults: Readonly<Record<string, string>>,
  path: MappingPath,
  report: Report,
): readonly TableMapping[] => {
  const kind: EntryKind | undefined = kindByName(text.kind)
  if (kind === undefined) {
    report([...path, 'kind'], { code: 'mappedKindUnknown', name: text.kind })
    return []
  }
  const lookUp = headerLookup(kind)
  const known = Object.entries(defaults).filter(([name]) => columnNamed(name, lookUp) !== undefined)
  const constants = Object.fromEntries(known.map(([name, value]) => [name, { value }]))
  const columns = compileColumns(kind, text.columns ?? {}, [...path, 'columns'], report)
  const byDefault = compileColumns(kind, constants, ['defaults'], (at, problem) => report(at.slice(0, 2), problem))
  const { header, firstRow } = text
  return [
    {
      ...matcher(text),
      kind,
      columns: withDefaults(columns, byDefault),
      ignore: text.ignore ?? [],
      ignoresOthers: text.ignoreOthers === true,
      skip: skipRules(text, path, report),
      dates: text.dates ?? {},
      ...(text.blank !== undefined && { blanks: new Set(text.blank.map(spelling)) }),
      ...(header !== undefined && { header: { rows: 1, fill: false, ...header } }),
      ...(firstRow !== undefined && { firstRow }),
    },
  ]
}

/** Makes a mapping of a file that has the shape of one; what it names that is not there is reported. */
export const compileMapping = (text: MappingText, report: Report): Omit<Mapping, 'digest'> => {
  const { defaults = {}, leaveOut = [], year } = text
  const tables = text.tables.flatMap((table, i) => compileTable(table, defaults, ['tables', i], report))
  for (const name of Object.keys(defaults))
    if (tables.length > 0 && tables.every(({ kind }) => columnNamed(name, headerLookup(kind)) === undefined))
      report(['defaults', name], { code: 'mappedColumnUnknown', name, kind: tables[0]?.kind.id ?? '' })
  const left = leaveOut.map(namePattern)
  return {
    tables: tables.map((table) => ({ ...table, dates: { ...(year !== undefined && { year }), ...table.dates } })),
    leavesOut: (sheet) => left.some((matches) => matches(sheet)),
    ...(year !== undefined && { year }),
  }
}
