import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedBooks } from '../run/shipped-books.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

test.each([...shippedBooks().keys()])('the cases of %s have a title in each language and one name', async (id) => {
  const query = `{ ruleBook(ruleBookId: "${id}") { cases { name zh: title(locale: ZH_CN) en: title(locale: EN) } } }`
  const cases = shippedBooks()
    .get(id)!
    .source.cases.map(({ name, title }) => ({ name, ...title }))
  expect(await gateway.ask(query)).toMatchObject({ errors: [], data: { ruleBook: { cases } } })
})
