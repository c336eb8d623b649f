/** What the names of offices look like, so that a list of them is known from a sentence. */
import { departmental, shortForms, standing } from './unit-words.ts'

/** Endings of names of bodies that carry tasks. Longest first decides nothing; any is enough. */
const endings =
  /(?:局|委|办|厅|部|院|署|联|会|站|所|队|司|处|室|科|中心|集团|公司|银行|政府|街道|镇|乡|单位|部门|机关|支行|大队|学校|大学|医院|团委|团市委|团县委|团区委|团省委|工会|党校|台|社|馆|园区|管委会|企业|机构|组织|市委|区委|县委|省委|分行|协会|办事处|居委会|村委会|社区|分公司|合作社|广播电视台|医院|学院|总局|开发区|新区|区|县|市|州|旗|盟)(?:（[^（）]{1,60}）)?$/

const prefixes =
  /^(?:[\u4e00-\u9fff]{2,4}[省市区县州旗镇]|全?[省市区县旗州]|(?:[镇乡村]|街道|社区)(?=[\u4e00-\u9fff]{2})|自治[区州县]|国家|国务院|国网|中国|中央|中共|全国|共青团|团|各|有关|相关|地方|驻|原)/

/** Words that speak in sentences, not in names. */
const sentenceSigns =
  /[，。！？：；“”]|的|了|并|将|为|对|实施|开展|加强|推进|完善|(?<!自)由|落实|建立|提高|制定|保障$/

/** Groups whose members the text leaves open: 各有关单位, 残工委成员单位. */
const collective =
  /^(?:各|有关|相关|其他)|成员单位|有关(?:部门|单位|企业)|相关(?:部门|单位|企业)|各级|各(?:县|区|市|镇|乡|街道|部门|单位)|地方.{0,6}政府/

/** `市、区` between brackets belongs to a name. */
const onlyLevels = /^[省市区县镇乡、，]+$/

export const longestName = 45

/** From 0 (not a name) to 1 (certainly a name). */
export function nameLikeness(name: string): number {
  const text = name.trim()
  if (text.length < 2 || text.length > longestName) return 0
  if (onlyLevels.test(text)) return 0
  if (isCollective(text)) return 0.9
  const short = shortForms.has(text.replace(/^[省市区县]/, ''))
  if (sentenceSigns.test(text.replace(/（[^（）]*）|〔[^〔〕]*〕/g, ''))) return 0
  if (isDepartment(text)) return 1
  if (!endings.test(text)) return short ? 0.7 : 0
  if (prefixes.test(text)) return 1
  return text.length <= 16 ? 0.6 : 0.3
}

export const isCollective = (name: string): boolean => name.length <= 30 && collective.test(name)

/** `市委` is a name, and so is `市委宣传部`: only an ending with more before it than a prefix ends a name. */
export const endsLikeName = (text: string): boolean => endings.test(text.trim()) || isDepartment(text.trim())

export const startsLikeName = (text: string): boolean =>
  prefixes.test(text.trim()) || isDepartment(text.trim())

/** A name made of a known field of administration, or a body called by one word everywhere. */
export const isDepartment = (text: string): boolean => departmental.test(text) || standing.test(text)
