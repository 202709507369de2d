import { useNavigate, useSearchParams } from "@solidjs/router"
import { showPayListEndpoint, showPostStepsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { createResource, createSignal, type JSX, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { session, workDay } from "../../people/session.ts"
import { ArrearsByStage } from "../Arrears/ArrearsByStage.tsx"
import { PayListSheet } from "../PayListSheet/PayListSheet.tsx"
import { PayLists } from "../PayLists/PayLists.tsx"
import { PostStepTable } from "../PostStepTable/PostStepTable.tsx"
import { isVillage, postsAddress } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

/** The posts of an area: of a village each post with its steps and the month's pay list, else the lists of its villages. */
export function PostsPage() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const [taken, setTaken] = createSignal(0)
  const asked = () => (typeof search.area === "string" && /^\d{12}$/.test(search.area) ? search.area : undefined)
  const area = () => asked() ?? (isVillage(session.latest?.area) ? session.latest?.area : undefined)
  const month = () =>
    typeof search.month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(search.month) ? search.month : monthBefore()
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Sided side={<AreaTree area={area()} address={(place) => postsAddress(place, month())} />}>
        <div class={styles.content}>
          <Show
            when={isVillage(area()) ? area() : undefined}
            fallback={
              <>
                <p>{say(words.chooseVillage)}</p>
                <PayLists area={area()} />
                <ArrearsByStage area={area()} taken={taken()} />
              </>
            }
          >
            {(village) => (
              <>
                <div class={styles.month}>
                  <Line
                    label={say(words.month)}
                    type="month"
                    onceLeft
                    value={month()}
                    onInput={(chosen) => chosen !== "" && navigate(postsAddress(village(), chosen))}
                  />
                </div>
                <Village area={village()} month={month()} onStep={() => setTaken(taken() + 1)}>
                  <ArrearsByStage area={village()} taken={taken()} />
                </Village>
              </>
            )}
          </Show>
        </div>
      </Sided>
    </>
  )
}

/** A village's posts and pay list, shown together once both are there, so that nothing moves under whoever reads already. */
function Village(props: {
  readonly area: string
  readonly month: string
  readonly onStep: () => void
  /** What follows them. */
  readonly children: JSX.Element
}) {
  const name = () => ({ area: props.area as AreaCode, month: props.month as Month })
  const [list, { refetch: listAgain }] = createResource(name, (params) => call(showPayListEndpoint, { params }))
  const [steps, { refetch: stepsAgain }] = createResource(name, (query) => call(showPostStepsEndpoint, { query }))
  const again = async () => {
    await listAgain()
    props.onStep()
  }
  return (
    <Loaded resource={steps} again={() => void stepsAgain()}>
      {(known) => (
        <Loaded resource={list} again={() => void listAgain()}>
          {(loaded) => (
            <div class={styles.content}>
              <section class={styles.panel}>
                <h2>{say(words.steps)}</h2>
                <PostStepTable area={props.area} month={known().month} posts={known().posts} />
              </section>
              <PayListSheet list={loaded()} again={again} />
              {props.children}
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

/** The last month that is over. */
function monthBefore(): string {
  const [year = 0, month = 1] = workDay().split("-").map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`
}
