/** What the names of offices look like, so that a list of them is known from a sentence. */

/** Endings of names of bodies that carry tasks. Longest first decides nothing; any is enough. */
const endings =
  /(?:局|委|办|厅|部|院|署|联|会|站|所|队|司|处|室|科|中心|集团|公司|银行|政府|街道|镇|乡|单位|部门|机关|支行|大队|学校|大学|医院|团委|团市委|团县委|团区委|团省委|工会|党校|台|社|馆|园区|管委会|企业|机构|组织|市委|区委|县委|省委|分行|协会|办事处|开发区|新区|区|县|市|州|旗|盟)(?:（[^（）]{1,60}）)?$/

/** Departments named without their ending, as in `民政、财政、残联等部门`. */
const shortForms = new Set(
  '教育 公安 民政 司法 财政 人社 人力资源社会保障 自然资源 生态环境 住建 住房城乡建设 交通 交通运输 水利 农业农村 商务 文旅 文化旅游 卫健 卫生健康 卫生计生 应急 应急管理 审计 市场监管 体育 统计 医保 信访 税务 残联 妇联 团委 工会 科协 文联 工商联 红十字会 编办 网信 宣传 组织 发改 发展改革 经信 工信 科技 民宗 乡村振兴 扶贫 退役军人 广电 新闻出版 通信管理 金融 大数据 政务服务'.split(
    ' ',
  ),
)

const prefixes =
  /^(?:[\u4e00-\u9fff]{2,4}[省市区县州旗镇]|全?[省市区县旗州]|自治[区州县]|国家|国务院|中国|中央|中共|共青团|团|各|有关|相关|地方|驻|原)/

/** Words that speak in sentences, not in names. */
const sentenceSigns = /[，。！？：；“”]|的|了|并|将|为|对|实施|开展|加强|推进|完善|落实|建立|提高|制定|保障$/

/** Groups whose members the text leaves open: 各有关单位, 残工委成员单位. */
const collective =
  /^(?:各|有关|相关|其他)|成员单位|有关(?:部门|单位|企业)|相关(?:部门|单位|企业)|各级|各(?:县|区|市|镇|乡|街道|部门|单位)|地方.{0,6}政府/

export const longestName = 45

/** From 0 (not a name) to 1 (certainly a name). */
export function nameLikeness(name: string): number {
  const text = name.trim()
  if (text.length < 2 || text.length > longestName) return 0
  if (isCollective(text)) return 0.9
  const short = shortForms.has(text.replace(/^[省市区县]/, ''))
  if (sentenceSigns.test(text.replace(/（[^（）]*）/g, ''))) return 0
  if (!endings.test(text)) return short ? 0.7 : 0
  if (prefixes.test(text)) return 1
  return text.length <= 16 ? 0.6 : 0.3
}

export const isCollective = (name: string): boolean => name.length <= 30 && collective.test(name)

/** `市委` is a name, and so is `市委宣传部`: only an ending with more before it than a prefix ends a name. */
export const endsLikeName = (text: string): boolean => endings.test(text.trim())

export const startsLikeName = (text: string): boolean => prefixes.test(text.trim())
