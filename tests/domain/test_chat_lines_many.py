"""What lines of a real group are taken for: few that want attention are missed, little talk is suggested."""

from __future__ import annotations

import pytest

from seeddesk.domain.chat_lines import classify

SAID: dict[str, str] = {
    "question": """
这个多少钱一支
孕妇能用吗
有没有小样可以试
请问什么时候发货
保质期多久
手霜会不会油
哪个味道好闻一点
怎么下单
敏感肌可以用不
能开发票吗
@店主 几号发货呀
链接在哪
Can I use it every day?
how long does shipping take
is it safe for babies
anyone knows where to buy
Do you ship to Hong Kong
还有货吗
这款跟上次那款有啥区别
请教下大家,冬天用哪款好
第二件半价还有吗
过敏体质能用么
什么味的
这个是正品吧？
一支能用多长时间
客服呢？
大概几天到
可以寄到国外不
Which one is less sticky?
how do I apply it
啥时候上新
要不要先洗手再涂
买三送一是真的吗
有人用过吗
""",
    "praise": """
用了一周手真的变嫩了
太好用了吧
味道好好闻，爱了
回购第三支了
这个性价比真的高
我妈也很喜欢
已经推荐给同事了
质量没得说
客服态度超好
包装很精致
Love the smell
works like a charm
best hand cream ever
I really like the new bottle
收到了，很满意
比某大牌还好用
手感滑滑的不油腻
发货好快，赞
家里人都说好
nice texture, will buy again
被种草了，真香
用完皮肤软软的
这次的包装走心了
宝宝很爱闻
五星好评
超级值
终于不裂口子了
老板实在，送了好多小样
空瓶了，还会再来
my hands feel great
It absorbs fast and smells nice
赞赞赞
真的绝
""",
    "complaint": """
瓶口漏了，包都湿了
太油了不好吸收
收到就是坏的
客服半天不理人
等了一个星期还没发货
味道有点刺鼻
用了过敏起红疹
价格涨太多了吧
包装破了
跟图片不一样
泵头按不出来
感觉没什么用
不值这个价
The pump broke after two days
way too greasy
still waiting for my order
It smells terrible
not worth the money
快递太慢了
又断货了，烦死了
颜色跟图片差太多
盖子拧不开
退款怎么还没到
质量一般，有点失望
刚用两天就断了
涂上去黏糊糊的
味道太冲了
瓶子里只有半瓶
等得花儿都谢了还不发货
客服不回消息
跟上次的味道不一样了
说好送小样没送
质量越来越差
Package arrived open
Mine leaked all over
It made my skin itch
I want my money back
太香了受不了
贵死了
货不对板
""",
    "wish": """
希望出个大瓶装
能不能出无香的
要是有补充装就好了
建议换个泵头
Wish it came in a bigger size
Please add a refill pack
想要樱花味的
期待新品
""",
}
TALK = """
哈哈哈哈
早上好大家
收到
好的
明天见
今天天气真好
我去接孩子了
[图片]
1
谢谢老板
+1
ok
在吗
周末去哪玩了
老公加班，我一个人带娃
生日快乐
红包来啦
刚吃完饭
See you tomorrow
thanks
haha
晚安
路上堵车了
好久不见
他还没到家
我家猫坏得很
今天股票跌惨了
这电影太好看了
孩子发烧了
what a day
lol
happy birthday
好的我知道了
谁在群里
早啊
今天好热
不好意思
好吧
好的好的
差不多
差点忘了
你最好了
喜欢就好
我太难了
没事没事
漏了一个人
恭喜恭喜
破防了
方便的时候联系我
不方便
好困
麻烦你了
麻烦发一下地址
感谢推荐
最近好吗
好不好
不太清楚
我问一下
一会儿给你
那天我在上海
我在地铁上
下班了
孩子睡了
这周日聚会谁来
哈哈太逗了
老板大气
明早八点
大家晚安
我先忙了
辛苦了
刚开完会
中午吃火锅
雨好大
生意兴隆
发个定位
收到了
ok let me check
see you
我也是
加一
你说得对
笑死
昨天喝多了
他坏了我的好事
电脑坏了
手机没电了
地铁坏了
孩子的作业太难了
"""


@pytest.mark.parametrize("kind", SAID)
def test_lines_that_want_attention_are_found(kind: str) -> None:
    lines = SAID[kind].strip().splitlines()
    missed = [line for line in lines if (classify(line) or ("", 0))[0] != kind]
    assert len(missed) <= len(lines) // 20, missed


def test_talk_is_hardly_ever_suggested() -> None:
    lines = TALK.strip().splitlines()
    wrong = [line for line in lines if classify(line)]
    assert len(wrong) <= len(lines) // 10, wrong


@pytest.mark.parametrize("line", ["味道好不好", "用起来好不好用呀", "能不能用"])
def test_asking_whether_it_is_good_does_not_complain(line: str) -> None:
    found = classify(line)
    assert found is not None
    assert found[0] == "question"
