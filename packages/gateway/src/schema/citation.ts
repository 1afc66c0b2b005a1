import type { Citation as Cite, Instrument as Act } from '@zhunsheng/domain'
import { instruments } from '@zhunsheng/domain/law'
import { builder } from './builder.ts'
import { BindingForceEnum, InstrumentKindEnum, ModalityEnum, VerificationEnum } from './code-enum.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { languageArgs, languageOf, worded } from './words.ts'

/** A law, regulation, plan or scheme. */
const Instrument = builder.objectRef<Act>('Instrument').implement({
  description: '法律、法规、规章、方案等依据文件 · A law, regulation, plan, standard or scheme',
  fields: (t) => ({
    instrumentId: t.exposeString('id', { description: '代号 · Id' }),
    title: t.string({
      description: '名称 · Title',
      args: languageArgs(t.arg),
      resolve: ({ title }, args, context) => worded(title, languageOf(args, context)),
    }),
    kind: t.expose('kind', { type: InstrumentKindEnum, description: '类别 · Kind' }),
    documentNumber: t.string({
      nullable: true,
      description: '发文字号 · Document number',
      resolve: (act) => act.documentNumber,
    }),
    promulgatedOn: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '公布日期 · Promulgated on',
      resolve: (act) => act.promulgatedOn,
    }),
    effectiveFrom: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '施行日期 · In force from',
      resolve: (act) => act.effectiveFrom,
    }),
    effectiveTo: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '失效前最后一日 · Last day in force',
      resolve: (act) => act.effectiveTo,
    }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: '原文核实情况 · Whether the text was read',
    }),
  }),
})

const instrumentOf = (id: string): Act => {
  const found = instruments.get(id)
  if (found === undefined) throw new Error(`not an instrument: ${id}`)
  return found
}

/** A place in an instrument. */
export const Citation = builder.objectRef<Cite>('Citation').implement({
  description: '依据的条款及其效力与核实情况 · A place in an instrument, how far it binds, and whether it was read',
  fields: (t) => ({
    instrument: t.field({
      type: Instrument,
      description: '依据文件 · The instrument',
      resolve: (cite) => instrumentOf(cite.instrument),
    }),
    article: t.int({ nullable: true, description: '条 · Article', resolve: (cite) => cite.article }),
    paragraph: t.int({ nullable: true, description: '款 · Paragraph', resolve: (cite) => cite.paragraph }),
    item: t.int({ nullable: true, description: '项 · Item', resolve: (cite) => cite.item }),
    bindingForce: t.expose('bindingForce', { type: BindingForceEnum, description: '效力 · How far it binds' }),
    modality: t.field({
      type: ModalityEnum,
      nullable: true,
      description: '规范用语 · must, generally, may',
      resolve: (cite) => cite.modality,
    }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: '原文核实情况 · Whether the text was read',
    }),
    missingInSource: t.boolean({
      description: '原文未载，示例补足 · Not in the text: filled in, illustrative',
      resolve: ({ missingInSource }) => missingInSource === true,
    }),
    missingValues: t.stringList({
      description: '其中原文未载的数值 · Those of its values that the text does not state',
      resolve: ({ missingValues = [] }) => [...missingValues],
    }),
    text: t.string({
      description: '写成一句，附标注 · In words, with its marks',
      args: languageArgs(t.arg),
      resolve: (cite, args, context) => {
        const { id, title } = instrumentOf(cite.instrument)
        return domainLocale(languageOf(args, context)).format.citation({ ...cite, instrument: { id, label: title } })
      },
    }),
  }),
})

builder.queryField('instruments', (t) =>
  t.field({
    type: [Instrument],
    description: '全部依据文件 · Every instrument that may be cited',
    resolve: () => [...instruments.values()],
  }),
)
