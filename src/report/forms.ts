/**
 * Characters that only look like others: what PDF files and old encodings leave in a text. Shown
 * are the usual forms; to every other character nothing is done.
 */

/**
 * CJK Radicals Supplement, each before the character that it stands for (Unicode Character
 * Database, EquivalentUnifiedIdeograph.txt). Kangxi radicals decompose by NFKC.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母' +
  '⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑' +
  '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const USUAL = new Map(
  [...RADICALS].flatMap((char, index, all) =>
    index % 2 === 0 ? [[char, all[index + 1] as string]] : [],
  ) as [string, string][],
)

/**
 * Numbers with brackets or a point in one character, Kangxi radicals, compatibility ideographs, ligatures of Latin letters, vertical and small forms,
 * half-width CJK punctuation and kana.
 */
const COMPATIBILITY =
  /[\u2474-\u249B\u3220-\u3229\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE6F\uFF61-\uFF9F]/u

const SPECIAL =
  /[\u2474-\u249B\u3220-\u3229\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE6F\uFF61-\uFF9F]/u

/** The usual form of one character. */
export function plainForm(char: string): string {
  if (!SPECIAL.test(char)) return char
  return USUAL.get(char) ?? (COMPATIBILITY.test(char) ? char.normalize('NFKC') : char)
}

/** A text with every character in its usual form. */
export function plainForms(text: string): string {
  return SPECIAL.test(text) ? [...text].map(plainForm).join('') : text
}
