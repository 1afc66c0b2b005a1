import type { Assessment, DerivationNode as Node } from '@zhunsheng/domain'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { NodeKindEnum, StatusEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { EntryConnection } from './entry.ts'
import { figureById, figureEntries } from './figure.ts'
import { NodeValue, flatValueOf } from './node-value.ts'
import { type ConnectionPage, pageArgs, sizeOf } from './page.ts'

/** An assessment, with where the facts were seen from. */
export interface Judged extends Standpoint {
  readonly assessment: Assessment
}

/** A node in its assessment. */
export interface NodeIn extends Judged {
  readonly node: Node
}

/** A node of an assessment by its id; an unknown one is BAD_USER_INPUT. */
export const nodeOf = (judged: Judged, id: string, context: RequestContext): NodeIn => {
  const node = judged.assessment.nodes.get(id)
  if (node === undefined) throw badInput('unknownNode', { value: id }, context.language)
  return { ...judged, node }
}

const noEntries = (): ConnectionPage<never> => ({
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: () => 0,
})

/** One step of how an assessment came about. */
export const DerivationNode = builder.objectRef<NodeIn>('DerivationNode')
DerivationNode.implement({
  description:
    '推导的一步：值、所用的节点、所数的记录与依据 · One step of a derivation: its value, what it was made from, the entries counted, the basis',
  fields: (t) => ({
    nodeId: t.string({ description: '节点标识 · Id of the node', resolve: ({ node }) => node.id }),
    kind: t.field({ type: NodeKindEnum, description: '种类 · Kind', resolve: ({ node }) => node.kind }),
    of: t.string({
      description: '指标路径、指标代号、参数或一票否决的代号 · The path or id of what it is about',
      resolve: ({ node }) => node.of,
    }),
    status: t.field({ type: StatusEnum, description: '状态 · Status', resolve: ({ node }) => node.status }),
    value: t.field({
      type: NodeValue,
      nullable: true,
      description: '值 · Value',
      resolve: ({ node }) => node.value && flatValueOf(node.value),
    }),
    maximum: t.field({
      type: 'Points',
      nullable: true,
      description: '满分 · Full marks',
      resolve: ({ node }) => node.maximum,
    }),
    steps: t.stringList({
      description: '所经步骤（代号） · The steps taken, as codes',
      resolve: ({ node }) => node.steps.map(({ step }) => step),
    }),
    inputs: t.field({
      type: [DerivationNode],
      description: '由哪些节点得出 · The nodes it was made from',
      resolve: ({ node, ...judged }, _, context) => node.inputs.map((id) => nodeOf(judged, id, context)),
    }),
    citations: t.field({
      type: [Citation],
      description: '依据 · The basis',
      resolve: ({ node }) => [...node.citations],
    }),
  }),
})

builder.objectField(DerivationNode, 'entries', (t) =>
  t.field({
    type: EntryConnection,
    description: '所数的台账记录（仅指标计数有） · The entries counted; only of figures',
    args: pageArgs(t.arg),
    resolve: ({ node, assessment: { subject, period }, ...judged }, args, context) => {
      const definition = node.kind === 'figure' ? figureById(node.of) : undefined
      if (definition !== undefined)
        return figureEntries({ definition, subject, period, ...standpointOf(judged) }, args, context)
      sizeOf(args, context)
      return noEntries()
    },
  }),
)
