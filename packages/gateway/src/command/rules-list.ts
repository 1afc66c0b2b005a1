import type { RuleBook } from '@zhunsheng/domain'
import { Command } from 'commander'
import { shippedBooks } from '../run/shipped-books.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { jsonOption } from './options.ts'
import { printJson } from './perform.ts'
import { tableLines } from './terminal.ts'
import { labelIn } from './label-in.ts'

const summary = ({ id, revision, hash, source }: RuleBook): object => ({
  id,
  revision,
  hash,
  title: source.title,
  subject: source.subject,
  period: source.period,
  bindingForce: source.citation.bindingForce,
  verification: source.citation.verification,
})

/** `zhunsheng rules list`: the shipped rule books. */
export const rulesListCommand = (invocation: Invocation): Command => {
  const { text, locale, language } = invocation
  return new Command('list')
    .description(text.rules.list)
    .addOption(jsonOption(text))
    .action((options: { readonly json?: boolean }) => {
      const books = [...shippedBooks().values()]
      const columns = text.rules.listColumns.map((title) => ({ title }))
      if (options.json === true) printJson(invocation, { books: books.map(summary) })
      else
        for (const line of tableLines(
          columns,
          books.map(({ id, source }) => [
            id,
            labelIn(source.title, language),
            locale.labels.subject[source.subject],
            `${locale.labels.bindingForce[source.citation.bindingForce]} · ${locale.labels.verification[source.citation.verification]}`,
          ]),
        ))
          invocation.terminal.out(line)
      invocation.end(exitCodes.done)
    })
}
