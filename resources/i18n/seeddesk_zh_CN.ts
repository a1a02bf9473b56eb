<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SeedDesk</name>
  <message>
   <source> Did you mean {field}?</source>
   <translation>是不是想写 {field}？</translation>
  </message>
  <message>
   <source>"Clear" means that chance alone would show such a difference in fewer than {share} of cases; for the points tested, corrected for looking at all of them at once.</source>
   <translation>“明显”是说：单靠碰巧，出现这么大差别的机会不到 {share}；各测试项因为一起看，已作校正。</translation>
  </message>
  <message numerus="yes">
   <source>%n Excel error(s), left empty</source>
   <translation>
    <numerusform>%n 格是 Excel 错误值，当作空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n accepted tester(s) have no code yet.</source>
   <translation>
    <numerusform>%n 位通过的测评人还没有内测码。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n account(s)</source>
   <translation>
    <numerusform>%n 个账号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n 步操作</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n 份回答</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) are from {name}</source>
   <translation>
    <numerusform>%n 份答卷是 {name} 的</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) are of nobody known</source>
   <translation>
    <numerusform>%n 份答卷不对应任何成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) could not be read as this kind and are left out.</source>
   <translation>
    <numerusform>%n 份回答读不成这种题型，没算进去。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) go to the only member of that name or nickname; look at them under “Who answered”.</source>
   <translation>
    <numerusform>%n 份答卷按姓名或昵称归到了唯一同名的成员，请在“谁答了”里核对。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) in people's own words.</source>
   <translation>
    <numerusform>%n 份回答，都是原话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) of people who could not be told; they can be linked later.</source>
   <translation>
    <numerusform>%n 份答卷认不出是谁，以后可以再对上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) whose four prices do not rise are left out.</source>
   <translation>
    <numerusform>%n 份回答的四个价格没有一路变高，没算进去。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answered</source>
   <translation>
    <numerusform>答了 %n 题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied</source>
   <translation>
    <numerusform>%n 位报名</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied and wait</source>
   <translation>
    <numerusform>%n 人报名待定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied to the try-out {name}</source>
   <translation>
    <numerusform>%n 位报名 {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are cut by the cap of the day</source>
   <translation>
    <numerusform>%n 笔到了当天上限</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are in another try-out or were asked lately, and are left in peace.</source>
   <translation>
    <numerusform>%n 人正在别的试用里，或者刚邀请过，这次不打扰。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are in {group} and not noted as joined.</source>
   <translation>
    <numerusform>%n 位在{group}里，还没记为已加入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are known to have come otherwise; they change only if you tick them.</source>
   <translation>
    <numerusform>%n 人已标明是别的来源，勾选了才会改。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked so far</source>
   <translation>
    <numerusform>已问过 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n audience(s)</source>
   <translation>
    <numerusform>%n 类人群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s)</source>
   <translation>
    <numerusform>%n 份备份</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) are in {old}. New ones will be made in {new}.</source>
   <translation>
    <numerusform>{old} 里有 %n 个备份。新的备份会保存到 {new}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) moved</source>
   <translation>
    <numerusform>已搬走 %n 个备份</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n belong to this campaign already.</source>
   <translation>
    <numerusform>%n 人已经记在这个活动。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n bought</source>
   <translation>
    <numerusform>%n 位已购买</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came into the group</source>
   <translation>
    <numerusform>%n 位进群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came through it</source>
   <translation>
    <numerusform>%n 人因它而来</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came through {name}, directly or by others</source>
   <translation>
    <numerusform>{name} 直接或间接带来 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s)</source>
   <translation>
    <numerusform>%n 个活动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s) running now</source>
   <translation>
    <numerusform>%n 个活动进行中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s) without a cost</source>
   <translation>
    <numerusform>%n 个活动没填花费</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%n 行读不懂</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cannot be read; you get them as Excel to mend</source>
   <translation>
    <numerusform>%n 行读不懂，会另存一份 Excel 给你改</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed fix(es)</source>
   <translation>
    <numerusform>%n 条改进项有改动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed review(s)</source>
   <translation>
    <numerusform>%n 份测评有改动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed vote(s)</source>
   <translation>
    <numerusform>%n 张改过的选票</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n 个字</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s) could not be read and are shown as �.</source>
   <translation>
    <numerusform>有 %n 个字读不出来，显示成 �。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>选了 %n 项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n closed or refunded, not counted</source>
   <translation>
    <numerusform>%n 笔关闭或退款，不计入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n code(s) made</source>
   <translation>
    <numerusform>生成了 %n 个内测码</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n collected</source>
   <translation>
    <numerusform>收集了 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core user(s)</source>
   <translation>
    <numerusform>%n 位核心用户</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n could be several people: {names}</source>
   <translation>
    <numerusform>%n 个名字对应好几个人：{names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n counted before</source>
   <translation>
    <numerusform>%n 条以前计过</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s)</source>
   <translation>
    <numerusform>%n 个日期</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) in touch</source>
   <translation>
    <numerusform>互动 %n 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>晚了 %n 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) overdue</source>
   <translation>
    <numerusform>拖了 %n 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided</source>
   <translation>
    <numerusform>定了 %n 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s)</source>
   <translation>
    <numerusform>%n 个决定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s) told</source>
   <translation>
    <numerusform>公布了 %n 个决定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due today</source>
   <translation>
    <numerusform>今天要跟进 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due tomorrow</source>
   <translation>
    <numerusform>明天要跟进 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n earlier answer(s) of people who answered again are not counted.</source>
   <translation>
    <numerusform>有人答了不止一次，只算最后一次，%n 份早先的没算。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n empty</source>
   <translation>
    <numerusform>%n 张没选</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries are booked</source>
   <translation>
    <numerusform>将入账 %n 笔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filled</source>
   <translation>
    <numerusform>%n 行有内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fix(es)</source>
   <translation>
    <numerusform>%n 条改进项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fixes are now “{status}”</source>
   <translation>
    <numerusform>%n 个改进项：{status}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follower(s)</source>
   <translation>
    <numerusform>%n 位粉丝</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n further line(s) of these orders</source>
   <translation>
    <numerusform>%n 行是这些订单里的其他商品</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s)</source>
   <translation>
    <numerusform>%n 个群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) with rules, without the people</source>
   <translation>
    <numerusform>%n 个群的设置和群规，不带人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>晚了 %n 小时</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n had no tier yet</source>
   <translation>
    <numerusform>%n 人首次分层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n have not answered yet.</source>
   <translation>
    <numerusform>还有 %n 人没答复。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden by the platform, left empty</source>
   <translation>
    <numerusform>%n 个被平台加密，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n honour(s)</source>
   <translation>
    <numerusform>%n 个称号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the 7 days before</source>
   <translation>
    <numerusform>再往前 7 天是 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the core group</source>
   <translation>
    <numerusform>已入核心群 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the core group already</source>
   <translation>
    <numerusform>%n 位已在核心群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n influencer(s)</source>
   <translation>
    <numerusform>%n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n influencer(s) are now at: {stage}</source>
   <translation>
    <numerusform>%n 位人物 → {stage}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n invited, not answered yet</source>
   <translation>
    <numerusform>已邀请 %n 人，还没答复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined</source>
   <translation>
    <numerusform>%n 人次进群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined and are not in {group} yet.</source>
   <translation>
    <numerusform>%n 位已加入，还没进{group}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined and have left {group}.</source>
   <translation>
    <numerusform>%n 位已加入，但退出了{group}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined in these days.</source>
   <translation>
    <numerusform>这几天进群 %n 人。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined without an invitation.</source>
   <translation>
    <numerusform>另有 %n 人没经邀请就加入了。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known answer(s) with something new</source>
   <translation>
    <numerusform>%n 份已有的，补上新内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known answer(s), nothing new</source>
   <translation>
    <numerusform>%n 份已有的，没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known customer(s) with something new</source>
   <translation>
    <numerusform>%n 位老客户有新内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known customer(s), nothing new</source>
   <translation>
    <numerusform>%n 位老客户没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known fix(es), nothing new</source>
   <translation>
    <numerusform>%n 条改进项没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known influencer(s) with something new</source>
   <translation>
    <numerusform>%n 位已有的，补上新内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known influencer(s), nothing new</source>
   <translation>
    <numerusform>%n 位已有的，没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known order(s) with something new</source>
   <translation>
    <numerusform>%n 笔已有订单有新内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known order(s), nothing new</source>
   <translation>
    <numerusform>%n 笔已有订单没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known review(s), nothing new</source>
   <translation>
    <numerusform>%n 份已有测评没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known voice(s) with something new</source>
   <translation>
    <numerusform>%n 条已有的，补上新内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known voice(s), nothing new</source>
   <translation>
    <numerusform>%n 条已有的，没有变化</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known vote(s), nothing new</source>
   <translation>
    <numerusform>%n 张已有的选票</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n 张晚了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <comment>feedback</comment>
   <translation>
    <numerusform>%n 位超期</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n launch(es)</source>
   <translation>
    <numerusform>%n 个项目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left the group</source>
   <translation>
    <numerusform>%n 人次退群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n 句</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) are of nobody known: click them, or leave them.</source>
   <translation>
    <numerusform>%n 行认不出是谁：点一下指定，或先放着。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) left out</source>
   <translation>
    <numerusform>有 %n 行没放进去</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) not understood: nobody's name stands above them.</source>
   <translation>
    <numerusform>有 %n 行没看懂：上面没有发言人的名字。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) were not understood: click them, or leave them.</source>
   <translation>
    <numerusform>%n 行没看懂：点一下选，或先放着。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines are too many options, nothing was pasted.</source>
   <translation>
    <numerusform>%n 行太多了，不像选项，没有粘贴。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n masked by the platform, kept as masked</source>
   <translation>
    <numerusform>%n 个被平台隐去，照原样存</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n may be someone you know; you decide</source>
   <translation>
    <numerusform>%n 行可能是同一个人，等你定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n 位成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) among them</source>
   <translation>
    <numerusform>%n 位是成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) are no longer reached through {account}</source>
   <translation>
    <numerusform>%n 位成员已无法通过 {account} 联系</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) are now: {tier}</source>
   <translation>
    <numerusform>%n 位成员定为{tier}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) declined</source>
   <translation>
    <numerusform>%n 人婉拒了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) have totals of their own; single orders stand beside them now.</source>
   <translation>
    <numerusform>%n 位成员自己有累计数，现在又有了单笔订单。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) joined the core group</source>
   <translation>
    <numerusform>%n 人进了核心群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) left {group}</source>
   <translation>
    <numerusform>%n 位成员退出「{group}」</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) counted</source>
   <translation>
    <numerusform>%n 条消息计入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) in {seconds} s.</source>
   <translation>
    <numerusform>%n 条消息，用了 {seconds} 秒。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) to count</source>
   <translation>
    <numerusform>%n 条消息要计入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n 分钟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>晚了 %n 分钟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) left to answer</source>
   <translation>
    <numerusform>还剩 %n 分钟回复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>另外 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for one in ten</source>
   <translation>
    <numerusform>还差 %n 人到一成</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more have no day of joining and are left out.</source>
   <translation>
    <numerusform>另有 %n 人没有加入日期，未计入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more period(s) do not fit here.</source>
   <translation>
    <numerusform>还有 %n 个周期这里放不下。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more review(s) needed</source>
   <translation>
    <numerusform>还差 %n 份测评</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more voice(s) wait for an answer</source>
   <translation>
    <numerusform>还有 %n 条心声等着回复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move down</source>
   <translation>
    <numerusform>%n 人下降</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move down when it is time</source>
   <translation>
    <numerusform>%n 人到时再降级</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move up</source>
   <translation>
    <numerusform>%n 人上升</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new answer(s)</source>
   <translation>
    <numerusform>%n 份新答卷</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new customer(s)</source>
   <translation>
    <numerusform>%n 位新客户</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new fix(es)</source>
   <translation>
    <numerusform>%n 条新的改进项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new influencer(s)</source>
   <translation>
    <numerusform>%n 位新的影响力人物</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new member(s)</source>
   <translation>
    <numerusform>%n 位新成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new order(s)</source>
   <translation>
    <numerusform>%n 笔新订单</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new review(s)</source>
   <translation>
    <numerusform>%n 份新测评</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new voice(s)</source>
   <translation>
    <numerusform>%n 条新心声</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new vote(s)</source>
   <translation>
    <numerusform>%n 张新选票</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no amount(s), left empty</source>
   <translation>
    <numerusform>%n 个不是金额，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no date(s), left empty</source>
   <translation>
    <numerusform>%n 个不是日期，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no mail address(es), left empty</source>
   <translation>
    <numerusform>%n 个不是邮箱，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no mark(s), left empty</source>
   <translation>
    <numerusform>%n 个不是分数，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no number(s), left empty</source>
   <translation>
    <numerusform>%n 个不是数字，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no phone number(s), left empty</source>
   <translation>
    <numerusform>%n 个不是电话，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not answered yet</source>
   <translation>
    <numerusform>%n 条还没回复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not asked yet</source>
   <translation>
    <numerusform>还有 %n 人没问</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not entitled</source>
   <translation>
    <numerusform>%n 张没资格</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not known: {names}</source>
   <translation>
    <numerusform>%n 个名字不认识：{names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not long enough yet</source>
   <translation>
    <numerusform>%n 人时间未满</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid, not counted</source>
   <translation>
    <numerusform>%n 笔没付款，不计入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not told yet</source>
   <translation>
    <numerusform>%n 个决定还没公布</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not understood, left empty</source>
   <translation>
    <numerusform>%n 个看不懂，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not voted yet</source>
   <translation>
    <numerusform>还没投的 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n number(s)</source>
   <translation>
    <numerusform>%n 个数</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them: the total says more than the single orders, and keeps counting.</source>
   <translation>
    <numerusform>其中 %n 位的累计数比单笔订单多，仍按累计数算。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older than 30 days</source>
   <translation>
    <numerusform>%n 位的数据超过 30 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on the list</source>
   <translation>
    <numerusform>名单 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n opened</source>
   <translation>
    <numerusform>已开放 %n 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n or more</source>
   <translation>
    <numerusform>%n 单及以上</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n 单</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) are known only from their lines; they count once the order report is imported.</source>
   <translation>
    <numerusform>%n 笔订单目前只有商品明细；导入订单报表后才计数。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) do not say who bought; they count for no member.</source>
   <translation>
    <numerusform>%n 笔订单没写买家，不算到任何成员头上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) without a date count in all, but not as recent.</source>
   <translation>
    <numerusform>%n 笔订单没有日期：算进总数，不算近期。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) without a number are told apart by buyer, time and product.</source>
   <translation>
    <numerusform>%n 笔订单没有订单号，按买家、时间和商品来区分。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), the next one {theirs}</source>
   <translation>
    <numerusform>下单 %n 次（名额外第一位 {theirs} 次）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), {theirs} were needed</source>
   <translation>
    <numerusform>下单 %n 次，这次要 {theirs} 次</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue</source>
   <translation>
    <numerusform>%n 位拖期</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue, the longest by {days} days</source>
   <translation>
    <numerusform>%n 位过期，最久拖了 {days} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue, the oldest by {days} days</source>
   <translation>
    <numerusform>%n 位拖期，最久 {days} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n own circle</source>
   <translation>
    <numerusform>%n 位自己人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paid order(s) without an amount count as orders, not as money.</source>
   <translation>
    <numerusform>%n 笔已付订单没有金额：算订单数，不算金额。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair(s)</source>
   <translation>
    <numerusform>%n 对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are sorted</source>
   <translation>
    <numerusform>参与分层 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are ticked</source>
   <translation>
    <numerusform>已勾选 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people brought stayed</source>
   <translation>
    <numerusform>带来的人留下 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people chosen</source>
   <translation>
    <numerusform>选中了 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people found</source>
   <translation>
    <numerusform>找到 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people have fewer points, for example {name} with {have}.</source>
   <translation>
    <numerusform>有 %n 人分数不够，例如 {name} 只有 {have} 分。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people share place {place}.</source>
   <translation>
    <numerusform>%n 人并列第 {place} 名。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people withdrew</source>
   <translation>
    <numerusform>%n 位退出了体验</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation>
    <numerusform>%n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) are not known yet; they stay counted under their name.</source>
   <translation>
    <numerusform>还有 %n 人不认识，先按名字记着。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) bring {share} of the orders that came through anybody</source>
   <translation>
    <numerusform>所有由人带来的订单里，{share} 来自 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) from earlier chats are not linked to members yet.</source>
   <translation>
    <numerusform>以前的聊天里还有 %n 人没对上号。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) who were brought are there again</source>
   <translation>
    <numerusform>%n 位被邀请的人改回还在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) who were brought have left</source>
   <translation>
    <numerusform>%n 位被邀请的人已退出</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n 道题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) are asked as: {kind}</source>
   <translation>
    <numerusform>%n 道题的题型：{kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) were not asked there before.</source>
   <translation>
    <numerusform>其中 %n 道题以前没有。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n replaced by a later vote</source>
   <translation>
    <numerusform>%n 张改投</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n 人反映</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n review(s)</source>
   <translation>
    <numerusform>%n 份测评</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reward(s)</source>
   <translation>
    <numerusform>%n 个奖品</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round(s)</source>
   <translation>
    <numerusform>%n 轮</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rounded off by Excel, digits are lost</source>
   <translation>
    <numerusform>%n 个被 Excel 改成 1.37E+14，号码丢了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) cannot be read and will be left out.</source>
   <translation>
    <numerusform>有 %n 行读不出来，不会导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) could not be read and were left out.</source>
   <translation>
    <numerusform>%n 行读不懂，没有导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) in {seconds} s.</source>
   <translation>
    <numerusform>%n 行，用了 {seconds} 秒。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) twice in the file</source>
   <translation>
    <numerusform>%n 行在文件里重复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n said no</source>
   <translation>
    <numerusform>%n 位谢绝过</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n seat(s)</source>
   <translation>
    <numerusform>名额 %n 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n serious fault(s) open</source>
   <translation>
    <numerusform>%n 个严重问题未关闭</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shortlisted, not invited yet</source>
   <translation>
    <numerusform>%n 人入选，还没邀请</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay where you put them</source>
   <translation>
    <numerusform>%n 人按你手动定的不变</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stayed</source>
   <translation>
    <numerusform>留下 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n taken out</source>
   <translation>
    <numerusform>%n 位已移出</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n test point(s) and goals of the last round</source>
   <translation>
    <numerusform>上一轮内测的 %n 个测试项目和目标</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tester(s)</source>
   <translation>
    <numerusform>%n 位测评人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tester(s) in this round</source>
   <translation>
    <numerusform>本轮共 %n 位测评人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n testers are now “{stage}”</source>
   <translation>
    <numerusform>%n 位测评人：{stage}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) held signs that no file can hold; these were left out.</source>
   <translation>
    <numerusform>%n 处文字里有文件存不下的字符，已去掉。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) were too long for a cell and were cut.</source>
   <translation>
    <numerusform>%n 段文字太长，单元格放不下，已截短。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) back on the list</source>
   <translation>
    <numerusform>%n 件事放回待办</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) done</source>
   <translation>
    <numerusform>做完了 %n 件事</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) due</source>
   <translation>
    <numerusform>%n 件事待办</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n 个待定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to sort</source>
   <translation>
    <numerusform>%n 条待归类</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tomorrow</source>
   <translation>
    <numerusform>明天 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n too long, cut</source>
   <translation>
    <numerusform>%n 个太长，截短了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n took part already</source>
   <translation>
    <numerusform>%n 人已经在这一轮里</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n 个话题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n used by somebody else</source>
   <translation>
    <numerusform>%n 个被别人用了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n useful suggestion(s)</source>
   <translation>
    <numerusform>有用建议 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n useful suggestion(s).</source>
   <translation>
    <numerusform>有用的建议 %n 条。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n virtual number(s), not used to recognise people</source>
   <translation>
    <numerusform>%n 个是虚拟号，不用来认人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s)</source>
   <translation>
    <numerusform>%n 条心声</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) kept</source>
   <translation>
    <numerusform>%n 条心声存下</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) need no answer</source>
   <translation>
    <numerusform>%n 条心声不用回复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) wait for an answer again</source>
   <translation>
    <numerusform>%n 条心声改回待回复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) without a time count as said now.</source>
   <translation>
    <numerusform>%n 条心声没写时间，按现在说的算。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s)</source>
   <translation>
    <numerusform>%n 票</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) over, not decided</source>
   <translation>
    <numerusform>%n 个投票已截止，还没定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) running</source>
   <translation>
    <numerusform>%n 个投票进行中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) without a time count as cast now, at the latest at the end.</source>
   <translation>
    <numerusform>%n 张票没写时间，按现在投的算；已截止的按截止时算。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voted</source>
   <translation>
    <numerusform>%n 人已投</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voter(s) are no known members; they stay under their names.</source>
   <translation>
    <numerusform>%n 位投票人不在成员里，先按写的名字记着。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting too long</source>
   <translation>
    <numerusform>%n 条等太久了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting, {minutes} min left</source>
   <translation>
    <numerusform>%n 条待回复，还剩 {minutes} 分钟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n were invited before and are left out; nobody is invited twice.</source>
   <translation>
    <numerusform>%n 人以前邀请过，已略过；同一个人不邀请两次。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with an unknown status, judged by the payment</source>
   <translation>
    <numerusform>%n 个状态没见过，看有没有付款</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with day and month unclear, read as month first</source>
   <translation>
    <numerusform>%n 个月日分不清，按先月后日读</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with no such day</source>
   <translation>
    <numerusform>%n 个日期不存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with too many choices</source>
   <translation>
    <numerusform>%n 张选多了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a date</source>
   <translation>
    <numerusform>%n 位没定日期</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a year, left empty</source>
   <translation>
    <numerusform>%n 个没写年份，留空</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without anyone in charge</source>
   <translation>
    <numerusform>%n 个还没人负责</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without own circle</source>
   <translation>
    <numerusform>不算自己人 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working with us</source>
   <translation>
    <numerusform>谈成 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n, all answered</source>
   <translation>
    <numerusform>%n 条，都回复了</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About SeedDesk</source>
   <translation>关于 SeedDesk(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Archive this launch</source>
   <translation>归档这个项目(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>上一步(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>立即备份(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Change this launch…</source>
   <translation>修改这个项目(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Dark colours</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Data</source>
   <translation>数据(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find and go…</source>
   <translation>查找直达(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>操作记录(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>快捷键(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>放大文字(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;New launch…</source>
   <translation>新建新品项目(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;New shop…</source>
   <translation>新建店铺(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open shop…</source>
   <translation>打开店铺(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo: {what}</source>
   <translation>重做(&amp;R)：{what}</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>缩小文字(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Undo: {what}</source>
   <translation>撤销(&amp;U)：{what}</translation>
  </message>
  <message>
   <source>&amp;Usual text size</source>
   <translation>正常文字大小(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Welcome page</source>
   <translation>欢迎页(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Whole shop as workbook…</source>
   <translation>整店导出为工作簿(&amp;W)…</translation>
  </message>
  <message>
   <source>(nobody yet)</source>
   <translation>（备用）</translation>
  </message>
  <message>
   <source>+ Account</source>
   <translation>+ 账号</translation>
  </message>
  <message>
   <source>+ Add people</source>
   <translation>+ 添加自己人</translation>
  </message>
  <message>
   <source>+ Add “{name}” as a new member</source>
   <translation>+ 把“{name}”加为新成员</translation>
  </message>
  <message>
   <source>+ Applications</source>
   <translation>＋ 报名</translation>
  </message>
  <message>
   <source>+ Audience</source>
   <translation>+ 人群</translation>
  </message>
  <message>
   <source>+ Campaign</source>
   <translation>+ 活动</translation>
  </message>
  <message>
   <source>+ Filter</source>
   <translation>＋ 筛选</translation>
  </message>
  <message>
   <source>+ Fix…</source>
   <translation>+ 改进项…</translation>
  </message>
  <message>
   <source>+ Group</source>
   <translation>＋ 群</translation>
  </message>
  <message>
   <source>+ Influencer</source>
   <translation>＋ 新人物</translation>
  </message>
  <message>
   <source>+ Member</source>
   <translation>＋ 成员</translation>
  </message>
  <message>
   <source>+ New vote</source>
   <translation>＋ 新节点</translation>
  </message>
  <message>
   <source>+ Own text…</source>
   <translation>＋ 自己的文案…</translation>
  </message>
  <message>
   <source>+ Race</source>
   <translation>+ 拉新比赛</translation>
  </message>
  <message>
   <source>+ Reward</source>
   <translation>+ 奖品</translation>
  </message>
  <message>
   <source>+ Round</source>
   <translation>＋ 新一轮</translation>
  </message>
  <message>
   <source>+ Testers…</source>
   <translation>+ 测评人…</translation>
  </message>
  <message>
   <source>+ Title</source>
   <translation>+ 称号</translation>
  </message>
  <message>
   <source>+ Topic</source>
   <translation>＋ 话题</translation>
  </message>
  <message>
   <source>+ Voice</source>
   <translation>＋ 心声</translation>
  </message>
  <message>
   <source>+ topic</source>
   <translation>＋ 话题</translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>还有 %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>, </source>
   <comment>between points</comment>
   <translation>、</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between tags</comment>
   <translation>、</translation>
  </message>
  <message numerus="yes">
   <source>, %n changed</source>
   <translation>
    <numerusform>，改动 %n 条</numerusform>
   </translation>
  </message>
  <message>
   <source>, ¥{price}</source>
   <translation>，¥{price}</translation>
  </message>
  <message>
   <source>.</source>
   <translation>。</translation>
  </message>
  <message>
   <source>0 is the first 30 days of each person, 1 the next 30, and so on.</source>
   <translation>0 是每人加入后的头 30 天，1 是再后 30 天，依此类推。</translation>
  </message>
  <message>
   <source>0 is the first 7 days of each person, 1 the next 7, and so on.</source>
   <translation>0 是每人加入后的头 7 天，1 是再后 7 天，依此类推。</translation>
  </message>
  <message>
   <source>0 is the month of joining.</source>
   <translation>0 是加入的当月。</translation>
  </message>
  <message>
   <source>0 is the week of joining.</source>
   <translation>0 是加入的当周。</translation>
  </message>
  <message>
   <source>0: counts at once, and no longer when they leave before the race is closed.</source>
   <translation>填 0：马上就算；结束比赛前退群的不再算。</translation>
  </message>
  <message>
   <source>0–10</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>1 · middling</source>
   <comment>impact</comment>
   <translation>1 · 一般</translation>
  </message>
  <message>
   <source>1. Lin  osmanthus
2. Chen  A</source>
   <translation>1. 小林 桂花
2. 老陈 A</translation>
  </message>
  <message>
   <source>1. Lin, does nails
2. Chen 138…</source>
   <translation>1. 小林，做美甲
2. 小陈 138…</translation>
  </message>
  <message>
   <source>10 is always the best; leave out what you do not know.</source>
   <translation>10 分总是最好；不清楚的先空着。</translation>
  </message>
  <message>
   <source>100 for relatives, friends, staff and the owner.</source>
   <translation>亲戚、朋友、员工和店主算满分。</translation>
  </message>
  <message>
   <source>10: costs next to nothing</source>
   <translation>10：几乎不花钱</translation>
  </message>
  <message>
   <source>10: people ask, they answer</source>
   <translation>10：有人问，必有答</translation>
  </message>
  <message>
   <source>10: those who follow are those we look for</source>
   <translation>10：粉丝正是我们要找的人</translation>
  </message>
  <message>
   <source>10: what they praise is believed</source>
   <translation>10：说好大家就信</translation>
  </message>
  <message>
   <source>10: would buy it anyway</source>
   <translation>10：不请也会自己买</translation>
  </message>
  <message>
   <source>138****2231 in lists, cards and pickers, for when somebody looks over your shoulder. Searching for the whole number still finds its member; the eye in the member card shows it.</source>
   <translation>列表、名片和选人时显示 138****2231，旁边有人看也不怕。输入完整号码仍能找到人；在成员名片里点眼睛可以查看。</translation>
  </message>
  <message>
   <source>15 is a good start.</source>
   <translation>先用 15 就好。</translation>
  </message>
  <message>
   <source>1688 ID</source>
   <translation>1688 会员名</translation>
  </message>
  <message>
   <source>1688 orders</source>
   <translation>1688 订单</translation>
  </message>
  <message>
   <source>1: could do without, 5: need it now</source>
   <translation>1 可有可无，5 现在就要</translation>
  </message>
  <message>
   <source>1: hardly, 5: we change something because of it</source>
   <translation>1：没什么用，5：我们会因此改东西</translation>
  </message>
  <message>
   <source>1: keep it to themselves, 5: many ask for their advice</source>
   <translation>1 不爱说，5 很多人问他们意见</translation>
  </message>
  <message>
   <source>1: we would have to look for them, 5: they are in our groups</source>
   <translation>1 得到处找，5 就在我们群里</translation>
  </message>
  <message>
   <source>2 · large</source>
   <comment>impact</comment>
   <translation>2 · 大</translation>
  </message>
  <message>
   <source>3 · huge</source>
   <comment>impact</comment>
   <translation>3 · 极大</translation>
  </message>
  <message>
   <source>50 is a good start.</source>
   <translation>先从 50 个开始就好。</translation>
  </message>
  <message>
   <source>70 % how active lately, 30 % how much bought lately, each against all your members.</source>
   <translation>七成看近期活跃度，三成看近期消费，都跟全体成员比。</translation>
  </message>
  <message>
   <source>: {percent}%, between {low}% and {high}%</source>
   <translation>：{percent}%，在 {low}% 到 {high}% 之间</translation>
  </message>
  <message>
   <source>; </source>
   <comment>between points</comment>
   <translation>；</translation>
  </message>
  <message>
   <source>; too few to tell more</source>
   <translation>；人太少，说不了更多</translation>
  </message>
  <message>
   <source>A backup cannot replace the shop itself.</source>
   <translation>备份不能盖掉店铺文件本身。</translation>
  </message>
  <message>
   <source>A blank table to fill in and import</source>
   <translation>一张空白表，填好再导入</translation>
  </message>
  <message>
   <source>A blank table to fill in is a workbook; {name} is not.</source>
   <translation>空白模板是 Excel 表格，{name} 不是。</translation>
  </message>
  <message>
   <source>A campaign needs a first and a last day, in this order.</source>
   <translation>活动要有开始和结束日期，先后不能颠倒。</translation>
  </message>
  <message>
   <source>A campaign needs a name.</source>
   <translation>给活动起个名字。</translation>
  </message>
  <message>
   <source>A candidate who is “{state}” cannot become “{to}”.</source>
   <translation>“{state}”的候选人不能变成“{to}”。</translation>
  </message>
  <message>
   <source>A copy cannot take {part} along.</source>
   <translation>复制时带不走 {part}。</translation>
  </message>
  <message>
   <source>A date and time, for example 2026-05-03 20:30</source>
   <translation>请填日期和时间，例如 2026-05-03 20:30</translation>
  </message>
  <message>
   <source>A date for each person you talk to</source>
   <translation>在谈的每一位都定个日期</translation>
  </message>
  <message>
   <source>A date, for example 2026-05-03</source>
   <translation>请填日期，例如 2026-05-03</translation>
  </message>
  <message>
   <source>A decision needs a reason.</source>
   <translation>决定要写理由。</translation>
  </message>
  <message>
   <source>A few right people beat many wrong ones; 50 is a good start.</source>
   <translation>人要对，不要多；先从 50 个开始。</translation>
  </message>
  <message>
   <source>A file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>A fix needs a title.</source>
   <translation>改进项要有标题。</translation>
  </message>
  <message>
   <source>A group</source>
   <translation>A 群</translation>
  </message>
  <message>
   <source>A group has room for at least one.</source>
   <translation>群里至少要能坐下一个人。</translation>
  </message>
  <message>
   <source>A group needs a name.</source>
   <translation>给群起个名字。</translation>
  </message>
  <message>
   <source>A is the wide group, B the core group filtered out of it.</source>
   <translation>A 群是大群，B 群是从中筛出的核心群。</translation>
  </message>
  <message>
   <source>A launch is one product on its way through the five steps. Make the first one to begin.</source>
   <translation>一个新品项目就是一件产品走完五步。先建第一个吧。</translation>
  </message>
  <message>
   <source>A launch is one product walking through the five steps. Start with its name and what it is for.</source>
   <translation>一个新品项目就是一件要走完五步的产品。先写下它叫什么、给谁用。</translation>
  </message>
  <message>
   <source>A mark from 1 to 5, for example 4.2</source>
   <translation>1 到 5 的分数，例如 4.2</translation>
  </message>
  <message>
   <source>A mark lies between {low} and {high}.</source>
   <translation>分数在 {low} 到 {high} 之间。</translation>
  </message>
  <message>
   <source>A member needs a name or a nickname.</source>
   <translation>成员要有姓名或昵称。</translation>
  </message>
  <message>
   <source>A number of days over 0, for example 2 or 0.5</source>
   <translation>大于 0 的天数，例如 2 或 0.5</translation>
  </message>
  <message>
   <source>A part of the fit is marked from 0 to 10.</source>
   <translation>契合度的每一项从 0 到 10 打分。</translation>
  </message>
  <message>
   <source>A payment is noted for {paid} of them.</source>
   <translation>其中 {paid} 人记了付款。</translation>
  </message>
  <message>
   <source>A percentage, for example 10</source>
   <translation>请填百分数，例如 10</translation>
  </message>
  <message>
   <source>A personal WeChat holds about 5,000 friends. Empty: no limit.</source>
   <translation>个人微信最多约 5,000 位好友。不填就是不限。</translation>
  </message>
  <message>
   <source>A piece that stands only where the program knows the value</source>
   <translation>程序知道这个值时，这段话才会出现</translation>
  </message>
  <message>
   <source>A province or city first …</source>
   <translation>某个地方优先…</translation>
  </message>
  <message>
   <source>A question</source>
   <translation>题目</translation>
  </message>
  <message>
   <source>A race needs a beginning and an end after it, within a year.</source>
   <translation>比赛要有开始和结束时间，结束在后，最长一年。</translation>
  </message>
  <message>
   <source>A race needs a name.</source>
   <translation>给比赛起个名字。</translation>
  </message>
  <message>
   <source>A reason is missing.</source>
   <translation>还没写原因。</translation>
  </message>
  <message>
   <source>A reason is needed.</source>
   <translation>要写理由。</translation>
  </message>
  <message>
   <source>A reminder needs a day.</source>
   <translation>提醒要有日期。</translation>
  </message>
  <message>
   <source>A reminder needs a text.</source>
   <translation>提醒要写明是什么事。</translation>
  </message>
  <message>
   <source>A reward costs at least one point.</source>
   <translation>奖品至少要 1 分。</translation>
  </message>
  <message>
   <source>A reward needs a name.</source>
   <translation>奖品要有个名字。</translation>
  </message>
  <message>
   <source>A round needs a name.</source>
   <translation>给这一轮起个名字。</translation>
  </message>
  <message>
   <source>A round needs at least one seat.</source>
   <translation>一轮至少要 1 个名额。</translation>
  </message>
  <message>
   <source>A round needs something to test.</source>
   <translation>一轮总要测点什么。</translation>
  </message>
  <message>
   <source>A segment always shows who fits now; a name that is there already gets these filters.</source>
   <translation>人群随时按条件更新；用已有的名字，就换成现在的条件。</translation>
  </message>
  <message>
   <source>A segment needs a name.</source>
   <translation>给这群人起个名字。</translation>
  </message>
  <message numerus="yes">
   <source>A sign-in earns %n points, once a day.</source>
   <translation>
    <numerusform>签到一次得 %n 分，一天一次。</numerusform>
   </translation>
  </message>
  <message>
   <source>A sign-in earns no points.</source>
   <translation>签到现在不计分。</translation>
  </message>
  <message>
   <source>A survey needs a name.</source>
   <translation>问卷要有名字。</translation>
  </message>
  <message>
   <source>A tag first (trade, say) …</source>
   <translation>某个标签优先（比如行业）…</translation>
  </message>
  <message>
   <source>A tag is too long.</source>
   <translation>有个标签太长了。</translation>
  </message>
  <message>
   <source>A tester cannot go from “{stage}” to “{to}”.</source>
   <translation>测评人不能从“{stage}”到“{to}”。</translation>
  </message>
  <message numerus="yes">
   <source>A title for %n people</source>
   <translation>
    <numerusform>给 %n 人授予称号</numerusform>
   </translation>
  </message>
  <message>
   <source>A title for whom?</source>
   <translation>授予谁？</translation>
  </message>
  <message>
   <source>A verdict needs at least {least} reviews; there are {n}. The figures below are a first look.</source>
   <translation>至少要 {least} 份测评才下结论，现在有 {n} 份。下面的数字先看个大概。</translation>
  </message>
  <message>
   <source>A vote needs two options or more.</source>
   <translation>至少要两个选项。</translation>
  </message>
  <message>
   <source>A week ago it was too few to tell ({of})</source>
   <translation>一周前人太少，没法比（{of}）</translation>
  </message>
  <message>
   <source>A week ago there was nobody to count yet</source>
   <translation>一周前还没有可以算的人</translation>
  </message>
  <message>
   <source>A weight cannot be below 0.</source>
   <translation>权重不能小于 0。</translation>
  </message>
  <message>
   <source>A whole number, for example 50</source>
   <translation>请填整数，例如 50</translation>
  </message>
  <message>
   <source>A&amp;ll launches…</source>
   <translation>全部新品项目(&amp;L)…</translation>
  </message>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>About</source>
   <comment>column in a file</comment>
   <translation>关于</translation>
  </message>
  <message>
   <source>About SeedDesk</source>
   <translation>关于 SeedDesk</translation>
  </message>
  <message>
   <source>About a member</source>
   <translation>跟哪位成员有关</translation>
  </message>
  <message>
   <source>About the person</source>
   <translation>这个人</translation>
  </message>
  <message>
   <source>About them</source>
   <translation>基本资料</translation>
  </message>
  <message>
   <source>About to be lost</source>
   <translation>快要流失</translation>
  </message>
  <message>
   <source>About to be lost</source>
   <comment>list in a file</comment>
   <translation>快要流失</translation>
  </message>
  <message>
   <source>Accept testers first.</source>
   <translation>请先通过测评人。</translation>
  </message>
  <message>
   <source>Accepted at</source>
   <comment>column in a file</comment>
   <translation>入选时间</translation>
  </message>
  <message>
   <source>Accepted for the beta</source>
   <translation>内测入选</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Account</source>
   <comment>column in a file</comment>
   <translation>账号</translation>
  </message>
  <message>
   <source>Account, number, who looks after it</source>
   <translation>账号、号码、负责人</translation>
  </message>
  <message>
   <source>Accounts</source>
   <comment>column in a file</comment>
   <translation>平台账号</translation>
  </message>
  <message>
   <source>Accounts</source>
   <comment>of the shop</comment>
   <translation>运营账号</translation>
  </message>
  <message>
   <source>Accounts elsewhere</source>
   <comment>column in a file</comment>
   <translation>其他平台账号</translation>
  </message>
  <message>
   <source>Actions can be undone for {days} days, up to {megabytes} MB</source>
   <translation>操作可撤销 {days} 天以内、{megabytes} MB 以内</translation>
  </message>
  <message>
   <source>Active after {days} days</source>
   <translation>{days} 天后还活跃</translation>
  </message>
  <message>
   <source>Active customers (90 days)</source>
   <translation>有互动的客户（90 天）</translation>
  </message>
  <message>
   <source>Active days per month</source>
   <translation>每月活跃天数</translation>
  </message>
  <message>
   <source>Active since</source>
   <translation>之后还活跃</translation>
  </message>
  <message>
   <source>Active, 30 days</source>
   <translation>30 天活跃</translation>
  </message>
  <message>
   <source>Active, 30 days</source>
   <comment>column in a file</comment>
   <translation>30 天内活跃</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活跃</translation>
  </message>
  <message>
   <source>Activity and purchases</source>
   <translation>活跃和购买</translation>
  </message>
  <message>
   <source>Activity counts half after</source>
   <translation>活跃度减半</translation>
  </message>
  <message numerus="yes">
   <source>Activity counts half after %n day(s)</source>
   <translation>
    <numerusform>活跃度每 %n 天减半</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>加上</translation>
  </message>
  <message numerus="yes">
   <source>Add %n tester(s)</source>
   <translation>
    <numerusform>加入 %n 位测评人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n voice(s)</source>
   <translation>
    <numerusform>记下 %n 条</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a point…</source>
   <translation>加一项…</translation>
  </message>
  <message>
   <source>Add an option</source>
   <translation>加一个选项</translation>
  </message>
  <message>
   <source>Add friends</source>
   <translation>添加朋友</translation>
  </message>
  <message>
   <source>Add it to</source>
   <translation>归到</translation>
  </message>
  <message>
   <source>Add member</source>
   <translation>添加成员</translation>
  </message>
  <message>
   <source>Add people…</source>
   <translation>加人…</translation>
  </message>
  <message>
   <source>Add reminder…</source>
   <translation>加提醒…</translation>
  </message>
  <message>
   <source>Add something worth showing: the packing, the effect, the story.</source>
   <translation>加点值得晒的：包装、效果，或者故事。</translation>
  </message>
  <message numerus="yes">
   <source>Add the %n unknown as new members</source>
   <translation>
    <numerusform>把不认识的 %n 位加为新成员</numerusform>
   </translation>
  </message>
  <message>
   <source>Add them in Demand theme first.</source>
   <translation>先到“需求主题”里加上。</translation>
  </message>
  <message>
   <source>Add to a group</source>
   <translation>加进群</translation>
  </message>
  <message>
   <source>Add “{name}” as a new member</source>
   <translation>把“{name}”加为新成员</translation>
  </message>
  <message>
   <source>Add, next</source>
   <translation>记下，再来一条</translation>
  </message>
  <message numerus="yes">
   <source>Added %n tester(s)</source>
   <translation>
    <numerusform>加了 %n 位测评人</numerusform>
   </translation>
  </message>
  <message>
   <source>Added {name}</source>
   <translation>添加了 {name}</translation>
  </message>
  <message>
   <source>Added. Write the next one.</source>
   <translation>记下了，写下一条。</translation>
  </message>
  <message>
   <source>Added: {what}</source>
   <translation>新增：{what}</translation>
  </message>
  <message>
   <source>Agree to work together</source>
   <translation>谈成合作</translation>
  </message>
  <message>
   <source>Agreed to be contacted</source>
   <translation>同意联系</translation>
  </message>
  <message>
   <source>Ahead</source>
   <comment>column in a file</comment>
   <translation>领先</translation>
  </message>
  <message>
   <source>All backups are in the new place, but {count} could not be removed from {name}.</source>
   <translation>备份都已搬到新位置，但有 {count} 个没能从 {name} 删掉。</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>不限日期</translation>
  </message>
  <message>
   <source>All features of this survey</source>
   <translation>这份问卷里的所有功能</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>All five steps are done</source>
   <translation>五步都走完了</translation>
  </message>
  <message>
   <source>All in the directory</source>
   <translation>在名录中看全部</translation>
  </message>
  <message>
   <source>All launches</source>
   <translation>全部新品项目</translation>
  </message>
  <message>
   <source>All launches…</source>
   <translation>全部新品项目…</translation>
  </message>
  <message>
   <source>All marks</source>
   <translation>全部评分</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>All together counts only those who are far enough along.</source>
   <translation>合计只算已经到期的人。</translation>
  </message>
  <message>
   <source>Also in</source>
   <translation>还在</translation>
  </message>
  <message>
   <source>Also put it among the voices</source>
   <translation>同时放进心声</translation>
  </message>
  <message>
   <source>Also through</source>
   <translation>还可通过</translation>
  </message>
  <message>
   <source>Always take the same name for the same chat: so nothing is counted twice.</source>
   <translation>同一个聊天每次都用同一个名称，就不会重复计数。</translation>
  </message>
  <message>
   <source>Amount paid</source>
   <translation>实付金额</translation>
  </message>
  <message>
   <source>Amount paid</source>
   <comment>column in a file</comment>
   <translation>实付金额</translation>
  </message>
  <message>
   <source>Amount refunded</source>
   <translation>退款金额</translation>
  </message>
  <message>
   <source>An Excel error (such as #N/A) stands where a value is needed</source>
   <translation>必填的格子里是 Excel 错误值（如 #N/A）</translation>
  </message>
  <message>
   <source>An account holds at least one person.</source>
   <translation>容量至少 1 人。</translation>
  </message>
  <message>
   <source>An account needs a name.</source>
   <translation>账号要有个名字。</translation>
  </message>
  <message>
   <source>An amount, for example 98 or 98.50</source>
   <translation>请填金额，例如 98 或 98.50</translation>
  </message>
  <message>
   <source>An audience needs a name.</source>
   <translation>人群要有个名字。</translation>
  </message>
  <message>
   <source>An export of the survey program, one row per person; a later one only adds what is new.</source>
   <translation>问卷平台导出的文件，每人一行；以后再导，只补上新的。</translation>
  </message>
  <message>
   <source>An honour needs a title.</source>
   <translation>请写上称号。</translation>
  </message>
  <message>
   <source>An honour on their card for the month of the round; empty: none.</source>
   <translation>记在成员卡上，属于这一轮的月份；留空就不授予。</translation>
  </message>
  <message>
   <source>An option, with a tick</source>
   <translation>选项（打勾）</translation>
  </message>
  <message>
   <source>And at most</source>
   <translation>并且最多占</translation>
  </message>
  <message>
   <source>Another day…</source>
   <translation>选一天…</translation>
  </message>
  <message>
   <source>Another member already has the name {value} there.</source>
   <translation>那个平台上已有成员叫 {value}。</translation>
  </message>
  <message>
   <source>Another of this name ({at} of {n})</source>
   <translation>换一个同名的（{at} / {n}）</translation>
  </message>
  <message>
   <source>Another picture…</source>
   <translation>换一张…</translation>
  </message>
  <message>
   <source>Another role</source>
   <translation>其他角色</translation>
  </message>
  <message>
   <source>Another row of this order cannot be read; mend that row and import them together</source>
   <translation>这笔订单的另一行读不了；改好那一行，再一起导入</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Answer</source>
   <comment>column in a file</comment>
   <translation>回复</translation>
  </message>
  <message numerus="yes">
   <source>Answer %n more point(s) for a verdict, for example: {points}</source>
   <translation>
    <numerusform>再填 %n 条就能下结论，比如：{points}</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer copied: paste it into the chat.</source>
   <translation>回复已复制，去聊天里粘贴。</translation>
  </message>
  <message>
   <source>Answer in time</source>
   <translation>及时回复</translation>
  </message>
  <message>
   <source>Answer no.</source>
   <comment>column in a file</comment>
   <translation>答卷编号</translation>
  </message>
  <message>
   <source>Answer voices within</source>
   <translation>心声回复时限</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>回复时限</translation>
  </message>
  <message numerus="yes">
   <source>Answer within %n minute(s)</source>
   <translation>
    <numerusform>回复时限改为 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer {name}: “{text}”</source>
   <translation>回复{name}：“{text}”</translation>
  </message>
  <message>
   <source>Answer: {text}</source>
   <translation>回复：{text}</translation>
  </message>
  <message>
   <source>Answered at</source>
   <translation>回复时间</translation>
  </message>
  <message>
   <source>Answered at</source>
   <comment>column in a file</comment>
   <translation>回复时间</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>谁回的</translation>
  </message>
  <message>
   <source>Answered by</source>
   <comment>column in a file</comment>
   <translation>答题人数</translation>
  </message>
  <message>
   <source>Answered in time, last 7 days</source>
   <translation>近 7 天按时回复</translation>
  </message>
  <message numerus="yes">
   <source>Answered within %n minute(s), last 7 days</source>
   <translation>
    <numerusform>近 7 天 %n 分钟内回复</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered {when}, in time</source>
   <translation>{when} 已回，没超时</translation>
  </message>
  <message>
   <source>Answered {when}, {span} late</source>
   <translation>{when} 已回，晚了 {span}</translation>
  </message>
  <message>
   <source>Answered “{text}”</source>
   <translation>回复了“{text}”</translation>
  </message>
  <message>
   <source>Answered, next</source>
   <translation>已回复，下一条</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>答卷</translation>
  </message>
  <message>
   <source>Answers</source>
   <comment>column in a file</comment>
   <translation>答卷数</translation>
  </message>
  <message>
   <source>Answers:</source>
   <translation>谁回：</translation>
  </message>
  <message>
   <source>Answers: {answers}</source>
   <translation>回答人数：{answers}</translation>
  </message>
  <message>
   <source>Applications</source>
   <translation>报名</translation>
  </message>
  <message>
   <source>Applied</source>
   <comment>column</comment>
   <translation>报名时间</translation>
  </message>
  <message>
   <source>Applied at</source>
   <comment>column in a file</comment>
   <translation>报名时间</translation>
  </message>
  <message>
   <source>Applied first</source>
   <translation>报名早的</translation>
  </message>
  <message>
   <source>Applied with</source>
   <comment>column in a file</comment>
   <translation>报名时说</translation>
  </message>
  <message>
   <source>Applied with: {words}</source>
   <translation>报名时说：{words}</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Archive this launch</source>
   <translation>归档这个项目</translation>
  </message>
  <message>
   <source>Archived</source>
   <comment>column in a file</comment>
   <translation>已归档</translation>
  </message>
  <message numerus="yes">
   <source>Archived %n launch(es)</source>
   <translation>
    <numerusform>归档了 %n 个新品项目</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived the launch {name}</source>
   <translation>归档了新品项目“{name}”</translation>
  </message>
  <message>
   <source>Are these one person?</source>
   <translation>这两位是同一个人吗？</translation>
  </message>
  <message>
   <source>As it stands, this speaks against it: {points}</source>
   <translation>照现在这样，过不去的是：{points}</translation>
  </message>
  <message>
   <source>As many: {classes}.</source>
   <translation>一样多的还有：{classes}。</translation>
  </message>
  <message>
   <source>As pasted</source>
   <comment>column in a file</comment>
   <translation>粘贴的原文</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>原文</translation>
  </message>
  <message>
   <source>Ask for a picture of it.</source>
   <translation>请对方拍张照片看看。</translation>
  </message>
  <message>
   <source>Ask others first. How long somebody rests is set in the score rules.</source>
   <translation>先邀请别人。多久可以再邀请，在打分规则里设置。</translation>
  </message>
  <message>
   <source>At</source>
   <comment>column in a file</comment>
   <translation>时间</translation>
  </message>
  <message>
   <source>At least half of those who may vote</source>
   <translation>有资格的人至少一半投了</translation>
  </message>
  <message>
   <source>At least one part must count.</source>
   <translation>至少要有一项算数。</translation>
  </message>
  <message>
   <source>At least {low}</source>
   <translation>至少 {low}</translation>
  </message>
  <message>
   <source>At least {needed} for a verdict</source>
   <translation>至少 {needed} 份才能下结论</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>最多保留</translation>
  </message>
  <message>
   <source>At most on one day</source>
   <translation>每天上限</translation>
  </message>
  <message>
   <source>At most {high}</source>
   <translation>最多 {high}</translation>
  </message>
  <message>
   <source>At most {high}, or set more of the numbers above 0.</source>
   <translation>最多 {high}，或者把更多项设为大于 0。</translation>
  </message>
  <message>
   <source>At most {high}.</source>
   <translation>最多 {high}。</translation>
  </message>
  <message>
   <source>At most {limit} MB; a screenshot of the code is enough.</source>
   <translation>最大 {limit} MB，截个二维码的图就够。</translation>
  </message>
  <message>
   <source>At most {limit} characters.</source>
   <translation>最多 {limit} 个字。</translation>
  </message>
  <message>
   <source>At most {limit} characters; these are {n}</source>
   <translation>最多 {limit} 个字，现在有 {n} 个</translation>
  </message>
  <message>
   <source>At most {limit} lines.</source>
   <translation>最多 {limit} 行。</translation>
  </message>
  <message>
   <source>At most {limit} pixels along an edge.</source>
   <translation>边长最多 {limit} 像素。</translation>
  </message>
  <message>
   <source>At most {limit}.</source>
   <translation>最多 {limit}。</translation>
  </message>
  <message>
   <source>At most {limit}; a few tell people apart better.</source>
   <translation>最多 {limit} 个，少一些更能分出人来。</translation>
  </message>
  <message>
   <source>At most {limit}; the first few decide.</source>
   <translation>最多 {limit} 条，起作用的是前几条。</translation>
  </message>
  <message>
   <source>At most {most} options may be chosen.</source>
   <translation>最多选 {most} 项。</translation>
  </message>
  <message>
   <source>At the top with these rules</source>
   <translation>按这个规则排在最前面的人</translation>
  </message>
  <message>
   <source>At {price} as many find it cheap as dear: what they take for the usual price.</source>
   <translation>{price} 时觉得便宜的和觉得贵的一样多：大家心里的一般价。</translation>
  </message>
  <message>
   <source>At {price} the fewest turn it down: as many find it too cheap as too dear.</source>
   <translation>定 {price}，拒绝的人最少：嫌太便宜的和嫌太贵的一样多。</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>人群</translation>
  </message>
  <message>
   <source>Audience</source>
   <comment>column in a file</comment>
   <translation>人群</translation>
  </message>
  <message>
   <source>Audience match</source>
   <translation>粉丝对路</translation>
  </message>
  <message>
   <source>Audience or words</source>
   <translation>人群或文字</translation>
  </message>
  <message>
   <source>Audiences</source>
   <translation>人群</translation>
  </message>
  <message>
   <source>Audiences</source>
   <comment>list in a file</comment>
   <translation>人群</translation>
  </message>
  <message>
   <source>B group</source>
   <translation>B 群</translation>
  </message>
  <message>
   <source>Back on the list: {text}</source>
   <translation>放回待办：{text}</translation>
  </message>
  <message>
   <source>Back to suggested</source>
   <translation>放回建议名单</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Back to the original</source>
   <translation>恢复原文</translation>
  </message>
  <message>
   <source>Back to the original: {title}</source>
   <translation>恢复原文：{title}</translation>
  </message>
  <message>
   <source>Back to the usual one</source>
   <translation>恢复默认位置</translation>
  </message>
  <message>
   <source>Backed up as {name}</source>
   <translation>已备份为 {name}</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Backups are made into</source>
   <translation>备份保存在</translation>
  </message>
  <message>
   <source>Balance</source>
   <comment>column in a file</comment>
   <translation>余额</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <source>Begin here</source>
   <comment>column in a file</comment>
   <translation>先做</translation>
  </message>
  <message>
   <source>Begin with the audience {name}</source>
   <translation>从人群「{name}」开始</translation>
  </message>
  <message>
   <source>Begin with this one…</source>
   <translation>从这类人开始…</translation>
  </message>
  <message>
   <source>Begin with {name}: {reason}</source>
   <translation>先从「{name}」开始：{reason}</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Begun at</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Belongs to it: {what}</source>
   <translation>名下有：{what}</translation>
  </message>
  <message>
   <source>Beside host, volunteer and guest.</source>
   <translation>主持人、志愿者、嘉宾以外的。</translation>
  </message>
  <message>
   <source>Best on another disk or a memory stick that stays plugged in: a copy beside the original goes down with it.</source>
   <translation>最好放在另一块硬盘或一直插着的 U 盘上：和原件放在一起，坏就一起坏了。</translation>
  </message>
  <message>
   <source>Beta</source>
   <translation>内测</translation>
  </message>
  <message>
   <source>Beta code</source>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Beta report</source>
   <translation>内测报告</translation>
  </message>
  <message>
   <source>Beta report, round {number}</source>
   <translation>内测报告 · 第 {number} 轮</translation>
  </message>
  <message>
   <source>Beta reviews</source>
   <translation>内测测评</translation>
  </message>
  <message>
   <source>Beta round</source>
   <translation>内测轮次</translation>
  </message>
  <message>
   <source>Beta rounds</source>
   <translation>内测轮次</translation>
  </message>
  <message>
   <source>Between {low} and {high}</source>
   <translation>应在 {low} 和 {high} 之间</translation>
  </message>
  <message>
   <source>Between {low} and {high} days.</source>
   <translation>请填 {low} 到 {high} 天。</translation>
  </message>
  <message>
   <source>Bilibili</source>
   <translation>B 站</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>Birthday</source>
   <comment>column in a file</comment>
   <translation>生日</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>入账</translation>
  </message>
  <message>
   <source>Book points</source>
   <translation>积分入账</translation>
  </message>
  <message>
   <source>Book points for bringing people…</source>
   <translation>给带人的记积分…</translation>
  </message>
  <message>
   <source>Book points…</source>
   <translation>积分入账…</translation>
  </message>
  <message>
   <source>Book sign-ins</source>
   <translation>签到入账</translation>
  </message>
  <message numerus="yes">
   <source>Booked %n entries of points ({points} points)</source>
   <translation>
    <numerusform>入账 %n 笔积分（共 {points} 分）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Booked the sign-in of %n member(s) on {day}</source>
   <translation>
    <numerusform>给 {day} 签到的 %n 位成员入账</numerusform>
   </translation>
  </message>
  <message>
   <source>Booking points</source>
   <translation>正在入账积分</translation>
  </message>
  <message>
   <source>Both have reviewed beta round {rounds}; only the later review stays.</source>
   <translation>两位都写过第 {rounds} 轮的测评，只留较晚的那份。</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>已购买</translation>
  </message>
  <message>
   <source>Bought</source>
   <comment>column in a file</comment>
   <translation>购买人数</translation>
  </message>
  <message>
   <source>Bought at</source>
   <comment>column in a file</comment>
   <translation>购买时间</translation>
  </message>
  <message>
   <source>Bought every month, a customer would pay back sooner; smaller packs or refills?</source>
   <translation>每月能买一次，回本更快；要不要做小包装、补充装？</translation>
  </message>
  <message>
   <source>Bought since</source>
   <translation>之后又购买</translation>
  </message>
  <message>
   <source>Bought within {days} days</source>
   <translation>{days} 天内下过单</translation>
  </message>
  <message>
   <source>Bring a friend in May</source>
   <translation>五月带朋友</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>放回待办</translation>
  </message>
  <message>
   <source>Bring in your customers</source>
   <translation>导入客户名单</translation>
  </message>
  <message>
   <source>Bring the backups along?</source>
   <translation>备份一起搬过去吗？</translation>
  </message>
  <message>
   <source>Brought</source>
   <translation>带来</translation>
  </message>
  <message>
   <source>Brought and stayed</source>
   <translation>带来并留下</translation>
  </message>
  <message>
   <source>Brought and stayed</source>
   <comment>column in a file</comment>
   <translation>带来并留下</translation>
  </message>
  <message>
   <source>Brought by</source>
   <translation>介绍人</translation>
  </message>
  <message>
   <source>Brought by</source>
   <comment>column in a file</comment>
   <translation>介绍人</translation>
  </message>
  <message>
   <source>Brought by campaigns</source>
   <translation>活动带来的人</translation>
  </message>
  <message>
   <source>Brought by {name}</source>
   <translation>由 {name} 带来</translation>
  </message>
  <message>
   <source>Brought directly</source>
   <comment>column in a file</comment>
   <translation>直接带来</translation>
  </message>
  <message>
   <source>Brought on</source>
   <translation>带来日期</translation>
  </message>
  <message>
   <source>Brought somebody</source>
   <translation>带过人的</translation>
  </message>
  <message>
   <source>Brought {n}, {stayed} of them still there.</source>
   <translation>带来 {n} 人，还在的有 {stayed} 人。</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Budget</source>
   <comment>column in a file</comment>
   <translation>预算</translation>
  </message>
  <message>
   <source>Budget of the month</source>
   <translation>当月预算</translation>
  </message>
  <message>
   <source>Burst stage: who is new</source>
   <translation>爆发期：新来了谁</translation>
  </message>
  <message>
   <source>Buyer's message</source>
   <translation>买家留言</translation>
  </message>
  <message>
   <source>Buyers</source>
   <translation>看重购买</translation>
  </message>
  <message>
   <source>By city</source>
   <translation>按城市</translation>
  </message>
  <message>
   <source>By how active members are: what is longer ago counts less. Up at once, down only when the month or quarter turns. Whoever you put somewhere by hand stays there; staff and the owner are left out.</source>
   <translation>看成员有多活跃，时间越久算得越少。升级立即生效，降级等到换月或换季。你亲手定的不动；店员和店主不参与。</translation>
  </message>
  <message>
   <source>By themselves</source>
   <translation>自然进群</translation>
  </message>
  <message>
   <source>By tier</source>
   <translation>按用户层级</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>日历</translation>
  </message>
  <message>
   <source>Calendar file</source>
   <translation>日历文件</translation>
  </message>
  <message>
   <source>Calendar file (*.ics)</source>
   <translation>日历文件 (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file…</source>
   <translation>导出日历…</translation>
  </message>
  <message>
   <source>Calendar ▸</source>
   <translation>日历 ▸</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>取消活动</translation>
  </message>
  <message>
   <source>Call to answer a survey</source>
   <translation>邀请填问卷</translation>
  </message>
  <message>
   <source>Call to vote</source>
   <translation>邀请投票</translation>
  </message>
  <message>
   <source>Called off the campaign {name}</source>
   <translation>取消了活动“{name}”</translation>
  </message>
  <message>
   <source>Came by themselves</source>
   <translation>自然进群</translation>
  </message>
  <message>
   <source>Came in</source>
   <comment>column in a file</comment>
   <translation>报名来源</translation>
  </message>
  <message>
   <source>Came through</source>
   <translation>来自活动</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Campaign</source>
   <comment>column in a file</comment>
   <translation>活动</translation>
  </message>
  <message>
   <source>Campaign ends: {name}</source>
   <translation>活动结束：{name}</translation>
  </message>
  <message>
   <source>Campaign or words</source>
   <translation>活动名或关键词</translation>
  </message>
  <message>
   <source>Campaign starts: {name}</source>
   <translation>活动开始：{name}</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <comment>list in a file</comment>
   <translation>活动</translation>
  </message>
  <message>
   <source>Can we make it well</source>
   <comment>product gate</comment>
   <translation>自己做不做得好</translation>
  </message>
  <message>
   <source>Can you make it well?</source>
   <translation>自己做得好、供得上吗？</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled at</source>
   <translation>取消时间</translation>
  </message>
  <message>
   <source>Candidates</source>
   <translation>候选人</translation>
  </message>
  <message>
   <source>Candidates</source>
   <comment>list in a file</comment>
   <translation>候选人</translation>
  </message>
  <message>
   <source>Cannot be read {n}</source>
   <translation>读不懂 {n}</translation>
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
   <source>Change chosen</source>
   <translation>批量操作</translation>
  </message>
  <message>
   <source>Change or remove one of them.</source>
   <translation>请改掉或去掉一个。</translation>
  </message>
  <message>
   <source>Change that in the rules of points first.</source>
   <translation>先在积分规则里改一下。</translation>
  </message>
  <message>
   <source>Change the launch</source>
   <translation>修改新品项目</translation>
  </message>
  <message>
   <source>Change the reminder…</source>
   <translation>改提醒…</translation>
  </message>
  <message>
   <source>Change the reward</source>
   <translation>修改奖品</translation>
  </message>
  <message>
   <source>Change the round…</source>
   <translation>修改这一轮…</translation>
  </message>
  <message>
   <source>Change the voice</source>
   <translation>修改心声</translation>
  </message>
  <message>
   <source>Change the vote</source>
   <translation>修改节点</translation>
  </message>
  <message>
   <source>Change this launch…</source>
   <translation>修改这个项目…</translation>
  </message>
  <message numerus="yes">
   <source>Changed %n voice(s)</source>
   <translation>
    <numerusform>修改了 %n 条心声</numerusform>
   </translation>
  </message>
  <message>
   <source>Changed beta round {number}</source>
   <translation>修改了第 {number} 轮内测</translation>
  </message>
  <message>
   <source>Changed since when somebody is in {group}</source>
   <translation>改了「{group}」里一位成员的进出日期</translation>
  </message>
  <message>
   <source>Changed something ({key})</source>
   <translation>做了改动（{key}）</translation>
  </message>
  <message>
   <source>Changed the audience {name}</source>
   <translation>改了人群「{name}」</translation>
  </message>
  <message>
   <source>Changed the campaign {name}</source>
   <translation>修改了活动“{name}”</translation>
  </message>
  <message>
   <source>Changed the criteria of the try-out {name}</source>
   <translation>调整了 {name} 的选人先后</translation>
  </message>
  <message>
   <source>Changed the fix {title}</source>
   <translation>修改了改进项“{title}”</translation>
  </message>
  <message>
   <source>Changed the goals of beta round {number}</source>
   <translation>修改了第 {number} 轮的目标</translation>
  </message>
  <message>
   <source>Changed the group {name}</source>
   <translation>改了群「{name}」</translation>
  </message>
  <message>
   <source>Changed the influencer {name}</source>
   <translation>修改了人物 {name}</translation>
  </message>
  <message>
   <source>Changed the launch {name}</source>
   <translation>修改了新品项目“{name}”</translation>
  </message>
  <message>
   <source>Changed the referral race {name}</source>
   <translation>修改了拉新比赛“{name}”</translation>
  </message>
  <message>
   <source>Changed the reminder “{text}”</source>
   <translation>改了提醒“{text}”</translation>
  </message>
  <message>
   <source>Changed the reward {name}</source>
   <translation>修改了奖品 {name}</translation>
  </message>
  <message>
   <source>Changed the rules of the tiers</source>
   <translation>改了分层规则</translation>
  </message>
  <message>
   <source>Changed the score rules of {name}</source>
   <translation>改了「{name}」的评分规则</translation>
  </message>
  <message>
   <source>Changed the shop account {name}</source>
   <translation>修改了运营账号 {name}</translation>
  </message>
  <message>
   <source>Changed the tester {name}</source>
   <translation>修改了测评人 {name}</translation>
  </message>
  <message>
   <source>Changed the text “{title}”</source>
   <translation>修改文案“{title}”</translation>
  </message>
  <message>
   <source>Changed the try-out {name}</source>
   <translation>修改了体验轮次 {name}</translation>
  </message>
  <message>
   <source>Changed the voice “{text}”</source>
   <translation>修改了心声“{text}”</translation>
  </message>
  <message>
   <source>Changed the vote {name}</source>
   <translation>修改节点：{name}</translation>
  </message>
  <message>
   <source>Changed until when the QR of {group} works</source>
   <translation>改了{group}二维码的有效期</translation>
  </message>
  <message>
   <source>Changed what beta round {number} tests</source>
   <translation>修改了第 {number} 轮测什么</translation>
  </message>
  <message>
   <source>Changed what counts for the fit of influencers</source>
   <translation>改了契合度各项的权重</translation>
  </message>
  <message>
   <source>Changed what earns points</source>
   <translation>修改了积分规则</translation>
  </message>
  <message>
   <source>Changed what it takes for the B group of {name}</source>
   <translation>改了“{name}”进 B 群的条件</translation>
  </message>
  <message>
   <source>Changed what new launches begin with</source>
   <translation>修改了新项目的默认设置</translation>
  </message>
  <message>
   <source>Changed {name}</source>
   <translation>修改了 {name}</translation>
  </message>
  <message>
   <source>Changed: {what}</source>
   <translation>改动：{what}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message numerus="yes">
   <source>Changing %n member(s)</source>
   <translation>
    <numerusform>正在改 %n 位成员</numerusform>
   </translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>渠道</translation>
  </message>
  <message>
   <source>Channel</source>
   <comment>column in a file</comment>
   <translation>渠道</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>图表</translation>
  </message>
  <message>
   <source>Chat</source>
   <comment>column in a file</comment>
   <translation>聊天</translation>
  </message>
  <message>
   <source>Chat</source>
   <comment>import page</comment>
   <translation>聊天记录</translation>
  </message>
  <message>
   <source>Chats ({suffixes})</source>
   <translation>聊天记录（{suffixes}）</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Check</source>
   <comment>import page</comment>
   <translation>检查</translation>
  </message>
  <message numerus="yes">
   <source>Check %n row(s) →</source>
   <translation>
    <numerusform>检查 %n 行 →</numerusform>
   </translation>
  </message>
  <message>
   <source>Check that it is on and has paper, or save as PDF.</source>
   <translation>请看看是否开机、有没有纸，或存成 PDF。</translation>
  </message>
  <message>
   <source>Check the disk or the connection and try again.</source>
   <translation>请检查硬盘或连接，再试一次。</translation>
  </message>
  <message>
   <source>Check the disk, and the shop with “seeddesk check”.</source>
   <translation>请检查硬盘，并用“seeddesk check”检查店铺。</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>选了</translation>
  </message>
  <message>
   <source>Choices</source>
   <comment>column in a file</comment>
   <translation>选项</translation>
  </message>
  <message>
   <source>Choices per person</source>
   <translation>每人可选</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n member(s)</source>
   <translation>
    <numerusform>选择 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a day after today.</source>
   <translation>请选今天以后的日子。</translation>
  </message>
  <message>
   <source>Choose a day between its beginning and today.</source>
   <translation>选比赛开始到今天之间的一天。</translation>
  </message>
  <message>
   <source>Choose a day…</source>
   <translation>选个日子…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>选文件</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选文件…</translation>
  </message>
  <message>
   <source>Choose a folder beside it, or on another disk.</source>
   <translation>请选旁边的文件夹，或者另一块硬盘。</translation>
  </message>
  <message>
   <source>Choose a group at the left.</source>
   <translation>在左边选一个群。</translation>
  </message>
  <message>
   <source>Choose a later day.</source>
   <translation>换个晚一点的日子。</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>请选晚一点的结束日期。</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>选晚一点的时间。</translation>
  </message>
  <message>
   <source>Choose a member</source>
   <translation>选一位成员</translation>
  </message>
  <message>
   <source>Choose a member or write a name.</source>
   <translation>选一位成员，或写个名字。</translation>
  </message>
  <message>
   <source>Choose a member…</source>
   <translation>选一位成员…</translation>
  </message>
  <message>
   <source>Choose a size between {least} and {most}.</source>
   <translation>请选 {least} 到 {most} 之间的尺寸。</translation>
  </message>
  <message>
   <source>Choose a topic</source>
   <translation>选话题</translation>
  </message>
  <message>
   <source>Choose a voice at the left.</source>
   <translation>在左边选一条心声。</translation>
  </message>
  <message>
   <source>Choose all rows</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Choose an account at the left.</source>
   <translation>请在左边选一个账号。</translation>
  </message>
  <message>
   <source>Choose an action at the left.</source>
   <translation>在左边选一步操作。</translation>
  </message>
  <message>
   <source>Choose an option.</source>
   <translation>选一个选项。</translation>
  </message>
  <message>
   <source>Choose another file…</source>
   <translation>换一个文件…</translation>
  </message>
  <message>
   <source>Choose another folder or another name.</source>
   <translation>请换个文件夹或名字。</translation>
  </message>
  <message>
   <source>Choose another folder, or leave it so.</source>
   <translation>请另选一个文件夹，或者保持不变。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请换个文件夹。</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>换个文件夹…</translation>
  </message>
  <message>
   <source>Choose another name, or open that shop.</source>
   <translation>请换个名字，或直接打开那家店铺。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>换个名字吧。</translation>
  </message>
  <message>
   <source>Choose another person.</source>
   <translation>请另选一个人。</translation>
  </message>
  <message>
   <source>Choose another, or set the group up for this launch.</source>
   <translation>换一个群，或者在群设置里选上这个项目。</translation>
  </message>
  <message>
   <source>Choose at least one column to import.</source>
   <translation>至少选一列来导入。</translation>
  </message>
  <message>
   <source>Choose at least one person.</source>
   <translation>请至少选一个人。</translation>
  </message>
  <message>
   <source>Choose at least one section.</source>
   <translation>至少选一个部分。</translation>
  </message>
  <message>
   <source>Choose both members.</source>
   <translation>两位成员都要选。</translation>
  </message>
  <message>
   <source>Choose by criteria…</source>
   <translation>按先后选人…</translation>
  </message>
  <message>
   <source>Choose fewer, or change how many it holds.</source>
   <translation>少选几位，或改大账号的容量。</translation>
  </message>
  <message>
   <source>Choose fewer, or change the room in the group's set-up.</source>
   <translation>少选几位，或到群设置里改人数上限。</translation>
  </message>
  <message>
   <source>Choose from all members</source>
   <translation>从全部成员里选</translation>
  </message>
  <message>
   <source>Choose from the list.</source>
   <translation>请从列表里选。</translation>
  </message>
  <message>
   <source>Choose from the ranked candidates</source>
   <translation>从排好的候选人里选</translation>
  </message>
  <message>
   <source>Choose how often people will buy it.</source>
   <translation>选一下大家多久买一次。</translation>
  </message>
  <message>
   <source>Choose how often people will use it.</source>
   <translation>选一下大家多久用一次。</translation>
  </message>
  <message>
   <source>Choose its QR picture first.</source>
   <translation>先选一张二维码图。</translation>
  </message>
  <message>
   <source>Choose members…</source>
   <translation>选成员…</translation>
  </message>
  <message>
   <source>Choose one from the list at the top left.</source>
   <translation>请从左上角的列表里选一个。</translation>
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation>请从列表里选一个。</translation>
  </message>
  <message>
   <source>Choose one from {low} to {high}.</source>
   <translation>请填 {low} 到 {high}。</translation>
  </message>
  <message>
   <source>Choose one of its rounds.</source>
   <translation>请从已有的轮次里选。</translation>
  </message>
  <message>
   <source>Choose one of its sheets.</source>
   <translation>请从它的工作表里选一张。</translation>
  </message>
  <message>
   <source>Choose one, or write a few words.</source>
   <translation>选一个，或写几个字。</translation>
  </message>
  <message>
   <source>Choose people…</source>
   <translation>选人…</translation>
  </message>
  <message>
   <source>Choose push, fix first or stop.</source>
   <translation>请选大推、先改或停。</translation>
  </message>
  <message>
   <source>Choose somebody on the left to see whom they brought.</source>
   <translation>在左边选一个人，看 TA 带来了谁。</translation>
  </message>
  <message>
   <source>Choose the file inside it.</source>
   <translation>请选里面的文件。</translation>
  </message>
  <message>
   <source>Choose the file of that name without ~$ at its beginning.</source>
   <translation>请选开头没有 ~$ 的那个文件。</translation>
  </message>
  <message>
   <source>Choose them in the list.</source>
   <translation>在列表里选中它们。</translation>
  </message>
  <message>
   <source>Choose those of one launch.</source>
   <translation>请只选同一个新品的。</translation>
  </message>
  <message>
   <source>Choose those that mean the same.</source>
   <translation>请选说同一件事的。</translation>
  </message>
  <message>
   <source>Choose two.</source>
   <translation>要选两位。</translation>
  </message>
  <message>
   <source>Choose what fits your shop, or open another one for it.</source>
   <translation>换个跟店里搭的，或者另开一家店卖。</translation>
  </message>
  <message>
   <source>Choose who it is for.</source>
   <translation>请先选人。</translation>
  </message>
  <message>
   <source>Choose who takes it.</source>
   <translation>请选谁来兑换。</translation>
  </message>
  <message>
   <source>Choose who used it.</source>
   <translation>请选是谁用的。</translation>
  </message>
  <message numerus="yes">
   <source>Chose %n experience officer(s) for {name}</source>
   <translation>
    <numerusform>为 {name} 选出 %n 位体验官</numerusform>
   </translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>回到</translation>
  </message>
  <message>
   <source>Chosen last</source>
   <translation>上次当选</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>City</source>
   <comment>column in a file</comment>
   <translation>城市</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Click the filters together first.</source>
   <translation>先点选筛选条件。</translation>
  </message>
  <message>
   <source>Click what is right. Everything that hangs on both comes together; it can be undone.</source>
   <translation>点选正确的一项。两边的订单、互动等都会放到一起；合并可以撤销。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close it in the other window, then open it again here.</source>
   <translation>请在另一个窗口关掉它，再在这里重新打开。</translation>
  </message>
  <message>
   <source>Close it there, or open it here to look without changing.</source>
   <translation>请先在那边关掉，或在这里只查看、不改动。</translation>
  </message>
  <message>
   <source>Close it there, then try again.</source>
   <translation>请先在那边关掉，再试。</translation>
  </message>
  <message>
   <source>Close the gap, or say openly what it does not do.</source>
   <translation>把缺的补上，或者明说它管不了什么。</translation>
  </message>
  <message>
   <source>Close the race…</source>
   <translation>结束比赛</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>关闭这一轮</translation>
  </message>
  <message>
   <source>Close the vote now</source>
   <translation>现在截止</translation>
  </message>
  <message>
   <source>Closed beta round {number}</source>
   <translation>结束了第 {number} 轮内测</translation>
  </message>
  <message>
   <source>Closed on {when}; it stays as it stood.</source>
   <translation>{when} 已结束，名次不再变。</translation>
  </message>
  <message>
   <source>Closed the referral race {name}</source>
   <translation>结束了拉新比赛“{name}”</translation>
  </message>
  <message>
   <source>Closed the try-out {name}</source>
   <translation>结束了体验轮次 {name}</translation>
  </message>
  <message>
   <source>Closed the vote {name}</source>
   <translation>截止投票：{name}</translation>
  </message>
  <message>
   <source>Closes</source>
   <translation>截止</translation>
  </message>
  <message>
   <source>Closes at</source>
   <comment>column in a file</comment>
   <translation>截止时间</translation>
  </message>
  <message>
   <source>Closes on</source>
   <comment>column in a file</comment>
   <translation>截止日期</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Code</source>
   <comment>column in a file</comment>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Code {code}, not redeemed yet</source>
   <translation>内测码 {code}，还没用</translation>
  </message>
  <message>
   <source>Code {code}, redeemed {at}</source>
   <translation>内测码 {code}，{at} 已核销</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Codes</source>
   <comment>column in a file</comment>
   <translation>内测码数</translation>
  </message>
  <message>
   <source>Codes</source>
   <comment>list in a file</comment>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Codes of {round}</source>
   <translation>{round} 的内测码</translation>
  </message>
  <message>
   <source>Codes redeemed</source>
   <translation>内测码已用</translation>
  </message>
  <message>
   <source>Codes redeemed</source>
   <comment>column in a file</comment>
   <translation>已用内测码</translation>
  </message>
  <message>
   <source>Cohorts</source>
   <translation>同期群</translation>
  </message>
  <message>
   <source>Cohorts by</source>
   <translation>按</translation>
  </message>
  <message>
   <source>Collect reviews</source>
   <translation>收集测评</translation>
  </message>
  <message>
   <source>Collect the votes</source>
   <translation>收票</translation>
  </message>
  <message>
   <source>Collect voices</source>
   <translation>收集心声</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Column in the file</source>
   <translation>文件里的列</translation>
  </message>
  <message>
   <source>Columns</source>
   <comment>import page</comment>
   <translation>对应列</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>文件里的列</translation>
  </message>
  <message>
   <source>Columns →</source>
   <translation>对应列 →</translation>
  </message>
  <message>
   <source>Comes together</source>
   <translation>合并后放在一起</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>并排比较…</translation>
  </message>
  <message>
   <source>Comparing the members …</source>
   <translation>正在比对成员…</translation>
  </message>
  <message>
   <source>Confidence %</source>
   <translation>把握 %</translation>
  </message>
  <message>
   <source>Confidence %</source>
   <comment>column in a file</comment>
   <translation>把握 %</translation>
  </message>
  <message>
   <source>Confidence goes from 0 to 100 %.</source>
   <translation>把握从 0 到 100%。</translation>
  </message>
  <message>
   <source>Confidence is 100, 80 or 50 %</source>
   <translation>把握填 100、80 或 50%</translation>
  </message>
  <message>
   <source>Consent</source>
   <comment>column in a file</comment>
   <translation>同意联系</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系方式</translation>
  </message>
  <message>
   <source>Contact</source>
   <comment>column in a file</comment>
   <translation>联系方式</translation>
  </message>
  <message>
   <source>Contact with {name}</source>
   <translation>和{name}的联系</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>联系过</translation>
  </message>
  <message>
   <source>Contacted by</source>
   <comment>column in a file</comment>
   <translation>联系人员</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>联系记录</translation>
  </message>
  <message>
   <source>Contacts made</source>
   <comment>column in a file</comment>
   <translation>联系次数</translation>
  </message>
  <message>
   <source>Contacts with influencers</source>
   <comment>list in a file</comment>
   <translation>与影响力人物的联系</translation>
  </message>
  <message>
   <source>Contains customers' names: pass on with care</source>
   <translation>含客户姓名，请小心转交</translation>
  </message>
  <message>
   <source>Contains names: pass on with care</source>
   <translation>含有姓名，请谨慎转发</translation>
  </message>
  <message>
   <source>Continue: {step} →</source>
   <translation>继续：{step} →</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message numerus="yes">
   <source>Copied %n decision(s) as a picture.</source>
   <translation>
    <numerusform>已把 %n 个决定复制成图片。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n decision(s) as text.</source>
   <translation>
    <numerusform>已把 %n 个决定复制成文字。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n message(s)</source>
   <translation>
    <numerusform>已复制 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n name(s).</source>
   <translation>
    <numerusform>已复制 %n 个名字。</numerusform>
   </translation>
  </message>
  <message>
   <source>Copied for {name}</source>
   <translation>已复制给 {name} 的话</translation>
  </message>
  <message>
   <source>Copied the message for {name}.</source>
   <translation>已复制给 {name} 的通知。</translation>
  </message>
  <message>
   <source>Copied the picture.</source>
   <translation>图片已复制。</translation>
  </message>
  <message>
   <source>Copied the text.</source>
   <translation>文字已复制。</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Copies the marked names, or all of them.</source>
   <translation>复制选中的名字；没选就全部。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <source>Copy as picture</source>
   <translation>复制成图片</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制成文字</translation>
  </message>
  <message>
   <source>Copy for {name}</source>
   <translation>复制给 {name}</translation>
  </message>
  <message>
   <source>Copy it into a folder that can be written, and open it there.</source>
   <translation>请复制到能写入的文件夹，再从那里打开。</translation>
  </message>
  <message>
   <source>Copy message with code</source>
   <translation>复制带内测码的通知</translation>
  </message>
  <message>
   <source>Copy names</source>
   <translation>复制名字</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>复制文字</translation>
  </message>
  <message>
   <source>Copy the chosen rows, for Excel or a chat</source>
   <translation>复制选中的行，可贴到表格或聊天里</translation>
  </message>
  <message>
   <source>Copy the messages in WeChat or QQ and paste them here; the names have to be among them.</source>
   <translation>在微信或 QQ 里复制消息，粘贴到这里；要带着发送人的名字。</translation>
  </message>
  <message>
   <source>Copy the set-up of a group</source>
   <translation>照着这个群建新群</translation>
  </message>
  <message>
   <source>Copy the set-up…</source>
   <translation>复制设置…</translation>
  </message>
  <message>
   <source>Copy the texts</source>
   <translation>复制这些话</translation>
  </message>
  <message>
   <source>Copy {name}</source>
   <translation>复制“{name}”</translation>
  </message>
  <message>
   <source>Copy…</source>
   <translation>复制…</translation>
  </message>
  <message>
   <source>Core group</source>
   <translation>核心群</translation>
  </message>
  <message>
   <source>Core users</source>
   <translation>核心用户</translation>
  </message>
  <message>
   <source>Core users: the next</source>
   <translation>核心用户：接下来的</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>花费</translation>
  </message>
  <message>
   <source>Cost</source>
   <comment>column in a file</comment>
   <translation>花费</translation>
  </message>
  <message>
   <source>Cost of one piece</source>
   <translation>每件成本</translation>
  </message>
  <message>
   <source>Cost per person</source>
   <translation>每位成本</translation>
  </message>
  <message>
   <source>Cost per person</source>
   <comment>column in a file</comment>
   <translation>每人花费</translation>
  </message>
  <message>
   <source>Cost per person who stayed</source>
   <translation>每个留下的人花费</translation>
  </message>
  <message>
   <source>Cost per person who stayed</source>
   <comment>column in a file</comment>
   <translation>每个留下的人花费</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>需要</translation>
  </message>
  <message>
   <source>Costs, points</source>
   <translation>所需积分</translation>
  </message>
  <message>
   <source>Costs, points</source>
   <comment>column in a file</comment>
   <translation>所需积分</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>算数</translation>
  </message>
  <message>
   <source>Count</source>
   <comment>column in a file</comment>
   <translation>算数</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>再数一遍</translation>
  </message>
  <message>
   <source>Count from</source>
   <translation>起算日</translation>
  </message>
  <message numerus="yes">
   <source>Count these %n vote(s)</source>
   <translation>
    <numerusform>计入这 %n 票</numerusform>
   </translation>
  </message>
  <message>
   <source>Count, next</source>
   <translation>计入，下一位</translation>
  </message>
  <message numerus="yes">
   <source>Counted %n pasted vote(s): {question}</source>
   <translation>
    <numerusform>计入粘贴的 %n 票：{question}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted contacts on %n day(s)</source>
   <translation>
    <numerusform>记了 %n 天的互动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted contacts on %n day(s) from {source}</source>
   <translation>
    <numerusform>从“{source}”记了 %n 天的互动</numerusform>
   </translation>
  </message>
  <message>
   <source>Counted from the beginning; the rules can name a first day.</source>
   <translation>从头算起；可在积分规则里设起算日。</translation>
  </message>
  <message>
   <source>Counted from {day}.</source>
   <translation>从 {day} 算起。</translation>
  </message>
  <message>
   <source>Counted is who was brought in this time and was not there before.</source>
   <translation>只算比赛期间带来、之前不在的人。</translation>
  </message>
  <message>
   <source>Counted with: {parts}. Tags, reach and own circle are known only as of today and are left out.</source>
   <translation>用到的分项：{parts}。标签、影响面和自己人只知道现在的情况，没有算进来。</translation>
  </message>
  <message>
   <source>Counted: {who} → {what}</source>
   <translation>已计入：{who} → {what}</translation>
  </message>
  <message>
   <source>Counted?</source>
   <translation>算不算</translation>
  </message>
  <message>
   <source>Counted?</source>
   <comment>column in a file</comment>
   <translation>是否计入</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>正在统计</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>正在清点…</translation>
  </message>
  <message>
   <source>Counts for every voice, also for those that were answered before.</source>
   <translation>对所有心声都算，以前回过的也按这个算。</translation>
  </message>
  <message>
   <source>Counts only who bears a tag of the demand theme</source>
   <translation>只算带有需求主题标签的人</translation>
  </message>
  <message>
   <source>Counts only who has joined the group</source>
   <translation>只算进了群的人</translation>
  </message>
  <message>
   <source>Counts who was active</source>
   <translation>算活跃</translation>
  </message>
  <message>
   <source>Counts “must be” or “live with” answered to both questions as a contradiction.</source>
   <translation>两道题都答「理所当然」或都答「能忍受」，算自相矛盾。</translation>
  </message>
  <message>
   <source>Counts?</source>
   <translation>算不算</translation>
  </message>
  <message>
   <source>Counts?</source>
   <comment>column in a file</comment>
   <translation>算不算</translation>
  </message>
  <message>
   <source>Cover more of it, alone or with somebody who does the rest.</source>
   <translation>多顾一段，自己做或者找人一起做。</translation>
  </message>
  <message>
   <source>Credibility</source>
   <translation>可信</translation>
  </message>
  <message>
   <source>Criteria in their order</source>
   <translation>选人条件，按先后</translation>
  </message>
  <message>
   <source>Criteria…</source>
   <translation>选人先后…</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customers' names are shortened for their privacy</source>
   <translation>客户姓名已按隐私设置隐去</translation>
  </message>
  <message>
   <source>Cycle in days</source>
   <translation>周期（天）</translation>
  </message>
  <message>
   <source>Date</source>
   <comment>column in a file</comment>
   <translation>日期</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day</source>
   <comment>column in a file</comment>
   <translation>日期</translation>
  </message>
  <message>
   <source>Days active in 90</source>
   <comment>column in a file</comment>
   <translation>近 90 天活跃天数</translation>
  </message>
  <message>
   <source>Days after the end; what is noted later is refused.</source>
   <translation>结束后几天内还能补记，再晚就不收。</translation>
  </message>
  <message>
   <source>Days in</source>
   <translation>在群天数</translation>
  </message>
  <message>
   <source>Days in</source>
   <comment>column in a file</comment>
   <translation>在群天数</translation>
  </message>
  <message>
   <source>Days in touch</source>
   <translation>互动天数</translation>
  </message>
  <message>
   <source>Days reviewed</source>
   <comment>column in a file</comment>
   <translation>测评天数</translation>
  </message>
  <message>
   <source>Days voted</source>
   <comment>column in a file</comment>
   <translation>投票天数</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>定下来</translation>
  </message>
  <message>
   <source>Decide and print</source>
   <translation>下结论，打印报告</translation>
  </message>
  <message>
   <source>Decide on {round}</source>
   <translation>{round} 怎么定</translation>
  </message>
  <message>
   <source>Decide, with a reason</source>
   <translation>定下来，说明理由</translation>
  </message>
  <message>
   <source>Decide: {question}</source>
   <translation>该做决定了：{question}</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>我们定</translation>
  </message>
  <message>
   <source>Decided</source>
   <comment>same person or not</comment>
   <translation>你的决定</translation>
  </message>
  <message>
   <source>Decided at</source>
   <comment>column in a file</comment>
   <translation>决定时间</translation>
  </message>
  <message>
   <source>Decided before</source>
   <translation>以前的决定</translation>
  </message>
  <message>
   <source>Decided {outcome}: {question}</source>
   <translation>决定（{outcome}）：{question}</translation>
  </message>
  <message>
   <source>Decided: {verdict}</source>
   <translation>已定：{verdict}</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>做决定…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Decision and why</source>
   <translation>决定与原因</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Decisions</source>
   <comment>list in a file</comment>
   <translation>决定</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>婉拒</translation>
  </message>
  <message>
   <source>Declined…</source>
   <translation>已婉拒……</translation>
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
   <source>Delete the race</source>
   <translation>删除比赛</translation>
  </message>
  <message>
   <source>Delete the rows and columns behind the table in Excel, save it, and import it again.</source>
   <translation>请在 Excel 里删掉表格后面的空行和空列，保存后再导入。</translation>
  </message>
  <message>
   <source>Delete this segment</source>
   <translation>删除这个人群</translation>
  </message>
  <message>
   <source>Delete what is chosen; Undo brings it back</source>
   <translation>删除选中的；可以撤销</translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n campaign(s)</source>
   <translation>
    <numerusform>删除了 %n 个活动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n contact(s) with {name}</source>
   <translation>
    <numerusform>删除和{name}的 %n 次联系</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n fixes</source>
   <translation>
    <numerusform>删除了 %n 个改进项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n group(s)</source>
   <translation>
    <numerusform>删了 %n 个群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n influencer(s)</source>
   <translation>
    <numerusform>删除了 %n 位人物</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n launch(es)</source>
   <translation>
    <numerusform>删除了 %n 个新品项目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n member(s)</source>
   <translation>
    <numerusform>删除了 %n 位成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n referral race(s)</source>
   <translation>
    <numerusform>删除了 %n 场拉新比赛</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n reminder(s)</source>
   <translation>
    <numerusform>删除了 %n 条提醒</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n review(s)</source>
   <translation>
    <numerusform>删除了 %n 份测评</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n reward(s)</source>
   <translation>
    <numerusform>删除了 %n 个奖品</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n shop account(s)</source>
   <translation>
    <numerusform>删除了 %n 个运营账号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n survey(s)</source>
   <translation>
    <numerusform>删除 %n 份问卷</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n topic(s)</source>
   <translation>
    <numerusform>删除了 %n 个话题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n try-outs</source>
   <translation>
    <numerusform>删除了 %n 个体验轮次</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n voice(s)</source>
   <translation>
    <numerusform>删除了 %n 条心声</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n vote(s)</source>
   <translation>
    <numerusform>删除了 %n 个节点</numerusform>
   </translation>
  </message>
  <message>
   <source>Deleted beta round {number}</source>
   <translation>删除了第 {number} 轮内测</translation>
  </message>
  <message>
   <source>Deleted the campaign {name}</source>
   <translation>删除了活动“{name}”</translation>
  </message>
  <message>
   <source>Deleted the fix {title}</source>
   <translation>删除了改进项“{title}”</translation>
  </message>
  <message>
   <source>Deleted the group {name}</source>
   <translation>删了群「{name}」</translation>
  </message>
  <message>
   <source>Deleted the influencer {name}</source>
   <translation>删除了人物 {name}</translation>
  </message>
  <message>
   <source>Deleted the launch {name}</source>
   <translation>删除了新品项目“{name}”</translation>
  </message>
  <message>
   <source>Deleted the referral race {name}</source>
   <translation>删除了拉新比赛“{name}”</translation>
  </message>
  <message>
   <source>Deleted the reminder “{text}”</source>
   <translation>删除了提醒“{text}”</translation>
  </message>
  <message>
   <source>Deleted the reward {name}</source>
   <translation>删除了奖品 {name}</translation>
  </message>
  <message>
   <source>Deleted the segment {name}</source>
   <translation>删了人群「{name}」</translation>
  </message>
  <message>
   <source>Deleted the shop account {name}</source>
   <translation>删除了运营账号 {name}</translation>
  </message>
  <message>
   <source>Deleted the survey {name}</source>
   <translation>删除问卷「{name}」</translation>
  </message>
  <message>
   <source>Deleted the text {name}</source>
   <translation>删除文案“{name}”</translation>
  </message>
  <message>
   <source>Deleted the topic {name}</source>
   <translation>删除了话题“{name}”</translation>
  </message>
  <message>
   <source>Deleted the try-out {name}</source>
   <translation>删除了体验轮次 {name}</translation>
  </message>
  <message>
   <source>Deleted the voice “{text}”</source>
   <translation>删除了心声“{text}”</translation>
  </message>
  <message>
   <source>Deleted the vote {name}</source>
   <translation>删除了节点：{name}</translation>
  </message>
  <message>
   <source>Deleted {name}</source>
   <translation>删除了 {name}</translation>
  </message>
  <message>
   <source>Delivered at</source>
   <comment>column in a file</comment>
   <translation>到货时间</translation>
  </message>
  <message>
   <source>Delivery</source>
   <comment>tested point</comment>
   <translation>物流</translation>
  </message>
  <message>
   <source>Demand theme</source>
   <translation>需求主题</translation>
  </message>
  <message>
   <source>Demand theme →</source>
   <translation>去写需求主题 →</translation>
  </message>
  <message>
   <source>Demand theme, one sentence</source>
   <translation>需求主题，一句话</translation>
  </message>
  <message>
   <source>Departs from the vote</source>
   <comment>column in a file</comment>
   <translation>与投票不同</translation>
  </message>
  <message>
   <source>Departs from the vote: {reason}</source>
   <translation>和投票不同：{reason}</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>定金</translation>
  </message>
  <message>
   <source>Deposit</source>
   <comment>column in a file</comment>
   <translation>定金</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Details</source>
   <comment>column in a file</comment>
   <translation>说明</translation>
  </message>
  <message>
   <source>Did</source>
   <translation>做了什么</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>相差</translation>
  </message>
  <message>
   <source>Different from the shop {n}</source>
   <translation>和店铺不一样 {n}</translation>
  </message>
  <message>
   <source>Different people</source>
   <translation>不是同一个人</translation>
  </message>
  <message>
   <source>Directly</source>
   <translation>直接</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>名录</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>知道了</translation>
  </message>
  <message>
   <source>Do not count</source>
   <translation>不算</translation>
  </message>
  <message>
   <source>Do not count</source>
   <comment>column in a file</comment>
   <translation>不算</translation>
  </message>
  <message>
   <source>Do not decide for them. Ask openly, answer fast, write down what they say in their words.</source>
   <translation>别替顾客做主。问得开放，回得快，按他们的原话记下来。</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>不导入</translation>
  </message>
  <message>
   <source>Does it fit what you sell?</source>
   <translation>跟店里卖的搭吗？</translation>
  </message>
  <message>
   <source>Doing it again</source>
   <translation>正在重做</translation>
  </message>
  <message>
   <source>Don't</source>
   <comment>product gate</comment>
   <translation>先别做</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>import page</comment>
   <translation>完成</translation>
  </message>
  <message>
   <source>Done again as soon as other work is finished: {what}</source>
   <translation>后台的事忙完就重做：{what}</translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>已重做：{what}</translation>
  </message>
  <message>
   <source>Done at</source>
   <comment>column in a file</comment>
   <translation>完成时间</translation>
  </message>
  <message>
   <source>Done: {text}</source>
   <translation>做完了：{text}</translation>
  </message>
  <message>
   <source>Double-click a line to say who it is. What stays unknown is left out.</source>
   <translation>双击一行可以指定是谁；认不出的先不放进群。</translation>
  </message>
  <message>
   <source>Douyin</source>
   <translation>抖音</translation>
  </message>
  <message>
   <source>Douyin ID</source>
   <translation>抖音号</translation>
  </message>
  <message>
   <source>Douyin ID</source>
   <comment>column in a file</comment>
   <translation>抖音号</translation>
  </message>
  <message>
   <source>Douyin id</source>
   <translation>抖音号</translation>
  </message>
  <message>
   <source>Douyin influencer list</source>
   <translation>抖音达人列表</translation>
  </message>
  <message>
   <source>Douyin orders</source>
   <translation>抖店订单</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Down a tier</source>
   <translation>降级</translation>
  </message>
  <message>
   <source>Download it again, or open it in Excel and save it anew.</source>
   <translation>请重新下载，或用 Excel 打开后另存一次。</translation>
  </message>
  <message>
   <source>Drag a card to another stage, or choose it and press Ctrl+← or Ctrl+→. Enter opens it.</source>
   <translation>把卡片拖到别的阶段，或选中后按 Ctrl+← / Ctrl+→；回车打开。</translation>
  </message>
  <message>
   <source>Drop a file here</source>
   <translation>把文件拖到这里</translation>
  </message>
  <message>
   <source>Drop an order or customer file on the window</source>
   <translation>把订单或客户文件拖到窗口上</translation>
  </message>
  <message>
   <source>Dry season: hands cared for without the grease</source>
   <translation>干燥季节，手部护理不油腻</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>截止日期</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>重复的人</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <comment>list in a file</comment>
   <translation>重复成员</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>Each code works once.</source>
   <translation>每个码只能用一次。</translation>
  </message>
  <message>
   <source>Each dot is a person; the larger, the longer the chain. Click one to open their card.</source>
   <translation>每个点是一个人，带来的人越多点越大。点一下打开成员卡。</translation>
  </message>
  <message>
   <source>Each line ticks itself when it is done. Click a line to go there.</source>
   <translation>每一步做完会自动打勾。点任何一行，直接到那里。</translation>
  </message>
  <message>
   <source>Each option may be there once.</source>
   <translation>每个选项只写一次。</translation>
  </message>
  <message>
   <source>Each person may choose 1 to {most} options.</source>
   <translation>每人可选 1 到 {most} 项。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>往前</translation>
  </message>
  <message>
   <source>Earns</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>Ease of use</source>
   <comment>tested point</comment>
   <translation>好不好用</translation>
  </message>
  <message>
   <source>Easy to share</source>
   <comment>product gate</comment>
   <translation>好不好往外传</translation>
  </message>
  <message>
   <source>Easy to show and to tell?</source>
   <translation>别人好晒、好说给朋友听吗？</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Effort (days)</source>
   <translation>工作量（天）</translation>
  </message>
  <message>
   <source>Effort (days)</source>
   <comment>column in a file</comment>
   <translation>工作量（天）</translation>
  </message>
  <message>
   <source>Effort in days</source>
   <translation>要花几天</translation>
  </message>
  <message>
   <source>Effort is a number of days over 0</source>
   <translation>工作量填大于 0 的天数</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>Email</source>
   <comment>column in a file</comment>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>Empty the search box</source>
   <translation>清空搜索框</translation>
  </message>
  <message>
   <source>Empty where there is no limit.</source>
   <translation>不限就空着。</translation>
  </message>
  <message>
   <source>Empty: a follow-up that was due is settled.</source>
   <translation>留空：到期的跟进就算办了。</translation>
  </message>
  <message>
   <source>Empty: no cap.</source>
   <translation>不填就是不设上限。</translation>
  </message>
  <message>
   <source>Empty: no end. Votes that were late until then count.</source>
   <translation>留空：不设截止。之前晚到的票会计入。</translation>
  </message>
  <message>
   <source>Empty: still in.</source>
   <translation>空着表示还在群里。</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>截止</translation>
  </message>
  <message>
   <source>Enter a review</source>
   <translation>录入测评</translation>
  </message>
  <message>
   <source>Enter a vote…</source>
   <translation>录一票…</translation>
  </message>
  <message>
   <source>Enter at least one mark or the tester's words.</source>
   <translation>请至少打一个分，或写下测评人的话。</translation>
  </message>
  <message>
   <source>Enter does this.</source>
   <translation>按回车执行。</translation>
  </message>
  <message>
   <source>Enter opens this page.</source>
   <translation>按回车打开这一页。</translation>
  </message>
  <message>
   <source>Enter puts it into the list.</source>
   <translation>按回车加进列表。</translation>
  </message>
  <message>
   <source>Enter votes</source>
   <translation>录入投票</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>明细</translation>
  </message>
  <message>
   <source>Entries of points</source>
   <translation>积分明细</translation>
  </message>
  <message>
   <source>Entries of points</source>
   <comment>list in a file</comment>
   <translation>积分流水</translation>
  </message>
  <message>
   <source>Entries to book</source>
   <translation>待入账明细</translation>
  </message>
  <message>
   <source>Even at best {high} of those invited would buy ({k} of {n} did), under the limit of {limit}.</source>
   <translation>受邀的人里最乐观也只有 {high} 会买（{n} 位里买了 {k} 位），低于底线 {limit}。</translation>
  </message>
  <message>
   <source>Every accepted tester has a code.</source>
   <translation>通过的测评人都有内测码了。</translation>
  </message>
  <message>
   <source>Every goal that applies was met.</source>
   <translation>该达到的目标都达到了。</translation>
  </message>
  <message>
   <source>Every line is settled.</source>
   <translation>每行都清楚了。</translation>
  </message>
  <message>
   <source>Every sale needs a new customer; what could they buy next?</source>
   <translation>每卖一单都得找新客；他们接着还能买什么？</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>每周安排</translation>
  </message>
  <message>
   <source>Every week</source>
   <comment>column in a file</comment>
   <translation>每周安排</translation>
  </message>
  <message>
   <source>Everybody counts for one person only.</source>
   <translation>一个人只算给一位邀请人。</translation>
  </message>
  <message>
   <source>Everybody counts once, as they came first. Who is not in for {stay} days (bought: {buy} days) is left out, not counted as lost. Below each the 95 % interval (Wilson; of the difference Newcombe). Beyond chance means p under 5 % after Holm's correction for three looks.</source>
   <translation>每人只算一次，按第一次怎么来的算。进群不满 {stay} 天（看下单要满 {buy} 天）的先不算，不当作流失。下面小字是 95% 区间（Wilson；差值用 Newcombe）。“超出偶然”指三项比较经 Holm 校正后 p 小于 5%。</translation>
  </message>
  <message>
   <source>Everybody in a group</source>
   <translation>整个群的人</translation>
  </message>
  <message>
   <source>Everybody is in the right tier already.</source>
   <translation>每个人都已在该在的层级。</translation>
  </message>
  <message>
   <source>Everybody sees why somebody was chosen; nobody else is named.</source>
   <translation>每位为什么入选都写清楚，不点别人的名。</translation>
  </message>
  <message>
   <source>Everybody who is in long enough has said something.</source>
   <translation>入群久一点的人都说过话了。</translation>
  </message>
  <message>
   <source>Everybody with an id on a platform</source>
   <translation>在某平台有账号的人</translation>
  </message>
  <message>
   <source>Everything in this file is in the shop already.</source>
   <translation>这个文件里的内容店铺里都有了。</translation>
  </message>
  <message>
   <source>Everything is copied but the people and the QR picture.</source>
   <translation>除了人和二维码，其他设置都复制。</translation>
  </message>
  <message>
   <source>Everything is saved</source>
   <translation>已自动保存</translation>
  </message>
  <message>
   <source>Everything is saved · no backup yet</source>
   <translation>已自动保存 · 还没有备份</translation>
  </message>
  <message>
   <source>Everything is saved · {backup}</source>
   <translation>已自动保存 · {backup}</translation>
  </message>
  <message>
   <source>Everything is saved, but the backup failed: {why}</source>
   <translation>都已保存，但备份没做成：{why}</translation>
  </message>
  <message>
   <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
   <translation>所有内容都在这台电脑的一个文件里，不会发到任何地方。</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>样例</translation>
  </message>
  <message>
   <source>Excel (xlsx, xls, xlsb, ods) or text tables (csv, tsv), as the platform exported them</source>
   <translation>Excel（xlsx、xls、xlsb、ods）或文本表格（csv、tsv），平台导出的原样就行</translation>
  </message>
  <message>
   <source>Excel has rounded the number, its last digits are lost; export the file again and do not save it in Excel</source>
   <translation>Excel 把长数字变短了，末尾几位已经丢了；请重新导出，不要用 Excel 另存</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel 表格 (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel workbook, all columns (*.xlsx)</source>
   <translation>Excel 表格，全部列 (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel workbook, only the columns shown (*.xlsx)</source>
   <translation>Excel 表格，只要显示的列 (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel workbooks (xlsx, xls, xlsb, ods) and text tables (csv, tsv) can be read.</source>
   <translation>能读 Excel 工作簿（xlsx、xls、xlsb、ods）和文本表格（csv、tsv）。</translation>
  </message>
  <message>
   <source>Experience officer</source>
   <translation>体验官</translation>
  </message>
  <message>
   <source>Experience officers</source>
   <comment>list in a file</comment>
   <translation>体验官</translation>
  </message>
  <message>
   <source>Experience officers chosen</source>
   <translation>体验官名单</translation>
  </message>
  <message>
   <source>Experience officers of {round}</source>
   <translation>{round}体验官</translation>
  </message>
  <message>
   <source>Expired on {day}</source>
   <translation>已于 {day} 过期</translation>
  </message>
  <message numerus="yes">
   <source>Expires in %n day(s)</source>
   <translation>
    <numerusform>还有 %n 天过期</numerusform>
   </translation>
  </message>
  <message>
   <source>Expires today</source>
   <translation>今天过期</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export Excel</source>
   <translation>导出 Excel</translation>
  </message>
  <message>
   <source>Export for production</source>
   <translation>导出给工厂</translation>
  </message>
  <message>
   <source>Export list…</source>
   <translation>导出名单…</translation>
  </message>
  <message>
   <source>Factor K</source>
   <translation>K 值</translation>
  </message>
  <message>
   <source>Fault log: {folder}</source>
   <translation>故障记录：{folder}</translation>
  </message>
  <message>
   <source>Fault or wish</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>反馈</translation>
  </message>
  <message>
   <source>Feedback by</source>
   <translation>反馈截止</translation>
  </message>
  <message>
   <source>Feedback by…</source>
   <translation>改反馈日期…</translation>
  </message>
  <message numerus="yes">
   <source>Feedback of %n people is due on {day}</source>
   <translation>
    <numerusform>%n 位的反馈改到 {day} 前</numerusform>
   </translation>
  </message>
  <message>
   <source>Feedback of {name}</source>
   <translation>{name} 的反馈</translation>
  </message>
  <message>
   <source>Feedback of {name} is due on {day}</source>
   <translation>{name} 的反馈改到 {day} 前</translation>
  </message>
  <message>
   <source>Feedback on</source>
   <comment>column in a file</comment>
   <translation>反馈时间</translation>
  </message>
  <message>
   <source>Feedback…</source>
   <translation>记反馈…</translation>
  </message>
  <message>
   <source>Fewest refuse</source>
   <translation>拒绝最少</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>File</source>
   <comment>import page</comment>
   <translation>选文件</translation>
  </message>
  <message>
   <source>File {at} of {n}: {name}. They are taken one after the other.</source>
   <translation>第 {at} 个，共 {n} 个文件：{name}。一个一个来。</translation>
  </message>
  <message>
   <source>Files with these columns are matched like this from now on. Importing remembers it too.</source>
   <translation>以后列名一样的文件都照这样对应。直接导入也会记住。</translation>
  </message>
  <message>
   <source>Fill the core group</source>
   <translation>选出核心用户</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Find and go</source>
   <translation>查找直达</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>找重复的人</translation>
  </message>
  <message>
   <source>Find the few customers your new product needs first</source>
   <translation>找到新品最先需要的那几位客户</translation>
  </message>
  <message>
   <source>Find the few who need this product most. The right people count for more than many people.</source>
   <translation>找出最迫切需要这件产品的一小群人。人的质量比数量重要。</translation>
  </message>
  <message>
   <source>Find who does the rest before you announce it.</source>
   <translation>先找好谁来做剩下的，再对外说。</translation>
  </message>
  <message>
   <source>Find your core users</source>
   <translation>筛选核心用户</translation>
  </message>
  <message>
   <source>Find your seed users, listen to them, and decide about a product.</source>
   <translation>找到种子用户，听他们说，再决定产品怎么走。</translation>
  </message>
  <message>
   <source>Finish launch</source>
   <translation>完成这个新品项目</translation>
  </message>
  <message>
   <source>Finished at</source>
   <comment>column in a file</comment>
   <translation>提交时间</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>名（不含姓）</translation>
  </message>
  <message>
   <source>First on</source>
   <comment>column in a file</comment>
   <translation>最早</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>契合度</translation>
  </message>
  <message>
   <source>Fit with the theme</source>
   <translation>合不合主题</translation>
  </message>
  <message>
   <source>Fit with what we sell</source>
   <comment>product gate</comment>
   <translation>跟店里的货搭不搭</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>改进项</translation>
  </message>
  <message>
   <source>Fix</source>
   <comment>column in a file</comment>
   <translation>改进项</translation>
  </message>
  <message>
   <source>Fix {title} is now “{status}”</source>
   <translation>改进项“{title}”：{status}</translation>
  </message>
  <message>
   <source>Fixes</source>
   <translation>改进项</translation>
  </message>
  <message>
   <source>Fixes</source>
   <comment>list in a file</comment>
   <translation>改进项</translation>
  </message>
  <message>
   <source>Fixes for production</source>
   <translation>交给生产的改进</translation>
  </message>
  <message>
   <source>Fixes reported</source>
   <comment>column in a file</comment>
   <translation>提出改进数</translation>
  </message>
  <message>
   <source>Fold the guide away</source>
   <translation>收起向导</translation>
  </message>
  <message>
   <source>Folder for the backups</source>
   <translation>备份文件夹</translation>
  </message>
  <message>
   <source>Follow up</source>
   <translation>跟进</translation>
  </message>
  <message numerus="yes">
   <source>Follow up %n influencer(s) on {date}</source>
   <translation>
    <numerusform>{date} 跟进 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>Follow up in time</source>
   <translation>按时跟进</translation>
  </message>
  <message>
   <source>Follow up on</source>
   <translation>下次跟进</translation>
  </message>
  <message>
   <source>Follow up on</source>
   <comment>column in a file</comment>
   <translation>下次跟进</translation>
  </message>
  <message>
   <source>Follow up on {day}</source>
   <translation>{day} 跟进</translation>
  </message>
  <message>
   <source>Follow up {name}</source>
   <translation>跟进{name}</translation>
  </message>
  <message>
   <source>Follow up {name} on {date}</source>
   <translation>{date} 跟进{name}</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>跟进</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>粉丝数</translation>
  </message>
  <message>
   <source>Followers</source>
   <comment>column in a file</comment>
   <translation>粉丝数</translation>
  </message>
  <message>
   <source>Followers cannot be below 0.</source>
   <translation>粉丝数不能小于 0。</translation>
  </message>
  <message>
   <source>Followers, and people in the same groups.</source>
   <translation>粉丝，和同群的人。</translation>
  </message>
  <message>
   <source>For</source>
   <translation>事由</translation>
  </message>
  <message>
   <source>For</source>
   <comment>column in a file</comment>
   <translation>事由</translation>
  </message>
  <message>
   <source>For Outlook, Apple's calendar or WeCom: taking it in again moves entries.</source>
   <translation>可导入 Outlook、苹果日历、企业微信；再次导入只会更新，不会重复。</translation>
  </message>
  <message>
   <source>For a gift</source>
   <translation>激励进群</translation>
  </message>
  <message>
   <source>For a gift or not</source>
   <translation>自然与激励</translation>
  </message>
  <message>
   <source>For example 138 0013 8000.</source>
   <translation>例如 138 0013 8000。</translation>
  </message>
  <message>
   <source>For example name@example.com.</source>
   <translation>例如 name@example.com。</translation>
  </message>
  <message>
   <source>For example quality, price, packing.</source>
   <translation>例如 质量、价格、包装。</translation>
  </message>
  <message>
   <source>For example: B group</source>
   <translation>例如：B 群</translation>
  </message>
  <message>
   <source>For example: B group, shop chat, phone</source>
   <translation>例如：B 群、旺旺、电话</translation>
  </message>
  <message>
   <source>For example: WeChat, phone, in person</source>
   <translation>例如：微信、电话、当面</translation>
  </message>
  <message>
   <source>For example: Xiaoman no. 1.</source>
   <translation>例如：小满 1 号。</translation>
  </message>
  <message>
   <source>For example: bring a friend in May.</source>
   <translation>例如：五月带朋友。</translation>
  </message>
  <message>
   <source>For example: call the factory</source>
   <translation>比如：给工厂打电话</translation>
  </message>
  <message>
   <source>For example: call the factory.</source>
   <translation>比如：给工厂打电话。</translation>
  </message>
  <message>
   <source>For example: experience officer.</source>
   <translation>例如：体验官。</translation>
  </message>
  <message>
   <source>For example: from the third batch on</source>
   <translation>例如：第 3 批起用</translation>
  </message>
  <message>
   <source>For example: spring prize draw.</source>
   <translation>例如：春日抽奖。</translation>
  </message>
  <message>
   <source>For example: which scent?</source>
   <translation>例如：选哪种香味？</translation>
  </message>
  <message>
   <source>For the launch</source>
   <translation>属于新品项目</translation>
  </message>
  <message>
   <source>For the month</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>For the whole shop, not only this launch</source>
   <translation>全店通用，不只这个新品</translation>
  </message>
  <message>
   <source>For three days</source>
   <translation>推迟三天</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>给谁用</translation>
  </message>
  <message>
   <source>Format remembered</source>
   <translation>已记住这种格式</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
   <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
  </message>
  <message>
   <source>Free some space and try again.</source>
   <translation>请腾出空间再试。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>From</source>
   <comment>column in a file</comment>
   <translation>从</translation>
  </message>
  <message>
   <source>From (95 %)</source>
   <comment>column in a file</comment>
   <translation>下限（95 %）</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>从文件读取…</translation>
  </message>
  <message>
   <source>From buying to using it up: what is left for them to solve?</source>
   <translation>从买到用完，还剩什么要他们自己解决？</translation>
  </message>
  <message>
   <source>From the answers to a survey</source>
   <translation>从问卷答卷里取</translation>
  </message>
  <message>
   <source>From the core group, who does not take part yet. A beta begins with the right people.</source>
   <translation>核心群里还没参加的人。内测先要找对人。</translation>
  </message>
  <message>
   <source>From these numbers on each speaks for somebody; 0 leaves it out. Kept for this launch.</source>
   <translation>达到这些数就算一条依据；填 0 表示不看。只对这个项目有效。</translation>
  </message>
  <message>
   <source>From what the product gives: dry skin, often washes hands, gives presents …</source>
   <translation>从产品能给什么推出来：干皮、常洗手、爱送礼……</translation>
  </message>
  <message>
   <source>From {first} to {last}.</source>
   <translation>{first} 至 {last}。</translation>
  </message>
  <message>
   <source>From {value} first</source>
   <translation>{value}优先</translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) of {group} the role {role}</source>
   <translation>
    <numerusform>{group}里 %n 位设为{role}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) the title “{title}”</source>
   <translation>
    <numerusform>授予 %n 位成员“{title}”称号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) {points} points each</source>
   <translation>
    <numerusform>给 %n 位成员各加了 {points} 分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n vote(s) to {name}</source>
   <translation>
    <numerusform>%n 票记到{name}名下</numerusform>
   </translation>
  </message>
  <message>
   <source>Gave {name} {points} points</source>
   <translation>给 {name} 加了 {points} 分</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Gender</source>
   <comment>column in a file</comment>
   <translation>性别</translation>
  </message>
  <message>
   <source>Get in touch</source>
   <translation>先联系上</translation>
  </message>
  <message numerus="yes">
   <source>Give %n seat(s)</source>
   <translation>
    <numerusform>确定这 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>Give a title</source>
   <translation>授予称号</translation>
  </message>
  <message>
   <source>Give a title…</source>
   <translation>授予称号…</translation>
  </message>
  <message>
   <source>Give at least one point, or take one with a minus sign.</source>
   <translation>至少加 1 分；要扣分请写负数。</translation>
  </message>
  <message>
   <source>Give each part a weight from 0 to 100.</source>
   <translation>每项的权重填 0 到 100。</translation>
  </message>
  <message>
   <source>Give it a line of titles.</source>
   <translation>请在第一行写上列名。</translation>
  </message>
  <message>
   <source>Give it a tag to see how many members belong to it.</source>
   <translation>给它一个标签，就能看到有多少成员属于它。</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>腾出来</translation>
  </message>
  <message>
   <source>Give its question or its number.</source>
   <translation>请写它的题目或编号。</translation>
  </message>
  <message>
   <source>Give or take…</source>
   <translation>加减积分…</translation>
  </message>
  <message>
   <source>Give the chat a name, as it is called in WeChat or QQ.</source>
   <translation>请填聊天名称，和微信或 QQ 里的一样。</translation>
  </message>
  <message>
   <source>Give the file a name that ends in .ics.</source>
   <translation>文件名请以 .ics 结尾。</translation>
  </message>
  <message>
   <source>Give the file a name that ends in .xlsx or .csv.</source>
   <translation>文件名请以 .xlsx 或 .csv 结尾。</translation>
  </message>
  <message>
   <source>Give the file a name that ends in .xlsx.</source>
   <translation>文件名请以 .xlsx 结尾。</translation>
  </message>
  <message>
   <source>Give the title</source>
   <translation>授予称号</translation>
  </message>
  <message>
   <source>Give them one picture or one sentence to pass on.</source>
   <translation>给一张图或一句话，让人直接转出去。</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>授予日期</translation>
  </message>
  <message>
   <source>Given on</source>
   <comment>column in a file</comment>
   <translation>授予日期</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>累计发放</translation>
  </message>
  <message>
   <source>Given to</source>
   <translation>发给谁</translation>
  </message>
  <message>
   <source>Given to nobody yet: choose who used it.</source>
   <translation>这是备用码：请选是谁用的。</translation>
  </message>
  <message>
   <source>Given to {name}.</source>
   <translation>发给了 {name}。</translation>
  </message>
  <message>
   <source>Giving room back</source>
   <translation>正在腾出空间</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go on from here; what is in the shop is whole.</source>
   <translation>从现在的状态继续就好，店铺里的数据是完整的。</translation>
  </message>
  <message>
   <source>Go there →</source>
   <translation>去处理 →</translation>
  </message>
  <message>
   <source>Go through the stages between.</source>
   <translation>请经过中间的阶段。</translation>
  </message>
  <message>
   <source>Go to groups</source>
   <translation>去看群组</translation>
  </message>
  <message>
   <source>Go to the votes</source>
   <translation>去看投票</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Goal</source>
   <comment>column in a file</comment>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Goal of the verdict</source>
   <comment>column in a file</comment>
   <translation>目标</translation>
  </message>
  <message>
   <source>Goals missed: {goals}.</source>
   <translation>没达到的目标：{goals}。</translation>
  </message>
  <message>
   <source>Goals of {round}</source>
   <translation>{round} 的目标</translation>
  </message>
  <message>
   <source>Goals…</source>
   <translation>目标…</translation>
  </message>
  <message>
   <source>Goes down by itself; empty where there is no limit.</source>
   <translation>兑换后自动减少；不填就是不限。</translation>
  </message>
  <message>
   <source>Goes {where}.</source>
   <translation>用途：{where}。</translation>
  </message>
  <message>
   <source>Goods and postage.</source>
   <translation>货品加运费。</translation>
  </message>
  <message>
   <source>Google Forms answers</source>
   <translation>Google 表单答卷</translation>
  </message>
  <message>
   <source>Gross margin</source>
   <translation>毛利率</translation>
  </message>
  <message>
   <source>Gross margin</source>
   <comment>product gate</comment>
   <translation>毛利率</translation>
  </message>
  <message>
   <source>Gross margin %</source>
   <comment>column in a file</comment>
   <translation>毛利率 %</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>群</translation>
  </message>
  <message>
   <source>Group</source>
   <comment>column in a file</comment>
   <translation>群</translation>
  </message>
  <message>
   <source>Group, launch, rules</source>
   <translation>群名、项目、规则</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>群</translation>
  </message>
  <message>
   <source>Groups</source>
   <comment>list in a file</comment>
   <translation>群</translation>
  </message>
  <message>
   <source>Had you invited the top {n} on {day}, {k} of them would have bought since. At random: about {expected}.</source>
   <translation>要是 {day} 就邀请前 {n} 名，其中 {k} 人后来又购买了；随便挑的话大约 {expected} 人。</translation>
  </message>
  <message>
   <source>Had you invited the top {n} on {day}, {k} of them would have stayed active. At random: about {expected}.</source>
   <translation>要是 {day} 就邀请前 {n} 名，其中 {k} 人后来一直活跃；随便挑的话大约 {expected} 人。</translation>
  </message>
  <message>
   <source>Hand cream 2.0</source>
   <translation>护手霜 2.0</translation>
  </message>
  <message>
   <source>Hand fixes to production</source>
   <translation>把改进交给生产</translation>
  </message>
  <message>
   <source>Hand on</source>
   <translation>交给生产</translation>
  </message>
  <message>
   <source>Hand out codes</source>
   <translation>发内测码</translation>
  </message>
  <message>
   <source>Hand out codes…</source>
   <translation>发内测码…</translation>
  </message>
  <message>
   <source>Hand out…</source>
   <translation>发放…</translation>
  </message>
  <message>
   <source>Handed out</source>
   <translation>已发放</translation>
  </message>
  <message>
   <source>Handed out</source>
   <comment>column in a file</comment>
   <translation>已发放</translation>
  </message>
  <message>
   <source>Handed out at</source>
   <comment>column in a file</comment>
   <translation>发出时间</translation>
  </message>
  <message>
   <source>Has left</source>
   <translation>已退群</translation>
  </message>
  <message>
   <source>Has left today</source>
   <translation>今天已退出</translation>
  </message>
  <message>
   <source>Has not brought anybody yet.</source>
   <translation>还没带过人。</translation>
  </message>
  <message>
   <source>Has now</source>
   <translation>现有</translation>
  </message>
  <message>
   <source>Has voted before: the later vote counts.</source>
   <translation>投过了：以后一次为准。</translation>
  </message>
  <message>
   <source>Has {points} now.</source>
   <translation>现有 {points} 分。</translation>
  </message>
  <message>
   <source>Has {points}; {missing} are missing.</source>
   <translation>现有 {points} 分，还差 {missing} 分。</translation>
  </message>
  <message>
   <source>Has {points}; {rest} are left.</source>
   <translation>现有 {points} 分，换完还剩 {rest} 分。</translation>
  </message>
  <message>
   <source>Has: {tags}.</source>
   <translation>有标签：{tags}。</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Healthy from {healthy}%.</source>
   <translation>{healthy}% 起算健康。</translation>
  </message>
  <message>
   <source>Healthy from {healthy}%: one piece may cost {cost} at most, or sells from {price}.</source>
   <translation>{healthy}% 起算健康：每件成本压到 {cost} 以内，或者卖到 {price} 以上。</translation>
  </message>
  <message>
   <source>Healthy from {healthy}%: one piece may cost {cost} at most.</source>
   <translation>{healthy}% 起算健康：每件成本要在 {cost} 以内。</translation>
  </message>
  <message>
   <source>Hear everybody, but say why</source>
   <translation>都听，但要说明理由</translation>
  </message>
  <message>
   <source>Heard, and decided</source>
   <translation>听到了，怎么定的</translation>
  </message>
  <message>
   <source>Heard, decided, why</source>
   <translation>听到了什么，怎么定，为什么</translation>
  </message>
  <message>
   <source>Heard: {what}</source>
   <translation>大家说：{what}</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Hide phones and ids on the screen</source>
   <translation>屏幕上隐藏手机号和账号</translation>
  </message>
  <message>
   <source>Hide phones in exported lists</source>
   <translation>导出的列表隐藏手机号</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>最高价</translation>
  </message>
  <message>
   <source>Highest score</source>
   <translation>得分高的</translation>
  </message>
  <message>
   <source>History</source>
   <translation>操作记录</translation>
  </message>
  <message>
   <source>History</source>
   <comment>list in a file</comment>
   <translation>操作记录</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>以谁为准</translation>
  </message>
  <message>
   <source>Holds at most</source>
   <translation>容量</translation>
  </message>
  <message>
   <source>Honours</source>
   <translation>称号</translation>
  </message>
  <message>
   <source>Honours</source>
   <comment>list in a file</comment>
   <translation>荣誉</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message numerus="yes">
   <source>How %n member(s) came is not known again</source>
   <translation>
    <numerusform>%n 位成员改回不知道怎么来的</numerusform>
   </translation>
  </message>
  <message>
   <source>How bad</source>
   <translation>严重程度</translation>
  </message>
  <message>
   <source>How does it live with the people, and how many of them do you want close?</source>
   <translation>大家多久用一次，您想留多少人在身边？</translation>
  </message>
  <message>
   <source>How it came in</source>
   <comment>column in a file</comment>
   <translation>录入方式</translation>
  </message>
  <message>
   <source>How it grows</source>
   <translation>裂变情况</translation>
  </message>
  <message>
   <source>How it went</source>
   <comment>column in a file</comment>
   <translation>联系情况</translation>
  </message>
  <message>
   <source>How likely</source>
   <translation>可能性</translation>
  </message>
  <message>
   <source>How likely (0–100)</source>
   <comment>column in a file</comment>
   <translation>像同一人（0–100）</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>选几人</translation>
  </message>
  <message>
   <source>How many came through</source>
   <translation>邀请漏斗</translation>
  </message>
  <message>
   <source>How many follow them, and since when you know</source>
   <translation>有多少粉丝，是哪天的数</translation>
  </message>
  <message>
   <source>How many may take part. 29 testers meet a fault that hits one in ten (95 %).</source>
   <translation>可以参加的人数。十个人里会出一次的问题，29 位测评人有 95% 的机会遇到。</translation>
  </message>
  <message>
   <source>How many of the theme's tags they have.</source>
   <translation>有几个主题标签。</translation>
  </message>
  <message>
   <source>How many pieces</source>
   <translation>几份</translation>
  </message>
  <message>
   <source>How often</source>
   <comment>column in a file</comment>
   <translation>次数</translation>
  </message>
  <message>
   <source>How often</source>
   <comment>product gate</comment>
   <translation>使用和购买的频率</translation>
  </message>
  <message>
   <source>How often it is bought</source>
   <translation>多久买一次</translation>
  </message>
  <message>
   <source>How often it is bought</source>
   <comment>product gate</comment>
   <translation>多久买一次</translation>
  </message>
  <message>
   <source>How often it is used</source>
   <translation>多久用一次</translation>
  </message>
  <message>
   <source>How often it is used</source>
   <comment>product gate</comment>
   <translation>多久用一次</translation>
  </message>
  <message>
   <source>How often was not understood.</source>
   <translation>没看懂多久一次。</translation>
  </message>
  <message>
   <source>How reachable</source>
   <comment>of an audience</comment>
   <translation>够得着</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>把握</translation>
  </message>
  <message>
   <source>How the price feels</source>
   <translation>价格感觉</translation>
  </message>
  <message>
   <source>How the price feels was not understood.</source>
   <translation>没看懂觉得贵不贵。</translation>
  </message>
  <message>
   <source>How the price felt</source>
   <translation>觉得价格怎么样</translation>
  </message>
  <message>
   <source>How the score is made…</source>
   <translation>得分是怎么来的……</translation>
  </message>
  <message>
   <source>How they came</source>
   <translation>怎么来的</translation>
  </message>
  <message>
   <source>How they came</source>
   <comment>column in a file</comment>
   <translation>怎么来的</translation>
  </message>
  <message>
   <source>How this was worked out</source>
   <translation>这些数字怎么算的</translation>
  </message>
  <message>
   <source>How to reach</source>
   <translation>联系方式</translation>
  </message>
  <message>
   <source>How urgent</source>
   <comment>of an audience</comment>
   <translation>多急需</translation>
  </message>
  <message>
   <source>How useful</source>
   <translation>有没有用</translation>
  </message>
  <message>
   <source>How useful this tester was; helps to choose next time.</source>
   <translation>这位测评人帮了多大忙；下次挑人时有用。</translation>
  </message>
  <message>
   <source>HubSpot ID</source>
   <translation>HubSpot ID</translation>
  </message>
  <message>
   <source>HubSpot contacts</source>
   <translation>HubSpot 联系人</translation>
  </message>
  <message>
   <source>IDs on platforms</source>
   <translation>平台账号</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>值不值得做</translation>
  </message>
  <message>
   <source>Idea: {verdict}</source>
   <translation>这个想法：{verdict}</translation>
  </message>
  <message>
   <source>If it went on like this, the next three waves would bring {numbers} people.</source>
   <translation>照这样下去，后面三轮会带来 {numbers} 人。</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>影响</translation>
  </message>
  <message>
   <source>Impact</source>
   <comment>column in a file</comment>
   <translation>影响</translation>
  </message>
  <message>
   <source>Impact is 3, 2, 1, 0.5 or 0.25</source>
   <translation>影响填 3、2、1、0.5 或 0.25</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import a chat</source>
   <translation>导入聊天记录</translation>
  </message>
  <message>
   <source>Import a customer file</source>
   <translation>导入客户名单</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>导入文件</translation>
  </message>
  <message>
   <source>Import another chat…</source>
   <translation>再导入一个聊天记录…</translation>
  </message>
  <message>
   <source>Import another file…</source>
   <translation>再导入一个文件…</translation>
  </message>
  <message>
   <source>Import answers…</source>
   <translation>导入答卷…</translation>
  </message>
  <message>
   <source>Import beta reviews</source>
   <translation>导入内测测评</translation>
  </message>
  <message>
   <source>Import chat…</source>
   <translation>导入聊天记录…</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>导入客户名单</translation>
  </message>
  <message>
   <source>Import file…</source>
   <translation>导入文件…</translation>
  </message>
  <message>
   <source>Import fixes</source>
   <translation>导入改进项</translation>
  </message>
  <message>
   <source>Import influencers</source>
   <translation>导入影响力人物</translation>
  </message>
  <message>
   <source>Import orders</source>
   <translation>导入订单</translation>
  </message>
  <message>
   <source>Import reviews…</source>
   <translation>导入测评…</translation>
  </message>
  <message>
   <source>Import survey answers</source>
   <translation>导入问卷答案</translation>
  </message>
  <message>
   <source>Import the chat now; the lines are suggested again when you import it once more.</source>
   <translation>先导入聊天记录；建好项目后再导入一次，会重新推荐这些话。</translation>
  </message>
  <message>
   <source>Import voices</source>
   <translation>导入心声</translation>
  </message>
  <message>
   <source>Import votes</source>
   <translation>导入选票</translation>
  </message>
  <message>
   <source>Import votes…</source>
   <translation>导入选票…</translation>
  </message>
  <message numerus="yes">
   <source>Import, keep %n voice(s)</source>
   <translation>
    <numerusform>导入，存 %n 条心声</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported fixes from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入改进项：新增 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported influencers from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入影响力人物：新增 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported members from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入成员：新增 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported orders from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入订单：新增 %n 笔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported reviews from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入测评：新增 %n 份</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported survey answers from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入问卷答案：新增 %n 份</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported the chat {chat}: %n message(s) counted</source>
   <translation>
    <numerusform>导入聊天「{chat}」：计入 %n 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported voices from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入心声：新增 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported votes from {file}: %n new</source>
   <translation>
    <numerusform>从 {file} 导入选票：新增 %n 张</numerusform>
   </translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>总共</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>负责</translation>
  </message>
  <message>
   <source>In every list</source>
   <translation>所有列表</translation>
  </message>
  <message>
   <source>In lists saved with Export. The whole shop as workbook and backups always keep everything.</source>
   <translation>用“导出”保存的列表。整店工作簿和备份始终保留全部内容。</translation>
  </message>
  <message>
   <source>In long enough (people)</source>
   <comment>column in a file</comment>
   <translation>满天数人数</translation>
  </message>
  <message>
   <source>In nine of ten cases customers come back within {days} days.</source>
   <translation>十次里有九次，顾客在 {days} 天内回来。</translation>
  </message>
  <message>
   <source>In since</source>
   <translation>进群</translation>
  </message>
  <message>
   <source>In stock</source>
   <translation>库存</translation>
  </message>
  <message>
   <source>In stock</source>
   <comment>column in a file</comment>
   <translation>库存</translation>
  </message>
  <message>
   <source>In the chat</source>
   <translation>聊天里的名字</translation>
  </message>
  <message>
   <source>In the core group</source>
   <translation>已入核心群</translation>
  </message>
  <message>
   <source>In the core group of</source>
   <translation>已入核心群</translation>
  </message>
  <message>
   <source>In the customer's own words</source>
   <translation>照顾客的原话写</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>文件里</translation>
  </message>
  <message>
   <source>In the fixes</source>
   <translation>已在改进项</translation>
  </message>
  <message>
   <source>In the group</source>
   <translation>在群里</translation>
  </message>
  <message>
   <source>In the shop</source>
   <translation>店铺里</translation>
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
   <source>In this launch</source>
   <translation>在本项目</translation>
  </message>
  <message>
   <source>In this timeline</source>
   <translation>在时间线里找</translation>
  </message>
  <message>
   <source>In touch most often</source>
   <translation>互动天数多的</translation>
  </message>
  <message>
   <source>In use since</source>
   <translation>启用日期</translation>
  </message>
  <message>
   <source>In: {groups}</source>
   <translation>在群：{groups}</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>Influencers</source>
   <translation>影响力</translation>
  </message>
  <message>
   <source>Influencers</source>
   <comment>list in a file</comment>
   <translation>影响力人物</translation>
  </message>
  <message>
   <source>Install one, for example Noto Sans CJK, and try again.</source>
   <translation>请装一个，例如思源黑体，再试。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <comment>tested point</comment>
   <translation>说明书</translation>
  </message>
  <message>
   <source>Interaction</source>
   <translation>互动</translation>
  </message>
  <message>
   <source>Interactions</source>
   <translation>互动</translation>
  </message>
  <message>
   <source>Interactions</source>
   <comment>list in a file</comment>
   <translation>互动</translation>
  </message>
  <message>
   <source>Into the group</source>
   <translation>进哪个群</translation>
  </message>
  <message>
   <source>Into which it brings people.</source>
   <translation>把人带进哪个群。</translation>
  </message>
  <message>
   <source>Invitation</source>
   <translation>邀请</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>内测码</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <comment>column in a file</comment>
   <translation>内测码</translation>
  </message>
  <message numerus="yes">
   <source>Invite %n people</source>
   <translation>
    <numerusform>邀请 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invite the %n selected</source>
   <translation>
    <numerusform>邀请所选 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>Invite the right people</source>
   <translation>邀请对的人</translation>
  </message>
  <message>
   <source>Invite the selected</source>
   <translation>邀请所选的人</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>已邀请</translation>
  </message>
  <message>
   <source>Invited</source>
   <comment>column in a file</comment>
   <translation>受邀人数</translation>
  </message>
  <message numerus="yes">
   <source>Invited %n member(s)</source>
   <translation>
    <numerusform>邀请了 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>Invited {name}</source>
   <translation>邀请了 {name}</translation>
  </message>
  <message>
   <source>Invited → bought</source>
   <translation>受邀 → 购买</translation>
  </message>
  <message>
   <source>Invited → bought, at least</source>
   <translation>受邀 → 购买至少</translation>
  </message>
  <message>
   <source>Invitees</source>
   <translation>被邀请的人</translation>
  </message>
  <message>
   <source>Invitees of races</source>
   <comment>list in a file</comment>
   <translation>比赛里被邀请的人</translation>
  </message>
  <message>
   <source>Invite…</source>
   <translation>邀请……</translation>
  </message>
  <message>
   <source>Is a member of ours</source>
   <translation>是我们的成员</translation>
  </message>
  <message>
   <source>Is in</source>
   <translation>所在的群</translation>
  </message>
  <message>
   <source>Is in</source>
   <comment>column in a file</comment>
   <translation>所在的群</translation>
  </message>
  <message>
   <source>Is it worth making?</source>
   <translation>逐条想一想</translation>
  </message>
  <message>
   <source>Is it worth making? Leave open what you do not know; the product page asks again.</source>
   <translation>这个值不值得做？不清楚的先空着，以后在“值不值得做”那一页还能填。</translation>
  </message>
  <message>
   <source>Is still there</source>
   <translation>还在</translation>
  </message>
  <message>
   <source>Is the whole need covered?</source>
   <translation>需求从头到尾都顾到了吗？</translation>
  </message>
  <message>
   <source>Is to you</source>
   <translation>关系</translation>
  </message>
  <message>
   <source>Is to you: {kind}</source>
   <translation>关系：{kind}</translation>
  </message>
  <message>
   <source>It begins with the text shown now; change it as you like.</source>
   <translation>先用当前这条的内容，再随意修改。</translation>
  </message>
  <message>
   <source>It is a voice already.</source>
   <translation>已经在心声里了。</translation>
  </message>
  <message>
   <source>It is not clear what is chosen; write the option as it is offered</source>
   <translation>看不出选了哪个，请照选项原文写</translation>
  </message>
  <message>
   <source>It is offered in this group from then on.</source>
   <translation>以后这个群里可以直接选。</translation>
  </message>
  <message>
   <source>It is so old that what undoing needs was let go. It stays in the list.</source>
   <translation>时间太久，撤销所需的数据已清理，只留作记录。</translation>
  </message>
  <message>
   <source>It makes no difference to them; save the money.</source>
   <translation>有没有都无所谓，不必花这个钱。</translation>
  </message>
  <message>
   <source>It may be open in another program such as Excel, or the folder is protected. Close it there, or choose another folder.</source>
   <translation>可能正在 Excel 等程序里打开，或者文件夹有保护。请先在那边关掉，或换个文件夹。</translation>
  </message>
  <message>
   <source>It takes place after all</source>
   <translation>恢复活动</translation>
  </message>
  <message>
   <source>It takes {few} people chosen, and twice as many to choose from.</source>
   <translation>至少要选 {few} 人，而且可选的人要有两倍那么多。</translation>
  </message>
  <message>
   <source>It was done before an upgrade of SeedDesk: it stays in the list, but can no longer be taken back.</source>
   <translation>这一步在 SeedDesk 升级之前，留作记录，不能再撤回。</translation>
  </message>
  <message>
   <source>It was taken back.</source>
   <translation>已撤回。</translation>
  </message>
  <message>
   <source>It was undone, and something else was done afterwards.</source>
   <translation>已撤销，之后又做了别的，不能再重做。</translation>
  </message>
  <message>
   <source>It was undone. Ctrl+Y does it again.</source>
   <translation>已撤销。按 Ctrl+Y 可以重做。</translation>
  </message>
  <message>
   <source>J / K next, 1–5 kind, U useful, T topic, R reply</source>
   <translation>J / K 上下条，1–5 分类，U 有用，T 话题，R 回复</translation>
  </message>
  <message>
   <source>JD</source>
   <translation>京东</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>已入群</translation>
  </message>
  <message>
   <source>Joined and left on…</source>
   <translation>进群退群日期…</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>加入日期</translation>
  </message>
  <message>
   <source>Joined on</source>
   <comment>column in a file</comment>
   <translation>加入日期</translation>
  </message>
  <message>
   <source>Joined the core group</source>
   <translation>已进核心群</translation>
  </message>
  <message>
   <source>K is 1 or more: every wave would be at least as large as the one before.</source>
   <translation>K 不小于 1：每一轮都不会比上一轮少。</translation>
  </message>
  <message>
   <source>K is invitations per member × the share of them that counts. With too few members or invitations it would be chance.</source>
   <translation>K＝人均邀请数 × 其中算数的比例。成员或邀请太少时只是碰运气，看不出来。</translation>
  </message>
  <message>
   <source>K is under 1: without new impulses the waves run out.</source>
   <translation>K 小于 1：不再推动的话，会一轮比一轮少。</translation>
  </message>
  <message>
   <source>Kano answers are judged by Pouliot's table</source>
   <translation>Kano 按 Pouliot 表来判</translation>
  </message>
  <message>
   <source>Kano answers are judged by the usual table</source>
   <translation>Kano 按通常的表来判</translation>
  </message>
  <message>
   <source>Kano pair</source>
   <translation>Kano 一对题</translation>
  </message>
  <message>
   <source>Kano: with it</source>
   <translation>Kano：有它</translation>
  </message>
  <message>
   <source>Kano: without it</source>
   <translation>Kano：没有它</translation>
  </message>
  <message>
   <source>Keep so</source>
   <translation>就这样保留</translation>
  </message>
  <message>
   <source>Keep the shop's</source>
   <translation>以店铺为准</translation>
  </message>
  <message>
   <source>Keep their numbers fresh</source>
   <translation>数据保持新鲜</translation>
  </message>
  <message>
   <source>Keep these rules</source>
   <translation>保存规则</translation>
  </message>
  <message>
   <source>Keep “{name}” as an unknown person</source>
   <translation>把“{name}”当不认识的人</translation>
  </message>
  <message>
   <source>Kept a QR picture for {group}</source>
   <translation>换上了{group}的二维码</translation>
  </message>
  <message>
   <source>Kept for this computer, not in the shop file.</source>
   <translation>只对这台电脑有效，不存进店铺文件。</translation>
  </message>
  <message>
   <source>Kept in the shop file, for every computer that opens it; Undo takes it back.</source>
   <translation>保存在店铺文件里，换电脑打开也一样；可以撤销。</translation>
  </message>
  <message>
   <source>Kept with their place in the group.</source>
   <translation>和群成员记录放在一起。</translation>
  </message>
  <message>
   <source>Key or action</source>
   <translation>按键或操作</translation>
  </message>
  <message>
   <source>Key people</source>
   <translation>关键人</translation>
  </message>
  <message>
   <source>Key people</source>
   <comment>list in a file</comment>
   <translation>关键人物</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Keys: 1–5 marks and moves on, Tab skips, Ctrl+Enter saves and takes the next tester.</source>
   <translation>按键：1–5 打分并跳到下一项，Tab 跳过，Ctrl+Enter 保存并换下一位。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind</source>
   <comment>column in a file</comment>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <translation>题型</translation>
  </message>
  <message>
   <source>Know the big need</source>
   <translation>看清大需求</translation>
  </message>
  <message>
   <source>Known are: {names}.</source>
   <translation>能认的有：{names}。</translation>
  </message>
  <message>
   <source>Known by</source>
   <translation>辨认</translation>
  </message>
  <message>
   <source>Known member</source>
   <comment>column in a file</comment>
   <translation>是已知成员</translation>
  </message>
  <message>
   <source>Known since</source>
   <translation>认识时间</translation>
  </message>
  <message>
   <source>Kuaishou</source>
   <translation>快手</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language of the text</source>
   <translation>文案的语言</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>最近活跃</translation>
  </message>
  <message>
   <source>Last active</source>
   <comment>column in a file</comment>
   <translation>最近活跃</translation>
  </message>
  <message>
   <source>Last answer at</source>
   <comment>column in a file</comment>
   <translation>最近答卷时间</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>上次联系</translation>
  </message>
  <message>
   <source>Last contact</source>
   <comment>column in a file</comment>
   <translation>上次联系</translation>
  </message>
  <message>
   <source>Last done</source>
   <translation>最近操作</translation>
  </message>
  <message>
   <source>Last gone to</source>
   <translation>最近去过</translation>
  </message>
  <message>
   <source>Last name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>最近发言</translation>
  </message>
  <message>
   <source>Last on</source>
   <comment>column in a file</comment>
   <translation>最近</translation>
  </message>
  <message>
   <source>Last order</source>
   <translation>最近下单</translation>
  </message>
  <message>
   <source>Last order</source>
   <comment>column in a file</comment>
   <translation>最近消费</translation>
  </message>
  <message>
   <source>Last said</source>
   <translation>最近提到</translation>
  </message>
  <message>
   <source>Last said at</source>
   <comment>column in a file</comment>
   <translation>最近一次</translation>
  </message>
  <message>
   <source>Last sorted on {day}.</source>
   <translation>上次分层：{day}。</translation>
  </message>
  <message>
   <source>Lasting effect</source>
   <comment>tested point</comment>
   <translation>持久</translation>
  </message>
  <message>
   <source>Lately:</source>
   <translation>最近：</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>往后</translation>
  </message>
  <message>
   <source>Launch</source>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>Launch</source>
   <comment>column in a file</comment>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>Launch: {name}</source>
   <translation>新品项目：{name}</translation>
  </message>
  <message>
   <source>Launches</source>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>Launches</source>
   <comment>list in a file</comment>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>Launches that are there already keep what they have.</source>
   <translation>已有的项目保持原样。</translation>
  </message>
  <message>
   <source>Leaderboard</source>
   <translation>带人榜</translation>
  </message>
  <message>
   <source>Leaderboard</source>
   <comment>list in a file</comment>
   <translation>排行榜</translation>
  </message>
  <message>
   <source>Leaderboard</source>
   <comment>of a race</comment>
   <translation>榜单</translation>
  </message>
  <message>
   <source>Leaderboard</source>
   <comment>of points</comment>
   <translation>积分榜</translation>
  </message>
  <message>
   <source>Leaderboard to paste</source>
   <translation>要粘贴的积分榜</translation>
  </message>
  <message>
   <source>Leave --map out.</source>
   <translation>请去掉 --map。</translation>
  </message>
  <message>
   <source>Leave it empty if you do not know.</source>
   <translation>不知道就留空。</translation>
  </message>
  <message>
   <source>Leave it empty where there is no limit.</source>
   <translation>不限人数就空着。</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>不算这行</translation>
  </message>
  <message>
   <source>Leave open what you do not know; it never counts as good.</source>
   <translation>不清楚的先空着，空着不算好。</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>留在原处</translation>
  </message>
  <message>
   <source>Leave them in peace.</source>
   <translation>先别打扰。</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>已退出</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>退出日期</translation>
  </message>
  <message>
   <source>Left on</source>
   <comment>column in a file</comment>
   <translation>离开日期</translation>
  </message>
  <message>
   <source>Left out: {what}</source>
   <translation>没算：{what}</translation>
  </message>
  <message>
   <source>Left out: {who}.</source>
   <translation>没列出的：{who}。</translation>
  </message>
  <message>
   <source>Left the group</source>
   <comment>list in a file</comment>
   <translation>已退群</translation>
  </message>
  <message numerus="yes">
   <source>Left the tier of %n member(s) to the rules</source>
   <translation>
    <numerusform>%n 位成员的层级交给规则</numerusform>
   </translation>
  </message>
  <message>
   <source>Left the tier of {name} to the rules</source>
   <translation>{name} 的层级交给规则</translation>
  </message>
  <message>
   <source>Left: {groups}</source>
   <translation>已退：{groups}</translation>
  </message>
  <message>
   <source>Let core users really buy it. What they do counts for more than what they say.</source>
   <translation>让核心用户真金白银地买。怎么做，比怎么说更算数。</translation>
  </message>
  <message>
   <source>Lift the block first if that has changed.</source>
   <translation>情况变了就先取消这个标记。</translation>
  </message>
  <message>
   <source>Like which known thing</source>
   <translation>好比什么</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>原文</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>各行</translation>
  </message>
  <message>
   <source>Lines</source>
   <comment>import page</comment>
   <translation>挑心声</translation>
  </message>
  <message>
   <source>Lines that ask, praise or complain</source>
   <translation>提问、夸奖或抱怨的话</translation>
  </message>
  <message>
   <source>Lines worth keeping →</source>
   <translation>挑心声 →</translation>
  </message>
  <message>
   <source>Link people</source>
   <translation>关联成员</translation>
  </message>
  <message>
   <source>Link them whenever you like: what they wrote then counts for the member.</source>
   <translation>随时可以对上号：对上以后，说过的话就算到成员名下。</translation>
  </message>
  <message>
   <source>Linking people</source>
   <translation>正在关联成员</translation>
  </message>
  <message>
   <source>List</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>List of people</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>List of {group}: {joined} came in, {left} left</source>
   <translation>{group}名单：新进 {joined} 位，退出 {left} 位</translation>
  </message>
  <message>
   <source>List people of influence</source>
   <translation>列出影响力人物</translation>
  </message>
  <message>
   <source>List to copy</source>
   <translation>复制名单</translation>
  </message>
  <message>
   <source>List to paste…</source>
   <translation>发布名单…</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>倾听</translation>
  </message>
  <message>
   <source>Listen to customers</source>
   <translation>听客户说</translation>
  </message>
  <message>
   <source>Listen to everyone, follow with judgement, and always say why.</source>
   <translation>听，但不照单全收；不同的地方写明理由。</translation>
  </message>
  <message>
   <source>Lists of members, orders and so on go in with Import.</source>
   <translation>成员、订单等名单请用“导入”。</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Look</source>
   <comment>tested point</comment>
   <translation>外观</translation>
  </message>
  <message>
   <source>Look after complaints</source>
   <translation>照顾好投诉</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再找一遍</translation>
  </message>
  <message>
   <source>Look again at who your target users are: those whose need is big.</source>
   <translation>重新想想谁才是目标用户：谁的需求大，就是谁。</translation>
  </message>
  <message>
   <source>Look at it and undo again.</source>
   <translation>看一眼，再撤销一次。</translation>
  </message>
  <message>
   <source>Look at it once more.</source>
   <translation>请再核对一遍。</translation>
  </message>
  <message>
   <source>Look at the &amp;sample shop</source>
   <translation>看看示例店铺(&amp;S)</translation>
  </message>
  <message>
   <source>Look at the last</source>
   <translation>看最近</translation>
  </message>
  <message>
   <source>Look at the list of what can be.</source>
   <translation>请看看能导入哪些。</translation>
  </message>
  <message>
   <source>Look at the names in its header row.</source>
   <translation>看一看表头里的列名。</translation>
  </message>
  <message>
   <source>Look at the sample shop</source>
   <translation>看看示例店铺</translation>
  </message>
  <message>
   <source>Look at this first: {points}</source>
   <translation>先看这几条：{points}</translation>
  </message>
  <message>
   <source>Look for the people, or the moment, whose need is big.</source>
   <translation>找找看哪些人、哪种时候需求才大。</translation>
  </message>
  <message>
   <source>Look whether another file was meant.</source>
   <translation>看看是不是选错了文件。</translation>
  </message>
  <message>
   <source>Look whether another sheet or file was meant.</source>
   <translation>看看是不是选错了工作表或文件。</translation>
  </message>
  <message>
   <source>Look who came first.</source>
   <translation>看看谁先来的。</translation>
  </message>
  <message>
   <source>Looked after by</source>
   <translation>负责人</translation>
  </message>
  <message>
   <source>Looked after by</source>
   <comment>column in a file</comment>
   <translation>负责人</translation>
  </message>
  <message numerus="yes">
   <source>Looked at %n people in the A groups.</source>
   <translation>
    <numerusform>看了 A 群里的 %n 位。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Looked at all %n member(s), since no A group has people.</source>
   <translation>
    <numerusform>A 群里还没有人，看了全部 %n 位成员。</numerusform>
   </translation>
  </message>
  <message>
   <source>Looked up on</source>
   <translation>查看日期</translation>
  </message>
  <message>
   <source>Looking at the launches</source>
   <translation>正在看各个项目</translation>
  </message>
  <message>
   <source>Looking back …</source>
   <translation>正在回看…</translation>
  </message>
  <message>
   <source>Looking for duplicates</source>
   <translation>正在找重复的人</translation>
  </message>
  <message>
   <source>Looking for who has earned it</source>
   <translation>正在找够格的人</translation>
  </message>
  <message>
   <source>Looking who stayed</source>
   <translation>正在看谁留下了</translation>
  </message>
  <message>
   <source>Lost if it is blocked.</source>
   <translation>号被封就联系不上了。</translation>
  </message>
  <message>
   <source>Lost on</source>
   <translation>失联日</translation>
  </message>
  <message>
   <source>Lost on</source>
   <comment>column in a file</comment>
   <translation>失联日期</translation>
  </message>
  <message>
   <source>Low cost</source>
   <translation>花费少</translation>
  </message>
  <message>
   <source>Lower end of the 95 % interval: what holds if this round was lucky</source>
   <translation>95% 区间的下限：就算这轮是运气好，也不会低于它</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>最低价</translation>
  </message>
  <message>
   <source>Luck alone brings {low} to {high} in 95 of 100 tries: the score did no better here.</source>
   <translation>单凭运气，100 次里有 95 次落在 {low} 到 {high} 人；这套打分在这里并不比运气好。</translation>
  </message>
  <message>
   <source>Luck alone brings {low} to {high} in 95 of 100 tries: the score found more.</source>
   <translation>单凭运气，100 次里有 95 次落在 {low} 到 {high} 人；这套打分找到的更多。</translation>
  </message>
  <message>
   <source>MB of the shop file</source>
   <translation>MB（店铺文件内）</translation>
  </message>
  <message numerus="yes">
   <source>Made %n invitation code(s)</source>
   <translation>
    <numerusform>发了 %n 个内测码</numerusform>
   </translation>
  </message>
  <message>
   <source>Made a voice of the feedback of {name}: {text}</source>
   <translation>把 {name} 的反馈放进心声：{text}</translation>
  </message>
  <message>
   <source>Made {name} after {old}</source>
   <translation>照着“{old}”建了新品项目“{name}”</translation>
  </message>
  <message>
   <source>Made {name} and {other} one member</source>
   <translation>把 {name} 和 {other} 合并成一位成员</translation>
  </message>
  <message>
   <source>Make a fix of it</source>
   <translation>转成改进项</translation>
  </message>
  <message>
   <source>Make a launch first.</source>
   <translation>先建一个新品项目。</translation>
  </message>
  <message>
   <source>Make codes</source>
   <translation>生成内测码</translation>
  </message>
  <message>
   <source>Make it a fix</source>
   <translation>转为改进项</translation>
  </message>
  <message>
   <source>Make one first: Data &gt; New launch.</source>
   <translation>请先建一个：数据 &gt; 新建新品项目。</translation>
  </message>
  <message>
   <source>Make the copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Make the launch</source>
   <translation>建好项目</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>合并成一位</translation>
  </message>
  <message>
   <source>Making a shop out of {file}</source>
   <translation>正在用 {file} 新建店铺</translation>
  </message>
  <message>
   <source>Making the report …</source>
   <translation>正在生成报告…</translation>
  </message>
  <message>
   <source>Making the sample shop</source>
   <translation>正在准备示例店铺</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>Mark as</source>
   <translation>标记为</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>标为已公布</translation>
  </message>
  <message>
   <source>Mark below how well they suit; the picture draws itself.</source>
   <translation>在下面打分，图会自己画出来。</translation>
  </message>
  <message>
   <source>Mark how urgent it is for each, how much their word counts, and how well you reach them.</source>
   <translation>给每类人打分：多急需、口碑力、够不够得着。</translation>
  </message>
  <message>
   <source>Mark them as own circle first.</source>
   <translation>先记为自己人。</translation>
  </message>
  <message>
   <source>Mark, 1–5</source>
   <translation>打分 1–5</translation>
  </message>
  <message numerus="yes">
   <source>Marked %n member(s) as own circle: {kind}</source>
   <translation>
    <numerusform>把 %n 人记为自己人：{kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Marked %n voice(s) as not useful</source>
   <translation>
    <numerusform>%n 条声音标为没用</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Marked %n voice(s) as useful</source>
   <translation>
    <numerusform>%n 条声音标为有用</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as not useful: “{text}”</source>
   <translation>标为没用：“{text}”</translation>
  </message>
  <message>
   <source>Marked as useful: “{text}”</source>
   <translation>标为有用：“{text}”</translation>
  </message>
  <message>
   <source>Marks from 1 to 5, recommend from 0 to 10; – where nothing was said.</source>
   <translation>评分 1–5 分，推荐 0–10 分；没回答的记 –。</translation>
  </message>
  <message>
   <source>Marks go from 1 to 5.</source>
   <translation>打分从 1 到 5。</translation>
  </message>
  <message>
   <source>Mask the names</source>
   <translation>隐去姓名</translation>
  </message>
  <message>
   <source>Masked phone</source>
   <translation>隐去的手机</translation>
  </message>
  <message>
   <source>Masked phone</source>
   <comment>column in a file</comment>
   <translation>隐去的号码</translation>
  </message>
  <message>
   <source>Matched as you did it last time</source>
   <translation>照你上次的对应</translation>
  </message>
  <message>
   <source>May</source>
   <comment>name of a round</comment>
   <translation>5 月</translation>
  </message>
  <message>
   <source>May be contacted</source>
   <translation>可以联系吗</translation>
  </message>
  <message>
   <source>May be contacted again</source>
   <translation>可以再联系</translation>
  </message>
  <message>
   <source>May be contacted again: {name}</source>
   <translation>可以再联系：{name}</translation>
  </message>
  <message>
   <source>May be quoted</source>
   <translation>可以引用</translation>
  </message>
  <message>
   <source>May be quoted</source>
   <comment>column in a file</comment>
   <translation>可以引用</translation>
  </message>
  <message>
   <source>May be quoted in the report</source>
   <translation>同意在报告里引用</translation>
  </message>
  <message>
   <source>May vote</source>
   <comment>column in a file</comment>
   <translation>有权投票人数</translation>
  </message>
  <message>
   <source>Mean mark</source>
   <translation>平均评分</translation>
  </message>
  <message>
   <source>Mean mark, at least</source>
   <translation>平均评分至少</translation>
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
   <source>Measured</source>
   <comment>column in a file</comment>
   <translation>实测</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>Member</source>
   <comment>column in a file</comment>
   <translation>对应成员</translation>
  </message>
  <message>
   <source>Member card</source>
   <translation>成员卡片</translation>
  </message>
  <message>
   <source>Member or any name</source>
   <translation>成员，或任意名字</translation>
  </message>
  <message>
   <source>Member, voice, vote, round, page or action</source>
   <translation>成员、心声、投票、轮次、页面或操作</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>Members</source>
   <comment>list in a file</comment>
   <translation>成员</translation>
  </message>
  <message>
   <source>Members who may be there twice, by number, name and city.</source>
   <translation>按电话、姓名、城市找出可能登记了两次的人。</translation>
  </message>
  <message>
   <source>Members with this tag count as theirs.</source>
   <translation>有这个标签的成员算这类人。</translation>
  </message>
  <message>
   <source>MemoTrace, Chinese headers</source>
   <translation>MemoTrace（中文表头）</translation>
  </message>
  <message>
   <source>MemoTrace, early version</source>
   <translation>MemoTrace（早期版本）</translation>
  </message>
  <message>
   <source>Mend it in the workbook and try again; nothing was imported.</source>
   <translation>请在工作簿里改好再试；什么都没有导入。</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>提到</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Merge into one</source>
   <translation>合并成一条</translation>
  </message>
  <message>
   <source>Merge the two, or choose another name.</source>
   <translation>合并这两个，或换个名字。</translation>
  </message>
  <message>
   <source>Merge the two…</source>
   <translation>合并这两位…</translation>
  </message>
  <message numerus="yes">
   <source>Merged %n fix(es) into {title}</source>
   <translation>
    <numerusform>把 %n 个改进项并入“{title}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Merged %n topic(s) into {name}</source>
   <translation>
    <numerusform>%n 个话题合并成“{name}”</numerusform>
   </translation>
  </message>
  <message>
   <source>Merging needs at least two fixes.</source>
   <translation>合并至少要两个改进项。</translation>
  </message>
  <message>
   <source>Merging takes two topics or more.</source>
   <translation>合并要选两个以上话题。</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>邀请语</translation>
  </message>
  <message>
   <source>Message to {name}</source>
   <translation>给 {name} 的话</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>通知文字</translation>
  </message>
  <message>
   <source>Messages</source>
   <comment>column in a file</comment>
   <translation>消息数</translation>
  </message>
  <message>
   <source>Messages</source>
   <comment>how many</comment>
   <translation>消息</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>达到</translation>
  </message>
  <message>
   <source>Met</source>
   <comment>column in a file</comment>
   <translation>达到</translation>
  </message>
  <message>
   <source>Met without</source>
   <comment>own circle</comment>
   <translation>去掉后</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>月</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>情绪</translation>
  </message>
  <message>
   <source>Mood</source>
   <comment>column in a file</comment>
   <translation>情绪</translation>
  </message>
  <message numerus="yes">
   <source>Mood of %n voice(s): {mood}</source>
   <translation>
    <numerusform>%n 条心声的情绪：{mood}</numerusform>
   </translation>
  </message>
  <message>
   <source>Mood of “{text}”: {mood}</source>
   <translation>“{text}”的情绪：{mood}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>更多操作</translation>
  </message>
  <message>
   <source>More active lately than {share}% of your members</source>
   <translation>近期活跃度超过 {share}% 的成员</translation>
  </message>
  <message>
   <source>More is asked for than is looked at.</source>
   <translation>要求的项数比看的项数还多。</translation>
  </message>
  <message>
   <source>More options are chosen than one person may</source>
   <translation>选的比允许的多</translation>
  </message>
  <message>
   <source>More than chance?</source>
   <translation>超出偶然？</translation>
  </message>
  <message>
   <source>More than one lets people say what else they could live with.</source>
   <translation>多选能看出还有哪些也能接受。</translation>
  </message>
  <message>
   <source>More than {limit} audiences cannot be compared.</source>
   <translation>最多比较 {limit} 个人群。</translation>
  </message>
  <message>
   <source>More would advise against it than for it: NPS {value} from {n} answers.</source>
   <translation>劝人别买的比推荐的多：推荐值 {value}，{n} 份回答。</translation>
  </message>
  <message>
   <source>Most choices</source>
   <comment>column in a file</comment>
   <translation>最多选几项</translation>
  </message>
  <message>
   <source>Most orders</source>
   <translation>下单多的</translation>
  </message>
  <message>
   <source>Mothers who wash their hands often</source>
   <translation>常洗手的妈妈</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>一起搬走</translation>
  </message>
  <message>
   <source>Move them until they make 100.</source>
   <translation>调到合计 100。</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>移到</translation>
  </message>
  <message>
   <source>Move to: {stage}</source>
   <translation>移到：{stage}</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>移到…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Moved the reminder “{text}” to {date}</source>
   <translation>把提醒“{text}”挪到 {date}</translation>
  </message>
  <message>
   <source>Moving the backups</source>
   <translation>正在搬备份</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>我的店铺</translation>
  </message>
  <message>
   <source>NPS is the share who answered 9 or 10 minus the share who answered 0 to 6 when asked whether they would recommend it, with its 95% margin. A tester's mark is the mean of the points they marked.</source>
   <translation>推荐值（NPS）：问愿不愿意推荐给朋友，打 9–10 分的比例减去打 0–6 分的比例，± 后面是 95% 误差。一位测评人的评分，是他打过分的各项的平均。</translation>
  </message>
  <message>
   <source>Nail artist</source>
   <translation>美甲</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>column in a file</comment>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a thing</comment>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the &amp;shop…</source>
   <translation>店铺名称(&amp;S)…</translation>
  </message>
  <message>
   <source>Name of the chat</source>
   <translation>聊天名称</translation>
  </message>
  <message>
   <source>Name of the shop</source>
   <translation>店铺名称</translation>
  </message>
  <message>
   <source>Name or choice</source>
   <translation>名字或选项</translation>
  </message>
  <message>
   <source>Name or id there</source>
   <translation>那边的名字或账号</translation>
  </message>
  <message>
   <source>Name or theme</source>
   <translation>名称或主题</translation>
  </message>
  <message>
   <source>Name or words</source>
   <translation>姓名或原话</translation>
  </message>
  <message>
   <source>Name the columns in the first row.</source>
   <translation>请在第一行写上列名。</translation>
  </message>
  <message>
   <source>Name, WeChat, phone, tag</source>
   <translation>姓名、微信号、电话、标签</translation>
  </message>
  <message>
   <source>Name, account, note</source>
   <translation>名字、账号、备注</translation>
  </message>
  <message>
   <source>Name, code, note</source>
   <translation>姓名、内测码、备注</translation>
  </message>
  <message>
   <source>Name, group or campaign</source>
   <translation>姓名、群、活动</translation>
  </message>
  <message>
   <source>Name, phone, id</source>
   <translation>姓名、电话、账号</translation>
  </message>
  <message>
   <source>Name, pinyin, phone or id</source>
   <translation>名字、拼音、手机或账号</translation>
  </message>
  <message>
   <source>Name, pinyin, phone, group</source>
   <translation>姓名、拼音、电话、群</translation>
  </message>
  <message>
   <source>Name, pinyin, phone, id, tag, note</source>
   <translation>姓名、拼音、手机、账号、标签、备注</translation>
  </message>
  <message>
   <source>Name, pinyin, phone, reward</source>
   <translation>姓名、拼音、手机、奖品</translation>
  </message>
  <message>
   <source>Name, pinyin, phone, tag</source>
   <translation>姓名、拼音、电话、标签</translation>
  </message>
  <message>
   <source>Name, title</source>
   <translation>姓名、称号</translation>
  </message>
  <message>
   <source>Named the shop {name}</source>
   <translation>店铺命名为“{name}”</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>Names are shortened for the privacy of those named</source>
   <translation>为保护隐私，姓名已缩写</translation>
  </message>
  <message>
   <source>Ne&amp;xt</source>
   <translation>下一步(&amp;X)</translation>
  </message>
  <message>
   <source>Need of fans</source>
   <translation>粉丝的需求</translation>
  </message>
  <message>
   <source>Need of ordinary people</source>
   <translation>普通人的需求</translation>
  </message>
  <message>
   <source>Need of target users</source>
   <translation>目标用户的需求</translation>
  </message>
  <message>
   <source>Needs it themselves</source>
   <translation>自己用得上</translation>
  </message>
  <message>
   <source>Needs no answer</source>
   <translation>不用回复</translation>
  </message>
  <message>
   <source>Needs no answer</source>
   <comment>column in a file</comment>
   <translation>无需回复</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>负面</translation>
  </message>
  <message>
   <source>Negative</source>
   <comment>column in a file</comment>
   <translation>负面</translation>
  </message>
  <message>
   <source>Neither marks nor words</source>
   <translation>没打分，也没写话</translation>
  </message>
  <message>
   <source>Neither order number nor time and product</source>
   <translation>没有订单号，也没有时间和商品</translation>
  </message>
  <message>
   <source>Never chosen before</source>
   <translation>没当选过的</translation>
  </message>
  <message>
   <source>Never spoke</source>
   <translation>从没说过话</translation>
  </message>
  <message>
   <source>Never spoke</source>
   <comment>list in a file</comment>
   <translation>从未发言</translation>
  </message>
  <message>
   <source>New account…</source>
   <translation>新账号…</translation>
  </message>
  <message>
   <source>New audience</source>
   <translation>新人群</translation>
  </message>
  <message>
   <source>New audience: {name}</source>
   <translation>新人群：{name}</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>新活动</translation>
  </message>
  <message>
   <source>New campaign: {name}</source>
   <translation>新活动“{name}”</translation>
  </message>
  <message>
   <source>New fix</source>
   <translation>新的改进项</translation>
  </message>
  <message>
   <source>New fix: {title}</source>
   <translation>新改进项：{title}</translation>
  </message>
  <message>
   <source>New group</source>
   <translation>新建群</translation>
  </message>
  <message>
   <source>New group {name}, set up like {old}</source>
   <translation>新建群「{name}」，设置照搬「{old}」</translation>
  </message>
  <message>
   <source>New group: {name}</source>
   <translation>新建群：{name}</translation>
  </message>
  <message>
   <source>New group…</source>
   <translation>新建群…</translation>
  </message>
  <message>
   <source>New influencer</source>
   <translation>新人物</translation>
  </message>
  <message>
   <source>New influencer: {name}</source>
   <translation>新人物：{name}</translation>
  </message>
  <message>
   <source>New launch</source>
   <translation>新建新品项目</translation>
  </message>
  <message>
   <source>New launch: {name}</source>
   <translation>新建新品项目“{name}”</translation>
  </message>
  <message>
   <source>New launches</source>
   <translation>新项目</translation>
  </message>
  <message>
   <source>New launch…</source>
   <translation>新建新品项目…</translation>
  </message>
  <message>
   <source>New member</source>
   <translation>新成员</translation>
  </message>
  <message>
   <source>New member from the chat {chat}: {name}</source>
   <translation>从聊天「{chat}」添加新成员：{name}</translation>
  </message>
  <message>
   <source>New referral race</source>
   <translation>新的拉新比赛</translation>
  </message>
  <message>
   <source>New referral race: {name}</source>
   <translation>新的拉新比赛“{name}”</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>新提醒</translation>
  </message>
  <message>
   <source>New reward</source>
   <translation>新增奖品</translation>
  </message>
  <message>
   <source>New reward: {name}</source>
   <translation>新增奖品：{name}</translation>
  </message>
  <message>
   <source>New round of trying out</source>
   <translation>新建一轮体验</translation>
  </message>
  <message>
   <source>New shop</source>
   <translation>新建店铺</translation>
  </message>
  <message>
   <source>New shop account</source>
   <translation>新增运营账号</translation>
  </message>
  <message>
   <source>New shop account: {name}</source>
   <translation>新增运营账号：{name}</translation>
  </message>
  <message>
   <source>New shop from a wor&amp;kbook…</source>
   <translation>用工作簿新建店铺(&amp;K)…</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>新文案</translation>
  </message>
  <message>
   <source>New text: {name}</source>
   <translation>新文案：{name}</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>新话题</translation>
  </message>
  <message>
   <source>New topic, or one not shown (T)</source>
   <translation>新话题，或没列出的（T）</translation>
  </message>
  <message>
   <source>New topic: {name}</source>
   <translation>新话题：{name}</translation>
  </message>
  <message>
   <source>New try-out: {name}</source>
   <translation>新建体验轮次：{name}</translation>
  </message>
  <message>
   <source>New voice</source>
   <translation>新心声</translation>
  </message>
  <message>
   <source>New voice: “{text}”</source>
   <translation>新心声：“{text}”</translation>
  </message>
  <message>
   <source>New vote</source>
   <translation>新节点</translation>
  </message>
  <message>
   <source>Newcomer</source>
   <comment>column in a file</comment>
   <translation>新来的人</translation>
  </message>
  <message>
   <source>Next voice</source>
   <translation>下一条</translation>
  </message>
  <message>
   <source>Next →</source>
   <translation>下一步 →</translation>
  </message>
  <message>
   <source>Next: {step} →</source>
   <translation>下一步：{step} →</translation>
  </message>
  <message>
   <source>Next: {what}</source>
   <translation>下一步：{what}</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>昵称</translation>
  </message>
  <message>
   <source>Nickname</source>
   <comment>column in a file</comment>
   <translation>昵称</translation>
  </message>
  <message>
   <source>Nine of ten come back within less than {days} days; that is the least that can be set.</source>
   <translation>十个里有九个不到 {days} 天就回来；最少要设 {days} 天。</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>还没选账号</translation>
  </message>
  <message>
   <source>No accounts yet. Which WeChat numbers, official accounts and shops do you reach people with?</source>
   <translation>还没有运营账号。你们用哪些微信号、公众号和店铺联系客户？</translation>
  </message>
  <message>
   <source>No activity in twelve months.</source>
   <translation>十二个月没有动静。</translation>
  </message>
  <message>
   <source>No answers yet. Ask in 问卷星, Tencent, Google Forms or with the template, and bring the file in.</source>
   <translation>还没有答卷。用问卷星、腾讯问卷、Google 表单或模板来问，再把文件导进来。</translation>
  </message>
  <message>
   <source>No backup of this shop on this computer yet.</source>
   <translation>这台电脑上还没有这家店的备份。</translation>
  </message>
  <message>
   <source>No chat can be made out in this text.</source>
   <translation>这段文字看不出是聊天记录。</translation>
  </message>
  <message>
   <source>No codes yet. Accepted testers get one each.</source>
   <translation>还没有内测码。每位通过的测评人会得到一个。</translation>
  </message>
  <message>
   <source>No column of {name} was recognised.</source>
   <translation>{name} 的列一个也没认出来。</translation>
  </message>
  <message>
   <source>No contact noted yet.</source>
   <translation>还没有联系记录。</translation>
  </message>
  <message>
   <source>No customers yet. Bring in a customer or order file, and they are ranked at once.</source>
   <translation>还没有客户。导入客户或订单文件，马上就能排出名次。</translation>
  </message>
  <message>
   <source>No decision yet. Decide on a vote, with the reason, and it stands here to be told.</source>
   <translation>还没有决定。对一个节点写下决定和理由，就会列在这里供公布。</translation>
  </message>
  <message>
   <source>No difference beyond chance: {gift} of those who came for a gift stayed, {natural} of the others.</source>
   <translation>差别没有超出偶然：激励进群的留下 {gift}，自然进群的留下 {natural}。</translation>
  </message>
  <message>
   <source>No entries.</source>
   <translation>没有明细。</translation>
  </message>
  <message>
   <source>No filter is chosen.</source>
   <translation>还没选筛选条件。</translation>
  </message>
  <message>
   <source>No filters</source>
   <translation>清空筛选</translation>
  </message>
  <message>
   <source>No fixes yet. In Reviews press F on what a tester said, or write one down.</source>
   <translation>还没有改进项。在“测评”里选中一条按 F 键，或者直接写一条。</translation>
  </message>
  <message>
   <source>No follow-up</source>
   <translation>不跟进</translation>
  </message>
  <message numerus="yes">
   <source>No follow-up with %n influencer(s)</source>
   <translation>
    <numerusform>不再跟进 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>No follow-up with {name}</source>
   <translation>不再跟进{name}</translation>
  </message>
  <message>
   <source>No group chosen</source>
   <translation>没选群</translation>
  </message>
  <message>
   <source>No group with days of joining yet. Import the group's chat, or add members to a group.</source>
   <translation>还没有群有加入日期。导入群聊记录，或者把成员加进群里。</translation>
  </message>
  <message>
   <source>No groups yet. The wide A group and the core B group are the usual two.</source>
   <translation>还没有群。通常先建一个 A 群（大群）和一个 B 群（核心群）。</translation>
  </message>
  <message>
   <source>No launch here. A launch is one product walking through the five steps.</source>
   <translation>这里还没有新品项目。一个项目就是一个产品走完五步。</translation>
  </message>
  <message>
   <source>No launch yet</source>
   <translation>还没有新品项目</translation>
  </message>
  <message>
   <source>No line in the latest messages asks, praises or complains.</source>
   <translation>最近的消息里没有提问、夸奖或抱怨的话。</translation>
  </message>
  <message numerus="yes">
   <source>No longer published: %n decision(s)</source>
   <translation>
    <numerusform>%n 个决定改回未公布</numerusform>
   </translation>
  </message>
  <message>
   <source>No longer reached</source>
   <translation>标为联系不上</translation>
  </message>
  <message>
   <source>No longer reached</source>
   <comment>column in a file</comment>
   <translation>已失联人数</translation>
  </message>
  <message>
   <source>No longer through: {accounts}</source>
   <translation>已联系不上：{accounts}</translation>
  </message>
  <message>
   <source>No marks were given yet.</source>
   <translation>还没有人评分。</translation>
  </message>
  <message>
   <source>No name stands above this line</source>
   <translation>这一行上面没有发言人</translation>
  </message>
  <message>
   <source>No other shop was opened yet</source>
   <translation>还没有打开过别的店铺</translation>
  </message>
  <message>
   <source>No picture can be {size}.</source>
   <translation>图片不能是 {size} 这么大。</translation>
  </message>
  <message>
   <source>No points yet. Booking goes over votes, reviews, answers and people brought.</source>
   <translation>还没有积分。点“积分入账”，投票、测评、答卷和带人都会算进来。</translation>
  </message>
  <message>
   <source>No race yet. Who brings the most people who stay? Set a beginning, an end and who counts.</source>
   <translation>还没有拉新比赛。谁带来的人最多、留得住？定好起止时间和算数的规则。</translation>
  </message>
  <message>
   <source>No reviews or voices were sorted into topics in this round.</source>
   <translation>这一轮还没有归到话题的测评或心声。</translation>
  </message>
  <message>
   <source>No reviews yet. Enter them at the right, or import a file.</source>
   <translation>还没有测评。在右边录入，或者导入文件。</translation>
  </message>
  <message>
   <source>No rewards yet. A small thing that people like is enough: a sample, a coupon, a first look.</source>
   <translation>还没有奖品。小东西就够：小样、优惠券、新品先看。</translation>
  </message>
  <message>
   <source>No round yet. A round is one batch that testers buy and review.</source>
   <translation>还没有轮次。一轮就是一批货：测评人买下、用过、说出感受。</translation>
  </message>
  <message>
   <source>No round yet. Let a few people try it every month: say how many, and who comes first.</source>
   <translation>还没有体验轮次。每个月请几位先用起来：定好名额，定好谁先。</translation>
  </message>
  <message>
   <source>No row with column names was found in {name}.</source>
   <translation>{name} 里没找到写着列名的那一行。</translation>
  </message>
  <message>
   <source>No stage fits all of them</source>
   <translation>没有都能去的阶段</translation>
  </message>
  <message>
   <source>No survey in this launch yet.</source>
   <translation>这个项目还没有问卷。</translation>
  </message>
  <message>
   <source>No tags yet. Write at the left what tells apart who needs this.</source>
   <translation>还没有标签。在左边写下什么样的人会需要它。</translation>
  </message>
  <message>
   <source>No tester of this round has this code</source>
   <translation>这一轮里没有人用这个内测码</translation>
  </message>
  <message>
   <source>No tester of this round was found by this name or phone</source>
   <translation>这一轮里找不到这个名字或手机</translation>
  </message>
  <message>
   <source>No titles given yet. Thank those who did most this month.</source>
   <translation>还没有授予过称号。谢谢这个月最积极的人吧。</translation>
  </message>
  <message>
   <source>No topics yet. Sort voices in the inbox, or make the first topic here.</source>
   <translation>还没有话题。到心声里归类，或在这里建第一个。</translation>
  </message>
  <message>
   <source>No verdict yet: too few answers</source>
   <translation>还下不了结论：回答太少</translation>
  </message>
  <message>
   <source>No voices yet. Write down the first thing a customer said, or paste lines from a chat.</source>
   <translation>还没有心声。记下顾客说的第一句话，或从聊天里粘贴几行。</translation>
  </message>
  <message>
   <source>No vote was found in this text.</source>
   <translation>这段文字里没看到投票。</translation>
  </message>
  <message>
   <source>No votes yet. Paste them above, or enter them by hand.</source>
   <translation>还没有票。在上面粘贴，或手工录入。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>column in a file</comment>
   <translation>编号</translation>
  </message>
  <message>
   <source>Nobody applied yet.</source>
   <translation>还没有人报名。</translation>
  </message>
  <message>
   <source>Nobody applied yet. Choose members, or paste the sign-up chain of the group.</source>
   <translation>还没有人报名。可以选成员，或者把群里的接龙粘贴进来。</translation>
  </message>
  <message>
   <source>Nobody brings themselves.</source>
   <translation>自己不能算自己带来的人。</translation>
  </message>
  <message>
   <source>Nobody can be told from this row</source>
   <translation>这一行看不出是谁说的</translation>
  </message>
  <message>
   <source>Nobody can be told from this row.</source>
   <translation>这一行看不出是谁说的。</translation>
  </message>
  <message>
   <source>Nobody can be told from this row: no name, phone or ID</source>
   <translation>认不出是谁：没有姓名、手机号或账号</translation>
  </message>
  <message>
   <source>Nobody can go below zero.</source>
   <translation>积分不能扣成负数。</translation>
  </message>
  <message>
   <source>Nobody can write to them.</source>
   <translation>没人能联系到他们。</translation>
  </message>
  <message>
   <source>Nobody counts yet.</source>
   <translation>还没有人算数。</translation>
  </message>
  <message>
   <source>Nobody earned points in that month.</source>
   <translation>那个月没有人得分。</translation>
  </message>
  <message>
   <source>Nobody else reaches them: lost if the account is blocked.</source>
   <translation>别的账号都联系不到他们：这个号被封就失联了。</translation>
  </message>
  <message>
   <source>Nobody has a place yet.</source>
   <translation>还没有名次。</translation>
  </message>
  <message>
   <source>Nobody has answered this yet.</source>
   <translation>这题还没人答。</translation>
  </message>
  <message>
   <source>Nobody has applied for this round yet.</source>
   <translation>这一轮还没有人报名。</translation>
  </message>
  <message>
   <source>Nobody has been chosen yet.</source>
   <translation>还没有选人。</translation>
  </message>
  <message>
   <source>Nobody has been sorted into tiers yet: use “Sort into tiers…”. Whom step 1 counts as core users are those in the core group of a launch; there is a filter for them under “+ Filter”.</source>
   <translation>还没有人分过层：点“分层…”来分。第 1 步说的核心用户，是进了某个新品项目核心群的人，可以在“＋ 筛选”里用“已入核心群”找到。</translation>
  </message>
  <message>
   <source>Nobody has come back yet; {days} days is the usual.</source>
   <translation>还没有人回来过；一般用 {days} 天。</translation>
  </message>
  <message>
   <source>Nobody has declined or was taken out.</source>
   <translation>没有人婉拒，也没有人被移出。</translation>
  </message>
  <message>
   <source>Nobody has earned it yet. Mark useful suggestions in the inbox, or ask for less.</source>
   <translation>还没有人够格。去收件箱标出有用的建议，或者放宽条件。</translation>
  </message>
  <message>
   <source>Nobody has joined a group on a known day yet.</source>
   <translation>还没有知道进群日期的人。</translation>
  </message>
  <message>
   <source>Nobody has these tags yet, so they do not count. Give them to members in the directory.</source>
   <translation>还没有成员有这些标签，所以暂不计分。到成员名录里给他们打上。</translation>
  </message>
  <message>
   <source>Nobody has voted yet.</source>
   <translation>还没有人投票。</translation>
  </message>
  <message>
   <source>Nobody here has a day of joining yet.</source>
   <translation>还没有人有加入日期。</translation>
  </message>
  <message>
   <source>Nobody here yet. Begin in your own groups: who do the others listen to, and who uses it?</source>
   <translation>还没有人。先从自己的群里找：大家听谁的，谁自己在用？</translation>
  </message>
  <message>
   <source>Nobody here yet. Bring in a customer or order file from your shop platform.</source>
   <translation>这里还没有人。把店铺平台导出的客户或订单文件放进来吧。</translation>
  </message>
  <message>
   <source>Nobody here yet. Write a name above to add the first member.</source>
   <translation>还没有成员。在上面写个名字，添加第一位。</translation>
  </message>
  <message>
   <source>Nobody here.</source>
   <translation>这里没有人。</translation>
  </message>
  <message>
   <source>Nobody in the core group is left to ask. Choose any member, or invite more in step 1.</source>
   <translation>核心群里的人都已加入。可以选其他成员，或者回到第 1 步再邀请一些人。</translation>
  </message>
  <message>
   <source>Nobody is accepted yet. Move testers to “accepted” first.</source>
   <translation>还没有人通过。先把测评人移到“已通过”。</translation>
  </message>
  <message>
   <source>Nobody is chosen.</source>
   <translation>还没有选人。</translation>
  </message>
  <message>
   <source>Nobody is in this group yet.</source>
   <translation>这个群还没有人。</translation>
  </message>
  <message>
   <source>Nobody is invited twice.</source>
   <translation>同一个人不邀请两次。</translation>
  </message>
  <message>
   <source>Nobody is known to have brought somebody. Ask who told them, and note it down here.</source>
   <translation>还不知道谁带来了谁。问问他们是谁介绍的，记在这里。</translation>
  </message>
  <message>
   <source>Nobody is known to have left.</source>
   <translation>还没有人退出。</translation>
  </message>
  <message>
   <source>Nobody is linked to this account yet.</source>
   <translation>这个账号还没有关联的人。</translation>
  </message>
  <message>
   <source>Nobody is silent for longer than usual. It takes five active days of a person to tell.</source>
   <translation>没有人沉默得比平时久。一个人至少活跃过五天才看得出来。</translation>
  </message>
  <message>
   <source>Nobody is waiting for a code.</source>
   <translation>没有人在等码。</translation>
  </message>
  <message>
   <source>Nobody joined this group in these days.</source>
   <translation>这几天没有人进这个群。</translation>
  </message>
  <message>
   <source>Nobody leaves before joining.</source>
   <translation>退群不会早于进群。</translation>
  </message>
  <message>
   <source>Nobody misses it, but with it they are delighted.</source>
   <translation>没有也不会怪，有了就是惊喜。</translation>
  </message>
  <message>
   <source>Nobody seems to be there twice.</source>
   <translation>没发现重复的人。</translation>
  </message>
  <message>
   <source>Nobody tests yet. Take people from the core group, or any member.</source>
   <translation>还没有测评人。从核心群里选，或者选任何成员。</translation>
  </message>
  <message>
   <source>Nobody was brought in this race yet.</source>
   <translation>这场比赛还没有人带人来。</translation>
  </message>
  <message>
   <source>Nobody was chosen.</source>
   <translation>没有选人。</translation>
  </message>
  <message>
   <source>Nobody who answered it is known as a member.</source>
   <translation>答过这份问卷的人里，没有认得出的成员。</translation>
  </message>
  <message>
   <source>Nobody yet. Begin with people around you who need the product themselves.</source>
   <translation>还没有人。先从身边自己也需要这件产品的人开始。</translation>
  </message>
  <message>
   <source>Nobody yet. In Reviews, press F on what they said.</source>
   <translation>还没有人。在“测评”里选中他们说的话，按 F 键。</translation>
  </message>
  <message>
   <source>None heard yet; ask what annoys them</source>
   <translation>还没听到，问问哪里不满意</translation>
  </message>
  <message>
   <source>None of the theme's tags.</source>
   <translation>没有主题标签。</translation>
  </message>
  <message>
   <source>Not counted.</source>
   <translation>还没有数。</translation>
  </message>
  <message>
   <source>Not decided yet.</source>
   <translation>还没定。</translation>
  </message>
  <message>
   <source>Not done after all</source>
   <translation>改回没做完</translation>
  </message>
  <message numerus="yes">
   <source>Not done after all: %n reminder(s)</source>
   <translation>
    <numerusform>改回没做完：%n 条提醒</numerusform>
   </translation>
  </message>
  <message>
   <source>Not done after all: {text}</source>
   <translation>改回没做完：{text}</translation>
  </message>
  <message>
   <source>Not everybody likes to be named in a large group.</source>
   <translation>不是每个人都愿意在大群里被点名。</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>不导入</translation>
  </message>
  <message>
   <source>Not in the core group: the vote is kept, but left out of the count.</source>
   <translation>不在核心群：票会留着，但不计入。</translation>
  </message>
  <message>
   <source>Not known how they came</source>
   <translation>不知道怎么来的</translation>
  </message>
  <message>
   <source>Not known yet: {fields}. A blank stands in its place.</source>
   <translation>还不知道：{fields}，先空着。</translation>
  </message>
  <message>
   <source>Not long enough yet</source>
   <translation>时间未满</translation>
  </message>
  <message>
   <source>Not long enough yet</source>
   <comment>column in a file</comment>
   <translation>时间未满</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不晋升</translation>
  </message>
  <message numerus="yes">
   <source>Not now for %n people: {reason}</source>
   <translation>
    <numerusform>%n 位暂不晋升：{reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Not now for {name}: {reason}</source>
   <translation>{name}暂不晋升：{reason}</translation>
  </message>
  <message>
   <source>Not now…</source>
   <translation>暂不…</translation>
  </message>
  <message>
   <source>Not own circle</source>
   <translation>不算自己人</translation>
  </message>
  <message>
   <source>Not published after all</source>
   <translation>改回未公布</translation>
  </message>
  <message>
   <source>Not published any more: {question}</source>
   <translation>改回未公布：{question}</translation>
  </message>
  <message>
   <source>Not recognised: match the columns by hand</source>
   <translation>没认出来，请手动对应列</translation>
  </message>
  <message>
   <source>Not sorted by rules before.</source>
   <translation>还没按规则分过层。</translation>
  </message>
  <message>
   <source>Not the same person</source>
   <translation>不是同一个人</translation>
  </message>
  <message>
   <source>Not this member</source>
   <translation>不是这位</translation>
  </message>
  <message>
   <source>Not to be contacted</source>
   <translation>别再联系</translation>
  </message>
  <message>
   <source>Not to be contacted because</source>
   <comment>column in a file</comment>
   <translation>不要联系的原因</translation>
  </message>
  <message>
   <source>Not to be contacted: {name}</source>
   <translation>别再联系：{name}</translation>
  </message>
  <message>
   <source>Not to be contacted: {reason}</source>
   <translation>别联系：{reason}</translation>
  </message>
  <message>
   <source>Not to be contacted…</source>
   <translation>别再联系…</translation>
  </message>
  <message>
   <source>Not understood: choose</source>
   <translation>没看懂：选一个</translation>
  </message>
  <message>
   <source>Not useful</source>
   <translation>没用</translation>
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
   <source>Note</source>
   <comment>column in a file</comment>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note a contact…</source>
   <translation>记一次联系…</translation>
  </message>
  <message>
   <source>Note as invited</source>
   <translation>记为已邀请</translation>
  </message>
  <message>
   <source>Note as joined</source>
   <translation>记为已加入</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>记下</translation>
  </message>
  <message>
   <source>Note on: {what}</source>
   <translation>备注：{what}</translation>
  </message>
  <message>
   <source>Note who brought whom…</source>
   <translation>记一笔谁带来了谁…</translation>
  </message>
  <message>
   <source>Noted a contact with {name}</source>
   <translation>记下和{name}的联系</translation>
  </message>
  <message>
   <source>Noted something about a member of {group}</source>
   <translation>给{group}的一位成员写了备注</translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) are reached through {account}</source>
   <translation>
    <numerusform>记下 %n 位成员可通过 {account} 联系</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) came by themselves</source>
   <translation>
    <numerusform>记下 %n 位成员是自然进群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) came through {name}</source>
   <translation>
    <numerusform>记下 %n 位成员来自活动“{name}”</numerusform>
   </translation>
  </message>
  <message>
   <source>Noted the feedback of {name}</source>
   <translation>记下了 {name} 的体验反馈</translation>
  </message>
  <message numerus="yes">
   <source>Noted who brought %n person(s)</source>
   <translation>
    <numerusform>记下 %n 人是谁带来的</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted why %n member(s) left {group}: {reason}</source>
   <translation>
    <numerusform>记下 %n 人为什么退出「{group}」：{reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>Noted, and mind: {code} was given to {given}, but {used} used it.</source>
   <translation>已记下。注意：{code} 是发给 {given} 的，却是 {used} 用的。</translation>
  </message>
  <message>
   <source>Noted: {inviter} brought {name}.</source>
   <translation>已记下：{inviter} 带来了 {name}。</translation>
  </message>
  <message numerus="yes">
   <source>Notes are taken until %n day(s) after the end.</source>
   <translation>
    <numerusform>结束后 %n 天内还可以补记。</numerusform>
   </translation>
  </message>
  <message>
   <source>Notes are taken until the end.</source>
   <translation>结束前记下的才算。</translation>
  </message>
  <message>
   <source>Notes taken until</source>
   <translation>补记到</translation>
  </message>
  <message>
   <source>Nothing bought in twelve months.</source>
   <translation>十二个月没买过。</translation>
  </message>
  <message>
   <source>Nothing can be saved in the folder {name}.</source>
   <translation>文件夹 {name} 里存不了东西。</translation>
  </message>
  <message>
   <source>Nothing can be undone at present.</source>
   <translation>目前没有可以撤销的操作。</translation>
  </message>
  <message>
   <source>Nothing else makes up for this; make something you can do well.</source>
   <translation>这一条别的补不回来，换个自己做得好的。</translation>
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
   <source>Nothing hangs on either of them yet.</source>
   <translation>两位名下都还没有记录。</translation>
  </message>
  <message>
   <source>Nothing here yet.</source>
   <translation>这里还没有内容。</translation>
  </message>
  <message>
   <source>Nothing is answered</source>
   <translation>一题也没答</translation>
  </message>
  <message>
   <source>Nothing is called “{words}”. Try fewer letters, or the first letters of its pinyin.</source>
   <translation>没有叫“{words}”的。少打几个字，或试试拼音首字母。</translation>
  </message>
  <message>
   <source>Nothing is chosen</source>
   <translation>什么也没选</translation>
  </message>
  <message>
   <source>Nothing is due. A good day to talk to customers.</source>
   <translation>今天没有到期的事，正好找客户聊聊。</translation>
  </message>
  <message>
   <source>Nothing is kept of that any more.</source>
   <translation>细节已不再保留。</translation>
  </message>
  <message>
   <source>Nothing is merged by itself: look at two side by side, and decide. Decided pairs stay away.</source>
   <translation>程序不会自动合并：并排看过，由你决定。定过的不再出现。</translation>
  </message>
  <message>
   <source>Nothing is open to users yet. Begin with one thing they can really decide, such as the scent.</source>
   <translation>还没有开放的节点。先拿一件他们真能定的事，比如香味。</translation>
  </message>
  <message>
   <source>Nothing is sent by itself: copy it and pull them in.</source>
   <translation>不会自动发送：复制后发给他们，再拉进群。</translation>
  </message>
  <message>
   <source>Nothing known of anybody yet, so this does not count.</source>
   <translation>大家都还没有这方面的数据，暂不计分。</translation>
  </message>
  <message>
   <source>Nothing new in the chat {name}</source>
   <translation>聊天「{name}」里没有新内容</translation>
  </message>
  <message>
   <source>Nothing new in {name}</source>
   <translation>{name} 里没有新内容</translation>
  </message>
  <message>
   <source>Nothing new since the last booking.</source>
   <translation>上次入账之后没有新的。</translation>
  </message>
  <message>
   <source>Nothing on this day.</source>
   <translation>这一天没有安排。</translation>
  </message>
  <message>
   <source>Nothing read yet.</source>
   <translation>还没有读到人。</translation>
  </message>
  <message>
   <source>Nothing reported as done is lost.</source>
   <translation>凡是显示已完成的都没有丢。</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>什么都没有改动。</translation>
  </message>
  <message>
   <source>Nothing was changed. Check the disk and try again.</source>
   <translation>什么都没有改动。请检查硬盘，再试一次。</translation>
  </message>
  <message>
   <source>Nothing was changed. Free some space and try again.</source>
   <translation>什么都没有改动。请腾出空间再试。</translation>
  </message>
  <message>
   <source>Nothing was done in this shop yet. Everything you do will be listed here.</source>
   <translation>这家店铺还没有任何操作。您做的每件事都会列在这里。</translation>
  </message>
  <message>
   <source>Nothing was reported that has to be mended.</source>
   <translation>没有人报告要改的地方。</translation>
  </message>
  <message>
   <source>Nothing was said</source>
   <translation>没有内容</translation>
  </message>
  <message>
   <source>Nothing yet. Orders, chats, votes and reviews show up here by themselves.</source>
   <translation>还没有记录。订单、聊天、投票和测评会自动出现在这里。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message numerus="yes">
   <source>Now {share} % ({own} of {n}), %n more needed</source>
   <translation>
    <numerusform>现在 {share}%（{n} 人里 {own} 人），还差 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>Number of orders</source>
   <translation>累计订单数</translation>
  </message>
  <message>
   <source>Number of the answer</source>
   <translation>答卷编号</translation>
  </message>
  <message>
   <source>Number of the fix</source>
   <translation>改进项编号</translation>
  </message>
  <message>
   <source>Number or account</source>
   <comment>column in a file</comment>
   <translation>号码或账号</translation>
  </message>
  <message>
   <source>Number or id there</source>
   <translation>账号或微信号</translation>
  </message>
  <message>
   <source>Numbers as of</source>
   <translation>数据日期</translation>
  </message>
  <message>
   <source>Numbers as of</source>
   <comment>column in a file</comment>
   <translation>数据日期</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>好</translation>
  </message>
  <message>
   <source>Of (people)</source>
   <comment>column in a file</comment>
   <translation>共（人）</translation>
  </message>
  <message>
   <source>Of known members</source>
   <comment>column in a file</comment>
   <translation>已知成员的</translation>
  </message>
  <message>
   <source>Of those who answered the invitation, {k} of {n} joined{share}.</source>
   <translation>答复了邀请的 {n} 人里，{k} 人加入{share}。</translation>
  </message>
  <message>
   <source>Of those who joined {days} days ago or earlier, {k} of {n} are still there and were active lately{share}.</source>
   <translation>加入满 {days} 天的 {n} 人里，{k} 人还在而且最近活跃{share}。</translation>
  </message>
  <message>
   <source>Officers</source>
   <comment>section</comment>
   <translation>体验官</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>On average {value}, half of them up to {middle}; from {low} to {high} (n = {n}).</source>
   <translation>平均 {value}，一半人不超过 {middle}；最低 {low}，最高 {high}（n = {n}）。</translation>
  </message>
  <message>
   <source>On the list</source>
   <translation>名单上</translation>
  </message>
  <message>
   <source>Once so many are in the group.</source>
   <translation>群里满这么多人就发。</translation>
  </message>
  <message>
   <source>One</source>
   <translation>一位</translation>
  </message>
  <message>
   <source>One back</source>
   <translation>上一位</translation>
  </message>
  <message>
   <source>One in ten comes back only after more than {days} days; that is the most that can be set.</source>
   <translation>十个里有一个隔了 {days} 天以上才回来；最多只能设 {days} 天。</translation>
  </message>
  <message>
   <source>One in ten is own circle</source>
   <translation>自己人占一成以上</translation>
  </message>
  <message>
   <source>One line, one voice. “Name: words” tells who said it.</source>
   <translation>一行一条。写成“名字：原话”就知道是谁说的。</translation>
  </message>
  <message>
   <source>One more report of {title}</source>
   <translation>“{title}”又有人提到</translation>
  </message>
  <message>
   <source>One of the options is no longer there.</source>
   <translation>有个选项已经不在了。</translation>
  </message>
  <message>
   <source>One per seat, redeemed once</source>
   <translation>一个名额一个码，只能用一次</translation>
  </message>
  <message>
   <source>One person per line: name, nickname, WeChat ID or phone. Or choose an Excel or csv file.</source>
   <translation>一行一位：姓名、昵称、微信号或电话都行；也可以选 Excel 或 csv 文件。</translation>
  </message>
  <message>
   <source>One row per customer: an export of the shop platform, or a list of your own.</source>
   <translation>一行一位客户：平台导出的客户表，或者自己记的名单。</translation>
  </message>
  <message>
   <source>One row per person: a list of your own, or one exported from a platform.</source>
   <translation>每人一行：自己的名单，或平台导出的达人列表。</translation>
  </message>
  <message>
   <source>One row per thing somebody said: who, the words, when and where.</source>
   <translation>每句话一行：谁、原话、什么时候、在哪里说的。</translation>
  </message>
  <message>
   <source>One row per voter: who, and what they chose in one column or with a tick in the option's column.</source>
   <translation>每人一行：谁、选了什么；可以写在一列里，也可以每个选项一列打勾。</translation>
  </message>
  <message>
   <source>One sentence is enough.</source>
   <translation>一句话就行。</translation>
  </message>
  <message>
   <source>One sentence is enough; it helps with the next launch.</source>
   <translation>一句话就够，下次做新品用得上。</translation>
  </message>
  <message>
   <source>One sentence your customers would understand</source>
   <translation>一句顾客听得懂的话</translation>
  </message>
  <message>
   <source>One sentence your customers would understand.</source>
   <translation>写一句顾客听得懂的话。</translation>
  </message>
  <message>
   <source>One sentence, at most {limit} characters.</source>
   <translation>一句话，最多 {limit} 个字。</translation>
  </message>
  <message numerus="yes">
   <source>Only %n seat(s) are free.</source>
   <translation>
    <numerusform>只剩 %n 个名额。</numerusform>
   </translation>
  </message>
  <message>
   <source>Only for {launch}</source>
   <translation>只属于 {launch}</translation>
  </message>
  <message>
   <source>Only here</source>
   <translation>只靠它</translation>
  </message>
  <message>
   <source>Only here</source>
   <comment>column in a file</comment>
   <translation>仅此账号</translation>
  </message>
  <message>
   <source>Only where known…</source>
   <translation>只在有值时出现…</translation>
  </message>
  <message>
   <source>Only who wrote how often on which day is kept; words only where you make them voices.</source>
   <translation>只记下谁在哪天说了几次；说的话不保存，除非你把它存为心声。</translation>
  </message>
  <message>
   <source>Only your own circle has voted so far.</source>
   <translation>目前只有自己人投了。</translation>
  </message>
  <message>
   <source>Only {stock} of it are left.</source>
   <translation>只剩 {stock} 份了。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>launch</comment>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>最近打开(&amp;R)</translation>
  </message>
  <message>
   <source>Open a decision</source>
   <translation>列出可开放的节点</translation>
  </message>
  <message>
   <source>Open a decision in step 4 first.</source>
   <translation>先在第 4 步开放一件事。</translation>
  </message>
  <message>
   <source>Open a round</source>
   <translation>开一轮内测</translation>
  </message>
  <message>
   <source>Open a shop</source>
   <translation>打开店铺</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>重新打开</translation>
  </message>
  <message>
   <source>Open it again first.</source>
   <translation>先重新打开。</translation>
  </message>
  <message>
   <source>Open it again to change it.</source>
   <translation>要改就先重新打开。</translation>
  </message>
  <message>
   <source>Open it in Excel and save it anew, then try again.</source>
   <translation>请用 Excel 打开后另存一次，再试。</translation>
  </message>
  <message>
   <source>Open it in Excel and save it as an Excel workbook or as CSV UTF-8.</source>
   <translation>请用 Excel 打开，另存为 Excel 工作簿或 CSV UTF-8。</translation>
  </message>
  <message>
   <source>Open it in Excel, save it without the password, and import that.</source>
   <translation>请用 Excel 打开，去掉密码另存，再导入。</translation>
  </message>
  <message>
   <source>Open my shop</source>
   <translation>打开我的店铺</translation>
  </message>
  <message>
   <source>Open one in step 5 first.</source>
   <translation>先在第 5 步开一批内测。</translation>
  </message>
  <message>
   <source>Open one in step 5, Beta.</source>
   <translation>先到第 5 步「内测」开一轮。</translation>
  </message>
  <message>
   <source>Open questions</source>
   <comment>list in a file</comment>
   <translation>开放的事</translation>
  </message>
  <message>
   <source>Open round</source>
   <translation>开始这一轮</translation>
  </message>
  <message>
   <source>Open round {number}</source>
   <translation>开第 {number} 轮</translation>
  </message>
  <message>
   <source>Open round…</source>
   <translation>开一轮…</translation>
  </message>
  <message>
   <source>Open that entry instead.</source>
   <translation>打开那一条就行。</translation>
  </message>
  <message>
   <source>Open that round.</source>
   <translation>请到那一轮里用。</translation>
  </message>
  <message>
   <source>Open the latest backup instead.</source>
   <translation>请打开最近的备份。</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>打开记录文件夹</translation>
  </message>
  <message>
   <source>Open the member</source>
   <translation>打开成员</translation>
  </message>
  <message>
   <source>Open the round again</source>
   <translation>重新打开这一轮</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>打开这一行</translation>
  </message>
  <message>
   <source>Open the vote</source>
   <translation>开放投票</translation>
  </message>
  <message>
   <source>Open the vote again.</source>
   <translation>请重新打开这个节点。</translation>
  </message>
  <message>
   <source>Open to look at only: it is in use in another window</source>
   <translation>只能查看：店铺正在另一个窗口里使用</translation>
  </message>
  <message>
   <source>Open to look at only: the file or its folder is protected</source>
   <translation>只能查看：文件或所在文件夹不允许写入</translation>
  </message>
  <message>
   <source>Open to look only</source>
   <translation>只查看</translation>
  </message>
  <message>
   <source>Open what users can decide, and show how it is done. Every voice that was heard gets an answer.</source>
   <translation>把能让用户定的拿出来，过程透明。听到的每一条都有下落。</translation>
  </message>
  <message>
   <source>Open your decisions</source>
   <translation>开放参与</translation>
  </message>
  <message>
   <source>Opened beta round {number} again</source>
   <translation>重新打开第 {number} 轮内测</translation>
  </message>
  <message>
   <source>Opened beta round {number} of {launch}</source>
   <translation>开了“{launch}”第 {number} 轮内测</translation>
  </message>
  <message>
   <source>Opened for a vote: {name}</source>
   <translation>开放节点：{name}</translation>
  </message>
  <message>
   <source>Opened lately</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Opened the referral race {name} again</source>
   <translation>重新打开了拉新比赛“{name}”</translation>
  </message>
  <message>
   <source>Opened the try-out {name} again</source>
   <translation>重新打开了体验轮次 {name}</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>正在打开 {name}……</translation>
  </message>
  <message>
   <source>Opens</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Opens on</source>
   <comment>column in a file</comment>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>Opinion leaders: the most active</source>
   <translation>意见领袖：最活跃的</translation>
  </message>
  <message>
   <source>Option chosen</source>
   <comment>column in a file</comment>
   <translation>采用的选项</translation>
  </message>
  <message>
   <source>Option {letter}</source>
   <translation>选项 {letter}</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>Options</source>
   <comment>column in a file</comment>
   <translation>选项</translation>
  </message>
  <message>
   <source>Options, who may vote, until when</source>
   <translation>有哪些选项、谁能投、几时截止</translation>
  </message>
  <message>
   <source>Order note</source>
   <translation>订单备注</translation>
  </message>
  <message>
   <source>Order note</source>
   <comment>column in a file</comment>
   <translation>订单备注</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>订单号</translation>
  </message>
  <message>
   <source>Order number</source>
   <comment>column in a file</comment>
   <translation>订单号</translation>
  </message>
  <message>
   <source>Order status</source>
   <translation>订单状态</translation>
  </message>
  <message>
   <source>Ordered at</source>
   <translation>下单时间</translation>
  </message>
  <message>
   <source>Ordered at</source>
   <comment>column in a file</comment>
   <translation>下单时间</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>Orders</source>
   <comment>list in a file</comment>
   <translation>订单</translation>
  </message>
  <message>
   <source>Orders counted</source>
   <comment>column in a file</comment>
   <translation>计入订单</translation>
  </message>
  <message>
   <source>Orders or members from Taobao, Tmall, Youzan or your own Excel. You see what happens before anything is written.</source>
   <translation>淘宝、天猫、有赞的订单或会员，或者自己的 Excel。写入之前先让您看清楚。</translation>
  </message>
  <message>
   <source>Orders per head in {days} days</source>
   <translation>{days} 天内人均下单</translation>
  </message>
  <message>
   <source>Orders through the top {n}</source>
   <translation>前 {n} 人带来的订单</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>另一位</translation>
  </message>
  <message>
   <source>Other: name</source>
   <comment>column in a file</comment>
   <translation>另一位：姓名</translation>
  </message>
  <message>
   <source>Other: phone</source>
   <comment>column in a file</comment>
   <translation>另一位：手机号</translation>
  </message>
  <message>
   <source>Others on the same place</source>
   <comment>column in a file</comment>
   <translation>并列的还有几人</translation>
  </message>
  <message>
   <source>Others…</source>
   <translation>选其他人…</translation>
  </message>
  <message>
   <source>Outcome</source>
   <comment>column in a file</comment>
   <translation>决定结果</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>总览</translation>
  </message>
  <message>
   <source>Own account</source>
   <translation>自己的账号</translation>
  </message>
  <message>
   <source>Own circle</source>
   <translation>自己人</translation>
  </message>
  <message>
   <source>Own circle</source>
   <comment>column in a file</comment>
   <translation>自己人</translation>
  </message>
  <message>
   <source>Own circle</source>
   <comment>list in a file</comment>
   <translation>自己人（缘故）</translation>
  </message>
  <message>
   <source>Own circle among them</source>
   <comment>column in a file</comment>
   <translation>其中自己人</translation>
  </message>
  <message>
   <source>Own circle first</source>
   <translation>自己人优先</translation>
  </message>
  <message>
   <source>Own circle last</source>
   <translation>自己人靠后</translation>
  </message>
  <message>
   <source>Own circle means relatives, friends, staff and the owner. Each goal is also worked out without them.</source>
   <translation>“自己人”指亲戚、朋友、员工和店主本人。每个目标都另算了一遍去掉自己人的结果。</translation>
  </message>
  <message>
   <source>Own circle: {own} of {n} invited. Without them: {verdict}.</source>
   <translation>受邀 {n} 人中自己人 {own} 位；不算他们，结论是：{verdict}。</translation>
  </message>
  <message>
   <source>Own customer number</source>
   <translation>自己的会员号</translation>
  </message>
  <message numerus="yes">
   <source>Own list: %n column(s) matched by name</source>
   <translation>
    <numerusform>自己的表：按列名对上 %n 列</numerusform>
   </translation>
  </message>
  <message>
   <source>Own roles</source>
   <translation>自定角色</translation>
  </message>
  <message>
   <source>Own roles</source>
   <comment>column in a file</comment>
   <translation>自定角色</translation>
  </message>
  <message>
   <source>Own text</source>
   <translation>自己的文案</translation>
  </message>
  <message>
   <source>Owner's mark</source>
   <comment>column in a file</comment>
   <translation>店主评分</translation>
  </message>
  <message>
   <source>PNG, JPG and WebP are understood.</source>
   <translation>支持 PNG、JPG、WebP。</translation>
  </message>
  <message>
   <source>Packing</source>
   <comment>tested point</comment>
   <translation>包装</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>适合页宽</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>第 {page} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>Page {page} of {pages}: {title}</source>
   <translation>第 {page} / {pages} 页：{title}</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>已付</translation>
  </message>
  <message>
   <source>Paid at</source>
   <translation>付款时间</translation>
  </message>
  <message>
   <source>Paid at</source>
   <comment>column in a file</comment>
   <translation>付款时间</translation>
  </message>
  <message>
   <source>Pains, wishes and suggestions they told; five make 100.</source>
   <translation>说过的痛点、愿望和建议，五条满分。</translation>
  </message>
  <message>
   <source>Participate</source>
   <translation>参与</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste applications</source>
   <translation>粘贴报名</translation>
  </message>
  <message>
   <source>Paste applications…</source>
   <translation>粘贴报名…</translation>
  </message>
  <message>
   <source>Paste it into a chat with each of them, then note it here. Nothing is sent by itself.</source>
   <translation>逐个粘贴到和他们的聊天里，发完再点“记为已邀请”。软件不会替你发送。</translation>
  </message>
  <message>
   <source>Paste it into the group yourself. Nothing is sent by itself.</source>
   <translation>请自己粘贴到群里，程序不会自动发送。</translation>
  </message>
  <message>
   <source>Paste names…</source>
   <translation>粘贴名单…</translation>
  </message>
  <message>
   <source>Paste rows</source>
   <translation>粘贴行</translation>
  </message>
  <message>
   <source>Paste several…</source>
   <translation>粘贴多条…</translation>
  </message>
  <message>
   <source>Paste the chain (接龙) or the names, one a line.</source>
   <translation>粘贴接龙，或一行一个名字。</translation>
  </message>
  <message>
   <source>Paste the messages of a chat.</source>
   <translation>请粘贴聊天消息。</translation>
  </message>
  <message>
   <source>Paste the sign-up chain, messages, or a column of names or phones; or take a file.</source>
   <translation>粘贴群接龙、聊天消息，或一列姓名、手机号；也可以读文件。</translation>
  </message>
  <message>
   <source>Paste voices</source>
   <translation>粘贴心声</translation>
  </message>
  <message>
   <source>Paste what people said into the box above.</source>
   <translation>把大家说的话粘贴到上面的框里。</translation>
  </message>
  <message>
   <source>Paste what people said, one line each.</source>
   <translation>粘贴大家说的话，一行一条。</translation>
  </message>
  <message>
   <source>Paste what the group wrote</source>
   <translation>贴入群里的回复</translation>
  </message>
  <message numerus="yes">
   <source>Pasted %n voice(s)</source>
   <translation>
    <numerusform>粘贴了 %n 条心声</numerusform>
   </translation>
  </message>
  <message>
   <source>Pasted lines</source>
   <translation>贴入的行</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>粘贴的文字</translation>
  </message>
  <message>
   <source>Pasted {time}.csv</source>
   <translation>粘贴的单元格 {time}.csv</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>People</source>
   <comment>column in a file</comment>
   <translation>人数</translation>
  </message>
  <message>
   <source>People are given something for coming</source>
   <translation>来的人有奖励</translation>
  </message>
  <message>
   <source>People below zero</source>
   <translation>负分的人</translation>
  </message>
  <message>
   <source>People brought</source>
   <translation>带来的人</translation>
  </message>
  <message>
   <source>People brought</source>
   <comment>column in a file</comment>
   <translation>带来人数</translation>
  </message>
  <message>
   <source>People brought who count</source>
   <translation>算数的被邀请人</translation>
  </message>
  <message>
   <source>People in chats</source>
   <translation>聊天里的人</translation>
  </message>
  <message>
   <source>People in chats</source>
   <comment>list in a file</comment>
   <translation>聊天里的人</translation>
  </message>
  <message>
   <source>People in the chat</source>
   <translation>聊天里的人</translation>
  </message>
  <message>
   <source>People in the group</source>
   <translation>群里的人</translation>
  </message>
  <message>
   <source>People of accounts</source>
   <comment>list in a file</comment>
   <translation>账号触达的人</translation>
  </message>
  <message>
   <source>People others listen to, who can use it themselves. One who means it beats ten who are paid.</source>
   <translation>他们的话有人听，自己也用得上。一位真心用的，好过十位收钱的。</translation>
  </message>
  <message>
   <source>People reached</source>
   <translation>能联系的人</translation>
  </message>
  <message>
   <source>People read</source>
   <translation>读到的人</translation>
  </message>
  <message>
   <source>People they brought who are still there; five make 100.</source>
   <translation>带来而且还在的人，五个满分。</translation>
  </message>
  <message>
   <source>People, factory, money, stock: can you?</source>
   <translation>人手、工厂、钱、备货，跟得上吗？</translation>
  </message>
  <message>
   <source>People, voices, votes and results stay with the old launch. The copy starts today.</source>
   <translation>人、心声、投票和结果都留在原来的项目里；副本从今天算起。</translation>
  </message>
  <message>
   <source>Per person</source>
   <translation>每人</translation>
  </message>
  <message>
   <source>Per stayed</source>
   <translation>每个留下的人</translation>
  </message>
  <message>
   <source>Perhaps another program uses it or its folder is protected.</source>
   <translation>可能有别的程序在用，或者文件夹有保护。</translation>
  </message>
  <message>
   <source>Perhaps it is protected or open in another program.</source>
   <translation>可能有保护，或正在别的程序里打开。</translation>
  </message>
  <message>
   <source>Perhaps it is the same person.</source>
   <translation>可能是同一个人。</translation>
  </message>
  <message>
   <source>Perhaps it was moved or renamed; choose it again.</source>
   <translation>可能被移走或改名了，请重新选一次。</translation>
  </message>
  <message>
   <source>Perhaps it was moved or renamed; open it with File &gt; Open.</source>
   <translation>可能被移走或改名了，请用“文件 &gt; 打开店铺”找到它。</translation>
  </message>
  <message>
   <source>Perhaps they are open in another program. New backups are made in the new place.</source>
   <translation>可能正被别的程序打开。以后的备份都存到新位置。</translation>
  </message>
  <message>
   <source>Perhaps they were deleted; choose another.</source>
   <translation>可能已被删除，请另选一位。</translation>
  </message>
  <message>
   <source>Perhaps:</source>
   <translation>可能是：</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>时段</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>周期</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>手机</translation>
  </message>
  <message>
   <source>Phone</source>
   <comment>column in a file</comment>
   <translation>手机号</translation>
  </message>
  <message>
   <source>Phone, partly hidden</source>
   <translation>电话（打码）</translation>
  </message>
  <message>
   <source>Pick a day</source>
   <translation>选日期</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Pinduoduo</source>
   <translation>拼多多</translation>
  </message>
  <message>
   <source>Pinduoduo ID</source>
   <translation>拼多多账号</translation>
  </message>
  <message>
   <source>Pinduoduo orders</source>
   <translation>拼多多订单</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>名次</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>取前几名</translation>
  </message>
  <message>
   <source>Plateau stage: who is active</source>
   <translation>平稳期：谁还活跃</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>平台</translation>
  </message>
  <message>
   <source>Platform</source>
   <comment>column in a file</comment>
   <translation>平台</translation>
  </message>
  <message>
   <source>Platform ids</source>
   <translation>平台账号</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>积分</translation>
  </message>
  <message>
   <source>Points</source>
   <comment>column in a file</comment>
   <translation>积分</translation>
  </message>
  <message>
   <source>Points already booked stay as they are. What earns 0 points is not booked.</source>
   <translation>已入账的积分不变。设为 0 分的不入账。</translation>
  </message>
  <message>
   <source>Points earned</source>
   <translation>所得积分</translation>
  </message>
  <message numerus="yes">
   <source>Points for %n people</source>
   <translation>
    <numerusform>给 %n 人加减积分</numerusform>
   </translation>
  </message>
  <message>
   <source>Points for whom?</source>
   <translation>给谁加减积分？</translation>
  </message>
  <message>
   <source>Points for {name}</source>
   <translation>给 {name} 加减积分</translation>
  </message>
  <message>
   <source>Points in {month}</source>
   <translation>{month}积分榜</translation>
  </message>
  <message>
   <source>Points so far</source>
   <translation>累计积分</translation>
  </message>
  <message>
   <source>Points to be spent</source>
   <translation>待兑换积分</translation>
  </message>
  <message>
   <source>Points…</source>
   <translation>加减积分…</translation>
  </message>
  <message>
   <source>Poster of {name}</source>
   <translation>海报：{name}</translation>
  </message>
  <message>
   <source>Poster…</source>
   <translation>海报…</translation>
  </message>
  <message>
   <source>Praise</source>
   <translation>好评</translation>
  </message>
  <message>
   <source>Praise</source>
   <comment>column in a file</comment>
   <translation>表扬</translation>
  </message>
  <message>
   <source>Previous voice</source>
   <translation>上一条</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Price</source>
   <comment>column in a file</comment>
   <translation>价格</translation>
  </message>
  <message>
   <source>Price</source>
   <comment>tested point</comment>
   <translation>价格</translation>
  </message>
  <message>
   <source>Price feeling</source>
   <comment>column in a file</comment>
   <translation>价格感觉</translation>
  </message>
  <message>
   <source>Price minus cost, divided by price.</source>
   <translation>（售价－成本）÷ 售价。</translation>
  </message>
  <message>
   <source>Price minus cost, divided by price; worked out where both are written above.</source>
   <translation>（售价－成本）÷售价；上面两项都填了就自动算。</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>单价</translation>
  </message>
  <message>
   <source>Prices from {low} to {high} are acceptable (n = {n}).</source>
   <translation>{low} 到 {high} 的价格都能接受（n = {n}）。</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>打印预览</translation>
  </message>
  <message>
   <source>Print report…</source>
   <translation>打印报告…</translation>
  </message>
  <message>
   <source>Print the poster</source>
   <translation>打印海报</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>打印报告</translation>
  </message>
  <message>
   <source>Print the report, or start the next round.</source>
   <translation>打印报告，或者开始下一轮。</translation>
  </message>
  <message>
   <source>Printed with their agreement.</source>
   <translation>经本人同意刊出。</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>正在打印…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Priority (RICE)</source>
   <comment>column in a file</comment>
   <translation>优先级（RICE）</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>奖品</translation>
  </message>
  <message>
   <source>Prizes, red packets, advertising, postage: everything.</source>
   <translation>奖品、红包、推广、邮费，全部算上。</translation>
  </message>
  <message>
   <source>Probably {format}, please look</source>
   <translation>多半是{format}，请看一眼</translation>
  </message>
  <message>
   <source>Probably: {format}</source>
   <translation>多半是：{format}</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Product</source>
   <comment>column in a file</comment>
   <translation>商品名称</translation>
  </message>
  <message>
   <source>Product</source>
   <comment>order field</comment>
   <translation>商品</translation>
  </message>
  <message>
   <source>Product</source>
   <comment>page</comment>
   <translation>值不值得做</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进展</translation>
  </message>
  <message>
   <source>Promo code</source>
   <translation>优惠码</translation>
  </message>
  <message>
   <source>Promo code</source>
   <comment>column in a file</comment>
   <translation>优惠码</translation>
  </message>
  <message numerus="yes">
   <source>Promote %n people</source>
   <translation>
    <numerusform>晋升 %n 位</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Promoted %n people into {group}, signed off by {by}</source>
   <translation>
    <numerusform>%n 位晋升到{group}，{by}确认</numerusform>
   </translation>
  </message>
  <message>
   <source>Promoted {name} into {group}, signed off by {by}</source>
   <translation>{name}晋升到{group}，{by}确认</translation>
  </message>
  <message>
   <source>Promote…</source>
   <translation>晋升…</translation>
  </message>
  <message>
   <source>Promotion</source>
   <translation>晋升</translation>
  </message>
  <message>
   <source>Promotion</source>
   <comment>list in a file</comment>
   <translation>晋升</translation>
  </message>
  <message>
   <source>Propose again</source>
   <translation>重新建议</translation>
  </message>
  <message>
   <source>Propose again after</source>
   <translation>多少天后再提</translation>
  </message>
  <message numerus="yes">
   <source>Proposed %n people again</source>
   <translation>
    <numerusform>重新建议 %n 位晋升</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed again on</source>
   <comment>column in a file</comment>
   <translation>再提日期</translation>
  </message>
  <message>
   <source>Proposed {name} again</source>
   <translation>重新建议{name}晋升</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省份</translation>
  </message>
  <message>
   <source>Province</source>
   <comment>column in a file</comment>
   <translation>省份</translation>
  </message>
  <message>
   <source>Province / city</source>
   <translation>省 / 市</translation>
  </message>
  <message>
   <source>Publish the rules</source>
   <translation>公布规则</translation>
  </message>
  <message numerus="yes">
   <source>Published %n decision(s)</source>
   <translation>
    <numerusform>公布了 %n 个决定</numerusform>
   </translation>
  </message>
  <message>
   <source>Published at</source>
   <comment>column in a file</comment>
   <translation>公布时间</translation>
  </message>
  <message>
   <source>Published the decision on {question}</source>
   <translation>公布决定：{question}</translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) back among the suggested</source>
   <translation>
    <numerusform>把 %n 人放回了建议名单</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) into {group}</source>
   <translation>
    <numerusform>把 %n 位成员加进「{group}」</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) on the shortlist</source>
   <translation>
    <numerusform>%n 人入选</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n person(s) of chats back into the list of the unknown</source>
   <translation>
    <numerusform>把聊天里的 %n 人放回「还不认识」</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n voice(s) under {topic}</source>
   <translation>
    <numerusform>%n 条心声归到话题“{topic}”</numerusform>
   </translation>
  </message>
  <message>
   <source>Put in: {field}</source>
   <translation>插入：{field}</translation>
  </message>
  <message>
   <source>Put off</source>
   <translation>推迟</translation>
  </message>
  <message numerus="yes">
   <source>Put off %n thing(s) until {date}</source>
   <translation>
    <numerusform>把 %n 件事推迟到 {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Put off until</source>
   <translation>推迟到</translation>
  </message>
  <message>
   <source>Put off until {date}: {text}</source>
   <translation>推迟到 {date}：{text}</translation>
  </message>
  <message numerus="yes">
   <source>Put off: %n</source>
   <translation>
    <numerusform>已推迟 %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>Put off…</source>
   <translation>推迟…</translation>
  </message>
  <message>
   <source>Put the chosen topics together, under the one with the most voices</source>
   <translation>把选中的话题合到心声最多的那个里</translation>
  </message>
  <message>
   <source>Put the feedback among the voices</source>
   <translation>反馈放进心声</translation>
  </message>
  <message>
   <source>Put the names of the columns into the first row, for example name, phone, order time.</source>
   <translation>请把列名写在第一行，例如 姓名、手机、下单时间。</translation>
  </message>
  <message>
   <source>Put {name} back among the suggested</source>
   <translation>把 {name} 放回了建议名单</translation>
  </message>
  <message>
   <source>Put {name} on the shortlist</source>
   <translation>{name} 入选</translation>
  </message>
  <message>
   <source>Put “{text}” under {topic}</source>
   <translation>“{text}”归到话题“{topic}”</translation>
  </message>
  <message>
   <source>QQ</source>
   <translation>QQ</translation>
  </message>
  <message>
   <source>QQ</source>
   <comment>column in a file</comment>
   <translation>QQ号</translation>
  </message>
  <message>
   <source>QQ number</source>
   <translation>QQ 号</translation>
  </message>
  <message>
   <source>QQ text export</source>
   <translation>QQ 导出的文本记录</translation>
  </message>
  <message>
   <source>QQ text exports, pasted WeChat text and CSV of the common export tools can.</source>
   <translation>能读 QQ 导出的文本、粘贴的微信文字和常见导出工具的 CSV。</translation>
  </message>
  <message>
   <source>QQ {number}</source>
   <translation>QQ {number}</translation>
  </message>
  <message>
   <source>QR code</source>
   <comment>kind of due thing</comment>
   <translation>二维码</translation>
  </message>
  <message>
   <source>QR code of {group}</source>
   <translation>{group}的二维码</translation>
  </message>
  <message>
   <source>QR of {group} expires</source>
   <translation>{group}的二维码过期</translation>
  </message>
  <message numerus="yes">
   <source>QR of {group} expires in %n day(s)</source>
   <translation>
    <numerusform>{group}的二维码还有 %n 天过期</numerusform>
   </translation>
  </message>
  <message>
   <source>QR of {group} expires today</source>
   <translation>{group}的二维码今天过期</translation>
  </message>
  <message>
   <source>QR picture copied: paste it into a chat.</source>
   <translation>二维码已复制，粘贴到聊天里即可。</translation>
  </message>
  <message>
   <source>QR picture of the group</source>
   <translation>群二维码图片</translation>
  </message>
  <message>
   <source>QR picture…</source>
   <translation>放二维码…</translation>
  </message>
  <message>
   <source>QR works until</source>
   <comment>column in a file</comment>
   <translation>二维码有效到</translation>
  </message>
  <message>
   <source>Quality</source>
   <comment>tested point</comment>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Quantity</source>
   <comment>column in a file</comment>
   <translation>数量</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>事</translation>
  </message>
  <message>
   <source>Question</source>
   <comment>column in a file</comment>
   <translation>开放的事</translation>
  </message>
  <message>
   <source>Question</source>
   <comment>of a survey</comment>
   <translation>题目</translation>
  </message>
  <message>
   <source>Question, decision or reason</source>
   <translation>节点、决定或理由</translation>
  </message>
  <message>
   <source>Questions</source>
   <comment>column in a file</comment>
   <translation>题数</translation>
  </message>
  <message>
   <source>Questions</source>
   <comment>list in a file</comment>
   <translation>题目</translation>
  </message>
  <message>
   <source>Questions</source>
   <comment>of a survey</comment>
   <translation>题目</translation>
  </message>
  <message>
   <source>Questions answered</source>
   <comment>column in a file</comment>
   <translation>答了几题</translation>
  </message>
  <message numerus="yes">
   <source>Questions of %n survey(s), without answers</source>
   <translation>
    <numerusform>%n 份问卷的题目，不带答卷</numerusform>
   </translation>
  </message>
  <message>
   <source>Quote</source>
   <comment>column in a file</comment>
   <translation>原话举例</translation>
  </message>
  <message>
   <source>RICE</source>
   <translation>划算程度</translation>
  </message>
  <message>
   <source>RICE {score} = people {reach} × impact × sureness ÷ effort. Higher comes first.</source>
   <translation>划算程度 {score} = 提到的 {reach} 人 × 影响 × 把握 ÷ 天数。分高的先改。</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>比赛</translation>
  </message>
  <message>
   <source>Raise the stock of the reward when more arrive.</source>
   <translation>补货后把库存改大即可。</translation>
  </message>
  <message>
   <source>Rank</source>
   <comment>column in a file</comment>
   <translation>名次</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>影响面</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>能联系</translation>
  </message>
  <message>
   <source>Reached</source>
   <comment>column in a file</comment>
   <translation>可触达人数</translation>
  </message>
  <message>
   <source>Reached through</source>
   <translation>联系账号</translation>
  </message>
  <message>
   <source>Reached through an account</source>
   <translation>有账号能联系上</translation>
  </message>
  <message>
   <source>Reached through: {accounts}</source>
   <translation>联系账号：{accounts}</translation>
  </message>
  <message numerus="yes">
   <source>Reaches %n people.</source>
   <translation>
    <numerusform>能触达 %n 人。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read %n message(s) in {seconds} s.</source>
   <translation>
    <numerusform>读取了 %n 条消息，用了 {seconds} 秒。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read %n row(s) in {seconds} s.</source>
   <translation>
    <numerusform>读取 %n 行用了 {seconds} 秒</numerusform>
   </translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Reading the members …</source>
   <translation>正在读取成员……</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>正在读图片</translation>
  </message>
  <message>
   <source>Reading what was done …</source>
   <translation>正在读取操作记录…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>正在读取 {file}</translation>
  </message>
  <message>
   <source>Reading {name} took too long and was stopped.</source>
   <translation>{name} 读得太久，已停下。</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation>正在读 {name}……</translation>
  </message>
  <message>
   <source>Reading {percent} %</source>
   <translation>已读取 {percent}%</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Ready-made rules</source>
   <translation>现成的规则</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Reason</source>
   <comment>column in a file</comment>
   <translation>理由</translation>
  </message>
  <message>
   <source>Recognised: {format}</source>
   <translation>认出：{format}</translation>
  </message>
  <message>
   <source>Recommend</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Recommend (0–10)</source>
   <comment>column in a file</comment>
   <translation>推荐（0–10）</translation>
  </message>
  <message>
   <source>Red packet at</source>
   <translation>满人发红包</translation>
  </message>
  <message>
   <source>Red packet at (people)</source>
   <comment>column in a file</comment>
   <translation>满几人发红包</translation>
  </message>
  <message>
   <source>Redeem</source>
   <translation>核销</translation>
  </message>
  <message>
   <source>Redeem a code of {round}</source>
   <translation>核销 {round} 的内测码</translation>
  </message>
  <message>
   <source>Redeem code…</source>
   <translation>核销内测码…</translation>
  </message>
  <message>
   <source>Redeemed</source>
   <translation>使用时间</translation>
  </message>
  <message>
   <source>Redeemed at</source>
   <comment>column in a file</comment>
   <translation>使用时间</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Referral race</source>
   <translation>拉新比赛</translation>
  </message>
  <message>
   <source>Referral race</source>
   <comment>column in a file</comment>
   <translation>拉新比赛</translation>
  </message>
  <message>
   <source>Referral race ends: {name}. Look at it and close it.</source>
   <translation>拉新比赛结束：{name}。看一看，再结束它。</translation>
  </message>
  <message>
   <source>Referral races</source>
   <comment>list in a file</comment>
   <translation>拉新比赛</translation>
  </message>
  <message>
   <source>Referrals</source>
   <comment>list in a file</comment>
   <translation>介绍关系</translation>
  </message>
  <message>
   <source>Refund status</source>
   <translation>退款状态</translation>
  </message>
  <message>
   <source>Relatives and friends may take part</source>
   <translation>亲友可以参加</translation>
  </message>
  <message>
   <source>Relatives and friends of the owner take no part.</source>
   <translation>店主亲友不参加。</translation>
  </message>
  <message>
   <source>Relatives, friends and staff who need it themselves</source>
   <translation>自己也用得着的亲戚、朋友、员工</translation>
  </message>
  <message>
   <source>Remember this format</source>
   <translation>记住这种格式</translation>
  </message>
  <message>
   <source>Remembered the columns of {file}</source>
   <translation>记住了 {file} 的列</translation>
  </message>
  <message>
   <source>Reminder</source>
   <comment>column in a file</comment>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Reminder</source>
   <comment>title of the dialog</comment>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Reminder for {date}: {text}</source>
   <translation>加了 {date} 的提醒：{text}</translation>
  </message>
  <message>
   <source>Reminder to review</source>
   <translation>提醒测评</translation>
  </message>
  <message>
   <source>Reminders</source>
   <comment>list in a file</comment>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>去掉</translation>
  </message>
  <message numerus="yes">
   <source>Removed %n tester(s)</source>
   <translation>
    <numerusform>移除了 %n 位测评人</numerusform>
   </translation>
  </message>
  <message>
   <source>Removed: {what}</source>
   <translation>删去：{what}</translation>
  </message>
  <message>
   <source>Removed…</source>
   <translation>移除……</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>改名</translation>
  </message>
  <message>
   <source>Rename it, or take out its votes first.</source>
   <translation>可以改名，或先删掉它的票。</translation>
  </message>
  <message>
   <source>Rename the launch</source>
   <translation>给新品项目改名</translation>
  </message>
  <message>
   <source>Rename the segment</source>
   <translation>给人群改名</translation>
  </message>
  <message>
   <source>Rename the survey</source>
   <translation>给问卷改名</translation>
  </message>
  <message>
   <source>Rename the text</source>
   <translation>给文案改名</translation>
  </message>
  <message>
   <source>Rename the topic</source>
   <translation>话题改名</translation>
  </message>
  <message>
   <source>Rename this segment…</source>
   <translation>给这个人群改名…</translation>
  </message>
  <message>
   <source>Renamed the launch {old} to {name}</source>
   <translation>把新品项目“{old}”改名为“{name}”</translation>
  </message>
  <message>
   <source>Renamed the segment {old} to {name}</source>
   <translation>人群「{old}」改名为「{name}」</translation>
  </message>
  <message>
   <source>Renamed the text {old} to {name}</source>
   <translation>文案“{old}”改名为“{name}”</translation>
  </message>
  <message>
   <source>Renamed the topic {old} to {name}</source>
   <translation>话题“{old}”改名为“{name}”</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>改名…</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>重新开放</translation>
  </message>
  <message>
   <source>Reopen the vote</source>
   <translation>重新开放投票</translation>
  </message>
  <message>
   <source>Reopen the vote…</source>
   <translation>重新开放…</translation>
  </message>
  <message>
   <source>Reopened the vote {name}</source>
   <translation>重新开放：{name}</translation>
  </message>
  <message>
   <source>Reply clock</source>
   <translation>回复时限</translation>
  </message>
  <message>
   <source>Reply clock…</source>
   <translation>回复时限…</translation>
  </message>
  <message>
   <source>Reported by</source>
   <translation>提到</translation>
  </message>
  <message numerus="yes">
   <source>Reported by %n</source>
   <translation>
    <numerusform>%n 人提到</numerusform>
   </translation>
  </message>
  <message>
   <source>Reported by (people)</source>
   <comment>column in a file</comment>
   <translation>提到人数</translation>
  </message>
  <message>
   <source>Rest between invitations</source>
   <translation>两次邀请至少隔</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore &amp;from a backup…</source>
   <translation>从备份恢复(&amp;F)…</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>从备份恢复</translation>
  </message>
  <message>
   <source>Restored. What was there before is kept as {name}</source>
   <translation>已恢复。原来的内容另存为 {name}</translation>
  </message>
  <message>
   <source>Restoring from the menu looks only into the new place; left ones stay where they are.</source>
   <translation>从菜单恢复时只看新位置；留下的备份仍在原处。</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>留存</translation>
  </message>
  <message>
   <source>Review of {name}</source>
   <translation>{name} 的测评</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>测评</translation>
  </message>
  <message>
   <source>Reviewed at</source>
   <comment>column in a file</comment>
   <translation>测评时间</translation>
  </message>
  <message>
   <source>Reviewed on</source>
   <translation>测评日期</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>测评</translation>
  </message>
  <message>
   <source>Reviews</source>
   <comment>column in a file</comment>
   <translation>测评数</translation>
  </message>
  <message>
   <source>Reviews</source>
   <comment>list in a file</comment>
   <translation>测评</translation>
  </message>
  <message>
   <source>Reviews of round {number}</source>
   <translation>第 {number} 轮测评</translation>
  </message>
  <message>
   <source>Reviews of those who got it</source>
   <translation>收到货的人里，写了测评的比例</translation>
  </message>
  <message>
   <source>Reward</source>
   <translation>奖品</translation>
  </message>
  <message>
   <source>Reward</source>
   <comment>column in a file</comment>
   <translation>奖品</translation>
  </message>
  <message>
   <source>Rewards</source>
   <translation>奖品</translation>
  </message>
  <message>
   <source>Rewards</source>
   <comment>list in a file</comment>
   <translation>奖品</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Role</source>
   <comment>column in a file</comment>
   <translation>角色</translation>
  </message>
  <message numerus="yes">
   <source>Role of %n people</source>
   <translation>
    <numerusform>%n 位的角色</numerusform>
   </translation>
  </message>
  <message>
   <source>Role of {name}</source>
   <translation>{name}的角色</translation>
  </message>
  <message>
   <source>Role…</source>
   <translation>角色…</translation>
  </message>
  <message>
   <source>Room for</source>
   <translation>人数上限</translation>
  </message>
  <message>
   <source>Room for</source>
   <comment>column in a file</comment>
   <translation>可容纳人数</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Round</source>
   <comment>column in a file</comment>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Round against round</source>
   <translation>两轮对比</translation>
  </message>
  <message>
   <source>Round of trying out</source>
   <translation>体验轮次</translation>
  </message>
  <message>
   <source>Round {before} against round {now}, by what was tested</source>
   <translation>第 {before} 轮和第 {now} 轮对比</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <translation>第 {number} 轮</translation>
  </message>
  <message>
   <source>Round {number} ends</source>
   <translation>第 {number} 轮内测结束</translation>
  </message>
  <message>
   <source>Round {number} is closed.</source>
   <translation>第 {number} 轮已结束。</translation>
  </message>
  <message>
   <source>Round {number} starts</source>
   <translation>第 {number} 轮内测开始</translation>
  </message>
  <message numerus="yes">
   <source>Round {number}: %n code(s) not used yet</source>
   <translation>
    <numerusform>第 {number} 轮：还有 %n 个内测码没用</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Round {number}: ask %n tester(s) for their review</source>
   <translation>
    <numerusform>第 {number} 轮：催 %n 位测评人交测评</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Round {round}, %n seat(s)</source>
   <translation>
    <numerusform>第 {round} 轮，%n 个名额</numerusform>
   </translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Rounds</source>
   <comment>list in a file</comment>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Rounds of trying out</source>
   <translation>体验轮次</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Row {id} of sheet {sheet} belongs to a row of sheet {to} that is not there.</source>
   <translation>工作表 {sheet} 里编号 {id} 的行，对应的 {to} 行不存在。</translation>
  </message>
  <message>
   <source>Rows that cannot be read</source>
   <translation>读不懂的行</translation>
  </message>
  <message>
   <source>Rows that may be someone you know</source>
   <translation>可能是老客户的行</translation>
  </message>
  <message>
   <source>Rows to mend</source>
   <translation>要改的行</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules</source>
   <comment>column in a file</comment>
   <translation>群规</translation>
  </message>
  <message>
   <source>Rules of points</source>
   <translation>积分规则</translation>
  </message>
  <message>
   <source>Rules of points…</source>
   <translation>积分规则…</translation>
  </message>
  <message>
   <source>Rules…</source>
   <translation>规则…</translation>
  </message>
  <message>
   <source>Run the beta</source>
   <translation>做好内测</translation>
  </message>
  <message>
   <source>S&amp;ettings…</source>
   <translation>设置(&amp;E)…</translation>
  </message>
  <message>
   <source>Said at</source>
   <translation>说话时间</translation>
  </message>
  <message>
   <source>Said at</source>
   <comment>column in a file</comment>
   <translation>说话时间</translation>
  </message>
  <message>
   <source>Said by</source>
   <comment>column in a file</comment>
   <translation>说的人</translation>
  </message>
  <message numerus="yes">
   <source>Said of %n pair(s) that they are different people</source>
   <translation>
    <numerusform>确认 %n 对不是同一个人</numerusform>
   </translation>
  </message>
  <message>
   <source>Same as</source>
   <translation>和哪一条相同</translation>
  </message>
  <message numerus="yes">
   <source>Same name, but no ID in common. The first %n are shown; what is not decided comes in as someone new.</source>
   <translation>
    <numerusform>名字一样，但没有相同的账号。这里列出前 %n 个；没定的当新客户导入。</numerusform>
   </translation>
  </message>
  <message>
   <source>Same name, but no ID in common. What is not decided comes in as someone new.</source>
   <translation>名字一样，但没有相同的账号。没定的当新客户导入。</translation>
  </message>
  <message>
   <source>Sample shop</source>
   <translation>示例店铺</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save a &amp;copy…</source>
   <translation>另存副本(&amp;C)…</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>另存副本</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>存成 Excel…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>存为 PDF…</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>存为图片…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Save it as a csv file.</source>
   <translation>请存成 csv 文件。</translation>
  </message>
  <message>
   <source>Save it as a file and choose that file instead.</source>
   <translation>请存成文件，再选择这个文件。</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>保存图片…</translation>
  </message>
  <message>
   <source>Save rejected rows</source>
   <translation>保存没导入的行</translation>
  </message>
  <message>
   <source>Save rejected rows…</source>
   <translation>保存没导入的行…</translation>
  </message>
  <message>
   <source>Save review</source>
   <translation>保存测评</translation>
  </message>
  <message>
   <source>Save template…</source>
   <translation>保存模板…</translation>
  </message>
  <message>
   <source>Save the QR picture</source>
   <translation>保存二维码</translation>
  </message>
  <message>
   <source>Save the answer, next</source>
   <translation>存下回复，下一条</translation>
  </message>
  <message>
   <source>Save the decision</source>
   <translation>存下决定</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Save the poster</source>
   <translation>保存海报</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save the review</source>
   <translation>保存测评</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>保存模板</translation>
  </message>
  <message>
   <source>Save them as Excel: each says why. Mend them and import that file.</source>
   <translation>存成 Excel，每行写着原因。改好后再导入那个文件。</translation>
  </message>
  <message>
   <source>Save these filters</source>
   <translation>把这些筛选存成人群</translation>
  </message>
  <message>
   <source>Save these filters…</source>
   <translation>存成人群…</translation>
  </message>
  <message numerus="yes">
   <source>Saved %n row(s) as {name}.</source>
   <translation>
    <numerusform>%n 行已存为 {name}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved a copy as {name}</source>
   <translation>副本已存为 {name}</translation>
  </message>
  <message>
   <source>Saved the segment {name}</source>
   <translation>存下人群「{name}」</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>已保存：{path}</translation>
  </message>
  <message>
   <source>Saving a copy</source>
   <translation>正在另存副本</translation>
  </message>
  <message>
   <source>Saving {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <source>Say how big the need of target users is; if you do not know, ask ten of them.</source>
   <translation>先填目标用户的需求有多大；不知道就去问十个人。</translation>
  </message>
  <message>
   <source>Say in a few words what is to be changed.</source>
   <translation>用几个字写清要改什么。</translation>
  </message>
  <message>
   <source>Say in one sentence what it is. If that is hard, the product is not clear yet.</source>
   <translation>用一句话说清它是什么。说不清，产品就还没想清。</translation>
  </message>
  <message>
   <source>Say of more people how they came.</source>
   <translation>先说明更多人是怎么来的。</translation>
  </message>
  <message>
   <source>Say the demand theme</source>
   <translation>确定需求主题</translation>
  </message>
  <message>
   <source>Say where its columns are stored.</source>
   <translation>请指定各列存到哪里。</translation>
  </message>
  <message>
   <source>Say which one is meant, by its question or its number.</source>
   <translation>请说明是哪一件（题目或编号）。</translation>
  </message>
  <message>
   <source>Say which one with --launch NAME.</source>
   <translation>请用 --launch 名称 指明是哪个。</translation>
  </message>
  <message>
   <source>Say which stage the launch is in</source>
   <translation>选择项目现在所处的阶段</translation>
  </message>
  <message>
   <source>Say which tag or place comes first.</source>
   <translation>写明哪个标签或哪个地方优先。</translation>
  </message>
  <message>
   <source>Say who they are…</source>
   <translation>看看都是谁…</translation>
  </message>
  <message>
   <source>Scent</source>
   <comment>tested point</comment>
   <translation>香味</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>Score</source>
   <comment>column in a file</comment>
   <translation>得分</translation>
  </message>
  <message>
   <source>Score of candidates</source>
   <translation>候选人评分</translation>
  </message>
  <message>
   <source>Score rules</source>
   <translation>评分规则</translation>
  </message>
  <message>
   <source>Score rules…</source>
   <translation>评分规则……</translation>
  </message>
  <message>
   <source>Score: buying and talking</source>
   <comment>column in a file</comment>
   <translation>得分：购买与互动</translation>
  </message>
  <message>
   <source>Score: fits the theme</source>
   <comment>column in a file</comment>
   <translation>得分：与主题契合</translation>
  </message>
  <message>
   <source>Score: own circle</source>
   <comment>column in a file</comment>
   <translation>得分：自己人</translation>
  </message>
  <message>
   <source>Score: people brought</source>
   <comment>column in a file</comment>
   <translation>得分：带来的人</translation>
  </message>
  <message>
   <source>Score: reach</source>
   <comment>column in a file</comment>
   <translation>得分：影响面</translation>
  </message>
  <message>
   <source>Score: suggestions</source>
   <comment>column in a file</comment>
   <translation>得分：建议</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search in this list</source>
   <translation>在列表里查找</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>名额</translation>
  </message>
  <message>
   <source>Seats</source>
   <comment>column in a file</comment>
   <translation>名额</translation>
  </message>
  <message>
   <source>Seats in the core group</source>
   <translation>核心群名额</translation>
  </message>
  <message>
   <source>Seats lie between {low} and {high}.</source>
   <translation>名额填 {low} 到 {high}。</translation>
  </message>
  <message>
   <source>Seats, and what counts in the score</source>
   <translation>核心群名额和打分的规则</translation>
  </message>
  <message>
   <source>Seats, price, dates, what is tested</source>
   <translation>名额、价格、日期、测什么</translation>
  </message>
  <message>
   <source>Second phone</source>
   <translation>备用电话</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>包含哪些部分</translation>
  </message>
  <message>
   <source>See the candidates</source>
   <translation>看候选人</translation>
  </message>
  <message>
   <source>Seed stage: who stays</source>
   <translation>种子期：留下了谁</translation>
  </message>
  <message>
   <source>Seed: who stays counts. Burst: new people. Plateau: keeping them active.</source>
   <translation>种子期看留不留得住，爆发期看新来多少人，平稳期看活不活跃。</translation>
  </message>
  <message>
   <source>SeedDesk leads you in five steps from a customer list to a small circle of seed users, and from what they say and buy to a decision: push, fix first, or stop.</source>
   <translation>SeedDesk 带您走五步：从一长串客户里找出一小群种子用户，再从他们说的和买的，定下是大推、先改，还是停。</translation>
  </message>
  <message>
   <source>SeedDesk's customer template</source>
   <translation>SeedDesk 客户模板</translation>
  </message>
  <message>
   <source>SeedDesk's influencer template</source>
   <translation>SeedDesk 达人模板</translation>
  </message>
  <message>
   <source>SeedDesk's list of fixes</source>
   <translation>SeedDesk 改进清单</translation>
  </message>
  <message>
   <source>SeedDesk's order template</source>
   <translation>SeedDesk 订单模板</translation>
  </message>
  <message>
   <source>SeedDesk's review template</source>
   <translation>SeedDesk 测评模板</translation>
  </message>
  <message>
   <source>SeedDesk's survey template</source>
   <translation>SeedDesk 问卷模板</translation>
  </message>
  <message>
   <source>SeedDesk's voice template</source>
   <translation>SeedDesk 心声模板</translation>
  </message>
  <message>
   <source>SeedDesk's vote template</source>
   <translation>SeedDesk 选票模板</translation>
  </message>
  <message>
   <source>Segment</source>
   <translation>人群</translation>
  </message>
  <message>
   <source>Segment</source>
   <comment>column in a file</comment>
   <translation>分组</translation>
  </message>
  <message>
   <source>Segments</source>
   <comment>list in a file</comment>
   <translation>保存的分组</translation>
  </message>
  <message>
   <source>Sent on</source>
   <comment>column in a file</comment>
   <translation>寄出时间</translation>
  </message>
  <message numerus="yes">
   <source>Sent to %n people</source>
   <translation>
    <numerusform>已寄给 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>已发送到打印机。</translation>
  </message>
  <message>
   <source>Sent to them</source>
   <translation>已寄出</translation>
  </message>
  <message>
   <source>Sent to {name}</source>
   <translation>已寄给 {name}</translation>
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
   <source>Serious faults open</source>
   <translation>未解决的严重问题</translation>
  </message>
  <message>
   <source>Serious faults open, at most</source>
   <translation>未解决的严重问题最多</translation>
  </message>
  <message>
   <source>Serious fixes open</source>
   <translation>未关闭的严重问题</translation>
  </message>
  <message>
   <source>Serious: nobody should get it like this. It stands in the way of a push.</source>
   <translation>严重：不能就这样交到客户手里。不改好就不能大推。</translation>
  </message>
  <message>
   <source>Set up a round first: how many seats, what it costs, who comes first.</source>
   <translation>先建一轮：多少名额，花多少钱，谁先。</translation>
  </message>
  <message>
   <source>Set-up of the account</source>
   <translation>账号设置</translation>
  </message>
  <message>
   <source>Set-up of the group</source>
   <translation>群设置</translation>
  </message>
  <message>
   <source>Set-up…</source>
   <translation>群设置…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings: {folder}</source>
   <translation>设置：{folder}</translation>
  </message>
  <message>
   <source>Several fixes have this title; add the number</source>
   <translation>有几条同名的改进项，请补上编号</translation>
  </message>
  <message>
   <source>Several tags: separate them with a comma.</source>
   <translation>多个标签用逗号隔开。</translation>
  </message>
  <message>
   <source>Several testers have this name; add the code or phone</source>
   <translation>有几位测评人同名，请补上内测码或手机</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>严重程度</translation>
  </message>
  <message>
   <source>Severity</source>
   <comment>column in a file</comment>
   <translation>严重程度</translation>
  </message>
  <message>
   <source>Shanghai</source>
   <translation>上海</translation>
  </message>
  <message>
   <source>Share in the core group</source>
   <translation>核心群里的占比</translation>
  </message>
  <message>
   <source>Share of own circle</source>
   <translation>自己人占比</translation>
  </message>
  <message>
   <source>Shares carry a 95% interval by Wilson's method: if the same beta were run again and again, 19 of 20 such intervals would hold the true share.</source>
   <translation>比例后面的 95% 区间按 Wilson 方法算：同样的内测反复做很多次，20 个这样的区间里有 19 个会包住真实的比例。</translation>
  </message>
  <message>
   <source>Shares go from 0 to 100 %, marks from 1 to 5.</source>
   <translation>比例从 0 到 100%，打分从 1 到 5。</translation>
  </message>
  <message>
   <source>Sharing session notice</source>
   <translation>分享会通知</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>工作表</translation>
  </message>
  <message>
   <source>Shoe size</source>
   <translation>鞋码</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>店铺</translation>
  </message>
  <message>
   <source>Shop account</source>
   <comment>column in a file</comment>
   <translation>店铺账号</translation>
  </message>
  <message>
   <source>Shop accounts</source>
   <translation>运营账号</translation>
  </message>
  <message>
   <source>Shop accounts</source>
   <comment>list in a file</comment>
   <translation>店铺账号</translation>
  </message>
  <message>
   <source>Shop and launches</source>
   <translation>店铺和新品项目</translation>
  </message>
  <message>
   <source>Shop files (*.seeddesk)</source>
   <translation>店铺文件 (*.seeddesk)</translation>
  </message>
  <message>
   <source>Shopify ID</source>
   <translation>Shopify ID</translation>
  </message>
  <message>
   <source>Shopify customers</source>
   <translation>Shopify 客户</translation>
  </message>
  <message>
   <source>Shopify orders</source>
   <translation>Shopify 订单</translation>
  </message>
  <message>
   <source>Short, as production would say it</source>
   <translation>短一点，用生产听得懂的话</translation>
  </message>
  <message>
   <source>Shorten customers' names</source>
   <translation>隐去客户姓名</translation>
  </message>
  <message>
   <source>Shorten customers' names in printed reports</source>
   <translation>打印报告时姓名只留一个字</translation>
  </message>
  <message>
   <source>Shortlist</source>
   <translation>入选</translation>
  </message>
  <message>
   <source>Shortlisted</source>
   <translation>入选</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>去看看</translation>
  </message>
  <message>
   <source>Show its members</source>
   <translation>看它的成员</translation>
  </message>
  <message>
   <source>Show its voices</source>
   <translation>看它的心声</translation>
  </message>
  <message>
   <source>Show the &amp;guide</source>
   <translation>显示向导(&amp;G)</translation>
  </message>
  <message>
   <source>Show the candidates</source>
   <translation>看候选人</translation>
  </message>
  <message>
   <source>Show the guide</source>
   <translation>显示向导</translation>
  </message>
  <message>
   <source>Show the members</source>
   <translation>看成员</translation>
  </message>
  <message>
   <source>Show the reviews</source>
   <translation>看测评</translation>
  </message>
  <message>
   <source>Show the voices</source>
   <translation>查看心声</translation>
  </message>
  <message>
   <source>Show what came in</source>
   <translation>看看导进来的</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>看</translation>
  </message>
  <message>
   <source>Sign off</source>
   <translation>确认晋升</translation>
  </message>
  <message>
   <source>Sign-ins…</source>
   <translation>签到入账…</translation>
  </message>
  <message>
   <source>Signed in on</source>
   <translation>签到日期</translation>
  </message>
  <message>
   <source>Signed off</source>
   <translation>确认</translation>
  </message>
  <message>
   <source>Signed off by</source>
   <translation>确认人</translation>
  </message>
  <message>
   <source>Signed off by</source>
   <comment>column in a file</comment>
   <translation>确认人</translation>
  </message>
  <message>
   <source>Signed off on</source>
   <comment>column in a file</comment>
   <translation>确认日期</translation>
  </message>
  <message>
   <source>Silent for days</source>
   <translation>已沉默（天）</translation>
  </message>
  <message>
   <source>Silent for days</source>
   <comment>column in a file</comment>
   <translation>沉默天数</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>起始日</translation>
  </message>
  <message>
   <source>Since</source>
   <comment>column in a file</comment>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>Since then</source>
   <translation>后来</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size and fit</source>
   <comment>tested point</comment>
   <translation>尺寸合身</translation>
  </message>
  <message>
   <source>Skin feel</source>
   <comment>tested point</comment>
   <translation>肤感</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>So far</source>
   <translation>目前</translation>
  </message>
  <message>
   <source>So many of these are needed</source>
   <translation>要满足几条</translation>
  </message>
  <message>
   <source>Somebody else used it…</source>
   <translation>是别人用的…</translation>
  </message>
  <message>
   <source>Someone was in touch already: {when}</source>
   <translation>有人刚联系过：{when}</translation>
  </message>
  <message>
   <source>Something else was done meanwhile, so nothing was undone.</source>
   <translation>这期间又做了别的事，所以没有撤销。</translation>
  </message>
  <message>
   <source>Something has changed since these entries were counted.</source>
   <translation>数过之后，有些记录变了。</translation>
  </message>
  <message>
   <source>Something in the program went wrong.</source>
   <translation>程序出了点问题。</translation>
  </message>
  <message>
   <source>Something in the program went wrong. Your data is kept: everything reported as done is on disk.</source>
   <translation>程序出了点问题。数据都在：凡是显示已完成的，都已存到硬盘。</translation>
  </message>
  <message>
   <source>Something stands in cell {cell} of {name}, far away from its table.</source>
   <translation>{name} 的 {cell} 单元格里有内容，离表格太远。</translation>
  </message>
  <message>
   <source>Something they know already, so that one sentence is enough.</source>
   <translation>拿大家熟悉的东西来比，一句话就懂。</translation>
  </message>
  <message>
   <source>Something was given</source>
   <comment>column in a file</comment>
   <translation>有奖励</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>出了点问题</translation>
  </message>
  <message>
   <source>Sort as {kind}</source>
   <translation>归为：{kind}</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>Sort into tiers…</source>
   <translation>分层…</translation>
  </message>
  <message>
   <source>Sort into topics</source>
   <translation>归到话题</translation>
  </message>
  <message>
   <source>Sort members into tiers</source>
   <translation>给成员分层</translation>
  </message>
  <message>
   <source>Sort now</source>
   <translation>现在分层</translation>
  </message>
  <message numerus="yes">
   <source>Sorted %n voice(s) as {kind}</source>
   <translation>
    <numerusform>%n 条心声归为{kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sorted into tiers: %n member(s) changed</source>
   <translation>
    <numerusform>重新分层：%n 位成员有变动</numerusform>
   </translation>
  </message>
  <message>
   <source>Sorted “{text}” as {kind}</source>
   <translation>“{text}”归为{kind}</translation>
  </message>
  <message>
   <source>Sorting into tiers</source>
   <translation>正在分层</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Source</source>
   <comment>column in a file</comment>
   <translation>来源</translation>
  </message>
  <message>
   <source>Spare codes, for people who come later</source>
   <translation>备用码，给后来的人</translation>
  </message>
  <message>
   <source>Spend</source>
   <translation>兑换</translation>
  </message>
  <message>
   <source>Spend points on a reward</source>
   <translation>用积分换奖品</translation>
  </message>
  <message>
   <source>Spend…</source>
   <translation>兑换…</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>消费</translation>
  </message>
  <message>
   <source>Spent in all</source>
   <translation>累计消费</translation>
  </message>
  <message>
   <source>Spent on rewards</source>
   <translation>已兑换</translation>
  </message>
  <message>
   <source>Spent per month, ¥</source>
   <translation>每月消费（元）</translation>
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation>请分成几个小文件。</translation>
  </message>
  <message>
   <source>Spreaders</source>
   <translation>看重传播</translation>
  </message>
  <message>
   <source>Spring prize draw</source>
   <translation>春日抽奖</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>店员</translation>
  </message>
  <message>
   <source>Staff and the owner may take part</source>
   <translation>店员和店主可以参加</translation>
  </message>
  <message>
   <source>Staff take no part.</source>
   <comment>rule of a race</comment>
   <translation>店员不参加。</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Stage</source>
   <comment>column in a file</comment>
   <translation>进度</translation>
  </message>
  <message>
   <source>Stage</source>
   <comment>of a launch</comment>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Stage: {stage}</source>
   <translation>阶段：{stage}</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stands beside the name.</source>
   <translation>会显示在名字旁边。</translation>
  </message>
  <message>
   <source>Stands in the report. Needed where you decide otherwise than the figures.</source>
   <translation>会写进报告。和数据的结论不一样时必须写明。</translation>
  </message>
  <message>
   <source>Start round {number}…</source>
   <translation>开第 {number} 轮…</translation>
  </message>
  <message>
   <source>Start with an empty shop; launches and customers come one by one.</source>
   <translation>从空店铺开始，新品和客户一步步加进来。</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>Started at</source>
   <comment>column in a file</comment>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>正在开始……</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>State</source>
   <comment>column in a file</comment>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status</source>
   <comment>column in a file</comment>
   <translation>订单状态</translation>
  </message>
  <message>
   <source>Status</source>
   <comment>fix column in a file</comment>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>状态：{status}</translation>
  </message>
  <message>
   <source>Stayed</source>
   <comment>column in a file</comment>
   <translation>留下</translation>
  </message>
  <message>
   <source>Stayed (people)</source>
   <comment>column in a file</comment>
   <translation>留下人数</translation>
  </message>
  <message>
   <source>Stayed of brought</source>
   <translation>留下 / 带来</translation>
  </message>
  <message>
   <source>Stayed {days} days</source>
   <translation>留满 {days} 天</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Still busy with the last undo.</source>
   <translation>上一步撤销还没完成。</translation>
  </message>
  <message>
   <source>Still in after {days} days</source>
   <translation>{days} 天后还在群里</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>还差几人</translation>
  </message>
  <message>
   <source>Still reading …</source>
   <translation>还在读取…</translation>
  </message>
  <message>
   <source>Still there</source>
   <translation>还在</translation>
  </message>
  <message>
   <source>Still there after</source>
   <translation>留满几天才算</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停下</translation>
  </message>
  <message>
   <source>Stopped; not counted.</source>
   <translation>停下了，还没有数完。</translation>
  </message>
  <message>
   <source>Stopped; the shop is as it was.</source>
   <translation>已停下，店铺没有变。</translation>
  </message>
  <message>
   <source>Stopping; nothing is left half done …</source>
   <translation>正在停下，不会留下半截……</translation>
  </message>
  <message>
   <source>Stored to</source>
   <translation>存到</translation>
  </message>
  <message>
   <source>Strike</source>
   <comment>a criterion</comment>
   <translation>去掉</translation>
  </message>
  <message>
   <source>Strike one first.</source>
   <translation>先删掉一个。</translation>
  </message>
  <message>
   <source>Strike the feedback</source>
   <translation>划掉反馈</translation>
  </message>
  <message>
   <source>Strike the note</source>
   <translation>划掉这条</translation>
  </message>
  <message numerus="yes">
   <source>Struck %n audiences</source>
   <translation>
    <numerusform>删了 %n 个人群</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Struck %n note(s) of who brought whom</source>
   <translation>
    <numerusform>划掉了 %n 条带人记录</numerusform>
   </translation>
  </message>
  <message>
   <source>Struck the audience {name}</source>
   <translation>删了人群「{name}」</translation>
  </message>
  <message>
   <source>Struck the feedback of {name}</source>
   <translation>划掉了 {name} 的体验反馈</translation>
  </message>
  <message>
   <source>Suggest</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Suggest a half-life</source>
   <translation>推荐减半天数</translation>
  </message>
  <message>
   <source>Suggested to invite</source>
   <translation>建议邀请</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <comment>column in a file</comment>
   <translation>建议</translation>
  </message>
  <message>
   <source>Survey</source>
   <translation>问卷</translation>
  </message>
  <message>
   <source>Survey</source>
   <comment>column in a file</comment>
   <translation>问卷</translation>
  </message>
  <message>
   <source>Survey answers</source>
   <translation>问卷答案</translation>
  </message>
  <message>
   <source>Survey answers</source>
   <comment>list in a file</comment>
   <translation>问卷回答</translation>
  </message>
  <message>
   <source>SurveyMonkey answers</source>
   <translation>SurveyMonkey 答卷</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>问卷</translation>
  </message>
  <message>
   <source>Surveys</source>
   <comment>list in a file</comment>
   <translation>问卷</translation>
  </message>
  <message>
   <source>Tables ({pattern})</source>
   <translation>表格 ({pattern})</translation>
  </message>
  <message>
   <source>Tables ({suffixes})</source>
   <translation>表格 ({suffixes})</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tag</source>
   <comment>column in a file</comment>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tag “{value}” first</source>
   <translation>“{value}”优先</translation>
  </message>
  <message numerus="yes">
   <source>Tagged %n member(s): {tags}</source>
   <translation>
    <numerusform>给 %n 位成员加标签：{tags}</numerusform>
   </translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tags</source>
   <comment>column in a file</comment>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tags</source>
   <comment>list in a file</comment>
   <translation>标签</translation>
  </message>
  <message numerus="yes">
   <source>Tags for %n people</source>
   <translation>
    <numerusform>给 %n 人打标签</numerusform>
   </translation>
  </message>
  <message>
   <source>Tags of the theme</source>
   <translation>主题标签</translation>
  </message>
  <message>
   <source>Tags of the theme: {tags}</source>
   <translation>主题标签：{tags}</translation>
  </message>
  <message>
   <source>Tags that follow from it</source>
   <translation>由此得出的标签</translation>
  </message>
  <message>
   <source>Tags…</source>
   <translation>标签…</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>打标签…</translation>
  </message>
  <message>
   <source>Take 1 to {high} of it.</source>
   <translation>一次可换 1 到 {high} 份。</translation>
  </message>
  <message>
   <source>Take a new shop file for it; members, orders and other lists can be imported into this one.</source>
   <translation>请换一个新的店铺文件；成员、订单等名单可以导入到这家店铺。</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>去掉</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back from the archive</source>
   <translation>从归档里取回</translation>
  </message>
  <message>
   <source>Take back in the ledger what they were spent on, or give {name} points first.</source>
   <translation>请先在积分明细里退回用掉的那一笔，或先给 {name} 补积分。</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n application(s)</source>
   <translation>
    <numerusform>收下 %n 个报名</numerusform>
   </translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>算上</translation>
  </message>
  <message>
   <source>Take it off the list (D)</source>
   <translation>从待办里划掉（D）</translation>
  </message>
  <message>
   <source>Take it off the list until a day (S)</source>
   <translation>先收起，到那天再提醒（S）</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>从名单去掉</translation>
  </message>
  <message>
   <source>Take out of the round</source>
   <translation>移出这一轮</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>放进群</translation>
  </message>
  <message>
   <source>Take that one back first.</source>
   <translation>请先撤回那一步。</translation>
  </message>
  <message numerus="yes">
   <source>Take the %n who have a role along</source>
   <translation>
    <numerusform>把有角色的 %n 位也带上</numerusform>
   </translation>
  </message>
  <message>
   <source>Take the file's</source>
   <translation>以文件为准</translation>
  </message>
  <message>
   <source>Take the file's in all</source>
   <translation>全部以文件为准</translation>
  </message>
  <message>
   <source>Take the link off first.</source>
   <translation>请先取消对应。</translation>
  </message>
  <message>
   <source>Take the title away</source>
   <translation>取消称号</translation>
  </message>
  <message>
   <source>Take them out</source>
   <translation>移出核心用户</translation>
  </message>
  <message>
   <source>Take this option out</source>
   <translation>去掉这个选项</translation>
  </message>
  <message>
   <source>Taken back: {what}</source>
   <translation>已撤回：{what}</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>移出</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>正在撤回</translation>
  </message>
  <message>
   <source>Talkers</source>
   <translation>看重建议</translation>
  </message>
  <message>
   <source>Taobao</source>
   <translation>淘宝</translation>
  </message>
  <message>
   <source>Taobao / Tmall order report</source>
   <translation>淘宝 / 天猫订单报表</translation>
  </message>
  <message>
   <source>Taobao ID</source>
   <translation>旺旺号</translation>
  </message>
  <message>
   <source>Taobao ID</source>
   <comment>column in a file</comment>
   <translation>淘宝账号</translation>
  </message>
  <message>
   <source>Taobao id</source>
   <translation>旺旺号</translation>
  </message>
  <message>
   <source>Taobao item report</source>
   <translation>淘宝宝贝报表</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Target (people)</source>
   <comment>column in a file</comment>
   <translation>目标人数</translation>
  </message>
  <message>
   <source>Target price</source>
   <translation>目标售价</translation>
  </message>
  <message>
   <source>Taste</source>
   <comment>tested point</comment>
   <translation>口味</translation>
  </message>
  <message>
   <source>Tell them why you of all shops make it.</source>
   <translation>跟老客讲清楚，为什么偏偏是你来做。</translation>
  </message>
  <message>
   <source>Tell what was decided</source>
   <translation>公布决定和理由</translation>
  </message>
  <message>
   <source>Template…</source>
   <translation>模板…</translation>
  </message>
  <message>
   <source>Tencent survey answers</source>
   <translation>腾讯问卷答卷</translation>
  </message>
  <message>
   <source>Tested point</source>
   <translation>测评点</translation>
  </message>
  <message>
   <source>Tester</source>
   <translation>测评人</translation>
  </message>
  <message>
   <source>Tester {name} is now “{stage}”</source>
   <translation>测评人 {name}：{stage}</translation>
  </message>
  <message>
   <source>Testers</source>
   <translation>测评人</translation>
  </message>
  <message>
   <source>Testers</source>
   <comment>column in a file</comment>
   <translation>测评人数</translation>
  </message>
  <message>
   <source>Testers</source>
   <comment>list in a file</comment>
   <translation>测评人</translation>
  </message>
  <message>
   <source>Testers and codes</source>
   <translation>测评人和内测码</translation>
  </message>
  <message>
   <source>Testers for {round}</source>
   <translation>{round} 的测评人</translation>
  </message>
  <message>
   <source>Testers were invited by the shop and are not a random sample of all buyers; read the figures as theirs.</source>
   <translation>测评人是店铺邀请来的，不是从所有买家里随机抽的；这些数字只代表他们。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文案</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Text table (*.csv)</source>
   <translation>文本表格 (*.csv)</translation>
  </message>
  <message>
   <source>Text table, all columns (*.csv)</source>
   <translation>文本表格，全部列 (*.csv)</translation>
  </message>
  <message>
   <source>Text table, only the columns shown (*.csv)</source>
   <translation>文本表格，只要显示的列 (*.csv)</translation>
  </message>
  <message>
   <source>Text to copy</source>
   <translation>待复制的文字</translation>
  </message>
  <message>
   <source>Text to paste…</source>
   <translation>粘贴用文字…</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>文案</translation>
  </message>
  <message>
   <source>Thanks</source>
   <translation>感谢</translation>
  </message>
  <message>
   <source>That costs {cost} points; there are only {have}.</source>
   <translation>需要 {cost} 分，现在只有 {have} 分。</translation>
  </message>
  <message>
   <source>That may be chance: more answers are needed to know which side is larger.</source>
   <translation>这可能只是碰巧：要再多些回答，才知道哪边多。</translation>
  </message>
  <message>
   <source>That would close a circle: A brought B, B brought A.</source>
   <translation>这样就成了互相带来：A 带来 B，B 又带来 A。</translation>
  </message>
  <message>
   <source>The QR code works until</source>
   <translation>二维码有效期</translation>
  </message>
  <message>
   <source>The QR of {group} has expired; put in a new one</source>
   <translation>{group}的二维码已过期，换一张新的</translation>
  </message>
  <message>
   <source>The account has room for {free} more, not for {count}.</source>
   <translation>这个账号还能加 {free} 人，加不下 {count} 人。</translation>
  </message>
  <message>
   <source>The amount cannot be read; write it like 98.50</source>
   <translation>金额读不懂，请写成 98.50</translation>
  </message>
  <message>
   <source>The answer says nothing yet.</source>
   <translation>还没写回复。</translation>
  </message>
  <message>
   <source>The answers</source>
   <translation>答卷</translation>
  </message>
  <message>
   <source>The answers contradict each other; ask again in plainer words.</source>
   <translation>回答自相矛盾，换个更明白的问法再问一次。</translation>
  </message>
  <message>
   <source>The backups are in the folder {name} already.</source>
   <translation>备份已经在 {name} 这个文件夹里了。</translation>
  </message>
  <message>
   <source>The better it is done, the better pleased they are.</source>
   <translation>做得越好，大家越满意。</translation>
  </message>
  <message numerus="yes">
   <source>The budget pays for %n more.</source>
   <translation>
    <numerusform>预算只够 %n 位。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The budget pays for %n person(s), fewer than there are seats.</source>
   <translation>
    <numerusform>预算只够 %n 位，比名额少。</numerusform>
   </translation>
  </message>
  <message>
   <source>The campaign {name} takes place after all</source>
   <translation>恢复了活动“{name}”</translation>
  </message>
  <message>
   <source>The characters in {name} could not be read.</source>
   <translation>{name} 里的文字编码认不出来。</translation>
  </message>
  <message>
   <source>The chat {name} is imported</source>
   <translation>聊天「{name}」已导入</translation>
  </message>
  <message>
   <source>The code was used by {name}.</source>
   <translation>内测码被 {name} 用了。</translation>
  </message>
  <message>
   <source>The columns of a chat are found by their names.</source>
   <translation>聊天记录的列按列名自动识别。</translation>
  </message>
  <message>
   <source>The contact lies in the future.</source>
   <translation>联系时间在将来。</translation>
  </message>
  <message>
   <source>The contact says nothing yet.</source>
   <translation>还没写内容。</translation>
  </message>
  <message>
   <source>The copy did not turn out whole and was thrown away.</source>
   <translation>副本不完整，已丢弃。</translation>
  </message>
  <message>
   <source>The core group needs 1 to 10,000 seats.</source>
   <translation>核心群名额要在 1 到 10,000 之间。</translation>
  </message>
  <message>
   <source>The cost cannot be below 0.</source>
   <translation>成本不能小于 0。</translation>
  </message>
  <message>
   <source>The date cannot be read; write it like 2026-05-31</source>
   <translation>日期读不懂，请写成 2026-05-31</translation>
  </message>
  <message>
   <source>The day of the numbers lies in the future</source>
   <translation>数据日期在将来</translation>
  </message>
  <message>
   <source>The day of the numbers lies in the future.</source>
   <translation>查看日期在将来。</translation>
  </message>
  <message>
   <source>The demand theme is too long.</source>
   <translation>需求主题太长了。</translation>
  </message>
  <message>
   <source>The deposit cannot be more than the price.</source>
   <translation>定金不能高于价格。</translation>
  </message>
  <message>
   <source>The difference is {value} points, give or take {margin}.</source>
   <translation>相差 {value} 分，上下 {margin} 分。</translation>
  </message>
  <message>
   <source>The disk could not be read or written.</source>
   <translation>硬盘读不了或写不了。</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>硬盘满了。</translation>
  </message>
  <message>
   <source>The disk is full; {name} was not written.</source>
   <translation>硬盘满了，{name} 没有写成。</translation>
  </message>
  <message>
   <source>The effort is more than 0 days.</source>
   <translation>工作量要大于 0 天。</translation>
  </message>
  <message>
   <source>The experience officers of {round}, to paste</source>
   <translation>发布{round}体验官名单</translation>
  </message>
  <message>
   <source>The fields in braces are filled in for each person. The wording is kept under Texts.</source>
   <translation>花括号里的字段会按每个人填好。写法保存在“文案”里。</translation>
  </message>
  <message>
   <source>The figures say: {verdict}.</source>
   <translation>数据的结论：{verdict}。</translation>
  </message>
  <message>
   <source>The file has column names but no rows.</source>
   <translation>文件里只有列名，没有数据。</translation>
  </message>
  <message numerus="yes">
   <source>The file has exactly %n rows, the most an Excel sheet holds: the rest was probably cut off.</source>
   <translation>
    <numerusform>文件正好 %n 行，是 Excel 一张表的上限，后面的多半被截掉了。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The file says something else than the shop. The first %n are shown; the shop's holds where nothing is chosen.</source>
   <translation>
    <numerusform>文件和店铺里的不一样。只显示前 %n 条；没选的以店铺为准。</numerusform>
   </translation>
  </message>
  <message>
   <source>The file says something else than the shop; the shop's holds where nothing is chosen.</source>
   <translation>文件和店铺里的不一样；没选的以店铺为准。</translation>
  </message>
  <message>
   <source>The file {name} cannot be read or written.</source>
   <translation>文件 {name} 读不了或写不了。</translation>
  </message>
  <message>
   <source>The file {name} cannot be read.</source>
   <translation>文件 {name} 读不了。</translation>
  </message>
  <message>
   <source>The file {name} could not be used: {reason}.</source>
   <translation>文件 {name} 用不了：{reason}。</translation>
  </message>
  <message>
   <source>The file {name} is not there.</source>
   <translation>文件 {name} 不在了。</translation>
  </message>
  <message>
   <source>The first criterion decides; only where two are level does the next one count. Drag the lines into their order, or press Alt+↑ and Alt+↓.</source>
   <translation>先看第一条，打平了才看下一条。拖动调整先后，或按 Alt+↑、Alt+↓。</translation>
  </message>
  <message>
   <source>The five steps</source>
   <translation>五个步骤</translation>
  </message>
  <message>
   <source>The fix</source>
   <translation>改进项</translation>
  </message>
  <message>
   <source>The fix has no title</source>
   <translation>改进项没有标题</translation>
  </message>
  <message>
   <source>The folder {name} is not there.</source>
   <translation>文件夹 {name} 不在了。</translation>
  </message>
  <message>
   <source>The folder {name} lies within the present one, or holds it.</source>
   <translation>{name} 在现在的备份文件夹里面，或者把它包在里面。</translation>
  </message>
  <message>
   <source>The gross margin is a share from 0 to 100 %.</source>
   <translation>毛利率是 0 到 100% 之间的比例。</translation>
  </message>
  <message>
   <source>The group has room for {free} more, not for {count}.</source>
   <translation>群里还能进 {free} 人，进不了 {count} 人。</translation>
  </message>
  <message numerus="yes">
   <source>The idea: theme, %n tag(s), price and answers</source>
   <translation>
    <numerusform>产品想法：定位、需求主题、%n 个标签、价格和各项回答</numerusform>
   </translation>
  </message>
  <message>
   <source>The impact cannot be below 0.</source>
   <translation>影响不能小于 0。</translation>
  </message>
  <message>
   <source>The import of {name} was undone</source>
   <translation>已撤销导入 {name}</translation>
  </message>
  <message>
   <source>The import was undone</source>
   <translation>这次导入已撤销</translation>
  </message>
  <message>
   <source>The influencer</source>
   <translation>影响力人物</translation>
  </message>
  <message>
   <source>The influencer needs a name.</source>
   <translation>还没写名字。</translation>
  </message>
  <message>
   <source>The launch needs a name.</source>
   <translation>新品项目要有个名字。</translation>
  </message>
  <message>
   <source>The list has {columns} columns, and a sheet holds {most}.</source>
   <translation>这张表有 {columns} 列，一个工作表最多 {most} 列。</translation>
  </message>
  <message numerus="yes">
   <source>The list is complete: %n who are not on it have left</source>
   <translation>
    <numerusform>名单是全的：不在上面的 %n 位已退群</numerusform>
   </translation>
  </message>
  <message>
   <source>The list of fixes, as it was exported for the factory and came back edited; new rows are new fixes.</source>
   <translation>导出给工厂、改好拿回来的改进清单；多出来的行就是新的改进项。</translation>
  </message>
  <message>
   <source>The list that came back from production, or one of your own</source>
   <translation>生产方发回来的表，或您自己的表</translation>
  </message>
  <message>
   <source>The mark cannot be read; marks go from 1 to 5, recommending from 0 to 10</source>
   <translation>分数读不懂：打分是 1 到 5，推荐分是 0 到 10</translation>
  </message>
  <message>
   <source>The mark is 1 to 5.</source>
   <translation>打分是 1 到 5。</translation>
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
   <source>The month will do.</source>
   <translation>写月份就行。</translation>
  </message>
  <message>
   <source>The more of these tags a member has, the better they fit.</source>
   <translation>有的标签越多，和主题越合。</translation>
  </message>
  <message>
   <source>The need</source>
   <comment>product gate</comment>
   <translation>需求大小</translation>
  </message>
  <message>
   <source>The need behind it, in the words of the people who have it.</source>
   <translation>背后的需求，用有这个需求的人自己的话写。</translation>
  </message>
  <message>
   <source>The need, not the product: when does it press, and on whom?</source>
   <translation>写需求，不写产品：什么时候、什么人最迫切？</translation>
  </message>
  <message numerus="yes">
   <source>The newest %n are listed; “All in the directory” shows everybody.</source>
   <translation>
    <numerusform>这里列出最新的 %n 位；点“在名录中看全部”可看所有人。</numerusform>
   </translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>下一位</translation>
  </message>
  <message>
   <source>The number cannot be read</source>
   <translation>数字读不懂</translation>
  </message>
  <message>
   <source>The numbers say: {verdict}</source>
   <translation>数据说：{verdict}</translation>
  </message>
  <message>
   <source>The option {label} has votes ({n}), so it stays.</source>
   <translation>选项“{label}”已有 {n} 票，不能去掉。</translation>
  </message>
  <message>
   <source>The option {label} is there twice.</source>
   <translation>选项“{label}”重复了。</translation>
  </message>
  <message>
   <source>The order</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>The order report of the shop platform, or a list of your own; buyers become customers.</source>
   <translation>平台导出的订单报表，或者自己记的订单；买家会成为客户。</translation>
  </message>
  <message>
   <source>The owner decided: {verdict}.</source>
   <translation>店主的决定：{verdict}。</translation>
  </message>
  <message>
   <source>The picture of {page} could not be made: {error}</source>
   <translation>{page} 的图没有做成：{error}</translation>
  </message>
  <message>
   <source>The price cannot be below 0.</source>
   <translation>价格不能小于 0。</translation>
  </message>
  <message>
   <source>The price is</source>
   <translation>觉得价格</translation>
  </message>
  <message>
   <source>The printer took nothing.</source>
   <translation>打印机没有接收。</translation>
  </message>
  <message>
   <source>The questions are those of {name}: only what is new is added to it.</source>
   <translation>题目和「{name}」一样：只把新的答卷补进去。</translation>
  </message>
  <message>
   <source>The race runs from {first} to {last}.</source>
   <translation>比赛时间：{first} 至 {last}。</translation>
  </message>
  <message>
   <source>The race {name} is closed.</source>
   <translation>比赛“{name}”已结束。</translation>
  </message>
  <message>
   <source>The report will show it.</source>
   <translation>报告里会写出来。</translation>
  </message>
  <message>
   <source>The rest are different people</source>
   <translation>剩下的都不是同一个人</translation>
  </message>
  <message>
   <source>The rest must lie between {low} and {high} days.</source>
   <translation>间隔要在 {low} 到 {high} 天之间。</translation>
  </message>
  <message>
   <source>The review</source>
   <translation>测评</translation>
  </message>
  <message>
   <source>The review is empty.</source>
   <translation>测评是空的。</translation>
  </message>
  <message>
   <source>The review template, filled in by testers of a beta round.</source>
   <translation>测评人填好的测评模板。</translation>
  </message>
  <message>
   <source>The round would end before it begins.</source>
   <translation>结束日期比开始还早。</translation>
  </message>
  <message>
   <source>The row cannot be read ({code})</source>
   <translation>这一行读不懂（{code}）</translation>
  </message>
  <message>
   <source>The same person</source>
   <translation>是同一个人</translation>
  </message>
  <message>
   <source>The same person? {n}</source>
   <translation>是同一个人吗 {n}</translation>
  </message>
  <message>
   <source>The sample shop needs at least {least} members.</source>
   <translation>示例店铺至少要有 {least} 位成员。</translation>
  </message>
  <message>
   <source>The score has no part “{part}”.</source>
   <translation>得分里没有“{part}”这一项。</translation>
  </message>
  <message>
   <source>The shop as it is now is backed up first, so that you can come back to it.</source>
   <translation>恢复前会先备份现在的样子，随时可以再回来。</translation>
  </message>
  <message>
   <source>The shop file could not be read or written.</source>
   <translation>店铺文件读不了或写不了。</translation>
  </message>
  <message>
   <source>The shop file is busy with another change.</source>
   <translation>店铺文件正忙着另一处改动。</translation>
  </message>
  <message>
   <source>The shop file {name} is not there.</source>
   <translation>店铺文件 {name} 不在了。</translation>
  </message>
  <message>
   <source>The shop has no launch yet.</source>
   <translation>店铺还没有新品项目。</translation>
  </message>
  <message>
   <source>The shop has several launches: {names}.</source>
   <translation>店铺有好几个新品项目：{names}。</translation>
  </message>
  <message>
   <source>The shop is already open in another window or on another computer.</source>
   <translation>店铺已在另一个窗口或另一台电脑上打开。</translation>
  </message>
  <message>
   <source>The shop is already open on {computer} since {since}.</source>
   <translation>店铺已在 {computer} 上打开（{since} 起）。</translation>
  </message>
  <message>
   <source>The shop is as it was before.</source>
   <translation>店铺和导入之前一样。</translation>
  </message>
  <message>
   <source>The shop is open to look at only, so nothing can be changed.</source>
   <translation>店铺现在只能查看，不能改动。</translation>
  </message>
  <message>
   <source>The shop needs a name.</source>
   <translation>店铺要有个名字。</translation>
  </message>
  <message>
   <source>The shop stays as it was.</source>
   <translation>店铺没有变。</translation>
  </message>
  <message>
   <source>The survey {old} is now called {name}</source>
   <translation>问卷「{old}」改名为「{name}」</translation>
  </message>
  <message>
   <source>The text as it will be pasted</source>
   <translation>粘贴出去的文字</translation>
  </message>
  <message>
   <source>The text does not say its day; all of it is counted there.</source>
   <translation>文字里没有日期，全部算在这一天。</translation>
  </message>
  <message>
   <source>The text export of QQ, text shared from WeChat, csv or txt of an export tool</source>
   <translation>QQ 导出的文本、微信分享的文本、导出工具的 csv 或 txt</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>文案是空的。</translation>
  </message>
  <message>
   <source>The text is too long</source>
   <translation>文字太长</translation>
  </message>
  <message>
   <source>The text needs a name.</source>
   <translation>给文案起个名字。</translation>
  </message>
  <message>
   <source>The text of the chat</source>
   <translation>聊天内容</translation>
  </message>
  <message>
   <source>The time cannot be read.</source>
   <translation>时间认不出来。</translation>
  </message>
  <message>
   <source>The time cannot be read; Excel may have cut it off (1.53E+09). Export the file again</source>
   <translation>时间认不出来，可能被 Excel 截断了（1.53E+09）。请重新导出这个文件</translation>
  </message>
  <message>
   <source>The time lies in the future</source>
   <translation>时间在将来</translation>
  </message>
  <message>
   <source>The time lies in the future.</source>
   <translation>时间在将来。</translation>
  </message>
  <message>
   <source>The time to answer is {low} to {high} minutes.</source>
   <translation>回复时限在 {low} 到 {high} 分钟之间。</translation>
  </message>
  <message>
   <source>The title of those chosen is for this month.</source>
   <translation>称号记在这个月。</translation>
  </message>
  <message>
   <source>The topic needs a name.</source>
   <translation>话题要有名字。</translation>
  </message>
  <message>
   <source>The usual: {minutes} minutes.</source>
   <translation>一般是 {minutes} 分钟。</translation>
  </message>
  <message>
   <source>The verdict compares the round with these goals.</source>
   <translation>结论就是拿这一轮和这些目标比。</translation>
  </message>
  <message>
   <source>The voice</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>The voice says nothing yet.</source>
   <translation>还没写内容。</translation>
  </message>
  <message>
   <source>The vote</source>
   <translation>选票</translation>
  </message>
  <message>
   <source>The vote is over. What do you decide, and why?</source>
   <translation>投票结束了。怎么定，为什么？</translation>
  </message>
  <message>
   <source>The vote is over: lines without a time were sent before its end</source>
   <translation>投票已截止：没带时间的行都是截止前发的</translation>
  </message>
  <message>
   <source>The vote is still running; deciding ends it.</source>
   <translation>投票还在进行；做了决定，投票就结束。</translation>
  </message>
  <message>
   <source>The vote needs a question.</source>
   <translation>还没写要问什么。</translation>
  </message>
  <message>
   <source>The vote would end in the past.</source>
   <translation>截止时间已经过了。</translation>
  </message>
  <message>
   <source>The way is applied, accepted, bought, delivered, reviewed, done.</source>
   <translation>顺序是：报名、通过、购买、收货、测评、完成。</translation>
  </message>
  <message>
   <source>The way so far</source>
   <translation>走到哪一步</translation>
  </message>
  <message>
   <source>The weights sum to {total}, not to 100.</source>
   <translation>权重合计是 {total}，不是 100。</translation>
  </message>
  <message>
   <source>The whole course of the need</source>
   <comment>product gate</comment>
   <translation>需求从头到尾都顾到</translation>
  </message>
  <message>
   <source>The whole import can be undone.</source>
   <translation>导入之后可以整批撤销</translation>
  </message>
  <message>
   <source>The whole shop is many tables, and {name} can hold only one.</source>
   <translation>整个店铺有许多张表，{name} 只装得下一张。</translation>
  </message>
  <message>
   <source>The word is not one of those that can stand here</source>
   <translation>这里不能填这个词</translation>
  </message>
  <message>
   <source>Their tag</source>
   <translation>对应标签</translation>
  </message>
  <message>
   <source>Their time is missing or was cut off by Excel.</source>
   <translation>时间缺失，或者被 Excel 截断了。</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>There are no messages in this text.</source>
   <translation>这段文字里没有消息。</translation>
  </message>
  <message>
   <source>There are no messages in {name}.</source>
   <translation>{name} 里没有聊天记录。</translation>
  </message>
  <message>
   <source>There are no rows to paste. Copy cells in Excel or WPS first.</source>
   <translation>没有可以粘贴的行。请先在 Excel 或 WPS 里复制单元格。</translation>
  </message>
  <message>
   <source>There are several chats in this file, and none of that name.</source>
   <translation>这个文件里有好几个聊天，没有叫这个名字的。</translation>
  </message>
  <message>
   <source>There are several votes: {names}.</source>
   <translation>开放的事有几件：{names}。</translation>
  </message>
  <message>
   <source>There are too few reviews for the figures to say anything.</source>
   <translation>测评太少，数据还说明不了什么。</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>可以导出的有：{names}。</translation>
  </message>
  <message>
   <source>There cannot be less than none of it.</source>
   <translation>库存不能小于 0。</translation>
  </message>
  <message>
   <source>There is a campaign {name} already.</source>
   <translation>已经有活动“{name}”。</translation>
  </message>
  <message>
   <source>There is a group {name} already.</source>
   <translation>已经有叫「{name}」的群了。</translation>
  </message>
  <message>
   <source>There is a race {name} already.</source>
   <translation>已经有比赛“{name}”。</translation>
  </message>
  <message>
   <source>There is a reward {name} already.</source>
   <translation>已经有叫 {name} 的奖品了。</translation>
  </message>
  <message>
   <source>There is a round of this name already.</source>
   <translation>已经有同名的一轮了。</translation>
  </message>
  <message>
   <source>There is a segment {name} already.</source>
   <translation>已经有叫「{name}」的人群了。</translation>
  </message>
  <message>
   <source>There is a survey {name} already.</source>
   <translation>已经有一份叫「{name}」的问卷。</translation>
  </message>
  <message>
   <source>There is a text {name} already.</source>
   <translation>已经有叫“{name}”的文案了。</translation>
  </message>
  <message>
   <source>There is already a file {name}.</source>
   <translation>已经有文件 {name} 了。</translation>
  </message>
  <message>
   <source>There is already a launch called {name}.</source>
   <translation>已经有叫“{name}”的新品项目了。</translation>
  </message>
  <message>
   <source>There is already a topic called {name}.</source>
   <translation>已有叫“{name}”的话题。</translation>
  </message>
  <message>
   <source>There is an account {name} already.</source>
   <translation>已经有叫 {name} 的账号了。</translation>
  </message>
  <message>
   <source>There is an audience of this name already.</source>
   <translation>已经有同名的人群了。</translation>
  </message>
  <message>
   <source>There is no beta round yet that reviews could belong to.</source>
   <translation>还没有内测批次，测评没处放。</translation>
  </message>
  <message>
   <source>There is no chat format “{format}”.</source>
   <translation>没有“{format}”这种聊天格式。</translation>
  </message>
  <message>
   <source>There is no data in {name}.</source>
   <translation>{name} 里没有数据。</translation>
  </message>
  <message>
   <source>There is no field “{name}” in this text.</source>
   <translation>这条文案里没有“{name}”这个字段。</translation>
  </message>
  <message>
   <source>There is no format {format} for this.</source>
   <translation>没有适合的格式 {format}。</translation>
  </message>
  <message>
   <source>There is no goal “{gate}”.</source>
   <translation>没有“{gate}”这个目标。</translation>
  </message>
  <message>
   <source>There is no invitation code {code}.</source>
   <translation>没有内测码 {code}。</translation>
  </message>
  <message>
   <source>There is no launch called {name}.</source>
   <translation>没有叫“{name}”的新品项目。</translation>
  </message>
  <message>
   <source>There is no launch yet that this could belong to.</source>
   <translation>还没有新品项目可以放进去。</translation>
  </message>
  <message>
   <source>There is no line to add.</source>
   <translation>没有可以记下的行。</translation>
  </message>
  <message>
   <source>There is no list “{what}” to export.</source>
   <translation>没有“{what}”这份清单可以导出。</translation>
  </message>
  <message>
   <source>There is no name</source>
   <translation>没有名字</translation>
  </message>
  <message>
   <source>There is no such day or time; write it like 2026-05-31</source>
   <translation>没有这一天或这个时间；请写成 2026-05-31 这样</translation>
  </message>
  <message>
   <source>There is no such kind of question.</source>
   <translation>没有这种题型。</translation>
  </message>
  <message>
   <source>There is no vote in this launch yet.</source>
   <translation>这个新品项目里还没有开放的事。</translation>
  </message>
  <message>
   <source>There is no vote to count.</source>
   <translation>没有可计的票。</translation>
  </message>
  <message>
   <source>There is no vote {name} in this launch.</source>
   <translation>这个新品项目里没有「{name}」这件事。</translation>
  </message>
  <message>
   <source>There is nothing called {field} that a column could be stored to.</source>
   <translation>没有叫 {field} 的存放处。</translation>
  </message>
  <message>
   <source>There is nothing here that could be imported.</source>
   <translation>这里没有可以导入的内容。</translation>
  </message>
  <message>
   <source>There is nothing to read.</source>
   <translation>没有可以读取的内容。</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>没有可以重做的操作。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可以撤销的操作。</translation>
  </message>
  <message>
   <source>There it is sorted into a topic and answered.</source>
   <translation>到那里归类、回复。</translation>
  </message>
  <message>
   <source>These are too many criteria.</source>
   <translation>条件太多了。</translation>
  </message>
  <message>
   <source>These are too many points.</source>
   <translation>分数太大了。</translation>
  </message>
  <message>
   <source>These are too many tags.</source>
   <translation>标签太多了。</translation>
  </message>
  <message>
   <source>These are too many.</source>
   <translation>太多了。</translation>
  </message>
  <message>
   <source>These entries are taken back already, or are worth nothing.</source>
   <translation>这些明细已经收回过，或者本来就是 0 分。</translation>
  </message>
  <message>
   <source>These numbers cannot be below 0.</source>
   <translation>这些数不能小于 0。</translation>
  </message>
  <message>
   <source>These voices belong to several launches.</source>
   <translation>这些心声属于不同的新品。</translation>
  </message>
  <message>
   <source>They applied already.</source>
   <translation>都已经报过名了。</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>加入后是</translation>
  </message>
  <message>
   <source>They are all linked already.</source>
   <translation>他们都已经记过了。</translation>
  </message>
  <message>
   <source>They are counted anew; look again.</source>
   <translation>已重新清点，请再看一遍。</translation>
  </message>
  <message>
   <source>They are in another try-out just now: {launch}.</source>
   <translation>他们正在参加另一个试用：{launch}。</translation>
  </message>
  <message>
   <source>They are in another try-out now, or were asked lately: not this time.</source>
   <translation>这位正在参加别的体验，或刚被邀请过，这次先不打扰。</translation>
  </message>
  <message>
   <source>They are in the group now</source>
   <translation>他们已进群</translation>
  </message>
  <message>
   <source>They are left out; mend them in Excel and import that file.</source>
   <translation>这些行不导入。存成 Excel 改好，再导入那个文件就行。</translation>
  </message>
  <message>
   <source>They are left out; mend them in Excel and import that file. The first {shown} of {total} are shown, the Excel file has all.</source>
   <translation>这些行不导入。存成 Excel 改好，再导入那个文件就行。共 {total} 行，这里列出前 {shown} 行，Excel 里是全部。</translation>
  </message>
  <message>
   <source>They are: {names}. Give one of these names, or none to take all.</source>
   <translation>它们是：{names}。填其中一个名称，或者不填，全部导入。</translation>
  </message>
  <message>
   <source>They have the points of that day already.</source>
   <translation>他们那天的签到分已经入账了。</translation>
  </message>
  <message>
   <source>They have this title already.</source>
   <translation>他们已经有这个称号了。</translation>
  </message>
  <message>
   <source>They may be asked again from {until}.</source>
   <translation>{until} 起可以再邀请。</translation>
  </message>
  <message>
   <source>They must fit what the product is for.</source>
   <translation>要符合新品的需求主题。</translation>
  </message>
  <message>
   <source>They must have joined {group}.</source>
   <translation>要进“{group}”。</translation>
  </message>
  <message numerus="yes">
   <source>They must still be there after %n day(s).</source>
   <translation>
    <numerusform>留满 %n 天才算。</numerusform>
   </translation>
  </message>
  <message>
   <source>They were invited to {launch} not long ago.</source>
   <translation>不久前刚邀请过他们参加{launch}。</translation>
  </message>
  <message>
   <source>They withdrew</source>
   <translation>本人退出</translation>
  </message>
  <message>
   <source>They would rather not have it.</source>
   <translation>大家宁可不要它。</translation>
  </message>
  <message>
   <source>This account is no longer there.</source>
   <translation>这个账号已经不在了。</translation>
  </message>
  <message>
   <source>This amount is out of range.</source>
   <translation>这个金额不对。</translation>
  </message>
  <message>
   <source>This amount is too high.</source>
   <translation>这个金额太大了。</translation>
  </message>
  <message>
   <source>This answer is no longer there.</source>
   <translation>这份答卷已经没有了。</translation>
  </message>
  <message>
   <source>This answer is not known.</source>
   <translation>没有这个答案。</translation>
  </message>
  <message>
   <source>This audience is no longer there.</source>
   <translation>这个人群已经不在了。</translation>
  </message>
  <message>
   <source>This birthday cannot be right.</source>
   <translation>生日不对。</translation>
  </message>
  <message>
   <source>This campaign is no longer there.</source>
   <translation>这个活动已经不在了。</translation>
  </message>
  <message>
   <source>This can no longer be done again, because nothing is kept of it any more.</source>
   <translation>这一步已经无法重做，因为它的内容没有再保留。</translation>
  </message>
  <message>
   <source>This cannot be taken back, because a later action builds on it: “{later}” ({at}).</source>
   <translation>这一步不能撤回，因为后来的操作以它为基础：“{later}”（{at}）。</translation>
  </message>
  <message>
   <source>This cannot be taken back, because what it made was changed since.</source>
   <translation>这一步不能撤回，因为它的结果后来又改过。</translation>
  </message>
  <message>
   <source>This cannot be taken back, because {name} has spent the points since and would have {have}.</source>
   <translation>不能撤回：{name} 之后已经用掉了这些积分，撤回后会变成 {have} 分。</translation>
  </message>
  <message>
   <source>This choice is no longer there.</source>
   <translation>这个选项已经不在了。</translation>
  </message>
  <message>
   <source>This choice is not known.</source>
   <translation>没有这个选项。</translation>
  </message>
  <message>
   <source>This code is no longer there.</source>
   <translation>这个码不在了。</translation>
  </message>
  <message>
   <source>This computer has no font with Chinese characters.</source>
   <translation>这台电脑没有中文字体。</translation>
  </message>
  <message>
   <source>This day is not ahead.</source>
   <translation>这一天不在今天之后。</translation>
  </message>
  <message>
   <source>This day is not in the race.</source>
   <translation>这一天不在比赛期间。</translation>
  </message>
  <message>
   <source>This did not work ({code}).</source>
   <translation>没有成功（{code}）。</translation>
  </message>
  <message>
   <source>This differs from the proposal. Say why.</source>
   <translation>和建议名单不一样，写一下原因。</translation>
  </message>
  <message>
   <source>This differs from the proposal: say why.</source>
   <translation>和建议名单不一样，请写原因。</translation>
  </message>
  <message>
   <source>This file has no column of names, phones or ids.</source>
   <translation>文件里没有姓名、昵称或手机号这样的列。</translation>
  </message>
  <message>
   <source>This fix is no longer there.</source>
   <translation>这个改进项不在了。</translation>
  </message>
  <message>
   <source>This goal is out of its range.</source>
   <translation>这个目标超出范围。</translation>
  </message>
  <message>
   <source>This goes from 0 to {limit} days.</source>
   <translation>请填 0 到 {limit} 天。</translation>
  </message>
  <message>
   <source>This group has no picture yet.</source>
   <translation>这个群还没有二维码图。</translation>
  </message>
  <message>
   <source>This group is no longer there.</source>
   <translation>这个群已经不在了。</translation>
  </message>
  <message>
   <source>This half-life is out of range.</source>
   <translation>减半天数超出范围。</translation>
  </message>
  <message numerus="yes">
   <source>This holds for %n people.</source>
   <translation>
    <numerusform>共 %n 人。</numerusform>
   </translation>
  </message>
  <message>
   <source>This influencer is no longer on the list.</source>
   <translation>这位已不在名单上。</translation>
  </message>
  <message>
   <source>This is a sign-up chain (接龙): add the vote it is for, then bring it in again.</source>
   <translation>这是一份接龙。先新建它对应的投票，再拖进来一次。</translation>
  </message>
  <message>
   <source>This is a sign-up chain (接龙): its votes need a launch first.</source>
   <translation>这是一份接龙，要先建一个新品项目，才能记成投票。</translation>
  </message>
  <message>
   <source>This is a sign-up chain (接龙): look at it below and save the votes.</source>
   <translation>这是一份接龙，已放进粘贴框，看一眼再保存。</translation>
  </message>
  <message>
   <source>This is needed</source>
   <translation>这一项要填</translation>
  </message>
  <message>
   <source>This is no B group of this launch.</source>
   <translation>这不是本项目的 B 群。</translation>
  </message>
  <message>
   <source>This is no picture.</source>
   <translation>这不是图片。</translation>
  </message>
  <message>
   <source>This is nobody known</source>
   <translation>不是认识的人</translation>
  </message>
  <message>
   <source>This is not a date.</source>
   <translation>这不是日期。</translation>
  </message>
  <message>
   <source>This is not a month.</source>
   <translation>月份写得不对。</translation>
  </message>
  <message>
   <source>This is not a number of spare codes.</source>
   <translation>备用码的数量不对。</translation>
  </message>
  <message>
   <source>This is not a whole phone number.</source>
   <translation>手机号不完整。</translation>
  </message>
  <message>
   <source>This is not an e-mail address.</source>
   <translation>这不是邮箱地址。</translation>
  </message>
  <message>
   <source>This is not what the vote said. That is your right; the reason makes it fair.</source>
   <translation>这和投票结果不同。可以这样定，写明理由就公平。</translation>
  </message>
  <message>
   <source>This is noted already.</source>
   <translation>这一笔已经记过了。</translation>
  </message>
  <message>
   <source>This is one and the same member.</source>
   <translation>这本来就是同一位成员。</translation>
  </message>
  <message>
   <source>This is someone else…</source>
   <translation>这是另一个人…</translation>
  </message>
  <message>
   <source>This is the member…</source>
   <translation>这是哪位成员…</translation>
  </message>
  <message>
   <source>This kind of file cannot be imported.</source>
   <translation>这种文件不能导入。</translation>
  </message>
  <message>
   <source>This kind of influencer is not known.</source>
   <translation>没有这种类型。</translation>
  </message>
  <message>
   <source>This kind of own circle is not known.</source>
   <translation>没有这种自己人。</translation>
  </message>
  <message>
   <source>This kind of text is not known.</source>
   <translation>没有这种文案。</translation>
  </message>
  <message>
   <source>This kind of voice is not known.</source>
   <translation>没有这种类型。</translation>
  </message>
  <message>
   <source>This launch</source>
   <translation>本项目</translation>
  </message>
  <message>
   <source>This launch does not exist.</source>
   <translation>没有这个新品项目。</translation>
  </message>
  <message>
   <source>This launch has no round yet.</source>
   <translation>这个项目还没有开过内测。</translation>
  </message>
  <message>
   <source>This launch has no round {number}.</source>
   <translation>这个项目没有第 {number} 轮。</translation>
  </message>
  <message>
   <source>This launch has no tags of its theme yet.</source>
   <translation>这个新品的需求主题还没有标签。</translation>
  </message>
  <message>
   <source>This launch is archived. You can look at it and change it; it counts as put away.</source>
   <translation>这个项目已归档。照样能看、能改，只是不再排在进行中的项目里。</translation>
  </message>
  <message>
   <source>This list is too long.</source>
   <translation>名单太长了。</translation>
  </message>
  <message>
   <source>This measures staying active or buying, not how honest somebody's advice is.</source>
   <translation>这里量的是活跃和购买，不代表一个人的建议有多真诚。</translation>
  </message>
  <message>
   <source>This member is no longer there.</source>
   <translation>这位成员不在了。</translation>
  </message>
  <message>
   <source>This must lie between {low} and {high}.</source>
   <translation>要在 {low} 到 {high} 之间。</translation>
  </message>
  <message>
   <source>This must not lie before the first day.</source>
   <translation>不能早于开始那天。</translation>
  </message>
  <message>
   <source>This needs a question of the kind {missing}; choose it at the question that asks it.</source>
   <translation>还缺题型为{missing}的题；请在问它的那道题上选好题型。</translation>
  </message>
  <message>
   <source>This number does not fit.</source>
   <translation>这个数不合适。</translation>
  </message>
  <message>
   <source>This number is another fix's; put its title back, or leave the number empty for a new fix</source>
   <translation>这个编号是另一条改进项的；请把标题改回来，新的改进项请把编号留空</translation>
  </message>
  <message>
   <source>This number is out of its range.</source>
   <translation>这个数超出了范围。</translation>
  </message>
  <message>
   <source>This option does not belong to the vote.</source>
   <translation>这个选项不属于这个节点。</translation>
  </message>
  <message>
   <source>This person is linked to a member already.</source>
   <translation>这个人已经对应到一位成员。</translation>
  </message>
  <message>
   <source>This person is no longer among those of the chats.</source>
   <translation>聊天里的人中已经没有这一位了。</translation>
  </message>
  <message>
   <source>This person was invited already.</source>
   <translation>这个人已经邀请过了。</translation>
  </message>
  <message>
   <source>This picture is too large.</source>
   <translation>图片太大了。</translation>
  </message>
  <message>
   <source>This promises something (“{gain}”) for sharing or following (“{ask}”).</source>
   <translation>这段话用“{gain}”换“{ask}”。</translation>
  </message>
  <message>
   <source>This question is no longer there.</source>
   <translation>这道题已经没有了。</translation>
  </message>
  <message>
   <source>This race is no longer there.</source>
   <translation>这场比赛已经不在了。</translation>
  </message>
  <message>
   <source>This reason is too long.</source>
   <translation>原因太长了。</translation>
  </message>
  <message>
   <source>This reminder is no longer there.</source>
   <translation>这条提醒已经不在了。</translation>
  </message>
  <message>
   <source>This review is no longer there.</source>
   <translation>这份测评不在了。</translation>
  </message>
  <message>
   <source>This reward is no longer there.</source>
   <translation>这个奖品已经不在了。</translation>
  </message>
  <message>
   <source>This round has no testers yet; add them first, then import the reviews</source>
   <translation>这一轮还没有测评人；先加上测评人，再导入测评</translation>
  </message>
  <message>
   <source>This round is closed.</source>
   <translation>这一轮已经结束。</translation>
  </message>
  <message>
   <source>This round is no longer there.</source>
   <translation>这一轮不在了。</translation>
  </message>
  <message>
   <source>This round or application is no longer there.</source>
   <translation>这一轮或这个报名已经不在了。</translation>
  </message>
  <message>
   <source>This segment is no longer there.</source>
   <translation>这个人群已经不在了。</translation>
  </message>
  <message>
   <source>This shop is not empty, so a whole shop cannot go into it.</source>
   <translation>这家店铺里已经有内容，不能再放进一整家店铺。</translation>
  </message>
  <message>
   <source>This stage is not known.</source>
   <translation>没有这个阶段。</translation>
  </message>
  <message>
   <source>This state of a candidate is not known.</source>
   <translation>没有这种候选人状态。</translation>
  </message>
  <message>
   <source>This survey is no longer there.</source>
   <translation>这份问卷已经没有了。</translation>
  </message>
  <message>
   <source>This tester is no longer there.</source>
   <translation>这位测评人不在了。</translation>
  </message>
  <message>
   <source>This text is no longer there.</source>
   <translation>这条文案已经不在了。</translation>
  </message>
  <message>
   <source>This text is too long.</source>
   <translation>文字太长了。</translation>
  </message>
  <message>
   <source>This topic is no longer there.</source>
   <translation>这个话题已经不在了。</translation>
  </message>
  <message>
   <source>This verdict rests on the shop's own circle</source>
   <translation>这个结论靠的是自己人</translation>
  </message>
  <message>
   <source>This voice is no longer there.</source>
   <translation>这条心声已经不在了。</translation>
  </message>
  <message>
   <source>This vote is closed already.</source>
   <translation>这个投票已经截止。</translation>
  </message>
  <message>
   <source>This vote is no longer there.</source>
   <translation>这个节点已经不在了。</translation>
  </message>
  <message>
   <source>This vote is on another decision</source>
   <translation>这张票投的是另一件事</translation>
  </message>
  <message>
   <source>This vote is running already.</source>
   <translation>这个投票正在进行。</translation>
  </message>
  <message>
   <source>This was already taken back.</source>
   <translation>这一步已经撤回过了。</translation>
  </message>
  <message>
   <source>This was done so long ago, or before an upgrade, that it can no longer be taken back.</source>
   <translation>这一步太早，或在升级之前，已经不能撤回。</translation>
  </message>
  <message>
   <source>This was not tested in this round.</source>
   <translation>这一轮没测这一项。</translation>
  </message>
  <message>
   <source>Those who came for a gift leave more often: {gift} of them stayed, of the others {natural}.</source>
   <translation>激励进群的人更容易走：留下 {gift}，自然进群的留下 {natural}。</translation>
  </message>
  <message>
   <source>Those who came for a gift stay more often: {gift} of them stayed, of the others {natural}.</source>
   <translation>激励进群的人留得更多：留下 {gift}，自然进群的留下 {natural}。</translation>
  </message>
  <message>
   <source>Through none</source>
   <translation>没有账号能联系</translation>
  </message>
  <message>
   <source>Through one account alone</source>
   <translation>只靠一个账号</translation>
  </message>
  <message>
   <source>Tick at least one person.</source>
   <translation>至少勾选一位。</translation>
  </message>
  <message>
   <source>Tick people in the list first.</source>
   <translation>先在名单里勾选。</translation>
  </message>
  <message>
   <source>Tick the people in the list first.</source>
   <translation>先在名单里勾选。</translation>
  </message>
  <message>
   <source>Tick the row, where rows have ticks</source>
   <translation>勾选这一行（有勾选框的列表）</translation>
  </message>
  <message>
   <source>Tick what is worth answering or remembering. Only ticked lines are kept, as voices.</source>
   <translation>勾选值得回复或记住的话。只有勾选的会留下，存为心声。</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>层级</translation>
  </message>
  <message>
   <source>Tier</source>
   <comment>column in a file</comment>
   <translation>层级</translation>
  </message>
  <message>
   <source>Tiers</source>
   <translation>层级</translation>
  </message>
  <message>
   <source>Tiers</source>
   <comment>list in a file</comment>
   <translation>分层</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time</source>
   <comment>column in a file</comment>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time has turned: members may go up or down a tier.</source>
   <translation>到时间了：成员可以重新分层。</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>称号</translation>
  </message>
  <message>
   <source>Title</source>
   <comment>column in a file</comment>
   <translation>称号</translation>
  </message>
  <message>
   <source>Title for them</source>
   <translation>授予称号</translation>
  </message>
  <message>
   <source>Titles: {titles}</source>
   <translation>称号：{titles}</translation>
  </message>
  <message>
   <source>Title…</source>
   <translation>授予称号…</translation>
  </message>
  <message>
   <source>Tmall</source>
   <translation>天猫</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>To</source>
   <comment>column in a file</comment>
   <translation>到</translation>
  </message>
  <message>
   <source>To (95 %)</source>
   <comment>column in a file</comment>
   <translation>上限（95 %）</translation>
  </message>
  <message>
   <source>To bring in customers or orders, use File &gt; Import.</source>
   <translation>要导入客户或订单，请用“文件 &gt; 导入”。</translation>
  </message>
  <message>
   <source>To count who joined, choose the group.</source>
   <translation>要按进群算，请先选群。</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>该跟进</translation>
  </message>
  <message>
   <source>To sort</source>
   <translation>待归类</translation>
  </message>
  <message>
   <source>To the first or last row</source>
   <translation>到第一行或最后一行</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Together</source>
   <comment>column in a file</comment>
   <translation>合计</translation>
  </message>
  <message>
   <source>Together 100 %.</source>
   <translation>合计 100 %。</translation>
  </message>
  <message>
   <source>Together they make {total} %; it is kept once they make 100 %.</source>
   <translation>现在合计 {total} %；凑满 100 % 才会保存。</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>公布</translation>
  </message>
  <message>
   <source>Too early to say</source>
   <comment>product gate</comment>
   <translation>还说不准</translation>
  </message>
  <message>
   <source>Too few reviews to compare with round {number}.</source>
   <translation>测评太少，还不能和第 {number} 轮比。</translation>
  </message>
  <message>
   <source>Too few reviews without the shop's own circle</source>
   <translation>去掉自己人，测评就太少了</translation>
  </message>
  <message>
   <source>Too few to tell whether those who came for a gift stay less: {natural} against {gift} people, {least} of each are needed.</source>
   <translation>人太少，看不出激励进群的人是否更容易走：自然 {natural} 人、激励 {gift} 人，每边至少要 {least} 人。</translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n answer(s), {least} are needed.</source>
   <translation>
    <numerusform>太少，说不准：只有 %n 份回答，至少要 {least} 份。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n core user(s) joined by themselves at least two weeks ago.</source>
   <translation>
    <numerusform>人太少，看不出：自己加入满两周的核心用户只有 %n 位。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n new person(s) in two weeks.</source>
   <translation>
    <numerusform>人太少，看不出：两周里只来了 %n 位新成员。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n person(s) had joined a week ago.</source>
   <translation>
    <numerusform>人太少，看不出：一周前只有 %n 人加入。</numerusform>
   </translation>
  </message>
  <message>
   <source>Too few to tell: on {day} {n} people could have been chosen, {k} of them were there afterwards.</source>
   <translation>样本太少，还不好说：{day} 时可选的有 {n} 人，其中 {k} 人后来还在。</translation>
  </message>
  <message>
   <source>Too few to tell: {known} of {of} parts marked, {least} are needed.</source>
   <translation>还看不出来：{of} 项里打了 {known} 项，至少要 {least} 项。</translation>
  </message>
  <message>
   <source>Too late: notes were taken until {until}.</source>
   <translation>太晚了：补记到 {until} 为止。</translation>
  </message>
  <message numerus="yes">
   <source>Took %n answer(s) out of {survey}</source>
   <translation>
    <numerusform>从「{survey}」删去 %n 份答卷</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n applications off the list</source>
   <translation>
    <numerusform>移除了 %n 个报名</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n launch(es) back from the archive</source>
   <translation>
    <numerusform>从归档取回了 %n 个新品项目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) off the list of {account}</source>
   <translation>
    <numerusform>把 %n 位成员从 {account} 的名单里去掉</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) off the list of {group}</source>
   <translation>
    <numerusform>从「{group}」名单里去掉 %n 位成员</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) out of the own circle</source>
   <translation>
    <numerusform>把 %n 人移出自己人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) out of the screening</source>
   <translation>
    <numerusform>把 %n 人移出了筛选</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n person(s) of chats off the list of the unknown</source>
   <translation>
    <numerusform>把聊天里的 %n 人移出「还不认识」</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n voice(s) out of their topics</source>
   <translation>
    <numerusform>%n 条心声移出话题</numerusform>
   </translation>
  </message>
  <message>
   <source>Took all tags off the theme</source>
   <translation>去掉了主题的全部标签</translation>
  </message>
  <message numerus="yes">
   <source>Took away %n title(s)</source>
   <translation>
    <numerusform>取消了 %n 个称号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took back %n decision(s)</source>
   <translation>
    <numerusform>撤下 %n 个决定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took back %n entries of points</source>
   <translation>
    <numerusform>收回了 %n 笔积分</numerusform>
   </translation>
  </message>
  <message>
   <source>Took back an entry of {name}</source>
   <translation>收回了 {name} 的一笔积分</translation>
  </message>
  <message>
   <source>Took back the decision on {question}</source>
   <translation>撤下决定：{question}</translation>
  </message>
  <message>
   <source>Took back: {what}</source>
   <translation>撤回：{what}</translation>
  </message>
  <message>
   <source>Took in the whole shop from {file}</source>
   <translation>从 {file} 导入了整家店铺</translation>
  </message>
  <message numerus="yes">
   <source>Took out %n vote(s): {question}</source>
   <translation>
    <numerusform>删除 %n 票：{question}</numerusform>
   </translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>参与率</translation>
  </message>
  <message>
   <source>Took part, at least</source>
   <translation>参与率至少</translation>
  </message>
  <message>
   <source>Took the QR picture of {group} away</source>
   <translation>拿掉了{group}的二维码</translation>
  </message>
  <message>
   <source>Took the application of {name} off the list</source>
   <translation>移除了 {name} 的报名</translation>
  </message>
  <message numerus="yes">
   <source>Took the mark “useful” from %n voice(s)</source>
   <translation>
    <numerusform>取消了 %n 条声音的有用标记</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took the tag {tags} from %n member(s)</source>
   <translation>
    <numerusform>去掉 %n 位成员的标签：{tags}</numerusform>
   </translation>
  </message>
  <message>
   <source>Took the title “{title}” from {name}</source>
   <translation>取消了 {name} 的“{title}”称号</translation>
  </message>
  <message>
   <source>Took {name} back from the archive</source>
   <translation>从归档里取回了“{name}”</translation>
  </message>
  <message>
   <source>Took {name} out of the screening</source>
   <translation>把 {name} 移出了筛选</translation>
  </message>
  <message numerus="yes">
   <source>Took {taken} points each from %n member(s)</source>
   <translation>
    <numerusform>给 %n 位成员各扣了 {taken} 分</numerusform>
   </translation>
  </message>
  <message>
   <source>Took {taken} points from {name}</source>
   <translation>扣了 {name} {taken} 分</translation>
  </message>
  <message>
   <source>Took “{text}” out of its topic</source>
   <translation>“{text}”移出话题</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>话题</translation>
  </message>
  <message>
   <source>Topic</source>
   <comment>column in a file</comment>
   <translation>话题</translation>
  </message>
  <message>
   <source>Topic or words</source>
   <translation>话题或原话</translation>
  </message>
  <message>
   <source>Topic, then Enter</source>
   <translation>输入话题，回车</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>话题</translation>
  </message>
  <message>
   <source>Topics</source>
   <comment>list in a file</comment>
   <translation>话题</translation>
  </message>
  <message>
   <source>Total orders</source>
   <comment>column in a file</comment>
   <translation>订单数</translation>
  </message>
  <message>
   <source>Total spent</source>
   <comment>column in a file</comment>
   <translation>累计消费</translation>
  </message>
  <message>
   <source>Turns</source>
   <translation>轮流</translation>
  </message>
  <message>
   <source>Two launches and 4,000 made-up members, everything filled. Your own file is not touched.</source>
   <translation>两个新品、4,000 位虚构成员，样样都填好了。不会动您自己的文件。</translation>
  </message>
  <message>
   <source>Two or three words are best.</source>
   <translation>几个字最好。</translation>
  </message>
  <message>
   <source>Two rounds' purchases are compared by Fisher's exact test where a count is under 10, else by the two-proportion z test; marks and recommendations by the Mann–Whitney test with correction for ties, the points tested by Holm's correction besides.</source>
   <translation>两轮的购买比例：有一格人数不到 10 用 Fisher 精确检验，否则用双比例 z 检验；评分和推荐分用 Mann–Whitney 检验（修正同分），各测试项另做 Holm 校正。</translation>
  </message>
  <message>
   <source>Two rows of sheet {sheet} have the same {columns}.</source>
   <translation>工作表 {sheet} 里有两行的 {columns} 相同。</translation>
  </message>
  <message>
   <source>Type or paste the code a tester shows you.</source>
   <translation>输入或粘贴测评人出示的内测码。</translation>
  </message>
  <message>
   <source>Type to search: a key such as Ctrl+N, or what it does. Underlined letters in menus work with Alt.</source>
   <translation>直接输入即可查找：按键（如 Ctrl+N）或要做的事。菜单里带下划线的字母配合 Alt 使用。</translation>
  </message>
  <message>
   <source>Unanswered, {span} late</source>
   <translation>没回，已超时 {span}</translation>
  </message>
  <message>
   <source>Under {least} reviews no mean, no NPS and no verdict is given.</source>
   <translation>不到 {least} 份测评，不给平均分、推荐值，也不下结论。</translation>
  </message>
  <message>
   <source>Understood as</source>
   <translation>看成</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo reaches back to {day}; {size}</source>
   <translation>可撤销到 {day}；占 {size}</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>撤销这次导入</translation>
  </message>
  <message>
   <source>Undo the last</source>
   <translation>撤销上一步</translation>
  </message>
  <message>
   <source>Undo up to here</source>
   <translation>撤销到这里</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>正在撤销</translation>
  </message>
  <message>
   <source>Undoing the import …</source>
   <translation>正在撤销导入……</translation>
  </message>
  <message>
   <source>Undone as soon as other work is finished: {what}</source>
   <translation>后台的事忙完就撤销：{what}</translation>
  </message>
  <message numerus="yes">
   <source>Undone: %n action(s). Ctrl+Y does them again.</source>
   <translation>
    <numerusform>已撤销 %n 步。按 Ctrl+Y 逐步重做。</numerusform>
   </translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>已撤销：{what}</translation>
  </message>
  <message>
   <source>Unpack it first, then import the table inside it.</source>
   <translation>请先解压，再导入里面的表格。</translation>
  </message>
  <message>
   <source>Untick somebody, or raise the budget.</source>
   <translation>少勾几位，或者提高预算。</translation>
  </message>
  <message>
   <source>Untick somebody, or raise the quota.</source>
   <translation>少勾几位，或者增加名额。</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>到</translation>
  </message>
  <message>
   <source>Until next Monday</source>
   <translation>推迟到下周一</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>推迟到明天</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Update SeedDesk on this computer to open it.</source>
   <translation>请先更新这台电脑上的 SeedDesk。</translation>
  </message>
  <message>
   <source>Update SeedDesk, then try again.</source>
   <translation>请先更新 SeedDesk，再试一次。</translation>
  </message>
  <message>
   <source>Used by</source>
   <translation>谁用了</translation>
  </message>
  <message>
   <source>Used by</source>
   <comment>column in a file</comment>
   <translation>使用人</translation>
  </message>
  <message>
   <source>Used by somebody else</source>
   <comment>column in a file</comment>
   <translation>被别人使用</translation>
  </message>
  <message>
   <source>Used every week, it would stay in their minds; give them a reason in between.</source>
   <translation>每周都用才记得住；平时给个由头让人想起来。</translation>
  </message>
  <message>
   <source>Used only once there is little to talk about; look for a second use.</source>
   <translation>只用一次就没什么可聊的；找找第二种用法。</translation>
  </message>
  <message>
   <source>Useful</source>
   <translation>有用</translation>
  </message>
  <message>
   <source>Useful</source>
   <comment>column in a file</comment>
   <translation>有用</translation>
  </message>
  <message>
   <source>Useful of suggestions</source>
   <translation>有用 / 建议</translation>
  </message>
  <message>
   <source>Useful suggestion</source>
   <translation>有用建议</translation>
  </message>
  <message>
   <source>Useful suggestion, or not marked</source>
   <translation>标为有用建议，再按取消</translation>
  </message>
  <message>
   <source>Useful suggestions</source>
   <translation>有用的建议</translation>
  </message>
  <message>
   <source>Useful suggestions</source>
   <comment>column in a file</comment>
   <translation>有用建议</translation>
  </message>
  <message>
   <source>Uses it</source>
   <comment>column in a file</comment>
   <translation>自己在用</translation>
  </message>
  <message>
   <source>Uses it themselves</source>
   <translation>自己在用</translation>
  </message>
  <message>
   <source>Usual gap at most</source>
   <translation>平时间隔最多</translation>
  </message>
  <message>
   <source>Usual gap at most</source>
   <comment>column in a file</comment>
   <translation>平常最长间隔</translation>
  </message>
  <message>
   <source>Usual price</source>
   <translation>一般价</translation>
  </message>
  <message>
   <source>Usual values</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>规格</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Verdict</source>
   <comment>column in a file</comment>
   <translation>结论</translation>
  </message>
  <message>
   <source>Verdict and key numbers</source>
   <translation>结论和关键数字</translation>
  </message>
  <message>
   <source>Verdict figures</source>
   <comment>list in a file</comment>
   <translation>结论数据</translation>
  </message>
  <message>
   <source>Verdict on round {number}: {outcome}</source>
   <translation>第 {number} 轮结论：{outcome}</translation>
  </message>
  <message>
   <source>Verdict on the idea</source>
   <translation>值不值得做</translation>
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
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version</source>
   <comment>column in a file</comment>
   <translation>版本</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>Voices</source>
   <comment>column in a file</comment>
   <translation>声音数</translation>
  </message>
  <message>
   <source>Voices</source>
   <comment>list in a file</comment>
   <translation>声音</translation>
  </message>
  <message>
   <source>Voices belong to a launch, and there is none yet.</source>
   <translation>心声要记在新品项目下，现在还没有项目。</translation>
  </message>
  <message>
   <source>Voices sorted</source>
   <comment>column in a file</comment>
   <translation>已归类</translation>
  </message>
  <message>
   <source>Vote</source>
   <translation>开放的事</translation>
  </message>
  <message>
   <source>Vote ends: {question}</source>
   <translation>投票截止：{question}</translation>
  </message>
  <message>
   <source>Vote ends: {when}</source>
   <translation>投票截止：{when}</translation>
  </message>
  <message>
   <source>Vote opens: {question}</source>
   <translation>开始投票：{question}</translation>
  </message>
  <message>
   <source>Voted</source>
   <translation>已投</translation>
  </message>
  <message>
   <source>Voted at</source>
   <translation>投票时间</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>投票</translation>
  </message>
  <message>
   <source>Votes</source>
   <comment>list in a file</comment>
   <translation>投票</translation>
  </message>
  <message>
   <source>Votes after that are shown as late and left out.</source>
   <translation>之后的票会显示为“晚了”，不计。</translation>
  </message>
  <message>
   <source>Votes cast</source>
   <comment>column in a file</comment>
   <translation>收到票数</translation>
  </message>
  <message>
   <source>Votes counted</source>
   <comment>column in a file</comment>
   <translation>有效票数</translation>
  </message>
  <message>
   <source>Votes for it</source>
   <comment>column in a file</comment>
   <translation>得票</translation>
  </message>
  <message>
   <source>Votes, reviews, survey answers and people brought since the last booking. Whoever left, and what was taken out, goes back. Nothing is booked twice.</source>
   <translation>上次入账之后的投票、测评、答卷和带人都在这里。带来的人离开了、投票被删了，就收回。同一件事不会入账两次。</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>请稍等再试。</translation>
  </message>
  <message>
   <source>Wait for an answer again</source>
   <translation>改回待回复</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等满天数</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>要求</translation>
  </message>
  <message>
   <source>WeChat</source>
   <translation>微信</translation>
  </message>
  <message>
   <source>WeChat ID</source>
   <translation>微信号</translation>
  </message>
  <message>
   <source>WeChat ID</source>
   <comment>column in a file</comment>
   <translation>微信号</translation>
  </message>
  <message>
   <source>WeChat OpenID</source>
   <translation>微信 OpenID</translation>
  </message>
  <message>
   <source>WeChat and other platforms delete such posts and may close the account or group. Better: give the reward for an answer or a review, and let people share only if they like to.</source>
   <translation>微信等平台会删除诱导分享的内容，严重的会封号、封群。更稳妥的做法：奖励回答和测评，分享全凭自愿。</translation>
  </message>
  <message>
   <source>WeChat id</source>
   <translation>微信号</translation>
  </message>
  <message>
   <source>WeChat's codes of groups work for seven days. Empty: for good.</source>
   <translation>微信群二维码有效 7 天。不填表示长期有效。</translation>
  </message>
  <message>
   <source>WeChat, phone, agent …</source>
   <translation>微信、电话、经纪人……</translation>
  </message>
  <message>
   <source>WeCom</source>
   <translation>企业微信</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>周</translation>
  </message>
  <message>
   <source>Weibo</source>
   <translation>微博</translation>
  </message>
  <message>
   <source>Weidian</source>
   <translation>微店</translation>
  </message>
  <message>
   <source>Weidian ID</source>
   <translation>微店账号</translation>
  </message>
  <message>
   <source>Weidian orders</source>
   <translation>微店订单</translation>
  </message>
  <message>
   <source>Weights of the five parts, for all influencers. Only how they compare matters; 0 leaves out.</source>
   <translation>五项各占多重，对所有人物都一样。只看彼此的比例；填 0 就不算这一项。</translation>
  </message>
  <message>
   <source>Welcome to the B group</source>
   <translation>欢迎进 B 群</translation>
  </message>
  <message>
   <source>What</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>What a launch brings stands here by its day. Begin with one, or add a reminder of your own.</source>
   <translation>项目里的事会按日子排在这里。先建一个新品项目，或者加一条自己的提醒。</translation>
  </message>
  <message>
   <source>What about</source>
   <translation>事</translation>
  </message>
  <message>
   <source>What at least {goal} people speak of</source>
   <translation>至少 {goal} 个人提到的事</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>What counts for the fit</source>
   <translation>契合度看重什么</translation>
  </message>
  <message>
   <source>What counts…</source>
   <translation>看重什么…</translation>
  </message>
  <message>
   <source>What decided</source>
   <comment>column in a file</comment>
   <translation>入选原因</translation>
  </message>
  <message>
   <source>What did they choose?</source>
   <translation>选了什么？</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>不一样的项</translation>
  </message>
  <message>
   <source>What differs from the shop</source>
   <translation>和店铺不一样的地方</translation>
  </message>
  <message>
   <source>What does it take along?</source>
   <translation>哪些东西一起带过去？</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>因为什么</translation>
  </message>
  <message>
   <source>What happened, for whoever helps you</source>
   <translation>出了什么事，给帮您的人看</translation>
  </message>
  <message>
   <source>What happens now</source>
   <translation>接下来做什么</translation>
  </message>
  <message>
   <source>What happens on which day: sessions, votes, greetings.</source>
   <translation>哪天做什么：分享、投票、问候。</translation>
  </message>
  <message>
   <source>What have you done to bring people? A draw, a contest, red packets: write it down here.</source>
   <translation>做过哪些拉人的活动？抽奖、比赛、发红包，都记在这里。</translation>
  </message>
  <message>
   <source>What is due</source>
   <translation>看待办</translation>
  </message>
  <message>
   <source>What is kept for undo</source>
   <translation>撤销保留多少</translation>
  </message>
  <message>
   <source>What is not over for everybody is left blank. Under {n} people the count stands instead of a share.</source>
   <translation>还没到期的留空；不满 {n} 人的只写人数，不算百分比。</translation>
  </message>
  <message numerus="yes">
   <source>What is older or beyond that stays in the list and in the shop, only taking it back is no longer possible. The newest %n action(s) can always be undone.</source>
   <translation>
    <numerusform>更早或超出的操作仍留在列表和店铺里，只是不能再撤回。最近 %n 步总能撤销。</numerusform>
   </translation>
  </message>
  <message>
   <source>What is tested</source>
   <comment>column in a file</comment>
   <translation>测评项目</translation>
  </message>
  <message>
   <source>What is tested, marked 1 to 5</source>
   <translation>测什么（每项打 1 到 5 分）</translation>
  </message>
  <message>
   <source>What is the shop called?</source>
   <translation>店铺叫什么名字？</translation>
  </message>
  <message>
   <source>What is the verdict?</source>
   <translation>结论是什么？</translation>
  </message>
  <message>
   <source>What is to be changed</source>
   <translation>要改什么</translation>
  </message>
  <message>
   <source>What is to be fixed</source>
   <translation>要改什么</translation>
  </message>
  <message>
   <source>What is tried</source>
   <translation>体验什么</translation>
  </message>
  <message>
   <source>What is welcome and what is not.</source>
   <translation>欢迎什么，不欢迎什么。</translation>
  </message>
  <message>
   <source>What it changed</source>
   <translation>改动了什么</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>作用</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>关于什么</translation>
  </message>
  <message>
   <source>What it is, in one sentence</source>
   <translation>一句话说清它是什么</translation>
  </message>
  <message>
   <source>What it reads like</source>
   <translation>发出去的样子</translation>
  </message>
  <message>
   <source>What it takes for the B group</source>
   <translation>进 B 群的条件</translation>
  </message>
  <message>
   <source>What it takes…</source>
   <translation>晋升条件…</translation>
  </message>
  <message>
   <source>What makes a good seed user for this product? Move what counts; all parts sum to 100.</source>
   <translation>对这件产品来说，什么样的人最适合当种子用户？拖动调整，合计 100。</translation>
  </message>
  <message>
   <source>What may your users decide?</source>
   <translation>哪些事可以让用户定？</translation>
  </message>
  <message>
   <source>What people did long ago fades: today counts fully, after these days half.</source>
   <translation>以前的活跃会慢慢淡去：今天算足分，过这么多天算一半。</translation>
  </message>
  <message>
   <source>What testers found, to whoever makes it</source>
   <translation>测评人发现的，交给做产品的人</translation>
  </message>
  <message>
   <source>What testers really pay. A beta is a real sale.</source>
   <translation>测评人真正付的钱。内测就是真的卖。</translation>
  </message>
  <message>
   <source>What testers said</source>
   <translation>测评人说了什么</translation>
  </message>
  <message>
   <source>What the file holds</source>
   <translation>文件里是什么</translation>
  </message>
  <message>
   <source>What they bought</source>
   <translation>买过什么</translation>
  </message>
  <message>
   <source>What they choose</source>
   <translation>选什么</translation>
  </message>
  <message numerus="yes">
   <source>What they choose, up to %n</source>
   <translation>
    <numerusform>选什么，最多 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>What they chose</source>
   <translation>选了什么</translation>
  </message>
  <message>
   <source>What they had spent was taken back later.</source>
   <translation>花掉的积分后来又被收回了。</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>怎么说的</translation>
  </message>
  <message>
   <source>What this does today</source>
   <translation>今天分的结果</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>看什么</translation>
  </message>
  <message>
   <source>What was before earns nothing. Empty: from the beginning.</source>
   <translation>之前的不计分。不填就从头算。</translation>
  </message>
  <message>
   <source>What was decided?</source>
   <translation>怎么定的？</translation>
  </message>
  <message>
   <source>What was decided? Choose one at the top.</source>
   <translation>怎么定的？在上面选一个。</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>做了什么</translation>
  </message>
  <message>
   <source>What was done</source>
   <comment>column in a file</comment>
   <translation>做了什么</translation>
  </message>
  <message>
   <source>What was done is not read yet.</source>
   <translation>操作记录还没有读出来。</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>What was paid cannot be below 0.</source>
   <translation>付的钱不能小于 0。</translation>
  </message>
  <message>
   <source>What was pasted is listed here, line by line.</source>
   <translation>粘贴的内容会一行一行列在这里。</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>说了什么</translation>
  </message>
  <message>
   <source>What was said</source>
   <comment>column in a file</comment>
   <translation>原话</translation>
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
   <source>What will be done</source>
   <comment>column in a file</comment>
   <translation>要做什么</translation>
  </message>
  <message>
   <source>What will happen</source>
   <translation>会怎么样</translation>
  </message>
  <message>
   <source>What you do shows up here, and can be taken back.</source>
   <translation>你做过的事会列在这里，都可以撤回。</translation>
  </message>
  <message>
   <source>What you go with</source>
   <translation>按哪个做</translation>
  </message>
  <message>
   <source>What you tell them</source>
   <translation>告诉他们的话</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>在哪里</translation>
  </message>
  <message>
   <source>Where</source>
   <comment>column in a file</comment>
   <translation>群或渠道</translation>
  </message>
  <message>
   <source>Where it was filled in</source>
   <translation>从哪里填的</translation>
  </message>
  <message>
   <source>Where the chat comes from</source>
   <translation>聊天记录从哪里来</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>看哪些</translation>
  </message>
  <message>
   <source>Which decision</source>
   <translation>哪件事</translation>
  </message>
  <message>
   <source>Which need does it answer, and what will it cost?</source>
   <translation>它满足什么需求，卖多少钱？</translation>
  </message>
  <message>
   <source>Which need does the product answer?</source>
   <translation>产品满足什么需求？</translation>
  </message>
  <message>
   <source>Which place?</source>
   <translation>哪个地方？</translation>
  </message>
  <message>
   <source>Which tag?</source>
   <translation>哪个标签？</translation>
  </message>
  <message>
   <source>Which “{name}”?</source>
   <translation>哪个“{name}”？</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>谁</translation>
  </message>
  <message>
   <source>Who</source>
   <comment>column in a file</comment>
   <translation>谁</translation>
  </message>
  <message>
   <source>Who answered</source>
   <translation>谁答了</translation>
  </message>
  <message>
   <source>Who answered</source>
   <comment>list in a file</comment>
   <translation>谁答了</translation>
  </message>
  <message>
   <source>Who applied</source>
   <translation>报名的人</translation>
  </message>
  <message>
   <source>Who applied first comes first.</source>
   <translation>先报名的先得。</translation>
  </message>
  <message>
   <source>Who applied for {round}?</source>
   <translation>{round}：谁报名了？</translation>
  </message>
  <message>
   <source>Who applied?</source>
   <translation>谁报名了？</translation>
  </message>
  <message>
   <source>Who brought whom</source>
   <translation>谁带来了谁</translation>
  </message>
  <message>
   <source>Who brought whom: {name}</source>
   <translation>谁带来谁：{name}</translation>
  </message>
  <message>
   <source>Who came how</source>
   <translation>进群来源</translation>
  </message>
  <message>
   <source>Who came how</source>
   <comment>list in a file</comment>
   <translation>进群来源</translation>
  </message>
  <message>
   <source>Who came through it…</source>
   <translation>谁因它而来…</translation>
  </message>
  <message>
   <source>Who came through {name}?</source>
   <translation>谁是“{name}”带来的？</translation>
  </message>
  <message>
   <source>Who comes first in {round}</source>
   <translation>{round}：谁先</translation>
  </message>
  <message>
   <source>Who could need this? Write down two or more groups of people and compare them.</source>
   <translation>谁可能需要它？写下两类以上的人，比一比。</translation>
  </message>
  <message>
   <source>Who did most</source>
   <translation>谁最积极</translation>
  </message>
  <message>
   <source>Who did most in that month</source>
   <translation>那个月谁最积极</translation>
  </message>
  <message>
   <source>Who has these tags</source>
   <translation>谁有这些标签</translation>
  </message>
  <message>
   <source>Who is in which group</source>
   <comment>list in a file</comment>
   <translation>谁在哪个群</translation>
  </message>
  <message>
   <source>Who is in {group}?</source>
   <translation>谁在「{group}」里？</translation>
  </message>
  <message>
   <source>Who is own circle: {kind}</source>
   <translation>谁是自己人：{kind}</translation>
  </message>
  <message>
   <source>Who is reached through {account}?</source>
   <translation>通过 {account} 能联系谁？</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>这是谁？</translation>
  </message>
  <message>
   <source>Who is who</source>
   <comment>import page</comment>
   <translation>对上号</translation>
  </message>
  <message>
   <source>Who is who →</source>
   <translation>对上号 →</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} 是谁？</translation>
  </message>
  <message>
   <source>Who is “{name}”?</source>
   <translation>“{name}”是谁？</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>是谁</translation>
  </message>
  <message>
   <source>Who joined</source>
   <translation>谁进了群</translation>
  </message>
  <message>
   <source>Who leaves before the race is closed does not count.</source>
   <translation>比赛结束前退出的不算。</translation>
  </message>
  <message>
   <source>Who looks after it</source>
   <translation>谁负责</translation>
  </message>
  <message>
   <source>Who may vote</source>
   <translation>谁能投</translation>
  </message>
  <message>
   <source>Who may vote</source>
   <comment>column in a file</comment>
   <translation>谁能投票</translation>
  </message>
  <message>
   <source>Who of us</source>
   <translation>我们谁联系的</translation>
  </message>
  <message>
   <source>Who signs it off?</source>
   <translation>由谁确认？</translation>
  </message>
  <message>
   <source>Who takes part?</source>
   <translation>谁来参加？</translation>
  </message>
  <message>
   <source>Who the testers were</source>
   <translation>测评人是谁</translation>
  </message>
  <message>
   <source>Who used the code?</source>
   <translation>谁用了这个码？</translation>
  </message>
  <message>
   <source>Who voted?</source>
   <translation>谁投的？</translation>
  </message>
  <message>
   <source>Who votes</source>
   <translation>谁投的</translation>
  </message>
  <message>
   <source>Who was brought</source>
   <translation>被带来的人</translation>
  </message>
  <message>
   <source>Who was chosen in so many rounds before steps back behind all others; 0: nobody does.</source>
   <translation>前几轮当选过的，排到其他人后面；填 0 就不轮流。</translation>
  </message>
  <message>
   <source>Who was in it before does not count. Without a group: who was a customer.</source>
   <translation>比赛前就在群里的不算；不选群时，老客户不算。</translation>
  </message>
  <message>
   <source>Who wrote this?</source>
   <translation>谁写的？</translation>
  </message>
  <message>
   <source>Whoever has the same number shares the place.</source>
   <translation>人数相同，名次并列。</translation>
  </message>
  <message>
   <source>Whole chain</source>
   <comment>column in a file</comment>
   <translation>整条链</translation>
  </message>
  <message>
   <source>Whole shop as workbook</source>
   <translation>整店导出为工作簿</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why</source>
   <comment>column in a file</comment>
   <translation>依据</translation>
  </message>
  <message>
   <source>Why</source>
   <comment>rejected row</comment>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why are they taken out?</source>
   <translation>为什么移除？</translation>
  </message>
  <message>
   <source>Why begin with {name}?</source>
   <translation>为什么从「{name}」开始？</translation>
  </message>
  <message>
   <source>Why did they decline?</source>
   <translation>为什么婉拒？</translation>
  </message>
  <message>
   <source>Why it was closed</source>
   <translation>关闭原因</translation>
  </message>
  <message>
   <source>Why it was not imported</source>
   <translation>没有导入的原因</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>没来的原因</translation>
  </message>
  <message>
   <source>Why otherwise</source>
   <translation>调整原因</translation>
  </message>
  <message>
   <source>Why they left</source>
   <translation>退出原因</translation>
  </message>
  <message>
   <source>Why they left</source>
   <comment>column in a file</comment>
   <translation>退群原因</translation>
  </message>
  <message>
   <source>Why they left…</source>
   <translation>记退出原因…</translation>
  </message>
  <message>
   <source>Why this verdict</source>
   <translation>为什么这样定</translation>
  </message>
  <message>
   <source>Why: {reason}</source>
   <translation>为什么：{reason}</translation>
  </message>
  <message>
   <source>Why? A short note</source>
   <translation>为什么？记一句</translation>
  </message>
  <message>
   <source>Win people of influence</source>
   <translation>请进影响力人物</translation>
  </message>
  <message>
   <source>Winners</source>
   <translation>中奖名单</translation>
  </message>
  <message>
   <source>With a minus sign they are taken; nobody can go below zero.</source>
   <translation>写负数就是扣分；不能扣成负分。</translation>
  </message>
  <message>
   <source>With care</source>
   <comment>product gate</comment>
   <translation>谨慎做</translation>
  </message>
  <message>
   <source>With impact, sureness and effort the fixes can be ordered by what they bring.</source>
   <translation>填上影响、把握和天数，就能按划算程度排先后。</translation>
  </message>
  <message>
   <source>With it {better} are better pleased, without it {worse} are displeased.</source>
   <translation>有它，{better} 的人更满意；没有它，{worse} 的人会不满意。</translation>
  </message>
  <message numerus="yes">
   <source>Withdrew %n invitation code(s)</source>
   <translation>
    <numerusform>收回了 %n 个内测码</numerusform>
   </translation>
  </message>
  <message>
   <source>Withdrew at</source>
   <comment>column in a file</comment>
   <translation>退出时间</translation>
  </message>
  <message>
   <source>Within 15 minutes, while they still care</source>
   <translation>15 分钟内，趁他们还在意</translation>
  </message>
  <message numerus="yes">
   <source>Without a day: %n days after sending.</source>
   <translation>
    <numerusform>不填就是寄出后 %n 天。</numerusform>
   </translation>
  </message>
  <message>
   <source>Without criteria, who applied first comes first.</source>
   <translation>不设条件，先报名的先得。</translation>
  </message>
  <message>
   <source>Without it they are displeased, with it they hardly notice.</source>
   <translation>没有它会不满意，有了也不觉得特别。</translation>
  </message>
  <message>
   <source>Without it, who came through it counts as having come by themselves.</source>
   <translation>没有奖励的活动，带来的人按自然进群算。</translation>
  </message>
  <message>
   <source>Without own circle</source>
   <translation>去掉自己人</translation>
  </message>
  <message>
   <source>Without own circle (n = {n}): {shares}; {then}.</source>
   <translation>去掉自己人（n = {n}）：{shares}，{then}。</translation>
  </message>
  <message numerus="yes">
   <source>Without relatives, friends and staff %n review(s) are left, {least} are needed: too few to tell.</source>
   <translation>
    <numerusform>去掉亲友和员工，只剩 %n 份测评，至少要 {least} 份：还看不出来。</numerusform>
   </translation>
  </message>
  <message>
   <source>Without relatives, friends and staff it would be: {verdict}.</source>
   <translation>不算亲友和员工，结论会是：{verdict}。</translation>
  </message>
  <message>
   <source>WooCommerce ID</source>
   <translation>WooCommerce ID</translation>
  </message>
  <message>
   <source>WooCommerce customers</source>
   <translation>WooCommerce 客户</translation>
  </message>
  <message>
   <source>WooCommerce order analytics</source>
   <translation>WooCommerce 订单分析</translation>
  </message>
  <message>
   <source>WooCommerce orders</source>
   <translation>WooCommerce 订单</translation>
  </message>
  <message>
   <source>Word of mouth</source>
   <comment>of an audience</comment>
   <translation>口碑力</translation>
  </message>
  <message>
   <source>Word of mouth: orders at most</source>
   <translation>口碑用户：下单不超过</translation>
  </message>
  <message>
   <source>Wording of the text</source>
   <translation>文案内容</translation>
  </message>
  <message>
   <source>Wording…</source>
   <translation>改文案…</translation>
  </message>
  <message>
   <source>Words</source>
   <comment>column in a file</comment>
   <translation>想说的话</translation>
  </message>
  <message>
   <source>Words of what was done</source>
   <translation>做过的事</translation>
  </message>
  <message>
   <source>Words, who looks after it</source>
   <translation>内容、负责人</translation>
  </message>
  <message>
   <source>Workbook of a whole shop</source>
   <translation>整店工作簿</translation>
  </message>
  <message>
   <source>Working out the half-life</source>
   <translation>正在计算减半天数</translation>
  </message>
  <message>
   <source>Working out the scores</source>
   <translation>正在计算得分</translation>
  </message>
  <message>
   <source>Working out the scores …</source>
   <translation>正在计算得分……</translation>
  </message>
  <message>
   <source>Working with us</source>
   <translation>已谈成</translation>
  </message>
  <message>
   <source>Works for good</source>
   <translation>长期有效</translation>
  </message>
  <message>
   <source>Works until</source>
   <translation>有效到</translation>
  </message>
  <message>
   <source>Works until…</source>
   <translation>有效期…</translation>
  </message>
  <message>
   <source>Worth making</source>
   <comment>product gate</comment>
   <translation>值得做</translation>
  </message>
  <message>
   <source>Would buy</source>
   <translation>会买吗</translation>
  </message>
  <message>
   <source>Would buy</source>
   <comment>column in a file</comment>
   <translation>会买吗</translation>
  </message>
  <message>
   <source>Would buy again</source>
   <comment>tested point</comment>
   <translation>会再买</translation>
  </message>
  <message>
   <source>Would buy it</source>
   <translation>会不会买</translation>
  </message>
  <message>
   <source>Would buy it themselves</source>
   <translation>自己也会买</translation>
  </message>
  <message>
   <source>Would buy it: {answer}</source>
   <translation>自己会买：{answer}</translation>
  </message>
  <message>
   <source>Would buy it?</source>
   <translation>自己会买吗？</translation>
  </message>
  <message>
   <source>Would it have chosen well?</source>
   <translation>选得准吗？</translation>
  </message>
  <message>
   <source>Would people show it, or tell a friend in one sentence?</source>
   <translation>会有人晒吗？一句话能跟朋友说清吗？</translation>
  </message>
  <message>
   <source>Would recommend (NPS)</source>
   <translation>推荐值 NPS</translation>
  </message>
  <message>
   <source>Would recommend (NPS), at least</source>
   <translation>推荐值 NPS 至少</translation>
  </message>
  <message>
   <source>Would recommend goes from 0 to 10.</source>
   <translation>推荐意愿从 0 到 10。</translation>
  </message>
  <message>
   <source>Would recommend, 0–10</source>
   <translation>推荐分 0–10</translation>
  </message>
  <message numerus="yes">
   <source>Would they buy it, %n member(s): {answer}</source>
   <translation>
    <numerusform>%n 人自己会不会买：{answer}</numerusform>
   </translation>
  </message>
  <message>
   <source>Would they buy it?</source>
   <translation>自己会买吗？</translation>
  </message>
  <message>
   <source>Would this score have chosen well?</source>
   <translation>这套打分选得准吗？</translation>
  </message>
  <message>
   <source>Would your customers expect it from you?</source>
   <translation>老客会觉得你该卖这个吗？</translation>
  </message>
  <message>
   <source>Would {name} buy it: {answer}</source>
   <translation>{name} 自己会不会买：{answer}</translation>
  </message>
  <message>
   <source>Write 0 to 1,000.</source>
   <translation>请写 0 到 1,000。</translation>
  </message>
  <message>
   <source>Write 0 to leave this part out.</source>
   <translation>不想算这一项，就写 0。</translation>
  </message>
  <message>
   <source>Write an answer</source>
   <translation>写回复</translation>
  </message>
  <message>
   <source>Write as one person to another</source>
   <translation>像朋友那样说话</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>记下</translation>
  </message>
  <message>
   <source>Write down two or more groups of people who could need this, and compare them.</source>
   <translation>写下两类以上可能需要它的人，比一比。</translation>
  </message>
  <message>
   <source>Write down what they said.</source>
   <translation>写下他们怎么说。</translation>
  </message>
  <message>
   <source>Write how it went, or at least the channel.</source>
   <translation>写说了什么，至少写联系方式。</translation>
  </message>
  <message>
   <source>Write it as 15:30, or leave it empty.</source>
   <translation>写成 15:30，或者留空。</translation>
  </message>
  <message>
   <source>Write it as 1990-05-31.</source>
   <translation>请写成 1990-05-31。</translation>
  </message>
  <message>
   <source>Write it as 2026-05-31.</source>
   <translation>请写成 2026-05-31。</translation>
  </message>
  <message>
   <source>Write it as 2026-05.</source>
   <translation>请写成 2026-05。</translation>
  </message>
  <message>
   <source>Write it as COLUMN=FIELD.</source>
   <translation>写成 列名=字段。</translation>
  </message>
  <message>
   <source>Write it in the customer's own words.</source>
   <translation>照顾客的原话写。</translation>
  </message>
  <message>
   <source>Write my own</source>
   <translation>自己写</translation>
  </message>
  <message>
   <source>Write one option per line.</source>
   <translation>一行写一个。</translation>
  </message>
  <message>
   <source>Write something, or go back to the original.</source>
   <translation>写点内容，或者恢复原文。</translation>
  </message>
  <message>
   <source>Write the day you looked them up.</source>
   <translation>写你查看的那一天。</translation>
  </message>
  <message>
   <source>Write the margin, or price and cost.</source>
   <translation>填毛利率，或者填售价和成本。</translation>
  </message>
  <message>
   <source>Write what a customer will pay, for example 98.</source>
   <translation>请写客户要付的钱，例如 98。</translation>
  </message>
  <message>
   <source>Write what one piece costs you, for example 42.</source>
   <translation>写一件要花多少钱，比如 42。</translation>
  </message>
  <message>
   <source>Write what people call them.</source>
   <translation>写大家怎么叫这个人。</translation>
  </message>
  <message>
   <source>Write what the product is called.</source>
   <translation>请写产品叫什么。</translation>
  </message>
  <message>
   <source>Write what you answered, or mark that none is needed.</source>
   <translation>写下你的回复，或标为不用回复。</translation>
  </message>
  <message>
   <source>Write what you answered. It is copied to the clipboard when you press “Answered, next”.</source>
   <translation>写下你的回复。按“已回复，下一条”会复制到剪贴板。</translation>
  </message>
  <message>
   <source>Write what you call them.</source>
   <translation>请写您平时怎么称呼。</translation>
  </message>
  <message>
   <source>Write when it took place.</source>
   <translation>写实际联系的时间。</translation>
  </message>
  <message>
   <source>Write when it was said.</source>
   <translation>写说这话的时间。</translation>
  </message>
  <message>
   <source>Write why this person is not to be contacted.</source>
   <translation>写明为什么别再联系。</translation>
  </message>
  <message>
   <source>Write your name.</source>
   <translation>写上你的名字。</translation>
  </message>
  <message>
   <source>Writing into the shop …</source>
   <translation>正在写进店铺……</translation>
  </message>
  <message>
   <source>Writing {file}</source>
   <translation>正在写入 {file}</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>正在写入 {name}…</translation>
  </message>
  <message>
   <source>Written down at</source>
   <comment>column in a file</comment>
   <translation>记录时间</translation>
  </message>
  <message>
   <source>Written on</source>
   <translation>哪天说的</translation>
  </message>
  <message numerus="yes">
   <source>Wrote %n entry(ies) to {file}</source>
   <translation>
    <numerusform>已把 %n 条日程写入 {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Wrote %n row(s) to {file}</source>
   <translation>
    <numerusform>已把 %n 行写入 {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Wrote the demand theme of {name}</source>
   <translation>写下了「{name}」的需求主题</translation>
  </message>
  <message>
   <source>Wrote the first calendar file</source>
   <translation>第一次导出了日历文件</translation>
  </message>
  <message>
   <source>Xiaohongshu</source>
   <translation>小红书</translation>
  </message>
  <message>
   <source>Yes (people)</source>
   <comment>column in a file</comment>
   <translation>是（人）</translation>
  </message>
  <message>
   <source>Yes, {name}</source>
   <translation>对，是 {name}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>You can go on working. If it happens again, close SeedDesk and open it anew, and send the lines below to whoever helps you. No names, numbers or texts of your customers are in them.</source>
   <translation>可以接着用。如果又出现，请关掉 SeedDesk 再打开，并把下面几行发给帮您的人。里面没有客户的姓名、号码和文字。</translation>
  </message>
  <message>
   <source>You decide otherwise than the numbers; that needs a reason.</source>
   <translation>您的结论和数据不同，要写理由。</translation>
  </message>
  <message>
   <source>You decided on {day}: {verdict}.</source>
   <translation>你在 {day} 决定：{verdict}。</translation>
  </message>
  <message>
   <source>You have not decided yet.</source>
   <translation>你还没有做决定。</translation>
  </message>
  <message>
   <source>Your decision</source>
   <translation>你的决定</translation>
  </message>
  <message>
   <source>Your mark</source>
   <translation>你的评价</translation>
  </message>
  <message>
   <source>Your mark, 1–5</source>
   <translation>你的评价，1–5</translation>
  </message>
  <message>
   <source>Your own past answers: the score chooses with what was known then, and what those people did since is counted.</source>
   <translation>用你自己的过去来检验：只用当时已知的情况打分选人，再数这些人后来做了什么。</translation>
  </message>
  <message>
   <source>Youzan</source>
   <translation>有赞</translation>
  </message>
  <message>
   <source>Youzan ID</source>
   <translation>有赞 ID</translation>
  </message>
  <message>
   <source>Youzan customers</source>
   <translation>有赞客户</translation>
  </message>
  <message>
   <source>Youzan orders</source>
   <translation>有赞订单</translation>
  </message>
  <message>
   <source>Zhihu</source>
   <translation>知乎</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>每天</translation>
  </message>
  <message>
   <source>a full group of {seats} needs {n}</source>
   <translation>满员 {seats} 人时要有 {n} 人</translation>
  </message>
  <message>
   <source>a member</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>a new fix</source>
   <translation>新的一条</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>a water gel for the hands</source>
   <translation>手上用的水凝胶</translation>
  </message>
  <message>
   <source>above it more find it too dear to buy</source>
   <translation>再高，嫌贵不买的人就更多</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>已通过</translation>
  </message>
  <message>
   <source>accounts</source>
   <comment>things an action changed</comment>
   <translation>运营账号</translation>
  </message>
  <message>
   <source>action</source>
   <comment>kind of thing found</comment>
   <translation>操作</translation>
  </message>
  <message>
   <source>active</source>
   <translation>合作中</translation>
  </message>
  <message>
   <source>active per week</source>
   <translation>每周活跃</translation>
  </message>
  <message>
   <source>adds</source>
   <translation>贡献分</translation>
  </message>
  <message>
   <source>adds {better}, lack costs {worse}</source>
   <translation>有了加分 {better}，没有扣分 {worse}</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>采纳</translation>
  </message>
  <message>
   <source>after the race</source>
   <translation>比赛之后</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>已答应</translation>
  </message>
  <message>
   <source>all</source>
   <comment>every kind, in a filter</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>all customers</source>
   <translation>全部客户</translation>
  </message>
  <message>
   <source>all day</source>
   <translation>全天</translation>
  </message>
  <message>
   <source>all groups</source>
   <translation>全部群</translation>
  </message>
  <message>
   <source>all seats are taken</source>
   <translation>名额已满</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>合计</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>还有 %n 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more option(s)</source>
   <translation>
    <numerusform>另有 %n 个选项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more who are not drawn</source>
   <translation>
    <numerusform>还有 %n 人没有画出来</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more who brought somebody</source>
   <translation>
    <numerusform>另外还有 %n 人带来了人</numerusform>
   </translation>
  </message>
  <message>
   <source>and at worst</source>
   <translation>最差也要</translation>
  </message>
  <message>
   <source>and they brought somebody or praised.</source>
   <translation>但带过人或夸过产品。</translation>
  </message>
  <message>
   <source>anonymous</source>
   <translation>不记名</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>answer</source>
   <comment>kind of due thing</comment>
   <translation>回复</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已回</translation>
  </message>
  <message>
   <source>answered</source>
   <comment>feedback</comment>
   <translation>已反馈</translation>
  </message>
  <message>
   <source>answered late</source>
   <translation>回晚了</translation>
  </message>
  <message>
   <source>answered {when}</source>
   <translation>{when} 答复</translation>
  </message>
  <message>
   <source>answers</source>
   <comment>kind of due thing</comment>
   <translation>回复</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>不定时</translation>
  </message>
  <message>
   <source>applied</source>
   <translation>已报名</translation>
  </message>
  <message>
   <source>applied</source>
   <comment>for a try-out</comment>
   <translation>已报名</translation>
  </message>
  <message>
   <source>applied later</source>
   <translation>报名晚一些</translation>
  </message>
  <message>
   <source>applied on {day}, before the next one</source>
   <translation>{day} 报名，更早</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>as many cheap as dear</source>
   <translation>觉得便宜的和觉得贵的一样多</translation>
  </message>
  <message>
   <source>as many too cheap as too dear</source>
   <translation>嫌太便宜的和嫌太贵的一样多</translation>
  </message>
  <message>
   <source>as of {when}</source>
   <translation>截至 {when}</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>asked for {launch}, rests until {day}</source>
   <translation>刚参加{launch}，休息到 {day}</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>至少 {n} 单</translation>
  </message>
  <message>
   <source>at {margin}% margin: healthy</source>
   <translation>毛利 {margin}%：健康</translation>
  </message>
  <message>
   <source>at {margin}% margin: healthy, with room to spare</source>
   <translation>毛利 {margin}%：健康，还有余地</translation>
  </message>
  <message>
   <source>at {margin}% margin: nothing is left for samples, gifts and refunds</source>
   <translation>毛利 {margin}%：送样、送礼、退款都没钱出</translation>
  </message>
  <message>
   <source>at {margin}% margin: thin</source>
   <translation>毛利 {margin}%：偏薄</translation>
  </message>
  <message>
   <source>awaited</source>
   <comment>feedback</comment>
   <translation>等反馈</translation>
  </message>
  <message>
   <source>backup just now</source>
   <translation>刚刚备份</translation>
  </message>
  <message>
   <source>backup this afternoon</source>
   <translation>今天下午已备份</translation>
  </message>
  <message>
   <source>backup this evening</source>
   <translation>今晚已备份</translation>
  </message>
  <message>
   <source>backup this morning</source>
   <translation>今早已备份</translation>
  </message>
  <message>
   <source>backup yesterday</source>
   <translation>昨天备份过</translation>
  </message>
  <message>
   <source>bad mood</source>
   <translation>情绪差</translation>
  </message>
  <message>
   <source>becomes a new member</source>
   <translation>将成为新成员</translation>
  </message>
  <message>
   <source>before the race</source>
   <translation>比赛之前</translation>
  </message>
  <message>
   <source>before the upgrade</source>
   <translation>升级之前</translation>
  </message>
  <message>
   <source>begin here</source>
   <translation>先做</translation>
  </message>
  <message>
   <source>belongs to it in part</source>
   <translation>沾一点边</translation>
  </message>
  <message>
   <source>belongs to what you sell</source>
   <translation>本来就是店里该卖的</translation>
  </message>
  <message>
   <source>below it more find it too cheap to be good</source>
   <translation>再低，觉得便宜没好货的人就更多</translation>
  </message>
  <message>
   <source>beta round</source>
   <comment>kind of thing found</comment>
   <translation>内测轮次</translation>
  </message>
  <message>
   <source>beta rounds</source>
   <comment>things an action changed</comment>
   <translation>内测轮次</translation>
  </message>
  <message>
   <source>beta tester</source>
   <translation>内测名额</translation>
  </message>
  <message>
   <source>between {low}% and {high}%</source>
   <translation>在 {low}% 到 {high}% 之间</translation>
  </message>
  <message>
   <source>big</source>
   <comment>need</comment>
   <translation>大</translation>
  </message>
  <message>
   <source>big for {who}</source>
   <translation>{who}的需求大</translation>
  </message>
  <message>
   <source>bookings of points</source>
   <comment>things an action changed</comment>
   <translation>积分记录</translation>
  </message>
  <message>
   <source>bought</source>
   <translation>已购买</translation>
  </message>
  <message numerus="yes">
   <source>bought %n time(s)</source>
   <translation>
    <numerusform>买过 %n 次</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>bought %n time(s), says little</source>
   <translation>
    <numerusform>买过 %n 次、很少说话</numerusform>
   </translation>
  </message>
  <message>
   <source>bought elsewhere</source>
   <translation>在别处买了</translation>
  </message>
  <message>
   <source>bought more lately than {share}%</source>
   <translation>近期消费超过 {share}%</translation>
  </message>
  <message>
   <source>bought {often}</source>
   <translation>购买：{often}</translation>
  </message>
  <message numerus="yes">
   <source>brought %n</source>
   <translation>
    <numerusform>带来 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>brought at least</source>
   <translation>带来至少</translation>
  </message>
  <message>
   <source>brought by others</source>
   <translation>别人带来</translation>
  </message>
  <message>
   <source>brought someone</source>
   <translation>带来朋友</translation>
  </message>
  <message>
   <source>brought themselves</source>
   <translation>自己带自己</translation>
  </message>
  <message>
   <source>brought {n}, {stayed} stayed</source>
   <translation>带来 {n} 人，留下 {stayed} 人</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>预算 {amount}</translation>
  </message>
  <message>
   <source>burst</source>
   <translation>爆发期</translation>
  </message>
  <message>
   <source>but other birthday</source>
   <translation>但生日不同</translation>
  </message>
  <message>
   <source>but other gender</source>
   <translation>但性别不同</translation>
  </message>
  <message>
   <source>but other id on a platform</source>
   <translation>但平台账号不同</translation>
  </message>
  <message>
   <source>but other phone</source>
   <translation>但电话不同</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>手工录入</translation>
  </message>
  <message>
   <source>by the day of the application</source>
   <translation>按报名日期</translation>
  </message>
  <message>
   <source>by the province or city of the member card</source>
   <translation>看成员卡里的省份、城市</translation>
  </message>
  <message>
   <source>by themselves</source>
   <translation>自己加入</translation>
  </message>
  <message>
   <source>by themselves</source>
   <comment>how somebody came</comment>
   <translation>自然</translation>
  </message>
  <message>
   <source>by this score</source>
   <translation>按这套打分</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>被 {name} 用了</translation>
  </message>
  <message>
   <source>called off</source>
   <comment>campaign or race</comment>
   <translation>已取消</translation>
  </message>
  <message>
   <source>came for the gift only</source>
   <translation>只为领赠品</translation>
  </message>
  <message>
   <source>campaign ends</source>
   <translation>活动结束</translation>
  </message>
  <message>
   <source>campaign starts</source>
   <translation>活动开始</translation>
  </message>
  <message>
   <source>campaigns</source>
   <comment>things an action changed</comment>
   <translation>活动</translation>
  </message>
  <message>
   <source>can no longer be taken back</source>
   <translation>不能再撤回</translation>
  </message>
  <message>
   <source>candidates</source>
   <comment>things an action changed</comment>
   <translation>候选人</translation>
  </message>
  <message>
   <source>cap of the day reached</source>
   <translation>到了当天上限</translation>
  </message>
  <message>
   <source>celebrity</source>
   <translation>名人</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <source>chat group</source>
   <translation>群</translation>
  </message>
  <message>
   <source>cheap</source>
   <translation>便宜</translation>
  </message>
  <message>
   <source>cheap</source>
   <comment>of four prices</comment>
   <translation>便宜</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>单选</translation>
  </message>
  <message numerus="yes">
   <source>choose up to %n</source>
   <translation>
    <numerusform>最多选 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>选中</translation>
  </message>
  <message>
   <source>chosen</source>
   <comment>for a try-out</comment>
   <translation>已选上</translation>
  </message>
  <message>
   <source>chosen by the shop</source>
   <translation>店主点名</translation>
  </message>
  <message>
   <source>chosen by the shop: {reason}</source>
   <translation>店主点名：{reason}</translation>
  </message>
  <message>
   <source>clear ({p})</source>
   <translation>明显（{p}）</translation>
  </message>
  <message>
   <source>clearly worse: {what}</source>
   <translation>明显变差：{what}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>closed</source>
   <comment>beta round</comment>
   <translation>已结束</translation>
  </message>
  <message>
   <source>closed</source>
   <comment>campaign or race</comment>
   <translation>已结束</translation>
  </message>
  <message>
   <source>closed</source>
   <comment>try-out</comment>
   <translation>已结束</translation>
  </message>
  <message>
   <source>codes</source>
   <comment>kind of due thing</comment>
   <translation>内测码</translation>
  </message>
  <message>
   <source>comes in</source>
   <translation>进群</translation>
  </message>
  <message>
   <source>complaint</source>
   <translation>投诉</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>联系</translation>
  </message>
  <message>
   <source>contacted</source>
   <translation>已联系</translation>
  </message>
  <message>
   <source>contacts with influencers</source>
   <comment>things an action changed</comment>
   <translation>联络记录</translation>
  </message>
  <message>
   <source>contest</source>
   <translation>比赛</translation>
  </message>
  <message>
   <source>contradicts itself</source>
   <translation>自相矛盾</translation>
  </message>
  <message>
   <source>copied from WeChat on Windows</source>
   <translation>从 Windows 版微信复制</translation>
  </message>
  <message>
   <source>copied from WeChat on a Mac</source>
   <translation>从 Mac 版微信复制</translation>
  </message>
  <message>
   <source>copied with names, times and words in lines of their own</source>
   <translation>复制的聊天（名字、时间、内容各占一行）</translation>
  </message>
  <message>
   <source>copy it in WeChat or QQ, then Ctrl+V here</source>
   <translation>从微信、QQ 复制，Ctrl+V</translation>
  </message>
  <message>
   <source>core group only</source>
   <translation>只限核心群</translation>
  </message>
  <message>
   <source>core user</source>
   <translation>核心用户</translation>
  </message>
  <message>
   <source>core users {joined} / {seats}</source>
   <translation>核心用户 {joined} / {seats}</translation>
  </message>
  <message>
   <source>counted</source>
   <translation>计入</translation>
  </message>
  <message>
   <source>counted in</source>
   <translation>算上</translation>
  </message>
  <message>
   <source>counts</source>
   <comment>an invitee in a race</comment>
   <translation>算数</translation>
  </message>
  <message>
   <source>counts from {day} if still there</source>
   <translation>{day} 还在就算</translation>
  </message>
  <message>
   <source>covered from beginning to end</source>
   <translation>从头到尾都顾到了</translation>
  </message>
  <message>
   <source>covered in part</source>
   <translation>只顾到一部分</translation>
  </message>
  <message>
   <source>cut, it is far too long for a message</source>
   <translation>太长，已截断</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>days</source>
   <comment>after a number field</comment>
   <translation>天</translation>
  </message>
  <message>
   <source>days</source>
   <comment>at most so many</comment>
   <translation>天</translation>
  </message>
  <message>
   <source>days in touch in the last {days} days</source>
   <translation>近 {days} 天里互动的天数</translation>
  </message>
  <message>
   <source>days of interaction</source>
   <comment>things an action changed</comment>
   <translation>互动天数</translation>
  </message>
  <message>
   <source>dear</source>
   <comment>of four prices</comment>
   <translation>贵</translation>
  </message>
  <message>
   <source>decided: {outcome}</source>
   <translation>已定：{outcome}</translation>
  </message>
  <message>
   <source>decision</source>
   <comment>kind of due thing</comment>
   <translation>待决定</translation>
  </message>
  <message>
   <source>decisions</source>
   <comment>things an action changed</comment>
   <translation>决定</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>已婉拒</translation>
  </message>
  <message>
   <source>delights</source>
   <translation>惊喜</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>已收货</translation>
  </message>
  <message>
   <source>did not answer</source>
   <translation>没有回复</translation>
  </message>
  <message>
   <source>disturbs the group</source>
   <translation>影响群里气氛</translation>
  </message>
  <message>
   <source>do not (0–6)</source>
   <translation>不会（0–6）</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>does not fit the theme</source>
   <translation>不符合主题</translation>
  </message>
  <message>
   <source>does not need it</source>
   <translation>不需要这件产品</translation>
  </message>
  <message>
   <source>does not need it any more</source>
   <translation>用不上了</translation>
  </message>
  <message>
   <source>done</source>
   <comment>check</comment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>done</source>
   <comment>history</comment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>done</source>
   <comment>influencer stage</comment>
   <translation>完成</translation>
  </message>
  <message>
   <source>done</source>
   <comment>reminder</comment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>done</source>
   <comment>state of an action</comment>
   <translation>已做</translation>
  </message>
  <message>
   <source>done</source>
   <comment>step</comment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>done</source>
   <comment>tester stage</comment>
   <translation>完成</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>dry season, hands cared for without grease</source>
   <translation>干燥季节，手部护理不油腻</translation>
  </message>
  <message>
   <source>due by tomorrow</source>
   <translation>明天前到期</translation>
  </message>
  <message>
   <source>each order counts once</source>
   <translation>同一笔订单只算一次</translation>
  </message>
  <message>
   <source>easy to show and to tell</source>
   <translation>好晒也好说</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>其他地方</translation>
  </message>
  <message>
   <source>email</source>
   <translation>邮箱</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>是空的</translation>
  </message>
  <message>
   <source>ends {when}</source>
   <translation>{when} 截止</translation>
  </message>
  <message>
   <source>ever</source>
   <translation>全部时间</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>每天</translation>
  </message>
  <message>
   <source>every month</source>
   <translation>每月</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>每周</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>所有人</translation>
  </message>
  <message>
   <source>everybody was asked</source>
   <translation>都问过了</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>所有人</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>专家</translation>
  </message>
  <message>
   <source>falling</source>
   <translation>在下降</translation>
  </message>
  <message>
   <source>fans</source>
   <translation>粉丝</translation>
  </message>
  <message>
   <source>fault</source>
   <translation>毛病</translation>
  </message>
  <message>
   <source>feedback</source>
   <comment>kind of due thing</comment>
   <translation>体验反馈</translation>
  </message>
  <message>
   <source>feedback by {day}</source>
   <translation>{day} 前反馈</translation>
  </message>
  <message>
   <source>feedback {n} of {sent}</source>
   <translation>反馈 {n} / {sent}</translation>
  </message>
  <message>
   <source>female</source>
   <translation>女</translation>
  </message>
  <message>
   <source>final, {when}</source>
   <translation>最终名次，{when}</translation>
  </message>
  <message>
   <source>fit {n}</source>
   <translation>契合 {n}</translation>
  </message>
  <message>
   <source>fits: {tags}</source>
   <translation>合主题：{tags}</translation>
  </message>
  <message>
   <source>fix</source>
   <comment>kind of thing found</comment>
   <translation>改进项</translation>
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
   <source>fixes</source>
   <comment>things an action changed</comment>
   <translation>改进项</translation>
  </message>
  <message>
   <source>follow up today</source>
   <translation>今天该跟进</translation>
  </message>
  <message>
   <source>follow up tomorrow</source>
   <translation>明天该跟进</translation>
  </message>
  <message>
   <source>follow-up</source>
   <translation>跟进</translation>
  </message>
  <message>
   <source>for a gift</source>
   <comment>how somebody came</comment>
   <translation>激励</translation>
  </message>
  <message>
   <source>for example 2.0, softer scent</source>
   <translation>例如 2.0，香味更淡</translation>
  </message>
  <message>
   <source>for example: helped at the market</source>
   <translation>例如：市集上帮了忙</translation>
  </message>
  <message>
   <source>for good</source>
   <translation>长期</translation>
  </message>
  <message>
   <source>for nobody yet</source>
   <translation>备用</translation>
  </message>
  <message>
   <source>for the whole shop</source>
   <translation>整个店铺</translation>
  </message>
  <message>
   <source>found</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>found by name</source>
   <translation>按名字找到的</translation>
  </message>
  <message>
   <source>four prices</source>
   <translation>四个价格</translation>
  </message>
  <message>
   <source>friend</source>
   <translation>朋友</translation>
  </message>
  <message>
   <source>from a file</source>
   <translation>文件导入</translation>
  </message>
  <message>
   <source>from a survey</source>
   <translation>来自问卷</translation>
  </message>
  <message>
   <source>from each one's joining</source>
   <translation>从各人加入算起</translation>
  </message>
  <message>
   <source>from only n = {n} gaps: a guess</source>
   <translation>只有 n = {n} 次间隔，仅供参考</translation>
  </message>
  <message>
   <source>from {first}</source>
   <translation>{first} 起</translation>
  </message>
  <message>
   <source>function</source>
   <translation>功能</translation>
  </message>
  <message>
   <source>gave the name {name}</source>
   <translation>自称 {name}</translation>
  </message>
  <message>
   <source>gets a seat</source>
   <translation>可入选</translation>
  </message>
  <message>
   <source>goal {goal}</source>
   <translation>目标 {goal}</translation>
  </message>
  <message>
   <source>good</source>
   <comment>product gate</comment>
   <translation>好</translation>
  </message>
  <message>
   <source>good mood</source>
   <translation>情绪好</translation>
  </message>
  <message>
   <source>goods in orders</source>
   <comment>things an action changed</comment>
   <translation>订单商品</translation>
  </message>
  <message>
   <source>group</source>
   <comment>kind of thing found</comment>
   <translation>群</translation>
  </message>
  <message>
   <source>groups</source>
   <comment>things an action changed</comment>
   <translation>群</translation>
  </message>
  <message>
   <source>guest</source>
   <comment>role</comment>
   <translation>嘉宾</translation>
  </message>
  <message>
   <source>had a turn lately, steps back</source>
   <translation>最近轮到过，往后排</translation>
  </message>
  <message>
   <source>had no turn lately</source>
   <translation>最近没轮到过</translation>
  </message>
  <message>
   <source>handed out</source>
   <translation>已发出</translation>
  </message>
  <message>
   <source>hard to show, nobody would bring it up</source>
   <translation>不好晒，也没人会主动提起</translation>
  </message>
  <message>
   <source>has left</source>
   <translation>已退出</translation>
  </message>
  <message>
   <source>have bought</source>
   <translation>买过</translation>
  </message>
  <message>
   <source>having it pleases ↑</source>
   <translation>有了更喜欢 ↑</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>honour</source>
   <translation>称号</translation>
  </message>
  <message>
   <source>host</source>
   <comment>role</comment>
   <translation>主持人</translation>
  </message>
  <message>
   <source>idea</source>
   <translation>点子</translation>
  </message>
  <message>
   <source>ids on platforms</source>
   <comment>things an action changed</comment>
   <translation>平台账号</translation>
  </message>
  <message>
   <source>if they reach others:</source>
   <translation>并且带得动人：</translation>
  </message>
  <message>
   <source>ignored</source>
   <translation>已忽略</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>导入</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>%n 天后</numerusform>
   </translation>
  </message>
  <message>
   <source>in 3 days</source>
   <translation>3 天后</translation>
  </message>
  <message>
   <source>in a week</source>
   <translation>一周后</translation>
  </message>
  <message>
   <source>in between (7–8)</source>
   <translation>中间（7–8）</translation>
  </message>
  <message>
   <source>in its season</source>
   <translation>当季</translation>
  </message>
  <message>
   <source>in no tier</source>
   <translation>未分层</translation>
  </message>
  <message>
   <source>in production</source>
   <translation>生产中</translation>
  </message>
  <message>
   <source>in that period</source>
   <translation>只看当期</translation>
  </message>
  <message>
   <source>in the archive</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>in the beta of {launch}</source>
   <translation>正在参加{launch}内测</translation>
  </message>
  <message>
   <source>in the group</source>
   <translation>在群里</translation>
  </message>
  <message numerus="yes">
   <source>in the last %n day(s)</source>
   <translation>
    <numerusform>最近 %n 天有</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s)</source>
   <translation>
    <numerusform>%n 天有互动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s) of the last 90</source>
   <translation>
    <numerusform>近 90 天里 %n 天有互动</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s), the next one on {theirs}</source>
   <translation>
    <numerusform>互动 %n 天（名额外第一位 {theirs} 天）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s), {theirs} were needed</source>
   <translation>
    <numerusform>互动 %n 天，这次要 {theirs} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n of {days} days</source>
   <translation>
    <numerusform>近 {days} 天有 %n 天互动</numerusform>
   </translation>
  </message>
  <message>
   <source>in your words</source>
   <translation>已改成您的说法</translation>
  </message>
  <message>
   <source>in-house</source>
   <translation>自家人</translation>
  </message>
  <message>
   <source>indifferent</source>
   <translation>无所谓</translation>
  </message>
  <message>
   <source>influencer</source>
   <comment>kind of thing found</comment>
   <translation>影响力人物</translation>
  </message>
  <message>
   <source>influencers</source>
   <comment>things an action changed</comment>
   <translation>达人</translation>
  </message>
  <message>
   <source>interaction</source>
   <translation>互动</translation>
  </message>
  <message>
   <source>into the group, after a decision</source>
   <translation>做了决定后发到群里</translation>
  </message>
  <message>
   <source>into the group, after a draw</source>
   <translation>抽奖后发到群里</translation>
  </message>
  <message>
   <source>into the group, after choosing</source>
   <translation>选好后发到群里</translation>
  </message>
  <message>
   <source>into the group, every week</source>
   <translation>每周发到群里</translation>
  </message>
  <message>
   <source>into the group, two days before</source>
   <translation>提前两天发到群里</translation>
  </message>
  <message>
   <source>into the group, when a vote opens</source>
   <translation>开始投票时发到群里</translation>
  </message>
  <message>
   <source>invitation</source>
   <translation>邀请</translation>
  </message>
  <message>
   <source>invitation code</source>
   <translation>内测码</translation>
  </message>
  <message>
   <source>invitation codes</source>
   <comment>things an action changed</comment>
   <translation>邀请码</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>邀请</translation>
  </message>
  <message>
   <source>invited {when}</source>
   <translation>{when} 邀请</translation>
  </message>
  <message>
   <source>is in already</source>
   <translation>已在群里</translation>
  </message>
  <message>
   <source>is not in the group</source>
   <translation>没进群</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>已入群</translation>
  </message>
  <message>
   <source>joined a group</source>
   <translation>进群</translation>
  </message>
  <message>
   <source>joined in the last 7 days</source>
   <translation>位新成员在最近 7 天加入</translation>
  </message>
  <message>
   <source>joined in the month</source>
   <translation>加入月份</translation>
  </message>
  <message>
   <source>joined in the week from</source>
   <translation>加入的那一周</translation>
  </message>
  <message>
   <source>judge by Pouliot's table</source>
   <translation>按 Pouliot 表来判</translation>
  </message>
  <message>
   <source>just right</source>
   <translation>刚好</translation>
  </message>
  <message>
   <source>keeps hands soft without grease</source>
   <translation>手不干也不油</translation>
  </message>
  <message>
   <source>lacking it displeases →</source>
   <translation>没有就不满 →</translation>
  </message>
  <message>
   <source>last active: {when}</source>
   <translation>最近一次：{when}</translation>
  </message>
  <message>
   <source>last backup on {day}</source>
   <translation>上次备份：{day}</translation>
  </message>
  <message>
   <source>last chosen: {round}</source>
   <translation>上次当选：{round}</translation>
  </message>
  <message>
   <source>last on {day}</source>
   <translation>最近一次 {day}</translation>
  </message>
  <message numerus="yes">
   <source>last seen %n day(s) ago</source>
   <translation>
    <numerusform>%n 天没动静了</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {day}</source>
   <translation>最近 {day}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>晚了</translation>
  </message>
  <message>
   <source>late</source>
   <comment>after the time to answer</comment>
   <translation>已超时</translation>
  </message>
  <message>
   <source>late</source>
   <comment>feedback</comment>
   <translation>反馈超期</translation>
  </message>
  <message>
   <source>late</source>
   <comment>vote</comment>
   <translation>过了截止时间</translation>
  </message>
  <message>
   <source>launch</source>
   <comment>kind of thing found</comment>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>launch date</source>
   <translation>上市日期</translation>
  </message>
  <message>
   <source>launches</source>
   <comment>things an action changed</comment>
   <translation>新品项目</translation>
  </message>
  <message>
   <source>leave it to the rules</source>
   <translation>交给规则</translation>
  </message>
  <message>
   <source>left</source>
   <translation>剩余</translation>
  </message>
  <message>
   <source>left a group</source>
   <translation>退群</translation>
  </message>
  <message>
   <source>left on {day}</source>
   <translation>{day} 离开</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>不算</translation>
  </message>
  <message>
   <source>left out by the shop: {reason}</source>
   <translation>店主调整：{reason}</translation>
  </message>
  <message>
   <source>left the B group</source>
   <translation>退出了 B 群</translation>
  </message>
  <message>
   <source>left too early</source>
   <translation>走得太早</translation>
  </message>
  <message>
   <source>level with the last one, applied later</source>
   <translation>条件相同，报名晚一些</translation>
  </message>
  <message>
   <source>level with the next one, applied earlier</source>
   <translation>条件相同，报名更早</translation>
  </message>
  <message numerus="yes">
   <source>level: {names}, %n of {voters} each</source>
   <translation>
    <numerusform>打平：{names}，{voters} 人里各 %n 票</numerusform>
   </translation>
  </message>
  <message>
   <source>light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>可能</translation>
  </message>
  <message>
   <source>look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>已联系不上</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>制表 {day}</translation>
  </message>
  <message>
   <source>makes good videos</source>
   <translation>会拍视频</translation>
  </message>
  <message>
   <source>male</source>
   <translation>男</translation>
  </message>
  <message>
   <source>marks</source>
   <translation>打分</translation>
  </message>
  <message>
   <source>may be chance ({p})</source>
   <translation>可能是碰巧（{p}）</translation>
  </message>
  <message>
   <source>maybe</source>
   <comment>would buy</comment>
   <translation>也许</translation>
  </message>
  <message>
   <source>me</source>
   <translation>我</translation>
  </message>
  <message>
   <source>mean mark {change}, clear beyond chance ({p})</source>
   <translation>平均评分 {change}，不是巧合（{p}）</translation>
  </message>
  <message>
   <source>mean mark {change}, may be chance ({p})</source>
   <translation>平均评分 {change}，可能是巧合（{p}）</translation>
  </message>
  <message>
   <source>median, from joining to bringing</source>
   <translation>从进群到带来人的中位数</translation>
  </message>
  <message>
   <source>member</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>member</source>
   <comment>chip</comment>
   <translation>成员</translation>
  </message>
  <message>
   <source>member</source>
   <comment>kind of thing found</comment>
   <translation>成员</translation>
  </message>
  <message>
   <source>member</source>
   <comment>role</comment>
   <translation>成员</translation>
  </message>
  <message>
   <source>members</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>members</source>
   <comment>things an action changed</comment>
   <translation>成员</translation>
  </message>
  <message>
   <source>members with this tag come before all others</source>
   <translation>有这个标签的成员排在前面</translation>
  </message>
  <message>
   <source>met</source>
   <translation>达到</translation>
  </message>
  <message>
   <source>mini program</source>
   <translation>小程序</translation>
  </message>
  <message>
   <source>minor</source>
   <translation>轻微</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>未达到</translation>
  </message>
  <message>
   <source>month</source>
   <translation>月</translation>
  </message>
  <message>
   <source>more than planned</source>
   <translation>超出预算</translation>
  </message>
  <message>
   <source>more than there are seats</source>
   <translation>超过名额了</translation>
  </message>
  <message>
   <source>must be</source>
   <translation>必须有</translation>
  </message>
  <message>
   <source>n = {n}</source>
   <translation>n = {n}</translation>
  </message>
  <message>
   <source>n = {n} gaps between visits</source>
   <translation>n = {n} 次间隔</translation>
  </message>
  <message>
   <source>name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>name or number</source>
   <translation>名字或号码</translation>
  </message>
  <message>
   <source>names much alike</source>
   <translation>名字很像</translation>
  </message>
  <message>
   <source>needs attention</source>
   <translation>要留意</translation>
  </message>
  <message>
   <source>negative</source>
   <translation>负面</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>平和</translation>
  </message>
  <message>
   <source>never active</source>
   <translation>从没互动或下单</translation>
  </message>
  <message>
   <source>never bought</source>
   <translation>没买过</translation>
  </message>
  <message>
   <source>never chosen</source>
   <translation>没当选过</translation>
  </message>
  <message>
   <source>never chosen before</source>
   <translation>之前没当选过</translation>
  </message>
  <message>
   <source>new per week</source>
   <translation>每周新来</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>no</source>
   <comment>decision</comment>
   <translation>不采纳</translation>
  </message>
  <message>
   <source>no</source>
   <comment>degree</comment>
   <translation>不是</translation>
  </message>
  <message>
   <source>no</source>
   <comment>would buy</comment>
   <translation>不会</translation>
  </message>
  <message>
   <source>no answers</source>
   <translation>没人答</translation>
  </message>
  <message>
   <source>no choice</source>
   <translation>没有选</translation>
  </message>
  <message>
   <source>no day is known</source>
   <translation>不知道日期</translation>
  </message>
  <message>
   <source>no figures for the 90 days before</source>
   <translation>之前 90 天没有数据</translation>
  </message>
  <message>
   <source>no launch yet</source>
   <translation>还没有新品项目</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>已不在</translation>
  </message>
  <message>
   <source>no need</source>
   <translation>不需要</translation>
  </message>
  <message>
   <source>no order yet</source>
   <translation>还没下过单</translation>
  </message>
  <message>
   <source>no round before</source>
   <translation>没有上一轮</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>没时间</translation>
  </message>
  <message>
   <source>no verdict yet</source>
   <translation>还下不了结论</translation>
  </message>
  <message>
   <source>no. {number}</source>
   <translation>编号 {number}</translation>
  </message>
  <message>
   <source>nobody else is called so</source>
   <translation>没有别人叫这个名字</translation>
  </message>
  <message>
   <source>nobody has joined yet</source>
   <translation>还没有人入群</translation>
  </message>
  <message>
   <source>nobody invited yet</source>
   <translation>还没邀请人</translation>
  </message>
  <message>
   <source>nobody looks for it in your shop</source>
   <translation>没人会来你店里找这个</translation>
  </message>
  <message>
   <source>nobody stayed</source>
   <translation>没人留下</translation>
  </message>
  <message>
   <source>nobody voted</source>
   <translation>没人投</translation>
  </message>
  <message>
   <source>none</source>
   <comment>account</comment>
   <translation>没有账号</translation>
  </message>
  <message>
   <source>none is running now</source>
   <translation>眼下没有进行中的</translation>
  </message>
  <message>
   <source>none open</source>
   <translation>都已关闭</translation>
  </message>
  <message>
   <source>none set</source>
   <translation>没定日子</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>none yet in this launch</source>
   <translation>这个项目还没有</translation>
  </message>
  <message>
   <source>none, or in our groups</source>
   <translation>没有，或在我们群里</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>一般</translation>
  </message>
  <message>
   <source>not a member</source>
   <translation>不是成员</translation>
  </message>
  <message>
   <source>not as voted</source>
   <translation>和投票不同</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>还没问</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>还缺题</translation>
  </message>
  <message>
   <source>not entitled</source>
   <translation>无权投票</translation>
  </message>
  <message numerus="yes">
   <source>not for %n day(s)</source>
   <translation>
    <numerusform>%n 天没动静</numerusform>
   </translation>
  </message>
  <message>
   <source>not from {value}</source>
   <translation>不在{value}</translation>
  </message>
  <message>
   <source>not judged</source>
   <translation>还不能判断</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不清楚</translation>
  </message>
  <message>
   <source>not known</source>
   <comment>how somebody came</comment>
   <translation>不知道</translation>
  </message>
  <message>
   <source>not known</source>
   <comment>who answered</comment>
   <translation>未知</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>还不认识</translation>
  </message>
  <message>
   <source>not long enough yet</source>
   <comment>an invitee in a race</comment>
   <translation>时间未满</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>not own circle</source>
   <translation>不是自己人</translation>
  </message>
  <message>
   <source>not placed</source>
   <comment>tier</comment>
   <translation>未分层</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>没填</translation>
  </message>
  <message>
   <source>not said yet</source>
   <translation>还没填</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>未开始</translation>
  </message>
  <message>
   <source>not tested</source>
   <translation>未检验</translation>
  </message>
  <message>
   <source>not this time</source>
   <translation>这次没轮到</translation>
  </message>
  <message>
   <source>not to be contacted</source>
   <translation>别联系</translation>
  </message>
  <message>
   <source>not useful</source>
   <translation>没用</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>还没</translation>
  </message>
  <message>
   <source>noted too late</source>
   <translation>记得太晚</translation>
  </message>
  <message>
   <source>notes of who brought whom</source>
   <comment>things an action changed</comment>
   <translation>邀请关系</translation>
  </message>
  <message>
   <source>notes of who is reached where</source>
   <comment>things an action changed</comment>
   <translation>触达记录</translation>
  </message>
  <message>
   <source>nothing clearly worse</source>
   <translation>没有明显变差的</translation>
  </message>
  <message>
   <source>nothing known yet</source>
   <translation>还没有数据</translation>
  </message>
  <message>
   <source>nothing to show yet</source>
   <translation>还没有可看的</translation>
  </message>
  <message>
   <source>nothing worse</source>
   <translation>没有变差</translation>
  </message>
  <message numerus="yes">
   <source>of %n buyer(s)</source>
   <translation>
    <numerusform>/ %n 位买家</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n code(s)</source>
   <translation>
    <numerusform>/ %n 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n people</source>
   <translation>
    <numerusform>共 %n 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n seat(s)</source>
   <translation>
    <numerusform>/ %n 个名额</numerusform>
   </translation>
  </message>
  <message>
   <source>of 100</source>
   <translation>满分 100</translation>
  </message>
  <message>
   <source>of 100, from {known} of {of} parts</source>
   <translation>满分 100，按 {of} 项里的 {known} 项算</translation>
  </message>
  <message>
   <source>of the calendar</source>
   <translation>按日历</translation>
  </message>
  <message>
   <source>of the screening, in whole points</source>
   <translation>筛选的得分，按整数比</translation>
  </message>
  <message>
   <source>of those in for {days} days or more</source>
   <translation>占入群满 {days} 天的人</translation>
  </message>
  <message>
   <source>of those who joined by themselves are still active after {days} days</source>
   <translation>自己加入的人里，{days} 天后仍活跃的占比</translation>
  </message>
  <message>
   <source>of those who joined were active in the last 7 days</source>
   <translation>加入的人里，最近 7 天活跃的占比</translation>
  </message>
  <message>
   <source>of {n}</source>
   <translation>共 {n}</translation>
  </message>
  <message>
   <source>of {n} wanted</source>
   <translation>目标 {n}</translation>
  </message>
  <message>
   <source>official account</source>
   <translation>公众号</translation>
  </message>
  <message>
   <source>on average {value}</source>
   <translation>平均 {value}</translation>
  </message>
  <message>
   <source>once</source>
   <translation>一次</translation>
  </message>
  <message>
   <source>one choice</source>
   <translation>单选</translation>
  </message>
  <message>
   <source>one in ten is the least</source>
   <translation>至少要占一成</translation>
  </message>
  <message>
   <source>one in ten or more</source>
   <translation>已到一成</translation>
  </message>
  <message>
   <source>one name per line</source>
   <translation>一行一个名字</translation>
  </message>
  <message>
   <source>one of our members</source>
   <translation>群内成员</translation>
  </message>
  <message>
   <source>one's name is the other's nickname</source>
   <translation>一位的姓名是另一位的昵称</translation>
  </message>
  <message>
   <source>only after bargains</source>
   <translation>只图便宜</translation>
  </message>
  <message>
   <source>only after gifts</source>
   <translation>只为赠品</translation>
  </message>
  <message>
   <source>only own circle</source>
   <translation>只看自己人</translation>
  </message>
  <message>
   <source>only province and city are kept</source>
   <translation>只存省市，不存门牌</translation>
  </message>
  <message>
   <source>only through this one</source>
   <translation>只靠这个账号</translation>
  </message>
  <message>
   <source>open</source>
   <comment>fix</comment>
   <translation>未处理</translation>
  </message>
  <message>
   <source>open</source>
   <comment>try-out</comment>
   <translation>报名中</translation>
  </message>
  <message>
   <source>open question</source>
   <translation>开放题</translation>
  </message>
  <message>
   <source>opinion leader</source>
   <translation>意见领袖</translation>
  </message>
  <message>
   <source>or have followers</source>
   <translation>或粉丝不少于</translation>
  </message>
  <message>
   <source>order</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>orders</source>
   <comment>things an action changed</comment>
   <translation>订单</translation>
  </message>
  <message>
   <source>ordinary</source>
   <translation>普通用户</translation>
  </message>
  <message>
   <source>ordinary people</source>
   <translation>普通人</translation>
  </message>
  <message>
   <source>other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>other</source>
   <comment>kind of campaign</comment>
   <translation>其他</translation>
  </message>
  <message>
   <source>other notes</source>
   <comment>things an action changed</comment>
   <translation>其他记录</translation>
  </message>
  <message>
   <source>other reasons {n}</source>
   <translation>其他原因 {n}</translation>
  </message>
  <message>
   <source>others listen to them</source>
   <translation>别人听他们的</translation>
  </message>
  <message>
   <source>over</source>
   <comment>campaign or race</comment>
   <translation>已到期</translation>
  </message>
  <message>
   <source>over the cap of the day</source>
   <translation>超过当天上限</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>已拖期</translation>
  </message>
  <message>
   <source>own account</source>
   <translation>自己的账号</translation>
  </message>
  <message>
   <source>own circle</source>
   <translation>自己人</translation>
  </message>
  <message>
   <source>own circle comes first</source>
   <translation>自己人优先</translation>
  </message>
  <message>
   <source>own circle comes last</source>
   <translation>自己人靠后</translation>
  </message>
  <message>
   <source>own circle takes no part</source>
   <translation>亲友不参加</translation>
  </message>
  <message>
   <source>packing</source>
   <translation>包装</translation>
  </message>
  <message>
   <source>page</source>
   <comment>kind of thing found</comment>
   <translation>页面</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>已付款</translation>
  </message>
  <message>
   <source>paid orders</source>
   <translation>已付款的订单</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>痛点</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>partly</source>
   <comment>degree</comment>
   <translation>差一点</translation>
  </message>
  <message>
   <source>paste it here as they wrote it</source>
   <translation>原话粘贴进来就行</translation>
  </message>
  <message>
   <source>pasted</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>people</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>people</source>
   <comment>after a number</comment>
   <translation>人</translation>
  </message>
  <message>
   <source>people who wash their hands all day</source>
   <translation>一天要洗很多次手的人</translation>
  </message>
  <message>
   <source>perhaps</source>
   <translation>也许</translation>
  </message>
  <message>
   <source>personal WeChat</source>
   <translation>个人微信</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>phones end alike</source>
   <translation>电话尾号相同</translation>
  </message>
  <message>
   <source>place {n} of {all}</source>
   <translation>第 {n} 名，共 {all} 人</translation>
  </message>
  <message>
   <source>places in groups</source>
   <comment>things an action changed</comment>
   <translation>群成员</translation>
  </message>
  <message>
   <source>planned</source>
   <comment>campaign or race</comment>
   <translation>未开始</translation>
  </message>
  <message>
   <source>plateau</source>
   <translation>平稳期</translation>
  </message>
  <message>
   <source>points</source>
   <translation>积分</translation>
  </message>
  <message>
   <source>poor</source>
   <comment>product gate</comment>
   <translation>差</translation>
  </message>
  <message>
   <source>praise</source>
   <translation>表扬</translation>
  </message>
  <message>
   <source>presale order</source>
   <translation>预售单</translation>
  </message>
  <message>
   <source>price</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>price: cheap</source>
   <translation>价格：便宜</translation>
  </message>
  <message>
   <source>price: dear</source>
   <translation>价格：有点贵</translation>
  </message>
  <message>
   <source>price: too cheap</source>
   <translation>价格：太便宜</translation>
  </message>
  <message>
   <source>price: too dear</source>
   <translation>价格：太贵</translation>
  </message>
  <message>
   <source>prize</source>
   <translation>抽奖</translation>
  </message>
  <message>
   <source>promoted</source>
   <translation>已晋升</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>建议晋升</translation>
  </message>
  <message>
   <source>published</source>
   <translation>已公布</translation>
  </message>
  <message>
   <source>push</source>
   <translation>大推</translation>
  </message>
  <message>
   <source>question</source>
   <translation>疑问</translation>
  </message>
  <message>
   <source>questions put to a vote</source>
   <comment>things an action changed</comment>
   <translation>投票问题</translation>
  </message>
  <message>
   <source>quote</source>
   <translation>可引用</translation>
  </message>
  <message>
   <source>race ends</source>
   <translation>比赛结束</translation>
  </message>
  <message>
   <source>rather not</source>
   <translation>不想要</translation>
  </message>
  <message>
   <source>reached now</source>
   <translation>能联系上</translation>
  </message>
  <message numerus="yes">
   <source>reaches %n people</source>
   <translation>
    <numerusform>能触达 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>正在读……</translation>
  </message>
  <message>
   <source>reason: {text}</source>
   <translation>原因：{text}</translation>
  </message>
  <message>
   <source>recommend it (9–10)</source>
   <translation>会推荐（9–10）</translation>
  </message>
  <message>
   <source>recommend, 0–10 (NPS)</source>
   <translation>推荐 0–10（NPS）</translation>
  </message>
  <message>
   <source>red packet</source>
   <translation>红包</translation>
  </message>
  <message numerus="yes">
   <source>red packet at {n}: %n to go</source>
   <translation>
    <numerusform>满 {n} 人发红包：还差 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>red packet at {n}: reached</source>
   <translation>满 {n} 人发红包：已到</translation>
  </message>
  <message>
   <source>redeemed</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>referral races</source>
   <comment>things an action changed</comment>
   <translation>拉新比赛</translation>
  </message>
  <message>
   <source>refunded</source>
   <translation>已退款</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>不改</translation>
  </message>
  <message>
   <source>relative</source>
   <translation>亲戚</translation>
  </message>
  <message>
   <source>relatives, friends and staff after the others</source>
   <translation>亲戚、朋友、员工排在后面</translation>
  </message>
  <message>
   <source>relatives, friends and staff before the others</source>
   <translation>亲戚、朋友、员工排在前面</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>reminders</source>
   <comment>things an action changed</comment>
   <translation>提醒</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>已移除</translation>
  </message>
  <message>
   <source>replaced by a later one</source>
   <translation>被后来的票替换</translation>
  </message>
  <message>
   <source>reported a fix</source>
   <translation>提出改进</translation>
  </message>
  <message>
   <source>reports of fixes</source>
   <comment>things an action changed</comment>
   <translation>改进项的反映</translation>
  </message>
  <message>
   <source>resting</source>
   <translation>休息中</translation>
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
   <source>reviews</source>
   <comment>kind of due thing</comment>
   <translation>测评</translation>
  </message>
  <message>
   <source>reviews</source>
   <comment>things an action changed</comment>
   <translation>评价</translation>
  </message>
  <message>
   <source>rewards</source>
   <comment>things an action changed</comment>
   <translation>奖品</translation>
  </message>
  <message>
   <source>rising</source>
   <translation>在上升</translation>
  </message>
  <message>
   <source>round ends</source>
   <translation>内测结束</translation>
  </message>
  <message>
   <source>round starts</source>
   <translation>内测开始</translation>
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
   <source>running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>running</source>
   <comment>campaign or race</comment>
   <translation>进行中</translation>
  </message>
  <message>
   <source>running</source>
   <comment>try-out</comment>
   <translation>体验中</translation>
  </message>
  <message>
   <source>running, no end set</source>
   <translation>进行中，没定截止</translation>
  </message>
  <message>
   <source>same WeChat id</source>
   <translation>微信号相同</translation>
  </message>
  <message>
   <source>same birthday</source>
   <translation>生日相同</translation>
  </message>
  <message>
   <source>same city</source>
   <translation>同城</translation>
  </message>
  <message>
   <source>same email</source>
   <translation>邮箱相同</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>姓名相同</translation>
  </message>
  <message>
   <source>same nickname</source>
   <translation>昵称相同</translation>
  </message>
  <message>
   <source>same phone</source>
   <translation>电话相同</translation>
  </message>
  <message>
   <source>scent</source>
   <translation>香味</translation>
  </message>
  <message>
   <source>score {mine}, the next one {theirs}</source>
   <translation>得分 {mine}（名额外第一位 {theirs}）</translation>
  </message>
  <message>
   <source>score {mine}, {theirs} was needed</source>
   <translation>得分 {mine}，这次要 {theirs}</translation>
  </message>
  <message>
   <source>score {n}</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>score {score} and up</source>
   <translation>得分 {score} 起</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>种子期</translation>
  </message>
  <message>
   <source>segments</source>
   <comment>things an action changed</comment>
   <translation>人群</translation>
  </message>
  <message>
   <source>self-media</source>
   <translation>自媒体</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>严重</translation>
  </message>
  <message>
   <source>settings</source>
   <comment>things an action changed</comment>
   <translation>设置</translation>
  </message>
  <message>
   <source>several choices</source>
   <translation>多选</translation>
  </message>
  <message>
   <source>shared from WeChat on a phone</source>
   <translation>从手机微信分享</translation>
  </message>
  <message>
   <source>sharing session</source>
   <translation>分享会</translation>
  </message>
  <message>
   <source>shop platform</source>
   <translation>店铺平台</translation>
  </message>
  <message>
   <source>shortlisted</source>
   <translation>入选</translation>
  </message>
  <message>
   <source>shortlisted {when}</source>
   <translation>{when} 入选</translation>
  </message>
  <message>
   <source>sign-in</source>
   <translation>签到</translation>
  </message>
  <message>
   <source>sign-up</source>
   <translation>报名</translation>
  </message>
  <message>
   <source>silent longer than nine in ten of their own gaps</source>
   <translation>沉默比自己九成的间隔都久</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>从 {day} 起</translation>
  </message>
  <message>
   <source>small</source>
   <comment>need</comment>
   <translation>小</translation>
  </message>
  <message>
   <source>small for {who}</source>
   <translation>{who}的需求小</translation>
  </message>
  <message>
   <source>so-so</source>
   <comment>product gate</comment>
   <translation>一般</translation>
  </message>
  <message>
   <source>sold under cost</source>
   <translation>卖一件亏一件</translation>
  </message>
  <message>
   <source>someone new</source>
   <translation>新客户</translation>
  </message>
  <message>
   <source>someone without a name</source>
   <translation>没有名字的人</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>兑换</translation>
  </message>
  <message>
   <source>spent already: goes below zero</source>
   <translation>已经花掉：会变成负分</translation>
  </message>
  <message>
   <source>spent {money}</source>
   <translation>花费 {money}</translation>
  </message>
  <message>
   <source>spent, then taken back</source>
   <translation>花掉后又被收回</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>员工</translation>
  </message>
  <message>
   <source>staff take no part</source>
   <translation>店员不参加</translation>
  </message>
  <message>
   <source>stayed</source>
   <translation>留下</translation>
  </message>
  <message>
   <source>stays as it is</source>
   <translation>不能撤回</translation>
  </message>
  <message>
   <source>steady</source>
   <translation>持平</translation>
  </message>
  <message>
   <source>still open</source>
   <translation>还没做</translation>
  </message>
  <message>
   <source>still open</source>
   <comment>serious faults</comment>
   <translation>未关闭</translation>
  </message>
  <message>
   <source>stop</source>
   <comment>verdict</comment>
   <translation>停</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>suggestion</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>问卷</translation>
  </message>
  <message>
   <source>survey</source>
   <comment>kind of thing found</comment>
   <translation>问卷</translation>
  </message>
  <message>
   <source>survey answered</source>
   <translation>答卷</translation>
  </message>
  <message>
   <source>survey answers</source>
   <comment>things an action changed</comment>
   <translation>问卷答卷</translation>
  </message>
  <message>
   <source>surveys</source>
   <comment>things an action changed</comment>
   <translation>问卷</translation>
  </message>
  <message>
   <source>table with time, sender and words</source>
   <translation>有时间、发送人和内容的表格</translation>
  </message>
  <message>
   <source>tags</source>
   <comment>things an action changed</comment>
   <translation>标签</translation>
  </message>
  <message>
   <source>tags on members</source>
   <comment>things an action changed</comment>
   <translation>成员的标签</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message numerus="yes">
   <source>takes back this and all that came after it: %n action(s)</source>
   <translation>
    <numerusform>这一步和之后的都会撤销，共 %n 步</numerusform>
   </translation>
  </message>
  <message>
   <source>takes some words to tell</source>
   <translation>要解释几句才明白</translation>
  </message>
  <message>
   <source>talking</source>
   <translation>洽谈</translation>
  </message>
  <message>
   <source>target users</source>
   <translation>目标用户</translation>
  </message>
  <message>
   <source>tested points</source>
   <comment>things an action changed</comment>
   <translation>测试点</translation>
  </message>
  <message>
   <source>testers</source>
   <comment>things an action changed</comment>
   <translation>测评人</translation>
  </message>
  <message>
   <source>text export, names without numbers</source>
   <translation>文本记录，只有名字没有号码</translation>
  </message>
  <message>
   <source>text of an export tool</source>
   <translation>导出工具的文本</translation>
  </message>
  <message>
   <source>texts</source>
   <comment>things an action changed</comment>
   <translation>文案</translation>
  </message>
  <message>
   <source>the account that exported it</source>
   <translation>导出记录的账号</translation>
  </message>
  <message numerus="yes">
   <source>the budget pays for %n</source>
   <translation>
    <numerusform>预算够 %n 位</numerusform>
   </translation>
  </message>
  <message>
   <source>the file's</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>the group is full enough</source>
   <translation>群里人够了</translation>
  </message>
  <message>
   <source>the hidden phone number fits</source>
   <translation>打码的电话对得上</translation>
  </message>
  <message>
   <source>the last turn was longer ago</source>
   <translation>上次当选隔得更久</translation>
  </message>
  <message>
   <source>the more the better</source>
   <translation>越多越好</translation>
  </message>
  <message>
   <source>the need presses most</source>
   <translation>需求最急</translation>
  </message>
  <message>
   <source>the new tube, 30 g</source>
   <translation>新软管 30 克</translation>
  </message>
  <message numerus="yes">
   <source>the newest %n entries</source>
   <translation>
    <numerusform>最新 %n 笔</numerusform>
   </translation>
  </message>
  <message>
   <source>the order changes</source>
   <translation>次序会变</translation>
  </message>
  <message>
   <source>the order stays</source>
   <translation>次序不变</translation>
  </message>
  <message>
   <source>the other one in the chat ({number})</source>
   <translation>聊天的另一方（{number}）</translation>
  </message>
  <message>
   <source>the owner</source>
   <translation>店主</translation>
  </message>
  <message>
   <source>the person left</source>
   <translation>带来的人已离开</translation>
  </message>
  <message>
   <source>the rest they have to solve elsewhere</source>
   <translation>剩下的得他们自己另想办法</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>同一个人</translation>
  </message>
  <message>
   <source>the shop's</source>
   <translation>店铺</translation>
  </message>
  <message>
   <source>the top {n} are listed</source>
   <translation>列出前 {n} 位</translation>
  </message>
  <message>
   <source>then nobody leads alone</source>
   <translation>就没有单独领先的了</translation>
  </message>
  <message>
   <source>then or later</source>
   <translation>当期或之后</translation>
  </message>
  <message>
   <source>then someone else leads</source>
   <translation>领先的就变了</translation>
  </message>
  <message>
   <source>there was a seat for everybody</source>
   <translation>名额够，报名都有</translation>
  </message>
  <message>
   <source>they are in neither group of the comparison</source>
   <translation>比较时两边都不算</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>本周</translation>
  </message>
  <message>
   <source>titles given</source>
   <comment>things an action changed</comment>
   <translation>荣誉称号</translation>
  </message>
  <message>
   <source>to a tester who has the product</source>
   <translation>发给已收到产品的测评人</translation>
  </message>
  <message>
   <source>to a tester, when accepted</source>
   <translation>入选后发给测评人</translation>
  </message>
  <message>
   <source>to a tester, with their code</source>
   <translation>连同内测码发给测评人</translation>
  </message>
  <message>
   <source>to candidates, one by one</source>
   <translation>逐个发给候选人</translation>
  </message>
  <message>
   <source>to sort</source>
   <translation>待归类</translation>
  </message>
  <message>
   <source>to whoever helped</source>
   <translation>发给帮过忙的人</translation>
  </message>
  <message>
   <source>to whoever is promoted from the A group</source>
   <translation>发给从 A 群晋升的人</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message numerus="yes">
   <source>told %n suggestion(s)</source>
   <translation>
    <numerusform>提过 %n 条建议</numerusform>
   </translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>明天</translation>
  </message>
  <message>
   <source>tomorrow {time}</source>
   <translation>明天 {time}</translation>
  </message>
  <message>
   <source>too cheap</source>
   <comment>of four prices</comment>
   <translation>太便宜</translation>
  </message>
  <message>
   <source>too dear</source>
   <translation>偏贵</translation>
  </message>
  <message>
   <source>too dear</source>
   <comment>of four prices</comment>
   <translation>太贵</translation>
  </message>
  <message>
   <source>too few to compare with round {number}</source>
   <translation>太少，还不能和第 {number} 轮比</translation>
  </message>
  <message>
   <source>too few to tell</source>
   <translation>人太少，看不出</translation>
  </message>
  <message>
   <source>too few to tell (n = {n}, needs {least})</source>
   <translation>太少，看不出（n = {n}，至少要 {least}）</translation>
  </message>
  <message>
   <source>too few to tell (needs {least} members and {least} invitations)</source>
   <translation>太少，看不出来（至少 {least} 位成员、{least} 次邀请）</translation>
  </message>
  <message>
   <source>too few to tell ({counted})</source>
   <translation>太少，说不准（{counted}）</translation>
  </message>
  <message>
   <source>too long for an official account's broadcast ({limit}), fine in a chat</source>
   <translation>公众号群发放不下（上限 {limit} 字），聊天里可以发</translation>
  </message>
  <message>
   <source>too many choices</source>
   <translation>选得太多</translation>
  </message>
  <message>
   <source>too many messages</source>
   <translation>消息太多</translation>
  </message>
  <message>
   <source>topic</source>
   <comment>kind of thing found</comment>
   <translation>话题</translation>
  </message>
  <message>
   <source>topics</source>
   <comment>things an action changed</comment>
   <translation>话题</translation>
  </message>
  <message>
   <source>trial group</source>
   <translation>体验群</translation>
  </message>
  <message>
   <source>unanswered</source>
   <translation>没回</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>undone for good</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>unhappy with us</source>
   <translation>对我们不满意</translation>
  </message>
  <message>
   <source>unknown sender</source>
   <translation>不认识的人</translation>
  </message>
  <message>
   <source>unpaid</source>
   <translation>未付款</translation>
  </message>
  <message>
   <source>until {last}</source>
   <translation>至 {last}</translation>
  </message>
  <message numerus="yes">
   <source>up to %n choices</source>
   <translation>
    <numerusform>可选 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>used by somebody else</source>
   <translation>被别人用了</translation>
  </message>
  <message>
   <source>used to recognise people</source>
   <translation>用来认人</translation>
  </message>
  <message>
   <source>used {often}</source>
   <translation>使用：{often}</translation>
  </message>
  <message>
   <source>useful</source>
   <translation>有用</translation>
  </message>
  <message>
   <source>uses it</source>
   <translation>自己在用</translation>
  </message>
  <message>
   <source>verdicts</source>
   <comment>things an action changed</comment>
   <translation>结论</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已验证</translation>
  </message>
  <message>
   <source>very likely</source>
   <translation>很可能</translation>
  </message>
  <message>
   <source>visit</source>
   <translation>来访</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>心声</translation>
  </message>
  <message>
   <source>voice</source>
   <comment>kind of thing found</comment>
   <translation>心声</translation>
  </message>
  <message>
   <source>voices</source>
   <comment>things an action changed</comment>
   <translation>心声</translation>
  </message>
  <message>
   <source>volunteer</source>
   <comment>role</comment>
   <translation>志愿者</translation>
  </message>
  <message>
   <source>vote</source>
   <translation>投票</translation>
  </message>
  <message>
   <source>vote</source>
   <comment>kind of due thing</comment>
   <translation>投票</translation>
  </message>
  <message>
   <source>vote</source>
   <comment>kind of thing found</comment>
   <translation>投票</translation>
  </message>
  <message>
   <source>vote closed</source>
   <translation>投票已截止</translation>
  </message>
  <message>
   <source>vote opens</source>
   <translation>开始投票</translation>
  </message>
  <message>
   <source>vote running</source>
   <translation>投票中</translation>
  </message>
  <message numerus="yes">
   <source>voted %n time(s)</source>
   <translation>
    <numerusform>投票 %n 次</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>voted on %n day(s)</source>
   <translation>
    <numerusform>投票 %n 天</numerusform>
   </translation>
  </message>
  <message>
   <source>votes</source>
   <comment>things an action changed</comment>
   <translation>投票</translation>
  </message>
  <message>
   <source>wait for more suggestions</source>
   <translation>再看看有没有建议</translation>
  </message>
  <message>
   <source>was brought</source>
   <translation>被人带来</translation>
  </message>
  <message>
   <source>was brought by somebody else</source>
   <translation>已由别人带来</translation>
  </message>
  <message>
   <source>was chosen before</source>
   <translation>之前当选过</translation>
  </message>
  <message>
   <source>was there before</source>
   <translation>之前就在</translation>
  </message>
  <message>
   <source>we reach them today</source>
   <translation>现在就够得着</translation>
  </message>
  <message>
   <source>week</source>
   <translation>周</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>what for</source>
   <translation>因为什么</translation>
  </message>
  <message>
   <source>what was done before an upgrade stays</source>
   <translation>升级之前做的不能再撤销</translation>
  </message>
  <message>
   <source>what you call it yourselves</source>
   <translation>你们自己怎么叫它</translation>
  </message>
  <message>
   <source>whatever you need</source>
   <translation>您自己定</translation>
  </message>
  <message>
   <source>when the month turns</source>
   <translation>每月一次</translation>
  </message>
  <message>
   <source>when the quarter turns</source>
   <translation>每季度一次</translation>
  </message>
  <message>
   <source>which one?</source>
   <translation>是哪一位？</translation>
  </message>
  <message>
   <source>who had spent most</source>
   <translation>花钱最多的</translation>
  </message>
  <message>
   <source>who was active</source>
   <translation>谁活跃</translation>
  </message>
  <message>
   <source>who was active last</source>
   <translation>最近活跃的</translation>
  </message>
  <message numerus="yes">
   <source>who was chosen in the last %n round(s) steps back</source>
   <translation>
    <numerusform>最近 %n 轮当选过的往后排</numerusform>
   </translation>
  </message>
  <message>
   <source>who was still in</source>
   <translation>谁还在群里</translation>
  </message>
  <message>
   <source>whoever was in no try-out of this shop yet</source>
   <translation>在本店还没当选过的人</translation>
  </message>
  <message>
   <source>wish</source>
   <translation>愿望</translation>
  </message>
  <message>
   <source>with the link to the survey</source>
   <translation>附上问卷链接</translation>
  </message>
  <message>
   <source>with them</source>
   <translation>算进来</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已退出</translation>
  </message>
  <message>
   <source>withdrew</source>
   <translation>退出了</translation>
  </message>
  <message>
   <source>without</source>
   <translation>不含自己人</translation>
  </message>
  <message>
   <source>without end</source>
   <translation>不限</translation>
  </message>
  <message numerus="yes">
   <source>without own circle (%n)</source>
   <translation>
    <numerusform>不算自己人（%n）</numerusform>
   </translation>
  </message>
  <message>
   <source>without own circle met: {value}</source>
   <translation>不算自己人也达标：{value}</translation>
  </message>
  <message>
   <source>without own circle missed: {value}</source>
   <translation>不算自己人未达标：{value}</translation>
  </message>
  <message>
   <source>without own circle {share} ({of})</source>
   <translation>不算自己人 {share}（{of}）</translation>
  </message>
  <message>
   <source>without {value}</source>
   <translation>没有“{value}”标签</translation>
  </message>
  <message>
   <source>word of mouth</source>
   <translation>口碑用户</translation>
  </message>
  <message>
   <source>words or name</source>
   <translation>内容或名字</translation>
  </message>
  <message>
   <source>words, member, topic</source>
   <translation>原话、成员、话题</translation>
  </message>
  <message>
   <source>works for a competitor</source>
   <translation>同行</translation>
  </message>
  <message>
   <source>worse than the round before ({what})</source>
   <translation>比上一轮差（{what}）</translation>
  </message>
  <message>
   <source>would close a circle</source>
   <translation>会绕成圈</translation>
  </message>
  <message>
   <source>would recommend: {number} of 10</source>
   <translation>推荐意愿 {number} / 10</translation>
  </message>
  <message numerus="yes">
   <source>wrote %n review(s)</source>
   <translation>
    <numerusform>写过 %n 篇测评</numerusform>
   </translation>
  </message>
  <message>
   <source>yes</source>
   <comment>degree</comment>
   <translation>是</translation>
  </message>
  <message>
   <source>yes</source>
   <comment>would buy</comment>
   <translation>会</translation>
  </message>
  <message>
   <source>yes, fewer</source>
   <translation>是，更少</translation>
  </message>
  <message>
   <source>yes, more</source>
   <translation>是，更多</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>yesterday {time}</source>
   <translation>昨天 {time}</translation>
  </message>
  <message>
   <source>you can do a part of it</source>
   <translation>只能做一部分</translation>
  </message>
  <message>
   <source>you can make and deliver it well</source>
   <translation>做得好，也供得上</translation>
  </message>
  <message>
   <source>you cannot make it well now</source>
   <translation>眼下做不好</translation>
  </message>
  <message>
   <source>your own mix</source>
   <translation>自己的配比</translation>
  </message>
  <message>
   <source>yyyy-mm-dd</source>
   <translation>年-月-日</translation>
  </message>
  <message>
   <source>yyyy-mm-dd hh:mm</source>
   <translation>年-月-日 时:分</translation>
  </message>
  <message>
   <source>{amount} per person brought</source>
   <translation>每带来一人 {amount}</translation>
  </message>
  <message>
   <source>{arrow} {percent}%, was {n}</source>
   <translation>{arrow} {percent}%，前 90 天 {n}</translation>
  </message>
  <message>
   <source>{before}: no more than chance</source>
   <translation>{before}，差别可能只是偶然</translation>
  </message>
  <message>
   <source>{by}, {day}</source>
   <translation>{by}，{day}</translation>
  </message>
  <message>
   <source>{change} points</source>
   <translation>{change} 个百分点</translation>
  </message>
  <message>
   <source>{choices} · {audience}</source>
   <translation>{choices} · {audience}</translation>
  </message>
  <message>
   <source>{code} belongs to round {number}.</source>
   <translation>{code} 是第 {number} 轮的码。</translation>
  </message>
  <message>
   <source>{code} has a typing mistake.</source>
   <translation>{code} 有一处打错了。</translation>
  </message>
  <message>
   <source>{code} holds a letter that no code has.</source>
   <translation>{code} 里有内测码不会用的字符。</translation>
  </message>
  <message>
   <source>{code} is too short or too long for a code.</source>
   <translation>{code} 的长度不像内测码。</translation>
  </message>
  <message>
   <source>{code} redeemed by {name}.</source>
   <translation>{name} 的 {code} 已核销。</translation>
  </message>
  <message>
   <source>{code} was already used by {name} on {at}.</source>
   <translation>{code} 已在 {at} 被 {name} 用掉。</translation>
  </message>
  <message>
   <source>{code} was not given to anybody yet.</source>
   <translation>{code} 还没发给谁。</translation>
  </message>
  <message>
   <source>{column} is stored to</source>
   <translation>“{column}”存到</translation>
  </message>
  <message>
   <source>{column}, more</source>
   <translation>{column}（补充）</translation>
  </message>
  <message>
   <source>{count}, {selected} selected</source>
   <translation>{count}，已选 {selected}</translation>
  </message>
  <message>
   <source>{decided} (not as voted)</source>
   <translation>{decided}（和投票不同）</translation>
  </message>
  <message>
   <source>{decided}: {what}</source>
   <translation>{decided}：{what}</translation>
  </message>
  <message>
   <source>{decisions}, {k} not as voted ({share})</source>
   <translation>{decisions}，{k} 个和投票不同（{share}）</translation>
  </message>
  <message>
   <source>{done} of {total} {what}</source>
   <translation>{done} / {total} {what}</translation>
  </message>
  <message>
   <source>{done}, with {what}</source>
   <translation>{done}，连同：{what}</translation>
  </message>
  <message numerus="yes">
   <source>{done}; %n stayed as they were</source>
   <translation>
    <numerusform>{done}；另有 %n 人保持不变</numerusform>
   </translation>
  </message>
  <message>
   <source>{each} invitations each × {share} who count</source>
   <translation>人均邀请 {each} × 算数 {share}</translation>
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
   <source>{gate}: {why}</source>
   <translation>{gate}：{why}</translation>
  </message>
  <message>
   <source>{goal}, at worst {low}</source>
   <translation>{goal}，最低估计 {low}</translation>
  </message>
  <message>
   <source>{group} (room for {free})</source>
   <translation>{group}（还能进 {free} 位）</translation>
  </message>
  <message>
   <source>{issued} issued, {redeemed} redeemed</source>
   <translation>发了 {issued} 个，用了 {redeemed} 个</translation>
  </message>
  <message>
   <source>{joined} joined, {seats} wanted</source>
   <translation>已入 {joined} 人，目标 {seats} 人</translation>
  </message>
  <message>
   <source>{kept} of {n} answered in time</source>
   <translation>{n} 条里 {kept} 条及时回复</translation>
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
   <source>{k} of {n}</source>
   <comment>people</comment>
   <translation>{n} 人中的 {k} 人</translation>
  </message>
  <message>
   <source>{k} of {n} answer as those for whom it is: {class}.</source>
   <translation>{n} 人里有 {k} 人属于：{class}。</translation>
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
   <source>{k} of {n} gave one of the two best marks ({share}, most likely {range}).</source>
   <translation>{n} 人里有 {k} 人打了最高的两档（{share}，大致在 {range}）。</translation>
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
   <source>{k} of {n}, 95 % range {range}</source>
   <translation>{n} 人中的 {k} 人，95% 区间 {range}</translation>
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
   <source>{launch}, round {number}</source>
   <translation>{launch}，第 {number} 轮</translation>
  </message>
  <message>
   <source>{launch}: heard, decided, why</source>
   <translation>{launch}：听到了，怎么定的</translation>
  </message>
  <message>
   <source>{launch}: {what}</source>
   <translation>{launch}：{what}</translation>
  </message>
  <message>
   <source>{lines} lines were pasted and are all read; the first {n} are shown.</source>
   <translation>粘贴了 {lines} 行，都会读取；这里只显示前 {n} 行。</translation>
  </message>
  <message>
   <source>{list} {date}.xlsx</source>
   <translation>{list} {date}.xlsx</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} 到 {high}</translation>
  </message>
  <message>
   <source>{mark} / 5</source>
   <translation>{mark} / 5</translation>
  </message>
  <message>
   <source>{mark} of {best}</source>
   <translation>{mark}（满分 {best}）</translation>
  </message>
  <message>
   <source>{mark} of {best} on average (most likely {spread}, n = {n}).</source>
   <translation>平均 {mark} 分，满分 {best}（大致在 {spread}，n = {n}）。</translation>
  </message>
  <message>
   <source>{matched} of {people} are members; {unknown} are not known yet, counted under their name.</source>
   <translation>{people} 人里有 {matched} 位是成员；{unknown} 人还不认识，先按名字记着。</translation>
  </message>
  <message>
   <source>{meaning} Nothing known yet, so it does not count and the others count for more.</source>
   <translation>{meaning}现在还没有数据，暂不计分，其他项按比例放大。</translation>
  </message>
  <message>
   <source>{members} from {sources} sources</source>
   <translation>{members}，{sources} 个来源</translation>
  </message>
  <message>
   <source>{money} counted with fading</source>
   <translation>按时间衰减折算 {money}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message>
   <source>{names} are level at the top. Choose one to begin with, and say why.</source>
   <translation>{names} 并列最高。选一类先开始，并写下理由。</translation>
  </message>
  <message numerus="yes">
   <source>{names} are level with %n vote(s) each.</source>
   <translation>
    <numerusform>{names}打平，各 %n 票。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (copy)</source>
   <translation>{name}（副本）</translation>
  </message>
  <message>
   <source>{name} (may not vote here)</source>
   <translation>{name}（没资格）</translation>
  </message>
  <message>
   <source>{name} (none left)</source>
   <translation>{name}（没有了）</translation>
  </message>
  <message>
   <source>{name} ({points} points)</source>
   <translation>{name}（{points} 分）</translation>
  </message>
  <message>
   <source>{name} 2</source>
   <translation>{name} 2</translation>
  </message>
  <message>
   <source>{name} already has this phone number.</source>
   <translation>{name} 已经用了这个手机号。</translation>
  </message>
  <message numerus="yes">
   <source>{name} answers %n voice(s)</source>
   <translation>
    <numerusform>{name} 负责回复 %n 条心声</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} answers “{text}”</source>
   <translation>{name} 负责回复“{text}”</translation>
  </message>
  <message>
   <source>{name} cannot be opened.</source>
   <translation>{name} 打不开。</translation>
  </message>
  <message>
   <source>{name} cannot be written.</source>
   <translation>{name} 写不了。</translation>
  </message>
  <message>
   <source>{name} cannot go from “{old}” to “{new}”.</source>
   <translation>{name}不能从“{old}”直接到“{new}”。</translation>
  </message>
  <message>
   <source>{name} declined</source>
   <translation>{name} 婉拒了</translation>
  </message>
  <message>
   <source>{name} encoding</source>
   <translation>{name} 编码</translation>
  </message>
  <message>
   <source>{name} has no code yet.</source>
   <translation>{name} 还没有内测码。</translation>
  </message>
  <message>
   <source>{name} has no column of names or phones.</source>
   <translation>{name} 里没有姓名或电话列。</translation>
  </message>
  <message>
   <source>{name} has no column “{column}”.</source>
   <translation>{name} 里没有“{column}”这一列。</translation>
  </message>
  <message>
   <source>{name} has no seat in this round.</source>
   <translation>{name} 这一轮没有当选。</translation>
  </message>
  <message>
   <source>{name} has no sheet “{sheet}”.</source>
   <translation>{name} 里没有工作表“{sheet}”。</translation>
  </message>
  <message>
   <source>{name} has only {have} points.</source>
   <translation>{name} 只有 {have} 分。</translation>
  </message>
  <message>
   <source>{name} has the highest marks. Choose one to begin with, and say why.</source>
   <translation>「{name}」分数最高。选一类先开始，并写下理由。</translation>
  </message>
  <message>
   <source>{name} in the group</source>
   <translation>{name} 在群里</translation>
  </message>
  <message>
   <source>{name} is a folder, not a file.</source>
   <translation>{name} 是文件夹，不是文件。</translation>
  </message>
  <message>
   <source>{name} is a packed file.</source>
   <translation>{name} 是压缩包。</translation>
  </message>
  <message>
   <source>{name} is damaged and cannot be read.</source>
   <translation>{name} 已损坏，读不了。</translation>
  </message>
  <message>
   <source>{name} is damaged and was left as it is.</source>
   <translation>{name} 已损坏，没有动它。</translation>
  </message>
  <message>
   <source>{name} is imported</source>
   <translation>{name} 导入好了</translation>
  </message>
  <message>
   <source>{name} is in another try-out now, or was asked lately.</source>
   <translation>{name} 正在参加别的体验，或者刚被邀请过。</translation>
  </message>
  <message>
   <source>{name} is neither an Excel workbook nor a text table.</source>
   <translation>{name} 既不是 Excel 工作簿，也不是文本表格。</translation>
  </message>
  <message>
   <source>{name} is no longer own circle</source>
   <translation>{name} 不再算自己人</translation>
  </message>
  <message>
   <source>{name} is not a SeedDesk shop file.</source>
   <translation>{name} 不是 SeedDesk 店铺文件。</translation>
  </message>
  <message>
   <source>{name} is not a calendar file.</source>
   <translation>{name} 不是日历文件。</translation>
  </message>
  <message>
   <source>{name} is not a chat that can be read.</source>
   <translation>{name} 不是能读的聊天记录。</translation>
  </message>
  <message>
   <source>{name} is not a table.</source>
   <translation>{name} 不是表格。</translation>
  </message>
  <message>
   <source>{name} is not a whole shop that SeedDesk wrote.</source>
   <translation>{name} 不是 SeedDesk 导出的整店工作簿。</translation>
  </message>
  <message>
   <source>{name} is not own circle.</source>
   <translation>{name} 还不是自己人。</translation>
  </message>
  <message>
   <source>{name} is not to be contacted: {reason}</source>
   <translation>{name}已标为别联系：{reason}</translation>
  </message>
  <message>
   <source>{name} is now at: {stage}</source>
   <translation>{name} → {stage}</translation>
  </message>
  <message>
   <source>{name} is now in this stage: {stage}</source>
   <translation>{name}进入{stage}</translation>
  </message>
  <message>
   <source>{name} is now “{title}”</source>
   <translation>授予 {name}“{title}”称号</translation>
  </message>
  <message>
   <source>{name} is now: {tier}</source>
   <translation>{name} 定为{tier}</translation>
  </message>
  <message>
   <source>{name} is on the list already, with the same account or member.</source>
   <translation>{name}已在名单上，账号或成员相同。</translation>
  </message>
  <message>
   <source>{name} is only the mark that a table is open in Excel.</source>
   <translation>{name} 只是表格在 Excel 里打开时的标记文件。</translation>
  </message>
  <message>
   <source>{name} is open in another program.</source>
   <translation>{name} 正在别的程序里打开。</translation>
  </message>
  <message>
   <source>{name} is own circle: {kind}</source>
   <translation>{name} 记为自己人：{kind}</translation>
  </message>
  <message>
   <source>{name} is protected with a password.</source>
   <translation>{name} 有密码保护。</translation>
  </message>
  <message>
   <source>{name} is too large to be a customer table.</source>
   <translation>{name} 太大，不像客户表格。</translation>
  </message>
  <message>
   <source>{name} joined the core group</source>
   <translation>{name} 进了核心群</translation>
  </message>
  <message>
   <source>{name} leads clearly.</source>
   <translation>{name}明显领先。</translation>
  </message>
  <message>
   <source>{name} leads, but cannot be told apart from {other} yet.</source>
   <translation>{name}领先，但和{other}还分不出高下。</translation>
  </message>
  <message>
   <source>{name} took {reward} for {points} points</source>
   <translation>{name} 用 {points} 分换了 {reward}</translation>
  </message>
  <message>
   <source>{name} used the code {code}</source>
   <translation>{name} 用了内测码 {code}</translation>
  </message>
  <message>
   <source>{name} voted: {question}</source>
   <translation>{name} 投了：{question}</translation>
  </message>
  <message>
   <source>{name} was brought by {inviter} already.</source>
   <translation>{name} 已经是 {inviter} 带来的。</translation>
  </message>
  <message>
   <source>{name} was brought later than that.</source>
   <translation>{name} 是在这之后才来的。</translation>
  </message>
  <message>
   <source>{name} was made by a newer SeedDesk and was left unharmed.</source>
   <translation>{name} 是用更新版的 SeedDesk 做的，没有动它。</translation>
  </message>
  <message>
   <source>{name} was made by an older SeedDesk and must be upgraded first.</source>
   <translation>{name} 是旧版 SeedDesk 做的，要先升级。</translation>
  </message>
  <message>
   <source>{name} was written by a newer SeedDesk.</source>
   <translation>{name} 是用更新版本的 SeedDesk 导出的。</translation>
  </message>
  <message>
   <source>{name} withdrew</source>
   <translation>{name} 退出了体验</translation>
  </message>
  <message>
   <source>{name} withdrew.</source>
   <translation>{name} 已经退出。</translation>
  </message>
  <message>
   <source>{name}, by the name</source>
   <translation>{name}（按名字）</translation>
  </message>
  <message>
   <source>{name}, rows to mend</source>
   <translation>{name} 要改的行</translation>
  </message>
  <message>
   <source>{name}: an earlier line counts</source>
   <translation>{name}：前面已有一行</translation>
  </message>
  <message>
   <source>{name}: applied before</source>
   <translation>{name}：之前报过名</translation>
  </message>
  <message numerus="yes">
   <source>{name}: feedback of %n experience officer(s)</source>
   <translation>
    <numerusform>{name}体验官：%n 位的反馈到期</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: note on {field}: {value}</source>
   <translation>{name}：给“{field}”写了备注：{value}</translation>
  </message>
  <message>
   <source>{name}: {does}</source>
   <translation>{name}：{does}</translation>
  </message>
  <message>
   <source>{name}: {done} of {total} rows</source>
   <translation>{name}：{done} / {total} 行</translation>
  </message>
  <message>
   <source>{name}: {field}: {value}</source>
   <translation>{name}：{field}——{value}</translation>
  </message>
  <message>
   <source>{node}: {voted} of {entitled}</source>
   <translation>{node}：{voted} / {entitled}</translation>
  </message>
  <message>
   <source>{number} each</source>
   <translation>人均 {number}</translation>
  </message>
  <message>
   <source>{n} (old)</source>
   <translation>{n} 旧</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>{n} agreed, {goal} wanted</source>
   <translation>谈成 {n} 位，目标 {goal} 位</translation>
  </message>
  <message>
   <source>{n} characters are too many, nothing was pasted; at most {limit}</source>
   <translation>{n} 个字太多了，没有贴进来；最多 {limit} 个</translation>
  </message>
  <message numerus="yes">
   <source>{n} decided, %n not as voted</source>
   <translation>
    <numerusform>定了 {n} 个，%n 个和投票不同</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} 小时</translation>
  </message>
  <message>
   <source>{n} left, {lately} of them in the last {days} days</source>
   <translation>已退出 {n} 人，其中近 {days} 天 {lately} 人</translation>
  </message>
  <message>
   <source>{n} listed, {goal} wanted</source>
   <translation>列了 {n} 位，目标 {goal} 位</translation>
  </message>
  <message>
   <source>{n} members have the tag {tag}; {active} of them were active in the last {days} days.</source>
   <translation>{n} 位成员有标签「{tag}」，其中 {active} 位近 {days} 天活跃。</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} of {all} points judged, nothing stands against it.</source>
   <translation>{all} 条看了 {n} 条，没有哪条拦着。</translation>
  </message>
  <message>
   <source>{n} of {goal} agreed</source>
   <translation>目标 {goal} 位，已答应 {n} 位</translation>
  </message>
  <message numerus="yes">
   <source>{n} of {goal}, from %n person(s)</source>
   <translation>
    <numerusform>{n} / {goal} 条，来自 %n 人</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {of} contacted</source>
   <translation>{of} 位里联系了 {n} 位</translation>
  </message>
  <message>
   <source>{n} of {of} published</source>
   <translation>{of} 个里公布了 {n} 个</translation>
  </message>
  <message>
   <source>{n} of {of} with numbers</source>
   <translation>{of} 位里 {n} 位有数据</translation>
  </message>
  <message>
   <source>{n} of {of} with options and a deadline</source>
   <translation>{of} 个里 {n} 个有选项和截止时间</translation>
  </message>
  <message>
   <source>{n} of {seats}</source>
   <translation>{n} / {seats}</translation>
  </message>
  <message>
   <source>{n} of {seats} free seats</source>
   <translation>{n} / {seats} 个空余名额</translation>
  </message>
  <message>
   <source>{n} of {seats} seats</source>
   <translation>名额 {n} / {seats}</translation>
  </message>
  <message>
   <source>{n} weeks ago</source>
   <translation>{n} 周前</translation>
  </message>
  <message>
   <source>{n}, as many as seats</source>
   <translation>{n} 人，和名额一样</translation>
  </message>
  <message>
   <source>{options} are level, with {k} of {n} each ({share}, most likely {range}).</source>
   <translation>{options}并列第一，{n} 人里各有 {k} 人选（{share}，大致在 {range}）。</translation>
  </message>
  <message>
   <source>{options} was chosen most: by {k} of {n} ({share}, most likely {range}).</source>
   <translation>选{options}的最多：{n} 人里有 {k} 人（{share}，大致在 {range}）。</translation>
  </message>
  <message>
   <source>{option} and others</source>
   <translation>{option}等并列</translation>
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
   <source>{page} of {pages}</source>
   <translation>{page} / {pages}</translation>
  </message>
  <message>
   <source>{path} is no shop file, so a backup does not replace it.</source>
   <translation>{path} 不是店铺文件，备份不会覆盖它。</translation>
  </message>
  <message>
   <source>{place} (shared)</source>
   <translation>{place}（并列）</translation>
  </message>
  <message>
   <source>{place}. {names}: {count}</source>
   <translation>第 {place} 名 {names}：{count} 人</translation>
  </message>
  <message>
   <source>{place}. {name}</source>
   <translation>{place}. {name}</translation>
  </message>
  <message>
   <source>{place}. {name}  {points} points</source>
   <translation>{place}. {name}　{points} 分</translation>
  </message>
  <message>
   <source>{place}. {name}: {count}</source>
   <translation>{place}. {name}：{count}</translation>
  </message>
  <message>
   <source>{place}. {name}: {why}</source>
   <translation>{place}. {name}：{why}</translation>
  </message>
  <message>
   <source>{points} points</source>
   <comment>difference of shares</comment>
   <translation>{points} 个百分点</translation>
  </message>
  <message>
   <source>{points} points since a week ago ({of} then)</source>
   <translation>比一周前 {points} 个百分点（当时 {of}）</translation>
  </message>
  <message>
   <source>{points} taken back</source>
   <translation>收回 {points}</translation>
  </message>
  <message>
   <source>{promoters} of {n} would recommend it gladly (9–10), {detractors} would not (0–6).</source>
   <translation>{n} 人里有 {promoters} 人很乐意推荐（9–10 分），{detractors} 人不会（0–6 分）。</translation>
  </message>
  <message numerus="yes">
   <source>{question} and %n more</source>
   <translation>
    <numerusform>{question} 等（另 %n 题）</numerusform>
   </translation>
  </message>
  <message>
   <source>{reason} · back on {day}</source>
   <translation>{reason} · {day} 再提</translation>
  </message>
  <message>
   <source>{reviewed} of {needed} reviews needed</source>
   <translation>要 {needed} 份测评，现有 {reviewed} 份</translation>
  </message>
  <message>
   <source>{reviewed} of {of} buyers</source>
   <translation>{of} 位买家，测评 {reviewed} 份</translation>
  </message>
  <message>
   <source>{rows} rows × {columns} columns</source>
   <translation>{rows} 行 · {columns} 列</translation>
  </message>
  <message>
   <source>{seeds} members could invite and {invited} invitations were noted; {counting} of them count ({share}, 95 % interval {span}).</source>
   <translation>{seeds} 位成员可以邀请，共记下 {invited} 次邀请，其中 {counting} 次算数（{share}，95% 区间 {span}）。</translation>
  </message>
  <message>
   <source>{sender} is {member}.</source>
   <translation>{sender} 就是 {member}。</translation>
  </message>
  <message>
   <source>{sender} of the chat {chat} is not {name}</source>
   <translation>聊天「{chat}」里的 {sender} 不是 {name}</translation>
  </message>
  <message>
   <source>{sender} of the chat {chat} is {name}</source>
   <translation>聊天「{chat}」里的 {sender} 是 {name}</translation>
  </message>
  <message>
   <source>{share} % ({own} of {n})</source>
   <translation>{share}%（{n} 人里 {own} 人）</translation>
  </message>
  <message>
   <source>{share} (n = {n})</source>
   <translation>{share}（n = {n}）</translation>
  </message>
  <message>
   <source>{share} for {option} (n = {n})</source>
   <translation>{share} 要{option}（n = {n}）</translation>
  </message>
  <message numerus="yes">
   <source>{sheet}, %n row(s)</source>
   <translation>
    <numerusform>{sheet}，%n 行</numerusform>
   </translation>
  </message>
  <message>
   <source>{shop} copy.seeddesk</source>
   <translation>{shop} 副本.seeddesk</translation>
  </message>
  <message>
   <source>{shop} {date}.xlsx</source>
   <translation>{shop} {date}.xlsx</translation>
  </message>
  <message>
   <source>{shop} · day {day}</source>
   <translation>{shop} · 第 {day} 天</translation>
  </message>
  <message>
   <source>{shown} of {all} who agreed to be quoted.</source>
   <translation>{all} 位同意刊出原话，这里选了 {shown} 位。</translation>
  </message>
  <message>
   <source>{size} of the file are free for new work</source>
   <translation>文件里有 {size} 空着备用</translation>
  </message>
  <message>
   <source>{stage} {n}</source>
   <translation>{stage} {n}</translation>
  </message>
  <message>
   <source>{start}, for {whom}</source>
   <translation>{start}，给{whom}</translation>
  </message>
  <message>
   <source>{start}, like {known}</source>
   <translation>{start}，好比{known}</translation>
  </message>
  <message>
   <source>{stayed} of {n} still there</source>
   <translation>{n} 人里还在 {stayed} 人</translation>
  </message>
  <message>
   <source>{tag} has no end: write {end} where the piece ends.</source>
   <translation>{tag} 没有收尾：请在这段话后面写上 {end}。</translation>
  </message>
  <message>
   <source>{tag} stands alone: the “if” before it is missing.</source>
   <translation>{tag} 前面少了“如果”。</translation>
  </message>
  <message>
   <source>{topic} ({n} like this)</source>
   <translation>{topic}（{n} 条）</translation>
  </message>
  <message>
   <source>{topic}: {n} of {of} people</source>
   <translation>{topic}：{of} 人里 {n} 人</translation>
  </message>
  <message>
   <source>{value} ({notes})</source>
   <translation>{value}（{notes}）</translation>
  </message>
  <message>
   <source>{value} comes first</source>
   <translation>{value}优先</translation>
  </message>
  <message>
   <source>{value}, at worst {low}</source>
   <translation>{value}，最低估计 {low}</translation>
  </message>
  <message>
   <source>{value}, n = {n} (95 %: {low} to {high})</source>
   <translation>{value}，n = {n}（95% 区间 {low} 到 {high}）</translation>
  </message>
  <message>
   <source>{value}: {k} of {n} (95 %: {interval})</source>
   <translation>{value}：{n} 人中 {k} 人（95% 区间 {interval}）</translation>
  </message>
  <message>
   <source>{voted} of {entitled} voted</source>
   <translation>{entitled} 人里 {voted} 人投了</translation>
  </message>
  <message>
   <source>{vote} (instead of before)</source>
   <translation>{vote}（改投）</translation>
  </message>
  <message>
   <source>{vote}: a later line counts</source>
   <translation>{vote}：以后一行为准</translation>
  </message>
  <message>
   <source>{vote}: counted before</source>
   <translation>{vote}：已计过</translation>
  </message>
  <message>
   <source>{vote}: may not vote here</source>
   <translation>{vote}：没资格</translation>
  </message>
  <message>
   <source>{vote}: not a member</source>
   <translation>{vote}：不是成员</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month}</source>
   <translation>{month}{day}日 {weekday}</translation>
  </message>
  <message>
   <source>{what}: none answered or due yet</source>
   <translation>{what}：还没有回复过的，也没有到时限的</translation>
  </message>
  <message>
   <source>{what}: {list}</source>
   <translation>{what}：{list}</translation>
  </message>
  <message>
   <source>{what}: {share} ({k} of {n})</source>
   <translation>{what}：{share}（{n} 条里 {k} 条）</translation>
  </message>
  <message>
   <source>{when}, {who}</source>
   <translation>{when}，{who}</translation>
  </message>
  <message>
   <source>{who} was in touch already: {when}</source>
   <translation>{who}刚联系过：{when}</translation>
  </message>
  <message>
   <source>{who} → {what}</source>
   <translation>{who} → {what}</translation>
  </message>
  <message>
   <source>{who}, and with them: {what}</source>
   <translation>{who}，一并删去：{what}</translation>
  </message>
  <message>
   <source>{year}-{month}</source>
   <translation>{year}年{month}月</translation>
  </message>
  <message>
   <source>± {margin}, n = {n}</source>
   <translation>± {margin}，n = {n}</translation>
  </message>
  <message>
   <source>¼ · tiny</source>
   <comment>impact</comment>
   <translation>¼ · 很小</translation>
  </message>
  <message>
   <source>½ · small</source>
   <comment>impact</comment>
   <translation>½ · 小</translation>
  </message>
  <message>
   <source>“Not now” comes back after</source>
   <translation>“暂不”多少天后再提</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of interaction.</source>
   <translation>没有“{kind}”这种互动。</translation>
  </message>
  <message>
   <source>“{name}” already has marks and cannot be removed.</source>
   <translation>“{name}”已有打分，不能去掉。</translation>
  </message>
  <message>
   <source>“{name}” is tested twice.</source>
   <translation>“{name}”写了两次。</translation>
  </message>
  <message>
   <source>“{state}” cannot be said of someone in a chat.</source>
   <translation>聊天里的人不能标为“{state}”。</translation>
  </message>
  <message>
   <source>“{text}” does not say which column is stored where.</source>
   <translation>“{text}”没有说清哪一列存到哪里。</translation>
  </message>
  <message>
   <source>“{text}” in sheet {sheet}, row {row}, column {column} cannot be read.</source>
   <translation>工作表 {sheet} 第 {row} 行 {column} 列的“{text}”读不懂。</translation>
  </message>
  <message>
   <source>“{text}” is asked as: {kind}</source>
   <translation>「{text}」的题型：{kind}</translation>
  </message>
  <message>
   <source>“{text}” needs no answer</source>
   <translation>“{text}”不用回复</translation>
  </message>
  <message>
   <source>“{text}” waits for an answer again</source>
   <translation>“{text}”改回待回复</translation>
  </message>
  <message>
   <source>← Back</source>
   <translation>← 上一步</translation>
  </message>
  <message>
   <source>↑ ↓ choose · Enter goes there · Esc leaves</source>
   <translation>↑ ↓ 选择 · 回车前往 · Esc 离开</translation>
  </message>
  <message>
   <source>中文 / English</source>
   <translation>中文 / English</translation>
  </message>
  <message>
   <source>林＊ instead of 林小满; can be changed for each report in its preview.</source>
   <translation>“林小满”印成“林＊”；预览报告时还可以再改。</translation>
  </message>
  <message>
   <source>问卷星 answers</source>
   <translation>问卷星答卷</translation>
  </message>
  <message>
   <source>问卷星 answers, by number</source>
   <translation>问卷星答卷（按序号）</translation>
  </message>
 </context>
</TS>
