import type { EnforcementWorkText } from './enforcement-work-text.ts'

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** The sentences about drawing case files and about the yearly statistics of enforcement, in English. */
export const enforcementWorkEn: EnforcementWorkText = {
  files: 'case files of enforcement: draw those to be reviewed from a seed',
  draw: 'draw files of the cases decided in a span of days; whoever has the seed and the ledger draws the same ones',
  seed: 'the seed: any text (blanks around it do not matter), best agreed on in public before anything is drawn',
  size: 'how many files to draw',
  from: 'the first day of the decisions, included',
  to: 'the last day of the decisions, included',
  on: 'the day of the drawing; today unless given; what was decided later is not drawn from',
  record: 'record the sample in its ledger, too',
  key: 'the number of the sample to be recorded; the next one unless given',
  late: 'take it as a late entry when its year is closed',
  needs: (options) => `Say ${options}.`,
  badSize: (text) => `"${text}" is no number of files: write a whole number of at least 1.`,
  upsideDown: (from, to) => `The first day ${from} is later than the last day ${to}.`,
  emptySeed: 'The seed is empty: say one after --seed.',
  drawnBefore: (on, from) =>
    `The day of the drawing ${on} is before the first day ${from}: nothing was decided between them; mend --on or --from.`,
  onlyRecorded: '--key and --late say how a sample is recorded: add --record.',
  nothingToDraw: (township, from, to) => `${township} decided no case from ${from} to ${to}: there is nothing to draw.`,
  drawn: (township, from, to, population, drawn) =>
    `${township}: ${counted(drawn, 'file')} drawn of ${counted(population, 'case')} decided from ${from} to ${to}:`,
  columns: ['No.', 'Case', 'Cause', 'Decided on'],
  again: (seed, on) =>
    `Seed: ${seed}; drawn on: ${on}. With the same seed, days and ledger anybody can draw them again.`,
  statistics: 'the statistics table of a year of enforcement: every figure about it, by heading',
  statisticsOut: 'save it as this CSV file, too; a file that is there is never overwritten',
  badOut: (file) => `${file} should end in .csv.`,
  statisticsTitle: (township, year) => `${township}: statistics of enforcement, ${year}`,
  statisticsColumns: ['Heading', 'Figure id', 'Figure', 'Count', 'Of', 'Unit'],
}
