<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApplicationChoices</name>
    <message>
        <source>None yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>未在登记簿中</translation>
    </message>
</context>
<context>
    <name>ApplicationLists</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>No application was replied to or is open in this year. Press Ctrl+N to enter one.</source>
        <translation>本年没有已答复或待答复的申请。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>提起日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No reconsideration was filed in this year. Press Ctrl+N to enter one.</source>
        <translation>本年没有行政复议。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No lawsuit was filed in this year. Press Ctrl+N to enter one.</source>
        <translation>本年没有行政诉讼。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表内项目</translation>
    </message>
    <message>
        <source>Made in the year</source>
        <translation>本年制发件数</translation>
    </message>
    <message>
        <source>Repealed in the year</source>
        <translation>本年废止件数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效件数</translation>
    </message>
    <message>
        <source>Decisions in the year</source>
        <translation>本年处理决定数量</translation>
    </message>
    <message>
        <source>Amount in 10,000 yuan</source>
        <translation>本年收费金额（万元）</translation>
    </message>
    <message>
        <source>Nothing is entered for this year. Press Ctrl+N to enter a row of the table.</source>
        <translation>本年尚未录入。按 Ctrl+N 录入表内一项。</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>No number is entered for this year. Press Ctrl+N to enter how many applications were carried in from the year before.</source>
        <translation>本年尚未录入。按 Ctrl+N 录入上年结转的申请数量。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No total is entered for this year. Only a year whose applications were kept on paper needs them. Press Ctrl+N to enter one.</source>
        <translation>本年没有录入合计数。只有申请在纸上登记的年份才需要录入。按 Ctrl+N 录入。</translation>
    </message>
    <message>
        <source>Form of 2019</source>
        <translation>2019年格式</translation>
    </message>
</context>
<context>
    <name>ApplicationWording</name>
    <message>
        <source>To be replied to</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Waiting for the applicant&apos;s correction</source>
        <translation>等待申请人补正</translation>
    </message>
    <message>
        <source>Waiting for the third party</source>
        <translation>等待第三方意见</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Replied in time</source>
        <translation>按期答复</translation>
    </message>
    <message>
        <source>Replied late</source>
        <translation>逾期答复</translation>
    </message>
    <message>
        <source>%1 (weekends only)</source>
        <extracomment>%1 a last day that was counted by weekends, since the days off are not known</extracomment>
        <translation>%1（仅按周末推算）</translation>
    </message>
    <message>
        <source>overdue since the last working day</source>
        <translation>刚刚逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>逾期%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>剩%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekends only: the State Council&apos;s notice on the days off of a year that is counted is not in the program.</source>
        <translation>仅按周末推算：所涉年份的国务院办公厅放假通知尚未收入本程序。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the last day for a reply, %2 how many days are left</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The correction was asked for after %1, the last day for that, so the clock goes on as if it had not been.</source>
        <translation>要求补正晚于收到申请后7个工作日的最后一天（%1），答复期限不因补正而重新计算。</translation>
    </message>
</context>
<context>
    <name>ApplicationsCommand</name>
    <message>
        <source>Print the applications for information that are not replied to, with their last day.</source>
        <translation>列出尚未答复的政府信息公开申请及其答复期限。</translation>
    </message>
    <message>
        <source>Those with the earliest last day come first. While a correction or a third party is waited for there is no last day.</source>
        <translation>期限最近的排在最前。等待补正或第三方意见期间没有期限日。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>No application is to be replied to on %1.</source>
        <translation>%1没有待答复的申请。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>The month, such as 2015-11.</source>
        <translation>月份，如 2015-11。</translation>
    </message>
    <message>
        <source>The year, such as 2015.</source>
        <translation>年份，如 2015。</translation>
    </message>
    <message>
        <source>The moment to judge by, such as 2015-12-02T09:00; the present if not given.</source>
        <translation>以哪一时刻为准，如 2015-12-02T09:00；不写则为现在。</translation>
    </message>
    <message>
        <source>How to print: text for people, csv for a spreadsheet, json for programs.</source>
        <translation>输出形式：text 供人阅读，csv 供表格软件，json 供其他程序。</translation>
    </message>
    <message>
        <source>Issue the paper: freeze it in the store with its figures, as a new version.</source>
        <translation>印发：连同数据作为新版本固定在台账中。</translation>
    </message>
    <message>
        <source>The store file.</source>
        <translation>台账文件。</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2: %3 is wanted.</source>
        <extracomment>%1 what was given, %2 the option, %3 what is wanted, such as “a month, such as 2015-11”</extracomment>
        <translation>--%2 不能是“%1”，应为%3。</translation>
    </message>
    <message>
        <source>The option --%1 must be given: %2 is wanted.</source>
        <extracomment>%1 the option, %2 what is wanted</extracomment>
        <translation>必须给出选项 --%1，应为%2。</translation>
    </message>
    <message>
        <source>a month, such as 2015-11,</source>
        <translation>月份，如 2015-11</translation>
    </message>
    <message>
        <source>a year from 1949 to 2999, such as 2015,</source>
        <translation> 1949 至 2999 的年份，如 2015</translation>
    </message>
    <message>
        <source>a day with its time, such as 2015-12-02T09:00,</source>
        <translation>日期和时间，如 2015-12-02T09:00</translation>
    </message>
    <message>
        <source>text, csv or json</source>
        <translation> text、csv 或 json</translation>
    </message>
    <message>
        <source>where to write to</source>
        <translation>要写入的位置</translation>
    </message>
    <message>
        <source>Who does this, as the history and the papers name it; the system&apos;s account if not given.</source>
        <translation>操作人姓名，记入历史和印发的文件；不写则为系统账户名。</translation>
    </message>
    <message>
        <source>The day to judge by, such as 2015-12-02; the present if not given.</source>
        <translation>按哪一天判断，例如 2015-12-02；不写则按今天。</translation>
    </message>
    <message>
        <source>“%1” is not possible for --now: there is no such day.</source>
        <translation>--now 不能是“%1”：没有这一天。</translation>
    </message>
    <message>
        <source>Leave what is remarked on as it is, for this reason, which is kept with the issued paper; what can&apos;t be, such as an impossible day, stops the paper all the same.</source>
        <translation>所提示之处以此为理由保留不改，理由随印发的文件留存；不可能的日期等必须更正的仍不能印发。</translation>
    </message>
    <message>
        <source>Who reviewed an issued paper for secrecy, as it is kept with the paper; if not given, who reviewed the same words when they were issued last, else the clerk.</source>
        <translation>印发公文的保密审查人，随公文保存；不给出时，内容未变的沿用上次印发时的审查人，否则为操作人。</translation>
    </message>
</context>
<context>
    <name>AttachmentViewing</name>
    <message>
        <source>“%1” is kept, but it is not opened from here: a file of this kind could do harm or is unknown. Look at it where it came from.</source>
        <translation>“%1”已保存，但不能从这里打开：这类文件可能有害，或类型不明。请在原来的位置查看。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>本机没有可以打开“%1”的程序。</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Make a copy of the store that was read back and found good, while others work.</source>
        <translation>在他人使用时也可备份台账，备份经回读核对后才算完成。</translation>
    </message>
    <message>
        <source>The backup to be made.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>The backup “%1” was made, read back and found good.</source>
        <translation>备份“%1”已完成，经回读核对无误。</translation>
    </message>
