import type { Locale } from '@zhunsheng/domain/explanation'
import type { CommandText } from './locale/command-text.ts'

/** What printing needs of a call: the command's sentences and the domain's. */
export interface Wording {
  readonly text: CommandText
  readonly locale: Locale
}
