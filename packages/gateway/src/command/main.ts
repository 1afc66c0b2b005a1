import process from 'node:process'
import { processSurroundings } from './process-surroundings.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand({ ...processSurroundings(), argv: process.argv.slice(2) })
