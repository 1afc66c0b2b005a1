import type { ImportProgress } from '../intake/index.ts'
import type { Invocation } from './invocation.ts'

const barWidth = 10
// What is left cannot be told from the first moments.
const leastSeconds = 2

/**
 * Shows how far an import has come: what it is at, a bar, the rows, their rate and the time that is left, each since the
 * phase began. `clock` gives milliseconds.
 */
export const importProgress = (
  { text, terminal }: Pick<Invocation, 'text' | 'terminal'>,
  clock: () => number,
): ((progress: ImportProgress) => void) => {
  let [phase, from]: [ImportProgress['phase'], number] = ['reading', clock()]
  return (progress) => {
    if (progress.phase !== phase) [phase, from] = [progress.phase, clock()]
    const { rows } = progress
    const share = progress.phase === 'reading' ? progress.share : progress.total === 0 ? 1 : rows / progress.total
    const seconds = (clock() - from) / 1000
    const isKnown = seconds >= leastSeconds && share > 0
    terminal.progress(
      text.import.progress(phase, {
        bar: '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░'),
        percent: Math.floor(share * 100),
        rows,
        perSecond: seconds === 0 ? 0 : Math.round(rows / seconds),
        ...(isKnown && { secondsLeft: Math.ceil((seconds / share) * (1 - share)) }),
      }),
    )
  }
}
