import type { Sentence } from "../values/Sentence.ts"

/** A kind of file that proves something: what it is called, and how the names of such files end. */
export interface PaperType {
  readonly title: Sentence
  readonly endings: readonly [string, ...ReadonlyArray<string>]
}

/** The media types that papers may have. Nothing that runs, and nothing that a browser would show as a page. */
export const paperTypes = {
  "application/pdf": { title: { zh: "PDF 文档", en: "PDF document" }, endings: ["pdf"] },
  "image/jpeg": { title: { zh: "JPEG 图片", en: "JPEG image" }, endings: ["jpg", "jpeg"] },
  "image/png": { title: { zh: "PNG 图片", en: "PNG image" }, endings: ["png"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    title: { zh: "DOCX 文档", en: "DOCX document" },
    endings: ["docx"]
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    title: { zh: "XLSX 表格", en: "XLSX workbook" },
    endings: ["xlsx"]
  },
  "application/ofd": { title: { zh: "OFD 版式文件", en: "OFD document" }, endings: ["ofd"] }
} as const satisfies Readonly<Record<string, PaperType>>

export type PaperMediaType = keyof typeof paperTypes

/** Whether papers may be of a media type. */
export function isPaperMediaType(mediaType: string): mediaType is PaperMediaType {
  return Object.hasOwn(paperTypes, mediaType)
}
