import { type JSX, Show } from "solid-js"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { mayDo } from "../../people/session.ts"
import listStyles from "../../suspicions/SuspicionListPage/SuspicionListPage.module.css"
import { words } from "../concerned.words.ts"

const pageSize = 50

interface Page {
  readonly rows: ReadonlyArray<unknown>
  readonly next: string | null
  readonly total: number
}

interface Props<Q extends object, A extends Page> {
  readonly title: string
  readonly hint: string
  /** What is asked for, but for the page, and how. */
  readonly query: Q
  readonly read: (query: Q & { readonly limit: string; readonly after?: string }) => Promise<A>
  readonly file: (format: "xlsx" | "csv") => string
  readonly area: string | undefined
  /** The list of another area. */
  readonly areaAddress: (area: string | undefined) => string
  /** The page of the list that begins after a row. */
  readonly pageAddress: (after?: string) => string
  /** What narrows the list, in words. */
  readonly conditions?: (page: A) => JSX.Element
  /** How many there are, and what they come to. */
  readonly found: (page: A) => string
  /** What an empty list may come of. */
  readonly noneHint: string
  readonly children: (page: A) => JSX.Element
}

/** The list of what a figure counts: beside it the areas, above it how much there is, and the whole as a file. */
export function FigureList<Q extends object, A extends Page>(props: Props<Q, A>) {
  const { page, again, place } = listPages(
    pageSize,
    () => props.query,
    (query) => props.read(query)
  )
  return (
    <>
      <PageHead title={props.title}>
        <p>{props.hint}</p>
      </PageHead>
      <Sided side={<AreaTree area={props.area} address={props.areaAddress} />}>
        <Loaded resource={page} again={() => void again()}>
          {(loaded) => (
            <>
              {props.conditions?.(loaded())}
              <Show when={loaded().rows.length > 0} fallback={<Empty title={say(words.none)} hint={props.noneHint} />}>
                <div class={listStyles.total}>
                  <p role="status">{props.found(loaded())}</p>
                  <Show when={mayDo("ledger.export")}>
                    <Exports address={props.file} />
                  </Show>
                </div>
                {props.children(loaded())}
                <Pager address={props.pageAddress} {...place(loaded(), loaded().rows.length)} />
              </Show>
            </>
          )}
        </Loaded>
      </Sided>
    </>
  )
}
