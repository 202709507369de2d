import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { Task } from "@wengang/kernel/judgeEach.ts"
import * as source from "@wengang/kernel/kernel.ts"
import { generateLedgers } from "@wengang/testing/county/GenerateLedgers.ts"
import { rowsByHousehold } from "@wengang/testing/judging/rowsByHousehold.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { append, emptyLedgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { area } from "@wengang/testing/synthetic/Literals.ts"
import { writeSection } from "./BenchmarksPage.ts"
import { compareEngines } from "./jsonRules/compareEngines.ts"
import { timeEach } from "./kernel/timeEach.ts"
import { timeInChromium } from "./kernel/timeInChromium.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { kernelParts, kernelTitle } from "./sections/KernelSection.ts"

const persons = 3000
const rounds = 15

const machine = thisMachine()
const ledgers = emptyLedgers()
for (const made of generateLedgers({ persons, seed: 1, faultShare: 0.05, asOf: noticeDay }))
  append(ledgers, made.ledgers)
const county = area(ledgers.household[0]?.area.slice(0, 6) ?? "")
const task: Task = { households: rowsByHousehold(ledgers), asOf: noticeDay, county, sheets: ledgerNames }

note("judging in Node")
const node = timeEach(source, { ...task, rounds })
note("judging in Chromium")
const chromium = await timeInChromium({ ...task, rounds })
if (chromium.times.verdicts !== node.verdicts) throw new Error("Chromium and Node say otherwise")
note("judging with json-rules-engine")
const comparison = await compareEngines(task, rounds)

const households = task.households.length
const results = { rules: source.catalogue.length, households, persons, rounds, node, chromium, comparison }
writeSection({
  title: kernelTitle,
  command: "pnpm --filter @wengang/bench kernel",
  machine,
  day: new Date().toISOString().slice(0, 10),
  circumstances: [`${rounds} rounds of each measurement`],
  parts: kernelParts(results)
})
