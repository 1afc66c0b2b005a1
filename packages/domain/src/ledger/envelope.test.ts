import { expect, test } from 'vitest'

import { readEnvelope } from './envelope.ts'

test('what a row says of itself is read, completed and normalised', () => {
  expect(
    readEnvelope({ township: '141021100', recorded: '2024-01-01T08:00:00+08:00', synthetic: '是', key: 'x' }),
  ).toStrictEqual({
    ok: true,
    value: { township: '141021100000', recorded: '2024-01-01T00:00:00.000Z', synthetic: true },
  })
})

test('what it does not say is absent', () => {
  expect(readEnvelope({ township: ' ' })).toStrictEqual({ ok: true, value: {} })
})

test('every fault is told', () => {
  expect(readEnvelope({ township: '14102110', recorded: '2024-01-01', synthetic: '1' })).toEqual({
    ok: false,
    issues: [
      { path: ['township'], code: 'notDivisionCode' },
      { path: ['recorded'], code: 'notInstant' },
      { path: ['synthetic'], code: 'notYesNo' },
    ],
  })
  expect(readEnvelope({ township: '141021100201' })).toEqual({
    ok: false,
    issues: [{ path: ['township'], code: 'notTownshipCode' }],
  })
})
