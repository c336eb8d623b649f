/** Units a city or county usually has, what plans call them, and what the reform of 2018 and 2019 made of them: data to start from. */

/** What it was before a reform; short names as plans wrote them. */
type Former = { readonly name: string; readonly short: readonly string[] }

export type StandardUnit = {
  /** Part of its id for ever. */
  readonly key: string
  /** Where it is not the key. */
  readonly name?: string
  readonly short: readonly string[]
  readonly before?: Former
  /** It came with the reform. */
  readonly isNew?: true
  /** It ended with the reform; who carries on. */
  readonly into?: string
}

const words = (text: string): readonly string[] => text.split(' ')

const now = (key: string, short: string, more: Omit<StandardUnit, 'key' | 'short'> = {}): StandardUnit => ({
  key,
  short: short === '' ? [] : words(short),
  ...more,
})

const was = (name: string, short: string): { readonly before: Former } => ({
  before: { name, short: words(short) },
})

const named = (name: string) => ({ name })

/** Departments of the government. */
const departments: readonly StandardUnit[] = [
  now('发展和改革局', '发改局 发改委 发展改革局 发展改革委 发展和改革委员会 发改 发展改革'),
  now('教育局', '教育'),
  now('科学技术局', '科技局 科技'),
  now('工业和信息化局', '工信局 工业信息化局 工信', was('经济和信息化局', '经信局 经信委')),
  now('公安局', '公安'),
  now('民政局', '民政'),
  now('司法局', '司法'),
  now('财政局', '财政'),
  now(
    '人力资源社会保障局',
    '人社局 人力社保局 人社 人力资源社会保障 人力资源社会保障局',
    named('人力资源和社会保障局'),
  ),
  now('自然资源局', '自然资源', was('国土资源局', '国土局')),
  now('生态环境局', '环境局 生态环境', was('环境保护局', '环保局')),
  now('住房城乡建设局', '住建局 住建 住房城乡建设 住房城乡建设局', named('住房和城乡建设局')),
  now('交通运输局', '交通局 交通 交通运输'),
  now('农业农村局', '农业农村', was('农业局', '农业')),
  now('商务局', '商务'),
  now(
    '文化广电旅游局',
    '文旅局 文广旅局 文化旅游局 文化和旅游局 文化广电和旅游局 文化广电旅游体育局 文广旅体局 文旅 文化旅游',
    was('文化广电新闻出版局', '文广新局 文化局'),
  ),
  now('体育局', '体育'),
  now(
    '卫生健康局',
    '卫健局 卫健委 卫生健康委 卫生健康委员会 卫健 卫生健康',
    was('卫生和计划生育局', '卫计局 卫计委 卫生计生局 卫生计生委 卫生和计划生育委员会 卫生计生'),
  ),
  now('退役军人事务局', '退役军人局 退役军人', { isNew: true }),
  now('应急管理局', '应急局 应急', was('安全生产监督管理局', '安监局')),
  now('审计局', '审计'),
  now('市场监督管理局', '市场监管局 市场监管', was('工商行政管理局', '工商局')),
  now('统计局', '统计'),
  now('医疗保障局', '医保局 医保', { isNew: true }),
  now('乡村振兴局', '扶贫办 扶贫开发办公室 扶贫 乡村振兴'),
  now('政务服务数据管理局', '政数局 政务服务局 政务服务和数据管理局 行政审批局 数据局', { isNew: true }),
  now('城市管理和综合执法局', '城管局 城市管理局 城市综合执法局 城管 城市管理'),
  now('信访局', '信访'),
  now('税务局', '税务', was('国家税务局', '国税局')),
  now('食品药品监督管理局', '食药监局 食药局', { into: '市场监督管理局' }),
  now('质量技术监督局', '质监局', { into: '市场监督管理局' }),
  now('旅游局', '', { into: '文化广电旅游局' }),
  now('地方税务局', '地税局', { into: '税务局' }),
  now('政府法制办公室', '法制办 政府法制办', { into: '司法局' }),
]

/** Party offices, courts, people's organisations, and those a plan is about. */
const others: readonly StandardUnit[] = [
  now('政府', '政府', named('人民政府')),
  now('残工委', '残工委 残工委办 残工委办公室 残疾人工作委员会办公室', named('残疾人工作委员会')),
  now('残联', '残联', named('残疾人联合会')),
  now('组织部', '委组织部 组织'),
  now('宣传部', '委宣传部 宣传'),
  now('政法委', '委政法委 政法', named('政法委员会')),
  now('编办', '编办 委编办', named('机构编制委员会办公室')),
  now('法院', '法院 中级人民法院 中级法院', named('人民法院')),
  now('检察院', '检察院', named('人民检察院')),
  now('总工会', '工会'),
  now('团委', '共青团 团市委 团县委 团区委 共青团市委 共青团县委 共青团区委'),
  now('妇联', '妇联', named('妇女联合会')),
  now('科协', '科协', named('科学技术协会')),
  now('文联', '文联', named('文学艺术界联合会')),
  now('工商联', '工商联', named('工商业联合会')),
  now('红十字会', '红十字'),
  now('广播电视台', '电视台'),
]

export const standardUnits: readonly StandardUnit[] = [...departments, ...others]

/** All counties of a city at once. */
export const countyGovernments: StandardUnit = now(
  '各县（市、区）人民政府',
  '各县（市、区）政府 各县（市、区） 各县市区人民政府 各县市区政府 各县市区 各县区人民政府 各县区政府 各县区 各区县人民政府 各区县政府 各县（区）人民政府 各县（区）政府 各区（县）人民政府 各区（县）政府',
)

/** Who sits on the committee; each office says who its members are. */
export const committeeMembers: StandardUnit = now(
  '残工委成员单位',
  '残工委各成员单位 残疾人工作委员会成员单位 残疾人工作委员会各成员单位 各成员单位 成员单位',
)
