import { Failure } from "@wengang/application/Failure.ts"
import { describe, expect, test } from "vitest"
import { settingsOf } from "../src/Settings.ts"

describe("the settings", () => {
  test("have defaults", () => {
    const { port, database } = settingsOf({})
    expect(port).toBe(8787)
    expect(database.path).toMatch(/[\\/]data[\\/]wengang\.db$/)
    expect(database.key).toBeUndefined()
  })

  test("come from the environment, paths from where the user stands", () => {
    const settings = settingsOf({ PORT: "9000", DATABASE_URL: "sqlite:x.db", INIT_CWD: "/srv", WENGANG_KEY: "k" })
    const database = { path: "/srv/x.db", key: "k" }
    expect(settings).toEqual({ port: 9000, host: "127.0.0.1", publicAddress: null, database })
    expect(settingsOf({ DATABASE_URL: "sqlite:///srv/y.db" }).database.path).toBe("/srv/y.db")
  })

  test("say how large papers may be", () => {
    expect(settingsOf({ EVIDENCE_LIMIT_MB: "50" }).database.evidenceLimit).toBe(50 * 1024 * 1024)
  })

  test("open the server to others only under an address that they use", () => {
    expect(() => settingsOf({ HOST: "0.0.0.0" })).toThrow("PUBLIC_ADDRESS")
    const { host, publicAddress } = settingsOf({ HOST: "0.0.0.0", PUBLIC_ADDRESS: "https://wengang.example" })
    expect([host, publicAddress?.hostname]).toEqual(["0.0.0.0", "wengang.example"])
  })

  test.each([
    ["PUBLIC_ADDRESS", "wengang"],
    ["PUBLIC_ADDRESS", "ftp://wengang.example"],
    ["EVIDENCE_LIMIT_MB", "20MB"],
    ["EVIDENCE_LIMIT_MB", "0"],
    ["PORT", "eighty"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["DATABASE_URL", "postgres://localhost/x"],
    ["DATABASE_URL", "sqlite:"]
  ])("name the one that is wrong: %s=%s", (name, value) => {
    expect(() => settingsOf({ [name]: value })).toThrow(Failure)
    expect(() => settingsOf({ [name]: value })).toThrow(name)
  })
})
