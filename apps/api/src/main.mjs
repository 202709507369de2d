import { loadQuickly } from "@wengang/loading/loadQuickly.mjs"

loadQuickly()
const { server } = await import("./server.ts")
process.exitCode = await server(process.env)
