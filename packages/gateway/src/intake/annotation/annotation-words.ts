import type { Language } from '../../config/language.ts'
import type { AnnotationText } from './locale/annotation-text.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'

/** The words of workbooks that show faults, in each language. */
export const annotationWords: Readonly<Record<Language, AnnotationText>> = { 'zh-CN': zhCN, en }
