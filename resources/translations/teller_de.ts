<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Choose one of the accounts: press the down arrow to see them.</source>
        <translation>Wählen Sie eines der Konten: Die Pfeiltaste nach unten zeigt sie.</translation>
    </message>
    <message>
        <source>This customer has no such account. Clear the line to see them all.</source>
        <translation>Dieser Kunde hat kein solches Konto. Leeren Sie die Zeile, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>A new user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Teller makes a start password for them. Nobody chooses it, and it is shown once.</source>
        <translation>Teller erzeugt ein Startpasswort. Niemand wählt es aus, und es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>What they sign in with.</source>
        <translation>Dient zur Anmeldung.</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Administrators look after people and settings. They move no customer’s money.</source>
        <translation>Administratoren betreuen Benutzer und Einstellungen. Sie bewegen kein Geld von Kunden.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Vollständiger &amp;Name</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Der erste Administrator</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>Passwort wie&amp;derholen</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>Das stimmt nicht mit der Eingabe oben überein. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type an e-mail address, for example ada@bank.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel ada@bank.example.</translation>
    </message>
    <message>
        <source>Type the administrator’s full name.</source>
        <translation>Geben Sie den vollständigen Namen des Administrators ein.</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Was es war</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Warnung abschließen</translation>
    </message>
    <message>
        <source>It is kept with the alert, for good.</source>
        <translation>Bleibt für immer bei der Warnung.</translation>
    </message>
    <message>
        <source>Show the entry in the &amp;journal</source>
        <translation>Buchung im &amp;Journal zeigen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n alert(s) wait for a decision.</source>
        <translation>
            <numerusform>%n Warnung wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Warnungen warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Look at the alerts</source>
        <translation>Warnungen ansehen</translation>
    </message>
    <message>
        <source>No alert waits for a decision.</source>
        <translation>Keine Warnung wartet auf eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Unlocked: {name}. The next try is looked at again.</source>
        <translation>Entsperrt: {name}. Der nächste Versuch wird wieder geprüft.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>{what}: {rule}. It stands under Decided.</source>
        <translation>{what}: {rule}. Steht jetzt unter „Entschieden“.</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Nothing looks wrong. What does stands here, with what was seen.</source>
        <translation>Nichts sieht falsch aus. Was falsch aussieht, steht hier, samt dem, was gesehen wurde.</translation>
    </message>
    <message>
        <source>Rela&amp;tions…</source>
        <translation>Ange&amp;hörige…</translation>
    </message>
</context>
<context>
    <name>ApprovalPresenter</name>
    <message>
        <source>It was not approved: three tries were wrong. Ask for the approval anew.</source>
        <translation>Dies wurde nicht freigegeben: Drei Versuche waren falsch. Bitten Sie neu um die Freigabe.</translation>
    </message>
    <message>
        <source>Nobody decided within five minutes, so nothing was posted. Ask anew, or change it.</source>
        <translation>Innerhalb von fünf Minuten hat niemand entschieden, es wurde also nichts gebucht. Bitten Sie neu um Freigabe oder ändern Sie die Eingaben.</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted.</source>
        <translation>{name} hat dies nicht freigegeben, es wurde also nichts gebucht.</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted: “{word}”</source>
        <translation>{name} hat dies nicht freigegeben, es wurde also nichts gebucht: „{word}“</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation>Hier freigeben</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Antragsteller: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not by the maker, nor by anybody it concerns. Your password approves this and no more.</source>
        <translation>Nicht durch den Antragsteller und nicht durch Betroffene. Ihr Passwort gibt nur dies frei.</translation>
    </message>
    <message>
        <source>Send to the &amp;queue instead</source>
        <translation>Stattdessen in die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;code</source>
        <translation>&amp;Code der Aufsicht</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;e-mail</source>
        <translation>&amp;E-Mail der Aufsicht</translation>
    </message>
    <message>
        <source>Supervisor’s approval</source>
        <translation>Freigabe der Aufsicht</translation>
    </message>
    <message>
        <source>Supervisor’s approval. {rules}</source>
        <translation>Freigabe der Aufsicht. {rules}</translation>
    </message>
    <message>
        <source>Supervisor’s pass&amp;word</source>
        <translation>&amp;Passwort der Aufsicht</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>Grund des Antragstellers</translation>
    </message>
    <message>
        <source>The supervisor reads this before deciding.</source>
        <translation>Die Aufsicht liest dies, bevor sie entscheidet.</translation>
    </message>
    <message>
        <source>To be filled in by a supervisor</source>
        <translation>Von der Aufsicht auszufüllen</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Wartet auf die Aufsicht</translation>
    </message>
    <message>
        <source>Where the supervisor has a second factor.</source>
        <translation>Falls die Aufsicht einen zweiten Faktor hat.</translation>
    </message>
    <message>
        <source>Why should it be done?</source>
        <translation>Warum soll dies geschehen?</translation>
    </message>
</context>
<context>
    <name>BalanceLabel</name>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Name of the bank</source>
        <translation>&amp;Name der Bank</translation>
    </message>
    <message>
        <source>Cash in the &amp;vault</source>
        <translation>Bargeld im &amp;Tresor</translation>
    </message>
    <message>
        <source>Count it. Leave this empty if there is none yet.</source>
        <translation>Zählen Sie es. Lassen Sie das Feld leer, wenn noch keines da ist.</translation>
    </message>
    <message>
        <source>Give the bank a name.</source>
        <translation>Geben Sie der Bank einen Namen.</translation>
    </message>
    <message>
        <source>Set up the bank</source>
        <translation>Bank einrichten</translation>
    </message>
    <message>
        <source>The currency stays for good. Everything else can be changed.</source>
        <translation>Die Währung bleibt für immer. Alles andere lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>above the maximum of {limit}</source>
        <translation>über dem Höchstbestand von {limit}</translation>
    </message>
    <message>
        <source>below the minimum of {limit}</source>
        <translation>unter dem Mindestbestand von {limit}</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Höchstbestand</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation>{name}, {note}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount}, {warning}</source>
        <translation>{name}: {amount}, {warning}</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Block this card?</source>
        <translation>Diese Karte sperren?</translation>
    </message>
    <message>
        <source>Block {card}</source>
        <translation>{card} sperren</translation>
    </message>
    <message>
        <source>It stops working at once. A lost or stolen card is replaced, never unblocked.</source>
        <translation>Sie funktioniert sofort nicht mehr. Eine verlorene oder gestohlene Karte wird ersetzt, nie entsperrt.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
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
        <translation>Eine Übergabe ist noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Every drawer is closed</source>
        <translation>Alle Kassen sind geschlossen</translation>
    </message>
    <message>
        <source>No cash is on its way between drawers</source>
        <translation>Kein Bargeld ist zwischen Kassen unterwegs</translation>
    </message>
    <message>
        <source>Proving the books…</source>
        <translation>Die Bücher werden geprüft…</translation>
    </message>
    <message>
        <source>Proving your drawer…</source>
        <translation>Ihre Kasse wird geprüft…</translation>
    </message>
    <message>
        <source>Something does not hold. Post nothing, and show this to an administrator.</source>
        <translation>Etwas stimmt nicht. Buchen Sie nichts und zeigen Sie dies einem Administrator.</translation>
    </message>
    <message>
        <source>Still open: {drawers}</source>
        <translation>Noch geöffnet: {drawers}</translation>
    </message>
    <message>
        <source>The books hold: {count} entries and all that hangs on them.</source>
        <translation>Die Bücher stimmen: {count} Buchungen und alles, was daran hängt.</translation>
    </message>
    <message>
        <source>The business day {day} is open again.</source>
        <translation>Der Buchungstag {day} ist wieder offen.</translation>
    </message>
    <message>
        <source>You have no drawer open, so there is none to prove. Open one under Drawer.</source>
        <translation>Sie haben keine Kasse geöffnet, es gibt also keine zu prüfen. Öffnen Sie eine unter „Kasse“.</translation>
    </message>
    <message>
        <source>Your drawer holds: {count} lines since it was opened.</source>
        <translation>Ihre Kasse stimmt: {count} Zeilen seit dem Öffnen.</translation>
    </message>
    <message>
        <source>{amount} is on its way between drawers</source>
        <translation>{amount} sind zwischen Kassen unterwegs</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, abgeschlossen</translation>
    </message>
    <message>
        <source>{day}, not begun: it begins with the first posting</source>
        <translation>{day}, nicht begonnen: Er beginnt mit der ersten Buchung</translation>
    </message>
    <message>
        <source>{day}, open</source>
        <translation>{day}, offen</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>&amp;Prove my drawer</source>
        <translation>&amp;Kasse prüfen</translation>
    </message>
    <message>
        <source>&amp;Prove the books</source>
        <translation>&amp;Bücher prüfen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Close the business day {day}?</source>
        <translation>Den Buchungstag {day} abschließen?</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not proved yet.</source>
        <translation>Abgebrochen. Über das, was noch nicht geprüft war, ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The branch is closed. This is the report on the day.</source>
        <translation>Die Filiale ist abgeschlossen. Dies ist der Tagesbericht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Cash by drawer</source>
        <translation>Bargeld je Kasse</translation>
    </message>
    <message>
        <source>Cash in and out by the hour</source>
        <translation>Bareingänge und -ausgänge je Stunde</translation>
    </message>
    <message>
        <source>Cash in and out today</source>
        <translation>Bareingänge und -ausgänge heute</translation>
    </message>
    <message>
        <source>No cash has come or gone today.</source>
        <translation>Heute ist kein Bargeld ein- oder ausgegangen.</translation>
    </message>
    <message>
        <source>No drawer is open.</source>
        <translation>Keine Kasse ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>&amp;Verwendungszweck (optional)</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>&amp;Empfängerkonto</translation>
    </message>
    <message>
        <source>Capture this hold</source>
        <translation>Diese Vormerkung einlösen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Up to {amount} is paid to an account of the bank. What is left is released.</source>
        <translation>Bis zu {amount} werden auf ein Konto der Bank gezahlt. Der Rest wird freigegeben.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Cancel card…</source>
        <translation>Karte &amp;kündigen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Verify CVV…</source>
        <translation>CVV &amp;prüfen…</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>Cancel this card for good?</source>
        <translation>Diese Karte endgültig kündigen?</translation>
    </message>
    <message>
        <source>Cancel {card}</source>
        <translation>{card} kündigen</translation>
    </message>
    <message>
        <source>It can never be used or made active again. The account stays as it is.</source>
        <translation>Sie kann nie wieder benutzt oder aktiviert werden. Das Konto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Limits: {day} a day, {cash} of it in cash.</source>
        <translation>Limits: {day} pro Tag, davon {cash} bar.</translation>
    </message>
    <message>
        <source>No online payments, abroad allowed.</source>
        <translation>Keine Online-Zahlungen, Ausland erlaubt.</translation>
    </message>
    <message>
        <source>No online payments, not abroad.</source>
        <translation>Keine Online-Zahlungen, Ausland nicht erlaubt.</translation>
    </message>
    <message>
        <source>Online payments allowed, abroad allowed.</source>
        <translation>Online-Zahlungen erlaubt, Ausland erlaubt.</translation>
    </message>
    <message>
        <source>Online payments allowed, not abroad.</source>
        <translation>Online-Zahlungen erlaubt, Ausland nicht erlaubt.</translation>
    </message>
    <message>
        <source>Replace this card?</source>
        <translation>Diese Karte ersetzen?</translation>
    </message>
    <message>
        <source>Replace {card}</source>
        <translation>{card} ersetzen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>This one ends now. The new one keeps its limits, and has other digits and another CVV.</source>
        <translation>Diese Karte endet jetzt. Die neue behält die Limits und hat andere Ziffern und einen anderen CVV.</translation>
    </message>
    <message>
        <source>Unb&amp;lock</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>What was typed for this card is not saved yet.</source>
        <translation>Die Eingaben zu dieser Karte sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>expires {month}</source>
        <translation>gültig bis {month}</translation>
    </message>
</context>
<context>
    <name>CardsPresenter</name>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>Eine Karte braucht ein aktives Girokonto. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>That is the CVV of {card}.</source>
        <translation>Das ist der CVV von {card}.</translation>
    </message>
    <message>
        <source>The limits of {card} are saved.</source>
        <translation>Die Limits von {card} sind gespeichert.</translation>
    </message>
    <message>
        <source>{card} is active again.</source>
        <translation>{card} ist wieder aktiv.</translation>
    </message>
    <message>
        <source>{card} is active.</source>
        <translation>{card} ist aktiv.</translation>
    </message>
    <message>
        <source>{card} is blocked. Nobody can use it any more.</source>
        <translation>{card} ist gesperrt. Niemand kann sie mehr benutzen.</translation>
    </message>
    <message>
        <source>{card} is cancelled, for good.</source>
        <translation>{card} ist endgültig gekündigt.</translation>
    </message>
    <message>
        <source>{card} is issued.</source>
        <translation>{card} ist ausgestellt.</translation>
    </message>
    <message>
        <source>{old} is replaced by {new}.</source>
        <translation>{old} ist durch {new} ersetzt.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards of this customer</source>
        <translation>Karten dieses Kunden</translation>
    </message>
    <message>
        <source>Issue card</source>
        <translation>Karte ausstellen</translation>
    </message>
    <message>
        <source>Issue the first card</source>
        <translation>Erste Karte ausstellen</translation>
    </message>
    <message>
        <source>No answer came. If a new card stands here, its CVV was not shown: replace it for another.</source>
        <translation>Es kam keine Antwort. Falls hier eine neue Karte steht, wurde ihr CVV nicht angezeigt: Ersetzen Sie sie durch eine andere.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>The CVV that was on screen is not shown again. Replace the card if nobody noted it.</source>
        <translation>Der CVV, der zu sehen war, wird nicht noch einmal angezeigt. Ersetzen Sie die Karte, falls ihn niemand notiert hat.</translation>
    </message>
    <message>
        <source>The cards of this customer stand here, those that have ended, too.</source>
        <translation>Hier stehen die Karten dieses Kunden, auch die beendeten.</translation>
    </message>
    <message>
        <source>{said} Its CVV was not shown, since you had left this page. Replace it for a new one.</source>
        <translation>{said} Der CVV wurde nicht angezeigt, da Sie diese Seite verlassen hatten. Ersetzen Sie die Karte durch eine neue.</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Vermerk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;An wen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A closed account stays closed. It must be at zero, with no card drawing on it.</source>
        <translation>Ein aufgelöstes Konto bleibt aufgelöst. Der Saldo muss null sein, und keine Karte darf mehr dazu gehören.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Konto auflösen</translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation>{name} auflösen?</translation>
    </message>
    <message>
        <source>Freeze account</source>
        <translation>Konto einfrieren</translation>
    </message>
    <message>
        <source>Freeze {name}?</source>
        <translation>{name} einfrieren?</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Wird im Prüfprotokoll festgehalten.</translation>
    </message>
    <message>
        <source>Money can move on it again.</source>
        <translation>Auf dem Konto kann wieder Geld bewegt werden.</translation>
    </message>
    <message>
        <source>Nothing moves on it, in or out, until it is unfrozen.</source>
        <translation>Bis zur Freigabe bewegt sich nichts auf dem Konto, weder hinein noch hinaus.</translation>
    </message>
    <message>
        <source>Unfreeze account</source>
        <translation>Konto freigeben</translation>
    </message>
    <message>
        <source>Unfreeze {name}?</source>
        <translation>{name} freigeben?</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>So wird es behoben</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation>Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ChequeForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Drawn on</source>
        <translation>Be&amp;zogene Bank</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Bank and account, as printed at its foot.</source>
        <translation>Bank und Konto, wie unten auf dem Scheck gedruckt.</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>Scheck einzahlen</translation>
    </message>
    <message>
        <source>It is credited now, and held until the other bank has paid.</source>
        <translation>Er wird jetzt gutgeschrieben und bleibt vorgemerkt, bis die andere Bank gezahlt hat.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>&amp;Aussteller</translation>
    </message>
</context>
<context>
    <name>ChequesPresenter</name>
    <message>
        <source>Cheque of {amount} taken back</source>
        <translation>Scheck über {amount} zurückgebucht</translation>
    </message>
    <message>
        <source>The cheque over {amount} is cleared; the customer’s money is free.</source>
        <translation>Der Scheck über {amount} ist eingelöst; der Kunde kann über das Geld verfügen.</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned and taken back, with a fee of {fee}.</source>
        <translation>Der Scheck über {amount} ist zurückgegeben und zurückgebucht, mit einer Gebühr von {fee}.</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned, and its credit is taken back.</source>
        <translation>Der Scheck über {amount} ist zurückgegeben und die Gutschrift zurückgebucht.</translation>
    </message>
</context>
<context>
    <name>ChequesView</name>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Zurückgeben…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Einlösen…</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>Clear cheque</source>
        <translation>Scheck einlösen</translation>
    </message>
    <message>
        <source>Clear this cheque over {amount}?</source>
        <translation>Diesen Scheck über {amount} einlösen?</translation>
    </message>
    <message>
        <source>Cleared in the last 60 days</source>
        <translation>Eingelöst in den letzten 60 Tagen</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Bezogene Bank</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>Im Einzug</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>Es kam keine Antwort. Tun Sie es noch einmal: Es wird nicht doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Return cheque</source>
        <translation>Scheck zurückgeben</translation>
    </message>
    <message>
        <source>Return this cheque over {amount}?</source>
        <translation>Diesen Scheck über {amount} zurückgeben?</translation>
    </message>
    <message>
        <source>Stands on the customer’s statement.</source>
        <translation>Steht auf dem Kontoauszug des Kunden.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>The other bank has not paid. The credit is taken back from the customer’s account.</source>
        <translation>Die andere Bank hat nicht gezahlt. Die Gutschrift wird vom Konto des Kunden zurückgebucht.</translation>
    </message>
    <message>
        <source>The other bank has paid. The customer can have the money from now on.</source>
        <translation>Die andere Bank hat gezahlt. Der Kunde kann ab jetzt über das Geld verfügen.</translation>
    </message>
    <message>
        <source>The other bank takes it back. Its money is taken from the account, if it is still there.</source>
        <translation>Die andere Bank nimmt ihn zurück. Das Geld wird vom Konto genommen, wenn es noch da ist.</translation>
    </message>
    <message>
        <source>There is no cheque here.</source>
        <translation>Hier ist kein Scheck.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Which &amp;ones</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>You took this cheque in yourself: another supervisor clears it.</source>
        <translation>Sie haben diesen Scheck selbst angenommen: Eine andere Aufsicht löst ihn ein.</translation>
    </message>
</context>
<context>
    <name>ChosenAccount</name>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Einfrieren…</translation>
    </message>
    <message>
        <source>&amp;Unfreeze…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Auflösen…</translation>
    </message>
    <message>
        <source>Closed for good: nothing moves here any more.</source>
        <translation>Endgültig aufgelöst: Hier bewegt sich nichts mehr.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Latest lines</source>
        <translation>Letzte Buchungen</translation>
    </message>
    <message>
        <source>Nothing has moved on this account yet.</source>
        <translation>Auf diesem Konto hat sich noch nichts bewegt.</translation>
    </message>
    <message>
        <source>Nothing moves here until the account is unfrozen.</source>
        <translation>Hier bewegt sich nichts, bis das Konto freigegeben ist.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>eröffnet {day}</translation>
    </message>
</context>
<context>
    <name>ChosenHold</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Einlösen…</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>A cheque’s hold ends when the cheque is cleared or returned.</source>
        <translation>Die Vormerkung eines Schecks endet, wenn er eingelöst oder zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vormerkung</translation>
    </message>
</context>
<context>
    <name>ClearForm</name>
    <message>
        <source>Take limits away</source>
        <translation>Limits entfernen</translation>
    </message>
    <message>
        <source>Take these limits away: {who}?</source>
        <translation>Diese Limits entfernen: {who}?</translation>
    </message>
    <message>
        <source>Then the limits of the role, or of each, hold again.</source>
        <translation>Danach gelten wieder die Limits der Rolle oder die allgemeinen.</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>Filiale abschließen</translation>
    </message>
    <message>
        <source>The report is made, approvals that still wait are withdrawn, and nothing is posted until the next business day. You can open the day again today.</source>
        <translation>Der Bericht wird erstellt, noch wartende Freigaben werden zurückgezogen, und bis zum nächsten Buchungstag wird nichts gebucht. Heute können Sie den Tag wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>Kopiert für {seconds} s</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie verwahrt</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Your recovery codes are shown, once.</source>
        <translation>Ihre Wiederherstellungscodes werden angezeigt, einmal.</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation>{title}: {amount}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
</context>
<context>
    <name>CountFlow</name>
    <message>
        <source>&amp;Book {difference} and close</source>
        <translation>{difference} &amp;buchen und schließen</translation>
    </message>
    <message>
        <source>&amp;Book {difference} and hand over</source>
        <translation>{difference} &amp;buchen und übergeben</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Zählung bestätigen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Nachzählen</translation>
    </message>
    <message>
        <source>Count all that is in it. What should be there is shown once it has been counted.</source>
        <translation>Zählen Sie alles, was darin ist. Der Sollbestand erscheint erst nach dem Zählen.</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Zählen und schließen</translation>
    </message>
    <message>
        <source>Count and hand over</source>
        <translation>Zählen und übergeben</translation>
    </message>
    <message>
        <source>Count everything once more, from the first note on. After that both figures are shown.</source>
        <translation>Zählen Sie alles noch einmal, vom ersten Schein an. Danach erscheinen beide Beträge.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Give up counting</source>
        <translation>Zählung abbrechen</translation>
    </message>
    <message>
        <source>The count does not agree. Count once more.</source>
        <translation>Die Zählung stimmt nicht überein. Zählen Sie nach.</translation>
    </message>
    <message>
        <source>The drawer goes on. What was counted stays on record.</source>
        <translation>Mit der Kasse geht es weiter. Das Gezählte bleibt festgehalten.</translation>
    </message>
    <message>
        <source>{name} is closed, {difference}. {amount} went back to the cash vault.</source>
        <translation>{name} ist geschlossen, {difference}. {amount} liegen wieder im Tresor.</translation>
    </message>
    <message>
        <source>{name} is closed. {amount} went back to the cash vault.</source>
        <translation>{name} ist geschlossen. {amount} liegen wieder im Tresor.</translation>
    </message>
    <message>
        <source>{name} is offered. It is your colleague’s when they take it on their own screen.</source>
        <translation>{name} ist angeboten. Die Kasse wechselt, sobald der Kollege sie am eigenen Bildschirm annimmt.</translation>
    </message>
    <message>
        <source>{name} is right, to the last coin.</source>
        <translation>{name} stimmt bis auf die letzte Münze.</translation>
    </message>
    <message>
        <source>{reference} is copied.</source>
        <translation>{reference} ist kopiert.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Too many tries were wrong. You can try again in {time}.</source>
        <translation>Zu viele Versuche waren falsch. In {time} können Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>CountingPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Count {amount}</source>
        <translation>{amount} zählen</translation>
    </message>
    <message>
        <source>The count comes to {counted}, and {amount} changes hands. Count again, or go back.</source>
        <translation>Gezählt sind {counted}, den Besitzer wechseln {amount}. Zählen Sie nach oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Type how many of each change hands. Change that goes back has a minus before it.</source>
        <translation>Geben Sie ein, wie viele jeweils den Besitzer wechseln. Rückgeld bekommt ein Minus davor.</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Zählung übernehmen</translation>
    </message>
</context>
<context>
    <name>CountsPresenter</name>
    <message>
        <source>Every colleague has a drawer already. One of them has to close theirs first.</source>
        <translation>Alle Kollegen haben schon eine Kasse. Jemand muss zuerst die eigene schließen.</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Finish serving</source>
        <translation>Bedienung beenden</translation>
    </message>
    <message>
        <source>Serving {name}, {number}</source>
        <translation>In Bedienung: {name}, {number}</translation>
    </message>
    <message>
        <source>The service is finished.</source>
        <translation>Die Bedienung ist beendet.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Nobody found. Check the spelling, or type the customer number.</source>
        <translation>Niemand gefunden. Prüfen Sie die Schreibweise oder geben Sie die Kundennummer ein.</translation>
    </message>
    <message>
        <source>There are more. Type more of the name.</source>
        <translation>Es gibt weitere. Geben Sie mehr vom Namen ein.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>No answer came, and this is not saved. Save it again.</source>
        <translation>Es kam keine Antwort, und dies ist nicht gespeichert. Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The changes you typed are lost.</source>
        <translation>Die eingegebenen Änderungen gehen verloren.</translation>
    </message>
</context>
<context>
    <name>CvvForm</name>
    <message>
        <source>&amp;Three digits</source>
        <translation>Drei &amp;Ziffern</translation>
    </message>
    <message>
        <source>After three wrong ones {card} is blocked.</source>
        <translation>Nach drei falschen Eingaben wird {card} gesperrt.</translation>
    </message>
    <message>
        <source>Check CVV</source>
        <translation>CVV prüfen</translation>
    </message>
    <message>
        <source>Does the customer know the CVV?</source>
        <translation>Kennt der Kunde den CVV?</translation>
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
        <translation>Nur dieses eine Mal zu sehen. Lassen Sie den Kunden ihn jetzt notieren: Danach kann ihn niemand mehr nachschlagen, auch die Bank nicht. Geht er verloren, wird die Karte ersetzt.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>A second factor has to be set up. Sign in again to begin.</source>
        <translation>Ein zweiter Faktor muss eingerichtet werden. Melden Sie sich dazu neu an.</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>Bedienung beenden</translation>
    </message>
    <message>
        <source>Finish serving?</source>
        <translation>Bedienung beenden?</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Weiter bedienen</translation>
    </message>
    <message>
        <source>It is not known whether the last entry was posted. Look at the statement before you post it anew.</source>
        <translation>Es ist nicht bekannt, ob die letzte Buchung ausgeführt wurde. Sehen Sie im Kontoauszug nach, bevor Sie neu buchen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>Verlassen, ohne zu buchen?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>Es war eine Weile niemand hier.</translation>
    </message>
    <message>
        <source>One moment: the bank is still answering.</source>
        <translation>Einen Moment: Die Bank antwortet noch.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Something was typed and not posted. It is lost when you leave it.</source>
        <translation>Es gibt Eingaben, die nicht gebucht sind. Sie gehen beim Verlassen verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The customer could not be served again. Find and identify them anew.</source>
        <translation>Der Kunde konnte nicht wieder bedient werden. Suchen und legitimieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Your password was reset. Sign in to choose one of your own.</source>
        <translation>Ihr Passwort wurde zurückgesetzt. Melden Sie sich an, um ein eigenes zu wählen.</translation>
    </message>
    <message>
        <source>Your role was changed. Sign in again.</source>
        <translation>Ihre Rolle wurde geändert. Melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>&amp;Close the branch…</source>
        <translation>Filiale &amp;abschließen…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Buchungstage</translation>
    </message>
    <message>
        <source>No business day is on record. The first begins with the first posting.</source>
        <translation>Es ist kein Buchungstag verzeichnet. Der erste beginnt mit der ersten Buchung.</translation>
    </message>
    <message>
        <source>Open it a&amp;gain…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <source>Reports by day</source>
        <translation>Berichte nach Tagen</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Cash vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>Im Tresor</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was received. Press the button again: it is safe, it will not be received twice.</source>
        <translation>Es kam keine Antwort, daher ist nicht sicher, ob dies angenommen wurde. Drücken Sie die Schaltfläche noch einmal: Das ist sicher, es wird nicht doppelt angenommen.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>Receive this delivery?</source>
        <translation>Diese Lieferung annehmen?</translation>
    </message>
    <message>
        <source>Receive {amount}</source>
        <translation>{amount} annehmen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>From now &amp;on</source>
        <translation>Ab &amp;jetzt</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on, once a supervisor has approved it.</source>
        <translation>Gilt ab der nächsten Anmeldung, sobald die Aufsicht es freigegeben hat.</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>Die Aufsicht liest ihn, und er wird im Prüfprotokoll festgehalten.</translation>
    </message>
</context>
<context>
    <name>DevicesPresenter</name>
    <message>
        <source>It is changed: {name}.</source>
        <translation>Geändert: {name}.</translation>
    </message>
    <message>
        <source>The computer is called {name} now.</source>
        <translation>Der Computer heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>The session of {name} has ended.</source>
        <translation>Die Sitzung von {name} ist beendet.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
        <source>{name} is shut out. Sessions that are open at it can be ended here.</source>
        <translation>{name} ist gesperrt. Sitzungen, die dort offen sind, können hier beendet werden.</translation>
    </message>
    <message>
        <source>{name} is trusted. People can sign in at it.</source>
        <translation>{name} ist vertraut. Man kann sich dort anmelden.</translation>
    </message>
