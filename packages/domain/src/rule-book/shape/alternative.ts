import { isPlainObject, own } from './plain-object.ts'
import type { Node, RecordNode } from './shape.ts'

type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>

/** Which of its two shapes a value is meant to have. */
export const alternative = (node: Of<'fork'> | Of<'either'>, value: unknown): Node => {
  if (node.kind === 'either') return isPlainObject(value) ? node.record : node.scalar
  return isPlainObject(value) && node.keys.some((key) => Object.hasOwn(value, key)) ? node.present : node.absent
}

/** The record that the `type` of a value names, if it names one. */
export const variantOf = (node: Of<'variants'>, value: unknown): RecordNode | undefined => {
  const type = isPlainObject(value) ? own(value, 'type') : undefined
  return typeof type === 'string' ? own(node.of, type) : undefined
}
