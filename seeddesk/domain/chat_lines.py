"""Lines of a chat that ask, praise or complain: worth a look before they scroll away.

Words only, Chinese and English; no model. A suggestion is shown to the owner, who decides, so a line too
many costs a glance, and of what is doubtful nothing is claimed: the kind can be changed.
"""

from __future__ import annotations

import re

SHORTEST = 3
LONGEST = 1_000
"""Longer is pasted matter, not something said."""

KINDS = ("complaint", "question", "wish", "praise")
"""In the order in which they want attention."""

_GOOD = "|".join(
    (
        "好[用看吃喝闻听玩穿摸]|喜欢(?!就好)|满意|(?<!感谢)(?<!谢谢)推荐|值得|划算|舒服|给力|靠谱|实用|细腻|滋润|暖心|贴心|精致",
        "(?<![上午你家们早晚位])好(?=[，,。!！~～]|$)",
    )
)
_NOT = "|".join(
    (
        "(?<![好是能行可会要])不(?:是|太|够|怎么|算|是很|大|那么|会再|会)?|没(?:有)?(?:那么|想象中|觉得)?(?:有)?",
        "谈不上|算不上|一点[也都]不|并不",
    )
)
_BAD = (
    "难[用看吃喝闻受穿]|贵|漏|臭|差|坏|碎|裂|卡|掉色|掉毛|褪色|油腻|刺鼻|过敏|失望|异味|发霉|起球|闷|味道?大|麻烦|后悔"
)