</context>
<context>
    <name>DevicesSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Sitzung &amp;beenden…</translation>
    </message>
    <message>
        <source>&amp;Shut out…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Changed by an administrator with a supervisor’s yes.</source>
        <translation>Ändert ein Administrator mit Freigabe der Aufsicht.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End the session of {name}?</source>
        <translation>Die Sitzung von {name} beenden?</translation>
    </message>
    <message>
        <source>It is this window’s own: it ends with signing out.</source>
        <translation>Es ist die dieses Fensters: Sie endet mit dem Abmelden.</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>Na&amp;me…</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet. Trust it only if you know whose it is.</source>
        <translation>Noch hat niemand darüber entschieden. Vertrauen Sie ihm nur, wenn Sie wissen, wem er gehört.</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, until it is trusted anew.</source>
        <translation>Niemand meldet sich dort mehr an, bis ihm neu vertraut wird.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>{name} sperren?</translation>
    </message>
    <message>
        <source>Their window is locked at its next use. What they typed is kept for them.</source>
        <translation>Jenes Fenster wird bei der nächsten Benutzung gesperrt. Was dort getippt wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Offene Sitzungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What the bank demands</source>
        <translation>Was die Bank verlangt</translation>
    </message>
</context>
<context>
    <name>DrawerPresenter</name>
    <message>
        <source>Choose a drawer first.</source>
        <translation>Wählen Sie zuerst eine Kasse.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>Scheine und Münzen ergeben {counted}. Zählen Sie weiter oder ändern Sie den Betrag.</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{amount} received. The cash vault holds {held} now.</source>
        <translation>{amount} angenommen. Im Tresor liegen jetzt {held}.</translation>
    </message>
    <message>
        <source>{name} is open, with {amount} in it.</source>
        <translation>{name} ist geöffnet, mit einem Bestand von {amount}.</translation>
    </message>
    <message>
        <source>{name} is ready to be opened.</source>
        <translation>{name} kann jetzt geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>&amp;Least and most</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;New drawer</source>
        <translation>&amp;Neue Kasse</translation>
    </message>
    <message>
        <source>&amp;Receive cash</source>
        <translation>Ba&amp;rgeld annehmen</translation>
    </message>
    <message>
        <source>Cash in {currency}</source>
        <translation>Bargeld in {currency}</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Close b&amp;y force</source>
        <translation>Zwangssch&amp;ließung</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Less than {least}</source>
        <translation>Weniger als {least}</translation>
    </message>
    <message>
        <source>More than {most}</source>
        <translation>Mehr als {most}</translation>
    </message>
    <message>
        <source>No drawers yet. A supervisor adds them here.</source>
        <translation>Noch keine Kassen. Die Aufsicht fügt sie hier hinzu.</translation>
    </message>
    <message>
        <source>No drawers yet. Enter adds the first one.</source>
        <translation>Noch keine Kassen. Enter fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>Sh&amp;ip cash</source>
        <translation>Bargel&amp;d abgeben</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Enrol &amp;all the same</source>
        <translation>T&amp;rotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Look at customer {number}</source>
        <translation>Kunde {number} ansehen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Only the name must be given. The rest helps to find them again.</source>
        <translation>Nur der Name ist nötig. Alles andere hilft, den Kunden wiederzufinden.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>FeeForm</name>
    <message>
        <source>&amp;Flat</source>
        <translation>&amp;Fest</translation>
    </message>
    <message>
        <source>&amp;Share of the amount, in %</source>
        <translation>&amp;Anteil am Betrag, in %</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Mindestens</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Gebühr ändern</translation>
    </message>
    <message>
        <source>Fee: {movement}</source>
        <translation>Gebühr: {movement}</translation>
    </message>
    <message>
        <source>It holds from the next posting on, once a supervisor has approved it.</source>
        <translation>Gilt ab der nächsten Buchung, sobald die Aufsicht es freigegeben hat.</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>Leer: kein Limit.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Be&amp;trifft</translation>
    </message>
</context>
<context>
    <name>FlowChart</name>
    <message>
        <source>in {amount}</source>
        <translation>Eingang {amount}</translation>
    </message>
    <message>
        <source>out {amount}</source>
        <translation>Ausgang {amount}</translation>
    </message>
    <message>
        <source>{hour}: nothing</source>
        <translation>{hour}: nichts</translation>
    </message>
    <message>
        <source>{hour}: {came_in} in, {went_out} out</source>
        <translation>{hour}: {came_in} Eingang, {went_out} Ausgang</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Choose the open drawer of somebody else in the list first.</source>
        <translation>Wählen Sie zuerst in der Liste die geöffnete Kasse von jemand anderem.</translation>
    </message>
    <message>
        <source>Close {name} of {holder}</source>
        <translation>{name} von {holder} schließen</translation>
    </message>
    <message>
        <source>Least and most in {name}</source>
        <translation>Mindest- und Höchstbestand von {name}</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>Mit {name} geht es weiter.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} ist unterbrochen.</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>{name} ist eingestellt.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Dieses Formular verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What you typed is lost when you leave.</source>
        <translation>Ihre Eingaben gehen beim Verlassen verloren.</translation>
    </message>
</context>
<context>
    <name>HoldsPresenter</name>
    <message>
        <source>The cheque over {amount} is taken in, and held until it is cleared.</source>
        <translation>Der Scheck über {amount} ist angenommen und vorgemerkt, bis er eingelöst ist.</translation>
    </message>
    <message>
        <source>Type the last day on which it is held.</source>
        <translation>Geben Sie den letzten Tag der Vormerkung ein.</translation>
    </message>
    <message>
        <source>{amount} is held now.</source>
        <translation>{amount} sind jetzt vorgemerkt.</translation>
    </message>
    <message>
        <source>{amount} is paid; nothing is held any more.</source>
        <translation>{amount} sind gezahlt; es ist nichts mehr vorgemerkt.</translation>
    </message>
    <message>
        <source>{amount} is released.</source>
        <translation>{amount} sind freigegeben.</translation>
    </message>
</context>
<context>
    <name>HoldsSide</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Deposit this cheque?</source>
        <translation>Diesen Scheck einzahlen?</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Bezogene Bank</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>Es kam keine Antwort. Tun Sie es noch einmal: Es wird nicht doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>{amount} buchen</translation>
    </message>
</context>
<context>
    <name>HoldsView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>Scheck einzahlen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Holds and cheques</source>
        <translation>Vormerkungen und Schecks</translation>
    </message>
    <message>
        <source>No cheque has been taken in.</source>
        <translation>Es wurde noch kein Scheck angenommen.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>&amp;Document seen</source>
        <translation>Vorgelegtes &amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Identified by</source>
        <translation>&amp;Legitimation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For example its last digits. It is kept with the service.</source>
        <translation>Zum Beispiel die letzten Ziffern. Wird zur Bedienung festgehalten.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>{name} bedienen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>&amp;Make card</source>
        <translation>Ausste&amp;llen</translation>
    </message>
    <message>
        <source>A card draws on an active current account, and this customer has none. Open one first.</source>
        <translation>Eine Karte braucht ein aktives Girokonto, und dieser Kunde hat keines. Eröffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Ko&amp;nto</translation>
    </message>
    <message>
        <source>Bra&amp;nd</source>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>It is made now and not active until the customer has it in hand.</source>
        <translation>Sie wird jetzt ausgestellt und ist erst aktiv, wenn der Kunde sie in der Hand hat.</translation>
    </message>
</context>
<context>
    <name>JournalPresenter</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Buchungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>In Kassen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Journal {day}</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>Aus Kassen</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Business &amp;day</source>
        <translation>Buchungs&amp;tag</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Buchungen des Tages</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>In Kassen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was posted here yet. Entries stand here as soon as they are posted.</source>
        <translation>Hier wurde noch nichts gebucht. Buchungen stehen hier, sobald sie gebucht sind.</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>Aus Kassen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
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
        <translation>Gesichert, geöffnet und geprüft: {name}.</translation>
    </message>
    <message>
        <source>Backing up the vault…</source>
        <translation>Tresordatei wird gesichert…</translation>
    </message>
    <message>
        <source>Changing the key of the vault…</source>
        <translation>Schlüssel der Tresordatei wird gewechselt…</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} wird geprüft…</translation>
    </message>
    <message>
        <source>It is removed. Who kept a copy of the old keys file is shut out once the key is changed, too.</source>
        <translation>Der Zugang ist entfernt. Wer eine Kopie der alten Schlüsseldatei hat, ist ausgesperrt, sobald auch der Schlüssel gewechselt ist.</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Type it again; capital letters count.</source>
        <translation>Diese Passphrase öffnet sie nicht. Geben Sie sie noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one still opens backups that were made before.</source>
        <translation>Die Passphrase ist geändert. Die alte öffnet weiterhin Sicherungen, die vorher gemacht wurden.</translation>
    </message>
    <message>
        <source>The two differ. Type the new passphrase again.</source>
        <translation>Die beiden sind verschieden. Geben Sie die neue Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The vault has a new key. Every way in opens it as before.</source>
        <translation>Die Tresordatei hat einen neuen Schlüssel. Alle Zugänge öffnen sie wie bisher.</translation>
    </message>
    <message>
        <source>This computer opens the vault without asking from now on.</source>
        <translation>Dieser Computer öffnet die Tresordatei von jetzt an ohne Nachfrage.</translation>
    </message>
    <message>
        <source>{name} holds: the books of {bank}.</source>
        <translation>{name} stimmt: die Bücher von {bank}.</translation>
    </message>
    <message>
        <source>{name} opens the vault from now on.</source>
        <translation>{name} öffnet die Tresordatei von jetzt an.</translation>
    </message>
</context>
<context>
    <name>KeepingSide</name>
    <message>
        <source>A backup from before the key was changed</source>
        <translation>Sicherung aus der Zeit vor dem Schlüsselwechsel</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Add passphrase</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation>Computer hinzufügen</translation>
    </message>
    <message>
        <source>After this, old copies of the keys file open nothing. Close the bank’s other windows first.</source>
        <translation>Danach öffnen alte Kopien der Schlüsseldatei nichts mehr. Schließen Sie zuerst die anderen Fenster der Bank.</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Change the vault’s key</source>
        <translation>Schlüssel der Tresordatei wechseln</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>Close Teller. A backup is never restored over the bank that is open.</source>
        <translation>Schließen Sie Teller. Eine Sicherung wird nie über die geöffnete Bank wiederhergestellt.</translation>
    </message>
    <message>
        <source>For a colleague, or for an envelope in the safe. Each opens the vault by itself.</source>
        <translation>Für einen Kollegen oder einen Umschlag im Safe. Jede öffnet die Tresordatei für sich allein.</translation>
    </message>
    <message>
        <source>How to restore a backup</source>
        <translation>So stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>In a terminal, type: teller restore BACKUP NEW_FILE. The passphrase is that of its time.</source>
        <translation>Geben Sie in einem Terminal ein: teller restore SICHERUNG NEUE_DATEI. Es gilt die Passphrase von damals.</translation>
    </message>
    <message>
        <source>It opens the vault no more. Afterwards, change the vault’s key, too.</source>
        <translation>Dies öffnet die Tresordatei nicht mehr. Wechseln Sie danach auch den Schlüssel der Tresordatei.</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is forgotten. One made before opens nothing any more.</source>
        <translation>Er öffnet die Tresordatei, wenn jede Passphrase vergessen ist. Ein früherer öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Keep copies of the folder elsewhere: a disk that fails takes its backups with it.</source>
        <translation>Verwahren Sie Kopien des Ordners anderswo: Ein defekter Datenträger nimmt seine Sicherungen mit.</translation>
    </message>
    <message>
        <source>Let this computer open the vault</source>
        <translation>Diesen Computer die Tresordatei öffnen lassen</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erzeugen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {kind}, {name}?</source>
        <translation>{kind} „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Show the code once</source>
        <translation>Code einmal zeigen</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The copy is checked first. Put the new file and its keys where the vault lay, and open it.</source>
        <translation>Die Kopie wird zuerst geprüft. Legen Sie die neue Datei und ihre Schlüssel an die Stelle der Tresordatei und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>The passphrase that you type as the one in use is replaced. Others stay.</source>
        <translation>Ersetzt wird die Passphrase, die Sie als jetzige eingeben. Andere bleiben.</translation>
    </message>
    <message>
        <source>The recovery code is made.</source>
        <translation>Der Wiederherstellungscode ist erzeugt.</translation>
    </message>
    <message>
        <source>Type the passphrase of that time.</source>
        <translation>Geben Sie die damalige Passphrase ein.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer opens the vault. They still sign in to Teller.</source>
        <translation>Wer an diesem Computer angemeldet ist, öffnet die Tresordatei. Bei Teller meldet man sich trotzdem an.</translation>
    </message>
    <message>
        <source>Write it down and lock it away; it is shown once. Type it where the passphrase is asked.</source>
        <translation>Schreiben Sie ihn auf und schließen Sie ihn weg; er wird einmal gezeigt. Geben Sie ihn dort ein, wo nach der Passphrase gefragt wird.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>&amp;Add passphrase</source>
        <translation>Neue Passp&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Passphrase ändern</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>All backups are kept; none is made when the branch closes.</source>
        <translation>Alle Sicherungen werden behalten; beim Tagesabschluss wird keine gemacht.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Change &amp;key</source>
        <translation>&amp;Schlüssel wechseln</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Es wurde noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept; one is made whenever the branch closes.</source>
        <translation>
            <numerusform>Die letzte Sicherung wird behalten; bei jedem Tagesabschluss wird eine gemacht.</numerusform>
            <numerusform>Die letzten %n Sicherungen werden behalten; bei jedem Tagesabschluss wird eine gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in the folder “backups”, beside the vault.</source>
        <translation>Sie liegen im Ordner „backups“ neben der Tresordatei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Zugänge zur Tresordatei</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>At least 12 characters; a sentence of your own is good.</source>
        <translation>Mindestens 12 Zeichen; ein eigener Satz ist gut.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase wie&amp;derholen</translation>
    </message>
    <message>
        <source>Or the recovery code.</source>
        <translation>Oder der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Passphrase &amp;in use</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of &amp;that time</source>
        <translation>Da&amp;malige Passphrase</translation>
    </message>
</context>
<context>
    <name>LastEntries</name>
    <message>
        <source>Nothing posted yet today. What you post stands here.</source>
        <translation>Heute noch nichts gebucht. Was Sie buchen, steht hier.</translation>
    </message>
    <message>
        <source>The day’s journal</source>
        <translation>Journal des Tages</translation>
    </message>
    <message>
        <source>Your last entries</source>
        <translation>Ihre letzten Buchungen</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Auf einmal</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Pro &amp;Tag</translation>
    </message>
    <message>
        <source>A &amp;month</source>
        <translation>Pro &amp;Monat</translation>
    </message>
    <message>
        <source>A user’s e-mail address, or the number of a customer or account.</source>
        <translation>Die E-Mail-Adresse eines Benutzers oder die Nummer eines Kunden oder Kontos.</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Limits ändern</translation>
    </message>
    <message>
        <source>For a</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Limits of their own</source>
        <translation>Eigene Limits</translation>
    </message>
    <message>
        <source>Limits: {who}</source>
        <translation>Limits: {who}</translation>
    </message>
    <message>
        <source>They hold from the next posting on, once a supervisor has approved them.</source>
        <translation>Gelten ab der nächsten Buchung, sobald die Aufsicht sie freigegeben hat.</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;Online</translation>
    </message>
    <message>
        <source>&amp;Save limits</source>
        <translation>Limits &amp;speichern</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Pro &amp;Tag</translation>
    </message>
    <message>
        <source>A&amp;broad</source>
        <translation>&amp;Ausland</translation>
    </message>
    <message>
        <source>In c&amp;ash</source>
        <translation>Davon &amp;bar</translation>
    </message>
    <message>
        <source>Limits in {code}</source>
        <translation>Limits in {code}</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The difference is changed.</source>
        <translation>Die Differenz ist geändert.</translation>
    </message>
    <message>
        <source>The fees are changed.</source>
        <translation>Die Gebühren sind geändert.</translation>
    </message>
    <message>
        <source>The limits are changed: {who}.</source>
        <translation>Die Limits sind geändert: {who}.</translation>
    </message>
    <message>
        <source>Type a share in percent with at most two decimals, such as 0.25.</source>
        <translation>Geben Sie einen Anteil in Prozent mit höchstens zwei Nachkommastellen ein, zum Beispiel 0,25.</translation>
    </message>
</context>
<context>
    <name>LimitsSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Instead of those of the role. {email}</source>
        <translation>Anstelle der Limits der Rolle. {email}</translation>
    </message>
    <message>
        <source>Limits of its own.</source>
        <translation>Eigene Limits.</translation>
    </message>
    <message>
        <source>No limits of its own: those for each hold.</source>
        <translation>Keine eigenen Limits: Es gelten die allgemeinen.</translation>
    </message>
    <message>
        <source>The most that goes out, unless there are limits of its own.</source>
        <translation>So viel geht höchstens hinaus, sofern es keine eigenen Limits gibt.</translation>
    </message>
    <message>
        <source>The most that one of them moves, unless they have limits of their own.</source>
        <translation>So viel bewegt höchstens jeder in dieser Rolle, sofern keine eigenen Limits gelten.</translation>
    </message>
</context>
<context>
    <name>LimitsView</name>
    <message>
        <source>A drawer may be over or short by up to {amount} without a supervisor.</source>
        <translation>Eine Kasse darf ohne Aufsicht bis zu {amount} Überschuss oder Fehlbetrag haben.</translation>
    </message>
    <message>
        <source>Change &amp;difference…</source>
        <translation>&amp;Differenz ändern…</translation>
    </message>
    <message>
        <source>Customer or account &amp;number</source>
        <translation>Kunden- oder Konto&amp;nummer</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Limits and fees</source>
        <translation>Limits und Gebühren</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Own limits…</source>
        <translation>Eigene Limits…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>&amp;Verwendungszweck (optional)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>&amp;Empfängerkonto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Its number; the down arrow shows this customer’s own.</source>
        <translation>Die Nummer; Pfeil nach unten zeigt die eigenen des Kunden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>MovementPresenter</name>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>Es ist nicht bekannt, ob dies gebucht wurde. Sehen Sie im Kontoauszug nach, bevor Sie neu buchen.</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was posted. Press the button again: it is safe, it will not be posted twice.</source>
        <translation>Es kam keine Antwort, daher ist nicht sicher, ob dies gebucht wurde. Drücken Sie die Schaltfläche noch einmal: Das ist sicher, es wird nicht doppelt gebucht.</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>Count cash</source>
        <translation>Bargeld zählen</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>Es ist nicht bekannt, ob dies gebucht wurde. Sehen Sie im Kontoauszug nach, bevor Sie neu buchen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>Verlassen, ohne zu buchen?</translation>
    </message>
    <message>
        <source>Nothing is posted before you have seen and confirmed it. Enter goes on, Esc goes back.</source>
        <translation>Nichts wird gebucht, bevor Sie es gesehen und bestätigt haben. Enter geht weiter, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Once it is posted</source>
        <translation>Nach dem Buchen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What you typed has not been posted. It is lost when you leave.</source>
        <translation>Ihre Eingaben sind nicht gebucht. Sie gehen beim Verlassen verloren.</translation>
    </message>
</context>
<context>
    <name>MovesPresenter</name>
    <message>
        <source>Count out what you hand over first.</source>
        <translation>Zählen Sie zuerst ab, was Sie übergeben.</translation>
    </message>
    <message>
        <source>Count what comes in, and what you give for it.</source>
        <translation>Zählen Sie, was hereinkommt und was Sie dafür geben.</translation>
    </message>
    <message>
        <source>Nobody else has a drawer open. Wait until a colleague has.</source>
        <translation>Niemand sonst hat eine Kasse geöffnet. Warten Sie, bis ein Kollege eine hat.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>Scheine und Münzen ergeben {counted}. Zählen Sie weiter oder ändern Sie den Betrag.</translation>
    </message>
    <message>
        <source>{taken} come in and {given} go out. Both sides of an exchange are the same sum.</source>
        <translation>{taken} kommen herein und {given} gehen hinaus. Beim Wechseln sind beide Seiten gleich viel.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A name for {name}</source>
        <translation>Ein Name für {name}</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Name speichern</translation>
    </message>
    <message>
        <source>Where it stands, for example. Everybody with this page reads it.</source>
        <translation>Zum Beispiel, wo er steht. Alle mit dieser Seite lesen es.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, wartend: {count}</translation>
    </message>
</context>
<context>
    <name>NewDrawerStep</name>
    <message>
        <source>Add drawer</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>For example Drawer 4.</source>
        <translation>Zum Beispiel Kasse 4.</translation>
    </message>
    <message>
        <source>It starts empty; whoever opens it takes the float.</source>
        <translation>Sie ist zunächst leer; wer sie öffnet, entnimmt den Anfangsbestand.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>New drawer</source>
        <translation>Neue Kasse</translation>
    </message>
</context>
<context>
    <name>NightBackup</name>
    <message>
        <source>The branch is closed, and its vault is backed up, opened and proved: {name}.</source>
        <translation>Die Filiale ist abgeschlossen, und ihre Tresordatei ist gesichert, geöffnet und geprüft: {name}.</translation>
    </message>
    <message>
        <source>The branch is closed, but no backup was made. {why}</source>
        <translation>Die Filiale ist abgeschlossen, aber es wurde keine Sicherung gemacht. {why}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Name, if any</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <source>It gets its number and can be used at once.</source>
        <translation>Es erhält seine Nummer und kann sofort benutzt werden.</translation>
    </message>
    <message>
        <source>It is not known whether this account was opened. Look at the list before you open it anew.</source>
        <translation>Es ist nicht bekannt, ob dieses Konto eröffnet wurde. Sehen Sie in der Liste nach, bevor Sie es neu eröffnen.</translation>
    </message>
    <message>
        <source>Left empty, it is called what its kind is called.</source>
        <translation>Bleibt das Feld leer, heißt das Konto wie seine Art.</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Ein Konto eröffnen</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Sparkonto</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>&amp;Count the float</source>
        <translation>Anfangsbestand &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Anfangsbestand</translation>
    </message>
    <message>
        <source>It comes from the branch’s cash vault.</source>
        <translation>Er kommt aus dem Tresor der Filiale.</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>Eine Kasse öffnen</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>You have no drawer open. Choose one, and say how much cash it starts with.</source>
        <translation>Sie haben keine Kasse geöffnet. Wählen Sie eine und geben Sie an, mit wie viel Bargeld sie beginnt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The customer&apos;s accounts</source>
        <translation>Die Konten des Kunden</translation>
    </message>
    <message>
        <source>The customer’s current and savings accounts will stand here.</source>
        <translation>Hier werden die Giro- und Sparkonten des Kunden stehen.</translation>
    </message>
    <message>
        <source>This customer has no account yet.</source>
        <translation>Dieser Kunde hat noch kein Konto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>aktive zuerst</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>aufgelöste zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation>{account}: {state}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Balance in {currency}</source>
        <translation>Saldo in {currency}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edit particulars</source>
        <translation>Stammdaten ändern</translation>
    </message>
    <message>
        <source>No accounts yet. The first one is opened under Accounts; Enter goes there.</source>
        <translation>Noch keine Konten. Das erste wird unter „Konten“ eröffnet; Enter führt dorthin.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>aktive zuerst</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>aufgelöste zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
</context>
<context>
    <name>OwnDrawer</name>
    <message>
        <source>Entries today</source>
        <translation>Buchungen heute</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>In Ihrer Kasse</translation>
    </message>
    <message>
        <source>Into your drawer</source>
        <translation>In Ihre Kasse</translation>
    </message>
    <message>
        <source>It is told when it is counted.</source>
        <translation>Erscheint nach dem Zählen.</translation>
    </message>
    <message>
        <source>No drawer open</source>
        <translation>Keine Kasse geöffnet</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>Eine Kasse öffnen</translation>
    </message>
    <message>
        <source>Out of your drawer</source>
        <translation>Aus Ihrer Kasse</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
</context>
<context>
    <name>OwnSecurityView</name>
    <message>
        <source>&amp;Set it up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>New &amp;recovery codes…</source>
        <translation>Neue &amp;Wiederherstellungscodes…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On since {day}</source>
        <translation>Ein seit {day}</translation>
    </message>
    <message>
        <source>One that was not you? Change your password, and tell a supervisor.</source>
        <translation>Eine davon war nicht Ihre? Ändern Sie Ihr Passwort und sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Set up on another &amp;phone…</source>
        <translation>Auf anderem &amp;Telefon einrichten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Turn it &amp;off…</source>
        <translation>&amp;Ausschalten…</translation>
    </message>
    <message>
        <source>Your last sign-ins</source>
        <translation>Ihre letzten Anmeldungen</translation>
    </message>
</context>
<context>
    <name>OwnSessions</name>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>That window is locked at its next use. What was typed there is kept for you.</source>
        <translation>Jenes Fenster wird bei der nächsten Benutzung gesperrt. Was dort getippt wurde, bleibt für Sie erhalten.</translation>
    </message>
    <message>
        <source>This window ends with signing out. Choose another one to end it.</source>
        <translation>Dieses Fenster endet mit dem Abmelden. Wählen Sie ein anderes, um es zu beenden.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>Sie sind sonst nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Sitzungen</translation>
    </message>
</context>
<context>
    <name>OwnSessionsPresenter</name>
    <message>
        <source>The session at {computer} has ended.</source>
        <translation>Die Sitzung an {computer} ist beendet.</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>&amp;Buy cash</source>
        <translation>&amp;Aus Tresor holen</translation>
    </message>
    <message>
        <source>&amp;Close drawer</source>
        <translation>Kasse &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Go on counting</source>
        <translation>Weiter &amp;zählen</translation>
    </message>
    <message>
        <source>&amp;Hand cash over</source>
        <translation>Bargeld ü&amp;bergeben</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Unterbrechen</translation>
    </message>
    <message>
        <source>&amp;Sell cash</source>
        <translation>&amp;In Tresor geben</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ein Kollege</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Gi&amp;ve up counting</source>
        <translation>Zählung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Hand over the &amp;drawer</source>
        <translation>&amp;Kasse übergeben</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>In Ihrer Kasse</translation>
    </message>
    <message>
        <source>No cash moves in it, and what should be there is not shown before it is counted.</source>
        <translation>Darin bewegt sich kein Bargeld, und der Sollbestand erscheint erst nach dem Zählen.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>Offered to a colleague: no cash moves in it until it is taken or withdrawn.</source>
        <translation>Einem Kollegen angeboten: Darin bewegt sich kein Bargeld, bis sie angenommen oder zurückgezogen wird.</translation>
    </message>
    <message>
        <source>Paused: no cash moves in it until you resume.</source>
        <translation>Unterbrochen: Darin bewegt sich kein Bargeld, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Die Kasse</translation>
    </message>
    <message>
        <source>There is less than {least} in it. Buy some from the cash vault.</source>
        <translation>Darin ist weniger als {least}. Holen Sie etwas aus dem Tresor.</translation>
    </message>
    <message>
        <source>There is more than {most} in it. Sell some to the cash vault.</source>
        <translation>Darin ist mehr als {most}. Geben Sie etwas in den Tresor.</translation>
    </message>
    <message>
        <source>Yours since {when}. It is being counted.</source>
        <translation>Ihre Kasse seit {when}. Sie wird gerade gezählt.</translation>
    </message>
    <message>
        <source>Yours since {when}. The ledger says that this much cash is in it:</source>
        <translation>Ihre Kasse seit {when}. Laut Buchführung liegt so viel Bargeld darin:</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>{column}, {order}</source>
        <translation>{column}, {order}</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be loaded. {why} Press F5 to try again.</source>
        <translation>Konnte nicht geladen werden. {why} F5 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation>Sortiert nach {order}</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>What can be done or found</source>
        <translation>Was sich tun oder finden lässt</translation>
    </message>
</context>
<context>
    <name>PaletteOfShift</name>
    <message>
        <source>That account is not this customer’s.</source>
        <translation>Dieses Konto gehört nicht diesem Kunden.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n account(s) frozen</source>
        <translation>
            <numerusform>%n Konto eingefroren</numerusform>
            <numerusform>%n Konten eingefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>eben begonnen</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <source>no drawer open</source>
        <translation>keine Kasse geöffnet</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>{name}, being counted</source>
        <translation>{name}, wird gezählt</translation>
    </message>
    <message>
        <source>{name}, {amount}</source>
        <translation>{name}, {amount}</translation>
    </message>
