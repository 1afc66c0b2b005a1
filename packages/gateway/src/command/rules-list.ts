import type { RuleBook } from '@zhunsheng/domain'
import { Command } from 'commander'
import { shippedBooks } from '../run/shipped-books.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { jsonOption } from './options.ts'
import { printJson, printLines } from './perform.ts'
import { tableLines } from './terminal.ts'

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

const row = ({ id, source }: RuleBook, { locale }: Invocation): readonly string[] => {
  const { labels, format } = locale
  const { bindingForce, verification } = source.citation
  const force = `${labels.bindingForce[bindingForce]} · ${labels.verification[verification]}`
  return [id, format.name(source.title), labels.subject[source.subject], force]
}

/** `zhunsheng rules list`: the shipped rule books. */
export const rulesListCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('list')
    .description(text.rules.list)
    .addOption(jsonOption(text))
    .action((options: { readonly json?: boolean }) => {
      const books = [...shippedBooks().values()]
      const columns = text.rules.listColumns.map((title) => ({ title }))
      const rows = books.map((book) => row(book, invocation))
      if (options.json === true) printJson(invocation, { books: books.map(summary) })
      else printLines(invocation, tableLines(columns, rows))
      invocation.end(exitCodes.done)
    })
}
