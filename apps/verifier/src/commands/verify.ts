import { randomUUID } from "node:crypto"
import { Areas } from "@wengang/application/Areas.ts"
import { failure } from "@wengang/application/Failure.ts"
import { FindingStore, type FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import { scopeOf, verify } from "@wengang/application/verification/verify.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Command, Option } from "commander"
import { Effect, Stream } from "effect"
import type { Context } from "../Context.ts"
import { fileOutput, type Output, standardOutput } from "../Output.ts"
import { asOf, format, knownRule, withDatabase } from "../options.ts"
import { progressBar } from "../progressBar.ts"
import { runOn } from "../runOn.ts"
import { pathFromUser } from "../Settings.ts"
import { today } from "../today.ts"
import { type Report, reportWriters } from "../verifyReport.ts"

interface Options {
  readonly asOf?: Day
  readonly area?: string
  readonly rule: ReadonlyArray<string>
  readonly mode: "incremental" | "full"
  readonly audit?: boolean
  readonly failOn?: Severity
  readonly format: keyof typeof reportWriters
  readonly output?: string
  readonly database?: string
}

/** `wengang verify …`: judges the ledgers as of a day and prints run, findings, coverage and the verdicts that hold. */
export function verifyCommand(context: Context): Command {
  return withDatabase(new Command("verify"))
    .description("核验台账 judge the ledgers as of a day")
    .addOption(asOf())
    .option("--area <code>", "只核验该地区 only this area (code or path of names)")
    .option("--rule <id>", "只用这些规则 only these rules (repeat or separate by commas)", collect, [])
    .addOption(
      new Option("--mode <mode>", "增量或全量 what to examine").choices(["incremental", "full"]).default("incremental")
    )
    .option("--audit", "另抽三十分之一的村全量复核 also judge a thirtieth of the villages in full and compare")
    .addOption(new Option("--fail-on <severity>", "有此级别的疑点时以 3 退出").choices(severities))
    .addOption(format("table", "json", "ndjson"))
    .option("--output <file>", "写入文件 write the result to a file")
    .action(async (options: Options) => {
      const rules = options.rule.map((id) => knownRule(id).id)
      const output =
        options.output === undefined ? standardOutput : openFile(pathFromUser(options.output, context.environment))
      try {
        const worst = await runOn(context, options.database, judge(options, rules, output))
        await output.finish()
        if (options.failOn !== undefined && worst <= severities.indexOf(options.failOn)) context.exitStatus = 3
      } catch (error) {
        output.abandon()
        throw error
      }
    })
}

/** Runs, reports, and tells the index of the worst severity listed. */
const judge = Effect.fnUntraced(function* (options: Options, rules: ReadonlyArray<string>, output: Output) {
  const area = options.area === undefined ? null : yield* knownArea(options.area)
  const day = options.asOf ?? (yield* today)
  const progress = progressBar("核验 verify")
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
  return yield* report(run, scopeOf({ asOf: day, area, rules }), options.format, output)
})

function sayWhatWasExamined({ mode, examined, dossiers, audit }: FinishedRun): void {
  if (mode === "incremental") {
    const all = examined >= dossiers && examined > 0
    process.stderr.write(
      all
        ? `增量核验没有可用的前次结果，已全量核验${examined}份档案。 There was no run to start from; everything was examined.\n`
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
  form: keyof typeof reportWriters,
  output: Output
) {
  const findings = yield* FindingStore
  const written: Report = reportWriters[form](run)
  const put = (text: string) =>
    Effect.tryPromise({
      try: () => output.write(text),
      catch: (error) => failure("unexpected", "结果无法写出。", "The result could not be written.", error)
    })
  yield* put(written.begin)
  yield* findings
    .verdicts(scope, written.limit)
    .pipe(Stream.runForEach((verdicts) => put(verdicts.map(written.verdict).join(""))))
  yield* put(written.end())
  const found = yield* findings.severities(scope)
  return Math.min(severities.length, ...found.map((severity) => severities.indexOf(severity)))
})

const knownArea = Effect.fnUntraced(function* (text: string) {
  const areas = yield* Areas
  const found = areas.resolve(text)
  if (found.kind === "found") return found.code as AreaCode
  return yield* failure("unknown-area", `没有地区 ${text}。`, `There is no area ${text}.`)
})

function openFile(path: string): Output {
  try {
    return fileOutput(path)
  } catch (error) {
    throw failure("wrong-usage", `文件 ${path} 无法写入。`, `The file ${path} cannot be written.`, error)
  }
}

function collect(text: string, before: ReadonlyArray<string>): ReadonlyArray<string> {
  return [
    ...before,
    ...text
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== "")
  ]
}
