import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { mayDo, session } from "../people/session.ts"
import { words } from "./layout.words.ts"

/** A view that the navigation leads to, for whoever has one of the permissions. */
export interface View {
  readonly href: string
  readonly name: Sentence
  /** Whether only the address itself is this view, and none below it. */
  readonly end?: boolean
  /** Addresses elsewhere that are pages of this view too, with all below them. */
  readonly also?: ReadonlyArray<string>
  readonly for: ReadonlyArray<Permission>
}

const views: ReadonlyArray<View> = [
  { href: "/", name: words.today, end: true, for: ["suspicion.read"] },
  { href: "/overview", name: words.overview, for: ["suspicion.read"] },
  { href: "/suspicions", name: words.suspicions, also: ["/concerned"], for: ["suspicion.read"] },
  { href: "/cases", name: words.cases, for: ["case.read"] },
  {
    href: "/ledgers",
    name: words.ledgers,
    also: ["/households", "/months", "/classes", "/employment"],
    for: ["ledger.read"]
  },
  { href: "/posts", name: words.posts, for: ["ledger.read"] },
  { href: "/imports", name: words.imports, for: ["ledger.import"] },
  { href: "/accounts", name: words.accounts, for: ["account.manage", "right.manage"] },
  { href: "/security", name: words.security, for: ["setting.manage"] },
  { href: "/rules", name: words.rules, also: ["/parameters"], for: ["rule.read"] },
  { href: "/runs", name: words.runs, for: ["run.read"] },
  { href: "/keys", name: words.keys, for: ["key.own", "key.manage"] },
  { href: "/webhooks", name: words.webhooks, for: ["webhook.manage"] },
  { href: "/audit", name: words.audit, for: ["audit.read"] }
]

/**
 * What a link to a view says of the address that is open: that this is its page, or that it is a page of the view;
 * undefined where it is another's.
 */
export function currentIn({ href, end = false, also = [] }: View, path: string): "page" | "true" | undefined {
  if (path === href) return "page"
  return !end && [href, ...also].some((start) => path === start || path.startsWith(`${start}/`)) ? "true" : undefined
}

/**
 * The view that an address belongs to, where it is none of whoever is signed in. The first address leads everybody to
 * their own. Where a session ended nothing is anybody else's: what was typed waits for who typed it.
 */
export function foreignView(path: string): View | undefined {
  if (!session.latest) return undefined
  const view = views.find((one) => one.href !== "/" && currentIn(one, path) !== undefined)
  return view === undefined || view.for.some(mayDo) ? undefined : view
}

/** The views of whoever is signed in, in the order of the navigation. */
export function ownViews(): ReadonlyArray<View> {
  return views.filter((view) => view.for.some(mayDo))
}
