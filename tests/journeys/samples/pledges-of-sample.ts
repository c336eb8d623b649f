/** Sample pledges of a year in every standing. */
import { day } from '#kernel'
import type { PledgesView } from '#web'

const due = day('2025-11-30')

export const pledgesView: PledgesView = {
  year: 2025,
  publishedOn: day('2025-12-20'),
  years: [2025, 2024],
  pledges: [
    {
      title: '为困难重度残疾人家庭做无障碍改造',
      owner: '住房和城乡建设局',
      quantity: 300,
      countedIn: '户',
      due,
      found: 312,
      standing: 'kept',
      words: '改造的每一户都由家属签字确认，县里抽查了六十户，都能正常使用。',
    },
    {
      title: '新建残疾人康复服务点',
      owner: '卫生健康局',
      quantity: 12,
      countedIn: '个',
      due,
      found: 9,
      standing: 'short',
      words: '三个镇的房子没有按时交付，明年三月底前补上。',
    },
    {
      title: '为残疾人举办招聘会',
      owner: '人力资源和社会保障局',
      quantity: 4,
      countedIn: '场',
      due,
      found: null,
      standing: 'open',
      words: null,
    },
    {
      title: '购置盲文图书',
      owner: null,
      quantity: null,
      countedIn: null,
      due: null,
      found: null,
      standing: 'withdrawn',
      words: null,
    },
  ],
}
