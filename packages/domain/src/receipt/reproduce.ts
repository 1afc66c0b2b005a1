import { assess } from '../assessment/assess.ts'
import type { AssessIssue, Assessment } from '../assessment/assessment.ts'
import type { FigureReader } from '../figure/figure-value.ts'
import { settleAt } from '../ranking/settle.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { own } from '../rule-book/shape/plain-object.ts'
import { type CanonicalValue, canonicalJson } from '../value/canonical-json.ts'
import type { Hash } from '../value/hash.ts'
import { type Outcome, fail, ok, outcomeOf } from '../value/outcome.ts'
import { parsePeriod } from '../value/period.ts'
import type { Receipt, ReceiptFigure, ReceiptLine, ReceiptParameter } from './receipt.ts'
import { type ReceiptContext, receiptHash, receiptOf } from './receipt-of.ts'

/** The single numbers and words of a result. */
export type ResultKey = 'status' | 'earned' | 'judged' | 'stated' | 'grade' | 'moneyFen' | 'vetoes'

interface Differing<T> {
  readonly expected?: T
  readonly found?: T
}

/**
 * What differs between a receipt and what its subject, period and ranks come to now. `receiptAltered`: it is not the
 * text that was hashed, or says something of itself that does not follow from what went in; nothing more can be said.
 * `factsRootDiffers` alone: the ledger has changed, but nothing that was read.
 */
export type ReceiptDifference =
  | { readonly code: 'receiptAltered'; readonly expected: Hash; readonly found: Hash }
  | { readonly code: 'bookDiffers'; readonly expected: Hash; readonly found: Hash }
  | { readonly code: 'factsRootDiffers'; readonly expected: Hash; readonly found: Hash }
  | { readonly code: 'notAssessable'; readonly issue: AssessIssue['code'] | 'notPeriod' }
  | ({ readonly code: 'figureDiffers'; readonly figure: string } & Differing<ReceiptFigure>)
  | ({ readonly code: 'parameterDiffers'; readonly parameter: string } & Differing<ReceiptParameter>)
  | ({ readonly code: 'indicatorDiffers'; readonly path: string } & Differing<ReceiptLine>)
  | ({ readonly code: 'resultDiffers'; readonly what: ResultKey } & Differing<string | number>)

/**
 * What a receipt is held against: the book, the facts seen from where the receipt was made (its `asOf` and `knownAt`), and
 * their root.
 */
export interface ReproductionContext extends Pick<ReceiptContext, 'factsRoot' | 'digest'> {
  readonly book: RuleBook
  readonly figures: FigureReader
}

type Named<T> = Readonly<Record<string, T>>
interface KeyedDifference<T> extends Differing<T> {
  readonly key: string
}

const differenceOf = <T>(expected: T | undefined, found: T | undefined): Differing<T> => ({
  ...(expected !== undefined && { expected }),
  ...(found !== undefined && { found }),
})

const differing = <T extends CanonicalValue>(before: Named<T>, now: Named<T>): readonly KeyedDifference<T>[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key): readonly KeyedDifference<T>[] => {
    const [expected, found] = [own(before, key), own(now, key)]
    return canonicalJson({ of: expected }) === canonicalJson({ of: found })
      ? []
      : [{ key, ...differenceOf(expected, found) }]
  })

const linesOf = ({ result }: Receipt): Named<ReceiptLine> =>
  Object.fromEntries(result.indicators.map((line) => [line.path, line]))

const resultKeys = ['status', 'earned', 'judged', 'stated', 'grade', 'moneyFen', 'vetoes'] as const
const wordsOf = ({ result }: Receipt): Readonly<Partial<Record<ResultKey, string | number>>> => {
  const { indicators: _, vetoes, ...rest } = result
  return { ...rest, vetoes: vetoes.join(' ') }
}

const readDifferences = (receipt: Receipt, now: Receipt): readonly ReceiptDifference[] => [
  ...differing(receipt.footprint.figures, now.footprint.figures).map(({ key, ...rest }): ReceiptDifference => ({
    code: 'figureDiffers',
    figure: key,
    ...rest,
  })),
  ...differing(receipt.footprint.parameters, now.footprint.parameters).map(({ key, ...rest }): ReceiptDifference => ({
    code: 'parameterDiffers',
    parameter: key,
    ...rest,
  })),
]

const resultDifferences = (receipt: Receipt, now: Receipt): readonly ReceiptDifference[] => [
  ...differing(linesOf(receipt), linesOf(now)).map(({ key, ...rest }): ReceiptDifference => ({
    code: 'indicatorDiffers',
    path: key,
    ...rest,
  })),
  ...resultKeys.flatMap((what): readonly ReceiptDifference[] => {
    const [expected, found] = [wordsOf(receipt)[what], wordsOf(now)[what]]
    return expected === found ? [] : [{ code: 'resultDiffers', what, ...differenceOf(expected, found) }]
  }),
]

const notAssessable = ({ code }: Pick<AssessIssue, 'code'>): ReceiptDifference => ({
  code: 'notAssessable',
  issue: code,
})

const judgeAgain = (
  { subject, period: id, footprint: { ranks, standing } }: Receipt,
  { book, figures }: ReproductionContext,
): Outcome<Assessment, ReceiptDifference> => {
  const period = parsePeriod(id)
  if (!period.ok) return fail({ code: 'notAssessable', issue: 'notPeriod' })
  const result = assess(book, { subject, period: period.value, figures, ranks: (path) => own(ranks, path) })
  if (result.ok) return ok(standing === undefined ? result.value : settleAt(result.value, standing))
  const [first, ...rest] = result.issues
  return { ok: false, issues: [notAssessable(first), ...rest.map(notAssessable)] }
}

/**
 * Judges again what a receipt speaks of. The assessment when everything that went in and came out is the same;
 * otherwise every difference. Ranks and standing, which come from other subjects, are taken from the receipt.
 */
export const reproduce = (receipt: Receipt, context: ReproductionContext): Outcome<Assessment, ReceiptDifference> => {
  const { book, factsRoot, digest } = context
  const hash = receiptHash(receipt, digest)
  if (hash !== receipt.hash) return fail({ code: 'receiptAltered', expected: receipt.hash, found: hash })
  const again = judgeAgain(receipt, context)
  if (!again.ok) return again
  const now = receiptOf(again.value, {
    factsRoot,
    engineVersion: receipt.engine,
    ...(receipt.asOf !== undefined && { asOf: receipt.asOf }),
    ...(receipt.knownAt !== undefined && { knownAt: receipt.knownAt }),
    ...(receipt.seed !== undefined && { seed: receipt.seed }),
    ...(digest !== undefined && { digest }),
  })
  const differences: readonly ReceiptDifference[] = [
    ...(book.hash === receipt.book.hash
      ? []
      : [{ code: 'bookDiffers', expected: receipt.book.hash, found: book.hash } as const]),
    ...(factsRoot === receipt.factsRoot
      ? []
      : [{ code: 'factsRootDiffers', expected: receipt.factsRoot, found: factsRoot } as const]),
    ...readDifferences(receipt, now),
    ...resultDifferences(receipt, now),
  ]
  // Whoever writes a false revision or footprint hash can hash that as well: it has to be the very receipt that comes
  // out.
  if (differences.length === 0 && now.hash !== receipt.hash)
    return fail({ code: 'receiptAltered', expected: receipt.hash, found: now.hash })
  return outcomeOf(differences, () => again.value)
}
