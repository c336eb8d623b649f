/** Letters as PDF files spell them: radicals in the place of characters, fonts that are bold by name. */

/** Radicals that Unicode does not itself map to the character they look like. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  '⺁厂 ⺄乙 ⺇几 ⺈刀 ⺋卩 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺒巳 ⺓幺 ⺗心 ⺘手 ⺙攵 ⺛无 ⺜日 ⺝月 ⺞歹 ⺟母 ⺠民 ⺡水 ⺣火 ⺥爪 ⺦丬 ⺧牛 ⺨犬 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭示 ⺮竹 ⺯糸 ⺰纟 ⺱网 ⺲网 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

/** Many PDF writers name a glyph by its radical: 民 and ⺠ share one. Kangxi radicals are mapped by Unicode itself. */
export const unradical = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (sign) => radicals[sign] ?? sign.normalize('NFKC'))

export const isBoldFont = (name: string): boolean =>
  /bold|black|heavy|demi|simhei|heiti|黑体|xiaobiaosong.*bold/i.test(name)
