# ruff: noqa: E501  tables of words read better unbroken
"""What a column of a file can be stored to, as data.

Keys: a member's own columns (``name``, ``phone`` …), ``id.<platform>`` for what a platform calls the
member, ``order.<column>`` for orders, ``item.<column>`` for the lines of an order, ``review.<column>``
for reviews. ``words`` are headers that owners and platforms use, in the form of :func:`header_key`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MEMBERS, ORDERS, REVIEWS, INFLUENCERS = "members", "orders", "reviews", "influencers"
VOTES, FIXES, VOICES, SURVEY = "votes", "fixes", "voices", "survey"


LONGEST_HEADER = 1000
"""Characters by which a header is compared."""


@dataclass(frozen=True)
class Field:
    """One thing a column can be stored to.

    ``type`` chooses the cleaning (see cleaning.py); ``vital``: a row whose value cannot be read is
    rejected, else only the value is left out; ``many``: several columns may be stored to it.
    """

    key: str
    type: str
    kinds: tuple[str, ...]
    words: tuple[str, ...] = ()
    vital: bool = False
    many: bool = False


def header_key(text: object) -> str:
    """A header as it is compared: width, case, blanks, underscores, stars and colons aside."""
    # Cut, since a cell of a megabyte is no header and the search below takes the square of its length.
    return _header_key(str(text)[:LONGEST_HEADER])


@lru_cache(maxsize=8192)
def _header_key(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\s*:_\ufeff\u200b]+|^\W*必填\W*|\W*(必填|选填|required|optional)\W*$", "", folded)


def bare_key(text: object) -> str:
    """A header without what stands in brackets at its end: ``金额(元)`` is ``金额``."""
    key = header_key(text)
    return re.sub(r"[(\[【<][^()\[\]【】<>]*[)\]】>]$", "", key) or key


def _f(key: str, type_: str, kinds: str, words: str = "", *, vital: bool = False, many: bool = False) -> Field:
    names = {"m": MEMBERS, "o": ORDERS, "r": REVIEWS, "i": INFLUENCERS}
    names |= {"v": VOTES, "f": FIXES, "w": VOICES, "s": SURVEY}
    split = tuple(header_key(word) for word in words.split("|") if word)
    return Field(key, type_, tuple(names[letter] for letter in kinds), split, vital, many)


FIELDS: tuple[Field, ...] = (
    _f("name", "name", "morvws",
       "姓名|名字|名称|客户|顾客|会员|买家|客户姓名|客户名称|客户名|会员姓名|会员名称|顾客姓名|真实姓名|成员|联系人|收货人|收货人姓名|收件人|收件人姓名|"
       "买家姓名|name|full name|fullname|customer|customer name|contact|contact name|member|member name|tester|谁|投票人|填写人|答卷人|who|voter|respondent|said by"),
    _f("name.first", "name", "mo", "first name|firstname|given name|名"),
    _f("name.last", "name", "mo", "last name|lastname|surname|family name|姓|姓氏"),
    _f("nick", "name", "morvws",
       "昵称|网名|客户昵称|会员昵称|粉丝昵称|微信昵称|群昵称|买家昵称|用户昵称|nick|nickname|nick name|display name|alias"),
    _f("phone", "phone", "morvws",
       "手机|手机号|手机号码|电话|电话号码|联系电话|联系手机|联系方式|客户手机号|会员手机号|收货人手机|收货人手机号|收件人手机|"
       "收件人手机号|收货手机|买家手机号|买家手机|移动电话|phone|phone number|mobile|mobile phone|mobile number|"
       "mobile phone number|cell|cellphone|tel|telephone"),
    _f("phone.second", "phone", "mo", "固定电话|座机|备用电话|电话2|其他电话|phone 2|other phone|home phone|work phone"),
    _f("email", "email", "morvws", "邮箱|电子邮箱|邮件|电子邮件|邮箱地址|email|e-mail|email address|mail|billing email"),
    _f("wechat", "id", "morvws", "微信|微信号|微信id|weixin|wechat|wechat id|wxid|wx"),
    _f("gender", "gender", "m", "性别|客户性别|会员性别|gender|sex"),
    _f("birthday", "date", "m", "生日|出生日期|客户生日|会员生日|出生年月日|birthday|date of birth|birth date|dob"),
    _f("province", "province", "mo",
       "省|省份|省市|所在省|所在省份|收货人省份|地区|微信地域|province|state|state/region|region|billing province"),
    _f("city", "city", "mo", "市|城市|所在城市|所在市|收货人城市|city|town|billing city"),
    _f("address", "address", "mo",
       "地址|收货地址|收件地址|详细地址|联系地址|家庭地址|收货人地址|所在地|所在地区|address|shipping address|default address"),
    _f("source", "text", "m",
       "来源|来源渠道|渠道|客户来源|会员来源|获客渠道|来自|source|channel|original source|lead source|how did you hear about us"),
    _f("tags", "tags", "mo", "标签|客户标签|会员标签|标记|分组|tags|tag|labels|label|segments", many=True),
    _f("note", "note", "m", "备注|说明|客户备注|会员备注|备忘|note|notes|remark|remarks|comment|comments", many=True),
    _f("joined_on", "date", "m",
       "加入日期|加入时间|入会时间|入会日期|注册时间|注册日期|成为客户时间|添加时间|添加日期|首次消费时间|创建时间|建档日期|"
       "joined|joined on|join date|sign up|signup date|registered|created|created at|create date|date added|customer since"),
    _f("total_orders", "count", "m",
       "订单数|购买次数|消费次数|下单次数|交易次数|累计订单数|订单数量|成交次数|交易笔数|total orders|orders|orders count|order count|"
       "number of orders|purchases"),
    _f("total_cents", "money", "m",
       "消费金额|累计消费|累计消费金额|消费总额|总消费|交易总额|交易额|累计金额|购买金额|成交金额|total spent|total spend|total revenue|"
       "lifetime value|ltv|amount spent"),
    _f("last_order_on", "date", "m",
       "最近消费|最近消费时间|最后消费时间|上次消费时间|最近购买时间|最近下单时间|最近订单日期|最近购买日期|最近消费日期|最近一次购买|最近一次消费|最近购买|最近下单|最后购买日期|上次购买时间|上次交易时间|"
       "last order|last order date|last purchase|last ordered|last order on"),
    _f("tier", "tier", "m", "用户层级|层级|层级分类|tier"),
    _f("own_circle", "own_circle", "m", "自己人|缘故|自己人(缘故)|own circle"),
    _f("would_buy", "yesno", "m", "你会买吗|会不会买|would buy|would you buy it yourself"),
    _f("consent", "yesno", "m", "同意|同意联系|是否同意|consent|accepts email marketing|accepts marketing"),
    _f("id.taobao", "id", "movws",
       "旺旺|旺旺号|旺旺id|旺旺名|淘宝|淘宝id|淘宝号|淘宝账号|淘宝昵称|淘宝会员名|买家会员名|买家旺旺|买家账号|taobao|taobao id|wangwang"),
    _f("id.qq", "id", "movws", "qq|qq号|qq号码"),
    _f("id.douyin", "id", "movws", "抖音|抖音号|抖音id|douyin|douyin id|tiktok"),
    _f("id.youzan", "id", "movws", "有赞id|有赞客户id|youzan|youzan id|yz_open_id"),
    _f("id.weidian", "id", "movws", "微店|微店账号|微店id|下单账号|weidian|weidian id"),
    _f("id.pdd", "id", "movws", "拼多多|拼多多id|拼多多账号|pinduoduo|pdd id"),
    _f("id.1688", "id", "movws", "1688|1688账号|1688会员名|阿里旺旺|alibaba id"),
    _f("id.wx_openid", "id", "movws", "openid|微信openid|wx_openid|open id|unionid"),
    _f("id.shopify", "id", "mo", "customer id|shopify id|shopify customer id"),
    _f("id.woo", "id", "mo", "woocommerce id|woo id|username"),
    _f("id.hubspot", "id", "m", "record id|contact id|hubspot id"),
    _f("id.shop", "id", "morvws", "会员号|会员编号|会员卡号|客户编号|客户id|会员id|卡号|编号|member id|member no|member number|customer no|customer number|id"),
    # --- orders
    _f("order.number", "number", "o",
       "订单号|订单编号|订单id|单号|交易号|订单编码|order|order number|order no|order no.|order id|order #|order name|number", vital=True),
    _f("order.status", "status", "o", "订单状态|状态|交易状态|支付状态|付款状态|status|order status|financial status|payment status"),
    _f("order.close_reason", "text", "o", "订单关闭原因|关闭原因|取消原因|cancel reason|closed reason"),
    _f("order.cancelled_at", "datetime", "o", "取消时间|cancelled at|canceled at"),
    _f("order.after_sale", "text", "o", "售后状态|退款状态|refund status"),
    _f("order.ordered_at", "datetime", "o",
       "订单创建时间|下单时间|下单日期|订单时间|订单日期|购买时间|购买日期|创建时间|交易时间|日期|时间|订单提交时间|订单成交时间|消费时间|"
       "order date|ordered at|ordered on|created at|created|date|purchase date", vital=True),
    _f("order.paid_at", "datetime", "o", "订单付款时间|付款时间|支付时间|支付完成时间|买家付款时间|付款日期|paid at|paid on|payment date|date paid"),
    _f("order.paid", "money", "o",
       "实付|实付金额|实付款|实际支付|实际支付金额|支付金额|付款金额|订单金额|订单实付金额|订单应付金额|订单总金额|订单总价|金额|总金额|成交金额|总价|消费金额|"
       "实收|实收金额|合计金额|买家实际支付金额|用户实付金额|order total|total|amount|paid|paid amount|order total amount|total paid|grand total",
       vital=True),
    _f("order.refunded", "money", "o", "退款金额|已退款金额|订单退款金额|订单已退款金额|refunded amount|refund amount|order refund amount"),
    _f("order.quantity", "count", "o",
       "数量|购买数量|商品数量|件数|商品件数|总件数|宝贝总数量|订单商品总件数|quantity|qty|items|items sold|item count"),
    _f("order.title", "text", "o",
       "商品|商品名称|宝贝标题|货品标题|产品|产品名称|商品标题|选购商品|全部商品名称|购买商品|品名|标题|product|product name|product(s)|item|items bought|"
       "item name|title|lineitem name"),
    _f("item.variant", "text", "o", "规格|商品规格|商品属性|颜色尺码|sku|型号|商品型号|variant|option|specification"),
    _f("item.price", "money", "o", "单价|商品单价|价格|unit price|price|item price|item cost|lineitem price"),
    _f("order.promo_code", "text", "o", "优惠码|优惠券|优惠券码|推广码|promo code|coupon|coupon code|coupon(s)|discount code|coupons used"),
    _f("order.note", "text", "o", "订单备注|备注|卖家备注|商家备注|note|notes|remark|order note"),
    _f("order.buyer_note", "text", "o", "买家留言|买家备注|留言|customer note|buyer note"),
    _f("order.platform", "text", "o", "平台|店铺平台|销售平台|platform|sales channel"),
    # --- reviews of a round
    _f("review.code", "id", "r", "内测码|f码|邀请码|测试码|code|invitation code|beta code"),
    _f("review.at", "datetime", "r", "日期|时间|填写时间|提交时间|测评日期|date|time|submitted|submitted at|reviewed on"),
    _f("review.recommend", "recommend", "r",
       "推荐|推荐意愿|推荐分|推荐指数|愿意推荐吗|推荐(0–10)|推荐(0-10)|recommend|would recommend|recommend (0–10)|recommend (0-10)|nps"),
    _f("review.price", "price_feeling", "r", "价格感觉|觉得价格|价格|价格感受|price|price feeling|price feels"),
    _f("review.words", "text", "r", "想说的话|评价|评语|意见|建议|留言|测评内容|原话|words|review|comment|comments|in their words|feedback"),
    _f("review.quote_ok", "yesno", "r", "可以引用|同意引用|可引用|可否引用|may be quoted|quote ok|can be quoted"),
    _f("review.point", "mark", "r", many=True),
    # --- influencers
    _f("influencer.name", "name", "i", "姓名|昵称|名字|名称|达人昵称|达人|账号名称|博主|name|nickname|influencer", vital=True),
    _f("influencer.kind", "influencer_kind", "i", "类型|类别|kind|type"),
    _f("influencer.platform", "text", "i", "平台|platform"),
    _f("influencer.handle", "id", "i", "账号|抖音号|小红书号|微博账号|快手号|视频号|b站账号|达人id|主页|达人链接|主页链接|账号链接|链接|handle|account|profile|link|url"),
    _f("influencer.stage", "influencer_stage", "i",
       "阶段|合作阶段|合作状态|合作进度|跟进状态|跟进阶段|联系状态|状态|进展|进度|stage|status|state|progress"),
    _f("influencer.followers", "number_short", "i", "粉丝|粉丝数|粉丝量|followers|fans|follower count"),
    _f("influencer.numbers_on", "date", "i", "数据日期|统计日期|numbers as of|as of"),
    _f("influencer.contact", "text", "i", "联系方式|联系|电话|微信|contact|phone|email|wechat"),
    _f("influencer.follow_up_on", "date", "i", "下次跟进|跟进日期|follow up|follow up on|next contact"),
    _f("influencer.note", "note", "i", "备注|说明|note|notes", many=True),
    # --- votes on an open decision
    _f("vote.choice", "text", "v",
       "选择|选项|投票|选票|投给|我选|你选|选了|choice|choices|vote|votes|voted for|option|options|pick", vital=True, many=True),
    _f("vote.option", "text", "v", many=True),
    _f("vote.at", "datetime", "v", "时间|投票时间|日期|提交时间|time|at|date|voted at|voted on"),
    _f("vote.question", "text", "v", "开放的事|事|问题|题目|question"),
    # --- fixes, to the factory and back
    _f("fix.id", "id", "f", "编号|序号|id|no|no.|fix id|number"),
    _f("fix.title", "text", "f", "改进项|标题|问题|要改什么|名称|fix|title|issue|what to fix", vital=True),
    _f("fix.kind", "fix_kind", "f", "类型|类别|kind|type"),
    _f("fix.severity", "severity", "f", "严重程度|严重|程度|级别|severity"),
    _f("fix.status", "fix_status", "f", "状态|进度|处理状态|status|state|progress", vital=True),
    _f("fix.owner", "text", "f", "负责人|跟进人|处理人|责任人|looked after by|owner|responsible|assigned to"),
    _f("fix.impact", "factor", "f", "影响|影响力|impact"),
    _f("fix.confidence", "factor", "f", "把握|把握%|信心|confidence|confidence%"),
    _f("fix.effort", "factor", "f", "工作量|工作量(天)|effort|effort(days)|days"),
    _f("fix.note", "note", "f", "备注|说明|回复|工厂回复|处理说明|note|notes|reply|remark"),
    # --- voices
    _f("voice.text", "text", "w",
       "原话|说了什么|内容|心声|留言|反馈|评价|建议|意见|文字|what was said|text|words|said|message|comment|feedback|quote", vital=True),
    _f("voice.at", "datetime", "w", "说话时间|时间|日期|留言时间|said at|time|date|at|when|created at", vital=True),
    _f("voice.channel", "text", "w", "渠道|来源|平台|哪里|channel|source|where|platform"),
    _f("voice.kind", "voice_kind", "w", "类型|类别|分类|kind|type"),
    _f("voice.mood", "mood", "w", "情绪|心情|mood"),
    _f("voice.topic", "text", "w", "话题|主题|topic|theme"),
    _f("voice.assigned", "text", "w", "负责人|跟进人|looked after by|assigned to|owner"),
    _f("voice.answer", "text", "w", "回复|答复|answer|reply"),
    _f("voice.answered_at", "datetime", "w", "回复时间|答复时间|answered at|replied at"),
    # --- answers to a survey; which columns are questions is found in exchange/surveys.py
    _f("answer.number", "id", "s", "序号|编号|答题编号|答卷编号|id|no|no.|number|respondent id|response id|answer id"),
    _f("answer.started_at", "datetime", "s", "开始答题时间|开始时间|start date|start time|started at|started|date created"),
    _f("answer.finished_at", "datetime", "s",
       "提交答卷时间|提交时间|结束答题时间|结束时间|完成时间|填写时间|答题时间|时间戳记|时间戳|时间|日期|timestamp|submitted|submitted at|end date|end time|"
       "completion time|date modified|completed at|date"),
    _f("answer.source", "text", "s", "来源|来源渠道|渠道|collector id|source|channel"),
    _f("answer.question", "answer", "s", many=True),
)  # fmt: skip

BY_KEY: dict[str, Field] = {field.key: field for field in FIELDS}


def fields_of(kind: str) -> list[Field]:
    """The fields a file of this kind can fill, in the order a list should show them."""
    return [field for field in FIELDS if kind in field.kinds]


def words_of(kind: str) -> dict[str, str]:
    """Header words of a kind → field key; where a word names two fields the earlier one has it."""
    found: dict[str, str] = {}
    for field in fields_of(kind):
        for word in field.words:
            found.setdefault(word, field.key)
    return found


def rank(key: str, word: str) -> int:
    """How well a header word says what a field wants, 0 being best: ``实付金额`` before ``金额``."""
    words = BY_KEY[key].words
    return words.index(word) if word in words else len(words)
