import type { BelowText } from './below-text.ts'

/** Scores below the township, in English. */
export const belowEn: BelowText = {
  score: {
    village: 'score the year of each village and community',
    civilServant: "score each civil servant's year in law study (by person key only)",
  },
  only: { village: 'one village or community alone', civilServant: 'one civil servant alone' },
  title: {
    village: (township, year) => `${township}, villages and communities in ${year}`,
    civilServant: (township, year) => `${township}, civil servants in law study in ${year}`,
  },
  columns: { village: 'Code', civilServant: 'Person' },
  name: 'Name',
  points: 'Points',
  grade: 'Grade',
  nobody: {
    village: (period) => `No village or community is listed in ${period}.`,
    civilServant: (period) => `The list of persons names no civil servant in service in ${period}.`,
  },
  unknown: {
    village: (id, period) => `There is no village or community "${id}" in ${period}.`,
    civilServant: (id, period) => `There is no civil servant "${id}" in service in ${period}.`,
  },
  villageNeeded: 'This rule book judges villages and communities: name one with --village.',
  figureNeedsVillage: (figure) => `${figure} is a figure of a village or community: name one with --village.`,
}
