import { builder } from './builder.ts'

/** What every expected failure can say for itself. */
export const Failure = builder.interfaceRef<{ readonly message: string }>('Failure').implement({
  description: '预期内的失败，附一句说明 · An expected failure, with a sentence',
  fields: (t) => ({ message: t.exposeString('message', { description: '说明 · What happened and what to do' }) }),
})
