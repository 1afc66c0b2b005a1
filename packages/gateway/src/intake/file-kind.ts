import { basename, extname } from 'node:path'
import type { EntryKind } from '@zhunsheng/domain'
import { entryKinds, kindByName } from '@zhunsheng/domain/ledger'
import type { Merge, SourceRow } from './source.ts'
import { spelling } from './cell/shown-text.ts'
import type { TableMapping } from './mapping/mapping.ts'
import { type FoundHeader, type HeaderBlock, type Knows, findHeader, givenHeader } from './table/find-header.ts'
import { type HeaderLookup, columnsNamed, headerLookup } from './table/header-lookup.ts'

// What people put around a name: a year before it; a year, a month, a number of their own or of the browser after it.
const around = /^\d{4}年?[-_\s]*|(?:[-_\s]*[（(]?\d{1,4}[年月]?[）)]?)+$/gu

/** The kind that a sheet's name says, or a file's without its ending: event, 综治事件, event-2023, 2023年综治事件(2), 综治事件台账. */
export const kindOfName = (name: string): EntryKind | undefined => {
  const bare = name.replaceAll(around, '')
  return kindByName(bare) ?? kindByName(bare.replace(/(?:登记)?(?:台账|表)$/u, ''))
}

/** The kind that a file's name says. */
export const kindOfFileName = (path: string): EntryKind | undefined => kindOfName(basename(path, extname(path)))

/** A header as read for one kind. */
export interface KindHeader {
  readonly kind: EntryKind
  readonly header: FoundHeader
  readonly lookUp: HeaderLookup
}

/** The first rows of a sheet. */
export interface Beginning {
  readonly rows: readonly SourceRow[]
  readonly merges: readonly Merge[]
  readonly blocks: readonly HeaderBlock[]
}

const knowsOwn = (lookUp: HeaderLookup): Knows => {
  return ({ names }) => {
    const [column, other] = columnsNamed(names, lookUp)
    return other === undefined ? column?.name : undefined
  }
}

const withoutEnvelope = (lookUp: HeaderLookup): HeaderLookup => {
  return (name) => {
    const named = lookUp(name)
    return named !== undefined && 'column' in named && named.column.part === 'envelope' ? undefined : named
  }
}

// A mapping file names columns as the file does: they make a header as much as the template's names do.
const knowsMapped = (knows: Knows, { columns, ignore, skip }: TableMapping): Knows => {
  const sources = columns.flatMap(({ source }) => {
    if ('from' in source) return [source.from]
    return 'template' in source ? source.template.flatMap((part) => ('from' in part ? [part.from] : [])) : []
  })
  const mapped = new Set([...sources, ...ignore, ...skip.map(({ column }) => column)].map(spelling))
  return (column) => {
    const named = [column.shown, ...column.names].map(spelling).find((name) => mapped.has(name))
    return named === undefined ? knows(column) : `from ${named}`
  }
}

/** Finds the header of a table whose kind is known. */
export const headerFor = (
  kind: EntryKind,
  { rows, merges, blocks }: Beginning,
  mapping?: TableMapping,
): KindHeader | undefined => {
  const lookUp = headerLookup(kind)
  const own = knowsOwn(lookUp)
  const knows = mapping === undefined ? own : knowsMapped(own, mapping)
  const header =
    mapping?.header === undefined ? findHeader(blocks, knows) : givenHeader(rows, merges, knows, mapping.header)
  return header && { kind, header, lookUp }
}

/**
 * The kind that a header tells: the one whose key it has and of whose columns it has most, and more than two. A wrong guess
 * cannot pass: what is required would be missing.
 */
export const kindOfHeader = ({ blocks }: Pick<Beginning, 'blocks'>): KindHeader | undefined => {
  const fitting = entryKinds.flatMap((kind) => {
    const lookUp = headerLookup(kind)
    const knows = knowsOwn(withoutEnvelope(lookUp))
    const header = findHeader(blocks, knows)
    return header?.columns.some((column) => knows(column) === 'key') === true ? [{ kind, header, lookUp }] : []
  })
  const most = Math.max(...fitting.map(({ header }) => header.known))
  const [best, other] = fitting.filter(({ header }) => header.known === most)
  return other === undefined && most > 2 ? best : undefined
}
