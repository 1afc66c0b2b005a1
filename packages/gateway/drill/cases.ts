import type { Bringing, CaseId, DrillCase, Phase } from './drill-case.ts'
import type { LedgerFiles } from './ledger-files.ts'
import { mutationsCommand } from './mutations.ts'
import { type Task, type Work, workCommand } from './work.ts'

/** Small enough for several transactions: each is at most twice as large as the one before. */
const atOnce = 200
const reason = '演练'

/** The instants at which things happen: in a month of its own each, so that every next one seals the one before. */
const at = {
  import: '2025-03-10T01:00:00.000Z',
  corrections: '2025-04-10T01:00:00.000Z',
  withdraw: '2025-05-10T01:00:00.000Z',
}
const recorded = { import: '2024-01-10T01:00:00.000Z', corrections: '2025-04-09T01:00:00.000Z' }

/** Any import, as of the first instant. */
export const importOf = (files: readonly string[]): Omit<Work, 'address'> => ({
  at: at.import,
  task: { type: 'import', files, recorded: recorded.import },
  atOnce,
})

const workDeck: readonly (readonly Phase[])[] = [
  ['staged', 'publishing', 'publishing', 'reading', 'starting'],
  ['staged', 'publishing', 'publishing', 'reading', 'published'],
]

const workCase = (id: Exclude<CaseId, 'mutations'>, brings: Bringing, task: Task): DrillCase => ({
  id,
  brings,
  deck: workDeck,
  begin: (address, due) => workCommand({ address, at: at[id], task, atOnce }, due),
})

/** The cases over files. Each begins with what the one before it left, but for the last. */
export const casesOver = ({ many, changed }: LedgerFiles): Readonly<Record<CaseId, DrillCase>> => ({
  import: workCase('import', { type: 'import' }, { type: 'import', files: many, recorded: recorded.import }),
  corrections: workCase(
    'corrections',
    { type: 'import' },
    {
      type: 'import',
      files: changed,
      recorded: recorded.corrections,
      corrections: reason,
    },
  ),
  // Of the second import: what it added is voided, what it corrected is as before.
  withdraw: workCase('withdraw', { type: 'withdrawal', run: 2 }, { type: 'withdraw', run: 2, reason }),
  mutations: {
    id: 'mutations',
    brings: { type: 'requests' },
    deck: [['asked', 'asked', 'unanswered', 'answered', 'starting']],
    begin: (address) => mutationsCommand(address),
  },
})
