<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SeedDesk</name>
  <message>
   <source>"Clear" means that chance alone would show such a difference in fewer than {share} of cases; for the points tested, corrected for looking at all of them at once.</source>
   <translation>“明显”是说：单靠碰巧，出现这么大差别的机会不到 {share}；各测试项因为一起看，已作校正。</translation>
  </message>
  <message numerus="yes">
   <source>%n bought</source>
   <translation>
    <numerusform>%n 位已购买</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n own circle</source>
   <translation>
    <numerusform>%n 位自己人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n seat(s)</source>
   <translation>
    <numerusform>名额 %n 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stayed</source>
   <translation>
    <numerusform>留下 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tester(s) in this round</source>
   <translation>
    <numerusform>本轮共 %n 位测评人</numerusform>
   </translation>
  </message>
  <message>
   <source>+ Member</source>
   <translation>＋ 成员</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between tags</comment>
   <translation>、</translation>
  </message>
  <message>
   <source>A date and time, for example 2026-05-03 20:30</source>
   <translation>请填日期和时间，例如 2026-05-03 20:30</translation>
  </message>
  <message>
   <source>A date, for example 2026-05-03</source>
   <translation>请填日期，例如 2026-05-03</translation>
  </message>
  <message>
   <source>A percentage, for example 10</source>
   <translation>请填百分数，例如 10</translation>
  </message>
  <message>
   <source>A verdict needs at least {least} reviews; there are {n}. The figures below are a first look.</source>
   <translation>至少要 {least} 份测评才下结论，现在有 {n} 份。下面的数字先看个大概。</translation>
  </message>
  <message>
   <source>A whole number, for example 50</source>
   <translation>请填整数，例如 50</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>加上</translation>
  </message>
  <message>
   <source>Add member</source>
   <translation>添加成员</translation>
  </message>
  <message>
   <source>All marks</source>
   <translation>全部评分</translation>
  </message>
  <message>
   <source>An amount, for example 98 or 98.50</source>
   <translation>请填金额，例如 98 或 98.50</translation>
  </message>
  <message>
   <source>Answers: {answers}</source>
   <translation>回答人数：{answers}</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>At least {low}</source>
   <translation>至少 {low}</translation>
  </message>
  <message>
   <source>At most {high}</source>
   <translation>最多 {high}</translation>
  </message>
  <message>
   <source>Beta report</source>
   <translation>内测报告</translation>
  </message>
  <message>
   <source>Between {low} and {high}</source>
   <translation>应在 {low} 和 {high} 之间</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>Brought</source>
   <translation>带来</translation>
  </message>
  <message>
   <source>By city</source>
   <translation>按城市</translation>
  </message>
  <message>
   <source>By tier</source>
   <translation>按用户层级</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Chance?</source>
   <translation>是不是碰巧</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Contains customers' names: pass on with care</source>
   <translation>含客户姓名，请小心转交</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Customers' names are shortened for their privacy</source>
   <translation>客户姓名已按隐私设置隐去</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>我们定</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete member</source>
   <translation>删除成员</translation>
  </message>
  <message>
   <source>Departs from the vote: {reason}</source>
   <translation>和投票不同：{reason}</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>知道了</translation>
  </message>
  <message>
   <source>Douyin id</source>
   <translation>抖音号</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>Even at best {high} of those invited would buy ({k} of {n} did), under the limit of {limit}.</source>
   <translation>受邀的人里最乐观也只有 {high} 会买（{n} 位里买了 {k} 位），低于底线 {limit}。</translation>
  </message>
  <message>
   <source>Every goal that applies was met.</source>
   <translation>该达到的目标都达到了。</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Fault or wish</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Fixes for production</source>
   <translation>交给生产的改进</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Goals missed: {goals}.</source>
   <translation>没达到的目标：{goals}。</translation>
  </message>
  <message>
   <source>Heard, and decided</source>
   <translation>听到了，怎么定的</translation>
  </message>
  <message>
   <source>How the price felt</source>
   <translation>觉得价格怎么样</translation>
  </message>
  <message>
   <source>How this was worked out</source>
   <translation>这些数字怎么算的</translation>
  </message>
  <message>
   <source>Import file…</source>
   <translation>导入文件…</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>负责</translation>
  </message>
  <message>
   <source>In their own words</source>
   <translation>他们的原话</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>原话</translation>
  </message>
  <message>
   <source>In this timeline</source>
   <translation>在时间线里找</translation>
  </message>
  <message>
   <source>Invited → bought</source>
   <translation>受邀 → 购买</translation>
  </message>
  <message>
   <source>Known since</source>
   <translation>认识时间</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>最近活跃</translation>
  </message>
  <message>
   <source>Marks from 1 to 5, recommend from 0 to 10; – where nothing was said. * own circle.</source>
   <translation>评分 1–5 分，推荐 0–10 分；没回答的记 –。带 * 的是自己人。</translation>
  </message>
  <message>
   <source>May be contacted</source>
   <translation>可以联系吗</translation>
  </message>
  <message>
   <source>Mean mark</source>
   <translation>平均评分</translation>
  </message>
  <message>
   <source>Mean marks from 1 to 5; bars start at 0.</source>
   <translation>平均评分，1–5 分；横条从 0 起画。</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>实测</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>提到</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>达到</translation>
  </message>
  <message>
   <source>Met without</source>
   <comment>own circle</comment>
   <translation>去掉后</translation>
  </message>
  <message>
   <source>More would advise against it than for it: NPS {value} from {n} answers.</source>
   <translation>劝人别买的比推荐的多：推荐值 {value}，{n} 份回答。</translation>
  </message>
  <message>
   <source>NPS is the share who answered 9 or 10 minus the share who answered 0 to 6 when asked whether they would recommend it, with its 95% margin. A tester's mark is the mean of the points they marked.</source>
   <translation>推荐值（NPS）：问愿不愿意推荐给朋友，打 9–10 分的比例减去打 0–6 分的比例，± 后面是 95% 误差。一位测评人的评分，是他打过分的各项的平均。</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name, pinyin, phone, id, tag, note</source>
   <translation>姓名、拼音、手机、账号、标签、备注</translation>
  </message>
  <message>
   <source>New member</source>
   <translation>新成员</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>昵称</translation>
  </message>
  <message>
   <source>No marks were given yet.</source>
   <translation>还没有人评分。</translation>
  </message>
  <message>
   <source>No reviews or voices were sorted into topics in this round.</source>
   <translation>这一轮还没有归到话题的测评或心声。</translation>
  </message>
  <message>
   <source>No verdict yet: too few answers</source>
   <translation>还下不了结论：回答太少</translation>
  </message>
  <message>
   <source>Nobody has applied for this round yet.</source>
   <translation>这一轮还没有人报名。</translation>
  </message>
  <message>
   <source>Nobody here yet. Bring in a customer or order file from your shop platform.</source>
   <translation>这里还没有人。把店铺平台导出的客户或订单文件放进来吧。</translation>
  </message>
  <message>
   <source>Not worse than the round before</source>
   <translation>不比上一轮差</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing fits these filters.</source>
   <translation>没有符合筛选条件的内容。</translation>
  </message>
  <message>
   <source>Nothing fits “{words}”.</source>
   <translation>没有符合“{words}”的内容。</translation>
  </message>
  <message>
   <source>Nothing here yet.</source>
   <translation>这里还没有内容。</translation>
  </message>
  <message>
   <source>Nothing was reported that has to be mended.</source>
   <translation>没有人报告要改的地方。</translation>
  </message>
  <message>
   <source>Nothing yet. Orders, chats, votes and reviews show up here by themselves.</source>
   <translation>还没有记录。订单、聊天、投票和测评会自动出现在这里。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>Own circle</source>
   <translation>自己人</translation>
  </message>
  <message>
   <source>Own circle means relatives, friends, staff and the owner. Each goal is also worked out without them.</source>
   <translation>“自己人”指亲戚、朋友、员工和店主本人。每个目标都另算了一遍去掉自己人的结果。</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>第 {page} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>手机</translation>
  </message>
  <message>
   <source>Pick a day</source>
   <translation>选日期</translation>
  </message>
  <message>
   <source>Praise</source>
   <translation>好评</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>打印预览</translation>
  </message>
  <message>
   <source>Printed with their agreement.</source>
   <translation>经本人同意刊出。</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省份</translation>
  </message>
  <message>
   <source>QQ number</source>
   <translation>QQ 号</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>事</translation>
  </message>
  <message>
   <source>Recommend</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Reported by</source>
   <translation>提到</translation>
  </message>
  <message>
   <source>Round against round</source>
   <translation>两轮对比</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Serious and still open: {faults}.</source>
   <translation>还没改好的严重问题：{faults}。</translation>
  </message>
  <message>
   <source>Serious faults</source>
   <translation>严重问题</translation>
  </message>
  <message>
   <source>Serious fixes open</source>
   <translation>未关闭的严重问题</translation>
  </message>
  <message>
   <source>Several tags: separate them with a comma.</source>
   <translation>多个标签用逗号隔开。</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>严重程度</translation>
  </message>
  <message>
   <source>Shares carry a 95% interval by Wilson's method: if the same beta were run again and again, 19 of 20 such intervals would hold the true share.</source>
   <translation>比例后面的 95% 区间按 Wilson 方法算：同样的内测反复做很多次，20 个这样的区间里有 19 个会包住真实的比例。</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>消费</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message numerus="yes">
   <source>Tags for %n people</source>
   <translation>
    <numerusform>给 %n 人打标签</numerusform>
   </translation>
  </message>
  <message>
   <source>Tags…</source>
   <translation>标签…</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>去掉</translation>
  </message>
  <message>
   <source>Taobao id</source>
   <translation>旺旺号</translation>
  </message>
  <message>
   <source>Tester</source>
   <translation>测评人</translation>
  </message>
  <message>
   <source>Testers were invited by the shop and are not a random sample of all buyers; read the figures as theirs.</source>
   <translation>测评人是店铺邀请来的，不是从所有买家里随机抽的；这些数字只代表他们。</translation>
  </message>
  <message>
   <source>The mean mark fell from {before} in round {number} to {now}, more than chance explains.</source>
   <translation>平均评分从第 {number} 轮的 {before} 降到 {now}，不像是碰巧。</translation>
  </message>
  <message>
   <source>The mean mark rose from {before} in round {number} to {now}, more than chance explains.</source>
   <translation>平均评分从第 {number} 轮的 {before} 升到 {now}，不像是碰巧。</translation>
  </message>
  <message>
   <source>The mean mark went from {before} in round {number} to {now}, which may be chance.</source>
   <translation>平均评分从第 {number} 轮的 {before} 到 {now}，可能只是碰巧。</translation>
  </message>
  <message>
   <source>The owner decided: {verdict}.</source>
   <translation>店主的决定：{verdict}。</translation>
  </message>
  <message>
   <source>The vote</source>
   <translation>大家说</translation>
  </message>
  <message>
   <source>This is needed</source>
   <translation>这一项要填</translation>
  </message>
  <message>
   <source>This verdict rests on the shop's own circle</source>
   <translation>这个结论靠的是自己人</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>层级</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Too few reviews to compare with round {number}.</source>
   <translation>测评太少，还不能和第 {number} 轮比。</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>参与率</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>话题</translation>
  </message>
  <message>
   <source>Two rounds' purchases are compared by Fisher's exact test where a count is under 10, else by the two-proportion z test; marks and recommendations by the Mann–Whitney test with correction for ties, the points tested by Holm's correction besides.</source>
   <translation>两轮的购买比例：有一格人数不到 10 用 Fisher 精确检验，否则用双比例 z 检验；评分和推荐分用 Mann–Whitney 检验（修正同分），各测试项另做 Holm 校正。</translation>
  </message>
  <message>
   <source>Under {least} reviews no mean, no NPS and no verdict is given.</source>
   <translation>不到 {least} 份测评，不给平均分、推荐值，也不下结论。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Verdict and key numbers</source>
   <translation>结论和关键数字</translation>
  </message>
  <message>
   <source>Verdict: fix first, then push</source>
   <translation>结论：先改，再大推</translation>
  </message>
  <message numerus="yes">
   <source>Verdict: mend %n serious fault(s) first, then push</source>
   <translation>
    <numerusform>结论：先改 %n 处严重问题，再大推</numerusform>
   </translation>
  </message>
  <message>
   <source>Verdict: push it</source>
   <translation>结论：可以大推</translation>
  </message>
  <message>
   <source>Verdict: push when every goal is met, fix first when goals are missed; stop when even the upper end of invited → bought is under {share}, or NPS is below {nps} with {n} answers or more.</source>
   <translation>结论这样下：目标全部达到就大推；有没达到的就先改；购买比例最乐观也不到 {share}，或者有 {n} 份以上回答而推荐值低于 {nps}，就停。</translation>
  </message>
  <message>
   <source>Verdict: stop here</source>
   <translation>结论：到此为止，不推了</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>要求</translation>
  </message>
  <message>
   <source>WeChat id</source>
   <translation>微信号</translation>
  </message>
  <message>
   <source>What</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>What testers said</source>
   <translation>测评人说了什么</translation>
  </message>
  <message>
   <source>What was tested</source>
   <translation>测了什么</translation>
  </message>
  <message>
   <source>What was tested, round against round</source>
   <translation>测了什么，两轮对比</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who the testers were</source>
   <translation>测评人是谁</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why this verdict</source>
   <translation>为什么这样定</translation>
  </message>
  <message>
   <source>Without own circle</source>
   <translation>去掉自己人</translation>
  </message>
  <message>
   <source>Would recommend (NPS)</source>
   <translation>推荐值 NPS</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>已入选</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>采纳</translation>
  </message>
  <message>
   <source>all</source>
   <comment>every kind, in a filter</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>applied</source>
   <translation>已报名</translation>
  </message>
  <message>
   <source>bought</source>
   <translation>已购买</translation>
  </message>
  <message>
   <source>brought someone</source>
   <translation>带来朋友</translation>
  </message>
  <message>
   <source>cheap</source>
   <translation>便宜</translation>
  </message>
  <message>
   <source>clear ({p})</source>
   <translation>明显（{p}）</translation>
  </message>
  <message>
   <source>core user</source>
   <translation>核心用户</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>已收货</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>done</source>
   <comment>tester stage</comment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>其他地方</translation>
  </message>
  <message>
   <source>fix first</source>
   <translation>先改</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>已改</translation>
  </message>
  <message>
   <source>from {first}</source>
   <translation>{first} 起</translation>
  </message>
  <message>
   <source>group</source>
   <translation>进群</translation>
  </message>
  <message>
   <source>have bought</source>
   <translation>买过</translation>
  </message>
  <message>
   <source>in production</source>
   <translation>生产中</translation>
  </message>
  <message>
   <source>interaction</source>
   <translation>互动</translation>
  </message>
  <message>
   <source>invitation</source>
   <translation>邀请</translation>
  </message>
  <message>
   <source>just right</source>
   <translation>正好</translation>
  </message>
  <message>
   <source>left on {day}</source>
   <translation>{day} 离开</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>制表 {day}</translation>
  </message>
  <message>
   <source>may be chance ({p})</source>
   <translation>可能是碰巧（{p}）</translation>
  </message>
  <message>
   <source>met</source>
   <translation>达到</translation>
  </message>
  <message>
   <source>minor</source>
   <translation>轻微</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>未达到</translation>
  </message>
  <message>
   <source>never bought</source>
   <translation>没买过</translation>
  </message>
  <message>
   <source>no</source>
   <translation>不采纳</translation>
  </message>
  <message>
   <source>no round before</source>
   <translation>没有上一轮</translation>
  </message>
  <message>
   <source>no verdict yet</source>
   <translation>还下不了结论</translation>
  </message>
  <message>
   <source>nobody invited yet</source>
   <translation>还没邀请人</translation>
  </message>
  <message>
   <source>none open</source>
   <translation>都已关闭</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>一般</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不清楚</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>not placed</source>
   <comment>tier</comment>
   <translation>未分层</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>nothing clearly worse</source>
   <translation>没有明显变差的</translation>
  </message>
  <message>
   <source>nothing to show yet</source>
   <translation>还没有可看的</translation>
  </message>
  <message>
   <source>nothing worse</source>
   <translation>没有变差</translation>
  </message>
  <message>
   <source>only own circle</source>
   <translation>只看自己人</translation>
  </message>
  <message>
   <source>open</source>
   <comment>fix</comment>
   <translation>未处理</translation>
  </message>
  <message>
   <source>opinion leader</source>
   <translation>意见领袖</translation>
  </message>
  <message>
   <source>order</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>ordinary</source>
   <translation>普通用户</translation>
  </message>
  <message>
   <source>own circle</source>
   <translation>自己人</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>部分采纳</translation>
  </message>
  <message>
   <source>presale order</source>
   <translation>预售单</translation>
  </message>
  <message>
   <source>push</source>
   <translation>大推</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>不改</translation>
  </message>
  <message>
   <source>review</source>
   <translation>测评</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>已测评</translation>
  </message>
  <message>
   <source>round {number}</source>
   <translation>第 {number} 轮</translation>
  </message>
  <message>
   <source>round {number} (n = {n})</source>
   <translation>第 {number} 轮（n = {n}）</translation>
  </message>
  <message>
   <source>round {number}: {value}</source>
   <translation>第 {number} 轮 {value}</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>严重</translation>
  </message>
  <message>
   <source>stayed</source>
   <translation>还在</translation>
  </message>
  <message>
   <source>still open</source>
   <translation>未关闭</translation>
  </message>
  <message>
   <source>stop</source>
   <comment>verdict</comment>
   <translation>停</translation>
  </message>
  <message>
   <source>too dear</source>
   <translation>太贵</translation>
  </message>
  <message>
   <source>too few to tell</source>
   <translation>太少，看不出</translation>
  </message>
  <message>
   <source>too few to tell (n = {n}, needs {least})</source>
   <translation>太少，看不出（n = {n}，至少要 {least}）</translation>
  </message>
  <message>
   <source>until {last}</source>
   <translation>至 {last}</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已验证</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>vote</source>
   <translation>投票</translation>
  </message>
  <message>
   <source>was brought</source>
   <translation>被人带来</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已退出</translation>
  </message>
  <message>
   <source>without</source>
   <translation>不含自己人</translation>
  </message>
  <message>
   <source>word of mouth</source>
   <translation>口碑用户</translation>
  </message>
  <message>
   <source>worse than the round before ({what})</source>
   <translation>比上一轮差（{what}）</translation>
  </message>
  <message>
   <source>would recommend: {number} of 10</source>
   <translation>推荐意愿 {number} / 10</translation>
  </message>
  <message>
   <source>{change} points</source>
   <translation>{change} 个百分点</translation>
  </message>
  <message>
   <source>{count}, {selected} selected</source>
   <translation>{count}，已选 {selected}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <source>{gate} {value} (goal {goal})</source>
   <translation>{gate} {value}（目标 {goal}）</translation>
  </message>
  <message>
   <source>{goal}, at worst {low}</source>
   <translation>{goal}，最低估计 {low}</translation>
  </message>
  <message>
   <source>{k} / {n} (95%: {interval})</source>
   <translation>{k} / {n}（95%：{interval}）</translation>
  </message>
  <message>
   <source>{k} of {n}</source>
   <translation>{n} 次里 {k} 次</translation>
  </message>
  <message>
   <source>{k} of {n} decisions depart from the vote; the reason stands beside each.</source>
   <translation>{n} 个决定里有 {k} 个和投票不同，理由写在旁边。</translation>
  </message>
  <message>
   <source>{k} of {n} for it ({share})</source>
   <translation>{n} 人里 {k} 人赞成（{share}）</translation>
  </message>
  <message>
   <source>{k} of {n} invited bought ({share}).</source>
   <translation>受邀 {n} 位，{k} 位买了（{share}）。</translation>
  </message>
  <message>
   <source>{k} of {n} invited paid the real price of {price} ({share}).</source>
   <translation>受邀 {n} 位，{k} 位按 {price} 真买了（{share}）。</translation>
  </message>
  <message>
   <source>{label}: {choice}</source>
   <translation>{label}：{choice}</translation>
  </message>
  <message>
   <source>{launch} · round {number}</source>
   <translation>{launch} · 第 {number} 轮</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} 至 {high}</translation>
  </message>
  <message>
   <source>{mark} / 5</source>
   <translation>{mark} / 5</translation>
  </message>
  <message>
   <source>{own} of {reviews} reviews are from own circle; without them the verdict stays the same.</source>
   <translation>{reviews} 份测评里有 {own} 份来自自己人；去掉他们，结论不变。</translation>
  </message>
  <message>
   <source>{own} of {reviews} reviews are from relatives, friends or staff. Without own circle the verdict would be: {verdict}.</source>
   <translation>{reviews} 份测评里有 {own} 份来自亲戚、朋友或员工。去掉自己人，结论会变成：{verdict}。</translation>
  </message>
  <message>
   <source>{shown} of {all} who agreed to be quoted.</source>
   <translation>{all} 位同意刊出原话，这里选了 {shown} 位。</translation>
  </message>
  <message>
   <source>{value} ({notes})</source>
   <translation>{value}（{notes}）</translation>
  </message>
  <message>
   <source>{value}, at worst {low}</source>
   <translation>{value}，最低估计 {low}</translation>
  </message>
  <message>
   <source>± {margin}, n = {n}</source>
   <translation>± {margin}，n = {n}</translation>
  </message>
 </context>
</TS>