</context>
<context>
    <name>ParticularsForm</name>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Die Bücher verschließen</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong and easy to type.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind stark und leicht einzugeben.</translation>
    </message>
    <message>
        <source>The bank’s file is encrypted with this passphrase. It is asked for when Teller starts.</source>
        <translation>Die Datei der Bank wird mit dieser Passphrase verschlüsselt. Teller fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Passphrase wie&amp;derholen</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>Das stimmt nicht mit der Eingabe oben überein. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Without it nobody can open the file again, not even the maker of Teller. Write it down and keep it where the bank keeps its keys.</source>
        <translation>Ohne sie kann niemand die Datei wieder öffnen, auch nicht der Hersteller von Teller. Schreiben Sie sie auf und verwahren Sie sie dort, wo die Bank ihre Schlüssel verwahrt.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>PasswordPresenter</name>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>Das stimmt nicht mit der Eingabe oben überein. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>{advised} characters or more would be better.</source>
        <translation>{advised} oder mehr Zeichen wären besser.</translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Start password</source>
        <translation>&amp;Startpasswort</translation>
    </message>
    <message>
        <source>At least 8 characters; a sentence of your own is good.</source>
        <translation>Mindestens 8 Zeichen; ein eigener Satz ist gut.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Wählen Sie ein eigenes Passwort</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your other sessions end when it is saved; this one goes on.</source>
        <translation>Beim Speichern enden Ihre anderen Sitzungen; diese läuft weiter.</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Yours was made for you and is good for this only. The new one is known to nobody but you.</source>
        <translation>Das bisherige wurde für Sie erzeugt und gilt nur hierfür. Das neue kennt niemand außer Ihnen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
</context>
<context>
    <name>PieceCounter</name>
    <message>
        <source>Clear the count</source>
        <translation>Zählung leeren</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Exactly {amount}.</source>
        <translation>Genau {amount}.</translation>
    </message>
    <message>
        <source>Fill in a suggestion</source>
        <translation>Vorschlag einsetzen</translation>
    </message>
    <message>
        <source>No notes and coins that are here make up {amount}.</source>
        <translation>Mit den vorhandenen Scheinen und Münzen lassen sich {amount} nicht bilden.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
    <message>
        <source>Of {worth} there are only {count}.</source>
        <translation>Von {worth} sind nur {count} da.</translation>
    </message>
    <message>
        <source>That is too many: of one note or coin at most {most} can be counted.</source>
        <translation>Das sind zu viele: Von einem Schein oder einer Münze lassen sich höchstens {most} zählen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>{amount} still missing.</source>
        <translation>{amount} fehlen noch.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>{amount} zu viel.</translation>
    </message>
</context>
<context>
    <name>PieceRows</name>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>only {count}</source>
        <translation>nur {count}</translation>
    </message>
    <message>
        <source>{code} {worth} coins, count</source>
        <translation>{code} {worth} Münzen, Anzahl</translation>
    </message>
    <message>
        <source>{code} {worth} notes, count</source>
        <translation>{code} {worth} Scheine, Anzahl</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Betrag vormerken</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>The amount stays on the account and cannot be paid out until then.</source>
        <translation>Der Betrag bleibt auf dem Konto und kann bis dahin nicht ausgezahlt werden.</translation>
    </message>
    <message>
        <source>The last day on which it is held.</source>
        <translation>Der letzte Tag der Vormerkung.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>&amp;Code from your authenticator</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is done once a code has shown that it is still you. For some minutes, no other is asked for.</source>
        <translation>Dies geschieht, sobald ein Code gezeigt hat, dass Sie es noch sind. Einige Minuten lang wird kein weiterer verlangt.</translation>
    </message>
    <message>
        <source>Leave it undone</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Sechs Ziffern oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Nothing has been proved yet. F9 proves it and lists here what holds.</source>
        <translation>Noch ist nichts geprüft. F9 prüft die Bücher und listet hier auf, was stimmt.</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Word to the maker</source>
        <translation>&amp;Nachricht an Antragsteller</translation>
    </message>
    <message>
        <source>&amp;Your own password</source>
        <translation>Ihr eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Asked by {name} at {time}</source>
        <translation>Antragsteller: {name}, {time}</translation>
    </message>
    <message>
        <source>Decided by {name}.</source>
        <translation>Entschieden von {name}.</translation>
    </message>
    <message>
        <source>Decided by {name}: “{word}”</source>
        <translation>Entschieden von {name}: „{word}“</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to decide.</source>
        <translation>Der Antrag wurde zurückgezogen, es ist also nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>Die fünf Minuten sind vorbei, es kann also nicht mehr entschieden werden. Um die Freigabe kann neu gebeten werden.</translation>
    </message>
    <message>
        <source>The maker reads it. Needed where you refuse.</source>
        <translation>Der Antragsteller liest sie. Nötig, wenn Sie ablehnen.</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>Grund des Antragstellers</translation>
    </message>
    <message>
        <source>Where you have a second factor.</source>
        <translation>Falls Sie einen zweiten Faktor haben.</translation>
    </message>
    <message>
        <source>You asked for it yourself: another supervisor decides.</source>
        <translation>Der Antrag ist von Ihnen selbst: Eine andere Aufsicht entscheidet.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Ihr &amp;Code</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>Approved: {what}.</source>
        <translation>Freigegeben: {what}.</translation>
    </message>
    <message>
        <source>Refused: {what}.</source>
        <translation>Abgelehnt: {what}.</translation>
    </message>
    <message>
        <source>Say why not: {name} reads it.</source>
        <translation>Schreiben Sie, warum nicht: {name} liest es.</translation>
    </message>
    <message>
        <source>That was the third wrong try. It went back to its maker, who may ask anew.</source>
        <translation>Das war der dritte falsche Versuch. Der Antrag ging zurück; der Antragsteller kann ihn neu stellen.</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. One more try is left.</source>
        <translation>Das sind nicht Ihr Passwort und Ihr Code, oder es betrifft Sie selbst. Es bleibt noch ein Versuch.</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. {left} more tries are left.</source>
        <translation>Das sind nicht Ihr Passwort und Ihr Code, oder es betrifft Sie selbst. Es bleiben noch {left} Versuche.</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. One more try is left.</source>
        <translation>Das ist nicht Ihr Passwort, oder es betrifft Sie selbst. Es bleibt noch ein Versuch.</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. {left} more tries are left.</source>
        <translation>Das ist nicht Ihr Passwort, oder es betrifft Sie selbst. Es bleiben noch {left} Versuche.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Approvals of the day</source>
        <translation>Freigaben des Tages</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Nobody has asked for an approval today.</source>
        <translation>Heute hat niemand um eine Freigabe gebeten.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It stays on record.</source>
        <translation>Wird festgehalten.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>Te&amp;xt speichern</translation>
    </message>
    <message>
        <source>{title}: {amount}</source>
        <translation>{title}: {amount}</translation>
    </message>
</context>
<context>
    <name>RelationsPresenter</name>
    <message>
        <source>Off the record: {name} and {customer}.</source>
        <translation>Vermerk entfernt: {name} und {customer}.</translation>
    </message>
    <message>
        <source>On record. What they post for this customer is held from now on.</source>
        <translation>Vermerkt. Was für diesen Kunden gebucht wird, wartet von jetzt an.</translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Take off the record…</source>
        <translation>Vermerk en&amp;tfernen…</translation>
    </message>
    <message>
        <source>A new relation</source>
        <translation>Neuer Vermerk</translation>
    </message>
    <message>
        <source>Back to the &amp;alerts</source>
        <translation>Zurück zu den &amp;Warnungen</translation>
    </message>
    <message>
        <source>Customer &amp;number</source>
        <translation>Kunden&amp;nummer</translation>
    </message>
    <message>
        <source>Nobody is on record as close to a customer.</source>
        <translation>Niemand ist als einem Kunden nahestehend vermerkt.</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Relations on record</source>
        <translation>Vermerkte Angehörige</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>Vermerk entfernen</translation>
    </message>
    <message>
        <source>Take {name} and {customer} off the record?</source>
        <translation>Vermerk zu {name} und {customer} entfernen?</translation>
    </message>
    <message>
        <source>This is about yourself: somebody else takes it off the record.</source>
        <translation>Dies betrifft Sie selbst: Jemand anderes entfernt den Vermerk.</translation>
    </message>
    <message>
        <source>What a user posts for themselves or for somebody close to them waits for a supervisor.</source>
        <translation>Was ein Benutzer für sich selbst oder Nahestehende bucht, wartet auf die Aufsicht.</translation>
    </message>
    <message>
        <source>What the user signs in with.</source>
        <translation>Womit sich der Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>What {name} posts for them is held no more. The trail keeps that it was so.</source>
        <translation>Was {name} dafür bucht, wartet nicht mehr. Das Prüfprotokoll bewahrt, dass es so war.</translation>
    </message>
    <message>
        <source>Whom they are close to: family, a friend, a business of theirs.</source>
        <translation>Wem die Person nahesteht: Familie, Freunde, ein eigenes Unternehmen.</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Its {amount} can be paid out again at once.</source>
        <translation>{amount} können sofort wieder ausgezahlt werden.</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Wird im Prüfprotokoll festgehalten.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Vormerkung freigeben</translation>
    </message>
    <message>
        <source>Release this hold?</source>
        <translation>Diese Vormerkung freigeben?</translation>
    </message>
</context>
<context>
    <name>ReopeningStep</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the business day again</source>
        <translation>Den Buchungstag wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report on the business day</source>
        <translation>Tagesbericht</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Another role for {name}</source>
        <translation>Andere Rolle für {name}</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>It counts at once, and their sessions end: they sign in again in the new role.</source>
        <translation>Die Änderung gilt sofort und beendet alle Sitzungen: Die nächste Anmeldung erfolgt in der neuen Rolle.</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>Neue R&amp;olle</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>It concerns customers, so an administrator sees that it was done, and nothing more.</source>
        <translation>Es betrifft Kunden, daher sieht ein Administrator, dass es getan wurde, und nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>Die Aufsicht liest ihn, und er wird im Prüfprotokoll festgehalten.</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>&amp;Code from the authenticator</source>
        <translation>&amp;Code aus der Authenticator-App</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone, add an account, and point the camera at this code.</source>
        <translation>Öffnen Sie die Authenticator-App auf Ihrem Telefon, fügen Sie ein Konto hinzu und richten Sie die Kamera auf diesen Code.</translation>
    </message>
    <message>
        <source>QR code for your authenticator</source>
        <translation>QR-Code für Ihre Authenticator-App</translation>
    </message>
    <message>
        <source>The six digits that it shows now.</source>
        <translation>Die sechs Ziffern, die sie jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Where it has no camera, type this key into it:</source>
        <translation>Ohne Kamera geben Sie dort diesen Schlüssel ein:</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, customer or account number, e-mail or phone</source>
        <translation>Name, Kunden- oder Kontonummer, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or a number.</source>
        <translation>Niemand gefunden für „{query}“.
Versuchen Sie es mit weniger vom Namen oder mit einer Nummer.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or enrol a new customer with Ctrl+N.</source>
        <translation>Niemand gefunden für „{query}“.
Versuchen Sie es mit weniger vom Namen oder nehmen Sie mit Strg+N einen neuen Kunden auf.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The first {count}. Type on to narrow it down.</source>
        <translation>Die ersten {count}. Tippen Sie weiter, um die Suche einzugrenzen.</translation>
    </message>
    <message>
        <source>Type part of a name, a customer or account number, an e-mail address or a phone number.
Customers appear as you type; Enter chooses the first.</source>
        <translation>Geben Sie einen Teil des Namens, eine Kunden- oder Kontonummer, eine E-Mail-Adresse oder eine Telefonnummer ein.
Kunden erscheinen beim Tippen; Enter wählt den ersten.</translation>
    </message>
</context>
<context>
    <name>SecondFactorView</name>
    <message>
        <source>No printer is set up on this computer. Write them down.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Schreiben Sie die Codes auf.</translation>
    </message>
    <message>
        <source>You have new recovery codes; the old ones are good for nothing.</source>
        <translation>Sie haben neue Wiederherstellungscodes; die alten gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Your second factor is off.</source>
        <translation>Ihr zweiter Faktor ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your second factor is on. From now on, signing in takes a code.</source>
        <translation>Ihr zweiter Faktor ist eingeschaltet. Zur Anmeldung gehört von jetzt an ein Code.</translation>
    </message>
</context>
<context>
    <name>SecurityTabs</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Schlüssel und Sicherungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Sie selbst</translation>
    </message>
</context>
<context>
    <name>ServeView</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation>Zurückgehen?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Ihre Eingaben hier gehen verloren.</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Cash in the vault</source>
        <translation>Bargeld im Tresor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create the bank</source>
        <translation>Bank anlegen</translation>
    </message>
    <message>
        <source>Creating the bank…</source>
        <translation>Die Bank wird angelegt…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>chosen, and written down by you</source>
        <translation>gewählt und von Ihnen aufgeschrieben</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Zeilen in Tabellen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each choice applies at once, on this machine, for everybody who signs in here.</source>
        <translation>Jede Auswahl gilt sofort, auf diesem Rechner, für alle, die sich hier anmelden.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>&amp;Textgröße</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Accounts and money</source>
        <translation>Konten und Geld</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt und Buchstabe</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Day and books</source>
        <translation>Tag und Bücher</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
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
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go on: choose, review, post</source>
        <translation>Weiter: wählen, prüfen, buchen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>One step back; what you typed is not lost without being asked</source>
        <translation>Ein Schritt zurück; Eingaben gehen nicht ohne Rückfrage verloren</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type a code, then its fields: DEP 150 9000 0019 26 rent. Of the accounts of the customer being served, the last four digits are enough. Nothing is posted before you have confirmed it.</source>
        <translation>Drücken Sie Strg+K und geben Sie ein Kürzel und dann seine Felder ein: DEP 150 9000 0019 26 Miete. Bei Konten des Kunden in Bedienung genügen die letzten vier Ziffern. Nichts wird gebucht, bevor Sie es bestätigt haben.</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>Tasten und Kürzel</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>The field or button whose letter is underlined</source>
        <translation>Feld oder Schaltfläche mit dem unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>The next field or button, and the one before</source>
        <translation>Nächstes Feld oder nächste Schaltfläche, und zurück</translation>
    </message>
    <message>
        <source>Up and down in a table or list</source>
        <translation>Auf und ab in Tabelle oder Liste</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
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
        <translation>Verschwindet in {seconds} s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Code, if you have one</source>
        <translation>&amp;Code, falls vorhanden</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Choose who you are today.</source>
        <translation>Wählen Sie, wer Sie heute sind.</translation>
    </message>
    <message>
        <source>Getting ready… you can type already.</source>
        <translation>Wird vorbereitet… Sie können schon tippen.</translation>
    </message>
    <message>
        <source>In the practice bank your password is no secret.</source>
        <translation>In der Übungsbank ist Ihr Passwort kein Geheimnis.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Als andere Person &amp;anmelden</translation>
    </message>
    <message>
        <source>Sign in to begin your day.</source>
        <translation>Melden Sie sich an, um Ihren Tag zu beginnen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Sechs Ziffern oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Type your code and press Enter. If you have none, press Enter.</source>
        <translation>Geben Sie Ihren Code ein und drücken Sie Enter. Wenn Sie keinen haben, drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>{reason} {name}’s work is kept as it was.</source>
        <translation>{reason} Die Arbeit von {name} bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>StartPasswordOnce</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>Kopiert für {seconds} s</translation>
    </message>
    <message>
        <source>Start password</source>
        <translation>Startpasswort</translation>
    </message>
    <message>
        <source>Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own.</source>
        <translation>Schreiben Sie es auf oder übergeben Sie es; es wird nur einmal angezeigt. Bei der ersten Anmeldung wird ein eigenes Passwort gewählt.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Not for your role</source>
        <translation>Nicht für Ihre Rolle</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Dies konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>StatementPresenter</name>
    <message>
        <source>All there is</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo jetzt</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Closing balance, {day}</source>
        <translation>Endsaldo, {day}</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>It has been reversed already.</source>
        <translation>Sie ist bereits storniert.</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed.</source>
        <translation>Nur Einzahlungen, Auszahlungen und Überweisungen lassen sich stornieren.</translation>
    </message>
    <message>
        <source>Only whoever made a transfer can have it reversed.</source>
        <translation>Eine Überweisung kann nur stornieren lassen, wer sie beauftragt hat.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Opening balance, {day}</source>
        <translation>Anfangssaldo, {day}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>StatementSaver</name>
    <message>
        <source>The printer did not answer. Check it, or save the statement as a PDF.</source>
        <translation>Der Drucker hat nicht geantwortet. Prüfen Sie ihn oder speichern Sie den Kontoauszug als PDF.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reverse this line</source>
        <translation>Buchung &amp;stornieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change the days above, then press Enter.</source>
        <translation>Ändern Sie die Tage oben und drücken Sie dann Enter.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Zeilen des Kontoauszugs</translation>
    </message>
    <message>
        <source>Nothing was posted in these days. Choose another period above.</source>
        <translation>An diesen Tagen wurde nichts gebucht. Wählen Sie oben einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Read it once more. Creating the bank takes a moment.</source>
        <translation>Lesen Sie alles noch einmal durch. Das Anlegen der Bank dauert einen Moment.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Bereit zum Anlegen</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It says that there are no lines.</source>
        <translation>Darin steht, dass es keine Zeilen gibt.</translation>
    </message>
    <message>
        <source>Making the statement</source>
        <translation>Der Kontoauszug wird erstellt</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Kontoauszug speichern</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{done} of {lines} lines</source>
        <translation>{done} von {lines} Zeilen</translation>
    </message>
    <message>
        <source>{done} of {lines} lines drawn</source>
        <translation>{done} von {lines} Zeilen gezeichnet</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>COPY {number}</source>
        <translation>KOPIE {number}</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>Prüfcode {code}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, or save the receipt as a PDF.</source>
        <translation>Der Drucker hat nicht geantwortet. Prüfen Sie ihn oder speichern Sie den Beleg als PDF.</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>Es war eine Weile niemand hier.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with it.</source>
        <translation>Ihr Passwort ist geändert. Melden Sie sich damit an.</translation>
    </message>
</context>
<context>
    <name>TitledForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n try(s) failed since your last sign-in{when}. Not you? Tell a supervisor.</source>
        <translation>
            <numerusform>%n Versuch scheiterte seit Ihrer letzten Anmeldung{when}. Nicht Sie? Sagen Sie es der Aufsicht.</numerusform>
            <numerusform>%n Versuche scheiterten seit Ihrer letzten Anmeldung{when}. Nicht Sie? Sagen Sie es der Aufsicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>, {moment}</source>
        <translation>, {moment}</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>You came in by a recovery code; %n left. Phone lost? Set up another.</source>
        <translation>
            <numerusform>Sie kamen mit einem Wiederherstellungscode herein; noch %n übrig. Telefon verloren? Richten Sie ein anderes ein.</numerusform>
            <numerusform>Sie kamen mit einem Wiederherstellungscode herein; noch %n übrig. Telefon verloren? Richten Sie ein anderes ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last sign-in was {moment}.</source>
        <translation>Ihre letzte Anmeldung: {moment}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>ToleranceForm</name>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Bis zu</translation>
    </message>
    <message>
        <source>A drawer that is over or short by no more is closed without a supervisor.</source>
        <translation>Liegt der Überschuss oder Fehlbetrag nicht darüber, wird die Kasse ohne Aufsicht geschlossen.</translation>
    </message>
    <message>
        <source>Change difference</source>
        <translation>Differenz ändern</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>Differenz einer Kasse</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer or an account, or type what to do, such as DEP 150…</source>
        <translation>Kunde, Konto oder Befehl, zum Beispiel DEP 150…</translation>
    </message>
    <message>
        <source>Find, or type what to do…</source>
        <translation>Suchen oder Befehl eingeben…</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>The books are accepted. Postings go on from here.</source>
        <translation>Die Bücher sind angenommen. Von hier an wird weiter gebucht.</translation>
    </message>
    <message>
        <source>The clock is confirmed. Postings go on.</source>
        <translation>Die Uhr ist bestätigt. Es wird weiter gebucht.</translation>
    </message>
    <message>
        <source>Verifying the trail…</source>
        <translation>Prüfprotokoll wird geprüft…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
</context>
<context>
    <name>TrailSide</name>
    <message>
        <source>Accept the books</source>
        <translation>Bücher annehmen</translation>
    </message>
    <message>
        <source>Accept the books as they are</source>
        <translation>Die Bücher annehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>Uhr bestätigen</translation>
    </message>
    <message>
        <source>This computer’s time is right, though earlier entries are later. The reason stays on the trail.</source>
        <translation>Die Zeit dieses Computers stimmt, obwohl frühere Buchungen später liegen. Der Grund bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>What came after them is given up on this computer. A supervisor has to agree, and it stays here.</source>
        <translation>Was danach kam, wird auf diesem Computer aufgegeben. Die Aufsicht muss zustimmen, und es bleibt vermerkt.</translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Accept the books…</source>
        <translation>Bücher annehmen…</translation>
    </message>
    <message>
        <source>Confirm the clock…</source>
        <translation>Uhr bestätigen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Nothing on the trail is like that. Look for less, or for other days.</source>
        <translation>Nichts im Prüfprotokoll ist so. Suchen Sie nach weniger oder an anderen Tagen.</translation>
    </message>
    <message>
        <source>Saved as {name}. Rows: {count}.</source>
        <translation>Gespeichert als {name}. Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the rows that were left.</source>
        <translation>Abgebrochen. Über die übrigen Zeilen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>It stays on record.</source>
        <translation>Wird festgehalten.</translation>
    </message>
    <message>
        <source>Make sure first that nobody guesses passwords there.</source>
        <translation>Vergewissern Sie sich zuerst, dass dort niemand Passwörter errät.</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>Vergewissern Sie sich zuerst, dass die falschen Versuche von dieser Person waren.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>{name} entsperren?</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>War&amp;um</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>Bank öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The bank’s books are encrypted. Type the vault’s passphrase, or its recovery code.</source>
        <translation>Die Bücher der Bank sind verschlüsselt. Geben Sie die Passphrase der Tresordatei oder ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>Still has to wait before the next try: {name}.</source>
        <translation>Muss vor dem nächsten Versuch noch warten: {name}.</translation>
    </message>
    <message>
        <source>Stopped until somebody unlocks: {name}.</source>
        <translation>Gesperrt, bis jemand entsperrt: {name}.</translation>
    </message>
    <message>
        <source>This is yourself: somebody else unlocks you.</source>
        <translation>Das sind Sie selbst: Jemand anderes entsperrt Sie.</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>&amp;Change role…</source>
        <translation>Ro&amp;lle ändern…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>A new start password for {name}?</source>
        <translation>Ein neues Startpasswort für {name}?</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>{name} deaktivieren?</translation>
    </message>
    <message>
        <source>Enab&amp;le…</source>
        <translation>&amp;Aktivieren…</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enable {name}?</source>
        <translation>{name} aktivieren?</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>Vergewissern Sie sich zuerst, dass die falschen Versuche von dieser Person waren.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Neues &amp;Passwort…</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset second &amp;factor…</source>
        <translation>Zweiten &amp;Faktor zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset the second factor of {name}?</source>
        <translation>Zweiten Faktor von {name} zurücksetzen?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Their password and their sessions end now. You are shown a start password, once.</source>
        <translation>Das Passwort und alle Sitzungen enden jetzt. Ihnen wird ein Startpasswort angezeigt, einmal.</translation>
    </message>
    <message>
        <source>Their phone and recovery codes open nothing any more. Make sure that it is them who asks.</source>
        <translation>Telefon und Wiederherstellungscodes öffnen dann nichts mehr. Vergewissern Sie sich, dass wirklich diese Person darum bittet.</translation>
    </message>
    <message>
        <source>Their sessions end at once, in every window. What they have done stays in the books.</source>
        <translation>Alle Sitzungen enden sofort, in jedem Fenster. Was gebucht wurde, bleibt in den Büchern.</translation>
    </message>
    <message>
        <source>They sign in with the password they had.</source>
        <translation>Die Anmeldung erfolgt mit dem bisherigen Passwort.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>{name} entsperren?</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>{role}. {may}</source>
        <translation>{role}. {may}</translation>
    </message>