_PARTS = {
    # What turns a word round comes before the word itself.
    "complaint_not": f"(?:{_NOT})(?:{_GOOD})(?!吗)",
    "praise_not": f"(?<![好是能行可会要])(?:不|没有?|不会|毫无|不算|完全不|一点[也都]不)(?:{_BAD})",
    "complaint": (
        "(?<!我)太(?:贵|差|慢|小|少|油|咸|硬|脏|重|薄|厚|甜|辣|烂|软|淡|难|闷|久|麻烦|失望|坑|离谱|黏|粘|干|冲)"
        "|有(?:点儿?|些)(?:贵|失望|小|慢|咸|油|硬|软|闷|重|薄|厚|淡|辣|腻|刺|涩|坑|难|苦|粗糙|异味|味道)"
        "|难[用看吃喝闻受穿]|漏(?:了(?!一?[个位条人])|水|油|液|出来|得)|坏[了的](?!人)|破了|碎了|裂(?:了|开)|断了|断货"
        "|发霉|变质|过期|异味|刺鼻|好?臭|假货|货不对[板版]|被骗|骗人|失望|差评|退[货款换]|投诉|垃圾|过敏|起疹"
        "|没[用效]果?(?=[，,。!！~～的]|$)|没(?:有?什么|啥)(?:用|效果)|没效果|不管用|发错|少发|漏发|没收到|没送(?!人)"
        "|还没(?:到(?![家场齐])|发货|收到)|还不(?:发|到|回|退)|不发货|涨价|涨得?太|不值(?!得)|不划算|只有半|少了?(?:一|两|几)[支瓶件个盒包袋片]"
        "|(?:跟|和|与)(?:图片?|照片|描述|宣传|页面).{0,6}(?:不符|差)|(?:跟|和|与).{0,6}不一样"
        "|拧不[开紧动]|关不[上紧]|按不[动下]|不理(?:人|我)|没人(?:理|回|管)|不回(?:消息|复|我|信息)|[烦气贵丑][死爆]"
        "|越来越(?:差|贵|少|小|慢|淡|薄)|[黏粘油]糊糊|[黏粘]手|态度(?:很|太|好)?差|质量(?:很|太|好)?差"
        "|掉[色毛漆]|褪色|卡顿|闪退|(?:塑料|酒精|怪|霉|药)味|(?:吸收|打|洗|擦|喷)不[了掉通出]|一直没|松[的了](?!口)"
        "|后悔|踩雷|避雷|再也不|不会再买|不回购|吐槽|受不了|崩溃|差劲|坑人|太坑|打不开|用不了|按不出"
        r"|\b(?:bad|worse|worst|terrible|awful|horrible|broken|broke|leak\w*|refund|return(?:ed|ing)? (?:it|this)"
        r"|disappoint\w*"
        r"|too (?:expensive|small|big|slow|heavy|sweet|strong|weak|greasy|oily|sticky|thin|thick|dry|hard)"
        r"|(?:way|far|much) too \w+|still waiting|never arrived|arrived (?:open|empty|late|wet|dirty)|itch\w*"
        r"|crack\w*|not what i|headache|allerg(?:y|ic)|money back|stopped working|overpriced|defective|useless|scam"
        r"|does(?:n't| not) work|did(?:n't| not) (?:work|arrive)|not (?:good|working|worth|great|happy)|never again"
        r"|complain\w*|smells (?:bad|weird|awful)|stinks?|damaged|regret|hate)\b"
    ),
    "wish": (
        "希望|要是(?:能|有|可以)|如果(?:能|可以)|能不能(?:出|加|做|改|换|再|有)|可不可以(?:出|加|做|改|换)"
        "|求(?:推荐|链接|购|补货|返场|出)|想要(?!不)|想买|建议|最好(?:能|是)|期待|补货|返场"
        "|什么时候(?:能|再|上|补|出|有货)|(?:再|多)?出(?:个|一款|点|小)(?:样|装|款|新)?"
        r"|\b(?:i wish|wish (?:it|there|you)|would be (?:nice|great|better|good)|hope (?:you|it|there|to)"
        r"|please (?:add|make|bring)|could you (?:add|make|bring)|suggest\w*|looking forward|restock)\b"
    ),
    "praise": (
        f"不错|{_GOOD}|(?<!不)方便(?!的时候|时|联系|吗|的话)|没[得话]说|走心|[软滑]{{2}}的|[很好真超最]爱(?=[~～，,。!！用闻吃喝]|$)"
        "|超级?值|实在(?=[~～，,。!！]|$)|[会还要]再(?:来|买)|真的?绝|太绝|不(?:再)?裂口|变[好嫩白软滑细]"
        "|[好真很]快(?=[，,。!！~～]|$)|赞(?=[，,。!！~～]|$)"
        "|超(?:好|赞|爱|棒|级好|喜欢)|太(?:好|棒|赞|爱|值|香)了?|很[好棒赞]|真[好棒香](?!奇|笑)|非常[好棒]|回购|复购|再买|惊艳"
        "|性价比高?|完美|爱了|绝了|必备|宝藏|物超所值|耐心|抢着|点赞|赞爆|[很超真好]赞|棒|没毛病|好评|五星|安利|无敌"
        r"|\b(?:love(?:d|s)?|great|awesome|excellent|perfect|amazing|recommend\w*|worth (?:it|every)|beautiful"
        r"|fantastic|works (?:well|great)|delicious|best|so good|very good|really (?:good|nice|like)"
        r"|happy with|well made|wonderful|(?:buy|order|get) (?:it )?again|like a charm"
        r"|(?:so|very) (?:soft|smooth|handy)|five stars"
        r"|smells? (?:nice|good)|(?:very|so|and) nice|absorbs)\b"
    ),
    "question": (
        "[?？]|吗(?=[，,。~～!！ ]|$)|[呢么](?=[~～]*$)|(?<!没)(?<!没有)什么|怎么|咋|哪(?!怕)|多[少久长大](?!人)|区别"
        "|啥时候?|啥(?=[~～，,。?？]|$)|(?:能|可以|会)[^，,。]{0,4}不(?=[~～。]*$)|[好行]不[好行]"
        "|几(?:号|点|天|块|钱|个|时|款|片|瓶)"
        "|有没有|能不能|可不可以|是不是|会不会|要不要|请问|请教|求问|为什么|为啥|谁[有知用]"
        r"|\b(?:how (?:much|many|long|do|to|can|is)|what(?! an? )|when|where|which|why|can (?:i|we|you)|does it"
        r"|is (?:it|there|this)|do you|are you)\b"
    ),
}


