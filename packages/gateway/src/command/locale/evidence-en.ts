import type { EvidenceText } from './evidence-text.ts'

const phases = { journal: 'journal', tables: 'query tables', files: 'database files' } as const
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** The sentences of the commands about evidence. */
export const evidenceEn: EvidenceText = {
  verifyLedger:
    'verify the ledger: recompute hashes, chain, seals and commitments of every row, and name what was changed, removed or inserted; exit 1 if anything was',
  verifyAudit: 'verify the audit: recompute the chain, and name rows that were changed, removed or inserted',
  verifyProof: 'verify a proof file, offline: no database is opened; - for standard input',
  trusted:
    'what was kept outside, several times over: a seal hash, TOWNSHIP:ROW:CHAIN, or a file that seals --json was kept in',
  finding: {
    dayDiffers: ({ township, seq, key }, kind) =>
      `Row ${seq} of ${township} (${kind} “${key}”): the column of its day says another day than its text.`,
    tableDiffers: ({ township, year, key, version, drift, isPast }, kind) =>
      `The table of ${isPast ? 'past' : 'current'} versions ${drift === 'missing' ? 'lacks' : 'has'} version ${version} of ${kind} “${key}”, ${township}, ${year}, ${drift === 'missing' ? 'as the journal has it' : 'which the journal does not have like this'}.`,
    tableUncompared: (kind) =>
      `The tables of ${kind} cannot be compared with the journal: what some row of this kind says cannot be read (see the changed rows).`,
    unlikeAudit: {
      entry: (id) => `The audit reports the row ${id}, which the journal does not have.`,
      closing: (place) => `Closing and reopening of ${place} are not as the audit reports them.`,
      erasure: (person) => `Whether ${person} was erased is not as the audit reports it.`,
      import: (run) =>
        `Import ${run}: its state or its rows are not as the audit reports them, or as the journal has them.`,
    },
    headUnlikeSeals: (township) =>
      `The head of the journal of ${township} does not say of its seals and months what they are.`,
    personalWithoutRow: ({ entry }) => `There are personal fields without a row of the journal: ${entry}.`,
    databaseDamaged: ({ message }) => `The database file is damaged: ${message}`,
  },
  progress: (phase, done, total) => (phase === 'files' ? `${phases[phase]}…` : `${phases[phase]} ${done}/${total}`),
  more: (hidden, codes) => `${hidden} more are not listed. By kind: ${codes}`,
  ledgerHolds: (townships, rows, seals) =>
    `The ledger holds: ${counted(townships, 'township')}, ${counted(rows, 'row')}, ${counted(seals, 'monthly seal')}.`,
  ledgerDiffers: (findings, rows) =>
    `The ledger does not hold: ${counted(findings, 'finding')} in ${counted(rows, 'row')}.`,
  auditHolds: (rows, chain) =>
    `The audit holds: ${counted(rows, 'row')}${chain === '' ? '' : `, last chain hash ${chain}`}.`,
  auditDiffers: (findings, rows) =>
    `The audit does not hold: ${counted(findings, 'finding')} in ${counted(rows, 'row')}.`,
  proofHolds: 'The proof holds.',
  proofFails: (issues) => `The proof does not hold, ${counted(issues, 'issue')}:`,
  prove: 'write a proof of a figure: the rows it rests on, seals and paths; anybody can verify it offline',
  figure: 'figure id, such as grid.disputes',
  whole: "with every row of the township's journal, to show that none is left out",
  earlier: 'a file of seals --json from before its month was sealed: shows that the journal went on from there',
  proofOut: 'write to a file; standard output when left out',
  derivedFigure: (id) =>
    `figure “${id}” counts checks that follow from the ledger and are no entries of it: it has no proof of its own. ` +
    'zhunsheng explain --case CASE says what a case did not meet and why, zhunsheng case show CASE tells its entries.',
  unknownFigure: (id) =>
    `There is no figure “${id}”. All of them are listed by zhunsheng prove --help; these come nearest:`,
  figures: 'Figures:',
  figureNeedsMember: (id) => `The figure “${id}” is counted for a person: name one with --member.`,
  notTrusted: (value) => `“${value}” is neither a seal hash, nor TOWNSHIP:ROW:CHAIN, nor a file that can be read.`,
  notSeals: (file) => `${file} is not what zhunsheng seals --json prints.`,
  seals: 'list the monthly seals of the townships, for the county to keep',
  sealColumns: ['Township', 'No.', 'Month', 'Rows', 'Seal hash'],
  open: 'open',
  keepThem:
    'Keep these hashes outside the database (on paper will do): hold them against the ledger or a proof with --trusted.',
  erase:
    'erase the personal data of a person: salt and personal fields are destroyed; hashes, seals and proofs stay valid',
  person: 'person key; or the id of an entry that names nobody',
  reason: 'why (goes into the audit)',
  dryRun: 'only say what would be erased',
  yes: 'do not ask',
  wouldErase: (person, entries, answers, files) =>
    `Erasing ${person} takes the personal fields of ${counted(entries, 'entry', 'entries')}, ${counted(answers, 'remembered request')} and ${counted(files, 'hash of an imported file', 'hashes of imported files')}.`,
  erasedBefore: (at) => `This person was erased before, at ${at}.`,
  cannotBeUndone: 'It cannot be undone.',
  confirm: (person) => `Type ${person} to erase: `,
  notConfirmed: 'Not confirmed: nothing was erased.',
  needsYes: 'Away from a terminal, confirm with --yes (see first with --dry-run).',
  needsReason: 'Say why with --reason.',
  erased: (person, entries) => `Erased ${person}: the personal fields of ${counted(entries, 'entry', 'entries')}.`,
  notPurged:
    'But the database was in use, and what is left of them in its files could not be overwritten: stop other programs and run the same command again.',
  backupsRemain: 'Backups, replicas and archived logs still hold them and have to be dealt with apart.',
  unknownPerson: (person) =>
    `There are no personal data of “${person}”: give a person key, or the id of an entry that names nobody.`,
  close: 'close the ledger of a year: from then on its rows are late entries',
  reopen: 'open the ledger of a closed year again',
  closed: (township, year) => `Closed the ledger of ${township} for ${year}: from now on its rows are late entries.`,
  reopened: (township, year) => `Opened the ledger of ${township} for ${year} again.`,
  unchanged: (township, year, isClosed) =>
    `The ledger of ${township} for ${year} was ${isClosed ? 'closed' : 'open'} already.`,
  stale: 'list the figures, scores and ranks that late entries and corrections have changed since the year was closed',
  neverClosed: (township, year) => `The ledger of ${township} for ${year} is not closed.`,
  townshipYear: (township, year) => `${township} ${year}`,
  nothingStale: (place, at) => `${place}: no figure, score or rank has changed since it was closed at ${at}.`,
  noFigureStale: (place, at) => `${place}: no figure has changed since it was closed at ${at}.`,
  notCompared: (why) => `Score and ranks were not compared: ${why}`,
  staleSince: (place, at, count) => `${place}: ${counted(count, 'value')} changed since it was closed at ${at}:`,
  memberMonth: (person, month) => `Grid member ${person}, ${month}`,
  moreStale: (count, township, year) => `... and ${count} more: zhunsheng stale --township ${township} --year ${year}`,
  staleLeft: (name, township, year) =>
    `${name} ${year} was not compared: zhunsheng stale --township ${township} --year ${year}`,
  staleColumns: ['What', 'When closed', 'Now'],
  total: 'Total',
  grade: 'Grade',
  rank: (township) => `Rank of ${township}`,
}
