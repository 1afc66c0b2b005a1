import type { CountyText } from './county-text.ts'

/** `zhunsheng county` in English. */
export const countyEn: CountyText = {
  group: 'the county: figures of its townships summed, compared within groups, ranked',
  county: 'code of the county (6, 9 or 12 digits)',
  unknownCounty: (given) =>
    `“${given}” is not the code of a county: give 6 digits (such as 141021), or 12 that end in 000000.`,
  none: (county, year) => `${county} has no township ledger of ${year}. Import one first: zhunsheng import.`,
  figures: {
    description:
      'figures of the townships of a county: summed in their own units, rates by numerators and denominators',
    figure: 'one figure only: compared within groups, with numbers per 10,000 residents, per grid and per officer',
    unknownFigure: (given, near) =>
      `There is no figure “${given}”.${near === undefined ? ' zhunsheng figures --all lists them.' : ` Did you mean ${near}?`}`,
    per: 'rank by this basis: residents (per 10,000), grids, officers',
    perNeedsFigure: '--per ranks by one figure: name it with --figure.',
    unknownBasis: (given, known) => `There is no basis “${given}”; there are: ${known}.`,
    public: 'for publication: rows that are not for the public do not count, numbers below 5 about people are withheld',
    title: (county, year, day) => `${county}, ${year}: figures of the townships, as of ${day}`,
    columns: ['Figure', 'Unit', 'County'],
    missing: 'missing',
    inapplicable: '—',
    withheld: '×',
    partial: '*',
    legend: (isPublic) =>
      [
        'missing: not recorded, and not taken for 0; —: does not concern it; *: somebody is missing, so this is the sum of the others.',
        ...(isPublic
          ? [' ×: about people and below 5, or such a number could be found from the sum: not published; a 0 is shown.']
          : []),
      ].join(''),
    rule: 'Each figure is summed in its own unit; a rate is the sum of numerators over the sum of denominators, never an average of rates; nothing is summed across figures.',
    detailColumns: ['Group', 'Township', 'Value'],
    rank: 'Rank',
    sum: (text, unit) => `County: ${text}${unit === '' ? '' : ` ${unit}`}`,
    missingOf: (townships) => `Missing: ${townships} (not in the sum).`,
    noRank: 'Neither more nor less of this figure is good: it is compared, and not ranked.',
    rankedBy: (basis) =>
      `Ranked within groups ${basis === undefined ? 'by the raw number' : basis}; equals share a place and the next ones are left out (1, 2, 2, 4).`,
  },
  rank: {
    description: 'the scores of a year, towns and townships ranked apart, with the parts they can be recomputed from',
    title: (county, year, book) => `${county}, ${year}: ranking of townships by ${book}`,
    groupTitle: (group, count) => `[${group}] ${count}`,
    columns: ['Rank', 'Township', 'Total', 'Grade'],
    unranked: 'Without a place (not final)',
    absent: (townships, year) => `Without a ledger of ${year}, and so not ranked: ${townships}.`,
    ties: 'Equal totals share a place and the next ones are left out (1, 2, 2, 4); nothing else breaks a tie.',
    recompute:
      'A total is the sum of the parts beside it, the bonus included; a veto bears on the grade. Why a part is what it is: zhunsheng explain PATH --township CODE.',
    basis: (book, revision, isIllustrative) =>
      `Basis: ${book} (${revision}${isIllustrative ? ', illustrative, not a rule in force' : ''})`,
  },
}
