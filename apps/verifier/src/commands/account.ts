import type { Areas } from "@wengang/application/Areas.ts"
import { createAccount } from "@wengang/application/accounts/createAccount.ts"
import { listAccounts } from "@wengang/application/accounts/listAccounts.ts"
import { resetAccountPassword } from "@wengang/application/accounts/resetAccountPassword.ts"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { type Failure, failure } from "@wengang/application/Failure.ts"
import type { Accounts, IssuedAccount } from "@wengang/application/ports/Accounts.ts"
import type { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { type Department, departmentNames, type Role, roleNames } from "@wengang/domain/people/Role.ts"
import { Command, Option } from "commander"
import { Effect } from "effect"
import { accountsTable } from "../accountTable.ts"
import type { Context } from "../Context.ts"
import { format, knownArea, withDatabase } from "../options.ts"
import { runOn } from "../runOn.ts"

interface Options {
  readonly database?: string
}

interface CreateOptions extends Options {
  readonly name: string
  readonly role: Role
  readonly area: string
  readonly department?: Department
}

/** `wengang account list|create|reset`: accounts at the console of the machine, as when nobody can sign in. */
export function accountCommand(context: Context): Command {
  return new Command("account")
    .description("查看、新建、重置账号 see, make and reset accounts")
    .addCommand(listCommand(context))
    .addCommand(createCommand(context))
    .addCommand(resetCommand(context))
}

function listCommand(context: Context): Command {
  return withDatabase(new Command("list"))
    .description("全部账号 all accounts")
    .addOption(format("table", "json"))
    .action(async (options: Options & { readonly format: string }) => {
      const accounts = await onAccounts(context, options, listAccounts)
      const json = options.format === "json"
      process.stdout.write(json ? `${JSON.stringify(accounts, null, 2)}\n` : accountsTable(accounts))
    })
}

function createCommand(context: Context): Command {
  return withDatabase(new Command("create"))
    .description("新建账号，显示一次性密码 make an account and show its one-time password")
    .argument("<username>", "用户名 3 to 32 small letters, digits, dots, underscores")
    .requiredOption("--name <name>", "姓名 what others know them by")
    .addOption(new Option("--role <role>", "角色 role").choices(roleNames).makeOptionMandatory())
    .requiredOption("--area <code>", "地区 where (code or path of names)")
    .addOption(new Option("--department <department>", "县级部门 department of a county").choices(departmentNames))
    .action(async (username: string, { name, role, area, department, ...options }: CreateOptions) => {
      const make = Effect.gen(function* () {
        const rights = { role, department: department ?? null, area: yield* knownArea(area) }
        return yield* createAccount({ username, name, rights })
      })
      tell(await onAccounts(context, options, make))
    })
}

function resetCommand(context: Context): Command {
  return withDatabase(new Command("reset"))
    .description("重置密码并解除锁定，显示一次性密码 give a one-time password and lift the lock-out")
    .argument("<username>", "用户名 whose")
    .option("--second-factor", "同时解除动态码绑定 and let them enrol a new second factor")
    .action(async (username: string, options: Options & { readonly secondFactor?: true }) => {
      const reset = Effect.gen(function* () {
        const account = (yield* listAccounts).find((one) => one.username === username)
        if (account === undefined) return yield* noSuchName(username)
        return yield* resetAccountPassword(account.id, { secondFactor: options.secondFactor === true })
      })
      tell(await onAccounts(context, options, reset))
    })
}

/** The library behind accounts takes long to load: no other command should wait for it. */
async function onAccounts<A>(
  context: Context,
  { database }: Options,
  work: Effect.Effect<A, Failure, Accounts | AuditLog | Areas | Acting>
): Promise<A> {
  const { layerAccounts } = await import("@wengang/accounts/layerAccounts.ts")
  return await runOn(context, database, Effect.provide(work, layerAccounts({ publicAddress: "http://127.0.0.1" })))
}

function tell({ account, password }: IssuedAccount): void {
  process.stdout.write(`${account.username}\t${password}\n`)
  process.stderr.write(
    "密码只显示这一次，首次登录须更换。 The password is shown this once and is changed at the first sign-in.\n"
  )
}

function noSuchName(username: string) {
  return failure("not-found", `没有账号 ${username}。`, `There is no account ${username}.`)
}
