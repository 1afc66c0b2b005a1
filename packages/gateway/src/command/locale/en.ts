import { type Points, formatPoints } from '@zhunsheng/domain'
import type { CommandText } from './command-text.ts'

const points = (value: Points | undefined): string => (value === undefined ? '—' : formatPoints(value))

export const en: CommandText = {
  program: {
    description:
      'Zhunsheng: facts are the basis, law is the yardstick. Ledgers, scores and explanations of a township.',
    lang: 'output language: zh-CN or en',
    json: 'print the result as JSON (with schemaVersion)',
    database: 'database: sqlite:FILE (default: DATABASE_URL)',
    township: 'township code, 9 or 12 digits; may be left out when the database holds one township',
    year: 'year, such as 2023; may be left out when the database holds one year',
    month: 'month, such as 2023-05',
    help: 'show help',
    version: 'show the version',
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    defaultValue: 'default',
  },
  usageFault: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command ${command}.`,
    missingArgument: (argument) => `The argument ${argument} is missing.`,
    missingOptionValue: (option) => `The option ${option} needs a value.`,
    excessArguments: 'Too many arguments.',
    badYear: (text) => `"${text}" is not a year: write four digits, such as 2023.`,
    badMonth: (text) => `"${text}" is not a month: write it as 2023-05.`,
    badTownship: (text) => `"${text}" is not a township code: 9 digits, or 12 that end in 000.`,
    badLanguage: (text) => `The language "${text}" is not supported: zh-CN or en.`,
    noDatabase: (file) => `There is no database ${file}. Run zhunsheng init or zhunsheng import first.`,
    emptyLedger: 'The database holds no ledger yet. Run zhunsheng import first.',
    severalTownships: (codes) => `The database holds several townships (${codes}): choose one with --township.`,
    severalYears: (years) => `The database holds several years (${years}): choose one with --year.`,
    unknownTownship: (code) => `The database holds no ledger of township ${code}.`,
    unknownBook: (id, known) => `There is neither a rule book "${id}" nor such a file. Rule books: ${known}.`,
    fileUnreadable: (file) => `${file} cannot be read: check path and permissions.`,
    fileUnwritable: (file) => `${file} cannot be written: check path and permissions.`,
    notJson: (file) => `${file} is not valid JSON.`,
    factsFault: (file, path) =>
      `${file}: the value of ${path} is not understood: an integer, null, "inapplicable", or {"value":…,"of":…,"reason":…,"approver":…}.`,
    memberNeeded: 'This rule book judges persons: name one with --member.',
    monthNeeded: 'This rule book judges months: name one with --month, such as --month 2023-05.',
    seeHelp: 'See zhunsheng --help.',
    needsFactsAndBook: '--book and --facts go together; or use score township, score grid.',
  },
  init: {
    description: 'create the database (an existing one is only brought up to date)',
    ready: (file) => `Database ready: ${file}`,
    next: 'Next: zhunsheng import LEDGER.csv, then zhunsheng score township.',
  },
  import: {
    description: 'import ledger files; with any fault not a single row is written',
    files: 'ledger files (CSV) named for their entry kind, such as event.csv',
    dryRun: 'check only, write nothing',
    kind: 'entry kind, when the file name does not tell',
    progress: (phase, rows, percent, perSecond) =>
      `${phase === 'reading' ? 'Checking' : 'Writing'} ${percent}%, ${rows} rows, ${perSecond} a second`,
    overtaken:
      'The ledger was changed by somebody else during the import, or importing is not allowed. Run the same command again; rows already written are not doubled.',
    stopped: 'Stopped. What was written is whole; run the same command again to go on, nothing is doubled.',
    done: (added, unchanged) => `Imported ${added} rows; ${unchanged} were there already.`,
    wouldAdd: (added, unchanged) =>
      `Check passed: ${added} rows could be imported, ${unchanged} are there already. Nothing written.`,
    nothingWritten: (faults) => `${faults} faults; nothing was written.`,
    more: (hidden) => `... and ${hidden} more.`,
  },
  figures: {
    description: 'list what the report states and what the ledger counts',
    columns: ['Id', 'Figure', 'Stated', 'Counted', 'Entries', 'Verdict'],
    agrees: 'agrees',
    disagrees: 'disagrees',
    stretched: 'above the usual interval',
    notCounted: 'no such figure',
  },
  score: {
    description: 'score',
    township: "score a township's year",
    grid: "score grid members' months and their money",
    book: 'rule book id or file (YAML/JSON)',
    facts: 'file of figure values (JSON), - for standard input',
    receipt: 'write the receipt to a file, to be verified later',
    member: 'person key',
    title: (township, year) => `${township}, score of ${year}`,
    columns: ['Indicator', 'Points', 'Full', 'Status'],
    total: 'Total',
    money: (yuan) => `Money ¥${yuan}`,
    path: 'Path',
    grade: 'Grade',
    status: 'Status',
    provisional: (earned, judged, stated) =>
      `Provisional: ${earned} earned of ${judged} judged, ${stated} stated; something is missing, so no grade and no rank.`,
    asOf: (date) => `As of ${date} (assumed: the end of the period)`,
    basis: (title, revision, mark) => `Basis: ${title} (${revision})${mark}`,
    illustrative: ' [illustrative rules, not law]',
    gridColumns: ['Rank', 'Member', 'Month', 'Points', 'Grade', 'Yuan'],
    unranked: 'unranked',
    replacement: (members) => `Replacement triggered: ${members}`,
  },
  explain: {
    description: 'explain one score: what was counted, what was asked, under which article',
    path: 'indicator path, such as study/centre-group; also total, grade, money',
    unknown: (path, near) => `There is no indicator "${path}".${near === '' ? '' : ` Near: ${near}.`}`,
  },
  rules: {
    description: 'rule books: list, show, check, eject',
    list: 'list the rule books',
    show: 'show indicators, parameters and citations of a rule book',
    check: 'check a rule file (- for standard input); faults come with line and column, exit 1',
    eject: 'write a shipped rule book as YAML, to be changed locally',
    out: 'write to a file (default: standard output)',
    listColumns: ['Id', 'Title', 'Subject', 'Force'],
    indicatorColumns: ['Indicator', 'Path', 'Mechanism', 'Full', 'Citation', 'Verification'],
    parameterColumns: ['Parameter', 'Id', 'Value', 'In force', 'Citation', 'Verification'],
    passed: (revision, hash, cases) => `${revision} passed, ${cases} cases.\nhash ${hash}`,
    failed: (count) => `${count} faults.`,
    written: (file) => `Written to ${file}`,
    exists: (file) => `${file} exists and was not overwritten: move it away or choose another name.`,
  },
  serve: { description: 'start the GraphQL server and its playground' },
  rebuild: {
    description: 'rebuild the query tables from the journal',
    done: (kinds, rows) => `Rebuilt the tables of ${kinds} entry kinds, ${rows} rows.`,
  },
  verify: {
    description: 'verify',
    receipt: 'verify a receipt: recompute from the ledger and the rules, and compare',
    same: (hash) => `Verified. Receipt hash ${hash}`,
    differs: (count) => `Not the same, ${count} differences:`,
    difference: (difference) => {
      switch (difference.code) {
        case 'receiptAltered':
          return 'The receipt is not the text that was hashed: it has been altered.'
        case 'bookDiffers':
          return `Other rules: ${difference.expected.slice(0, 12)}… in the receipt, ${difference.found.slice(0, 12)}… now.`
        case 'factsRootDiffers':
          return 'The ledger has changed since the receipt was given (other facts root).'
        case 'notAssessable':
          return `It cannot be judged by these rules for that period [${difference.issue}].`
        case 'figureDiffers':
          return `Other figure: ${difference.figure}, ${difference.expected?.value ?? '—'} in the receipt, ${difference.found?.value ?? '—'} now.`
        case 'parameterDiffers':
          return `Other parameter: ${difference.parameter}, ${difference.expected?.value ?? '—'} in the receipt, ${difference.found?.value ?? '—'} now.`
        case 'indicatorDiffers':
          return `Other points: ${difference.path}, ${points(difference.expected?.points)} in the receipt, ${points(difference.found?.points)} now.`
        case 'resultDiffers':
          return `Other result: ${difference.what}, ${difference.expected ?? '—'} in the receipt, ${difference.found ?? '—'} now.`
      }
    },
    notReceipt: (file) => `${file} is not a receipt, or has been changed beyond recognition.`,
  },
  internal: (reference) =>
    `Internal fault (reference ${reference}). No data was harmed; tell the maintainers the reference and what you did.`,
}