</context>
<context>
    <name>BaseLists</name>
    <message>
        <source>No office yet. Press “New” to add the first office that hands in material.</source>
        <translation>还没有单位。按“新建”添加第一个报送单位。</translation>
    </message>
    <message>
        <source>No village yet. Press “New” to add the villages and communities that are inspected.</source>
        <translation>还没有村（社区）。按“新建”添加接受督查的村和社区。</translation>
    </message>
    <message>
        <source>No inspection team yet. Press “New” to add one with its members.</source>
        <translation>还没有督查组。按“新建”添加督查组及其成员。</translation>
    </message>
    <message>
        <source>No official yet. Press “New” to add those who lead visits.</source>
        <translation>还没有带队领导。按“新建”添加带队督查的领导。</translation>
    </message>
    <message>
        <source>The leading group has no members yet. Press “New” to add the first.</source>
        <translation>领导小组还没有成员。按“新建”添加第一位。</translation>
    </message>
    <message>
        <source>No item yet. Press “New” to add what an office must hand in and how often, or “Ready catalogue…” to choose from what towns usually make public.</source>
        <translation>还没有公开事项。点“新建”添加各办公室应报送的事项及频次，或点“现成目录…”从乡镇常见公开事项中选用。</translation>
    </message>
    <message>
        <source>Ready catalogue…</source>
        <translation>现成目录…</translation>
    </message>
    <message>
        <source>Choose items from those that towns usually make public</source>
        <translation>从乡镇常见公开事项中选用</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>办公室 / 站所(&amp;O)</translation>
    </message>
    <message>
        <source>Disclosure &amp;items</source>
        <translation>公开事项(&amp;I)</translation>
    </message>
    <message>
        <source>Vi&amp;llages and communities</source>
        <translation>村（社区）(&amp;L)</translation>
    </message>
    <message>
        <source>Inspection &amp;teams</source>
        <translation>督查组(&amp;T)</translation>
    </message>
    <message>
        <source>Leading offi&amp;cials</source>
        <translation>带队领导(&amp;C)</translation>
    </message>
    <message>
        <source>Leading g&amp;roup</source>
        <translation>领导小组(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;klists</source>
        <translation>督查清单(&amp;K)</translation>
    </message>
    <message>
        <source>No version of the checklist yet. Press “Ready checklist…” to start from what towns usually look at, or “New” to write one.</source>
        <translation>还没有督查清单。点“现成清单…”从各地常查的内容起步，或点“新建”自行编写。</translation>
    </message>
</context>
<context>
    <name>BulletinCommand</name>
    <message>
        <source>With --issue: the running number that the paper bears; the next free one without.</source>
        <translation>与 --issue 同用：文件的发文顺序号；不给则取下一个未用的号。</translation>
    </message>
    <message>
        <source>--number is a whole number from 1 to %1 and goes with --issue: %2 is given.</source>
        <translation>--number 须为 1 至 %1 的整数，并与 --issue 同用；给出的是 %2。</translation>
    </message>
    <message>
        <source>Make the bulletin on how all offices did in a month.</source>
        <translation>生成某月各单位报送情况的通报。</translation>
    </message>
    <message>
        <source>A bulletin is for the public: one that holds an identity number, a mobile, a bank card or the name of a caller is not issued, unless --accept-warnings says why it may.</source>
        <translation>通报是公开的文件：含有身份证号、手机号、银行卡号或来电人姓名的不能印发，除非用 --accept-warnings 说明理由。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件有损坏：%1</translation>
    </message>
    <message>
        <source>A record refers to one that is not there: %1</source>
        <translation>有记录引用了不存在的记录：%1</translation>
    </message>
    <message>
        <source>The history was rewritten at row %1.</source>
        <translation>历史第 %1 行被改写。</translation>
    </message>
    <message>
        <source>The history has a gap at row %1.</source>
        <translation>历史在第 %1 行处有缺失。</translation>
    </message>
    <message>
        <source>A record was changed past its history: %1</source>
        <translation>有记录的改动没有记入历史：%1</translation>
    </message>
    <message>
        <source>An issued paper is not as it was issued: %1</source>
        <translation>已印发文件与印发时不一致：%1</translation>
    </message>
    <message>
        <source>A sum does not hold: %1</source>
        <translation>合计关系不成立：%1</translation>
    </message>
    <message>
        <source>%1 record(s) and %2 row(s) of history were looked at; the history ends with %3.</source>
        <translation>已核对记录 %1 条、历史 %2 行；历史末端为 %3。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>%1 thing(s) are wrong; nothing was changed. Keep the file as it is, and compare it with the newest backup before working on.</source>
        <translation>发现问题 %1 处，未作任何改动。请原样保留该文件，与最近的备份比对后再继续工作。</translation>
    </message>
    <message>
        <source>The store is whole, but %1 archive number(s) are on more than one paper. Give each paper a number of its own in the window.</source>
        <translation>台账完好，但有 %1 个档号重号。请在窗口中为每份材料各编一个档号。</translation>
    </message>
    <message>
        <source>A draw of villages does not come to the visits that it holds: %1</source>
        <translation>随机抽取重演的结果与所存结果不一致：%1</translation>
    </message>
    <message>
        <source>Look whether the store is whole: its file, its history, its issued papers, its sums, its archive numbers, its draws of villages, its attached files.</source>
        <translation>核对台账是否完好：文件、历史、已印发文件、合计关系、档号、随机抽取和附件。</translation>
    </message>
    <message>
        <source>%1 draw(s) of villages were made once more from their seeds.</source>
        <translation>随机抽取 %1 次，均已按种子重新抽取核对。</translation>
    </message>
</context>
<context>
    <name>DateWording</name>
    <message>
        <source>yyyy-MM</source>
        <extracomment>A month as Qt&apos;s date format; in Chinese yyyy年M月</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>A day as Qt&apos;s date format; in Chinese yyyy年M月d日</extracomment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day such as 09:30</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>“%1” is neither a command, an option nor a store that is there; see gongkai --help.</source>
        <translation>“%1”既不是命令或选项，也不是现有的台账文件，见 gongkai --help。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>See gongkai %1 --help.</source>
        <translation>见 gongkai %1 --help。</translation>
    </message>
    <message>
        <source>The output could not be written to its end.</source>
        <translation>输出没有写完。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>选项 --%1 重复给出。</translation>
    </message>
    <message>
        <source>“%1” is not possible for --language: zh_CN or en is wanted.</source>
        <translation>--language 不能是“%1”，应为 zh_CN 或 en。</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n argument(s): %2.</source>
        <translation>
            <numerusform>%1 需要 %n 个参数：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnumWording</name>
    <message>
        <source>New applications in the year</source>
        <translation>一、本年新收政府信息公开申请数量</translation>
    </message>
    <message>
        <source>Carried in from the year before</source>
        <translation>二、上年结转政府信息公开申请数量</translation>
    </message>
    <message>
        <source>Carried out to the next year</source>
        <translation>四、结转下年度继续办理</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>（一）予以公开</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>（二）部分公开</translation>
    </message>
    <message>
        <source>Refused: state secret</source>
        <translation>（三）不予公开：1.属于国家秘密</translation>
    </message>
    <message>
        <source>Refused: forbidden by a law or regulation</source>
        <translation>（三）不予公开：2.其他法律行政法规禁止公开</translation>
    </message>
    <message>
        <source>Refused: endangers security and stability</source>
        <translation>（三）不予公开：3.危及“三安全一稳定”</translation>
    </message>
    <message>
        <source>Refused: protects a third party&apos;s lawful interests</source>
        <translation>（三）不予公开：4.保护第三方合法权益</translation>
    </message>
    <message>
        <source>Refused: internal affairs</source>
        <translation>（三）不予公开：5.属于三类内部事务信息</translation>
    </message>
    <message>
        <source>Refused: material of a decision in the making</source>
        <translation>（三）不予公开：6.属于四类过程性信息</translation>
    </message>
    <message>
        <source>Refused: file of a law enforcement case</source>
        <translation>（三）不予公开：7.属于行政执法案卷</translation>
    </message>
    <message>
        <source>Refused: matter to be asked about elsewhere by rule</source>
        <translation>（三）不予公开：8.属于行政查询事项</translation>
    </message>
    <message>
        <source>Unavailable: this body does not hold it</source>
        <translation>（四）无法提供：1.本机关不掌握相关政府信息</translation>
    </message>
    <message>
        <source>Unavailable: would have to be made for the purpose</source>
        <translation>（四）无法提供：2.没有现成信息需要另行制作</translation>
    </message>
    <message>
        <source>Unavailable: still unclear after correction</source>
        <translation>（四）无法提供：3.补正后申请内容仍不明确</translation>
    </message>
    <message>
        <source>Not processed: complaint or report</source>
        <translation>（五）不予处理：1.信访举报投诉类申请</translation>
    </message>
    <message>
        <source>Not processed: asked again</source>
        <translation>（五）不予处理：2.重复申请</translation>
    </message>
    <message>
        <source>Not processed: asks for a publication</source>
        <translation>（五）不予处理：3.要求提供公开出版物</translation>
    </message>
    <message>
        <source>Not processed: unreasonably many or frequent</source>
        <translation>（五）不予处理：4.无正当理由大量反复申请</translation>
    </message>
    <message>
        <source>Not processed: asks to confirm or reissue information</source>
        <translation>（五）不予处理：5.要求行政机关确认或重新出具已获取信息</translation>
    </message>
    <message>
        <source>Otherwise: not corrected in time, no longer processed</source>
        <translation>（六）其他处理：1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</translation>
    </message>
    <message>
        <source>Otherwise: fee not paid in time, no longer processed</source>
        <translation>（六）其他处理：2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</translation>
    </message>
    <message>
        <source>Otherwise: other</source>
        <translation>（六）其他处理：3.其他</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免报</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Fixed disclosure</source>
        <translation>固定公开</translation>
    </message>
    <message>
        <source>Temporary disclosure</source>
        <translation>临时公开</translation>
    </message>
    <message>
        <source>Small public resource trading</source>
        <translation>小型公共资源交易公开</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>不调整</translation>
    </message>
    <message>
        <source>Moved to the working day before</source>
        <translation>提前到前一个工作日</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>顺延到下一个工作日</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Paper and electronic</source>
        <translation>纸质和电子</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>The first to come, e-copy or stamped paper</source>
        <translation>先到的一种（电子件或盖章纸质件）</translation>
    </message>
    <message>
        <source>The stamped paper</source>
        <translation>盖章纸质件</translation>
    </message>
    <message>
        <source>E-copy and stamped paper, the later of both</source>
        <translation>电子件和盖章纸质件都到（以后到的为准）</translation>
    </message>
    <message>
        <source>to be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>put right, to be confirmed</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>None: the title stands first</source>
        <translation>不加版头，首行为标题</translation>
    </message>
    <message>
        <source>Red head: mark, number and red rule</source>
        <translation>红头文件：标志、字号、红色分隔线</translation>
    </message>
    <message>
        <source>Letter: mark between red double rules</source>
        <translation>信函：标志和上下红色双线</translation>
    </message>
    <message>
        <source>Standard grid, 28.99 pt a line</source>
        <translation>标准网格，每行 28.99 磅</translation>
    </message>
    <message>
        <source>Edge to edge, 29.61 pt a line</source>
        <translation>撑满版心，每行 29.61 磅</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>相机记录</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>文件记录</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>Some values are not possible.</source>
        <translation>有些内容不能这样填。</translation>
    </message>
    <message>
        <source>Nothing was saved and nothing was changed. Correct what is named below and try again.</source>
        <translation>没有保存，也没有任何改动。请改正下列内容后再试。</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>这条记录已经不在了。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been removed by a colleague; look at the list again.</source>
        <translation>没有任何改动。可能已被同事删除，请再看一次列表。</translation>
    </message>
    <message>
        <source>A colleague changed the same record after you opened it.</source>
        <translation>您打开之后，同事改动了同一条记录。</translation>
    </message>
    <message>
        <source>Neither version is lost: theirs is saved, yours was not. Compare the two and save again what is to stay.</source>
        <translation>两份内容都没有丢失：同事的已保存，您的没有保存。请比对后重新保存应保留的内容。</translation>
    </message>
    <message>
        <source>The record can&apos;t be removed because other records refer to it.</source>
        <translation>这条记录被其他记录引用，不能删除。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove those first, or set the last month in which it is in force.</source>
        <translation>没有任何改动。请先删除引用它的记录，或填写它停用前的最后月份。</translation>
    </message>
    <message>
        <source>The bulletin of this month is issued, so a change to it needs a reason.</source>
        <translation>本月通报已印发，改动须写明原因。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the reason; the history keeps it beside the change.</source>
        <translation>没有任何改动。请写明原因，历史会把它与改动一并留存。</translation>
    </message>
    <message>
        <source>A sum that must hold does not, so nothing was issued.</source>
        <translation>必须成立的合计关系不成立，没有印发。</translation>
    </message>
    <message>
        <source>The paper holds a character that no installed font can show, so no file was made.</source>
        <translation>文中有已装字体都不能显示的字，没有生成文件。</translation>
    </message>
    <message>
        <source>The records are untouched. Install a font that has the character, or write it in another way.</source>
        <translation>记录没有改动。请安装含有该字的字体，或换一种写法。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be found.</source>
        <translation>找不到文件%1。</translation>
    </message>
    <message>
        <source>Nothing was made in its place. A memory stick or network drive may be unplugged: plug it in and look again, or restore a backup. Don&apos;t make a new store under this name.</source>
        <translation>没有在原处新建任何文件。可能是U盘或网络盘没有连接：请连接后再找一次，或从备份恢复。请勿用这个名称新建台账。</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>%1处已有文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or move that file away first.</source>
        <translation>原文件没有改动。请另取名称，或先把该文件移走。</translation>
    </message>
    <message>
        <source>The file %1 is empty: it has no bytes.</source>
        <translation>文件%1是空的，没有任何内容。</translation>
    </message>
    <message>
        <source>It was left as it is. It may be a copy that broke off: restore a backup to another name.</source>
        <translation>原文件没有改动。可能是复制中断所致：请把备份恢复到另一个名称。</translation>
    </message>
    <message>
        <source>The file %1 is not a store of Gongkai.</source>
        <translation>文件%1不是本程序的台账文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose the right file; stores usually end in .gongkai.</source>
        <translation>原文件没有改动。请选择正确的文件；台账文件名通常以 .gongkai 结尾。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer version of Gongkai.</source>
        <translation>台账%1由较新版本的程序建立。</translation>
    </message>
    <message>
        <source>It was left as it is and nothing is lost. Update Gongkai on this computer to open it.</source>
        <translation>原文件没有改动，没有任何丢失。请升级本机程序后打开。</translation>
    </message>
    <message>
        <source>The store %1 is damaged.</source>
        <translation>台账%1有损坏。</translation>
    </message>
    <message>
        <source>It was left as it is, nothing more will be written to it. Keep the file, and restore the newest backup to another name; what was entered since then has to be entered again.</source>
        <translation>原文件没有改动，程序不再写入。请保留该文件，把最近的备份恢复到另一个名称；备份之后录入的内容需要重新录入。</translation>
    </message>
    <message>
        <source>The store %1 was moved, renamed or replaced while it was open.</source>
        <translation>台账%1在打开期间被移动、改名或替换。</translation>
    </message>
    <message>
        <source>Saving was stopped so that nothing goes into the wrong file; the last change was not saved. Put the file back and open it again.</source>
        <translation>为防止写错文件已停止保存，最后一次改动没有保存。请把文件放回原处后重新打开。</translation>
    </message>
    <message>
        <source>A colleague or another program is writing to %1 and did not finish in time.</source>
        <translation>同事或其他程序正在写入%1，没有及时完成。</translation>
    </message>
    <message>
        <source>Nothing is lost, but this was not saved. Wait a moment and save again; if it stays so, see who has the store open.</source>
        <translation>没有任何丢失，但本次没有保存。请稍等后再次保存；如一直如此，请查看谁打开了台账。</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1所在磁盘已满。</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is unharmed. Free some space on that disk and try again, or save to another disk.</source>
        <translation>本次没有保存，原有记录完好。请腾出磁盘空间后再试，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>There is no permission to write %1 or its folder.</source>
        <translation>没有写入%1或其文件夹的权限。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the right to write in that folder, or choose another folder.</source>
        <translation>没有任何改动。请申请该文件夹的写入权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>读写%1失败。</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before stays. Look at the path, the cable or the network, reconnect and try again. If it happens again, have the disk examined and make a backup.</source>
        <translation>本次没有保存，原有记录还在。请检查路径、线缆或网络，重新连接后再试。如再次出现，请检查磁盘并做备份。</translation>
    </message>
    <message>
        <source>Saving to %1 reported an error, and it could not be found out whether it was saved.</source>
        <translation>保存到%1时报告了错误，未能核实是否已保存。</translation>
    </message>
    <message>
        <source>Open the store again and look for the record before entering it a second time.</source>
        <translation>请重新打开台账，查看该记录是否存在，再决定是否重新录入。</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>出现了程序没有预料到的情况。</translation>
    </message>
    <message>
        <source>What was saved before is unharmed. Copy the details for whoever looks after the program, then try again.</source>
        <translation>原有记录完好。请把详细信息复制给维护人员，然后再试。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>The store %1 lies on a network drive, where one program at a time may work with it.</source>
        <translation>台账%1位于网络盘上，同一时间只能由一台电脑上的一个程序使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. The details say who has it since when, and when that program last showed signs of life. Should its computer be switched off, remove the file ending in .lease beside the store.</source>
        <translation>没有任何改动。详细信息中写明由谁、从何时起使用以及最近一次活动的时间。如果那台电脑已经关机，请删除台账旁边以 .lease 结尾的文件后再打开。</translation>
    </message>
    <message>
        <source>The file %1 is there under a second name as well (a hard link).</source>
        <translation>文件%1还有另一个名称（硬链接）。</translation>
    </message>
    <message>
        <source>It was left as it is, for a crash under one name could not be mended under the other. Make it one file again: copy it, and remove both names.</source>
        <translation>原文件没有改动：若用其中一个名称时程序中断，用另一个名称无法恢复。请把文件复制一份，并删除这两个名称。</translation>
    </message>
    <message>
        <source>The store does not know yet whose papers these are.</source>
        <translation>台账还不知道是哪个镇的公文。</translation>
    </message>
    <message>
        <source>Enter the town&apos;s name in Settings first; its papers can be made then.</source>
        <translation>请先在“设置”中填写镇名称，然后再生成公文。</translation>
    </message>
    <message>
        <source>What was to be attached is a folder or a device, not a file.</source>
        <translation>要添加的附件是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>It was left out. Open the folder and attach the files in it one by one, or put them into one archive file first.</source>
        <translation>没有添加。请打开该文件夹，逐个添加其中的文件，或先打成一个压缩包。</translation>
    </message>
    <message>
        <source>The file is too large to be kept; files of up to 2 GB can be attached.</source>
        <translation>文件太大，不能作为附件保存；附件最大为 2 GB。</translation>
    </message>
    <message>
        <source>It was left out. Keep it elsewhere and write down where, or make it smaller first.</source>
        <translation>没有添加。请另行存放并记下存放处，或先把文件压缩变小。</translation>
    </message>
    <message>
        <source>A file that was to be attached can&apos;t be read.</source>
        <translation>要添加的附件无法读取。</translation>
    </message>
    <message>
        <source>Nothing was saved. Look whether it was moved or removed, or whether its stick was pulled out, or take it out of the list of attachments.</source>
        <translation>没有保存任何内容。请查看文件是否被移动或删除，U盘是否已拔出；或者把它从附件列表中移出。</translation>
    </message>
    <message>
        <source>An attached file is missing: %1</source>
        <translation>附件文件缺失：%1</translation>
    </message>
    <message>
        <source>An attached file is not as it was attached: %1</source>
        <translation>附件文件与添加时不一致：%1</translation>
    </message>
    <message>
        <source>An attached file can&apos;t be read: %1</source>
        <translation>附件文件无法读取：%1</translation>
    </message>
    <message>
        <source>Putting the backup in the place of %1 was not finished.</source>
        <translation>用备份替换%1没有完成。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>打印机没有接受打印任务。</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether the printer is switched on and connected and print again, or save the paper as PDF and print it elsewhere.</source>
        <translation>没有打印任何内容。请检查打印机是否已开机、已连接，然后重新打印；也可以另存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>The archive number %1 is on more than one paper, give the others a new one: %2</source>
        <extracomment>%1 an archive number, %2 the titles of the papers</extracomment>
        <translation>档号 %1 重号，请给其余材料另编档号：%2</translation>
    </message>
    <message>
        <source>No paper has the archive number %1; the next of its year and class gets it.</source>
        <translation>缺档号 %1，由该年该类的下一份材料补上。</translation>
    </message>
    <message>
        <source>No papers have the archive numbers %1 to %2; the next of their year and class get them.</source>
        <translation>缺档号 %1 至 %2，由该年该类以后的材料补上。</translation>
    </message>
    <message>
        <source>Nothing is lost: the store that was there, or the part of it that could not be put back, lies beside it under the names in the details. Give each of them its old name back, or restore the backup once more.</source>
        <translation>没有丢失任何内容：原来的台账（或其中未能放回原处的部分，如附件文件夹）仍在旁边，名称见下面的详细信息。请把它们逐一改回原名，或者重新恢复备份。</translation>
    </message>
    <message>
        <source>The print service is not there: its program “lp” can&apos;t be started.</source>
        <translation>这台电脑没有打印服务：无法启动其程序“lp”。</translation>
    </message>
    <message>
        <source>Nothing was printed. Have the print service (CUPS) set up on this computer, or save the paper as PDF and print it elsewhere.</source>
        <translation>没有打印任何内容。请先在这台电脑上安装打印服务（CUPS）；也可以另存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>The print service did not answer in time, so it is not known whether it took the job.</source>
        <translation>打印服务没有及时答复，无法确定是否已接受打印任务。</translation>
    </message>
    <message>
        <source>The sheets may still be printed: look at the printer before printing again.</source>
        <translation>文件可能仍会打印出来：请先查看打印机，再决定是否重新打印。</translation>
    </message>
    <message>
        <source>The proof sheet has remarks that stop the paper, so nothing was issued.</source>
        <translation>校对单上还有未处理的问题，未印发。</translation>
    </message>
    <message>
        <source>The records are untouched. Find the figure that is wrong, correct its records, its typed total or its opening figure, and issue again.</source>
        <translation>登记内容没有改动。请找出有误的数据，更正相应的登记、补录的合计数或期初数后重新印发。</translation>
    </message>
    <message>
        <source>Another issued paper bears this number already.</source>
        <translation>这个发文字号已给了另一份已印发文件。</translation>
    </message>
    <message>
        <source>Nothing was issued. A number is given once: choose another one.</source>
        <translation>没有印发任何文件。一个字号只能用一次，请另选一个。</translation>
    </message>
    <message>
        <source>The paper is for the public and holds what is, or looks like, personal data, so nothing was issued.</source>
        <translation>文件对外公开，其中有或疑似有个人信息，没有印发。</translation>
    </message>
    <message>
        <source>The records are untouched. Correct what is wrong; what is right as it stands is left with a reason, which the paper keeps.</source>
        <translation>数据没有改动。有错的请改正；确属无误的写明理由保留，理由随文件保存。</translation>
    </message>
    <message>
        <source>The records are untouched. Take it out of the text; what may be made public is left with a reason, which the paper keeps.</source>
        <translation>数据没有改动。请从文字中删去；可以公开的写明理由保留，理由随文件保存。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write everything in the store as an exchange file.</source>
        <translation>把台账全部内容写成交换文件。</translation>
    </message>
    <message>
        <source>The exchange file to write.</source>
        <translation>要写入的交换文件。</translation>
    </message>
    <message>
        <source>%1 record(s) were written to “%2”.</source>
        <translation>%1 条记录已写入“%2”。</translation>
    </message>
    <message>
        <source>Attached files are written to the folder FILE.json.files beside it, where import looks for them.</source>
        <translation>附件写入旁边的文件夹“文件名.json.files”，导入时从该文件夹读取。</translation>
    </message>
    <message>
        <source>%1 attached file(s) are in “%2”; that folder belongs to the exchange file.</source>
        <translation>%1 个附件存放在“%2”；该文件夹与交换文件是一体的。</translation>
    </message>
</context>
<context>
    <name>FaultWording</name>
    <message>
        <source>Something must be given here.</source>
        <translation>这里必须填写。</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>这里不能填这种内容。</translation>
    </message>
    <message>
        <source>“%1” is not a month; write it as 2015-11.</source>
        <translation>“%1”不是月份，请写成 2015-11 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar; write it as 2015-11-28.</source>
        <translation>“%1”不是有效日期，请写成 2015-11-28 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it as 2015-11-28T09:30:00.</source>
        <translation>“%1”不是有效时刻，请写成 2015-11-28T09:30:00 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that are possible here.</source>
        <translation>“%1”不是这里可用的取值。</translation>
    </message>
    <message>
        <source>A negative number is not possible here.</source>
        <translation>这里不能是负数。</translation>
    </message>
    <message>
        <source>The number is too large; the largest possible is %1.</source>
        <translation>数字太大，最大为 %1。</translation>
    </message>
    <message>
        <source>The number is too small; the smallest possible is %1.</source>
        <translation>数字太小，最小为 %1。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字太长。</translation>
    </message>
    <message>
        <source>The text holds a control character, which is not possible here.</source>
        <translation>文字中有控制字符，这里不允许。</translation>
    </message>
    <message>
        <source>There is a record with this code or number already.</source>
        <translation>已有相同代码或编号的记录。</translation>
    </message>
    <message>
        <source>“%1” is used by another record already.</source>
        <translation>“%1”已被其他记录使用。</translation>
    </message>
    <message>
        <source>“%1” is not known: no such record is there.</source>
        <translation>没有“%1”这条记录。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>终止早于起始。</translation>
    </message>
    <message>
        <source>This day lies before the inspection.</source>
        <translation>这一天早于督查日期。</translation>
    </message>
    <message>
        <source>This day lies before the receipt.</source>
        <translation>这一天早于收到日期。</translation>
    </message>
    <message>
        <source>This day lies before the one on which it was put right.</source>
        <translation>这一天早于整改日期。</translation>
    </message>
    <message>
        <source>It is not in force on that day.</source>
        <translation>那一天它不在有效期内。</translation>
    </message>
    <message>
        <source>This item belongs to another office.</source>
        <translation>这个事项属于另一个单位。</translation>
    </message>
    <message>
        <source>The records belong to a town with other data.</source>
        <translation>这些记录属于另一个镇，或镇的资料不同。</translation>
    </message>
    <message>
        <source>This name is not known here; look at its spelling.</source>
        <translation>不认识这个名称，请检查拼写。</translation>
    </message>
    <message>
        <source>The same name stands twice.</source>
        <translation>同一名称出现了两次。</translation>
    </message>
    <message>
        <source>The file is not valid JSON from here on.</source>
        <translation>从这里起不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not an exchange file of the format gongkai-exchange, version 1.</source>
        <translation>这不是 gongkai-exchange 第 1 版的交换文件。</translation>
    </message>
    <message>
        <source>Values lie too deep inside each other.</source>
        <translation>内容嵌套过深。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the place in a file or form, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This has not come yet: it lies in the future.</source>
        <translation>这个时间还没有到，不能填写将来的时间。</translation>
    </message>
    <message>
        <source>This day lies before the return.</source>
        <translation>这一天早于退回之日。</translation>
    </message>
    <message>
        <source>This day lies before the secrecy review of %1.</source>
        <translation>这一天早于保密审查之日（%1）。</translation>
    </message>
    <message>
        <source>Of two that exclude each other exactly one has to be given.</source>
        <translation>两项只能填写其中一项。</translation>
    </message>
    <message>
        <source>The text does not announce the days off of that year.</source>
        <translation>内容不是该年的放假安排。</translation>
    </message>
    <message>
        <source>The text is no notice on days off: see %1.</source>
        <translation>内容不是放假安排通知，请看 %1。</translation>
    </message>
    <message>
        <source>“%1” lies in another year than the notice; look at the year.</source>
        <translation>“%1”与通知不是同一年，请核对年份。</translation>
    </message>
    <message>
        <source>This is not written in UTF-8; save the file as UTF-8 in the editor.</source>
        <translation>这里不是 UTF-8 编码；请在编辑器中把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is too early; the first possible month is %1.</source>
        <translation>太早，最早只能是 %1。</translation>
    </message>
    <message>
        <source>This is too late; the last possible month is %1.</source>
        <translation>太晚，最迟只能是 %1。</translation>
    </message>
    <message>
        <source>The file “%1” is not in the folder beside the exchange file, or can&apos;t be read.</source>
        <translation>交换文件旁的文件夹中没有附件“%1”，或该附件无法读取。</translation>
    </message>
    <message>
        <source>The file “%1” in the folder beside the exchange file is not the one that was attached.</source>
        <translation>交换文件旁的文件夹中的“%1”不是原来的附件。</translation>
    </message>
    <message>
        <source>There are records that this would leave out, such as those of %1.</source>
        <translation>这样会漏掉已有记录，例如%1的记录。</translation>
    </message>
    <message>
        <source>It is so already; nothing would change.</source>
        <translation>现在就是这样，不需要改动。</translation>
    </message>
    <message>
        <source>This day lies before the one on which it was put up, %1.</source>
        <translation>早于公开之日 %1。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The same year has single records and typed totals; only one of them may count (%1).</source>
        <translation>同一年度既有逐件登记又有补录的合计数，只能以其中一种计数（%1）。</translation>
    </message>
    <message>
        <source>The total of the row is not the sum of its parts: %1.</source>
        <translation>勾稽关系不成立：本行总计不等于各列之和（%1）。</translation>
    </message>
    <message>
        <source>（七）总计 is not the sum of the results above it: %1.</source>
        <translation>勾稽关系不成立：（七）总计不等于以上各项办理结果之和（%1）。</translation>
    </message>
    <message>
        <source>一 and 二 together are not （七）总计 and 四 together: %1.</source>
        <translation>勾稽关系不成立：第一项加第二项之和不等于第三项加第四项之和（%1）。</translation>
    </message>
    <message>
        <source>What was carried in is not what the year before carried out: %1.</source>
        <translation>勾稽关系不成立：上年结转数与上一年度报告的结转下年度数不一致（%1）。</translation>
    </message>
    <message>
        <source>Neither 一 nor 二 counts an application, so this can&apos;t be %1.</source>
        <translation>勾稽关系不成立：本年新收和上年结转均为0，此处不应为%1。</translation>
    </message>
    <message>
        <source>The number in force is not that of the year before with what was made and repealed: %1. See whether documents lapsed.</source>
        <translation>现行有效件数不等于上年现行有效件数加本年制发、减本年废止件数（%1），请核对是否有文件失效。</translation>
    </message>
    <message>
        <source>This application has a result but no day of reply, so it counts as open.</source>
        <translation>该申请填有办理结果而没有答复日期，按未办结计。</translation>
    </message>
    <message>
        <source>This application was replied to but has no result, so it counts as open.</source>
        <translation>该申请已答复而没有填办理结果，按未办结计。</translation>
    </message>
    <message>
        <source>The items are not those of the year before with what was added and given up: %1.</source>
        <translation>上一年项目数量与上年数加增减不符：%1。</translation>
    </message>
    <message>
        <source>A town has no power to make rules, so this must be 0, not %1.</source>
        <translation>乡镇没有规章制定权，此处应为0，不能是%1。</translation>
    </message>
    <message>
        <source>This is not what the last second look came to.</source>
        <translation>与最近一次复查的结果不一致。</translation>
    </message>
    <message>
        <source>“{{” opens a data field that is never closed by “}}”: choose a figure, or take the braces out.</source>
        <translation>“{{”后面的数据字段没有用“}}”收尾：请选择一项数据，或删去花括号。</translation>
    </message>
    <message>
        <source>“%1” is no data field: choose one from the list.</source>
        <translation>没有名为“%1”的数据字段：请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as 09:30.</source>
        <translation>“%1”不是有效时间，请写成 09:30 的形式。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) asked this version already: copy it into a new version and change that.</source>
        <translation>
            <numerusform>已有 %n 次督查使用本版本，请复制为新版本后修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWording</name>
    <message>
        <source>Name of the town</source>
        <translation>镇名称</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>公开频次</translation>
    </message>
    <message>
        <source>Due months</source>
        <translation>应报月份</translation>
    </message>
    <message>
        <source>Channels of disclosure</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Paper or electronic</source>
        <translation>纸质或电子</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Why it was returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Secrecy review by</source>
        <translation>保密审查人</translation>
    </message>
    <message>
        <source>Posted from</source>
        <translation>公开起始日</translation>
    </message>
    <message>
        <source>Posted till</source>
        <translation>公开截止日</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Day of the inspection</source>
        <translation>督查日期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Motion or suggestion</source>
        <translation>议案或建议</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类别</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>小组职务</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>申请渠道</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Day it was filed</source>
        <translation>提起日期</translation>
    </message>
    <message>
        <source>Kind of lawsuit</source>
        <translation>诉讼类别</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表中行次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Deadline: day of the month</source>
        <translation>截止日：每月几日</translation>
    </message>
    <message>
        <source>The deadline itself is on time</source>
        <translation>截止日当天仍算按时</translation>
    </message>
    <message>
        <source>When the deadline is a rest day</source>
        <translation>截止日遇休息日</translation>
    </message>
    <message>
        <source>Working days for a correction</source>
        <translation>补正工作日数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>In force till</source>
        <translation>停用前最后月份</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Class of disclosure</source>
        <translation>公开类别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>公开依据</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>公开时限</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Number in the store</source>
        <translation>台账内编号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核结论</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be corrected by</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Announced beforehand</source>
        <translation>事先通知</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>督查清单</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>How it was put right</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>代表评价</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>小组职务</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Correction asked for on</source>
        <translation>要求补正日期</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>补正日期</translation>
    </message>
    <message>
        <source>Third party asked on</source>
        <translation>征求第三方日期</translation>
    </message>
    <message>
        <source>Third party answered on</source>
        <translation>第三方答复日期</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>延期日期</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Fee in yuan</source>
        <translation>收费（元）</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行次</translation>
    </message>
    <message>
        <source>Made in the year</source>
        <translation>本年制发</translation>
    </message>
    <message>
        <source>Repealed in the year</source>
        <translation>本年废止</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Decisions in the year</source>
        <translation>本年处理决定</translation>
    </message>
    <message>
        <source>Amount in 10,000 yuan</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何月起施行</translation>
    </message>
    <message>
        <source>Days off and make-up days</source>
        <translation>放假和调休上班日</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Which receipt decides</source>
        <translation>以哪种报送件为准</translation>
    </message>
    <message>
        <source>Working days before the deadline for reminders</source>
        <translation>截止日前提醒的工作日数</translation>
    </message>
    <message>
        <source>Days between overdue notices</source>
        <translation>逾期催报间隔天数</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名称</translation>
    </message>
    <message>
        <source>The other one received at</source>
        <translation>另一种收到时间</translation>
    </message>
    <message>
        <source>Day of the secrecy review</source>
        <translation>保密审查日期</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质件存放处</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>公开登记</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>校验码（SHA-256）</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Head of papers</source>
        <translation>公文版头</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>The body&apos;s code in document numbers</source>
        <translation>发文字号中的机关代字</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送机关</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>页面行距</translation>
    </message>
    <message>
        <source>A seal is put on papers</source>
        <translation>公文加盖印章</translation>
    </message>
    <message>
        <source>Newly made in the year</source>
        <translation>本年新制作数量</translation>
    </message>
    <message>
        <source>Newly published in the year</source>
        <translation>本年新公开数量</translation>
    </message>
    <message>
        <source>Public in all</source>
        <translation>对外公开总数量</translation>
    </message>
    <message>
        <source>Items of the year before</source>
        <translation>上一年项目数量</translation>
    </message>
    <message>
        <source>Items added or given up</source>
        <translation>本年增/减</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购项目数量</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Day of the draw</source>
        <translation>抽取日</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Officials and their visits</source>
        <translation>带队领导及已带队次数</translation>
    </message>
    <message>
        <source>Drawn visits</source>
        <translation>抽取结果</translation>
    </message>
    <message>
        <source>Handed to the team</source>
        <translation>交办督查组</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Villages to choose among</source>
        <translation>候选村(社区)</translation>
    </message>
    <message>
        <source>Inspection teams</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Not to be sent to</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Last visited on</source>
        <translation>上次督查日</translation>
    </message>
    <message>
        <source>Leading official</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查次数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Answered for the village</source>
        <translation>现场反馈人</translation>
    </message>
    <message>
        <source>Version of the checklist</source>
        <translation>督查清单版本</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>复查记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>交办日</translation>
    </message>
    <message>
        <source>Proved true</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Where the time comes from</source>
        <translation>时间来源</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>整改前/后</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>督查要点</translation>
    </message>
    <message>
        <source>Day it is used from</source>
        <translation>启用日期</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Pieces of material first put before the public in the year. One piece counts once, however many channels it is on.</source>
        <translation>本年首次公开的材料件数。一件材料不论在几个渠道公开只计一次。</translation>
    </message>
    <message>
        <source>Of all pieces disclosed in the year, those of fixed disclosure.</source>
        <translation>本年公开件数中属于固定公开类的。</translation>
    </message>
    <message>
        <source>Of all pieces disclosed in the year, those of temporary disclosure.</source>
        <translation>本年公开件数中属于临时公开类的。</translation>
    </message>
    <message>
        <source>Of all pieces disclosed in the year, those on small public resource trading.</source>
        <translation>本年公开件数中属于小型公共资源交易公开的。</translation>
    </message>
    <message>
        <source>The topics of the year&apos;s postings, those with the most pieces first.</source>
        <translation>本年公开内容的主题，件数多的在前。</translation>
    </message>
    <message>
        <source>Motions and suggestions of deputies answered in the year, whenever they were received.</source>
        <translation>本年答复的代表议案和建议，不论何时收到。</translation>
    </message>
    <message>
        <source>Of those answered in the year, the ones whose deputy was satisfied.</source>
        <translation>本年答复的议案建议中代表表示满意的。</translation>
    </message>
    <message>
        <source>Of those answered in the year, the ones whose deputy was basically satisfied.</source>
        <translation>本年答复的议案建议中代表表示基本满意的。</translation>
    </message>
    <message>
        <source>Of those answered in the year, the ones whose deputy was dissatisfied.</source>
        <translation>本年答复的议案建议中代表表示不满意的。</translation>
    </message>
    <message>
        <source>The share of satisfied people as a survey found it, in per cent; it is typed in.</source>
        <translation>群众评议得出的满意比例（百分数），由人工录入。</translation>
    </message>
    <message>
        <source>Submissions for the months of the year; a correction counts as one more.</source>
        <translation>本年各月的报送件数；补正另计一次。</translation>
    </message>
    <message>
        <source>Inspection teams of the town.</source>
        <translation>本镇的督查组数。</translation>
    </message>
    <message>
        <source>Inspections in the year, announced or not.</source>
        <translation>本年督查次数，不论是否事先通知。</translation>
    </message>
    <message>
        <source>Villages and communities inspected at least once in the year.</source>
        <translation>本年至少督查过一次的村（社区）数。</translation>
    </message>
    <message>
        <source>The villages and communities inspected in the year, in the order of their first inspection.</source>
        <translation>本年督查过的村（社区），按首次督查的先后排列。</translation>
    </message>
    <message>
        <source>Problems found by the inspections of the year.</source>
        <translation>本年督查发现的问题数。</translation>
    </message>
    <message>
        <source>Of the problems found by the year&apos;s inspections, those that were put right.</source>
        <translation>本年督查发现的问题中已整改的。</translation>
    </message>
    <message>
        <source>Calls to the published number in the year.</source>
        <translation>本年监督电话接到的来电数。</translation>
    </message>
    <message>
        <source>Regular meetings held in the year to collect material.</source>
        <translation>本年召开的资料收集例会次数。</translation>
    </message>
    <message>
        <source>Trainings held in the year.</source>
        <translation>本年举办的培训次数。</translation>
    </message>
    <message>
        <source>Meetings of the leading group in the year.</source>
        <translation>本年召开的领导小组会议次数。</translation>
    </message>
    <message>
        <source>Staff of the open-government office at the end of the year, by the leading group&apos;s roster.</source>
        <translation>年末公开办工作人员数，按领导小组名单统计。</translation>
    </message>
    <message>
        <source>Months of the year whose bulletin was issued.</source>
        <translation>本年已印发通报的月份数。</translation>
    </message>
    <message>
        <source>Applications for information received in the year.</source>
        <translation>本年收到的政府信息公开申请件数。</translation>
    </message>
    <message>
        <source>Applications for information replied to in the year, whenever they were received.</source>
        <translation>本年答复的政府信息公开申请件数，不论何时收到。</translation>
    </message>
    <message>
        <source>Fees of the applications replied to in the year, in yuan.</source>
        <translation>本年答复的申请所收费用（元）。</translation>
    </message>
    <message>
        <source>Administrative reconsiderations on disclosure filed in the year.</source>
        <translation>本年因政府信息公开被申请行政复议的件数。</translation>
    </message>
    <message>
        <source>Administrative lawsuits on disclosure filed in the year.</source>
        <translation>本年因政府信息公开被提起行政诉讼的件数。</translation>
    </message>
    <message>
        <source>Inspections of the year that this official led; an inspection led by several counts for each.</source>
        <translation>本年由该领导带队的督查次数；多人带队时各计一次。</translation>
    </message>
    <message>
        <source>A figure that was typed in; the program counts nothing for it.</source>
        <translation>人工录入的数据，程序不作统计。</translation>
    </message>
    <message>
        <source>Not typed in yet.</source>
        <translation>尚未录入。</translation>
    </message>
    <message>
        <source>Counted from the records.</source>
        <translation>由记录统计得出。</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>%1 counted from records and %2 typed in (%3) are added: make sure that nothing counts twice.</source>
        <extracomment>%1 a number, %2 a number, %3 where the second was read</extracomment>
        <translation>由记录统计的 %1 与录入的 %2（%3）相加：请确认没有重复计算。</translation>
    </message>
    <message>
        <source>Typed in for a year kept on paper (%1).</source>
        <translation>纸质台账年份的录入数（%1）。</translation>
    </message>
    <message>
        <source>%1 holds (%2).</source>
        <extracomment>%1 the sum in numbers, %2 the same with the names of its figures</extracomment>
        <translation>%1 成立（%2）。</translation>
    </message>
    <message>
        <source>%1 does not hold (%2).</source>
        <translation>%1 不成立（%2）。</translation>
    </message>
    <message>
        <source>Applications for information received before the year and still open on 1 January.</source>
        <translation>本年之前收到、至1月1日尚未办结的政府信息公开申请。</translation>
    </message>
    <message>
        <source>Applications for information still open on 31 December.</source>
        <translation>至12月31日尚未办结的政府信息公开申请。</translation>
    </message>
    <message>
        <source>Normative documents made in the year, as typed for table 二 of the annual report.</source>
        <translation>本年制发的行政规范性文件，按年度报告表二填报的数字。</translation>
    </message>
    <message>
        <source>Normative documents in force at the end of the year, as typed for table 二 of the annual report.</source>
        <translation>年末现行有效的行政规范性文件，按年度报告表二填报的数字。</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>信息公开</translation>
    </message>
    <message>
        <source>Motions and suggestions</source>
        <translation>建议议案</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>资料报送</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Meetings, calls and bulletins</source>
        <translation>会议、来电与通报</translation>
    </message>
    <message>
        <source>Disclosure on application</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>Normative documents</source>
        <translation>规范性文件</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>录入的数字</translation>
    </message>
    <message>
        <source>Inspections in the year that the village was not told of before.</source>
        <translation>本年未事先通知村（社区）的督查次数。</translation>
    </message>
    <message>
        <source>Villages and communities in force in some month of the year.</source>
        <translation>本年内某月有效的村（社区）数。</translation>
    </message>
    <message>
        <source>Of the villages and communities of the year, those not inspected in it.</source>
        <translation>本年的村（社区）中，本年没有督查过的。</translation>
    </message>
    <message>
        <source>Of the problems found by the year&apos;s inspections, those that a second look confirmed as put right, whenever it was.</source>
        <translation>本年督查发现的问题中，经复查确认已整改的，不论何时确认。</translation>
    </message>
    <message>
        <source>Of the problems found by the year&apos;s inspections, those that no second look confirmed yet.</source>
        <translation>本年督查发现的问题中，尚未经复查确认的。</translation>
    </message>
    <message>
        <source>Of the calls in the year, those that were answered, whenever it was.</source>
        <translation>本年来电中已答复的，不论何时答复。</translation>
    </message>
    <message>
        <source>Of the calls in the year, those answered by the day set for it; without one every answer is in time.</source>
        <translation>本年来电中在答复期限内答复的；未定期限的，凡已答复均计入。</translation>
    </message>
    <message>
        <source>Of the calls in the year, those not answered yet.</source>
        <translation>本年来电中尚未答复的。</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>Print the figures of a year, which every paper reads.</source>
        <translation>输出某年的数据，所有文件都以此为准。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
