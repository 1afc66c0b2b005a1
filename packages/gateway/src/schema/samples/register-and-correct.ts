import { entryIdOf } from '@zhunsheng/domain/ledger'
import { type Sample, example } from './sample.ts'

// A year without a report: trying it out moves no score of the example, and at its end the entry is void.
const key = 'XC2024-示例'
const entryId = entryIdOf({ township: example.township, kind: 'patrol', year: 2024, key, version: 1 })

/** Append, correct, run into a conflict, void. Every step is idempotent: a second run writes nothing more. */
export const registerAndCorrect: Sample = {
  title: { zh: '登记更正', en: 'Register and correct' },
  variables: { township: example.township, key, entryId },
  query: `mutation ($township: TownshipCode!, $key: String!, $entryId: String!) {
  append: appendPatrol(
    idempotencyKey: "playground-append"
    township: $township
    key: $key
    synthetic: true
    values: { occurred: "2024-01-10", team: ENFORCEMENT_TEAM, leader: "p-0009", found: false }
  ) {
    ...Version
    ... on Failure {
      message
    }
  }
  correct: correctPatrol(
    idempotencyKey: "playground-correct"
    entryId: $entryId
    expectedVersion: 1
    reason: "补记发现问题"
    values: { occurred: "2024-01-10", team: ENFORCEMENT_TEAM, leader: "p-0009", found: true }
  ) {
    ...Version
    ... on Failure {
      message
    }
  }
  stale: correctPatrol(
    idempotencyKey: "playground-stale"
    entryId: $entryId
    expectedVersion: 1
    reason: "依据的仍是第 1 版"
    values: { occurred: "2024-01-11", team: ENFORCEMENT_TEAM, leader: "p-0009", found: true }
  ) {
    ...Version
    ... on VersionConflict {
      message
      expected
      current
    }
  }
  void: voidEntry(
    idempotencyKey: "playground-void"
    entryId: $entryId
    expectedVersion: 2
    reason: "示例到此为止"
  ) {
    ... on EntryVoided {
      entry {
        version
        change {
          type
          reason
        }
      }
    }
    ... on Failure {
      message
    }
  }
}

fragment Version on Patrol {
  id
  version
  occurred
  found
  change {
    type
    reason
  }
}
`,
}
