import { enableCompileCache } from "node:module"

// What a thread runs, it runs compiled: without the cache each one would compile all rules for itself.
enableCompileCache()
await import("./answerSlices.ts")
