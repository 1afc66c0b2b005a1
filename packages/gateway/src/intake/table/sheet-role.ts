import { spelling } from '../cell/shown-text.ts'
import { isOwnSheet } from '../own-sheets.ts'
import type { SourceSheet } from '../source.ts'

const aside = /^(?:填表|填报|使用|录入)?(?:说明|须知)$|^代码|代码表$|字典|^(?:封面|目录)$|^readme$|^instructions?$|^_/u

/** Why a sheet is left out: we added it ourselves, it is hidden, or by its name it explains the others. */
export const leftOutSheet = ({
  name = '',
  hidden,
}: SourceSheet): 'ownSheet' | 'hiddenSheet' | 'asideSheet' | undefined => {
  if (isOwnSheet(name)) return 'ownSheet'
  if (hidden === true) return 'hiddenSheet'
  return aside.test(spelling(name)) ? 'asideSheet' : undefined
}
