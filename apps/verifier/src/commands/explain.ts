import { failure } from "@wengang/application/Failure.ts"
import { Examiner } from "@wengang/application/ports/Examiner.ts"
import { traceSubject } from "@wengang/application/rules/traceSubject.ts"
import { today } from "@wengang/application/runs/today.ts"
import { explain, type RuleCard } from "@wengang/domain/findings/explain.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { asOf, format, knownArea, knownRule, withDatabase } from "../options.ts"
import { runOn, runReading } from "../runOn.ts"
import { traceInJson, traceInWords } from "../traceReport.ts"

interface Options {
  readonly asOf?: Day
  readonly area?: string
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang explain RULE`: its card, with the parameters in force at a place on a day. */
export function explainCommand(context: Context): Command {
  return withDatabase(new Command("explain"))
    .description("规则说明：条件、参数、依据、举例 a rule's card")
    .argument("<rule>", "规则编号 the rule's id")
    .argument(
      "[subject]",
      "对象编号，即判定中的 subject.id：说明为何判为疑点、为何不判 a subject's key: why it is flagged, or why not"
    )
    .addOption(asOf())
    .option("--area <code>", "适用地区 where (code or path of names)")
    .addOption(format("table", "json"))
    .action(async (id: string, subject: string | undefined, options: Options) => {
      if (subject !== undefined) {
        const traced = await runReading(context, options.database, traceOf(knownRule(id), subject, options))
        const json = options.format === "json"
        process.stdout.write(json ? `${JSON.stringify(traceInJson(traced), null, 2)}\n` : traceInWords(traced))
        return
      }
      const card = await runOn(context, options.database, cardOf(knownRule(id), options))
      process.stdout.write(options.format === "json" ? `${JSON.stringify(card, null, 2)}\n` : inWords(card))
    })
}

const traceOf = Effect.fnUntraced(function* (rule: Rule, subject: string, { asOf: day, area }: Options) {
  if (area !== undefined) {
    return yield* failure(
      "wrong-usage",
      "说明一个对象时不用 --area：参数取自对象所在地。",
      "--area does not go with a subject: its own place decides on the parameters."
    )
  }
  return yield* traceSubject(rule.id, subject, day ?? (yield* today))
})

const cardOf = Effect.fnUntraced(function* (rule: Rule, options: Options) {
  const examiner = yield* Examiner
  const day = options.asOf ?? (yield* today)
  if (options.area === undefined) return explain(rule, yield* examiner.policies, null, day)
  return explain(rule, yield* examiner.policies, yield* knownArea(options.area), day)
})

function inWords(card: RuleCard): string {
  const parameters = card.parameters.map(
    ({ title, shown, source, standing, jurisdiction, from, to }) =>
      `  ${title.zh}：${shown}（${standing === "confirmed" ? "已确认" : "待核实"}；依据：${source.title}；${jurisdiction ?? "全国"}${
        from === null ? "" : `；${from} 至 ${to ?? "今"}`
      }）`
  )
  return [
    `${card.rule} ${card.title.zh}`,
    `级别 ${card.severity}  类别 ${card.categoryTitle.zh}  对象 ${card.subject}`,
    `条件：${card.condition.zh}`,
    `原因：${card.why.zh}`,
    `处理：${card.toDo.zh}`,
    ...(parameters.length > 0 ? ["参数：", ...parameters] : []),
    "依据：",
    ...card.basis.map(({ title, date, demands }) => `  ${title}${date === null ? "" : `（${date}）`}：${demands}`),
    `举例：不通过——${card.fails.zh}`,
    `      通过——${card.passes.zh}`,
    `整改：${card.remedy.measure.zh}；佐证：${card.remedy.evidence.zh}；${card.remedy.workingDays}个工作日`,
    ""
  ].join("\n")
}
