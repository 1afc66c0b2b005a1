import type { LooseEntry } from '../../ledger/entry.ts'

/** The keys of the officers whom an entry names: none, one or two. */
export const officersOf = ({ facts }: LooseEntry): readonly string[] =>
  [facts['officer'], facts['secondOfficer']].filter((person) => typeof person === 'string')
