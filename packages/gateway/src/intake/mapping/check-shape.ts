import type { MappingPath, MappingProblem, PathProblem, ShapeType } from './mapping-issue.ts'
import type { Shape } from './mapping-schema.ts'

const typeOf = (value: unknown): ShapeType => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'yesNo'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return 'object'
}

const named = { string: 'text', integer: 'integer', boolean: 'yesNo', array: 'list', object: 'object' } as const
const wantedOf = (shape: Shape): ShapeType | undefined => shape.type && named[shape.type]

type Report = (problem: MappingProblem, path?: MappingPath) => void
type Walk = (shape: Shape, value: unknown, path: MappingPath) => void

const checkNumber = ({ minimum = -Infinity, maximum = Infinity }: Shape, value: number, report: Report): void => {
  if (value < minimum || value > maximum)
    report({ code: 'outOfRange', least: minimum, ...(maximum < Infinity && { most: maximum }) })
}

const checkObject = (shape: Shape, value: object, path: MappingPath, report: Report, walk: Walk): void => {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = shape
  for (const key of required) if (!Object.hasOwn(value, key)) report({ code: 'missingKey', key })
  const members = Object.entries(value)
  if (members.length < minProperties) report({ code: 'outOfRange', least: minProperties })
  for (const [key, member] of members) {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (known === undefined || known === false)
      report({ code: 'unknownKey', key, allowed: Object.keys(properties) }, [...path, key])
    else walk(known, member, [...path, key])
  }
}

const checkList = (
  { items, minItems = 0 }: Shape,
  list: readonly unknown[],
  path: MappingPath,
  report: Report,
  walk: Walk,
) => {
  if (list.length < minItems) report({ code: 'outOfRange', least: minItems })
  if (items !== undefined) for (const [i, item] of list.entries()) walk(items, item, [...path, i])
}

const checkChoice = (allowed: readonly (string | number)[], value: unknown, report: Report): void => {
  if (!allowed.some((each) => each === value)) report({ code: 'notOneOf', allowed: allowed.map(String) })
}

/** Holds plain data against a shape. Every fault at once, each at its path. */
export const checkShape = (whole: Shape, data: unknown): readonly PathProblem[] => {
  const found: PathProblem[] = []
  const walk: Walk = (shape, value, path) => {
    const report: Report = (problem, at = path) => void found.push({ path: at, problem })
    const type = typeOf(value)
    const choices = shape.anyOf ?? [shape]
    const fitting = choices.find((choice) => (wantedOf(choice) ?? type) === type)
    if (fitting === undefined) {
      const wanted = choices.flatMap((choice) => wantedOf(choice) ?? [])
      return report({ code: 'wrongType', wanted, found: type })
    }
    if (fitting.const !== undefined) checkChoice([fitting.const], value, report)
    if (fitting.enum !== undefined) checkChoice(fitting.enum, value, report)
    if (typeof value === 'number') checkNumber(fitting, value, report)
    if (typeof value === 'string' && fitting.minLength !== undefined && value.trim() === '') report({ code: 'blank' })
    if (Array.isArray(value)) checkList(fitting, value, path, report, walk)
    else if (typeof value === 'object' && value !== null) checkObject(fitting, value, path, report, walk)
  }
  walk(whole, data, [])
  return found
}
