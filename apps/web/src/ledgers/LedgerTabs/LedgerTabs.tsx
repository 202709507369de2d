import { A } from "@solidjs/router"
import { createEffect, For, on } from "solid-js"
import { say } from "../../language/language.ts"
import { showCurrent } from "../../layout/showCurrent.ts"
import { ledgerAddress } from "../ledgerAddress.ts"
import { type RowLedgerName, rowLedgers, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import styles from "./LedgerTabs.module.css"

type Tab = RowLedgerName | "listed"

const tabs: ReadonlyArray<Tab> = [...rowLedgers, "listed"]

/** All ledgers, and the lists of other bureaus that they are compared with; the area that is chosen stays. */
export function LedgerTabs(props: { readonly ledger: Tab; readonly area: string | undefined }) {
  const address = (ledger: Tab) =>
    ledgerAddress(ledger, { filter: [], ...(props.area === undefined ? {} : { area: props.area }) })
  let shown: HTMLElement | undefined
  // On a narrow screen they stand in one line that is longer than the screen.
  createEffect(
    on(
      () => props.ledger,
      () => queueMicrotask(() => showCurrent(shown))
    )
  )
  return (
    <nav ref={shown} class={styles.tabs} aria-label={say(words.ledgers)}>
      <For each={tabs}>
        {(ledger) => (
          <A href={address(ledger)} class={styles.tab} aria-current={ledger === props.ledger ? "page" : undefined}>
            {say(titleOf(ledger))}
          </A>
        )}
      </For>
    </nav>
  )
}
