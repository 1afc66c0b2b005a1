import type { BelowText } from './below-text.ts'

/** Scores below the township, in English. */
export const belowEn: BelowText = {
  score: {
    village: 'score the year of each village and community',
    civilServant: "score each civil servant's year in law study (by person key only)",
    enforcementCase: 'review the enforcement cases that were ended in the year; with a number, one case line by line',
    enforcementOfficer: "score each enforcement officer's year (by person key only)",
  },
  only: {
    village: 'one village or community alone',
    civilServant: 'one civil servant alone',
    enforcementCase: 'one case alone',
    enforcementOfficer: 'one officer alone',
  },
  title: {
    village: (township, year) => `${township}, villages and communities in ${year}`,
    civilServant: (township, year) => `${township}, civil servants in law study in ${year}`,
    enforcementCase: (township, year) => `${township}, enforcement cases ended in ${year}`,
    enforcementOfficer: (township, year) => `${township}, enforcement officers in ${year}`,
  },
  columns: { village: 'Code', civilServant: 'Person', enforcementCase: 'Case', enforcementOfficer: 'Person' },
  name: 'Name',
  cause: 'Cause',
  lost: 'Lost for',
  caseArgument: 'number of a case; without it every case that was ended in the year is listed',
  oneCase: (township, key, cause, year) =>
    `${township}, enforcement case ${key}${cause === undefined ? '' : `: ${cause}`} (ended in ${year})`,
  points: 'Points',
  grade: 'Grade',
  nobody: {
    village: (period) => `No village or community is listed in ${period}.`,
    civilServant: (period) => `The list of persons names no civil servant in service in ${period}.`,
    enforcementCase: (period) => `No enforcement case was decided or ended otherwise in ${period}.`,
    enforcementOfficer: (period) => `Nobody held a certificate or belonged to the enforcement office in ${period}.`,
  },
  unknown: {
    village: (id, period) => `There is no village or community "${id}" in ${period}.`,
    civilServant: (id, period) => `There is no civil servant "${id}" in service in ${period}.`,
    enforcementCase: (id, period) => `No enforcement case "${id}" was decided or ended otherwise in ${period}.`,
    enforcementOfficer: (id, period) =>
      `"${id}" held no certificate and did not belong to the enforcement office in ${period}.`,
  },
  villageUnknown: (given) =>
    `The ledger has no village or community “${given}”. The code has 12 digits, such as 141021100901: mend --village.`,
  villageNeeded: 'This rule book judges villages and communities: name one with --village.',
  caseNeeded: 'This rule book reviews enforcement cases: name one with --case.',
  severalNamed: (options) => `${options} each name something else: give only one of them.`,
  figureNeedsVillage: (figure) => `${figure} is a figure of a village or community: name one with --village.`,
}
