import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { failure, failureAbout } from "../Failure.ts"
import type { StoredRow, WriteJudgement } from "../ports/LedgerStore.ts"

export function versionChanged(row: StoredRow) {
  return failureAbout(
    { current: row },
    "version-changed",
    "这一行已被别人修改；请比较两个版本后重试。",
    "Somebody else has changed this row; compare both versions and try again."
  )
}

export function refusedByRules(verdicts: WriteJudgement["opened"]) {
  return failureAbout(
    { verdicts },
    "refused-by-rules",
    "按规则这样的数据不可能正确，没有保存。请更正；如正在分步更正，请勾选确认并写明原因。",
    "By the rules such data cannot be right; nothing was saved. Correct it, or, on the way to a correction, acknowledge it with a reason."
  )
}

export function taken() {
  return failure(
    "conflict",
    "这个编号已有登记；请改为更正该行。",
    "A row of this key stands already; correct that one."
  )
}

export function keyIsFixed(name: string) {
  return failureAbout(
    { pointer: `/values/${name}` },
    "invalid-row",
    "编号不能更改；请撤回后重新登记。",
    "A key cannot be changed; withdraw the row and enter it anew."
  )
}

export function numberMasked(name: string, label: string, english: string) {
  return failureAbout(
    { pointer: `/values/${name}` },
    "invalid-row",
    `“${label}”是遮蔽后的号码，且与已登记的不符；请填写完整号码，不改就留空。`,
    `${english} has stars in it and is not what stands: write the whole number, or leave it out.`
  )
}

export function unknownReference(name: string, label: string, english: string) {
  return failureAbout(
    { pointer: `/values/${name}` },
    "invalid-row",
    `“${label}”：没有这个编号。`,
    `${english}: there is no such row.`
  )
}

export function named(ledger: LedgerName) {
  const { sheet, english } = ledgerOf(ledger)
  return failure(
    "conflict",
    `“${sheet}”中还有行引用它；请先撤回那些行。`,
    `Rows of ${english} name it; withdraw those first.`
  )
}

export function reasonMissing() {
  return failureAbout({ pointer: "/reason" }, "invalid-row", "请写明原因。", "Say why.")
}

export function twice() {
  return failure(
    "conflict",
    "同一批中已有相同编号的行；请只保留一行。",
    "The same key comes twice among these rows; keep one of them."
  )
}

/** There is no such row, or it is not the reader's: which of both is nobody's business. */
export function noSuchRow() {
  return failure("not-found", "没有这一行，或不在您的管辖范围内。", "There is no such row, or it is not yours.")
}
