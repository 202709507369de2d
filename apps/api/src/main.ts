import { enableCompileCache } from "node:module"

enableCompileCache()
const { server } = await import("./server.ts")
process.exitCode = await server(process.env)
