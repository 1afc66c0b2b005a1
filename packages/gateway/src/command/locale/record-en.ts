import type { RecordText } from './record-text.ts'

/** The sentences about one entry that is recorded by command, in English. */
export const recordEn: RecordText = {
  description: 'record one entry of a ledger, and say which figures, points and alerts move with it',
  kind: 'id or name of the ledger',
  cells:
    'column=value, columns called as in the header of an import; - reads them from standard input, one a line (personal values then stay out of the history of the shell)',
  township: 'township code; when left out, the only township in the database, or that of the column "Township code"',
  year: 'the year in which to look for what moves; that of the entry unless given',
  late: 'take it as a late entry when its year is closed',
  dryRun: 'check it and compute what would move, but write nothing',
  synthetic: 'mark it as invented',
  notACell: (position) => `Word ${position} is not column=value; put quotes around it when the value has blanks.`,
  noCells: (kind) => `No column was given. For the columns see zhunsheng template ${kind}.`,
  needsTownship: (codes) =>
    codes === ''
      ? 'The database has no entries yet: say which township it is with --township.'
      : `The database has several townships: ${codes}. Say which one with --township.`,
  unknownColumn: 'The ledger has no such column.',
  didYouMean: (column) => `Did you mean "${column}"?`,
  columnsAre: (columns) => `Its columns: ${columns}.`,
  missingColumn: (column) => `Add "${column}=…".`,
  doubleColumn: 'This column is given twice.',
  together: 'Entries of one matter that have to be judged together go in with one zhunsheng import.',
  fault: (column, value, sentence) =>
    `· ${column === undefined ? '' : `"${column}"`}${value === undefined ? '' : ` (${value})`}${column === undefined ? '' : ': '}${sentence}`,
  nothingWritten: (count) => `${count} ${count === 1 ? 'fault' : 'faults'}; nothing was written.`,
  recorded: (entry, place, run) =>
    `Recorded: ${entry} (${place}). To take it back: zhunsheng import --withdraw ${run} --reason WHY`,
  wouldBeRecorded: (entry, place) => `Nothing speaks against ${entry} (${place}); this time nothing was written.`,
  unchanged: (entry, place) => `The ledger holds the same ${entry} (${place}) already; nothing was written.`,
  voided: (entry, place) =>
    `The ledger held the same ${entry} (${place}); it was voided and does not count. Nothing was written. Record it under another key; what was voided by withdrawing an import comes back with zhunsheng import --as-corrections.`,
  returned: (persons) =>
    `${persons} had been erased, and this entry brings personal fields of them again; if that should not be, run zhunsheng erase once more.`,
  entry: (kind, key) => `${kind} ${key}`,
  figures: (place) => `[Figures] ${place}, what moved:`,
  wouldMoveFigures: (place) => `[Figures] ${place}, what would move:`,
  figureColumns: ['Id', 'Figure', 'Before', 'After'],
  figureOf: (figure, subject, period) => `${figure} (${subject}, ${period})`,
  points: (book) => `[Points] ${book}`,
  pointColumns: ['Path', 'Indicator', 'Before', 'After'],
  status: (points, status) => `${points} ${status}`,
  provisional: (points, judged) => `${points} (of ${judged} judged, provisional)`,
  total: 'Total',
  why: (path, township, year) => `  Why: zhunsheng explain ${path} --township ${township} --year ${year}`,
  alerts: (day) => `[Alerts] on ${day}`,
  came: (finding) => `+ ${finding}`,
  went: (finding) => `- ${finding}`,
  basis: (citation) => `  Basis: ${citation}`,
  nothingMoved: (place, day) => `Nothing moved: figures and points of ${place}, alerts on ${day}.`,
  notJudged: (issue) => `Points were not compared: ${issue}`,
  all: 'list every figure of the year, also those that no report states',
  allColumns: ['Id', 'Figure', 'Counted', 'Unit'],
}
