import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

export const listAreasEndpoint = endpoint({
  id: "listAreas",
  method: "GET",
  path: "/api/areas",
  tag: "areas",
  summary: { zh: "下一级地区", en: "The areas directly below one" },
  access: "rule.read",
  /** One's own area where it is left out. */
  query: Schema.Struct({ under: Schema.optionalKey(AreaCode) }),
  status: 200,
  answer: Schema.Struct({
    area: AreaCode,
    /** From the province down. */
    path: Schema.Array(Schema.String),
    areas: Schema.Array(Schema.Struct({ code: AreaCode, name: Schema.String }))
  }),
  examples: [{ name: "villagesOfTownship", query: { under: "411081101000" } }]
})

export const findAreasEndpoint = endpoint({
  id: "findAreas",
  method: "GET",
  path: "/api/areas/find",
  tag: "areas",
  summary: { zh: "按名称查找地区", en: "The areas that what is typed so far of a name may mean" },
  access: "rule.read",
  query: Schema.Struct({
    text: Schema.NonEmptyString.check(Schema.isMaxLength(60)).annotate({
      description:
        "名称的开头，前面可带上级名称，如“昆山”“苏州昆”。 The beginning of a name, after names above it if need be."
    }),
    under: Schema.optionalKey(AreaCode).annotate({
      description:
        "只在该地区以下查找，省略则查全国；只有在市、县、乡以下查找时才有乡镇和村。 Below which area; anywhere where it is left out. Townships and villages are found only below a city, a county or a township."
    })
  }),
  status: 200,
  /** At most 20, the nearest first. */
  answer: Schema.Struct({
    areas: Schema.Array(Schema.Struct({ code: AreaCode, path: Schema.Array(Schema.String) }))
  }),
  examples: [
    { name: "county", query: { text: "苏州昆" } },
    { name: "villageOfCounty", query: { text: "康城", under: "411081000000" } }
  ]
})
