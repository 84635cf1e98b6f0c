<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Choose one of the accounts: press the down arrow to see them.</source>
        <translation>请选择一个账户：按向下键查看。</translation>
    </message>
    <message>
        <source>This customer has no such account. Clear the line to see them all.</source>
        <translation>该客户没有此账户。请清空输入框查看全部。</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>A new user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Teller makes a start password for them. Nobody chooses it, and it is shown once.</source>
        <translation>初始密码由 Teller 生成，不能自选，且只显示一次。</translation>
    </message>
    <message>
        <source>What they sign in with.</source>
        <translation>用于登录。</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Administrators look after people and settings. They move no customer’s money.</source>
        <translation>管理员负责人员和设置，不经办客户资金。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>与上面的不一致。请再输入一次。</translation>
    </message>
    <message>
        <source>Type an e-mail address, for example ada@bank.example.</source>
        <translation>请输入邮箱地址，例如 ada@bank.example。</translation>
    </message>
    <message>
        <source>Type the administrator’s full name.</source>
        <translation>请输入管理员的姓名。</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>处置(&amp;W)</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>关闭警报</translation>
    </message>
    <message>
        <source>It is kept with the alert, for good.</source>
        <translation>将与警报一起永久保存。</translation>
    </message>
    <message>
        <source>Show the entry in the &amp;journal</source>
        <translation>在流水中显示交易(&amp;J)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>核查要点</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n alert(s) wait for a decision.</source>
        <translation>
            <numerusform>%n 条警报待处置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Look at the alerts</source>
        <translation>查看警报</translation>
    </message>
    <message>
        <source>No alert waits for a decision.</source>
        <translation>没有待处置的警报。</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message>
        <source>Decided</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unlocked: {name}. The next try is looked at again.</source>
        <translation>已解锁：{name}。将重新接受登录尝试。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>{what}: {rule}. It stands under Decided.</source>
        <translation>{what}：{rule}。已列入“已处置”。</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Nothing looks wrong. What does stands here, with what was seen.</source>
        <translation>未发现异常。如有异常，将连同所见情况列在此处。</translation>
    </message>
    <message>
        <source>Rela&amp;tions…</source>
        <translation>亲属关系(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ApprovalPresenter</name>
    <message>
        <source>It was not approved: three tries were wrong. Ask for the approval anew.</source>
        <translation>未获批准：三次输入错误。请重新申请审批。</translation>
    </message>
    <message>
        <source>Nobody decided within five minutes, so nothing was posted. Ask anew, or change it.</source>
        <translation>五分钟内无人审批，未记账。请重新申请，或修改内容。</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted.</source>
        <translation>{name} 未批准，未记账。</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted: “{word}”</source>
        <translation>{name} 未批准，未记账：“{word}”</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation>在此批准</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>申请人：{name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not by the maker, nor by anybody it concerns. Your password approves this and no more.</source>
        <translation>申请人本人及所涉人员不能批准。您的密码仅用于批准此项。</translation>
    </message>
    <message>
        <source>Send to the &amp;queue instead</source>
        <translation>改送队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;code</source>
        <translation>主管验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;e-mail</source>
        <translation>主管邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Supervisor’s approval</source>
        <translation>主管批准</translation>
    </message>
    <message>
        <source>Supervisor’s approval. {rules}</source>
        <translation>主管批准。{rules}</translation>
    </message>
    <message>
        <source>Supervisor’s pass&amp;word</source>
        <translation>主管密码(&amp;W)</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>申请人填写的原因</translation>
    </message>
    <message>
        <source>The supervisor reads this before deciding.</source>
        <translation>主管审批前会看到此原因。</translation>
    </message>
    <message>
        <source>To be filled in by a supervisor</source>
        <translation>由主管填写</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>等待主管审批</translation>
    </message>
    <message>
        <source>Where the supervisor has a second factor.</source>
        <translation>主管设有第二因素时填写。</translation>
    </message>
    <message>
        <source>Why should it be done?</source>
        <translation>为什么要办理？</translation>
    </message>
</context>
<context>
    <name>BalanceLabel</name>
    <message>
        <source>could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>&amp;Currency</source>
        <translation>币种(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name of the bank</source>
        <translation>银行名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cash in the &amp;vault</source>
        <translation>金库现金(&amp;V)</translation>
    </message>
    <message>
        <source>Count it. Leave this empty if there is none yet.</source>
        <translation>请清点后填写。尚无现金则留空。</translation>
    </message>
    <message>
        <source>Give the bank a name.</source>
        <translation>请填写银行名称。</translation>
    </message>
    <message>
        <source>Set up the bank</source>
        <translation>设置银行</translation>
    </message>
    <message>
        <source>The currency stays for good. Everything else can be changed.</source>
        <translation>币种设定后不能更改，其他内容均可修改。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>above the maximum of {limit}</source>
        <translation>高于上限 {limit}</translation>
    </message>
    <message>
        <source>below the minimum of {limit}</source>
        <translation>低于下限 {limit}</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation>{name}，{note}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>{name}: {amount}, {warning}</source>
        <translation>{name}：{amount}，{warning}</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Block this card?</source>
        <translation>锁定此卡？</translation>
    </message>
    <message>
        <source>Block {card}</source>
        <translation>锁定 {card}</translation>
    </message>
    <message>
        <source>It stops working at once. A lost or stolen card is replaced, never unblocked.</source>
        <translation>此卡立即停用。挂失的卡只能换卡，不能解锁。</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
</context>
<context>
    <name>BooksPresenter</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An offer has not been answered</source>
        <translation>有移交尚未答复</translation>
    </message>
    <message>
        <source>Every drawer is closed</source>
        <translation>所有钱箱均已上缴</translation>
    </message>
    <message>
        <source>No cash is on its way between drawers</source>
        <translation>钱箱之间没有在途现金</translation>
    </message>
    <message>
        <source>Proving the books…</source>
        <translation>正在核对账目…</translation>
    </message>
    <message>
        <source>Proving your drawer…</source>
        <translation>正在核对您的钱箱…</translation>
    </message>
    <message>
        <source>Something does not hold. Post nothing, and show this to an administrator.</source>
        <translation>账目有不符之处。请停止记账，并告知管理员。</translation>
    </message>
    <message>
        <source>Still open: {drawers}</source>
        <translation>仍在使用：{drawers}</translation>
    </message>
    <message>
        <source>The books hold: {count} entries and all that hangs on them.</source>
        <translation>账目相符：共 {count} 笔交易及其所有关联记录。</translation>
    </message>
    <message>
        <source>The business day {day} is open again.</source>
        <translation>营业日 {day} 已重新打开。</translation>
    </message>
    <message>
        <source>You have no drawer open, so there is none to prove. Open one under Drawer.</source>
        <translation>您尚未领用钱箱，无可核对。请先在“钱箱”中领用。</translation>
    </message>
    <message>
        <source>Your drawer holds: {count} lines since it was opened.</source>
        <translation>您的钱箱相符：领用以来共 {count} 条明细。</translation>
    </message>
    <message>
        <source>{amount} is on its way between drawers</source>
        <translation>钱箱之间有在途现金 {amount}</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}，已关闭</translation>
    </message>
    <message>
        <source>{day}, not begun: it begins with the first posting</source>
        <translation>{day}，未开始：首笔记账时开始</translation>
    </message>
    <message>
        <source>{day}, open</source>
        <translation>{day}，营业中</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>&amp;Prove my drawer</source>
        <translation>核对我的钱箱(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Prove the books</source>
        <translation>核对账目(&amp;P)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Close the business day {day}?</source>
        <translation>关闭营业日 {day}？</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not proved yet.</source>
        <translation>已停止。尚未核对的部分结果未知。</translation>
    </message>
    <message>
        <source>The branch is closed. This is the report on the day.</source>
        <translation>营业日已关闭。以下为当日报告。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Cash by drawer</source>
        <translation>各钱箱现金</translation>
    </message>
    <message>
        <source>Cash in and out by the hour</source>
        <translation>按小时的现金收付</translation>
    </message>
    <message>
        <source>Cash in and out today</source>
        <translation>今日现金收付</translation>
    </message>
    <message>
        <source>No cash has come or gone today.</source>
        <translation>今日尚无现金收付。</translation>
    </message>
    <message>
        <source>No drawer is open.</source>
        <translation>没有钱箱在使用。</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>附言，选填(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>收款账号(&amp;T)</translation>
    </message>
    <message>
        <source>Capture this hold</source>
        <translation>扣划此预留</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Up to {amount} is paid to an account of the bank. What is left is released.</source>
        <translation>最多 {amount} 可付至本行账户，剩余部分解除预留。</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Cancel card…</source>
        <translation>注销(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>换卡(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Verify CVV…</source>
        <translation>验证 CVV(&amp;V)…</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>激活(&amp;I)</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>锁定卡</translation>
    </message>
    <message>
        <source>Cancel this card for good?</source>
        <translation>永久注销此卡？</translation>
    </message>
    <message>
        <source>Cancel {card}</source>
        <translation>注销 {card}</translation>
    </message>
    <message>
        <source>It can never be used or made active again. The account stays as it is.</source>
        <translation>此卡将不能再使用或恢复。账户保持不变。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>Limits: {day} a day, {cash} of it in cash.</source>
        <translation>限额：每日 {day}，其中取现 {cash}。</translation>
    </message>
    <message>
        <source>No online payments, abroad allowed.</source>
        <translation>不可网上支付，可在境外使用。</translation>
    </message>
    <message>
        <source>No online payments, not abroad.</source>
        <translation>不可网上支付，不可在境外使用。</translation>
    </message>
    <message>
        <source>Online payments allowed, abroad allowed.</source>
        <translation>可网上支付，可在境外使用。</translation>
    </message>
    <message>
        <source>Online payments allowed, not abroad.</source>
        <translation>可网上支付，不可在境外使用。</translation>
    </message>
    <message>
        <source>Replace this card?</source>
        <translation>更换此卡？</translation>
    </message>
    <message>
        <source>Replace {card}</source>
        <translation>更换 {card}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>This one ends now. The new one keeps its limits, and has other digits and another CVV.</source>
        <translation>旧卡立即失效。新卡沿用原限额，卡号和 CVV 均为新的。</translation>
    </message>
    <message>
        <source>Unb&amp;lock</source>
        <translation>解锁(&amp;L)</translation>
    </message>
    <message>
        <source>What was typed for this card is not saved yet.</source>
        <translation>为此卡输入的内容尚未保存。</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>expires {month}</source>
        <translation>有效期至 {month}</translation>
    </message>
</context>
<context>
    <name>CardsPresenter</name>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>卡须关联状态正常的活期账户。请选择一个。</translation>
    </message>
    <message>
        <source>That is the CVV of {card}.</source>
        <translation>CVV 与 {card} 相符。</translation>
    </message>
    <message>
        <source>The limits of {card} are saved.</source>
        <translation>{card} 的限额已保存。</translation>
    </message>
    <message>
        <source>{card} is active again.</source>
        <translation>{card} 已解锁，可以使用。</translation>
    </message>
    <message>
        <source>{card} is active.</source>
        <translation>{card} 已激活。</translation>
    </message>
    <message>
        <source>{card} is blocked. Nobody can use it any more.</source>
        <translation>{card} 已锁定，任何人都不能再使用。</translation>
    </message>
    <message>
        <source>{card} is cancelled, for good.</source>
        <translation>{card} 已永久注销。</translation>
    </message>
    <message>
        <source>{card} is issued.</source>
        <translation>{card} 已发卡。</translation>
    </message>
    <message>
        <source>{old} is replaced by {new}.</source>
        <translation>{old} 已更换为 {new}。</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Cards of this customer</source>
        <translation>该客户的卡</translation>
    </message>
    <message>
        <source>Issue card</source>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Issue the first card</source>
        <translation>发放首张卡</translation>
    </message>
    <message>
        <source>No answer came. If a new card stands here, its CVV was not shown: replace it for another.</source>
        <translation>未收到答复。如果此处已有新卡，其 CVV 未曾显示：请换卡。</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>尚无卡</translation>
    </message>
    <message>
        <source>The CVV that was on screen is not shown again. Replace the card if nobody noted it.</source>
        <translation>刚才显示的 CVV 不再显示。如无人记下，请换卡。</translation>
    </message>
    <message>
        <source>The cards of this customer stand here, those that have ended, too.</source>
        <translation>此处列出该客户的所有卡，包括已失效的卡。</translation>
    </message>
    <message>
        <source>{said} Its CVV was not shown, since you had left this page. Replace it for a new one.</source>
        <translation>{said}由于您已离开本页，其 CVV 未显示。如需新的 CVV，请换卡。</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>附言(&amp;M)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>移交给(&amp;W)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>A closed account stays closed. It must be at zero, with no card drawing on it.</source>
        <translation>销户后不能恢复。账户余额须为零，且没有关联的卡。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation>将“{name}”销户？</translation>
    </message>
    <message>
        <source>Freeze account</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <source>Freeze {name}?</source>
        <translation>冻结“{name}”？</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>将记入审计日志。</translation>
    </message>
    <message>
        <source>Money can move on it again.</source>
        <translation>该账户可恢复收付。</translation>
    </message>
    <message>
        <source>Nothing moves on it, in or out, until it is unfrozen.</source>
        <translation>解冻之前，该账户不能收款也不能付款。</translation>
    </message>
    <message>
        <source>Unfreeze account</source>
        <translation>解冻账户</translation>
    </message>
    <message>
        <source>Unfreeze {name}?</source>
        <translation>解冻“{name}”？</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>修复办法</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>ChequeForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drawn on</source>
        <translation>付款行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>票号(&amp;N)</translation>
    </message>
    <message>
        <source>Bank and account, as printed at its foot.</source>
        <translation>银行和账号，见支票下方印字。</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>存入支票</translation>
    </message>
    <message>
        <source>It is credited now, and held until the other bank has paid.</source>
        <translation>款项即时入账，但预留至对方银行付款为止。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>出票人(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ChequesPresenter</name>
    <message>
        <source>Cheque of {amount} taken back</source>
        <translation>收回金额 {amount} 的支票</translation>
    </message>
    <message>
        <source>The cheque over {amount} is cleared; the customer’s money is free.</source>
        <translation>金额 {amount} 的支票已结清，客户可以使用该款项。</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned and taken back, with a fee of {fee}.</source>
        <translation>金额 {amount} 的支票已退票，款项已收回，手续费 {fee}。</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned, and its credit is taken back.</source>
        <translation>金额 {amount} 的支票已退票，款项已收回。</translation>
    </message>
</context>
<context>
    <name>ChequesView</name>
    <message>
        <source>&amp;Return…</source>
        <translation>退票(&amp;R)…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>结清(&amp;L)…</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Clear cheque</source>
        <translation>结清支票</translation>
    </message>
    <message>
        <source>Clear this cheque over {amount}?</source>
        <translation>结清这张金额 {amount} 的支票？</translation>
    </message>
    <message>
        <source>Cleared in the last 60 days</source>
        <translation>最近 60 天已结清</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>付款行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出票人</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>托收中</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>未收到答复。请再办理一次：不会重复办理。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Return cheque</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Return this cheque over {amount}?</source>
        <translation>将这张金额 {amount} 的支票退票？</translation>
    </message>
    <message>
        <source>Stands on the customer’s statement.</source>
        <translation>将显示在客户的对账单上。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>收票</translation>
    </message>
    <message>
        <source>The other bank has not paid. The credit is taken back from the customer’s account.</source>
        <translation>对方银行未付款。款项将从客户账户收回。</translation>
    </message>
    <message>
        <source>The other bank has paid. The customer can have the money from now on.</source>
        <translation>对方银行已付款。客户现在起可以使用该款项。</translation>
    </message>
    <message>
        <source>The other bank takes it back. Its money is taken from the account, if it is still there.</source>
        <translation>对方银行要求退回。如账户内款项仍在，将予扣回。</translation>
    </message>
    <message>
        <source>There is no cheque here.</source>
        <translation>此处没有支票。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Which &amp;ones</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>You took this cheque in yourself: another supervisor clears it.</source>
        <translation>此支票由您本人收票：须由另一位主管结清。</translation>
    </message>
</context>
<context>
    <name>ChosenAccount</name>
    <message>
        <source>&amp;Freeze…</source>
        <translation>冻结(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Unfreeze…</source>
        <translation>解冻(&amp;U)…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>销户(&amp;L)…</translation>
    </message>
    <message>
        <source>Closed for good: nothing moves here any more.</source>
        <translation>账户已销户，不能再有任何收付。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近明细</translation>
    </message>
    <message>
        <source>Latest lines</source>
        <translation>最近明细</translation>
    </message>
    <message>
        <source>Nothing has moved on this account yet.</source>
        <translation>该账户尚无交易。</translation>
    </message>
    <message>
        <source>Nothing moves here until the account is unfrozen.</source>
        <translation>账户解冻之前，不能有任何收付。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>{day} 开户</translation>
    </message>
</context>
<context>
    <name>ChosenHold</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>扣划(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>解除(&amp;R)…</translation>
    </message>
    <message>
        <source>A cheque’s hold ends when the cheque is cleared or returned.</source>
        <translation>支票预留在支票结清或退票时结束。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>预留</translation>
    </message>
</context>
<context>
    <name>ClearForm</name>
    <message>
        <source>Take limits away</source>
        <translation>取消限额</translation>
    </message>
    <message>
        <source>Take these limits away: {who}?</source>
        <translation>取消以下限额：{who}？</translation>
    </message>
    <message>
        <source>Then the limits of the role, or of each, hold again.</source>
        <translation>之后将适用角色限额或通用限额。</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>关闭营业日</translation>
    </message>
    <message>
        <source>The report is made, approvals that still wait are withdrawn, and nothing is posted until the next business day. You can open the day again today.</source>
        <translation>系统将生成报告，撤回待审批的申请，下一营业日之前不再记账。今天之内可以重新打开该营业日。</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>已复制，{seconds} 秒内有效</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>打印(&amp;R)</translation>
    </message>
    <message>
        <source>Your recovery codes are shown, once.</source>
        <translation>已显示您的恢复代码，仅此一次。</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Afterwards</source>
        <translation>办理后</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation>{title}：{amount}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>What is in it</source>
        <translation>内有现金</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>CountFlow</name>
    <message>
        <source>&amp;Book {difference} and close</source>
        <translation>记录{difference}并上缴(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Book {difference} and hand over</source>
        <translation>记录{difference}并移交(&amp;B)</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>确认清点</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Count all that is in it. What should be there is shown once it has been counted.</source>
        <translation>请清点钱箱内全部现金。清点后才显示应有金额。</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点并上缴</translation>
    </message>
    <message>
        <source>Count and hand over</source>
        <translation>清点并移交</translation>
    </message>
    <message>
        <source>Count everything once more, from the first note on. After that both figures are shown.</source>
        <translation>请从头再清点一遍。之后将显示两个金额。</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Give up counting</source>
        <translation>放弃清点</translation>
    </message>
    <message>
        <source>The count does not agree. Count once more.</source>
        <translation>清点不符。请复点一次。</translation>
    </message>
    <message>
        <source>The drawer goes on. What was counted stays on record.</source>
        <translation>钱箱继续使用。清点结果保留在记录中。</translation>
    </message>
    <message>
        <source>{name} is closed, {difference}. {amount} went back to the cash vault.</source>
        <translation>“{name}”已上缴，{difference}。{amount} 已退回金库。</translation>
    </message>
    <message>
        <source>{name} is closed. {amount} went back to the cash vault.</source>
        <translation>“{name}”已上缴。{amount} 已退回金库。</translation>
    </message>
    <message>
        <source>{name} is offered. It is your colleague’s when they take it on their own screen.</source>
        <translation>“{name}”已提交移交。同事在自己的屏幕上接收后即归其使用。</translation>
    </message>
    <message>
        <source>{name} is right, to the last coin.</source>
        <translation>“{name}”相符，分文不差。</translation>
    </message>
    <message>
        <source>{reference} is copied.</source>
        <translation>已复制 {reference}。</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Too many tries were wrong. You can try again in {time}.</source>
        <translation>错误次数过多。{time} 后可以再试。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试。</translation>
    </message>
</context>
<context>
    <name>CountingPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Count {amount}</source>
        <translation>清点 {amount}</translation>
    </message>
    <message>
        <source>The count comes to {counted}, and {amount} changes hands. Count again, or go back.</source>
        <translation>清点合计 {counted}，实际收付 {amount}。请重新清点，或返回。</translation>
    </message>
    <message>
        <source>Type how many of each change hands. Change that goes back has a minus before it.</source>
        <translation>请输入各面额的收付数量。找零前面加减号。</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>采用此清点</translation>
    </message>
</context>
<context>
    <name>CountsPresenter</name>
    <message>
        <source>Every colleague has a drawer already. One of them has to close theirs first.</source>
        <translation>每位同事都已领用钱箱。须有一位先上缴。</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Your password is changed.</source>
        <translation>您的密码已更改。</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Finish serving</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>Serving {name}, {number}</source>
        <translation>正在服务 {name}，{number}</translation>
    </message>
    <message>
        <source>The service is finished.</source>
        <translation>服务已结束。</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Nobody found. Check the spelling, or type the customer number.</source>
        <translation>未找到客户。请核对姓名，或输入客户号。</translation>
    </message>
    <message>
        <source>There are more. Type more of the name.</source>
        <translation>还有更多结果。请输入更完整的姓名。</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>No answer came, and this is not saved. Save it again.</source>
        <translation>未收到答复，内容未保存。请再次保存。</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>The changes you typed are lost.</source>
        <translation>您输入的更改将丢失。</translation>
    </message>
</context>
<context>
    <name>CvvForm</name>
    <message>
        <source>&amp;Three digits</source>
        <translation>三位数字(&amp;T)</translation>
    </message>
    <message>
        <source>After three wrong ones {card} is blocked.</source>
        <translation>输错三次后，{card} 将被锁定。</translation>
    </message>
    <message>
        <source>Check CVV</source>
        <translation>验证 CVV</translation>
    </message>
    <message>
        <source>Does the customer know the CVV?</source>
        <translation>客户能说出 CVV 吗？</translation>
    </message>
</context>
<context>
    <name>CvvOnce</name>
    <message>
        <source>CVV</source>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Shown this once. Let the customer note it now: afterwards nobody can look it up, not even the bank. If it is lost, the card is replaced.</source>
        <translation>仅显示这一次。请让客户现在记下：之后任何人都无法查询，银行也不能。如遗失，只能换卡。</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>A second factor has to be set up. Sign in again to begin.</source>
        <translation>须设置第二因素。请重新登录以开始设置。</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>Finish serving?</source>
        <translation>结束服务？</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>继续服务</translation>
    </message>
    <message>
        <source>It is not known whether the last entry was posted. Look at the statement before you post it anew.</source>
        <translation>无法确定上一笔交易是否已记账。重新记账前，请先查看对账单。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>不记账就离开？</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>长时间无人操作。</translation>
    </message>
    <message>
        <source>One moment: the bank is still answering.</source>
        <translation>请稍候：银行仍在答复。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Something was typed and not posted. It is lost when you leave it.</source>
        <translation>有已输入但未记账的内容，离开后将丢失。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>The customer could not be served again. Find and identify them anew.</source>
        <translation>无法恢复对该客户的服务。请重新查找客户并核实身份。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>Your password was reset. Sign in to choose one of your own.</source>
        <translation>您的密码已重置。请登录并设置自己的密码。</translation>
    </message>
    <message>
        <source>Your role was changed. Sign in again.</source>
        <translation>您的角色已变更。请重新登录。</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>&amp;Close the branch…</source>
        <translation>关闭营业日(&amp;C)…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>No business day is on record. The first begins with the first posting.</source>
        <translation>尚无营业日记录。首笔记账时开始第一个营业日。</translation>
    </message>
    <message>
        <source>Open it a&amp;gain…</source>
        <translation>重新打开(&amp;G)…</translation>
    </message>
    <message>
        <source>Reports by day</source>
        <translation>每日报告</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>金库现金</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was received. Press the button again: it is safe, it will not be received twice.</source>
        <translation>未收到答复，无法确定是否已入库。请再按一次按钮：不会重复入库。</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>钞票和硬币</translation>
    </message>
    <message>
        <source>Receive this delivery?</source>
        <translation>此笔现金入库？</translation>
    </message>
    <message>
        <source>Receive {amount}</source>
        <translation>入库 {amount}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>存入</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>{least} 至 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>From now &amp;on</source>
        <translation>今后(&amp;O)</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on, once a supervisor has approved it.</source>
        <translation>经主管批准后，从下次登录起生效。</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>主管会看到，并记入审计日志。</translation>
    </message>
</context>
<context>
    <name>DevicesPresenter</name>
    <message>
        <source>It is changed: {name}.</source>
        <translation>已更改：{name}。</translation>
    </message>
    <message>
        <source>The computer is called {name} now.</source>
        <translation>该电脑现名为“{name}”。</translation>
    </message>
    <message>
        <source>The session of {name} has ended.</source>
        <translation>{name} 的会话已结束。</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>请输入 {least} 至 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>{name} is shut out. Sessions that are open at it can be ended here.</source>
        <translation>{name} 已撤销。可在此结束其上仍在使用的会话。</translation>
    </message>
    <message>
        <source>{name} is trusted. People can sign in at it.</source>
        <translation>{name} 已受信任，可在其上登录。</translation>
    </message>
</context>
<context>
    <name>DevicesSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>结束会话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shut out…</source>
        <translation>撤销(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信任(&amp;T)</translation>
    </message>
    <message>
        <source>Changed by an administrator with a supervisor’s yes.</source>
        <translation>由管理员更改，须经主管批准。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End the session of {name}?</source>
        <translation>结束 {name} 的会话？</translation>
    </message>
    <message>
        <source>It is this window’s own: it ends with signing out.</source>
        <translation>这是本窗口的会话：退出登录时结束。</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet. Trust it only if you know whose it is.</source>
        <translation>尚未认定。确知属于谁时才能设为受信任。</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, until it is trusted anew.</source>
        <translation>重新设为受信任之前，任何人都不能在其上登录。</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>撤销 {name}？</translation>
    </message>
    <message>
        <source>Their window is locked at its next use. What they typed is kept for them.</source>
        <translation>其窗口下次使用时将锁屏。已输入的内容会为其保留。</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>使用中的会话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What the bank demands</source>
        <translation>银行策略</translation>
    </message>
</context>
<context>
    <name>DrawerPresenter</name>
    <message>
        <source>Choose a drawer first.</source>
        <translation>请先选择钱箱。</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>钞票和硬币合计 {counted}。请继续清点，或更改金额。</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>领用“{name}”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{amount} received. The cash vault holds {held} now.</source>
        <translation>{amount} 已入库。金库现有 {held}。</translation>
    </message>
    <message>
        <source>{name} is open, with {amount} in it.</source>
        <translation>“{name}”已领用，内有 {amount}。</translation>
    </message>
    <message>
        <source>{name} is ready to be opened.</source>
        <translation>“{name}”可供领用。</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>&amp;Least and most</source>
        <translation>下限和上限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New drawer</source>
        <translation>新钱箱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Receive cash</source>
        <translation>现金入库(&amp;R)</translation>
    </message>
    <message>
        <source>Cash in {currency}</source>
        <translation>现金（{currency}）</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>Close b&amp;y force</source>
        <translation>强制上缴(&amp;F)</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Less than {least}</source>
        <translation>少于 {least}</translation>
    </message>
    <message>
        <source>More than {most}</source>
        <translation>多于 {most}</translation>
    </message>
    <message>
        <source>No drawers yet. A supervisor adds them here.</source>
        <translation>尚无钱箱。由主管在此添加。</translation>
    </message>
    <message>
        <source>No drawers yet. Enter adds the first one.</source>
        <translation>尚无钱箱。按 Enter 添加第一个。</translation>
    </message>
    <message>
        <source>Sh&amp;ip cash</source>
        <translation>外运现金(&amp;I)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>领用时间</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>最久在前</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Enrol &amp;all the same</source>
        <translation>仍然建档(&amp;A)</translation>
    </message>
    <message>
        <source>Look at customer {number}</source>
        <translation>查看客户 {number}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Only the name must be given. The rest helps to find them again.</source>
        <translation>只有姓名必填，其余便于日后查找。</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>FeeForm</name>
    <message>
        <source>&amp;Flat</source>
        <translation>固定金额(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Share of the amount, in %</source>
        <translation>按金额比例，%(&amp;S)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>最低(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最高(&amp;M)</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>更改手续费</translation>
    </message>
    <message>
        <source>Fee: {movement}</source>
        <translation>手续费：{movement}</translation>
    </message>
    <message>
        <source>It holds from the next posting on, once a supervisor has approved it.</source>
        <translation>经主管批准后，从下一笔记账起生效。</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>留空：无限额。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;From</source>
        <translation>起始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>截止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>对象(&amp;B)</translation>
    </message>
</context>
<context>
    <name>FlowChart</name>
    <message>
        <source>in {amount}</source>
        <translation>收 {amount}</translation>
    </message>
    <message>
        <source>out {amount}</source>
        <translation>付 {amount}</translation>
    </message>
    <message>
        <source>{hour}: nothing</source>
        <translation>{hour}：无</translation>
    </message>
    <message>
        <source>{hour}: {came_in} in, {went_out} out</source>
        <translation>{hour}：收 {came_in}，付 {went_out}</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Choose the open drawer of somebody else in the list first.</source>
        <translation>请先在列表中选择他人正在使用的钱箱。</translation>
    </message>
    <message>
        <source>Close {name} of {holder}</source>
        <translation>上缴 {holder} 的“{name}”</translation>
    </message>
    <message>
        <source>Least and most in {name}</source>
        <translation>“{name}”的下限和上限</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>“{name}”继续使用。</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>“{name}”已暂停。</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>“{name}”已设置。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>离开此表单？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>What you typed is lost when you leave.</source>
        <translation>离开后，您输入的内容将丢失。</translation>
    </message>
</context>
<context>
    <name>HoldsPresenter</name>
    <message>
        <source>The cheque over {amount} is taken in, and held until it is cleared.</source>
        <translation>金额 {amount} 的支票已收票，预留至结清为止。</translation>
    </message>
    <message>
        <source>Type the last day on which it is held.</source>
        <translation>请输入预留的最后一天。</translation>
    </message>
    <message>
        <source>{amount} is held now.</source>
        <translation>已预留 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is paid; nothing is held any more.</source>
        <translation>已扣划 {amount}，不再有预留。</translation>
    </message>
    <message>
        <source>{amount} is released.</source>
        <translation>已解除预留 {amount}。</translation>
    </message>
</context>
<context>
    <name>HoldsSide</name>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Deposit this cheque?</source>
        <translation>存入此支票？</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>付款行</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出票人</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>存记账户</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>未收到答复。请再办理一次：不会重复办理。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>预留中</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>记账 {amount}</translation>
    </message>
</context>
<context>
    <name>HoldsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>存入支票</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Holds and cheques</source>
        <translation>预留和支票</translation>
    </message>
    <message>
        <source>No cheque has been taken in.</source>
        <translation>尚未收过支票。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有预留。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>预留中</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>设立预留</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>&amp;Document seen</source>
        <translation>所验证件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Identified by</source>
        <translation>核实方式(&amp;I)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>For example its last digits. It is kept with the service.</source>
        <translation>例如证件号末几位，随本次服务保存。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>为 {name} 服务</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>&amp;Make card</source>
        <translation>制卡(&amp;M)</translation>
    </message>
    <message>
        <source>A card draws on an active current account, and this customer has none. Open one first.</source>
        <translation>卡须关联状态正常的活期账户，而该客户没有。请先开户。</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>账户(&amp;U)</translation>
    </message>
    <message>
        <source>Bra&amp;nd</source>
        <translation>卡组织(&amp;N)</translation>
    </message>
    <message>
        <source>It is made now and not active until the customer has it in hand.</source>
        <translation>现在制卡，客户拿到卡后再激活。</translation>
    </message>
</context>
<context>
    <name>JournalPresenter</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>交易，最新在前</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>转入钱箱</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>流水 {day}</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>没有记账。</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>转出钱箱</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>&amp;By</source>
        <translation>经办人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Business &amp;day</source>
        <translation>营业日(&amp;D)</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>当日交易</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>转入钱箱</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Nothing was posted here yet. Entries stand here as soon as they are posted.</source>
        <translation>此处尚无记账。交易记账后立即列在此处。</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>转出钱箱</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{count} · {sum}</source>
        <translation>{count} · {sum}</translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>Backed up, opened and proved: {name}.</source>
        <translation>已备份、试开并核对：{name}。</translation>
    </message>
    <message>
        <source>Backing up the vault…</source>
        <translation>正在备份账库文件…</translation>
    </message>
    <message>
        <source>Changing the key of the vault…</source>
        <translation>正在更换账库文件的密钥…</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>正在检查 {name}…</translation>
    </message>
    <message>
        <source>It is removed. Who kept a copy of the old keys file is shut out once the key is changed, too.</source>
        <translation>已移除。如有人留有旧密钥文件的副本，更换密钥后也将无法进入。</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Type it again; capital letters count.</source>
        <translation>该口令短语打不开。请重新输入，注意区分大小写。</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one still opens backups that were made before.</source>
        <translation>口令短语已更改。旧口令短语仍可打开以前的备份。</translation>
    </message>
    <message>
        <source>The two differ. Type the new passphrase again.</source>
        <translation>两次输入不一致。请重新输入新口令短语。</translation>
    </message>
    <message>
        <source>The vault has a new key. Every way in opens it as before.</source>
        <translation>账库文件已有新密钥。所有进入方式照常可用。</translation>
    </message>
    <message>
        <source>This computer opens the vault without asking from now on.</source>
        <translation>今后本机打开账库文件时不再询问。</translation>
    </message>
    <message>
        <source>{name} holds: the books of {bank}.</source>
        <translation>{name} 完好：{bank} 的账簿。</translation>
    </message>
    <message>
        <source>{name} opens the vault from now on.</source>
        <translation>今后可用“{name}”打开账库文件。</translation>
    </message>
</context>
<context>
    <name>KeepingSide</name>
    <message>
        <source>A backup from before the key was changed</source>
        <translation>更换密钥之前的备份</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>添加口令短语</translation>
    </message>
    <message>
        <source>Add passphrase</source>
        <translation>添加口令短语</translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation>添加本机</translation>
    </message>
    <message>
        <source>After this, old copies of the keys file open nothing. Close the bank’s other windows first.</source>
        <translation>之后，密钥文件的旧副本将失效。请先关闭本行的其他窗口。</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>更改口令短语</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改口令短语</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Change the vault’s key</source>
        <translation>更换账库文件的密钥</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Close Teller. A backup is never restored over the bank that is open.</source>
        <translation>请关闭 Teller。备份绝不会覆盖正在使用的银行。</translation>
    </message>
    <message>
        <source>For a colleague, or for an envelope in the safe. Each opens the vault by itself.</source>
        <translation>供同事使用，或装入信封存入保险柜。每个都可单独打开账库文件。</translation>
    </message>
    <message>
        <source>How to restore a backup</source>
        <translation>如何恢复备份</translation>
    </message>
    <message>
        <source>In a terminal, type: teller restore BACKUP NEW_FILE. The passphrase is that of its time.</source>
        <translation>在终端中输入：teller restore BACKUP NEW_FILE。口令短语为备份当时的口令短语。</translation>
    </message>
    <message>
        <source>It opens the vault no more. Afterwards, change the vault’s key, too.</source>
        <translation>将不能再用它打开账库文件。之后请同时更换账库文件的密钥。</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is forgotten. One made before opens nothing any more.</source>
        <translation>所有口令短语都忘记时，可用它打开账库文件。以前生成的恢复代码将失效。</translation>
    </message>
    <message>
        <source>Keep copies of the folder elsewhere: a disk that fails takes its backups with it.</source>
        <translation>请在别处保存此文件夹的副本：磁盘损坏时，其中的备份也会丢失。</translation>
    </message>
    <message>
        <source>Let this computer open the vault</source>
        <translation>允许本机打开账库文件</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>生成恢复代码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {kind}, {name}?</source>
        <translation>移除{kind}“{name}”？</translation>
    </message>
    <message>
        <source>Show the code once</source>
        <translation>显示代码（仅一次）</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>已停止。一切保持原样。</translation>
    </message>
    <message>
        <source>The copy is checked first. Put the new file and its keys where the vault lay, and open it.</source>
        <translation>副本会先经检查。请将新文件及其密钥放到原账库文件的位置，再打开。</translation>
    </message>
    <message>
        <source>The passphrase that you type as the one in use is replaced. Others stay.</source>
        <translation>替换您作为当前口令短语输入的那一个，其他不变。</translation>
    </message>
    <message>
        <source>The recovery code is made.</source>
        <translation>恢复代码已生成。</translation>
    </message>
    <message>
        <source>Type the passphrase of that time.</source>
        <translation>请输入当时的口令短语。</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer opens the vault. They still sign in to Teller.</source>
        <translation>登录本机的人均可打开账库文件，但仍须登录 Teller。</translation>
    </message>
    <message>
        <source>Write it down and lock it away; it is shown once. Type it where the passphrase is asked.</source>
        <translation>请抄写并锁存，只显示一次。在要求口令短语处输入。</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>&amp;Add passphrase</source>
        <translation>添加口令短语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>更改口令短语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复代码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>本机(&amp;T)</translation>
    </message>
    <message>
        <source>All backups are kept; none is made when the branch closes.</source>
        <translation>保留全部备份；关闭营业日时不做备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Change &amp;key</source>
        <translation>更换密钥(&amp;K)</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept; one is made whenever the branch closes.</source>
        <translation>
            <numerusform>保留最近 %n 份备份；每次关闭营业日时备份一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in the folder “backups”, beside the vault.</source>
        <translation>备份位于账库文件旁的“backups”文件夹。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>账库文件的进入方式</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>At least 12 characters; a sentence of your own is good.</source>
        <translation>至少 12 个字符，可用您自编的一句话。</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令短语(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>再次输入新口令短语(&amp;A)</translation>
    </message>
    <message>
        <source>Or the recovery code.</source>
        <translation>或恢复代码。</translation>
    </message>
    <message>
        <source>Passphrase &amp;in use</source>
        <translation>当前口令短语(&amp;I)</translation>
    </message>
    <message>
        <source>Passphrase of &amp;that time</source>
        <translation>当时的口令短语(&amp;T)</translation>
    </message>
</context>
<context>
    <name>LastEntries</name>
    <message>
        <source>Nothing posted yet today. What you post stands here.</source>
        <translation>今日尚未记账。您记账的交易将列在此处。</translation>
    </message>
    <message>
        <source>The day’s journal</source>
        <translation>当日流水</translation>
    </message>
    <message>
        <source>Your last entries</source>
        <translation>您最近的交易</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>&amp;At once</source>
        <translation>单笔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>具体对象(&amp;W)</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>每日(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;month</source>
        <translation>每月(&amp;M)</translation>
    </message>
    <message>
        <source>A user’s e-mail address, or the number of a customer or account.</source>
        <translation>用户的邮箱、客户号或账号。</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>For a</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>留空：无限额。</translation>
    </message>
    <message>
        <source>Limits of their own</source>
        <translation>单独限额</translation>
    </message>
    <message>
        <source>Limits: {who}</source>
        <translation>限额：{who}</translation>
    </message>
    <message>
        <source>They hold from the next posting on, once a supervisor has approved them.</source>
        <translation>经主管批准后，从下一笔记账起生效。</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>&amp;Online</source>
        <translation>网上支付(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save limits</source>
        <translation>保存限额(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>每日(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;broad</source>
        <translation>境外使用(&amp;B)</translation>
    </message>
    <message>
        <source>In c&amp;ash</source>
        <translation>其中取现(&amp;A)</translation>
    </message>
    <message>
        <source>Limits in {code}</source>
        <translation>限额（{code}）</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>The difference is changed.</source>
        <translation>容差已更改。</translation>
    </message>
    <message>
        <source>The fees are changed.</source>
        <translation>手续费已更改。</translation>
    </message>
    <message>
        <source>The limits are changed: {who}.</source>
        <translation>限额已更改：{who}。</translation>
    </message>
    <message>
        <source>Type a share in percent with at most two decimals, such as 0.25.</source>
        <translation>请输入百分比，最多两位小数，如 0.25。</translation>
    </message>
</context>
<context>
    <name>LimitsSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>取消(&amp;T)…</translation>
    </message>
    <message>
        <source>Instead of those of the role. {email}</source>
        <translation>代替角色限额。{email}</translation>
    </message>
    <message>
        <source>Limits of its own.</source>
        <translation>有单独限额。</translation>
    </message>
    <message>
        <source>No limits of its own: those for each hold.</source>
        <translation>无单独限额：适用通用限额。</translation>
    </message>
    <message>
        <source>The most that goes out, unless there are limits of its own.</source>
        <translation>未设单独限额时，可付出的最大金额。</translation>
    </message>
    <message>
        <source>The most that one of them moves, unless they have limits of their own.</source>
        <translation>未设单独限额时，每人可办理的最大金额。</translation>
    </message>
</context>
<context>
    <name>LimitsView</name>
    <message>
        <source>A drawer may be over or short by up to {amount} without a supervisor.</source>
        <translation>长款或短款不超过 {amount} 时，钱箱无需主管处理。</translation>
    </message>
    <message>
        <source>Change &amp;difference…</source>
        <translation>更改容差(&amp;D)…</translation>
    </message>
    <message>
        <source>Customer or account &amp;number</source>
        <translation>客户号或账号(&amp;N)</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limits and fees</source>
        <translation>限额和手续费</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Own limits…</source>
        <translation>单独限额…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>附言，选填(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>收款账号(&amp;T)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Its number; the down arrow shows this customer’s own.</source>
        <translation>输入账号；按下箭头键可查看该客户自己的账户。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>MovementPresenter</name>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>无法确定是否已记账。重新记账前，请先查看对账单。</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was posted. Press the button again: it is safe, it will not be posted twice.</source>
        <translation>未收到答复，无法确定是否已记账。请再按一次按钮：这是安全的，不会重复记账。</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>Count cash</source>
        <translation>清点现金</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>无法确定是否已记账。重新记账前，请先查看对账单。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>不记账就离开？</translation>
    </message>
    <message>
        <source>Nothing is posted before you have seen and confirmed it. Enter goes on, Esc goes back.</source>
        <translation>经您核对并确认后才会记账。Enter 继续，Esc 返回。</translation>
    </message>
    <message>
        <source>Once it is posted</source>
        <translation>记账后</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>What you typed has not been posted. It is lost when you leave.</source>
        <translation>您输入的内容尚未记账，离开后将丢失。</translation>
    </message>
</context>
<context>
    <name>MovesPresenter</name>
    <message>
        <source>Count out what you hand over first.</source>
        <translation>请先清点要移交的现金。</translation>
    </message>
    <message>
        <source>Count what comes in, and what you give for it.</source>
        <translation>请清点收入的现金和换出的现金。</translation>
    </message>
    <message>
        <source>Nobody else has a drawer open. Wait until a colleague has.</source>
        <translation>没有其他人在使用钱箱。请等同事领用后再办理。</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>钞票和硬币合计 {counted}。请继续清点，或更改金额。</translation>
    </message>
    <message>
        <source>{taken} come in and {given} go out. Both sides of an exchange are the same sum.</source>
        <translation>收入 {taken}，付出 {given}。兑换双方金额必须相等。</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A name for {name}</source>
        <translation>为 {name} 命名</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>Where it stands, for example. Everybody with this page reads it.</source>
        <translation>例如放置位置。能看到此页的人都会看到。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}，{count} 项待处理</translation>
    </message>
</context>
<context>
    <name>NewDrawerStep</name>
    <message>
        <source>Add drawer</source>
        <translation>添加钱箱</translation>
    </message>
    <message>
        <source>For example Drawer 4.</source>
        <translation>例如：4 号钱箱。</translation>
    </message>
    <message>
        <source>It starts empty; whoever opens it takes the float.</source>
        <translation>新钱箱为空，备用金由领用人领取。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>New drawer</source>
        <translation>新钱箱</translation>
    </message>
</context>
<context>
    <name>NightBackup</name>
    <message>
        <source>The branch is closed, and its vault is backed up, opened and proved: {name}.</source>
        <translation>营业日已关闭，账库文件已备份、试开并核对：{name}。</translation>
    </message>
    <message>
        <source>The branch is closed, but no backup was made. {why}</source>
        <translation>营业日已关闭，但未做备份。{why}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name, if any</source>
        <translation>名称，选填(&amp;N)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>活期</translation>
    </message>
    <message>
        <source>It gets its number and can be used at once.</source>
        <translation>自动生成账号，可立即使用。</translation>
    </message>
    <message>
        <source>It is not known whether this account was opened. Look at the list before you open it anew.</source>
        <translation>无法确定是否已开户。重新开户前，请先查看列表。</translation>
    </message>
    <message>
        <source>Left empty, it is called what its kind is called.</source>
        <translation>留空则以账户类型命名。</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>开立账户</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>储蓄</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>&amp;Count the float</source>
        <translation>清点备用金(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>备用金(&amp;F)</translation>
    </message>
    <message>
        <source>It comes from the branch’s cash vault.</source>
        <translation>从网点金库领取。</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>领用“{name}”</translation>
    </message>
    <message>
        <source>You have no drawer open. Choose one, and say how much cash it starts with.</source>
        <translation>您尚未领用钱箱。请选择一个，并填写起始现金。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The customer&apos;s accounts</source>
        <translation>该客户的账户</translation>
    </message>
    <message>
        <source>The customer’s current and savings accounts will stand here.</source>
        <translation>客户的活期和储蓄账户将列在此处。</translation>
    </message>
    <message>
        <source>This customer has no account yet.</source>
        <translation>该客户尚无账户。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>正常在前</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>已销户在前</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation>{account}：{state}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Balance in {currency}</source>
        <translation>余额（{currency}）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Edit particulars</source>
        <translation>修改资料</translation>
    </message>
    <message>
        <source>No accounts yet. The first one is opened under Accounts; Enter goes there.</source>
        <translation>尚无账户。首个账户在“账户”中开立，按 Enter 前往。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>正常在前</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>已销户在前</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
</context>
<context>
    <name>OwnDrawer</name>
    <message>
        <source>Entries today</source>
        <translation>今日交易</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>您的钱箱内</translation>
    </message>
    <message>
        <source>Into your drawer</source>
        <translation>转入您的钱箱</translation>
    </message>
    <message>
        <source>It is told when it is counted.</source>
        <translation>清点后才显示。</translation>
    </message>
    <message>
        <source>No drawer open</source>
        <translation>未领用钱箱</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Out of your drawer</source>
        <translation>转出您的钱箱</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}，{state}</translation>
    </message>
</context>
<context>
    <name>OwnSecurityView</name>
    <message>
        <source>&amp;Set it up…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>更改密码(&amp;W)…</translation>
    </message>
    <message>
        <source>New &amp;recovery codes…</source>
        <translation>新恢复代码(&amp;R)…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>On since {day}</source>
        <translation>{day} 起启用</translation>
    </message>
    <message>
        <source>One that was not you? Change your password, and tell a supervisor.</source>
        <translation>有不是您本人的登录？请更改密码，并告知主管。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Set up on another &amp;phone…</source>
        <translation>在另一部手机上设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Turn it &amp;off…</source>
        <translation>停用(&amp;O)…</translation>
    </message>
    <message>
        <source>Your last sign-ins</source>
        <translation>您最近的登录</translation>
    </message>
</context>
<context>
    <name>OwnSessions</name>
    <message>
        <source>End this session</source>
        <translation>结束此会话</translation>
    </message>
    <message>
        <source>That window is locked at its next use. What was typed there is kept for you.</source>
        <translation>该窗口下次使用时将锁屏。已输入的内容会为您保留。</translation>
    </message>
    <message>
        <source>This window ends with signing out. Choose another one to end it.</source>
        <translation>本窗口在退出登录时结束。请选择要结束的其他会话。</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登录位置</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>您没有在其他地方登录。</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>您的会话</translation>
    </message>
</context>
<context>
    <name>OwnSessionsPresenter</name>
    <message>
        <source>The session at {computer} has ended.</source>
        <translation>{computer} 上的会话已结束。</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>&amp;Buy cash</source>
        <translation>领款(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close drawer</source>
        <translation>上缴钱箱(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>兑换(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on counting</source>
        <translation>继续清点(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hand cash over</source>
        <translation>移交现金(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sell cash</source>
        <translation>缴款(&amp;S)</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>清点(&amp;O)</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>Gi&amp;ve up counting</source>
        <translation>放弃清点(&amp;V)</translation>
    </message>
    <message>
        <source>Hand over the &amp;drawer</source>
        <translation>移交钱箱(&amp;D)</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>您的钱箱内</translation>
    </message>
    <message>
        <source>No cash moves in it, and what should be there is not shown before it is counted.</source>
        <translation>此期间钱箱不能收付，清点前不显示应有金额。</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>钞票和硬币</translation>
    </message>
    <message>
        <source>Offered to a colleague: no cash moves in it until it is taken or withdrawn.</source>
        <translation>已提交移交给同事：接收或撤回之前不能收付。</translation>
    </message>
    <message>
        <source>Paused: no cash moves in it until you resume.</source>
        <translation>已暂停：恢复之前不能收付。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>There is less than {least} in it. Buy some from the cash vault.</source>
        <translation>钱箱现金少于 {least}。请向金库领款。</translation>
    </message>
    <message>
        <source>There is more than {most} in it. Sell some to the cash vault.</source>
        <translation>钱箱现金多于 {most}。请向金库缴款。</translation>
    </message>
    <message>
        <source>Yours since {when}. It is being counted.</source>
        <translation>您自 {when} 起领用。正在清点。</translation>
    </message>
    <message>
        <source>Yours since {when}. The ledger says that this much cash is in it:</source>
        <translation>您自 {when} 起领用。账面现金为：</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>A to Z</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>{column}, {order}</source>
        <translation>{column}，{order}</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be loaded. {why} Press F5 to try again.</source>
        <translation>无法加载。{why}按 F5 重试。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation>已排序：{order}</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>What can be done or found</source>
        <translation>可办理或查找的内容</translation>
    </message>
</context>
<context>
    <name>PaletteOfShift</name>
    <message>
        <source>That account is not this customer’s.</source>
        <translation>该账户不属于此客户。</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n account(s) frozen</source>
        <translation>
            <numerusform>%n 个账户已冻结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>刚开始</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>no drawer open</source>
        <translation>未领用钱箱</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message>
        <source>{name}, being counted</source>
        <translation>{name}，清点中</translation>
    </message>
    <message>
        <source>{name}, {amount}</source>
        <translation>{name}，{amount}</translation>
    </message>
</context>
<context>
    <name>ParticularsForm</name>
    <message>
        <source>&amp;Date of birth</source>
        <translation>出生日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>邮箱(&amp;M)</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令短语(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>请设置口令短语。</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>加密账簿</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong and easy to type.</source>
        <translation>几个互不相关的词，既安全又便于输入。</translation>
    </message>
    <message>
        <source>The bank’s file is encrypted with this passphrase. It is asked for when Teller starts.</source>
        <translation>银行的账库文件用此口令短语加密，Teller 启动时需要输入。</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再次输入口令短语(&amp;A)</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>与上面的不一致。请再输入一次。</translation>
    </message>
    <message>
        <source>Without it nobody can open the file again, not even the maker of Teller. Write it down and keep it where the bank keeps its keys.</source>
        <translation>没有它，任何人都无法再打开账库文件，Teller 的开发者也不能。请写下来，与银行的钥匙存放在一起。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>PasswordPresenter</name>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>与上面的不一致。请再输入一次。</translation>
    </message>
    <message>
        <source>{advised} characters or more would be better.</source>
        <translation>建议使用 {advised} 个或更多字符。</translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>&amp;Current password</source>
        <translation>当前密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start password</source>
        <translation>初始密码(&amp;S)</translation>
    </message>
    <message>
        <source>At least 8 characters; a sentence of your own is good.</source>
        <translation>至少 8 个字符，可用您自编的一句话。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>设置您自己的密码</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Your other sessions end when it is saved; this one goes on.</source>
        <translation>保存后，您的其他会话将结束，本次会话继续。</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>您的密码已更改。您的其他会话已结束。</translation>
    </message>
    <message>
        <source>Yours was made for you and is good for this only. The new one is known to nobody but you.</source>
        <translation>初始密码由系统生成，仅用于此处。新密码只有您自己知道。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Signed in now</source>
        <translation>当前已登录</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>已登录的用户</translation>
    </message>
</context>
<context>
    <name>PieceCounter</name>
    <message>
        <source>Clear the count</source>
        <translation>清空清点</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬币</translation>
    </message>
    <message>
        <source>Exactly {amount}.</source>
        <translation>正好 {amount}。</translation>
    </message>
    <message>
        <source>Fill in a suggestion</source>
        <translation>自动填入建议</translation>
    </message>
    <message>
        <source>No notes and coins that are here make up {amount}.</source>
        <translation>现有的钞票和硬币凑不出 {amount}。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>钞票</translation>
    </message>
    <message>
        <source>Of {worth} there are only {count}.</source>
        <translation>{worth} 只有 {count}。</translation>
    </message>
    <message>
        <source>That is too many: of one note or coin at most {most} can be counted.</source>
        <translation>数量过多：每种面额最多可清点 {most}。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>{amount} still missing.</source>
        <translation>还差 {amount}。</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>多出 {amount}。</translation>
    </message>
</context>
<context>
    <name>PieceRows</name>
    <message>
        <source>of {count}</source>
        <translation>共 {count}</translation>
    </message>
    <message>
        <source>only {count}</source>
        <translation>只有 {count}</translation>
    </message>
    <message>
        <source>{code} {worth} coins, count</source>
        <translation>{code} {worth} 硬币，数量</translation>
    </message>
    <message>
        <source>{code} {worth} notes, count</source>
        <translation>{code} {worth} 钞票，数量</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日(&amp;U)</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>设立预留</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>设立预留</translation>
    </message>
    <message>
        <source>The amount stays on the account and cannot be paid out until then.</source>
        <translation>该金额留在账户内，截止日之前不能支出。</translation>
    </message>
    <message>
        <source>The last day on which it is held.</source>
        <translation>预留的最后一天。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>&amp;Code from your authenticator</source>
        <translation>验证器应用中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is done once a code has shown that it is still you. For some minutes, no other is asked for.</source>
        <translation>验证码确认是您本人后即执行，此后几分钟内不再询问。</translation>
    </message>
    <message>
        <source>Leave it undone</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>六位数字，或您的一个恢复代码。</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Nothing has been proved yet. F9 proves it and lists here what holds.</source>
        <translation>尚未核对。按 F9 核对账目，结果列在这里。</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Word to the maker</source>
        <translation>给申请人的留言(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Your own password</source>
        <translation>您自己的密码(&amp;Y)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Asked by {name} at {time}</source>
        <translation>{name} 于 {time} 申请</translation>
    </message>
    <message>
        <source>Decided by {name}.</source>
        <translation>审批人：{name}。</translation>
    </message>
    <message>
        <source>Decided by {name}: “{word}”</source>
        <translation>审批人：{name}，留言“{word}”</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to decide.</source>
        <translation>申请已撤回，无需审批。</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>五分钟已过，不能再审批。可以重新申请。</translation>
    </message>
    <message>
        <source>The maker reads it. Needed where you refuse.</source>
        <translation>申请人会看到。拒绝时必填。</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>申请人填写的原因</translation>
    </message>
    <message>
        <source>Where you have a second factor.</source>
        <translation>您设有第二因素时填写。</translation>
    </message>
    <message>
        <source>You asked for it yourself: another supervisor decides.</source>
        <translation>这是您自己的申请：须由另一位主管审批。</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>您的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>Approved: {what}.</source>
        <translation>已批准：{what}。</translation>
    </message>
    <message>
        <source>Refused: {what}.</source>
        <translation>已拒绝：{what}。</translation>
    </message>
    <message>
        <source>Say why not: {name} reads it.</source>
        <translation>请说明拒绝原因：{name} 会看到。</translation>
    </message>
    <message>
        <source>That was the third wrong try. It went back to its maker, who may ask anew.</source>
        <translation>第三次输入错误。已退回申请人，可重新申请。</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. One more try is left.</source>
        <translation>这不是您的密码和验证码，或此项涉及您本人。还可再试一次。</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. {left} more tries are left.</source>
        <translation>这不是您的密码和验证码，或此项涉及您本人。还可再试 {left} 次。</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. One more try is left.</source>
        <translation>这不是您的密码，或此项涉及您本人。还可再试一次。</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. {left} more tries are left.</source>
        <translation>这不是您的密码，或此项涉及您本人。还可再试 {left} 次。</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approvals of the day</source>
        <translation>当日审批</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nobody has asked for an approval today.</source>
        <translation>今日没有审批申请。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>申请人</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It stays on record.</source>
        <translation>将留存记录。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Save the receipt</source>
        <translation>保存回单</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>流水号 {number}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>存为 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>存为文本(&amp;X)</translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation>{title}：{amount}</translation>
    </message>
</context>
<context>
    <name>RelationsPresenter</name>
    <message>
        <source>Off the record: {name} and {customer}.</source>
        <translation>已取消登记：{name} 与 {customer}。</translation>
    </message>
    <message>
        <source>On record. What they post for this customer is held from now on.</source>
        <translation>已登记。今后其为该客户的记账将暂不入账。</translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take off the record…</source>
        <translation>取消登记(&amp;T)…</translation>
    </message>
    <message>
        <source>A new relation</source>
        <translation>新增亲属关系</translation>
    </message>
    <message>
        <source>Back to the &amp;alerts</source>
        <translation>返回警报(&amp;A)</translation>
    </message>
    <message>
        <source>Customer &amp;number</source>
        <translation>客户号(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody is on record as close to a customer.</source>
        <translation>尚无用户登记与客户关系密切。</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Relations on record</source>
        <translation>已登记的亲属关系</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>取消登记</translation>
    </message>
    <message>
        <source>Take {name} and {customer} off the record?</source>
        <translation>取消 {name} 与 {customer} 的登记？</translation>
    </message>
    <message>
        <source>This is about yourself: somebody else takes it off the record.</source>
        <translation>此项涉及您本人：须由他人取消登记。</translation>
    </message>
    <message>
        <source>What a user posts for themselves or for somebody close to them waits for a supervisor.</source>
        <translation>用户为本人或关系密切者的记账须等待主管批准。</translation>
    </message>
    <message>
        <source>What the user signs in with.</source>
        <translation>该用户的登录邮箱。</translation>
    </message>
    <message>
        <source>What {name} posts for them is held no more. The trail keeps that it was so.</source>
        <translation>{name} 为其记账时不再暂缓。审计日志保留原有登记。</translation>
    </message>
    <message>
        <source>Whom they are close to: family, a friend, a business of theirs.</source>
        <translation>关系密切者：家人、朋友或其企业。</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Its {amount} can be paid out again at once.</source>
        <translation>其中 {amount} 可立即支出。</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>将记入审计日志。</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>Release this hold?</source>
        <translation>解除此预留？</translation>
    </message>
</context>
<context>
    <name>ReopeningStep</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the business day again</source>
        <translation>重新打开营业日</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report on the business day</source>
        <translation>营业日报告</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Another role for {name}</source>
        <translation>变更 {name} 的角色</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>It counts at once, and their sessions end: they sign in again in the new role.</source>
        <translation>立即生效，该用户的会话随即结束，须以新角色重新登录。</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>新角色(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>It concerns customers, so an administrator sees that it was done, and nothing more.</source>
        <translation>此项涉及客户，管理员只能看到已办理，不能看到其他内容。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>主管会看到，并记入审计日志。</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>&amp;Code from the authenticator</source>
        <translation>验证器应用中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone, add an account, and point the camera at this code.</source>
        <translation>请打开手机上的验证器应用，添加账户，并用摄像头对准此二维码。</translation>
    </message>
    <message>
        <source>QR code for your authenticator</source>
        <translation>供验证器应用扫描的二维码</translation>
    </message>
    <message>
        <source>The six digits that it shows now.</source>
        <translation>它现在显示的六位数字。</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Where it has no camera, type this key into it:</source>
        <translation>如没有摄像头，请在应用中输入此密钥：</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, customer or account number, e-mail or phone</source>
        <translation>姓名、客户号、账号、邮箱或电话</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or a number.</source>
        <translation>未找到“{query}”。
请少输几个字，或改用号码查找。</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or enrol a new customer with Ctrl+N.</source>
        <translation>未找到“{query}”。
请少输几个字，或按 Ctrl+N 为新客户建档。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The first {count}. Type on to narrow it down.</source>
        <translation>显示前 {count} 位。继续输入可缩小范围。</translation>
    </message>
    <message>
        <source>Type part of a name, a customer or account number, an e-mail address or a phone number.
Customers appear as you type; Enter chooses the first.</source>
        <translation>输入部分姓名、客户号、账号、邮箱或电话号码。
边输入边显示客户，按 Enter 选择第一位。</translation>
    </message>
</context>
<context>
    <name>SecondFactorView</name>
    <message>
        <source>No printer is set up on this computer. Write them down.</source>
        <translation>本机未设置打印机。请抄写下来。</translation>
    </message>
    <message>
        <source>You have new recovery codes; the old ones are good for nothing.</source>
        <translation>您有了新的恢复代码，旧代码已失效。</translation>
    </message>
    <message>
        <source>Your second factor is off.</source>
        <translation>您的第二因素已停用。</translation>
    </message>
    <message>
        <source>Your second factor is on. From now on, signing in takes a code.</source>
        <translation>您的第二因素已启用。今后登录需要验证码。</translation>
    </message>
</context>
<context>
    <name>SecurityTabs</name>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>密钥与备份</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>ServeView</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation>返回？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>您在此输入的内容将丢失。</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Cash in the vault</source>
        <translation>金库现金</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Create the bank</source>
        <translation>创建银行</translation>
    </message>
    <message>
        <source>Creating the bank…</source>
        <translation>正在创建银行…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令短语</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>chosen, and written down by you</source>
        <translation>已设置，并由您写下</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>表格行距(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Each choice applies at once, on this machine, for everybody who signs in here.</source>
        <translation>每项选择立即生效，适用于在本机登录的所有用户。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Accounts and money</source>
        <translation>账户与资金</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt 加字母</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day and books</source>
        <translation>营业日与账目</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Go on: choose, review, post</source>
        <translation>继续：选择、核对、记账</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>One step back; what you typed is not lost without being asked</source>
        <translation>返回一步；放弃已输入的内容前会先询问</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type a code, then its fields: DEP 150 9000 0019 26 rent. Of the accounts of the customer being served, the last four digits are enough. Nothing is posted before you have confirmed it.</source>
        <translation>按 Ctrl+K，输入代码，再输入各项内容：DEP 150 9000 0019 26 房租。服务中客户的账户只需输入末四位。您确认之前不会记账。</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>快捷键和代码</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>The field or button whose letter is underlined</source>
        <translation>带下划线字母的输入框或按钮</translation>
    </message>
    <message>
        <source>The next field or button, and the one before</source>
        <translation>下一个、上一个输入框或按钮</translation>
    </message>
    <message>
        <source>Up and down in a table or list</source>
        <translation>在表格或列表中上下移动</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Disappears in {seconds} s</source>
        <translation>{seconds} 秒后消失</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Code, if you have one</source>
        <translation>验证码（如有）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Choose who you are today.</source>
        <translation>请选择您今天的身份。</translation>
    </message>
    <message>
        <source>Getting ready… you can type already.</source>
        <translation>正在准备…现在即可输入。</translation>
    </message>
    <message>
        <source>In the practice bank your password is no secret.</source>
        <translation>在演练银行中，您的密码并不保密。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>换用户登录(&amp;E)</translation>
    </message>
    <message>
        <source>Sign in to begin your day.</source>
        <translation>请登录，开始工作。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>六位数字，或您的一个恢复代码。</translation>
    </message>
    <message>
        <source>Type your code and press Enter. If you have none, press Enter.</source>
        <translation>请输入验证码并按 Enter。没有则直接按 Enter。</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>请输入您的邮箱地址。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>{reason} {name}’s work is kept as it was.</source>
        <translation>{reason}{name} 的工作内容已原样保留。</translation>
    </message>
</context>
<context>
    <name>StartPasswordOnce</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>已复制，{seconds} 秒内有效</translation>
    </message>
    <message>
        <source>Start password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own.</source>
        <translation>请写下或当面交给用户，只显示一次。用户首次登录时设置自己的密码。</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Not for your role</source>
        <translation>您的角色无此权限</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>无法加载</translation>
    </message>
</context>
<context>
    <name>StatementPresenter</name>
    <message>
        <source>All there is</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Closing balance, {day}</source>
        <translation>期末余额，{day}</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>It has been reversed already.</source>
        <translation>该交易已冲正。</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed.</source>
        <translation>只有存款、取款和转账可以冲正。</translation>
    </message>
    <message>
        <source>Only whoever made a transfer can have it reversed.</source>
        <translation>只有转账的付款方可以要求冲正。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Opening balance, {day}</source>
        <translation>期初余额，{day}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>StatementSaver</name>
    <message>
        <source>The printer did not answer. Check it, or save the statement as a PDF.</source>
        <translation>打印机没有响应。请检查打印机，或将对账单存为 PDF。</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>&amp;First day</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reverse this line</source>
        <translation>冲正此笔(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change the days above, then press Enter.</source>
        <translation>请更改上方日期，然后按 Enter。</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>对账单明细</translation>
    </message>
    <message>
        <source>Nothing was posted in these days. Choose another period above.</source>
        <translation>该期间没有记账。请在上方选择其他期间。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>期间(&amp;E)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Read it once more. Creating the bank takes a moment.</source>
        <translation>请再核对一遍。创建银行需要片刻。</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>可以创建</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>It says that there are no lines.</source>
        <translation>该文件标明没有明细。</translation>
    </message>
    <message>
        <source>Making the statement</source>
        <translation>正在生成对账单</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存对账单</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>{done} of {lines} lines</source>
        <translation>{done} / {lines} 条明细</translation>
    </message>
    <message>
        <source>{done} of {lines} lines drawn</source>
        <translation>已绘制 {done} / {lines} 条明细</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>COPY {number}</source>
        <translation>副本 {number}</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>校验码 {code}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, or save the receipt as a PDF.</source>
        <translation>打印机没有响应。请检查打印机，或将回单存为 PDF。</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>长时间无人操作。</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with it.</source>
        <translation>您的密码已更改。请用新密码登录。</translation>
    </message>
</context>
<context>
    <name>TitledForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n try(s) failed since your last sign-in{when}. Not you? Tell a supervisor.</source>
        <translation>
            <numerusform>自您上次登录{when}以来有 %n 次尝试失败。不是您本人？请告知主管。</numerusform>
        </translation>
    </message>
    <message>
        <source>, {moment}</source>
        <translation>（{moment}）</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>You came in by a recovery code; %n left. Phone lost? Set up another.</source>
        <translation>
            <numerusform>您是用恢复代码登录的，还剩 %n 个。手机丢失？请设置另一部手机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last sign-in was {moment}.</source>
        <translation>您上次登录时间：{moment}。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ToleranceForm</name>
    <message>
        <source>&amp;Up to</source>
        <translation>不超过(&amp;U)</translation>
    </message>
    <message>
        <source>A drawer that is over or short by no more is closed without a supervisor.</source>
        <translation>长款或短款不超过此金额时，上缴钱箱无需主管处理。</translation>
    </message>
    <message>
        <source>Change difference</source>
        <translation>更改容差</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>钱箱容差</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer or an account, or type what to do, such as DEP 150…</source>
        <translation>查找客户、账户，或输入要办理的操作，如 DEP 150…</translation>
    </message>
    <message>
        <source>Find, or type what to do…</source>
        <translation>查找，或输入要办理的操作…</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>The books are accepted. Postings go on from here.</source>
        <translation>账簿已接受。可由此继续记账。</translation>
    </message>
    <message>
        <source>The clock is confirmed. Postings go on.</source>
        <translation>时钟已确认。可继续记账。</translation>
    </message>
    <message>
        <source>Verifying the trail…</source>
        <translation>正在核验审计日志…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} / {total} 条</translation>
    </message>
</context>
<context>
    <name>TrailSide</name>
    <message>
        <source>Accept the books</source>
        <translation>接受账簿</translation>
    </message>
    <message>
        <source>Accept the books as they are</source>
        <translation>按现状接受账簿</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>This computer’s time is right, though earlier entries are later. The reason stays on the trail.</source>
        <translation>本机时间正确，尽管先前的交易时间更晚。原因将留在审计日志中。</translation>
    </message>
    <message>
        <source>What came after them is given up on this computer. A supervisor has to agree, and it stays here.</source>
        <translation>本机将放弃其后的内容。须经主管同意，并留存于此。</translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>&amp;Verify</source>
        <translation>核验(&amp;V)</translation>
    </message>
    <message>
        <source>Accept the books…</source>
        <translation>接受账簿…</translation>
    </message>
    <message>
        <source>Confirm the clock…</source>
        <translation>确认时钟…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Nothing on the trail is like that. Look for less, or for other days.</source>
        <translation>审计日志中没有符合的记录。请减少条件，或更改日期。</translation>
    </message>
    <message>
        <source>Saved as {name}. Rows: {count}.</source>
        <translation>已存为 {name}。记录数：{count}。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the rows that were left.</source>
        <translation>已停止。其余记录的结果未知。</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>It stays on record.</source>
        <translation>将留存记录。</translation>
    </message>
    <message>
        <source>Make sure first that nobody guesses passwords there.</source>
        <translation>请先确认没有人在那里猜密码。</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>请先确认错误尝试是其本人所为。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>解锁 {name}？</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>原因(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>关闭程序(&amp;Q)</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>打开银行</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The bank’s books are encrypted. Type the vault’s passphrase, or its recovery code.</source>
        <translation>银行的账簿已加密。请输入账库文件的口令短语或恢复代码。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令短语。</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>Still has to wait before the next try: {name}.</source>
        <translation>再次尝试前仍须等待：{name}。</translation>
    </message>
    <message>
        <source>Stopped until somebody unlocks: {name}.</source>
        <translation>解锁之前已停用：{name}。</translation>
    </message>
    <message>
        <source>This is yourself: somebody else unlocks you.</source>
        <translation>这是您本人：须由他人解锁。</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>&amp;Change role…</source>
        <translation>变更角色(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>A new start password for {name}?</source>
        <translation>为 {name} 生成新的初始密码？</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>停用 {name}？</translation>
    </message>
    <message>
        <source>Enab&amp;le…</source>
        <translation>启用(&amp;L)…</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>启用用户</translation>
    </message>
    <message>
        <source>Enable {name}?</source>
        <translation>启用 {name}？</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>请先确认错误尝试是其本人所为。</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>重置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Reset second &amp;factor…</source>
        <translation>重置第二因素(&amp;F)…</translation>
    </message>
    <message>
        <source>Reset the second factor of {name}?</source>
        <translation>重置 {name} 的第二因素？</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Their password and their sessions end now. You are shown a start password, once.</source>
        <translation>该用户的密码和会话立即失效。初始密码将向您显示一次。</translation>
    </message>
    <message>
        <source>Their phone and recovery codes open nothing any more. Make sure that it is them who asks.</source>
        <translation>其手机和恢复代码将不能再用于登录。请确认是其本人提出的请求。</translation>
    </message>
    <message>
        <source>Their sessions end at once, in every window. What they have done stays in the books.</source>
        <translation>该用户在所有窗口的会话立即结束，已办理的业务仍保留在账簿中。</translation>
    </message>
    <message>
        <source>They sign in with the password they had.</source>
        <translation>该用户用原密码登录。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>解锁 {name}？</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>原因(&amp;Y)</translation>
    </message>
    <message>
        <source>{role}. {may}</source>
        <translation>{role}。{may}</translation>
    </message>
</context>
<context>
    <name>UsersPresenter</name>
    <message>
        <source>Signs in with</source>
        <translation>登录邮箱</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>{name} can sign in again at once.</source>
        <translation>{name} 现在即可重新登录。</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more; their sessions have ended.</source>
        <translation>{name} 不能再登录，其会话已结束。</translation>
    </message>
    <message>
        <source>{name} has a new start password.</source>
        <translation>{name} 有了新的初始密码。</translation>
    </message>
    <message>
        <source>{name} has no second factor any more; their sessions have ended.</source>
        <translation>{name} 不再有第二因素，其会话已结束。</translation>
    </message>
    <message>
        <source>{name} is {role} now; their sessions have ended.</source>
        <translation>{name} 现为{role}，其会话已结束。</translation>
    </message>
    <message>
        <source>{name} may sign in again, with the password they had.</source>
        <translation>{name} 可用原密码再次登录。</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} 可以登录。</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without adding?</source>
        <translation>不添加就离开？</translation>
    </message>
    <message>
        <source>No answer came. A new start password was not shown: reset it once more.</source>
        <translation>未收到答复。新的初始密码未显示：请再重置一次。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>The start password that was on screen is not shown again. Reset it if nobody noted it.</source>
        <translation>刚才显示的初始密码不再显示。如无人记下，请重置。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users of the bank</source>
        <translation>银行的用户</translation>
    </message>
    <message>
        <source>What was typed for the new user is not saved yet.</source>
        <translation>为新用户输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>{email} was added. The start password was not shown: reset it.</source>
        <translation>已添加 {email}。初始密码未显示：请重置。</translation>
    </message>
    <message>
        <source>{said} The start password was not shown, since you had left this page: reset it.</source>
        <translation>{said}由于您已离开本页，初始密码未显示：请重置。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <source>Counted twice, and it differs</source>
        <translation>两次清点，仍不符</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Enter shows the entry in the journal, and copies its reference.</source>
        <translation>按 Enter 在流水中显示该笔交易，并复制其流水号。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Fewer than recorded: {pieces}.</source>
        <translation>少于账面：{pieces}。</translation>
    </message>
    <message>
        <source>It differs: {difference}</source>
        <translation>不符：{difference}</translation>
    </message>
    <message>
        <source>It is more than the branch tolerates: booking it needs a supervisor’s approval.</source>
        <translation>超出网点容差：须经主管批准才能记账。</translation>
    </message>
    <message>
        <source>Keep it &amp;open and look</source>
        <translation>暂不上缴，先查找(&amp;O)</translation>
    </message>
    <message>
        <source>More than recorded: {pieces}.</source>
        <translation>多于账面：{pieces}。</translation>
    </message>
    <message>
        <source>No entry of this drawer explains the difference. Count the notes by the bundle once more.</source>
        <translation>此钱箱没有交易能解释该差额。请按把再复点一次钞票。</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>The ledger says</source>
        <translation>账面金额</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What may be behind it</source>
        <translation>可能的差错来源</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Take it</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decl&amp;ine</source>
        <translation>拒收(&amp;I)</translation>
    </message>
    <message>
        <source>No approval is waiting.</source>
        <translation>没有待审批的申请。</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>等待主管审批</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>待您审批</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>没有需要关注的事项。</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要关注</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Of the old one, or a recovery code. Empty, if you have just signed in with one.</source>
        <translation>旧手机上的验证码或恢复代码。如刚用验证码登录，可留空。</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>六位数字，或您的一个恢复代码。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>您的密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Your session is about to end. What you typed is kept: sign in again, and go on.</source>
        <translation>您的会话即将结束。您输入的内容会保留：重新登录后即可继续。</translation>
    </message>
    <message>
        <source>session {hours} h {minutes} min</source>
        <translation>会话 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>session {minutes}:{seconds:02d}</source>
        <translation>会话 {minutes}:{seconds:02d}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}，{role}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Accounts of the customer being served</source>
        <translation>服务中客户的账户</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Approve &amp;here</source>
        <translation>在此批准(&amp;H)</translation>
    </message>
    <message>
        <source>It is in the queue on the supervisors’ screens. Once it is approved, it goes on by itself.</source>
        <translation>申请已进入主管屏幕上的队列。批准后将自动继续办理。</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>等待主管审批</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>current</source>
        <translation>活期</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>储蓄</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>A backup could not be read back as it was written.</source>
        <translation>有一份备份写入后无法原样读回。</translation>
    </message>
    <message>
        <source>A backup is damaged</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>A computer has changed</source>
        <translation>电脑有变化</translation>
    </message>
    <message>
        <source>A computer that the bank knows is not as it was: its system or its hardware has changed.</source>
        <translation>一台已登记的电脑与以前不同：其系统或硬件有变化。</translation>
    </message>
    <message>
        <source>A new account emptied</source>
        <translation>新账户被取空</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>新电脑</translation>
    </message>
    <message>
        <source>A quiet account emptied</source>
        <translation>休眠账户被取空</translation>
    </message>
    <message>
        <source>A revoked computer used</source>
        <translation>使用已撤销的电脑</translation>
    </message>
    <message>
        <source>A row of the audit trail does not fit the one before it.</source>
        <translation>审计日志中有一条记录与前一条不衔接。</translation>
    </message>
    <message>
        <source>A session used twice</source>
        <translation>会话被重复使用</translation>
    </message>
    <message>
        <source>A way to open the bank’s file was added, changed or taken away.</source>
        <translation>银行账库文件的进入方式有添加、更改或移除。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account {account} is your own or a relation’s. Ask a supervisor to look at it.</source>
        <translation>账户 {account} 属于您本人或亲属。请主管查看。</translation>
    </message>
    <message>
        <source>An administrator disabled, demoted or reset {email}, the last supervisor to ask.</source>
        <translation>管理员停用、降级或重置了最后一位可请示的主管 {email}。</translation>
    </message>
    <message>
        <source>Ask the administrator why. See under Users who has been made a supervisor since.</source>
        <translation>请向管理员询问原因，并在“用户”中查看之后新增的主管。</translation>
    </message>
    <message>
        <source>Ask the administrators who did it, and why.</source>
        <translation>请向管理员了解是谁所为、原因为何。</translation>
    </message>
    <message>
        <source>Ask the user where their authenticator is. New codes replace those that are left.</source>
        <translation>请询问用户其验证器应用在何处。生成新代码会取代剩余的代码。</translation>
    </message>
    <message>
        <source>Ask the user whether it was them. If not, somebody guesses their password.</source>
        <translation>请询问用户是否本人所为。如不是，则有人在猜其密码。</translation>
    </message>
    <message>
        <source>Ask the user which computers they were at. If they do not know, reset the password.</source>
        <translation>请询问用户用过哪些电脑。如其不清楚，请重置密码。</translation>
    </message>
    <message>
        <source>Ask what it is for. A sale or an inheritance is easily shown.</source>
        <translation>请询问用途。买卖或继承很容易出示证明。</translation>
    </message>
    <message>
        <source>Ask what the customers wanted. Compare with who was at the branch.</source>
        <translation>请询问这些客户要办什么，并与当时在网点的人员核对。</translation>
    </message>
    <message>
        <source>Ask where the cash is from, and compare with what the customer does for a living.</source>
        <translation>请询问现金来源，并与客户的职业对照。</translation>
    </message>
    <message>
        <source>Ask who was at the branch, and whether the customer was, too.</source>
        <translation>请询问当时谁在网点，客户是否也在场。</translation>
    </message>
    <message>
        <source>Ask who worked on the computer. If nobody did, revoke it under Devices.</source>
        <translation>请询问谁用过这台电脑。如无人使用，请在“电脑”中撤销。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cash just below the sum to report</source>
        <translation>现金略低于报告标准</translation>
    </message>
    <message>
        <source>Compare the document seen and the signature with those on file. Call the customer on the number on file.</source>
        <translation>请将所见证件和签名与留存资料核对，并按留存号码致电客户。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers opened, nothing done</source>
        <translation>打开客户未办业务</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Far more than usual</source>
        <translation>远超平常金额</translation>
    </message>
    <message>
        <source>Find out who tried. Unlock the user once it is certain who they are.</source>
        <translation>请查明是谁尝试登录。确认用户身份后再解锁。</translation>
    </message>
    <message>
        <source>Find the computer, and see who was at it.</source>
        <translation>请找到该电脑，查明使用人。</translation>
    </message>
    <message>
        <source>Find the newest backup before anything is posted.</source>
        <translation>记账之前，请先找到最新备份。</translation>
    </message>
    <message>
        <source>Make a new backup now, and look at the disk that it lies on.</source>
        <translation>请立即重新备份，并检查存放备份的磁盘。</translation>
    </message>
    <message>
        <source>Many entries by one user</source>
        <translation>同一用户交易过多</translation>
    </message>
    <message>
        <source>Many movements in minutes</source>
        <translation>短时间内频繁收付</translation>
    </message>
    <message>
        <source>Money sent back</source>
        <translation>款项转回</translation>
    </message>
    <message>
        <source>No supervisor is left</source>
        <translation>已无主管</translation>
    </message>
    <message>
        <source>Own or a relation’s account</source>
        <translation>本人或亲属账户</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Posted at an odd hour</source>
        <translation>非营业时间记账</translation>
    </message>
    <message>
        <source>Posted at {time}. The branch is open from {opens} to {closes}.</source>
        <translation>记账时间 {time}。网点营业时间为 {opens} 至 {closes}。</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>使用恢复代码</translation>
    </message>
    <message>
        <source>Reported to the authorities</source>
        <translation>已上报主管部门</translation>
    </message>
    <message>
        <source>See in the journal what was posted, and whether the customers were there.</source>
        <translation>请在流水中查看所记交易，并核实客户是否在场。</translation>
    </message>
    <message>
        <source>See in the journal whether one thing was posted in parts, or by mistake more than once.</source>
        <translation>请在流水中查看同一笔业务是否分拆记账，或误记多次。</translation>
    </message>
    <message>
        <source>See under Devices whether somebody expected it there, and trust it or revoke it.</source>
        <translation>请在“电脑”中查看是否在预期之内，再设为受信任或撤销。</translation>
    </message>
    <message>
        <source>See what was approved and for which customers, and let somebody else approve now.</source>
        <translation>请查看批准了什么、涉及哪些客户，今后改由他人批准。</translation>
    </message>
    <message>
        <source>See where the money came from, and who was paid. Speak to the customer before they are back.</source>
        <translation>请查明资金来源和收款人，并在客户再来之前与其沟通。</translation>
    </message>
    <message>
        <source>See whether anything was changed or posted. Another user serves this customer.</source>
        <translation>请查看是否有更改或记账。该客户应由其他用户服务。</translation>
    </message>
    <message>
        <source>See whether both customers know each other, and why the money came back.</source>
        <translation>请查明两位客户是否相识，款项为何转回。</translation>
    </message>
    <message>
        <source>See who approved it, and that the customer asked for it in writing.</source>
        <translation>请查看由谁批准，并确认客户有书面申请。</translation>
    </message>
    <message>
        <source>Serving oneself or a relation</source>
        <translation>服务本人或亲属</translation>
    </message>
    <message>
        <source>Set the clock right, and see who may change it.</source>
        <translation>请校正时钟，并查明谁可以更改。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Sign-in held up</source>
        <translation>登录暂时锁定</translation>
    </message>
    <message>
        <source>Sign-in stopped</source>
        <translation>登录已停用</translation>
    </message>
    <message>
        <source>Sign-ins failed several times in a row, so the next tries have to wait.</source>
        <translation>连续多次登录失败，再次尝试须等待。</translation>
    </message>
    <message>
        <source>Sign-ins failed so often that nobody can sign in like this until a supervisor unlocks it.</source>
        <translation>登录失败次数过多，主管解锁之前不能再这样登录。</translation>
    </message>
    <message>
        <source>Somebody has decided on this alert already. Look at the list anew.</source>
        <translation>此警报已有人处置。请重新查看列表。</translation>
    </message>
    <message>
        <source>Somebody signed in at a computer that had not been seen before.</source>
        <translation>有人在以前未见过的电脑上登录。</translation>
    </message>
    <message>
        <source>Somebody signed in with a recovery code in place of their authenticator.</source>
        <translation>有人用恢复代码代替验证器应用登录。</translation>
    </message>
    <message>
        <source>Somebody tried to sign in at a computer that an administrator has revoked.</source>
        <translation>有人试图在管理员已撤销的电脑上登录。</translation>
    </message>
    <message>
        <source>Something looks wrong</source>
        <translation>发现异常</translation>
    </message>
    <message>
        <source>Something looks wrong, and this Teller has no words for it. See the trail.</source>
        <translation>发现异常，但此版 Teller 没有相应说明。请查看审计日志。</translation>
    </message>
    <message>
        <source>The audit trail does not hold</source>
        <translation>审计日志不符</translation>
    </message>
    <message>
        <source>The bank’s file is older than the record kept beside it: what came after is missing.</source>
        <translation>银行的账库文件早于旁边保存的记录：之后的内容缺失。</translation>
    </message>
    <message>
        <source>The books are older than they were</source>
        <translation>账簿比原先旧</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>时钟被调回</translation>
    </message>
    <message>
        <source>The computer’s clock is earlier than what was written last. Times go on from there.</source>
        <translation>电脑时钟早于最近一次写入的时间。时间将从该处续记。</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>密钥有变动</translation>
    </message>
    <message>
        <source>The movement is on account {account}, which is the user’s own or a relation’s.</source>
        <translation>收付涉及账户 {account}，属于用户本人或亲属。</translation>
    </message>
    <message>
        <source>The same two people again and again</source>
        <translation>同样两人反复搭档</translation>
    </message>
    <message>
        <source>The user began to serve customer {customer}, who is on record as the user or as a relation.</source>
        <translation>用户开始服务客户 {customer}，据登记为用户本人或亲属。</translation>
    </message>
    <message>
        <source>This is about what you did yourself, so somebody else decides on it.</source>
        <translation>此项涉及您本人的操作，须由他人处置。</translation>
    </message>
    <message>
        <source>This is about what you did yourself: somebody else decides.</source>
        <translation>此项涉及您本人的操作：须由他人处置。</translation>
    </message>
    <message>
        <source>This is about yourself, so somebody else takes it off the record.</source>
        <translation>此项涉及您本人，须由他人取消登记。</translation>
    </message>
    <message>
        <source>This is on record already, so there is nothing to do.</source>
        <translation>此项已有登记，无需处理。</translation>
    </message>
    <message>
        <source>This looks wrong. A supervisor has to look at it before it is posted.</source>
        <translation>此项有异常。须经主管查看后才能记账。</translation>
    </message>
    <message>
        <source>Tried as</source>
        <translation>尝试的登录名</translation>
    </message>
    <message>
        <source>Verify the trail: it names the row. Compare with a backup.</source>
        <translation>请核验审计日志：会指出是哪条记录。再与备份比对。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What keeps a session alive was used a second time, so all of the session was ended.</source>
        <translation>会话的续期凭证被第二次使用，整个会话已结束。</translation>
    </message>
    <message>
        <source>Whose doing</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>错误次数</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>未命名的电脑</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>高</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>notable</source>
        <translation>中</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>低</translation>
    </message>
    <message>
        <source>{amount} on account {account}, whose {count} movements before came to {usual} typically and {most} at most.</source>
        <translation>账户 {account} 收付 {amount}；此前 {count} 笔收付通常为 {usual}，最高 {most}。</translation>
    </message>
    <message>
        <source>{approver} approved what this user asked for, {count} times on one business day.</source>
        <translation>{approver} 在同一营业日内 {count} 次批准了该用户的申请。</translation>
    </message>
    <message>
        <source>{count} cash deposits since {since} came to {total}, each of them just below {below}, from which on cash has to be reported.</source>
        <translation>自 {since} 以来 {count} 笔现金存款，合计 {total}，每笔均略低于须报告的现金金额 {below}。</translation>
    </message>
    <message>
        <source>{count} customers were opened within an hour, and nothing was posted or changed for any of them.</source>
        <translation>一小时内打开了 {count} 位客户，均未记账或更改。</translation>
    </message>
    <message>
        <source>{count} entries by one user since {since}: more than a person counts out.</source>
        <translation>自 {since} 以来同一用户 {count} 笔交易：超出一人能经办的数量。</translation>
    </message>
    <message>
        <source>{count} movements on account {account} since {since}.</source>
        <translation>自 {since} 以来账户 {account} 有 {count} 笔收付。</translation>
    </message>
    <message>
        <source>{name} has decided on this alert already. Look at the list anew.</source>
        <translation>{name} 已处置此警报。请重新查看列表。</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, on which nothing had moved since {since}. {left} stay on it.</source>
        <translation>{taken} 转出账户 {account}，该账户自 {since} 以来没有收付。剩余 {left}。</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, which has been in use only since {since}. {left} stay on it.</source>
        <translation>{taken} 转出账户 {account}，该账户自 {since} 才开始使用。剩余 {left}。</translation>
    </message>
    <message>
        <source>{taken} would leave account {account}, on which nothing has moved since {since}. Ask a supervisor to look at it.</source>
        <translation>{taken} 将转出账户 {account}，该账户自 {since} 以来没有收付。请主管查看。</translation>
    </message>
    <message>
        <source>{went} went from account {account} to account {other}, from which {came} had come at {since}.</source>
        <translation>{went} 从账户 {account} 转到账户 {other}；此前 {since} 有 {came} 从该账户转入。</translation>
    </message>
    <message>
        <source>{what}, decided by {name} on {day}: “{reason}”</source>
        <translation>{what}，{name} 于 {day} 处置：“{reason}”</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>A new supervisor</source>
        <translation>新增主管</translation>
    </message>
    <message>
        <source>A supervisor’s password is reset</source>
        <translation>重置主管密码</translation>
    </message>
    <message>
        <source>A user becomes a supervisor</source>
        <translation>用户变更为主管</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Available afterwards</source>
        <translation>办理后可用</translation>
    </message>
    <message>
        <source>Available before</source>
        <translation>办理前可用</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>办理后余额</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>办理前余额</translation>
    </message>
    <message>
        <source>Capture of a hold</source>
        <translation>扣划预留</translation>
    </message>
    <message>
        <source>Change of fees</source>
        <translation>更改手续费</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Change of the difference a drawer may have</source>
        <translation>更改钱箱容差</translation>
    </message>
    <message>
        <source>Change of what the bank demands</source>
        <translation>更改银行策略</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>支票存款</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Difference tolerated afterwards</source>
        <translation>新容差</translation>
    </message>
    <message>
        <source>Difference tolerated before</source>
        <translation>原容差</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Drawer afterwards</source>
        <translation>办理后钱箱现金</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>代柜员上缴钱箱</translation>
    </message>
    <message>
        <source>Drawer closed with a difference</source>
        <translation>有差额上缴钱箱</translation>
    </message>
    <message>
        <source>Drawer handed over with a difference</source>
        <translation>有差额移交钱箱</translation>
    </message>
    <message>
        <source>Early release of a hold</source>
        <translation>提前解除预留</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>收费业务</translation>
    </message>
    <message>
        <source>Fixed fee afterwards</source>
        <translation>新固定手续费</translation>
    </message>
    <message>
        <source>Fixed fee before</source>
        <translation>原固定手续费</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预留金额</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>预留用途</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>预留至</translation>
    </message>
    <message>
        <source>Highest fee afterwards</source>
        <translation>新最高手续费</translation>
    </message>
    <message>
        <source>Highest fee before</source>
        <translation>原最高手续费</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>限额对象</translation>
    </message>
    <message>
        <source>Limits taken away</source>
        <translation>取消限额</translation>
    </message>
    <message>
        <source>Lowest fee afterwards</source>
        <translation>新最低手续费</translation>
    </message>
    <message>
        <source>Lowest fee before</source>
        <translation>原最低手续费</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Most a day, afterwards</source>
        <translation>新每日限额</translation>
    </message>
    <message>
        <source>Most a day, before</source>
        <translation>原每日限额</translation>
    </message>
    <message>
        <source>Most a month, afterwards</source>
        <translation>新每月限额</translation>
    </message>
    <message>
        <source>Most a month, before</source>
        <translation>原每月限额</translation>
    </message>
    <message>
        <source>Most at once, afterwards</source>
        <translation>新单笔限额</translation>
    </message>
    <message>
        <source>Most at once, before</source>
        <translation>原单笔限额</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>接受较旧的账簿</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>记录事由</translation>
    </message>
    <message>
        <source>Return of a cleared cheque</source>
        <translation>已结清支票退票</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>取消第二因素</translation>
    </message>
    <message>
        <source>Share afterwards</source>
        <translation>新比例</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>原比例</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>登录邮箱</translation>
    </message>
    <message>
        <source>Something a supervisor decides on</source>
        <translation>须由主管审批的事项</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>具体对象</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation>已批准并记账</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>cheques that come back</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{deed} of {amount}</source>
        <translation>{deed} {amount}</translation>
    </message>
    <message>
        <source>{name} asks for approval: {what}</source>
        <translation>{name} 申请审批：{what}</translation>
    </message>
    <message>
        <source>{share} % of the amount</source>
        <translation>金额的 {share} %</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Another deed</source>
        <translation>其他业务</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Cash by notes and coins</source>
        <translation>现金（按钞票和硬币）</translation>
    </message>
    <message>
        <source>Cash equals its notes and coins, entry by entry</source>
        <translation>每笔现金与钞票和硬币相符</translation>
    </message>
    <message>
        <source>Cash on its way, cheques and exchange agree</source>
        <translation>在途现金、支票和兑换相符</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Cheques in collection</source>
        <translation>托收中的支票</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>上缴钱箱</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>清点事由</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customers’ current accounts ({count})</source>
        <translation>客户活期账户（{count}）</translation>
    </message>
    <message>
        <source>Customers’ savings accounts ({count})</source>
        <translation>客户储蓄账户（{count}）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day report {day}</source>
        <translation>日报告 {day}</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Debits and credits sum to zero</source>
        <translation>借贷合计为零</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Entries by kind</source>
        <translation>交易（按类型）</translation>
    </message>
    <message>
        <source>Every approval was given by another and used once</source>
        <translation>每项审批均由他人作出，且只用一次</translation>
    </message>
    <message>
        <source>Every balance equals its postings</source>
        <translation>每个余额与其记账相符</translation>
    </message>
    <message>
        <source>Every entry has two sides that agree</source>
        <translation>每笔交易借贷双方相符</translation>
    </message>
    <message>
        <source>Every entry is in the audit trail as it was posted</source>
        <translation>每笔交易均按记账原样记入审计日志</translation>
    </message>
    <message>
        <source>Every entry is on a business day</source>
        <translation>每笔交易均属于某一营业日</translation>
    </message>
    <message>
        <source>Every fee is part of a movement</source>
        <translation>每笔手续费均属于某一业务</translation>
    </message>
    <message>
        <source>Every line follows from the line before, so statements tie</source>
        <translation>每条明细与上一条衔接，对账单连续</translation>
    </message>
    <message>
        <source>Every page of the file is as it was sealed</source>
        <translation>文件各页均与封存时一致</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Handing a drawer over</source>
        <translation>移交钱箱</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message numerus="yes">
        <source>No difference in %n count(s).</source>
        <translation>
            <numerusform>清点 %n 次，均无差额。</numerusform>
        </translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>没有审批申请。</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>没有清点。</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>没有记账。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>长款和短款</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Releasing a hold</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>Report on the business day</source>
        <translation>营业日报告</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Reversals of these</source>
        <translation>其中已冲正</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Still open at the end of the day</source>
        <translation>日终未了事项</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The audit trail is unbroken</source>
        <translation>审计日志完整连续</translation>
    </message>
    <message>
        <source>The file’s structure is whole</source>
        <translation>文件结构完整</translation>
    </message>
    <message>
        <source>The file’s tables are the program’s own</source>
        <translation>文件中的表与程序一致</translation>
    </message>
    <message>
        <source>There is no cash.</source>
        <translation>没有现金。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What is on hold equals the open holds</source>
        <translation>预留金额与有效预留相符</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>What went out by day and month is what was counted</source>
        <translation>每日和每月支出与累计额相符</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>账户 {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>已批准，未使用</translation>
    </message>
    <message>
        <source>check</source>
        <translation>查库</translation>
    </message>
    <message>
        <source>closed by force</source>
        <translation>强制上缴</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>上缴</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>entry {reference}</source>
        <translation>交易 {reference}</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>明细 {line}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未审批</translation>
    </message>
    <message>
        <source>open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未关闭</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{moment}, by the next day’s beginning</source>
        <translation>{moment}，下一营业日开始时自动关闭</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}，{name}</translation>
    </message>
    <message>
        <source>{name}, with {witness}</source>
        <translation>{name}，见证人 {witness}</translation>
    </message>
    <message>
        <source>{why}, not booked</source>
        <translation>{why}，未记账</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Blocked after three wrong CVVs.</source>
        <translation>已锁定：CVV 输错三次。</translation>
    </message>
    <message>
        <source>Blocked: lost.</source>
        <translation>已锁定：遗失。</translation>
    </message>
    <message>
        <source>Blocked: stolen.</source>
        <translation>已锁定：被盗。</translation>
    </message>
    <message>
        <source>Blocked: suspicious use.</source>
        <translation>已锁定：可疑使用。</translation>
    </message>
    <message>
        <source>Blocked: the customer wishes it.</source>
        <translation>已锁定：客户要求。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>卡组织</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Replaced by {card}.</source>
        <translation>已更换为 {card}。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Suspicious use</source>
        <translation>可疑使用</translation>
    </message>
    <message>
        <source>The customer wishes it</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>ended first</source>
        <translation>已失效在前</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>由远到近</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>由近到远</translation>
    </message>
    <message>
        <source>usable first</source>
        <translation>可用在前</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A recovery code is printed within the first week.</source>
        <translation>第一周内打印恢复代码。</translation>
    </message>
    <message>
        <source>A statement could load it.</source>
        <translation>语句可能加载外部代码。</translation>
    </message>
    <message>
        <source>A supervisor looks at them on the page Security, under Alerts.</source>
        <translation>请主管在“安全”页的“警报”中查看。</translation>
    </message>
    <message>
        <source>After {minutes} minutes.</source>
        <translation>{minutes} 分钟后。</translation>
    </message>
    <message>
        <source>After {minutes} minutes; {most} at most.</source>
        <translation>{minutes} 分钟后；最多 {most}。</translation>
    </message>
    <message>
        <source>After {value} hours.</source>
        <translation>{value} 小时后。</translation>
    </message>
    <message>
        <source>After {value} hours; {most} at most.</source>
        <translation>{value} 小时后；最多 {most}。</translation>
    </message>
    <message>
        <source>Age of the newest backup</source>
        <translation>最新备份的时间</translation>
    </message>
    <message>
        <source>Alerts are looked at</source>
        <translation>警报有人查看</translation>
    </message>
    <message>
        <source>All is well. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>一切正常。良好：{good}。待完成：{to_come}。不适用：{not_applicable}。未知：{unknown}。</translation>
    </message>
    <message>
        <source>Allow each user one session at a time in the bank’s policy.</source>
        <translation>请在银行策略中规定每位用户同时只有一个会话。</translation>
    </message>
    <message>
        <source>An event a line, without customers’ data.</source>
        <translation>每行一个事件，不含客户数据。</translation>
    </message>
    <message>
        <source>Any number of sessions for each user.</source>
        <translation>每位用户的会话数不限。</translation>
    </message>
    <message>
        <source>Anybody can read the file.</source>
        <translation>任何人都能读取该文件。</translation>
    </message>
    <message>
        <source>Anybody may work at any computer that has the files.</source>
        <translation>任何人都可在存有文件的任何电脑上工作。</translation>
    </message>
    <message>
        <source>Argon2id with {memory} MiB, {passes} times over.</source>
        <translation>Argon2id，{memory} MiB，迭代 {passes} 次。</translation>
    </message>
    <message>
        <source>As Teller made them, version {version}.</source>
        <translation>与 Teller 所建一致，版本 {version}。</translation>
    </message>
    <message>
        <source>At the end of each day; {count} are kept.</source>
        <translation>每日日终备份；保留 {count} 份。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Backups are made</source>
        <translation>有做备份</translation>
    </message>
    <message>
        <source>CORS policy</source>
        <translation>CORS 策略</translation>
    </message>
    <message>
        <source>Change the passphrase: its slot is made anew, as dear as today’s are.</source>
        <translation>请更改口令短语：其密钥槽将按现行强度重新生成。</translation>
    </message>
    <message>
        <source>Connections to a network</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>Cost of guessing a password</source>
        <translation>猜测密码的成本</translation>
    </message>
    <message>
        <source>Cost of guessing the passphrase</source>
        <translation>猜测口令短语的成本</translation>
    </message>
    <message>
        <source>DATABASE_URL names a server.</source>
        <translation>DATABASE_URL 指向服务器。</translation>
    </message>
    <message>
        <source>Database setting {name}</source>
        <translation>数据库设置 {name}</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>天数：{days}。</translation>
    </message>
    <message>
        <source>Demand TLS and a checked certificate in DATABASE_URL.</source>
        <translation>请在 DATABASE_URL 中要求 TLS 并验证证书。</translation>
    </message>
    <message>
        <source>Demand it of them in the bank’s policy, and have each set theirs up.</source>
        <translation>请在银行策略中要求设置，并让每人完成设置。</translation>
    </message>
    <message>
        <source>Demand it on the page Security, under Computers and rules.</source>
        <translation>请在“安全”页的“电脑与规则”中要求设置。</translation>
    </message>
    <message>
        <source>Demanded for more than a week. Users without one: {without} of {count}.</source>
        <translation>已要求一周以上。尚无的用户：{without}，共 {count}。</translation>
    </message>
    <message>
        <source>Demanded, and everybody has one.</source>
        <translation>已要求，人人都有。</translation>
    </message>
    <message>
        <source>Demanded: nobody gets further without. Still to be set up: {without} of {count}.</source>
        <translation>已要求：未设置者无法继续。尚待设置：{without}，共 {count}。</translation>
    </message>
    <message>
        <source>Encryption at rest</source>
        <translation>静态加密</translation>
    </message>
    <message>
        <source>End of a session</source>
        <translation>会话结束</translation>
    </message>
    <message>
        <source>Every try is counted first: {row} in a row, {all} in all.</source>
        <translation>每次尝试先计数：连续 {row} 次，总共 {all} 次。</translation>
    </message>
    <message>
        <source>Find out who put an older file back. Then accept the books, or restore the newest backup.</source>
        <translation>请查明是谁放回了旧文件。然后接受账簿，或恢复最新备份。</translation>
    </message>
    <message>
        <source>Foreign code in the database</source>
        <translation>数据库中的外部代码</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>审计日志链头</translation>
    </message>
    <message>
        <source>High ones that nobody has decided in a day: {high}.</source>
        <translation>高级别警报，一天内无人处置：{high}。</translation>
    </message>
    <message>
        <source>In this process: {count}.</source>
        <translation>本进程中：{count}。</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLCipher.</source>
        <translation>请安装 sqlcipher3 0.6.4 或更新版本，其中含较新的 SQLCipher。</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLite.</source>
        <translation>请安装 sqlcipher3 0.6.4 或更新版本，其中含较新的 SQLite。</translation>
    </message>
    <message>
        <source>Install the sqlcipher3 that Teller names, which refuses to load any.</source>
        <translation>请安装 Teller 指定的 sqlcipher3，它拒绝加载外部代码。</translation>
    </message>
    <message>
        <source>Install {package} {floor} or newer, and Teller’s own newest version.</source>
        <translation>请安装 {package} {floor} 或更新版本，以及 Teller 最新版本。</translation>
    </message>
    <message>
        <source>Installed: {names}.</source>
        <translation>已安装：{names}。</translation>
    </message>
    <message>
        <source>It is begun when the bank is opened.</source>
        <translation>打开银行时开始。</translation>
    </message>
    <message>
        <source>It may be written, keys and all.</source>
        <translation>可能写入磁盘，包括密钥。</translation>
    </message>
    <message>
        <source>It opens with its keys.</source>
        <translation>可用其密钥打开。</translation>
    </message>
    <message>
        <source>It stands where the file beside the vault says.</source>
        <translation>与账库文件旁的文件所记一致。</translation>
    </message>
    <message>
        <source>Its newest line is no event of Teller’s.</source>
        <translation>最新一行不是 Teller 的事件。</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits.</source>
        <translation>JWT_SECRET 强度约 {bits} 位。</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits; 256 are needed.</source>
        <translation>JWT_SECRET 强度约 {bits} 位；需要 256 位。</translation>
    </message>
    <message>
        <source>Keep at least one backup, in the bank’s policy; 14 are usual.</source>
        <translation>请在银行策略中至少保留一份备份；通常为 14 份。</translation>
    </message>
    <message>
        <source>Leave JWT_SECRET unset, so that each run makes its own, or make one with: python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</source>
        <translation>请不设 JWT_SECRET，由每次运行自行生成，或用以下命令生成：python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</translation>
    </message>
    <message>
        <source>Left to the bank. Users without one: {without} of {count}.</source>
        <translation>由银行决定。尚无的用户：{without}，共 {count}。</translation>
    </message>
    <message>
        <source>Let a code prove somebody for 15 minutes at most, in the bank’s policy.</source>
        <translation>请在银行策略中规定验证码的验证有效期最多 15 分钟。</translation>
    </message>
    <message>
        <source>Let a session end after 12 hours at the latest, in the bank’s policy.</source>
        <translation>请在银行策略中规定会话最迟 12 小时后结束。</translation>
    </message>
    <message>
        <source>Let nobody work at a computer that no administrator trusts, in the bank’s policy.</source>
        <translation>请在银行策略中规定只能使用管理员信任的电脑。</translation>
    </message>
    <message>
        <source>Let only the owner in: chmod 700 backups, and chmod 600 for what is in it</source>
        <translation>请只允许所有者进入：chmod 700 backups，其中内容用 chmod 600</translation>
    </message>
    <message>
        <source>Let only the owner into the folder: chmod 700</source>
        <translation>请只允许所有者进入文件夹：chmod 700</translation>
    </message>
    <message>
        <source>Let only the owner read and write it: chmod 600 .env</source>
        <translation>请只允许所有者读写：chmod 600 .env</translation>
    </message>
    <message>
        <source>Let only the owner read and write them: chmod 600</source>
        <translation>请只允许所有者读写：chmod 600</translation>
    </message>
    <message>
        <source>Life of a code’s proof</source>
        <translation>验证码的验证有效期</translation>
    </message>
    <message>
        <source>Life of a session token</source>
        <translation>会话令牌有效期</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>闲置锁屏</translation>
    </message>
    <message>
        <source>Log of events</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Made for real work</source>
        <translation>用于实际业务</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup.</source>
        <translation>请在“安全”页立即备份，或用 teller backup。</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup. Find out what became of it.</source>
        <translation>请在“安全”页立即备份，或用 teller backup。并查明原备份的去向。</translation>
    </message>
    <message>
        <source>Memory shut to other programs</source>
        <translation>内存对其他程序关闭</translation>
    </message>
    <message>
        <source>Memory written to disk in a crash</source>
        <translation>崩溃时内存写入磁盘</translation>
    </message>
    <message>
        <source>No listener exists: this process waits for nobody to connect.</source>
        <translation>没有监听：本进程不等待任何连接。</translation>
    </message>
    <message>
        <source>No other program of this user may read it.</source>
        <translation>该用户的其他程序不能读取。</translation>
    </message>
    <message>
        <source>No practice bank.</source>
        <translation>不是演练银行。</translation>
    </message>
    <message>
        <source>No slot is opened by a passphrase.</source>
        <translation>没有用口令短语打开的密钥槽。</translation>
    </message>
    <message>
        <source>None can be loaded.</source>
        <translation>不能加载。</translation>
    </message>
    <message>
        <source>None in this process.</source>
        <translation>本进程中没有。</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>没有安装。</translation>
    </message>
    <message>
        <source>None is left there.</source>
        <translation>没有残留。</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>不做备份。</translation>
    </message>
    <message>
        <source>None is written.</source>
        <translation>不写入。</translation>
    </message>
    <message>
        <source>Not behind what was written last.</source>
        <translation>不早于最近一次写入的时间。</translation>
    </message>
    <message>
        <source>Not demanded. Users without one: {without} of {count}.</source>
        <translation>未要求。尚无的用户：{without}，共 {count}。</translation>
    </message>
    <message>
        <source>One for each user.</source>
        <translation>每位用户一个。</translation>
    </message>
    <message>
        <source>Only its owner gets in.</source>
        <translation>只有所有者能进入。</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>只有所有者能读取。</translation>
    </message>
    <message>
        <source>Only their owner may read them.</source>
        <translation>只有所有者能读取。</translation>
    </message>
    <message>
        <source>Open: {count}. Of these, high: {high}.</source>
        <translation>待处置：{count}。其中高级别：{high}。</translation>
    </message>
    <message>
        <source>Other programs of this user may read it.</source>
        <translation>该用户的其他程序可以读取。</translation>
    </message>
    <message>
        <source>Others get in: {names}.</source>
        <translation>他人可进入：{names}。</translation>
    </message>
    <message>
        <source>Others may read them: umask {mode}.</source>
        <translation>他人可读取：umask {mode}。</translation>
    </message>
    <message>
        <source>Others may read: {names}.</source>
        <translation>他人可读取：{names}。</translation>
    </message>
    <message>
        <source>Packages in the place of ours</source>
        <translation>冒充所需软件包的包</translation>
    </message>
    <message>
        <source>Print a recovery code on the page Security, or with teller keys, and lock it away.</source>
        <translation>请在“安全”页或用 teller keys 打印恢复代码，并锁存。</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, and install Teller anew.</source>
        <translation>请用 teller verify 核对账目，并重新安装 Teller。</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, keep a copy of the file, and restore the newest backup.</source>
        <translation>请用 teller verify 核对账目，保留文件副本，并恢复最新备份。</translation>
    </message>
    <message>
        <source>Put teller.log away; the next start begins a new one. Find out who wrote into it.</source>
        <translation>请移走 teller.log，下次启动会新建。并查明是谁写入的。</translation>
    </message>
    <message>
        <source>Random, and made anew for each run.</source>
        <translation>随机，每次运行重新生成。</translation>
    </message>
    <message>
        <source>Remove them: pip uninstall</source>
        <translation>请移除：pip uninstall</translation>
    </message>
    <message>
        <source>Rights of new files</source>
        <translation>新文件的权限</translation>
    </message>
    <message>
        <source>Rights of the .env file</source>
        <translation>.env 文件的权限</translation>
    </message>
    <message>
        <source>Rights of the backups</source>
        <translation>备份的权限</translation>
    </message>
    <message>
        <source>Rights of the log</source>
        <translation>日志的权限</translation>
    </message>
    <message>
        <source>Rights of the vault’s files</source>
        <translation>账库文件的权限</translation>
    </message>
    <message>
        <source>Rights of the vault’s folder</source>
        <translation>账库文件所在文件夹的权限</translation>
    </message>
    <message>
        <source>Row {row} does not follow from the one before it.</source>
        <translation>第 {row} 条与前一条不衔接。</translation>
    </message>
    <message>
        <source>SQLCipher</source>
        <translation>SQLCipher</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Second factor of administrators</source>
        <translation>管理员的第二因素</translation>
    </message>
    <message>
        <source>Second factor of auditors</source>
        <translation>审计员的第二因素</translation>
    </message>
    <message>
        <source>Second factor of supervisors</source>
        <translation>主管的第二因素</translation>
    </message>
    <message>
        <source>Second factor of tellers</source>
        <translation>柜员的第二因素</translation>
    </message>
    <message>
        <source>Secret of the session tokens</source>
        <translation>会话令牌的密钥</translation>
    </message>
    <message>
        <source>Secrets in the environment</source>
        <translation>环境变量中的机密</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>安全标头</translation>
    </message>
    <message>
        <source>See what the sentence says. A backup is restored with teller restore, into a new file.</source>
        <translation>请看该句说明。用 teller restore 可将备份恢复到新文件。</translation>
    </message>
    <message>
        <source>Sessions at a time</source>
        <translation>同时会话数</translation>
    </message>
    <message>
        <source>Set ACCESS_TOKEN_EXPIRE_MINUTES to 30, or leave it unset.</source>
        <translation>请将 ACCESS_TOKEN_EXPIRE_MINUTES 设为 30，或不设。</translation>
    </message>
    <message>
        <source>Set TELLER_IDLE_LOCK_MINUTES to 5, or leave it unset.</source>
        <translation>请将 TELLER_IDLE_LOCK_MINUTES 设为 5，或不设。</translation>
    </message>
    <message>
        <source>Set TELLER_PASSWORD_COST to 12, or leave it unset.</source>
        <translation>请将 TELLER_PASSWORD_COST 设为 12，或不设。</translation>
    </message>
    <message>
        <source>Set the machine’s clock right. Sign-ins and postings wait for it.</source>
        <translation>请校正本机时钟。在此之前不能登录和记账。</translation>
    </message>
    <message>
        <source>Set up a bank for real work with teller, or look at it without --practice.</source>
        <translation>请用 teller 设置用于实际业务的银行，或不带 --practice 查看。</translation>
    </message>
    <message>
        <source>Sockets that wait for others: {count}.</source>
        <translation>等待连接的套接字：{count}。</translation>
    </message>
    <message>
        <source>Somebody changed it who has the file’s key. Restore the newest backup, and ask who that was.</source>
        <translation>持有文件密钥的人作了更改。请恢复最新备份，并查问是谁。</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which allows no core dump.</source>
        <translation>请用 Teller 自身的命令启动，它不允许核心转储。</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which creates files for their owner only.</source>
        <translation>请用 Teller 自身的命令启动，它创建的文件只供所有者使用。</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which shuts the process off.</source>
        <translation>请用 Teller 自身的命令启动，它会隔离进程。</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which takes the secrets out once they are read.</source>
        <translation>请用 Teller 自身的命令启动，它读取机密后即将其清除。</translation>
    </message>
    <message>
        <source>Still there: {names}.</source>
        <translation>仍有残留：{names}。</translation>
    </message>
    <message>
        <source>TLS to a database server</source>
        <translation>到数据库服务器的 TLS</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>表和触发器</translation>
    </message>
    <message>
        <source>Take no such file for a vault. Set the bank up anew, or restore a backup.</source>
        <translation>请勿将此类文件用作账库文件。请重新设置银行，或恢复备份。</translation>
    </message>
    <message>
        <source>Teller connects to nothing: end it, and find out what did so in its process.</source>
        <translation>Teller 不作任何连接：请结束它，并查明其进程中是什么在连接。</translation>
    </message>
    <message>
        <source>Teller sets this on each connection. End it, and prove the books with teller verify.</source>
        <translation>Teller 每次连接时都会设置此项。请结束它，并用 teller verify 核对账目。</translation>
    </message>
    <message>
        <source>Teller waits for nobody: end it, and find out what opened this socket in its process.</source>
        <translation>Teller 不等待任何连接：请结束它，并查明其进程中是什么打开了此套接字。</translation>
    </message>
    <message>
        <source>The books are not those that were written last.</source>
        <translation>账簿不是最近一次写入的账簿。</translation>
    </message>
    <message>
        <source>The books lie in a file on this computer.</source>
        <translation>账簿存于本机的文件中。</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The file begins with ciphertext.</source>
        <translation>文件以密文开头。</translation>
    </message>
    <message>
        <source>The file beside the vault is missing or cannot be read.</source>
        <translation>账库文件旁的文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>The first is made at the end of the first day.</source>
        <translation>首个营业日日终时做第一份。</translation>
    </message>
    <message>
        <source>The newest backup is whole</source>
        <translation>最新备份完整</translation>
    </message>
    <message>
        <source>The newest try that the trail tells of was not counted.</source>
        <translation>审计日志中最近一次尝试未计数。</translation>
    </message>
    <message>
        <source>The vault opens</source>
        <translation>账库文件可打开</translation>
    </message>
    <message>
        <source>The window begins it.</source>
        <translation>由窗口开始记录。</translation>
    </message>
    <message>
        <source>There is none in the working folder.</source>
        <translation>工作文件夹中没有。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>They are not as Teller made them.</source>
        <translation>与 Teller 所建不一致。</translation>
    </message>
    <message>
        <source>This is the practice bank: its passwords are shown to everybody.</source>
        <translation>这是演练银行：其密码对所有人显示。</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>本系统无法得知。</translation>
    </message>
    <message>
        <source>Throttle of sign-ins</source>
        <translation>登录限速</translation>
    </message>
    <message>
        <source>To mend: {bad}. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>待修复：{bad}。良好：{good}。待完成：{to_come}。不适用：{not_applicable}。未知：{unknown}。</translation>
    </message>
    <message>
        <source>Trusted computers only</source>
        <translation>仅限受信任的电脑</translation>
    </message>
    <message>
        <source>Trusted: {trusted}. Waiting to be: {new}. Revoked: {revoked}.</source>
        <translation>受信任：{trusted}。待信任：{new}。已撤销：{revoked}。</translation>
    </message>
    <message>
        <source>Unbroken from row {first} on; rows looked at: {rows}.</source>
        <translation>自第 {first} 条起完整连续；已查看：{rows} 条。</translation>
    </message>
    <message>
        <source>Version {version}, which has known weaknesses; at least {floor}.</source>
        <translation>版本 {version}，有已知漏洞；至少 {floor}。</translation>
    </message>
    <message>
        <source>Version {version}; at least {floor}.</source>
        <translation>版本 {version}；至少 {floor}。</translation>
    </message>
    <message>
        <source>Way back without the passphrase</source>
        <translation>无口令短语时的恢复途径</translation>
    </message>
    <message>
        <source>Ways besides one passphrase: {count}.</source>
        <translation>除一个口令短语外的方式：{count}。</translation>
    </message>
    <message>
        <source>Who forgets the passphrase has lost the bank.</source>
        <translation>忘记口令短语就失去了银行。</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}.</source>
        <translation>bcrypt，成本因子 {cost}。</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}; at least {least}.</source>
        <translation>bcrypt，成本因子 {cost}；至少 {least}。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>待修复</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>{memory} MiB, {passes} times over: less than Teller’s own slots.</source>
        <translation>{memory} MiB，迭代 {passes} 次：低于 Teller 自身的密钥槽。</translation>
    </message>
    <message>
        <source>{minutes} minutes behind what was written last.</source>
        <translation>比最近一次写入的时间早 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{minutes} minutes.</source>
        <translation>{minutes} 分钟。</translation>
    </message>
    <message>
        <source>{minutes} minutes; {most} at most.</source>
        <translation>{minutes} 分钟；最多 {most}。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is missing, cut short or not encrypted.</source>
        <translation>{name} 缺失、不完整或未加密。</translation>
    </message>
    <message>
        <source>{package}</source>
        <translation>{package}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} for each user.</source>
        <translation>每位用户 {value} 个。</translation>
    </message>
    <message>
        <source>{value} minutes.</source>
        <translation>{value} 分钟。</translation>
    </message>
    <message>
        <source>{value} minutes; {most} at most.</source>
        <translation>{value} 分钟；最多 {most}。</translation>
    </message>
    <message>
        <source>{value}; it should be {wanted}.</source>
        <translation>{value}；应为 {wanted}。</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing was half done: whatever was being posted was either posted whole or not at all. Report number {number} is in the log, without any customer&apos;s data.</source>
        <translation>不存在只办理一半的交易：正在记账的交易要么已全部记账，要么完全未记账。报告编号 {number} 已记入日志，不含任何客户数据。</translation>
    </message>
    <message>
        <source>Something went wrong in Teller</source>
        <translation>Teller 出现故障</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation>巴林第纳尔</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>捷克克朗</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>丹麦克朗</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <translation>肯尼亚先令</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>科威特第纳尔</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>挪威克朗</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>瑞士法郎</translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <translation>突尼斯第纳尔</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>naira</source>
        <translation>尼日利亚奈拉</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>rand</source>
        <translation>南非兰特</translation>
    </message>
    <message>
        <source>won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>yuan renminbi</source>
        <translation>人民币元</translation>
    </message>
    <message>
        <source>złoty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}，{name}</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>This is not a date. Type it as {example}.</source>
        <translation>这不是日期。格式如 {example}。</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>最迟结束</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last signed in at</source>
        <translation>上次登录时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>the vault’s passphrase</source>
        <translation>账库文件口令短语</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name}（本机）</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}，{when}</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>&amp;Least</source>
        <translation>下限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>对方(&amp;W)</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>A delivery to the branch’s cash vault. Uncounted, it is taken for a likely assortment.</source>
        <translation>现金运入网点金库。未清点时，按常用搭配计入。</translation>
    </message>
    <message>
        <source>Anybody else who works here; the drawer’s holder, too.</source>
        <translation>本行其他任何员工，包括钱箱领用人。</translation>
    </message>
    <message>
        <source>Buy cash</source>
        <translation>领款</translation>
    </message>
    <message>
        <source>Buy this from the cash vault?</source>
        <translation>向金库领取此款？</translation>
    </message>
    <message>
        <source>Buy {amount}</source>
        <translation>领款 {amount}</translation>
    </message>
    <message>
        <source>Cash bought</source>
        <translation>领款</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>移交现金</translation>
    </message>
    <message>
        <source>Cash leaves the branch’s vault, as when a courier fetches it.</source>
        <translation>现金运出网点金库，例如由押运员提取。</translation>
    </message>
    <message>
        <source>Cash sold</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>接收现金</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>Close by force</source>
        <translation>强制上缴</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>确认清点</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点并上缴</translation>
    </message>
    <message>
        <source>Count the drawer with a witness at your side. What differs is booked, in its holder’s name.</source>
        <translation>请与见证人一起清点钱箱。差额记在领用人名下。</translation>
    </message>
    <message>
        <source>Count what you take out of the cash vault. It is the float that the drawer starts with.</source>
        <translation>请清点从金库领取的现金，即钱箱的备用金。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Digits swapped: perhaps {perhaps}</source>
        <translation>数字颠倒：可能是 {perhaps}</translation>
    </message>
    <message>
        <source>Done twice, posted once</source>
        <translation>办理两次，只记一次</translation>
    </message>
    <message>
        <source>Empty for none.</source>
        <translation>没有则留空。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Exchange these notes and coins?</source>
        <translation>兑换这些钞票和硬币？</translation>
    </message>
    <message>
        <source>Exchange {amount}</source>
        <translation>兑换 {amount}</translation>
    </message>
    <message>
        <source>Exchange, in</source>
        <translation>兑换收入</translation>
    </message>
    <message>
        <source>Exchange, out</source>
        <translation>兑换付出</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>For example who brought it, and the delivery note’s number.</source>
        <translation>例如送款人和送款单号。</translation>
    </message>
    <message>
        <source>For example who fetched it, and the number of the sealed bag.</source>
        <translation>例如提款人和封包编号。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付出方</translation>
    </message>
    <message>
        <source>From the cash vault into your drawer. Uncounted, you get a bit of everything.</source>
        <translation>从金库领入您的钱箱。未清点时，各面额搭配发放。</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>Hand cash over</source>
        <translation>移交现金</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>移交 {amount}</translation>
    </message>
    <message>
        <source>Hand this to {who}?</source>
        <translation>移交给 {who}？</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>金库现金</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>您的钱箱内</translation>
    </message>
    <message>
        <source>It leaves your drawer at once, and is your colleague’s when they take it on their own screen.</source>
        <translation>款项立即离开您的钱箱，同事在自己的屏幕上接收后归其所有。</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>下限和上限</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Nine divides it: digits swapped?</source>
        <translation>可被九整除：数字颠倒？</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>钞票和硬币</translation>
    </message>
    <message>
        <source>Notes and coins for others of the same sum.</source>
        <translation>等额兑换其他钞票和硬币。</translation>
    </message>
    <message>
        <source>One {worth} too many or too few counted</source>
        <translation>多点或少点一张（枚）{worth}</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Out of your drawer into the cash vault.</source>
        <translation>从您的钱箱缴入金库。</translation>
    </message>
    <message>
        <source>Posted the wrong way round</source>
        <translation>收付方向记反</translation>
    </message>
    <message>
        <source>Posted twice, or posted and not done</source>
        <translation>重复记账，或记账未办理</translation>
    </message>
    <message>
        <source>Receive cash</source>
        <translation>现金入库</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Running low: {worths}.</source>
        <translation>即将用完：{worths}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sell cash</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Sell this to the cash vault?</source>
        <translation>向金库缴存此款？</translation>
    </message>
    <message>
        <source>Sell {amount}</source>
        <translation>缴款 {amount}</translation>
    </message>
    <message>
        <source>Ship cash</source>
        <translation>外运现金</translation>
    </message>
    <message>
        <source>Ship this out of the cash vault?</source>
        <translation>将此现金从金库运出？</translation>
    </message>
    <message>
        <source>Ship {amount}</source>
        <translation>运出 {amount}</translation>
    </message>
    <message>
        <source>The cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收入方</translation>
    </message>
    <message>
        <source>What the drawer should hold. Beyond that its holder is warned; nothing is refused.</source>
        <translation>钱箱应保有的现金。超出范围只提醒领用人，不会拒绝办理。</translation>
    </message>
    <message>
        <source>Where the witness has a second factor.</source>
        <translation>见证人设有第二因素时填写。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Witness’s &amp;code</source>
        <translation>见证人验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Witness’s &amp;e-mail</source>
        <translation>见证人邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Witness’s &amp;password</source>
        <translation>见证人密码(&amp;P)</translation>
    </message>
    <message>
        <source>You offer {drawer} to {taker}, with {amount} in it.</source>
        <translation>您已将“{drawer}”提交移交给 {taker}，内有 {amount}。</translation>
    </message>
    <message>
        <source>Your drawer should hold {least} or more.</source>
        <translation>您的钱箱应不少于 {least}。</translation>
    </message>
    <message>
        <source>Your drawer should hold {most} or less.</source>
        <translation>您的钱箱应不超过 {most}。</translation>
    </message>
    <message>
        <source>as the bank chooses</source>
        <translation>由银行搭配</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>{amount} bought. {held} is in your drawer now.</source>
        <translation>已领款 {amount}。您的钱箱现有 {held}。</translation>
    </message>
    <message>
        <source>{amount} exchanged. {held} is in your drawer, as before.</source>
        <translation>已兑换 {amount}。您的钱箱仍有 {held}。</translation>
    </message>
    <message>
        <source>{amount} is back in your drawer.</source>
        <translation>{amount} 已退回您的钱箱。</translation>
    </message>
    <message>
        <source>{amount} is in your drawer.</source>
        <translation>{amount} 已放入您的钱箱。</translation>
    </message>
    <message>
        <source>{amount} is on its way to {taker}.</source>
        <translation>{amount} 正在移交给 {taker}。</translation>
    </message>
    <message>
        <source>{amount} is on its way to {who}, who has to take it on their own screen.</source>
        <translation>{amount} 正在移交给 {who}，须由对方在自己的屏幕上接收。</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>长款 {amount}</translation>
    </message>
    <message>
        <source>{amount} shipped. The cash vault holds {held} now.</source>
        <translation>已运出 {amount}。金库现有 {held}。</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>短款 {amount}</translation>
    </message>
    <message>
        <source>{amount} sold. {held} is in your drawer now.</source>
        <translation>已缴款 {amount}。您的钱箱现有 {held}。</translation>
    </message>
    <message>
        <source>{amount} went back to {giver}.</source>
        <translation>{amount} 已退回 {giver}。</translation>
    </message>
    <message>
        <source>{count} × {worth}</source>
        <translation>{count} × {worth}</translation>
    </message>
    <message>
        <source>{drawer} is yours as before.</source>
        <translation>“{drawer}”仍由您使用。</translation>
    </message>
    <message>
        <source>{drawer} is yours, with {amount} in it.</source>
        <translation>“{drawer}”已归您使用，内有 {amount}。</translation>
    </message>
    <message>
        <source>{drawer} stays with {giver}.</source>
        <translation>“{drawer}”仍由 {giver} 使用。</translation>
    </message>
    <message>
        <source>{giver} hands you {amount}: {pieces}.</source>
        <translation>{giver} 移交给您 {amount}：{pieces}。</translation>
    </message>
    <message>
        <source>{giver} hands {drawer} over to you, with {amount} in it: {pieces}.</source>
        <translation>{giver} 将“{drawer}”移交给您，内有 {amount}：{pieces}。</translation>
    </message>
    <message>
        <source>{name}, counting</source>
        <translation>{name}，清点中</translation>
    </message>
    <message>
        <source>{name}, offered</source>
        <translation>{name}，移交中</translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation>{name}，已暂停</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Another program is holding the vault. Close it, or wait a moment, and try again.</source>
        <translation>账库文件被其他程序占用。请关闭该程序或稍候，然后重试。</translation>
    </message>
    <message>
        <source>Another window has this bank open or still reads it. Close the other windows, then try again.</source>
        <translation>另有窗口打开或仍在读取本行。请关闭其他窗口后重试。</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Press the button again: nothing is posted twice.</source>
        <translation>无法确定是否已记账。请再按一次按钮：不会重复记账。</translation>
    </message>
    <message>
        <source>Something failed on this machine. Nothing was posted; try again.</source>
        <translation>本机出现故障。未记账，请重试。</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again; capital letters count.</source>
        <translation>口令短语不对。请重新输入，注意区分大小写。</translation>
    </message>
    <message>
        <source>The copy did not hold when it was checked, so it was thrown away. Prove the books, then try again.</source>
        <translation>副本未通过检查，已丢弃。请核对账目后重试。</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was posted; try again, and have the disk looked at.</source>
        <translation>磁盘没有响应。未记账，请重试，并安排检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was posted: free some space and try again.</source>
        <translation>磁盘已满。未记账：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The vault cannot be written. Check that its folder is there and that you may write to it.</source>
        <translation>无法写记账库文件。请检查其文件夹是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The vault is damaged. Stop, and have it restored from a backup.</source>
        <translation>账库文件已损坏。请停止操作，并安排从备份恢复。</translation>
    </message>
    <message>
        <source>The vault&apos;s file was moved or replaced while this window was open. Nothing was posted: close Teller, put the file back, and open it again.</source>
        <translation>本窗口打开期间，账库文件被移动或替换。未记账：请关闭 Teller，放回文件，再重新打开。</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Choose another place.</source>
        <translation>已有名为 {name} 的文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>There is no vault at {name}. Check where it was moved to, or restore a backup.</source>
        <translation>{name} 处没有账库文件。请查明文件移到了何处，或从备份恢复。</translation>
    </message>
    <message>
        <source>These are not the newest books. Nothing is posted: restore the newest backup, or have an administrator accept them under Security, Trail.</source>
        <translation>这不是最新的账簿，不能记账：请恢复最新备份，或请管理员在“安全”的“审计日志”中接受。</translation>
    </message>
    <message>
        <source>This computer keeps no key for the vault, or its keyring is locked. Type the passphrase.</source>
        <translation>本机未保存账库文件的密钥，或密钥环已锁定。请输入口令短语。</translation>
    </message>
    <message>
        <source>{name} is a backup of another bank. Look for the one that belongs here.</source>
        <translation>{name} 是另一家银行的备份。请查找本行的备份。</translation>
    </message>
    <message>
        <source>{name} is cut short or was altered, so nothing was restored from it. Use an older backup.</source>
        <translation>{name} 不完整或被改动，未从中恢复。请使用更早的备份。</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup; the vault itself was left as it is.</source>
        <translation>{name} 已损坏。请从备份恢复；账库文件本身未作改动。</translation>
    </message>
    <message>
        <source>{name} is missing. It lies beside the vault and holds its keys: restore it from a backup.</source>
        <translation>缺少 {name}。它与账库文件放在一起，保存着密钥：请从备份恢复。</translation>
    </message>
    <message>
        <source>{name} is not encrypted, so it is no vault of Teller&apos;s. Choose the right file; it was left as it is.</source>
        <translation>{name} 未加密，不是 Teller 的账库文件。请选择正确的文件；该文件未作改动。</translation>
    </message>
    <message>
        <source>{name} is not the vault that these keys belong to. Put back the two files that go together.</source>
        <translation>{name} 与这些密钥不匹配。请放回配套的两个文件。</translation>
    </message>
    <message>
        <source>{name} was written by a newer Teller. Update this program; the file was left as it is.</source>
        <translation>{name} 由更新版本的 Teller 写入。请更新本程序；该文件未作改动。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{count} × {worth}</source>
        <translation>{count} × {worth}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}，{number}</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Available {available} · on hold {held}</source>
        <translation>可用 {available} · 预留 {held}</translation>
    </message>
    <message>
        <source>Balance {balance} · on hold {held} · available {available}</source>
        <translation>余额 {balance} · 预留 {held} · 可用 {available}</translation>
    </message>
    <message>
        <source>Cheque {printed}</source>
        <translation>支票 {printed}</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>付款行</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出票人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>扣划流水号</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>收票</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>已扣划</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>held</source>
        <translation>预留中</translation>
    </message>
    <message>
        <source>in collection</source>
        <translation>托收中</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>至结清</translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation>{day}，{name}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>现金入库</translation>
    </message>
    <message>
        <source>Cash from the vault</source>
        <translation>向金库领款</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>移交现金</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>现金外运</translation>
    </message>
    <message>
        <source>Cash taken over</source>
        <translation>接收现金</translation>
    </message>
    <message>
        <source>Cash to the vault</source>
        <translation>向金库缴款</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>支票结清</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>上缴钱箱</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Exchange, given</source>
        <translation>兑换付出</translation>
    </message>
    <message>
        <source>Exchange, taken</source>
        <translation>兑换收入</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>扣划预留</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>来账</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>流水号 {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>房租</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短款</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>part of {number}</source>
        <translation>属于 {number}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>已由 {number} 冲正</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>冲正 {number}</translation>
    </message>
    <message>
        <source>{first} to {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what}，已冲正</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Copying the vault…</source>
        <translation>正在复制账库文件…</translation>
    </message>
    <message>
        <source>Encrypting the copy under the new key…</source>
        <translation>正在用新密钥加密副本…</translation>
    </message>
    <message>
        <source>File key</source>
        <translation>文件密钥</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Opening and proving the copy…</source>
        <translation>正在打开并核对副本…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令短语</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Set up with the bank</source>
        <translation>随银行设置</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有改动</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>A cheque of {amount} costs {fee}.</source>
        <translation>支票 {amount}，手续费 {fee}。</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>A deposit of {amount} costs {fee}.</source>
        <translation>存款 {amount}，手续费 {fee}。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A returned cheque of {amount} costs {fee}.</source>
        <translation>退票 {amount}，手续费 {fee}。</translation>
    </message>
    <message>
        <source>A transfer of {amount} costs {fee}.</source>
        <translation>转账 {amount}，手续费 {fee}。</translation>
    </message>
    <message>
        <source>A withdrawal of {amount} costs {fee}.</source>
        <translation>取款 {amount}，手续费 {fee}。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>账户 {number}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>单笔</translation>
    </message>
    <message>
        <source>Cash deposit</source>
        <translation>现金存款</translation>
    </message>
    <message>
        <source>Cash withdrawal</source>
        <translation>现金取款</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>支票存款</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>客户 {number}</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>钱箱容差</translation>
    </message>
    <message>
        <source>Each account</source>
        <translation>每个账户</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>每位客户</translation>
    </message>
    <message>
        <source>Each {role}</source>
        <translation>每位{role}</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>收费业务</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Returned cheque</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>按金额比例</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>无单独限额</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{fee}, at least {least}</source>
        <translation>{fee}，最低 {least}</translation>
    </message>
    <message>
        <source>{fee}, at most {most}</source>
        <translation>{fee}，最高 {most}</translation>
    </message>
    <message>
        <source>{fee}, from {least} to {most}</source>
        <translation>{fee}，{least} 至 {most}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>movement</name>
    <message>
        <source>Already posted at {time}</source>
        <translation>已于 {time} 记账</translation>
    </message>
    <message>
        <source>Already posted at {time}, reference {reference}: the same amount. Enter goes back.</source>
        <translation>已于 {time} 记账，流水号 {reference}：金额相同。按 Enter 返回。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>请主管批准</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>办理后余额</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash, counted</source>
        <translation>现金，已清点</translation>
    </message>
    <message>
        <source>Cash, suggested</source>
        <translation>现金，建议</translation>
    </message>
    <message>
        <source>Cheque into {name}</source>
        <translation>支票存入“{name}”</translation>
    </message>
    <message>
        <source>Cheque of</source>
        <translation>出票人</translation>
    </message>
    <message>
        <source>Cheque taken in</source>
        <translation>支票已收</translation>
    </message>
    <message>
        <source>Credited in all</source>
        <translation>入账合计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Deposit into {name}</source>
        <translation>存入“{name}”</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>已存入</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Few are left in your drawer of: {worths}</source>
        <translation>您的钱箱中以下面额所剩不多：{worths}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>Give {amount} back to the customer, out of your drawer</source>
        <translation>从您的钱箱退还客户 {amount}</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>存记账户</translation>
    </message>
    <message>
        <source>May still leave this month</source>
        <translation>本月剩余额度</translation>
    </message>
    <message>
        <source>May still leave today</source>
        <translation>今日剩余额度</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>钞票和硬币</translation>
    </message>
    <message>
        <source>Nothing was posted a second time. A second print of it is marked COPY.</source>
        <translation>没有重复记账。再次打印的回单标有“副本”。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>预留中</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Paid from a hold</source>
        <translation>已从预留款支付</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已取款</translation>
    </message>
    <message>
        <source>Pay out from {name}</source>
        <translation>从“{name}”取款</translation>
    </message>
    <message>
        <source>Pay what is held on {name}</source>
        <translation>支付 {name} 的预留款</translation>
    </message>
    <message>
        <source>Post it again anyway</source>
        <translation>仍然再次记账</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>记账 {amount}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>流水号 {number}</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>冲正交易</translation>
    </message>
    <message>
        <source>Reverse an entry on {name}</source>
        <translation>冲正“{name}”的交易</translation>
    </message>
    <message>
        <source>Reverse {amount}</source>
        <translation>冲正 {amount}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>Take {amount} back from the customer, into your drawer</source>
        <translation>向客户收回 {amount}，放入您的钱箱</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>扣款合计</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Transfer from {name}</source>
        <translation>从“{name}”转账</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转账</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Your drawer</source>
        <translation>您的钱箱</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>还差 {amount}</translation>
    </message>
</context>
<context>
    <name>own_security</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>还剩 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Without your phone you could not sign in: make new ones.</source>
        <translation>已用完。没有手机您将无法登录：请生成新的。</translation>
    </message>
    <message>
        <source>You sign in with your password alone. With a code of your phone as well, a password that somebody saw opens nothing.</source>
        <translation>您目前只用密码登录。如加上手机验证码，即使密码被人看到也无法登录。</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator.</source>
        <translation>您用密码和验证器应用中的验证码登录。</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator. Your role needs this.</source>
        <translation>您用密码和验证器应用中的验证码登录。您的角色必须如此。</translation>
    </message>
    <message>
        <source>by password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>by password and code</source>
        <translation>密码和验证码</translation>
    </message>
    <message>
        <source>by password and recovery code</source>
        <translation>密码和恢复代码</translation>
    </message>
    <message>
        <source>{how}, at {computer}</source>
        <translation>{how}，{computer}</translation>
    </message>
    <message>
        <source>{left} Make new ones soon.</source>
        <translation>{left}请尽快生成新的。</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>A card’s CVV is on screen: put it away first</source>
        <translation>屏幕上正显示卡的 CVV：请先关闭</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>An entry is half typed on the accounts page: post or leave it first</source>
        <translation>账户页有未输完的交易：请先记账或离开</translation>
    </message>
    <message>
        <source>Block a card</source>
        <translation>锁定卡</translation>
    </message>
    <message>
        <source>Block card {card}</source>
        <translation>锁定卡 {card}</translation>
    </message>
    <message>
        <source>Buy cash from the vault</source>
        <translation>向金库领款</translation>
    </message>
    <message>
        <source>Change the customer’s particulars</source>
        <translation>修改客户资料</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>关闭营业日</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>清点并上缴钱箱</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>存入支票</translation>
    </message>
    <message>
        <source>Deposit cash</source>
        <translation>现金存款</translation>
    </message>
    <message>
        <source>Deposit into {account}</source>
        <translation>存入 {account}</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>存款 {amount}</translation>
    </message>
    <message>
        <source>Deposit {amount} into {account}</source>
        <translation>存款 {amount}，存入 {account}</translation>
    </message>
    <message>
        <source>Enrol a new customer</source>
        <translation>为新客户建档</translation>
    </message>
    <message>
        <source>Enter asks why, then you confirm</source>
        <translation>按 Enter 填写原因，再由您确认</translation>
    </message>
    <message>
        <source>Enter opens the form, for the account chosen</source>
        <translation>按 Enter 打开所选账户的表单</translation>
    </message>
    <message>
        <source>Enter opens the form; the account it goes to is asked there</source>
        <translation>按 Enter 打开表单，在其中填写收款账号</translation>
    </message>
    <message>
        <source>Enter shows the review, where you confirm it</source>
        <translation>按 Enter 核对，并由您确认</translation>
    </message>
    <message>
        <source>Exchange notes and coins</source>
        <translation>兑换钞票和硬币</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Finding out whose account that is…</source>
        <translation>正在查找账户所有人…</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>First finish serving {name} (FIN or F12)</source>
        <translation>请先结束对 {name} 的服务（FIN 或 F12）</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>查看检查清单</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>前往警报</translation>
    </message>
    <message>
        <source>Go to computers</source>
        <translation>前往电脑</translation>
    </message>
    <message>
        <source>Go to keys and backups</source>
        <translation>前往密钥与备份</translation>
    </message>
    <message>
        <source>Go to security</source>
        <translation>前往安全</translation>
    </message>
    <message>
        <source>Go to the books</source>
        <translation>前往账目</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>前往钱箱</translation>
    </message>
    <message>
        <source>Goes on with: {fields}</source>
        <translation>接着输入：{fields}</translation>
    </message>
    <message>
        <source>Hand cash to a colleague</source>
        <translation>向同事移交现金</translation>
    </message>
    <message>
        <source>Hand over the drawer</source>
        <translation>移交钱箱</translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Issue a card on {account}</source>
        <translation>为 {account} 发卡</translation>
    </message>
    <message>
        <source>It is {name}’s. Enter turns to identifying them, and then to the review</source>
        <translation>账户属于 {name}。按 Enter 先核实身份，再核对</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Look for “{words}” among the customers</source>
        <translation>在客户中查找“{words}”</translation>
    </message>
    <message>
        <source>No customer is being served</source>
        <translation>当前没有服务中的客户</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>您的角色无此权限</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>未找到“{text}”</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>开立账户</translation>
    </message>
    <message>
        <source>Pause the drawer</source>
        <translation>暂停钱箱</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>设立预留</translation>
    </message>
    <message>
        <source>Prove the books</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>Prove your drawer</source>
        <translation>核对您的钱箱</translation>
    </message>
    <message>
        <source>Receive cash for the vault</source>
        <translation>金库现金入库</translation>
    </message>
    <message>
        <source>Resume the drawer</source>
        <translation>恢复钱箱</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>搜索，或输入代码</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>See an account’s holds and cheques</source>
        <translation>查看账户的预留和支票</translation>
    </message>
    <message>
        <source>See an account’s statement</source>
        <translation>查看账户对账单</translation>
    </message>
    <message>
        <source>See how today stands</source>
        <translation>查看今日情况</translation>
    </message>
    <message>
        <source>See limits and fees</source>
        <translation>查看限额和手续费</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>查看账户</translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation>查看卡</translation>
    </message>
    <message>
        <source>See the cheques in collection</source>
        <translation>查看托收中的支票</translation>
    </message>
    <message>
        <source>See the customer’s particulars</source>
        <translation>查看客户资料</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>查看流水</translation>
    </message>
    <message>
        <source>See the users</source>
        <translation>查看用户</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>查看待审批事项</translation>
    </message>
    <message>
        <source>See your own security, set up your second factor</source>
        <translation>查看本人安全，设置第二因素</translation>
    </message>
    <message>
        <source>Sell cash to the vault</source>
        <translation>向金库缴款</translation>
    </message>
    <message>
        <source>Serve a customer by number</source>
        <translation>按客户号服务</translation>
    </message>
    <message>
        <source>Serve {name}, {number}</source>
        <translation>为 {name} 服务，{number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ship cash out of the vault</source>
        <translation>从金库外运现金</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>快捷键和代码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Something is half typed on the cards page: save or leave it first</source>
        <translation>卡页面有未输完的内容：请先保存或离开</translation>
    </message>
    <message>
        <source>Something is half typed on the drawer’s page: post or leave it first</source>
        <translation>钱箱页有未输完的内容：请先记账或离开</translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation>{account} 的对账单</translation>
    </message>
    <message>
        <source>The customers could not be searched</source>
        <translation>无法查找客户</translation>
    </message>
    <message>
        <source>The drawer is not in a state for it: see under Drawer</source>
        <translation>钱箱当前状态不能办理：请看“钱箱”页</translation>
    </message>
    <message>
        <source>There are more: type on to narrow it down</source>
        <translation>还有更多结果：继续输入可缩小范围</translation>
    </message>
    <message>
        <source>Transfer from {account}</source>
        <translation>从 {account} 转账</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>转账到其他账户</translation>
    </message>
    <message>
        <source>Transfer {amount}</source>
        <translation>转账 {amount}</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account}</source>
        <translation>转账 {amount}，从 {account} 转出</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account} to {payee}</source>
        <translation>转账 {amount}，从 {account} 转至 {payee}</translation>
    </message>
    <message>
        <source>Try less of a name, a number, or a code such as DEP. F1 lists the codes.</source>
        <translation>请少输几个字，或输入号码、代码（如 DEP）。按 F1 查看代码。</translation>
    </message>
    <message>
        <source>Withdraw cash</source>
        <translation>现金取款</translation>
    </message>
    <message>
        <source>Withdraw from {account}</source>
        <translation>从 {account} 取款</translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation>取款 {amount}</translation>
    </message>
    <message>
        <source>Withdraw {amount} from {account}</source>
        <translation>取款 {amount}，从 {account} 支取</translation>
    </message>
    <message>
        <source>You have no drawer open</source>
        <translation>您尚未领用钱箱</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>amount, account, account it goes to, memo</source>
        <translation>金额、账号、收款账号、附言</translation>
    </message>
    <message>
        <source>amount, account, memo</source>
        <translation>金额、账号、附言</translation>
    </message>
    <message>
        <source>being served now</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>name, number, e-mail or phone</source>
        <translation>姓名、号码、邮箱或电话</translation>
    </message>
    <message>
        <source>the card’s last four digits</source>
        <translation>卡号末四位</translation>
    </message>
    <message>
        <source>{number}: no customer has this number</source>
        <translation>{number}：没有此客户号</translation>
    </message>
    <message>
        <source>{number}: there is no such account</source>
        <translation>{number}：没有此账户</translation>
    </message>
    <message>
        <source>{typed} is closed</source>
        <translation>{typed} 已销户</translation>
    </message>
    <message>
        <source>{typed} is frozen: nothing moves on it, in or out</source>
        <translation>{typed} 已冻结：不能收款也不能付款</translation>
    </message>
    <message>
        <source>{typed} is no account number: its check digits do not fit</source>
        <translation>{typed} 不是账号：校验位不符</translation>
    </message>
    <message>
        <source>{typed} is no customer number: it has digits only</source>
        <translation>{typed} 不是客户号：客户号只含数字</translation>
    </message>
    <message>
        <source>{typed} is not an account of the customer being served</source>
        <translation>{typed} 不是服务中客户的账户</translation>
    </message>
    <message>
        <source>{typed}: more than one account ends so, type more of it</source>
        <translation>{typed}：不止一个账户以此结尾，请多输几位</translation>
    </message>
    <message>
        <source>{typed}: more than one card ends so, choose it among the cards</source>
        <translation>{typed}：不止一张卡以此结尾，请在卡列表中选择</translation>
    </message>
    <message>
        <source>{typed}: no account of this customer ends so</source>
        <translation>{typed}：该客户没有以此结尾的账户</translation>
    </message>
    <message>
        <source>{typed}: no card of this customer ends so</source>
        <translation>{typed}：该客户没有以此结尾的卡</translation>
    </message>
    <message>
        <source>{typed}: type at least {least} digits of the account’s end</source>
        <translation>{typed}：请输记账号末尾至少 {least} 位</translation>
    </message>
    <message>
        <source>{typed}: type the card’s last four digits</source>
        <translation>{typed}：请输入卡号末四位</translation>
    </message>
    <message>
        <source>{typed}: type the whole number of the account it goes to</source>
        <translation>{typed}：请输入完整的收款账号</translation>
    </message>
    <message>
        <source>{typed}: while nobody is served, type the whole account number</source>
        <translation>{typed}：没有服务中的客户时，请输入完整账号</translation>
    </message>
    <message>
        <source>{why} Enter tries again.</source>
        <translation>{why}按 Enter 重试。</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance, {currency}</source>
        <translation>余额，{currency}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>It could not be written there, so nothing was saved. Choose another folder.</source>
        <translation>无法写入该位置，未保存。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a PDF instead.</source>
        <translation>本机未设置打印机。请改为存为 PDF。</translation>
    </message>
    <message>
        <source>Nothing may be written there, so nothing was saved. Choose another folder or another name.</source>
        <translation>该位置不允许写入，未保存。请选择其他文件夹或文件名。</translation>
    </message>
    <message>
        <source>Nothing was posted from {first} to {last}.</source>
        <translation>{first} 至 {last} 没有记账。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>演练：非真实资金</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>流水号 {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>存为 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>存为文本(&amp;X)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>That folder is not there, so nothing was saved. Choose another folder.</source>
        <translation>该文件夹不存在，未保存。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>That name is too long, so nothing was saved. Choose a shorter one.</source>
        <translation>文件名过长，未保存。请使用较短的文件名。</translation>
    </message>
    <message>
        <source>The printer took no page, so nothing was printed. Look after it, or save a PDF instead.</source>
        <translation>打印机未进纸，未打印。请检查打印机，或改为存为 PDF。</translation>
    </message>
    <message>
        <source>There is a folder of that name, so nothing was saved. Choose another name.</source>
        <translation>已有同名文件夹，未保存。请使用其他文件名。</translation>
    </message>
    <message>
        <source>There is no room left there, so nothing was saved. Free some, or choose another folder.</source>
        <translation>该位置空间不足，未保存。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}，{name}</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A code counts for</source>
        <translation>验证有效时长</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <translation>会话最长</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>保留备份</translation>
    </message>
    <message>
        <source>Code for administrators</source>
        <translation>管理员验证码</translation>
    </message>
    <message>
        <source>Code for auditors</source>
        <translation>审计员验证码</translation>
    </message>
    <message>
        <source>Code for supervisors</source>
        <translation>主管验证码</translation>
    </message>
    <message>
        <source>Code for tellers</source>
        <translation>柜员验证码</translation>
    </message>
    <message>
        <source>Computers to sign in at</source>
        <translation>可登录的电脑</translation>
    </message>
    <message>
        <source>Sessions a user may have</source>
        <translation>每位用户的会话数</translation>
    </message>
    <message>
        <source>The branch closes at</source>
        <translation>网点结束营业时间</translation>
    </message>
    <message>
        <source>The branch opens at</source>
        <translation>网点开始营业时间</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not demanded</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>only trusted ones</source>
        <translation>仅受信任的</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>最近 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
</context>
<context>
    <name>proving</name>
    <message>
        <source>A code to accept older books</source>
        <translation>接受较旧账目需要验证码</translation>
    </message>
    <message>
        <source>A code to add a passphrase</source>
        <translation>添加口令短语需验证码</translation>
    </message>
    <message>
        <source>A code to add a user</source>
        <translation>添加用户需验证码</translation>
    </message>
    <message>
        <source>A code to back the vault up</source>
        <translation>备份账库文件需验证码</translation>
    </message>
    <message>
        <source>A code to change a role</source>
        <translation>变更角色需验证码</translation>
    </message>
    <message>
        <source>A code to change fees</source>
        <translation>更改手续费需验证码</translation>
    </message>
    <message>
        <source>A code to change limits</source>
        <translation>更改限额需验证码</translation>
    </message>
    <message>
        <source>A code to change the tolerated difference</source>
        <translation>更改容差需验证码</translation>
    </message>
    <message>
        <source>A code to change the vault’s key</source>
        <translation>更换账库文件密钥需验证码</translation>
    </message>
    <message>
        <source>A code to change the vault’s passphrase</source>
        <translation>更改账库文件口令短语需验证码</translation>
    </message>
    <message>
        <source>A code to change what the bank demands</source>
        <translation>更改银行策略需验证码</translation>
    </message>
    <message>
        <source>A code to disable a user</source>
        <translation>停用用户需验证码</translation>
    </message>
    <message>
        <source>A code to enable a user</source>
        <translation>启用用户需验证码</translation>
    </message>
    <message>
        <source>A code to end somebody’s session</source>
        <translation>结束他人会话需验证码</translation>
    </message>
    <message>
        <source>A code to go on</source>
        <translation>继续需验证码</translation>
    </message>
    <message>
        <source>A code to let this computer open the vault</source>
        <translation>允许本机打开账库文件需验证码</translation>
    </message>
    <message>
        <source>A code to make a recovery code</source>
        <translation>生成恢复代码需验证码</translation>
    </message>
    <message>
        <source>A code to name a computer</source>
        <translation>命名电脑需验证码</translation>
    </message>
    <message>
        <source>A code to remove a way in</source>
        <translation>移除进入方式需验证码</translation>
    </message>
    <message>
        <source>A code to reset a password</source>
        <translation>重置密码需验证码</translation>
    </message>
    <message>
        <source>A code to reset a second factor</source>
        <translation>重置第二因素需验证码</translation>
    </message>
    <message>
        <source>A code to shut a computer out</source>
        <translation>撤销电脑需验证码</translation>
    </message>
    <message>
        <source>A code to take limits away</source>
        <translation>取消限额需验证码</translation>
    </message>
    <message>
        <source>A code to take the audit trail along</source>
        <translation>导出审计日志需要验证码</translation>
    </message>
    <message>
        <source>A code to take this statement along</source>
        <translation>带走此对账单需验证码</translation>
    </message>
    <message>
        <source>A code to trust a computer</source>
        <translation>信任电脑需验证码</translation>
    </message>
    <message>
        <source>A code to unlock a computer</source>
        <translation>解锁电脑需验证码</translation>
    </message>
    <message>
        <source>A code to unlock a user</source>
        <translation>解锁用户需验证码</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>themselves</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>second_factor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Each signs you in once, when the phone is not at hand. Keep them where nobody else looks; they are not shown again.</source>
        <translation>手机不在身边时，每个代码可登录一次。请保存在他人看不到的地方，不会再次显示。</translation>
    </message>
    <message>
        <source>Each signs you in once. Cross it off; keep this sheet where nobody else looks.</source>
        <translation>每个代码可登录一次，用后请划去。请将此页保存在他人看不到的地方。</translation>
    </message>
    <message>
        <source>From then on, signing in takes a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>此后登录还需要验证器应用的验证码：这是手机上的应用，每三十秒生成一个新验证码。请先证明是您本人。</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>生成新代码</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>新恢复代码</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Set up on another phone</source>
        <translation>在另一部手机上设置</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>设置第二因素</translation>
    </message>
    <message>
        <source>Show a new key</source>
        <translation>显示新密钥</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>第 {number} 步，共 3 步</translation>
    </message>
    <message>
        <source>Ten new ones, each good once in place of a code. Those that you have now are good for nothing then.</source>
        <translation>十个新代码，每个可代替验证码使用一次。您现有的代码随即失效。</translation>
    </message>
    <message>
        <source>The key is shown now, and never again.</source>
        <translation>密钥仅在此时显示，以后不再显示。</translation>
    </message>
    <message>
        <source>The next page shows a new key. As soon as it is shown, codes of the old phone are good for nothing.</source>
        <translation>下一页显示新密钥。一经显示，旧手机的验证码即失效。</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>停用第二因素</translation>
    </message>
    <message>
        <source>You sign in with your password alone then, and your other sessions end.</source>
        <translation>之后您只用密码登录，您的其他会话将结束。</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>您的恢复代码</translation>
    </message>
    <message>
        <source>Your role signs in with a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>您的角色登录时还需要验证器应用的验证码：这是手机上的应用，每三十秒生成一个新验证码。请先证明是您本人。</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>A computer without a name</source>
        <translation>未命名的电脑</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>最迟结束</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>本窗口</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>柜员</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n drawer(s) closed</source>
        <translation>
            <numerusform>已上缴 %n 个钱箱</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Between {least} and {most}, as it should be</source>
        <translation>在 {least} 与 {most} 之间，符合要求</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>营业日 {day}</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>上缴钱箱</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Less than the {least} it should hold: buy some from the vault</source>
        <translation>少于应有下限 {least}：请向金库领款</translation>
    </message>
    <message>
        <source>More than the {most} it should hold: sell some to the vault</source>
        <translation>超过应有上限 {most}：请向金库缴款</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>The business day before has not been closed. Close it under Books.</source>
        <translation>前一营业日尚未关闭。请在“账目”中关闭。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>being handed over</source>
        <translation>移交中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}，已关闭</translation>
    </message>
    <message>
        <source>{day}, not begun</source>
        <translation>{day}，未开始</translation>
    </message>
    <message>
        <source>{deed}, {amount}</source>
        <translation>{deed}，{amount}</translation>
    </message>
    <message>
        <source>{drawer} has been open since {since}.</source>
        <translation>“{drawer}”自 {since} 起一直在使用。</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, less than {limit}.</source>
        <translation>“{drawer}”现有 {amount}，少于 {limit}。</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, more than {limit}.</source>
        <translation>“{drawer}”现有 {amount}，超过 {limit}。</translation>
    </message>
    <message>
        <source>{drawer} was {amount} over today.</source>
        <translation>“{drawer}”今日长款 {amount}。</translation>
    </message>
    <message>
        <source>{drawer} was {amount} short today.</source>
        <translation>“{drawer}”今日短款 {amount}。</translation>
    </message>
    <message>
        <source>{enabled}, and {disabled} disabled</source>
        <translation>{enabled}，已停用 {disabled}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>&amp;CSV, for a spreadsheet</source>
        <translation>CSV，用于电子表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>JSON，用于程序(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;OFX, for accounting software</source>
        <translation>OFX，用于财务软件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;PDF, for the customer</source>
        <translation>PDF，供客户使用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Formats to save the statement in</source>
        <translation>对账单的保存格式</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>Recei&amp;pt…</source>
        <translation>回单(&amp;P)…</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>流水号 {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>房租</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>存为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>存为 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>The receipt of this line, once more</source>
        <translation>重打此笔的回单</translation>
    </message>
    <message>
        <source>Transfer from {number}</source>
        <translation>转入自 {number}</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <translation>转出至 {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>camt.05&amp;3, ISO 20022</source>
        <translation>camt.05&amp;3, ISO 20022</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>已由 {number} 冲正</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>冲正 {number}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what}，已冲正</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Copy the row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>复制此单元格</translation>
    </message>
    <message>
        <source>Sort by {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>此行的操作</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>Account frozen</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>Account unfrozen</source>
        <translation>解冻账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Alert decided</source>
        <translation>处置警报</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>发出警报</translation>
    </message>
    <message>
        <source>Alerts, keys and backups</source>
        <translation>警报、密钥与备份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>申请审批</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>审批拒绝</translation>
    </message>
    <message>
        <source>Approval used</source>
        <translation>使用审批</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>撤回审批申请</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>做备份</translation>
    </message>
    <message>
        <source>Bank set up</source>
        <translation>设置银行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Beyond the rules</source>
        <translation>超出的规则</translation>
    </message>
    <message>
        <source>Business day begun</source>
        <translation>营业日开始</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>关闭营业日</translation>
    </message>
    <message>
        <source>Business day opened again</source>
        <translation>重新打开营业日</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Card activated</source>
        <translation>激活卡</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>锁定卡</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>注销卡</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>换卡</translation>
    </message>
    <message>
        <source>Card unblocked</source>
        <translation>解锁卡</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Card’s code checked</source>
        <translation>验证 CVV</translation>
    </message>
    <message>
        <source>Card’s limits changed</source>
        <translation>更改卡限额</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>现金送达</translation>
    </message>
    <message>
        <source>Cash offered</source>
        <translation>现金移交</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>外运现金</translation>
    </message>
    <message>
        <source>Change of key begun</source>
        <translation>开始更换密钥</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>结清支票</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>Code given again</source>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Computer has changed</source>
        <translation>电脑有变化</translation>
    </message>
    <message>
        <source>Computer renamed</source>
        <translation>电脑改名</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>撤销电脑</translation>
    </message>
    <message>
        <source>Computer trusted</source>
        <translation>信任电脑</translation>
    </message>
    <message>
        <source>Computer unblocked</source>
        <translation>解锁电脑</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>开始清点</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>放弃清点</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer enrolled</source>
        <translation>客户建档</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer’s details changed</source>
        <translation>更改客户资料</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>处置结果</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Drawer added</source>
        <translation>添加钱箱</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>上缴钱箱</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>代柜员上缴钱箱</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>领用钱箱</translation>
    </message>
    <message>
        <source>Drawer paused</source>
        <translation>暂停钱箱</translation>
    </message>
    <message>
        <source>Drawer taken up again</source>
        <translation>恢复钱箱</translation>
    </message>
    <message>
        <source>Drawer’s holding changed</source>
        <translation>更改钱箱持有限额</translation>
    </message>
    <message>
        <source>Each row fits the one before, but the trail does not end where it was written down that it ends.</source>
        <translation>各条记录均与前一条衔接，但审计日志的末尾与登记的末尾不符。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>交易记账</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>交易冲正</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有金额</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>Fees changed</source>
        <translation>更改手续费</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>更改的项目</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出账户</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>扣划预留</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>设立预留</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>Holds expired</source>
        <translation>预留到期</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>核实方式</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>服务中客户</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Limits, fees and policy</source>
        <translation>限额、手续费与策略</translation>
    </message>
    <message>
        <source>Lines with proof (*.jsonl)</source>
        <translation>带校验的记录 (*.jsonl)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New computer seen</source>
        <translation>出现新电脑</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>最新记录</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>账簿中最新记录</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>已登记的最新记录</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>拒收移交</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>接收移交</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>撤回移交</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>接受较旧的账簿</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>更改口令短语</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>更改策略</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>核对回单</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>打印回单</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>使用恢复代码</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>更新恢复代码</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Relation noted</source>
        <translation>登记亲属关系</translation>
    </message>
    <message>
        <source>Relation taken off</source>
        <translation>取消亲属登记</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Second factor given up</source>
        <translation>停用第二因素</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>提供第二因素</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>设置第二因素</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>取消第二因素</translation>
    </message>
    <message>
        <source>Seconds behind</source>
        <translation>落后秒数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session ended from elsewhere</source>
        <translation>从别处结束会话</translation>
    </message>
    <message>
        <source>Session locked</source>
        <translation>会话锁屏</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>会话续期</translation>
    </message>
    <message>
        <source>Session used twice</source>
        <translation>会话被重复使用</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录与退出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement read</source>
        <translation>查看对账单</translation>
    </message>
    <message>
        <source>Statement saved</source>
        <translation>保存对账单</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The bank itself</source>
        <translation>银行本身</translation>
    </message>
    <message>
        <source>The file beside the books that tells how far they go is missing, damaged or another bank’s. Nothing is posted until an administrator accepts the books, with a supervisor’s yes.</source>
        <translation>账簿旁登记账簿进度的文件缺失、损坏或属于另一家银行。管理员经主管批准接受账簿之前，不能记账。</translation>
    </message>
    <message>
        <source>The trail breaks at row {row}: it is missing, or not as it was written. Compare with a backup.</source>
        <translation>审计日志在第 {row} 条中断：该条缺失，或与写入时不同。请与备份比对。</translation>
    </message>
    <message>
        <source>The trail holds: {count} rows, from the first to the newest.</source>
        <translation>审计日志相符：从第一条到最新一条，共 {count} 条。</translation>
    </message>
    <message>
        <source>These are not the newest books: row {named} was written down at this computer, and the books end at row {newest} or went another way. Nothing is posted until an administrator accepts them, with a supervisor’s yes. Look for the newest backup first.</source>
        <translation>这不是最新的账簿：本机登记到第 {named} 条，而账簿止于第 {newest} 条或另有走向。管理员经主管批准接受之前，不能记账。请先查找最新备份。</translation>
    </message>
    <message>
        <source>This computer’s clock says {now}, but the books go on to {newest}. Nothing is posted until it is set right, or a supervisor or an administrator confirms it.</source>
        <translation>本机时钟显示 {now}，但账簿已记到 {newest}。校正时钟，或由主管或管理员确认之前，不能记账。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入账户</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>启用用户</translation>
    </message>
    <message>
        <source>User unblocked</source>
        <translation>解锁用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>添加进入方式</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>移除进入方式</translation>
    </message>
    <message>
        <source>Ways in found changed</source>
        <translation>发现进入方式有变动</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
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
        <source>Whose</source>
        <translation>归属人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Wrong code or password given again</source>
        <translation>再次验证时验证码或密码错误</translation>
    </message>
    <message>
        <source>Wrong try as a witness</source>
        <translation>见证验证错误</translation>
    </message>
    <message>
        <source>Wrong try at approving</source>
        <translation>审批验证错误</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A hundred wrong tries: they cannot sign in until somebody unlocks them.</source>
        <translation>已错误尝试一百次：解锁之前不能登录。</translation>
    </message>
    <message>
        <source>A teller who also keeps the cash vault and may reverse the entries of others.</source>
        <translation>兼管金库的柜员，可冲正他人的交易。</translation>
    </message>
    <message>
        <source>Adds and disables users. Sees no customer&apos;s money.</source>
        <translation>添加和停用用户，看不到客户资金。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Cannot sign in.</source>
        <translation>不能登录。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Has a start password and chooses their own at the next sign-in.</source>
        <translation>持有初始密码，下次登录时设置自己的密码。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Reads everything and posts nothing.</source>
        <translation>可查看全部内容，不能记账。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Serves customers and has a drawer.</source>
        <translation>服务客户，领用钱箱。</translation>
    </message>
    <message>
        <source>Signs in with a password of their own.</source>
        <translation>用自己的密码登录。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Too many wrong tries: for a while, nothing they type is looked at.</source>
        <translation>错误次数过多：暂时不接受其任何输入。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>正常在前</translation>
    </message>
    <message>
        <source>administrators first</source>
        <translation>管理员在前</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>暂时锁定</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>disabled first</source>
        <translation>已停用在前</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>最久在前</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>start password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>待解锁</translation>
    </message>
    <message>
        <source>tellers first</source>
        <translation>柜员在前</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n card(s) still draw on this account. Cancel them, then close it.</source>
        <translation>
            <numerusform>仍有 %n 张卡关联该账户。请先注销这些卡，再销户。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A CVV has three digits. Type all three.</source>
        <translation>CVV 为三位数字。请输入全部三位。</translation>
    </message>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>卡须关联状态正常的活期账户。请选择一个。</translation>
    </message>
    <message>
        <source>A change of fees takes two people.</source>
        <translation>更改手续费须由两人办理。</translation>
    </message>
    <message>
        <source>A change of fees takes two people. Ask a supervisor to approve it.</source>
        <translation>更改手续费须由两人办理。请主管批准。</translation>
    </message>
    <message>
        <source>A change of limits takes two people.</source>
        <translation>更改限额须由两人办理。</translation>
    </message>
    <message>
        <source>A change of limits takes two people. Ask a supervisor to approve it.</source>
        <translation>更改限额须由两人办理。请主管批准。</translation>
    </message>
    <message>
        <source>A change of what the bank demands takes two people.</source>
        <translation>更改银行策略须由两人办理。</translation>
    </message>
    <message>
        <source>A difference of more than {tolerance} is booked with a supervisor’s approval. Ask for it.</source>
        <translation>差额超过 {tolerance} 须经主管批准才能记账。请申请批准。</translation>
    </message>
    <message>
        <source>A float cannot be below zero. Type zero or more.</source>
        <translation>备用金不能小于零。请输入零或更大的金额。</translation>
    </message>
    <message>
        <source>A hold lasts until a day from {first} to {last}. Choose one of these.</source>
        <translation>预留截止日须在 {first} 至 {last} 之间。请选择其中一天。</translation>
    </message>
    <message>
        <source>A k stands for thousand and takes no separators. Type the whole amount in digits.</source>
        <translation>k 表示千，不能与分隔符同用。请用数字输入完整金额。</translation>
    </message>
    <message>
        <source>A k stands for thousand, as in {thousands}. Type it like that, or the whole amount in digits.</source>
        <translation>k 表示千，如 {thousands}。请按此格式输入，或用数字输入完整金额。</translation>
    </message>
    <message>
        <source>A limit cannot be below zero. Type zero or more.</source>
        <translation>限额不能小于零。请输入零或更大的金额。</translation>
    </message>
    <message>
        <source>A role keeps limits: without any, it would move nothing. Change them instead.</source>
        <translation>角色必须有限额：没有限额则不能办理任何业务。请更改限额。</translation>
    </message>
    <message>
        <source>Accepting older books takes two people.</source>
        <translation>接受较旧的账簿须由两人办理。</translation>
    </message>
    <message>
        <source>Account {number} is closed, for good. Choose another account.</source>
        <translation>账户 {number} 已销户，不能恢复。请选择其他账户。</translation>
    </message>
    <message>
        <source>Account {number} is frozen, so nothing moves on it. Unfreeze it first, or choose another.</source>
        <translation>账户 {number} 已冻结，不能收付。请先解冻，或选择其他账户。</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>管理员已结束此会话。</translation>
    </message>
    <message>
        <source>Another limit is reached by now, which nobody has approved. Ask for the approval anew.</source>
        <translation>现已触及另一限额，该限额未经批准。请重新申请审批。</translation>
    </message>
    <message>
        <source>Another window has just changed the ways in. Look at the list again, then do this once more.</source>
        <translation>另一窗口刚更改了进入方式。请重新查看列表，再操作一次。</translation>
    </message>
    <message>
        <source>Cash is part of the day’s limit. Type {day_limit} or less.</source>
        <translation>取现包含在每日限额内。请输入不超过 {day_limit} 的金额。</translation>
    </message>
    <message>
        <source>Cash of this drawer is still on its way to a colleague. Have it taken, or withdraw the offer, then count.</source>
        <translation>此钱箱的现金正在移交给同事。请等对方接收，或撤回移交，再清点。</translation>
    </message>
    <message>
        <source>Cash or a drawer was offered to somebody who has not answered. Have it taken or taken back, then close.</source>
        <translation>有现金或钱箱移交尚未答复。请等对方接收，或撤回移交，再关闭。</translation>
    </message>
    <message>
        <source>Customer {number} has the same name and birth date. If this is somebody else, enrol them all the same.</source>
        <translation>客户 {number} 的姓名和出生日期相同。如果不是同一人，可仍然建档。</translation>
    </message>
    <message>
        <source>Customer {number} is still being served. Finish serving them first (F12).</source>
        <translation>仍在服务客户 {number}。请先结束服务 (F12)。</translation>
    </message>
    <message>
        <source>E-mail address and password do not match. Check both and try again.</source>
        <translation>邮箱地址与密码不匹配。请核对后重试。</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people.</source>
        <translation>提前解除预留须由两人办理。</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people. Ask a supervisor, or wait until its day is past.</source>
        <translation>提前解除预留须由两人办理。请主管批准，或等到截止日之后。</translation>
    </message>
    <message>
        <source>It could not be done just now. Nothing you typed is lost; see the notice above.</source>
        <translation>暂时无法办理。您输入的内容没有丢失，请看上方提示。</translation>
    </message>
    <message>
        <source>It is not there any more. Go back and choose anew.</source>
        <translation>该项已不存在。请返回重新选择。</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>五分钟已过，不能再审批。可以重新申请。</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>账簿中最新记录</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>已登记的最新记录</translation>
    </message>
    <message>
        <source>No customer has an account of this number. Check the number.</source>
        <translation>没有客户使用此账号。请核对账号。</translation>
    </message>
    <message>
        <source>No customer is being served. Find and identify the customer first.</source>
        <translation>当前没有服务中的客户。请先查找客户并核实身份。</translation>
    </message>
    <message>
        <source>No fee can be set on this. Choose another kind of movement.</source>
        <translation>此业务不能设手续费。请选择其他业务。</translation>
    </message>
    <message>
        <source>No notes and coins come to this amount: the smallest coin is {smallest}. Choose another amount.</source>
        <translation>钞票和硬币凑不出此金额：最小的硬币是 {smallest}。请更改金额。</translation>
    </message>
    <message>
        <source>No receipt was printed here with this reference and check code. Compare both with the paper, letter by letter.</source>
        <translation>本行没有打印过此流水号和校验码的回单。请与纸质回单逐字核对。</translation>
    </message>
    <message>
        <source>Nobody alive was born on that day. Check the year.</source>
        <translation>这个出生日期不可能。请核对年份。</translation>
    </message>
    <message>
        <source>Nobody signs in with this address. Check it, or choose the user from the list.</source>
        <translation>没有用户使用此邮箱登录。请核对，或从列表中选择用户。</translation>
    </message>
    <message>
        <source>Nobody was here for a while, so your session has ended.</source>
        <translation>长时间无人操作，您的会话已结束。</translation>
    </message>
    <message>
        <source>Nothing has been posted since the last close, so there is no day to close.</source>
        <translation>上次关闭之后没有记账，没有可关闭的营业日。</translation>
    </message>
    <message>
        <source>Older books are accepted by two: ask a supervisor for their yes.</source>
        <translation>接受较旧的账簿须由两人办理：请主管批准。</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor.</source>
        <translation>只有存款、取款和转账可以冲正。此笔交易请找主管处理。</translation>
    </message>
    <message>
        <source>Only today’s closed day can be opened again. What is past stays as it was reported.</source>
        <translation>只有今日关闭的营业日可以重新打开。以往各日以报告为准。</translation>
    </message>
    <message>
        <source>Only {available} is available on this account. Take less, or another account.</source>
        <translation>该账户可用余额只有 {available}。请减少金额，或换一个账户。</translation>
    </message>
    <message>
        <source>Only {held} is held. Take that or less.</source>
        <translation>预留金额只有 {held}。请输入不超过此数的金额。</translation>
    </message>
    <message>
        <source>Password and code do not match. Check both; each code is good once, for half a minute.</source>
        <translation>密码与验证码不匹配。请核对两项；每个验证码半分钟内有效，且只能用一次。</translation>
    </message>
    <message>
        <source>Somebody else has {name} open. Choose another drawer.</source>
        <translation>“{name}”已被他人领用。请选择其他钱箱。</translation>
    </message>
    <message>
        <source>Somebody else may have used this session, so it was ended. Tell an administrator.</source>
        <translation>此会话可能被他人使用，已结束。请告知管理员。</translation>
    </message>
    <message>
        <source>Somebody signs in with this address already. Choose another, or find them in the list.</source>
        <translation>已有用户使用此邮箱登录。请换一个，或在列表中查找该用户。</translation>
    </message>
    <message>
        <source>Staff addresses use plain letters, so that none looks like another. Type it without accents.</source>
        <translation>员工邮箱只用基本拉丁字母，以免混淆。请不要输入带变音符号的字母。</translation>
    </message>
    <message>
        <source>Still open: {drawers}. The branch closes when every drawer is closed.</source>
        <translation>仍在使用：{drawers}。所有钱箱上缴后才能关闭营业日。</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people.</source>
        <translation>新增主管和重置主管密码须由两人办理。</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people. Ask another supervisor.</source>
        <translation>新增主管和重置主管密码须由两人办理。请另一位主管批准。</translation>
    </message>
    <message>
        <source>Taking a second factor away takes two people.</source>
        <translation>取消第二因素须由两人办理。</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people.</source>
        <translation>收回已结清的支票须由两人办理。</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people. Ask another supervisor to approve it.</source>
        <translation>收回已结清的支票须由两人办理。请另一位主管批准。</translation>
    </message>
    <message>
        <source>Taking somebody’s second factor away takes two people. Ask a supervisor.</source>
        <translation>取消他人的第二因素须由两人办理。请主管批准。</translation>
    </message>
    <message>
        <source>That code is not good now. Type the next one.</source>
        <translation>该验证码现在无效。请输入下一个。</translation>
    </message>
    <message>
        <source>That is more cash than the books can count. Check the figures.</source>
        <translation>现金金额超出账簿可记录的范围。请核对数字。</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Check the figures.</source>
        <translation>金额超出银行可记录的范围。请核对数字。</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Count the notes and coins again.</source>
        <translation>金额超出银行可记录的范围。请重新清点钞票和硬币。</translation>
    </message>
    <message>
        <source>That is nobody else who works here, or the password or code is not right. The witness types them again.</source>
        <translation>不属于本行其他员工，或密码、验证码不对。请见证人重新输入。</translation>
    </message>
    <message>
        <source>That is not a passphrase of this bank’s vault. Type it again; capital letters count.</source>
        <translation>这不是本行账库文件的口令短语。请重新输入，注意区分大小写。</translation>
    </message>
    <message>
        <source>That is not the CVV, for the third time, so the card is blocked now. Replace it.</source>
        <translation>CVV 第三次输错，此卡已锁定。请换卡。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.</source>
        <translation>
            <numerusform>CVV 不对。请再次询问：再错 %n 次，此卡将被锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not your current password. Type it again; capital letters count.</source>
        <translation>这不是您的当前密码。请重新输入，注意区分大小写。</translation>
    </message>
    <message>
        <source>That is not your password. Type it again; capital letters count.</source>
        <translation>这不是您的密码。请重新输入，注意区分大小写。</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another.</source>
        <translation>这是您现在的密码。请换一个。</translation>
    </message>
    <message>
        <source>That is the same account. Choose another one to pay into.</source>
        <translation>这是同一个账户。请选择其他收款账户。</translation>
    </message>
    <message>
        <source>That was the third wrong try, so nothing was approved. Ask for the approval anew.</source>
        <translation>第三次输入错误，未获批准。请重新申请审批。</translation>
    </message>
    <message>
        <source>The account’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>该账户的每日限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The account’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>该账户的每月限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The account’s limit for one entry is {limit}.</source>
        <translation>该账户的单笔限额为 {limit}。</translation>
    </message>
    <message>
        <source>The approval was not used within five minutes, so nothing was posted. Ask for it anew.</source>
        <translation>审批五分钟内未使用，未记账。请重新申请。</translation>
    </message>
    <message>
        <source>The bank refused this, and nothing was changed. Speak to a supervisor.</source>
        <translation>银行已拒绝，没有任何变动。请联系主管。</translation>
    </message>
    <message>
        <source>The branch tolerates a difference of {tolerance}, and no more.</source>
        <translation>网点容差为 {tolerance}，不能超过。</translation>
    </message>
    <message>
        <source>The business day {day} is closed already, so there is nothing to do.</source>
        <translation>营业日 {day} 已关闭，无需处理。</translation>
    </message>
    <message>
        <source>The business day {day} is closed, so nothing is posted. A supervisor can open it again under Books.</source>
        <translation>营业日 {day} 已关闭，不能记账。主管可在“账目”中重新打开。</translation>
    </message>
    <message>
        <source>The cash vault does not have these notes and coins. Choose others, or ask a supervisor.</source>
        <translation>金库没有这些钞票和硬币。请选择其他面额，或请主管处理。</translation>
    </message>
    <message>
        <source>The clock is not behind any more, so there is nothing to confirm.</source>
        <translation>时钟已不再落后，无需确认。</translation>
    </message>
    <message>
        <source>The clock says {now}, but the books go on to {newest}. Set it right, or have a supervisor confirm it under Security, Trail.</source>
        <translation>时钟显示 {now}，但账簿已记到 {newest}。请校正时钟，或请主管在“安全”的“审计日志”中确认。</translation>
    </message>
    <message>
        <source>The customer’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>该客户的每日限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The customer’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>该客户的每月限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The customer’s limit for one entry is {limit}.</source>
        <translation>该客户的单笔限额为 {limit}。</translation>
    </message>
    <message>
        <source>The drawer does not have these notes and coins. Count out others, or exchange some in the cash vault first.</source>
        <translation>钱箱没有这些钞票和硬币。请换用其他面额，或先向金库兑换。</translation>
    </message>
    <message>
        <source>The drawer was counted twice, and the figures are known. Book the second count, or keep the drawer open.</source>
        <translation>钱箱已清点两次，金额已显示。请按第二次清点记账，或不上缴。</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is not right. Check them and try again.</source>
        <translation>邮箱地址、密码或验证码不对。请核对后重试。</translation>
    </message>
    <message>
        <source>The entry was posted by somebody else or on another day, so undoing it needs a second person.</source>
        <translation>此笔交易由他人记账或非当日交易，冲正须由第二人批准。</translation>
    </message>
    <message>
        <source>The keys file beside the vault is not the one that this bank wrote. Tell an administrator, who looks at the ways in.</source>
        <translation>账库文件旁的密钥文件不是本行所写。请告知管理员查看进入方式。</translation>
    </message>
    <message>
        <source>The keys file beside the vault was missing or cut short. Its second copy opened the vault and took its place: tell an administrator.</source>
        <translation>账库文件旁的密钥文件缺失或不完整。已用其第二份副本打开账库文件并取而代之：请告知管理员。</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>截止日期早于起始日期。请更改其中一个。</translation>
    </message>
    <message>
        <source>The limit for a day is {limit}, and {left} of it is left.</source>
        <translation>每日限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The limit for a month is {limit}, and {left} of it is left.</source>
        <translation>每月限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The limit for one entry is {limit}.</source>
        <translation>单笔限额为 {limit}。</translation>
    </message>
    <message>
        <source>The most is below the least. Change one of them.</source>
        <translation>最高小于最低。请更改其中一个。</translation>
    </message>
    <message>
        <source>The most is less than the least. Change one of them.</source>
        <translation>上限小于下限。请更改其中一个。</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}, which is another amount. Count again, or change the amount.</source>
        <translation>钞票和硬币合计 {counted}，与金额不符。请重新清点，或更改金额。</translation>
    </message>
    <message>
        <source>The number of a cheque has digits only. Type it as it is printed.</source>
        <translation>票号只含数字。请按支票上的印字输入。</translation>
    </message>
    <message>
        <source>The payee&apos;s account no longer holds this amount, so the transfer cannot be taken back. Speak to a supervisor.</source>
        <translation>收款人账户余额已不足此金额，转账无法冲正。请联系主管。</translation>
    </message>
    <message>
        <source>The role’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>该角色的每日限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The role’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>该角色的每月限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The role’s limit for one entry is {limit}.</source>
        <translation>该角色的单笔限额为 {limit}。</translation>
    </message>
    <message>
        <source>The share is from 0 to 100 percent. Type less.</source>
        <translation>比例为 0 至 100%。请减小数值。</translation>
    </message>
    <message>
        <source>The user’s own limit for a day is {limit}, and {left} of it is left.</source>
        <translation>该用户的单独每日限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The user’s own limit for a month is {limit}, and {left} of it is left.</source>
        <translation>该用户的单独每月限额为 {limit}，剩余 {left}。</translation>
    </message>
    <message>
        <source>The user’s own limit for one entry is {limit}.</source>
        <translation>该用户的单独单笔限额为 {limit}。</translation>
    </message>
    <message>
        <source>The vault had another key when this backup was made. Type the passphrase of that time.</source>
        <translation>做此备份时账库文件用的是另一密钥。请输入当时的口令短语。</translation>
    </message>
    <message>
        <source>There are {most} ways in already. Remove one that nobody needs, then add this one.</source>
        <translation>已有 {most} 种进入方式。请先移除一种不需要的，再添加。</translation>
    </message>
    <message>
        <source>There cannot be fewer than none of a note or coin. Count them again.</source>
        <translation>钞票和硬币的数量不能小于零。请重新清点。</translation>
    </message>
    <message>
        <source>There is a drawer of this name already. Choose another name.</source>
        <translation>已有同名钱箱。请换一个名称。</translation>
    </message>
    <message>
        <source>There is a way in of this name already. Choose another name.</source>
        <translation>已有同名进入方式。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no account of this number at the bank. Check the number with the customer.</source>
        <translation>本行没有此账号。请与客户核对账号。</translation>
    </message>
    <message>
        <source>There is no customer of this number. Check the number, or look for the name.</source>
        <translation>没有此客户号。请核对号码，或按姓名查找。</translation>
    </message>
    <message>
        <source>There is no note or coin of {worth}. Count it among the others.</source>
        <translation>没有面额为 {worth} 的钞票或硬币。请计入其他面额。</translation>
    </message>
    <message>
        <source>There is no second factor here that this could be done with.</source>
        <translation>此处没有可用于此操作的第二因素。</translation>
    </message>
    <message>
        <source>There is no such alert any more. Look at the list anew.</source>
        <translation>此警报已不存在。请重新查看列表。</translation>
    </message>
    <message>
        <source>There is no such business day on record. Choose one from the list.</source>
        <translation>没有此营业日的记录。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such cheque. Look at the list anew.</source>
        <translation>没有此支票。请重新查看列表。</translation>
    </message>
    <message>
        <source>There is no such drawer. Choose one from the list under Drawer.</source>
        <translation>没有此钱箱。请在“钱箱”的列表中选择。</translation>
    </message>
    <message>
        <source>There is no such entry on this account. Open the statement again and choose it there.</source>
        <translation>该账户没有此笔交易。请重新打开对账单，在其中选择。</translation>
    </message>
    <message>
        <source>There is no such hold on this account. Choose one of the list.</source>
        <translation>该账户没有此预留。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such role. Choose one of the list.</source>
        <translation>没有此角色。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such way in any more. Look at the list again.</source>
        <translation>此进入方式已不存在。请重新查看列表。</translation>
    </message>
    <message>
        <source>There is not that much in the cash vault. Take a smaller float, or ask a supervisor.</source>
        <translation>金库现金不足。请减少备用金，或请主管处理。</translation>
    </message>
    <message>
        <source>There is only {available} in cash. Fill up first, or take less.</source>
        <translation>现金只有 {available}。请先补充现金，或减少金额。</translation>
    </message>
    <message>
        <source>There is {balance} on this account. Pay it out or transfer it, then close.</source>
        <translation>该账户余额为 {balance}。请先取款或转账，再销户。</translation>
    </message>
    <message>
        <source>There were a hundred tries without a sign-in, so no more are taken. Ask a supervisor or an administrator to unlock you.</source>
        <translation>已有一百次尝试未能登录，不再接受登录。请主管或管理员为您解锁。</translation>
    </message>
    <message>
        <source>These are the newest books that this computer has seen, so there is nothing to accept.</source>
        <translation>这是本机所见的最新账簿，无需接受。</translation>
    </message>
    <message>
        <source>They are not blocked any more, so there is nothing to unlock.</source>
        <translation>该用户已不再锁定，无需解锁。</translation>
    </message>
    <message>
        <source>This account is {state} already, so there is nothing to do.</source>
        <translation>该账户已是“{state}”状态，无需处理。</translation>
    </message>
    <message>
        <source>This approval was used already, so nothing was posted. Look at the statement before you ask anew.</source>
        <translation>此审批已使用过，未记账。重新申请前，请先查看对账单。</translation>
    </message>
    <message>
        <source>This backup does not lie in its folder any more. Look at the list again.</source>
        <translation>此备份已不在其文件夹中。请重新查看列表。</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more, or leave it empty for none.</source>
        <translation>此项不能小于零。请输入零或更大的数，没有则留空。</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more.</source>
        <translation>此项不能小于零。请输入零或更大的数。</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>This cannot be posted here. Choose a deposit, a withdrawal or a transfer.</source>
        <translation>此交易不能在这里记账。请选择存款、取款或转账。</translation>
    </message>
    <message>
        <source>This cannot be taken as it is. Check what was typed.</source>
        <translation>输入的内容无法接受。请核对。</translation>
    </message>
    <message>
        <source>This card is {state}, so this cannot be done with it. Choose another card.</source>
        <translation>此卡状态为“{state}”，不能办理。请选择其他卡。</translation>
    </message>
    <message>
        <source>This card was reported lost or stolen. Replace it instead of unblocking it.</source>
        <translation>此卡已挂失。请换卡，不要解锁。</translation>
    </message>
    <message>
        <source>This cheque was cleared already. Look at the list anew.</source>
        <translation>此支票已结清。请重新查看列表。</translation>
    </message>
    <message>
        <source>This cheque was returned already. Look at the list anew.</source>
        <translation>此支票已退票。请重新查看列表。</translation>
    </message>
    <message>
        <source>This cheque was settled already. Look at the list anew.</source>
        <translation>此支票已了结。请重新查看列表。</translation>
    </message>
    <message>
        <source>This cheque was taken in before. Compare its number and what is printed at its foot.</source>
        <translation>此支票以前已收过。请核对票号和支票下方印字。</translation>
    </message>
    <message>
        <source>This colleague has a drawer open already. Choose another, or have them close theirs first.</source>
        <translation>该同事已领用钱箱。请选择其他同事，或请对方先上缴。</translation>
    </message>
    <message>
        <source>This colleague has no drawer open to put the cash in. Choose another, or wait until they have.</source>
        <translation>该同事尚未领用钱箱，无法接收现金。请选择其他同事，或等对方领用。</translation>
    </message>
    <message>
        <source>This computer is not on record. Look at the list anew.</source>
        <translation>没有此电脑的登记。请重新查看列表。</translation>
    </message>
    <message>
        <source>This computer is not trusted yet. Ask an administrator to sign in here and to trust it under Security.</source>
        <translation>本机尚未受信任。请管理员在此登录，并在“安全”中设为受信任。</translation>
    </message>
    <message>
        <source>This computer was shut out. Ask an administrator, who has to trust it anew.</source>
        <translation>本机已撤销。请管理员重新设为受信任。</translation>
    </message>
    <message>
        <source>This currency has fewer decimals. Type the amount with as many as it has.</source>
        <translation>该币种的小数位数较少。请按其位数输入金额。</translation>
    </message>
    <message>
        <source>This customer has no such account. Check the number.</source>
        <translation>该客户没有此账户。请核对账号。</translation>
    </message>
    <message>
        <source>This customer has no such card. Choose one of the cards in the list.</source>
        <translation>该客户没有此卡。请从列表中选择。</translation>
    </message>
    <message>
        <source>This drawer is not open any more, so there is nothing to close. Look at the list again.</source>
        <translation>此钱箱已不在使用中，无需上缴。请重新查看列表。</translation>
    </message>
    <message>
        <source>This entry has been reversed already, so there is nothing left to undo.</source>
        <translation>此笔交易已冲正，无需再处理。</translation>
    </message>
    <message>
        <source>This form was posted before with other content. Start a new one.</source>
        <translation>此表单已用其他内容记账。请新建一张。</translation>
    </message>
    <message>
        <source>This form was refused before, so nothing was posted. Start a new one.</source>
        <translation>此表单先前已被拒绝，未记账。请新建一张。</translation>
    </message>
    <message>
        <source>This has been declined, and went back to where it came from. Offer it anew if it is still needed.</source>
        <translation>对方已拒收，已退回原处。如仍需要，请重新移交。</translation>
    </message>
    <message>
        <source>This has been taken already, so there is nothing left to answer.</source>
        <translation>对方已接收，无需再答复。</translation>
    </message>
    <message>
        <source>This has been withdrawn by whoever offered it. Ask them if you still need it.</source>
        <translation>移交人已撤回。如仍需要，请联系移交人。</translation>
    </message>
    <message>
        <source>This has characters that are not text. Type it anew instead of pasting it.</source>
        <translation>含有非文本字符。请手动重新输入，不要粘贴。</translation>
    </message>
    <message>
        <source>This has not been approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>未获批准，未记账。请重新申请审批。</translation>
    </message>
    <message>
        <source>This hold is over, so nothing is held any more. Look at the list.</source>
        <translation>此预留已结束，不再有预留。请查看列表。</translation>
    </message>
    <message>
        <source>This hold was captured already, so nothing is held any more. Look at the list.</source>
        <translation>此预留已扣划，不再有预留。请查看列表。</translation>
    </message>
    <message>
        <source>This hold was released already, so nothing is held any more. Look at the list.</source>
        <translation>此预留已解除，不再有预留。请查看列表。</translation>
    </message>
    <message>
        <source>This hold’s day is past, so nothing is held any more. Place a new one if it is needed.</source>
        <translation>此预留已过截止日，不再有预留。如需要，请重新设立。</translation>
    </message>
    <message>
        <source>This is held for a cheque: it ends when the cheque is cleared or returned, and not by hand.</source>
        <translation>此为支票预留：在支票结清或退票时结束，不能手工解除。</translation>
    </message>
    <message>
        <source>This is how it is already. Change a figure, or go back.</source>
        <translation>内容没有变化。请更改数值，或返回。</translation>
    </message>
    <message>
        <source>This is less than a shorter time’s limit. Raise it, or lower the other.</source>
        <translation>此限额小于较短期间的限额。请调高此限额，或调低另一限额。</translation>
    </message>
    <message>
        <source>This is more than one person may do alone.</source>
        <translation>此项超出一人单独办理的权限。</translation>
    </message>
    <message>
        <source>This is no account number: a digit is mistyped. Compare it with the customer’s.</source>
        <translation>账号有误：有一位数字输错。请与客户的账号核对。</translation>
    </message>
    <message>
        <source>This is not a phone number, such as +44 20 7946 0958.</source>
        <translation>这不是电话号码。格式如 +44 20 7946 0958。</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as ada@bank.example.</source>
        <translation>这不是邮箱地址。格式如 ada@bank.example。</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. One more try is left.</source>
        <translation>这不是另一位主管的邮箱地址和密码。还可再试一次。</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. {left} more tries are left.</source>
        <translation>这不是另一位主管的邮箱地址和密码。还可再试 {left} 次。</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. One more try is left.</source>
        <translation>这不是另一位主管的邮箱地址、密码和验证码。还可再试一次。</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. {left} more tries are left.</source>
        <translation>这不是另一位主管的邮箱地址、密码和验证码。还可再试 {left} 次。</translation>
    </message>
    <message>
        <source>This is not exactly what was approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>与批准的内容不完全一致，未记账。请重新申请审批。</translation>
    </message>
    <message>
        <source>This is not on record. Look at the list anew.</source>
        <translation>没有此项登记。请重新查看列表。</translation>
    </message>
    <message>
        <source>This is not waiting for an approval any more. Ask for it anew.</source>
        <translation>此项已不在待审批中。请重新申请。</translation>
    </message>
    <message>
        <source>This is the last administrator: without one, nobody could add users. Name another first.</source>
        <translation>这是最后一位管理员：没有管理员就无法添加用户。请先指定另一位。</translation>
    </message>
    <message>
        <source>This is the last way into the vault that lasts, so it stays. Add another passphrase or a recovery code first.</source>
        <translation>这是最后一种长期有效的进入方式，须予保留。请先添加另一口令短语或恢复代码。</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>内容过长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This is your own address. Choose a colleague.</source>
        <translation>这是您自己的邮箱地址。请选择一位同事。</translation>
    </message>
    <message>
        <source>This is your own drawer. Count it and close it as you always do.</source>
        <translation>这是您自己的钱箱。请按平常方式清点并上缴。</translation>
    </message>
    <message>
        <source>This needs a fresh code from your authenticator. Type it, and what you asked for is done.</source>
        <translation>此操作需要验证器应用的新验证码。输入后即执行。</translation>
    </message>
    <message>
        <source>This needs no approval any more. Post it.</source>
        <translation>此项已无需审批。请直接记账。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess, and it guards the file itself. Choose {shortest} characters or more.</source>
        <translation>此口令短语太容易猜到，而它保护账库文件本身。请使用至少 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>This password is little more than the bank&apos;s name or your own. Choose words that have to do with neither.</source>
        <translation>此密码与银行名称或您的姓名过于相近。请选用与两者无关的词。</translation>
    </message>
    <message>
        <source>This password is on the list that guessers try first. Choose another.</source>
        <translation>此密码属于最先被猜测的常见密码。请换一个。</translation>
    </message>
    <message>
        <source>This password is too long. Type at most {longest} characters.</source>
        <translation>密码过长。请输入不超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>This password is too short. Type at least {shortest} characters; 15 or more are better.</source>
        <translation>密码过短。请输入至少 {shortest} 个字符，最好 15 个以上。</translation>
    </message>
    <message>
        <source>This session is over already. Look at the list anew.</source>
        <translation>此会话已结束。请重新查看列表。</translation>
    </message>
    <message>
        <source>This was approved already. Look at the list anew.</source>
        <translation>此项已批准。请重新查看列表。</translation>
    </message>
    <message>
        <source>This was approved and posted already. Look at the list anew.</source>
        <translation>此项已批准并记账。请重新查看列表。</translation>
    </message>
    <message>
        <source>This was decided already. Look at the list anew.</source>
        <translation>此项已有审批结果。请重新查看列表。</translation>
    </message>
    <message>
        <source>This was not done, since no code was given. Ask for it again when you have one.</source>
        <translation>未输入验证码，没有执行。有验证码时请重新操作。</translation>
    </message>
    <message>
        <source>This was refused already. Look at the list anew.</source>
        <translation>此项已拒绝。请重新查看列表。</translation>
    </message>
    <message>
        <source>This was withdrawn, so there is nothing to decide. Look at the list anew.</source>
        <translation>此项已撤回，无需审批。请重新查看列表。</translation>
    </message>
    <message>
        <source>This way of identifying is not for your role. Choose another.</source>
        <translation>您的角色不能用此方式核实身份。请选择其他方式。</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {minutes} min you can try again, or sooner once a supervisor has unlocked you.</source>
        <translation>错误次数过多。{minutes} 分钟后可以再试，主管解锁后可提前。</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {seconds} s you can try again.</source>
        <translation>错误次数过多。{seconds} 秒后可以再试。</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>请输入 {least} 至 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>Type an amount of more than zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>请输入金额，如 {example}。</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, as you would at the counter, or leave it empty for none.</source>
        <translation>请直接用数字输入金额，与柜台输入方式相同；没有则留空。</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, such as {example}.</source>
        <translation>请直接用数字输入金额，如 {example}。</translation>
    </message>
    <message>
        <source>What the bank demands is changed by two people. Ask a supervisor.</source>
        <translation>更改银行策略须由两人办理。请主管批准。</translation>
    </message>
    <message>
        <source>Whoever approved this may not any more, so nothing was posted. Ask another supervisor.</source>
        <translation>批准人现已无此权限，未记账。请另请一位主管批准。</translation>
    </message>
    <message>
        <source>You are at this computer now, so it stays trusted. Shut it out from another one.</source>
        <translation>您正在使用这台电脑，故保持受信任。请从另一台电脑撤销。</translation>
    </message>
    <message>
        <source>You can reverse what you posted yourself today. For this entry, ask a supervisor.</source>
        <translation>您只能冲正自己今日记账的交易。此笔请找主管处理。</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Another administrator can.</source>
        <translation>不能对自己执行此操作。可由另一位管理员执行。</translation>
    </message>
    <message>
        <source>You ended this session from another window.</source>
        <translation>您已从另一窗口结束此会话。</translation>
    </message>
    <message>
        <source>You have no drawer open. Open one under Drawer, then post this.</source>
        <translation>您尚未领用钱箱。请先在“钱箱”中领用，再记账。</translation>
    </message>
    <message>
        <source>You have {name} open already. Close it before you open another.</source>
        <translation>您已领用“{name}”。请先上缴，再领用其他钱箱。</translation>
    </message>
    <message>
        <source>You signed in at another window, so this session has ended.</source>
        <translation>您已在另一窗口登录，此会话已结束。</translation>
    </message>
    <message>
        <source>You still have a start password. Choose one of your own first.</source>
        <translation>您仍在使用初始密码。请先设置自己的密码。</translation>
    </message>
    <message>
        <source>You took this cheque in yourself. Another supervisor clears it.</source>
        <translation>此支票由您本人收票。须由另一位主管结清。</translation>
    </message>
    <message>
        <source>Your drawer is being counted, so no cash moves in it. Finish the count, or give it up.</source>
        <translation>您的钱箱正在清点，不能收付现金。请完成清点，或放弃清点。</translation>
    </message>
    <message>
        <source>Your drawer is offered to a colleague, so no cash moves in it. Withdraw the offer to go on.</source>
        <translation>您的钱箱正在移交给同事，不能收付现金。如要继续使用，请撤回移交。</translation>
    </message>
    <message>
        <source>Your drawer is paused, so no cash moves in it. Resume it under Drawer, then post this.</source>
        <translation>您的钱箱已暂停，不能收付现金。请先在“钱箱”中恢复，再记账。</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a supervisor or an administrator.</source>
        <translation>您的角色无此权限。请联系主管或管理员。</translation>
    </message>
    <message>
        <source>Your role needs a second factor. It can be replaced by another, but not dropped.</source>
        <translation>您的角色需要第二因素。可以更换，但不能取消。</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set up your authenticator first.</source>
        <translation>您的角色需要第二因素。请先设置验证器应用。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is kept.</source>
        <translation>您的会话已结束。请重新登录，您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Your session has lasted as long as one may.</source>
        <translation>您的会话已达最长时限。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>审计检查</translation>
    </message>
    <message>
        <source>known personally</source>
        <translation>熟识本人</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>无从得知</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已换卡</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>{code} has {digits} decimals: type it as {example}.</source>
        <translation>{code} 有 {digits} 位小数：请输入如 {example}。</translation>
    </message>
    <message>
        <source>{given} would go out and {taken} come in. Both sides of an exchange are the same sum.</source>
        <translation>付出 {given}，收入 {taken}。兑换双方金额必须相等。</translation>
    </message>
    <message>
        <source>{rule} Choose a smaller amount, or ask a supervisor.</source>
        <translation>{rule}请减少金额，或请主管处理。</translation>
    </message>
</context>
</TS>
