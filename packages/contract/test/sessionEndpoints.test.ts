import { Schema } from "effect"
import { expect, test } from "vitest"
import type { Endpoint } from "../src/Endpoint.ts"
import * as accounts from "../src/endpoints/accounts.ts"
import * as session from "../src/endpoints/session.ts"

const endpoints = [...Object.values(session), ...Object.values(accounts)] as unknown as ReadonlyArray<Endpoint>

test("each has an id and an address of its own", () => {
  expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length)
  expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(endpoints.length)
})

test("anybody may sign in, see whether there is a single sign-on, sign out and set up; nothing else is public", () => {
  expect(endpoints.filter(({ access }) => access === "public").map(({ id }) => id)).toEqual([
    "signIn",
    "signOut",
    "showSingleSignOn",
    "setUp"
  ])
})

test.each([
  ["no password", { username: "officer" }],
  ["an empty password", { username: "officer", password: "" }],
  ["a code that is none", { username: "officer", password: "x", code: "12 34" }],
  ["a password that is no text", { username: "officer", password: { length: 1 } }],
  ["a password without end", { username: "officer", password: "x".repeat(1_001) }]
])("a sign-in with %s is not understood", (_, body) => {
  expect(Schema.is(session.signInEndpoint.body as NonNullable<typeof session.signInEndpoint.body>)(body)).toBe(false)
})
