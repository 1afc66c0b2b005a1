import { type Scheme, type TriedScheme, compileScheme, originCounts } from '@zhunsheng/domain/rule-book'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { schemes } from '@zhunsheng/domain/rule-books/schemes'

const context = { figures: figureSignatures, instruments }
const tried = (scheme: Scheme, picks: Readonly<Record<string, string>> = {}): TriedScheme => {
  const outcome = compileScheme(scheme, picks, context)
  if (!outcome.ok) throw new Error(`${scheme.id}: ${JSON.stringify(outcome.issues)}`)
  return outcome.value
}
const firstOptions = ({ choices }: Scheme): Readonly<Record<string, string>> =>
  Object.fromEntries(choices.map(({ id, options }) => [id, options[0].id]))

const stateOf = (scheme: Scheme): string => {
  if (tried(scheme).outcome.ok) return '可用 · works'
  return scheme.choices.length === 0 ? '拒绝 · refused' : '选定后可用 · works once chosen'
}

const row = (scheme: Scheme): string => {
  const { outcome } = tried(scheme, firstOptions(scheme))
  const counts = outcome.ok ? originCounts(outcome.value.source) : undefined
  const choices = scheme.choices.map(({ id }) => `\`${id}\``).join(' ')
  const cells = [
    scheme.letter,
    `\`${scheme.id}\``,
    stateOf(scheme),
    counts?.quoted ?? '—',
    counts?.missing ?? '—',
    choices,
  ]
  return `| ${cells.join(' | ')} |`
}

const table = (): string =>
  [
    '|  | 代号 · Id | 能否使用 · Does it work | 引自原文 · Quoted | 原文未载 · Missing | 须先选择 · To choose |',
    '| --- | --- | --- | --- | --- | --- |',
    ...schemes.map(row),
  ].join('\n')

const faultsOf = (scheme: Scheme): readonly string[] => {
  const { outcome } = tried(scheme)
  if (outcome.ok) return []
  const lines = outcome.issues.map((issue) => `- \`${issue.path.join('.')}\` ${say(issue, zhCN)}<br>${say(issue, en)}`)
  return ['不能直接使用的原因 · What stands against it as it is:', '', ...lines, '']
}

const choicesOf = ({ choices }: Scheme): readonly string[] =>
  choices.flatMap(({ id, question, options }) => [
    `**\`${id}\`** ${question.zh}<br>${question.en}`,
    '',
    ...options.map((option) => `- \`--choose ${id}=${option.id}\` ${option.label.zh} · ${option.label.en}`),
    '',
  ])

const leftOutOf = ({ leftOut }: Scheme): readonly string[] =>
  leftOut.length === 0
    ? []
    : [
        '原文有而未计，或另作解读的 · What the text says and the book does not count, or reads in its own way:',
        '',
        ...leftOut.map(({ zh, en: english }) => `- ${zh}<br>${english}`),
        '',
      ]

const section = (scheme: Scheme): string =>
  [
    `### ${scheme.title.zh} · ${scheme.title.en}`,
    '',
    ...faultsOf(scheme),
    ...choicesOf(scheme),
    ...leftOutOf(scheme),
  ].join('\n')

const [start, end] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'] as const

/** The page with what it tells of the schemes between its two marks written anew. */
export const withSchemes = (page: string): string => {
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error('docs/schemes.md has lost its marks')
  const told = [table(), ...schemes.map(section)].join('\n\n').trimEnd()
  return `${page.slice(0, from + start.length)}\n\n${told}\n\n${page.slice(to)}`
}
