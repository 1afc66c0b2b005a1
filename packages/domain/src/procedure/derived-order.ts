import type { LooseEntry } from '../ledger/entry.ts'
import { inOrderOfId } from '../ledger/ledger-index.ts'
import { canonicalJson } from '../value/canonical-json.ts'

const said = ({ clocks, facts }: LooseEntry): string => canonicalJson({ ...facts, ...clocks })
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order of derived entries, whatever the order of those that they follow from: by id, then by key. Cases of one number in
 * two years may share both: then by what is said of them.
 */
export const inDerivedOrder = (a: LooseEntry, b: LooseEntry): number =>
  inOrderOfId(a, b) || inOrder(a.key, b.key) || inOrder(said(a), said(b))
