import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import Sqlite from "better-sqlite3"
import { Effect, Stream } from "effect"
import { describe, expect, test } from "vitest"
import { dialects, everywhere, freshDatabase, household, on, otherVillage, person, write } from "./storage.ts"

const everything = { area: null, rules: [] }
const hostile = '引号" 反斜杠\\ 斜杠/ 换行\n回车\r制表\t退格\b换页\f控制\u0002\u001f\u007f 行分隔\u2028 表情😀 <b>&amp;'

/** Verdicts on so many idle grown persons, some with a message that only a hostile hand writes. */
async function judged(count: number, least = 0) {
  const path = freshDatabase()
  const persons = Array.from({ length: count }, (_, at) =>
    person(`P"${at}`, at + 1, { labour: "none", health: "healthy", householdId: at % 2 === 0 ? "H1" : "H2" })
  )
  await on(path, write({ household: [household("H1"), household("H2", { area: otherVillage })], person: persons }))
  await on(path, verify({ id: "R1", asOf: "2022-03-09" as Day, area: null, rules: [], mode: "full" }))
  const hand = new Sqlite(path)
  for (let copies = count; copies > 0 && copies < least; copies *= 2) hand.exec(copyAll(copies))
  hand.prepare("update suspicion set message_zh = ? where rowid % 3 = 0").run(hostile)
  hand.close()
  return path
}

/** Doubles the suspicions, under other subjects. */
const copyAll = (copies: number) => `insert into suspicion
  select fingerprint || ':${copies}', rule, subject_kind, subject_id || ':${copies}', area, severity, message_zh, message_en,
    evidence, recheck_on, state, opened_on, run_id, dossier from suspicion`

/** Both ways of reading, as one text each. */
const bothWays = (scope: typeof everything, separator: string) =>
  Effect.gen(function* () {
    const findings = yield* FindingStore
    const rules = scope.rules.length > 0 ? scope.rules : yield* allRules
    const pages = yield* Stream.runCollect(findings.verdicts(everywhere, { ...scope, rules }))
    const texts = yield* Stream.runCollect(findings.verdictTexts(everywhere, { ...scope, rules }, separator))
    const written = [...pages].flat().map(({ rule, subject, area, severity, message, evidence, recheckOn }) =>
      JSON.stringify({
        rule,
        subject,
        area,
        severity,
        message: message.zh,
        evidence: JSON.parse(evidence),
        recheckOn
      })
    )
    return { written, text: [...texts].map((text) => Buffer.from(text).toString()).join(separator) }
  })

const allRules = Effect.map(FindingStore, () => ["person.labour-contradicts-age", "household.contact-missing"])

describe.each(dialects)("verdicts as text on %s", () => {
  test("are those that JSON.stringify writes, whatever stands in them, in the same order", async () => {
    const { written, text } = await on(await judged(40), bothWays(everything, "\n"))
    expect(written.length).toBeGreaterThan(30)
    expect(text.split("\n")).toEqual(written)
    expect(written.join()).toContain("😀")
  })

  test("are whole over many pages", async () => {
    const { written, text } = await on(await judged(40, 4000), bothWays(everything, ",\n    "))
    expect(written.length).toBeGreaterThan(4000)
    expect(text).toBe(written.join(",\n    "))
  })

  test("are whole where a page ends with the last of them, or holds none", async () => {
    const path = await judged(40, 1000)
    const hand = new Sqlite(path)
    const first = "select fingerprint from suspicion order by rule, subject_kind, subject_id limit -1 offset"
    hand.exec(`delete from suspicion_event; delete from suspicion where fingerprint in (${first} 1000)`)
    const whole = await on(path, bothWays(everything, "\n"))
    expect(whole.text).toBe(whole.written.join("\n"))
    hand.exec("update suspicion set state = 'gone'")
    hand.close()
    expect((await on(path, bothWays(everything, "\n"))).text).toBe("")
  })

  test("are nothing where nothing holds", async () => {
    const { text } = await on(await judged(0), bothWays(everything, "\n"))
    expect(text).toBe("")
  })
})
