import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { traceSubject } from "@wengang/application/rules/traceSubject.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { layerReading } from "@wengang/storage/layerStorage.ts"
import { Effect, Layer } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { verdictInContract } from "../src/verdictInContract.ts"
import { inJson, wengang } from "./commandLine.ts"
import { noticeDatabase } from "./noticeDatabase.ts"

interface Printed {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
}

let path: string
let at: ReadonlyArray<string>
let verdicts: ReadonlyArray<Printed>

beforeAll(async () => {
  path = await noticeDatabase()
  at = ["--database", `sqlite:${path}`]
  verdicts = (await inJson(["verify", "--as-of", "2022-03-09", "--format", "json", ...at])).verdicts
}, 60_000)

const explained = (rule: string, subject: string, ...more: ReadonlyArray<string>) =>
  inJson(["explain", rule, subject, "--as-of", "2022-03-09", "--format", "json", ...more, ...at])

describe("why a subject is flagged", () => {
  test("is told of each verdict as the run gave it, with its evidence among what was read", async () => {
    const firsts = new Map(verdicts.map((verdict) => [verdict.rule, verdict]))
    const traces = await Effect.runPromise(
      Effect.provide(
        Effect.forEach(firsts.values(), ({ rule, subject }) => traceSubject(rule, subject.id, "2022-03-09" as Day)),
        Layer.merge(layerReading({ path, key: undefined }), layerConsole("test", "test"))
      )
    )
    const seen = new Set<string>()
    for (const { rule, verdict, outcome, facts } of traces) {
      expect(outcome, rule).toBe("fail")
      if (verdict === null) throw new Error(rule)
      expect(verdictInContract(verdict)).toEqual(firsts.get(rule))
      expect(facts.length, rule).toBeGreaterThan(0)
      const masked = facts.filter(({ field, value }) => value !== null && (field === "idNumber" || field === "phone"))
      for (const { value } of masked) expect(value, rule).toContain("*")
      seen.add(ruleOf(rule)?.view ?? "")
    }
    // Of the sixteen views all but inspections, cases and those of which the notice has no verdict.
    expect(seen.size).toBeGreaterThanOrEqual(10)
  }, 60_000)

  test("names facts, numbers in force, comparisons and the day on which it may change", async () => {
    const { subject } = verdicts.find(({ rule }) => rule === "pay.in-arrears") ?? { subject: { id: "" } }
    const traced = await explained("pay.in-arrears", subject.id)
    expect(traced).toMatchObject({ outcome: "fail", subject, asOf: "2022-03-09", verdict: { rule: "pay.in-arrears" } })
    expect(traced.facts).toContainEqual(expect.objectContaining({ sheet: "岗位", label: "月工资标准" }))
    expect(traced.facts).toContainEqual(expect.objectContaining({ sheet: "工资", key: subject.id, field: null }))
    expect(traced.comparisons.map(({ zh }: { zh: string }) => zh).join()).toContain("距核验日")
    expect(traced.parameters).toMatchObject([{ name: "since" }, { name: "days", value: 31, standing: "unconfirmed" }])
    expect(traced.basis.length).toBeGreaterThan(0)
    const table = await wengang(["explain", "pay.in-arrears", subject.id, "--as-of", "2022-03-09", ...at])
    expect(table.stdout).toContain("结果：不通过 fail（错误 error）——")
    expect(table.stdout).toMatch(/^ {2}2021年10月至2022年2月：无工资记录\n {4}[ -~]+$/m)
    expect(table.stdout).toMatch(/因时间推移而改变。\n {2}The first day/)
    expect(table.stdout).toContain("对象 聘用 ")
    expect(table.stdout).toMatch(/│ 月工资标准 │ 300\.00元 +│/)
    expect(table.stdout).toMatch(/│ 上岗日期 +│ \d{4}年\d+月\d+日 +│/)
    const before = await inJson([
      "explain",
      "pay.in-arrears",
      subject.id,
      "--as-of",
      "2021-10-15",
      "--format",
      "json",
      ...at
    ])
    expect(before.outcome).toBe("pass")
    expect(before.verdict).toBeNull()
    expect(before.changesOn > "2021-10-15").toBe(true)
  }, 30_000)

  test("tells sums, counts and shares as a clerk would say them, each with what it is measured by", async () => {
    const told = async (rule: string) => {
      const { subject } = verdicts.find((verdict) => verdict.rule === rule) ?? { subject: { id: "" } }
      return (await explained(rule, subject.id)).comparisons.map(({ zh }: { zh: string }) => zh)
    }
    expect(await told("pay.in-arrears")).toEqual(
      expect.arrayContaining([
        "2021年3月至2021年9月：实发300元，不少于应发300元",
        "2021年10月至2022年2月：无工资记录",
        "2021年10月至2022年2月：月工资标准300元"
      ])
    )
    expect(await told("household.workers-differ")).toContain("在册成员中有劳动能力的3人，户登记劳动力4人，不一致")
    expect(await told("area.grant-coverage")).toEqual(
      expect.arrayContaining(["应享67人，不少于20人", "应享67人，已发放11人，落实率16.4%，低于90%"])
    )
    const { subject } = verdicts.find(({ rule }) => rule === "attendance.while-away") ?? { subject: { id: "" } }
    const { stdout } = await wengang(["explain", "attendance.while-away", subject.id, "--as-of", "2022-03-09", ...at])
    expect(stdout).toContain("务工地（河南省郑州市新郑市）在县外")
  }, 30_000)

  test("and why not: not applicable, or not evaluable for want of what", async () => {
    const { subject } = verdicts.find(({ rule }) => rule === "pay.in-arrears") ?? { subject: { id: "" } }
    const other = await explained("pay.differs-from-attendance", subject.id)
    expect(other).toMatchObject({ outcome: "notApplicable", reason: "当地不按出勤计发工资", verdict: null })
    const { stdout } = await wengang([
      "explain",
      "pay.differs-from-attendance",
      subject.id,
      "--as-of",
      "2022-03-09",
      ...at
    ])
    expect(stdout).toMatch(
      /^结果：不适用 not applicable——当地不按出勤计发工资\n {6}the place does not pay by attendance$/m
    )
    const county = await explained("area.grant-coverage", "411081000000/transport")
    expect(county.subject).toEqual({ kind: "area", id: "411081000000/transport" })
    expect(["pass", "fail", "notApplicable", "notEvaluable"]).toContain(county.outcome)
  }, 30_000)

  test("is refused for what is not there", async () => {
    for (const [rule, subject, ...more] of [
      ["pay.in-arrears", "nobody"],
      ["area.grant-coverage", "411081000000/nothing"],
      ["pay.in-arrears", "nobody", "--area", "禹州市"]
    ] as const) {
      const { status, stdout, stderr } = await wengang(["explain", rule, subject, ...more, ...at])
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
      expect(stderr.length).toBeGreaterThan(5)
    }
    expect((await wengang(["explain", "pay.in-arrears", ...at])).stdout).toContain("条件")
  }, 30_000)
})
