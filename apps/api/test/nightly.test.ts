import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { NightUnderWay } from "@wengang/application/runs/listRunsUnderWay.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Layer, ManagedRuntime } from "effect"
import { expect, onTestFinished, test, vi } from "vitest"
import { Night } from "../src/nightly/Night.ts"
import { nextTime, nightly, runOnce } from "../src/nightly/nightly.ts"
import { runOn } from "../src/Runtime.ts"
import { quietOperation } from "./quietOperation.ts"
import { asConsole, freshFolder, idleVillage, villages, write } from "./testApp.ts"

test.each([
  ["later today", "2026-11-25T10:00:00Z", "2026-11-25T17:30:00.000Z"],
  ["tomorrow, once it is past", "2026-11-25T17:30:00Z", "2026-11-26T17:30:00.000Z"],
  ["in the next year", "2026-12-31T17:31:00Z", "2027-01-01T17:30:00.000Z"]
])("half past one in China is %s", (_, now, expected) => {
  expect(nextTime({ hour: 1, minute: 30 }, new Date(now)).toISOString()).toBe(expected)
})

async function database() {
  const options = { path: join(freshFolder(), "test.db"), key: undefined }
  const runtime = ManagedRuntime.make(
    layerAccounts({ publicAddress: "http://127.0.0.1:8787" }).pipe(Layer.provideMerge(layerStorage(options)))
  )
  onTestFinished(() => runtime.dispose())
  await asConsole(runtime, write(idleVillage(villages.kangcheng, 3, 100)))
  return { options, runtime }
}

test("a night judges the ledgers as of today, beside the server, and is measured", async () => {
  const { options, runtime } = await database()
  const operation = quietOperation([])
  await runOnce(options, operation)
  const runs = await runOn(
    runtime,
    FindingStore.use((findings) => findings.runs(1))
  )
  expect(runs).toMatchObject([{ mode: "incremental", area: null }])
  expect(runs[0]?.verdicts).toBeGreaterThanOrEqual(3)
  expect(await operation.metrics.text()).toMatch(/wengang_nightly_last_timestamp_seconds\{outcome="done"\} \d/)
})

test("a night tells how far it is while it goes on, and nothing once it has ended, or failed", async () => {
  const told: Array<NightUnderWay | undefined> = []
  class Watched extends Night {
    override advance(done: number, total: number): void {
      super.advance(done, total)
      told.push(this.underWay)
    }
  }
  const { options } = await database()
  const night = new Watched()
  await runOnce(options, quietOperation([], { night }))
  expect(told.at(-1)).toMatchObject({ done: expect.any(Number), total: expect.any(Number) })
  expect(told.at(-1)?.total).toBeGreaterThan(0)
  expect(night.underWay).toBeUndefined()
  await runOnce({ path: "/proc/nowhere/test.db", key: undefined }, quietOperation([], { night }))
  expect(night.underWay).toBeUndefined()
})

test("the server's clock starts it, and the next one after it", async () => {
  const { options } = await database()
  const ending = new AbortController()
  const operation = quietOperation([], { ending: ending.signal })
  vi.useFakeTimers({ now: new Date("2026-11-25T17:29:00Z"), toFake: ["setTimeout", "clearTimeout", "Date"] })
  onTestFinished(() => {
    ending.abort()
    vi.useRealTimers()
  })
  nightly({ hour: 1, minute: 30 }, options, operation)
  const nights = async () => /outcome="done"\} (\d+)/.exec(await operation.metrics.text())?.[1]
  vi.advanceTimersByTime(59_000)
  expect(vi.getTimerCount()).toBe(1)
  expect(await nights()).toBeUndefined()
  vi.advanceTimersByTime(1_000)
  while ((await nights()) === undefined) await sleep(50)
  while (vi.getTimerCount() === 0) await sleep(50)
  ending.abort()
  expect(vi.getTimerCount()).toBe(0)
})

test("a night that fails is logged by its code, and the server goes on", async () => {
  const logged: Array<string> = []
  const operation = quietOperation(logged)
  await runOnce({ path: "/proc/nowhere/test.db", key: undefined }, operation)
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ event: "nightly run failed" }])
  expect(await operation.metrics.text()).toContain('outcome="failed"')
})
