import { Areas } from "@wengang/application/Areas.ts"
import { type Runtime, runOn } from "../Runtime.ts"
import type { Operation } from "./Operation.ts"

/** How old what is known of areas may be, in milliseconds: sheets 区划 are imported by the console, in another process. */
const age = 15_000

/** Reads again and again what sheets 区划 have added, until the server ends. */
export function keepAreas(runtime: Runtime, { ending, logger }: Operation): void {
  if (ending.aborted) return
  const timer = setInterval(() => {
    runOn(
      runtime,
      Areas.use((areas) => areas.refresh)
    ).catch(() => logger.warn({}, "areas not read"))
  }, age)
  ending.addEventListener("abort", () => clearInterval(timer), { once: true })
}
