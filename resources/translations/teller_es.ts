<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Choose one of the accounts: press the down arrow to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no such account. Clear the line to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller makes a start password for them. Nobody chooses it, and it is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators look after people and settings. They move no customer’s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an e-mail address, for example ada@bank.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the administrator’s full name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceLabel</name>
    <message>
        <source>could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the &amp;vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it. Leave this empty if there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bank a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency stays for good. Everything else can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Block this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working at once. A lost or stolen card is replaced, never unblocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Cancel card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify CVV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this card for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can never be used or made active again. The account stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: {day} a day, {cash} of it in cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No online payments, abroad allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No online payments, not abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online payments allowed, abroad allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online payments allowed, not abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one ends now. The new one keeps its limits, and has other digits and another CVV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unb&amp;lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for this card is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>expires {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPresenter</name>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the CVV of {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of {card} are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is blocked. Nobody can use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is cancelled, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is replaced by {new}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. If a new card stands here, its CVV was not shown: replace it for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVV that was on screen is not shown again. Replace the card if nobody noted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of this customer stand here, those that have ended, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Its CVV was not shown, since you had left this page. Replace it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed account stays closed. It must be at zero, with no card drawing on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money can move on it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves on it, in or out, until it is unfrozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenAccount</name>
    <message>
        <source>&amp;Freeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfreeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved on this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Finish serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving {name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Nobody found. Check the spelling, or type the customer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more. Type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and this is not saved. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes you typed are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CvvForm</name>
    <message>
        <source>&amp;Three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three wrong ones {card} is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check CVV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the customer know the CVV?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CvvOnce</name>
    <message>
        <source>CVV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown this once. Let the customer note it now: afterwards nobody can look it up, not even the bank. If it is lost, the card is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Finish serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish serving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last entry was posted. Look at the statement before you post it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the bank is still answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was typed and not posted. It is lost when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be served again. Find and identify them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was reset. Sign in to choose one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role was changed. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryStep</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery to the branch’s cash vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example who brought it, and the delivery note’s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawerPresenter</name>
    <message>
        <source>Choose a drawer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} received. The cash vault holds {held} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is closed. {amount} went back to the cash vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open, with {amount} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>&amp;New drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawers yet. A supervisor adds them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawers yet. Enter adds the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at customer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name must be given. The rest helps to find them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>&amp;Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example its last digits. It is kept with the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>&amp;Make card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card draws on an active current account, and this customer has none. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bra&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made now and not active until the customer has it in hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>&amp;Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;broad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In c&amp;ash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits in {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementPresenter</name>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was posted. Press the button again: it is safe, it will not be posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>It could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted before you have seen and confirmed it. Enter goes on, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed has not been posted. It is lost when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDrawerStep</name>
    <message>
        <source>Add drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Drawer 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts empty; whoever opens it takes the float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its number and can be used at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this account was opened. Look at the list before you open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is called what its kind is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>&amp;Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the branch’s cash vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no drawer open. Choose one, and say how much cash it starts with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s current and savings accounts will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is lost when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet. The first one is opened under Accounts; Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>&amp;Close drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours since {when}. The ledger says that this much cash is in it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be loaded. {why} Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>What can be done or found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteOfShift</name>
    <message>
        <source>That account is not this customer’s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n account(s) frozen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drawer open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticularsForm</name>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong and easy to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank’s file is encrypted with this passphrase. It is asked for when Teller starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can open the file again, not even the maker of Teller. Write it down and keep it where the bank keeps its keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPresenter</name>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advised} characters or more would be better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>&amp;Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; a sentence of your own is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other sessions end when it is saved; this one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours was made for you and is good for this only. The new one is known to nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Another role for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts at once, and their sessions end: they sign in again in the new role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, customer or account number, e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or enrol a new customer with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count}. Type on to narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a name, a customer or account number, an e-mail address or a phone number.
Customers appear as you type; Enter chooses the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServeView</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the bank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen, and written down by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>&amp;Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each choice applies at once, on this machine, for everybody who signs in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Accounts and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: choose, review, post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back; what you typed is not lost without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+K and type a code, then its fields: DEP 150 4021 7733 06 rent. Of the accounts of the customer being served, the last four digits are enough. Nothing is posted before you have confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field or button whose letter is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next field or button, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down in a table or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Disappears in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready… you can type already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the practice bank your password is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to begin your day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {name}’s work is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPasswordOnce</name>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Not for your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPresenter</name>
    <message>
        <source>All there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whoever made a transfer can have it reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the days above, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted in these days. Choose another period above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is lost when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cash vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {name}? All its cash goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was received. Press the button again: it is safe, it will not be received twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive this delivery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Read it once more. Creating the bank takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitledForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer or an account, or type what to do, such as DEP 150…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, or type what to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank’s books are encrypted. Type the passphrase that was chosen when the bank was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>&amp;Change role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new start password for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enab&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their password and their sessions end now. You are shown a start password, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sessions end at once, in every window. What they have done stays in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sign in with the password they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}. {may}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPresenter</name>
    <message>
        <source>{name} cannot sign in any more; their sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new start password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {role} now; their sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may sign in again, with the password they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without adding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. A new start password was not shown: reset it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start password that was on screen is not shown again. Reset it if nobody noted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for the new user is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} was added. The start password was not shown: reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The start password was not shown, since you had left this page: reset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>PRACTICE: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {minutes}:{seconds:02d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Accounts of the customer being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked after three wrong CVVs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: suspicious use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the customer wishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half done: whatever was being posted was either posted whole or not at all. Report number {number} is in the log, without any customer&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Teller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan renminbi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>złoty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>This is not a date. Type it as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Another program is holding the vault. Close it, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Press the button again: nothing is posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed on this machine. Nothing was posted; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was posted; try again, and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was posted: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be written. Check that its folder is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Stop, and have it restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file was moved or replaced while this window was open. Nothing was posted: close Teller, put the file back, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called {name} already. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at {name}. Check where it was moved to, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup; the vault itself was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing. It lies beside the vault and holds its keys: restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not encrypted, so it is no vault of Teller&apos;s. Choose the right file; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the vault that these keys belong to. Put back the two files that go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer Teller. Update this program; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>movement</name>
    <message>
        <source>Already posted at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} back to the customer, out of your drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still leave today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the receipt as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted a second time. A print of it is marked COPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse an entry on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} back from the customer, into your drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, or save the receipt as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>A card’s CVV is on screen: put it away first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is half typed on the accounts page: post or leave it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the customer’s particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit into {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit {amount} into {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks why, then you confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the form; the account is asked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the form; the account it goes to is asked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the review, where you confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out whose account that is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First finish serving {name} (FIN or F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a card on {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}’s. Enter turns to identifying them, and then to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for “{words}” among the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an account’s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the customer’s particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a customer by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve {name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is half typed on the cards page: save or leave it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers could not be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: type on to narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {amount} from {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {amount} from {account} to {payee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try less of a name, a number, or a code such as DEP. F1 lists the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {amount} from {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount, account, account it goes to, memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount, account, memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being served now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, number, e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card’s last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: no customer has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: there is no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is frozen: nothing moves on it, in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no account number: its check digits do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no customer number: it has digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not an account of the customer being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: more than one account ends so, type more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: more than one card ends so, choose it among the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: no account of this customer ends so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: no card of this customer ends so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: type at least {least} digits of the account’s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: type the card’s last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: type the whole number of the account it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: while nobody is served, type the whole account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Enter tries again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A teller who also keeps the cash vault and may reverse the entries of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds and disables users. Sees no customer&apos;s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a start password and chooses their own at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything and posts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves customers and has a drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrators first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tellers first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n card(s) still draw on this account. Cancel them, then close it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A CVV has three digits. Type all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A float cannot be below zero. Type zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A k stands for thousand and takes no separators. Type the whole amount in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A k stands for thousand, as in {thousands}. Type it like that, or the whole amount in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit cannot be below zero. Type zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {number} is closed, for good. Choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {number} is frozen, so nothing moves on it. Unfreeze it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash is part of the day’s limit. Type {day_limit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {number} has the same name and birth date. If this is somebody else, enrol them all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {number} is still being served. Finish serving them first (F12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address and password do not match. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done just now. Nothing you typed is lost; see the notice above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Go back and choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is being served. Find and identify the customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody alive was born on that day. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in with this address. Check it, or choose the user from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {available} is available on this account. Take less, or another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {left} more may leave this account today, since its limit is {limit} a day. Take less, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has {name} open. Choose another drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in with this address already. Choose another, or find them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff addresses use plain letters, so that none looks like another. Type it without accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more cash than the books can count. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the CVV, for the third time, so the card is blocked now. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is not your current password. Type it again; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the password you have. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same account. Choose another one to pay into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank refused this, and nothing was changed. Speak to a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payee&apos;s account no longer holds this amount, so the transfer cannot be taken back. Speak to a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a drawer of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account of this number at the bank. Check the number with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer of this number. Check the number, or look for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such drawer. Choose one from the list under Drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry on this account. Open the statement again and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not that much in the cash vault. Take a smaller float, or ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only {available} in cash. Fill up first, or take less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {balance} on this account. Pay it out or transfer it, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is {state} already, so there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be posted here. Choose a deposit, a withdrawal or a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken as it is. Check what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is {state}, so this cannot be done with it. Choose another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was reported lost or stolen. Replace it instead of unblocking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency has fewer decimals. Type the amount with as many as it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no such account. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no such card. Choose one of the cards in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has been reversed already, so there is nothing left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was posted before with other content. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was refused before, so nothing was posted. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has characters that are not text. Type it anew instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no account number: a digit is mistyped. Compare it with the customer’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number, such as +44 20 7946 0958.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as ada@bank.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator: without one, nobody could add users. Name another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess, and it guards the file itself. Choose {shortest} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is little more than the bank&apos;s name or your own. Choose words that have to do with neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is on the list that guessers try first. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long. Type at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too short. Type at least {shortest} characters; 15 or more are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of identifying is not for your role. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount of more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount in plain digits, as you would at the counter, or leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount in plain digits, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can reverse what you posted yourself today. For this entry, ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Another administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no drawer open. Open one under Drawer, then post this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {name} open already. Close it before you open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still have a start password. Choose one of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a supervisor or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role posts up to {limit} at once. Ask a supervisor to post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known personally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {digits} decimals: type it as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
