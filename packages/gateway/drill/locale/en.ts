import type { DrillText } from './drill-text.ts'

/** English. */
export const en: DrillText = {
  cases: { import: 'import', corrections: 'corrections', withdraw: 'withdrawal', mutations: 'mutations' },
  phases: {
    starting: 'starting',
    reading: 'reading',
    staged: 'staged, before the end of the first transaction',
    publishing: 'between two transactions',
    published: 'after the last transaction',
    asked: 'request under way, not written',
    unanswered: 'written, not answered',
    answered: 'between two requests',
  },
  classes: {
    lost: 'lost',
    halfWritten: 'half-written',
    doubled: 'doubled',
    chain: 'chain faults',
    unfinished: 'not finished',
  },
  columns: {
    case: 'case',
    database: 'database',
    kills: 'kills',
    byPhase: 'by phase',
    acknowledged: 'acknowledged',
    finished: 'finished by the same command',
  },
  phase: (phase, kills) => `${phase} ${kills}`,
  separator: ', ',
  progress: (database, of, kills, all) => `${database} ${of}: ${kills}/${all}`,
  fault: (place, { kill }, what) => `${place}, kill ${kill}: ${what}`,
  again: (command) => `Again: ${command}`,
  rounds: (finished, rounds) => `${finished}/${rounds}`,
  fuzz: (seconds) => `Readers fuzzed for ${seconds} s:`,
  ran: (date, command, machine) => `${date} ${command}\n${machine}`,
  clean: 'Nothing is wrong.',
  notClean: (faults) => `${faults} faults`,
  fuzzFailed: 'The readers failed.',
  rootsDiffer: 'The facts roots of the two databases differ.',
}
