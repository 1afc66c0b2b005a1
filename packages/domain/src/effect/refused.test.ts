import * as Effect from 'effect/Effect'
import { expect, test } from 'vitest'

import { patrol } from '../ledger/enforcement/work/patrol.ts'
import { newEntry } from '../ledger/new-entry.ts'
import { rowReader } from '../ledger/read-row.ts'
import { EntryRefused, RowRefused, fromOutcome } from './refused.ts'

const writing = { township: '141021100000', recorded: '2023-03-02T00:00:00Z', synthetic: true }
const raw = { key: 'XC-1', occurred: '2023-03-01', team: 'enforcementTeam', leader: 'P001', found: '否' }
const write = (cells: Readonly<Record<string, string>>) =>
  Effect.gen(function* () {
    const row = yield* fromOutcome(rowReader(patrol)(cells), RowRefused)
    return yield* fromOutcome(newEntry(patrol, row, writing), EntryRefused)
  })

test('a value goes through', () => {
  expect(Effect.runSync(write(raw))).toMatchObject({ key: 'XC-1', version: 1, facts: { found: false } })
})

test('issues become one tagged error that holds them all', () => {
  const told = (cells: Readonly<Record<string, string>>) =>
    Effect.runSync(
      write(cells).pipe(
        Effect.map(() => 'written'),
        Effect.catchTags({
          RowRefused: ({ issues }) => Effect.succeed(issues.map(({ path, code }) => `${path[0]} ${code}`)),
          EntryRefused: ({ issues }) => Effect.succeed(issues.map(({ code }) => code)),
        }),
      ),
    )
  expect(told({ ...raw, leader: '张三', found: '0' })).toEqual(['leader notReference', 'found notYesNo'])
  expect(told({ ...raw, occurred: '2023-03-03' })).toEqual(['occurredAfterRecorded'])
})
