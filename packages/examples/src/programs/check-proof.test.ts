import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type ProofEntry, verifyProof } from '@zhunsheng/domain/proof'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// The programs print what they found.
vi.spyOn(console, 'log').mockImplementation(() => undefined)
const { journal, proofOf } = await import('./prove-a-figure.ts')

const program = fileURLToPath(new URL('check-proof.mjs', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proof-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
})

const written = (proof: unknown): string => {
  const file = join(folder, 'proof.json')
  writeFileSync(file, JSON.stringify(proof))
  return file
}
const check = (proof: unknown, ...held: readonly string[]): string =>
  execFileSync(process.execPath, [program, written(proof), ...held], { encoding: 'utf8' })
const refused = (proof: unknown, ...held: readonly string[]): string => {
  const { status, stdout } = spawnSync(process.execPath, [program, written(proof), ...held], { encoding: 'utf8' })
  expect(status).toBe(1)
  return stdout
}

describe('a program that knows nothing but the published format', () => {
  test.each([
    ['enforcement.patrols', '"value":'],
    ['enforcement.certificate-exam-share', '"of":'],
    ['enforcement.training-hours-offered', '"value":'],
    ['service.counsel-coverage', '"of":'],
  ])('finds that a proof of %s holds', (figure, part) => {
    const proof = proofOf(figure)
    expect(proof.entries.length).toBeGreaterThan(0)
    expect(check(proof, ...journal.seals.map(({ hash }) => hash))).toMatch(
      new RegExp(`^${figure}: .*${part}.* holds`, 'u'),
    )
  })
  test('finds that a whole journal holds', () => {
    expect(check(proofOf('enforcement.patrols', true))).toContain('holds')
  })
  test('and this library refuse the same', () => {
    const proof = proofOf('enforcement.patrols')
    const [first, ...rest] = proof.entries
    const altered = (each: ProofEntry, facts: object) => ({
      ...each,
      entry: { ...each.entry, facts: { ...each.entry.facts, ...facts } },
    })
    const forged: readonly (readonly [unknown, string])[] = [
      [{ ...proof, entries: [altered(first!, { leader: 'P-0' }), ...rest] }, 'entry 1: its place in the tree'],
      [{ ...proof, entries: rest }, 'the value'],
      [{ ...proof, value: { status: 'present', value: 1 } }, 'the value'],
      [{ ...proof, seals: proof.seals.slice(0, -1) }, 'the head'],
      [{ ...proof, seals: proof.seals.with(0, { ...proof.seals[0]!, root: 'f'.repeat(64) }) }, 'seal 1: its hash'],
    ]
    for (const [file, fault] of forged) {
      expect(refused(file)).toContain(fault)
      expect(verifyProof(JSON.parse(JSON.stringify(file))).ok).toBe(false)
    }
    expect(refused(proof, 'f'.repeat(64))).toContain('that you hold')
  })
})
