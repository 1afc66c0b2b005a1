import type { LooseEntry } from '../../ledger/entry.ts'
import type { Moving } from '../procedure.ts'

const measures: Readonly<Record<string, string>> = {
  preservation: 'preserved',
  seizure: 'seized',
  extendedSeizure: 'seizureProlonged',
}

const decision = ({ procedure, outcome }: LooseEntry['facts']): string => {
  if (outcome !== 'penalty') return 'decidedNot'
  return procedure === 'onTheSpot' ? 'decidedOnTheSpot' : 'decided'
}

// Of what a case is about, only a decision or another result is made public after it.
const results = new Set<unknown>(['penalty', 'otherResult'])

/** The move of an enforcement case that an entry makes, and its day; undefined for what moves nothing. */
export const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const [on, closed] = [String(clocks['occurred']), clocks['closed']]
  switch (kind) {
    case 'enforcement-case':
      return { move: 'caseOpened', on }
    case 'case-step':
      return { move: String(facts['step']), on }
    case 'case-measure':
      return { move: measures[String(facts['measure'])] ?? '', on }
    case 'case-suspension':
      return { move: 'suspended', on }
    case 'case-review':
      return typeof closed === 'string' ? { move: 'legallyReviewed', on: closed } : { move: 'reviewSubmitted', on }
    case 'penalty-decision':
      return { move: decision(facts), on }
    case 'case-payment':
      return { move: 'paid', on }
    case 'case-remedy':
      return { move: 'remedySought', on }
    case 'enforcement-disclosure':
      return results.has(facts['stage']) ? { move: 'disclosed', on } : undefined
    default:
      return undefined
  }
}
