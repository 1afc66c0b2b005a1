import type { Assessment, IndicatorResult } from '../assessment/assessment.ts'
import type { DerivationNode, NodeValue } from '../assessment/derivation.ts'
import { canonicalJson } from '../value/canonical-json.ts'
import { formatExact } from '../value/decimal.ts'
import { type Digest, type Hash, hashOf, portableDigest } from '../value/hash.ts'
import type {
  Receipt,
  ReceiptFigure,
  ReceiptFootprint,
  ReceiptLine,
  ReceiptParameter,
  ReceiptResult,
} from './receipt.ts'

/** What a receipt names besides the assessment. */
export interface ReceiptContext extends Pick<Receipt, 'asOf' | 'knownAt' | 'seed'> {
  /** The facts root of the ledger that was read. */
  readonly factsRoot: Hash
  readonly engineVersion: string
  /** A faster digest, where the platform has one. */
  readonly digest?: Digest
}

const numberText = (value: NodeValue | undefined): string | undefined => {
  switch (value?.type) {
    case 'count':
    case 'share':
      return String(value.value)
    case 'number':
      return formatExact(value.value)
    default:
      return undefined
  }
}

const figureOf = ({ status, value, entries }: DerivationNode, digest: Digest): ReceiptFigure => {
  const text = numberText(value)
  return {
    status,
    ...(text !== undefined && { value: text }),
    ...(value?.type === 'share' && { of: value.of }),
    entries: entries.length,
    // Ids are hashes: no two lists of them join to one text.
    entriesHash: hashOf('zhunsheng/receipt-entries/1', [entries.toSorted().join(' ')], digest),
  }
}

const parameterOf = ({ status, value }: DerivationNode): ReceiptParameter => {
  const text = numberText(value)
  return text === undefined ? { status } : { status, value: text }
}

const lineOf = ({ path, status, points, exact }: IndicatorResult): ReceiptLine => ({
  path,
  status,
  ...(points !== undefined && { points }),
  ...(exact !== undefined && { exact: formatExact(exact) }),
})

const footprintOf = ({ footprint, standing }: Assessment, digest: Digest): ReceiptFootprint => ({
  figures: Object.fromEntries([...footprint.figures].map(([id, node]) => [id, figureOf(node, digest)])),
  parameters: Object.fromEntries([...footprint.parameters].map(([id, node]) => [id, parameterOf(node)])),
  ranks: Object.fromEntries(footprint.ranks),
  ...(standing !== undefined && { standing }),
})

const resultOf = ({
  status,
  earned,
  judged,
  stated,
  grade,
  moneyFen,
  vetoes,
  indicators,
}: Assessment): ReceiptResult => ({
  status,
  earned,
  judged,
  stated,
  ...(grade !== undefined && { grade }),
  ...(moneyFen !== undefined && { moneyFen }),
  vetoes,
  indicators: indicators.map(lineOf),
})

/** The hash of a receipt's content: of everything but the hash itself. */
export const receiptHash = (receipt: Receipt, digest: Digest = portableDigest): Hash =>
  hashOf('zhunsheng/receipt/1', [canonicalJson({ ...receipt, hash: undefined })], digest)

/** The receipt of an assessment, settled or not. */
export const receiptOf = (assessment: Assessment, context: ReceiptContext): Receipt => {
  const { book, subject, period } = assessment
  const { factsRoot, engineVersion, asOf, knownAt, seed, digest = portableDigest } = context
  const footprint = footprintOf(assessment, digest)
  const content = {
    schemaVersion: 1,
    engine: engineVersion,
    book: { id: book.id, revision: book.revision, hash: book.hash },
    subject,
    period: period.id,
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
    factsRoot,
    footprint,
    footprintHash: hashOf('zhunsheng/footprint/1', [canonicalJson(footprint)], digest),
    result: resultOf(assessment),
    ...(seed !== undefined && { seed }),
    hash: '',
  } as const satisfies Receipt
  return { ...content, hash: receiptHash(content, digest) }
}
