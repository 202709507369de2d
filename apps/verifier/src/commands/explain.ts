import { failure } from "@wengang/application/Failure.ts"
import { type NamedCard, ruleCards } from "@wengang/application/rules/ruleCards.ts"
import { traceSubject } from "@wengang/application/rules/traceSubject.ts"
import { today } from "@wengang/application/runs/today.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { cardInJson, cardInWords } from "../cardReport.ts"
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
      const json = options.format === "json"
      process.stdout.write(json ? `${JSON.stringify(cardInJson(card), null, 2)}\n` : cardInWords(card))
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

const cardOf = Effect.fnUntraced(function* (rule: Rule, { asOf: day, area }: Options) {
  const place = area === undefined ? null : yield* knownArea(area)
  const [card] = yield* ruleCards([rule], place, day ?? (yield* today))
  return card as NamedCard
})
