import { Schema } from "effect"

/** What the API answers when it cannot do what was asked: `application/problem+json` (RFC 9457). */
export const ProblemAnswer = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  code: Schema.String.annotate({ description: "Names the reason, for programs. 原因代码。" }),
  message: Schema.String.annotate({ description: "What happened and what to do, in Chinese. 中文说明。" }),
  messageEnglish: Schema.String.annotate({ description: "The same in English. 英文说明。" }),
  requestId: Schema.String.annotate({ description: "Names the request in the server's log. 请求编号。" }),
  details: Schema.optionalKey(
    Schema.StructWithRest(
      Schema.Struct({
        place: Schema.optionalKey(Schema.Literals(["path", "query", "body"])),
        pointer: Schema.optionalKey(
          Schema.String.annotate({ description: "JSON pointer to the field that is wrong. 有误字段的位置。" })
        )
      }),
      [Schema.Record(Schema.String, Schema.Json)]
    )
  )
}).annotate({ identifier: "Problem" })
