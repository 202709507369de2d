import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { writeSection } from "./BenchmarksPage.ts"
import { importInto, verify } from "./CommandLine.ts"
import { makeUsers } from "./load/makeUsers.ts"
import { measureLoad, type Pace } from "./load/measureLoad.ts"
import { thisMachine } from "./Machine.ts"
import { measure } from "./measure.ts"
import { note } from "./note.ts"
import { loadParts, loadTitle } from "./sections/LoadSection.ts"

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: {
    persons: { type: "string", default: "200000" },
    users: { type: "string", default: "50" },
    seconds: { type: "string", default: "30" },
    think: { type: "string", default: "1000" },
    folder: { type: "string", default: tmpdir() }
  }
})
const [persons, count] = [Number(values.persons), Number(values.users)]
const pace: Pace = { seconds: Number(values.seconds), warmUp: 5, think: Number(values.think) }
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.folder)
mkdirSync(folder, { recursive: true })
const place = mkdtempSync(join(folder, "wengang-load-"))

try {
  const database = join(place, "wengang.db")
  note(`${persons} persons: making ledgers`)
  await measure("packages/testing/src/writeGenerated.ts", [String(persons), join(place, "ledgers")], place)
  note("importing")
  await importInto(database, join(place, "ledgers"), place)
  note("verifying")
  await verify(database, noticeDay, "full", place)
  const users = await makeUsers(database, count)
  const machine = thisMachine()
  note("users at work")
  const alone = await measureLoad(database, users, pace, false)
  note("users at work, and a full run beside them")
  const beside = await measureLoad(database, users, pace, true)
  writeSection({
    title: loadTitle,
    command: `pnpm --filter @wengang/bench load --persons ${persons} --users ${count} --think ${pace.think}`,
    machine,
    day: new Date().toISOString().slice(0, 10),
    circumstances: [`${pace.seconds} seconds each, the first ${pace.warmUp} not counted`, "SQLite"],
    parts: loadParts({ persons, users: count, pace, alone, beside })
  })
} finally {
  rmSync(place, { recursive: true, force: true })
}
