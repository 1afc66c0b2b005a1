import { belowEn } from './below-en.ts'
import { alertsEn } from './alerts-en.ts'
import type { CommandText } from './command-text.ts'
import { casesEn } from './cases-en.ts'
import { copiesEn } from './copies-en.ts'
import { countyEn } from './county-en.ts'
import { countyReportsEn } from './county-reports-en.ts'
import { evidenceEn } from './evidence-en.ts'
import { disputesEn } from './disputes-en.ts'
import { petitionsEn } from './petitions-en.ts'
import { dueEn } from './due-en.ts'
import { enforcementWorkEn } from './enforcement-work-en.ts'
import { followEn } from './follow-en.ts'
import { categoriesEn } from './categories-en.ts'
import { gridsEn } from './grids-en.ts'
import { planEn } from './plan-en.ts'
import { recordEn } from './record-en.ts'
import { improvementEn } from './improvement-en.ts'
import { registersEn } from './registers-en.ts'
import { runsEn } from './runs-en.ts'
import { schemesEn } from './schemes-en.ts'
import { subsidyEn } from './subsidy-en.ts'
import { servicesEn } from './services-en.ts'
import { timelineEn } from './timeline-en.ts'
import { todayEn } from './today-en.ts'
import { evidenceFilesEn } from './evidence-files-en.ts'

const near = (meant: string | undefined): string => (meant === undefined ? '' : ` Did you mean ${meant}?`)
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const minutesLeft = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`

export const en: CommandText = {
  program: {
    description:
      'Zhunsheng: facts are the basis, law is the yardstick. Ledgers, scores and explanations of a township.',
    lang: 'language of the output: zh-CN or en',
    json: 'print the result as JSON (with schemaVersion)',
    database: 'database: sqlite:FILE or a bare path; DATABASE_URL when left out',
    township: 'township code, 9 or 12 digits; may be left out when the database holds one township',
    year: 'year, such as 2023; may be left out when the database holds one year',
    month: 'month, such as 2023-05',
    asOf: 'count what had happened by this day, such as 2023-06-30; the end of the period when left out',
    knownAt:
      'count only what had been recorded by then, as it stood then: a day (its end in Beijing) or an instant; now when left out',
    help: 'show help',
    version: 'show the version',
    headings: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Commands:', 'Arguments:': 'Arguments:' },
    groups: { work: "A year's work:", proof: 'Proofs and copies:', administration: 'Administration:' },
    usage: { '[options]': '[options]', '[command]': '[command]' },
    byDefault: (description, value) => `${description} (default: ${value})`,
    examples: `What to type first:
  zhunsheng init                      create the database
  zhunsheng template all              write workbooks to fill in
  zhunsheng import LEDGER/            import a folder of ledgers; with any fault nothing is written
  zhunsheng figures                   what the report states beside what the ledger counts
  zhunsheng score township            score a township's year
  zhunsheng explain study/exam        why these points, and under which article
  zhunsheng rules eject township-year --out mine.yaml
                                      a rule book to change; then score township --book mine.yaml

