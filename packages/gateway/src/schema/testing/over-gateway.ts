import { afterAll, beforeAll, expect } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import { type ApiKey, hashSecret } from '../../access/api-key.ts'
import type { Store } from '../../persistence/store.ts'
import { withStoreOver } from '../../persistence/testing/temp-store.ts'
import { type Answer, type TestGateway, startTestGateway } from './gateway.ts'
import { otherTownship, township } from './small-ledger.ts'

/** A key whose secret is its name. */
export const keyOf = (secret: string, actor: Omit<ApiKey['actor'], 'id'>): ApiKey => ({
  sha256: hashSecret(secret),
  actor: { ...actor, id: secret },
})

/** Keys by their secrets: who reads the township, who works for the other one alone, and who may do all. */
export const usualKeys = [
  keyOf('reader', { role: 'reader', townships: [township] }),
  keyOf('clerk', { role: 'clerk', townships: [otherTownship] }),
  keyOf('all', localAdministrator),
]

/** A gateway of the tests of a file, and how it is asked with one of its keys; with that of who may do all unless another is named. */
export interface OverGateway {
  readonly ask: (query: string, secret?: string) => Promise<Answer>
  /** Fields of the township, without errors. */
  readonly ofTownship: (fields: string, secret?: string) => Promise<unknown>
}

/** A gateway over the small ledger and what fills it further: started before the tests of a file, closed after them. */
export const overGateway = (
  fill: (store: typeof Store.Service) => Promise<void> = () => Promise.resolve(),
  apiKeys = usualKeys,
): OverGateway => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startTestGateway({ apiKeys })
    await withStoreOver({ type: 'sqlite', file: gateway.file }, fill)
  })
  afterAll(() => gateway.close())
  const ask: OverGateway['ask'] = (query, secret = 'all') =>
    gateway.ask(query, {}, { authorization: `Bearer ${secret}` })
  const ofTownship: OverGateway['ofTownship'] = async (fields, secret) => {
    const { data, errors } = await ask(`{ township(code: "${township}") { ${fields} } }`, secret)
    expect(errors).toStrictEqual([])
    return data['township']
  }
  return { ask, ofTownship }
}
