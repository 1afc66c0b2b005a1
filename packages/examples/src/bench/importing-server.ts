import process from 'node:process'
import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { costOfRun } from './measure.ts'
import { quiet } from './surroundings.ts'

// Runs the command in a process of its own, as often as it is told to, and says what each call took: beside what a peer keeps in
// memory, every look through the heap would be one through that as well.
process.on('message', (argv: readonly string[]) => {
  const call = async (): Promise<void> => {
    const code = await runCommand({ ...quiet(), argv })
    if (code !== exitCodes.done) throw new Error(`${argv[0] ?? ''} ended with ${code}`)
  }
  void costOfRun(call).then((cost) => process.send?.(cost))
})
