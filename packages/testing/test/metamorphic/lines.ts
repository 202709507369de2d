import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"

/** Verdicts as they are published, a line each; equal verdicts are equal byte for byte. */
export function linesOf(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> {
  return [...verdicts].sort(compareVerdicts).map((verdict) => JSON.stringify(verdict))
}

/** The lines that stand in one list only, in the order of the lists, where the lists differ at all. */
export function differences(a: ReadonlyArray<string>, b: ReadonlyArray<string>): ReadonlyArray<string> {
  const inA = new Set(a)
  const inB = new Set(b)
  const only = [
    ...a.filter((line) => !inB.has(line)).map((line) => `- ${line}`),
    ...b.filter((line) => !inA.has(line)).map((line) => `+ ${line}`)
  ]
  return only.length === 0 && a.join("\n") !== b.join("\n") ? ["the order"] : only.slice(0, 10)
}

/** The verdict with whatever it lists in an order that hangs on nothing but what is listed. */
export function withListsSorted(verdict: Verdict): Verdict {
  const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  const { message, evidence } = verdict
  const sorted = (text: string, separator: string, around: RegExp) =>
    text.replace(around, (list) => list.split(separator).sort().join(separator))
  return {
    ...verdict,
    message: {
      zh: sorted(message.zh, "、", /[\w*]+(?:、[\w*]+)+/),
      en: sorted(message.en, ", ", /[\w*]+(?:, [\w*]+)+/)
    },
    evidence: [...evidence].sort(byText)
  }
}

/** Of a crowd that shares a phone or a number a verdict names the first by key: how many rows it cites is left. */
export function withCrowdCounted(verdict: Verdict): Verdict {
  const { rule, evidence } = verdict
  const shares = rule === "household.phone-shared" || rule === "person.id-number-duplicate"
  if (!shares || evidence.length <= 20) return verdict
  return { ...verdict, evidence: evidence.map((cell) => ({ ...cell, key: "" })) }
}
