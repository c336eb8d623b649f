/** Text that exists only in Chinese (names, the plan's sentences), marked so that an English voice switches over. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'

export function Zh({ children }: { children: ReactNode }) {
  const { language } = useReader()
  return language === 'en' ? <span lang="zh-CN">{children}</span> : <>{children}</>
}
