import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { createConfig, lintFromString } from "@redocly/openapi-core"
import { endpoints } from "@wengang/contract/endpoints.ts"
import { expect, test } from "vitest"
import { documentOf } from "../src/openapi/documentOf.ts"
import { appWith } from "./testApp.ts"

const document = documentOf(endpoints)

/** Addresses that are no part of the API: figures for whoever runs the server, and the pages that show the document. */
const undescribed = /^GET \/(metrics|docs|api\/session\/single-sign-on\/)/

test("the document is served to anybody, and has no fault", async () => {
  const { app } = await appWith({}, null)
  const answer = await app.request("/api/openapi.json")
  expect(await answer.json()).toEqual(document)
  const config = await createConfig({ extends: ["recommended"] })
  const problems = await lintFromString({ source: JSON.stringify(document), config })
  expect(problems.map(({ ruleId, message, location: [at] }) => ({ ruleId, message, at: at?.pointer }))).toEqual([])
})

test("every route is described, and nothing else is", async () => {
  const { app } = await appWith({})
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`)
  const described = endpoints.map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(routes)].filter((route) => !undescribed.test(route)).sort()).toEqual(described.sort())
})

test("every endpoint that is declared is among those described", async () => {
  const folder = new URL(".", import.meta.resolve("@wengang/contract/endpoints/rows.ts"))
  for (const file of readdirSync(fileURLToPath(folder))) {
    const declared = Object.values(await import(new URL(file, folder).href)).filter(
      (value): value is { readonly id: string } => typeof value === "object" && value !== null && "path" in value
    )
    for (const { id } of declared) expect(endpoints.map((one) => one.id)).toContain(id)
  }
})

test("ids of operations are told apart", () => {
  expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length)
})
