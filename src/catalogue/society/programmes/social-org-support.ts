/** 助残社会组织培育扶持: organisations that help persons with disabilities are helped to grow. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { qualifies } from '../../terms.ts'
import { serviceProof } from '../bring.ts'
import { kind } from '../facts/organisation.ts'

const id = 'social-org-support'
const name = {
  zh: '助残社会组织培育扶持',
  en: 'Support for organisations that help',
  easy: '帮助残疾人的组织，政府帮一些',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.5.2'), cite(yangjiang14, 'annex', 35)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-5', 6), cite(shuozhou13, '3.5.3'), cite(shuozhou13, 'annex', 28)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.8.2')] }

const exemplary = leftOpen(
  `${id}.exemplary`,
  {
    zh: '属于示范性助残社会组织或服务机构（原文未写明标准）',
    en: 'Is an exemplary organisation or institution (not defined)',
    easy: '是做得好、带头的组织',
  },
  { about: 'organisation' },
)

const unsaid = inKind(
  {
    zh: '培育扶持（措施未写明）',
    en: 'Support (not said by what means)',
    easy: '政府帮一些（怎么帮还没有写）',
  },
  'support',
  'unstated',
)

export const socialOrgSupport = programme({
  id,
  name,
  serves: 'organisation',
  summary: {
    zh: '培育扶持助残社会组织和残疾人服务机构。',
    en: 'Organisations and institutions that serve persons with disabilities are helped to grow.',
    easy: '帮助残疾人的社会组织，政府支持他们。',
  },
  bring: [businessLicence, serviceProof],
  variants: [
    {
      ...yangjiang,
      eligible: kind
        .oneOf('special-association', 'helping', 'volunteers', 'private-institution')
        .because(...yangjiang.basis),
      amount: unsaid,
    },
    {
      ...shuozhou,
      eligible: all(kind.oneOf('helping', 'professional'), qualifies(id, name, 'organisation')).because(
        ...shuozhou.basis,
      ),
      amount: inKind(
        {
          zh: '政府购买服务、公益性岗位、管理和人员培训等',
          en: 'Government contracts, public-welfare posts, training of managers and staff',
          easy: '政府买服务、给岗位、教人',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(
        kind.oneOf('helping', 'volunteers', 'professional', 'private-institution', 'public-institution'),
        exemplary,
      ).because(...zhangdian.basis),
      amount: unsaid,
    },
  ],
})
