import type { Words } from "../language/Words.ts"

export const words = {
  signInTitle: { zh: "登录稳岗", en: "Sign in to Wengang" },
  signInHint: {
    zh: "账号由系统管理员建立。连续输错5次将锁定15分钟。",
    en: "Accounts are made by the system administrator. Five failures in a row lock one for 15 minutes."
  },
  username: { zh: "用户名", en: "Username" },
  password: { zh: "密码", en: "Password" },
  code: { zh: "动态码（6位数字）", en: "Code (6 digits)" },
  codeHint: {
    zh: "请打开手机上的身份验证器，输入当前显示的动态码。手机丢失或更换的，请系统管理员重置密码并解除动态码。",
    en: "Enter the code that your authenticator shows now. Without it, ask the system administrator to reset your password and take the second factor off."
  },
  noRights: { zh: "未授权", en: "no rights yet" },
  noRightsTitle: { zh: "账号还没有授权", en: "The account has no rights yet" },
  noRightsHint: {
    zh: "账号已可登录，角色和地区由安全管理员授予。请联系安全管理员，授权后点“重新查看”。",
    en: "You are signed in, but the security administrator has still to give you a role and an area. Once that is done, look again."
  },
  lookAgain: { zh: "重新查看", en: "Look again" },
  signIn: { zh: "登录", en: "Sign in" },
  signInBy: { zh: "改用", en: "Sign in by " },
  singleSignOnRefused: {
    zh: "统一身份认证没有完成：可能已超时，或您在本系统还没有对应账号。请重试，或联系系统管理员。",
    en: "The single sign-on was not completed: it took too long, or you have no account here yet. Try again, or ask the system administrator."
  },
  signingIn: { zh: "正在登录……", en: "Signing in …" },
  signOut: { zh: "退出", en: "Sign out" },
  signedInAs: { zh: "当前登录", en: "Signed in" },
  idleTitle: { zh: "即将自动退出", en: "You are about to be signed out" },
  idleHint: {
    zh: "长时间没有操作，约两分钟后将自动退出。填写的内容会保留在本页，重新登录后可继续。",
    en: "Nothing was done for a while; in about two minutes you are signed out. What you typed stays, for when you sign in again."
  },
  idleKeep: { zh: "继续使用", en: "Stay signed in" },
  endTitle: { zh: "登录即将到期", en: "Your session is about to end" },
  endHint: (time: string) => ({
    zh: `本次登录将于 ${time} 到期，到期后须重新登录。填写的内容会保留在本页，重新登录后可继续。`,
    en: `This session ends at ${time}, however much it is used. What you typed stays, for when you sign in again.`
  }),
  endNow: { zh: "现在重新登录", en: "Sign in again now" },
  endLater: { zh: "稍后", en: "Later" },
  ended: {
    zh: "长时间没有操作或登录已到期，请重新登录。刚才填写的内容还在。",
    en: "Your session has ended; sign in again. What you typed is still there."
  },
  changeTitle: { zh: "请先修改密码", en: "Change your password first" },
  changeHint: {
    zh: "密码至少10个字符，含大写、小写、数字、符号中的三种，不含用户名，不与最近5次相同。",
    en: "At least 10 characters, three of: capitals, small letters, digits, signs; without your username; none of your last five."
  },
  current: { zh: "当前密码", en: "Current password" },
  next: { zh: "新密码", en: "New password" },
  again: { zh: "再输一次新密码", en: "New password once more" },
  differ: { zh: "两次输入的新密码不同。", en: "The two new passwords differ." },
  change: { zh: "修改密码", en: "Change password" },
  enrolTitle: { zh: "请先绑定动态码", en: "Enrol a second factor first" },
  enrolHint: {
    zh: "管理员须用动态码登录。请输入密码取得密钥，录入手机上的身份验证器（TOTP），再输入它显示的动态码。",
    en: "Administrators sign in with a code. Enter your password to get a secret, put it into an authenticator (TOTP), then enter the code it shows."
  },
  getSecret: { zh: "取得密钥", en: "Get the secret" },
  secret: { zh: "密钥（只显示这一次）", en: "Secret (shown this once)" },
  confirm: { zh: "完成绑定", en: "Finish" }
} satisfies Words
