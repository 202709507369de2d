export interface Image {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const packed = /url\("(data:image\/(?:[^"\\]|\\.)*)"\)|url\((data:image\/[^)]*)\)/g

/** A style sheet whose images, packed into it as data, have addresses of their own: the security policy takes no others. */
export function unpackImages(css: string, addressOf: (at: number) => string) {
  const images: Array<Image> = []
  const sheet = css.replace(packed, (_, quoted: string | undefined, plain: string | undefined) => {
    images.push(imageIn(quoted?.replace(/\\(.)/g, "$1") ?? plain ?? ""))
    return `url("${addressOf(images.length - 1)}")`
  })
  return { sheet, images }
}

function imageIn(data: string): Image {
  const comma = data.indexOf(",")
  const [type = "", ...options] = data.slice("data:".length, comma).split(";")
  const text = data.slice(comma + 1)
  const bytes = options.includes("base64") ? Buffer.from(text, "base64") : Buffer.from(decodeURIComponent(text))
  return { type, bytes: new Uint8Array(bytes) }
}
