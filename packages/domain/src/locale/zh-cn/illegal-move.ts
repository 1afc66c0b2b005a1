import type { HeldGate } from '../../procedure/procedure.ts'
import type { Issue, Sentences } from '../locale.ts'
import { format } from './format.ts'
import { timeOf } from './time-units.ts'

const measured = ({ shortfall, keys, unknown }: HeldGate): string => {
  if (keys !== undefined) return `（${keys.join('、')}）`
  if (shortfall !== undefined) {
    const { given, required, unit } = shortfall
    return `（实有${timeOf(given, unit)}，应有${timeOf(required, unit)}）`
  }
  if (unknown === undefined) return ''
  return unknown.code === 'notDay'
    ? `（“${unknown.text}”不是日期，无法判断）`
    : `（工作日历只有${format.date(unknown.from)}至${format.date(unknown.to)}，无法判断）`
}

const held = (gate: HeldGate): string => {
  const { label, lacks, remedy, citation, instrument } = gate
  const cited = format.citation({ ...citation, instrument: { id: citation.instrument, label: instrument } })
  return `${label.zh}（${cited}）：${lacks.zh}${measured(gate)}。可以：${remedy.zh}。`
}

/** Why a move is not allowed. */
export const illegalMove: Sentences<'code', Issue>['illegalMove'] = (illegal) => {
  const { procedureLabel, case: name, moveLabel, on, entry, gates } = illegal
  const which = `${procedureLabel.zh}“${name}”：${format.date(on)}的“${moveLabel.zh}”（记录“${entry.key}”）不符合程序。`
  return `${which}${gates.map(held).join('')}`
}
