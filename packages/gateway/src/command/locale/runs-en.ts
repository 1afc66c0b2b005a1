import type { RunsText } from './runs-text.ts'

const counted = (rows: number): string => `${rows} row${rows === 1 ? '' : 's'}`

/** The sentences about imports after they are made, in English. */
export const runsEn: RunsText = {
  list: 'list the imports that reached the ledger, the last one first',
  columns: ['No.', 'When', 'Who', 'State', 'Rows', 'Files'],
  state: { publishing: 'not finished', done: 'done', withdrawing: 'being withdrawn', withdrawn: 'withdrawn' },
  none: 'Nothing has been imported yet.',
  asCorrections: 'rows that differ from the ledger become corrections, for this reason',
  late: 'take rows of closed years as well, as late entries',
  keepGood: 'import the good rows, and write the others to this file to be mended and imported (.xlsx, .csv)',
  leftOut: (rows, file) => `${rows} rows were left out; mend them in ${file} and import it. It is not masked.`,
  withdraw: 'take an import back: its rows are voided by later entries (needs --reason)',
  reason: 'why it is withdrawn',
  yes: 'do not ask',
  filesOrWithdraw: 'Name the files to import, or the import to withdraw.',
  needsReason: 'A withdrawal needs a reason: --reason.',
  needsYes: 'Nobody can be asked here: add --yes.',
  unknownRun: (run) => `There is no import ${run}. See zhunsheng import list.`,
  confirm: (run) => `Type ${run} to withdraw it: `,
  notConfirmed: 'Nothing was changed.',
  wouldWithdraw: (run, files, voided, restored) =>
    `Import ${run} (${files}): ${voided} entries would be voided, ${restored} would be as before again.`,
  withdrawn: (run, voided, restored) =>
    `Import ${run} is withdrawn: ${voided} entries voided, ${restored} as before again.`,
  illegal: (count) =>
    `Nothing was changed: once it is withdrawn, the law would not allow ${count} ${count === 1 ? 'step' : 'steps'} in the ledger. Correct or void these entries first, then withdraw.`,
  left: (count) =>
    `${count} entries are left as they are: somebody has changed them since, or their year is closed (then withdraw again with --late).`,
  leftRow: (kind, key, township, version) => `  ${kind} ${key} (${township}), version ${version}`,
  withdrawProgress: (rows) => `withdrawing, ${rows} rows`,
  stopped: 'Stopped. What is withdrawn stays so; run the same command again to go on.',
  corrected: (rows) => `${rows} rows became corrections.`,
  withheld: (rows) => `Personal fields of ${counted(rows)} stay out: their person was erased.`,
  returned: (persons) =>
    `${persons} had been erased, and new or corrected rows of this import bring personal fields of them again; if that should not be, run zhunsheng erase once more.`,
  voided: (rows) => `${rows} rows are in the ledger, but void: they do not count.`,
  lateRows: (rows, place, at, named) =>
    `${counted(rows)} went into ${place}, closed at ${at}, as late entries: ${named}`,
  wouldBeLate: (rows, place, at, named) =>
    `${counted(rows)} would go into ${place}, closed at ${at}, as late entries: ${named}`,
  lateAlready: (rows, place) => `${counted(rows)} had gone into ${place} as late entries before.`,
  staleLater: 'What becomes stale is listed once they are in the ledger.',
}
