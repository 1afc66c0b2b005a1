import type { Citation } from '../law/citation.ts'
import type { SourcePath } from './diagnostic.ts'
import { alternative, variantOf } from './shape/alternative.ts'
import { isPlainObject, own } from './shape/plain-object.ts'
import type { Node, RecordNode } from './shape/shape.ts'
import { type RuleBookSource, ruleBookShape } from './source.ts'

/**
 * Where a number of a book comes from: `quoted`, the cited text states it; `missing`, the cited text does not, and it was
 * filled in; `invented`, it belongs to a scheme that was made up as a whole.
 */
export type NumberOrigin = 'quoted' | 'missing' | 'invented'

/** A number of a source, its place, and where it comes from; `line` is the place of what cites. */
export interface SourceNumber {
  readonly path: SourcePath
  readonly line: SourcePath
  readonly origin: NumberOrigin
}

/** How many numbers of a book come from where. */
export type OriginCounts = Readonly<Record<NumberOrigin, number>>

interface Line {
  readonly citation?: Citation
  readonly path: SourcePath
}

// Cases prove and own figures declare: neither rules anything. A citation counts articles.
const silent: Readonly<Record<string, readonly string[]>> = { ruleBook: ['cases', 'figures'] }

const originOf = ({ citation, path: line }: Line, path: SourcePath): NumberOrigin => {
  const { missingInSource, missingValues = [], verification } = citation ?? { verification: 'illustrative' }
  const below = path.slice(line.length).join('.')
  const isMissing = missingValues.some((value) => below === value || below.startsWith(`${value}.`))
  if (missingInSource === true || isMissing) return 'missing'
  return verification === 'illustrative' ? 'invented' : 'quoted'
}

const hasCitation = (value: object): value is { readonly citation: Citation } => 'citation' in value

const numbersIn = (node: Node, value: unknown, path: SourcePath, line: Line): readonly SourceNumber[] => {
  switch (node.kind) {
    case 'amount':
    case 'integer':
      return [{ path, line: line.path, origin: originOf(line, path) }]
    case 'list':
      return Array.isArray(value) ? value.flatMap((each, i) => numbersIn(node.of, each, [...path, i], line)) : []
    case 'dictionary':
      return isPlainObject(value)
        ? Object.entries(value).flatMap(([key, each]) => numbersIn(node.of, each, [...path, key], line))
        : []
    case 'record':
      return recordNumbers(node, value, path, line)
    case 'variants': {
      const chosen = variantOf(node, value)
      return chosen === undefined ? [] : recordNumbers(chosen, value, path, line)
    }
    case 'fork':
    case 'either':
      return numbersIn(alternative(node, value), value, path, line)
    case 'lazy':
      return numbersIn(node.of(), value, path, line)
    case 'text':
    case 'oneOf':
      return []
  }
}

const recordNumbers = (node: RecordNode, value: unknown, path: SourcePath, line: Line): readonly SourceNumber[] => {
  if (!isPlainObject(value)) return []
  const here = hasCitation(value) ? { citation: value.citation, path } : line
  const skipped = ['citation', ...(silent[node.name] ?? [])]
  return Object.entries(value).flatMap(([key, each]) => {
    const known = own(node.keys, key)
    return known === undefined || skipped.includes(key) ? [] : numbersIn(known.of, each, [...path, key], here)
  })
}

/** Every number that a source rules by (points, amounts, ends of bands, months), in its order, with where it comes from. */
export const sourceNumbers = (source: RuleBookSource): readonly SourceNumber[] =>
  numbersIn(ruleBookShape, source, [], { path: [] })

/** How many numbers of a source are quoted from what it cites, missing there, or invented with their whole scheme. */
export const originCounts = (source: RuleBookSource): OriginCounts => {
  const numbers = sourceNumbers(source)
  const count = (origin: NumberOrigin): number => numbers.filter((each) => each.origin === origin).length
  return { quoted: count('quoted'), missing: count('missing'), invented: count('invented') }
}

/** The places of `missingValues` at which a source has no number: what is marked there marks nothing. */
export const idleMarks = (source: RuleBookSource): readonly string[] => {
  const numbers = sourceNumbers(source)
  return markedLines(source, []).flatMap(({ path, values }) => {
    const here = numbers.filter(({ line }) => line.join('.') === path.join('.'))
    const below = here.map((number) => number.path.slice(path.length).join('.'))
    return values
      .filter((value) => !below.some((each) => each === value || each.startsWith(`${value}.`)))
      .map((value) => [...path, value].join('.'))
  })
}

interface MarkedLine {
  readonly path: SourcePath
  readonly values: readonly string[]
}

const markedLines = (value: unknown, path: SourcePath): readonly MarkedLine[] => {
  if (Array.isArray(value)) return value.flatMap((each, i) => markedLines(each, [...path, i]))
  if (!isPlainObject(value)) return []
  const values = hasCitation(value) ? (value.citation.missingValues ?? []) : []
  const below = Object.entries(value).flatMap(([key, each]) => markedLines(each, [...path, key]))
  return values.length === 0 ? below : [{ path, values }, ...below]
}
