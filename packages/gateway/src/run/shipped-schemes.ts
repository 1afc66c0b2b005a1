import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { type Picks, type Scheme, type TriedScheme, compileScheme } from '@zhunsheng/domain/rule-book'
import { schemes } from '@zhunsheng/domain/rule-books/schemes'
import type { Outcome } from '@zhunsheng/domain'
import type { PickIssue } from '@zhunsheng/domain/rule-book'

const byId: ReadonlyMap<string, Scheme> = new Map(schemes.map((scheme) => [scheme.id, scheme]))

/** The schemes met in practice, by id. */
export const shippedSchemes = (): ReadonlyMap<string, Scheme> => byId

/** A scheme with choices made, compiled against what the product counts and cites; fails with the picks that are none. */
export const triedScheme = (scheme: Scheme, picks: Picks = {}): Outcome<TriedScheme, PickIssue> =>
  compileScheme(scheme, picks, { figures: figureSignatures, instruments })
