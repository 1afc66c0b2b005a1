/**
 * What alerts of charges ask for that no law sets. Illustrative values of the product, said in each sentence: a township puts
 * its own in their place.
 */
export const chargeBounds = {
  /** For how many calendar days a leader in charge may go without a visit. */
  daysWithoutVisit: 60,
  /** How many charges one leader may have open. */
  openCharges: 3,
} as const
