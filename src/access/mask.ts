/** What is shown of a number or a name to somebody who need not know all of it. */

const stars = (length: number) => '*'.repeat(Math.max(0, length))

const keep = (text: string, head: number, tail: number) =>
  text.length <= head + tail
    ? stars(text.length)
    : text.slice(0, head) + stars(text.length - head - tail) + text.slice(text.length - tail)

/** `441702********123X`: county of issue and last four; no day of birth. */
export const maskIdNumber = (number: string): string => keep(number, 6, 4)

/** `138****5678` */
export const maskPhone = (phone: string): string => keep(phone, 3, 4)

/** `************1234` */
export const maskBankAccount = (account: string): string => keep(account, 0, 4)

/** On public lists: the family name stays, 欧阳 as two characters when it is one. `王**` */
export function maskName(name: string): string {
  const letters = Array.from(name)
  if (letters.length < 2) return stars(letters.length)
  const family = letters.length > 2 && doubleNames.has(letters.slice(0, 2).join('')) ? 2 : 1
  return letters.slice(0, family).join('') + stars(letters.length - family)
}

const doubleNames = new Set([
  '欧阳',
  '司徒',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '夏侯',
])
