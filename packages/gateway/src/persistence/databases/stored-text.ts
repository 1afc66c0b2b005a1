/**
 * A text as it was stored. A byte of a SQLite file tells a text from other bytes or from nothing: what is none is not what
 * was written, and as an empty text it fits no hash.
 */
export const storedText = (value: unknown): string => (typeof value === 'string' ? value : '')
