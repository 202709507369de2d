import { useNavigate, useSearchParams } from "@solidjs/router"
import { createResource, Show } from "solid-js"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { NotYoursPage } from "../../layout/NotYoursPage/NotYoursPage.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { isKeptByOthers, titleOf } from "../../ledgers/ledgerColumns.ts"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { session, workDay } from "../../people/session.ts"
import { words } from "../months.words.ts"
import { readMonth } from "../readMonth.ts"
import { ListOfMonth } from "./ListOfMonth.tsx"
import styles from "./MonthPage.module.css"
import { MonthSheet } from "./MonthSheet.tsx"

/** Attendance and pay of all who hold posts in an area in a month, for whoever keeps them. */
export function MonthPage() {
  return (
    <Show when={!isKeptByOthers("attendance")} fallback={<NotYoursPage title={words.title} for={["ledger.write"]} />}>
      <Month />
    </Show>
  )
}

function Month() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const area = () => (typeof search.area === "string" && /^\d{12}$/.test(search.area) ? search.area : undefined)
  const month = () =>
    typeof search.month === "string" && /^\d{4}-\d\d$/.test(search.month) ? search.month : workDay().slice(0, 7)
  const address = (place: string | undefined, chosen: string) =>
    `/months?month=${chosen}${place === undefined ? "" : `&area=${place}`}`
  const wanted = () => ({ area: area(), month: month() })
  const [holders, { refetch }] = createResource(wanted, async (asked) => ({
    ...asked,
    holders: await readMonth(asked.area, asked.month)
  }))
  return (
    <>
      <Back href="/ledgers/attendance">{say(ledgerWords.back(say(titleOf("attendance"))))}</Back>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Sided side={<AreaTree area={area()} address={(place) => address(place, month())} />}>
        <div class={styles.month}>
          <Line
            label={say(words.month)}
            type="month"
            onceLeft
            value={month()}
            onInput={(chosen) => chosen !== "" && navigate(address(area(), chosen))}
          />
        </div>
        <ListOfMonth area={area() ?? session.latest?.area ?? ""} month={month()} />
        <Loaded resource={holders} again={() => void refetch()}>
          {(loaded) => (
            <Show when={loaded().holders} fallback={<p role="status">{say(words.tooMany)}</p>}>
              {(known) => (
                <Show when={known().length > 0} fallback={<p role="status">{say(words.none)}</p>}>
                  <Show when={`${loaded().area ?? session.latest?.area}.${loaded().month}`} keyed>
                    {(_) => <MonthSheet month={loaded().month} area={loaded().area ?? ""} holders={known()} />}
                  </Show>
                </Show>
              )}
            </Show>
          )}
        </Loaded>
      </Sided>
    </>
  )
}
