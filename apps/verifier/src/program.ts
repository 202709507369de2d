import { Failure } from "@wengang/application/Failure.ts"
import { Command, CommanderError } from "commander"
import type { Context, ExitStatus } from "./Context.ts"
import { letReadersLeave } from "./closedPipe.ts"
import type { Environment } from "./Settings.ts"
import { usageInChinese } from "./usageInChinese.ts"

type MakeCommand = (context: Context) => Command

/** In the order in which help lists them. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  import: async () => (await import("./commands/import.ts")).importCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  parameter: async () => (await import("./commands/parameter.ts")).parameterCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  status: async () => (await import("./commands/status.ts")).statusCommand,
  migrate: async () => (await import("./commands/migrate.ts")).migrateCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
  account: async () => (await import("./commands/account.ts")).accountCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand
}

/** The command that the first word names, else all: loading what another one needs takes longer than many a run. */
async function commandsFor([first = ""]: ReadonlyArray<string>): Promise<ReadonlyArray<MakeCommand>> {
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined
  return await Promise.all((named === undefined ? Object.values(commands) : [named]).map((load) => load()))
}

/** Runs one command line and tells the exit status. Results go to stdout, everything else to stderr. */
export async function program(words: ReadonlyArray<string>, environment: Environment): Promise<ExitStatus> {
  letReadersLeave()
  const context: Context = { environment, exitStatus: 0 }
  const wengang = new Command("wengang")
    .description("就业帮扶台账的核验 Employment-assistance ledgers that check themselves")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(`${usageInChinese(text)}\n${text}`)
    })
  for (const command of await commandsFor(words)) wengang.addCommand(settled(command(context), wengang))
  try {
    await wengang.parseAsync([...words], { from: "user" })
    return context.exitStatus
  } catch (error) {
    return exitStatusOf(error)
  }
}

/** A command, and those beneath it, that writes and ends as the whole does. */
function settled(command: Command, whole: Command): Command {
  for (const below of command.commands) settled(below, whole)
  return command.copyInheritedSettings(whole)
}

function exitStatusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof Failure)) {
    process.stderr.write("程序出错，没有写入任何内容。 The program failed; nothing was written.\n")
    if (process.env.WENGANG_DEBUG === "1") console.error(error)
    return 1
  }
  process.stderr.write(`${error.sentence.zh}\n${error.sentence.en}\n`)
  if (process.env.WENGANG_DEBUG === "1") console.error(error.cause)
  return usageCodes.has(error.code) ? 2 : 1
}

const usageCodes = new Set(["unreadable-input", "wrong-usage", "unknown-rule", "unknown-area", "unknown-subject"])
