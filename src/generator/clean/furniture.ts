/** What belongs to a page around a report: navigation, buttons, counters, footers. */
const FURNITURE: readonly RegExp[] = [
  /^[^。；]{0,80}(?:->|>>|＞|›|»)[^。；]{0,80}$/u,
  /^[^。；]{1,12}(?: ?> ?[^。；>]{1,20}){1,6}$/u,
  /^(?:当前位置|当前的位置|您(?:现在)?(?:的|所在的?)?位置|所在位置)/u,
  /^\|?[【[]? ?字[体号] ?[：:]?/u,
  /^[【[]? ?(?:大|中|小|打印(?:本页)?|关闭(?:窗口)?|收藏|分享(?:到.{0,6})?|返回(?:顶部|首页)?|复制|纠错|首页|[：:]) ?[】\]]?$/u,
  /^(?:[【[][^】\]]{0,4}(?:打印|关闭|收藏|分享|返回|纠错|字[体号]|大|中|小|复制|下载)[^】\]]{0,8}[】\]] ?){1,8}$/u,
  /^[字号体大中小【】[\]：:|丨（）()]$/u,
  /^(?:今天是[：]? ?)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日,? ?星期[一二三四五六日天].{0,20}$/u,
  /^(?:浏览(?:次数|量)?|点击(?:数|量|率)|阅读(?:次数|量|数)?|访问(?:量|次数)) ?[：:]/u,
  /^(?:今天是|现在是|扫一扫|分享到|微信扫|无障碍|长者模式|网站地图|网站声明|上一[篇条]|下一[篇条]|责任编辑|编辑：|初审|复审|终审|审核：|相关(?:链接|附件|阅读|文章|新闻)：?$|附件下载|用微信|手机扫|请输入|搜索$|高级搜索)/u,
  /^(?:索引号|主题分类|发文字号|信息分类|体裁分类|公开方式|有效性|关键词) ?[：:]? ?$/u,
]
/** Lines that only a page's footer has. */
const FOOTER = /版权所有|网站标识码|技术支持：|ICP备|公网安备|政府网站找错|IPv6/u
/** Lines of a footer that a report might have too: they go only along with the others. */
/** Who made the page; a report ends with nobody of the kind. */
const MADE_BY =
  /^(?:责编|责任编辑|编辑|校对|审[核签]|[初复终]审|供稿|撰稿|录入|来稿|主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|技术支持|打印|关闭) ?[：:].{0,40}$/u
const WITH_FOOTER = /^(?:主办(?:单位)?|承办(?:单位)?|地址|邮编|电话|联系(?:电话|我们)|传真)/u
const LONGEST = 200

/** Whether a whole block belongs to the page and not to the report. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST && (FOOTER.test(text) || FURNITURE.some((form) => form.test(text)))
}

/** How many blocks at the end belong to the page: its buttons, links and footer. */
export function furnitureAtEnd(texts: readonly string[]): number {
  let count = 0
  let footer = false
  while (count < texts.length) {
    const text = texts[texts.length - 1 - count] ?? ''
    if (
      !isFurniture(text) &&
      !MADE_BY.test(text) &&
      !(footer && text.length <= LONGEST && WITH_FOOTER.test(text))
    )
      break
    footer ||= FOOTER.test(text)
    count++
  }
  return count
}
