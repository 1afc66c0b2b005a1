import { convention } from '../convention.ts'
import type { ClockEvent, DeadlineClock, TiedEnd } from './duty-clock.ts'

const step = (...steps: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'problem-step',
  where: [{ field: 'step', in: steps }],
  at: 'occurred',
})
const sameProblem = { matching: 'problem', equals: 'problem' } as const
const endsWith = (...steps: readonly [string, ...string[]]): TiedEnd => ({ ...step(...steps), ...sameProblem })
const ofProblem = { entryKind: 'problem', through: 'problem' } as const
// Done until somebody finds that it is not: the same day runs on then.
const completed: TiedEnd = { ...endsWith('completed'), undoneBy: step('verificationFailed') }
const common = {
  system: 'rectification',
  bound: 'atMost',
  soon: 14,
  // The day stands with the measure; no text fixes it.
  span: { by: 'entry', field: 'until', citation: convention },
  owner: { field: 'owner', ...ofProblem },
  about: { field: 'title', ...ofProblem, isNumbered: true },
} as const

/** The clocks of problems that are put right: the day of the measure, and that of its extension. */
export const clocksOfProblems: readonly DeadlineClock[] = [
  {
    id: 'rectification.measure',
    label: { zh: '完成整改措施', en: 'Carry out the measure' },
    ...common,
    late: { id: 'rectification-late', label: { zh: '整改超期', en: 'A problem put right late, or not yet' } },
    start: step('measureSet'),
    ends: [completed, endsWith('closed', 'extended'), { ...endsWith('measureSet'), isLater: true }],
  },
  {
    id: 'rectification.extended-measure',
    label: { zh: '在延长的期限内完成整改措施', en: 'Carry out the measure by the day of the extension' },
    ...common,
    late: {
      id: 'rectification-late-after-extension',
      label: { zh: '整改延期后仍超期', en: 'A problem put right late after an extension, or not yet' },
    },
    start: step('extended'),
    ends: [completed, endsWith('closed'), { ...endsWith('measureSet', 'extended'), isLater: true }],
  },
]