</context>
<context>
    <name>FindingChoices</name>
    <message>
        <source>The visit itself</source>
        <translation>督查本身</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 before or after, %2 what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message>
        <source>found on %1, confirmed as put right on %2</source>
        <translation>%1已发现过，%2确认整改</translation>
    </message>
    <message>
        <source>found on %1, not yet confirmed as put right</source>
        <translation>%1已发现过，尚未确认整改</translation>
    </message>
    <message>
        <source>found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>reported as put right</source>
        <translation>登记整改</translation>
    </message>
    <message>
        <source>confirmed by a second look</source>
        <translation>复查确认</translation>
    </message>
    <message>
        <source>sent back by a second look</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>The same problem, %n time(s) before: %1.</source>
        <translation>
            <numerusform>同一问题（此前 %n 次）：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this team is of %2 and is not to inspect there.</source>
        <extracomment>%1 a member of a team, %2 a village</extracomment>
        <translation>督查组成员%1是%2人，应当回避。</translation>
    </message>
    <message>
        <source>rectification notice issued</source>
        <translation>整改通知书印发</translation>
    </message>
</context>
<context>
    <name>Gongkai::AboutDialog</name>
    <message>
        <source>About Gongkai</source>
        <translation>关于公开台账</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开台账</translation>
    </message>
    <message>
        <source>The register of open government of a town. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>镇党务政务公开台账。本程序是自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>System information</source>
        <translation>系统信息</translation>
    </message>
    <message>
        <source>&amp;Copy system information</source>
        <translation>复制系统信息(&amp;C)</translation>
    </message>
    <message>
        <source>Gongkai %1</source>
        <translation>公开台账 %1</translation>
    </message>
    <message>
        <source>Schema of the store: %1</source>
        <translation>台账结构版本：%1</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL version 3), platform %2</source>
        <translation>Qt %1（LGPL 第 3 版），平台 %2</translation>
    </message>
    <message>
        <source>SQLite (public domain), qpdf (Apache License 2.0), ICU (Unicode License)</source>
        <translation>SQLite（公有领域）、qpdf（Apache License 2.0）、ICU（Unicode License）</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>系统：%1，%2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>内核：%1</translation>
    </message>
</context>
<context>
    <name>Gongkai::ApplicationDialog</name>
    <message>
        <source>Application for information</source>
        <translation>政府信息公开申请</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>编号(&amp;N)：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>收到日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>A&amp;pplicant:</source>
        <translation>申请人类别(&amp;P)：</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>&amp;How it came:</source>
        <translation>提出方式(&amp;H)：</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>提出方式</translation>
    </message>
    <message>
        <source>Information as&amp;ked for:</source>
        <translation>申请内容(&amp;K)：</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Corr&amp;ection asked for on:</source>
        <translation>要求补正日期(&amp;E)：</translation>
    </message>
    <message>
        <source>Correction asked for on</source>
        <translation>要求补正日期</translation>
    </message>
    <message>
        <source>Correcte&amp;d on:</source>
        <translation>收到补正日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>收到补正日期</translation>
    </message>
    <message>
        <source>&amp;Third party asked on:</source>
        <translation>征求第三方意见日期(&amp;T)：</translation>
    </message>
    <message>
        <source>Third party asked on</source>
        <translation>征求第三方意见日期</translation>
    </message>
    <message>
        <source>Third party ans&amp;wered on:</source>
        <translation>第三方答复日期(&amp;W)：</translation>
    </message>
    <message>
        <source>Third party answered on</source>
        <translation>第三方答复日期</translation>
    </message>
    <message>
        <source>E&amp;xtended on:</source>
        <translation>延期日期(&amp;X)：</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>延期日期</translation>
    </message>
    <message>
        <source>Rep&amp;lied on:</source>
        <translation>答复日期(&amp;L)：</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Res&amp;ult:</source>
        <translation>办理结果(&amp;U)：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>&amp;Fee in yuan:</source>
        <translation>收费金额（元）(&amp;F)：</translation>
    </message>
    <message>
        <source>Fee in yuan</source>
        <translation>收费金额（元）</translation>
    </message>
    <message>
        <source>%1, last day %2</source>
        <extracomment>%1 what an application amounts to, %2 its last day and how many days are left</extracomment>
        <translation>%1，答复期限 %2</translation>
    </message>
