import type { RehearsalLine, RehearsalReport } from "@wengang/application/verification/RehearsalReport.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import * as Money from "@wengang/domain/values/Money.ts"
import { TextTable } from "./TextTable.ts"
import { verdictInContract } from "./verdictInContract.ts"

type NameOf = (code: string) => string | undefined

/** A rehearsal as the README shows it; amounts in fen. */
export function rehearsalInJson({ areas, opened, resolved, changed, ...report }: RehearsalReport, name: NameOf) {
  return {
    ...report,
    areas: areas.map(({ area, ...line }) => ({ area, name: name(area) ?? null, ...line })),
    opened: opened.map(verdictInContract),
    resolved: resolved.map(verdictInContract),
    changed: changed.map(verdictInContract)
  }
}

const shown = 20

/** What a terminal shows: the sum in a sentence, then rule by rule, area by area, and the first verdicts. */
export function rehearsalTable(report: RehearsalReport, name: NameOf): string {
  const { run, total } = report
  const villages = report.areas.filter(({ area }) => Area.levelOf(area) === "village").length
  const rules = tableOf(
    ["规则", "名称"],
    report.rules.map(({ rule, ...line }) => [[rule, ruleOf(rule)?.title.zh ?? ""], line])
  )
  const areas = tableOf(
    ["地区", "名称"],
    report.areas.map(({ area, ...line }) => [[area, indented(area, name)], line])
  )
  return [
    `试算 ${run.asOf}  规则 ${run.rules}  核验档案 ${run.examined}  没有写入任何内容 nothing was written`,
    pendingLine(run),
    `+${total.opened} 疑点，−${total.resolved}，改变${total.changed}，${villages}个村，${total.persons}人，涉及金额${inYuan(total.money)}`,
    ...(report.rules.length > 0 ? [rules, areas] : []),
    ...verdictLines("+", report.opened),
    ...verdictLines("−", report.resolved),
    ""
  ].join("\n")
}

function pendingLine({ since, asOf, pending }: RehearsalReport["run"]): string {
  if (since === null)
    return "尚无可比较的全面核验，全部档案按首次核验试算。 There is no run over everything to start from."
  if (pending === 0 && since === asOf) return `与${since}核验后的疑点比较。 Compared with the run of ${since}.`
  return `前次核验日期 ${since}；此后变动或到期的档案${pending}份也会在下次核验中重新判定，其变化包括在内。 ${pending} dossiers were touched or came due since; what a run changes in them is included.`
}

function tableOf(heads: ReadonlyArray<string>, lines: ReadonlyArray<readonly [ReadonlyArray<string>, RehearsalLine]>) {
  const table = new TextTable([...heads, "新增", "消除", "改变", "人数", "涉及金额"])
  for (const [names, { opened, resolved, changed, persons, money }] of lines) {
    table.push([...names, `+${opened}`, `−${resolved}`, changed, persons, inYuan(money)])
  }
  return `${table}`
}

function indented(area: Area.AreaCode, name: NameOf): string {
  const level = Area.levelOf(area)
  return `${level === "village" || level === "township" ? "  " : ""}${name(area) ?? ""}`
}

function inYuan(money: number | null): string {
  return money === null ? "—" : `${Money.inYuan(money)}元`
}

function verdictLines(sign: string, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> {
  const lines = verdicts
    .slice(0, shown)
    .map(({ rule, subject, message }) => `${sign} ${rule} ${subject.id}：${message.zh}`)
  const more = verdicts.length - shown
  return more > 0 ? [...lines, `${sign} ……另有${more}条，用 --format json 查看全部。`] : lines
}
