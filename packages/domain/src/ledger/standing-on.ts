import type { CivilDate } from '../value/civil-date.ts'

interface Standing {
  readonly clocks: { readonly occurred: string; readonly closed?: string | undefined }
}

/** Whether what an entry says stands on a day: from its first day to its last one, both included. */
export const standsOn = ({ clocks: { occurred, closed } }: Standing, on: CivilDate): boolean =>
  occurred <= on && (closed === undefined || closed >= on)
