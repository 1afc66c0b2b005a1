import type { RuleBook, Veto } from '../rule-book/rule-book.ts'
import type { DerivationNode } from './derivation.ts'
import { nodeId } from './node-id.ts'
import { numberIn } from './node-number.ts'
import { type Work, keep, readFigure, reading } from './reading.ts'

/** A veto and what its figure said. */
export interface VetoResult {
  readonly veto: Veto
  readonly node: DerivationNode
  readonly fired: boolean
}

const readVeto = (work: Work, veto: Veto): VetoResult => {
  const read = reading(work, veto.id)
  const figure = readFigure(read, veto.figure)
  const number = numberIn(figure)
  const fired = number !== undefined && number.num > 0n
  const status = figure.status === 'final' && number === undefined ? 'missing' : figure.status
  const node = keep(work, {
    id: nodeId(work.prefix, veto.id, 'veto'),
    kind: 'veto',
    status,
    ...(status === 'final' && { value: { type: 'flag', value: fired } }),
    of: veto.id,
    steps: [],
    inputs: read.inputs,
    entries: [],
    citations: [veto.citation],
  })
  return { veto, node, fired }
}

/** Reads every veto of the book. One whose figure is missing has not fired, but leaves the total provisional. */
export const readVetoes = (work: Work, book: RuleBook): readonly VetoResult[] =>
  book.vetoes.map((veto) => readVeto(work, veto))
