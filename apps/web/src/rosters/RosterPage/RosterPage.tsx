import { useParams } from "@solidjs/router"
import { showRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { NotYoursPage } from "../../layout/NotYoursPage/NotYoursPage.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { isKeptByOthers, rowAddress, titleOf } from "../../ledgers/ledgerColumns.ts"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { readRows } from "../../ledgers/readRows.ts"
import type { LedgerRow } from "../../ledgers/rows.ts"
import { showDay } from "../../values/showDay.ts"
import { plainPart } from "../../views/plainPart.ts"
import { words } from "../rosters.words.ts"
import styles from "./RosterPage.module.css"
import { RosterSheet } from "./RosterSheet.tsx"

const most = 1000

/** The trainees of a class, written as a grid. */
export function RosterPage() {
  const params = useParams()
  return (
    <Show when={!isKeptByOthers("trainee")} fallback={<NotYoursPage title={words.title} for={["ledger.write"]} />}>
      <Show when={plainPart(params.key ?? "")} keyed>
        {(key) => <OneClass of={key} />}
      </Show>
    </Show>
  )
}

function OneClass(props: { readonly of: string }) {
  const [roster, { refetch }] = createResource(async () => {
    const [held, trainees] = await Promise.all([
      call(showRowEndpoint, { params: { ledger: "class", key: props.of }, query: {} }),
      readRows("trainee", { filter: [`classId:${props.of}`] }, most)
    ])
    return { held, trainees }
  })
  return (
    <>
      <Back href={rowAddress("class", props.of)}>{say(ledgerWords.back(say(titleOf("class"))))}</Back>
      <PageHead title={`${say(words.title)} ${props.of}`}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Loaded resource={roster} again={() => void refetch()}>
        {(loaded) => (
          <>
            <p class={styles.about}>
              <Chinese>{said(loaded().held)}</Chinese>
            </p>
            <Show when={loaded().trainees} fallback={<p role="status">{say(words.tooMany)}</p>}>
              {(trainees) => <RosterSheet of={props.of} trainees={trainees()} />}
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}

function said({ values }: LedgerRow): string {
  const { occupation, startOn, endOn, days } = values
  return say(words.ofClass(String(occupation), showDay(String(startOn)), showDay(String(endOn)), String(days)))
}
