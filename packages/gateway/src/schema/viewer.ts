import type { Actor } from '../access/actor.ts'
import { mayWrite, seesPersonal } from '../access/actor.ts'
import { builder } from './builder.ts'
import { ActorRoleEnum } from './code-enum.ts'

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: '提问者 · Whoever asks',
  fields: (t) => ({
    actorId: t.exposeString('id', { description: '名称 · Id' }),
    role: t.expose('role', { type: ActorRoleEnum, description: '角色 · Role' }),
    mayWrite: t.boolean({
      description: '可写 · Whether it may change the ledger',
      resolve: (actor) => mayWrite(actor),
    }),
    seesPersonal: t.boolean({
      description: '可看个人信息原文 · Whether it may see personal fields',
      resolve: (actor) => seesPersonal(actor),
    }),
    townships: t.field({
      type: ['TownshipCode'],
      nullable: true,
      description: '可及的乡镇，空为全部 · The townships within reach; null for all',
      resolve: ({ townships }) => (townships === 'all' ? undefined : [...townships]),
    }),
  }),
})

/** Adds whoever asks. */
export const addViewer = (): void => {
  builder.queryField('viewer', (t) =>
    t.field({ type: Viewer, description: '提问者 · Whoever asks', resolve: (_parent, _args, { actor }) => actor }),
  )
}
