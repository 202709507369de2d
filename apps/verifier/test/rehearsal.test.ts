import { createHash } from "node:crypto"
import { copyFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"
import { noticeDatabase } from "./noticeDatabase.ts"

const head = "规则,名称,值,单位,适用地区,起,止,依据,状态\n"
const asOf = ["--as-of", "2022-03-09"]
const as = (more: ReadonlyArray<string>) => ["verify", ...asOf, "--format", "json", ...more]

interface Named {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
}
const names = (verdicts: ReadonlyArray<Named>) =>
  verdicts.map(({ rule, subject }) => `${rule}|${subject.kind}|${subject.id}`).sort()

const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex")

let judged: string

beforeAll(async () => {
  judged = await noticeDatabase()
  await inJson(as(["--database", `sqlite:${judged}`]))
}, 60_000)

/** A database of the test's own in which the notice was judged. */
function ownDatabase(): { readonly path: string; readonly at: ReadonlyArray<string>; readonly folder: string } {
  const folder = freshFolder()
  const path = join(folder, "wengang.db")
  copyFileSync(judged, path)
  copyFileSync(`${judged}.key`, `${path}.key`)
  return { path, folder, at: ["--database", `sqlite:${path}`] }
}

function parameters(folder: string, ...rows: ReadonlyArray<string>): string {
  const file = join(folder, "参数.csv")
  writeFileSync(file, `${head}${rows.join("\n")}\n`)
  return file
}

describe("a rehearsal with parameters", () => {
  test.each([
    ["a looser limit for the nation", ["ledger.stale,days,400,天,,2022-01-01,,某文件,已确认"]],
    [
      "a stricter limit in one county",
      ["attendance.below-minimum,minimum,25,天,411081000000,2022-01-01,,某文件,已确认"]
    ],
    ["a later first month of pay", ["pay.in-arrears,since,2022-02,,411025000000,2022-01-01,,某文件,已确认"]],
    ["a value confirmed as it is", ["ledger.stale,days,35,天,,2022-01-01,,某文件,已确认"]],
    [
      "several at once",
      [
        "household.nobody-employed,minimumAge,40,岁,411081000000,2022-01-01,,某文件,待核实",
        "post.holder-age,maximumAge,50,岁,411081000000,2022-01-01,,某文件,已确认",
        "area.grant-coverage,percent,1,%,,2022-01-01,,某文件,已确认"
      ]
    ]
  ])(
    "tells what import and verify then do: %s",
    async (_, rows) => {
      const { folder, path, at } = ownDatabase()
      const file = parameters(folder, ...rows)
      const before = { digest: digestOf(path), verdicts: (await inJson(["status", "--format", "json", ...at])).lastRun }
      const rehearsed = await wengang(as(["--dry-run", "--with-parameters", file, ...at]))
      if (rehearsed.status === 2) throw new Error(rehearsed.stdout + rehearsed.stderr)
      const { run, total, rules, areas, opened, resolved, changed } = JSON.parse(rehearsed.stdout)
      expect(digestOf(path)).toBe(before.digest)
      expect(total.opened + total.resolved + total.changed).toBeGreaterThan(0)
      expect(run).toMatchObject({ asOf: "2022-03-09", area: null, pending: 0, since: "2022-03-09" })

      const standing = new Map<string, Named>()
      const stand = async () => {
        const { verdicts } = await inJson(as(["--mode", "incremental", ...at]))
        return new Map<string, Named>(verdicts.map((one: Named) => [names([one])[0], one]))
      }
      for (const [name, one] of await stand()) standing.set(name, one)
      expect((await inJson(["import", file, "--format", "json", ...at])).errors).toEqual([])
      const after = await stand()
      expect(names(opened)).toEqual([...after.keys()].filter((name) => !standing.has(name)).sort())
      expect(names(resolved)).toEqual([...standing.keys()].filter((name) => !after.has(name)).sort())
      for (const one of [...opened, ...changed]) expect(after.get(names([one])[0] ?? "")).toEqual(one)
      for (const one of resolved) expect(standing.get(names([one])[0] ?? "")).toEqual(one)
      const words = ({ recheckOn: _, ...one }: Named & { readonly recheckOn?: unknown }) => JSON.stringify(one)
      const otherwise = [...after].filter(([name, one]) => {
        const known = standing.get(name)
        return known !== undefined && words(known) !== words(one)
      })
      expect(names(changed)).toEqual(otherwise.map(([name]) => name).sort())
      expect(rules.reduce((sum: number, line: { opened: number }) => sum + line.opened, 0)).toBe(total.opened)
      expect(areas.length).toBeGreaterThan(0)
    },
    60_000
  )

  test("sums what is owed where it opens or resolves arrears", async () => {
    const { folder, at } = ownDatabase()
    const file = parameters(folder, "pay.in-arrears,since,2022-03,,,2022-01-01,,某文件,已确认")
    const { total, rules } = await inJson(as(["--dry-run", "--with-parameters", file, ...at]))
    expect(rules).toMatchObject([{ rule: "pay.in-arrears", opened: 0, resolved: 7, persons: 7 }])
    expect(total.money).toBeGreaterThan(0)
    const table = await wengang(["verify", ...asOf, "--dry-run", "--with-parameters", file, ...at])
    expect(table.stdout).toContain("−7")
    expect(table.stdout).toContain("涉及金额")
  }, 60_000)

  test("counts what changed since the last run as a run would", async () => {
    const { folder, at } = ownDatabase()
    const nothing = await inJson(as(["--dry-run", ...at]))
    expect(nothing).toMatchObject({ run: { pending: 0, examined: 0 }, total: { opened: 0, resolved: 0, changed: 0 } })
    const later = ["verify", "--as-of", "2022-06-01", "--format", "json"]
    const rehearsed = await inJson([...later, "--dry-run", ...at])
    expect(rehearsed.run).toMatchObject({ asOf: "2022-06-01", since: "2022-03-09" })
    expect(rehearsed.run.pending).toBeGreaterThan(0)
    const { findings } = await inJson([...later, ...at])
    expect(rehearsed.total).toMatchObject({ opened: findings.opened + findings.reopened, resolved: findings.resolved })
    const file = parameters(folder, "ledger.stale,days,400,天,,2022-01-01,,某文件,已确认")
    const scoped = ["--rule", "ledger.stale", "--area", "禹州市", "--dry-run", "--with-parameters", file]
    const { resolved, run } = await inJson([...later, ...scoped, ...at])
    expect(run).toMatchObject({ rules: 1, area: "411081000000" })
    for (const { rule, area } of resolved) expect([rule, area.slice(0, 6)]).toEqual(["ledger.stale", "411081"])
  }, 60_000)
})

describe("a rehearsal is refused", () => {
  test("with rows that an import would refuse, each named", async () => {
    const { folder, path, at } = ownDatabase()
    await inJson([
      "import",
      parameters(folder, "ledger.stale,days,60,天,,2022-01-01,,某文件,已确认"),
      "--format",
      "json",
      ...at
    ])
    const digest = digestOf(path)
    const file = parameters(
      folder,
      "ledger.stale,days,50,天,,2022-02-01,,某文件,已确认",
      "no.such-rule,days,50,天,,2022-01-01,,某文件,已确认",
      "ledger.stale,days,many,天,411081000000,2022-01-01,,某文件,已确认"
    )
    const { status, stdout } = await wengang(as(["--dry-run", "--with-parameters", file, ...at]))
    expect(status).toBe(2)
    expect(JSON.parse(stdout).errors).toMatchObject([
      { sheet: "参数", row: 2, column: "起", code: "parameter-overlap" },
      { sheet: "参数", row: 3, column: "规则", code: "unknown-rule" },
      { sheet: "参数", row: 4, column: "值", code: "parameter-value" }
    ])
    expect(digestOf(path)).toBe(digest)
  }, 30_000)

  test("with other sheets, without --dry-run, on no database", async () => {
    const { folder, at } = ownDatabase()
    const households = join(folder, "户.csv")
    writeFileSync(households, "户编号,所在村,户类型\nH1,411081101224,脱贫户\n")
    const refused = async (words: ReadonlyArray<string>) => {
      const { status, stdout, stderr } = await wengang(words)
      expect(stdout).toBe("")
      expect(stderr.length).toBeGreaterThan(5)
      return status
    }
    expect(await refused(as(["--dry-run", "--with-parameters", households, ...at]))).toBe(2)
    expect(await refused(as(["--with-parameters", households, ...at]))).toBe(2)
    expect(await refused(as(["--dry-run", "--fail-on", "error", ...at]))).toBe(2)
    expect(await refused(as(["--dry-run", "--database", `sqlite:${join(folder, "none.db")}`]))).toBe(1)
  }, 30_000)
})
