import { request } from "node:http"
import { expect, onTestFinished, test } from "vitest"
import { type FetchCallback, listen } from "../src/listen.ts"
import { office, pdf } from "./casework.ts"

test("an upload whose connection breaks leaves nothing, and the server goes on", async () => {
  const { app, send, inHand, papersOnDisk, logged } = await office()
  const id = await inHand()
  await send("townsman", "GET", `/api/cases/${id}`)
  const { address, close } = await listen(app.fetch as FetchCallback, { port: 0, host: "127.0.0.1", patience: 2000 })
  onTestFinished(close)
  const headers = {
    "content-type": "application/octet-stream",
    "content-length": "100000",
    "x-file-name": "form.pdf"
  }
  await new Promise<void>((resolve) => {
    const upload = request(`${address}api/cases/${id}/evidence`, { method: "POST", headers })
    upload.on("error", () => {})
    upload.on("close", resolve)
    upload.write(pdf)
    const waiting = setInterval(() => {
      if (papersOnDisk().length === 0) return
      clearInterval(waiting)
      upload.destroy()
    }, 10)
  })
  await expect.poll(() => papersOnDisk()).toEqual([])
  expect((await send("townsman", "GET", `/api/cases/${id}`)).body.papers).toEqual([])
  expect(logged).toEqual([])
})
