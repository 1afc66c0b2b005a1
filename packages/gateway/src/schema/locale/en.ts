import type { SchemaText } from './schema-text.ts'

export const en: SchemaText = {
  input: {
    badFirst: ({ value, largest }) => `first must be an integer from 0 to ${largest}, not ${value}.`,
    badSampleSize: ({ value, largest }) => `size must be an integer from 1 to ${largest}, not ${value}.`,
    emptySeed: () => 'The seed is empty.',
    dayTooFar: ({ day, first, last }) =>
      `${day} cannot be looked at: the day has to lie in the years ${first} to ${last}.`,
    upsideDown: ({ first, last }) => `${first} is later than ${last}: the days are the wrong way round.`,
    badCursor: ({ value }) => `after is not a cursor: "${value}". Give the endCursor of the page before.`,
    foreignCursor: ({ value }) =>
      `after is a cursor of another list: "${value}". Give the endCursor of the page before of the same list.`,
    badNodeId: ({ value }) => `"${value}" is not an id.`,
    unknownFigure: ({ value }) => `There is no figure "${value}".`,
    unknownSchemePick: ({ value, known }) =>
      `There is no choice or option "${value}"; there are: ${known === '' ? 'none' : known}.`,
    unknownRuleBook: ({ value, known }) => `There is no rule book "${value}"; there are: ${known}.`,
    unknownIndicator: ({ value }) => `The rule book has no indicator "${value}".`,
    unknownNode: ({ value }) => `The derivation has no node "${value}".`,
    unknownTownship: ({ value }) => `There is no ledger of township "${value}".`,
    badIdempotencyKey: ({ value }) => `idempotencyKey must have 1 to 200 characters, not "${value}".`,
    badFilter: ({ value }) => `The condition "${value}" does not fit its field.`,
    notOrderable: ({ value }) => `Nothing can be ordered by "${value}".`,
    notAssessable: ({ reasons }) => `This rule book cannot judge it: ${reasons}`,
  },
  failure: {
    versionConflict: (expected, current) =>
      `The entry has been changed: you expected version ${expected}, it is version ${current}. Read it again, then decide.`,
    notFound: (id) => `There is no such entry: ${id}.`,
    forbidden: 'You may not do this.',
    idempotencyConflict: (key) => `The idempotencyKey "${key}" was used for another request: choose another.`,
    keyTaken: (key) => `There is an entry with the key "${key}" already: correct it, or choose another key.`,
    yearClosed: (year) =>
      `The ledger of ${year} is closed: if the row is wanted all the same, say late: true, and see what becomes stale.`,
    moveRefused: (moves) => `Nothing was written. ${moves}`,
    schemeRefused: (scheme, choices) =>
      choices.length === 0
        ? `The text of the scheme "${scheme}" states too little, and no choice would do: it cannot become a rule book.`
        : `The text of the scheme "${scheme}" cannot be scored by as it stands: choose first (choose): ${choices.join(', ')}.`,
    refused: (count) => `Nothing was written: ${count} faults.`,
  },
}
