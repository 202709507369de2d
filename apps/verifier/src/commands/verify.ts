import { randomUUID } from "node:crypto"
import { authoriseIn } from "@wengang/application/acting/authorise.ts"
import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type Failure, failure } from "@wengang/application/Failure.ts"
import { FindingStore, type FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import { today } from "@wengang/application/runs/today.ts"
import { scopeOf, verify } from "@wengang/application/verification/verify.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Command, Option } from "commander"
import { Effect, Stream } from "effect"
import type { Context } from "../Context.ts"
import { fileOutput, type Output, standardOutput } from "../Output.ts"
import { asOf, format, knownArea, knownRule, rules as rulesOption, withDatabase } from "../options.ts"
import { progressBar } from "../progressBar.ts"
import type { Report } from "../Report.ts"
import { runOn } from "../runOn.ts"
import { pathFromUser } from "../Settings.ts"
import { type ReportForm, reportForms, reportOf } from "../verifyReport.ts"

interface Options {
  readonly asOf?: Day
  readonly area?: string
  readonly rule: ReadonlyArray<string>
  readonly mode: "incremental" | "full"
  readonly audit?: boolean
  readonly failOn?: Severity
  readonly format: ReportForm
  readonly output?: string
  readonly withParameters?: string
  readonly dryRun?: boolean
  readonly database?: string
}

/** `wengang verify …`: judges the ledgers as of a day and prints run, findings, coverage and the verdicts that hold. */
export function verifyCommand(context: Context): Command {
  return withDatabase(new Command("verify"))
    .description("核验台账 judge the ledgers as of a day")
    .addOption(asOf())
    .option("--area <code>", "只核验该地区 only this area (code or path of names)")
    .addOption(rulesOption())
    .addOption(
      new Option("--mode <mode>", "增量或全量 what to examine").choices(["incremental", "full"]).default("incremental")
    )
    .option("--audit", "另抽三十分之一的村全量复核 also judge a thirtieth of the villages in full and compare")
    .addOption(new Option("--fail-on <severity>", "有此级别的疑点时以 3 退出").choices(severities))
    .addOption(format(...reportForms))
    .option("--output <file>", "写入文件 write the result to a file")
    .option("--dry-run", "只试算会新增和消除哪些疑点，不写入 tell what a run would open and resolve; write nothing")
    .option(
      "--with-parameters <file>",
      "与 --dry-run 同用：按文件中“参数”表试算 rehearse with the sheet 参数 of a file"
    )
    .addHelpText(
      "after",
      `
--dry-run 的 JSON：run、total、rules、areas、opened、resolved、changed；金额以分计。
要让参数生效，请 wengang import 文件，再 wengang verify。
To make parameters hold, import the file, then verify.`
    )
    .action(async (options: Options) => {
      const rules = options.rule.map((id) => knownRule(id).id)
      checkRehearsal(options)
      const output =
        options.output === undefined ? standardOutput : openFile(pathFromUser(options.output, context.environment))
      try {
        if (options.dryRun === true) {
          const { rehearsed } = await import("../rehearsed.ts")
          context.exitStatus = await rehearsed(context, { ...options, rules }, output)
          return await output.finish()
        }
        const worst = await runOn(context, options.database, judge(options, rules, output))
        await output.finish()
        if (options.failOn !== undefined && worst <= severities.indexOf(options.failOn)) context.exitStatus = 3
      } catch (error) {
        output.abandon()
        throw error
      }
    })
}

/** Refuses what goes together with a rehearsal in one line only by mistake. */
function checkRehearsal(options: Options): void {
  if (options.dryRun !== true) {
    if (options.withParameters === undefined) return
    throw failure(
      "wrong-usage",
      "--with-parameters 只能与 --dry-run 同用；要让参数生效，请先 wengang import 该文件，再核验。",
      "--with-parameters goes with --dry-run only; to make parameters hold, import the file, then verify."
    )
  }
  if (options.failOn === undefined && options.audit !== true && options.format !== "ndjson") return
  throw failure(
    "wrong-usage",
    "--dry-run 不能与 --fail-on、--audit 或 --format ndjson 同用。",
    "--dry-run does not go with --fail-on, --audit or --format ndjson."
  )
}

/** Runs and reports; tells the index of the worst severity listed where the exit status hangs on it. */
const judge = Effect.fnUntraced(function* (options: Options, rules: ReadonlyArray<string>, output: Output) {
  const area = options.area === undefined ? null : yield* knownArea(options.area)
  const day = options.asOf ?? (yield* today)
  const progress = yield* Effect.promise(() => progressBar("核验 verify"))
  const run = yield* verify({
    id: randomUUID(),
    asOf: day,
    area,
    rules,
    mode: options.mode,
    audit: options.audit === true,
    onProgress: progress.update
  }).pipe(Effect.ensuring(Effect.sync(progress.stop)))
  sayWhatWasExamined(run)
  const scope = scopeOf({ asOf: day, area, rules })
  yield* report(run, scope, options.format, output)
  return options.failOn === undefined ? severities.length : yield* worstOf(scope)
})

/** The index of the worst severity of the verdicts that hold in a scope; beyond all where there is none. */
const worstOf = Effect.fnUntraced(function* (scope: ReturnType<typeof scopeOf>) {
  const findings = yield* FindingStore
  const found = yield* findings.severities(yield* authoriseIn("suspicion.read", scope.area), scope)
  return Math.min(severities.length, ...found.map((severity) => severities.indexOf(severity)))
})

function sayWhatWasExamined({ mode, examined, dossiers, audit }: FinishedRun): void {
  if (mode === "incremental") {
    const all = examined >= dossiers && examined > 0
    process.stderr.write(
      all
        ? `增量核验：没有可用的前次结果，或档案均有变动，已核验全部${examined}份档案。 No run to start from, or all was touched: everything, ${examined} dossiers, was examined.\n`
        : `增量核验：档案${dossiers}份，本次核验${examined}份。 Examined ${examined} of ${dossiers} dossiers.\n`
    )
  }
  if (audit === null) return
  process.stderr.write(
    audit.differences === 0
      ? `复核未变动的档案${audit.dossiers}份，结果一致。 Audited ${audit.dossiers} untouched dossiers: no difference.\n`
      : `警报：复核未变动的档案${audit.dossiers}份，${audit.differences}份与前次结果不一致，已更正。 ALARM: ${audit.differences} of ${audit.dossiers} untouched dossiers differ; they were put right.\n`
  )
}

const report = Effect.fnUntraced(function* (
  run: FinishedRun,
  scope: ReturnType<typeof scopeOf>,
  form: ReportForm,
  output: Output
) {
  const reach = yield* authoriseIn("suspicion.read", scope.area)
  const written: Report = yield* Effect.promise(() => reportOf(run, form))
  const put = (text: string | Uint8Array) =>
    Effect.tryPromise({
      try: () => output.write(text),
      catch: (error) => failure("unexpected", "结果无法写出。", "The result could not be written.", error)
    })
  yield* put(written.begin)
  yield* put(written.end(yield* writeVerdicts(written.verdicts, reach, scope, put)))
})

/** Writes what a report shows of the verdicts; tells whether there were any. */
const writeVerdicts = Effect.fnUntraced(function* (
  shown: Report["verdicts"],
  reach: Reach,
  scope: ReturnType<typeof scopeOf>,
  put: (text: string | Uint8Array) => Effect.Effect<void, Failure>
) {
  const findings = yield* FindingStore
  let any = false
  const before = (first: string, further: string) => {
    const text = any ? further : first
    any = true
    return text
  }
  if (shown.kind === "drawn") {
    const { limit, draw } = shown
    const written = findings.verdicts(reach, scope, limit)
    yield* Stream.runForEach(written, (verdicts) => put(before("", "") + verdicts.map(draw).join("")))
  } else {
    const { lead, separator } = shown
    const written = findings.verdictTexts(reach, scope, separator)
    yield* Stream.runForEach(written, (text) => Effect.andThen(put(before(lead, separator)), put(text)))
  }
  return any
})

function openFile(path: string): Output {
  try {
    return fileOutput(path)
  } catch (error) {
    throw failure("wrong-usage", `文件 ${path} 无法写入。`, `The file ${path} cannot be written.`, error)
  }
}
