import { verifyAudit } from "@wengang/application/audit/verifyAudit.ts"
import { Command } from "commander"
import type { Context } from "../Context.ts"
import { format, withDatabase } from "../options.ts"
import { runOn } from "../runOn.ts"

interface Options {
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang audit verify`: looks at every entry of the audit log; exit status 1 where one was altered or is missing. */
export function auditCommand(context: Context): Command {
  const verify = withDatabase(new Command("verify"))
    .description("核对审计日志是否被改动 see whether the audit log was altered")
    .addOption(format("table", "json"))
    .action(async (options: Options) => {
      const state = await runOn(context, options.database, verifyAudit)
      if (state.firstAltered !== null) context.exitStatus = 1
      const sentence =
        state.firstAltered === null
          ? `审计日志完整，共${state.entries}条。 The audit log is whole: ${state.entries} entries.\n`
          : `审计日志自第${state.firstAltered}条起被改动或缺失。 The audit log was altered or lacks entries from number ${state.firstAltered} on.\n`
      process.stdout.write(options.format === "json" ? `${JSON.stringify(state, null, 2)}\n` : sentence)
    })
  return new Command("audit").description("审计日志 the audit log").addCommand(verify)
}
