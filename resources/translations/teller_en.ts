<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n alert(s) wait for a decision.</source>
        <translation>
            <numerusform>%n alert waits for a decision.</numerusform>
            <numerusform>%n alerts wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message numerus="yes">
        <source>The last %n backup(s) are kept; one is made whenever the branch closes.</source>
        <translation>
            <numerusform>The last backup is kept; one is made whenever the branch closes.</numerusform>
            <numerusform>The last %n backups are kept; one is made whenever the branch closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n account(s) frozen</source>
        <translation>
            <numerusform>%n account frozen</numerusform>
            <numerusform>%n accounts frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n try(s) failed since your last sign-in{when}. Not you? Tell a supervisor.</source>
        <translation>
            <numerusform>%n try failed since your last sign-in{when}. Not you? Tell a supervisor.</numerusform>
            <numerusform>%n tries failed since your last sign-in{when}. Not you? Tell a supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You came in by a recovery code; %n left. Phone lost? Set up another.</source>
        <translation>
            <numerusform>You came in by a recovery code; %n is left. Phone lost? Set up another.</numerusform>
            <numerusform>You came in by a recovery code; %n are left. Phone lost? Set up another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>books</name>
    <message numerus="yes">
        <source>No difference in %n count(s).</source>
        <translation>
            <numerusform>No difference in %n count.</numerusform>
            <numerusform>No difference in %n counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>own_security</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>%n code left.</numerusform>
            <numerusform>%n codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>the last one</numerusform>
            <numerusform>the last %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n drawer(s) closed</source>
        <translation>
            <numerusform>%n drawer closed</numerusform>
            <numerusform>%n drawers closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n card(s) still draw on this account. Cancel them, then close it.</source>
        <translation>
            <numerusform>%n card still draws on this account. Cancel it, then close the account.</numerusform>
            <numerusform>%n cards still draw on this account. Cancel them, then close the account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.</source>
        <translation>
            <numerusform>That is not the CVV. Ask again: after %n more wrong try the card is blocked.</numerusform>
            <numerusform>That is not the CVV. Ask again: after %n more wrong tries the card is blocked.</numerusform>
        </translation>
    </message>
</context>
</TS>
