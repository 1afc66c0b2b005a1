import { inDerivedOrder } from '../derived-order.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { chargeOutcome } from '../../ledger/service/petition/charge-outcome.ts'
import { addDays } from '../../value/civil-date.ts'
import { type ChargeStanding, chargesOn } from './charges-on.ts'
import { leaderCharge } from './leader-case.ts'

/** The kinds from whose entries the outcomes of charges follow. */
export const chargeOutcomeSources: readonly string[] = Object.keys(leaderCharge.kinds)

// As long as nobody knows how it ends, the day after the limit is the first on which it can be told that it was not kept.
const toldOf = ({ limit, missed, papersFiledOn }: ChargeStanding): LooseValues => {
  if (missed !== undefined) return { limit: missed, toldOn: addDays(missed, 1), inTime: false }
  if (limit === undefined) return {}
  const inTime = papersFiledOn !== undefined && papersFiledOn <= limit
  return { limit, toldOn: inTime ? papersFiledOn : addDays(limit, 1), inTime }
}

const outcomeOf = (standing: ChargeStanding): readonly LooseEntry[] => {
  const { charge, approvedOn, closedOn, approvals, visits } = standing
  // Nobody is in charge of what was not approved.
  if (approvedOn === undefined) return []
  const { leader, post } = charge.facts
  return [
    {
      id: charge.id,
      township: charge.township,
      kind: chargeOutcome.id,
      year: Number(approvedOn.slice(0, 4)),
      key: charge.key,
      version: charge.version,
      recorded: charge.recorded,
      synthetic: charge.synthetic,
      clocks: { occurred: approvedOn, ...(closedOn !== undefined && { closed: closedOn }) },
      facts: {
        charge: charge.key,
        leader,
        post,
        isByFirst: approvals.every(({ isByFirst }) => isByFirst),
        visits: visits.length,
        ...toldOf(standing),
      },
      personal: {},
    },
  ]
}

const lastDay = '9999-12-31'

/** What each charge of a township has come to, as entries of the kind `charge-outcome`, in order of id. */
export const chargeOutcomeEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] =>
  chargesOn(entries, lastDay).flatMap(outcomeOf).toSorted(inDerivedOrder)
