import { largestFile } from '../../evidence/content-store.ts'
import type { EvidenceFilesText } from './evidence-files-text.ts'

const short = (sha256: string): string => `${sha256.slice(0, 16)}…`
const megabytes = largestFile / 1024 / 1024
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** The sentences of the commands about evidence files. */
export const evidenceFilesEn: EvidenceFilesText = {
  description: 'evidence: files that support ledger entries and indicators',
  add: 'attach files: each is kept by the SHA-256 of its content, and has a row in the ledger; with any fault nothing is written',
  list: 'list evidence',
  get: 'copy a file out, held to its SHA-256; the audit says so',
  supply: 'supply files that rows of evidence (imported, for example) name and that are missing',
  withdraw:
    'withdraw a piece of evidence: its row is voided; the file stays unless told otherwise, so that earlier proofs can be checked',
  placeholder: { entry: 'kind/number', indicator: 'indicator', number: 'number', title: 'title' },
  option: {
    files: 'one file or several',
    supplied:
      'files, or folders with the files below them; what no row names is left in folders, and refused by itself',
    entry: 'the ledger entry it supports, such as event/SJ2023-0001',
    indicator: 'the indicator it supports, such as study/centre-group',
    year: 'year of the entry or indicator; may be left out when the ledger holds one year',
    uploader: 'person key of who brings it',
    title: 'title, without personal data; what it supports when left out',
    date: 'date of the files, such as 2023-06-30; today when left out',
    person: 'person key of whom it concerns: when that person is erased, the file is destroyed',
    late: 'as a late entry, when the ledger of its year is closed',
    number: 'number of the evidence, see zhunsheng evidence list',
    ofYear: 'year of the entry or indicator',
    out: 'write to this file; one that is there is never overwritten',
    reason: 'why',
    destroy: 'also destroy the file for good, unless another row names it',
  },
  added: (file, number, isNew) => (isNew ? `Attached ${file}: ${number}` : `${file} was attached already: ${number}`),
  supplied: (added, there, passedOver) =>
    `Supplied ${counted(added, 'file')}; ${there} were there already.${passedOver === 0 ? '' : ` ${counted(passedOver, 'file')} of the folder, which no row of evidence names, ${passedOver === 1 ? 'was' : 'were'} left.`}`,
  given: (file, title) => `Written to ${file} (${title}); the audit says so.`,
  withdrawn: (number) => `Withdrawn: ${number}.`,
  destroyed: (sha256) => `The file was destroyed: ${short(sha256)}`,
  notDestroyed: 'The file was not destroyed: another row names it, or it was gone.',
  none: 'There is no evidence.',
  columns: ['Number', 'Title', 'Supports', 'Year', 'Bytes', 'Type', 'Dated'],
  fault: {
    fileMissing: ({ file }) => `${file} is not there: check the path.`,
    notFile: ({ file }) => `${file} is not a file: name the files one by one.`,
    emptyFile: ({ file }) => `${file} is empty.`,
    tooLarge: ({ file }) =>
      `${file} is larger than ${megabytes} MB: compress or split it; keep films elsewhere, with their SHA-256 in a note.`,
    fileChanged: ({ file }) => `${file} changed while it was copied: try again.`,
    fileUnreadable: ({ file }) => `${file} cannot be read: check path and permissions.`,
    fileUnnamed: ({ file }) =>
      `No row of evidence names the content of ${file}: attach it with zhunsheng evidence add.`,
    unknownKind: ({ kind }) => `There is no ledger "${kind}": give its id, such as event.`,
    noSuchEntry: ({ kind, year, key }) => `The ledger ${kind} of ${year} has no entry "${key}".`,
    noSuchIndicator: ({ path, year }) =>
      `No rule book of ${year} has an indicator "${path}": zhunsheng rules show township-year lists them.`,
    notPersonKey: ({ option, value }) =>
      `--${option} ${value} is not a person key: a letter, then letters, digits and dashes; never a name or an ID number.`,
    dateInFuture: ({ date }) => `The date ${date} is later than today.`,
  },
  finding: {
    fileMissing: ({ township, year, key, sha256, rows }) =>
      `An evidence file is missing: ${key} of ${township} in ${year} (${short(sha256)}${rows > 1 ? `, named by ${rows} rows` : ''}); with the original, zhunsheng evidence supply puts it back.`,
    fileChanged: ({ township, year, key, sha256 }) =>
      `An evidence file was changed: ${key} of ${township} in ${year} (${short(sha256)}); restore it, or delete it and use zhunsheng evidence supply.`,
    fileUnnamed: ({ sha256 }) =>
      `A file that no row names: ${short(sha256)}; see that the folder belongs to this database, and delete what is of no use.`,
  },
  filesProgress: (files) => `Checking evidence files ${files}`,
  filesHold: (files) => `Evidence files are as they were put: ${files}.`,
  oneTarget: 'Say what it supports with --entry or --indicator, one of the two.',
  badEntry: (value) => `"${value}" is not an entry: write KIND/NUMBER, such as event/SJ2023-0001.`,
  uploaderNeeded: 'Give the person key of who brings it with --uploader.',
  outNeeded: 'Name the file to write with --out.',
  reasonNeeded: 'Say why with --reason.',
  notFound: (number, isWithdrawn) =>
    isWithdrawn
      ? `The evidence ${number} was withdrawn already.`
      : `There is no evidence ${number}: see zhunsheng evidence list.`,
  ambiguous: (number, places) => `There are several ${number} (${places}): choose with --township and --year.`,
  place: (township, year) => `${township} in ${year}`,
  lost: (sha256, isChanged) =>
    isChanged
      ? `The stored file was changed; nothing was written: ${short(sha256)}`
      : `The stored file is missing: ${short(sha256)}`,
  yearClosed: (township, year) =>
    `The ledger of ${township} for ${year} is closed: give --late to make it a late entry.`,
  overtaken: 'Somebody else changed the same row meanwhile: try again.',
  folderNeeded: (setting) => `With a database on PostgreSQL, name the folder of evidence files with ${setting}.`,
  folderUnusable: (folder) =>
    `The folder of evidence files ${folder} cannot be read or written: check path, permissions and disk space.`,
  wouldErase: (person, files) => `And would destroy ${counted(files, 'evidence file')} concerning ${person}.`,
  erased: (person, files) =>
    `Destroyed ${counted(files, 'evidence file')} concerning ${person}; their rows were withdrawn.`,
}
