import { endpoints } from "@wengang/contract/endpoints.ts"
import Ajv from "ajv/dist/2020.js"
import { documentOf } from "../src/openapi/documentOf.ts"

/** The document in which answers hold nothing that it does not name. */
export const strictDocument = documentOf(endpoints, "error")

const ajv = new Ajv.default({ strict: false, validateFormats: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
ajv.addSchema(strictDocument, "document")

/** What is wrong with an answer by the document; null where nothing is. */
export async function faultOf(method: string, path: string, answer: Response): Promise<string | null> {
  const at = `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${answer.status}`
  const listed = strictDocument.paths[path]?.[method.toLowerCase()]?.responses[answer.status]
  if (listed === undefined) return `${answer.status} is not listed`
  const place = "$ref" in listed ? String(listed.$ref) : at
  const type = answer.headers.get("content-type")?.split(";")[0]
  if (answer.status === 204) return null
  if (type?.endsWith("json") !== true) {
    return type !== undefined && "content" in listed && listed.content?.[type] !== undefined
      ? null
      : `${type} is not listed`
  }
  const validate = ajv.getSchema(`document${place}/content/${escaped(type ?? "none")}/schema`)
  if (validate === undefined) return `${type} is not listed`
  return validate(await answer.clone().json()) === true ? null : ajv.errorsText(validate.errors)
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))
}
