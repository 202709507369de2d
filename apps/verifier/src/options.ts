import { Areas } from "@wengang/application/Areas.ts"
import { failure } from "@wengang/application/Failure.ts"
import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Day, isRealDay } from "@wengang/domain/values/Day.ts"
import { type Command, InvalidArgumentError, Option } from "commander"
import { Effect } from "effect"

/** `--database`, which every command has. */
export function withDatabase(command: Command): Command {
  return command.option("--database <url>", "数据库，sqlite:路径 the database, sqlite:PATH (DATABASE_URL)")
}

/** `--as-of` as a day. */
export const asOf = (): Option =>
  new Option("--as-of <date>", "核验日期，默认今天 the day judged; today by default").argParser((text): Day => {
    if (isRealDay(text)) return text
    throw new InvalidArgumentError("日期应为 2022-03-09 的形式 a real day, YYYY-MM-DD, is expected")
  })

/** `--format` with the first choice as default. */
export const format = (...choices: ReadonlyArray<string>): Option =>
  new Option("--format <format>", "输出格式 form of the result").choices(choices).default(choices[0])

/** The rule of an id that a person wrote. */
export function knownRule(id: string): Rule {
  const rule = ruleOf(id)
  if (rule !== undefined) return rule
  const near = catalogue.filter((one) => one.id.includes(id) || one.title.zh.includes(id)).map((one) => one.id)
  const hint = near.length > 0 ? `（${near.slice(0, 5).join("、")}？）` : ""
  throw failure("unknown-rule", `没有规则 ${id}${hint}。`, `There is no rule ${id}; see \`wengang rules\`.`)
}

/** `--rule`, repeated or separated by commas. */
export const rules = (): Option =>
  new Option("--rule <id>", "只用这些规则 only these rules (repeat or separate by commas)")
    .argParser(collect)
    .default([] as ReadonlyArray<string>)

/** The area of a code or a path of names that a person wrote. */
export const knownArea = Effect.fnUntraced(function* (text: string) {
  const areas = yield* Areas
  const found = areas.resolve(text)
  if (found.kind === "found") return found.code as AreaCode
  return yield* failure("unknown-area", `没有地区 ${text}。`, `There is no area ${text}.`)
})

function collect(text: string, before: ReadonlyArray<string>): ReadonlyArray<string> {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "")
  // A script whose variable is empty must not judge by all rules instead of by the one it meant.
  if (ids.length === 0) throw new InvalidArgumentError("请填写规则编号 a rule's id is expected")
  return [...before, ...ids]
}
