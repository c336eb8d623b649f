/** 盲人阅览服务: reading rooms with Braille, audio and large print, and digital reading. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { blind, disabledPerson, reached } from '../../terms.ts'

const id = 'blind-reading-service'
const name = { zh: '盲人阅览服务', en: 'Reading for the blind', easy: '盲人看书、听书' }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.7')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 21), cite(shuozhou13, '3.3.6')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.5.3')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.5.1')] }

export const blindReadingService = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '公共图书馆设盲人阅览室，提供盲文、有声、大字读物和数字阅读。',
    en: 'Public libraries have rooms with Braille, audio books, large print and digital reading.',
    easy: '图书馆有给盲人的房间，可以摸书、听书。',
  },
  bring: [certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: blind(yangjiang14).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '市公共图书馆盲人阅览室：盲文图书、有声读物、大字读物、辅助阅听设备和数字阅读',
          en: 'The reading room of the city library: Braille, audio, large print, devices, digital reading',
          easy: '市图书馆：盲文书、听的书、大字书',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(blind(shuozhou13), reached(id, name)).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '县级以上公共图书馆盲人阅览室：盲文图书、有声读物、大字读物、阅读设备和数字阅读',
          en: 'Reading rooms of county and city libraries: Braille, audio, large print, devices, digital reading',
          easy: '县里、市里的图书馆：盲文书、听的书、大字书',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: blind(zhangdian14).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '区公共图书馆盲人阅览室：盲文、有声、大字读物、数字阅读和无障碍观影',
          en: 'The district library: Braille, audio, large print, digital reading, accessible films',
          easy: '区图书馆：盲文书、听的书、大字书、听电影',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, categories.has('vision')).because(...fictional.basis),
      amount: inKind(
        {
          zh: '市图书馆盲人阅览室',
          en: 'The reading room of the city library',
          easy: '市图书馆里，可以摸书、听书',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
