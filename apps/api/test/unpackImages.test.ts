import { expect, test } from "vitest"
import { unpackImages } from "../src/docs/unpackImages.ts"

test("images in a style sheet get addresses, whatever they are packed in", () => {
  const css =
    'a{b:url("data:image/svg+xml;charset=utf-8,<svg c=\\"%23fff\\"/>")}d{e:url(data:image/png;base64,AQI=)}f{g:url(h.png)}'
  const { sheet, images } = unpackImages(css, (at) => `/i/${at}`)
  expect(sheet).toBe('a{b:url("/i/0")}d{e:url("/i/1")}f{g:url(h.png)}')
  expect(images.map(({ type }) => type)).toEqual(["image/svg+xml", "image/png"])
  expect(images.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['<svg c="#fff"/>', "\u0001\u0002"])
})
