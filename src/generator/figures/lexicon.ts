/** Words of the genre that labels and relations are read by. Two characters a word unless marked. */

const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Verbs of rising and falling, longest first. */
export const RISE = list('增长 上升 提高 提升 增加 扩大 上涨 回升 攀升 增至 升至 增 升 涨')
export const FALL = list(
  '下降 减少 降低 压缩 压减 缩减 缩短 下调 回落 收窄 下跌 削减 精简 降至 减至 减 降',
)

/** Verbs that open a fact of a report and take what follows as their object. */
export const VERBS: ReadonlySet<string> = new Set(
  list(`
  开展 办理 审结 受理 发布 制定 出台 修订 修改 废止 建立 建成 组建 组织 举办 召开 完成 推出 形成 整合 走访 发放 移出 恢复
  授予 选聘 聘请 备案 纠正 提出 出具 参加 参与 公示 配备 编印 处置 化解 调处 调解 办复 查出 查处 履行 检查 公开 促成 帮助
  解决 纳入 清理 审核 审查 保留 取消 下放 调整 承接 惠及 覆盖 打赢 制作 创立 立案 结案 处罚 移送 整改 培训 新建 新增
  改造 建设 实施 推进 落实 投入 安排 培育 引进 认定 获评 获批 评选 命名 签订 签约 发出 下达 收到 答复 回复 办结 接待 受援
  援助 提供 惩处 问责 追究 撤销 变更 确认 维持 驳回 评查 抽查 随访 排查 整治 关闭 取缔 注销 吊销 拦截 免罚 减免 退还 兑现
  筹集 发行 争取 拨付 支持 服务 帮扶 救助 保障 安置 招录 录用 选派 派出 轮训 调研 听取 审议 审计 报送 报备 公布 印发 编制
  起草 论证 评估 执行 到位 追回 挽回 清偿 化解 盘活 减少 增加 淘汰 压减 开工 竣工 投产 落地 实现 达成 促进 带动 吸引 接受 
  提请 宣布 失效 有效 终止 违法 收到 发现 采纳 转办 移交 督查 督办 复议 应诉 出庭 确定 设立 成立 开通 上线 归集 共享 汇聚 推广 宣传 播放 刊发 印制 张贴 解答 咨询 集中 承办 交办 转办 
  约谈 通报 曝光 责令 罚没 收缴 没收 扣押 查封 冻结 破获 抓获 打掉 侦破 起诉 判决 裁定 执结 赋予 划转 精简 压缩 优化 
  `),
)

/** Verbs that begin a predicate after a counted noun: 12件文件 | 进行审核. */
export const PREDICATES = list(`
  开展 进行 纳入 荣获 获得 获评 获批 实现 联系 予以 入围 入选 参加 参与 达到 完成 通过 得到 投入 建成 开工 落地 投产 竣工 受益 上市
  进入 成为 列入 落户 投用 运营 上线 享受 给予 提供 实施 启动 签约 脱贫 全部 得以 顺利 正式 加快 全面 位居 排名
  占全 占比 增长 下降 提高 提升 增加 减少 超过 突破 高于 低于 同比 比上年 较上年 依法 接受 申报 代表 已经 已完 已建 被评 被认 被列 被纳
  均达 均实 均为 居全 居世 居中 有序
`)

/** What a sentence says before it comes to the point. */
export const ADVERBS = list(`
  全年 累计 共计 总计 合计 共 已经 已 先后 依法依规 依法 成功 扎实 积极 同时 此外 另外 并且 并 其中 分别 平均 通过 预计
  各级 全市 全省 全县 全区 全州 全国 我市 我省 我县 我区 本市 本省 今年 去年 当年 年内 截至目前 目前 年均 主动 认真 严格 深入 大力 及时 有效 切实 持续 进一步
  不断 全面 着力 加快 坚决 稳步 有序 首次 率先 均 又 还 再 也
`)

/** Words between a subject and its number, longest first. */
export const LINKS = list(`
  达到 达成 实现 进入 跻身 由 从 为 是 有 至 到 达 突破 超过 高于 已达 合计 共计 总计 共有 共 累计达 累计 均 均为 约为 约 稳定在 保持在 控制在 维持在 预计 预期 位于 居 位居 稳居 跃居
  跃升至 升至 排名 位列 列在 排在 排名居 均居 名列 位列 分别 保持 增至 降至
`).sort((a, b) => b.length - a.length)

/** Nouns that a list of subjects shares at its end: 城市、农村居民收入. */
export const MEASURES =
  /(?:(?:居民)?(?:家庭)?(?:人均)?(?:可支配)?收入|(?:出口|进口|进出口|零售|成交|销售)?总?额|(?:产业)?增加值|产值|产量|产能|营收|营业收入|利润|投资|出口|进口|里程|面积|规模|数量|人数|总量|占比|比重|比例|覆盖率|增速|增幅|[\p{Script=Han}]{2,4}率|指数|吞吐量|数)$/u
