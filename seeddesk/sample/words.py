"""What the sample shop's people are called and what they say, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
GIVEN_FIRST = "小晓雨子思梦佳欣嘉一若诗语婉静文雅美慧玉春秋冬夏青云月星海天明志建国永宏俊伟浩宇泽子博睿锦书允宁安"
GIVEN_SECOND = (
    "满涵萱怡琪彤妍欢悦楠洁莹琳倩薇蕾芳兰梅菊竹松柏峰涛波杰磊鹏飞龙虎翔辰轩昊阳晨曦雯霞丽娜敏婷玲燕红英华强军勇"
)
NICKS_ZH = (
    "{given}妈妈", "{given}爸", "阿{given}", "{surname}老师", "{surname}姐", "小{surname}同学", "爱吃{fruit}的{given}",
    "{fruit}味{given}", "{city}{surname}小姐", "{given}手作", "半亩{plant}", "{plant}下的{given}", "晚风{given}", "{given}今天早睡了吗",
)  # fmt: skip
FRUITS_ZH = ["桃子", "柚子", "草莓", "葡萄", "芒果", "荔枝", "栗子", "柠檬", "青提", "山楂"]
PLANTS_ZH = ["花田", "竹林", "银杏", "桂花", "海棠", "山茶", "梧桐", "茉莉"]
CITIES_ZH = (
    ("浙江", "杭州"), ("浙江", "宁波"), ("上海", "上海"), ("江苏", "南京"), ("江苏", "苏州"), ("广东", "广州"), ("广东", "深圳"),
    ("广东", "佛山"), ("四川", "成都"), ("湖北", "武汉"), ("湖南", "长沙"), ("北京", "北京"), ("山东", "青岛"), ("福建", "厦门"),
    ("陕西", "西安"), ("辽宁", "大连"), ("重庆", "重庆"), ("河南", "郑州"),
)  # fmt: skip

FIRST_EN = [
    "Amy",
    "Ben",
    "Carla",
    "Dan",
    "Ella",
    "Frank",
    "Grace",
    "Harry",
    "Iris",
    "Jack",
    "Kate",
    "Leo",
    "Mia",
    "Noah",
    "Olive",
    "Paul",
    "Quinn",
    "Rose",
    "Sam",
    "Tess",
    "Uma",
    "Vera",
    "Will",
    "Xena",
    "Yara",
    "Zoe",
    "Alice",
    "Bob",
    "Clara",
    "David",
    "Emma",
    "Finn",
    "Gina",
    "Hugo",
    "Ivy",
    "John",
    "Kim",
    "Lucy",
    "Max",
    "Nina",
    "Oscar",
    "Pia",
    "Ruth",
    "Simon",
    "Tara",
    "Victor",
]
LAST_EN = [
    "Adams",
    "Baker",
    "Clark",
    "Davis",
    "Evans",
    "Foster",
    "Green",
    "Hughes",
    "Irwin",
    "Jones",
    "Kelly",
    "Lewis",
    "Moore",
    "Nolan",
    "Owens",
    "Price",
    "Reed",
    "Stone",
    "Turner",
    "Underwood",
    "Vance",
    "Walker",
    "Young",
    "Zimmer",
    "Archer",
    "Brooks",
    "Cole",
    "Dale",
    "Ellis",
    "Fox",
    "Grant",
    "Hill",
    "Hunt",
    "James",
    "King",
    "Lane",
    "Marsh",
    "North",
]
CITIES_EN = (
    ("England", "London"), ("England", "Leeds"), ("England", "Bristol"), ("Scotland", "Glasgow"), ("Wales", "Cardiff"),
    ("Ireland", "Dublin"), ("England", "York"), ("Scotland", "Edinburgh"), ("England", "Bath"), ("England", "Norwich"),
)  # fmt: skip


@dataclass(frozen=True)
class Script:
    """Everything said in the sample shop, in one language."""

    shop: str
    cream: str
    balm: str
    cream_idea: dict[str, str]
    balm_idea: dict[str, str]
    products: tuple[tuple[str, int], ...]  # title, price in cents
    sources: tuple[str, ...]
    tags: tuple[str, ...]
    cream_tags: tuple[str, ...]
    balm_tags: tuple[str, ...]
    groups: tuple[str, str]
    rules: str
    schedule: str
    group_tags: tuple[str, ...]
    own_role: str
    signed: tuple[str, str]  # a note with a promotion, and why somebody is put off
    left: tuple[str, ...]
    audiences: tuple[tuple[str, str, int, int, int, str], ...]  # name, tag, three marks, note; the first is chosen
    audience_reason: str
    campaigns: tuple[str, str, str, str, str]  # draw, red packet, race, note on the draw, prizes of the race
    declined: tuple[str, ...]
    influencers: tuple[tuple[str, str, str, str, int], ...]  # name, kind, platform, handle, followers
    outreach: tuple[str, ...]
    topics: tuple[str, ...]
    voices: tuple[tuple[str, str, int, int], ...]  # text, kind, topic index or -1, mood
    balm_topics: tuple[str, ...]
    balm_voices: tuple[tuple[str, str, int, int], ...]
    channels: tuple[str, ...]
    answers: tuple[str, ...]
    nodes: tuple[tuple[str, str, tuple[str, ...], tuple[float, ...], int], ...]  # question, about, options, pull, most
    decisions: tuple[tuple[str, str, str], ...]  # outcome, what, reason
    points: tuple[str, ...]
    praise: tuple[str, ...]
    mixed: tuple[str, ...]
    blame: tuple[str, ...]
    fixes: tuple[tuple[str, str, str, str], ...]  # title, kind, severity, owner
    versions: tuple[str, str]
    verdict_note: str
    team: tuple[str, ...]
    reminders: tuple[tuple[str, int, str, bool], ...]  # text, days from today, HH:MM or "", of the launch in step 3


ZH = Script(
    shop="小满手作",
    cream="春季护手霜",
    balm="桂花润唇膏",
    cream_idea={
        "does": "洗手多也不干，涂完马上能干活",
        "for_whom": "一天洗手十几次的妈妈和店主",
        "like_what": "随身带的护手霜，但不油不黏",
        "theme": "干燥季节，手部护理不油腻",
        "note_need": "一到秋冬天天有人问；普通人有支护手霜就够了",
        "note_course": "洗完手、干活前、睡前都管；开裂出血还得看医生",
        "note_line": "跟羊奶皂一起卖，老客都在这儿",
        "note_ability": "配方自己的，代工厂合作三年了",
        "note_margin": "包材量大还能降一点",
        "note_frequency": "一天涂五六次，一支用两个月",
        "note_share": "办公桌上一放就有人问",
    },
    balm_idea={
        "does": "一支管一个秋冬，淡淡桂花香",
        "for_whom": "嘴唇起皮又不爱厚重感的人",
        "like_what": "小时候的蛤蜊油，换成植物配方",
        "theme": "秋冬唇部干裂，想要清爽不黏",
        "note_need": "粉丝催了一年；其他人还没怎么问",
        "note_ability": "灌装要找外面的厂，样品打了两次",
        "note_margin": "小批量，成本先按高的算",
    },
    products=(
        ("手工护手霜 50g", 6800),
        ("羊奶皂三块装", 4500),
        ("身体乳 200ml", 9800),
        ("护手霜小样组", 1990),
        ("节日礼盒", 16800),
        ("唇膏 4g", 3900),
    ),
    sources=("淘宝", "微信", "门店", "朋友介绍", "小红书"),
    tags=("妈妈", "复购", "达人", "专家", "老客", "上班族", "送礼", "敏感肌", "店主"),
    cream_tags=("妈妈", "敏感肌", "店主"),
    balm_tags=("上班族", "送礼"),
    groups=("小满手作粉丝群", "护手霜核心群"),
    rules="不发广告；每周三晚八点一起聊；有问题直接说，小满当天回。",
    schedule="周一：新品进度；周三晚八点：一起聊；周五：晒图",
    group_tags=("护手霜", "老客"),
    own_role="晒图官",
    signed=("提的意见又细又准", "先看看是不是只为赠品"),
    left=("消息太多", "只为领赠品", "用不上了"),
    audiences=(
        ("常洗手的妈妈", "妈妈", 5, 4, 5, "带娃做饭，一天洗手十几次"),
        ("敏感肌的老客", "敏感肌", 4, 3, 4, "换季容易开裂，用过三家以上"),
        ("街坊店主", "店主", 3, 5, 3, "店里常洗手，一天见上百位客人"),
        ("送礼的上班族", "送礼", 2, 2, 4, "过节才买，看重包装"),
    ),
    audience_reason="需求最急，又在我们自己的群里",
    campaigns=(
        "春日抽奖：进群抽护手霜", "满 400 人发红包", "带朋友进群比赛", "奖品 20 支护手霜，含邮费。下次问清楚是不是真有需要。",
        "第一名：护手霜一套；第二、三名：护手霜一支。",
    ),
    declined=("最近太忙", "已经在用别家的", "不方便进群", "对香味过敏"),
    influencers=(
        ("花店小满", "kol", "小红书", "xiaoman_flower", 21000),
        ("护肤李博士", "expert", "知乎", "dr_li_skin", 63000),
        ("手作阿姨", "kol", "小红书", "handmade_ayi", 21400),
        ("小鹿", "kol", "抖音", "xiaolu_day", 8400),
        ("书法老陈", "media", "微博", "laochen_shufa", 32000),
        ("阿泽测评", "media", "B 站", "aze_test", 120000),
        ("周医生", "expert", "微信群", "zhou_md", 1200),
        ("晚风", "kol", "小红书", "wanfeng_life", 15600),
        ("豆豆爸", "kol", "抖音", "doudou_dad", 27300),
        ("店员小林", "inhouse", "微信", "xiaolin_shop", 900),
        ("半亩花田主理人", "celebrity", "微博", "banmu", 410000),
    ),
    outreach=("发了邀请，说先试用", "聊了肤质和使用场景", "寄出样品两支", "约好下周给反馈", "谈好发一篇真实体验"),
    topics=("不黏手", "香味", "瓶盖", "包装", "保湿时间", "价格", "物流", "过敏"),
    voices=(
        ("涂完马上能拿手机，这点太好了", "praise", 0, 1),
        ("以前的护手霜总在键盘上留油印", "pain", 0, -1),
        ("洗完碗涂一点，不黏锅铲", "praise", 0, 1),
        ("能不能再清爽一点，夏天也想用", "wish", 0, 0),
        ("放包里漏了一次，纸都湿了。味道倒是喜欢", "complaint", 2, -1),
        ("瓶盖拧不紧，单手很难开", "complaint", 2, -1),
        ("味道再淡一点，办公室用怕吵到别人", "wish", 1, 0),
        ("桂花味很自然，不像香精", "praise", 1, 1),
        ("可以出 20ml 的小样吗？", "question", 3, 0),
        ("换成挤压瓶会不会更方便？", "wish", 3, 0),
        ("冬天送外卖，手裂得按不了屏幕", "pain", 4, -1),
        ("下午就干了，要补涂", "complaint", 4, -1),
        ("早上涂到中午还润，够用了", "praise", 4, 1),
        ("98 有点贵，平时买 60 左右的", "complaint", 5, -1),
        ("两支一起买有优惠吗？", "question", 5, 0),
        ("隔天就到，包得很仔细", "praise", 6, 1),
        ("孩子手上也能用吗？", "question", 7, 0),
        ("涂完有点发红，过一会儿好了", "complaint", 7, -1),
        ("说明字太小，我妈看不清", "complaint", 3, -1),
        ("想买来送老师，有礼盒吗？", "question", 3, 0),
        ("一天洗手十几次，什么都留不住", "pain", 4, -1),
        ("用完一整支还会再买", "praise", 4, 1),
    ),
    balm_topics=("起皮", "香味", "质地", "外壳"),
    balm_voices=(
        ("一到秋天嘴唇就起皮，越舔越干", "pain", 0, -1),
        ("想要桂花味但别太甜", "wish", 1, 0),
        ("现在用的太厚，喝水都是油", "pain", 2, -1),
        ("外壳能不能磁吸的，包里总散开", "wish", 3, 0),
        ("孕妇可以用吗？", "question", -1, 0),
        ("试了一支，睡前涂早上还在", "praise", 2, 1),
        ("颜色太白，涂多了像没卸妆", "complaint", 2, -1),
        ("男生能用的有吗？", "question", -1, 0),
        ("味道像外婆家的院子", "praise", 1, 1),
        ("冬天骑车嘴角裂", "pain", 0, -1),
    ),
    channels=("核心群", "粉丝群", "微信私聊", "淘宝评价", "门店"),
    answers=(
        "谢谢你告诉我们，已经记下来给工厂了。",
        "收到，这批会改，改好第一个通知你。",
        "可以的，先寄一支小样给你试试。",
        "谢谢喜欢！群里周日晚上聊配方，欢迎来。",
    ),
    nodes=(
        ("选哪种香味？", "scent", ("桂花", "雪松", "原味"), (0.6, 0.4, 0.25), 2),
        ("改成挤压瓶吗？", "packing", ("改", "不改"), (0.68, 0.3), 1),
        ("出 20ml 小样吗？", "function", ("出", "先不出"), (0.58, 0.4), 1),
        ("包装用再生纸吗？", "look", ("用", "不用", "无所谓"), (0.7, 0.15, 0.15), 1),
        ("第 3 批哪天上市？", "date", ("3 月 8 日", "3 月 15 日", "4 月"), (0.55, 0.3, 0.15), 1),
        ("叫什么名字？", "name", ("小满护手霜", "手心月", "不黏手"), (0.4, 0.38, 0.3), 1),
    ),
    decisions=(
        ("adopt", "第 3 批用桂花", "票数最多，自己人去掉后次序不变"),
        ("adopt", "第 3 批起用挤压瓶", "漏液投诉最多，挤压瓶一并解决"),
        ("later", "众筹达标后再做", "小样单支成本高 40%，先把正装做好"),
        ("adopt", "已打样，照片在群里", "多数赞成，成本只多 2 毛"),
        ("part", "3 月 15 日上市", "要等检测报告，比大家选的晚一周"),
    ),
    points=("肤感", "香味", "包装", "价格", "物流", "持久"),
    praise=(
        "涂完马上能拿手机，这点太好了",
        "第二版的桂花淡了，正好",
        "挤压瓶好用，单手就行",
        "用了一周，手背不起皮了",
        "会推荐给同事",
    ),
    mixed=("滋润够，味道还可以再淡", "不错，就是价格再低点更好", "好用，说明书字太小", "整体满意，瓶子有点高"),
    blame=("放包里漏了一次", "下午就干了", "味道太浓", "涂完有点红", "开盖费劲"),
    fixes=(
        ("瓶盖在包里会漏", "issue", "serious", "包材厂"),
        ("一例皮肤发红", "issue", "serious", "配方"),
        ("说明字太小", "issue", "normal", "设计"),
        ("香味太浓", "issue", "normal", "配方"),
        ("下午要补涂", "issue", "normal", "配方"),
        ("出 20ml 小样", "idea", "minor", "产品"),
        ("礼盒装", "idea", "minor", "产品"),
        ("涂完马上能拿手机", "praise", "minor", "文案"),
    ),
    versions=("1.0", "2.0"),
    verdict_note="先改瓶盖和排查发红，改好再大推。",
    team=("小满", "小林"),
    reminders=(
        ("给工厂打电话，问灌装排期", 0, "16:00", False),
        ("拍唇膏新包装的图", 1, "10:30", True),
        ("去市集摆摊，带 20 支试用装", 3, "", True),
        ("对账：上个月快递费", 4, "", False),
        ("补货：快递盒 200 个", -1, "", False),
        ("和小林对一遍下个月的活动", 8, "14:00", True),
    ),
)

EN = Script(
    shop="Willow Handmade",
    cream="Spring Hand Cream",
    balm="Honey Lip Balm",
    cream_idea={
        "does": "keeps hands soft however often they are washed, dry to the touch at once",
        "for_whom": "mothers and shopkeepers who wash their hands all day",
        "like_what": "the hand cream in your bag, without the grease",
        "theme": "dry season, hand care without grease",
        "note_need": "asked for every day in winter; most people make do with any cream",
        "note_course": "after washing, before work, at night; cracked skin is for a doctor",
        "note_line": "sold with the goat milk soap, to the same people",
        "note_ability": "our own formula, three years with the same maker",
        "note_margin": "tubes get cheaper with a larger batch",
        "note_frequency": "five times a day, a tube lasts two months",
        "note_share": "it stands on the desk and people ask",
    },
    balm_idea={
        "does": "one stick for a whole winter, with a hint of honey",
        "for_whom": "people whose lips chap and who dislike heavy balm",
        "like_what": "grandmother's beeswax, made light",
        "theme": "chapped lips in the cold, light and not sticky",
        "note_need": "fans have asked for a year; the others have not",
        "note_ability": "filling is done by somebody else, two samples so far",
        "note_margin": "a small batch, reckoned on the dear side",
    },
    products=(
        ("Hand cream 50 g", 6800),
        ("Goat milk soap, three", 4500),
        ("Body milk 200 ml", 9800),
        ("Hand cream samples", 1990),
        ("Gift box", 16800),
        ("Lip balm 4 g", 3900),
    ),
    sources=("Web shop", "WhatsApp", "Street shop", "A friend", "Instagram"),
    tags=("mother", "buys again", "creator", "expert", "regular", "office", "gifts", "sensitive skin", "shopkeeper"),
    cream_tags=("mother", "sensitive skin", "shopkeeper"),
    balm_tags=("office", "gifts"),
    groups=("Willow friends", "Hand cream core group"),
    rules="No advertising. We talk every Wednesday at eight. Ask anything, you get an answer the same day.",
    schedule="Monday: news of the product. Wednesday at eight: we talk. Friday: your photos.",
    group_tags=("hand cream", "regulars"),
    own_role="photo host",
    signed=("Exact and useful remarks", "Let us see whether it is only for the gifts"),
    left=("too many messages", "came for the gift only", "does not need it any more"),
    audiences=(
        ("Mothers who wash their hands often", "mother", 5, 4, 5, "Cooking and children: a dozen times a day"),
        ("Old customers with sensitive skin", "sensitive skin", 4, 3, 4, "Cracks when the season turns; tried three brands"),
        ("Shopkeepers around the corner", "shopkeeper", 3, 5, 3, "A hundred customers a day see their hands"),
        ("Office people who give presents", "gifts", 2, 2, 4, "Buy at holidays and look at the box"),
    ),
    audience_reason="The need presses most, and they are in our own groups",
    campaigns=(
        "Spring draw: join and win", "Red packet at 400 people", "Bring a friend",
        "20 hand creams, postage included. Next time ask whether they really need it.",
        "First: a set of hand creams. Second and third: one hand cream.",
    ),
    declined=("too busy at the moment", "uses another brand", "does not like groups", "allergic to scents"),
    influencers=(
        ("Flower Tess", "kol", "Instagram", "flower.tess", 21000),
        ("Dr Reed on Skin", "expert", "Blog", "dr-reed", 63000),
        ("Crafty Rose", "kol", "Instagram", "crafty.rose", 21400),
        ("Finn every day", "kol", "TikTok", "finn.day", 8400),
        ("Old Baker writes", "media", "Newsletter", "oldbaker", 32000),
        ("Max tests", "media", "YouTube", "maxtests", 120000),
        ("Nurse Vera", "expert", "WhatsApp", "nurse.vera", 1200),
        ("Evening Wind", "kol", "Instagram", "evening.wind", 15600),
        ("Dad of Two", "kol", "TikTok", "dadoftwo", 27300),
        ("Lucy from the shop", "inhouse", "Instagram", "lucy.willow", 900),
        ("Iris Stone", "celebrity", "Instagram", "irisstone", 410000),
    ),
    outreach=(
        "Sent an invitation: try it first",
        "Talked about skin and daily use",
        "Sent two samples",
        "Feedback promised for next week",
        "Agreed on one honest post",
    ),
    topics=("not sticky", "scent", "cap", "packaging", "lasting", "price", "delivery", "allergy"),
    voices=(
        ("I can pick up my phone straight after, love that", "praise", 0, 1),
        ("My old cream leaves grease on the keyboard", "pain", 0, -1),
        ("A little after the dishes and nothing slips", "praise", 0, 1),
        ("Could it be lighter still, for summer?", "wish", 0, 0),
        ("It leaked in my bag once, papers soaked. Love the scent though", "complaint", 2, -1),
        ("The cap will not close properly, hard with one hand", "complaint", 2, -1),
        ("A fainter scent please, I use it in the office", "wish", 1, 0),
        ("The scent is natural, not like perfume", "praise", 1, 1),
        ("Will there be a 20 ml size?", "question", 3, 0),
        ("Would a squeeze tube be easier?", "wish", 3, 0),
        ("I deliver parcels in winter, my hands crack so the screen does not react", "pain", 4, -1),
        ("Dry again in the afternoon", "complaint", 4, -1),
        ("Put on in the morning, still soft at noon", "praise", 4, 1),
        ("98 is a lot, I usually pay 60", "complaint", 5, -1),
        ("Is there a price for two?", "question", 5, 0),
        ("Here the next day, carefully packed", "praise", 6, 1),
        ("Can children use it?", "question", 7, 0),
        ("A little red after using it, gone soon", "complaint", 7, -1),
        ("The leaflet is too small for my mother", "complaint", 3, -1),
        ("Is there a gift box for a teacher?", "question", 3, 0),
        ("I wash my hands a dozen times a day, nothing stays on", "pain", 4, -1),
        ("Used it all, will buy again", "praise", 4, 1),
    ),
    balm_topics=("chapping", "scent", "texture", "case"),
    balm_voices=(
        ("Every autumn my lips peel", "pain", 0, -1),
        ("Honey, but not too sweet please", "wish", 1, 0),
        ("What I have is so thick that my tea tastes of it", "pain", 2, -1),
        ("A case that does not open in my bag", "wish", 3, 0),
        ("Is it safe in pregnancy?", "question", -1, 0),
        ("Put on at night, still there in the morning", "praise", 2, 1),
        ("It looks white when I use more", "complaint", 2, -1),
        ("Is there one for men?", "question", -1, 0),
        ("Smells like my grandmother's garden", "praise", 1, 1),
        ("Cycling in winter splits the corners of my mouth", "pain", 0, -1),
    ),
    channels=("core group", "friends group", "private chat", "shop review", "street shop"),
    answers=(
        "Thank you for telling us, it is on the list for the factory.",
        "Got it. The next batch changes this, you will hear first.",
        "Yes. We will send you a sample to try.",
        "Glad you like it! Sunday evening we talk about recipes in the group.",
    ),
    nodes=(
        ("Which scent?", "scent", ("Osmanthus", "Cedar", "None"), (0.6, 0.4, 0.25), 2),
        ("Change to a squeeze tube?", "packing", ("Yes", "No"), (0.68, 0.3), 1),
        ("Make a 20 ml size?", "function", ("Yes", "Not now"), (0.58, 0.4), 1),
        ("Recycled paper for the box?", "look", ("Yes", "No", "All the same"), (0.7, 0.15, 0.15), 1),
        ("When should batch 3 come?", "date", ("8 March", "15 March", "April"), (0.55, 0.3, 0.15), 1),
        ("What should it be called?", "name", ("Willow", "Palm", "Dry Touch"), (0.4, 0.38, 0.3), 1),
    ),
    decisions=(
        ("adopt", "Osmanthus from batch 3", "Most votes, and the same order without our own circle"),
        ("adopt", "Squeeze tube from batch 3", "Leaks are the first complaint, the tube ends them"),
        ("later", "After the crowdfunding goal", "A small size costs 40 % more each; first the full size"),
        ("adopt", "Samples made, photos in the group", "Most were for it, and it costs 3 pence more"),
        ("part", "15 March", "The test report takes a week longer than the day most chose"),
    ),
    points=("Skin feel", "Scent", "Packaging", "Price", "Delivery", "Lasting effect"),
    praise=(
        "I can pick up my phone straight after, love that",
        "The second version smells just right",
        "The tube works with one hand",
        "A week of use and no more peeling",
        "I will tell my colleagues",
    ),
    mixed=(
        "Rich enough, the scent could be fainter",
        "Good, a lower price would be better",
        "Works well, the leaflet is tiny",
        "Happy overall, the tube is a bit tall",
    ),
    blame=(
        "It leaked in my bag once",
        "Dry again in the afternoon",
        "The scent is too strong",
        "A little red after using it",
        "Hard to open",
    ),
    fixes=(
        ("Cap leaks in a bag", "issue", "serious", "Packaging maker"),
        ("One case of red skin", "issue", "serious", "Recipe"),
        ("Leaflet too small", "issue", "normal", "Design"),
        ("Scent too strong", "issue", "normal", "Recipe"),
        ("Dry again in the afternoon", "issue", "normal", "Recipe"),
        ("Make a 20 ml size", "idea", "minor", "Product"),
        ("Gift box", "idea", "minor", "Product"),
        ("Phone in hand straight after", "praise", "minor", "Copy"),
    ),
    versions=("1.0", "2.0"),
    verdict_note="First the cap and the one red skin, then push.",
    team=("Willow", "Lucy"),
    reminders=(
        ("Call the factory about the filling dates", 0, "16:00", False),
        ("Take pictures of the new balm packaging", 1, "10:30", True),
        ("Stall at the market, take 20 testers along", 3, "", True),
        ("Check last month's courier bill", 4, "", False),
        ("Order 200 parcel boxes", -1, "", False),
        ("Go through next month's activities with Lucy", 8, "14:00", True),
    ),
)

SCRIPTS = {"zh_CN": ZH, "en": EN}
