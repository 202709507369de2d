import { Route, Router } from "@solidjs/router"
import { Layout } from "./layout/Layout/Layout.tsx"
import { NotFoundPage } from "./layout/NotFoundPage/NotFoundPage.tsx"
import { HomePage } from "./today/HomePage/HomePage.tsx"
import { later } from "./views/later.tsx"

const OverviewPage = later(async () => (await import("./overview/OverviewPage/OverviewPage.tsx")).OverviewPage)
const SuspicionListPage = later(
  async () => (await import("./suspicions/SuspicionListPage/SuspicionListPage.tsx")).SuspicionListPage
)
const SuspicionPage = later(async () => (await import("./suspicions/SuspicionPage/SuspicionPage.tsx")).SuspicionPage)
const LedgerPage = later(async () => (await import("./ledgers/LedgerPage/LedgerPage.tsx")).LedgerPage)
const ListedPage = later(async () => (await import("./listed/ListedPage/ListedPage.tsx")).ListedPage)
const RowPage = later(async () => (await import("./ledgers/RowPage/RowPage.tsx")).RowPage)
const NewRowPage = later(async () => (await import("./ledgers/RowPage/NewRowPage.tsx")).NewRowPage)
const HouseholdPage = later(async () => (await import("./households/HouseholdPage/HouseholdPage.tsx")).HouseholdPage)
const CaseListPage = later(async () => (await import("./cases/CaseListPage/CaseListPage.tsx")).CaseListPage)
const ConcernedPersonsPage = later(async () => (await import("./concerned/PersonsPage/PersonsPage.tsx")).PersonsPage)
const ConcernedAmountsPage = later(async () => (await import("./concerned/AmountsPage/AmountsPage.tsx")).AmountsPage)
const CasePage = later(async () => (await import("./cases/CasePage/CasePage.tsx")).CasePage)
const MonthPage = later(async () => (await import("./months/MonthPage/MonthPage.tsx")).MonthPage)
const RosterPage = later(async () => (await import("./rosters/RosterPage/RosterPage.tsx")).RosterPage)
const EmploymentUpdatesPage = later(
  async () =>
    (await import("./employmentUpdates/EmploymentUpdatesPage/EmploymentUpdatesPage.tsx")).EmploymentUpdatesPage
)
const ImportsPage = later(async () => (await import("./imports/ImportsPage/ImportsPage.tsx")).ImportsPage)
const RuleListPage = later(async () => (await import("./rules/RuleListPage/RuleListPage.tsx")).RuleListPage)
const RulePage = later(async () => (await import("./rules/RulePage/RulePage.tsx")).RulePage)
const ProposalsPage = later(async () => (await import("./parameters/ProposalsPage/ProposalsPage.tsx")).ProposalsPage)
const PostsPage = later(async () => (await import("./posts/PostsPage/PostsPage.tsx")).PostsPage)
const OwedPage = later(async () => (await import("./posts/OwedPage/OwedPage.tsx")).OwedPage)
const RunsPage = later(async () => (await import("./runs/RunsPage/RunsPage.tsx")).RunsPage)

const AccountsPage = later(async () => (await import("./administration/AccountsPage/AccountsPage.tsx")).AccountsPage)
const SecurityPage = later(async () => (await import("./administration/SecurityPage/SecurityPage.tsx")).SecurityPage)
const KeysPage = later(async () => (await import("./administration/KeysPage/KeysPage.tsx")).KeysPage)
const WebhooksPage = later(async () => (await import("./webhooks/WebhooksPage/WebhooksPage.tsx")).WebhooksPage)
const AuditPage = later(async () => (await import("./administration/AuditPage/AuditPage.tsx")).AuditPage)
const SetUpPage = later(async () => (await import("./administration/SetUpPage/SetUpPage.tsx")).SetUpPage)
const ComponentsPage = later(
  async () => (await import("./components/ComponentsPage/ComponentsPage.tsx")).ComponentsPage
)

/** The views by their addresses. */
export function App() {
  return (
    <Router root={Layout}>
      <Route path="/" component={HomePage} />
      <Route path="/overview" component={OverviewPage} />
      <Route path="/suspicions" component={SuspicionListPage} />
      <Route path="/suspicions/:id" component={SuspicionPage} />
      <Route path="/concerned/persons" component={ConcernedPersonsPage} />
      <Route path="/concerned/amounts" component={ConcernedAmountsPage} />
      <Route path="/ledgers/listed" component={ListedPage} />
      <Route path="/ledgers/:ledger?" component={LedgerPage} />
      <Route path="/ledgers/:ledger/new" component={NewRowPage} />
      <Route path="/ledgers/:ledger/:key" component={RowPage} />
      <Route path="/months" component={MonthPage} />
      <Route path="/classes/:key/roster" component={RosterPage} />
      <Route path="/employment/updates" component={EmploymentUpdatesPage} />
      <Route path="/posts" component={PostsPage} />
      <Route path="/posts/owed" component={OwedPage} />
      <Route path="/imports" component={ImportsPage} />
      <Route path="/households/:key" component={HouseholdPage} />
      <Route path="/cases" component={CaseListPage} />
      <Route path="/cases/:id" component={CasePage} />
      <Route path="/rules" component={RuleListPage} />
      <Route path="/rules/:id" component={RulePage} />
      <Route path="/parameters" component={ProposalsPage} />
      <Route path="/runs" component={RunsPage} />
      <Route path="/accounts" component={AccountsPage} />
      <Route path="/security" component={SecurityPage} />
      <Route path="/keys" component={KeysPage} />
      <Route path="/webhooks" component={WebhooksPage} />
      <Route path="/audit" component={AuditPage} />
      <Route path="/set-up" component={SetUpPage} />
      <Route path="/components" component={ComponentsPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  )
}
