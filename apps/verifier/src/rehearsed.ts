import { Areas } from "@wengang/application/Areas.ts"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Incoming } from "@wengang/application/imports/Incoming.ts"
import { today } from "@wengang/application/runs/today.ts"
import { RehearsalRefusal, rehearse } from "@wengang/application/verification/rehearse.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Storage } from "@wengang/storage/layerStorage.ts"
import { withWorkbooks } from "@wengang/workbook/withWorkbooks.ts"
import { Effect } from "effect"
import type { Context, ExitStatus } from "./Context.ts"
import type { Output } from "./Output.ts"
import { knownArea } from "./options.ts"
import { problemsInJson, problemsTable } from "./problems.ts"
import { progressBar } from "./progressBar.ts"
import { rehearsalInJson, rehearsalTable } from "./rehearsalReport.ts"
import { runReading } from "./runOn.ts"
import { pathFromUser } from "./Settings.ts"

export interface RehearsalOptions {
  readonly asOf?: Day
  readonly area?: string
  readonly rules: ReadonlyArray<string>
  readonly format: string
  readonly withParameters?: string
  readonly database?: string
}

/** `wengang verify --dry-run`: writes what a run would open and resolve, nothing else. */
export async function rehearsed(context: Context, options: RehearsalOptions, output: Output): Promise<ExitStatus> {
  const file = options.withParameters
  const rehearsal =
    file === undefined
      ? rehearsalOf(options, null)
      : withWorkbooks([pathFromUser(file, context.environment)], ({ incoming }) => rehearsalOf(options, incoming))
  return await writeRehearsal(context, options, rehearsal, output)
}

type Rehearsal = Effect.Success<ReturnType<typeof rehearsalOf>>

/** Writes a rehearsal, or the errors for which there is none. */
export async function writeRehearsal(
  context: Context,
  options: Pick<RehearsalOptions, "format" | "database">,
  rehearsal: Effect.Effect<Rehearsal, Failure, Storage | Acting>,
  output: Output
): Promise<ExitStatus> {
  const json = options.format === "json"
  const { refusal, report, name } = await runReading(context, options.database, rehearsal)
  if (refusal === undefined) {
    await output.write(
      json ? `${JSON.stringify(rehearsalInJson(report, name), null, 2)}\n` : rehearsalTable(report, name)
    )
    return 0
  }
  const { errors } = refusal
  await output.write(json ? `${JSON.stringify({ errors: problemsInJson(errors) }, null, 2)}\n` : problemsTable(errors))
  process.stderr.write("参数有错误，没有试算。 The parameters have errors; nothing was judged.\n")
  return 2
}

/** A rehearsal with rows of 参数, or with none. */
export const rehearsalOf = Effect.fnUntraced(function* (
  options: Pick<RehearsalOptions, "asOf" | "area" | "rules">,
  incoming: AsyncIterable<Incoming> | null
) {
  const { name } = yield* Areas
  const area = options.area === undefined ? null : yield* knownArea(options.area)
  const asOf = options.asOf ?? (yield* today)
  const progress = yield* Effect.promise(() => progressBar("试算 rehearse"))
  return yield* rehearse({ asOf, area, rules: options.rules, incoming, onProgress: progress.update }).pipe(
    Effect.map((report) => ({ report, name, refusal: undefined })),
    Effect.catchIf(
      (error) => error instanceof RehearsalRefusal,
      (refusal) => Effect.succeed({ refusal, report: undefined, name })
    ),
    Effect.ensuring(Effect.sync(progress.stop))
  )
})
