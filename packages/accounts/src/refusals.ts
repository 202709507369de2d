import { failure } from "@wengang/application/Failure.ts"

/** The same for a name that nobody has and for a wrong password: which names exist is nobody's business. */
export const wrongCredentials = () =>
  failure(
    "sign-in-failed",
    "用户名或密码不正确，或账号已停用。请核对后重试，或联系系统管理员。",
    "The username or the password is wrong, or the account is switched off. Look at both, or ask the system administrator."
  )

export const wrongPassword = () => failure("sign-in-failed", "当前密码不正确。", "The current password is wrong.")

export const wrongCode = () =>
  failure(
    "sign-in-failed",
    "动态码不正确或已经用过，请等下一个。",
    "The code is wrong or was used already; wait for the next one."
  )

export const codeNeeded = () =>
  failure("second-factor-needed", "请输入动态码。", "Enter the code of your second factor.")

export const lockedOut = () =>
  failure(
    "locked-out",
    "连续多次登录失败，请 15 分钟后再试。",
    "Too many failures in a row; try again in fifteen minutes."
  )

export const notSignedIn = () => failure("not-signed-in", "请先登录。", "Sign in first.")

export const noSuchAccount = () => failure("not-found", "没有这个账号。", "There is no such account.")

export const noSuchKey = () => failure("not-found", "没有这个密钥。", "There is no such key.")

export const notSet = () => failure("not-found", "没有启用统一身份认证。", "No single sign-on is set.")
