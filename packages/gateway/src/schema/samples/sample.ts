import type { Label } from '@zhunsheng/domain'

/** The place and time of the example ledger, which the samples ask about until somebody changes their variables. */
export const example = { township: '141021100000', year: 2023 } as const

/** A tab of the playground: a question worth asking, with variables that have an answer in the example. */
export interface Sample {
  readonly title: Label
  readonly query: string
  readonly variables: Readonly<Record<string, string | number>>
}
