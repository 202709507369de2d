import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { listAuditEndpoint } from "@wengang/contract/endpoints/audit.ts"
import { actionTitles } from "@wengang/domain/audit/actionTitles.ts"
import { objectTitles } from "@wengang/domain/audit/objectTitles.ts"
import { viaTitles } from "@wengang/domain/audit/viaTitles.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import { createSignal, For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showInstant } from "../../values/showDay.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { calledArea } from "./calledArea.ts"
import { valuesInWords } from "./valuesInWords.ts"

type Entry = AnswerTo<typeof listAuditEndpoint>["entries"][number]

const columns = [words.at, words.actor, words.action, words.outcome, words.object, words.from, words.details]

/** A page of the log; an entry opens to what was before and after. */
export function AuditTable(props: {
  readonly entries: ReadonlyArray<Entry>
  /** Where what one account did is listed. */
  readonly byActor: (actorId: string) => string
}) {
  return (
    <Scroller label={say(words.audit)}>
      <table class={styles.table}>
        <caption class="visually-hidden">{say(words.audit)}</caption>
        <thead>
          <tr>
            <For each={columns}>{(column) => <th scope="col">{say(column)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.entries}>{(entry) => <Line entry={entry} byActor={props.byActor(entry.actorId)} />}</For>
        </tbody>
      </table>
    </Scroller>
  )
}

function Line(props: { readonly entry: Entry; readonly byActor: string }) {
  const [opened, setOpened] = createSignal(false)
  const action = () => actionTitles[props.entry.action]
  const kind = () => {
    const { objectKind } = props.entry
    const known = objectKind === null ? undefined : objectTitles[objectKind]
    return known === undefined ? (objectKind ?? "—") : say(known)
  }
  return (
    <>
      <tr>
        <td class={styles.nowrap}>{showInstant(props.entry.at)}</td>
        <td>
          <A href={props.byActor}>
            <Chinese>{props.entry.actorName}</Chinese>
          </A>{" "}
          {props.entry.via === "console" ? viaInWords("console") : say(roles[props.entry.role].title)}
        </td>
        <td>{action() === undefined ? props.entry.action : say(action() ?? { zh: "", en: "" })}</td>
        <td class={props.entry.outcome === "refused" ? styles.off : undefined}>
          {say(props.entry.outcome === "done" ? words.done : words.refused)}
        </td>
        <td>
          {kind()}{" "}
          <Show when={props.entry.objectAccount} fallback={props.entry.objectId ?? ""}>
            {(account) => (
              <>
                <Chinese>{account().name}</Chinese>
                <div class={styles.hint}>
                  {account().username} · {props.entry.objectId}
                </div>
              </>
            )}
          </Show>
        </td>
        <td>{props.entry.from ?? viaInWords(props.entry.via)}</td>
        <td>
          <Button expanded={opened()} onClick={() => setOpened(!opened())}>
            {say(words.details)}
          </Button>
        </td>
      </tr>
      <Show when={opened()}>
        <tr>
          <td colSpan={columns.length}>
            <pre class={styles.details}>{detailsOf(props.entry)}</pre>
          </td>
        </tr>
      </Show>
    </>
  )
}

function viaInWords(via: string): string {
  const known = viaTitles[via]
  return known === undefined ? via : say(known)
}

function detailsOf({ seq, objectKind, before, after, reason, requestId, area, via }: Entry): string {
  const lines: ReadonlyArray<readonly [string, unknown]> = [
    ["#", seq],
    [say(words.before), before === null ? null : valuesInWords(objectKind, before)],
    [say(words.after), after === null ? null : valuesInWords(objectKind, after)],
    [say(words.reason), reason],
    [say(words.area), area === null ? null : calledArea(area)],
    [say(words.from), viaInWords(via)],
    [say(words.requestId), requestId]
  ]
  return lines
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value, null, 1)}`)
    .join("\n")
}
