import type { Assessment } from '@zhunsheng/domain'
import { type Explanation as Told, type Token, explain, say, sayExplanation } from '@zhunsheng/domain/explanation'
import type { Language } from '../config/language.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { StatusEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { worded } from './words.ts'

/** An explanation with the language it is told in. */
interface Telling {
  readonly told: Told
  readonly language: Language
}

interface Sentence {
  readonly token: Token
  readonly language: Language
}

const ExplanationSentence = builder.objectRef<Sentence>('ExplanationSentence').implement({
  description: '说明中的一句 · One sentence of an explanation',
  fields: (t) => ({
    type: t.string({ description: '种类（代号） · Kind, as a code', resolve: ({ token }) => token.type }),
    text: t.string({
      description: '文字 · Words',
      resolve: ({ token, language }) => say(token, domainLocale(language)),
    }),
  }),
})

/** Why one thing came out as it did. */
export const Explanation = builder.objectRef<Telling>('Explanation').implement({
  description:
    '逐项说明：数了什么、要求什么、依据哪一条 · Why it came out as it did: what was counted, what was asked, under which article',
  fields: (t) => ({
    path: t.string({ description: '路径 · Path', resolve: ({ told }) => told.path }),
    title: t.string({ description: '名称 · Title', resolve: ({ told, language }) => worded(told.title, language) }),
    status: t.field({ type: StatusEnum, description: '状态 · Status', resolve: ({ told }) => told.status }),
    points: t.field({
      type: 'Points',
      nullable: true,
      description: '得分 · Points',
      resolve: ({ told }) => told.points,
    }),
    maximum: t.field({
      type: 'Points',
      nullable: true,
      description: '满分 · Full marks',
      resolve: ({ told }) => told.maximum,
    }),
    text: t.string({
      description: '全文 · All of it',
      resolve: ({ told, language }) => sayExplanation(told, domainLocale(language)).join('\n'),
    }),
    sentences: t.field({
      type: [ExplanationSentence],
      description: '逐句 · Sentence by sentence',
      resolve: ({ told, language }) => told.tokens.map((token) => ({ token, language })),
    }),
    citations: t.field({
      type: [Citation],
      description: '依据 · The basis',
      resolve: ({ told }) => told.citations.map((cited) => ({ ...cited, instrument: cited.instrument.id })),
    }),
  }),
})

/** Explains an indicator by its path, or `total`, `grade`, `money`; an unknown path is BAD_USER_INPUT. */
export const explanationOf = (
  assessment: Assessment,
  path: string,
  language: Language,
  context: RequestContext,
): Telling => {
  const outcome = explain(assessment, path)
  if (!outcome.ok) throw badInput('unknownIndicator', { value: path }, context.language)
  return { told: outcome.value, language }
}