</context>
<context>
    <name>UsersPresenter</name>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>{name} can sign in again at once.</source>
        <translation>{name} kann sich sofort wieder anmelden.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more; their sessions have ended.</source>
        <translation>{name} kann sich nicht mehr anmelden; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>{name} has a new start password.</source>
        <translation>{name} hat ein neues Startpasswort.</translation>
    </message>
    <message>
        <source>{name} has no second factor any more; their sessions have ended.</source>
        <translation>{name} hat keinen zweiten Faktor mehr; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>{name} is {role} now; their sessions have ended.</source>
        <translation>{name} hat jetzt die Rolle {role}; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>{name} may sign in again, with the password they had.</source>
        <translation>{name} darf sich wieder anmelden, mit dem bisherigen Passwort.</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} darf sich anmelden.</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without adding?</source>
        <translation>Verlassen, ohne hinzuzufügen?</translation>
    </message>
    <message>
        <source>No answer came. A new start password was not shown: reset it once more.</source>
        <translation>Es kam keine Antwort. Falls es ein neues Startpasswort gibt, wurde es nicht angezeigt: Setzen Sie es noch einmal zurück.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The start password that was on screen is not shown again. Reset it if nobody noted it.</source>
        <translation>Das Startpasswort, das zu sehen war, wird nicht noch einmal angezeigt. Setzen Sie es zurück, falls es niemand notiert hat.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users of the bank</source>
        <translation>Benutzer der Bank</translation>
    </message>
    <message>
        <source>What was typed for the new user is not saved yet.</source>
        <translation>Die Eingaben zum neuen Benutzer sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{email} was added. The start password was not shown: reset it.</source>
        <translation>{email} wurde hinzugefügt. Das Startpasswort wurde nicht angezeigt: Setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>{said} The start password was not shown, since you had left this page: reset it.</source>
        <translation>{said} Das Startpasswort wurde nicht angezeigt, da Sie diese Seite verlassen hatten: Setzen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted twice, and it differs</source>
        <translation>Zweimal gezählt, und es weicht ab</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Enter shows the entry in the journal, and copies its reference.</source>
        <translation>Enter zeigt die Buchung im Journal und kopiert ihre Referenz.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Fewer than recorded: {pieces}.</source>
        <translation>Weniger als verzeichnet: {pieces}.</translation>
    </message>
    <message>
        <source>It differs: {difference}</source>
        <translation>Es weicht ab: {difference}</translation>
    </message>
    <message>
        <source>It is more than the branch tolerates: booking it needs a supervisor’s approval.</source>
        <translation>Das ist mehr, als die Filiale duldet: Zum Buchen ist die Freigabe der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>Keep it &amp;open and look</source>
        <translation>&amp;Offen lassen, nachsehen</translation>
    </message>
    <message>
        <source>More than recorded: {pieces}.</source>
        <translation>Mehr als verzeichnet: {pieces}.</translation>
    </message>
    <message>
        <source>No entry of this drawer explains the difference. Count the notes by the bundle once more.</source>
        <translation>Keine Buchung dieser Kasse erklärt die Differenz. Zählen Sie die Scheine bündelweise nach.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The ledger says</source>
        <translation>Laut Buchführung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What may be behind it</source>
        <translation>Was dahinterstecken kann</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Take it</source>
        <translation>Anneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Zurückzi&amp;ehen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decl&amp;ine</source>
        <translation>Able&amp;hnen</translation>
    </message>
    <message>
        <source>No approval is waiting.</source>
        <translation>Keine Freigabe wartet.</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Wartet auf die Aufsicht</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts zu beachten.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Of the old one, or a recovery code. Empty, if you have just signed in with one.</source>
        <translation>Vom bisherigen Telefon, oder ein Wiederherstellungscode. Leer, wenn Sie sich gerade mit einem angemeldet haben.</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Sechs Ziffern oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Your session is about to end. What you typed is kept: sign in again, and go on.</source>
        <translation>Ihre Sitzung endet gleich. Was Sie getippt haben, bleibt erhalten: Melden Sie sich neu an und machen Sie weiter.</translation>
    </message>
    <message>
        <source>session {hours} h {minutes} min</source>
        <translation>Sitzung {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>session {minutes}:{seconds:02d}</source>
        <translation>Sitzung {minutes}:{seconds:02d}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Accounts of the customer being served</source>
        <translation>Konten des Kunden in Bedienung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Approve &amp;here</source>
        <translation>&amp;Hier freigeben</translation>
    </message>
    <message>
        <source>It is in the queue on the supervisors’ screens. Once it is approved, it goes on by itself.</source>
        <translation>Der Antrag steht in der Warteschlange der Aufsicht. Nach der Freigabe geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Wartet auf die Aufsicht</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>Minuten übrig</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>current</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>Sparkonto</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>A backup could not be read back as it was written.</source>
        <translation>Eine Sicherung ließ sich nicht so lesen, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>A backup is damaged</source>
        <translation>Sicherung beschädigt</translation>
    </message>
    <message>
        <source>A computer has changed</source>
        <translation>Computer verändert</translation>
    </message>
    <message>
        <source>A computer that the bank knows is not as it was: its system or its hardware has changed.</source>
        <translation>Ein Computer, den die Bank kennt, ist nicht mehr, wie er war: System oder Hardware hat sich geändert.</translation>
    </message>
    <message>
        <source>A new account emptied</source>
        <translation>Neues Konto geleert</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Neuer Computer</translation>
    </message>
    <message>
        <source>A quiet account emptied</source>
        <translation>Ruhendes Konto geleert</translation>
    </message>
    <message>
        <source>A revoked computer used</source>
        <translation>Gesperrter Computer benutzt</translation>
    </message>
    <message>
        <source>A row of the audit trail does not fit the one before it.</source>
        <translation>Eine Zeile des Prüfprotokolls passt nicht zu der vor ihr.</translation>
    </message>
    <message>
        <source>A session used twice</source>
        <translation>Sitzung doppelt benutzt</translation>
    </message>
    <message>
        <source>A way to open the bank’s file was added, changed or taken away.</source>
        <translation>Ein Zugang zur Datei der Bank wurde hinzugefügt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account {account} is your own or a relation’s. Ask a supervisor to look at it.</source>
        <translation>Konto {account} gehört Ihnen selbst oder einem Angehörigen. Bitten Sie die Aufsicht, dies zu prüfen.</translation>
    </message>
    <message>
        <source>An administrator disabled, demoted or reset {email}, the last supervisor to ask.</source>
        <translation>Ein Administrator hat {email} deaktiviert, herabgestuft oder zurückgesetzt, die letzte Aufsicht, die zu fragen war.</translation>
    </message>
    <message>
        <source>Ask the administrator why. See under Users who has been made a supervisor since.</source>
        <translation>Fragen Sie den Administrator nach dem Grund. Sehen Sie unter „Benutzer“ nach, wer seitdem zur Aufsicht ernannt wurde.</translation>
    </message>
    <message>
        <source>Ask the administrators who did it, and why.</source>
        <translation>Fragen Sie die Administratoren, wer es getan hat und warum.</translation>
    </message>
    <message>
        <source>Ask the user where their authenticator is. New codes replace those that are left.</source>
        <translation>Fragen Sie den Benutzer, wo seine Authenticator-App ist. Neue Codes ersetzen die übrigen.</translation>
    </message>
    <message>
        <source>Ask the user whether it was them. If not, somebody guesses their password.</source>
        <translation>Fragen Sie den Benutzer, ob er es war. Wenn nicht, versucht jemand, sein Passwort zu erraten.</translation>
    </message>
    <message>
        <source>Ask the user which computers they were at. If they do not know, reset the password.</source>
        <translation>Fragen Sie den Benutzer, an welchen Computern er war. Weiß er es nicht, setzen Sie das Passwort zurück.</translation>
    </message>
    <message>
        <source>Ask what it is for. A sale or an inheritance is easily shown.</source>
        <translation>Fragen Sie, wofür es ist. Ein Verkauf oder eine Erbschaft ist leicht nachzuweisen.</translation>
    </message>
    <message>
        <source>Ask what the customers wanted. Compare with who was at the branch.</source>
        <translation>Fragen Sie, was die Kunden wollten. Vergleichen Sie, wer in der Filiale war.</translation>
    </message>
    <message>
        <source>Ask where the cash is from, and compare with what the customer does for a living.</source>
        <translation>Fragen Sie, woher das Bargeld stammt, und vergleichen Sie dies mit dem Beruf des Kunden.</translation>
    </message>
    <message>
        <source>Ask who was at the branch, and whether the customer was, too.</source>
        <translation>Fragen Sie, wer in der Filiale war und ob auch der Kunde da war.</translation>
    </message>
    <message>
        <source>Ask who worked on the computer. If nobody did, revoke it under Devices.</source>
        <translation>Fragen Sie, wer an dem Computer gearbeitet hat. War es niemand, sperren Sie ihn unter „Computer“.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cash just below the sum to report</source>
        <translation>Bar knapp unter Meldegrenze</translation>
    </message>
    <message>
        <source>Compare the document seen and the signature with those on file. Call the customer on the number on file.</source>
        <translation>Vergleichen Sie den gesehenen Ausweis und die Unterschrift mit den hinterlegten. Rufen Sie den Kunden unter der hinterlegten Nummer an.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers opened, nothing done</source>
        <translation>Kunden aufgerufen, nichts getan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Far more than usual</source>
        <translation>Weit mehr als üblich</translation>
    </message>
    <message>
        <source>Find out who tried. Unlock the user once it is certain who they are.</source>
        <translation>Finden Sie heraus, wer es versucht hat. Entsperren Sie den Benutzer erst, wenn sicher ist, wer er ist.</translation>
    </message>
    <message>
        <source>Find the computer, and see who was at it.</source>
        <translation>Suchen Sie den Computer und klären Sie, wer daran war.</translation>
    </message>
    <message>
        <source>Find the newest backup before anything is posted.</source>
        <translation>Suchen Sie die neueste Sicherung, bevor etwas gebucht wird.</translation>
    </message>
    <message>
        <source>Make a new backup now, and look at the disk that it lies on.</source>
        <translation>Machen Sie jetzt eine neue Sicherung und prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Many entries by one user</source>
        <translation>Viele Buchungen eines Benutzers</translation>
    </message>
    <message>
        <source>Many movements in minutes</source>
        <translation>Viele Bewegungen in Minuten</translation>
    </message>
    <message>
        <source>Money sent back</source>
        <translation>Geld zurückgeschickt</translation>
    </message>
    <message>
        <source>No supervisor is left</source>
        <translation>Keine Aufsicht mehr da</translation>
    </message>
    <message>
        <source>Own or a relation’s account</source>
        <translation>Eigenes Konto oder das Angehöriger</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Posted at an odd hour</source>
        <translation>Zu ungewöhnlicher Zeit gebucht</translation>
    </message>
    <message>
        <source>Posted at {time}. The branch is open from {opens} to {closes}.</source>
        <translation>Gebucht um {time}. Die Filiale ist von {opens} bis {closes} geöffnet.</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>Reported to the authorities</source>
        <translation>Den Behörden gemeldet</translation>
    </message>
    <message>
        <source>See in the journal what was posted, and whether the customers were there.</source>
        <translation>Sehen Sie im Journal nach, was gebucht wurde und ob die Kunden da waren.</translation>
    </message>
    <message>
        <source>See in the journal whether one thing was posted in parts, or by mistake more than once.</source>
        <translation>Sehen Sie im Journal nach, ob etwas in Teilen gebucht wurde oder versehentlich mehrmals.</translation>
    </message>
    <message>
        <source>See under Devices whether somebody expected it there, and trust it or revoke it.</source>
        <translation>Sehen Sie unter „Computer“ nach, ob ihn jemand dort erwartet, und vertrauen Sie ihm oder sperren Sie ihn.</translation>
    </message>
    <message>
        <source>See what was approved and for which customers, and let somebody else approve now.</source>
        <translation>Prüfen Sie, was für welche Kunden freigegeben wurde, und lassen Sie jetzt jemand anderen freigeben.</translation>
    </message>
    <message>
        <source>See where the money came from, and who was paid. Speak to the customer before they are back.</source>
        <translation>Prüfen Sie, woher das Geld kam und an wen gezahlt wurde. Sprechen Sie mit dem Kunden, bevor er wiederkommt.</translation>
    </message>
    <message>
        <source>See whether anything was changed or posted. Another user serves this customer.</source>
        <translation>Prüfen Sie, ob etwas geändert oder gebucht wurde. Ein anderer Benutzer bedient diesen Kunden.</translation>
    </message>
    <message>
        <source>See whether both customers know each other, and why the money came back.</source>
        <translation>Prüfen Sie, ob sich die beiden Kunden kennen und warum das Geld zurückkam.</translation>
    </message>
    <message>
        <source>See who approved it, and that the customer asked for it in writing.</source>
        <translation>Prüfen Sie, wer es freigegeben hat und ob der Kunde es schriftlich verlangt hat.</translation>
    </message>
    <message>
        <source>Serving oneself or a relation</source>
        <translation>Sich selbst oder Angehörige bedient</translation>
    </message>
    <message>
        <source>Set the clock right, and see who may change it.</source>
        <translation>Stellen Sie die Uhr richtig und prüfen Sie, wer sie ändern darf.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Sign-in held up</source>
        <translation>Anmeldung verzögert</translation>
    </message>
    <message>
        <source>Sign-in stopped</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Sign-ins failed several times in a row, so the next tries have to wait.</source>
        <translation>Anmeldungen sind mehrmals nacheinander gescheitert, daher müssen die nächsten Versuche warten.</translation>
    </message>
    <message>
        <source>Sign-ins failed so often that nobody can sign in like this until a supervisor unlocks it.</source>
        <translation>Anmeldungen sind so oft gescheitert, dass sich so niemand anmelden kann, bis die Aufsicht es aufhebt.</translation>
    </message>
    <message>
        <source>Somebody has decided on this alert already. Look at the list anew.</source>
        <translation>Über diese Warnung hat bereits jemand entschieden. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>Somebody signed in at a computer that had not been seen before.</source>
        <translation>Jemand hat sich an einem Computer angemeldet, der noch nie gesehen wurde.</translation>
    </message>
    <message>
        <source>Somebody signed in with a recovery code in place of their authenticator.</source>
        <translation>Jemand hat sich mit einem Wiederherstellungscode statt mit der Authenticator-App angemeldet.</translation>
    </message>
    <message>
        <source>Somebody tried to sign in at a computer that an administrator has revoked.</source>
        <translation>Jemand hat versucht, sich an einem Computer anzumelden, den ein Administrator gesperrt hat.</translation>
    </message>
    <message>
        <source>Something looks wrong</source>
        <translation>Etwas sieht falsch aus</translation>
    </message>
    <message>
        <source>Something looks wrong, and this Teller has no words for it. See the trail.</source>
        <translation>Etwas sieht falsch aus, und dieses Teller hat keine Worte dafür. Sehen Sie im Prüfprotokoll nach.</translation>
    </message>
    <message>
        <source>The audit trail does not hold</source>
        <translation>Das Prüfprotokoll stimmt nicht</translation>
    </message>
    <message>
        <source>The bank’s file is older than the record kept beside it: what came after is missing.</source>
        <translation>Die Datei der Bank ist älter als der Vermerk, der neben ihr liegt: Was danach kam, fehlt.</translation>
    </message>
    <message>
        <source>The books are older than they were</source>
        <translation>Die Bücher sind älter, als sie waren</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>The computer’s clock is earlier than what was written last. Times go on from there.</source>
        <translation>Die Uhr des Computers steht vor dem, was zuletzt geschrieben wurde. Die Zeiten gehen von dort weiter.</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Die Schlüssel wurden geändert</translation>
    </message>
    <message>
        <source>The movement is on account {account}, which is the user’s own or a relation’s.</source>
        <translation>Die Bewegung betrifft Konto {account}, das dem Benutzer selbst oder einem Angehörigen gehört.</translation>
    </message>
    <message>
        <source>The same two people again and again</source>
        <translation>Immer wieder dieselben zwei Personen</translation>
    </message>
    <message>
        <source>The user began to serve customer {customer}, who is on record as the user or as a relation.</source>
        <translation>Der Benutzer hat begonnen, Kunde {customer} zu bedienen, der als der Benutzer selbst oder als Angehöriger vermerkt ist.</translation>
    </message>
    <message>
        <source>This is about what you did yourself, so somebody else decides on it.</source>
        <translation>Dies betrifft, was Sie selbst getan haben, daher entscheidet jemand anderes.</translation>
    </message>
    <message>
        <source>This is about what you did yourself: somebody else decides.</source>
        <translation>Dies betrifft, was Sie selbst getan haben: Jemand anderes entscheidet.</translation>
    </message>
    <message>
        <source>This is about yourself, so somebody else takes it off the record.</source>
        <translation>Dies betrifft Sie selbst, daher entfernt jemand anderes den Vermerk.</translation>
    </message>
    <message>
        <source>This is on record already, so there is nothing to do.</source>
        <translation>Dies ist bereits vermerkt, es ist also nichts zu tun.</translation>
    </message>
    <message>
        <source>This looks wrong. A supervisor has to look at it before it is posted.</source>
        <translation>Dies sieht falsch aus. Die Aufsicht muss es ansehen, bevor es gebucht wird.</translation>
    </message>
    <message>
        <source>Tried as</source>
        <translation>Versucht als</translation>
    </message>
    <message>
        <source>Verify the trail: it names the row. Compare with a backup.</source>
        <translation>Prüfen Sie das Protokoll: Dabei wird die Zeile genannt. Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What keeps a session alive was used a second time, so all of the session was ended.</source>
        <translation>Was eine Sitzung am Leben hält, wurde ein zweites Mal benutzt, daher wurde die ganze Sitzung beendet.</translation>
    </message>
    <message>
        <source>Whose doing</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Falsche Versuche</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>ein Computer ohne Namen</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>notable</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>{amount} on account {account}, whose {count} movements before came to {usual} typically and {most} at most.</source>
        <translation>{amount} auf Konto {account}, dessen {count} Bewegungen davor typischerweise bei {usual} und höchstens bei {most} lagen.</translation>
    </message>
    <message>
        <source>{approver} approved what this user asked for, {count} times on one business day.</source>
        <translation>{approver} hat freigegeben, worum dieser Benutzer bat: {count} Mal an einem Buchungstag.</translation>
    </message>
    <message>
        <source>{count} cash deposits since {since} came to {total}, each of them just below {below}, from which on cash has to be reported.</source>
        <translation>{count} Bareinzahlungen seit {since} ergaben zusammen {total}, jede davon knapp unter {below}, ab denen Bargeld gemeldet werden muss.</translation>
    </message>
    <message>
        <source>{count} customers were opened within an hour, and nothing was posted or changed for any of them.</source>
        <translation>{count} Kunden wurden innerhalb einer Stunde aufgerufen, und für keinen wurde etwas gebucht oder geändert.</translation>
    </message>
    <message>
        <source>{count} entries by one user since {since}: more than a person counts out.</source>
        <translation>{count} Buchungen eines Benutzers seit {since}: mehr, als ein Mensch auszählt.</translation>
    </message>
    <message>
        <source>{count} movements on account {account} since {since}.</source>
        <translation>{count} Bewegungen auf Konto {account} seit {since}.</translation>
    </message>
    <message>
        <source>{name} has decided on this alert already. Look at the list anew.</source>
        <translation>{name} hat über diese Warnung bereits entschieden. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, on which nothing had moved since {since}. {left} stay on it.</source>
        <translation>{taken} gehen von Konto {account} ab, auf dem sich seit {since} nichts bewegt hatte. {left} bleiben darauf.</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, which has been in use only since {since}. {left} stay on it.</source>
        <translation>{taken} gehen von Konto {account} ab, das erst seit {since} benutzt wird. {left} bleiben darauf.</translation>
    </message>
    <message>
        <source>{taken} would leave account {account}, on which nothing has moved since {since}. Ask a supervisor to look at it.</source>
        <translation>{taken} würden von Konto {account} abgehen, auf dem sich seit {since} nichts bewegt hat. Bitten Sie die Aufsicht, dies zu prüfen.</translation>
    </message>
    <message>
        <source>{went} went from account {account} to account {other}, from which {came} had come at {since}.</source>
        <translation>{went} gingen von Konto {account} an Konto {other}, von dem am {since} {came} gekommen waren.</translation>
    </message>
    <message>
        <source>{what}, decided by {name} on {day}: “{reason}”</source>
        <translation>{what}, entschieden von {name} am {day}: „{reason}“</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>A new supervisor</source>
        <translation>Neue Aufsicht</translation>
    </message>
    <message>
        <source>A supervisor’s password is reset</source>
        <translation>Passwort einer Aufsicht wird zurückgesetzt</translation>
    </message>
    <message>
        <source>A user becomes a supervisor</source>
        <translation>Ein Benutzer wird Aufsicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Available afterwards</source>
        <translation>Verfügbar danach</translation>
    </message>
    <message>
        <source>Available before</source>
        <translation>Verfügbar vorher</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo vorher</translation>
    </message>
    <message>
        <source>Capture of a hold</source>
        <translation>Einlösen einer Vormerkung</translation>
    </message>
    <message>
        <source>Change of fees</source>
        <translation>Änderung von Gebühren</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>Änderung von Limits</translation>
    </message>
    <message>
        <source>Change of the difference a drawer may have</source>
        <translation>Änderung der erlaubten Kassendifferenz</translation>
    </message>
    <message>
        <source>Change of what the bank demands</source>
        <translation>Änderung dessen, was die Bank verlangt</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>Scheckeinzahlung</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference tolerated afterwards</source>
        <translation>Erlaubte Differenz danach</translation>
    </message>
    <message>
        <source>Difference tolerated before</source>
        <translation>Erlaubte Differenz vorher</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Drawer afterwards</source>
        <translation>Kasse danach</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>Kasse anstelle des Kassierers geschlossen</translation>
    </message>
    <message>
        <source>Drawer closed with a difference</source>
        <translation>Kasse mit Differenz geschlossen</translation>
    </message>
    <message>
        <source>Drawer handed over with a difference</source>
        <translation>Kasse mit Differenz übergeben</translation>
    </message>
    <message>
        <source>Early release of a hold</source>
        <translation>Vorzeitige Freigabe einer Vormerkung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>Gebühr auf</translation>
    </message>
    <message>
        <source>Fixed fee afterwards</source>
        <translation>Feste Gebühr danach</translation>
    </message>
    <message>
        <source>Fixed fee before</source>
        <translation>Feste Gebühr vorher</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Vorgemerkt für</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Vorgemerkt bis</translation>
    </message>
    <message>
        <source>Highest fee afterwards</source>
        <translation>Höchste Gebühr danach</translation>
    </message>
    <message>
        <source>Highest fee before</source>
        <translation>Höchste Gebühr vorher</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Limits für</translation>
    </message>
    <message>
        <source>Limits taken away</source>
        <translation>Limits entfernt</translation>
    </message>
    <message>
        <source>Lowest fee afterwards</source>
        <translation>Niedrigste Gebühr danach</translation>
    </message>
    <message>
        <source>Lowest fee before</source>
        <translation>Niedrigste Gebühr vorher</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Most a day, afterwards</source>
        <translation>Höchstens pro Tag, danach</translation>
    </message>
    <message>
        <source>Most a day, before</source>
        <translation>Höchstens pro Tag, vorher</translation>
    </message>
    <message>
        <source>Most a month, afterwards</source>
        <translation>Höchstens pro Monat, danach</translation>
    </message>
    <message>
        <source>Most a month, before</source>
        <translation>Höchstens pro Monat, vorher</translation>
    </message>
    <message>
        <source>Most at once, afterwards</source>
        <translation>Höchstens auf einmal, danach</translation>
    </message>
    <message>
        <source>Most at once, before</source>
        <translation>Höchstens auf einmal, vorher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>Ältere Bücher angenommen</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Vermerkt als</translation>
    </message>
    <message>
        <source>Return of a cleared cheque</source>
        <translation>Rückgabe eines eingelösten Schecks</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>Zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>Share afterwards</source>
        <translation>Anteil danach</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil vorher</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Something a supervisor decides on</source>
        <translation>Etwas, worüber die Aufsicht entscheidet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation>freigegeben und gebucht</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>cheques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>cheques that come back</source>
        <translation>zurückgegebene Schecks</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>Einzahlungen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{deed} of {amount}</source>
        <translation>{deed}, {amount}</translation>
    </message>
    <message>
        <source>{name} asks for approval: {what}</source>
        <translation>{name} bittet um Freigabe: {what}</translation>
    </message>
    <message>
        <source>{share} % of the amount</source>
        <translation>{share} % des Betrags</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Another deed</source>
        <translation>Anderer Vorgang</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Cash by notes and coins</source>
        <translation>Bargeld nach Scheinen und Münzen</translation>
    </message>
    <message>
        <source>Cash equals its notes and coins, entry by entry</source>
        <translation>Bargeld stimmt mit Scheinen und Münzen überein, Buchung für Buchung</translation>
    </message>
    <message>
        <source>Cash on its way, cheques and exchange agree</source>
        <translation>Bargeld unterwegs, Schecks und Geldwechsel stimmen überein</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>Änderung von Limits</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>Cheques in collection</source>
        <translation>Schecks im Einzug</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>Schließen einer Kasse</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customers’ current accounts ({count})</source>
        <translation>Girokonten der Kunden ({count})</translation>
    </message>
    <message>
        <source>Customers’ savings accounts ({count})</source>
        <translation>Sparkonten der Kunden ({count})</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day report {day}</source>
        <translation>Tagesbericht {day}</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Debits and credits sum to zero</source>
        <translation>Soll und Haben gleichen sich aus</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Entries by kind</source>
        <translation>Buchungen nach Art</translation>
    </message>
    <message>
        <source>Every approval was given by another and used once</source>
        <translation>Jede Freigabe kam von einer anderen Person und wurde einmal benutzt</translation>
    </message>
    <message>
        <source>Every balance equals its postings</source>
        <translation>Jeder Saldo entspricht seinen Buchungen</translation>
    </message>
    <message>
        <source>Every entry has two sides that agree</source>
        <translation>Jede Buchung hat zwei Seiten, die übereinstimmen</translation>
    </message>
    <message>
        <source>Every entry is in the audit trail as it was posted</source>
        <translation>Jede Buchung steht im Prüfprotokoll, wie sie gebucht wurde</translation>
    </message>
    <message>
        <source>Every entry is on a business day</source>
        <translation>Jede Buchung liegt auf einem Buchungstag</translation>
    </message>
    <message>
        <source>Every fee is part of a movement</source>
        <translation>Jede Gebühr gehört zu einer Bewegung</translation>
    </message>
    <message>
        <source>Every line follows from the line before, so statements tie</source>
        <translation>Jede Zeile folgt aus der Zeile davor, die Kontoauszüge gehen also auf</translation>
    </message>
    <message>
        <source>Every page of the file is as it was sealed</source>
        <translation>Jede Seite der Datei ist, wie sie versiegelt wurde</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Sollbestand</translation>
    </message>
    <message>
        <source>Handing a drawer over</source>
        <translation>Übergabe einer Kasse</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>No difference in %n count(s).</source>
        <translation>
            <numerusform>Keine Differenz bei %n Zählung.</numerusform>
            <numerusform>Keine Differenz bei %n Zählungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>Es wurde um keine gebeten.</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Schein oder Münze</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>Überschüsse und Fehlbeträge</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Releasing a hold</source>
        <translation>Freigabe einer Vormerkung</translation>
    </message>
    <message>
        <source>Report on the business day</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Reversals of these</source>
        <translation>Stornos hiervon</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Still open at the end of the day</source>
        <translation>Am Tagesende noch offen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The audit trail is unbroken</source>
        <translation>Das Prüfprotokoll ist lückenlos</translation>
    </message>
    <message>
        <source>The file’s structure is whole</source>
        <translation>Der Aufbau der Datei ist unversehrt</translation>
    </message>
    <message>
        <source>The file’s tables are the program’s own</source>
        <translation>Die Tabellen der Datei sind die des Programms</translation>
    </message>
    <message>
        <source>There is no cash.</source>
        <translation>Es ist kein Bargeld da.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Saldenliste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What is on hold equals the open holds</source>
        <translation>Vorgemerktes entspricht den offenen Vormerkungen</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What went out by day and month is what was counted</source>
        <translation>Abgänge je Tag und Monat entsprechen den mitgezählten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>freigegeben, nicht benutzt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>closed by force</source>
        <translation>Zwangsschließung</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Kassenschluss</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>entry {reference}</source>
        <translation>Buchung {reference}</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{moment}, by the next day’s beginning</source>
        <translation>{moment}, durch den Beginn des nächsten Tages</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, von {name}</translation>
    </message>
    <message>
        <source>{name}, with {witness}</source>
        <translation>{name}, mit {witness}</translation>
    </message>
    <message>
        <source>{why}, not booked</source>
        <translation>{why}, nicht gebucht</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Blocked after three wrong CVVs.</source>
        <translation>Gesperrt nach drei falschen CVVs.</translation>
    </message>
    <message>
        <source>Blocked: lost.</source>
        <translation>Gesperrt: verloren.</translation>
    </message>
    <message>
        <source>Blocked: stolen.</source>
        <translation>Gesperrt: gestohlen.</translation>
    </message>
    <message>
        <source>Blocked: suspicious use.</source>
        <translation>Gesperrt: verdächtige Nutzung.</translation>
    </message>
    <message>
        <source>Blocked: the customer wishes it.</source>
        <translation>Gesperrt: auf Wunsch des Kunden.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Replaced by {card}.</source>
        <translation>Ersetzt durch {card}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Suspicious use</source>
        <translation>Verdächtige Nutzung</translation>
    </message>
    <message>
        <source>The customer wishes it</source>
        <translation>Wunsch des Kunden</translation>
    </message>
    <message>
        <source>ended first</source>
        <translation>beendete zuerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>usable first</source>
        <translation>gültige zuerst</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A recovery code is printed within the first week.</source>
        <translation>Ein Wiederherstellungscode wird in der ersten Woche gedruckt.</translation>
    </message>
    <message>
        <source>A statement could load it.</source>
        <translation>Eine Anweisung könnte ihn laden.</translation>
    </message>
    <message>
        <source>A supervisor looks at them on the page Security, under Alerts.</source>
        <translation>Die Aufsicht prüft sie auf der Seite „Sicherheit“ unter „Warnungen“.</translation>
    </message>
    <message>
        <source>After {minutes} minutes.</source>
        <translation>Nach {minutes} Minuten.</translation>
    </message>
    <message>
        <source>After {minutes} minutes; {most} at most.</source>
        <translation>Nach {minutes} Minuten; höchstens {most}.</translation>
    </message>
    <message>
        <source>After {value} hours.</source>
        <translation>Nach {value} Stunden.</translation>
    </message>
    <message>
        <source>After {value} hours; {most} at most.</source>
        <translation>Nach {value} Stunden; höchstens {most}.</translation>
    </message>
    <message>
        <source>Age of the newest backup</source>
        <translation>Alter der neuesten Sicherung</translation>
    </message>
    <message>
        <source>Alerts are looked at</source>
        <translation>Warnungen werden geprüft</translation>
    </message>
    <message>
        <source>All is well. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>Alles ist gut. Gut: {good}. Steht noch aus: {to_come}. Nicht anwendbar: {not_applicable}. Unbekannt: {unknown}.</translation>
    </message>
    <message>
        <source>Allow each user one session at a time in the bank’s policy.</source>
        <translation>Erlauben Sie in den Vorgaben der Bank jedem Benutzer nur eine Sitzung zur selben Zeit.</translation>
    </message>
    <message>
        <source>An event a line, without customers’ data.</source>
        <translation>Ein Ereignis je Zeile, ohne Kundendaten.</translation>
    </message>
    <message>
        <source>Any number of sessions for each user.</source>
        <translation>Beliebig viele Sitzungen je Benutzer.</translation>
    </message>
    <message>
        <source>Anybody can read the file.</source>
        <translation>Jeder kann die Datei lesen.</translation>
    </message>
    <message>
        <source>Anybody may work at any computer that has the files.</source>
        <translation>Jeder darf an jedem Computer arbeiten, der die Dateien hat.</translation>
    </message>
    <message>
        <source>Argon2id with {memory} MiB, {passes} times over.</source>
        <translation>Argon2id mit {memory} MiB, {passes} Durchgänge.</translation>
    </message>
    <message>
        <source>As Teller made them, version {version}.</source>
        <translation>Wie von Teller angelegt, Version {version}.</translation>
    </message>
    <message>
        <source>At the end of each day; {count} are kept.</source>
        <translation>Am Ende jedes Tages; {count} werden behalten.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Backups are made</source>
        <translation>Sicherungen werden gemacht</translation>
    </message>
    <message>
        <source>CORS policy</source>
        <translation>CORS-Regeln</translation>
    </message>
    <message>
        <source>Change the passphrase: its slot is made anew, as dear as today’s are.</source>
        <translation>Ändern Sie die Passphrase: Ihr Zugang wird neu angelegt, so aufwendig wie die heutigen.</translation>
    </message>
    <message>
        <source>Connections to a network</source>
        <translation>Verbindungen zu einem Netz</translation>
    </message>
    <message>
        <source>Cost of guessing a password</source>
        <translation>Aufwand, ein Passwort zu erraten</translation>
    </message>
    <message>
        <source>Cost of guessing the passphrase</source>
        <translation>Aufwand, die Passphrase zu erraten</translation>
    </message>
    <message>
        <source>DATABASE_URL names a server.</source>
        <translation>DATABASE_URL nennt einen Server.</translation>
    </message>
    <message>
        <source>Database setting {name}</source>
        <translation>Datenbankeinstellung {name}</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>Tage: {days}.</translation>
    </message>
    <message>
        <source>Demand TLS and a checked certificate in DATABASE_URL.</source>
        <translation>Verlangen Sie in DATABASE_URL TLS und ein geprüftes Zertifikat.</translation>
    </message>
    <message>
        <source>Demand it of them in the bank’s policy, and have each set theirs up.</source>
        <translation>Verlangen Sie ihn in den Vorgaben der Bank und lassen Sie ihn von allen einrichten.</translation>
    </message>
    <message>
        <source>Demand it on the page Security, under Computers and rules.</source>
        <translation>Verlangen Sie ihn auf der Seite „Sicherheit“ unter „Computer“.</translation>
    </message>
    <message>
        <source>Demanded for more than a week. Users without one: {without} of {count}.</source>
        <translation>Seit mehr als einer Woche verlangt. Benutzer ohne: {without} von {count}.</translation>
    </message>
    <message>
        <source>Demanded, and everybody has one.</source>
        <translation>Verlangt, und alle haben einen.</translation>
    </message>
    <message>
        <source>Demanded: nobody gets further without. Still to be set up: {without} of {count}.</source>
        <translation>Verlangt: Ohne ihn kommt niemand weiter. Noch einzurichten: {without} von {count}.</translation>
    </message>
    <message>
        <source>Encryption at rest</source>
        <translation>Verschlüsselung auf dem Datenträger</translation>
    </message>
    <message>
        <source>End of a session</source>
        <translation>Ende einer Sitzung</translation>
    </message>
    <message>
        <source>Every try is counted first: {row} in a row, {all} in all.</source>
        <translation>Jeder Versuch wird zuerst gezählt: {row} hintereinander, {all} insgesamt.</translation>
    </message>
    <message>
        <source>Find out who put an older file back. Then accept the books, or restore the newest backup.</source>
        <translation>Finden Sie heraus, wer eine ältere Datei zurückgelegt hat. Nehmen Sie dann die Bücher an oder stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Foreign code in the database</source>
        <translation>Fremder Code in der Datenbank</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Stand des Prüfprotokolls</translation>
    </message>
    <message>
        <source>High ones that nobody has decided in a day: {high}.</source>
        <translation>Hohe, über die seit einem Tag niemand entschieden hat: {high}.</translation>
    </message>
    <message>
        <source>In this process: {count}.</source>
        <translation>In diesem Prozess: {count}.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLCipher.</source>
        <translation>Installieren Sie sqlcipher3 0.6.4 oder neuer, das ein neueres SQLCipher mitbringt.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLite.</source>
        <translation>Installieren Sie sqlcipher3 0.6.4 oder neuer, das ein neueres SQLite mitbringt.</translation>
    </message>
    <message>
        <source>Install the sqlcipher3 that Teller names, which refuses to load any.</source>
        <translation>Installieren Sie das sqlcipher3, das Teller nennt; es lädt keinen.</translation>
    </message>
    <message>
        <source>Install {package} {floor} or newer, and Teller’s own newest version.</source>
        <translation>Installieren Sie {package} {floor} oder neuer und die neueste Version von Teller selbst.</translation>
    </message>
    <message>
        <source>Installed: {names}.</source>
        <translation>Installiert: {names}.</translation>
    </message>
    <message>
        <source>It is begun when the bank is opened.</source>
        <translation>Er wird begonnen, wenn die Bank geöffnet wird.</translation>
    </message>
    <message>
        <source>It may be written, keys and all.</source>
        <translation>Es kann geschrieben werden, samt den Schlüsseln.</translation>
    </message>
    <message>
        <source>It opens with its keys.</source>
        <translation>Sie öffnet sich mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>It stands where the file beside the vault says.</source>
        <translation>Er stimmt mit der Datei neben der Tresordatei überein.</translation>
    </message>
    <message>
        <source>Its newest line is no event of Teller’s.</source>
        <translation>Die neueste Zeile ist kein Ereignis von Teller.</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits.</source>
        <translation>JWT_SECRET ist etwa {bits} Bit wert.</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits; 256 are needed.</source>
        <translation>JWT_SECRET ist etwa {bits} Bit wert; nötig sind 256.</translation>
    </message>
    <message>
        <source>Keep at least one backup, in the bank’s policy; 14 are usual.</source>
        <translation>Behalten Sie nach den Vorgaben der Bank mindestens eine Sicherung; üblich sind 14.</translation>
    </message>
    <message>
        <source>Leave JWT_SECRET unset, so that each run makes its own, or make one with: python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</source>
        <translation>Lassen Sie JWT_SECRET ungesetzt, dann macht sich jeder Lauf sein eigenes, oder erzeugen Sie eines mit: python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</translation>
    </message>
    <message>
        <source>Left to the bank. Users without one: {without} of {count}.</source>
        <translation>Der Bank überlassen. Benutzer ohne: {without} von {count}.</translation>
    </message>
    <message>
        <source>Let a code prove somebody for 15 minutes at most, in the bank’s policy.</source>
        <translation>Lassen Sie in den Vorgaben der Bank einen Code höchstens 15 Minuten lang als Nachweis gelten.</translation>
    </message>
    <message>
        <source>Let a session end after 12 hours at the latest, in the bank’s policy.</source>
        <translation>Lassen Sie eine Sitzung in den Vorgaben der Bank nach spätestens 12 Stunden enden.</translation>
    </message>
    <message>
        <source>Let nobody work at a computer that no administrator trusts, in the bank’s policy.</source>
        <translation>Lassen Sie in den Vorgaben der Bank niemanden an einem Computer arbeiten, dem kein Administrator vertraut.</translation>
    </message>
    <message>
        <source>Let only the owner in: chmod 700 backups, and chmod 600 for what is in it</source>
        <translation>Lassen Sie nur den Eigentümer hinein: chmod 700 backups, und chmod 600 für das, was darin ist</translation>
    </message>
    <message>
        <source>Let only the owner into the folder: chmod 700</source>
        <translation>Lassen Sie nur den Eigentümer in den Ordner: chmod 700</translation>
    </message>
    <message>
        <source>Let only the owner read and write it: chmod 600 .env</source>
        <translation>Lassen Sie nur den Eigentümer sie lesen und schreiben: chmod 600 .env</translation>
    </message>
    <message>
        <source>Let only the owner read and write them: chmod 600</source>
        <translation>Lassen Sie nur den Eigentümer sie lesen und schreiben: chmod 600</translation>
    </message>
    <message>
        <source>Life of a code’s proof</source>
        <translation>Gültigkeit eines Code-Nachweises</translation>
    </message>
    <message>
        <source>Life of a session token</source>
        <translation>Gültigkeit eines Sitzungstokens</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Sperre bei Untätigkeit</translation>
    </message>
    <message>
        <source>Log of events</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Made for real work</source>
        <translation>Für den echten Betrieb</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup.</source>
        <translation>Machen Sie jetzt eine auf der Seite „Sicherheit“ oder mit teller backup.</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup. Find out what became of it.</source>
        <translation>Machen Sie jetzt eine auf der Seite „Sicherheit“ oder mit teller backup. Finden Sie heraus, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Memory shut to other programs</source>
        <translation>Speicher für andere gesperrt</translation>
    </message>
    <message>
        <source>Memory written to disk in a crash</source>
        <translation>Speicherabbild bei einem Absturz</translation>
    </message>
    <message>
        <source>No listener exists: this process waits for nobody to connect.</source>
        <translation>Nichts lauscht: Dieser Prozess wartet auf keine Verbindung.</translation>
    </message>
    <message>
        <source>No other program of this user may read it.</source>
        <translation>Kein anderes Programm dieses Benutzers darf ihn lesen.</translation>
    </message>
    <message>
        <source>No practice bank.</source>
        <translation>Keine Übungsbank.</translation>
    </message>
    <message>
        <source>No slot is opened by a passphrase.</source>
        <translation>Kein Zugang wird durch eine Passphrase geöffnet.</translation>
    </message>
    <message>
        <source>None can be loaded.</source>
        <translation>Keiner kann geladen werden.</translation>
    </message>
    <message>
        <source>None in this process.</source>
        <translation>Keine in diesem Prozess.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keines ist installiert.</translation>
    </message>
    <message>
        <source>None is left there.</source>
        <translation>Dort ist keines mehr.</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>Es werden keine gemacht.</translation>
    </message>
    <message>
        <source>None is written.</source>
        <translation>Es wird keines geschrieben.</translation>
    </message>
    <message>
        <source>Not behind what was written last.</source>
        <translation>Nicht hinter dem, was zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>Not demanded. Users without one: {without} of {count}.</source>
        <translation>Nicht verlangt. Benutzer ohne: {without} von {count}.</translation>
    </message>
    <message>
        <source>One for each user.</source>
        <translation>Eine je Benutzer.</translation>
    </message>
    <message>
        <source>Only its owner gets in.</source>
        <translation>Nur der Eigentümer kommt hinein.</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>Nur der Eigentümer darf lesen.</translation>
    </message>
    <message>
        <source>Only their owner may read them.</source>
        <translation>Nur der Eigentümer darf sie lesen.</translation>
    </message>
    <message>
        <source>Open: {count}. Of these, high: {high}.</source>
        <translation>Offen: {count}. Davon hoch: {high}.</translation>
    </message>
    <message>
        <source>Other programs of this user may read it.</source>
        <translation>Andere Programme dieses Benutzers dürfen ihn lesen.</translation>
    </message>
    <message>
        <source>Others get in: {names}.</source>
        <translation>Andere kommen hinein: {names}.</translation>
    </message>
    <message>
        <source>Others may read them: umask {mode}.</source>
        <translation>Andere dürfen sie lesen: umask {mode}.</translation>
    </message>
    <message>
        <source>Others may read: {names}.</source>
        <translation>Andere dürfen lesen: {names}.</translation>
    </message>
    <message>
        <source>Packages in the place of ours</source>
        <translation>Pakete an der Stelle von unseren</translation>
    </message>
    <message>
        <source>Print a recovery code on the page Security, or with teller keys, and lock it away.</source>
        <translation>Drucken Sie auf der Seite „Sicherheit“ oder mit teller keys einen Wiederherstellungscode und schließen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, and install Teller anew.</source>
        <translation>Prüfen Sie die Bücher mit teller verify und installieren Sie Teller neu.</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, keep a copy of the file, and restore the newest backup.</source>
        <translation>Prüfen Sie die Bücher mit teller verify, behalten Sie eine Kopie der Datei und stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Put teller.log away; the next start begins a new one. Find out who wrote into it.</source>
        <translation>Legen Sie teller.log weg; der nächste Start beginnt ein neues. Finden Sie heraus, wer hineingeschrieben hat.</translation>
    </message>
    <message>
        <source>Random, and made anew for each run.</source>
        <translation>Zufällig und bei jedem Lauf neu gemacht.</translation>
    </message>
    <message>
        <source>Remove them: pip uninstall</source>
        <translation>Entfernen Sie sie: pip uninstall</translation>
    </message>
    <message>
        <source>Rights of new files</source>
        <translation>Rechte neuer Dateien</translation>
    </message>
    <message>
        <source>Rights of the .env file</source>
        <translation>Rechte der Datei .env</translation>
    </message>
    <message>
        <source>Rights of the backups</source>
        <translation>Rechte der Sicherungen</translation>
    </message>
    <message>
        <source>Rights of the log</source>
        <translation>Rechte des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>Rights of the vault’s files</source>
        <translation>Rechte der Tresordateien</translation>
    </message>
    <message>
        <source>Rights of the vault’s folder</source>
        <translation>Rechte des Tresordatei-Ordners</translation>
    </message>
    <message>
        <source>Row {row} does not follow from the one before it.</source>
        <translation>Zeile {row} folgt nicht aus der vor ihr.</translation>
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
        <translation>Zweiter Faktor der Administratoren</translation>
    </message>
    <message>
        <source>Second factor of auditors</source>
        <translation>Zweiter Faktor der Prüfer</translation>
    </message>
    <message>
        <source>Second factor of supervisors</source>
        <translation>Zweiter Faktor der Aufsicht</translation>
    </message>
    <message>
        <source>Second factor of tellers</source>
        <translation>Zweiter Faktor der Kassierer</translation>
    </message>
    <message>
        <source>Secret of the session tokens</source>
        <translation>Geheimnis der Sitzungstoken</translation>
    </message>
    <message>
        <source>Secrets in the environment</source>
        <translation>Geheimnisse in der Umgebung</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Sicherheitsheader</translation>
    </message>
    <message>
        <source>See what the sentence says. A backup is restored with teller restore, into a new file.</source>
        <translation>Lesen Sie, was der Satz sagt. Eine Sicherung wird mit teller restore wiederhergestellt, in eine neue Datei.</translation>
    </message>
    <message>
        <source>Sessions at a time</source>
        <translation>Gleichzeitige Sitzungen</translation>
    </message>
    <message>
        <source>Set ACCESS_TOKEN_EXPIRE_MINUTES to 30, or leave it unset.</source>
        <translation>Setzen Sie ACCESS_TOKEN_EXPIRE_MINUTES auf 30 oder lassen Sie es ungesetzt.</translation>
    </message>
    <message>
        <source>Set TELLER_IDLE_LOCK_MINUTES to 5, or leave it unset.</source>
        <translation>Setzen Sie TELLER_IDLE_LOCK_MINUTES auf 5 oder lassen Sie es ungesetzt.</translation>
    </message>
    <message>
        <source>Set TELLER_PASSWORD_COST to 12, or leave it unset.</source>
        <translation>Setzen Sie TELLER_PASSWORD_COST auf 12 oder lassen Sie es ungesetzt.</translation>
    </message>
    <message>
        <source>Set the machine’s clock right. Sign-ins and postings wait for it.</source>
        <translation>Stellen Sie die Uhr des Rechners richtig. Anmeldungen und Buchungen warten darauf.</translation>
    </message>
    <message>
        <source>Set up a bank for real work with teller, or look at it without --practice.</source>
        <translation>Richten Sie mit teller eine Bank für den echten Betrieb ein oder sehen Sie sie ohne --practice an.</translation>
    </message>
    <message>
        <source>Sockets that wait for others: {count}.</source>
        <translation>Sockets, die auf andere warten: {count}.</translation>
    </message>
    <message>
        <source>Somebody changed it who has the file’s key. Restore the newest backup, and ask who that was.</source>
        <translation>Jemand hat es geändert, der den Schlüssel der Datei hat. Stellen Sie die neueste Sicherung wieder her und fragen Sie, wer das war.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which allows no core dump.</source>
        <translation>Starten Sie Teller mit dem eigenen Befehl, der kein Speicherabbild zulässt.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which creates files for their owner only.</source>
        <translation>Starten Sie Teller mit dem eigenen Befehl, der Dateien nur für ihren Eigentümer anlegt.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which shuts the process off.</source>
        <translation>Starten Sie Teller mit dem eigenen Befehl, der den Prozess abschottet.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which takes the secrets out once they are read.</source>
        <translation>Starten Sie Teller mit dem eigenen Befehl, der die Geheimnisse entfernt, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Still there: {names}.</source>
        <translation>Noch da: {names}.</translation>
    </message>
    <message>
        <source>TLS to a database server</source>
        <translation>TLS zu einem Datenbankserver</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>Tabellen und Trigger</translation>
    </message>
    <message>
        <source>Take no such file for a vault. Set the bank up anew, or restore a backup.</source>
        <translation>Nehmen Sie keine solche Datei als Tresordatei. Richten Sie die Bank neu ein oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Teller connects to nothing: end it, and find out what did so in its process.</source>
        <translation>Teller verbindet sich mit nichts: Beenden Sie es und finden Sie heraus, was dies in seinem Prozess getan hat.</translation>
    </message>
    <message>
        <source>Teller sets this on each connection. End it, and prove the books with teller verify.</source>
        <translation>Teller setzt dies bei jeder Verbindung. Beenden Sie es und prüfen Sie die Bücher mit teller verify.</translation>
    </message>
    <message>
        <source>Teller waits for nobody: end it, and find out what opened this socket in its process.</source>
        <translation>Teller wartet auf niemanden: Beenden Sie es und finden Sie heraus, was diesen Socket in seinem Prozess geöffnet hat.</translation>
    </message>
    <message>
        <source>The books are not those that were written last.</source>
        <translation>Die Bücher sind nicht die, die zuletzt geschrieben wurden.</translation>
    </message>
    <message>
        <source>The books lie in a file on this computer.</source>
        <translation>Die Bücher liegen in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>The file begins with ciphertext.</source>
        <translation>Die Datei beginnt mit verschlüsseltem Text.</translation>
    </message>
    <message>
        <source>The file beside the vault is missing or cannot be read.</source>
        <translation>Die Datei neben der Tresordatei fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The first is made at the end of the first day.</source>
        <translation>Die erste wird am Ende des ersten Tages gemacht.</translation>
    </message>
    <message>
        <source>The newest backup is whole</source>
        <translation>Die neueste Sicherung ist heil</translation>
    </message>
    <message>
        <source>The newest try that the trail tells of was not counted.</source>
        <translation>Der neueste Versuch, den das Prüfprotokoll nennt, wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>The vault opens</source>
        <translation>Die Tresordatei öffnet sich</translation>
    </message>
    <message>
        <source>The window begins it.</source>
        <translation>Das Fenster beginnt es.</translation>
    </message>
    <message>
        <source>There is none in the working folder.</source>
        <translation>Im Arbeitsordner gibt es keine.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>They are not as Teller made them.</source>
        <translation>Sie sind nicht so, wie Teller sie angelegt hat.</translation>
    </message>
    <message>
        <source>This is the practice bank: its passwords are shown to everybody.</source>
        <translation>Dies ist die Übungsbank: Ihre Passwörter werden allen gezeigt.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Dieses System gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>Throttle of sign-ins</source>
        <translation>Bremse für Anmeldungen</translation>
    </message>
    <message>
        <source>To mend: {bad}. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>Zu beheben: {bad}. Gut: {good}. Steht noch aus: {to_come}. Nicht anwendbar: {not_applicable}. Unbekannt: {unknown}.</translation>
    </message>
    <message>
        <source>Trusted computers only</source>
        <translation>Nur vertraute Computer</translation>
    </message>
    <message>
        <source>Trusted: {trusted}. Waiting to be: {new}. Revoked: {revoked}.</source>
        <translation>Vertraut: {trusted}. Warten noch darauf: {new}. Gesperrt: {revoked}.</translation>
    </message>
    <message>
        <source>Unbroken from row {first} on; rows looked at: {rows}.</source>
        <translation>Lückenlos ab Zeile {first}; geprüfte Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>Version {version}, which has known weaknesses; at least {floor}.</source>
        <translation>Version {version} mit bekannten Schwachstellen; mindestens {floor}.</translation>
    </message>
    <message>
        <source>Version {version}; at least {floor}.</source>
        <translation>Version {version}; mindestens {floor}.</translation>
    </message>
    <message>
        <source>Way back without the passphrase</source>
        <translation>Rückweg ohne die Passphrase</translation>
    </message>
    <message>
        <source>Ways besides one passphrase: {count}.</source>
        <translation>Zugänge neben einer Passphrase: {count}.</translation>
    </message>
    <message>
        <source>Who forgets the passphrase has lost the bank.</source>
        <translation>Wer die Passphrase vergisst, hat die Bank verloren.</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}.</source>
        <translation>bcrypt mit Aufwand {cost}.</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}; at least {least}.</source>
        <translation>bcrypt mit Aufwand {cost}; mindestens {least}.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>{memory} MiB, {passes} times over: less than Teller’s own slots.</source>
        <translation>{memory} MiB, {passes} Durchgänge: weniger als bei Tellers eigenen Zugängen.</translation>
    </message>
    <message>
        <source>{minutes} minutes behind what was written last.</source>
        <translation>{minutes} Minuten hinter dem, was zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>{minutes} minutes.</source>
        <translation>{minutes} Minuten.</translation>
    </message>
    <message>
        <source>{minutes} minutes; {most} at most.</source>
        <translation>{minutes} Minuten; höchstens {most}.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is missing, cut short or not encrypted.</source>
        <translation>{name} fehlt, ist abgeschnitten oder nicht verschlüsselt.</translation>
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
        <translation>{value} je Benutzer.</translation>
    </message>
    <message>
        <source>{value} minutes.</source>
        <translation>{value} Minuten.</translation>
    </message>
    <message>
        <source>{value} minutes; {most} at most.</source>
        <translation>{value} Minuten; höchstens {most}.</translation>
    </message>
    <message>
        <source>{value}; it should be {wanted}.</source>
        <translation>{value}; es sollte {wanted} sein.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing was half done: whatever was being posted was either posted whole or not at all. Report number {number} is in the log, without any customer&apos;s data.</source>
        <translation>Nichts blieb halb getan: Was gerade gebucht wurde, ist entweder ganz gebucht oder gar nicht. Der Bericht Nummer {number} steht im Protokoll, ohne Kundendaten.</translation>
    </message>
    <message>
        <source>Something went wrong in Teller</source>
        <translation>In Teller ist ein Fehler aufgetreten</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation>Bahrain-Dinar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <translation>Kenia-Schilling</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Kuwait-Dinar</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <translation>Tunesischer Dinar</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>naira</source>
        <translation>Naira</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>rand</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>yuan renminbi</source>
        <translation>Renminbi Yuan</translation>
    </message>
    <message>
        <source>złoty</source>
        <translation>Złoty</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}, {name}</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>This is not a date. Type it as {example}.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie {example}.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Endet spätestens</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last signed in at</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the vault’s passphrase</source>
        <translation>die Passphrase der Tresordatei</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name} (dieser)</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>&amp;Least</source>
        <translation>M&amp;indestens</translation>
    </message>
    <message>
        <source>&amp;Most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>A delivery to the branch’s cash vault. Uncounted, it is taken for a likely assortment.</source>
        <translation>Eine Lieferung an den Tresor der Filiale. Ungezählt wird eine wahrscheinliche Stückelung angenommen.</translation>
    </message>
    <message>
        <source>Anybody else who works here; the drawer’s holder, too.</source>
        <translation>Jeder andere, der hier arbeitet; auch der Kassierer dieser Kasse.</translation>
    </message>
    <message>
        <source>Buy cash</source>
        <translation>Aus dem Tresor holen</translation>
    </message>
    <message>
        <source>Buy this from the cash vault?</source>
        <translation>Dies aus dem Tresor holen?</translation>
    </message>
    <message>
        <source>Buy {amount}</source>
        <translation>{amount} holen</translation>
    </message>
    <message>
        <source>Cash bought</source>
        <translation>Bargeld geholt</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Bargeld übergeben</translation>
    </message>
    <message>
        <source>Cash leaves the branch’s vault, as when a courier fetches it.</source>
        <translation>Bargeld verlässt den Tresor der Filiale, etwa wenn ein Geldtransport es abholt.</translation>
    </message>
    <message>
        <source>Cash sold</source>
        <translation>In den Tresor gegeben</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bargeld übernommen</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Close by force</source>
        <translation>Zwangsschließung</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Zählung bestätigen</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Zählen und schließen</translation>
    </message>
    <message>
        <source>Count the drawer with a witness at your side. What differs is booked, in its holder’s name.</source>
        <translation>Zählen Sie die Kasse mit einem Zeugen an Ihrer Seite. Eine Abweichung wird auf den Namen des Kassierers gebucht.</translation>
    </message>
    <message>
        <source>Count what you take out of the cash vault. It is the float that the drawer starts with.</source>
        <translation>Zählen Sie, was Sie aus dem Tresor nehmen. Es ist der Anfangsbestand der Kasse.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Digits swapped: perhaps {perhaps}</source>
        <translation>Ziffern vertauscht: vielleicht {perhaps}</translation>
    </message>
    <message>
        <source>Done twice, posted once</source>
        <translation>Zweimal ausgeführt, einmal gebucht</translation>
    </message>
    <message>
        <source>Empty for none.</source>
        <translation>Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Exchange these notes and coins?</source>
        <translation>Diese Scheine und Münzen wechseln?</translation>
    </message>
    <message>
        <source>Exchange {amount}</source>
        <translation>{amount} wechseln</translation>
    </message>
    <message>
        <source>Exchange, in</source>
        <translation>Wechsel, Eingang</translation>
    </message>
    <message>
        <source>Exchange, out</source>
        <translation>Wechsel, Ausgang</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>For example who brought it, and the delivery note’s number.</source>
        <translation>Zum Beispiel, wer es gebracht hat, und die Nummer des Lieferscheins.</translation>
    </message>
    <message>
        <source>For example who fetched it, and the number of the sealed bag.</source>
        <translation>Zum Beispiel, wer es abgeholt hat, und die Nummer des versiegelten Beutels.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the cash vault into your drawer. Uncounted, you get a bit of everything.</source>
        <translation>Aus dem Tresor in Ihre Kasse. Ungezählt erhalten Sie von allem etwas.</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Hand cash over</source>
        <translation>Bargeld übergeben</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>{amount} übergeben</translation>
    </message>
    <message>
        <source>Hand this to {who}?</source>
        <translation>Dies übergeben an {who}?</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>Im Tresor</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>In Ihrer Kasse</translation>
    </message>
    <message>
        <source>It leaves your drawer at once, and is your colleague’s when they take it on their own screen.</source>
        <translation>Es verlässt Ihre Kasse sofort und wechselt, sobald der Kollege es am eigenen Bildschirm annimmt.</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>Mindest- und Höchstbestand</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Nine divides it: digits swapped?</source>
        <translation>Durch neun teilbar: Ziffern vertauscht?</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>Notes and coins for others of the same sum.</source>
        <translation>Scheine und Münzen gegen andere mit gleicher Summe.</translation>
    </message>
    <message>
        <source>One {worth} too many or too few counted</source>
        <translation>Ein Stück zu {worth} zu viel oder zu wenig gezählt</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Out of your drawer into the cash vault.</source>
        <translation>Aus Ihrer Kasse in den Tresor.</translation>
    </message>
    <message>
        <source>Posted the wrong way round</source>
        <translation>Verkehrt herum gebucht</translation>
    </message>
    <message>
        <source>Posted twice, or posted and not done</source>
        <translation>Doppelt gebucht oder gebucht und nicht ausgeführt</translation>
    </message>
    <message>
        <source>Receive cash</source>
        <translation>Bargeld annehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Running low: {worths}.</source>
        <translation>Wird knapp: {worths}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sell cash</source>
        <translation>In den Tresor geben</translation>
    </message>
    <message>
        <source>Sell this to the cash vault?</source>
        <translation>Dies in den Tresor geben?</translation>
    </message>
    <message>
        <source>Sell {amount}</source>
        <translation>{amount} in den Tresor</translation>
    </message>
    <message>
        <source>Ship cash</source>
        <translation>Bargeld abgeben</translation>
    </message>
    <message>
        <source>Ship this out of the cash vault?</source>
        <translation>Dies aus dem Tresor abgeben?</translation>
    </message>
    <message>
        <source>Ship {amount}</source>
        <translation>{amount} abgeben</translation>
    </message>
    <message>
        <source>The cash vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What the drawer should hold. Beyond that its holder is warned; nothing is refused.</source>
        <translation>Was in der Kasse sein soll. Außerhalb wird der Kassierer gewarnt; abgelehnt wird nichts.</translation>
    </message>
    <message>
        <source>Where the witness has a second factor.</source>
        <translation>Falls der Zeuge einen zweiten Faktor hat.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Witness’s &amp;code</source>
        <translation>&amp;Code des Zeugen</translation>
    </message>
    <message>
        <source>Witness’s &amp;e-mail</source>
        <translation>&amp;E-Mail des Zeugen</translation>
    </message>
    <message>
        <source>Witness’s &amp;password</source>
        <translation>&amp;Passwort des Zeugen</translation>
    </message>
    <message>
        <source>You offer {drawer} to {taker}, with {amount} in it.</source>
        <translation>Sie bieten {drawer} an: an {taker}, mit einem Bestand von {amount}.</translation>
    </message>
    <message>
        <source>Your drawer should hold {least} or more.</source>
        <translation>Ihre Kasse soll mindestens {least} enthalten.</translation>
    </message>
    <message>
        <source>Your drawer should hold {most} or less.</source>
        <translation>Ihre Kasse soll höchstens {most} enthalten.</translation>
    </message>
    <message>
        <source>as the bank chooses</source>
        <translation>nach Wahl der Bank</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>{amount} bought. {held} is in your drawer now.</source>
        <translation>{amount} geholt. In Ihrer Kasse liegen jetzt {held}.</translation>
    </message>
    <message>
        <source>{amount} exchanged. {held} is in your drawer, as before.</source>
        <translation>{amount} gewechselt. In Ihrer Kasse liegen {held}, wie zuvor.</translation>
    </message>
    <message>
        <source>{amount} is back in your drawer.</source>
        <translation>{amount} liegen wieder in Ihrer Kasse.</translation>
    </message>
    <message>
        <source>{amount} is in your drawer.</source>
        <translation>{amount} liegen in Ihrer Kasse.</translation>
    </message>
    <message>
        <source>{amount} is on its way to {taker}.</source>
        <translation>{amount} sind unterwegs an {taker}.</translation>
    </message>
    <message>
        <source>{amount} is on its way to {who}, who has to take it on their own screen.</source>
        <translation>{amount} sind unterwegs an {who} und müssen am anderen Bildschirm angenommen werden.</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} Überschuss</translation>
    </message>
    <message>
        <source>{amount} shipped. The cash vault holds {held} now.</source>
        <translation>{amount} abgegeben. Im Tresor liegen jetzt {held}.</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} Fehlbetrag</translation>
    </message>
    <message>
        <source>{amount} sold. {held} is in your drawer now.</source>
        <translation>{amount} in den Tresor gegeben. In Ihrer Kasse liegen jetzt {held}.</translation>
    </message>
    <message>
        <source>{amount} went back to {giver}.</source>
        <translation>{amount} gingen zurück an {giver}.</translation>
    </message>
    <message>
        <source>{count} × {worth}</source>
        <translation>{count} × {worth}</translation>
    </message>
    <message>
        <source>{drawer} is yours as before.</source>
        <translation>{drawer} ist wieder Ihre Kasse.</translation>
    </message>
    <message>
        <source>{drawer} is yours, with {amount} in it.</source>
        <translation>{drawer} ist Ihre Kasse, mit einem Bestand von {amount}.</translation>
    </message>
    <message>
        <source>{drawer} stays with {giver}.</source>
        <translation>{drawer} bleibt bei {giver}.</translation>
    </message>
    <message>
        <source>{giver} hands you {amount}: {pieces}.</source>
        <translation>{giver} übergibt Ihnen {amount}: {pieces}.</translation>
    </message>
    <message>
        <source>{giver} hands {drawer} over to you, with {amount} in it: {pieces}.</source>
        <translation>{giver} übergibt Ihnen {drawer}, mit einem Bestand von {amount}: {pieces}.</translation>
    </message>
    <message>
        <source>{name}, counting</source>
        <translation>{name}, in Zählung</translation>
    </message>
    <message>
        <source>{name}, offered</source>
        <translation>{name}, in Übergabe</translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation>{name}, unterbrochen</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Another program is holding the vault. Close it, or wait a moment, and try again.</source>
        <translation>Ein anderes Programm hält die Tresordatei. Schließen Sie es oder warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another window has this bank open or still reads it. Close the other windows, then try again.</source>
        <translation>Ein anderes Fenster hat diese Bank geöffnet oder liest sie noch. Schließen Sie die anderen Fenster und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Press the button again: nothing is posted twice.</source>
        <translation>Es ist nicht bekannt, ob dies gebucht wurde. Drücken Sie die Schaltfläche noch einmal: Nichts wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>Something failed on this machine. Nothing was posted; try again.</source>
        <translation>Auf diesem Rechner ist etwas fehlgeschlagen. Es wurde nichts gebucht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again; capital letters count.</source>
        <translation>Das ist nicht die Passphrase. Geben Sie sie noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The copy did not hold when it was checked, so it was thrown away. Prove the books, then try again.</source>
        <translation>Die Kopie hielt der Prüfung nicht stand und wurde daher verworfen. Prüfen Sie die Bücher und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was posted; try again, and have the disk looked at.</source>
        <translation>Der Datenträger hat nicht geantwortet. Es wurde nichts gebucht; versuchen Sie es noch einmal und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was posted: free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gebucht: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault cannot be written. Check that its folder is there and that you may write to it.</source>
        <translation>Die Tresordatei kann nicht geschrieben werden. Prüfen Sie, ob ihr Ordner vorhanden ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The vault is damaged. Stop, and have it restored from a backup.</source>
        <translation>Die Tresordatei ist beschädigt. Arbeiten Sie nicht weiter und lassen Sie sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was moved or replaced while this window was open. Nothing was posted: close Teller, put the file back, and open it again.</source>
        <translation>Die Tresordatei wurde verschoben oder ersetzt, während dieses Fenster offen war. Es wurde nichts gebucht: Schließen Sie Teller, legen Sie die Datei zurück und öffnen Sie Teller wieder.</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Choose another place.</source>
        <translation>Es gibt schon eine Datei namens {name}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no vault at {name}. Check where it was moved to, or restore a backup.</source>
        <translation>Unter {name} gibt es keine Tresordatei. Prüfen Sie, wohin sie verschoben wurde, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>These are not the newest books. Nothing is posted: restore the newest backup, or have an administrator accept them under Security, Trail.</source>
        <translation>Das sind nicht die neuesten Bücher. Es wird nichts gebucht: Stellen Sie die neueste Sicherung wieder her oder lassen Sie einen Administrator die Bücher unter „Sicherheit“, „Prüfprotokoll“ annehmen.</translation>
    </message>
    <message>
        <source>This computer keeps no key for the vault, or its keyring is locked. Type the passphrase.</source>
        <translation>Dieser Computer hat keinen Schlüssel für die Tresordatei, oder sein Schlüsselbund ist gesperrt. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>{name} is a backup of another bank. Look for the one that belongs here.</source>
        <translation>{name} ist die Sicherung einer anderen Bank. Suchen Sie die, die hierher gehört.</translation>
    </message>
    <message>
        <source>{name} is cut short or was altered, so nothing was restored from it. Use an older backup.</source>
        <translation>{name} ist abgeschnitten oder verändert, daher wurde nichts daraus wiederhergestellt. Nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup; the vault itself was left as it is.</source>
        <translation>{name} ist beschädigt. Stellen Sie die Datei aus einer Sicherung wieder her; die Tresordatei selbst blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is missing. It lies beside the vault and holds its keys: restore it from a backup.</source>
        <translation>{name} fehlt. Diese Datei liegt neben der Tresordatei und enthält ihre Schlüssel: Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, so it is no vault of Teller&apos;s. Choose the right file; it was left as it is.</source>
        <translation>{name} ist nicht verschlüsselt und daher keine Tresordatei von Teller. Wählen Sie die richtige Datei; diese blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is not the vault that these keys belong to. Put back the two files that go together.</source>
        <translation>{name} ist nicht die Tresordatei, zu der diese Schlüssel gehören. Legen Sie die beiden Dateien zurück, die zusammengehören.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Teller. Update this program; the file was left as it is.</source>
        <translation>{name} wurde von einem neueren Teller geschrieben. Aktualisieren Sie dieses Programm; die Datei blieb, wie sie ist.</translation>
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
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Available {available} · on hold {held}</source>
        <translation>Verfügbar {available} · vorgemerkt {held}</translation>
    </message>
    <message>
        <source>Balance {balance} · on hold {held} · available {available}</source>
        <translation>Saldo {balance} · vorgemerkt {held} · verfügbar {available}</translation>
    </message>
    <message>
        <source>Cheque {printed}</source>
        <translation>Scheck {printed}</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Bezogene Bank</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt mit</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>in collection</source>
        <translation>im Einzug</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>bis zur Einlösung</translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation>{day} von {name}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>Bargeldlieferung</translation>
    </message>
    <message>
        <source>Cash from the vault</source>
        <translation>Bargeld aus dem Tresor</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Bargeld übergeben</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>Bargeld abgegeben</translation>
    </message>
    <message>
        <source>Cash taken over</source>
        <translation>Bargeld übernommen</translation>
    </message>
    <message>
        <source>Cash to the vault</source>
        <translation>Bargeld in den Tresor</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>Scheck eingelöst</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Scheck zurückgegeben</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Exchange, given</source>
        <translation>Wechsel, gegeben</translation>
    </message>
    <message>
        <source>Exchange, taken</source>
        <translation>Wechsel, erhalten</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>Vormerkung eingelöst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>part of {number}</source>
        <translation>Teil von {number}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>storniert durch {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>Storno von {number}</translation>
    </message>
    <message>
        <source>{first} to {second}</source>
        <translation>{first} an {second}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what}, storniert</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Copying the vault…</source>
        <translation>Tresordatei wird kopiert…</translation>
    </message>
    <message>
        <source>Encrypting the copy under the new key…</source>
        <translation>Kopie wird mit dem neuen Schlüssel verschlüsselt…</translation>
    </message>
    <message>
        <source>File key</source>
        <translation>Dateischlüssel</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Opening and proving the copy…</source>
        <translation>Kopie wird geöffnet und geprüft…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Set up with the bank</source>
        <translation>Mit der Bank eingerichtet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem verändert</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>Schlüssel fehlen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
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
        <translation>Ein Scheck über {amount} kostet {fee}.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>A deposit of {amount} costs {fee}.</source>
        <translation>Eine Einzahlung von {amount} kostet {fee}.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A returned cheque of {amount} costs {fee}.</source>
        <translation>Ein zurückgegebener Scheck über {amount} kostet {fee}.</translation>
    </message>
    <message>
        <source>A transfer of {amount} costs {fee}.</source>
        <translation>Eine Überweisung von {amount} kostet {fee}.</translation>
    </message>
    <message>
        <source>A withdrawal of {amount} costs {fee}.</source>
        <translation>Eine Auszahlung von {amount} kostet {fee}.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Cash deposit</source>
        <translation>Bareinzahlung</translation>
    </message>
    <message>
        <source>Cash withdrawal</source>
        <translation>Barauszahlung</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>Scheckeinzahlung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Kunde {number}</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>Differenz einer Kasse</translation>
    </message>
    <message>
        <source>Each account</source>
        <translation>Je Konto</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>Je Kunde</translation>
    </message>
    <message>
        <source>Each {role}</source>
        <translation>Je {role}</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>Gebühr auf</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Returned cheque</source>
        <translation>Zurückgegebener Scheck</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Anteil am Betrag</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>kein eigenes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{fee}, at least {least}</source>
        <translation>{fee}, mindestens {least}</translation>
    </message>
    <message>
        <source>{fee}, at most {most}</source>
        <translation>{fee}, höchstens {most}</translation>
    </message>
    <message>
        <source>{fee}, from {least} to {most}</source>
        <translation>{fee}, von {least} bis {most}</translation>
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
        <translation>Bereits um {time} gebucht</translation>
    </message>
    <message>
        <source>Already posted at {time}, reference {reference}: the same amount. Enter goes back.</source>
        <translation>Bereits um {time} gebucht, Referenz {reference}: derselbe Betrag. Enter geht zurück.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Aufsicht fragen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo jetzt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Cash, counted</source>
        <translation>Bargeld, gezählt</translation>
    </message>
    <message>
        <source>Cash, suggested</source>
        <translation>Bargeld, Vorschlag</translation>
    </message>
    <message>
        <source>Cheque into {name}</source>
        <translation>Scheck auf {name}</translation>
    </message>
    <message>
        <source>Cheque of</source>
        <translation>Scheck von</translation>
    </message>
    <message>
        <source>Cheque taken in</source>
        <translation>Scheck angenommen</translation>
    </message>
    <message>
        <source>Credited in all</source>
        <translation>Gutschrift insgesamt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Deposit into {name}</source>
        <translation>Einzahlung auf {name}</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Few are left in your drawer of: {worths}</source>
        <translation>In Ihrer Kasse werden knapp: {worths}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von Konto</translation>
    </message>
    <message>
        <source>Give {amount} back to the customer, out of your drawer</source>
        <translation>Geben Sie dem Kunden {amount} aus Ihrer Kasse zurück</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>May still leave this month</source>
        <translation>Diesen Monat noch verfügbar</translation>
    </message>
    <message>
        <source>May still leave today</source>
        <translation>Heute noch verfügbar</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>Nothing was posted a second time. A second print of it is marked COPY.</source>
        <translation>Nichts wurde ein zweites Mal gebucht. Ein zweiter Ausdruck trägt den Vermerk KOPIE.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Paid from a hold</source>
        <translation>Aus Vormerkung gezahlt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Pay out from {name}</source>
        <translation>Auszahlung von {name}</translation>
    </message>
    <message>
        <source>Pay what is held on {name}</source>
        <translation>Vormerkung auf {name} auszahlen</translation>
    </message>
    <message>
        <source>Post it again anyway</source>
        <translation>Trotzdem noch einmal buchen</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>{amount} buchen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Reverse an entry on {name}</source>
        <translation>Buchung auf {name} stornieren</translation>
    </message>
    <message>
        <source>Reverse {amount}</source>
        <translation>{amount} stornieren</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Take {amount} back from the customer, into your drawer</source>
        <translation>Nehmen Sie {amount} vom Kunden in Ihre Kasse zurück</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>Abgang insgesamt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Transfer from {name}</source>
        <translation>Überweisung von {name}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Überwiesen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Your drawer</source>
        <translation>Ihre Kasse</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} darüber</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} fehlen</translation>
    </message>
