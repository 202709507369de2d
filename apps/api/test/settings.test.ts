import { readFileSync } from "node:fs"
import { Failure } from "@wengang/application/Failure.ts"
import { describe, expect, test } from "vitest"
import { settings, settingsOf } from "../src/settings/Settings.ts"

describe("the settings", () => {
  test("have defaults", () => {
    const { PORT, HOST, PUBLIC_ADDRESS, NIGHTLY_AT, database } = settingsOf({})
    expect({ PORT, HOST, PUBLIC_ADDRESS }).toEqual({ PORT: 8787, HOST: "127.0.0.1", PUBLIC_ADDRESS: null })
    expect(NIGHTLY_AT).toEqual({ hour: 1, minute: 30 })
    expect(database.path).toMatch(/[\\/]data[\\/]wengang\.db$/)
    expect(database.key).toBeUndefined()
  })

  test("come from the environment, paths from where the user stands", () => {
    const set = { PORT: "9000", DATABASE_URL: "sqlite:x.db", INIT_CWD: "/srv", WENGANG_KEY: "k", NIGHTLY_AT: "off" }
    const { PORT, NIGHTLY_AT, database } = settingsOf(set)
    expect({ PORT, NIGHTLY_AT, database }).toEqual({
      PORT: 9000,
      NIGHTLY_AT: null,
      database: { path: "/srv/x.db", key: "k" }
    })
    expect(settingsOf({ DATABASE_URL: "sqlite:///srv/y.db" }).database.path).toBe("/srv/y.db")
  })

  test("open the server to others only under an address that they use", () => {
    expect(() => settingsOf({ HOST: "0.0.0.0" })).toThrow("PUBLIC_ADDRESS")
    const { HOST, PUBLIC_ADDRESS } = settingsOf({ HOST: "0.0.0.0", PUBLIC_ADDRESS: "https://wengang.example" })
    expect([HOST, PUBLIC_ADDRESS?.hostname]).toEqual(["0.0.0.0", "wengang.example"])
  })

  test.each([
    ["PUBLIC_ADDRESS", "wengang"],
    ["PUBLIC_ADDRESS", "ftp://wengang.example"],
    ["PORT", "eighty"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["DATABASE_URL", "postgres://localhost/x"],
    ["DATABASE_URL", "sqlite:"],
    ["NIGHTLY_AT", "24:00"],
    ["NIGHTLY_AT", "1:30"],
    ["TRUSTED_PROXIES", "proxy.example"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["LOG_LEVEL", "loud"],
    ["METRICS_TOKEN", "short"],
    ["RATE_LIMIT", "0"],
    ["BODY_LIMIT_KB", "1.5"],
    ["DRAIN_SECONDS", "soon"]
  ])("name the one that is wrong: %s=%s", (name, value) => {
    expect(() => settingsOf({ [name]: value })).toThrow(Failure)
    expect(() => settingsOf({ [name]: value })).toThrow(name)
  })

  test("name all that are wrong at once, and repeat no value", () => {
    const wrong = {
      PORT: "eighty",
      NIGHTLY_AT: "noon",
      METRICS_TOKEN: "geheim",
      HOST: "0.0.0.0",
      DATABASE_URL: "mysql:x"
    }
    const failure = refusalOf(() => settingsOf(wrong))
    for (const name of ["PORT", "NIGHTLY_AT", "METRICS_TOKEN", "PUBLIC_ADDRESS", "DATABASE_URL"]) {
      expect(failure.sentence.zh).toContain(name)
      expect(failure.sentence.en).toContain(name)
    }
    expect(failure.message).not.toContain("geheim")
  })

  test("are all told in the operator's handbook", () => {
    const handbook = readFileSync(new URL("../../../docs/operations/settings.md", import.meta.url), "utf8")
    for (const [name, { title, otherwise }] of Object.entries(settings)) {
      expect(handbook).toContain(
        `| \`${name}\` | ${otherwise === null ? "" : `\`${otherwise}\``} | ${title.zh} ${title.en} |`
      )
    }
  })
})

function refusalOf(read: () => unknown): Failure {
  try {
    read()
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error("nothing was refused")
}
