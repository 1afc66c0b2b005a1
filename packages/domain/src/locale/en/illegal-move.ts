import type { HeldGate } from '../../procedure/procedure.ts'
import type { Issue, Sentences } from '../locale.ts'
import { format } from './format.ts'
import { timeOf } from './time-units.ts'

const measured = ({ shortfall, keys, unknown }: HeldGate): string => {
  if (keys !== undefined) return ` (${keys.join(', ')})`
  if (shortfall !== undefined)
    return ` (${timeOf(shortfall.given, shortfall.unit)} given, ${shortfall.required} needed)`
  if (unknown === undefined) return ''
  return unknown.code === 'notDay'
    ? ` (“${unknown.text}” is no date, so this cannot be judged)`
    : ` (the calendar of working days reaches from ${unknown.from} to ${unknown.to}, so this cannot be judged)`
}

const held = (gate: HeldGate): string => {
  const { label, lacks, remedy, citation, instrument } = gate
  const cited = format.citation({ ...citation, instrument: { id: citation.instrument, label: instrument } })
  return `${label.en} (${cited}): ${lacks.en}${measured(gate)}. What could be done: ${remedy.en}.`
}

/** Why a move is not allowed. */
export const illegalMove: Sentences<'code', Issue>['illegalMove'] = (illegal) => {
  const { procedureLabel, case: name, moveLabel, on, entry, gates } = illegal
  const which = `${procedureLabel.en} “${name}”: the step “${moveLabel.en}” of ${on} (entry “${entry.key}”) is not allowed.`
  return [which, ...gates.map(held)].join(' ')
}
