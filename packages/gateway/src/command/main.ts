import process from 'node:process'
import { expectManyRows } from './expect-many-rows.ts'
import { processSurroundings } from './process-surroundings.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand({ ...processSurroundings(), expectManyRows, argv: process.argv.slice(2) })
