/**
 * For how many calendar days an alert of petitions waits where the regulation sets no time. Conventions of the product
 * (zhunsheng-ledger-conventions): illustrative, and said in each sentence.
 */
export const petitionDays = {
  /** From an opinion to its service. */
  service: 7,
  /** From a claim of a group on the governance platform to the petition that it is registered as. */
  registration: 7,
} as const
/** From how many people on a petition counts as one of a group: how such counts are usually kept. */
export const groupOf = 5
