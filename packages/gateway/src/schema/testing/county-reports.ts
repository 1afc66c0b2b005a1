import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { Store } from '../../persistence/store.ts'

type Registered = readonly [township: string, submitted: string, published?: string]
// On 2023: in time, eleven days late, and on the day by which readings differ and never published. The others keep no ledger.
const registered: readonly Registered[] = [
  ['141021100000', '2024-02-20', '2024-03-20'],
  ['141021101000', '2024-03-11', '2024-03-25'],
  ['141021200000', '2024-03-01'],
]

/** Writes the registrations of three townships’ reports on 2023. */
export const fillCountyReports = (store: typeof Store.Service): Promise<void> =>
  Effect.runPromise(
    Effect.forEach(
      registered,
      ([township, occurred, publishedOn]) =>
        store.append(localAdministrator, {
          kind: 'report-registration',
          township,
          row: {
            key: 'NDBG-1',
            values: {
              occurred,
              reportYear: 2023,
              submissionDue: '2024-02-29',
              publicationDue: '2024-03-31',
              coversBothLeaders: true,
              ...(publishedOn !== undefined && { publishedOn, medium: 'website', url: 'https://example.invalid/1' }),
            },
          },
          synthetic: true,
          idempotencyKey: township,
        }),
      { discard: true },
    ),
  )
