import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 that this process will see many rows, each over as soon as it was worked on. What lived once as long as a look
 * through the heap it would put among the old from then on, where a batch that is over keeps those behind it; the space for
 * new values, with a copy of it, it would let grow to a third of what an import may use; and what has grown old it would look
 * through when there is three times as much. See docs/decision/0041.
 */
export const expectManyRows = (): void => {
  for (const flag of ['--no-allocation-site-pretenuring', '--semi-space-growth-factor=1', '--heap-growing-percent=25'])
    setFlagsFromString(flag)
}
