// A figure is a pure count over the ledger; a claim is how a report states it. 20余 is an interval, never 20.
import { countFigure, judgeClaim } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { index, lechang, year2023 } from './lechang-2023.ts'

const definition = figureDefinitions.find(({ id }) => id === 'enforcement.team-members')
if (definition === undefined) throw new Error('no such figure')
const count = countFigure(definition, index, { subject: lechang, period: year2023 })
if (count.status !== 'present') throw new Error(count.status)
const verdict = judgeClaim({ form: 'over', value: 20 }, count)
console.log(
  `${definition.label.zh} ${count.value}${definition.unit.zh} · 20余 ${verdict} · ${count.entries.length} entries`,
)
