import type { CellValue } from '../ledger/entry-kind.ts'

/** The value of a fact when it is one of a list of codes. */
export const codeIn = <C extends string>(codes: Readonly<Record<C, unknown>>, value: CellValue | undefined) => {
  const isCode = (text: string): text is C => Object.hasOwn(codes, text)
  return typeof value === 'string' && isCode(value) ? value : undefined
}
