import { createMemo, For, Show } from "solid-js"
import { isWarning, type Remarks } from "../../judging/remarks.ts"
import { ruleTitle } from "../../judging/ruleTitle.ts"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { Alike, GiveReason } from "../GiveReason/GiveReason.tsx"
import { words } from "../grid.words.ts"
import { namesOf } from "../namesOf.ts"
import styles from "./RuleRemarks.module.css"

interface Props {
  /** The rows that are yet to be saved. */
  readonly rows: ReadonlyArray<string>
  readonly verdictsOf: (row: string) => ReadonlyArray<Verdict>
  readonly remarks: Remarks
  readonly nameOf: (row: string) => string
}

type Warned = readonly [row: string, verdict: Verdict]

/** One remark for all rows that a rule warns of; each can still have its own, below the grid. */
export function RuleRemarks(props: Props) {
  const warned = createMemo((): ReadonlyMap<string, ReadonlyArray<Warned>> => {
    const groups = new Map<string, Array<Warned>>()
    for (const row of props.rows) {
      for (const verdict of props.verdictsOf(row).filter(isWarning)) {
        const group = groups.get(verdict.rule)
        if (group === undefined) groups.set(verdict.rule, [[row, verdict]])
        else group.push([row, verdict])
      }
    }
    return groups
  })
  const of = (rule: string) => warned().get(rule) ?? []
  const rowsOf = (rule: string) => [...new Set(of(rule).map(([row]) => row))]
  const many = createMemo(() => [...warned().keys()].filter((rule) => rowsOf(rule).length > 1))
  const remarked = (rule: string) => of(rule).filter(([row, verdict]) => props.remarks.of(row, verdict) !== "").length
  return (
    <Show when={many().length > 0}>
      <section class={styles.remarks} aria-labelledby="remarks">
        <h2 id="remarks">{say(words.remarks)}</h2>
        <For each={many()}>
          {(rule) => (
            <GiveReason
              label={say(words.oneRemark)}
              action={say(words.remarkAll(rowsOf(rule).length))}
              onGive={(reason) => props.remarks.setAll(of(rule), reason)}
            >
              <Alike
                title={say(words.warnedAlike(say(ruleTitle(rule)), rowsOf(rule).length))}
                rows={say(words.remarkedOf(namesOf(rowsOf(rule), props.nameOf), remarked(rule)))}
              />
            </GiveReason>
          )}
        </For>
      </section>
    </Show>
  )
}
