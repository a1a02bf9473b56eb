# ruff: noqa: E501  tables of words read better unbroken
"""Header rows of the platforms' files: what is stored where, what marks the format, what is left."""

from __future__ import annotations

# (key, kind, platform, holds the lines of orders, columns, marks, also)
PLATFORM_FORMATS: tuple[tuple[str, str, str, bool, str, str, str], ...] = (
    (
        "taobao.orders", "orders", "taobao", False,
        "订单编号=order.number|主订单编号=order.number|买家会员名=id.taobao|买家昵称=nick|买家实际支付金额=order.paid|订单状态=order.status|"
        "收货人姓名=name|收货地址=address|联系手机=phone|联系电话=phone.second|订单创建时间=order.ordered_at|"
        "订单付款时间=order.paid_at|宝贝标题=order.title|商品标题=order.title|宝贝总数量=order.quantity|订单备注=order.note|"
        "买家留言=order.buyer_note|订单关闭原因=order.close_reason|退款金额=order.refunded",
        "买家会员名|买家应付货款|买家实际支付金额|宝贝标题|宝贝总数量|卖家服务费|返点积分|是否手机订单",
        "买家支付宝账号|买家应付邮费|买家支付积分|总金额|买家实际支付积分|运送方式|宝贝种类|物流单号|物流公司|店铺id|店铺名称|"
        "买家服务费|发票抬头|分阶段订单信息|特权订金订单id|是否上传合同照片|是否上传小票|是否代付|定金排名|修改后的sku|"
        "修改后的收货地址|异常信息|天猫卡券抵扣|集分宝抵扣|是否是o2o交易|新零售交易类型|新零售导购门店名称|新零售导购门店id|"
        "新零售发货门店名称|新零售发货门店id|预约门店|确认收货时间|打款商家金额|含应开票给个人的个人红包|是否信用购|前n有礼|"
        "支付单号|支付详情|数据采集时间|主订单编号|子单编号|买家应付款",
    ),
    (
        "taobao.items", "orders", "taobao", True,
        "订单编号=order.number|主订单编号=order.number|标题=order.title|价格=item.price|购买数量=order.quantity|"
        "商品属性=item.variant|订单状态=order.status",
        "标题|价格|购买数量|外部系统编号|商品属性|套餐信息|商家编码",
        "备注|子订单编号|买家实际支付金额|买家应付货款|退款状态|退款金额|订单创建时间|订单付款时间|发货时间|物流单号|物流公司",
    ),
    (
        "pinduoduo.orders", "orders", "pdd", False,
        "订单号=order.number|订单状态=order.status|订单成交时间=order.ordered_at|支付时间=order.paid_at|拼单成功时间=order.paid_at|商品=order.title|"
        "用户实付金额(元)=order.paid|商品数量(件)=order.quantity|商品规格=item.variant|商家备注=order.note|售后状态=order.after_sale|"
        "收货人=name|收件人=name|手机=phone|收件人电话=phone|省=province|市=city|买家留言=order.buyer_note",
        "商品总价(元)|用户实付金额(元)|商家实收金额(元)|商品数量(件)|样式id|店铺优惠折扣(元)|多多支付立减金额(元)",
        "邮费(元)|平台优惠折扣(元)|发货时间|确认收货时间|商品id|商家编码-规格维度|商家编码-商品维度|快递单号|快递公司|区|街道|详细地址|"
        "是否审核中|承诺发货时间|身份证号码|身份证姓名|国家/地区|订单类型|是否抽奖或0元试用|平台优惠折扣",
    ),
    (
        "douyin.orders", "orders", "douyin", False,
        "主订单编号=order.number|订单状态=order.status|订单提交时间=order.ordered_at|支付完成时间=order.paid_at|选购商品=order.title|商品规格=item.variant|"
        "商品数量=order.quantity|商品单价=item.price|订单应付金额=order.paid|收件人=name|收件人手机号=phone|省=province|市=city|"
        "买家留言=order.buyer_note|商家备注=order.note|售后状态=order.after_sale|取消原因=order.close_reason",
        "主订单编号|子订单编号|选购商品|收件人手机号|订单应付金额|商家编码|达人id",
        "商品id|运费|优惠总金额|平台优惠|商家优惠|达人优惠|商家改价|支付优惠|红包抵扣|支付方式|手续费|区|街道|详细地址|是否修改过地址|"
        "旗帜颜色|订单完成时间|app渠道|流量来源|承诺发货时间|订单类型|鲁班落地页id|达人昵称|所属门店id|预约发货时间|仓库id|仓库名称|"
        "是否安心购|广告渠道|流量类型|流量体裁|流量渠道|发货主体|发货主体明细|发货时间|降价类优惠|平台实际承担优惠金额|"
        "商家实际承担优惠金额|达人实际承担优惠金额|预计送达时间|是否平台仓自流转|车型",
    ),
    (
        "1688.orders", "orders", "1688", False,
        "订单编号=order.number|买家会员名=id.1688|实付款(元)=order.paid|订单状态=order.status|订单创建时间=order.ordered_at|订单付款时间=order.paid_at|"
        "收货人姓名=name|收货地址=address|联系手机=phone|联系电话=phone.second|货品标题=order.title|数量=order.quantity|单价(元)=item.price|"
        "型号=item.variant|买家留言=order.buyer_note",
        "买家公司名|买家会员名|卖家公司名|卖家会员名|货品总价(元)|实付款(元)|货品标题|offer id",
        "运费(元)|涨价或折扣(元)|发货方|邮编|单位|货号|sku id|物料编号|单品货号|货品种类|物流公司|运单号|物流公司运单号|关联编号|代理商姓名|"
        "代理商联系方式|是否代发订单|下单批次号|下游渠道|下游订单号|下单公司主体|发起人登录名|是否发起免密支付",
    ),
    (
        "weidian.orders", "orders", "weidian", False,
        "订单编号=order.number|订单状态=order.status|下单时间=order.ordered_at|支付时间=order.paid_at|付款时间=order.paid_at|"
        "订单实付金额=order.paid|实付金额=order.paid|订单金额=order.paid|订单总金额=order.paid|商品名称=order.title|"
        "订单描述=order.title|商品型号=item.variant|商品件数=order.quantity|数量=order.quantity|单价=item.price|"
        "收货人/提货人姓名=name|收货人/提货人手机号=phone|省=province|市=city|收货/提货详细地址=address|"
        "买家留言=order.buyer_note|卖家备注=order.note|下单账号=id.weidian|退款状态=order.after_sale|退款金额=order.refunded",
        "商品型号|商品件数|收货人/提货人姓名|收货人/提货人手机号|收货/提货详细地址|下单模板信息",
        "商品id|型号编码|商品编码|商品金额合计|发货时间|确认收货时间|支付方式|发货状态|区|下单微信|运费|订单总价|快递公司|快递单号",
    ),
    (
        "youzan.orders", "orders", "youzan", False,
        "订单号=order.number|订单状态=order.status|订单创建时间=order.ordered_at|买家付款时间=order.paid_at|订单实付金额=order.paid|"
        "全部商品名称=order.title|商品名称=order.title|订单商品总件数=order.quantity|商品数量=order.quantity|规格=item.variant|收货人/提货人=name|"
        "收货人手机号/提货人手机号=phone|收货人手机号=phone|收货人省份=province|收货人城市=city|详细收货地址/提货地址=address|"
        "买家备注=order.buyer_note|商家订单备注=order.note|买家姓名=name|买家昵称=nick|粉丝昵称=nick|买家手机号=phone.second|"
        "订单退款金额=order.refunded|订单已退款金额=order.refunded|订单退款状态=order.after_sale|关闭原因=order.close_reason",
        "收货人/提货人|收货人手机号/提货人手机号|买家付款时间|订单实付金额|全部商品名称|商品种类数|商家订单备注|店铺优惠合计",
        "订单商品总件数|归属店铺|销售渠道|支付优惠合计|订单实收金额|订单抵用积分数|店铺优惠方式|支付优惠方式|订单配送方式|"
        "同城送达时间/提货时间|订单星级|买家是否会员|下单网点|收银员|销售导购|专属导购|桌号|挂账主体|挂账手机号|团长订单|"
        "订单风险标签|分销员所属店铺|分销员所属团队|分销员所属分组|分销员等级|订单佣金类型|订单佣金金额|订单下级卖货提成类型|"
        "订单下级卖货提成金额|优惠券码名称|商品类型|商品类目|商品编码|商品单价|商品留言|商品发货物流公司|商品发货物流单号|"
        "商品退款状态|商品已退款金额|外部单号|订单类型|商品金额合计|运费|应收订单金额|支付方式|付款方式|交易成功时间|推广方式|分销员|分销员手机号|收货人地区|"
        "配送方式|下单店铺|订单来源|支付流水号|发货方式|商品发货状态|订单商品状态|物流单号|物流公司|储值卡支付|优惠券",
    ),
    (
        "youzan.customers", "members", "youzan", False,
        "客户姓名=name|客户昵称=nick|客户手机号=phone|客户生日=birthday|客户性别=gender|标签=tags|消费次数=total_orders|消费金额=total_cents|"
        "上次消费时间=last_order_on|来源渠道=source|成为客户时间=joined_on|微信地域=province|客户备注=note|公众号openid=id.wx_openid",
        "客户姓名|客户昵称|客户手机号|成长值|消费次数|上次消费时间|来源方式|成为客户时间",
        "是否会员|免费等级|付费等级|权益卡|客户积分|客户储值余额|累计退款金额|累计退款订单数|笔单价|分销员|导购员|企微好友|成为会员时间|"
        "成为会员店铺|公众号|公众号关注时间|最近浏览时间|所属区域|指定时间消费次数|指定时间消费金额",
    ),
    (
        "shopify.customers", "members", "shopify", False,
        "Customer ID=id.shopify|First Name=name.first|Last Name=name.last|Email=email|Phone=phone|Default Address Phone=phone.second|"
        "Default Address City=city|City=city|Default Address Province Code=province|Province=province|Total Spent=total_cents|"
        "Total Orders=total_orders|Note=note|Tags=tags|Accepts Email Marketing=consent|Accepts Marketing=consent",
        "Accepts Email Marketing|Accepts SMS Marketing|Total Spent|Total Orders|Tax Exempt|First Name|Last Name",
        "Default Address Company|Default Address Address1|Default Address Address2|Default Address Country Code|Default Address Zip|"
        "Company|Address1|Address2|Province Code|Country|Country Code|Zip|Accepts Marketing",
    ),
    (
        "shopify.orders", "orders", "shopify", False,
        "Name=order.number|Email=email|Financial Status=order.status|Paid at=order.paid_at|Total=order.paid|Discount Code=order.promo_code|"
        "Created at=order.ordered_at|Lineitem quantity=order.quantity|Lineitem name=order.title|Lineitem price=item.price|"
        "Billing Name=name|Phone=phone|Billing Phone=phone.second|Billing City=city|Billing Province=province|"
        "Notes=order.buyer_note|Refunded Amount=order.refunded|Cancelled at=order.cancelled_at",
        "Financial Status|Fulfillment Status|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Subtotal|Shipping Name",
        "Fulfilled at|Accepts Marketing|Currency|Shipping|Taxes|Discount Amount|Shipping Method|Lineitem compare at price|Lineitem sku|"
        "Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|Billing Street|Billing Address1|Billing Address2|"
        "Billing Company|Billing Zip|Billing Country|Shipping Street|Shipping Address1|Shipping Address2|Shipping Company|"
        "Shipping City|Shipping Zip|Shipping Province|Shipping Country|Shipping Phone|Note Attributes|Payment Method|"
        "Payment Reference|Vendor|Outstanding Balance|Employee|Location|Device ID|Id|Tags|Risk Level|Source|Lineitem discount|"
        "Tax 1 Name|Tax 1 Value|Tax 2 Name|Tax 2 Value|Tax 3 Name|Tax 3 Value|Tax 4 Name|Tax 4 Value|Tax 5 Name|Tax 5 Value|"
        "Receipt Number|Duties|Billing Province Name|Shipping Province Name|Payment ID|Payment Terms Name|Next Payment Due At|"
        "Payment References",
    ),
    (
        "woocommerce.customers", "members", "woo", False,
        "Name=name|Username=id.woo|Email=email|Sign Up=joined_on|Orders=total_orders|Total Spend=total_cents|City=city|Region=province",
        "Username|Last Active|Sign Up|Total Spend|AOV|Country / Region",
        "Postal Code",
    ),
    (
        "woocommerce.orders", "orders", "woo", False,
        "Order Number=order.number|Order Status=order.status|Order Date=order.ordered_at|Customer Note=order.buyer_note|"
        "First Name (Billing)=name.first|Last Name (Billing)=name.last|Email (Billing)=email|Phone (Billing)=phone|"
        "City (Billing)=city|State Code (Billing)=province|Order Total Amount=order.paid|Order Refund Amount=order.refunded|"
        "Item Name=order.title|Name=order.title|Quantity=order.quantity|Quantity (- Refund)=order.quantity|Item Cost=item.price|Coupon Code=order.promo_code|Coupons Used=order.promo_code|"
        "Product Variation=item.variant",
        "Order Number|First Name (Billing)|Last Name (Billing)|Email (Billing)|Order Total Amount|Payment Method Title|Item Cost",
        "Company (Billing)|Address 1&2 (Billing)|Postcode (Billing)|Country Code (Billing)|First Name (Shipping)|Last Name (Shipping)|"
        "Address 1&2 (Shipping)|City (Shipping)|State Code (Shipping)|Postcode (Shipping)|Country Code (Shipping)|Item #|SKU|"
        "Cart Discount Amount|Order Subtotal Amount|Shipping Method Title|Order Shipping Amount|"
        "Order Total Tax Amount|Discount Amount|Discount Amount Tax|Order ID|Order Line (w/o tax)|Order Line Tax|Order Line Total|"
        "Order Line Total Refunded|Order Line Total (- Refund)|Image URL",
    ),
    (
        "woocommerce.analytics_orders", "orders", "woo", False,
        "Date=order.ordered_at|Order #=order.number|Status=order.status|Customer=name|Product(s)=order.title|Items sold=order.quantity|"
        "Coupon(s)=order.promo_code|N. Revenue=order.paid",
        "Order #|N. Revenue|N. Revenue (formatted)|Customer type|Product(s)|Items sold|Coupon(s)|Attribution",
        "",
    ),
    (
        "hubspot.contacts", "members", "hubspot", False,
        "Record ID=id.hubspot|Contact ID=id.hubspot|First Name=name.first|Last Name=name.last|Email=email|Phone Number=phone|"
        "Mobile Phone Number=phone.second|City=city|State/Region=province|Create Date=joined_on|Original Source=source|"
        "Total Revenue=total_cents|Number of Associated Deals=total_orders|Recent Deal Close Date=last_order_on|Gender=gender|Date of birth=birthday",
        "Record ID|Contact owner|Lead Status|Create Date|Last Activity Date|Marketing contact status|Lifecycle Stage",
        "Associated Company|Associated Company IDs|Company Name|Country/Region|Postal Code|Job Title|Website URL|Annual Revenue|"
        "Last Modified Date|Contact ID|First Name|Last Name|Phone Number",
    ),
    (
        "own.members", "members", "", False,
        "姓名=name|昵称=nick|手机号=phone|微信号=wechat|邮箱=email|性别=gender|生日=birthday|省份=province|城市=city|来源=source|标签=tags|"
        "加入日期=joined_on|淘宝账号=id.taobao|QQ号=id.qq|抖音号=id.douyin|自己人=own_circle|备注=note|"
        "Name=name|Nickname=nick|Phone=phone|WeChat ID=wechat|Email=email|Gender=gender|Birthday=birthday|Province=province|City=city|"
        "Source=source|Tags=tags|Joined on=joined_on|Taobao ID=id.taobao|QQ=id.qq|Douyin ID=id.douyin|Own circle=own_circle|Note=note",
        "姓名|昵称|手机号|微信号|自己人|加入日期|淘宝账号||Name|Nickname|Phone|WeChat ID|Own circle|Joined on|Taobao ID",
        "",
    ),
    (
        "own.orders", "orders", "", False,
        "订单号=order.number|下单时间=order.ordered_at|付款时间=order.paid_at|实付金额=order.paid|订单状态=order.status|商品名称=order.title|"
        "数量=order.quantity|姓名=name|手机号=phone|淘宝账号=id.taobao|优惠码=order.promo_code|平台=order.platform|订单备注=order.note|"
        "Order number=order.number|Ordered at=order.ordered_at|Paid at=order.paid_at|Amount paid=order.paid|Status=order.status|"
        "Product=order.title|Quantity=order.quantity|Name=name|Phone=phone|Taobao ID=id.taobao|Promo code=order.promo_code|"
        "Platform=order.platform|Order note=order.note",
        "订单号|下单时间|实付金额|优惠码|平台|订单备注||Order number|Ordered at|Amount paid|Promo code|Platform|Order note",
        "",
    ),
    (
        "daren.influencers", "influencers", "douyin", False,
        "达人昵称=influencer.name|昵称=influencer.name|抖音号=influencer.handle|粉丝数=influencer.followers|粉丝量=influencer.followers|"
        "联系方式=influencer.contact|备注=influencer.note",
        "达人id|抖音号|达人昵称|达人链接|粉丝数|点赞数|收藏数|评论数|分享数|发布时间",
        "平均点赞数|作品数|作品标题|作品链接|视频标题|视频链接|播放量|互动率|达人等级|达人类型|达人性别|达人地区|带货口碑|获赞数",
    ),
)  # fmt: skip
