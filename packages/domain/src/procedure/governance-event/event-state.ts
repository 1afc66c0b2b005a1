import type { CivilDate } from '../../value/civil-date.ts'

/** How far an event has come. What was rejected, merged, transferred, closed or archived is over. */
export const eventStages = [
  'unreported',
  'reported',
  'accepted',
  'triaged',
  'assigned',
  'feedback',
  'verified',
  'rejected',
  'merged',
  'transferred',
  'closed',
  'archived',
] as const
/** How far an event has come. */
export type EventStage = (typeof eventStages)[number]

/** What the centre knows of an event. */
export interface EventState {
  readonly stage: EventStage
  /** Whether the reporter solved it on the spot, and nobody has reopened it since. */
  readonly isSelfHandled: boolean
  readonly isAccepted: boolean
  readonly isTriaged: boolean
  /** Whether a unit has it in hand: since it was reopened, if it was. */
  readonly isAssigned: boolean
  /** Whether it was merged into another one, with which it is handled from then on. */
  readonly isMerged: boolean
  /** The last day for closing it: the one it was given, or that of the last delay or reopening; absent before it was reported. */
  readonly due?: CivilDate
  /** The delay that was asked for and not yet answered, and by whom where that is named. */
  readonly asked?: { readonly by?: string } | undefined
  /** Who handled it, where that is named: the one who gave feedback, or who solved it on the spot. */
  readonly handledBy?: string | undefined
  /** Whether it was closed and then did not pass verification: it has to be reopened. */
  readonly hasFailed: boolean
}

/** An event that nobody reported. */
export const noEvent: EventState = {
  stage: 'unreported',
  isSelfHandled: false,
  isAccepted: false,
  isTriaged: false,
  isAssigned: false,
  isMerged: false,
  hasFailed: false,
}

const over: ReadonlySet<EventStage> = new Set(['rejected', 'merged', 'transferred', 'closed', 'archived'])

/** Whether nothing more is done about an event unless it is reopened. */
export const isOver = ({ stage }: EventState): boolean => over.has(stage)
