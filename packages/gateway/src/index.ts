export { type ExitCode, exitCodes } from './command/exit-code.ts'
export { languageOf } from './command/language.ts'
export { processSurroundings } from './command/process-surroundings.ts'
export { type Surroundings, runCommand } from './command/run-command.ts'
