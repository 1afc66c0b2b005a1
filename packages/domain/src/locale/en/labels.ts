import type { Labels } from '../locale.ts'

/** English words for codes. */
export const labels: Labels = {
  status: { final: 'final', provisional: 'provisional', missing: 'missing data', inapplicable: 'not applicable' },
  bindingForce: { binding: 'binding', byReference: 'by reference', advisory: 'advisory', local: 'local rule' },
  verification: { verified: 'verified', unverified: 'unverified', illustrative: 'illustrative' },
  missing: { all: 'not in the source', some: 'some values not in the source' },
  modality: { must: 'must', generally: 'generally', may: 'may' },
  rounding: { halfUp: 'rounded half up', down: 'rounded down', up: 'rounded up' },
  subject: {
    township: 'township',
    village: 'village or community',
    grid: 'grid',
    gridMember: 'grid member',
    enforcementOfficer: 'enforcement officer',
    civilServant: 'civil servant',
    enforcementCase: 'enforcement case',
    county: 'county',
  },
  periodKind: {
    month: 'month',
    quarter: 'quarter',
    halfYear: 'half-year',
    year: 'year',
    rollingMonths: 'rolling months',
    term: 'term',
  },
  measure: {
    count: 'a count',
    quarterHours: 'credit-hours',
    points: 'points',
    fen: 'money',
    ratio: 'a ratio',
  },
  claimVerdict: { agrees: 'agrees', disagrees: 'disagrees', stretched: 'above the usual reach of “over”' },
  mechanism: {
    quota: 'quota',
    target: 'target',
    band: 'band',
    ratio: 'ratio',
    deduction: 'deduction',
    bonus: 'bonus',
    discretion: 'discretion',
    rankBased: 'rank',
    manual: 'manual score',
  },
  good: { moreIsBetter: 'more is better', lessIsBetter: 'less is better', neither: 'neither more nor less is better' },
}
