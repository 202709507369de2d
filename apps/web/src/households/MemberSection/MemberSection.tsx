import { A } from "@solidjs/router"
import { createUniqueId, For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { CellText } from "../../ledgers/CellText/CellText.tsx"
import { columnsOf, labelOf, mayKeep, type RowLedgerName, rowAddress, titleOf } from "../../ledgers/ledgerColumns.ts"
import { Reveal } from "../../ledgers/Reveal/Reveal.tsx"
import type { Member } from "../dossier.ts"
import { words } from "../households.words.ts"
import { MonthGrid } from "../MonthGrid/MonthGrid.tsx"
import { RowsTable } from "../RowsTable.tsx"
import styles from "./MemberSection.module.css"

const told: ReadonlySet<string> = new Set([
  "relation",
  "sex",
  "bornOn",
  "idNumber",
  "schooling",
  "health",
  "labour",
  "status",
  "willing",
  "phone"
])

interface Props {
  readonly member: Member
  readonly today: string
  /** Whether it is shown as of a day gone by: nothing is written or revealed then. */
  readonly past: boolean
}

/** One member: who they are, and what each ledger has of them. */
export function MemberSection(props: Props) {
  const written = (ledger: RowLedgerName) => !props.past && mayKeep(ledger)
  const id = createUniqueId()
  const person = () => props.member.person
  const name = () => String(person().values.name)
  return (
    <section class={styles.member} aria-labelledby={id}>
      <h2 id={id}>
        <A href={rowAddress("person", person().key)}>
          <Chinese>{name()}</Chinese>
        </A>
      </h2>
      <dl class={styles.facts}>
        <For
          each={columnsOf("person").filter(({ name }) => told.has(name) && (person().values[name] ?? null) !== null)}
        >
          {(column) => (
            <div>
              <dt>{say(labelOf(column))}</dt>
              <dd>
                <Show when={!props.past} fallback={<CellText column={column} value={person().values[column.name]} />}>
                  <Reveal ledger="person" rowKey={person().key} column={column} value={person().values[column.name]} />
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class={styles.add}>
        <For each={(["employment", "appointment", "grant"] as const).filter(written)}>
          {(ledger) => (
            <A href={`/ledgers/${ledger}/new?personId=${encodeURIComponent(person().key)}`}>
              {say(words.addTo(say(titleOf(ledger))))}
            </A>
          )}
        </For>
      </p>
      <RowsTable
        ledger="employment"
        of={name()}
        title={say(words.employment)}
        rows={props.member.employment}
        without={["id", "personId"]}
      />
      <For each={props.member.holdings}>
        {(holding) => (
          <>
            <RowsTable
              ledger="appointment"
              of={`${name()} ${holding.appointment.key}`}
              title={say(words.appointment)}
              rows={[holding.appointment]}
              without={["id", "personId"]}
            />
            <div class={styles.months}>
              <h3>{say(words.months)}</h3>
              <MonthGrid holding={holding} today={props.today} />
              <p class={styles.add}>
                <For each={(["attendance", "pay"] as const).filter(written)}>
                  {(ledger) => (
                    <A href={`/ledgers/${ledger}/new?appointmentId=${encodeURIComponent(holding.appointment.key)}`}>
                      {say(words.addTo(say(titleOf(ledger))))}
                    </A>
                  )}
                </For>
              </p>
            </div>
          </>
        )}
      </For>
      <Show when={props.member.grants.length > 0}>
        <RowsTable
          ledger="grant"
          of={name()}
          title={say(words.grants)}
          rows={props.member.grants}
          without={["id", "personId"]}
        />
      </Show>
      <Show when={props.member.training.length > 0}>
        <RowsTable
          ledger="trainee"
          of={name()}
          title={say(words.training)}
          rows={props.member.training}
          without={["personId"]}
        />
      </Show>
    </section>
  )
}
