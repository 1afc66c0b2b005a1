import type { Diagnostic, RuleBook as Book } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import {
  type OriginCounts,
  type Picks,
  type Scheme as Declared,
  type SchemeChoice as Choice,
  type SchemeOption as Option,
  type TriedScheme,
  originCounts,
} from '@zhunsheng/domain/rule-book'
import { SchemeRefused } from '../run/chosen-book.ts'
import { shippedSchemes, triedScheme } from '../run/shipped-schemes.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { Failure } from './failure.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { schemaText } from './locale/text-in.ts'
import { RuleBook } from './rule-book.ts'
import { languageArgs, languageOf, worded } from './words.ts'

const NumberOrigins = builder.objectRef<OriginCounts>('NumberOrigins').implement({
  description: '规则所含数值的来处 · Where the numbers of a rule book come from',
  fields: (t) => ({
    quoted: t.exposeInt('quoted', { description: '引自所引原文 · Stated by the text that is cited' }),
    missingInSource: t.exposeInt('missing', {
      description: '原文未载，示例补足 · Not in the text: filled in, illustrative',
    }),
    invented: t.exposeInt('invented', { description: '随整套示例自拟 · Of a scheme that was invented as a whole' }),
  }),
})

builder.objectField(RuleBook, 'numbers', (t) =>
  t.field({
    type: NumberOrigins,
    description: '数值的来处：引自原文、原文未载、示例自拟 · Numbers: quoted from the source, missing there, invented',
    resolve: ({ source }) => originCounts(source),
  }),
)

const SchemeOption = builder.objectRef<Option>('SchemeOption').implement({
  description: '一种选法 · One way of deciding',
  fields: (t) => ({
    optionId: t.exposeString('id', { description: '代号 · Id' }),
    label: t.string({
      description: '内容 · What it means',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
  }),
})

const SchemeChoice = builder.objectRef<Choice>('SchemeChoice').implement({
  description: '原文未定、须作出的选择 · A decision that the text leaves open',
  fields: (t) => ({
    choiceId: t.exposeString('id', { description: '代号 · Id' }),
    question: t.string({
      description: '问题 · The question',
      args: languageArgs(t.arg),
      resolve: ({ question }, args, context) => worded(question, languageOf(args, context)),
    }),
    options: t.field({
      type: [SchemeOption],
      description: '可选 · What may be chosen',
      resolve: ({ options }) => [...options],
    }),
  }),
})

const SchemeFault = builder.objectRef<Diagnostic>('SchemeFault').implement({
  description: '不能直接使用的原因 · What stands against it',
  fields: (t) => ({
    code: t.exposeString('code', { description: '代码 · Code' }),
    path: t.string({ description: '位置 · Where', resolve: ({ path }) => path.join('.') }),
    sentence: t.string({
      description: '说明 · In words',
      args: languageArgs(t.arg),
      resolve: (fault, args, context) => say(fault, domainLocale(languageOf(args, context))),
    }),
  }),
})

const Scheme = builder.objectRef<TriedScheme>('Scheme').implement({
  description: '实际见到的考核方案，以及原文未定之处 · A scheme met in practice, with what its text leaves open',
  fields: (t) => ({
    schemeId: t.string({ description: '代号 · Id', resolve: ({ scheme }) => scheme.id }),
    title: t.string({
      description: '名称 · Title',
      args: languageArgs(t.arg),
      resolve: ({ scheme }, args, context) => worded(scheme.title, languageOf(args, context)),
    }),
    ruleBook: t.field({
      type: RuleBook,
      nullable: true,
      description: '成为的规则；原文未定之处未选定的没有 · The rule book that it is; none while something is open',
      resolve: ({ outcome }): Book | undefined => (outcome.ok ? outcome.value : undefined),
    }),
    faults: t.field({
      type: [SchemeFault],
      description: '不能直接使用的原因 · What stands against it',
      resolve: ({ outcome }) => (outcome.ok ? [] : [...outcome.issues]),
    }),
    choices: t.field({
      type: [SchemeChoice],
      description: '尚须作出的选择 · The choices that are still to be made',
      resolve: ({ open }) => [...open],
    }),
    leftOut: t.stringList({
      description:
        '原文有而规则未计，或规则另作的解读 · What the text says and the book does not count, or reads in its own way',
      args: languageArgs(t.arg),
      resolve: ({ scheme }, args, context) => {
        const language = languageOf(args, context)
        return scheme.leftOut.map((each) => worded(each, language))
      },
    }),
  }),
})

builder.objectType(SchemeRefused, {
  name: 'SchemeRefused',
  description:
    '方案尚不能成为规则：须先选择，或原文过少 · The scheme is no rule book yet: something is to be chosen, or its text says too little',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      description: '说明 · What happened and what to do',
      resolve: ({ tried: { scheme, open } }, _, { language }) =>
        schemaText(language).failure.schemeRefused(
          scheme.id,
          open.map(({ id }) => id),
        ),
    }),
    scheme: t.field({
      type: Scheme,
      description: '方案：何以不能直接使用，可作哪些选择 · The scheme: what stands against it, and what may be chosen',
      resolve: ({ tried }) => tried,
    }),
  }),
})

/** One choice made of a scheme, as an argument. */
export const SchemePick = builder.inputType('SchemePick', {
  description: '就一处未定所作的选择 · One choice made',
  fields: (t) => ({
    choice: t.string({ required: true, description: '选择的代号 · Id of the choice' }),
    option: t.string({ required: true, description: '选项的代号 · Id of the option' }),
  }),
})

const schemeById = (id: string, { language }: RequestContext): Declared => {
  const schemes = shippedSchemes()
  const scheme = schemes.get(id)
  if (scheme === undefined)
    throw badInput('unknownRuleBook', { value: id, known: [...schemes.keys()].join(', ') }, language)
  return scheme
}

const triedWith = (scheme: Declared, picks: Picks, { language }: RequestContext): TriedScheme => {
  const tried = triedScheme(scheme, picks)
  if (tried.ok) return tried.value
  const [{ found, known }] = tried.issues
  throw badInput('unknownSchemePick', { value: found, known: known.join(', ') }, language)
}

/** The choices of an argument by what they are about. */
export const picksOf = (
  choose: readonly { readonly choice: string; readonly option: string }[] | null | undefined,
): Picks => Object.fromEntries((choose ?? []).map(({ choice, option }) => [choice, option]))

/** Adds the queries of schemes met in practice, and where the numbers of a rule book come from. */
export const addSchemes = (): void => {
  builder.queryFields((t) => ({
    schemes: t.field({
      type: [Scheme],
      description: '实际见到的考核方案 · Schemes met in practice',
      resolve: (_, __, context) => [...shippedSchemes().values()].map((scheme) => triedWith(scheme, {}, context)),
    }),
    scheme: t.field({
      type: Scheme,
      description: '按代号取一个方案，可就未定之处作出选择 · One scheme by its id, with choices made',
      args: {
        schemeId: t.arg.string({ required: true, description: '代号 · Id' }),
        choose: t.arg({ type: [SchemePick], description: '所作的选择 · The choices made' }),
      },
      resolve: (_, { schemeId, choose }, context) => triedWith(schemeById(schemeId, context), picksOf(choose), context),
    }),
  }))
}
