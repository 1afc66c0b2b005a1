import { shownText } from '../cell/shown-text.ts'
import type { SourceCell } from '../source.ts'
import type { TemplatePart } from './mapping.ts'

/** Reads `{乡镇}-{编号:4}`: names of columns in braces, and after a colon the digits that a number is filled up to. */
export const parseTemplate = (template: string): readonly TemplatePart[] | undefined => {
  const parts: TemplatePart[] = []
  const pattern = /\{([^{}:：]+)(?:[:：](\d{1,2}))?\}|([^{}]+)|(.)/gu
  for (const [, from, width, text, stray] of template.matchAll(pattern)) {
    if (stray !== undefined) return undefined
    parts.push(from === undefined ? { text: text ?? '' } : { from: from.trim(), width: Number(width ?? 0) })
  }
  return parts.some((part) => 'from' in part) ? parts : undefined
}

/** Joins what the columns of a template say in a row; nothing when one of them is blank. */
export const templateReader = (
  template: readonly TemplatePart[],
  indexOf: (from: string) => number | undefined,
): ((cells: readonly (SourceCell | undefined)[]) => string | undefined) => {
  const parts = template.map((part) => ('text' in part ? part : { ...part, index: indexOf(part.from) }))
  return (cells) => {
    let key = ''
    for (const part of parts) {
      if ('text' in part) {
        key += part.text
        continue
      }
      const shown = shownText(part.index === undefined ? undefined : cells[part.index])
      if (shown === '') return undefined
      key += /^\d+$/u.test(shown) ? shown.padStart(part.width, '0') : shown
    }
    return key
  }
}
