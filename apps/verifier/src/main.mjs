import { loadQuickly } from "@wengang/loading/loadQuickly.mjs"

loadQuickly()
const { program } = await import("./program.ts")
process.exitCode = await program(process.argv.slice(2), process.env)
