import process from 'node:process'
import { type ExitCode, exitCodes, languageOf, processSurroundings, runCommand } from '@zhunsheng/gateway'
import { township } from './ledger-2023/places.ts'
import { evidencePaths, ledgerPaths, writeLedger } from './ledger-2023/write-ledger.ts'
import { startTextIn } from './start-text.ts'

// Each step is the command itself, as a user would call it, on the database that it takes by itself (DATABASE_URL). What
// goes wrong has been said by the command; the start only stops.
const surroundings = processSurroundings()
const { terminal } = surroundings
const [, , ...options] = process.argv
const text = startTextIn(languageOf(options, surroundings.environment).language)
const run = (...argv: readonly string[]): Promise<ExitCode> =>
  runCommand({ ...surroundings, argv: [...argv, ...options] })
const place = ['--township', township, '--year', '2023']

const importLedger = async (): Promise<ExitCode> => {
  terminal.err(text.generating)
  terminal.err((await writeLedger()) === 'written' ? text.generated(ledgerPaths.length) : text.unchanged)
  terminal.err(text.importing)
  const code = await run('import', ...ledgerPaths)
  if (code === exitCodes.findings) terminal.err(text.otherLedger)
  return code
}
// On PostgreSQL the folder of evidence must be set; without it the ledger can be tried all the same.
const hasEvidenceFolder = ({ DATABASE_URL = '', ZHUNSHENG_EVIDENCE = '' }: typeof surroundings.environment): boolean =>
  ZHUNSHENG_EVIDENCE.trim() !== '' || !/^postgres/iu.test(DATABASE_URL)
const supplyEvidence = async (): Promise<ExitCode> => {
  if (hasEvidenceFolder(surroundings.environment)) return run('evidence', 'supply', ...(await evidencePaths()))
  terminal.err(text.noEvidenceFolder)
  return exitCodes.done
}
const scorecard = (): Promise<ExitCode> => {
  terminal.err(text.scoring)
  return run('score', 'township', ...place)
}
const claims = (): Promise<ExitCode> => {
  terminal.out('')
  return run('figures', ...place)
}
const serve = (): Promise<ExitCode> => {
  terminal.out('')
  terminal.err(text.serving)
  return run('serve')
}

for (const step of [importLedger, supplyEvidence, scorecard, claims, serve]) {
  process.exitCode = await step()
  if (process.exitCode !== exitCodes.done) break
}
