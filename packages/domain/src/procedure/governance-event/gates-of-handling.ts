import type { Label } from '../../value/label.ts'
import { convention } from '../convention.ts'
import { type EventGate, closedLoop } from './event-gate.ts'

/** An event was triaged before a unit gets it. */
export const triagedFirst: EventGate = {
  id: 'triagedFirst',
  label: { zh: '分流以后方可派单', en: 'An event has to be triaged before it is assigned' },
  lacks: { zh: '该日以前没有分流记录', en: 'nothing records that it was triaged by that day' },
  remedy: { zh: '先登记分流', en: 'enter the triage first' },
  citation: closedLoop,
  after: ['triaged'],
  judge: ({ state }) => state.isTriaged,
}

/** A unit has the event in hand; after it was reopened it is assigned again. */
export const assignedFirst: EventGate = {
  id: 'assignedFirst',
  label: {
    zh: '派单以后方可办理；重新办理的，重新派单',
    en: 'A unit has to have it in hand; reopened, assigned again',
  },
  lacks: {
    zh: '该日以前没有派单记录（重新办理以后的）',
    en: 'nothing records that it was assigned, since it was reopened',
  },
  remedy: { zh: '先登记派单', en: 'enter the assignment first' },
  citation: closedLoop,
  after: ['assigned'],
  judge: ({ state }) => state.isAssigned,
}

const naming = (id: string, field: string, label: Label, remedy: Label): EventGate => ({
  id,
  label,
  lacks: { zh: '没有写明', en: 'it does not' },
  remedy,
  citation: convention,
  isOfEntry: true,
  judge: ({ entry: { facts } }) => typeof facts[field] === 'string',
})

/** Assigning and joint handling say which unit. */
export const unitNamed = naming(
  'unitNamed',
  'unit',
  { zh: '派单和联动处置须写明处置单位', en: 'Assigning and joint handling name the unit' },
  { zh: '填写“处置单位”', en: 'state the unit' },
)

/** A whistle is one of the ledger of whistles; that it exists is asked of every reference. */
export const whistleNamed = naming(
  'whistleNamed',
  'whistle',
  { zh: '吹哨须写明吹哨编号', en: 'A call to departments names its whistle' },
  { zh: '先登记吹哨，再填写“吹哨编号”', en: 'enter the whistle, and state its number' },
)

/** A transfer says where to. */
export const exitNamed = naming(
  'exitNamed',
  'to',
  { zh: '移送须写明去向', en: 'A transfer says where to' },
  { zh: '填写“移送去向”', en: 'state where it goes' },
)
