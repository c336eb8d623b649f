/** Words of signing in and out. */
import type { StaffPhrases } from './phrases.ts'

export const signInWords = {
  title: { zh: '工作人员登录', en: 'Officers sign in' },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  accountMissing: { zh: '请填写账号', en: 'Enter your account' },
  passwordMissing: { zh: '请填写密码', en: 'Enter your password' },
  /** One sentence for a wrong account and a wrong password alike: a stranger learns nothing about who has an account. */
  refused: {
    zh: '账号或密码不对。请检查后重新填写；忘记密码请找本单位系统管理员。',
    en: 'The account or the password is not right. Check both and try again; if you forgot the password, ask your system administrator.',
  },
  wait: (seconds: number) => ({
    zh: `这个账号连续多次没有登录成功。请 ${seconds} 秒后再试；您的账号没有被锁定。`,
    en: `Signing in to this account has failed several times in a row. Try again in ${seconds} seconds; the account is not locked.`,
  }),
  demoTitle: { zh: '演示账号', en: 'Demo accounts' },
  demoText: {
    zh: '只在演示系统里有，密码都写在这里。',
    en: 'They exist only in the demonstration; the passwords are written here.',
  },
  office: { zh: '岗位', en: 'Office' },
  signedOut: { zh: '您已退出', en: 'You have signed out' },
  signedOutText: {
    zh: '在公用电脑上，请同时关闭浏览器。',
    en: 'On a shared computer, please close the browser as well.',
  },
  again: { zh: '重新登录', en: 'Sign in again' },
} satisfies StaffPhrases
