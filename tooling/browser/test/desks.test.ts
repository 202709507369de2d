import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

/** What a visitor finds that somebody kept in the page, and whether anybody is signed in. */
async function found(page: Page) {
  const session = await page.request.get(`${visits.server.address}api/session`)
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return { local: localStorage.getItem("left"), ofTab: sessionStorage.getItem("left"), databases: databases.length }
  })
  return { ...kept, signedIn: session.ok(), online: await page.evaluate(() => navigator.onLine) }
}

test("a visitor finds nothing of whoever sat at the desk before", async () => {
  const before = await visits.open("", { as: "city" })
  await before.evaluate(async () => {
    localStorage.setItem("left", "here")
    sessionStorage.setItem("left", "here")
    await new Promise((done) => {
      indexedDB.open("left").onsuccess = done
    })
  })
  expect(await found(before)).toMatchObject({ local: "here", ofTab: "here", signedIn: true, online: true })
  await before.route("**/*", (route) => route.abort())
  await before.context().setOffline(true)
  await visits.leave()
  const after = await visits.open("", { as: null })
  expect(after.context()).toBe(before.context())
  expect(await found(after)).toEqual({ local: null, ofTab: null, databases: 0, signedIn: false, online: true })
})
