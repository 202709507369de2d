import { writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { accountVariable } from "./Usage.ts"

// Loaded into a measured process before its own code; its threads load it too.
const path = process.env[accountVariable]
if (isMainThread && path !== undefined) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(path, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 }))
  })
}
