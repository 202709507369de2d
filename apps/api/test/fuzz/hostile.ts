import * as fc from "fast-check"

/** Text that has broken other programs. */
export const hostileText = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "=HYPERLINK(1)",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "{{7*7}}",
  "\uFFFE\u202E",
  "长".repeat(5_000),
  "-1",
  "1e400",
  "NaN",
  "null",
  "411081101224",
  "2022-02-30"
)

/** Pieces of an address as they go over the wire, badly encoded ones among them. */
export const hostilePiece = fc.oneof(
  hostileText.map(encodeURIComponent),
  fc.constantFrom("%00", "%", "%zz", "%ED%A0%80", "%F0%9F", "..%2f..%2f", "a%2Fb", "%252e", ";a=b", "*")
)

/** Values of the wrong kind. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53 + 2, [], {}, [[]], { __proto__: null }),
  fc.jsonValue({ maxDepth: 3 })
)

/** Bodies that are no JSON of the kind asked for. */
export const hostileBody = fc.constantFrom(
  "",
  "null",
  "[]",
  '"text"',
  "{",
  "\u0000",
  "[".repeat(20_000),
  '{"values":{"__proto__":{"a":1}}}',
  '{"values":{"id":"a\\u0000b"}}',
  '{"values":{"id":"\\ud800"}}',
  `{"values":{"id":"${"x".repeat(100_000)}"}}`,
  `{"values":{"id":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
  "x".repeat(3_000_000)
)

export const contentType = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-16",
  "text/plain",
  "application/xml",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "nonsense"
)

export const headerText = fc.constantFrom("", '"x"', 'W/"x"', "*", '"', "\u00ff", "a".repeat(5_000), "'; --")
