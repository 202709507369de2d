import { openAreaTable } from "@wengang/areas/AreaTable.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

const table = openAreaTable()

/** One of the twenty villages: those that the notice names, and neighbours of theirs to make up the number. */
export interface NoticeVillage {
  readonly code: AreaCode
  readonly households: number
  readonly monitored: number
  /** How many of its households hold a post, beside those of the notice's own cases. */
  readonly holders: number
}

/** The code of a village or township of Xuchang by its path of names from the county down. */
export function codeOf(path: string): AreaCode {
  const match = table.find(`河南省许昌市${path}`)
  if (match.kind !== "found") throw new Error(`${match.kind} area: ${path}`)
  return match.code as AreaCode
}

function village(path: string, holders: number, households = 10, monitored = 2): NoticeVillage {
  return { code: codeOf(path), households, monitored, holders }
}

/** The villages visited, by their names in pinyin. 195 households, 37 of them monitored. */
export const villages = {
  kangcheng: village("禹州市顺店镇康城村", 2),
  zhuangtou: village("禹州市顺店镇庄头村", 2),
  baibei: village("禹州市花石镇白北村", 2),
  zhangliuzhai: village("长葛市增福镇张刘寨村", 2),
  dongzhuang: village("长葛市增福镇董庄村", 2),
  pengzhuang: village("长葛市增福镇彭庄村", 2),
  gucheng: village("长葛市南席镇古城村", 2),
  chengzhuang: village("建安区蒋李集镇程庄村", 2),
  mengzhuang: village("建安区蒋李集镇孟庄村", 2),
  jiaozhuang: village("建安区张潘镇焦庄村", 3),
  chengjiaoxu: village("建安区张潘镇城角徐村", 2),
  aoguo: village("襄城县范湖乡凹郭村", 2),
  dongdachen: village("襄城县范湖乡东大陈村", 2),
  wangdian: village("襄城县姜庄乡汪店村", 7),
  aoli: village("襄城县姜庄乡凹李村", 2, 9),
  xianzhuang: village("鄢陵县大马镇贤庄村", 3, 9),
  chenzhai: village("鄢陵县大马镇陈寨村", 2, 9),
  cuizhuang: village("鄢陵县只乐镇崔庄村", 3, 9, 1),
  liuyingqiao: village("鄢陵县只乐镇刘英桥村", 2, 9, 1),
  guoliu: village("鄢陵县只乐镇郭刘村", 2, 10, 1)
} as const
export type NoticeVillageName = keyof typeof villages

/** The five counties by their names in pinyin. */
export const counties = {
  yuzhou: codeOf("禹州市"),
  changge: codeOf("长葛市"),
  jianan: codeOf("建安区"),
  xiangcheng: codeOf("襄城县"),
  yanling: codeOf("鄢陵县")
} as const