</context>
<context>
    <name>own_security</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>%n Code übrig.</numerusform>
            <numerusform>%n Codes übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Without your phone you could not sign in: make new ones.</source>
        <translation>Keiner ist übrig. Ohne Ihr Telefon könnten Sie sich nicht anmelden: Erzeugen Sie neue.</translation>
    </message>
    <message>
        <source>You sign in with your password alone. With a code of your phone as well, a password that somebody saw opens nothing.</source>
        <translation>Sie melden sich nur mit Ihrem Passwort an. Mit einem Code Ihres Telefons dazu öffnet ein Passwort, das jemand gesehen hat, nichts.</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator.</source>
        <translation>Sie melden sich mit Ihrem Passwort und einem Code aus Ihrer Authenticator-App an.</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator. Your role needs this.</source>
        <translation>Sie melden sich mit Ihrem Passwort und einem Code aus Ihrer Authenticator-App an. Ihre Rolle braucht dies.</translation>
    </message>
    <message>
        <source>by password</source>
        <translation>mit Passwort</translation>
    </message>
    <message>
        <source>by password and code</source>
        <translation>mit Passwort und Code</translation>
    </message>
    <message>
        <source>by password and recovery code</source>
        <translation>mit Passwort und Wiederherstellungscode</translation>
    </message>
    <message>
        <source>{how}, at {computer}</source>
        <translation>{how}, an {computer}</translation>
    </message>
    <message>
        <source>{left} Make new ones soon.</source>
        <translation>{left} Erzeugen Sie bald neue.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>A card’s CVV is on screen: put it away first</source>
        <translation>Der CVV einer Karte ist zu sehen: Schließen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>An entry is half typed on the accounts page: post or leave it first</source>
        <translation>Auf der Seite „Konten“ ist eine Buchung halb eingegeben: Buchen oder verlassen Sie sie zuerst</translation>
    </message>
    <message>
        <source>Block a card</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>Block card {card}</source>
        <translation>Karte {card} sperren</translation>
    </message>
    <message>
        <source>Buy cash from the vault</source>
        <translation>Bargeld aus dem Tresor holen</translation>
    </message>
    <message>
        <source>Change the customer’s particulars</source>
        <translation>Stammdaten des Kunden ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>Filiale abschließen</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>Kasse zählen und schließen</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Kasse zählen</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>Scheck einzahlen</translation>
    </message>
    <message>
        <source>Deposit cash</source>
        <translation>Bargeld einzahlen</translation>
    </message>
    <message>
        <source>Deposit into {account}</source>
        <translation>Einzahlen auf {account}</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>{amount} einzahlen</translation>
    </message>
    <message>
        <source>Deposit {amount} into {account}</source>
        <translation>{amount} einzahlen auf {account}</translation>
    </message>
    <message>
        <source>Enrol a new customer</source>
        <translation>Neuen Kunden aufnehmen</translation>
    </message>
    <message>
        <source>Enter asks why, then you confirm</source>
        <translation>Enter fragt nach dem Grund, dann bestätigen Sie</translation>
    </message>
    <message>
        <source>Enter opens the form, for the account chosen</source>
        <translation>Enter öffnet das Formular für das gewählte Konto</translation>
    </message>
    <message>
        <source>Enter opens the form; the account it goes to is asked there</source>
        <translation>Enter öffnet das Formular; dort wird nach dem Empfängerkonto gefragt</translation>
    </message>
    <message>
        <source>Enter shows the review, where you confirm it</source>
        <translation>Enter zeigt alles zur Prüfung, dort bestätigen Sie</translation>
    </message>
    <message>
        <source>Exchange notes and coins</source>
        <translation>Scheine und Münzen wechseln</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Finding out whose account that is…</source>
        <translation>Wem gehört dieses Konto? Wird gesucht…</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>Bedienung beenden</translation>
    </message>
    <message>
        <source>First finish serving {name} (FIN or F12)</source>
        <translation>Beenden Sie zuerst die Bedienung von {name} (FIN oder F12)</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Checkliste durchgehen</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>Zu den Warnungen</translation>
    </message>
    <message>
        <source>Go to computers</source>
        <translation>Zu den Computern</translation>
    </message>
    <message>
        <source>Go to keys and backups</source>
        <translation>Zu Schlüsseln und Sicherungen</translation>
    </message>
    <message>
        <source>Go to security</source>
        <translation>Zur Sicherheit</translation>
    </message>
    <message>
        <source>Go to the books</source>
        <translation>Zu den Büchern</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Goes on with: {fields}</source>
        <translation>Weiter mit: {fields}</translation>
    </message>
    <message>
        <source>Hand cash to a colleague</source>
        <translation>Bargeld an einen Kollegen übergeben</translation>
    </message>
    <message>
        <source>Hand over the drawer</source>
        <translation>Kasse übergeben</translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation>Karte ausstellen</translation>
    </message>
    <message>
        <source>Issue a card on {account}</source>
        <translation>Karte ausstellen zu {account}</translation>
    </message>
    <message>
        <source>It is {name}’s. Enter turns to identifying them, and then to the review</source>
        <translation>Es gehört {name}. Enter führt zur Legitimation und dann zur Prüfung</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Look for “{words}” among the customers</source>
        <translation>„{words}“ bei den Kunden suchen</translation>
    </message>
    <message>
        <source>No customer is being served</source>
        <translation>Es wird kein Kunde bedient</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Nicht für Ihre Rolle</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>Pause the drawer</source>
        <translation>Kasse unterbrechen</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Betrag vormerken</translation>
    </message>
    <message>
        <source>Prove the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>Prove your drawer</source>
        <translation>Ihre Kasse prüfen</translation>
    </message>
    <message>
        <source>Receive cash for the vault</source>
        <translation>Bargeld für den Tresor annehmen</translation>
    </message>
    <message>
        <source>Resume the drawer</source>
        <translation>Kasse fortsetzen</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Suchen oder Kürzel eingeben</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>See an account’s holds and cheques</source>
        <translation>Vormerkungen und Schecks eines Kontos ansehen</translation>
    </message>
    <message>
        <source>See an account’s statement</source>
        <translation>Kontoauszug ansehen</translation>
    </message>
    <message>
        <source>See how today stands</source>
        <translation>Stand von heute ansehen</translation>
    </message>
    <message>
        <source>See limits and fees</source>
        <translation>Limits und Gebühren ansehen</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>Konten ansehen</translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation>Karten ansehen</translation>
    </message>
    <message>
        <source>See the cheques in collection</source>
        <translation>Schecks im Einzug ansehen</translation>
    </message>
    <message>
        <source>See the customer’s particulars</source>
        <translation>Stammdaten des Kunden ansehen</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Journal ansehen</translation>
    </message>
    <message>
        <source>See the users</source>
        <translation>Benutzer ansehen</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>Wartende Freigaben ansehen</translation>
    </message>
    <message>
        <source>See your own security, set up your second factor</source>
        <translation>Eigene Sicherheit ansehen, zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Sell cash to the vault</source>
        <translation>Bargeld in den Tresor geben</translation>
    </message>
    <message>
        <source>Serve a customer by number</source>
        <translation>Kunden nach Nummer bedienen</translation>
    </message>
    <message>
        <source>Serve {name}, {number}</source>
        <translation>{name}, {number} bedienen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ship cash out of the vault</source>
        <translation>Bargeld aus dem Tresor abgeben</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>Tasten und Kürzel</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Something is half typed on the cards page: save or leave it first</source>
        <translation>Auf der Seite „Karten“ ist etwas halb eingegeben: Speichern oder verlassen Sie es zuerst</translation>
    </message>
    <message>
        <source>Something is half typed on the drawer’s page: post or leave it first</source>
        <translation>Auf der Seite „Kasse“ ist etwas halb eingegeben: Buchen oder verlassen Sie es zuerst</translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation>Kontoauszug: {account}</translation>
    </message>
    <message>
        <source>The customers could not be searched</source>
        <translation>Die Kunden konnten nicht durchsucht werden</translation>
    </message>
    <message>
        <source>The drawer is not in a state for it: see under Drawer</source>
        <translation>Im jetzigen Zustand der Kasse geht das nicht: Siehe unter „Kasse“</translation>
    </message>
    <message>
        <source>There are more: type on to narrow it down</source>
        <translation>Es gibt weitere: Tippen Sie weiter, um einzugrenzen</translation>
    </message>
    <message>
        <source>Transfer from {account}</source>
        <translation>Überweisen von {account}</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>Auf ein anderes Konto überweisen</translation>
    </message>
    <message>
        <source>Transfer {amount}</source>
        <translation>{amount} überweisen</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account}</source>
        <translation>{amount} überweisen von {account}</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account} to {payee}</source>
        <translation>{amount} überweisen von {account} an {payee}</translation>
    </message>
    <message>
        <source>Try less of a name, a number, or a code such as DEP. F1 lists the codes.</source>
        <translation>Versuchen Sie es mit weniger vom Namen, einer Nummer oder einem Kürzel wie DEP. F1 zeigt die Kürzel.</translation>
    </message>
    <message>
        <source>Withdraw cash</source>
        <translation>Bargeld auszahlen</translation>
    </message>
    <message>
        <source>Withdraw from {account}</source>
        <translation>Auszahlen von {account}</translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation>{amount} auszahlen</translation>
    </message>
    <message>
        <source>Withdraw {amount} from {account}</source>
        <translation>{amount} auszahlen von {account}</translation>
    </message>
    <message>
        <source>You have no drawer open</source>
        <translation>Sie haben keine Kasse geöffnet</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>amount, account, account it goes to, memo</source>
        <translation>Betrag, Konto, Empfängerkonto, Verwendungszweck</translation>
    </message>
    <message>
        <source>amount, account, memo</source>
        <translation>Betrag, Konto, Verwendungszweck</translation>
    </message>
    <message>
        <source>being served now</source>
        <translation>wird gerade bedient</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>name, number, e-mail or phone</source>
        <translation>Name, Nummer, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>the card’s last four digits</source>
        <translation>letzte vier Ziffern der Karte</translation>
    </message>
    <message>
        <source>{number}: no customer has this number</source>
        <translation>{number}: Kein Kunde hat diese Nummer</translation>
    </message>
    <message>
        <source>{number}: there is no such account</source>
        <translation>{number}: Dieses Konto gibt es nicht</translation>
    </message>
    <message>
        <source>{typed} is closed</source>
        <translation>{typed} ist aufgelöst</translation>
    </message>
    <message>
        <source>{typed} is frozen: nothing moves on it, in or out</source>
        <translation>{typed} ist eingefroren: Nichts bewegt sich darauf, weder hinein noch hinaus</translation>
    </message>
    <message>
        <source>{typed} is no account number: its check digits do not fit</source>
        <translation>{typed} ist keine Kontonummer: Die Prüfziffern passen nicht</translation>
    </message>
    <message>
        <source>{typed} is no customer number: it has digits only</source>
        <translation>{typed} ist keine Kundennummer: Sie besteht nur aus Ziffern</translation>
    </message>
    <message>
        <source>{typed} is not an account of the customer being served</source>
        <translation>{typed} ist kein Konto des Kunden in Bedienung</translation>
    </message>
    <message>
        <source>{typed}: more than one account ends so, type more of it</source>
        <translation>{typed}: Mehrere Konten enden so, geben Sie mehr davon ein</translation>
    </message>
    <message>
        <source>{typed}: more than one card ends so, choose it among the cards</source>
        <translation>{typed}: Mehrere Karten enden so, wählen Sie sie unter den Karten</translation>
    </message>
    <message>
        <source>{typed}: no account of this customer ends so</source>
        <translation>{typed}: Kein Konto dieses Kunden endet so</translation>
    </message>
    <message>
        <source>{typed}: no card of this customer ends so</source>
        <translation>{typed}: Keine Karte dieses Kunden endet so</translation>
    </message>
    <message>
        <source>{typed}: type at least {least} digits of the account’s end</source>
        <translation>{typed}: Geben Sie mindestens {least} Ziffern vom Ende des Kontos ein</translation>
    </message>
    <message>
        <source>{typed}: type the card’s last four digits</source>
        <translation>{typed}: Geben Sie die letzten vier Ziffern der Karte ein</translation>
    </message>
    <message>
        <source>{typed}: type the whole number of the account it goes to</source>
        <translation>{typed}: Geben Sie die ganze Nummer des Empfängerkontos ein</translation>
    </message>
    <message>
        <source>{typed}: while nobody is served, type the whole account number</source>
        <translation>{typed}: Solange niemand bedient wird, geben Sie die ganze Kontonummer ein</translation>
    </message>
    <message>
        <source>{why} Enter tries again.</source>
        <translation>{why} Enter versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance, {currency}</source>
        <translation>Saldo, {currency}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>It could not be written there, so nothing was saved. Choose another folder.</source>
        <translation>Dort konnte nicht geschrieben werden, es wurde also nichts gespeichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Wird gedruckt.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a PDF instead.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Nothing may be written there, so nothing was saved. Choose another folder or another name.</source>
        <translation>Dort darf nichts geschrieben werden, es wurde also nichts gespeichert. Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was posted from {first} to {last}.</source>
        <translation>Von {first} bis {last} wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>ÜBUNG: kein echtes Geld</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>Te&amp;xt speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>That folder is not there, so nothing was saved. Choose another folder.</source>
        <translation>Diesen Ordner gibt es nicht, es wurde also nichts gespeichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>That name is too long, so nothing was saved. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang, es wurde also nichts gespeichert. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The printer took no page, so nothing was printed. Look after it, or save a PDF instead.</source>
        <translation>Der Drucker hat keine Seite angenommen, es wurde also nichts gedruckt. Sehen Sie nach ihm oder speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>There is a folder of that name, so nothing was saved. Choose another name.</source>
        <translation>Es gibt einen Ordner dieses Namens, es wurde also nichts gespeichert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room left there, so nothing was saved. Free some, or choose another folder.</source>
        <translation>Dort ist kein Platz mehr, es wurde also nichts gespeichert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, von {name}</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A code counts for</source>
        <translation>Ein Code gilt</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <translation>Eine Sitzung endet nach</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
        <source>Code for administrators</source>
        <translation>Code für Administratoren</translation>
    </message>
    <message>
        <source>Code for auditors</source>
        <translation>Code für Prüfer</translation>
    </message>
    <message>
        <source>Code for supervisors</source>
        <translation>Code für die Aufsicht</translation>
    </message>
    <message>
        <source>Code for tellers</source>
        <translation>Code für Kassierer</translation>
    </message>
    <message>
        <source>Computers to sign in at</source>
        <translation>Computer für die Anmeldung</translation>
    </message>
    <message>
        <source>Sessions a user may have</source>
        <translation>Sitzungen je Benutzer</translation>
    </message>
    <message>
        <source>The branch closes at</source>
        <translation>Die Filiale schließt um</translation>
    </message>
    <message>
        <source>The branch opens at</source>
        <translation>Die Filiale öffnet um</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebige</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not demanded</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>only trusted ones</source>
        <translation>nur vertraute</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>die letzte</numerusform>
            <numerusform>die letzten %n</numerusform>
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
        <translation>Ein Code, um ältere Bücher anzunehmen</translation>
    </message>
    <message>
        <source>A code to add a passphrase</source>
        <translation>Code zum Hinzufügen einer Passphrase</translation>
    </message>
    <message>
        <source>A code to add a user</source>
        <translation>Code zum Hinzufügen eines Benutzers</translation>
    </message>
    <message>
        <source>A code to back the vault up</source>
        <translation>Code zum Sichern der Tresordatei</translation>
    </message>
    <message>
        <source>A code to change a role</source>
        <translation>Code zum Ändern einer Rolle</translation>
    </message>
    <message>
        <source>A code to change fees</source>
        <translation>Code zum Ändern von Gebühren</translation>
    </message>
    <message>
        <source>A code to change limits</source>
        <translation>Code zum Ändern von Limits</translation>
    </message>
    <message>
        <source>A code to change the tolerated difference</source>
        <translation>Code zum Ändern der erlaubten Differenz</translation>
    </message>
    <message>
        <source>A code to change the vault’s key</source>
        <translation>Code zum Wechseln des Schlüssels der Tresordatei</translation>
    </message>
    <message>
        <source>A code to change the vault’s passphrase</source>
        <translation>Code zum Ändern der Passphrase der Tresordatei</translation>
    </message>
    <message>
        <source>A code to change what the bank demands</source>
        <translation>Code zum Ändern dessen, was die Bank verlangt</translation>
    </message>
    <message>
        <source>A code to disable a user</source>
        <translation>Code zum Deaktivieren eines Benutzers</translation>
    </message>
    <message>
        <source>A code to enable a user</source>
        <translation>Code zum Aktivieren eines Benutzers</translation>
    </message>
    <message>
        <source>A code to end somebody’s session</source>
        <translation>Code zum Beenden einer fremden Sitzung</translation>
    </message>
    <message>
        <source>A code to go on</source>
        <translation>Code zum Fortfahren</translation>
    </message>
    <message>
        <source>A code to let this computer open the vault</source>
        <translation>Code, damit dieser Computer die Tresordatei öffnet</translation>
    </message>
    <message>
        <source>A code to make a recovery code</source>
        <translation>Code zum Erzeugen eines Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>A code to name a computer</source>
        <translation>Code zum Benennen eines Computers</translation>
    </message>
    <message>
        <source>A code to remove a way in</source>
        <translation>Code zum Entfernen eines Zugangs</translation>
    </message>
    <message>
        <source>A code to reset a password</source>
        <translation>Code zum Zurücksetzen eines Passworts</translation>
    </message>
    <message>
        <source>A code to reset a second factor</source>
        <translation>Code zum Zurücksetzen eines zweiten Faktors</translation>
    </message>
    <message>
        <source>A code to shut a computer out</source>
        <translation>Code zum Sperren eines Computers</translation>
    </message>
    <message>
        <source>A code to take limits away</source>
        <translation>Code zum Entfernen von Limits</translation>
    </message>
    <message>
        <source>A code to take the audit trail along</source>
        <translation>Ein Code, um das Prüfprotokoll mitzunehmen</translation>
    </message>
    <message>
        <source>A code to take this statement along</source>
        <translation>Code zum Mitnehmen dieses Kontoauszugs</translation>
    </message>
    <message>
        <source>A code to trust a computer</source>
        <translation>Code, um einem Computer zu vertrauen</translation>
    </message>
    <message>
        <source>A code to unlock a computer</source>
        <translation>Code zum Entsperren eines Computers</translation>
    </message>
    <message>
        <source>A code to unlock a user</source>
        <translation>Code zum Entsperren eines Benutzers</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>nahestehend</translation>
    </message>
    <message>
        <source>themselves</source>
        <translation>die Person selbst</translation>
    </message>
