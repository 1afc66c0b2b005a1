import type { CopiesText } from './copies-text.ts'

const phases = { reading: 'Checking the backup', rows: 'Writing', tables: 'Making query tables', verify: 'Verifying' }
const of = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** The sentences of backup, restore and export, in English. */
export const copiesEn: CopiesText = {
  backup:
    'back up the whole ledger as one file: every row at one moment, the audit, the evidence files; work can go on',
  backupFile: 'file to write; never overwrites',
  withoutFiles: 'leave out evidence files',
  backupProgress: (phase, done, total) =>
    `Backing up ${phase === 'rows' ? 'rows' : 'evidence files'}, ${done} / ${total}`,
  backedUp: (file, entries, rows, files) =>
    `Backed up to ${file}: ${of(entries, 'ledger row')} (${of(rows, 'row')} with everything else), ${of(files, 'evidence file')}.`,
  filesLeftOut: (without) =>
    without
      ? 'Evidence files are left out as you asked: back up their folder by other means.'
      : 'Evidence files are left out: nobody has said where they lie (ZHUNSHENG_EVIDENCE).',
  lostFiles: (count, hashes) =>
    `${of(count, 'evidence file')} missing or changed, and not in the backup: ${hashes}. See zhunsheng verify ledger. The rest of the backup is whole.`,
  keepSecret:
    'Personal fields in the backup are not masked: keep it as you keep the database. Who is erased later can still be found in it.',
  restore: 'restore a backup into an empty or new database, of either kind; it counts only once it is verified',
  restoreFile: 'a file written by zhunsheng backup',
  restoreProgress: (phase, done, total) =>
    phase === 'reading' ? `${phases[phase]}, ${of(done, 'line')}` : `${phases[phase]}, ${done} / ${total}`,
  restored: (database, made, { entries, townships, seals, files }) =>
    `Restored to ${database} (backup of ${made}) and verified: ${of(townships, 'township')}, ${of(entries, 'ledger row')}, ${of(seals, 'monthly seal')}, ${of(files, 'evidence file')}.`,
  export:
    'export the ledger: every version as NDJSON, for another ledger; what stands as a CSV of each kind, for spreadsheets and for import',
  exportOut: 'folder to write; must not be there yet, never overwrites',
  format: 'format; both unless given',
  badFormat: (format) => `There is no format “${format}”: write ndjson, csv or both.`,
  unmasked: 'with personal fields and salts; the audit says so first, or nothing is exported',
  onlyTownship: 'only this township: code of 9 or 12 digits; all when left out',
  onlyYear: 'only this year, such as 2023; all when left out',
  outNeeded: 'Say with --out which folder to write.',
  nothing: 'There are no such rows in the ledger; nothing was written.',
  exportProgress: (done, total) => `Exporting, ${done} / ${of(total, 'row')}`,
  exported: (folder, files, entries, versions) =>
    `Exported to ${folder}: ${of(files, 'file')}${entries === 0 ? '' : `, ${of(entries, 'current entry', 'current entries')}`}${versions === 0 ? '' : `, ${of(versions, 'version')} in all`}.`,
  masked:
    'Without personal fields. The NDJSON keeps the commitments to them, so that hashes, chain and seals can be verified; the CSV leaves out these columns (--unmasked has them):',
  maskedColumns: (kind, columns) => `  ${kind}: ${columns}`,
  unmaskedWarning:
    'Personal fields are not masked, and the audit says so: keep the folder safe, and delete it after use.',
  fault: {
    exists: (path) => `${path} is there already and is never overwritten: choose another name.`,
    underWay: (path) =>
      `${path} is there: somebody is writing it, or was cut off. If nobody is, delete it and try again.`,
    missing: (path) => `There is no file ${path}: check the path.`,
    notBackup: (path) => `${path} is not a backup of zhunsheng.`,
    damaged: (path) =>
      `${path} is cut off or damaged: it is not what was written. Nothing was restored; use another backup.`,
    newerFormat: (path) => `${path} was written by a later version of zhunsheng: update first.`,
    newerSchema: (path) => `${path} holds tables of a later version: update zhunsheng, then restore.`,
    olderSchema: (path) =>
      `${path} holds tables of an earlier version that this one does not restore: restore with that version, then update.`,
  },
  refused: {
    notEmpty: (database) =>
      `${database} holds something already: a backup is restored into an empty or new database only. Nothing was changed.`,
    doesNotVerify: (database) =>
      `The backup is whole, but the ledger in it contradicts itself, and was not restored to ${database}:`,
    unknownTable: () => 'The backup has a table or columns that this version does not know. Nothing was restored.',
    countsDiffer: () => 'The backup has other numbers of rows than its first line says. Nothing was restored.',
  },
}
