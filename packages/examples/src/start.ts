import { mkdir } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { exitCodes, languageOf, processSurroundings, runCommand } from '@zhunsheng/gateway'
import { township } from './ledger-2023/places.ts'
import { ledgerPaths, writeLedger } from './ledger-2023/write-ledger.ts'
import { startTextIn } from './start-text.ts'

const surroundings = processSurroundings()
const { environment, terminal } = surroundings

const ownData = fileURLToPath(new URL('../data/', import.meta.url))
const given = environment['DATABASE_URL']?.trim()
const database = given === undefined || given === '' ? `sqlite:${ownData}lechang-2023.sqlite` : given

const [, , ...options] = process.argv
const text = startTextIn(languageOf(options, environment).language)

// One step of the command, as a user would type it; what goes wrong has been said by the command itself.
const step = async (...argv: readonly string[]): Promise<void> => {
  const code = await runCommand({
    ...surroundings,
    environment: { ...environment, DATABASE_URL: database },
    argv: [...argv, ...options],
  })
  if (code !== exitCodes.done) process.exit(code)
}
const place = ['--township', township, '--year', '2023']

if (given === undefined || given === '') await mkdir(ownData, { recursive: true })
terminal.err(text.generating)
terminal.err((await writeLedger()) === 'written' ? text.generated(ledgerPaths.length) : text.unchanged)
terminal.err(text.importing(database))
await step('import', ...ledgerPaths)
terminal.err(text.scoring)
await step('score', 'township', ...place)
terminal.out('')
await step('figures', ...place)
terminal.out('')
terminal.err(text.serving)
await step('serve')
