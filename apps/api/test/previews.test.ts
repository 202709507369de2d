import { createHash } from "node:crypto"
import { existsSync, readdirSync, truncateSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { copyAside } from "@wengang/storage/backups/copyAside.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import type { Runtime } from "../src/Runtime.ts"
import { Doomed } from "./killing.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, freshFolder, idleVillage, idNumber, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const village = actorOf("village", villages.kangcheng)
const head = "人员编号,户编号,姓名,证件号码,健康状况,劳动技能,状态"
const here = `H-${villages.kangcheng}`
const person = (id: string, household: string, ordinal: number, labour = "普通劳动力") =>
  `${id},${household},王某,${idNumber(ordinal)},健康,${labour},在册`

/** Two rows that raise suspicions, one that resolves one, one as it was, and two that are wrong. */
const workbook = [
  head,
  person("P-1", here, 300, "无劳动力"),
  person("P-2", here, 301, "丧失劳动力"),
  person(`P-${villages.kangcheng}-000`, here, 100),
  `P-${villages.kangcheng}-001,${here},王某1,${idNumber(101)},健康,无劳动力,在册`,
  person("P-3", "H-unknown", 302),
  person("P-4", `H-${villages.other}`, 303)
].join("\n")

async function office() {
  let current: Actor = village
  const served = await appWith(
    together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200)),
    () => current
  )
  const get = async (path: string, who: Actor = village) => {
    current = who
    return (await (await served.app.request(path)).json()) as Body
  }
  const take = async (content: string, query: string, who: Actor = village) => {
    current = who
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("人员.csv") }
    const sent = await served.app.request(`/api/imports${query}`, { method: "POST", headers, body: content })
    expect(sent.status).toBe(202)
    await served.jobs.idle()
    return get(`/api/jobs/${((await sent.json()) as Body).id}`, who)
  }
  const standing = async () =>
    (await get("/api/suspicions?limit=200")).suspicions.map(({ id, rule }: Body) => ({ id, rule }))
  return { ...served, get, take, standing }
}

/** All that stands in a database, but for jobs and what the log says of asking for them. */
function digestOf(runtime: Runtime): Promise<string> {
  return asConsole(
    runtime,
    Database.useSync(({ reading }) => {
      const tables = reading.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all()
      const hash = createHash("sha256")
      for (const { name } of tables.filter(
        (table) => !["job", "audit", "setting", "sqlite_sequence"].includes(table.name)
      ))
        hash.update(name + JSON.stringify(reading.prepare(`select * from "${name}"`).all()))
      return hash.digest("hex")
    }) as Effect.Effect<string, never, never>
  )
}

const ids = (told: Body): ReadonlyArray<string> => told.listed.map(({ id }: Body) => id).sort()
const left = (path: string) => readdirSync(dirname(path)).filter((name) => ["previews"].includes(name))

