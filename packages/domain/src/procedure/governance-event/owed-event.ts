import { notDuplicate } from '../../ledger/grid/centre/event-figures.ts'

/** Which events have to be dealt with: what is not valid asks for nothing, nor does what is counted as another event. */
export const isOwed = [{ field: 'valid', is: true }, notDuplicate] as const
