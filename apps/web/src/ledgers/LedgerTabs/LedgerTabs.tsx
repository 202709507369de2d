import { A } from "@solidjs/router"
import { createEffect, For, on } from "solid-js"
import { say } from "../../language/language.ts"
import { showCurrent } from "../../layout/showCurrent.ts"
import { ledgerAddress } from "../ledgerAddress.ts"
import { type RowLedgerName, rowLedgers, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import styles from "./LedgerTabs.module.css"

/** All ledgers; the area that is chosen stays. */
export function LedgerTabs(props: { readonly ledger: RowLedgerName; readonly area: string | undefined }) {
  const address = (ledger: RowLedgerName) =>
    ledgerAddress(ledger, { filter: [], ...(props.area === undefined ? {} : { area: props.area }) })
  let tabs: HTMLElement | undefined
  // On a narrow screen they stand in one line that is longer than the screen.
  createEffect(
    on(
      () => props.ledger,
      () => queueMicrotask(() => showCurrent(tabs))
    )
  )
  return (
    <nav ref={tabs} class={styles.tabs} aria-label={say(words.ledgers)}>
      <For each={rowLedgers}>
        {(ledger) => (
          <A href={address(ledger)} class={styles.tab} aria-current={ledger === props.ledger ? "page" : undefined}>
            {say(titleOf(ledger))}
          </A>
        )}
      </For>
    </nav>
  )
}