def _one(english: bool) -> re.Pattern[str]:
    """All parts in one pattern; the English halves begin with a word boundary and stand last."""
    parts = {name: part.partition(r"|\b")[::2] for name, part in _PARTS.items()}
    chosen = {name: rf"\b{latin}" if english else chinese for name, (chinese, latin) in parts.items()}
    return re.compile("|".join(f"(?P<{name}>{part})" for name, part in chosen.items() if part not in ("", r"\b")), re.I)


_CHINESE, _ENGLISH = _one(False), _one(True)
_LATIN = re.compile("[A-Za-z]{2}")
_NOISE = re.compile(r"\[[^\[\]\n]{1,12}\]|https?://\S+|@[^\s@]{1,20}[\u2005 ]|\s+")
_SMALL_TALK = re.compile(
    r"(?:在[吗么不]?|有人[吗么]?|吃了[吗没]?|睡了[吗没]?|干[嘛啥]呢?|早|你好|大家好|hi|hello|what'?s up|how are you"
    r"|是[吗么]?|真的?[吗么]?|什么(?:鬼|情况)?|怎么了|咋了|谁|.{0,6}天气.{0,8}|(?:最近|都|过得|还)*好[吗么])[啊呀哈]*[?？!！~～。.]*",
    re.I,
)
_ASKS = re.compile("[?？]|吗|哪[个款种些]|多久|[么呢](?=[~～。!！]*$)|会不会|有没有|是不是|请问|请教|要不要")
_STRONG = re.compile("[!！]|非常|特别|真的|超级?|太|很|最|一直|每次|连续|really|very|so ", re.I)
_OWN = re.compile(r"我|俺|咱|\b(?:i|my|we|our|me)\b", re.I)


def classify(text: str) -> tuple[str, int] | None:
    """The kind of a line (one of KINDS) and how telling it is, 1 … 100; None for the small talk that most is."""
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    bare = _NOISE.sub(" ", text).strip()
    if len(bare) < SHORTEST or _SMALL_TALK.fullmatch(bare):
        return None
    found: dict[str, set[str]] = {name: set() for name in _PARTS}
    for pattern in (_CHINESE, _ENGLISH) if _LATIN.search(bare) else (_CHINESE,):
        for match in pattern.finditer(bare):
            found[match.lastgroup or ""].add(match[0])
    bad = len(found["complaint"]) + len(found["complaint_not"])
    good = len(found["praise"]) + len(found["praise_not"])
    wishes, asks = len(found["wish"]), len(found["question"])
    kind = _kind(bare, bad, good, wishes, asks)
    if kind is None:
        return None
    hits = {"complaint": bad, "praise": good, "wish": wishes, "question": asks}[kind]
    score = 30 + 10 * min(hits, 4)
    score += 8 if len(bare) >= 10 else 0
    score += 6 if 16 <= len(bare) <= 200 else 0
    score += 5 if _STRONG.search(bare) else 0
    score += 5 if _OWN.search(bare) else 0
    return kind, min(score, 100)


def _kind(bare: str, bad: int, good: int, wishes: int, asks: int) -> str | None:
    if bad and bad >= good:
        # "Does it leak?" asks; "why does it leak" complains.
        if bad == 1 and asks and _ASKS.search(bare) and not re.search("怎么|为什么|为啥|why|[!！]", bare, re.I):
            return "question"
        return "complaint"
    if wishes:
        return "wish"
    if asks and (not good or _ASKS.search(bare)):
        return "question"
    return "praise" if good else None
