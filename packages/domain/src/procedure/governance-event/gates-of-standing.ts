import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import { type EventGate, closedLoop } from './event-gate.ts'
import { isOver } from './event-state.ts'

/** An event was reported before anything is done about it. */
export const eventReported: EventGate = {
  id: 'eventReported',
  label: { zh: '事件应当先上报', en: 'An event has to be reported first' },
  lacks: { zh: '该日以前没有该事件的上报记录', en: 'nothing records that it was reported by that day' },
  remedy: { zh: '先登记事件，并核对事件编号和上报日期', en: 'enter the event first, and check its number and its day' },
  citation: closedLoop,
  after: ['reported'],
  judge: ({ state }) => state.stage !== 'unreported',
}

/** What is over goes no further unless it is reopened; what was solved on the spot is over in one step. */
export const stillOpen: EventGate = {
  id: 'stillOpen',
  label: { zh: '事件了结后不再办理', en: 'Nothing is done about an event that is over' },
  lacks: {
    zh: '该事件已经了结（自办件当场办结，或者已办结、移送、并案、不予受理）',
    en: 'it is over: solved on the spot, closed, transferred, merged, or not accepted',
  },
  remedy: {
    zh: '确需再办的，先登记“重新办理”并写明理由；并案的，在并入的事件中办理',
    en: 'reopen it with a reason; what was merged is handled with the other event',
  },
  citation: convention,
  judge: ({ state }) => !isOver(state),
}

/** Whether an event is accepted is decided once. */
export const notDecided: EventGate = {
  id: 'notDecided',
  label: { zh: '是否受理只决定一次', en: 'Whether an event is accepted is decided once' },
  lacks: { zh: '该事件已有受理结论', en: 'that was decided already' },
  remedy: { zh: '删去重复的受理记录；登记有误的，更正原记录', en: 'leave the second entry out, or correct the first' },
  citation: convention,
  judge: ({ state }) => !state.isAccepted && state.stage !== 'rejected',
}

/** An event was accepted before it goes any further. */
export const acceptedFirst: EventGate = {
  id: 'acceptedFirst',
  label: { zh: '受理以后方可办理', en: 'An event has to be accepted first' },
  lacks: { zh: '该日以前没有受理记录', en: 'nothing records that it was accepted by that day' },
  remedy: { zh: '先登记受理', en: 'enter its acceptance first' },
  citation: closedLoop,
  after: ['accepted'],
  judge: ({ state }) => state.isAccepted,
}

/** What turns an event down, sends it up, puts it off or takes it back says why. */
export const reasonStated: EventGate = {
  id: 'reasonStated',
  label: { zh: '不予受理、上报、延期、核查不通过和重新办理须写明理由', en: 'This needs a stated reason' },
  lacks: { zh: '没有写明理由', en: 'no reason is stated' },
  remedy: { zh: '填写“理由”', en: 'state the reason' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => hasReason(entry),
}

/** What is merged names another event; that this one exists is asked of every reference. */
export const mergedElsewhere: EventGate = {
  id: 'mergedElsewhere',
  label: { zh: '并案须写明并入的另一事件', en: 'Merging names the other event' },
  lacks: { zh: '没有写明并入事件编号，或者写的是事件自身', en: 'no event is named, or this one itself' },
  remedy: { zh: '填写“并入事件编号”', en: 'state the number of the event that it is merged into' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry: { facts } }) => typeof facts['into'] === 'string' && facts['into'] !== facts['event'],
}

/** What is reopened was over; what was merged is handled with the other event. */
export const overFirst: EventGate = {
  id: 'overFirst',
  label: { zh: '了结的事件方可重新办理', en: 'Only what is over is reopened' },
  lacks: {
    zh: '该事件尚在办理，或者已经并入另一事件',
    en: 'it is still being handled, or was merged into another event',
  },
  remedy: {
    zh: '尚在办理的，照常办理；并案的，在并入的事件中办理',
    en: 'go on with it, or with the event that it was merged into',
  },
  citation: convention,
  after: ['closed', 'transferred', 'rejected'],
  judge: ({ state }) => isOver(state) && !state.isMerged,
}

/** What is archived is over, once, and has not failed its verification. */
export const readyForArchive: EventGate = {
  id: 'readyForArchive',
  label: { zh: '事件了结后归档，归档一次', en: 'An event is archived once, when it is over' },
  lacks: {
    zh: '该事件尚未了结、已经归档，或者核查不通过后没有重新办理',
    en: 'it is not over, is archived already, or did not pass verification and was not reopened',
  },
  remedy: { zh: '先办结；核查不通过的，先重新办理', en: 'close it first; reopen what did not pass' },
  citation: convention,
  after: ['closed', 'transferred', 'rejected', 'merged'],
  judge: ({ state }) => isOver(state) && state.stage !== 'archived' && !state.hasFailed,
}