</context>
<context>
    <name>Gongkai::ApplicationTotalDialog</name>
    <message>
        <source>Typed total of applications</source>
        <translation>申请合计数</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>A&amp;pplicant:</source>
        <translation>申请人类别(&amp;P)：</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>&amp;Row:</source>
        <translation>表内项目(&amp;R)：</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表内项目</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>数量(&amp;N)：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>Gongkai::AttachmentsPane</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <extracomment>the name of a picture that was pasted; %1 the day and time</extracomment>
        <translation>粘贴的图片 %1.png</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1……</translation>
    </message>
    <message>
        <source>“%1” is also kept with: %2.</source>
        <extracomment>%1 the name of a file, %2 the names of records</extracomment>
        <translation>“%1”在以下记录中也有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between records</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Keeping %1…</source>
        <translation>正在保存 %1……</translation>
    </message>
    <message>
        <source>The file of “%1” was lost or changed; it is in its place again.</source>
        <translation>“%1”的文件曾丢失或被改动，现已补回原处。</translation>
    </message>
    <message>
        <source>“%1” is here already; it was not added a second time.</source>
        <translation>“%1”已在列表中，没有重复添加。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop files here, or paste files or a picture with Ctrl+V in the list.</source>
        <translation>可把文件拖放到这里，或在列表中按 Ctrl+V 粘贴文件或图片。</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>移出(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was; add it again.</source>
        <translation>“%1”已不在原处，请重新添加。</translation>
    </message>
</context>
<context>
    <name>Gongkai::BasePage</name>
    <message>
        <source>Base data</source>
        <translation>基础资料</translation>
    </message>
    <message>
        <source>Kinds of base data</source>
        <translation>基础资料类别</translation>
    </message>
</context>
<context>
    <name>Gongkai::BeforeAfterDialog</name>
    <message>
        <source>&amp;Finding:</source>
        <translation>问题(&amp;F)：</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>整改前(&amp;B)：</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>整改前照片</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>整改后(&amp;A)：</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>整改后照片</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>对照表(&amp;S)</translation>
    </message>
    <message>
        <source>All findings of the &amp;visit</source>
        <translation>本次督查的全部问题(&amp;V)</translation>
    </message>
    <message>
        <source>In &amp;grey</source>
        <translation>灰度(&amp;G)</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>对照表预览</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>There is no finding to compare.</source>
        <translation>没有可以对照的问题。</translation>
    </message>
    <message>
        <source>Before and after: %1, %2</source>
        <translation>整改前后对照：%1，%2</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown as a picture.</source>
        <translation>这个文件不能显示为图片。</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Preparing the photos…</source>
        <translation>正在准备照片…</translation>
    </message>
    <message>
        <source>You stopped before all photos were read, so there is no sheet. Go to the other tab and back to make it.</source>
        <translation>照片还没有全部读完就停止了，所以没有生成对照表。切换到另一页再回来，即可重新生成。</translation>
    </message>
</context>
<context>
    <name>Gongkai::BulletinPanel</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Mo&amp;nth:</source>
        <translation>月份(&amp;N)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Closing text of this &amp;month…</source>
        <translation>本月结尾(&amp;M)…</translation>
    </message>
    <message>
        <source>Clos&amp;ing text of every month…</source>
        <translation>每月通用结尾(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>Gongkai::BulletinTextDialog</name>
    <message>
        <source>Closing text</source>
        <translation>通报结尾</translation>
    </message>
    <message>
        <source>Closing text, one paragraph a line</source>
        <translation>通报结尾，一行一段</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>Field to insert</source>
        <translation>要插入的数据</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>What every bulletin asks at its end, one paragraph a line. A month may have a text of its own.</source>
        <translation>每期通报结尾的要求，一行一段。某月也可另写。</translation>
    </message>
    <message>
        <source>What the bulletin of %1 asks at its end, one paragraph a line.</source>
        <translation>%1通报结尾的要求，一行一段。</translation>
    </message>
</context>
<context>
    <name>Gongkai::CallFindingDialog</name>
    <message>
        <source>Finding from a call</source>
        <translation>由来电登记的问题</translation>
    </message>
    <message>
        <source>&amp;Inspection:</source>
        <translation>督查(&amp;I)：</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>&amp;Problem:</source>
        <translation>发现问题(&amp;P)：</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>程度(&amp;V)：</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Put right &amp;by:</source>
        <translation>整改期限(&amp;B)：</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>责任人(&amp;R)：</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>&amp;What is to be done:</source>
        <translation>整改要求(&amp;W)：</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改要求</translation>
    </message>
    <message numerus="yes">
        <source>The inspection of %1 was %n day(s) before this call, so that its team hardly saw this. A new inspection can be made of the call instead. Note the finding under that inspection all the same?</source>
        <extracomment>%1 the day of an inspection, %n days</extracomment>
        <translation>
            <numerusform>%1 的督查早于本次来电 %n 天，督查组当时多半没有看到所反映的问题。可以改为将来电转为新的督查。仍将问题记在该次督查名下吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Note it there</source>
        <translation>仍记在该次督查</translation>
    </message>
</context>
<context>
    <name>Gongkai::CallsToday</name>
    <message>
        <source>Hotline calls to be answered</source>
        <translation>待答复的监督电话</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>反映事项</translation>
    </message>
</context>
<context>
    <name>Gongkai::CarriedInDialog</name>
    <message>
        <source>Number carried in</source>
        <translation>上年结转数量</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>A&amp;pplicant:</source>
        <translation>申请人类别(&amp;P)：</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>数量(&amp;N)：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>Gongkai::CatalogueChooser</name>
    <message>
        <source>Items of the ready catalogue, by office</source>
        <translation>现成目录的事项（按办公室）</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>全不选(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>共 %2 项，已选 %1 项</translation>
    </message>
</context>
<context>
    <name>Gongkai::CheckInLine</name>
    <message>
        <source>No office or item of this month matches “%1”.</source>
        <translation>本月没有与“%1”相符的单位或事项。</translation>
    </message>
    <message>
        <source>%1. %2 · %3 %4 · %5</source>
        <extracomment>%1 the number by which the candidate is chosen, then office, code and name of the item, standing</extracomment>
        <translation>%1. %2 · %3 %4 · %5</translation>
    </message>
</context>
<context>
    <name>Gongkai::ChecklistDialog</name>
    <message>
        <source>Version of the checklist</source>
        <translation>督查清单版本</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holds &amp;from:</source>
        <translation>启用日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Points are given</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Points are &amp;given</source>
        <translation>打分(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>检查项目(&amp;P)：</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Ready checklist…</source>
        <translation>现成清单…</translation>
    </message>
    <message>
        <source>Start a version from what towns usually look at</source>
        <translation>以各地常查的内容为底稿新建一版</translation>
    </message>
    <message>
        <source>Copy into a new version…</source>
        <translation>复制为新版本…</translation>
    </message>
    <message>
        <source>The version that is selected stays as it was asked</source>
        <translation>所选版本保持原样</translation>
    </message>
    <message>
        <source>Print field form…</source>
        <translation>打印现场记录表…</translation>
    </message>
    <message>
        <source>Print the form that a team fills in at a village, blank</source>
        <translation>打印督查组在村里填写的空白记录表</translation>
    </message>
</context>
<context>
    <name>Gongkai::ClerkDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>现在由谁操作？</translation>
    </message>
    <message>
        <source>Every entry carries the name of the clerk who made it.</source>
        <translation>每条登记都带有操作人的姓名。</translation>
    </message>
    <message>
        <source>&amp;Name of the clerk:</source>
        <translation>操作人姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the clerk</source>
        <translation>操作人姓名</translation>
    </message>
</context>
<context>
    <name>Gongkai::CountTableModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was counted, %2 a number</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Gongkai::CountersBar</name>
    <message>
        <source>Show %1: %2</source>
        <translation>显示%1：%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Gongkai::CoverageLegend</name>
    <message numerus="yes">
        <source>Legend: the darker a cell, the more visits; darkest %n.</source>
        <translation>
            <numerusform>图例：颜色越深督查次数越多，最深为 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits in a month:</source>
        <translation>每月督查次数：</translation>
    </message>
</context>
<context>
    <name>Gongkai::CoverageModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>%1, month %2: %n visit(s)</source>
        <translation>
            <numerusform>%1，%2：督查 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not visited in this year.</source>
        <translation>%1本年没有督查过。</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>督查次数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近督查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1, %2 of them announced, %3 unannounced</source>
        <extracomment>%1 “village, month 5: 3 visits”, %2 how many of these were announced, %3 how many were not</extracomment>
        <translation>%1，其中事先通知 %2 次，不打招呼 %3 次</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) from the last visit to %2</source>
        <translation>
            <numerusform>%1：自上次督查至%2 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 village, %2 heading of a column, %3 what stands there</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Findings that are not confirmed yet, those of earlier years included.</source>
        <translation>尚未确认整改的问题，含以前年度发现的。</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>Gongkai::CoverageTab</name>
    <message>
        <source>Visits by village and month</source>
        <translation>各村（社区）逐月督查次数</translation>
    </message>
    <message>
        <source>%1 all announced; %2 some announced; number alone: unannounced</source>
        <extracomment>%1 and %2 are marks</extracomment>
        <translation>%1 均事先通知；%2 部分事先通知；只有数字：不打招呼</translation>
    </message>
    <message>
        <source>%1 of %2 villages and communities were visited in %3. Days since the last visit are counted to %4.</source>
        <translation>%3年已督查村（社区）%1 个，共 %2 个。距上次督查的天数算到%4。</translation>
    </message>
</context>
<context>
    <name>Gongkai::DateEdit</name>
    <message>
        <source>such as 28 or 2015-09-28</source>
        <translation>如 28 或 2015-09-28</translation>
    </message>
</context>
<context>
    <name>Gongkai::DaysOffDialog</name>
    <message>
        <source>Days off and make-up days</source>
        <translation>放假和调休上班日</translation>
    </message>
    <message>
        <source>&amp;Years:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>该年的日子</translation>
    </message>
    <message>
        <source>&amp;Take in a notice…</source>
        <translation>导入放假通知(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove the town’s own</source>
        <translation>移除本镇导入的(&amp;R)</translation>
    </message>
    <message>
        <source>Not known: weekends only</source>
        <translation>未知：只按周末计</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Taken in by the town</source>
        <translation>本镇导入</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This is no notice that can be taken in; nothing was changed:</source>
        <translation>这个文件不能作为放假通知导入；没有改动任何内容：</translation>
    </message>
    <message>
        <source>Days off of %1</source>
        <translation>%1年放假安排</translation>
    </message>
    <message>
        <source>The notice of this year is not known, so only Saturdays and Sundays count as rest days. Press “Take in a notice” once the State Council has issued it.</source>
        <translation>还没有这一年的放假通知，只把星期六、星期日算作休息日。国务院办公厅发布后，请点“导入放假通知”。</translation>
    </message>
    <message>
        <source>Notices on days off (*.txt *.json)</source>
        <translation>放假通知 (*.txt *.json)</translation>
    </message>
    <message>
        <source>This file announces for %1:</source>
        <translation>这个文件公布的%1年安排是：</translation>
    </message>
    <message>
        <source>Is it to be kept in the store? Everything is then judged by it.</source>
        <translation>要存入台账吗？存入后一切都按它计算。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Remove %1? It can be brought back with Undo.</source>
        <translation>移除%1吗？可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It takes the place of the whole notice that is known for this year: a day that it does not name is an ordinary day again.</source>
        <translation>它将整份取代本年度现有的通知：其中没有列出的日子恢复为普通日子。</translation>
    </message>
</context>
<context>
    <name>Gongkai::DeadlineDialog</name>
    <message>
        <source>Deadline of one month</source>
        <translation>单月截止日</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deadline of %1</source>
        <translation>%1的截止日</translation>
    </message>
    <message>
        <source>Back to the &amp;usual day</source>
        <translation>恢复通常截止日(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Gongkai::DeadlineRuleDialog</name>
    <message>
        <source>Deadline rule</source>
        <translation>截止日规则</translation>
    </message>
    <message>
        <source>&amp;Holds from:</source>
        <translation>自何月起(&amp;H)：</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何月起</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>D&amp;ay of the month:</source>
        <translation>每月几日(&amp;A)：</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>The day itself is still on time</source>
        <translation>当天仍算按时</translation>
    </message>
    <message>
        <source>The day &amp;itself is still on time</source>
        <translation>当天仍算按时(&amp;I)</translation>
    </message>
    <message>
        <source>On a day &amp;off:</source>
        <translation>遇休息日(&amp;O)：</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Months from %1 on have submissions already, and each is judged anew by this rule; papers that were issued stay as they are. Is it to hold from that month on?</source>
        <translation>自%1起已有报送的月份都会按这条规则重新判定；已印发的文件不变。确定自该月起执行吗？</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>Gongkai::DeadlineRulesDialog</name>
    <message>
        <source>Deadline rules</source>
        <translation>截止日规则</translation>
    </message>
    <message>
        <source>The next deadlines</source>
        <translation>接下来的截止日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Last day on time</source>
        <translation>按时的最后一天</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何月起</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No dated rule yet: the town&apos;s own rule holds for every month. Press “New” to let another one hold from a month on; the months before it stay as they were judged.</source>
        <translation>还没有分段规则：各月都按本镇原定规则。点“新建”可自某月起改用新规则；此前各月的判定不变。</translation>
    </message>
    <message>
        <source>Before the first dated rule the town&apos;s own holds: %1.</source>
        <translation>第一条分段规则之前，按本镇原定规则：%1。</translation>
    </message>
    <message>
        <source>Where the selected deadline comes from</source>
        <translation>所选截止日的依据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Gongkai::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Gongkai::DrawDialog</name>
    <message>
        <source>New draw</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>&amp;From month:</source>
        <translation>起始月份(&amp;F)：</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>&amp;To month:</source>
        <translation>截止月份(&amp;T)：</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>&amp;Villages to draw:</source>
        <translation>抽取村数(&amp;V)：</translation>
    </message>
    <message>
        <source>Villages to draw</source>
        <translation>抽取村数</translation>
    </message>
    <message>
        <source>Officials take turns in leading</source>
        <translation>领导轮流带队</translation>
    </message>
    <message>
        <source>&amp;Officials take turns in leading</source>
        <translation>领导轮流带队(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;eams:</source>
        <translation>督查组(&amp;E)：</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>种子(&amp;S)：</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Made by this computer, or typed, such as the lottery numbers of the day; it is recorded with the draw</source>
        <translation>由本机随机生成，也可自行填写（如当日彩票开奖号码）；种子随抽取结果一并记录</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>随机生成(&amp;R)</translation>
    </message>
    <message>
        <source>Have this computer make a seed</source>
        <translation>由本机随机生成种子</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽取(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) can be drawn.</source>
        <translation>
            <numerusform>可抽取的村（社区）共%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draw needs a seed.</source>
        <translation>请填写种子。</translation>
    </message>
    <message>
        <source>Choose at least one team.</source>
        <translation>请至少选择一个督查组。</translation>
    </message>
    <message>
        <source>Draw at least one village.</source>
        <translation>请至少抽取一个村（社区）。</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n village(s) to draw from.</source>
        <translation>
            <numerusform>可抽取的村（社区）只有%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No team may visit %1, as each has a member from there. Choose one more team.</source>
        <translation>所选督查组都有成员来自%1，按回避要求无组可派。请再选一个督查组。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>再次抽取</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) were made for these months already.</source>
        <translation>
            <numerusform>这些月份已抽取过%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) were made for these months already, those taken back counted. The history keeps each, and that there is one more. Draw again?</source>
        <translation>
            <numerusform>这些月份已抽取过%n次（含已撤销的）。历史记录保留每一次抽取，再次抽取也会留下记录。确定再次抽取？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::DrawPapers</name>
    <message numerus="yes">
        <source>%n plan(s) were written to %1:</source>
        <translation>
            <numerusform>已将%n份督查计划写入 %1：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::DrawsPanel</name>
    <message>
        <source>&amp;New draw…</source>
        <translation>随机抽取(&amp;N)…</translation>
    </message>
    <message>
        <source>Draw villages to be visited without notice</source>
        <translation>随机抽取不打招呼督查的村（社区）</translation>
    </message>
    <message>
        <source>Print the plan of each team, with its own villages alone</source>
        <translation>每组打印一份，只列本组督查的村（社区）</translation>
    </message>
    <message>
        <source>Write the plan of each team as a PDF of its own</source>
        <translation>每组另存一份 PDF</translation>
    </message>
    <message>
        <source>Print field for&amp;m…</source>
        <translation>打印现场记录表(&amp;M)…</translation>
    </message>
    <message>
        <source>Print the form to be filled in at the village that is selected, blank where none is</source>
        <translation>打印所选村（社区）的现场记录表；未选时打印空白表</translation>
    </message>
    <message>
        <source>Enter the visit to the village that is selected</source>
        <translation>登记对所选村（社区）的督查</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>历次抽取</translation>
    </message>
    <message>
        <source>Drawn villages</source>
        <translation>抽中的村（社区）</translation>
    </message>
    <message>
        <source>How the draw came about</source>
        <translation>抽取经过</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Visited before</source>
        <translation>上次督查</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未督查过</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>签号</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>督查日期</translation>
    </message>
    <message>
        <source>No villages have been drawn yet. Press “New draw…” to have the villages chosen that were not visited for longest; chance decides among equals, and anybody can replay it.</source>
        <translation>还没有抽取过。点“随机抽取…”，从最久未督查的村（社区）抽起，条件相同的随机决定，任何人都可重演验证。</translation>
    </message>
    <message>
        <source>This draw does not come to these visits when it is made once more: it was altered.</source>
        <translation>重演结果与下列督查不一致：这次抽取被改动过。</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) could be drawn. Those not visited for longest come first.</source>
        <translation>
            <numerusform>候选村（社区）共%n个，最久未督查的优先。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not visited for longer than the others, so certain: %1.</source>
        <translation>督查间隔最久，必定抽中：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Last visited in the same month or never, so equal: %1. Of them %n were drawn by their tickets.</source>
        <translation>
            <numerusform>从未督查或上次督查在同一月份，条件相同：%1；其中按签号抽取%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket of a village is the SHA-256 of the seed, “|” and the code of the village; the lowest come first. The teams took the villages in turn, as evenly as could be, none where one of its members comes from. The officials who led fewest visits in the year before come first.</source>
        <translation>签号是“种子|村代码”的 SHA-256 值，从小到大排列。各督查组依次轮流领取，数量尽量平均，成员本村回避。近一年带队次数最少的领导先轮。</translation>
    </message>
    <message>
        <source>To replay it, run this on any computer with a shell:</source>
        <translation>在任何有命令行（shell）的电脑上执行下面一行即可重演：</translation>
    </message>
    <message>
        <source>Prin&amp;t plans…</source>
        <translation>打印计划(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;ave plans…</source>
        <translation>保存计划(&amp;A)…</translation>
    </message>
    <message>
        <source>Enter res&amp;ult…</source>
        <translation>登记督查(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Gongkai::ExchangeActions</name>
    <message>
        <source>This file would add:</source>
        <translation>该文件将添加：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a file, %2 why it is imported although its month&apos;s bulletin is issued</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is added as a whole and can be taken back with one Undo.</source>
        <translation>整个文件一次添加，可用一次“撤销”全部收回。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: the file has %n fault(s).</source>
        <translation>
            <numerusform>没有添加任何内容：文件中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange files (*.json)</source>
        <translation>交换文件 (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Everything was written to %1. The file holds names and telephone numbers as they are in the store.</source>
        <translation>全部内容已写入 %1。文件中的姓名和电话与台账中一致，请妥善保管。</translation>
    </message>
    <message>
        <source>Stores (*.gongkai)</source>
        <translation>台账文件 (*.gongkai)</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy back…</source>
        <translation>正在备份台账并回读核对……</translation>
    </message>
    <message>
        <source>The backup %1 was written and read back; it is complete.</source>
        <translation>备份 %1 已写好并回读核对，内容完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Keep this store as it is, and open the last good backup.</source>
        <translation>
            <numerusform>发现问题 %n 处。请原样保留此台账，打开最近一份完好的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>正在检查文件……</translation>
    </message>
    <message>
        <source>Adding the records…</source>
        <translation>正在添加记录……</translation>
    </message>
    <message>
        <source>Writing all records…</source>
        <translation>正在导出全部记录……</translation>
    </message>
    <message>
        <source>Checking the store…</source>
        <translation>正在检查台账……</translation>
    </message>
    <message>
        <source>The file holds nothing that could be added.</source>
        <translation>该文件中没有可添加的内容。</translation>
    </message>
    <message>
        <source>The attached files are in the folder %1; when the file is handed on, the folder goes with it.</source>
        <translation>附件存放在文件夹 %1；转交该文件时，请连同文件夹一起转交。</translation>
    </message>
    <message>
        <source>The backup %1 was written and read back; all records are in it.</source>
        <translation>备份 %1 已写入并回读核对，全部记录都在其中。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come along. Look for them in an older backup, or attach them again.</source>
        <translation>
            <numerusform>有 %n 个附件未能一并带上。请在较早的备份中查找，或重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is whole: %1 records and %2 changes in the history were looked at.</source>
        <translation>台账完好：核对了 %1 条记录和历史中的 %2 次改动。</translation>
    </message>
    <message>
        <source>Among them is who called the published number. Those whose data it is rely on it being kept secret: hand the file to nobody who need not know, and destroy it once it has served.</source>
        <translation>其中包括监督电话来电人的姓名和电话，须依法保密：不得交给无关人员，用完即销毁。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Correct these first and choose Import again: the whole file is looked through anew before anything is added.</source>
        <translation>
            <numerusform>……还有 %n 处。请先改正以上各处，再次选择“导入”：程序会先重新检查整个文件，然后才添加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::FaultMarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Gongkai::FieldChips</name>
    <message>
        <source>%1, which is no figure</source>
        <translation>%1（没有这项数据）</translation>
    </message>
</context>
<context>
    <name>Gongkai::FieldChooser</name>
    <message>
        <source>Insert a figure</source>
        <translation>插入数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>No figure matches what was typed.</source>
        <translation>没有与所输内容相符的数据。</translation>
    </message>
    <message>
        <source>&amp;Name, pinyin or its initials:</source>
        <translation>名称、拼音或首字母(&amp;N)：</translation>
    </message>
    <message>
        <source>Name, pinyin or initials of the figure</source>
        <translation>数据的名称、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>Gongkai::FigureTableModel</name>
    <message>
        <source>An entered figure stands on top of counted records. Check that nothing is counted twice.</source>
        <translation>录入数与统计数叠加，请确认没有重复计算。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
</context>
<context>
    <name>Gongkai::FiguresPanel</name>
    <message>
        <source>Su&amp;ms that must hold:</source>
        <translation>必须成立的合计(&amp;M)：</translation>
    </message>
    <message>
        <source>Sums that must hold</source>
        <translation>必须成立的合计</translation>
    </message>
    <message>
        <source>Figu&amp;res of the year:</source>
        <translation>本年数据(&amp;R)：</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>本年数据</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1：%2
%3</translation>
    </message>
    <message>
        <source>E&amp;nter a figure…</source>
        <translation>录入数据(&amp;N)…</translation>
    </message>
    <message>
        <source>Rem&amp;ove entered figure</source>
        <translation>删除录入数(&amp;O)</translation>
    </message>
    <message>
        <source>Remove an entered figure of %1</source>
        <translation>删除%1的录入数</translation>
    </message>
</context>
<context>
    <name>Gongkai::FindingDialog</name>
    <message>
        <source>Finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>&amp;Problem:</source>
        <translation>发现问题(&amp;P)：</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Po&amp;int:</source>
        <translation>督查要点(&amp;I)：</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>督查要点</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>程度(&amp;V)：</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>R&amp;esponsible:</source>
        <translation>责任人(&amp;E)：</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>P&amp;ut right by:</source>
        <translation>整改期限(&amp;U)：</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>&amp;Demand:</source>
        <translation>整改要求(&amp;D)：</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>&amp;Life so far:</source>
        <translation>办理经过(&amp;L)：</translation>
    </message>
    <message>
        <source>Life of the finding</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>D&amp;ay:</source>
        <translation>日期(&amp;A)：</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>&amp;Who looked:</source>
        <translation>复查人(&amp;W)：</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>情况(&amp;N)：</translation>
    </message>
    <message>
        <source>Note on the step</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>&amp;To be put right by, anew:</source>
        <translation>新的整改期限(&amp;T)：</translation>
    </message>
    <message>
        <source>To be put right by, anew</source>
        <translation>新的整改期限</translation>
    </message>
    <message>
        <source>&amp;Report as put right</source>
        <translation>登记整改(&amp;R)</translation>
    </message>
    <message>
        <source>What the village says that it has done</source>
        <translation>村（社区）报告已经整改</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>复查确认(&amp;C)</translation>
    </message>
    <message>
        <source>A second look found it put right</source>
        <translation>复查属实，予以销号</translation>
    </message>
    <message>
        <source>Send &amp;back</source>
        <translation>退回整改(&amp;B)</translation>
    </message>
    <message>
        <source>A second look found it not put right</source>
        <translation>复查不属实，重新限期整改</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>It was confirmed and is wrong again</source>
        <translation>已确认的问题再次出现</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Found at %1 on %2 by %3.</source>
        <extracomment>%1 a village, %2 a day, %3 a team</extracomment>
        <translation>%2，%3在%1督查发现。</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened again %n time(s)</source>
        <translation>
            <numerusform>重新打开 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is kept with a step: press one of the buttons beside it, or empty it to save the other fields alone.</source>
        <translation>“情况”随办理步骤保存：请点下方的办理按钮；只保存其他内容的，请先清空“情况”。</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <extracomment>%1 what happened to a finding, %2 the village</extracomment>
        <translation>问题%1：%2</translation>
    </message>
    <message>
        <source>P&amp;hotos as proof…</source>
        <translation>整改照片(&amp;H)…</translation>
    </message>
    <message>
        <source>Be&amp;fore and after…</source>
        <translation>前后对照(&amp;F)…</translation>
    </message>
    <message>
        <source>What happened next (a step is saved at once)</source>
        <translation>下一步（点按即保存）</translation>
    </message>
    <message>
        <source>“%1” was saved, with what had been typed here until then. Undo takes it back.</source>
        <extracomment>%1 what happened to a finding, such as that it was confirmed</extracomment>
        <translation>“%1”已保存，连同此前在这里填写的内容。可以撤销。</translation>
    </message>
</context>
<context>
    <name>Gongkai::FindingsPane</name>
    <message>
        <source>S&amp;tate:</source>
        <translation>状态(&amp;T)：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seve&amp;rity:</source>
        <translation>程度(&amp;R)：</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Vi&amp;llage:</source>
        <translation>村（社区）(&amp;L)：</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>发现时间(&amp;A)：</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search: words or pinyin initials</source>
        <translation>搜索：文字或拼音首字母</translation>
    </message>
    <message>
        <source>&amp;Open the finding…</source>
        <translation>办理问题(&amp;O)…</translation>
    </message>
    <message>
        <source>Its whole life, and what happened next (Enter)</source>
        <translation>查看办理经过，登记下一步（回车）</translation>
    </message>
    <message>
        <source>Loo&amp;k at the visit…</source>
        <translation>查看督查(&amp;K)…</translation>
    </message>
    <message>
        <source>The visit that found it</source>
        <translation>发现该问题的督查</translation>
    </message>
    <message>
        <source>Rectification &amp;notices…</source>
        <translation>整改通知书(&amp;N)…</translation>
    </message>
    <message>
        <source>A notice to each village that was visited, with what is still to be put right there</source>
        <translation>为所选问题的每次督查各生成一份通知书，列出尚未销号的问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>督查日期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>How often it was wrong again after it had been confirmed.</source>
        <translation>确认整改后又重新打开的次数。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复发现</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再次</translation>
    </message>
    <message>
        <source>The same was found at the same village at an earlier visit.</source>
        <translation>同一村（社区）以前督查时已发现过同一问题。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>督查要点</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>全部未销号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>found more than %n day(s) ago</source>
        <translation>
            <numerusform>超过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything found in this year is put right and confirmed.</source>
        <translation>本年发现的问题已全部整改并确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still open, %1 of them overdue and %2 to be confirmed; %3 shown.</source>
        <translation>
            <numerusform>尚有 %n 个问题未销号，其中逾期 %1 个，待复查 %2 个；列出 %3 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::FontsDialog</name>
    <message>
        <source>Fonts of the papers</source>
        <translation>公文字体</translation>
    </message>
    <message>
        <source>Kinds of type</source>
        <translation>各类字体</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>当前文稿</translation>
    </message>
    <message>
        <source>Characters from other fonts</source>
        <translation>取自别的字体的字</translation>
    </message>
    <message>
        <source>仿宋: body text</source>
        <translation>仿宋：正文</translation>
    </message>
    <message>
        <source>楷体: headings （一）</source>
        <translation>楷体：（一）级标题</translation>
    </message>
    <message>
        <source>黑体: headings 一、, heads of tables</source>
        <translation>黑体：一、级标题，表头</translation>
    </message>
    <message>
        <source>小标宋: titles and marks</source>
        <translation>小标宋：标题，发文机关标志</translation>
    </message>
    <message>
        <source>宋体: page numbers, tables</source>
        <translation>宋体：页码，表格</translation>
    </message>
    <message>
        <source>this computer has none</source>
        <translation>本机没有可用字体</translation>
    </message>
    <message>
        <source>stands in for it</source>
        <translation>代用字体</translation>
    </message>
    <message>
        <source>as the standard asks</source>
        <translation>符合标准要求</translation>
    </message>
    <message>
        <source>Kind of type</source>
        <translation>字体种类</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>本机所用字体</translation>
    </message>
    <message>
        <source>How it serves</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自字体</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>本机字体都没有</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>First stands in</source>
        <translation>首次出现处</translation>
    </message>
    <message>
        <source>No paper is at hand. Open this from the toolbar of a paper to see its characters.</source>
        <translation>当前没有文稿。在文稿的工具栏中打开本窗口，可查看其中的字。</translation>
    </message>
    <message>
        <source>Every character of the paper stands in the font of its kind of type.</source>
        <translation>文稿中每个字都用的是本类字体。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not in the font of their kind of type.</source>
        <translation>
            <numerusform>有 %n 个字不是本类字体中的字。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Looked for before it and not on this computer: %1.</source>
        <translation>排在它前面、本机没有的：%1。</translation>
    </message>
    <message>
        <source>What it lacks is looked for in: %1.</source>
        <translation>它缺的字依次取自：%1。</translation>
    </message>
</context>
<context>
    <name>Gongkai::GroupMemberDialog</name>
    <message>
        <source>Member of the leading group</source>
        <translation>领导小组成员</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>小组职务(&amp;R)：</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>小组职务</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>职务(&amp;P)：</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>&amp;Duty:</source>
        <translation>职责(&amp;D)：</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起(&amp;F)：</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>a month or a day</source>
        <translation>月份或日期</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>止(&amp;T)：</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>Gongkai::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Gongkai::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 has no history yet.</source>
        <translation>%1还没有历史记录。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>looked at who called</source>
        <translation>查看来电人</translation>
    </message>
</context>
<context>
    <name>Gongkai::HotlineCallDialog</name>
    <message>
        <source>Hotline call</source>
        <translation>监督电话记录</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Caller:</source>
        <translation>来电人(&amp;C)：</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>电话(&amp;P)：</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>&amp;Village:</source>
        <translation>村（社区）(&amp;V)：</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>&amp;Matter:</source>
        <translation>反映事项(&amp;M)：</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Answer &amp;by:</source>
        <translation>答复期限(&amp;B)：</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>&amp;Answered on:</source>
        <translation>答复日期(&amp;A)：</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>办理结果(&amp;R)：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Caller is satisfied</source>
        <translation>来电人是否满意</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未回访</translation>
    </message>
    <message>
        <source>Caller &amp;is satisfied:</source>
        <translation>来电人是否满意(&amp;I)：</translation>
    </message>
    <message>
        <source>Sho&amp;w who called</source>
        <translation>显示来电人(&amp;W)</translation>
    </message>
    <message>
        <source>Who looked at it, and when, is recorded first and stands in the record&apos;s history</source>
        <translation>先记录何人何时查看，查看记录列入本条的历史</translation>
    </message>
    <message>
        <source>Received b&amp;y:</source>
        <translation>受理人(&amp;Y)：</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>&amp;Handed to:</source>
        <translation>转办(&amp;H)：</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Handed &amp;on:</source>
        <translation>转办日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>转办日期</translation>
    </message>
    <message>
        <source>&amp;Found to be so:</source>
        <translation>是否属实(&amp;F)：</translation>
    </message>
    <message>
        <source>Found to be so</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>The village itself</source>
        <translation>本村（社区）</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>尚未查实</translation>
    </message>
    <message>
        <source>It is so</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>不属实</translation>
    </message>
</context>
<context>
    <name>Gongkai::HotlineCalls</name>
    <message>
        <source>Nobody called in this year. Press Ctrl+N to enter a call.</source>
        <translation>本年没有来电。按 Ctrl+N 登记来电。</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Caller satisfied</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>Found to be so</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>the inspection of %1</source>
        <translation>%1的督查</translation>
    </message>
    <message>
        <source>Sho&amp;w who called</source>
        <translation>显示来电人(&amp;W)</translation>
    </message>
    <message>
        <source>Who looked at it, and when, is recorded first and stands in the record&apos;s history</source>
        <translation>先记录何人何时查看，查看记录列入本条的历史</translation>
    </message>
    <message>
        <source>&amp;Open the inspection</source>
        <translation>打开督查记录(&amp;O)</translation>
    </message>
    <message>
        <source>This call became neither an inspection nor a finding yet.</source>
        <translation>这次来电尚未转为督查或发现问题。</translation>
    </message>
    <message>
        <source>Look into the call, or note what was found</source>
        <translation>就来电开展督查，或登记发现的问题</translation>
    </message>
    <message>
        <source>An &amp;inspection…</source>
        <translation>督查(&amp;I)…</translation>
    </message>
    <message>
        <source>A &amp;finding of an inspection…</source>
        <translation>某次督查的发现问题(&amp;F)…</translation>
    </message>
    <message>
        <source>A finding belongs to an inspection, and the village of this call has none. Make the call an inspection first.</source>
        <translation>发现问题须属于某次督查，而来电所反映的村（社区）还没有督查记录。请先把来电转为督查。</translation>
    </message>
    <message>
        <source>Bec&amp;omes</source>
        <translation>转为(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Gongkai::InspectedVillageDialog</name>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>督查记录</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Hotline calls</source>
        <translation>监督电话记录</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year of the sheet</source>
        <translation>情况表的年度</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>督查情况表(&amp;T)</translation>
    </message>
    <message>
        <source>Inspections of %1</source>
        <extracomment>%1 name of a village or community</extracomment>
        <translation>%1督查档案</translation>
    </message>
    <message>
        <source>Vi&amp;sits (%1)</source>
        <translation>督查记录(&amp;S) %1</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>发现问题(&amp;F) %1</translation>
    </message>
    <message>
        <source>&amp;Hotline calls (%1)</source>
        <translation>监督电话(&amp;H) %1</translation>
    </message>
    <message numerus="yes">
        <source>last visit %1, %n day(s) ago</source>
        <translation>
            <numerusform>上次督查 %1，距今 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未督查</translation>
    </message>
    <message>
        <source>to be put right by %1, overdue</source>
        <translation>整改期限 %1，已逾期</translation>
    </message>
    <message>
        <source>next to be put right by %1</source>
        <translation>最近整改期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>照片和附件 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <extracomment>%1 a former name, %2 the last month in which it was the name</extracomment>
        <translation>%1（至%2）</translation>
    </message>
    <message>
        <source>Former names: %1</source>
        <translation>曾用名：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>In force up to %1</source>
        <translation>存续至%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Village then</source>
        <translation>当时名称</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>事先通知</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和附件</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>情况摘要</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>复查次数</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>How often a second look confirmed it or sent it back.</source>
        <translation>复查后确认整改或退回重新整改的次数。</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>How often it was wrong again after it had been confirmed.</source>
        <translation>确认整改后又重新打开的次数。</translation>
    </message>
</context>
<context>
    <name>Gongkai::InspectionBulletinPanel</name>
    <message>
        <source>From &amp;year:</source>
        <translation>起始年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Mo&amp;nth:</source>
        <translation>月份(&amp;N)：</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>&amp;To year:</source>
        <translation>截止年份(&amp;T)：</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>月份(&amp;M)：</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>The last month lies before the first.</source>
        <translation>截止月份早于起始月份。</translation>
    </message>
</context>
<context>
    <name>Gongkai::InspectionsPage</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>督查覆盖(&amp;C)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>事先通知</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>No visit is entered for this year. Press Ctrl+N to enter one.</source>
        <translation>本年还没有督查记录。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>未办结 %1，已办结 %2</translation>
    </message>
    <message>
        <source>Vi&amp;sits</source>
        <translation>督查记录(&amp;S)</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>&amp;Draws</source>
        <translation>随机抽取(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>发现问题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Add photos to the visit or to one of its findings, or take them out</source>
        <translation>为本次督查或其中的问题添加、移出照片</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>督查总览(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and all photos go with it.</source>
        <translation>
            <numerusform>连同其中 %n 个发现问题和全部照片一并删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::IssueDialog</name>
    <message>
        <source>Issue a paper for the public</source>
        <translation>印发对外公开的文件</translation>
    </message>
    <message>
        <source>Reviewed for &amp;secrecy by:</source>
        <translation>保密审查人(&amp;S)：</translation>
    </message>
    <message>
        <source>Who reviewed the paper for secrecy</source>
        <translation>保密审查人</translation>
    </message>
    <message>
        <source>Reviewed &amp;on:</source>
        <translation>审查日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Day of the secrecy review</source>
        <translation>保密审查日期</translation>
    </message>
    <message>
        <source>The review is kept with the issued paper. It holds for these words: where they change, the paper is reviewed anew.</source>
        <translation>审查情况随印发的文件留存。审查只对现有文字有效，文字改动后须重新审查。</translation>
    </message>
</context>
<context>
    <name>Gongkai::IssuedModel</name>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Deadline notice</source>
        <translation>催报通知</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>%1, replaces %2</source>
        <translation>%1，替换%2</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>印发时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the title of a notice, %2 the office that it went to</extracomment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 who reviewed a paper for secrecy, %2 on what day</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Secrecy review</source>
        <translation>保密审查</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Inspection bulletin</source>
        <translation>督查通报</translation>
    </message>
</context>
<context>
    <name>Gongkai::IssuedPanel</name>
    <message>
        <source>Issued papers</source>
        <translation>已印发文件</translation>
    </message>
    <message>
        <source>&amp;Text of the paper:</source>
        <translation>文件正文(&amp;T)：</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>文件正文</translation>
    </message>
    <message>
        <source>Digest of the paper</source>
        <translation>文件校验码</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>还没有印发过文件。</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF: %1
Head of the history: %2</source>
        <translation>PDF 的 SHA-256：%1
历史末端：%2</translation>
    </message>
    <message>
        <source>Print aga&amp;in…</source>
        <translation>重新打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>保存副本(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Left as it was on the proof sheet:</source>
        <translation>校对单上保留原文的事项(&amp;L)：</translation>
    </message>
    <message>
        <source>Reasons given on the proof sheet</source>
        <translation>校对单上写明的理由</translation>
    </message>
    <message>
        <source>%1 Stays, because: %2</source>
        <extracomment>%1 a remark of the proof sheet, %2 why the words stayed as they were</extracomment>
        <translation>%1 保留原文，理由：%2</translation>
    </message>
    <message>
        <source>%1 Told to %2.</source>
        <extracomment>%1 a remark of the proof sheet, %2 the clerk who issued the paper</extracomment>
        <translation>%1 已告知%2。</translation>
    </message>
</context>
<context>
    <name>Gongkai::ItemDialog</name>
    <message>
        <source>Catalogue item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>事项名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>C&amp;lass:</source>
        <translation>公开类别(&amp;L)：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>公开类别</translation>
    </message>
    <message>
        <source>To&amp;pic:</source>
        <translation>主题(&amp;P)：</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>F&amp;requency:</source>
        <translation>频次(&amp;R)：</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>公开时限(&amp;T)：</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>公开时限</translation>
    </message>
    <message>
        <source>&amp;Due months:</source>
        <translation>应报月份(&amp;D)：</translation>
    </message>
    <message>
        <source>Due months</source>
        <translation>应报月份</translation>
    </message>
    <message>
        <source>Without a tick the months follow from the frequency.</source>
        <translation>都不勾选时按频次确定应报月份。</translation>
    </message>
    <message>
        <source>Legal &amp;basis:</source>
        <translation>公开依据(&amp;B)：</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>公开依据</translation>
    </message>
    <message>
        <source>C&amp;hannels:</source>
        <translation>公开渠道(&amp;H)：</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>F&amp;irst month in force:</source>
        <translation>启用月份(&amp;I)：</translation>
    </message>
    <message>
        <source>First month in force</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>L&amp;ast month in force:</source>
        <translation>最后月份(&amp;A)：</translation>
    </message>
    <message>
        <source>Last month in force</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>It is never due, and can be handed in in any month.</source>
        <translation>随时报送的事项不算应报，任何月份都可以报送。</translation>
    </message>
    <message>
        <source>As long as no month is ticked it is due in: %1.</source>
        <extracomment>%1 the names of months</extracomment>
        <translation>不选月份时，应报月份为：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between months</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Gongkai::LawsuitDialog</name>
    <message>
        <source>Administrative lawsuit</source>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>&amp;Application:</source>
        <translation>所涉申请(&amp;A)：</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>所涉申请</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Filed on:</source>
        <translation>提起日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>提起日期</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>结果(&amp;U)：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Gongkai::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>Create an empty store</source>
        <translation>建立空白台账</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>打开另一份台账</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the records of an exchange file</source>
        <translation>添加交换文件中的记录</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write everything as an exchange file</source>
        <translation>把全部内容写成交换文件</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Write a verified copy of the store</source>
        <translation>写出经核对的台账备份</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>核对台账(&amp;C)</translation>
    </message>
    <message>
        <source>Integrity, history and sums</source>
        <translation>完整性、历史和合计</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Another &amp;clerk…</source>
        <translation>切换操作人(&amp;C)…</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>现在由谁操作</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>放大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>缩小字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual letters</source>
        <translation>标准字号(&amp;U)</translation>
    </message>
    <message>
        <source>Help on the page in front</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>&amp;About Gongkai</source>
        <translation>关于公开台账(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – Gongkai</source>
        <translation>%1 – 公开台账</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Clerk: %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>今天已备份</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开台账</translation>
    </message>
</context>
<context>
    <name>Gongkai::MeetingDialog</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>会议类别(&amp;K)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Participants:</source>
        <translation>参加人数(&amp;P)：</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
</context>
<context>
    <name>Gongkai::MonthActions</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why are the selected obligations exempt this month? The bulletin lists them with this reason.</source>
        <translation>所选事项本月为什么免报？通报会附上这一原因。</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免报</translation>
    </message>
    <message>
        <source>Nothing has been handed in here yet, so there is no history.</source>
        <translation>这一项还没有报送，因此没有历史。</translation>
    </message>
    <message>
        <source>This has come in already. For a supplement enter a new submission.</source>
        <translation>已经收到。如有补充材料，请用“登记再次报送”。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n had come in already.</source>
        <translation>
            <numerusform>%1；其中 %n 项此前已收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came in and will no longer count.</source>
        <translation>
            <numerusform>其中 %n 项已收到，免报后不再计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>These obligations are exempt this month. Are they to count again?</source>
        <translation>所选事项本月免报。要取消免报、重新计入吗？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消免报</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Which submission is to be removed?</source>
        <translation>要删除哪一次报送？</translation>
    </message>
    <message>
        <source>Remove the submission of %1, received on %2? Undo brings it back, and the history keeps it.</source>
        <translation>删除 %1 于 %2 收到的报送吗？可以撤销，历史仍保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Only accepted material is made public. Open the form (F2) and accept it first; a nil return has nothing to make public.</source>
        <translation>只有审核通过的材料才能公开。请先打开表单（F2）审核通过；零报告没有可公开的材料。</translation>
    </message>
    <message>
        <source>The history of which submission?</source>
        <translation>查看哪一次报送的历史？</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) go with it.</source>
        <translation>
            <numerusform>%n 个附件随之移除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::MonthHead</name>
    <message>
        <source>Submissions of %1</source>
        <translation>%1报送情况</translation>
    </message>
    <message numerus="yes">
        <source>Deadline %1, %n day(s) ago</source>
        <translation>
            <numerusform>截止日 %1，已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline %1, the last day is today</source>
        <translation>截止日 %1，今天是最后一天</translation>
    </message>
    <message numerus="yes">
        <source>Deadline %1, %n day(s) left</source>
        <translation>
            <numerusform>截止日 %1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>截止日 %1</translation>
    </message>
</context>
<context>
    <name>Gongkai::MonthPage</name>
    <message>
        <source>Open the full form of the obligation</source>
        <translation>打开该应报事项的完整表单</translation>
    </message>
    <message>
        <source>Record a correction or a supplement</source>
        <translation>登记补正或补充材料</translation>
    </message>
    <message>
        <source>Received now, one piece, for all selected rows</source>
        <translation>所选各行：现在收到，一件</translation>
    </message>
    <message>
        <source>Nil return, received now, for all selected rows</source>
        <translation>所选各行：零报告，现在收到</translation>
    </message>
    <message>
        <source>Exempt all selected rows, with a reason</source>
        <translation>所选各行免报，须写明原因</translation>
    </message>
    <message>
        <source>Who changed the newest submission, when, what from what</source>
        <translation>最近一次报送由谁、何时、从什么改成什么</translation>
    </message>
    <message>
        <source>Set another deadline for this month, with a reason</source>
        <translation>为本月另设截止日，须写明原因</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>后一个月</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Go to the check-in line</source>
        <translation>转到登记栏</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Type a month, such as 2015-11</source>
        <translation>输入月份，如 2015-11</translation>
    </message>
    <message>
        <source>&amp;Check in:</source>
        <translation>登记报送(&amp;C)：</translation>
    </message>
    <message>
        <source>Matching obligations</source>
        <translation>符合的应报事项</translation>
    </message>
    <message>
        <source>Filter by standing</source>
        <translation>按报送状态筛选</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>应报事项</translation>
    </message>
    <message>
        <source>Nothing is due in this month. Offices and the items they hand in are kept under Base data; the deadline is kept under Settings.</source>
        <translation>本月没有应报事项。单位及其应报事项在“基础资料”中维护，截止日在“设置”中维护。</translation>
    </message>
    <message>
        <source>No obligation has this standing.</source>
        <translation>没有处于这一状态的应报事项。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checked in: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>没有漏报了。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>完整表单</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>登记再次报送</translation>
    </message>
    <message>
        <source>Mark received</source>
        <translation>标为已收</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免报…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Set the deadline…</source>
        <translation>设定截止日…</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Enter where the accepted material is made public</source>
        <translation>把审核通过的材料转为公开登记</translation>
    </message>
    <message>
        <source>Remove submission</source>
        <translation>删除报送</translation>
    </message>
    <message>
        <source>Remove a submission that was entered by mistake</source>
        <translation>删除登记错的一次报送</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Show the offices month by month, or the month again</source>
        <translation>按单位逐月查看全年，再按一次回到本月</translation>
    </message>
    <message>
        <source>As known on…</source>
        <translation>时点…</translation>
    </message>
    <message>
        <source>The moment whose standing is shown</source>
        <translation>显示哪一时刻的情况</translation>
    </message>
    <message>
        <source>&amp;As known on</source>
        <translation>截至(&amp;J)</translation>
    </message>
    <message>
        <source>Day whose standing is shown</source>
        <translation>显示哪一天的情况</translation>
    </message>
    <message>
        <source>Time of the day whose standing is shown</source>
        <translation>显示当天几点的情况</translation>
    </message>
    <message>
        <source>Show the month as the office knew it at an earlier moment, later changes taken back</source>
        <translation>按过去某一时刻本单位已知的情况显示本月，以后的改动一律还原</translation>
    </message>
    <message>
        <source>What was recorded or changed later is taken back, and nothing can be entered here.</source>
        <translation>该时刻以后的登记和改动均已还原；此处只能看，不能改。</translation>
    </message>
    <message>
        <source>At that moment nothing was known to be due in this month.</source>
        <translation>在该时刻，本月尚无已知的应报事项。</translation>
    </message>
    <message>
        <source>Initials, code or name of an office or item, then Enter or the number in the list, Enter</source>
        <translation>输入单位或事项的拼音首字母、代码或名称，按回车或列表中的序号选中，再按回车登记</translation>
    </message>
    <message>
        <source>What was recorded, reviewed, changed or removed after this moment is taken back:
exemptions, deadlines, offices and items too.
What an import brought counts as known before.
The command gongkai standing --now is another view: it keeps all that is known today
and leaves out only what came, or was reviewed, after its moment.</source>
        <translation>该时刻以后的登记、审核、修改和删除一律还原，免报、截止日、单位和事项也在内。
导入的资料视为此前就已掌握。
命令 gongkai standing --now 与此不同：它按今天掌握的全部资料判断，
只略去该时刻以后收到的报送和作出的审核。</translation>
    </message>
</context>
<context>
    <name>Gongkai::NewStoreWizard</name>
    <message>
        <source>New store</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave without making the store? What you typed here is not kept.</source>
        <translation>不建台账就离开吗？这里填写的内容不会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Gongkai::NoticeSender</name>
    <message>
        <source>Making the notices…</source>
        <translation>正在制作催报通知……</translation>
    </message>
    <message>
        <source>Stopped: nothing was sent and nothing was recorded.</source>
        <translation>已停止：没有发出，也没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded as sent.</source>
        <translation>没有记录为已发出。</translation>
    </message>
    <message>
        <source>They were recorded as sent earlier today.</source>
        <translation>今天已记录发出，不再重复记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) were recorded as sent.</source>
        <translation>
            <numerusform>已记录发出 %n 份通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer. The notices can be saved as PDF and printed elsewhere; they look the same.</source>
        <translation>这台电脑没有打印机。通知可以保存为 PDF，到别处打印，效果相同。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) were printed.</source>
        <translation>
            <numerusform>已打印 %n 份通知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) were written to %1:</source>
        <translation>
            <numerusform>已有 %n 份通知写入 %1：</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat text to %1 is on the clipboard. %2</source>
        <extracomment>%1 the office, %2 what was recorded</extracomment>
        <translation>给%1的聊天文字已复制到剪贴板。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) went out before that.</source>
        <translation>
            <numerusform>此前已发出 %n 份通知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) went out, but could not be recorded as sent.</source>
        <translation>
            <numerusform>%n 份通知已发出，但未能记录为已发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the records meanwhile. Send them once more, so that they are recorded.</source>
        <translation>其间有人改动了记录。请重新发送一次，以便记录。</translation>
    </message>
    <message>
        <source>Those that were not printed with all their sheets do not count as sent.</source>
        <translation>没有印全的通知不计为已发出。</translation>
    </message>
    <message>
        <source>Only some sheets of a notice were printed; they do not count as sent.</source>
        <translation>只打印了通知的部分纸张，不计为已发出。</translation>
    </message>
</context>
<context>
    <name>Gongkai::NoticesPanel</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Mo&amp;nth:</source>
        <translation>月份(&amp;N)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;Offices that owe something:</source>
        <translation>尚有欠报的单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Offices that owe something</source>
        <translation>尚有欠报的单位</translation>
    </message>
    <message>
        <source>Save &amp;all as PDF…</source>
        <translation>全部保存为 PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>P&amp;rint all…</source>
        <translation>全部打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy as chat text</source>
        <translation>复制为聊天文字(&amp;C)</translation>
    </message>
    <message>
        <source>No office owes anything for this month.</source>
        <translation>本月没有单位欠报。</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>记录为已发出</translation>
    </message>
    <message>
        <source>Recor&amp;d as sent</source>
        <translation>记录为已发出(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the notice as a text for a chat message</source>
        <translation>把通知复制为聊天文字</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>上次催报</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未催报</translation>
    </message>
    <message>
        <source>What is printed, saved or copied is kept under “Issued papers” and counted as a reminder of that office; what asks for the same items on the same day counts once.</source>
        <translation>打印、保存或复制的通知会存入“已印发文件”，并计入对该单位的催报次数；同一天就同样的事项多次催报，只计一次。</translation>
    </message>
    <message>
        <source>How often the office was reminded for this month. What asks for the same items on the same day is one reminder.</source>
        <translation>本月向该单位催报的次数；同一天就同样的事项多次催报，只计一次。</translation>
    </message>
</context>
<context>
    <name>Gongkai::OfficeDialog</name>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Order on papers:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>Order on papers</source>
        <translation>文件中的排序</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Con&amp;tact:</source>
        <translation>联系人(&amp;T)：</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>电话(&amp;P)：</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>&amp;First month in force:</source>
        <translation>启用月份(&amp;F)：</translation>
    </message>
    <message>
        <source>First month in force</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>&amp;Last month in force:</source>
        <translation>最后月份(&amp;L)：</translation>
    </message>
    <message>
        <source>Last month in force</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>Former n&amp;ames:</source>
        <translation>曾用名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名称</translation>
    </message>
</context>
<context>
    <name>Gongkai::OfficialDialog</name>
    <message>
        <source>Leading official</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>职务(&amp;P)：</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>Gongkai::OpeningFigureDialog</name>
    <message>
        <source>Entered figure</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>数据项(&amp;F)：</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The paper on which the total stands</source>
        <translation>该合计数所在的纸质材料</translation>
    </message>
    <message>
        <source>Entered figure of %1</source>
        <translation>%1的录入数据</translation>
    </message>
    <message>
        <source>The value must be a number, not below 0.</source>
        <translation>数值必须是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>%1 counted in the records of %2 stand already. The entered number is added to them. Is nothing counted twice?</source>
        <translation>%2 的记录中已统计出 %1，录入数将与之相加。确认没有重复计算吗？</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Enter a figure of %1</source>
        <translation>录入%1的数据</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>来源(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Gongkai::OverviewTab</name>
    <message>
        <source>Overview of the year</source>
        <translation>年度督查总览</translation>
    </message>
    <message>
        <source>Open findings by &amp;age</source>
        <translation>未办结问题的时长(&amp;A)</translation>
    </message>
    <message>
        <source>Open findings by age</source>
        <translation>未办结问题的时长</translation>
    </message>
    <message>
        <source>Visits &amp;led by officials</source>
        <translation>领导带队次数(&amp;L)</translation>
    </message>
    <message>
        <source>Visits led by officials</source>
        <translation>领导带队次数</translation>
    </message>
    <message>
        <source>Faults by point of the chec&amp;klist</source>
        <translation>督查清单各项的问题(&amp;K)</translation>
    </message>
    <message>
        <source>Faults by point of the checklist</source>
        <translation>督查清单各项的问题</translation>
    </message>
    <message>
        <source>Findings by &amp;month</source>
        <translation>逐月发现和确认整改(&amp;M)</translation>
    </message>
    <message>
        <source>Findings found and confirmed by month</source>
        <translation>逐月发现和确认整改的问题</translation>
    </message>
    <message>
        <source>Enter on a number shows the visits behind it.</source>
        <translation>在数字上按回车，列出所涉的督查记录。</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>%1 天以上</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>%1～%2 天</translation>
    </message>
    <message>
        <source>Found ago</source>
        <translation>发现至今</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>未办结、未逾期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>督查清单项目</translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Visits led</source>
        <translation>带队次数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认整改</translation>
    </message>
    <message>
        <source>%1: %2 visits, %3 of them announced, to %4 of %5 villages and communities.</source>
        <translation>%1年督查 %2 次，其中事先通知 %3 次，到过 %4 个村（社区），共 %5 个。</translation>
    </message>
    <message>
        <source>%1 findings of this year, %2 confirmed in it; on %5 %3 are open, %4 of them overdue.</source>
        <extracomment>%1 findings, %2 of these confirmed, %3 open on the day %5, %4 of those overdue</extracomment>
        <translation>当年发现问题 %1 个，当年确认整改 %2 个；截至%5未办结 %3 个，其中逾期 %4 个。</translation>
    </message>
    <message>
        <source>led by nobody of these</source>
        <translation>无领导带队</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>Gongkai::PaperActions</name>
    <message>
        <source>This computer has no printer. The paper can be saved as PDF and printed elsewhere; it looks the same.</source>
        <translation>这台电脑没有打印机。可以保存为 PDF，到别处打印，效果相同。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Issue “%1”, version %2? Its figures, text and PDF are frozen; what comes in later changes the records, never this paper.</source>
        <translation>印发“%1”第 %2 版？其数据、正文和 PDF 将被固定；此后收到的材料只改变记录，不改变本文件。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>“%1” is issued as version %2; it is kept under “Issued papers”.</source>
        <translation>“%1”已印发，为第 %2 版，存于“已印发文件”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the title of a paper, %2 its number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Running number of the paper in %1〔%2〕. It is given once; the next free one is proposed.</source>
        <translation>文件在 %1〔%2〕中的发文顺序号。一个号只用一次，已填入下一个未用的号。</translation>
    </message>
    <message>
        <source>Give the number</source>
        <translation>给定字号</translation>
    </message>
    <message>
        <source>PDF files for archives, PDF/A-1b (*.pdf)</source>
        <translation>归档用 PDF 文件，PDF/A-1b (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文档 (*.odt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) are to be looked at before the paper is issued:</source>
        <translation>
            <numerusform>印发前有 %n 处需要过目：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do they stay as they are? The reason is kept with the issued paper.</source>
        <translation>为什么保留不改？理由随印发的文件留存。</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保留不改</translation>
    </message>
    <message>
        <source>Running number of the first of the papers in %1〔%2〕; the others follow it. A number is given once; the next free one is proposed.</source>
        <translation>首份文件在 %1〔%2〕中的发文顺序号，其余各份依次顺延。一个号只用一次，已填入下一个未用的号。</translation>
    </message>
    <message>
        <source>Nothing on “%1” has changed since version %2 was issued on %3: the text and its numbers are the same. Issue it once more all the same?</source>
        <translation>“%1”自第%2版（%3印发）以来没有任何变化，文字和数据都相同。仍要再印发一次吗？</translation>
    </message>
    <message>
        <source>Issue once more</source>
        <translation>再次印发</translation>
    </message>
</context>
<context>
    <name>Gongkai::PaperHeadDialog</name>
    <message>
        <source>Head, numbers and lines of papers</source>
        <translation>公文版头、字号和行距</translation>
    </message>
    <message>
        <source>&amp;Head of notices and bulletins:</source>
        <translation>通知和通报的版头(&amp;H)：</translation>
    </message>
    <message>
        <source>Head of notices and bulletins</source>
        <translation>通知和通报的版头</translation>
    </message>
    <message>
        <source>Text of the &amp;mark:</source>
        <translation>发文机关标志(&amp;M)：</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Body&apos;s code in &amp;numbers:</source>
        <translation>机关代字(&amp;N)：</translation>
    </message>
    <message>
        <source>Body&apos;s code in numbers</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>such as 三教府发; without one papers bear no number</source>
        <translation>如 三教府发；不填则公文不编字号</translation>
    </message>
    <message>
        <source>C&amp;opies to:</source>
        <translation>抄送机关(&amp;O)：</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送机关</translation>
    </message>
    <message>
        <source>such as 区政务公开办，镇党委、人大; empty for none</source>
        <translation>如 区政务公开办，镇党委、人大；没有则不填</translation>
    </message>
    <message>
        <source>&amp;Printed by:</source>
        <translation>印发机关(&amp;P)：</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>&amp;Lines of every paper:</source>
        <translation>各种公文的行距(&amp;L)：</translation>
    </message>
    <message>
        <source>Lines of every paper</source>
        <translation>各种公文的行距</translation>
    </message>
    <message>
        <source>A seal is put on notices and bulletins</source>
        <translation>通知和通报加盖印章</translation>
    </message>
    <message>
        <source>A s&amp;eal is put on notices and bulletins</source>
        <translation>通知和通报加盖印章(&amp;E)</translation>
    </message>
    <message>
        <source>Papers are signed by the body whose mark stands at their head: %1.</source>
        <translation>署名与标志一致：%1。</translation>
    </message>
    <message>
        <source>An office inside another may not use a red head on its own; its papers start with their title.</source>
        <translation>内设机构不得单独以红头行文，公文从标题开始。</translation>
    </message>
    <message>
        <source>Such as %1. The running number is given when a paper is issued.</source>
        <translation>如 %1。顺序号在印发时给定。</translation>
    </message>
</context>
<context>
    <name>Gongkai::PaperView</name>
    <message>
        <source>Print the paper</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Issue the paper: its figures, text and PDF are frozen</source>
        <translation>印发文件：数据、正文和 PDF 将被固定</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the paper smaller</source>
        <translation>缩小显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the paper larger</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Show the whole width of the paper</source>
        <translation>显示整个页宽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) can&apos;t be shown by any font of this computer, so the paper can&apos;t be issued. The first is on page %1: “%2”.</source>
        <translation>
            <numerusform>有 %n 个字本机所有字体都不能显示，不能印发。第一个在第 %1 页：“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fonts…</source>
        <translation>字体…</translation>
    </message>
    <message>
        <source>Show which fonts the paper is set in and what was taken from others</source>
        <translation>查看文稿所用字体和取自别的字体的字</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the paper as PDF, OpenDocument text, web page or plain text</source>
        <translation>把文件另存为 PDF、OpenDocument 文档、网页或纯文本</translation>
    </message>
    <message>
        <source>The preview still shows the paper as it was before.</source>
        <translation>预览仍是改动前的内容。</translation>
    </message>
</context>
<context>
    <name>Gongkai::PapersPage</name>
    <message>
        <source>Kinds of papers</source>
        <translation>公文类别</translation>
    </message>
    <message>
        <source>Deadline notices</source>
        <translation>催报通知</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已印发文件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Inspection bulletin</source>
        <translation>督查通报</translation>
    </message>
</context>
<context>
    <name>Gongkai::PhotoImportDialog</name>
    <message>
        <source>Take in photos</source>
        <translation>导入照片</translation>
    </message>
    <message>
        <source>Photos of the heap and their visits</source>
        <translation>待导入的照片及所属督查</translation>
    </message>
    <message>
        <source>&amp;Visit of the selected photos:</source>
        <translation>所选照片属于哪次督查(&amp;V)：</translation>
    </message>
    <message>
        <source>Visit of the selected photos</source>
        <translation>所选照片属于哪次督查</translation>
    </message>
    <message>
        <source>&amp;Keep files that can&apos;t be shown, too</source>
        <translation>不能显示的文件也一并保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>所属督查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>None: leave it out</source>
        <translation>无：不导入</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be taken in</source>
        <translation>
            <numerusform>将导入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a visit</source>
        <translation>
            <numerusform>%n 个未归入督查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double(s)</source>
        <translation>
            <numerusform>%n 个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be shown</source>
        <translation>
            <numerusform>%n 个不能显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be read</source>
        <translation>
            <numerusform>%n 个不能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation>
            <numerusform>共 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Keeping the photos…</source>
        <translation>正在保存照片…</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n photo(s)</source>
        <translation>
            <numerusform>导入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Take no photo in, and forget which visits you chose for them?</source>
        <translation>不导入任何照片，并放弃已为照片选定的督查？</translation>
    </message>
    <message>
        <source>Take none in</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source> (%n among them can&apos;t be shown)</source>
        <extracomment>behind the parts that a number of files falls into; these are among them</extracomment>
        <translation>
            <numerusform>（其中 %n 个不能显示）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>%1 the village of a visit, which is what it is looked for by, %2 its day, %3 the team</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>Gongkai::PhotoTyping</name>
    <message>
        <source>“%1” was not kept.</source>
        <translation>“%1”没有保存。</translation>
    </message>
    <message>
        <source>“%1” was not kept: it is no day and time.</source>
        <translation>“%1”没有保存：不是有效的日期和时间。</translation>
    </message>
    <message>
        <source>Type day and time as 2015-06-18 09:30.</source>
        <translation>请按 2015-06-18 09:30 的样式填写日期和时间。</translation>
    </message>
    <message>
        <source>Not kept. Enter tries again.</source>
        <translation>没有保存。按回车重试。</translation>
    </message>
    <message>
        <source>Meanwhile it was changed to “%1”, %2. Enter writes yours over it.</source>
        <extracomment>%1 the caption of a photo, %2 when it was taken</extracomment>
        <translation>其间已改为“%1”，%2。按回车以您填写的为准。</translation>
    </message>
    <message>
        <source>What is typed under the photo is not kept. Leave it out?</source>
        <translation>照片下方填写的内容没有保存。要放弃吗？</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Gongkai::PhotosDialog</name>
    <message>
        <source>Photos of a visit</source>
        <translation>督查照片</translation>
    </message>
    <message>
        <source>What do the photos show?</source>
        <translation>照片拍的是什么？</translation>
    </message>
    <message>
        <source>The photos are not saved yet.</source>
        <translation>照片还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Gongkai::PhotosPane</name>
    <message>
        <source>Vi&amp;llage:</source>
        <translation>村（社区）(&amp;L)：</translation>
    </message>
    <message>
        <source>Village of the photos</source>
        <translation>照片所属村（社区）</translation>
    </message>
    <message>
        <source>Search: words or pinyin initials</source>
        <translation>搜索：文字或拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Cap&amp;tion:</source>
        <translation>照片说明(&amp;T)：</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>照片说明</translation>
    </message>
    <message>
        <source>Ta&amp;ken at:</source>
        <translation>拍摄时间(&amp;K)：</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Take in the photos of a folder or stick and sort them to visits</source>
        <translation>读取文件夹或 U 盘中的照片，按督查归类</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Take in single photos and sort them to visits</source>
        <translation>选取单张照片，按督查归类</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a copy of the photo in full size</source>
        <translation>打开照片的原尺寸副本</translation>
    </message>
    <message>
        <source>Put to a finding…</source>
        <translation>归入问题…</translation>
    </message>
    <message>
        <source>Say which finding of the visit the photos show, before or after</source>
        <translation>指明照片拍的是本次督查的哪个问题，整改前还是整改后</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>前后对照…</translation>
    </message>
    <message>
        <source>Show the finding of the photo before and after, on screen and paper</source>
        <translation>在屏幕和纸上对照照片所属问题的整改前后</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the selected photos</source>
        <translation>删除所选照片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No photo is kept for this year. Drop a folder or photos here, or take them in with the buttons above.</source>
        <translation>本年没有照片。可把文件夹或照片拖到这里，或用上方按钮导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe a photo</source>
        <translation>填写照片说明</translation>
    </message>
    <message numerus="yes">
        <source>What do %n photo(s) show?</source>
        <translation>
            <numerusform>这 %n 张照片拍的是什么？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n photo(s) to a finding</source>
        <translation>
            <numerusform>将 %n 张照片归入问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)? Undo brings them back.</source>
        <translation>
            <numerusform>删除 %n 张照片？可用撤销恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>删除 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>There are no files in what was chosen.</source>
        <translation>所选位置没有文件。</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message numerus="yes">
        <source>There are more files than are taken in at once: these are the first %n. Take in the others afterwards.</source>
        <translation>
            <numerusform>文件太多，一次不能全部导入：这里列出前 %n 个。其余的请随后再导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The selected file: %2</source>
        <extracomment>%1 how many photos there are, %2 what is wrong with the one that is selected</extracomment>
        <translation>%1。选中的文件：%2</translation>
    </message>
</context>
<context>
    <name>Gongkai::PostingDialog</name>
    <message>
        <source>Posting</source>
        <translation>公开登记</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>C&amp;lass:</source>
        <translation>公开类别(&amp;L)：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>公开类别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>公开事项(&amp;I)：</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Pi&amp;eces:</source>
        <translation>件数(&amp;E)：</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>&amp;Reviewed by:</source>
        <translation>保密审查人(&amp;R)：</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>&amp;Archive number:</source>
        <translation>档号(&amp;A)：</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>C&amp;hannels:</source>
        <translation>公开渠道(&amp;H)：</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Revie&amp;w on:</source>
        <translation>审查日期(&amp;W)：</translation>
    </message>
    <message>
        <source>Day of the secrecy review</source>
        <translation>保密审查日期</translation>
    </message>
    <message>
        <source>&amp;Place of the paper:</source>
        <translation>存放处(&amp;P)：</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质件存放处</translation>
    </message>
    <message>
        <source>given when it is saved after the review</source>
        <translation>审查后保存时自动编号</translation>
    </message>
    <message>
        <source>What was reviewed is being changed: the secrecy review has to be made again.</source>
        <translation>已审查的内容有改动，须重新进行保密审查。</translation>
    </message>
    <message>
        <source>Topi&amp;c:</source>
        <translation>主题(&amp;C)：</translation>
    </message>
    <message>
        <source>With its class or year the paper changed its archive number: it is %1 now. Write that on the paper; %2 is free for the next paper of that class and year.</source>
        <translation>公开类别或年份改动后，该材料的档号已改为 %1，请在纸质材料上改写；原档号 %2 空出，由该类该年的下一份材料使用。</translation>
    </message>
</context>
<context>
    <name>Gongkai::PostingsPage</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>公开类别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Nothing was posted in this year. Press Ctrl+N to enter what was put up.</source>
        <translation>本年还没有公开登记。按 Ctrl+N 登记张贴的材料。</translation>
    </message>
    <message>
        <source>To do &amp;next</source>
        <translation>待办(&amp;N)</translation>
    </message>
    <message>
        <source>What is to be made public or taken down next</source>
        <translation>接下来要公开或撤下的材料</translation>
    </message>
    <message>
        <source>Nothing is waiting to be made public, and nothing is to be taken down these days.</source>
        <translation>没有等待公开的材料，近日也没有应撤下的材料。</translation>
    </message>
    <message>
        <source>&amp;Postings</source>
        <translation>公开登记(&amp;P)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Review and make public</source>
        <translation>审查并公开</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Since or till</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>To do &amp;next (%1)</source>
        <extracomment>%1 how many things are to be done</extracomment>
        <translation>待办(&amp;N)（%1）</translation>
    </message>
    <message>
        <source>Taken &amp;down today</source>
        <translation>今日已撤下(&amp;D)</translation>
    </message>
    <message>
        <source>Notes that the material of the current line was taken down from its channel today.</source>
        <translation>记下当前行的材料今天已从该渠道撤下。</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>公开登记</translation>
    </message>
</context>
<context>
    <name>Gongkai::PreviewLinks</name>
    <message>
        <source>Show the records of</source>
        <translation>查看所计的记录</translation>
    </message>
    <message>
        <source>Numbers on this page</source>
        <translation>本页的数字</translation>
    </message>
    <message>
        <source>No number on this page is counted from records.</source>
        <translation>本页没有由记录计出的数字。</translation>
    </message>
    <message>
        <source>%1: click to see the records that it counts</source>
        <extracomment>%1 what a number is called and the number</extracomment>
        <translation>%1：单击查看所计的记录</translation>
    </message>
</context>
<context>
    <name>Gongkai::ProactiveFigureDialog</name>
    <message>
        <source>Figure of proactive disclosure</source>
        <translation>主动公开数据</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>&amp;Row:</source>
        <translation>表内项目(&amp;R)：</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表内项目</translation>
    </message>
    <message>
        <source>&amp;Made in the year:</source>
        <translation>本年制发件数(&amp;M)：</translation>
    </message>
    <message>
        <source>Made in the year</source>
        <translation>本年制发件数</translation>
    </message>
    <message>
        <source>Re&amp;pealed in the year:</source>
        <translation>本年废止件数(&amp;P)：</translation>
    </message>
    <message>
        <source>Repealed in the year</source>
        <translation>本年废止件数</translation>
    </message>
    <message>
        <source>&amp;In force:</source>
        <translation>现行有效件数(&amp;I)：</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效件数</translation>
    </message>
    <message>
        <source>&amp;Decisions in the year:</source>
        <translation>本年处理决定数量(&amp;D)：</translation>
    </message>
    <message>
        <source>Decisions in the year</source>
        <translation>本年处理决定数量</translation>
    </message>
    <message>
        <source>&amp;Amount in 10,000 yuan:</source>
        <translation>本年收费金额（万元）(&amp;A)：</translation>
    </message>
    <message>
        <source>Amount in 10,000 yuan</source>
        <translation>本年收费金额（万元）</translation>
    </message>
    <message>
        <source>2019: &amp;newly made:</source>
        <translation>2019年格式：新制作(&amp;N)：</translation>
    </message>
    <message>
        <source>Newly made, form of 2019</source>
        <translation>本年新制作数量（2019年格式）</translation>
    </message>
    <message>
        <source>2019: newly p&amp;ublished:</source>
        <translation>2019年格式：新公开(&amp;U)：</translation>
    </message>
    <message>
        <source>Newly published, form of 2019</source>
        <translation>本年新公开数量（2019年格式）</translation>
    </message>
    <message>
        <source>2019: &amp;total public:</source>
        <translation>2019年格式：对外公开总数(&amp;T)：</translation>
    </message>
    <message>
        <source>Public in all, form of 2019</source>
        <translation>对外公开总数量（2019年格式）</translation>
    </message>
    <message>
        <source>2019: it&amp;ems last year-end:</source>
        <translation>2019年格式：上一年项目(&amp;E)：</translation>
    </message>
    <message>
        <source>Items of the year before, form of 2019</source>
        <translation>上一年项目数量（2019年格式）</translation>
    </message>
    <message>
        <source>2019: items added or &amp;given up:</source>
        <translation>2019年格式：本年增/减(&amp;G)：</translation>
    </message>
    <message>
        <source>Items added or given up, form of 2019</source>
        <translation>本年增/减（2019年格式）</translation>
    </message>
    <message>
        <source>2019: purc&amp;hases:</source>
        <translation>2019年格式：采购项目(&amp;H)：</translation>
    </message>
    <message>
        <source>Purchases, form of 2019</source>
        <translation>采购项目数量（2019年格式）</translation>
    </message>
</context>
<context>
    <name>Gongkai::ProofPanel</name>
    <message>
        <source>&amp;Leave as it is, because…</source>
        <translation>保留，因为…(&amp;L)</translation>
    </message>
    <message>
        <source>Remarks of the proof sheet</source>
        <translation>校对单中的问题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1
Why is it right as it stands? The reason is kept with the issued paper.</source>
        <translation>%1
为何无需修改？理由将随印发的文件一并留存。</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保留原文</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) stop the report: correct the words, or say why they are right.</source>
        <translation>
            <numerusform>有 %n 处问题未处理，报告不能印发：请改正文字，或说明保留理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remark: figures, sums, years and names agree with the records.</source>
        <translation>校对无误：数字、合计、年度和名称均与台账一致。</translation>
    </message>
    <message>
        <source>&amp;Jump to the place</source>
        <translation>转到原文(&amp;J)</translation>
    </message>
    <message>
        <source>The remark in full</source>
        <translation>问题全文</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>必须改正</translation>
    </message>
    <message>
        <source>Correct, or say why</source>
        <translation>改正或说明理由</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The report could not be made, so it was not read.</source>
        <translation>报告未能生成，因此未作校对。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要过目</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n remarks to stay as they are? The one reason is kept with the issued paper for each.</source>
        <translation>
            <numerusform>为什么这 %n 处保留不改？这一条理由分别随印发的文件留存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stops the report; %n remark(s) are to be looked at and left with a reason.</source>
        <translation>
            <numerusform>没有阻止印发的问题；有 %n 处需要过目并说明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every remark is settled.</source>
        <translation>所有提示都已处理。</translation>
    </message>
    <message>
        <source>Nothing is recorded for this year yet: there is nothing to count, and the words could not be compared with anything.</source>
        <translation>本年度还没有任何记录：没有可统计的数字，文字也无从核对。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a section of the report, %2 a remark on it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It stays as it is, because: %1</source>
        <translation>保留理由：%1</translation>
    </message>
</context>
<context>
    <name>Gongkai::ProposalDialog</name>
    <message>
        <source>Proposal</source>
        <translation>代表议案 / 建议</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>编号(&amp;N)：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Deputy:</source>
        <translation>代表(&amp;D)：</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>收到日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>&amp;Answered on:</source>
        <translation>答复日期(&amp;A)：</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>代表评价(&amp;U)：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>代表评价</translation>
    </message>
</context>
<context>
    <name>Gongkai::ProseEdit</name>
    <message>
        <source>Show what %1 counts</source>
        <translation>查看“%1”所计的记录</translation>
    </message>
</context>
<context>
    <name>Gongkai::PunctualityChart</name>
    <message>
        <source>On-time rate by month</source>
        <translation>各月按时率</translation>
    </message>
    <message>
        <source>month %1: %2</source>
        <translation>%1月 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReconsiderationDialog</name>
    <message>
        <source>Administrative reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>&amp;Application:</source>
        <translation>所涉申请(&amp;A)：</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>所涉申请</translation>
    </message>
    <message>
        <source>&amp;Filed on:</source>
        <translation>提起日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>提起日期</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>结果(&amp;U)：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Gongkai::RecordDialog</name>
    <message>
        <source>What you typed has not been saved. Save it now?</source>
        <translation>您录入的内容还没有保存，现在保存吗？</translation>
    </message>
    <message>
        <source>%1 changed this record at %2, after you opened it.</source>
        <translation>您打开之后，%1 已于 %2 修改这条记录。</translation>
    </message>
    <message>
        <source>What you typed here before the program ended is back. It is not saved yet.</source>
        <translation>上次程序意外结束前所填的内容已恢复，尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What you typed here before the program ended is back, but the record was removed since, so that it can&apos;t be saved. Copy what you need, and discard it when you close.</source>
        <translation>程序上次退出前在此填写、尚未保存的内容已恢复，但该记录此后已被删除，无法再保存。请复制需要的内容，关闭时选择“放弃”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Gongkai::RecordsPane</name>
    <message>
        <source>Add a record</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Open the form of the record</source>
        <translation>打开记录的表单</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Who changed the record, when, what from what</source>
        <translation>记录由谁、何时、从什么改成什么</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Search: words or pinyin initials</source>
        <translation>搜索：文字或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing here matches what you search for.</source>
        <translation>没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>Remove %1? It can be brought back with Undo.</source>
        <translation>删除%1吗？可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all records of the year again</source>
        <translation>重新显示本年度的全部记录</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>返回公文</translation>
    </message>
    <message>
        <source>Go back to the report where the number stands</source>
        <translation>回到报告中这个数字所在处</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) counted in “%1” of %2 = %3.</source>
        <extracomment>%1 what a number is called, %2 the year, %3 the number</extracomment>
        <translation>
            <numerusform>只显示%2年“%1”所计的%n条记录，“%1”= %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) of “%1”.</source>
        <extracomment>%1 what the records have in common</extracomment>
        <translation>
            <numerusform>只显示“%1”的%n条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::RectificationDialog</name>
    <message>
        <source>Rectification notices</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Notice &amp;to:</source>
        <translation>通知书(&amp;T)：</translation>
    </message>
    <message>
        <source>Villages that get a notice</source>
        <translation>发给哪些村（社区）</translation>
    </message>
    <message>
        <source>Issue and print &amp;all</source>
        <translation>全部印发并打印(&amp;A)</translation>
    </message>
    <message>
        <source>Freezes every notice of the list and prints it</source>
        <translation>列出的通知书全部定稿并打印</translation>
    </message>
    <message>
        <source>Everything that these visits found is put right and confirmed.</source>
        <translation>这些督查发现的问题已全部整改并确认。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n rectification notice(s)? Text and PDF are frozen; what is put right later changes the findings, never these papers.</source>
        <translation>
            <numerusform>印发 %n 份整改通知书？文字和 PDF 就此定稿；以后的整改只改动问题的办理情况，不改动通知书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) issued; they are kept under Papers, “Issued papers”.</source>
        <translation>
            <numerusform>已印发 %n 份通知书，存入“公文”的“已印发文件”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these notices are issued already, with the same words. Issue them once more all the same?</source>
        <translation>
            <numerusform>其中 %n 份通知书已经印发，文字没有变化。仍要再印发一次吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue once more</source>
        <translation>再次印发</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReformDialog</name>
    <message>
        <source>New &amp;name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>并入(&amp;I)：</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>First &amp;month:</source>
        <translation>起始月份(&amp;M)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>First &amp;month of the new name:</source>
        <translation>新名称启用月份(&amp;M)：</translation>
    </message>
    <message>
        <source>First &amp;month after the merger:</source>
        <translation>并入后首月(&amp;M)：</translation>
    </message>
    <message>
        <source>Last &amp;month:</source>
        <translation>最后月份(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>Gongkai::RegistersPage</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>&amp;Proposals</source>
        <translation>代表议案 / 建议(&amp;P)</translation>
    </message>
    <message>
        <source>Hotline &amp;calls</source>
        <translation>监督电话记录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>代表评价</translation>
    </message>
    <message>
        <source>No proposal was answered or is open in this year. Press Ctrl+N to enter one.</source>
        <translation>本年没有已答复或待答复的议案建议。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No meeting is entered for this year. Press Ctrl+N to enter one.</source>
        <translation>本年没有会议记录。按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>依申请公开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reconsiderations</source>
        <translation>行政复议(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lawsuits</source>
        <translation>行政诉讼(&amp;L)</translation>
    </message>
    <message>
        <source>Proactive &amp;disclosure</source>
        <translation>主动公开数据(&amp;D)</translation>
    </message>
    <message>
        <source>Carried &amp;in</source>
        <translation>上年结转(&amp;I)</translation>
    </message>
    <message>
        <source>Typed &amp;totals</source>
        <translation>申请合计数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReminderBar</name>
    <message>
        <source>Show what is due today</source>
        <translation>查看今日事项</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>今天不再提示</translation>
    </message>
    <message>
        <source>No more notifications</source>
        <translation>以后不再提示</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReminderWatch</name>
    <message>
        <source>Show what is due today</source>
        <translation>查看今日事项</translation>
    </message>
    <message>
        <source>No more notifications</source>
        <translation>以后不再提示</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开台账</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催报提示</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReportIssuer</name>
    <message>
        <source>Reasons on the proof sheet of the annual report of %1</source>
        <translation>%1 年年度报告校对单中的保留理由</translation>
    </message>
    <message>
        <source>&amp;Show the first</source>
        <translation>查看第一处(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was issued: %n remark(s) of the proof sheet stop the report.</source>
        <translation>
            <numerusform>没有印发：校对单中有 %n 条意见须先处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what is wrong. What is right as it stands can be left with a reason on the proof sheet, unless it is impossible, such as a day that can&apos;t be.</source>
        <translation>有错的请改正；确属无误的可在校对单中写明理由保留，但不可能成立的（如不存在的日期）必须改正。</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReportPanel</name>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年份</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Text of the annual report of %1</source>
        <translation>%1年年度报告正文</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>数据(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Proof sheet</source>
        <translation>校对单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Proof sheet (%1)</source>
        <extracomment>the tab of the proof sheet, with the number of remarks that stop the report</extracomment>
        <translation>校对单(&amp;P)（%1）</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>报告格式</translation>
    </message>
    <message>
        <source>The year decides the form. Another can be chosen; the proof sheet then asks why.</source>
        <translation>格式由年份决定。另选别的格式时，校对单会要求说明理由。</translation>
    </message>
    <message>
        <source>&amp;Dated:</source>
        <translation>落款日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day that the report bears</source>
        <translation>报告的落款日期</translation>
    </message>
    <message>
        <source>The day that the report bears. Left empty, it is the day that is shown.</source>
        <translation>报告的落款日期。不填时用所显示的日期。</translation>
    </message>
    <message>
        <source>&amp;Save the report</source>
        <translation>保存报告(&amp;S)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Tables of the annual report of %1</source>
        <translation>%1年年度报告的表格</translation>
    </message>
    <message>
        <source>Text and tables of the annual report of %1</source>
        <translation>%1年年度报告的文字和表格</translation>
    </message>
    <message>
        <source>What was typed for the annual report of %1 is not saved yet.</source>
        <translation>%1年年度报告有内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Kind of form:</source>
        <translation>格式(&amp;K)：</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>预览(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar: the preview bears the usual one.</source>
        <translation>“%1”不是日历上的日期，预览按通常日期落款。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the tables do not agree with others; they are named under “Tables”.</source>
        <translation>
            <numerusform>表格中有 %n 处数字与其他数字不符，详见“表格”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was issued: “%1” is not a day of the calendar. Write the day of the report as 2016-01-20, or leave it empty for the usual one.</source>
        <translation>没有印发：“%1”不是日历上的日期。落款日期请写成 2016-01-20 的形式，或留空按通常日期落款。</translation>
    </message>
</context>
<context>
    <name>Gongkai::ReportTextEditor</name>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>各部分(&amp;C)：</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告各部分</translation>
    </message>
    <message>
        <source>&amp;Words of this section:</source>
        <translation>本部分正文(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Insert figure</source>
        <translation>插入数据(&amp;I)</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>本部分正文</translation>
    </message>
    <message>
        <source>Changed and not saved yet.</source>
        <translation>已改动，尚未保存。</translation>
    </message>
    <message>
        <source>Holds a field that is no figure.</source>
        <translation>含有不是数据项的字段。</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>No such figure: %1. Choose one from “Insert figure”.</source>
        <translation>没有这个数据项：%1。请从“插入数据”中选择。</translation>
    </message>
    <message>
        <source>&amp;Template for this section</source>
        <translation>本节用范本(&amp;T)</translation>
    </message>
    <message>
        <source>Template for &amp;all sections</source>
        <translation>各节都用范本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s words of this section</source>
        <translation>本节用上年文字(&amp;L)</translation>
    </message>
    <message>
        <source>Last year&apos;s words of all &amp;sections</source>
        <translation>各节都用上年文字(&amp;S)</translation>
    </message>
    <message>
        <source>Move the &amp;years in it on by one</source>
        <translation>文中年份顺延一年(&amp;Y)</translation>
    </message>
    <message>
        <source>In what is selected, or in the whole section</source>
        <translation>只改所选文字；没有选择时改整节</translation>
    </message>
    <message>
        <source>Start fr&amp;om</source>
        <translation>起草自(&amp;O)</translation>
    </message>
    <message>
        <source>Take the words of the template or of last year</source>
        <translation>取用范本或上年的文字</translation>
    </message>
    <message>
        <source>Choose a figure; {{ in the text does the same</source>
        <translation>选择一项数据；在文中输入 {{ 也可以</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n section(s) are replaced. Nothing is saved until you save the texts.</source>
        <translation>
            <numerusform>将替换 %n 节的文字。保存报告之前，什么都不会存入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) moved on by one.</source>
        <translation>
            <numerusform>已将 %n 处年份顺延一年。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no year here that could be moved on.</source>
        <translation>这里没有可以顺延的年份。</translation>
    </message>
</context>
<context>
    <name>Gongkai::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The town</source>
        <translation>本镇</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>镇名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>区县(&amp;D)：</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>&amp;Body that publishes:</source>
        <translation>公开机关(&amp;B)：</translation>
    </message>
    <message>
        <source>Body that publishes</source>
        <translation>公开机关</translation>
    </message>
    <message>
        <source>Deadline of each month</source>
        <translation>每月截止日</translation>
    </message>
    <message>
        <source>D&amp;ay of the month:</source>
        <translation>每月几日(&amp;A)：</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>The day itself is still on time</source>
        <translation>当天仍算按时</translation>
    </message>
    <message>
        <source>The day &amp;itself is still on time</source>
        <translation>当天仍算按时(&amp;I)</translation>
    </message>
    <message>
        <source>On a day &amp;off:</source>
        <translation>遇休息日(&amp;O)：</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>&amp;Working days for a correction:</source>
        <translation>补正工作日数(&amp;W)：</translation>
    </message>
    <message>
        <source>Working days for a correction</source>
        <translation>补正工作日数</translation>
    </message>
    <message>
        <source>&amp;Save the town</source>
        <translation>保存本镇资料(&amp;S)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>&amp;Clerk:</source>
        <translation>操作人(&amp;C)：</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>界面语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>The language changes when Gongkai is started again.</source>
        <translation>界面语言在下次启动时生效。</translation>
    </message>
    <message>
        <source>The town was saved.</source>
        <translation>本镇资料已保存。</translation>
    </message>
    <message>
        <source>The town&apos;s settings have not been saved. Save them now?</source>
        <translation>本镇资料还没有保存，现在保存吗？</translation>
    </message>
    <message>
        <source>Deadline r&amp;ules…</source>
        <translation>截止日规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Days off and make-u&amp;p days…</source>
        <translation>放假和调休上班日(&amp;P)…</translation>
    </message>
    <message>
        <source>Judging and reminding</source>
        <translation>判定和催报</translation>
    </message>
    <message>
        <source>Re&amp;mind so many working days before:</source>
        <translation>提前几个工作日催报(&amp;M)：</translation>
    </message>
    <message>
        <source>Working days before the deadline on which offices are reminded</source>
        <translation>截止日前几个工作日催报</translation>
    </message>
    <message>
        <source>such as 5, 3, 1, 0; 0 is the last day itself</source>
        <translation>如 5, 3, 1, 0；0 表示最后一天当天</translation>
    </message>
    <message>
        <source>&amp;Take back what was typed</source>
        <translation>恢复原值(&amp;T)</translation>
    </message>
    <message>
        <source>Notify on reminder days</source>
        <translation>催报日弹出提示</translation>
    </message>
    <message>
        <source>Notify on &amp;reminder days</source>
        <translation>催报日弹出提示(&amp;R)</translation>
    </message>
    <message>
        <source>Start Gongkai when this account logs in</source>
        <translation>登录时自动启动公开台账</translation>
    </message>
    <message>
        <source>Now in force: %1. Months that were judged keep their rule: a new one is set under “Deadline rules” from a month on.</source>
        <translation>现行规则：%1。已判定的月份规则不变；要改规则，请在“截止日规则”中定明自何月起执行。</translation>
    </message>
    <message>
        <source>This rule holds until another one is set from a month on.</source>
        <translation>这条规则一直有效，直到另定自某月起的新规则。</translation>
    </message>
    <message>
        <source>Font si&amp;ze:</source>
        <translation>字号(&amp;Z)：</translation>
    </message>
    <message>
        <source>Ask who works here at each start</source>
        <translation>每次启动时询问操作人</translation>
    </message>
    <message>
        <source>As&amp;k who works here at each start</source>
        <translation>每次启动时询问操作人(&amp;K)</translation>
    </message>
    <message>
        <source>Hotline for in&amp;quiries:</source>
        <translation>监督电话(&amp;Q)：</translation>
    </message>
    <message>
        <source>Hotline for inquiries</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>&amp;Judged by:</source>
        <translation>以哪次收到为准(&amp;J)：</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>以哪次收到为准</translation>
    </message>
    <message>
        <source>Ne&amp;xt overdue notice after days:</source>
        <translation>逾期催报间隔天数(&amp;X)：</translation>
    </message>
    <message>
        <source>Next overdue notice after days</source>
        <translation>逾期催报间隔天数</translation>
    </message>
    <message>
        <source>Start Gongkai when this account logs in (&amp;1)</source>
        <translation>登录时自动启动公开台账(&amp;1)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Head, numbers and lines of papers (&amp;2)…</source>
        <translation>公文版头、字号和行距(&amp;2)…</translation>
    </message>
    <message>
        <source>Fonts (&amp;3)…</source>
        <translation>字体(&amp;3)…</translation>
    </message>
    <message>
        <source>Print farther right by (&amp;4):</source>
        <translation>打印向右偏移(&amp;4)：</translation>
    </message>
    <message>
        <source>How far printing is moved to the right, in millimetres</source>
        <translation>打印向右偏移多少毫米</translation>
    </message>
    <message>
        <source>For a printer that feeds askew; a negative number moves the other way. Preview and PDF stay as they are.</source>
        <translation>用于走纸偏斜的打印机；负数表示向相反方向偏移。预览和 PDF 不受影响。</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Print farther down by (&amp;5):</source>
        <translation>打印向下偏移(&amp;5)：</translation>
    </message>
    <message>
        <source>How far printing is moved down, in millimetres</source>
        <translation>打印向下偏移多少毫米</translation>
    </message>
</context>
<context>
    <name>Gongkai::StatutoryGrid</name>
    <message>
        <source>Show the &amp;records that it counts</source>
        <translation>查看所计的记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>修改历史(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Gongkai::StatutoryModel</name>
    <message>
        <source>typed</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>counted from the register</source>
        <translation>由登记簿计出</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 what a cell is called, %2 its number, %3 where the number comes from</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; does not agree with other numbers</source>
        <translation>%1；与其他数字不符</translation>
    </message>
    <message>
        <source>%1 is counted from the register of reconsiderations and lawsuits; enter or change the case there.</source>
        <translation>“%1”由复议、诉讼登记簿计出，请到登记簿登记或修改。</translation>
    </message>
    <message>
        <source>%1 is counted: applications of this year are kept in the register, and a year has either records or typed totals, never both. Enter shows the records.</source>
        <translation>“%1”由登记簿计出：本年度的申请已逐件登记，同一年度只能逐件登记或者录入总数，不能两者都有。按回车查看所计的记录。</translation>
    </message>
    <message>
        <source>%1 is a sum and follows the other numbers by itself.</source>
        <translation>“%1”是合计，随其他数字自动得出。</translation>
    </message>
    <message>
        <source>%1: more applications than that came over from the year before by the register.</source>
        <translation>%1：按登记簿，上年结转的申请比这个数多。</translation>
    </message>
    <message>
        <source>Nothing was pasted. “%1” can&apos;t stand in %2: only numbers can.</source>
        <translation>没有粘贴。“%1”不能填入“%2”：只能填数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was %2 there, but is %3 here.</source>
        <translation>“%1”在所粘贴的内容里是 %2，这里是 %3。</translation>
    </message>
    <message>
        <source>%1: only a whole number can stand here, or for an amount of money one with up to four decimal places.</source>
        <translation>%1：这里只能填整数；金额可带四位以内小数。</translation>
    </message>
    <message>
        <source>%1: more than that was entered under “Typed totals” for the first two rows that the form of 2021 has for it.</source>
        <translation>%1：小于“申请合计数”中按2021年格式前两行已录入的件数。</translation>
    </message>
</context>
<context>
    <name>Gongkai::SubmissionDialog</name>
    <message>
        <source>Submission</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>收到日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>时间(&amp;A)：</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>P&amp;ieces:</source>
        <translation>件数(&amp;I)：</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>&amp;Carrier:</source>
        <translation>载体(&amp;C)：</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Handed in &amp;by:</source>
        <translation>报送人(&amp;B)：</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Nil return: there was nothing to disclose this month</source>
        <translation>零报告：本月没有应公开的内容</translation>
    </message>
    <message>
        <source>&amp;Nil return: there was nothing to disclose this month</source>
        <translation>零报告：本月没有应公开的内容(&amp;N)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>审核结论(&amp;D)：</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核结论</translation>
    </message>
    <message>
        <source>Correct b&amp;y:</source>
        <translation>补正期限(&amp;Y)：</translation>
    </message>
    <message>
        <source>Correct by</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Save and go to ne&amp;xt missing</source>
        <translation>保存并转到下一项漏报(&amp;X)</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>尚未审核</translation>
    </message>
    <message>
        <source>The &amp;other one came on:</source>
        <translation>另一种收到日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Day the other of e-copy and stamped paper came</source>
        <translation>另一种报送件收到日期</translation>
    </message>
    <message>
        <source>Time the other of e-copy and stamped paper came</source>
        <translation>另一种报送件收到时间</translation>
    </message>
    <message>
        <source>Not&amp;e:</source>
        <translation>备注(&amp;E)：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stamped paper came &amp;on:</source>
        <translation>纸质件收到日期(&amp;O)：</translation>
    </message>
    <message>
        <source>E-copy came &amp;on:</source>
        <translation>电子件收到日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>时间(&amp;M)：</translation>
    </message>
    <message>
        <source>Recei&amp;ved by:</source>
        <translation>接收人(&amp;V)：</translation>
    </message>
    <message>
        <source>Reason for the ret&amp;urn:</source>
        <translation>退回原因(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>Gongkai::TablesPanel</name>
    <message>
        <source>Table 二</source>
        <translation>表二</translation>
    </message>
    <message>
        <source>Table 三</source>
        <translation>表三</translation>
    </message>
    <message>
        <source>Table 四</source>
        <translation>表四</translation>
    </message>
    <message>
        <source>Identities of the tables (&amp;6):</source>
        <translation>勾稽关系(&amp;6)：</translation>
    </message>
    <message>
        <source>Identities of the tables</source>
        <translation>勾稽关系</translation>
    </message>
    <message>
        <source>Applications of %1 are kept in the register: table 三 is counted from them; only 上年结转 can be typed. Grey numbers are counted, a corner leads to the records.</source>
        <translation>%1年的申请已逐件登记：表三由登记簿计出，只有“上年结转”可以录入。灰底的数字是计出的，带角标的可查看所计的记录。</translation>
    </message>
    <message>
        <source>No application of %1 is in the register: the numbers of table 三 can be typed here. Grey numbers are sums or counted.</source>
        <translation>登记簿里没有%1年的申请：表三的数字可以在这里录入。灰底的数字是合计或计出的。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an identity between numbers, %2 whether it holds</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing is known of %1</source>
        <translation>没有%1年的数字，未核对</translation>
    </message>
    <message>
        <source>Table 三, rows: 总计 is the sum of its six columns</source>
        <translation>表三每行：总计 = 六类申请人之和</translation>
    </message>
    <message>
        <source>Table 三, columns: （七）总计 is the sum of the results</source>
        <translation>表三每列：（七）总计 = 各项办理结果之和</translation>
    </message>
    <message>
        <source>Table 三, columns: 一 and 二 together are （七）总计 and 四 together</source>
        <translation>表三每列：第一项 + 第二项 = 第三项 + 第四项</translation>
    </message>
    <message>
        <source>Table 三: 二 is 四 of %1</source>
        <translation>表三：上年结转 = %1年结转下年度</translation>
    </message>
    <message>
        <source>Table 四: each 总计 is the sum of its group</source>
        <translation>表四：各组总计 = 本组四项之和</translation>
    </message>
    <message>
        <source>Table 二: 现行有效 is that of %1 with 制发 added and 废止 taken off</source>
        <translation>表二：现行有效 = %1年现行有效 + 制发 − 废止</translation>
    </message>
    <message>
        <source>Table 二: 上一年项目数量 is that of %1 with 本年增/减</source>
        <translation>表二：上一年项目数量 = %1年的上一年项目数量 + 本年增/减</translation>
    </message>
</context>
<context>
    <name>Gongkai::TakeOverDialog</name>
    <message>
        <source>Take over the ready catalogue</source>
        <translation>选用现成目录</translation>
    </message>
    <message>
        <source>Tick what the offices of this town hand in. What is in the catalogue already is not offered again; an office that is missing is added with its items.</source>
        <translation>请勾选本镇各办公室要报送的事项。目录中已有的事项不再列出；还没有的办公室会随事项一并添加。</translation>
    </message>
    <message>
        <source>Due from &amp;month:</source>
        <translation>从何月起应报(&amp;M)：</translation>
    </message>
    <message>
        <source>First month in which the items are due</source>
        <translation>事项应报的首月</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>Everything in the ready catalogue is in this one already.</source>
        <translation>现成目录中的事项，本目录都已有了。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>选用(&amp;T)</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>请至少勾选一个事项。</translation>
    </message>
</context>
<context>
    <name>Gongkai::TeamDialog</name>
    <message>
        <source>Inspection team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>成员(&amp;M)：</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Own village</source>
        <translation>本村（须回避）</translation>
    </message>
</context>
<context>
    <name>Gongkai::TodayPage</name>
    <message>
        <source>Whom to call</source>
        <translation>要联系的单位</translation>
    </message>
    <message>
        <source>Offices to call</source>
        <translation>要联系的单位</translation>
    </message>
    <message>
        <source>Findings to be put right</source>
        <translation>待整改的问题</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未办结问题</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>&amp;Take in submissions</source>
        <translation>登记报送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print notices</source>
        <translation>打印催报通知(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspections</source>
        <translation>督查(&amp;I)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left until the deadline, %1.</source>
        <translation>
            <numerusform>距截止日 %1 还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to hand in.</source>
        <translation>今天是报送的最后一天。</translation>
    </message>
    <message numerus="yes">
        <source>The deadline, %1, was %n day(s) ago.</source>
        <translation>
            <numerusform>截止日 %1 已过 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as chat text</source>
        <translation>复制为聊天文字(&amp;C)</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>记录为已发出</translation>
    </message>
    <message>
        <source>Recor&amp;d as sent</source>
        <translation>记录为已发出(&amp;D)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>上次催报</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <extracomment>%1 when an office was last reminded, %2 how often for this month</extracomment>
        <translation>%1（本月共 %2 次）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未催报</translation>
    </message>
    <message>
        <source>The newest records of this store are of %1; that month is shown.</source>
        <translation>这个台账最新的记录是%1的，这里显示该月。</translation>
    </message>
    <message>
        <source>Everything has come in.</source>
        <translation>已全部报齐。</translation>
    </message>
    <message>
        <source>Nothing is due this month. Start with the town under Settings, then add under Base data the offices and the items that each has to hand in.</source>
        <translation>本月没有应报事项。请先在“设置”中填写本镇资料，再到“基础资料”中添加单位和各单位的公开事项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a month, %2 sentences on it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is copied is kept under “Issued papers” and counted as a reminder of that office; what asks for the same items on the same day counts once.</source>
        <translation>复制的通知会存入“已印发文件”，并计入对该单位的催报次数；同一天就同样的事项多次催报，只计一次。</translation>
    </message>
    <message>
        <source>When the office was reminded last, and how often for this month. What asks for the same items on the same day is one reminder.</source>
        <translation>最近一次催报的时间和本月催报次数；同一天就同样的事项多次催报，只计一次。</translation>
    </message>
    <message>
        <source>Applications to be replied to</source>
        <translation>待答复的申请</translation>
    </message>
    <message>
        <source>&amp;Show in the register</source>
        <translation>在登记簿中查看(&amp;S)</translation>
    </message>
    <message>
        <source>Applications overdue or due soon</source>
        <translation>已逾期和即将到期的申请</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>No finding is open. New ones are written down with a visit under Inspections.</source>
        <translation>没有待整改的问题。新发现的问题请在“督查”中随督查记录登记。</translation>
    </message>
</context>
<context>
    <name>Gongkai::VillageDialog</name>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;First month in force:</source>
        <translation>启用月份(&amp;F)：</translation>
    </message>
    <message>
        <source>First month in force</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>&amp;Last month in force:</source>
        <translation>最后月份(&amp;L)：</translation>
    </message>
    <message>
        <source>Last month in force</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>Former n&amp;ames:</source>
        <translation>曾用名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名称</translation>
    </message>
</context>
<context>
    <name>Gongkai::VisitDialog</name>
    <message>
        <source>Visit</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Team:</source>
        <translation>督查组(&amp;T)：</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>&amp;Village:</source>
        <translation>村（社区）(&amp;V)：</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>&amp;Led by:</source>
        <translation>带队领导(&amp;L)：</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Announced beforehand</source>
        <translation>事先通知</translation>
    </message>
    <message>
        <source>A&amp;nnounced beforehand</source>
        <translation>事先通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Checklist:</source>
        <translation>督查清单(&amp;C)：</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>督查清单</translation>
    </message>
    <message>
        <source>&amp;Findings:</source>
        <translation>发现问题(&amp;F)：</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>小结(&amp;U)：</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>%1 (not in force on that day)</source>
        <translation>%1（当日不在有效期内）</translation>
    </message>
    <message>
        <source>A&amp;rrived at:</source>
        <translation>到达时间(&amp;R)：</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Left &amp;at:</source>
        <translation>离开时间(&amp;A)：</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>&amp;Members present:</source>
        <translation>到场人员(&amp;M)：</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Met &amp;with:</source>
        <translation>现场反馈人(&amp;W)：</translation>
    </message>
    <message>
        <source>Met with</source>
        <translation>现场反馈人</translation>
    </message>
    <message>
        <source>&amp;Others present:</source>
        <translation>其他到场人员(&amp;O)：</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>其他到场人员</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>姓名，用顿号隔开</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>清单版本：</translation>
    </message>
    <message>
        <source>Ma&amp;ke a finding of the answer</source>
        <translation>由该项生成问题(&amp;K)</translation>
    </message>
    <message>
        <source>Enter on an answer “no” does the same</source>
        <translation>在答“否”的一行按回车也可</translation>
    </message>
    <message>
        <source>O&amp;pen the finding…</source>
        <translation>办理问题(&amp;P)…</translation>
    </message>
    <message>
        <source>Its whole life, and what happened next</source>
        <translation>查看办理经过，登记下一步</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a row, %2 that the same was found before</extracomment>
        <translation>第%1条：%2</translation>
    </message>
    <message>
        <source>What you typed here is saved before the finding is opened.</source>
        <translation>打开问题之前，先保存本次督查已填写的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>such as 930</source>
        <translation>如 930</translation>
    </message>
    <message>
        <source>such as 1105</source>
        <translation>如 1105</translation>
    </message>
    <message>
        <source>P&amp;hotos…</source>
        <translation>照片(&amp;H)…</translation>
    </message>
    <message>
        <source>Pictures and other files of the visit, or of one of its findings</source>
        <translation>本次督查或其中一个问题的照片和其他文件</translation>
    </message>
    <message>
        <source>The visit is saved before its photos are added.</source>
        <translation>添加照片前先保存本次督查。</translation>
    </message>
</context>
<context>
    <name>Gongkai::WelcomeWindow</name>
    <message>
        <source>Gongkai</source>
        <translation>公开台账</translation>
    </message>
    <message>
        <source>The register of open government of a town: who hands in what by when, what was put before the public, inspections, and the papers that follow from them. All records stand in one file, the store.</source>
        <translation>镇党务政务公开台账：谁在何时报送什么，哪些内容向公众公开，督查情况，以及由此产生的各种文件。所有记录都在一个文件即台账中。</translation>
    </message>
    <message>
        <source>Continue with the last store</source>
        <translation>继续使用上次的台账</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>打开台账(&amp;O)</translation>
    </message>
    <message>
        <source>A file that ends in .gongkai, on this PC or a stick.</source>
        <translation>本机或U盘上以 .gongkai 结尾的文件。</translation>
    </message>
    <message>
        <source>Create a &amp;new store</source>
        <translation>建立新台账(&amp;N)</translation>
    </message>
    <message>
        <source>Try the &amp;sample town</source>
        <translation>试用示例镇(&amp;S)</translation>
    </message>
    <message>
        <source>A town with a year of records, to look around in.</source>
        <translation>带有一年记录的示例镇，可随意查看。</translation>
    </message>
    <message>
        <source>For your own town: its offices, villages and what is collected, step by step.</source>
        <translation>为本镇逐步设置：办公室、村（社区）和要收集的事项。</translation>
    </message>
</context>
<context>
    <name>Gongkai::WindowKeeper</name>
    <message>
        <source>This store is open in another window (%1). Close it there first.</source>
        <translation>这份台账已在另一个窗口打开（%1），请先在那里关闭。</translation>
    </message>
    <message>
        <source>Stores (*.gongkai)</source>
        <translation>台账文件 (*.gongkai)</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>正在打开台账……</translation>
    </message>
    <message>
        <source>Sample town.gongkai</source>
        <translation>示例镇.gongkai</translation>
    </message>
    <message>
        <source>The program ended before these forms were saved: %1. Open the same form again, and what was typed is back in it.</source>
        <translation>上次程序意外结束时，以下表单尚未保存：%1。再次打开同一表单，已填写的内容仍在。</translation>
    </message>
    <message>
        <source>The notices on days off that the store keeps can&apos;t be read, so that only those that come with the program count:</source>
        <translation>台账中保存的放假通知无法读取，目前只按程序自带的通知计算：</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>正在建立台账…</translation>
    </message>
    <message>
        <source>Making the sample town…</source>
        <translation>正在建立示例镇…</translation>
    </message>
    <message>
        <source>What was typed in these forms before the program ended was not saved, and their records were removed since: %1. The forms can&apos;t be opened unless the records are brought back. Throw away what was typed?</source>
        <translation>程序上次退出前，下列表单中填写的内容尚未保存，而相应记录此后已被删除：%1。除非恢复这些记录，否则无法再打开表单。是否丢弃填写的内容？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardCataloguePage</name>
    <message>
        <source>What is collected</source>
        <translation>收集哪些资料</translation>
    </message>
    <message>
        <source>Tick the items that the offices hand in. Each can be changed later in the base data, and others added.</source>
        <translation>请勾选各办公室要报送的事项。以后可在“基础资料”中逐项修改，也可另行添加。</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardClerksPage</name>
    <message>
        <source>Who works here</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The names of the clerks who work with this store. Every entry carries the name of who made it; the first in the list signs in now.</source>
        <translation>使用本台账的操作人姓名。每条记录都会记下操作人；现在以名单中第一人为操作人。</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>操作人名单</translation>
    </message>
    <message>
        <source>Write the name of at least one clerk.</source>
        <translation>请至少填写一名操作人。</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardDeadlinePage</name>
    <message>
        <source>The deadline</source>
        <translation>报送截止日</translation>
    </message>
    <message>
        <source>Until when the offices hand in what is due in a month.</source>
        <translation>各办公室每月应报的材料，最迟报送到哪一天。</translation>
    </message>
    <message>
        <source>&amp;Day of the month:</source>
        <translation>每月几日(&amp;D)：</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>The day itself is still on time</source>
        <translation>当天仍算按时</translation>
    </message>
    <message>
        <source>The day &amp;itself is still on time</source>
        <translation>当天仍算按时(&amp;I)</translation>
    </message>
    <message>
        <source>On a day &amp;off:</source>
        <translation>遇休息日(&amp;O)：</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>Working days for a &amp;correction:</source>
        <translation>补正工作日数(&amp;C)：</translation>
    </message>
    <message>
        <source>Working days for a correction</source>
        <translation>补正工作日数</translation>
    </message>
    <message>
        <source>First &amp;month collected:</source>
        <translation>从何月开始收集(&amp;M)：</translation>
    </message>
    <message>
        <source>First month collected</source>
        <translation>从何月开始收集</translation>
    </message>
    <message>
        <source>such as 2015-11</source>
        <translation>如 2015-11</translation>
    </message>
    <message>
        <source>So these are the next deadlines:</source>
        <translation>按此规则，接下来的截止日是：</translation>
    </message>
    <message>
        <source>What is due in %1 is on time up to %2.</source>
        <translation>%1 应报材料，%2 及以前报送为按时。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence and the one that explains it</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Of a year whose holidays are not announced yet only weekends count as days off.</source>
        <translation>尚未公布放假安排的年份，只按周六、周日为休息日计算。</translation>
    </message>
    <message>
        <source>The next deadlines</source>
        <translation>接下来的截止日</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardOfficesPage</name>
    <message>
        <source>The offices</source>
        <translation>办公室 / 站所</translation>
    </message>
    <message>
        <source>Untick the offices that this town does not have, write the names as they are here, and add others in the last row.</source>
        <translation>本镇没有的办公室请取消勾选，名称改成本镇的叫法，其他办公室在最后一行添加。</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>办公室 / 站所</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本镇有</translation>
    </message>
    <message>
        <source>Tick at least one office.</source>
        <translation>请至少勾选一个办公室。</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardTownPage</name>
    <message>
        <source>The town</source>
        <translation>本镇</translation>
    </message>
    <message>
        <source>What the town is called on papers. Everything can be changed later in the settings.</source>
        <translation>本镇在公文上的名称。以后都可以在“设置”中修改。</translation>
    </message>
    <message>
        <source>Na&amp;me of the town:</source>
        <translation>镇名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Name of the town</source>
        <translation>镇名称</translation>
    </message>
    <message>
        <source>such as 三教镇</source>
        <translation>如 三教镇</translation>
    </message>
    <message>
        <source>&amp;District or county:</source>
        <translation>所属区县(&amp;D)：</translation>
    </message>
    <message>
        <source>District or county</source>
        <translation>所属区县</translation>
    </message>
    <message>
        <source>such as 重庆市永川区</source>
        <translation>如 重庆市永川区</translation>
    </message>
    <message>
        <source>Full name of the &amp;government:</source>
        <translation>镇政府全称(&amp;G)：</translation>
    </message>
    <message>
        <source>Full name of the government</source>
        <translation>镇政府全称</translation>
    </message>
    <message>
        <source>&amp;Hotline:</source>
        <translation>监督电话(&amp;H)：</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>监督电话</translation>
    </message>
</context>
<context>
    <name>Gongkai::WizardVillagesPage</name>
    <message>
        <source>Villages and communities</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Those that are inspected. A list with one name a line can be pasted from the clipboard; this can also be left for later.</source>
        <translation>接受督查的村和社区。可以复制每行一个名称的清单，在这里粘贴；也可以留到以后再填。</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>粘贴清单</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation>粘贴清单(&amp;P)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the list of names first, then press this again.</source>
        <translation>剪贴板里没有文字。请先复制名称清单，再点此按钮。</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) and communities</source>
        <translation>
            <numerusform>共 %n 个村（社区）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gongkai::YearModel</name>
    <message>
        <source>All offices</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1, %2: nothing was due.</source>
        <translation>%1，%2：没有应报事项。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Month %1</source>
        <extracomment>a month of the year as a column&apos;s heading</extracomment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>nil</source>
        <extracomment>mark in the cell of a month that has nil returns</extracomment>
        <translation>零</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>mark in the cell of a month of which something was entered later than it came</extracomment>
        <translation>补</translation>
    </message>
    <message>
        <source>%1 Up to %2 it was called %3.</source>
        <translation>%1%2及以前称“%3”。</translation>
    </message>
</context>
<context>
    <name>Gongkai::YearView</name>
    <message>
        <source>Offices by month</source>
        <translation>各单位逐月情况</translation>
    </message>
    <message>
        <source>Nothing was due in this year.</source>
        <translation>本年没有应报事项。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The work failed; the message says what and what to do.</source>
        <translation>没有完成，提示中说明原因和做法。</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be understood.</source>
        <translation>参数有误。</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened: missing, damaged, newer or locked.</source>
        <translation>台账打不开：找不到、有损坏、版本较新或被占用。</translation>
    </message>
    <message>
        <source>The input was refused; nothing was written.</source>
        <translation>输入被拒绝，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The language of messages, whatever the system&apos;s.</source>
        <translation>提示使用的语言，与系统语言无关。</translation>
    </message>
    <message>
        <source>Say only what failed.</source>
        <translation>只显示失败信息。</translation>
    </message>
    <message>
        <source>Say more.</source>
        <translation>显示更多信息。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>显示本帮助后退出。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Open the window, on STORE or the store used last.</source>
        <translation>打开窗口，使用 STORE 或上次的台账。</translation>
    </message>
    <message>
        <source>Do one thing without a window.</source>
        <translation>不开窗口，只做一件事。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“gongkai COMMAND --help” tells more about a command.</source>
        <translation>“gongkai 命令 --help”显示该命令的说明。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>The check found something wrong, or an attached file could not come along with a backup, a restore or an export; all else did.</source>
        <translation>核对发现问题；或备份、恢复、导出时有附件未能一并带上（其余内容均已带上）。</translation>
    </message>
</context>
<context>
    <name>HolidayWording</name>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first, %2 the last day of a stretch of days</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>the notice on the days off of %1</source>
        <extracomment>The title of a State Council&apos;s notice in its marks</extracomment>
        <translation>%1年放假通知</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a notice</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 a holiday such as 国庆节, %2 the notice that announced it</extracomment>
        <translation>%1，见%2</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Off %1: %2</source>
        <extracomment>%1 a stretch of days, %2 the holiday</extracomment>
        <translation>%1放假：%2</translation>
    </message>
    <message>
        <source>Worked %1 (%2): %3</source>
        <extracomment>%1 a day or a stretch of days, %2 Saturday or Sunday, %3 the holiday that it makes up for</extracomment>
        <translation>%1（%2）上班：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a stretch of days, %2 why they are rest days</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, a %2, is worked: a make-up day for %3, by %4.</source>
        <extracomment>%1 a day, %2 Saturday or Sunday, %3 the holiday, %4 the notice</extracomment>
        <translation>%1（%2）为%3调休上班日，见%4。</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice on the days off of %1 is not in the program: only weekends count as rest days. Take it in under Settings, “Days off”.</source>
        <translation>还没有国务院办公厅关于%1年节假日安排的通知，只把周末算作休息日。请在“设置”的“放假和调休上班日”中导入。</translation>
    </message>
    <message>
        <source>Civil Code, articles 201 and 203</source>
        <translation>《民法典》第二百零一条、第二百零三条</translation>
    </message>
    <message>
        <source>%1; today %2</source>
        <extracomment>%1 the law of that time, %2 the one of today</extracomment>
        <translation>%1，现为%2</translation>
    </message>
    <message>
        <source>General Provisions of the Civil Law, articles 201 and 203</source>
        <translation>《民法总则》第二百零一条、第二百零三条</translation>
    </message>
    <message>
        <source>General Principles of the Civil Law, article 154</source>
        <translation>《民法通则》第一百五十四条</translation>
    </message>
</context>
<context>
    <name>HotlineWording</name>
    <message>
        <source>to be answered</source>
        <translation>待答复</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>逾期答复</translation>
    </message>
    <message>
        <source>the village itself</source>
        <translation>本村（社区）</translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>it is not so</source>
        <translation>不属实</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Add the records of an exchange file, all or nothing.</source>
        <translation>添加交换文件中的记录，全部添加或全部不添加。</translation>
    </message>
    <message>
        <source>The exchange file to read.</source>
        <translation>要读取的交换文件。</translation>
    </message>
    <message>
        <source>Only say what would be added and what is wrong; write nothing.</source>
        <translation>只说明将添加什么、有什么错误，不写入任何内容。</translation>
    </message>
    <message>
        <source>Why the records are added, for the history; the name of the file if not given.</source>
        <translation>导入的原因，记入历史；不写则记文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, no exchange file.</source>
        <translation>“%1”是文件夹，不是交换文件。</translation>
    </message>
    <message>
        <source>The exchange file “%1” can&apos;t be found. Look at its name and folder.</source>
        <translation>找不到交换文件“%1”。请核对文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The exchange file “%1” can&apos;t be read: %2</source>
        <translation>不能读取交换文件“%1”：%2</translation>
    </message>
    <message>
        <source>A file with a fault is refused as a whole; every fault is told on its own line with its place.</source>
        <translation>文件有任何错误即整个拒绝；每处错误各占一行，注明位置。</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make a new store.</source>
        <translation>建立新台账。</translation>
    </message>
    <message>
        <source>The file to be made.</source>
        <translation>要建立的文件。</translation>
    </message>
    <message>
        <source>Fill it with the sample town, 三教镇 in 2015.</source>
        <translation>填入示例镇（三教镇，2015年）。</translation>
    </message>
    <message>
        <source>The store “%1” was made.</source>
        <translation>台账“%1”已建立。</translation>
    </message>
    <message>
        <source>the sample town</source>
        <translation>示例镇</translation>
    </message>
</context>
<context>
    <name>InspectionBulletinCommand</name>
    <message>
        <source>Make the bulletin on the inspections of a span of months.</source>
        <translation>生成若干个月督查情况的通报。</translation>
    </message>
    <message>
        <source>The first month, such as 2015-07.</source>
        <translation>起始月份，如 2015-07。</translation>
    </message>
    <message>
        <source>The last month, included, such as 2015-09; the first one if not given.</source>
        <translation>截止月份（含），如 2015-09；不给则与起始月份相同。</translation>
    </message>
    <message>
        <source>--to %1 lies before --from %2.</source>
        <translation>--to %1 早于 --from %2。</translation>
    </message>
</context>
<context>
    <name>InspectionsCommand</name>
    <message>
        <source>Print how often each village was inspected in a year, and what is still to be put right.</source>
        <translation>输出某年各村（社区）的督查次数和未办结的问题。</translation>
    </message>
    <message>
        <source>The csv format has the villages alone.</source>
        <translation>csv 形式只含村（社区）。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查次数</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>督查日期</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Nothing is left to be put right.</source>
        <translation>没有未办结的问题。</translation>
    </message>
    <message>
        <source>Still to be put right:</source>
        <translation>未办结的问题：</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>整改状态</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>村（社区）代码</translation>
    </message>
</context>
<context>
    <name>ListWording</name>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>办公室 / 站所</translation>
    </message>
    <message>
        <source>office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Villages and communities</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Leading officials</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>leading official</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Disclosure items</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>disclosure item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Deadlines set for one month</source>
        <translation>单月截止日</translation>
    </message>
    <message>
        <source>deadline set for one month</source>
        <translation>单月截止日</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>免报</translation>
    </message>
    <message>
        <source>exemption</source>
        <translation>免报</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>公开登记</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>公开登记</translation>
    </message>
    <message>
        <source>Inspection teams</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>inspection team</source>
        <translation>督查组</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Hotline calls</source>
        <translation>监督电话记录</translation>
    </message>
    <message>
        <source>hotline call</source>
        <translation>监督电话记录</translation>
    </message>
    <message>
        <source>Motions and suggestions</source>
        <translation>代表议案 / 建议</translation>
    </message>
    <message>
        <source>motion or suggestion</source>
        <translation>代表议案 / 建议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation>领导小组成员</translation>
    </message>
    <message>
        <source>member of the leading group</source>
        <translation>领导小组成员</translation>
    </message>
    <message>
        <source>Applications for information</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>application for information</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>Administrative reconsiderations</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>administrative reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Administrative lawsuits</source>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>administrative lawsuit</source>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>Figures of proactive disclosure</source>
        <translation>主动公开数据</translation>
    </message>
    <message>
        <source>figure of proactive disclosure</source>
        <translation>主动公开数据</translation>
    </message>
    <message>
        <source>Applications carried in</source>
        <translation>上年结转申请</translation>
    </message>
    <message>
        <source>number carried in</source>
        <translation>上年结转数</translation>
    </message>
    <message>
        <source>Typed totals of applications</source>
        <translation>申请合计数</translation>
    </message>
    <message>
        <source>typed total of applications</source>
        <translation>申请合计数</translation>
    </message>
    <message>
        <source>Opening figures</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>opening figure</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>Texts of the annual report</source>
        <translation>年度报告正文</translation>
    </message>
    <message>
        <source>text of the annual report</source>
        <translation>年度报告正文</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>截止日规则</translation>
    </message>
    <message>
        <source>deadline rule</source>
        <translation>截止日规则</translation>
    </message>
    <message>
        <source>Notices on days off</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>notice on days off</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Closing texts of bulletins</source>
        <translation>通报结尾</translation>
    </message>
    <message>
        <source>closing text of bulletins</source>
        <translation>通报结尾</translation>
    </message>
    <message>
        <source>Versions of the checklist</source>
        <translation>督查清单版本</translation>
    </message>
    <message>
        <source>version of the checklist</source>
        <translation>督查清单版本</translation>
    </message>
    <message>
        <source>Draws of visits</source>
        <translation>随机抽取记录</translation>
    </message>
    <message>
        <source>draw of visits</source>
        <translation>随机抽取记录</translation>
    </message>
</context>
<context>
    <name>MonthRow</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>迟报 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>报送状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>stamped paper still to come</source>
        <translation>纸质件未交</translation>
    </message>
    <message>
        <source>e-copy still to come</source>
        <translation>电子件未交</translation>
    </message>
</context>
<context>
    <name>NoticesCommand</name>
    <message>
        <source>The path of each file is printed on a line of its own.</source>
        <translation>每个文件的路径各占一行。</translation>
    </message>
    <message>
        <source>The folder for the files; it is made if it is not there.</source>
        <translation>存放文件的文件夹；没有则新建。</translation>
    </message>
    <message>
        <source>No office owes anything.</source>
        <translation>没有单位欠报。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) were made.</source>
        <translation>
            <numerusform>已生成 %n 份催报通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a notice to each office that still owes something.</source>
        <translation>给每个尚有欠报的单位生成催报通知。</translation>
    </message>
    <message>
        <source>What kind of files to write; pdf if not given.</source>
        <translation>写成哪种文件；不指定则为 pdf。</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Handing the job to the printer…</source>
        <translation>正在把打印任务交给打印机……</translation>
    </message>
</context>
<context>
    <name>PaperTarget</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper is issued and kept in the store, but its file could not be put at “%1”. Open the store and save the issued paper from there.
Details: %2</source>
        <translation>文件已印发并保存在台账中，但未能写到“%1”。请打开台账，从已印发文件中另存。
详细信息：%2</translation>
    </message>
    <message>
        <source>“%1” was issued as version %2.</source>
        <translation>“%1”已印发，为第 %2 版。</translation>
    </message>
    <message>
        <source>It replaces version %1, which stays in the store as it was issued.</source>
        <translation>它替换第 %1 版；第 %1 版仍按印发时的原样保存在台账中。</translation>
    </message>
    <message>
        <source>Make the PDF one for archives: PDF/A-1b. An issued one always is.</source>
        <translation>生成归档用的 PDF（PDF/A-1b）；印发的总是这种。</translation>
    </message>
    <message>
        <source>The file to write, as what its name ends with; one that is there is replaced.</source>
        <translation>要写入的文件，按文件名后缀决定种类；已有的同名文件将被替换。</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of file is wanted: a paper is written as .pdf, .odt, .html or .txt.</source>
        <translation>“%1”没有说明要哪种文件：公文可写成 .pdf、.odt、.html 或 .txt。</translation>
    </message>
    <message>
        <source>--pdfa is possible for a PDF only, not for “%1”.</source>
        <translation>--pdfa 只能用于 PDF，不能用于“%1”。</translation>
    </message>
    <message>
        <source>Give that reason by --accept-warnings; of what can&apos;t be, no reason helps.</source>
        <translation>理由可用 --accept-warnings 写明；不可能成立的内容必须改正。</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>A colleague or another program is saving. Waiting for its end…</source>
        <translation>同事或其他程序正在保存，请稍候……</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>U+%1 %2 · page %3 · %4</source>
        <extracomment>%1 and %2 a character&apos;s number and itself, %3 a page, %4 the words around it</extracomment>
        <translation>U+%1 %2 · 第%3页 · %4</translation>
    </message>
</context>
<context>
    <name>PhotoWording</name>
    <message>
        <source>A video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>More pixels than any camera has</source>
        <translation>像素数超出任何相机</translation>
    </message>
    <message>
        <source>A broken picture</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>手工指定</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>日期和地点相符</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间相符</translation>
    </message>
    <message>
        <source>The only visit of the day</source>
        <translation>当天唯一一次督查</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点相符</translation>
    </message>
    <message>
        <source>No visit on that day</source>
        <translation>当天没有督查</translation>
    </message>
    <message>
        <source>Taken at a village without a visit</source>
        <translation>拍摄地点的村当天没有督查</translation>
    </message>
    <message>
        <source>Several visits are possible</source>
        <translation>可能属于多次督查</translation>
    </message>
    <message>
        <source>Neither time nor place is known</source>
        <translation>时间和地点都不清楚</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 day and time, %2 where that comes from</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The same picture is in the heap twice</source>
        <translation>与本批中另一个文件相同</translation>
    </message>
    <message>
        <source>Kept already</source>
        <translation>已经保存过</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>不能读取</translation>
    </message>
    <message>
        <source>Its end is missing</source>
        <translation>文件不完整，缺少结尾</translation>
    </message>
    <message>
        <source>A %1 picture, which can&apos;t be shown here</source>
        <translation>%1 图片，本程序不能显示</translation>
    </message>
    <message>
        <source>Can&apos;t be shown: %1</source>
        <translation>不能显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Taken more than %n km from this village</source>
        <translation>
            <numerusform>拍摄地点距该村超过 %n 公里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>“%1” is not what the records say: %2.</source>
        <translation>“%1”与台账不一致：%2。</translation>
    </message>
    <message>
        <source>“%1” has another unit than its figure: %2.</source>
        <translation>“%1”的计量单位不对：%2。</translation>
    </message>
    <message>
        <source>The parts do not add up to their total: %1.</source>
        <translation>分项之和与总数不符：%1。</translation>
    </message>
    <message>
        <source>“%1” is another year than the report&apos;s, %2.</source>
        <translation>“%1”不是报告年度（%2）。</translation>
    </message>
    <message>
        <source>“%1” is no day or month that there is.</source>
        <translation>“%1”不是真实存在的日期。</translation>
    </message>
    <message>
        <source>“%1”: a month or day is written without a zero before it.</source>
        <translation>“%1”：月、日前不加“0”。</translation>
    </message>
    <message>
        <source>“%1” is another town than %2.</source>
        <translation>“%1”不是本镇（%2）。</translation>
    </message>
    <message>
        <source>“%1” was left to be filled in.</source>
        <translation>“%1”是模板中待填的内容。</translation>
    </message>
    <message>
        <source>“%1” was replaced by %2.</source>
        <translation>“%1”已被%2取代。</translation>
    </message>
    <message>
        <source>“%1” gives no number.</source>
        <translation>“%1”没有写明数字。</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>本部分尚无内容。</translation>
    </message>
    <message>
        <source>%1 of the sentences are those of last year.</source>
        <extracomment>%1 a share, such as 5/7</extracomment>
        <translation>与上年相同的句子占 %1。</translation>
    </message>
    <message>
        <source>“%1”: the report speaks of another year&apos;s days than its own, %2.</source>
        <translation>“%1”：统计期限不是报告年度%2。</translation>
    </message>
    <message>
        <source>“%1” does not follow from the figures: %2.</source>
        <translation>“%1”与数据不符：%2。</translation>
    </message>
    <message>
        <source>“%1” is more than the year&apos;s own number, which is asked for: %2.</source>
        <translation>“%1”是历年累计数，此处应为本年数：%2。</translation>
    </message>
    <message>
        <source>“%1”: the records say something else: %2.</source>
        <translation>“%1”与台账不符：%2。</translation>
    </message>
    <message>
        <source>“%1”: the table has no open case (%2).</source>
        <translation>“%1”：表中没有尚未审结的案件（%2）。</translation>
    </message>
    <message>
        <source>“%1”: the form has %2, and its own names for them.</source>
        <translation>“%1”：规定格式为%2，各部分名称也有规定。</translation>
    </message>
    <message>
        <source>“%1” is a heading that the form does not have.</source>
        <translation>“%1”不是规定格式中的标题。</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”, which the Regulations ask for.</source>
        <translation>没有写到条例要求的内容：“%1”。</translation>
    </message>
    <message>
        <source>%1 of the text is last year&apos;s, more than %2.</source>
        <extracomment>%1 and %2 shares, such as 62%</extracomment>
        <translation>文字有 %1 与上年相同，超过 %2。</translation>
    </message>
    <message>
        <source>Fees were charged (%1), of which part 六 says nothing.</source>
        <translation>收取了信息处理费（%1），第六部分没有说明。</translation>
    </message>
    <message>
        <source>The report is in the form of %1; that of its year is the form of %2.</source>
        <translation>报告用的是%1年格式，该年度应为%2年格式。</translation>
    </message>
    <message>
        <source>The title begins with “%1”, which is not the whole name of the body.</source>
        <translation>标题开头的“%1”不是机关全称。</translation>
    </message>
    <message>
        <source>The report is dated %1, before the year is over (%2).</source>
        <translation>报告落款日期为 %1，早于年度终了（%2）。</translation>
    </message>
    <message>
        <source>The report is dated %1, after its last day, %2.</source>
        <translation>报告落款日期为 %1，晚于最后期限 %2。</translation>
    </message>
    <message>
        <source>%1: not what the year before and the changes of this one give: %2.</source>
        <translation>%1：与上年数加本年增减不符：%2。</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Statutory tables</source>
        <translation>法定表格</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: nothing is recorded of %2.</source>
        <extracomment>%2 a figure and the year before, such as: 公开总件数 2014年</extracomment>
        <translation>“%1”无法核对：台账中没有%2的数据。</translation>
    </message>
    <message>
        <source>“%1” (%2): an office&apos;s, not a person&apos;s?</source>
        <extracomment>%1 the data, masked; %2 its kind, such as: 固定电话</extracomment>
        <translation>“%1”（%2）：请确认属于单位而非个人。</translation>
    </message>
    <message>
        <source>All %1 figures that are not 0 are those of %2.</source>
        <translation>全部%1项非零数据均与%2年相同，请核对是否沿用了上年数据。</translation>
    </message>
    <message>
        <source>“%1” is, or looks like, a person&apos;s data: %2.</source>
        <extracomment>%1 the data, masked; %2 its kind, such as: 身份证号</extracomment>
        <translation>“%1”是或疑似个人信息：%2。</translation>
    </message>
</context>
<context>
    <name>ReceiveCommand</name>
    <message>
        <source>Take in submissions from standard input.</source>
        <translation>从标准输入接收报送。</translation>
    </message>
    <message>
        <source>Why records of a month are added whose bulletin is issued; kept by the history.</source>
        <translation>向已印发通报的月份补登的原因，记入历史。</translation>
    </message>
    <message>
        <source>handed in after the bulletin</source>
        <translation>通报印发后报送</translation>
    </message>
    <message>
        <source>Each line is one submission, a JSON object as in the exchange file. It is saved in a transaction of its own and answered with “ACK &lt;id&gt;” once it is safely on the disk, or “NAK &lt;id&gt; &lt;reason&gt;”; the id is - where the line has none. A submission without an id is given one, one without recordedAt the present moment. The exit code is 0 when the input has ended and at least one line was taken in, or there was none; where every line was refused it tells why the last one was: 4 for what is wrong in it, 3 or 1 for what is wrong with the store.</source>
        <translation>每行是一次报送，即交换文件中的一个 JSON 对象。每行单独成一个事务，安全写入磁盘后回答“ACK &lt;编号&gt;”，否则回答“NAK &lt;编号&gt; &lt;原因&gt;”；该行没有编号时写 -。没有编号的报送会得到一个编号，没有 recordedAt 的以当前时间为登记时间。输入结束后，只要接收了一行或没有输入，退出码即为 0；全部被拒绝时按最后一行的原因：该行内容有误为 4，台账方面的原因为 3 或 1。</translation>
    </message>
    <message>
        <source>%1 line(s) were taken in, %2 refused.</source>
        <translation>已接收 %1 行，拒绝 %2 行。</translation>
    </message>
</context>
<context>
    <name>ReformTools</name>
    <message numerus="yes">
        <source>%1 hands in for the last time in %2. From %3 on %4 hands in its %n item(s), under codes of its own. Nothing changes for the months before: standing and papers stay as they are.</source>
        <translation>
            <numerusform>%1 最后报送到 %2。从 %3 起，它的 %n 个事项改由 %4 报送，另编代码。此前各月不变：报送情况和已有公文都照原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inspected for the last time in %2; from %3 on it belongs to %4. Its visits, findings and calls stay recorded under its own name.</source>
        <translation>%1 最后督查到 %2，从 %3 起并入 %4。它的督查、问题和来电记录仍以原名保留。</translation>
    </message>
    <message>
        <source>“%1” is due for the last time in %2; from %3 on its material is handed in with “%4”. Nothing changes for the months before: standing and papers stay as they are.</source>
        <translation>“%1”最后应报到 %2，从 %3 起，它的材料并入“%4”报送。此前各月不变：报送情况和已有公文都照原样。</translation>
    </message>
    <message>
        <source>%1 hands in for the last time in %2. From %3 on nothing is due from it. Nothing changes for the months before: standing and papers stay as they are.</source>
        <translation>%1 最后报送到 %2，从 %3 起不再有应报事项。此前各月不变：报送情况和已有公文都照原样。</translation>
    </message>
    <message>
        <source>%1 is inspected for the last time in %2; from %3 on it no longer counts in the coverage. Its visits, findings and calls stay recorded.</source>
        <translation>%1 最后督查到 %2，从 %3 起不再计入督查覆盖面。它的督查、问题和来电记录仍然保留。</translation>
    </message>
    <message>
        <source>“%1” can be due for the last time in %2. From %3 on nobody is asked for it. Nothing changes for the months before: standing and papers stay as they are.</source>
        <translation>“%1”最后收集到 %2，从 %3 起不再要求报送。此前各月不变：报送情况和已有公文都照原样。</translation>
    </message>
    <message>
        <source>From %1 on it is called “%2”. In months up to %3, and on their papers, it stays “%4”.</source>
        <translation>从 %1 起改称“%2”。%3 及以前各月和相应公文上，仍用“%4”。</translation>
    </message>
    <message>
        <source>From %1 on “%2” is due in its place, under a code of its own. In months up to %3, and on their papers, it stays “%4”.</source>
        <translation>从 %1 起改报“%2”，另编代码。%3 及以前各月和相应公文上，仍用“%4”。</translation>
    </message>
    <message>
        <source>Rename from a month on</source>
        <translation>从某月起改名</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>并入另一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>并入另一个(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>停用(&amp;C)…</translation>
    </message>
    <message>
        <source>Dated change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Rename, merge or close from a month on</source>
        <translation>从某月起改名、并入或停用</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>并入(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>停用(&amp;L)</translation>
    </message>
</context>
<context>
    <name>RegisterWording</name>
    <message>
        <source>Motion</source>
        <translation>议案</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Leading group meeting</source>
        <translation>领导小组会议</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Office staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>Commercial enterprise</source>
        <translation>商业企业</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>科研机构</translation>
    </message>
    <message>
        <source>Public welfare organisation</source>
        <translation>社会公益组织</translation>
    </message>
    <message>
        <source>Legal service institution</source>
        <translation>法律服务机构</translation>
    </message>
    <message>
        <source>Other applicant</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面提交</translation>
    </message>
    <message>
        <source>Registered post</source>
        <translation>挂号信</translation>
    </message>
    <message>
        <source>Ordinary post</source>
        <translation>平信</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>结果维持</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>结果纠正</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Brought directly</source>
        <translation>未经复议直接起诉</translation>
    </message>
    <message>
        <source>Brought after reconsideration</source>
        <translation>复议后起诉</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规章</translation>
    </message>
    <message>
        <source>Normative documents</source>
        <translation>行政规范性文件</translation>
    </message>
    <message>
        <source>Administrative licences</source>
        <translation>行政许可</translation>
    </message>
    <message>
        <source>Administrative penalties</source>
        <translation>行政处罚</translation>
    </message>
    <message>
        <source>Administrative compulsion</source>
        <translation>行政强制</translation>
    </message>
    <message>
        <source>Administrative fees</source>
        <translation>行政事业性收费</translation>
    </message>
    <message>
        <source>Form of 2008</source>
        <translation>2008年格式</translation>
    </message>
    <message>
        <source>Form of 2019</source>
        <translation>2019年格式</translation>
    </message>
    <message>
        <source>Form of 2021</source>
        <translation>2021年格式</translation>
    </message>
    <message>
        <source>Other services to the public (form of 2019)</source>
        <translation>其他对外管理服务事项（2019年格式）</translation>
    </message>
    <message>
        <source>Government procurement (form of 2019)</source>
        <translation>政府集中采购（2019年格式）</translation>
    </message>
</context>
<context>
    <name>ReminderWording</name>
    <message numerus="yes">
        <source>%n working day(s) are left until the deadline of %1</source>
        <translation>
            <numerusform>距%1截止日还有%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to hand in for %1</source>
        <translation>今天是%1报送的最后一天</translation>
    </message>
    <message>
        <source>%1 is overdue, notice day %2</source>
        <translation>%1已逾期，今天是第%2个催报日</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 what the day is for the deadline, %2 how many offices are to be reminded</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) have not handed in everything</source>
        <translation>
            <numerusform>%n个单位未报齐</numerusform>
        </translation>
    </message>
    <message>
        <source>The next reminder is due on %1.</source>
        <translation>下一个催报日是%1。</translation>
    </message>
    <message>
        <source>day %1 of every month, that day still on time</source>
        <translation>每月%1日，当天仍算按时</translation>
    </message>
    <message>
        <source>day %1 of every month, that day already late</source>
        <translation>每月%1日，当天已算迟报</translation>
    </message>
    <message>
        <source>%1; on a day off: %2</source>
        <extracomment>%1 the day and whether it is on time, %2 what happens to a deadline on a day off</extracomment>
        <translation>%1；遇休息日%2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The form of the report; by the year if not given.</source>
        <translation>报告的格式；不写则按年份确定。</translation>
    </message>
    <message>
        <source>Make the annual report on open government.</source>
        <translation>生成政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>The day that the report bears; if not given the present one, in the form of 2008 the last day of its year.</source>
        <translation>报告的落款日期；不填则为当日，2008年格式为当年最后一天。</translation>
    </message>
    <message>
        <source>“%1” is not possible for --date: a day, such as 2022-01-20, is wanted.</source>
        <translation>--date 不能是“%1”：应为日期，如 2022-01-20。</translation>
    </message>
    <message>
        <source>“%1” is no form of the report: it is 2008, 2019 or 2021.</source>
        <translation>报告没有“%1”格式，只有 2008、2019 或 2021。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>A report whose sums or statutory tables do not hold is not issued, nor one whose text has a field that is no figure, nor one in which a number, sum, year or name contradicts the records or in which a person&apos;s data stands, unless a reason was given for it, in the window or by --accept-warnings. Other remarks of the proof sheet are told, and that they were is kept with the issued paper. A draft is made all the same.</source>
        <translation>合计或法定表格不成立、正文中有不存在的数据字段的报告不能印发；数字、合计、年度或名称与台账不符、含有个人信息的，须在窗口中或用 --accept-warnings 说明理由才能印发。校对单的其他提示会逐条告知，并随印发的文件记录已告知。草稿照常生成。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Put a backup in the place of a store.</source>
        <translation>用备份恢复台账。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>Where the store is to be.</source>
        <translation>台账应放在哪里。</translation>
    </message>
    <message>
        <source>Also where a store is already; that one is kept beside it under another name.</source>
        <translation>原处已有台账时也恢复；原台账改名保留在旁边。</translation>
    </message>
    <message>
        <source>With --replace the store that is there is kept beside it under another name.</source>
        <translation>使用 --replace 时，原有台账改名保留在旁边。</translation>
    </message>
    <message>
        <source>The backup is now the store “%1”.</source>
        <translation>备份已恢复为台账“%1”。</translation>
    </message>
    <message>
        <source>The store that was there is kept as “%1”.</source>
        <translation>原有台账保留为“%1”。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 two sentences; in Chinese %1%2</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>StandingCommand</name>
    <message>
        <source>Say how each obligation of a month stands.</source>
        <translation>说明某月每项应报的状态。</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>事项代码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>公开事项</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>报送状态</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>迟报天数</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Times returned</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免报</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>As known on %1: %2</source>
        <translation>截至 %1：%2</translation>
    </message>
</context>
<context>
    <name>StandingWording</name>
    <message numerus="yes">
        <source>First received in time on %1, but the correction came %n day(s) after its last day.</source>
        <translation>
            <numerusform>首次报送按时（%1），但补正超过期限 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received on %1, %n day(s) after %2, the last day on time.</source>
        <extracomment>%1 the day of receipt, %2 the last day on time</extracomment>
        <translation>
            <numerusform>%1 收到，比最后按时日 %2 迟 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Received on %1, returned, and corrected in time.</source>
        <translation>%1 收到，曾退回，已按期补正。</translation>
    </message>
    <message>
        <source>Received on %1; the last day on time is %2.</source>
        <extracomment>%1 the day of receipt, %2 the last day on time</extracomment>
        <translation>%1 收到；最后按时日为 %2。</translation>
    </message>
    <message>
        <source>Exempt this month: it counts in no total.</source>
        <translation>本月免报，不计入任何合计。</translation>
    </message>
    <message>
        <source>Nothing received yet; it is on time up to and including %1.</source>
        <translation>尚未收到；%1 当天及以前仍算按时。</translation>
    </message>
    <message>
        <source>Nothing received; the last day on time was %1.</source>
        <translation>没有收到；最后按时日为 %1。</translation>
    </message>
    <message>
        <source>It was set for this month alone.</source>
        <translation>这是为本月单独设定的。</translation>
    </message>
    <message>
        <source>It was set for this month alone, because: %1.</source>
        <translation>这是为本月单独设定的，原因：%1。</translation>
    </message>
    <message>
        <source>By the town&apos;s rule it is day %1, here the last day of the month.</source>
        <translation>按本镇规定为每月 %1 日，本月取最后一天。</translation>
    </message>
    <message>
        <source>By the town&apos;s rule it is day %1 of every month.</source>
        <translation>按本镇规定为每月 %1 日。</translation>
    </message>
    <message>
        <source>The deadline of %1 is %2.</source>
        <translation>%1的截止日为 %2。</translation>
    </message>
    <message>
        <source>The deadline itself is already late; the last day on time is %1.</source>
        <translation>截止日当天已算迟报；最后按时日为 %1。</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice of holidays for that year is not in the program, so only weekends count as rest days.</source>
        <translation>程序中没有该年国务院办公厅的节假日通知，只把周末算作休息日。</translation>
    </message>
    <message>
        <source>It is a nil return.</source>
        <translation>为零报告。</translation>
    </message>
    <message numerus="yes">
        <source>Returned %n time(s).</source>
        <translation>
            <numerusform>曾退回 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry was recorded more than %n day(s) after its date.</source>
        <translation>
            <numerusform>有登记晚于报送日期 %n 天以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>按时 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>迟报 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>漏报 %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>%1 not yet due</source>
        <translation>未到期 %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>应报 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1; %2 exempt</source>
        <translation>%1；免报 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 a whole sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Received on %1 and returned for correction; the correction is due by %2 and has not come.</source>
        <extracomment>%1 the day of receipt, %2 the last day of the correction</extracomment>
        <translation>%1 收到，已退回补正；补正截止 %2，尚未收到。</translation>
    </message>
    <message>
        <source>By the rule that holds from %1 on it is day %2, here the last day of the month.</source>
        <translation>按自%1起执行的规则为每月%2日，本月为月末最后一天。</translation>
    </message>
    <message>
        <source>By the rule that holds from %1 on it is day %2 of every month.</source>
        <translation>按自%1起执行的规则为每月%2日。</translation>
    </message>
    <message>
        <source>The rule was set because: %1.</source>
        <translation>定此规则的原因：%1。</translation>
    </message>
    <message>
        <source>The e-copy has come; the stamped paper, which decides, is still to come.</source>
        <translation>电子件已收到；以盖章纸质件为准，纸质件还没有交。</translation>
    </message>
    <message>
        <source>The stamped paper has come; the e-copy, which is needed too, is still to come.</source>
        <translation>纸质件已收到；还须交电子件，电子件还没有交。</translation>
    </message>
    <message>
        <source>The correction&apos;s last day is counted in working days from the day after the return (%1).</source>
        <translation>补正期限自退回次日起按工作日计算（%1）。</translation>
    </message>
    <message>
        <source>Off are %1; it moved to the next working day, %2 (%3).</source>
        <translation>%1为休息日，顺延到下一个工作日%2（%3）。</translation>
    </message>
    <message>
        <source>Off are %1; it moved to the working day before, %2.</source>
        <extracomment>%1 the rest days, each with its cause, %2 the deadline</extracomment>
        <translation>%1为休息日，提前到前一个工作日%2。</translation>
    </message>
    <message>
        <source>%1; %2 of them as nil returns</source>
        <translation>%1；其中零报告 %2</translation>
    </message>
    <message>
        <source>%1; %2 entered later</source>
        <translation>%1；补录 %2</translation>
    </message>
    <message>
        <source>This bulletin is early: the last day on time, %1, is not over yet. What comes in until then will not be on the paper.</source>
        <translation>这份通报偏早：按时的最后一天（%1）还没有过完，此后收到的材料不会写进这份通报。</translation>
    </message>
</context>
<context>
    <name>StepWording</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform> %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number, %2 the name of a list, such as submissions</extracomment>
        <translation>%2 %1 条</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>印发%1</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>登记%1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>审核%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>改名：%1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>并入：%1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>Take over the ready catalogue</source>
        <translation>选用现成目录</translation>
    </message>
    <message>
        <source>Take down %1</source>
        <translation>撤下%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the kind of a record, such as submission, %2 what it is about</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>new %1</source>
        <extracomment>%1 a record, such as submission</extracomment>
        <translation>新建的%1</translation>
    </message>
</context>
<context>
    <name>StoreWork</name>
    <message>
        <source>“%1” was refused: %2 fault(s). Nothing was written. Correct the file and import it again.</source>
        <translation>“%1”被拒绝：%2 处错误，没有写入任何内容。请改正文件后再导入。</translation>
    </message>
    <message>
        <source>“%1” is the store itself; it was left as it is. Name another file.</source>
        <translation>“%1”就是台账本身，没有改动。请另取文件名。</translation>
    </message>
    <message>
        <source>%1 record(s) would be added. Nothing was written.</source>
        <translation>将添加 %1 条记录，没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 record(s) were added.</source>
        <translation>已添加 %1 条记录。</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be added.</source>
        <translation>“%1”中没有可添加的内容。</translation>
    </message>
    <message>
        <source>%1 attached file(s) did not come along; everything else did. Look for them in an older backup, or attach them again.</source>
        <translation>有 %1 个附件未能一并带上，其余内容均已带上。请在较早的备份中查找，或重新添加。</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>公开登记</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Base data</source>
        <translation>基础资料</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The bulletin of this month has been issued. The paper stays as it is; why are the records changed?</source>
        <translation>本月通报已印发，文件保持不变；为什么要改动记录？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
</context>
</TS>
