<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
