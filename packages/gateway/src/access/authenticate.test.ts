import { expect, test } from 'vitest'
import { localAdministrator } from './actor.ts'
import { hashSecret } from './api-key.ts'
import { authenticate, localReader } from './authenticate.ts'

const local = { type: 'local', demoToken: 'demo' } as const
const clerk = { id: 'town', role: 'clerk', townships: ['141021100000'] } as const
const keyed = { type: 'keys', keys: [{ sha256: hashSecret('s3cret'), actor: clerk }] } as const

test('on a local server nobody in particular may read, and the demo token makes an administrator', () => {
  expect(authenticate(local, undefined)).toBe(localReader)
  expect(authenticate(local, 'Bearer ')).toBe(localReader)
  expect(authenticate(local, 'Bearer demo')).toBe(localAdministrator)
  expect(authenticate(local, 'bearer  demo ')).toBe(localAdministrator)
})

test('a wrong secret is refused, not taken for none', () => {
  expect(authenticate(local, 'Bearer other')).toBe('BAD_KEY')
  expect(authenticate(local, 'Basic ZGVtbw==')).toBe('BAD_KEY')
  expect(authenticate(keyed, 'Bearer demo')).toBe('BAD_KEY')
})

test('with keys everybody needs one', () => {
  expect(authenticate(keyed, undefined)).toBe('KEY_REQUIRED')
  expect(authenticate(keyed, 'Bearer s3cret')).toBe(clerk)
})

test('the hash of a key is not a key', () => {
  expect(authenticate(keyed, `Bearer ${hashSecret('s3cret')}`)).toBe('BAD_KEY')
})
