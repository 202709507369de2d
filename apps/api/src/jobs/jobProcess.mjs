import { loadQuickly } from "@wengang/loading/loadQuickly.mjs"

// A process of its own, so that requests are answered meanwhile and memory is given back; the server tells it what to do.
process.once("disconnect", () => process.exit(1)) // The server is gone; an open transaction is undone.
const order = new Promise((resolve) => process.once("message", resolve))
loadQuickly()
const { carryOut } = await import("./carryOut.ts")
await carryOut(await order)
