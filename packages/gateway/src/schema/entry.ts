import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { builder } from './builder.ts'
import { both, pascal, upperSnake } from './describe.ts'

const byId: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>(entryKinds.map((kind) => [kind.id, kind]))
/** The declaration of an entry's kind. Throws for a kind that is not declared: the store holds none. */
const kindOf = (id: string): EntryKind => {
  const kind = byId.get(id)
  if (kind === undefined) throw new Error(`not an entry kind: ${id}`)
  return kind
}

/** The GraphQL type of an entry of a kind. */
export const typeNameOf = (kind: string): string => pascal(kind)

const choices: Readonly<Record<string, { readonly value: string; readonly description: string }>> = Object.fromEntries(
  entryKinds.map((kind) => [upperSnake(kind.id), { value: kind.id, description: both(kind) }]),
)
/** The kinds as a choice. */
export const EntryKindEnum = builder.enumType('EntryKind', {
  description: '台账种类 · Kinds of ledger entries',
  values: choices,
})

/** Why a later version stands. */
const ChangeType = builder.enumType('ChangeType', {
  description: '变更方式 · How an entry was changed',
  values: {
    CORRECTION: { value: 'correction', description: '更正 · corrected' },
    VOID: { value: 'void', description: '作废 · taken out of every count' },
  } as const,
})

const Change = builder.objectRef<NonNullable<LooseEntry['change']>>('EntryChange').implement({
  description: '变更及理由 · A change and its reason',
  fields: (t) => ({
    type: t.expose('type', { type: ChangeType, description: '方式 · how' }),
    reason: t.exposeString('reason', { description: '理由 · why' }),
  }),
})

/** What every entry has, whatever its kind. */
export const Entry = builder.interfaceRef<LooseEntry>('Entry').implement({
  description:
    '台账记录：只增不改，更正与作废都是新的一版 · A ledger entry: never changed, only corrected or voided by a later version',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (entry) => typeNameOf(entry.kind),
  fields: (t) => ({
    id: t.id({ description: '标识 · Id', resolve: ({ kind, id }) => `${typeNameOf(kind)}:${id}` }),
    entryId: t.exposeString('id', { description: '本版标识（哈希） · The hash that names this version' }),
    kind: t.field({ type: EntryKindEnum, description: '种类 · Kind', resolve: (entry) => entry.kind }),
    kindTitle: t.string({
      description: '种类名称 · Name of the kind',
      resolve: (entry, _, { language }) => (language === 'en' ? kindOf(entry.kind).en : kindOf(entry.kind).zh),
    }),
    key: t.exposeString('key', { description: '编号 · Business key' }),
    township: t.expose('township', { type: 'TownshipCode', description: '乡镇代码 · Township code' }),
    year: t.expose('year', { type: 'Year', description: '年度 · Year' }),
    version: t.exposeInt('version', { description: '版次 · Version' }),
    occurred: t.field({
      type: 'CivilDate',
      description: '发生日期 · When it occurred',
      resolve: (entry) => String(entry.clocks['occurred']),
    }),
    recorded: t.expose('recorded', { type: 'Instant', description: '录入时间 · When it was recorded' }),
    synthetic: t.exposeBoolean('synthetic', { description: '合成数据 · Invented for an example' }),
    change: t.field({
      type: Change,
      nullable: true,
      description: '变更（首版没有） · The change that made this version',
      resolve: (entry) => entry.change,
    }),
  }),
})

/** A list of entries of whatever kinds. */
export const EntryConnection = builder.connectionObject(
  { name: 'EntryConnection', type: Entry, description: '台账记录 · Ledger entries' },
  { name: 'EntryEdge', description: '一条记录 · One entry' },
)
