import { Command, type Help, Option } from 'commander'
import { alertsCommand } from './alerts.ts'
import { backupCommand } from './backup.ts'
import { caseCommand } from './case.ts'
import { type CommandGroup, commandGroups } from './command-group.ts'
import { closeCommand, reopenCommand } from './close.ts'
import { countyCommand } from './county.ts'
import { counselCommand } from './counsel.ts'
import { disputesCommand } from './disputes.ts'
import { petitionsCommand } from './petitions.ts'
import { dueCommand } from './due.ts'
import { eraseCommand } from './erase.ts'
import { evidenceCommand } from './evidence.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { figuresCommand } from './figures.ts'
import { filesCommand } from './files.ts'
import { followCommand } from './follow.ts'
import { categoriesCommand } from './categories.ts'
import { gridsCommand } from './grids.ts'
import { helpIn } from './help-in.ts'
import { importCommand } from './import.ts'
import { initCommand } from './init.ts'
import type { Invocation } from './invocation.ts'
import { placeholder } from './options.ts'
import { leadersCommand } from './leaders.ts'
import { planCommand } from './plan.ts'
import { powersCommand } from './powers.ts'
import { problemsCommand } from './problems.ts'
import { proveCommand } from './prove.ts'
import { rebuildCommand } from './rebuild.ts'
import { recordCommand } from './record.ts'
import { replacementsCommand } from './replacements.ts'
import { reportsCommand } from './reports.ts'
import { restoreCommand } from './restore.ts'
import { rulesCommand } from './rules.ts'
import { scoreCommand } from './score.ts'
import { sealsCommand } from './seals.ts'
import { serveCommand } from './serve.ts'
import { servicesCommand } from './services.ts'
import { staleCommand } from './stale.ts'
import { subsidyCommand } from './subsidy.ts'
import { teamCommand } from './team.ts'
import { statisticsCommand } from './statistics.ts'
import { templateCommand } from './template.ts'
import { todayCommand } from './today.ts'
import { trainingCommand } from './training.ts'
import { verifyCommand } from './verify.ts'

/** In the order in which the main help lists them. */
const commandsOf: Readonly<Record<CommandGroup, readonly ((invocation: Invocation) => Command)[]>> = {
  work: [
    templateCommand,
    importCommand,
    recordCommand,
    evidenceCommand,
    figuresCommand,
    statisticsCommand,
    countyCommand,
    todayCommand,
    dueCommand,
    alertsCommand,
    teamCommand,
    trainingCommand,
    categoriesCommand,
    gridsCommand,
    powersCommand,
    disputesCommand,
    petitionsCommand,
    servicesCommand,
    counselCommand,
    leadersCommand,
    problemsCommand,
    reportsCommand,
    scoreCommand,
    subsidyCommand,
    replacementsCommand,
    explainCommand,
    followCommand,
    caseCommand,
    rulesCommand,
    planCommand,
    filesCommand,
    closeCommand,
    reopenCommand,
    staleCommand,
  ],
  proof: [verifyCommand, sealsCommand, proveCommand, exportCommand, backupCommand, restoreCommand],
  administration: [initCommand, serveCommand, rebuildCommand, eraseCommand],
}

const prepare = (command: Command, invocation: Invocation, help: Partial<Help>): void => {
  const { text, terminal } = invocation
  command.configureHelp(help).helpOption('-h, --help', text.program.help).helpCommand(false).exitOverride()
  command.configureOutput({
    writeOut: (lines) => terminal.out(lines.trimEnd()),
    writeErr: (lines) => terminal.err(lines.trimEnd()),
    // Faults are said once, in the language of the call, by whoever catches commander's exception.
    outputError: () => undefined,
  })
  // `score` and `score grid` both have --json: without this the parent would take it from its sub-command.
  command.enablePositionalOptions()
  command.addOption(new Option(`--lang ${placeholder(text, 'language')}`, text.program.lang))
  for (const child of command.commands) prepare(child, invocation, help)
}

/** The whole command, every sentence in the language of the call. */
export const programOf = (invocation: Invocation, version: string): Command => {
  const { program } = invocation.text
  const root = new Command('zhunsheng')
    .description(program.description)
    .version(version, '-V, --version', program.version)
    .addHelpText('after', `\n${program.examples}`)
  for (const group of commandGroups)
    for (const make of commandsOf[group]) root.addCommand(make(invocation).helpGroup(program.groups[group]))
  prepare(root, invocation, helpIn(invocation))
  return root
}