describe("a preview of an import", () => {
  test("tells what would come of it and writes nothing; the import then does just that", async () => {
    const { take, runtime, get, standing, path } = await office()
    const before = { digest: await digestOf(runtime), standing: await standing() }
    const preview = await take(workbook, "?preview=true")
    expect(await digestOf(runtime)).toBe(before.digest)
    expect(left(path)).toEqual([])
    expect(preview).toMatchObject({ kind: "preview", state: "done", failure: null, area: villages.kangcheng })
    expect(preview.result.sheets).toEqual({ 人员: { rows: 6, added: 2, changed: 1, unchanged: 1, rejected: 2 } })
    expect(preview.result.errors).toMatchObject([
      { sheet: "人员", row: 6, column: "户编号", code: "unknown-reference" },
      { sheet: "人员", row: 7, code: "out-of-reach" }
    ])
    const { opened, resolved } = preview.result
    expect(opened.total).toBeGreaterThanOrEqual(1)
    expect(resolved.rules).toEqual([
      {
        rule: "person.labour-contradicts-age",
        title: { zh: "年龄与劳动能力矛盾", en: expect.any(String) },
        suspicions: 1
      }
    ])
    expect(opened.listed[0]).toMatchObject({
      subject: { kind: "person", id: "P-1" },
      called: "王*",
      place: "禹州市顺店镇庄头村委会",
      message: { zh: expect.any(String) }
    })
    expect((await get("/api/imports")).imports).toEqual([])

    const real = await take(workbook, "")
    expect(real.result.sheets).toEqual(preview.result.sheets)
    expect(real.result.errors).toEqual(preview.result.errors)
    const { verification } = await get(`/api/imports/${real.id}`)
    const foretold = { asOf: preview.result.asOf, opened: opened.total, reopened: 0, resolved: resolved.total }
    expect(verification).toMatchObject({ state: "done", ...foretold })
    const done = async (event: string) => {
      const all = "state=open&state=cleared&state=confirmed&state=gone&limit=200"
      const { suspicions } = await get(`/api/suspicions?run=${verification.run}&event=${event}&${all}`)
      return suspicions.map(({ id }: Body) => id).sort()
    }
    expect(await done("opened")).toEqual(ids(opened))
    expect(await done("resolved")).toEqual(ids(resolved))
    const after = await standing()
    const known = new Set(before.standing.map(({ id }: Body) => id))
    const still = new Set(after.map(({ id }: Body) => id))
    expect([...still].filter((id) => !known.has(id)).sort()).toEqual(ids(opened))
    expect([...known].filter((id) => !still.has(id)).sort()).toEqual(ids(resolved))
  })

  test("tells nothing of other villages, nor of what waited for the next run before", async () => {
    const { take, runtime } = await office()
    const persons = idleVillage(villages.kangcheng, 3, 100).person ?? []
    await asConsole(runtime, write({ person: [{ ...persons[2], labour: "ordinary" }] }))
    // The same number as somebody of the other village: a suspicion there too.
    const { result } = await take([head, person("P-1", here, 200)].join("\n"), "?preview=true")
    expect(result.resolved.total).toBe(0)
    expect(result.opened.listed.map(({ area }: Body) => area)).toEqual(
      result.opened.listed.map(() => villages.kangcheng)
    )
    const city = actorOf("city", "411000000000")
    const wide = await take([head, person("P-1", here, 200)].join("\n"), "?preview=true", city)
    expect(wide.result.opened.total).toBeGreaterThan(result.opened.total)
  })

  test("says that nothing would go in where all must be right, and fails in words where it cannot be read", async () => {
    const { take, runtime } = await office()
    const before = await digestOf(runtime)
    const strict = await take(workbook, "?preview=true&strict=true")
    expect(strict.result).toMatchObject({ taken: false, opened: { total: 0 }, resolved: { total: 0 } })
    const broken = await take("人员编号\u0000", "?preview=true")
    expect(broken.state === "failed" || broken.result.errors.length > 0).toBe(true)
    expect(await digestOf(runtime)).toBe(before)
  })

  test("takes its copy away, and the next start what was left of one", async () => {
    const { jobs, path, take } = await office()
    await take(workbook, "?preview=true")
    const copy = join(dirname(path), "previews", "K1", "test.db")
    const folder = dirname(copy)
    await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          expect(yield* copyAside(path, folder)).toBe(copy)
          expect(existsSync(copy)).toBe(true)
          writeFileSync(join(dirname(folder), "left"), "")
        })
      )
    )
    expect(existsSync(folder)).toBe(false)
    expect(left(path)).toEqual(["previews"])
    jobs.resume()
    await jobs.idle()
    expect(left(path)).toEqual([])
  })

  test("is refused in words where its copy would not fit, and leaves nothing", async () => {
    const folder = freshFolder()
    const path = join(folder, "large.db")
    writeFileSync(path, "")
    // Larger than any disk, and takes no room.
    truncateSync(path, 2 ** 42)
    const { code, sentence } = await Effect.runPromise(
      Effect.flip(Effect.scoped(copyAside(path, join(folder, "previews"))))
    )
    expect([code, sentence.zh]).toEqual(["disk-full", expect.stringContaining("预览需要 8388672 MB")])
    expect(readdirSync(folder)).toEqual(["large.db"])
  })
})

test("a server that is killed while an import is tried leaves no copy behind its next start", {
  timeout: 120_000
}, async () => {
  const database = join(freshFolder(), "test.db")
  const passwords = new Map<string, string>()
  const server = await Doomed.start(database, ["county"], passwords)
  const copies = () => {
    const folder = join(dirname(database), "previews")
    return existsSync(folder) ? readdirSync(folder) : []
  }
  const rows = Array.from({ length: 2_000 }, (_, at) => `H-NEW-${at},411081101220,脱贫户,王某`)
  const sheet = ["户编号,所在村,户类型,户主姓名", ...rows].join("\n")
  const named = { "x-file-name": encodeURIComponent("户.csv") }
  const job = await server.send("county", "api/imports?preview=true", sheet, named)
  await expect.poll(copies, { timeout: 60_000, interval: 20 }).toEqual([job?.answer.id])
  await server.kill()
  const next = await Doomed.start(database, ["county"], passwords)
  await expect.poll(copies, { timeout: 60_000 }).toEqual([])
  await expect
    .poll(async () => (await next.get("county", `api/jobs/${job?.answer.id}`)).failure?.code, { timeout: 60_000 })
    .toBe("interrupted")
  expect((await next.get("county", "api/imports")).imports).toEqual([])
  await next.kill()
})
