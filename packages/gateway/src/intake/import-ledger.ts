import * as Effect from 'effect/Effect'
import type { Forbidden, ImportOvertaken, Store } from '../persistence/store.ts'
import { type ImportRequest, importFiles } from './import-files.ts'
import type { ImportReport } from './import-report.ts'
import { importJournal } from './journal/import-journal.ts'
import { journalsAmong } from './journal/journal-among.ts'
import { listFiles } from './list-files.ts'

/** Imports whatever files there are: ledger files by their rows, or what another ledger exported as it is. */
export const importLedger = (request: ImportRequest): Effect.Effect<ImportReport, Forbidden | ImportOvertaken, Store> =>
  Effect.gen(function* () {
    const { files } = yield* Effect.promise(() => listFiles(request.files))
    const [journal] = yield* Effect.promise(() => journalsAmong(files))
    if (journal === undefined) return yield* importFiles(request)
    return yield* importJournal(
      request,
      journal,
      files.filter((file) => file !== journal),
    )
  })