</context>
<context>
    <name>second_factor</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Each signs you in once, when the phone is not at hand. Keep them where nobody else looks; they are not shown again.</source>
        <translation>Jeder meldet Sie einmal an, wenn das Telefon nicht zur Hand ist. Verwahren Sie sie, wo niemand sonst hinsieht; sie werden nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Each signs you in once. Cross it off; keep this sheet where nobody else looks.</source>
        <translation>Jeder meldet Sie einmal an. Streichen Sie ihn durch; verwahren Sie dieses Blatt, wo niemand sonst hinsieht.</translation>
    </message>
    <message>
        <source>From then on, signing in takes a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>Danach gehört zur Anmeldung auch ein Code einer Authenticator-App auf Ihrem Telefon, die alle dreißig Sekunden einen neuen erzeugt. Zeigen Sie zuerst, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Neue Codes erzeugen</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Set up on another phone</source>
        <translation>Auf anderem Telefon einrichten</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Show a new key</source>
        <translation>Neuen Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
    <message>
        <source>Ten new ones, each good once in place of a code. Those that you have now are good for nothing then.</source>
        <translation>Zehn neue, von denen jeder einmal statt eines Codes gilt. Die bisherigen gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>The key is shown now, and never again.</source>
        <translation>Der Schlüssel wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>The next page shows a new key. As soon as it is shown, codes of the old phone are good for nothing.</source>
        <translation>Die nächste Seite zeigt einen neuen Schlüssel. Sobald er gezeigt wird, gelten die Codes des alten Telefons nicht mehr.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Zweiten Faktor ausschalten</translation>
    </message>
    <message>
        <source>You sign in with your password alone then, and your other sessions end.</source>
        <translation>Sie melden sich dann nur mit Ihrem Passwort an, und Ihre anderen Sitzungen enden.</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Ihre Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Your role signs in with a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>Zur Anmeldung gehört in Ihrer Rolle auch ein Code einer Authenticator-App auf Ihrem Telefon, die alle dreißig Sekunden einen neuen erzeugt. Zeigen Sie zuerst, dass Sie es sind.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>A computer without a name</source>
        <translation>Computer ohne Namen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Endet spätestens</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>Kassierer</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n drawer(s) closed</source>
        <translation>
            <numerusform>%n Kasse geschlossen</numerusform>
            <numerusform>%n Kassen geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval</source>
        <translation>Eine Freigabe</translation>
    </message>
    <message>
        <source>Between {least} and {most}, as it should be</source>
        <translation>Zwischen {least} und {most}, wie es sein soll</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>Buchungstag {day}</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>Schließen einer Kasse</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Less than the {least} it should hold: buy some from the vault</source>
        <translation>Weniger als die {least}, die es sein sollen: Holen Sie etwas aus dem Tresor</translation>
    </message>
    <message>
        <source>More than the {most} it should hold: sell some to the vault</source>
        <translation>Mehr als die {most}, die es sein sollen: Geben Sie etwas in den Tresor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The business day before has not been closed. Close it under Books.</source>
        <translation>Der vorige Buchungstag ist nicht abgeschlossen. Schließen Sie ihn unter „Bücher“ ab.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>being handed over</source>
        <translation>wird übergeben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, abgeschlossen</translation>
    </message>
    <message>
        <source>{day}, not begun</source>
        <translation>{day}, nicht begonnen</translation>
    </message>
    <message>
        <source>{deed}, {amount}</source>
        <translation>{deed}, {amount}</translation>
    </message>
    <message>
        <source>{drawer} has been open since {since}.</source>
        <translation>{drawer} ist seit {since} geöffnet.</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, less than {limit}.</source>
        <translation>{drawer} enthält {amount}, weniger als {limit}.</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, more than {limit}.</source>
        <translation>{drawer} enthält {amount}, mehr als {limit}.</translation>
    </message>
    <message>
        <source>{drawer} was {amount} over today.</source>
        <translation>{drawer} hatte heute {amount} Überschuss.</translation>
    </message>
    <message>
        <source>{drawer} was {amount} short today.</source>
        <translation>{drawer} hatte heute {amount} Fehlbetrag.</translation>
    </message>
    <message>
        <source>{enabled}, and {disabled} disabled</source>
        <translation>{enabled}, dazu {disabled} deaktiviert</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>&amp;CSV, for a spreadsheet</source>
        <translation>&amp;CSV, für Tabellen</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, für Programme</translation>
    </message>
    <message>
        <source>&amp;OFX, for accounting software</source>
        <translation>&amp;OFX, für die Buchhaltung</translation>
    </message>
    <message>
        <source>&amp;PDF, for the customer</source>
        <translation>&amp;PDF, für den Kunden</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Scheck zurückgegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Formats to save the statement in</source>
        <translation>Formate für den Kontoauszug</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Nur &amp;Text</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Recei&amp;pt…</source>
        <translation>&amp;Beleg…</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>&amp;Text speichern</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>&amp;PDF speichern</translation>
    </message>
    <message>
        <source>The receipt of this line, once more</source>
        <translation>Beleg dieser Zeile, noch einmal</translation>
    </message>
    <message>
        <source>Transfer from {number}</source>
        <translation>Überweisung von {number}</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <translation>Überweisung an {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>camt.05&amp;3, ISO 20022</source>
        <translation>camt.05&amp;3, ISO 20022</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>storniert durch {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>Storno von {number}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what}, storniert</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Sort by {order}</source>
        <translation>Nach {order} sortieren</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Befehle für diese Zeile</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto aufgelöst</translation>
    </message>
    <message>
        <source>Account frozen</source>
        <translation>Konto eingefroren</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Konto eröffnet</translation>
    </message>
    <message>
        <source>Account unfrozen</source>
        <translation>Einfrieren aufgehoben</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alert decided</source>
        <translation>Warnung entschieden</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Warnung gemeldet</translation>
    </message>
    <message>
        <source>Alerts, keys and backups</source>
        <translation>Warnungen, Schlüssel, Sicherungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Freigabe erbeten</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Freigabe abgelehnt</translation>
    </message>
    <message>
        <source>Approval used</source>
        <translation>Freigabe benutzt</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Sicherung geprüft</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung gemacht</translation>
    </message>
    <message>
        <source>Bank set up</source>
        <translation>Bank eingerichtet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Beyond the rules</source>
        <translation>Außerhalb der Regeln</translation>
    </message>
    <message>
        <source>Business day begun</source>
        <translation>Buchungstag begonnen</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>Buchungstag abgeschlossen</translation>
    </message>
    <message>
        <source>Business day opened again</source>
        <translation>Buchungstag wieder geöffnet</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Buchungstage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Card activated</source>
        <translation>Karte aktiviert</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Karte gesperrt</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Karte gekündigt</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Karte ausgestellt</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Karte ersetzt</translation>
    </message>
    <message>
        <source>Card unblocked</source>
        <translation>Karte entsperrt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Card’s code checked</source>
        <translation>Kartencode geprüft</translation>
    </message>
    <message>
        <source>Card’s limits changed</source>
        <translation>Kartenlimits geändert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>Bargeld angeliefert</translation>
    </message>
    <message>
        <source>Cash offered</source>
        <translation>Bargeld angeboten</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>Bargeld abgegeben</translation>
    </message>
    <message>
        <source>Change of key begun</source>
        <translation>Schlüsselwechsel begonnen</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>Scheck eingelöst</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Scheck zurückgegeben</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Uhr bestätigt</translation>
    </message>
    <message>
        <source>Code given again</source>
        <translation>Code erneut eingegeben</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computer has changed</source>
        <translation>Computer verändert</translation>
    </message>
    <message>
        <source>Computer renamed</source>
        <translation>Computer umbenannt</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>Computer gesperrt</translation>
    </message>
    <message>
        <source>Computer trusted</source>
        <translation>Computer vertraut</translation>
    </message>
    <message>
        <source>Computer unblocked</source>
        <translation>Computer entsperrt</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>Zählung begonnen</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>Zählung aufgegeben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer enrolled</source>
        <translation>Kunde aufgenommen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customer’s details changed</source>
        <translation>Kundendaten geändert</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Entschieden als</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Drawer added</source>
        <translation>Kasse hinzugefügt</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>Kasse anstelle des Kassierers geschlossen</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>Kasse gezählt</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Drawer paused</source>
        <translation>Kasse unterbrochen</translation>
    </message>
    <message>
        <source>Drawer taken up again</source>
        <translation>Kasse fortgesetzt</translation>
    </message>
    <message>
        <source>Drawer’s holding changed</source>
        <translation>Kassenbestand geändert</translation>
    </message>
    <message>
        <source>Each row fits the one before, but the trail does not end where it was written down that it ends.</source>
        <translation>Jede Zeile passt zu der vor ihr, aber das Prüfprotokoll endet nicht dort, wo es nach dem Vermerk enden müsste.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>Buchung gebucht</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>Buchung storniert</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlversuche in Folge</translation>
    </message>
    <message>
        <source>Fees changed</source>
        <translation>Gebühren geändert</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv)</source>
        <translation>Für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>Vormerkung eingelöst</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Vormerkung angelegt</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Vormerkung freigegeben</translation>
    </message>
    <message>
        <source>Holds expired</source>
        <translation>Vormerkungen abgelaufen</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Legitimation durch</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Bedienung</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel gewechselt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Limits geändert</translation>
    </message>
    <message>
        <source>Limits, fees and policy</source>
        <translation>Limits, Gebühren und Vorgaben</translation>
    </message>
    <message>
        <source>Lines with proof (*.jsonl)</source>
        <translation>Zeilen mit Nachweis (*.jsonl)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New computer seen</source>
        <translation>Neuer Computer gesehen</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>Neueste Zeile in den Büchern</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>Neueste vermerkte Zeile</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von insgesamt</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>Ältere Bücher angenommen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Seite geöffnet</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Vorgaben geändert</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Beleg geprüft</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Beleg gedruckt</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Wiederherstellungscodes erneuert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Abgelehnt als</translation>
    </message>
    <message>
        <source>Relation noted</source>
        <translation>Angehöriger vermerkt</translation>
    </message>
    <message>
        <source>Relation taken off</source>
        <translation>Vermerk entfernt</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Second factor given up</source>
        <translation>Zweiten Faktor aufgegeben</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Zweiter Faktor angeboten</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Zweiter Faktor eingerichtet</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>Zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>Seconds behind</source>
        <translation>Sekunden zurück</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>Bedienung begonnen</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>Bedienung beendet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session ended from elsewhere</source>
        <translation>Sitzung von anderswo beendet</translation>
    </message>
    <message>
        <source>Session locked</source>
        <translation>Sitzung gesperrt</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sitzung erneuert</translation>
    </message>
    <message>
        <source>Session used twice</source>
        <translation>Sitzung doppelt benutzt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statement read</source>
        <translation>Kontoauszug gelesen</translation>
    </message>
    <message>
        <source>Statement saved</source>
        <translation>Kontoauszug gespeichert</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>The bank itself</source>
        <translation>Die Bank selbst</translation>
    </message>
    <message>
        <source>The file beside the books that tells how far they go is missing, damaged or another bank’s. Nothing is posted until an administrator accepts the books, with a supervisor’s yes.</source>
        <translation>Die Datei neben den Büchern, die sagt, wie weit sie reichen, fehlt, ist beschädigt oder gehört einer anderen Bank. Nichts wird gebucht, bis ein Administrator mit Freigabe der Aufsicht die Bücher annimmt.</translation>
    </message>
    <message>
        <source>The trail breaks at row {row}: it is missing, or not as it was written. Compare with a backup.</source>
        <translation>Das Prüfprotokoll bricht bei Zeile {row}: Sie fehlt oder ist nicht, wie sie geschrieben wurde. Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The trail holds: {count} rows, from the first to the newest.</source>
        <translation>Das Prüfprotokoll stimmt: {count} Zeilen, von der ersten bis zur neuesten.</translation>
    </message>
    <message>
        <source>These are not the newest books: row {named} was written down at this computer, and the books end at row {newest} or went another way. Nothing is posted until an administrator accepts them, with a supervisor’s yes. Look for the newest backup first.</source>
        <translation>Das sind nicht die neuesten Bücher: Zeile {named} wurde an diesem Computer vermerkt, und die Bücher enden bei Zeile {newest} oder nahmen einen anderen Weg. Nichts wird gebucht, bis ein Administrator sie mit Freigabe der Aufsicht annimmt. Suchen Sie zuerst die neueste Sicherung.</translation>
    </message>
    <message>
        <source>This computer’s clock says {now}, but the books go on to {newest}. Nothing is posted until it is set right, or a supervisor or an administrator confirms it.</source>
        <translation>Die Uhr dieses Computers zeigt {now}, aber die Bücher reichen bis {newest}. Nichts wird gebucht, bis sie richtig gestellt ist oder die Aufsicht oder ein Administrator sie bestätigt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>User unblocked</source>
        <translation>Benutzer entsperrt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>Zugang hinzugefügt</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>Zugang entfernt</translation>
    </message>
    <message>
        <source>Ways in found changed</source>
        <translation>Zugänge verändert vorgefunden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Wrong code or password given again</source>
        <translation>Erneut falscher Code oder falsches Passwort</translation>
    </message>
    <message>
        <source>Wrong try as a witness</source>
        <translation>Falscher Versuch als Zeuge</translation>
    </message>
    <message>
        <source>Wrong try at approving</source>
        <translation>Falscher Versuch bei der Freigabe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A hundred wrong tries: they cannot sign in until somebody unlocks them.</source>
        <translation>Hundert falsche Versuche: keine Anmeldung möglich, bis jemand entsperrt.</translation>
    </message>
    <message>
        <source>A teller who also keeps the cash vault and may reverse the entries of others.</source>
        <translation>Ein Kassierer, der auch den Tresor führt und Buchungen anderer stornieren darf.</translation>
    </message>
    <message>
        <source>Adds and disables users. Sees no customer&apos;s money.</source>
        <translation>Fügt Benutzer hinzu und deaktiviert sie. Sieht kein Geld von Kunden.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Cannot sign in.</source>
        <translation>Kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Has a start password and chooses their own at the next sign-in.</source>
        <translation>Hat ein Startpasswort und wählt bei der nächsten Anmeldung ein eigenes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Reads everything and posts nothing.</source>
        <translation>Liest alles und bucht nichts.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Serves customers and has a drawer.</source>
        <translation>Bedient Kunden und hat eine Kasse.</translation>
    </message>
    <message>
        <source>Signs in with a password of their own.</source>
        <translation>Meldet sich mit einem eigenen Passwort an.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Too many wrong tries: for a while, nothing they type is looked at.</source>
        <translation>Zu viele falsche Versuche: Eine Weile wird keine Eingabe geprüft.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>aktive zuerst</translation>
    </message>
    <message>
        <source>administrators first</source>
        <translation>Administratoren zuerst</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>kurz gesperrt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>disabled first</source>
        <translation>deaktivierte zuerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>start password</source>
        <translation>Startpasswort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>tellers first</source>
        <translation>Kassierer zuerst</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n card(s) still draw on this account. Cancel them, then close it.</source>
        <translation>
            <numerusform>Zu diesem Konto gehört noch %n Karte. Kündigen Sie sie und lösen Sie dann das Konto auf.</numerusform>
            <numerusform>Zu diesem Konto gehören noch %n Karten. Kündigen Sie sie und lösen Sie dann das Konto auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A CVV has three digits. Type all three.</source>
        <translation>Ein CVV hat drei Ziffern. Geben Sie alle drei ein.</translation>
    </message>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>Eine Karte braucht ein aktives Girokonto. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>A change of fees takes two people.</source>
        <translation>Eine Änderung von Gebühren braucht zwei Personen.</translation>
    </message>
    <message>
        <source>A change of fees takes two people. Ask a supervisor to approve it.</source>
        <translation>Eine Änderung von Gebühren braucht zwei Personen. Bitten Sie die Aufsicht um Freigabe.</translation>
    </message>
    <message>
        <source>A change of limits takes two people.</source>
        <translation>Eine Änderung von Limits braucht zwei Personen.</translation>
    </message>
    <message>
        <source>A change of limits takes two people. Ask a supervisor to approve it.</source>
        <translation>Eine Änderung von Limits braucht zwei Personen. Bitten Sie die Aufsicht um Freigabe.</translation>
    </message>
    <message>
        <source>A change of what the bank demands takes two people.</source>
        <translation>Eine Änderung dessen, was die Bank verlangt, braucht zwei Personen.</translation>
    </message>
    <message>
        <source>A difference of more than {tolerance} is booked with a supervisor’s approval. Ask for it.</source>
        <translation>Eine Differenz von mehr als {tolerance} wird nur mit Freigabe der Aufsicht gebucht. Bitten Sie darum.</translation>
    </message>
    <message>
        <source>A float cannot be below zero. Type zero or more.</source>
        <translation>Ein Anfangsbestand kann nicht unter null liegen. Geben Sie null oder mehr ein.</translation>
    </message>
    <message>
        <source>A hold lasts until a day from {first} to {last}. Choose one of these.</source>
        <translation>Eine Vormerkung gilt bis zu einem Tag von {first} bis {last}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>A k stands for thousand and takes no separators. Type the whole amount in digits.</source>
        <translation>Ein k steht für tausend und verträgt keine Trennzeichen. Geben Sie den ganzen Betrag in Ziffern ein.</translation>
    </message>
    <message>
        <source>A k stands for thousand, as in {thousands}. Type it like that, or the whole amount in digits.</source>
        <translation>Ein k steht für tausend, wie in {thousands}. Schreiben Sie es so oder den ganzen Betrag in Ziffern.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero. Type zero or more.</source>
        <translation>Ein Limit kann nicht unter null liegen. Geben Sie null oder mehr ein.</translation>
    </message>
    <message>
        <source>A role keeps limits: without any, it would move nothing. Change them instead.</source>
        <translation>Eine Rolle behält Limits: Ohne welche würde sie nichts bewegen. Ändern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Accepting older books takes two people.</source>
        <translation>Ältere Bücher anzunehmen braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Account {number} is closed, for good. Choose another account.</source>
        <translation>Das Konto {number} ist endgültig aufgelöst. Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Account {number} is frozen, so nothing moves on it. Unfreeze it first, or choose another.</source>
        <translation>Das Konto {number} ist eingefroren, daher bewegt sich nichts darauf. Geben Sie es zuerst frei oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Ein Administrator hat diese Sitzung beendet.</translation>
    </message>
    <message>
        <source>Another limit is reached by now, which nobody has approved. Ask for the approval anew.</source>
        <translation>Inzwischen ist ein weiteres Limit erreicht, das niemand freigegeben hat. Bitten Sie neu um die Freigabe.</translation>
    </message>
    <message>
        <source>Another window has just changed the ways in. Look at the list again, then do this once more.</source>
        <translation>Ein anderes Fenster hat gerade die Zugänge geändert. Sehen Sie neu in der Liste nach und tun Sie dies dann noch einmal.</translation>
    </message>
    <message>
        <source>Cash is part of the day’s limit. Type {day_limit} or less.</source>
        <translation>Bargeld zählt zum Tageslimit: höchstens {day_limit}.</translation>
    </message>
    <message>
        <source>Cash of this drawer is still on its way to a colleague. Have it taken, or withdraw the offer, then count.</source>
        <translation>Bargeld dieser Kasse ist noch zu einem Kollegen unterwegs. Lassen Sie es annehmen oder ziehen Sie das Angebot zurück, dann zählen Sie.</translation>
    </message>
    <message>
        <source>Cash or a drawer was offered to somebody who has not answered. Have it taken or taken back, then close.</source>
        <translation>Bargeld oder eine Kasse wurde jemandem angeboten, der nicht geantwortet hat. Lassen Sie es annehmen oder zurücknehmen, dann schließen Sie ab.</translation>
    </message>
    <message>
        <source>Customer {number} has the same name and birth date. If this is somebody else, enrol them all the same.</source>
        <translation>Kunde {number} hat denselben Namen und dasselbe Geburtsdatum. Ist dies jemand anderes, nehmen Sie den Kunden trotzdem auf.</translation>
    </message>
    <message>
        <source>Customer {number} is still being served. Finish serving them first (F12).</source>
        <translation>Kunde {number} wird noch bedient. Beenden Sie zuerst diese Bedienung (F12).</translation>
    </message>
    <message>
        <source>E-mail address and password do not match. Check both and try again.</source>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people.</source>
        <translation>Eine Vormerkung vor ihrem Tag zu beenden braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people. Ask a supervisor, or wait until its day is past.</source>
        <translation>Eine Vormerkung vor ihrem Tag zu beenden braucht zwei Personen. Fragen Sie die Aufsicht oder warten Sie, bis der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>It could not be done just now. Nothing you typed is lost; see the notice above.</source>
        <translation>Das ging gerade nicht. Ihre Eingaben sind nicht verloren; siehe den Hinweis oben.</translation>
    </message>
    <message>
        <source>It is not there any more. Go back and choose anew.</source>
        <translation>Das gibt es nicht mehr. Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>Die fünf Minuten sind vorbei, es kann also nicht mehr entschieden werden. Um die Freigabe kann neu gebeten werden.</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>Neueste Zeile in den Büchern</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>Neueste vermerkte Zeile</translation>
    </message>
    <message>
        <source>No customer has an account of this number. Check the number.</source>
        <translation>Kein Kunde hat ein Konto mit dieser Nummer. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>No customer is being served. Find and identify the customer first.</source>
        <translation>Es wird kein Kunde bedient. Suchen und legitimieren Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>No fee can be set on this. Choose another kind of movement.</source>
        <translation>Hierauf kann keine Gebühr festgelegt werden. Wählen Sie eine andere Art von Bewegung.</translation>
    </message>
    <message>
        <source>No notes and coins come to this amount: the smallest coin is {smallest}. Choose another amount.</source>
        <translation>Keine Scheine und Münzen ergeben diesen Betrag: Die kleinste Münze ist {smallest}. Wählen Sie einen anderen Betrag.</translation>
    </message>
    <message>
        <source>No receipt was printed here with this reference and check code. Compare both with the paper, letter by letter.</source>
        <translation>Hier wurde kein Beleg mit dieser Referenz und diesem Prüfcode gedruckt. Vergleichen Sie beides mit dem Papier, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Nobody alive was born on that day. Check the year.</source>
        <translation>An diesem Tag wurde niemand geboren, der noch lebt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Nobody signs in with this address. Check it, or choose the user from the list.</source>
        <translation>Mit dieser Adresse meldet sich niemand an. Prüfen Sie sie oder wählen Sie den Benutzer aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody was here for a while, so your session has ended.</source>
        <translation>Eine Weile war niemand hier, daher ist Ihre Sitzung beendet.</translation>
    </message>
    <message>
        <source>Nothing has been posted since the last close, so there is no day to close.</source>
        <translation>Seit dem letzten Abschluss wurde nichts gebucht, es ist also kein Tag abzuschließen.</translation>
    </message>
    <message>
        <source>Older books are accepted by two: ask a supervisor for their yes.</source>
        <translation>Ältere Bücher werden zu zweit angenommen: Bitten Sie die Aufsicht um Freigabe.</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor.</source>
        <translation>Nur Einzahlungen, Auszahlungen und Überweisungen lassen sich stornieren. Sprechen Sie wegen dieser Buchung mit der Aufsicht.</translation>
    </message>
    <message>
        <source>Only today’s closed day can be opened again. What is past stays as it was reported.</source>
        <translation>Nur der abgeschlossene Tag von heute kann wieder geöffnet werden. Was vorbei ist, bleibt, wie es berichtet wurde.</translation>
    </message>
    <message>
        <source>Only {available} is available on this account. Take less, or another account.</source>
        <translation>Auf diesem Konto sind nur {available} verfügbar. Nehmen Sie weniger oder ein anderes Konto.</translation>
    </message>
    <message>
        <source>Only {held} is held. Take that or less.</source>
        <translation>Es sind nur {held} vorgemerkt. Nehmen Sie höchstens so viel.</translation>
    </message>
    <message>
        <source>Password and code do not match. Check both; each code is good once, for half a minute.</source>
        <translation>Passwort und Code passen nicht zusammen. Prüfen Sie beides; jeder Code gilt einmal, eine halbe Minute lang.</translation>
    </message>
    <message>
        <source>Somebody else has {name} open. Choose another drawer.</source>
        <translation>Jemand anderes hat {name} geöffnet. Wählen Sie eine andere Kasse.</translation>
    </message>
    <message>
        <source>Somebody else may have used this session, so it was ended. Tell an administrator.</source>
        <translation>Jemand anderes hat diese Sitzung vielleicht benutzt, daher wurde sie beendet. Sagen Sie es einem Administrator.</translation>
    </message>
    <message>
        <source>Somebody signs in with this address already. Choose another, or find them in the list.</source>
        <translation>Diese Adresse ist schon vergeben. Wählen Sie eine andere oder suchen Sie sie in der Liste.</translation>
    </message>
    <message>
        <source>Staff addresses use plain letters, so that none looks like another. Type it without accents.</source>
        <translation>Adressen von Benutzern haben nur einfache Buchstaben, damit keine einer anderen gleicht. Schreiben Sie sie ohne Akzente und Umlaute.</translation>
    </message>
    <message>
        <source>Still open: {drawers}. The branch closes when every drawer is closed.</source>
        <translation>Noch geöffnet: {drawers}. Die Filiale schließt ab, wenn alle Kassen geschlossen sind.</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people.</source>
        <translation>Aufsicht zu ernennen und Passwörter der Aufsicht zurückzusetzen braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people. Ask another supervisor.</source>
        <translation>Aufsicht zu ernennen und Passwörter der Aufsicht zurückzusetzen braucht zwei Personen. Fragen Sie eine andere Aufsicht.</translation>
    </message>
    <message>
        <source>Taking a second factor away takes two people.</source>
        <translation>Einen zweiten Faktor zu entfernen braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people.</source>
        <translation>Einen eingelösten Scheck zurückzubuchen braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people. Ask another supervisor to approve it.</source>
        <translation>Einen eingelösten Scheck zurückzubuchen braucht zwei Personen. Bitten Sie eine andere Aufsicht um Freigabe.</translation>
    </message>
    <message>
        <source>Taking somebody’s second factor away takes two people. Ask a supervisor.</source>
        <translation>Den zweiten Faktor einer Person zu entfernen braucht zwei Personen. Fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>That code is not good now. Type the next one.</source>
        <translation>Dieser Code gilt jetzt nicht. Geben Sie den nächsten ein.</translation>
    </message>
    <message>
        <source>That is more cash than the books can count. Check the figures.</source>
        <translation>Das ist mehr Bargeld, als die Bücher zählen können. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Check the figures.</source>
        <translation>Das ist mehr, als eine Bank haben kann. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Count the notes and coins again.</source>
        <translation>Das ist mehr, als eine Bank haben kann. Zählen Sie Scheine und Münzen nach.</translation>
    </message>
    <message>
        <source>That is nobody else who works here, or the password or code is not right. The witness types them again.</source>
        <translation>Das ist niemand anderes, der hier arbeitet, oder Passwort oder Code stimmt nicht. Der Zeuge gibt beides neu ein.</translation>
    </message>
    <message>
        <source>That is not a passphrase of this bank’s vault. Type it again; capital letters count.</source>
        <translation>Das ist keine Passphrase der Tresordatei dieser Bank. Geben Sie sie noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>That is not the CVV, for the third time, so the card is blocked now. Replace it.</source>
        <translation>Das ist zum dritten Mal nicht der CVV, daher ist die Karte jetzt gesperrt. Ersetzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.</source>
        <translation>
            <numerusform>Das ist nicht der CVV. Fragen Sie noch einmal: Nach %n weiteren falschen Versuch wird die Karte gesperrt.</numerusform>
            <numerusform>Das ist nicht der CVV. Fragen Sie noch einmal: Nach %n weiteren falschen Versuchen wird die Karte gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not your current password. Type it again; capital letters count.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort. Geben Sie es noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>That is not your password. Type it again; capital letters count.</source>
        <translation>Das ist nicht Ihr Passwort. Geben Sie es noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another.</source>
        <translation>Das ist Ihr jetziges Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That is the same account. Choose another one to pay into.</source>
        <translation>Das ist dasselbe Konto. Wählen Sie ein anderes als Empfängerkonto.</translation>
    </message>
    <message>
        <source>That was the third wrong try, so nothing was approved. Ask for the approval anew.</source>
        <translation>Das war der dritte falsche Versuch, es wurde also nichts freigegeben. Bitten Sie neu um die Freigabe.</translation>
    </message>
    <message>
        <source>The account’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>Das Limit des Kontos beträgt {limit} pro Tag; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The account’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>Das Limit des Kontos beträgt {limit} pro Monat; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The account’s limit for one entry is {limit}.</source>
        <translation>Das Limit des Kontos beträgt {limit} je Buchung.</translation>
    </message>
    <message>
        <source>The approval was not used within five minutes, so nothing was posted. Ask for it anew.</source>
        <translation>Die Freigabe wurde nicht innerhalb von fünf Minuten benutzt, es wurde also nichts gebucht. Bitten Sie neu darum.</translation>
    </message>
    <message>
        <source>The bank refused this, and nothing was changed. Speak to a supervisor.</source>
        <translation>Die Bank hat dies abgelehnt, und es wurde nichts geändert. Sprechen Sie mit der Aufsicht.</translation>
    </message>
    <message>
        <source>The branch tolerates a difference of {tolerance}, and no more.</source>
        <translation>Die Filiale duldet eine Differenz von höchstens {tolerance}.</translation>
    </message>
    <message>
        <source>The business day {day} is closed already, so there is nothing to do.</source>
        <translation>Der Buchungstag {day} ist bereits abgeschlossen, es ist also nichts zu tun.</translation>
    </message>
    <message>
        <source>The business day {day} is closed, so nothing is posted. A supervisor can open it again under Books.</source>
        <translation>Der Buchungstag {day} ist abgeschlossen, es wird also nichts gebucht. Die Aufsicht kann ihn unter „Bücher“ wieder öffnen.</translation>
    </message>
    <message>
        <source>The cash vault does not have these notes and coins. Choose others, or ask a supervisor.</source>
        <translation>Der Tresor hat diese Scheine und Münzen nicht. Wählen Sie andere oder fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The clock is not behind any more, so there is nothing to confirm.</source>
        <translation>Die Uhr geht nicht mehr nach, es ist also nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the books go on to {newest}. Set it right, or have a supervisor confirm it under Security, Trail.</source>
        <translation>Die Uhr zeigt {now}, aber die Bücher reichen bis {newest}. Stellen Sie sie richtig oder lassen Sie die Aufsicht dies unter „Sicherheit“, „Prüfprotokoll“ bestätigen.</translation>
    </message>
    <message>
        <source>The customer’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>Das Limit des Kunden beträgt {limit} pro Tag; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The customer’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>Das Limit des Kunden beträgt {limit} pro Monat; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The customer’s limit for one entry is {limit}.</source>
        <translation>Das Limit des Kunden beträgt {limit} je Buchung.</translation>
    </message>
    <message>
        <source>The drawer does not have these notes and coins. Count out others, or exchange some in the cash vault first.</source>
        <translation>Die Kasse hat diese Scheine und Münzen nicht. Zählen Sie andere ab oder wechseln Sie zuerst im Tresor.</translation>
    </message>
    <message>
        <source>The drawer was counted twice, and the figures are known. Book the second count, or keep the drawer open.</source>
        <translation>Die Kasse wurde zweimal gezählt, und die Beträge sind bekannt. Buchen Sie die zweite Zählung oder lassen Sie die Kasse offen.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is not right. Check them and try again.</source>
        <translation>E-Mail-Adresse, Passwort oder Code stimmt nicht. Prüfen Sie alles und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The entry was posted by somebody else or on another day, so undoing it needs a second person.</source>
        <translation>Die Buchung stammt von jemand anderem oder von einem anderen Tag, daher braucht der Storno eine zweite Person.</translation>
    </message>
    <message>
        <source>The keys file beside the vault is not the one that this bank wrote. Tell an administrator, who looks at the ways in.</source>
        <translation>Die Schlüsseldatei neben der Tresordatei ist nicht die, die diese Bank geschrieben hat. Sagen Sie es einem Administrator, der die Zugänge prüft.</translation>
    </message>
    <message>
        <source>The keys file beside the vault was missing or cut short. Its second copy opened the vault and took its place: tell an administrator.</source>
        <translation>Die Schlüsseldatei neben der Tresordatei fehlte oder war abgeschnitten. Ihre zweite Kopie hat die Tresordatei geöffnet und ihren Platz eingenommen: Sagen Sie es einem Administrator.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Ändern Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The limit for a day is {limit}, and {left} of it is left.</source>
        <translation>Das Limit beträgt {limit} pro Tag; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The limit for a month is {limit}, and {left} of it is left.</source>
        <translation>Das Limit beträgt {limit} pro Monat; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The limit for one entry is {limit}.</source>
        <translation>Das Limit beträgt {limit} je Buchung.</translation>
    </message>
    <message>
        <source>The most is below the least. Change one of them.</source>
        <translation>Der Höchstwert liegt unter dem Mindestwert. Ändern Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The most is less than the least. Change one of them.</source>
        <translation>Der Höchstbestand ist kleiner als der Mindestbestand. Ändern Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}, which is another amount. Count again, or change the amount.</source>
        <translation>Scheine und Münzen ergeben {counted}, das ist ein anderer Betrag. Zählen Sie nach oder ändern Sie den Betrag.</translation>
    </message>
    <message>
        <source>The number of a cheque has digits only. Type it as it is printed.</source>
        <translation>Eine Schecknummer besteht nur aus Ziffern. Geben Sie sie ein, wie sie gedruckt ist.</translation>
    </message>
    <message>
        <source>The payee&apos;s account no longer holds this amount, so the transfer cannot be taken back. Speak to a supervisor.</source>
        <translation>Auf dem Konto des Empfängers ist dieser Betrag nicht mehr vorhanden, daher lässt sich die Überweisung nicht zurücknehmen. Sprechen Sie mit der Aufsicht.</translation>
    </message>
    <message>
        <source>The role’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>Das Limit der Rolle beträgt {limit} pro Tag; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The role’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>Das Limit der Rolle beträgt {limit} pro Monat; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The role’s limit for one entry is {limit}.</source>
        <translation>Das Limit der Rolle beträgt {limit} je Buchung.</translation>
    </message>
    <message>
        <source>The share is from 0 to 100 percent. Type less.</source>
        <translation>Der Anteil liegt zwischen 0 und 100 Prozent. Geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>The user’s own limit for a day is {limit}, and {left} of it is left.</source>
        <translation>Das eigene Limit des Benutzers beträgt {limit} pro Tag; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The user’s own limit for a month is {limit}, and {left} of it is left.</source>
        <translation>Das eigene Limit des Benutzers beträgt {limit} pro Monat; davon sind {left} übrig.</translation>
    </message>
    <message>
        <source>The user’s own limit for one entry is {limit}.</source>
        <translation>Das eigene Limit des Benutzers beträgt {limit} je Buchung.</translation>
    </message>
    <message>
        <source>The vault had another key when this backup was made. Type the passphrase of that time.</source>
        <translation>Die Tresordatei hatte einen anderen Schlüssel, als diese Sicherung gemacht wurde. Geben Sie die damalige Passphrase ein.</translation>
    </message>
    <message>
        <source>There are {most} ways in already. Remove one that nobody needs, then add this one.</source>
        <translation>Es gibt bereits {most} Zugänge. Entfernen Sie einen, den niemand braucht, und fügen Sie dann diesen hinzu.</translation>
    </message>
    <message>
        <source>There cannot be fewer than none of a note or coin. Count them again.</source>
        <translation>Weniger als kein Stück kann es von einem Schein oder einer Münze nicht geben. Zählen Sie nach.</translation>
    </message>
    <message>
        <source>There is a drawer of this name already. Choose another name.</source>
        <translation>Es gibt schon eine Kasse dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a way in of this name already. Choose another name.</source>
        <translation>Einen Zugang mit diesem Namen gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no account of this number at the bank. Check the number with the customer.</source>
        <translation>In der Bank gibt es kein Konto mit dieser Nummer. Prüfen Sie die Nummer mit dem Kunden.</translation>
    </message>
    <message>
        <source>There is no customer of this number. Check the number, or look for the name.</source>
        <translation>Es gibt keinen Kunden mit dieser Nummer. Prüfen Sie die Nummer oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>There is no note or coin of {worth}. Count it among the others.</source>
        <translation>Es gibt keinen Schein und keine Münze zu {worth}. Zählen Sie das Stück bei den anderen.</translation>
    </message>
    <message>
        <source>There is no second factor here that this could be done with.</source>
        <translation>Hier gibt es keinen zweiten Faktor, mit dem dies getan werden könnte.</translation>
    </message>
    <message>
        <source>There is no such alert any more. Look at the list anew.</source>
        <translation>Diese Warnung gibt es nicht mehr. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>There is no such business day on record. Choose one from the list.</source>
        <translation>Dieser Buchungstag ist nicht verzeichnet. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such cheque. Look at the list anew.</source>
        <translation>Diesen Scheck gibt es nicht. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>There is no such drawer. Choose one from the list under Drawer.</source>
        <translation>Diese Kasse gibt es nicht. Wählen Sie eine aus der Liste unter „Kasse“.</translation>
    </message>
    <message>
        <source>There is no such entry on this account. Open the statement again and choose it there.</source>
        <translation>Diese Buchung gibt es auf dem Konto nicht. Öffnen Sie den Kontoauszug neu und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>There is no such hold on this account. Choose one of the list.</source>
        <translation>Diese Vormerkung gibt es auf dem Konto nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such role. Choose one of the list.</source>
        <translation>Diese Rolle gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such way in any more. Look at the list again.</source>
        <translation>Diesen Zugang gibt es nicht mehr. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>There is not that much in the cash vault. Take a smaller float, or ask a supervisor.</source>
        <translation>So viel ist nicht im Tresor. Nehmen Sie einen kleineren Anfangsbestand oder fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>There is only {available} in cash. Fill up first, or take less.</source>
        <translation>Es sind nur {available} bar vorhanden. Füllen Sie zuerst auf oder nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>There is {balance} on this account. Pay it out or transfer it, then close.</source>
        <translation>Auf diesem Konto sind noch {balance}. Zahlen Sie den Betrag aus oder überweisen Sie ihn, dann lösen Sie das Konto auf.</translation>
    </message>
    <message>
        <source>There were a hundred tries without a sign-in, so no more are taken. Ask a supervisor or an administrator to unlock you.</source>
        <translation>Es gab hundert Versuche ohne Anmeldung, daher werden keine weiteren angenommen. Bitten Sie die Aufsicht oder einen Administrator, Sie zu entsperren.</translation>
    </message>
    <message>
        <source>These are the newest books that this computer has seen, so there is nothing to accept.</source>
        <translation>Dies sind die neuesten Bücher, die dieser Computer gesehen hat, es ist also nichts anzunehmen.</translation>
    </message>
    <message>
        <source>They are not blocked any more, so there is nothing to unlock.</source>
        <translation>Diese Person ist nicht mehr gesperrt, es ist also nichts zu entsperren.</translation>
    </message>
    <message>
        <source>This account is {state} already, so there is nothing to do.</source>
        <translation>Dieses Konto ist bereits {state}, es ist also nichts zu tun.</translation>
    </message>
    <message>
        <source>This approval was used already, so nothing was posted. Look at the statement before you ask anew.</source>
        <translation>Diese Freigabe wurde bereits benutzt, es wurde also nichts gebucht. Sehen Sie im Kontoauszug nach, bevor Sie neu darum bitten.</translation>
    </message>
    <message>
        <source>This backup does not lie in its folder any more. Look at the list again.</source>
        <translation>Diese Sicherung liegt nicht mehr in ihrem Ordner. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more, or leave it empty for none.</source>
        <translation>Dies kann nicht unter null liegen. Geben Sie null oder mehr ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more.</source>
        <translation>Dies kann nicht unter null liegen. Geben Sie null oder mehr ein.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Dies darf nicht leer bleiben.</translation>
    </message>
    <message>
        <source>This cannot be posted here. Choose a deposit, a withdrawal or a transfer.</source>
        <translation>Dies kann hier nicht gebucht werden. Wählen Sie eine Einzahlung, eine Auszahlung oder eine Überweisung.</translation>
    </message>
    <message>
        <source>This cannot be taken as it is. Check what was typed.</source>
        <translation>So kann dies nicht angenommen werden. Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>This card is {state}, so this cannot be done with it. Choose another card.</source>
        <translation>Diese Karte ist {state}, daher geht das mit ihr nicht. Wählen Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>This card was reported lost or stolen. Replace it instead of unblocking it.</source>
        <translation>Diese Karte wurde als verloren oder gestohlen gemeldet. Ersetzen Sie sie, statt sie zu entsperren.</translation>
    </message>
    <message>
        <source>This cheque was cleared already. Look at the list anew.</source>
        <translation>Dieser Scheck wurde bereits eingelöst. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This cheque was returned already. Look at the list anew.</source>
        <translation>Dieser Scheck wurde bereits zurückgegeben. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This cheque was settled already. Look at the list anew.</source>
        <translation>Dieser Scheck ist bereits erledigt. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This cheque was taken in before. Compare its number and what is printed at its foot.</source>
        <translation>Dieser Scheck wurde schon einmal angenommen. Vergleichen Sie seine Nummer und was unten auf ihm gedruckt ist.</translation>
    </message>
    <message>
        <source>This colleague has a drawer open already. Choose another, or have them close theirs first.</source>
        <translation>Dieser Kollege hat schon eine Kasse geöffnet. Wählen Sie einen anderen, oder er schließt zuerst die eigene.</translation>
    </message>
    <message>
        <source>This colleague has no drawer open to put the cash in. Choose another, or wait until they have.</source>
        <translation>Dieser Kollege hat keine Kasse geöffnet, in die das Bargeld könnte. Wählen Sie einen anderen oder warten Sie, bis er eine hat.</translation>
    </message>
    <message>
        <source>This computer is not on record. Look at the list anew.</source>
        <translation>Dieser Computer ist nicht erfasst. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This computer is not trusted yet. Ask an administrator to sign in here and to trust it under Security.</source>
        <translation>Diesem Computer wird noch nicht vertraut. Bitten Sie einen Administrator, sich hier anzumelden und ihm unter „Sicherheit“ zu vertrauen.</translation>
    </message>
    <message>
        <source>This computer was shut out. Ask an administrator, who has to trust it anew.</source>
        <translation>Dieser Computer wurde gesperrt. Bitten Sie einen Administrator, ihm neu zu vertrauen.</translation>
    </message>
    <message>
        <source>This currency has fewer decimals. Type the amount with as many as it has.</source>
        <translation>Diese Währung hat weniger Nachkommastellen. Geben Sie den Betrag mit so vielen ein, wie sie hat.</translation>
    </message>
    <message>
        <source>This customer has no such account. Check the number.</source>
        <translation>Dieser Kunde hat kein solches Konto. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This customer has no such card. Choose one of the cards in the list.</source>
        <translation>Dieser Kunde hat keine solche Karte. Wählen Sie eine der Karten aus der Liste.</translation>
    </message>
    <message>
        <source>This drawer is not open any more, so there is nothing to close. Look at the list again.</source>
        <translation>Diese Kasse ist nicht mehr geöffnet, es ist also nichts zu schließen. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This entry has been reversed already, so there is nothing left to undo.</source>
        <translation>Diese Buchung ist bereits storniert, es ist also nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This form was posted before with other content. Start a new one.</source>
        <translation>Dieses Formular wurde schon mit anderem Inhalt gebucht. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>This form was refused before, so nothing was posted. Start a new one.</source>
        <translation>Dieses Formular wurde schon abgelehnt, es wurde also nichts gebucht. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>This has been declined, and went back to where it came from. Offer it anew if it is still needed.</source>
        <translation>Dies wurde abgelehnt und ging dorthin zurück, woher es kam. Bieten Sie es neu an, falls es noch nötig ist.</translation>
    </message>
    <message>
        <source>This has been taken already, so there is nothing left to answer.</source>
        <translation>Dies wurde bereits angenommen, es ist also nichts mehr zu beantworten.</translation>
    </message>
    <message>
        <source>This has been withdrawn by whoever offered it. Ask them if you still need it.</source>
        <translation>Dies wurde vom Anbietenden zurückgezogen. Fragen Sie dort nach, falls Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>This has characters that are not text. Type it anew instead of pasting it.</source>
        <translation>Dies enthält Zeichen, die kein Text sind. Tippen Sie es neu, statt es einzufügen.</translation>
    </message>
    <message>
        <source>This has not been approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>Dies wurde nicht freigegeben, es wurde also nichts gebucht. Bitten Sie neu um die Freigabe.</translation>
    </message>
    <message>
        <source>This hold is over, so nothing is held any more. Look at the list.</source>
        <translation>Diese Vormerkung ist vorbei, es ist also nichts mehr vorgemerkt. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This hold was captured already, so nothing is held any more. Look at the list.</source>
        <translation>Diese Vormerkung wurde bereits eingelöst, es ist also nichts mehr vorgemerkt. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This hold was released already, so nothing is held any more. Look at the list.</source>
        <translation>Diese Vormerkung wurde bereits freigegeben, es ist also nichts mehr vorgemerkt. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>This hold’s day is past, so nothing is held any more. Place a new one if it is needed.</source>
        <translation>Der Tag dieser Vormerkung ist vorbei, es ist also nichts mehr vorgemerkt. Legen Sie eine neue an, falls sie nötig ist.</translation>
    </message>
    <message>
        <source>This is held for a cheque: it ends when the cheque is cleared or returned, and not by hand.</source>
        <translation>Dies ist für einen Scheck vorgemerkt: Es endet, wenn der Scheck eingelöst oder zurückgegeben wird, und nicht von Hand.</translation>
    </message>
    <message>
        <source>This is how it is already. Change a figure, or go back.</source>
        <translation>So ist es bereits. Ändern Sie einen Wert oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>This is less than a shorter time’s limit. Raise it, or lower the other.</source>
        <translation>Dies ist weniger als das Limit einer kürzeren Zeit. Erhöhen Sie es oder senken Sie das andere.</translation>
    </message>
    <message>
        <source>This is more than one person may do alone.</source>
        <translation>Das ist mehr, als eine Person allein darf.</translation>
    </message>
    <message>
        <source>This is no account number: a digit is mistyped. Compare it with the customer’s.</source>
        <translation>Das ist keine Kontonummer: Eine Ziffer ist vertippt. Vergleichen Sie sie mit der des Kunden.</translation>
    </message>
    <message>
        <source>This is not a phone number, such as +44 20 7946 0958.</source>
        <translation>Das ist keine Telefonnummer, wie zum Beispiel +44 20 7946 0958.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as ada@bank.example.</source>
        <translation>Das ist keine E-Mail-Adresse, wie zum Beispiel ada@bank.example.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. One more try is left.</source>
        <translation>Das sind nicht E-Mail-Adresse und Passwort einer anderen Aufsicht. Es bleibt noch ein Versuch.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. {left} more tries are left.</source>
        <translation>Das sind nicht E-Mail-Adresse und Passwort einer anderen Aufsicht. Es bleiben noch {left} Versuche.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. One more try is left.</source>
        <translation>Das sind nicht E-Mail-Adresse, Passwort und Code einer anderen Aufsicht. Es bleibt noch ein Versuch.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. {left} more tries are left.</source>
        <translation>Das sind nicht E-Mail-Adresse, Passwort und Code einer anderen Aufsicht. Es bleiben noch {left} Versuche.</translation>
    </message>
    <message>
        <source>This is not exactly what was approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>Dies ist nicht genau, was freigegeben wurde, es wurde also nichts gebucht. Bitten Sie neu um die Freigabe.</translation>
    </message>
    <message>
        <source>This is not on record. Look at the list anew.</source>
        <translation>Dies ist nicht vermerkt. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This is not waiting for an approval any more. Ask for it anew.</source>
        <translation>Dies wartet nicht mehr auf eine Freigabe. Bitten Sie neu darum.</translation>
    </message>
    <message>
        <source>This is the last administrator: without one, nobody could add users. Name another first.</source>
        <translation>Das ist der letzte Administrator: Ohne ihn könnte niemand Benutzer hinzufügen. Ernennen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>This is the last way into the vault that lasts, so it stays. Add another passphrase or a recovery code first.</source>
        <translation>Dies ist der letzte dauerhafte Zugang zur Tresordatei, daher bleibt er. Fügen Sie zuerst eine andere Passphrase oder einen Wiederherstellungscode hinzu.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>Das ist zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This is your own address. Choose a colleague.</source>
        <translation>Das ist Ihre eigene Adresse. Wählen Sie einen Kollegen.</translation>
    </message>
    <message>
        <source>This is your own drawer. Count it and close it as you always do.</source>
        <translation>Das ist Ihre eigene Kasse. Zählen und schließen Sie sie wie immer.</translation>
    </message>
    <message>
        <source>This needs a fresh code from your authenticator. Type it, and what you asked for is done.</source>
        <translation>Dies braucht einen neuen Code aus Ihrer Authenticator-App. Geben Sie ihn ein, dann geschieht, worum Sie gebeten haben.</translation>
    </message>
    <message>
        <source>This needs no approval any more. Post it.</source>
        <translation>Dies braucht keine Freigabe mehr. Buchen Sie es.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess, and it guards the file itself. Choose {shortest} characters or more.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten, und sie schützt die Datei selbst. Wählen Sie {shortest} oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>This password is little more than the bank&apos;s name or your own. Choose words that have to do with neither.</source>
        <translation>Dieses Passwort ist kaum mehr als der Name der Bank oder Ihr eigener. Wählen Sie Wörter, die mit keinem von beiden zu tun haben.</translation>
    </message>
    <message>
        <source>This password is on the list that guessers try first. Choose another.</source>
        <translation>Dieses Passwort steht auf der Liste, die beim Raten zuerst probiert wird. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This password is too long. Type at most {longest} characters.</source>
        <translation>Dieses Passwort ist zu lang. Geben Sie höchstens {longest} Zeichen ein.</translation>
    </message>
    <message>
        <source>This password is too short. Type at least {shortest} characters; 15 or more are better.</source>
        <translation>Dieses Passwort ist zu kurz. Geben Sie mindestens {shortest} Zeichen ein; 15 oder mehr sind besser.</translation>
    </message>
    <message>
        <source>This session is over already. Look at the list anew.</source>
        <translation>Diese Sitzung ist bereits vorbei. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This was approved already. Look at the list anew.</source>
        <translation>Dies wurde bereits freigegeben. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This was approved and posted already. Look at the list anew.</source>
        <translation>Dies wurde bereits freigegeben und gebucht. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This was decided already. Look at the list anew.</source>
        <translation>Dies wurde bereits entschieden. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This was not done, since no code was given. Ask for it again when you have one.</source>
        <translation>Dies wurde nicht ausgeführt, da kein Code eingegeben wurde. Versuchen Sie es neu, wenn Sie einen haben.</translation>
    </message>
    <message>
        <source>This was refused already. Look at the list anew.</source>
        <translation>Dies wurde bereits abgelehnt. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This was withdrawn, so there is nothing to decide. Look at the list anew.</source>
        <translation>Dies wurde zurückgezogen, es ist also nichts zu entscheiden. Sehen Sie neu in der Liste nach.</translation>
    </message>
    <message>
        <source>This way of identifying is not for your role. Choose another.</source>
        <translation>Diese Art der Legitimation ist nicht für Ihre Rolle. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {minutes} min you can try again, or sooner once a supervisor has unlocked you.</source>
        <translation>Zu viele falsche Versuche. In {minutes} min können Sie es wieder versuchen, oder früher, sobald die Aufsicht Sie entsperrt hat.</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {seconds} s you can try again.</source>
        <translation>Zu viele falsche Versuche. In {seconds} s können Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
        <source>Type an amount of more than zero.</source>
        <translation>Geben Sie einen Betrag von mehr als null ein.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, as you would at the counter, or leave it empty for none.</source>
        <translation>Geben Sie den Betrag nur in Ziffern ein, wie am Schalter, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, such as {example}.</source>
        <translation>Geben Sie nur Ziffern ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>What the bank demands is changed by two people. Ask a supervisor.</source>
        <translation>Was die Bank verlangt, wird zu zweit geändert. Fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Whoever approved this may not any more, so nothing was posted. Ask another supervisor.</source>
        <translation>Wer dies freigegeben hat, darf es nicht mehr, es wurde also nichts gebucht. Fragen Sie eine andere Aufsicht.</translation>
    </message>
    <message>
        <source>You are at this computer now, so it stays trusted. Shut it out from another one.</source>
        <translation>Sie sind gerade an diesem Computer, daher bleibt er vertraut. Sperren Sie ihn von einem anderen aus.</translation>
    </message>
    <message>
        <source>You can reverse what you posted yourself today. For this entry, ask a supervisor.</source>
        <translation>Sie können stornieren, was Sie heute selbst gebucht haben. Fragen Sie wegen dieser Buchung die Aufsicht.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Another administrator can.</source>
        <translation>Bei sich selbst können Sie das nicht tun. Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <source>You ended this session from another window.</source>
        <translation>Sie haben diese Sitzung von einem anderen Fenster aus beendet.</translation>
    </message>
    <message>
        <source>You have no drawer open. Open one under Drawer, then post this.</source>
        <translation>Sie haben keine Kasse geöffnet. Öffnen Sie eine unter „Kasse“ und buchen Sie dann.</translation>
    </message>
    <message>
        <source>You have {name} open already. Close it before you open another.</source>
        <translation>Sie haben schon {name} geöffnet. Schließen Sie diese Kasse, bevor Sie eine andere öffnen.</translation>
    </message>
    <message>
        <source>You signed in at another window, so this session has ended.</source>
        <translation>Sie haben sich in einem anderen Fenster angemeldet, daher ist diese Sitzung beendet.</translation>
    </message>
    <message>
        <source>You still have a start password. Choose one of your own first.</source>
        <translation>Sie haben noch ein Startpasswort. Wählen Sie zuerst ein eigenes.</translation>
    </message>
    <message>
        <source>You took this cheque in yourself. Another supervisor clears it.</source>
        <translation>Sie haben diesen Scheck selbst angenommen. Eine andere Aufsicht löst ihn ein.</translation>
    </message>
    <message>
        <source>Your drawer is being counted, so no cash moves in it. Finish the count, or give it up.</source>
        <translation>Ihre Kasse wird gezählt, daher bewegt sich darin kein Bargeld. Beenden Sie die Zählung oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Your drawer is offered to a colleague, so no cash moves in it. Withdraw the offer to go on.</source>
        <translation>Ihre Kasse ist einem Kollegen angeboten, daher bewegt sich darin kein Bargeld. Ziehen Sie das Angebot zurück, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Your drawer is paused, so no cash moves in it. Resume it under Drawer, then post this.</source>
        <translation>Ihre Kasse ist unterbrochen, daher bewegt sich darin kein Bargeld. Setzen Sie sie unter „Kasse“ fort und buchen Sie dann.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a supervisor or an administrator.</source>
        <translation>Ihre Rolle umfasst das nicht. Fragen Sie die Aufsicht oder einen Administrator.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. It can be replaced by another, but not dropped.</source>
        <translation>Ihre Rolle braucht einen zweiten Faktor. Er kann durch einen anderen ersetzt, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set up your authenticator first.</source>
        <translation>Ihre Rolle braucht einen zweiten Faktor. Richten Sie zuerst Ihre Authenticator-App ein.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is kept.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich neu an; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your session has lasted as long as one may.</source>
        <translation>Ihre Sitzung hat so lange gedauert, wie eine darf.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>known personally</source>
        <translation>persönlich bekannt</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>niemand weiß es</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>noch nicht aktiv</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>{code} has {digits} decimals: type it as {example}.</source>
        <translation>{code} hat {digits} Nachkommastellen: Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
        <source>{given} would go out and {taken} come in. Both sides of an exchange are the same sum.</source>
        <translation>{given} würden hinausgehen und {taken} hereinkommen. Beim Wechseln sind beide Seiten gleich viel.</translation>
    </message>
    <message>
        <source>{rule} Choose a smaller amount, or ask a supervisor.</source>
        <translation>{rule} Wählen Sie einen kleineren Betrag oder fragen Sie die Aufsicht.</translation>
    </message>
</context>
</TS>
