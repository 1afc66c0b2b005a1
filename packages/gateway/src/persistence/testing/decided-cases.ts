import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { Store } from '../store.ts'
import { type MatterRow, matterRequest } from './decided-matter.ts'
import { punishedCase } from './punished-case.ts'

const row = (kind: string, key: string, occurred: string, values: LooseValues): MatterRow => ({
  kind,
  key,
  values: { occurred, ...values },
})

// A warning on the spot: the shortest way to a decision that the law knows.
const warned = (number: number): readonly MatterRow[] => {
  const [key, on] = [`AJ-${number}`, `2023-0${number}-10`]
  return [
    row('enforcement-case', key, on, {
      title: `案由${key}`,
      source: 'patrol',
      field: 'townAppearance',
      party: `P9${number}`,
      partyKind: 'citizen',
      isGrave: false,
    }),
    row('penalty-decision', `CF-${number}`, on, {
      case: key,
      procedure: 'onTheSpot',
      outcome: 'penalty',
      power: 'SQ-1',
      officer: 'P31',
      secondOfficer: 'P32',
      isWarning: true,
      isMajor: false,
      isOfPublicInterest: false,
      document: `W-${key}`,
    }),
  ]
}

/** Five cases of 2023, each decided on the spot on the tenth of a month from January on, and what they rest on. */
export const decidedCases: readonly MatterRow[] = [
  punishedCase.certificate,
  punishedCase.secondCertificate,
  punishedCase.power,
  ...[1, 2, 3, 4, 5].flatMap(warned),
]

/** Appends the cases one after the other. */
export const fillDecidedCases = (store: typeof Store.Service): Promise<void> =>
  Effect.runPromise(
    Effect.forEach(decidedCases, (given) => store.append(localAdministrator, matterRequest(given)), { discard: true }),
  )
