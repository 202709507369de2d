import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { noticeCases, noticeLedgers } from "@wengang/testing/notice/NoticeLedgers.ts"
import { cleanTwin } from "@wengang/testing/notice/Twin.ts"
import type { Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { writeWorkbook } from "@wengang/workbook/WorkbookWriter.ts"
import { beforeAll, describe, expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"

interface Verdict {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly area: string
  readonly severity: string
  readonly message: string
  readonly evidence: ReadonlyArray<{ readonly sheet: string; readonly key: string; readonly field: string }>
}

async function imported(folder: string, ledgers: Ledgers): Promise<ReadonlyArray<string>> {
  const workbook = join(folder, "台账.xlsx")
  await writeWorkbook(
    workbook,
    ledgerNames.map((ledger) => ({ ledger, rows: ledgers[ledger] }))
  )
  const database = ["--database", `sqlite:${join(folder, "wengang.db")}`]
  const { errors } = await inJson(["import", workbook, "--format", "json", ...database])
  expect(errors).toEqual([])
  return database
}

const verify = (database: ReadonlyArray<string>, ...more: ReadonlyArray<string>) =>
  inJson(["verify", "--as-of", "2022-03-09", "--format", "json", ...database, ...more])

describe("the notice as a workbook", () => {
  let database: ReadonlyArray<string>
  let first: { readonly run: object; readonly findings: object; readonly verdicts: ReadonlyArray<Verdict> }

  beforeAll(async () => {
    const { mkdtempSync } = await import("node:fs")
    const { tmpdir } = await import("node:os")
    database = await imported(mkdtempSync(join(tmpdir(), "wengang-notice-")), noticeLedgers())
    first = await verify(database)
  }, 60_000)

  test.each(noticeCases)("$sentence is caught by $rules", ({ rules, subjects }) => {
    for (const rule of rules) {
      for (const { kind, id } of subjects) {
        const verdict = first.verdicts.find(
          (one) => one.rule === rule && one.subject.kind === kind && one.subject.id === id
        )
        expect(verdict, `${rule} on ${kind} ${id}`).toBeDefined()
        expect(verdict?.evidence.length, `${rule} on ${kind} ${id}`).toBeGreaterThan(0)
      }
    }
  })

  test("each of its sentences N1 to N14 has a case", () => {
    const sentences = new Set(noticeCases.map(({ sentence }) => sentence))
    expect([...sentences].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      Array.from({ length: 14 }, (_, at) => `N${at + 1}`)
    )
  })

  test("gives the same verdicts, byte for byte, when it is judged again", async () => {
    const second = await verify(database)
    const third = await verify(database)
    expect(second.findings).toEqual({ opened: 0, persisting: first.verdicts.length, resolved: 0, reopened: 0 })
    expect(JSON.stringify(second.verdicts)).toBe(JSON.stringify(first.verdicts))
    const { id: _, startedAt: __, finishedAt: ___, ...run } = second.run
    expect(third).toEqual({ ...second, run: { ...third.run, ...run } })
  })

  test("lists verdicts by rule, subject kind and subject id", () => {
    const names = first.verdicts.map(({ rule, subject }) => `${rule}\n${subject.kind}\n${subject.id}`)
    expect(names).toEqual([...names].sort())
  })

  test("prints the same as lines, and to a file", async () => {
    const file = join(freshFolder(), "verdicts.ndjson")
    const arguments_ = ["verify", "--as-of", "2022-03-09", "--format", "ndjson", ...database]
    const { stdout } = await wengang(arguments_)
    const nothing = await wengang([...arguments_, "--output", file])
    expect(nothing).toMatchObject({ status: 0, stdout: "" })
    const [, ...lines] = stdout.trimEnd().split("\n")
    expect(lines.map((line) => JSON.parse(line))).toEqual(first.verdicts)
    expect(readFileSync(file, "utf8").split("\n").slice(1)).toEqual(stdout.split("\n").slice(1))
  })

  test("can be judged for one area and some rules, which leaves the rest as it is", async () => {
    const area = await verify(database, "--area", "河南省许昌市襄城县", "--rule", "pay.in-arrears,post.household-posts")
    expect(area.verdicts.length).toBeGreaterThanOrEqual(8)
    for (const { area: code, rule } of area.verdicts) {
      expect(code.startsWith("411025")).toBe(true)
      expect(["pay.in-arrears", "post.household-posts"]).toContain(rule)
    }
    expect(area.run).toMatchObject({ rules: 2, area: "411025000000" })
    expect((await verify(database)).findings).toMatchObject({ opened: 0, reopened: 0, resolved: 0 })
  })

  test("tells the seven holders what they are owed, to the fen", () => {
    const arrears = first.verdicts.filter(({ rule }) => rule === "pay.in-arrears")
    expect(arrears).toHaveLength(7)
    for (const { message, evidence } of arrears) {
      expect(message).toContain("2021年10月至2022年2月")
      expect(evidence).toHaveLength(5)
    }
  })

  test("ends with 3 when told to fail on what it found", async () => {
    const failing = (severity: string) =>
      wengang(["verify", "--as-of", "2022-03-09", "--fail-on", severity, "--rule", "ledger.stale", ...database])
    expect((await failing("reminder")).status).toBe(3)
    expect((await failing("suspicion")).status).toBe(0)
  })
}, 60_000)

test("each rule tells why it does not speak of subjects", async () => {
  const { coverage } = await verify(await imported(freshFolder(), cleanTwin()))
  const lines: ReadonlyArray<RuleCoverage> = coverage
  for (const { notApplicable, reasons } of lines) {
    expect(reasons.reduce((sum, { subjects }) => sum + subjects, 0)).toBe(notApplicable)
  }
  expect(lines.find(({ rule }) => rule === "post.not-publicised")?.reasons).toEqual([
    {
      reason: { zh: "上岗早于要求公示的日期，或尚未上岗", en: "begun before publicity was demanded, or not yet" },
      subjects: expect.any(Number)
    }
  ])
}, 60_000)

test("the ledgers put right give no verdict at all", async () => {
  const database = await imported(freshFolder(), cleanTwin())
  const { verdicts, coverage } = await verify(database)
  expect(verdicts).toEqual([])
  expect(coverage.every(({ notEvaluable }: { notEvaluable: number }) => notEvaluable === 0)).toBe(true)
}, 60_000)
