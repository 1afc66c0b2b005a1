import type { FigureReader, FigureValue } from '../figure/figure-value.ts'
import { inPrintedUnit } from '../figure/measured.ts'
import { parameterFor } from '../law/parameter.ts'
import type { RuleBook, Value } from '../rule-book/rule-book.ts'
import type { Period } from '../value/period.ts'
import type { Ratio } from '../value/ratio.ts'
import type { AssessIssue } from './assessment.ts'
import type { DerivationNode, InForceStep, NodeValue, Standing } from './derivation.ts'
import { nodeId } from './node-id.ts'
import { numberIn } from './node-number.ts'
import { type Unjudged, unjudged } from './verdict.ts'

/**
 * Where an assessment reads the rank of its subject among its peers: by indicator path; `undefined` when nobody has
 * ranked.
 */
export type RankReader = (path: string) => Standing | undefined

/**
 * An assessment at work: all that it has read and concluded so far. It grows by `keep` and by reading, and never leaves
 * `assess`.
 */
export interface Work {
  readonly book: RuleBook
  readonly period: Period
  readonly prefix: string
  readonly reader: FigureReader
  readonly ranker: RankReader
  readonly nodes: Map<string, DerivationNode>
  readonly figures: Map<string, DerivationNode>
  readonly values: Map<string, FigureValue>
  readonly parameters: Map<string, DerivationNode>
  readonly ranks: Map<string, Standing>
  readonly issues: AssessIssue[]
}

/** What one conclusion reads: every node it touches becomes one of its inputs. */
export interface Reading {
  readonly work: Work
  readonly path: string
  readonly inputs: string[]
}

/** Opens what one conclusion reads. */
export const reading = (work: Work, path: string): Reading => ({ work, path, inputs: [] })

/** Puts a node into the graph. */
export const keep = (work: Work, node: DerivationNode): DerivationNode => {
  work.nodes.set(node.id, node)
  return node
}

const use = (read: Reading, node: DerivationNode): DerivationNode => {
  if (!read.inputs.includes(node.id)) read.inputs.push(node.id)
  return node
}

const valueOf = (work: Work, figure: string, value: FigureValue): NodeValue | undefined => {
  if (value.status !== 'present') return undefined
  if (value.of !== undefined) return { type: 'share', value: value.value, of: value.of }
  const measure = work.book.figures.get(figure)?.measure ?? 'count'
  return measure === 'count'
    ? { type: 'count', value: value.value }
    : { type: 'number', value: inPrintedUnit(value.value, measure) }
}

const figureNode = (work: Work, figure: string): DerivationNode => {
  const found = work.reader(figure)
  const value = valueOf(work, figure, found)
  const node: DerivationNode = {
    id: nodeId(work.prefix, figure, 'figure'),
    kind: 'figure',
    status: found.status === 'present' ? 'final' : found.status,
    ...(value !== undefined && { value }),
    of: figure,
    steps: [],
    inputs: [],
    entries: found.status === 'present' ? found.entries : [],
    citations: [],
  }
  work.values.set(figure, found)
  work.figures.set(figure, node)
  return keep(work, node)
}

/** Reads a figure once for the whole assessment and notes it as an input. */
export const readFigure = (read: Reading, figure: string): DerivationNode =>
  use(read, read.work.figures.get(figure) ?? figureNode(read.work, figure))

/** Why a figure that is not there cannot be judged. */
export const absent = (figure: DerivationNode): Unjudged =>
  unjudged(figure.status === 'inapplicable' ? 'inapplicable' : 'missing')

/** A number that was there to be read. */
export interface Present {
  readonly status: 'present'
  readonly number: Ratio
}

/**
 * Reads a figure as a number. A share of nothing is missing here: mechanisms with a policy for it read the share
 * itself.
 */
export const readNumber = (read: Reading, figure: string): Present | Unjudged => {
  const node = readFigure(read, figure)
  if (node.status !== 'final') return absent(node)
  const number = numberIn(node)
  return number === undefined
    ? unjudged('missing', { step: 'emptyDenominator', policy: 'missing' })
    : { status: 'present', number }
}

const parameterNode = (work: Work, id: string): DerivationNode => {
  const parameter = work.book.parameters.get(id)
  const found = parameter === undefined ? undefined : parameterFor(parameter, work.period)
  if (found?.ok === false) work.issues.push(...found.issues)
  const value = found?.ok === true ? found.value : undefined
  const sources = value?.sources ?? []
  const node: DerivationNode = {
    id: nodeId(work.prefix, id, 'parameter'),
    kind: 'parameter',
    status: value?.status === 'present' ? 'final' : 'inapplicable',
    ...(value?.status === 'present' && { value: { type: 'number', value: value.value } }),
    of: id,
    steps: sources.map((source): InForceStep => ({
      step: 'inForce',
      value: source.value,
      from: source.effectiveFrom,
      ...(source.effectiveTo !== undefined && { to: source.effectiveTo }),
    })),
    inputs: [],
    entries: [],
    citations: sources.map((source) => source.citation),
  }
  work.parameters.set(id, node)
  return keep(work, node)
}

/** Reads a number of the book: fixed, or a parameter as it stood in the period. */
export const readValue = (read: Reading, value: Value): Present | Unjudged => {
  if (value.type === 'fixed') return { status: 'present', number: value.value }
  const node = use(read, read.work.parameters.get(value.id) ?? parameterNode(read.work, value.id))
  const number = numberIn(node)
  return number === undefined
    ? unjudged('inapplicable', { step: 'parameterInapplicable', parameter: value.id })
    : { status: 'present', number }
}

/** Reads the standing of the subject on an indicator and notes it in the footprint. */
export const readRank = (read: Reading): Standing | undefined => {
  const standing = read.work.ranker(read.path)
  if (standing !== undefined) read.work.ranks.set(read.path, standing)
  return standing
}
