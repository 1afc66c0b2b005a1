import {
  EntryRefused,
  Forbidden,
  IdempotencyConflict,
  KeyTaken,
  NotFound,
  type Refusal,
  VersionConflict,
  YearClosed,
} from '../persistence/store.ts'
import { builder } from './builder.ts'
import { Failure } from './failure.ts'
import { sayRefusal } from './locale/refusal.ts'
import { schemaText } from './locale/text-in.ts'

const message = { description: '说明 · What happened and what to do' } as const

builder.objectType(VersionConflict, {
  name: 'VersionConflict',
  description: '记录已被他人更改 · The entry has moved on since it was read',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: ({ expected, current }, _, { language }) =>
        schemaText(language).failure.versionConflict(expected, current),
    }),
    entryId: t.exposeString('id', { description: '现行版标识 · Id of the current version' }),
    expected: t.exposeInt('expected', { description: '依据的版次 · The version the change was made for' }),
    current: t.exposeInt('current', { description: '现行版次 · The version it is now' }),
  }),
})

const Issue = builder.objectRef<Refusal>('ValidationIssue').implement({
  description: '一处问题 · One fault',
  fields: (t) => ({
    path: t.stringList({
      description: '位置（列） · Where: the column',
      resolve: (issue) => ('path' in issue ? [...issue.path] : []),
    }),
    code: t.exposeString('code', { description: '代号 · Code' }),
    message: t.string({ ...message, resolve: (issue, _, { language }) => sayRefusal(issue, language) }),
  }),
})

builder.objectType(EntryRefused, {
  name: 'ValidationFailed',
  description: '台账规则不接受，列出全部问题 · The ledger refuses the entry, with every reason',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: ({ refusals }, _, { language }) => schemaText(language).failure.refused(refusals.length),
    }),
    issues: t.field({ type: [Issue], description: '全部问题 · Every fault', resolve: ({ refusals }) => [...refusals] }),
  }),
})

builder.objectType(NotFound, {
  name: 'NotFound',
  description: '没有这条记录（或不在权限内） · There is no such entry within reach',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({ ...message, resolve: ({ id }, _, { language }) => schemaText(language).failure.notFound(id) }),
    entryId: t.exposeString('id', { description: '所给标识 · The id given' }),
  }),
})

builder.objectType(Forbidden, {
  name: 'Forbidden',
  description: '没有权限 · Not allowed',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: (_parent, _args, { language }) => schemaText(language).failure.forbidden,
    }),
    action: t.exposeString('action', { description: '所做的事 · What was tried' }),
  }),
})

builder.objectType(IdempotencyConflict, {
  name: 'IdempotencyConflict',
  description: '该 idempotencyKey 已用于另一请求 · The idempotency key was used for another request',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: ({ key }, _, { language }) => schemaText(language).failure.idempotencyConflict(key),
    }),
    idempotencyKey: t.exposeString('key', { description: '所给的 idempotencyKey · The key given' }),
  }),
})

builder.objectType(KeyTaken, {
  name: 'KeyTaken',
  description: '编号已被使用 · There is an entry with this business key already',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: ({ key }, _, { language }) => schemaText(language).failure.keyTaken(key),
    }),
    key: t.exposeString('key', { description: '编号 · The business key' }),
    entryId: t.exposeString('id', { description: '已有记录的标识 · Id of the entry that has it' }),
  }),
})

builder.objectType(YearClosed, {
  name: 'YearClosed',
  description: '该年度台账已关闭，只接受补录 · The year is closed: late entries only',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      ...message,
      resolve: ({ year }, _, { language }) => schemaText(language).failure.yearClosed(year),
    }),
    township: t.exposeString('township', { description: '乡镇代码 · Township code' }),
    year: t.exposeInt('year', { description: '年度 · Year' }),
    closedAt: t.field({
      type: 'Instant',
      description: '关闭时间 · Since when',
      resolve: ({ closedAt }) => closedAt,
    }),
  }),
})

/** The failures of a new entry. */
export const appendFailures = [EntryRefused, Forbidden, IdempotencyConflict, KeyTaken, YearClosed] as const
/** The failures of a change to an entry. */
export const changeFailures = [
  VersionConflict,
  EntryRefused,
  NotFound,
  Forbidden,
  IdempotencyConflict,
  YearClosed,
] as const
