import { Result } from "effect"
import { expect, test } from "vitest"
import { Proxies } from "../src/settings/Proxies.ts"

const proxies = Result.getOrThrow(Proxies.read("127.0.0.1, 10.0.0.0/8, fd00::/8"))

test.each([
  ["the connection, where no header says more", "203.0.113.9", undefined, "203.0.113.9"],
  ["the connection, whatever a stranger's header says", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["what our proxy says", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["the same, over IPv6 sockets", "::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["the last that no proxy of ours has", "10.1.2.3", "6.6.6.6, 198.51.100.1, 10.9.9.9", "198.51.100.1"],
  ["the connection, where the header holds nothing sensible", "10.1.2.3", "somewhere, '; drop", "10.1.2.3"],
  ["nothing, without a connection", null, "198.51.100.1", null]
])("a request comes from %s", (_, connection, header, expected) => {
  expect(proxies.clientOf(connection, header)).toBe(expected)
})

test("no proxy is believed where none is set", () => {
  expect(Proxies.none.clientOf("127.0.0.1", "198.51.100.1")).toBe("127.0.0.1")
})
