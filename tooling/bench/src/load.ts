import { parseArgs } from "node:util"
import { makeUsers } from "./load/makeUsers.ts"
import { startServer } from "./load/Server.ts"
import { Visitor } from "./load/Visitor.ts"

const { values } = parseArgs({
  options: {
    database: { type: "string" },
    users: { type: "string", default: "50" },
    seconds: { type: "string", default: "20" },
    think: { type: "string", default: "1000" },
    night: { type: "boolean", default: false }
  }
})
const database = values.database ?? ""
const users = await makeUsers(database, Number(values.users))
const server = await startServer(database)
const visitors = users.map((user, at) => new Visitor(server.address, user, at * 3))
await Promise.all(visitors.map((visitor) => visitor.signIn()))
const cpu = async () =>
  Number(/process_cpu_seconds_total ([\d.]+)/.exec(await (await fetch(`${server.address}/metrics`)).text())?.[1])
if (values.night) await visitors.at(-1)?.startRun()
const cpuBefore = await cpu()
const until = Date.now() + Number(values.seconds) * 1000
const think = Number(values.think)
await Promise.all(
  visitors.map(async (visitor) => {
    while (Date.now() < until) {
      await visitor.act()
      if (think > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * think))
    }
  })
)
const warm = Date.now() - Number(values.seconds) * 1000 + 5000
const timings = visitors.flatMap((visitor) => visitor.timings).filter(({ at }) => at >= warm)
const percentile = (list: ReadonlyArray<number>, share: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
for (const kind of new Set(timings.map((timing) => timing.kind))) {
  const of = timings.filter((timing) => timing.kind === kind)
  const ms = of.map(({ milliseconds }) => milliseconds)
  const statuses = [...new Set(of.map(({ status }) => status))].join(",")
  console.log(
    kind.padEnd(16),
    of.length,
    percentile(ms, 0.5).toFixed(1),
    percentile(ms, 0.95).toFixed(1),
    percentile(ms, 0.99).toFixed(1),
    statuses
  )
}
for (const write of [false, true]) {
  const ms = timings.filter((timing) => timing.write === write).map(({ milliseconds }) => milliseconds)
  console.log(
    write ? "writes" : "reads",
    ms.length,
    percentile(ms, 0.5).toFixed(1),
    percentile(ms, 0.95).toFixed(1),
    percentile(ms, 0.99).toFixed(1)
  )
}
console.log(timings.length / Number(values.seconds), "a second")
console.log("server CPU ms a request", (((await cpu()) - cpuBefore) * 1000) / timings.length)
await server.end()
