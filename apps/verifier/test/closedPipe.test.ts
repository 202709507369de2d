import { once } from "node:events"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { freshFolder, inJson, start } from "./commandLine.ts"

/** Runs a command whose reader leaves at once, as `| head -0` does. */
async function unread(words: ReadonlyArray<string>) {
  const child = start(words)
  child.stdout?.destroy()
  let stderr = ""
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text
  })
  const [status] = await once(child, "close")
  return { status, stderr }
}

describe("somebody who reads no further", () => {
  test.each([[["rules"]], [["--help"]], [["explain", "post.vacant"]]])("is no failure of %j", async (words) => {
    const database = words[0] === "--help" ? [] : ["--database", `sqlite:${join(freshFolder(), "wengang.db")}`]
    expect(await unread([...words, ...database])).toEqual({ status: 0, stderr: "" })
  })

  test("does not undo a run", async () => {
    const database = ["--database", `sqlite:${join(freshFolder(), "wengang.db")}`]
    const { status, stderr } = await unread(["verify", "--as-of", "2022-03-09", ...database])
    expect(stderr).not.toMatch(/EPIPE|\bat .*\.(ts|js):\d+/)
    expect(status).toBe(0)
    expect(await inJson(["status", "--format", "json", ...database])).toMatchObject({ lastRun: { asOf: "2022-03-09" } })
  })
})
