import type { Citation } from '../law/citation.ts'

/** What the law leaves open and a file needs all the same: a convention of this product, said to be one. */
export const convention: Citation = {
  instrument: 'zhunsheng-ledger-conventions',
  bindingForce: 'advisory',
  verification: 'illustrative',
}
