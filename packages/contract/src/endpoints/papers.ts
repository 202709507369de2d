import { paperTypes } from "@wengang/domain/rectification/paperTypes.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { sample } from "../sample.ts"
import { CaseId, Digest, OneCase } from "./caseParts.ts"

export const addPaperEndpoint = endpoint({
  id: "addPaper",
  method: "POST",
  path: "/api/cases/{id}/evidence",
  tag: "cases",
  /** The file's name stands in `X-File-Name`, percent-encoded UTF-8. */
  summary: { zh: "上传佐证材料，文件名放在 X-File-Name 头", en: "Uploads a paper; its name stands in X-File-Name" },
  access: "case.rectify",
  params: OneCase,
  accepts: "application/octet-stream",
  status: 201,
  answer: Schema.Struct({ digest: Digest, name: Schema.String, mediaType: Schema.String, size: Schema.Int }),
  examples: [{ name: "checkSheet", params: { id: sample.caseInHand } }]
})

export const openPaperEndpoint = endpoint({
  id: "openPaper",
  method: "GET",
  path: "/api/cases/{id}/evidence/{digest}",
  tag: "cases",
  summary: { zh: "下载佐证材料", en: "Downloads a paper, as an attachment only" },
  access: "case.read",
  params: Schema.Struct({ id: CaseId, digest: Digest }),
  status: 200,
  answer: null,
  media: Object.keys(paperTypes),
  examples: [{ name: "checkSheet", params: { id: sample.submittedCase, digest: sample.paper } }]
})

/** The papers that prove that a case was put right. */
export const papers = [addPaperEndpoint, openPaperEndpoint] as const