More about a command: zhunsheng COMMAND --help`,
    standardInput: 'standard input',
  },
  placeholder: {
    files: 'files',
    file: 'file',
    id: 'id',
    idOrFile: 'id|file',
    idOrFileOrAll: 'id|file|all',
    path: 'path',
    url: 'url',
    code: 'code',
    year: 'year',
    month: 'month',
    date: 'date',
    instant: 'date|instant',
    member: 'key',
    person: 'person',
    figure: 'figure',
    reason: 'reason',
    policy: 'policy',
    reading: 'reading',
    run: 'number',
    trusted: 'hash...',
    kind: 'kind',
    kindOrAll: 'kind|all',
    cells: 'column=value',
    language: 'language',
    address: 'address',
    port: 'port',
    seed: 'text',
    size: 'number',
  },
  usageFault: {
    unknownOption: (option, meant) => `There is no option ${option}.${near(meant)}`,
    unknownCommand: (command, meant) => `There is no command ${command}.${near(meant)}`,
    missingArgument: (argument) => `An argument is missing: ${argument}.`,
    missingOptionValue: (option) => `The option ${option} needs a value.`,
    excessArguments: 'Too many arguments.',
    optionsBefore: (subCommand) => `Write the options after ${subCommand}.`,
    seeHelp: (command) => `See ${command} --help.`,
    badYear: (text) => `"${text}" is not a year: write four digits, such as 2023.`,
    tooFar: (text, first, last) => `${text} cannot be looked at: it has to lie in the years ${first} to ${last}.`,
    badMonth: (text) => `"${text}" is not a month: write it as 2023-05.`,
    badDate: (text) => `"${text}" is not a date: write it as 2023-06-30.`,
    badInstant: (text) => `"${text}" is neither a date nor an instant: write 2024-01-31 or 2024-01-31T18:00:00+08:00.`,
    badTownship: (text) => `"${text}" is not a township code: 9 digits, or 12 that end in 000.`,
    badLanguage: (text) => `The language "${text}" is not supported: zh-CN or en.`,
    monthOutsideYear: (month, year) => `The month ${month} is not in ${year}: give --month or --year, not both.`,
    noDatabase: (file) => `There is no database ${file}. Run zhunsheng init or zhunsheng import first.`,
    database: {
      notSqlite: (file) => `${file} is not an SQLite database: check the path.`,
      foreign: (file) =>
        `${file} is the database of another program; nothing was changed. Check the address, or name a new one.`,
      newer: (file) =>
        `The database ${file} was brought up to date by a later release; nothing was changed. Use that release.`,
      version: (url) => `The PostgreSQL of ${url} is too old: version 12 or later is needed.`,
      encoding: (url) => `${url} is not in UTF-8: make another one with create database … encoding 'UTF8'.`,
      damaged: (file) => `The database ${file} is damaged: put a backup in its place, or import the ledger again.`,
      unusable: (file) => `The database ${file} cannot be opened or written: check path and permissions.`,
      busy: (file) => `Another program is using the database ${file}: try again later.`,
      full: (file) => `The disk is full: the database ${file} cannot be written.`,
      unreachable: (url) => `No connection to ${url}: check host and port, and that PostgreSQL is running.`,
      refused: (url) => `${url} refuses the login: check user and password (which may also stand in PGPASSWORD).`,
      missing: (url) => `There is no database ${url} on the server: make it with create database.`,
      forbidden: (url) => `The user may not use ${url}: make it the owner of the database, see docs/databases.md.`,
    },
    emptyLedger: 'The database holds no ledger yet. Run zhunsheng import first.',
    severalTownships: (codes) => `The database holds several townships (${codes}): choose one with --township.`,
    severalYears: (years) => `The database holds several years (${years}): choose one with --year.`,
    unknownTownship: (code) => `The database holds no ledger of township ${code}.`,
    unknownBook: (id, known) =>
      `There is no rule book "${id}". Rule books: ${known}; a file is given by its path, such as ./mine.yaml.`,
    unknownKind: (kind, known) => `There is no entry kind "${kind}". Entry kinds: ${known}.`,
    unknownMember: (member, period) => `There is no grid member "${member}" in ${period}.`,
    fileUnreadable: (file) => `${file} cannot be read: check path and permissions.`,
    fileUnwritable: (file) => `${file} cannot be written: check path and permissions.`,
    fileExists: (file) => `${file} exists and was not overwritten: move it away or choose another name.`,
    notJson: (file) => `${file} is not valid JSON.`,
    facts: (file, issue) => {
      switch (issue.code) {
        case 'notObject':
          return `${file}: write one JSON object, such as {"period":"2023-06","figures":{"member.visits":36}}.`
        case 'unknownKey':
          return `${file}: there is no key "${issue.path}": figures, ranks, period.`
        case 'badFigure':
          return `${file}: the value of ${issue.path} is not understood: a whole number, a quoted decimal, null (missing), "inapplicable", or {"value":…,"of":…,"reason":…,"approver":…}.`
        case 'float':
          return `${file}: the value ${issue.value} of ${issue.path} is a decimal: write it in quotes, "${issue.value}".`
        case 'badRank':
          return `${file}: write ${issue.path} as {"rank":PLACE,"of":HOW_MANY}, the place not above the number.`
        case 'badPeriod':
          return `${file}: ${issue.path} is not a period: write 2023 or 2023-06.`
      }
    },
    needsFactsAndBook: '--book and --facts go together; or use score township, score grid.',
    memberNeeded: 'This rule book judges persons: name one with --member.',
    monthNeeded: 'This rule book judges months: name one with --month, such as --month 2023-05.',
  },
  list: (items) => items.join(', '),
  written: (file) => `Written to ${file}`,
  init: {
    description: 'create the database (an existing one is only brought up to date)',
    ready: (file) => `Database ready: ${file}`,
    next: 'Next: zhunsheng import LEDGER.xlsx, then zhunsheng score township.',
  },
  template: {
    description: 'write workbooks to fill in (.xlsx): headers, units, notes, drop-down lists, two example rows',
    kind: 'entry kind, such as event; all for every kind',
    out: 'write to this file; with all to this folder or, when it ends in .xlsx, to one file with a sheet for each kind',
    written: (count, place) => `Written ${counted(count, 'template')}: ${place}`,
    next: 'Delete the grey example rows, fill it in, then run zhunsheng import FILE.',
  },
  import: {
    description: 'import ledger files; with any fault not a single row is written',
    files:
      'ledger files (.xlsx, .xls, .csv, .ndjson) or folders; sheets or files are named for their entry kind, such as event.csv',
    dryRun: 'check only, write nothing',
    kind: 'entry kind, when the file name does not tell',
    mapping: 'mapping file (YAML): what the columns of files with layouts of their own mean',
    annotate:
      'on faults, write copies with bad cells coloured and commented (.xlsx, personal data masked) to this file or folder',
    annotatedSuffix: '-annotated',
    township: 'township of rows that do not say theirs; a row of another one is a fault',
    year: 'year; a row of another one is a fault, and dates without a year are of it',
    progress: (phase, { bar, percent, rows, perSecond, secondsLeft }) =>
      `${phase === 'reading' ? 'Checking' : 'Writing'} ${bar} ${percent}%, ${rows} rows, ${perSecond} a second${secondsLeft === undefined ? '' : `, about ${minutesLeft(secondsLeft)} left`}`,
    overtaken:
      'Somebody else changed the ledger during the import. Run the same command again; rows already written are not doubled.',
    stopped: 'Stopped. What was written is whole; run the same command again to go on, nothing is doubled.',
    done: (added, unchanged) => `Imported ${counted(added, 'row')}; ${unchanged} were there already.`,
    wouldAdd: (added, unchanged) =>
      `Check passed: ${counted(added, 'row')} could be imported, ${unchanged} are there already. Nothing written.`,
    nothingWritten: (faults) => `${counted(faults, 'fault')}; nothing was written.`,
    more: (hidden) => `... and ${hidden} more:`,
    moreOf: (file, title, count) => `  ${file}: ${title}: ${count}`,
    leftByMapping: (file, mapping) =>
      `Once mended it is imported by the same mapping file: zhunsheng import ${file} --mapping ${mapping}`,
    leftNamedOtherwise: (left, file) =>
      `The mapping file knows tables by the names of files, and would take ${left} of --keep-good for another than ${file}: it could not be imported once mended. Give it a name, extension included, that fits the same "file" there; import files that are told apart by their names one by one.`,
    moreNotices: (hidden) => `... and ${hidden} more notices.`,
  },
  notFixed:
    'That instant is not sealed yet: a later import may still say of its rows that they had been recorded by then, and change this result. To fix it, close the year (zhunsheng close); once its month is sealed it does not change either.',
  standpoint: {
    knownAt: (instant) => `Only what had been recorded by ${instant}.`,
    publishing: (run, published, due) =>
      `Import ${run} is not finished: ${published} of ${counted(due, 'row')} are in the ledger and count. Run the same import again to complete it, or take it back with zhunsheng import --withdraw ${run}.`,
    withdrawing: (run) =>
      `Import ${run} is being taken back and some of its rows still count. Run zhunsheng import --withdraw ${run} again to complete that.`,
  },
  figures: {
    description: 'compare what the report states with what the ledger counts',
    columns: ['Id', 'Figure', 'Stated', 'Counted', 'Entries', 'Verdict'],
    notCounted: 'not counted',
    none: (year) => `The ledger holds no statement of a report of ${year}.`,
  },
  score: {
    description:
      "score the year of a township, its villages, civil servants, officers or cases, grid members' months, or given figure values",
    township: "score a township's year",
    grid: "score grid members' months and their money",
    book: 'rule book id or file (YAML/JSON)',
    facts: 'file of figure values (JSON), - for standard input; needs no database',
    period: 'period to score; when left out, the one that the facts state',
    receipt: 'write the receipt to a file, to be verified later',
    member: 'person key',
    title: (township, year) => `${township}, score of ${year}`,
    columns: ['Indicator', 'Points', 'Full', 'Status', 'Path'],
    total: (points, grade) => `Total ${points}${grade === undefined ? '' : `  Grade ${grade}`}`,
    veto: (titles) => `Veto: ${titles}`,
    redistributed: 'Something is inapplicable: its points went to the other indicators, as the rule book has it.',
    provisional: (earned, judged, stated) =>
      `Provisional: ${earned} earned of ${judged} judged, ${stated} stated; something is missing, so no grade and no rank.`,
    inapplicable: 'Inapplicable: nothing in the rule book concerns the subject in this period.',
    money: (yuan) => `Money ¥${yuan}`,
    asOf: (date, given) => `As of ${date}${given ? '' : ' (assumed: the end of the period)'}`,
    basis: (title, revision, illustrative) =>
      `Basis: ${title} (${revision})${illustrative ? ' [illustrative, not law]' : ''}`,
    gridColumns: ['Rank', 'Member', 'Month', 'Points', 'Grade', 'Yuan'],
    unranked: 'unranked',
    judging: (month, judged, total) => `Judging ${month} … ${judged} of ${total} months`,
    noMembers: 'No grid member is in office in this period.',
    replacement: (member, ground, months) => `Replacement triggered: ${member}, ${ground} (${months})`,
    ground: {
      consecutive: (months, grades) => `${months} months running ${grades}`,
      rolling: (count, months, grades) => `${count} of ${months} months ${grades}`,
      bottom: (count, minimumGroup) => `among the last ${count} of at least ${minimumGroup} ranked`,
      veto: (title) => `veto "${title}"`,
    },
  },
  below: belowEn,
  explain: {
    description: 'explain one score: what was counted, what was asked, under which article',
    path: 'indicator path, such as study/centre-group; also total, grade, money',
    below: (paths) => `See also: ${paths}`,
    seePaths: (book) => `All paths: zhunsheng rules show ${book}.`,
  },
  rules: {
    description: 'rule books: list, show, check, test, eject',
    list: 'list the rule books',
    show: 'show indicators, parameters and citations of a rule book',
    check: 'check a rule file (- for standard input) or a shipped scheme; every fault is shown with its place, exit 1',
    eject: 'write a shipped rule book as YAML, to be changed locally',
    out: 'write to a file; standard output when left out',
    listColumns: ['Id', 'Title', 'Subject', 'Force'],
    indicatorColumns: ['Indicator', 'Path', 'Mechanism', 'Full', 'Citation', 'Verification'],
    parameterColumns: ['Parameter', 'Id', 'Value', 'In force', 'Citation', 'Verification'],
    combine: { sum: 'sum', weightedSum: 'weighted sum', cap: 'capped sum', rescale: 'rescaled' },
    hash: (hash) => `hash ${hash}`,
    passed: (revision, cases) => `${revision} passed, ${counted(cases, 'case')}.`,
    failed: (count) => `${counted(count, 'fault')}.`,
    onlyCases: 'The rule book can be used; only its cases expect otherwise. If the change is meant, change them too.',
    notYaml: (message) => `This is not valid YAML: ${message}`,
  },
  serve: {
    description: 'start the GraphQL server and its playground',
    stopping: 'Stopping: waiting for requests under way…',
  },
  rebuild: {
    description: 'rebuild the query tables from the journal',
    done: (kinds, rows) => `Rebuilt the tables of ${counted(kinds, 'entry kind')}, ${counted(rows, 'row')}.`,
  },
  verify: {
    description: 'verify a receipt, the ledger, the audit or a proof',
    receipt: 'verify a receipt: recompute from the ledger and the rules, and compare',
    same: (hash) => `Verified. Receipt hash ${hash}`,
    differs: (count) => `Not the same, ${counted(count, 'difference')}:`,
    notReceipt: (file) => `${file} is not a receipt, or has been changed beyond recognition.`,
    altered: 'The receipt has been altered: it is not the text that was hashed.',
    book: 'The rule book is not the one of the receipt (a local file is named with --book).',
    factsRoot: 'The ledger has changed since the receipt was given.',
    notAssessable: (code) => `It cannot be judged by these rules for that period [${code}].`,
    figure: (name, then, now) => `Other figure: ${name}, ${then} in the receipt, ${now} now.`,
    entries: (value, count) => `${value} (${counted(count, 'entry', 'entries')})`,
    otherEntries: (name, value) => `Other entries counted: ${name}, ${value}.`,
    parameter: (name, then, now) => `Other parameter: ${name}, ${then} in the receipt, ${now} now.`,
    points: (path, then, now) => `Other points: ${path}, ${then} in the receipt, ${now} now.`,
    result: (what, then, now) => {
      const names = {
        status: 'status',
        earned: 'total',
        judged: 'points judged',
        stated: 'points stated',
        grade: 'grade',
        moneyFen: 'money',
        vetoes: 'vetoes',
      } as const
      return `Other ${names[what]}: ${then} in the receipt, ${now} now.`
    },
  },
  cases: casesEn,
  schemes: schemesEn,
  plan: planEn,
  evidence: evidenceEn,
  runs: runsEn,
  follow: followEn,
  timeline: timelineEn,
  due: dueEn,
  alerts: alertsEn,
  registers: registersEn,
  improvement: improvementEn,
  categories: categoriesEn,
  grids: gridsEn,
  disputes: disputesEn,
  petitions: petitionsEn,
  services: servicesEn,
  county: countyEn,
  countyReports: countyReportsEn,
  today: todayEn,
  record: recordEn,
  subsidy: subsidyEn,
  enforcementWork: enforcementWorkEn,
  copies: copiesEn,
  evidenceFiles: evidenceFilesEn,
  internal: (reference) =>
    `Internal fault, reference ${reference}. Tell the maintainers the reference, the line above and the command you used.`,
}
