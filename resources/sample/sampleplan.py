# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the sample year: tables that make-sample.py turns into records.

Taken from the town's published report of 2015: the town, five of its villages and communities, the three classes and
their 54 + 496 + 18 pieces, the eight topics, 46 proposals with 44 + 2 results, three inspection teams, the leaders who
went along, the 28th. Everything else is made up, and nobody named here exists.
"""

TOPICS = ["城建规划建设", "项目建设招投标", "惠民资金使用情况", "重大事项决策", "村社财务", "低保户评议",
          "申请再生育情况", "三无人员审核"]
BUILDING, TENDERS, BENEFITS, DECISIONS, FINANCE, ALLOWANCE, BIRTHS, NOBODY = TOPICS

# code, name, first month, last month. The family-planning office became part of another in the middle of the year.
OFFICES = [
    ("DZ", "党政办", "2008-05", None), ("DJ", "党建办", "2008-05", None), ("RD", "人大办", "2008-05", None),
    ("JJ", "纪检监察办", "2008-05", None), ("CZ", "财政所", "2008-05", None),
    ("MZ", "民政和社会事务办", "2008-05", None), ("NY", "农业服务中心", "2008-05", None),
    ("GH", "规划建设办", "2008-05", None), ("SB", "社保所", "2010-01", None), ("JS", "计生办", "2008-05", "2015-06"),
    ("WJ", "卫计办", "2015-07", None), ("AJ", "安监办", "2008-05", None), ("ZZ", "综治办", "2008-05", None),
    ("JY", "公共资源交易站", "2013-01", None), ("WH", "文化服务中心", "2008-05", None),
]

VILLAGES = [
    ("LM", "利民村", "village"), ("YL", "云龙村", "village"), ("ST", "三台村", "village"),
    ("CZM", "川主庙社区", "community"), ("SHK", "双河口社区", "community"), ("YF", "玉峰村", "village"),
    ("CL", "长岭村", "village"), ("SS", "石笋村", "village"), ("QL", "青龙村", "village"), ("GD", "高洞村", "village"),
    ("XQ", "新桥村", "village"), ("DB", "大坝村", "village"), ("XJ", "新街社区", "community"),
]

OFFICIALS = [("SJ", "示例人员01", "书记"), ("ZZ", "示例人员02", "镇长"), ("JW", "示例人员03", "纪委书记")]

BOARD, WINDOW, LED, PLATFORM, SITE = "公开栏", "橱窗栏", "LED显示屏", "查询平台", "门户网站"
WEIBO, WECHAT, RADIO, VILLAGE_BOARD = "政务微博", "政务微信", "广播", "村(社区)财务公开栏"
RULES = "政府信息公开条例（2007年）"
VILLAGE_LAW = "村民委员会组织法第三十条"
RELIEF = "社会救助暂行办法"
TWENTY = "形成或者变更之日起20个工作日内"
FIXED, TEMPORARY, TRADING = "fixed", "temporary", "resourceTrading"
M, Q, H, Y, N = "monthly", "quarterly", "halfYearly", "yearly", "asNeeded"
YEAR = list(range(1, 13))

# code, name, class, topic, frequency, months where not the frequency's own, pieces in the year, legal basis,
# time limit, channels. For asNeeded the months are those in which something was handed in.
ITEMS = [
    ("DZ-01", "机构设置和领导分工", FIXED, DECISIONS, H, [], 2, RULES + "第九条", TWENTY, [BOARD, SITE]),
    ("DZ-02", "政府信息公开指南和目录", FIXED, DECISIONS, Y, [4], 1, RULES + "第十九条", "及时更新", [PLATFORM, SITE]),
    ("DZ-03", "上年度政府信息公开工作年度报告", FIXED, DECISIONS, Y, [3], 1, RULES + "第三十一条", "每年3月31日前", [SITE, PLATFORM]),
    ("DZ-04", "年度目标任务及完成情况", FIXED, DECISIONS, Q, [], 4, RULES + "第十条", TWENTY, [BOARD, PLATFORM]),
    ("DZ-05", "党委、政府会议决定的重大事项", TEMPORARY, DECISIONS, M, [], 20, RULES + "第九条", TWENTY, [BOARD, PLATFORM, WECHAT]),
    ("DJ-01", "党员发展和干部任免公示", TEMPORARY, DECISIONS, M, [], 18, "党务公开目录", "公示不少于5个工作日", [BOARD, WINDOW]),
    ("DJ-02", "村务监督委员会审核事项", TEMPORARY, FINANCE, M, [], 16, VILLAGE_LAW, "次月15日前", [VILLAGE_BOARD, PLATFORM]),
    ("RD-01", "代表议案和建议办理情况", TEMPORARY, DECISIONS, H, [], 4, RULES + "第九条", TWENTY, [BOARD, "会议"]),
    ("JJ-01", "执法执纪情况", FIXED, DECISIONS, Q, [], 4, "党务公开目录", TWENTY, [BOARD, PLATFORM]),
    ("CZ-01", "财政预算", FIXED, DECISIONS, Y, [3], 1, RULES + "第十二条", "批准后20日内", [SITE, "会议"]),
    ("CZ-02", "财政决算", FIXED, DECISIONS, Y, [9], 1, RULES + "第十二条", "批准后20日内", [SITE, "会议"]),
    ("CZ-03", "强农惠农资金发放汇总", FIXED, BENEFITS, Q, [], 4, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("CZ-04", "村（社区）财务收支", FIXED, FINANCE, M, [], 12, VILLAGE_LAW, "次月15日前", [VILLAGE_BOARD, PLATFORM]),
    ("CZ-05", "政府采购", TEMPORARY, TENDERS, N, [2, 5, 6, 9, 11], 8, RULES + "第十条", TWENTY, [BOARD, SITE]),
    ("CZ-06", "村级专项资金使用", TEMPORARY, FINANCE, M, [], 30, RULES + "第十二条", TWENTY, [VILLAGE_BOARD, PLATFORM]),
    ("MZ-01", "低保初审和民主评议", TEMPORARY, ALLOWANCE, M, [], 36, RELIEF + "第十一条", "公示7日", [BOARD, PLATFORM]),
    ("MZ-02", "低保审批名单和金额", FIXED, ALLOWANCE, Q, [], 4, RELIEF + "第十一条", TWENTY, [BOARD, PLATFORM]),
    ("MZ-03", "优抚、救济、捐助款物发放", FIXED, ALLOWANCE, Q, [], 4, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("MZ-04", "养老和残疾人补贴", FIXED, BENEFITS, Q, [], 4, RULES + "第十条", TWENTY, [BOARD, PLATFORM]),
    ("MZ-05", "临时救助", TEMPORARY, BENEFITS, M, [], 16, RELIEF + "第四十九条", TWENTY, [BOARD, PLATFORM]),
    ("MZ-06", "低保动态调整", TEMPORARY, ALLOWANCE, M, [], 18, RELIEF + "第十三条", TWENTY, [BOARD, PLATFORM]),
    ("MZ-07", "三无人员和五保对象审核", TEMPORARY, NOBODY, M, [], 44, RELIEF + "第十六条", "公示7日", [BOARD, PLATFORM, RADIO]),
    ("NY-01", "涉农补贴资金明细", TEMPORARY, BENEFITS, M, [], 24, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("NY-02", "良种和种粮直补公示", TEMPORARY, BENEFITS, N, [4, 5, 10], 6, RULES + "第十二条", "公示7日", [BOARD, RADIO]),
    ("NY-03", "农田水利项目实施情况", TEMPORARY, TENDERS, Q, [], 12, RULES + "第十条", TWENTY, [BOARD, LED]),
    ("NY-04", "集体资产资源承包租赁", TEMPORARY, FINANCE, Q, [], 12, RULES + "第十二条", TWENTY, [VILLAGE_BOARD, PLATFORM]),
    ("GH-01", "镇村规划及建设管理", FIXED, BUILDING, Q, [], 4, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("GH-02", "重点建设项目进展", FIXED, BUILDING, Q, [], 4, RULES + "第十条", TWENTY, [BOARD, LED]),
    ("GH-03", "宅基地使用审核", TEMPORARY, BUILDING, M, [], 26, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("GH-04", "农村危房改造", TEMPORARY, BUILDING, M, [], 24, RULES + "第十二条", TWENTY, [BOARD, PLATFORM]),
    ("GH-05", "土地征收和房屋拆迁补偿", TEMPORARY, BUILDING, N, [1, 4, 5, 7, 8, 10, 12], 16, RULES + "第十二条", TWENTY, [BOARD, "会议"]),
    ("GH-06", "建设项目招投标公告和结果", TEMPORARY, TENDERS, M, [], 28, "招标投标法", "5个工作日内", [BOARD, SITE, LED]),
    ("GH-07", "工程进度和竣工结算", TEMPORARY, TENDERS, M, [], 22, RULES + "第十条", TWENTY, [BOARD, PLATFORM]),
    ("SB-01", "公益性岗位和就业服务", TEMPORARY, BENEFITS, Q, [], 8, RULES + "第十条", TWENTY, [BOARD, WECHAT]),
    ("SB-02", "养老、医疗保险参保缴费", TEMPORARY, BENEFITS, M, [], 20, RULES + "第十条", TWENTY, [BOARD, PLATFORM]),
    ("JS-01", "再生育申请审核", TEMPORARY, BIRTHS, M, [], 24, "人口与计划生育法", "公示7日", [BOARD, PLATFORM]),
    ("JS-02", "计划生育政策和办事程序", FIXED, BIRTHS, H, [], 1, RULES + "第十二条", TWENTY, [BOARD, "宣传专栏"]),
    ("WJ-01", "再生育申请审核", TEMPORARY, BIRTHS, M, [], 24, "人口与计划生育法", "公示7日", [BOARD, PLATFORM]),
    ("WJ-02", "计划生育政策和办事程序", FIXED, BIRTHS, H, [], 1, RULES + "第十二条", TWENTY, [BOARD, "宣传专栏"]),
    ("AJ-01", "安全生产检查和应急预案", FIXED, BUILDING, H, [], 2, RULES + "第十条", TWENTY, [BOARD, SITE]),
    ("AJ-02", "集镇和工地安全隐患整治", TEMPORARY, BUILDING, M, [], 20, RULES + "第十条", TWENTY, [BOARD, WEIBO]),
    ("ZZ-01", "矛盾调解和平安建设", TEMPORARY, DECISIONS, M, [], 14, RULES + "第十条", TWENTY, [BOARD, "标语横幅"]),
    ("JY-01", "小型公共资源交易公告", TRADING, TENDERS, M, [], 10, "小型公共资源交易公开目录", "5个工作日内", [BOARD, SITE]),
    ("JY-02", "小型公共资源交易结果", TRADING, TENDERS, M, [], 8, "小型公共资源交易公开目录", "3个工作日内", [BOARD, SITE]),
    ("WH-01", "公共文化服务活动", TEMPORARY, DECISIONS, Q, [], 6, RULES + "第十条", TWENTY, [BOARD, WECHAT, RADIO]),
]

DEADLINES = [
    ("2015-02", "2015-02-16", "春节假期前收齐（示例）"),
    ("2015-03", "2015-03-30", "28日逢周六，顺延至下周一（示例）"),
]

EXEMPTIONS = [
    ("2015-01", "GH-04", "当年危房改造计划尚未下达（示例）"),
    ("2015-06", "RD-01", "议案和建议仍在办理，并入年底一次公开（示例）"),
    ("2015-07", "WJ-01", "机构合并交接，由原办公室6月一并公开（示例）"),
    ("2015-11", "MZ-05", "本月未安排临时救助资金（示例）"),
]

# What did not go smoothly, by item and month: the day of receipt is that of the plan where none is given.
MISSING = {("GH-07", 3), ("AJ-02", 6), ("SB-02", 7), ("NY-04", 9), ("ZZ-01", 10), ("DJ-01", 12)}
NIL = {("JY-01", 2), ("JY-01", 6), ("JY-01", 8), ("JY-01", 12), ("JY-02", 1), ("JY-02", 2), ("JY-02", 5),
       ("JY-02", 9), ("JY-02", 11), ("MZ-05", 8), ("DJ-01", 2), ("ZZ-01", 2)}
LATE = {  # received on
    ("GH-06", 1): "2015-01-29", ("AJ-02", 1): "2015-02-02", ("NY-01", 2): "2015-02-17", ("GH-03", 3): "2015-04-01",
    ("ZZ-01", 4): "2015-04-30", ("GH-07", 5): "2015-06-01", ("SB-01", 6): "2015-06-29", ("NY-01", 7): "2015-07-31",
    ("AJ-02", 8): "2015-08-31", ("GH-06", 9): "2015-09-29", ("ZZ-01", 9): "2015-10-08", ("SB-02", 10): "2015-10-30",
    ("NY-03", 9): "2015-09-30", ("GH-07", 11): "2015-11-30", ("AJ-02", 11): "2015-12-02",
    ("ZZ-01", 11): "2015-12-04", ("WH-01", 12): "2015-12-30",
}
RETURNED = {  # why, received again on (None: still owed at the year's end), day the clerk set or None for the town's own
    ("MZ-01", 1): ("评议记录缺签字", "2015-01-30", None),
    ("CZ-06", 3): ("支出未逐笔列明", "2015-03-31", None),
    ("NY-01", 4): ("补贴标准未注明", "2015-04-29", "2015-04-30"),
    ("GH-03", 5): ("缺户数和面积", "2015-06-04", "2015-06-01"),
    ("MZ-07", 6): ("含身份证号码，须先遮盖", "2015-06-30", None),
    ("DJ-02", 8): ("缺监督委员会主任签字", "2015-08-31", None),
    ("SB-02", 9): ("与上月内容重复", "2015-10-13", "2015-10-09"),
    ("CZ-06", 11): ("附件缺页", "2015-11-30", None),
    ("SB-02", 11): ("缺缴费截止日期", "2015-12-03", "2015-12-04"),
    ("WJ-01", 12): ("未附公示样张", None, "2016-01-06"),
}
BACKFILLED = {("GH-04", 5): ("2015-05-27", "2015-06-03")}  # received on, recorded on
SUPPLEMENTS = {("MZ-06", 10): "2015-10-30"}  # a further sheet received on

QUESTIONS = [
    ("公开栏设在群众集中的地方并能遮雨", "公开栏无遮雨设施，部分内容受潮"),
    ("公开栏标明监督电话", "公开栏上没有监督电话"),
    ("设有意见箱并按期开箱", "意见箱损坏，没有开箱记录"),
    ("公开栏整洁，没有被遮盖", "公开栏被广告遮盖"),
    ("财务按月逐笔公开", "财务公开没有更新到上月"),
    ("低保、救助、补贴的名单和金额按期公示", "补贴公示只有名单，没有金额"),
    ("公开内容经村务监督委员会审核并备案", "公开内容没有审核签字"),
    ("公开档案、会议记录、意见簿齐全", "公开档案缺第二季度材料"),
]

# round of visits (0 to 2), village, question, serious, days to put right, days taken or None
FINDINGS = [
    (0, "LM", 1, False, 10, 6), (0, "ST", 4, True, 15, 15), (0, "YF", 0, False, 30, 24), (0, "SS", 2, False, 15, 11),
    (0, "GD", 4, True, 15, 19), (0, "DB", 6, False, 10, 8), (1, "YL", 3, False, 5, 2), (1, "CZM", 5, False, 10, 9),
    (1, "CL", 4, True, 15, 12), (1, "QL", 7, False, 20, 17), (1, "XQ", 1, False, 10, 14), (1, "XJ", 2, False, 15, 10),
    (2, "SHK", 5, False, 10, 7), (2, "ST", 7, False, 20, 18), (2, "SS", 4, True, 15, 13), (2, "DB", 0, False, 30, None),
    (2, "XQ", 6, False, 10, None), (2, "XJ", 3, False, 30, None),
]
RECHECKS = [("2015-12-24", "ST"), ("2015-12-25", "SS")]

# office, subject of a deputy's motion or suggestion; the place follows from the village
MOTIONS = [("GH", "加快集镇规划修编"), ("NY", "治理小安溪支流面源污染"), ("CZ", "加大村级公益事业投入"), ("MZ", "建设区域性敬老院")]
SUGGESTIONS = [
    ("GH", "硬化村组公路"), ("NY", "整治山坪塘"), ("GH", "完善人行便道和路灯"), ("MZ", "增设老年人活动场所"),
    ("SB", "方便就近办理社保年审"), ("AJ", "整治道路安全隐患"), ("WH", "更新农家书屋图书"), ("ZZ", "增加治安巡逻和监控"),
    ("NY", "扶持种养大户"), ("CZ", "公开村级资金使用明细"), ("GH", "加快农村危房改造"), ("WJ", "改善村卫生室条件"),
]
BASICALLY_SATISFIED = {17, 38}  # their places in the list of all proposals, from 1

COLLECTION_TOPIC = "{}月公开资料收集例会（示例）"
TRAININGS = [("2015-03-19", "公开目录和报送要求培训（示例）", 34), ("2015-07-16", "查询平台操作培训（示例）", 29), ("2015-10-22", "村务公开档案整理培训（示例）", 41)]
GROUP_MEETINGS = [("2015-01-12", "确定全年公开工作要点（示例）", 13), ("2015-04-13", "听取一季度公开和督查情况（示例）", 13),
                  ("2015-07-13", "研究机构合并后的事项调整（示例）", 12), ("2015-10-12", "研究督查发现问题的整改（示例）", 13)]

LEADING_GROUP = [
    ("示例人员01", "党委书记", "head", "主持领导小组工作"), ("示例人员02", "党委副书记、镇长", "deputy", "负责政务公开"),
    ("示例人员03", "纪委书记", "member", "负责监督检查"), ("示例人员04", "党委组织委员", "member", "分管公开办日常工作"),
    ("示例人员05", "人大主席", "member", "联系人大代表"), ("示例人员06", "党委宣传委员", "member", "负责宣传载体"),
    ("示例人员07", "副镇长", "member", "负责财政和民政事项"), ("示例人员08", "副镇长", "member", "负责规划建设和农业事项"),
    ("示例人员11", "公开办工作人员", "staff", "资料收集和审核"), ("示例人员12", "公开办工作人员", "staff", "张贴和存档"),
    ("示例人员13", "公开办工作人员", "staff", "查询平台、微博和微信"),
]

# at, village, matter, days to answer, answered on, result, satisfied
HOTLINE_CALLS = [
    ("2015-02-05T09:20:00", "GD", "询问一月份财务为何没有贴出", 10, "2015-02-11", "已补贴并答复来电人", True),
    ("2015-03-24T15:05:00", "YF", "反映公开栏雨后看不清", 10, "2015-03-31", "已加装遮雨棚", True),
    ("2015-05-13T10:40:00", None, "询问危房改造补助的申请程序", 10, "2015-05-14", "已说明条件和所需材料", True),
    ("2015-06-30T16:15:00", "CL", "认为一户低保评议结果不妥", 10, "2015-07-10", "经重新核查，维持评议结果", False),
    ("2015-08-19T11:02:00", "XQ", "询问补贴金额的计算办法", 10, "2015-08-21", "已出示标准和面积", True),
    ("2015-11-04T09:48:00", "XJ", "反映公开栏被广告遮盖", 10, "2015-11-06", "已清理", True),
    ("2015-12-28T14:30:00", "DB", "询问集体鱼塘租金收入", 10, None, "", None),
]

# number, applicant, channel, received on, subject, replied on, result
APPLICATIONS = [
    ("三教公复〔2015〕1号", "naturalPerson", "inPerson", "2015-05-19", "本村2014年征地补偿款分配方案（示例）", "2015-06-03", "granted"),
    ("三教公复〔2015〕2号", "commercial", "registeredPost", "2015-09-21", "集镇污水管网工程中标结果（示例）", "2015-10-12", "granted"),
]
