import { isCivilDate } from '../../value/civil-date.ts'
import { parseDecimal } from '../../value/decimal.ts'
import { parsePeriod } from '../../value/period.ts'
import { compare, multiply, ratio, zero } from '../../value/ratio.ts'
import type { Diagnostic, FoundType, ShapeFault, SourcePath, WantedType } from '../diagnostic.ts'
import { suggestion } from '../nearest.ts'
import { alternative, variantOf } from './alternative.ts'
import { isPlainObject, own } from './plain-object.ts'
import type { Node, RecordNode, TextFormat } from './shape.ts'

type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>
type Report = (fault: ShapeFault) => void

/** The patterns of the text formats that a pattern can say, shared with the JSON Schema. */
export const textPatterns = {
  id: /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  path: /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/u,
  divisionCode: /^\d{12}$/u,
} as const

const fits: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  text: (text) => text.trim() !== '',
  id: (text) => textPatterns.id.test(text),
  path: (text) => textPatterns.path.test(text),
  divisionCode: (text) => textPatterns.divisionCode.test(text),
  date: isCivilDate,
  period: (text) => parsePeriod(text).ok,
}

const foundTypes = { string: 'text', number: 'number', boolean: 'boolean', object: 'object' } as const
const foundType = (value: unknown): FoundType => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  const type = typeof value
  if (type === 'object') return isPlainObject(value) ? 'object' : 'other'
  return type === 'string' || type === 'number' || type === 'boolean' ? foundTypes[type] : 'other'
}
const wrongType = (wanted: WantedType, value: unknown): ShapeFault => ({
  code: 'wrongType',
  wanted,
  found: foundType(value),
})

const inspectText = (node: Of<'text'>, value: unknown, report: Report): void => {
  if (typeof value === 'number') report({ code: 'numericCode', found: value })
  else if (typeof value !== 'string') report(wrongType('text', value))
  else if (!fits[node.format](value)) report({ code: 'badText', wanted: node.format, found: value })
}

const inspectAmount = (node: Of<'amount'>, value: unknown, report: Report): void => {
  if (node.also?.some((word) => word === value) === true) return
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return report({ code: 'floatInSource', found: value })
  if (typeof value !== 'number' && typeof value !== 'string') return report(wrongType('amount', value))
  const found = String(value)
  const read = parseDecimal(found)
  if (!read.ok) return report({ code: 'notDecimal', found })
  const { digits, least, exclusive = false } = node
  if (digits !== undefined && multiply(read.value, ratio(10n ** BigInt(digits))).den !== 1n)
    report({ code: 'tooManyDigits', found, digits })
  if (least !== undefined && compare(read.value, zero) < (exclusive ? 1 : 0))
    report({ code: 'outOfRange', found, least: String(least), exclusive })
}

const inspectInteger = (node: Of<'integer'>, value: unknown, report: Report): void => {
  if (typeof value !== 'number') report(wrongType('integer', value))
  else if (!Number.isSafeInteger(value)) report({ code: 'floatInSource', found: value })
  else if (value < node.least)
    report({ code: 'outOfRange', found: String(value), least: String(node.least), exclusive: false })
}

const inspectOneOf = (node: Of<'oneOf'>, value: unknown, report: Report): void => {
  if (node.values.some((allowed) => allowed === value)) return
  const allowed = node.values.map(String)
  if (node.values.every((one) => typeof one === 'boolean')) report(wrongType('boolean', value))
  else if (['string', 'number', 'boolean'].includes(typeof value))
    report({ code: 'notOneOf', found: String(value), allowed, ...suggestion(String(value), allowed) })
  else report(wrongType('text', value))
}

type Walk = (node: Node, value: unknown, path: SourcePath) => void
interface At {
  readonly path: SourcePath
  readonly walk: Walk
  readonly report: Report
}

const inspectRecord = (node: RecordNode, value: unknown, at: At, found: Diagnostic[]): void => {
  if (!isPlainObject(value)) return at.report(wrongType('object', value))
  for (const [key, member] of Object.entries(value)) {
    const path = [...at.path, key]
    const known = own(node.keys, key)
    if (known !== undefined) at.walk(known.of, member, path)
    else found.push({ code: 'unknownKey', key, ...suggestion(key, Object.keys(node.keys)), path })
  }
  for (const [key, { optional }] of Object.entries(node.keys))
    if (!optional && !Object.hasOwn(value, key)) at.report({ code: 'missingKey', key })
}

const inspectVariants = (node: Of<'variants'>, value: unknown, at: At): void => {
  const chosen = variantOf(node, value)
  if (chosen !== undefined) at.walk(chosen, value, at.path)
  else if (!isPlainObject(value)) at.report(wrongType('object', value))
  else if (!Object.hasOwn(value, 'type')) at.report({ code: 'missingKey', key: 'type' })
  else at.walk({ kind: 'oneOf', values: Object.keys(node.of) }, own(value, 'type'), [...at.path, 'type'])
}

const inspectMany = (node: Of<'list'> | Of<'dictionary'>, value: unknown, at: At): void => {
  if (node.kind === 'dictionary') {
    if (!isPlainObject(value)) return at.report(wrongType('object', value))
    for (const [key, member] of Object.entries(value)) at.walk(node.of, member, [...at.path, key])
    return
  }
  if (!Array.isArray(value)) return at.report(wrongType('list', value))
  if (value.length < node.least) at.report({ code: 'emptyList' })
  value.forEach((member, i) => at.walk(node.of, member, [...at.path, i]))
}

/** Everything about a value that its shape does not admit, each with its path; none when it fits. */
export const inspect = (shape: Node, input: unknown, from: SourcePath = []): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const walk: Walk = (node, value, path) => {
    const report: Report = (fault) => void found.push({ ...fault, path })
    const at: At = { path, walk, report }
    switch (node.kind) {
      case 'text':
        return inspectText(node, value, report)
      case 'amount':
        return inspectAmount(node, value, report)
      case 'integer':
        return inspectInteger(node, value, report)
      case 'oneOf':
        return inspectOneOf(node, value, report)
      case 'list':
      case 'dictionary':
        return inspectMany(node, value, at)
      case 'record':
        return inspectRecord(node, value, at, found)
      case 'lazy':
        return walk(node.of(), value, path)
      case 'variants':
        return inspectVariants(node, value, at)
      case 'fork':
      case 'either':
        return walk(alternative(node, value), value, path)
    }
  }
  walk(shape, input, from)
  return found
}
