import { loadQuickly } from "@wengang/loading/loadQuickly.mjs"

// What a thread runs, it runs compiled: without the cache each one would compile all rules for itself.
loadQuickly()
await import("./answerSlices.ts")
