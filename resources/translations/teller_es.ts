<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Choose one of the accounts: press the down arrow to see them.</source>
        <translation>Elija una de las cuentas: pulse la flecha abajo para verlas.</translation>
    </message>
    <message>
        <source>This customer has no such account. Clear the line to see them all.</source>
        <translation>Este cliente no tiene esa cuenta. Vacíe la línea para verlas todas.</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>A new user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Teller makes a start password for them. Nobody chooses it, and it is shown once.</source>
        <translation>Teller genera una contraseña inicial. Nadie la elige y se muestra una sola vez.</translation>
    </message>
    <message>
        <source>What they sign in with.</source>
        <translation>Sirve para iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Administrators look after people and settings. They move no customer’s money.</source>
        <translation>Los administradores se ocupan de las personas y los ajustes. No mueven dinero de ningún cliente.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;Nombre completo</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>No es igual que arriba. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Type an e-mail address, for example ada@bank.example.</source>
        <translation>Escriba una dirección de correo, por ejemplo ada@bank.example.</translation>
    </message>
    <message>
        <source>Type the administrator’s full name.</source>
        <translation>Escriba el nombre completo del administrador.</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Qué fue</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Cerrar la alerta</translation>
    </message>
    <message>
        <source>It is kept with the alert, for good.</source>
        <translation>Se guarda con la alerta, para siempre.</translation>
    </message>
    <message>
        <source>Show the entry in the &amp;journal</source>
        <translation>Ver el asiento en el &amp;diario</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n alert(s) wait for a decision.</source>
        <translation>
            <numerusform>%n alerta espera resolución.</numerusform>
            <numerusform>%n alertas esperan resolución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Look at the alerts</source>
        <translation>Ver las alertas</translation>
    </message>
    <message>
        <source>No alert waits for a decision.</source>
        <translation>Ninguna alerta espera resolución.</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message>
        <source>Decided</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Unlocked: {name}. The next try is looked at again.</source>
        <translation>Desbloqueado: {name}. El próximo intento se vuelve a examinar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>{what}: {rule}. It stands under Decided.</source>
        <translation>{what}: {rule}. Está en Resueltas.</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing looks wrong. What does stands here, with what was seen.</source>
        <translation>Nada parece incorrecto. Lo que lo parezca estará aquí, con lo que se observó.</translation>
    </message>
    <message>
        <source>Rela&amp;tions…</source>
        <translation>Famil&amp;iares…</translation>
    </message>
</context>
<context>
    <name>ApprovalPresenter</name>
    <message>
        <source>It was not approved: three tries were wrong. Ask for the approval anew.</source>
        <translation>No se aprobó: hubo tres intentos fallidos. Solicite la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>Nobody decided within five minutes, so nothing was posted. Ask anew, or change it.</source>
        <translation>Nadie decidió en cinco minutos, así que no se registró nada. Solicítelo de nuevo o cámbielo.</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted.</source>
        <translation>{name} no lo aprobó, así que no se registró nada.</translation>
    </message>
    <message>
        <source>{name} did not approve this, so nothing was posted: “{word}”</source>
        <translation>{name} no lo aprobó, así que no se registró nada: «{word}»</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation>Aprobar aquí</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Solicitado por {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not by the maker, nor by anybody it concerns. Your password approves this and no more.</source>
        <translation>Ni el solicitante ni nadie a quien afecte. Su contraseña aprueba esto y nada más.</translation>
    </message>
    <message>
        <source>Send to the &amp;queue instead</source>
        <translation>Enviar a la &amp;cola</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;code</source>
        <translation>Có&amp;digo del supervisor</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;e-mail</source>
        <translation>Corr&amp;eo del supervisor</translation>
    </message>
    <message>
        <source>Supervisor’s approval</source>
        <translation>Aprobación del supervisor</translation>
    </message>
    <message>
        <source>Supervisor’s approval. {rules}</source>
        <translation>Aprobación del supervisor. {rules}</translation>
    </message>
    <message>
        <source>Supervisor’s pass&amp;word</source>
        <translation>Con&amp;traseña del supervisor</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>Motivo del solicitante</translation>
    </message>
    <message>
        <source>The supervisor reads this before deciding.</source>
        <translation>El supervisor lo lee antes de decidir.</translation>
    </message>
    <message>
        <source>To be filled in by a supervisor</source>
        <translation>Lo rellena un supervisor</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Esperando a un supervisor</translation>
    </message>
    <message>
        <source>Where the supervisor has a second factor.</source>
        <translation>Si el supervisor tiene un segundo factor.</translation>
    </message>
    <message>
        <source>Why should it be done?</source>
        <translation>¿Por qué se debe hacer?</translation>
    </message>
</context>
<context>
    <name>BalanceLabel</name>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;Name of the bank</source>
        <translation>Nombre del &amp;banco</translation>
    </message>
    <message>
        <source>Cash in the &amp;vault</source>
        <translation>&amp;Efectivo en la bóveda</translation>
    </message>
    <message>
        <source>Count it. Leave this empty if there is none yet.</source>
        <translation>Cuéntelo. Deje esto vacío si aún no hay.</translation>
    </message>
    <message>
        <source>Give the bank a name.</source>
        <translation>Dé un nombre al banco.</translation>
    </message>
    <message>
        <source>Set up the bank</source>
        <translation>Configurar el banco</translation>
    </message>
    <message>
        <source>The currency stays for good. Everything else can be changed.</source>
        <translation>La moneda queda fija para siempre. Todo lo demás se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>above the maximum of {limit}</source>
        <translation>por encima del máximo de {limit}</translation>
    </message>
    <message>
        <source>below the minimum of {limit}</source>
        <translation>por debajo del mínimo de {limit}</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
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
        <translation>¿Bloquear esta tarjeta?</translation>
    </message>
    <message>
        <source>Block {card}</source>
        <translation>Bloquear {card}</translation>
    </message>
    <message>
        <source>It stops working at once. A lost or stolen card is replaced, never unblocked.</source>
        <translation>Deja de funcionar de inmediato. Una tarjeta perdida o robada se reemplaza, nunca se desbloquea.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Mot&amp;ivo</translation>
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
        <translation>Hay una oferta sin respuesta</translation>
    </message>
    <message>
        <source>Every drawer is closed</source>
        <translation>Todas las cajas están cerradas</translation>
    </message>
    <message>
        <source>No cash is on its way between drawers</source>
        <translation>No hay efectivo en camino entre cajas</translation>
    </message>
    <message>
        <source>Proving the books…</source>
        <translation>Verificando los libros…</translation>
    </message>
    <message>
        <source>Proving your drawer…</source>
        <translation>Verificando su caja…</translation>
    </message>
    <message>
        <source>Something does not hold. Post nothing, and show this to an administrator.</source>
        <translation>Algo no cuadra. No registre nada y muestre esto a un administrador.</translation>
    </message>
    <message>
        <source>Still open: {drawers}</source>
        <translation>Aún abiertas: {drawers}</translation>
    </message>
    <message>
        <source>The books hold: {count} entries and all that hangs on them.</source>
        <translation>Los libros cuadran: {count} asientos y todo lo que depende de ellos.</translation>
    </message>
    <message>
        <source>The business day {day} is open again.</source>
        <translation>El día contable {day} está abierto de nuevo.</translation>
    </message>
    <message>
        <source>You have no drawer open, so there is none to prove. Open one under Drawer.</source>
        <translation>No tiene ninguna caja abierta, así que no hay nada que verificar. Abra una en Caja.</translation>
    </message>
    <message>
        <source>Your drawer holds: {count} lines since it was opened.</source>
        <translation>Su caja cuadra: {count} movimientos desde que se abrió.</translation>
    </message>
    <message>
        <source>{amount} is on its way between drawers</source>
        <translation>Hay {amount} en camino entre cajas</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, cerrado</translation>
    </message>
    <message>
        <source>{day}, not begun: it begins with the first posting</source>
        <translation>{day}, sin comenzar: comienza con el primer registro</translation>
    </message>
    <message>
        <source>{day}, open</source>
        <translation>{day}, abierto</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>&amp;Prove my drawer</source>
        <translation>&amp;Verificar mi caja</translation>
    </message>
    <message>
        <source>&amp;Prove the books</source>
        <translation>&amp;Verificar los libros</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Close the business day {day}?</source>
        <translation>¿Cerrar el día contable {day}?</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not proved yet.</source>
        <translation>Detenido. Nada se sabe de lo que aún no se había verificado.</translation>
    </message>
    <message>
        <source>The branch is closed. This is the report on the day.</source>
        <translation>La sucursal está cerrada. Este es el informe del día.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Cash by drawer</source>
        <translation>Efectivo por caja</translation>
    </message>
    <message>
        <source>Cash in and out by the hour</source>
        <translation>Entradas y salidas de efectivo por hora</translation>
    </message>
    <message>
        <source>Cash in and out today</source>
        <translation>Entradas y salidas de efectivo de hoy</translation>
    </message>
    <message>
        <source>No cash has come or gone today.</source>
        <translation>Hoy no ha entrado ni salido efectivo.</translation>
    </message>
    <message>
        <source>No drawer is open.</source>
        <translation>No hay ninguna caja abierta.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>&amp;Concepto (opcional)</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>Cuenta de &amp;destino</translation>
    </message>
    <message>
        <source>Capture this hold</source>
        <translation>Cobrar esta retención</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Up to {amount} is paid to an account of the bank. What is left is released.</source>
        <translation>Se pagan hasta {amount} a una cuenta del banco. El resto se libera.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Cancel card…</source>
        <translation>&amp;Cancelar tarjeta…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Verify CVV…</source>
        <translation>&amp;Verificar CVV…</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Bloquear tarjeta</translation>
    </message>
    <message>
        <source>Cancel this card for good?</source>
        <translation>¿Cancelar esta tarjeta para siempre?</translation>
    </message>
    <message>
        <source>Cancel {card}</source>
        <translation>Cancelar {card}</translation>
    </message>
    <message>
        <source>It can never be used or made active again. The account stays as it is.</source>
        <translation>No podrá volver a usarse ni activarse. La cuenta queda como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Limits: {day} a day, {cash} of it in cash.</source>
        <translation>Límites: {day} al día, de ellos {cash} en efectivo.</translation>
    </message>
    <message>
        <source>No online payments, abroad allowed.</source>
        <translation>Sin compras en línea; permitida en el extranjero.</translation>
    </message>
    <message>
        <source>No online payments, not abroad.</source>
        <translation>Sin compras en línea ni uso en el extranjero.</translation>
    </message>
    <message>
        <source>Online payments allowed, abroad allowed.</source>
        <translation>Compras en línea permitidas; permitida en el extranjero.</translation>
    </message>
    <message>
        <source>Online payments allowed, not abroad.</source>
        <translation>Compras en línea permitidas; no en el extranjero.</translation>
    </message>
    <message>
        <source>Replace this card?</source>
        <translation>¿Reemplazar esta tarjeta?</translation>
    </message>
    <message>
        <source>Replace {card}</source>
        <translation>Reemplazar {card}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>This one ends now. The new one keeps its limits, and has other digits and another CVV.</source>
        <translation>Esta termina ahora. La nueva conserva sus límites y tiene otros dígitos y otro CVV.</translation>
    </message>
    <message>
        <source>Unb&amp;lock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>What was typed for this card is not saved yet.</source>
        <translation>Lo escrito para esta tarjeta aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>expires {month}</source>
        <translation>vence {month}</translation>
    </message>
</context>
<context>
    <name>CardsPresenter</name>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>Una tarjeta se carga a una cuenta corriente activa. Elija una.</translation>
    </message>
    <message>
        <source>That is the CVV of {card}.</source>
        <translation>Ese es el CVV de {card}.</translation>
    </message>
    <message>
        <source>The limits of {card} are saved.</source>
        <translation>Los límites de {card} están guardados.</translation>
    </message>
    <message>
        <source>{card} is active again.</source>
        <translation>{card} está activa de nuevo.</translation>
    </message>
    <message>
        <source>{card} is active.</source>
        <translation>{card} está activa.</translation>
    </message>
    <message>
        <source>{card} is blocked. Nobody can use it any more.</source>
        <translation>{card} está bloqueada. Nadie puede usarla ya.</translation>
    </message>
    <message>
        <source>{card} is cancelled, for good.</source>
        <translation>{card} está cancelada, para siempre.</translation>
    </message>
    <message>
        <source>{card} is issued.</source>
        <translation>{card} está emitida.</translation>
    </message>
    <message>
        <source>{old} is replaced by {new}.</source>
        <translation>{old} se reemplaza por {new}.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cards of this customer</source>
        <translation>Tarjetas de este cliente</translation>
    </message>
    <message>
        <source>Issue card</source>
        <translation>Emitir tarjeta</translation>
    </message>
    <message>
        <source>Issue the first card</source>
        <translation>Emitir la primera tarjeta</translation>
    </message>
    <message>
        <source>No answer came. If a new card stands here, its CVV was not shown: replace it for another.</source>
        <translation>No hubo respuesta. Si aquí figura una tarjeta nueva, su CVV no se mostró: reemplácela por otra.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Aún no hay tarjetas</translation>
    </message>
    <message>
        <source>The CVV that was on screen is not shown again. Replace the card if nobody noted it.</source>
        <translation>El CVV que estaba en pantalla no se vuelve a mostrar. Reemplace la tarjeta si nadie lo anotó.</translation>
    </message>
    <message>
        <source>The cards of this customer stand here, those that have ended, too.</source>
        <translation>Aquí figuran las tarjetas de este cliente, también las que ya terminaron.</translation>
    </message>
    <message>
        <source>{said} Its CVV was not shown, since you had left this page. Replace it for a new one.</source>
        <translation>{said} Su CVV no se mostró, porque usted había salido de esta página. Reemplácela por una nueva.</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Concepto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>A q&amp;uién</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>A closed account stays closed. It must be at zero, with no card drawing on it.</source>
        <translation>Una cuenta cancelada no se reabre. Debe estar en cero y sin tarjetas que se carguen a ella.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Cancelar cuenta</translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation>¿Cancelar la cuenta {name}?</translation>
    </message>
    <message>
        <source>Freeze account</source>
        <translation>Congelar cuenta</translation>
    </message>
    <message>
        <source>Freeze {name}?</source>
        <translation>¿Congelar la cuenta {name}?</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Money can move on it again.</source>
        <translation>Vuelve a admitir movimientos.</translation>
    </message>
    <message>
        <source>Nothing moves on it, in or out, until it is unfrozen.</source>
        <translation>No admite movimientos, ni entradas ni salidas, hasta que se descongele.</translation>
    </message>
    <message>
        <source>Unfreeze account</source>
        <translation>Descongelar cuenta</translation>
    </message>
    <message>
        <source>Unfreeze {name}?</source>
        <translation>¿Descongelar la cuenta {name}?</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Revisar de nuevo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation>No se revisó nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se revisa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>ChequeForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Drawn on</source>
        <translation>Librado con&amp;tra</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Bank and account, as printed at its foot.</source>
        <translation>Banco y cuenta, como figuran impresos al pie.</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>Depositar un cheque</translation>
    </message>
    <message>
        <source>It is credited now, and held until the other bank has paid.</source>
        <translation>Se abona ahora y queda retenido hasta que el otro banco pague.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Li&amp;brador</translation>
    </message>
</context>
<context>
    <name>ChequesPresenter</name>
    <message>
        <source>Cheque of {amount} taken back</source>
        <translation>Cheque de {amount} retirado</translation>
    </message>
    <message>
        <source>The cheque over {amount} is cleared; the customer’s money is free.</source>
        <translation>El cheque de {amount} está cobrado; el dinero del cliente queda libre.</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned and taken back, with a fee of {fee}.</source>
        <translation>El cheque de {amount} fue devuelto y su abono se retiró, con una comisión de {fee}.</translation>
    </message>
    <message>
        <source>The cheque over {amount} is returned, and its credit is taken back.</source>
        <translation>El cheque de {amount} fue devuelto y su abono se retiró.</translation>
    </message>
</context>
<context>
    <name>ChequesView</name>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>Confirmar &amp;cobro…</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Clear cheque</source>
        <translation>Confirmar cobro</translation>
    </message>
    <message>
        <source>Clear this cheque over {amount}?</source>
        <translation>¿Confirmar el cobro de este cheque de {amount}?</translation>
    </message>
    <message>
        <source>Cleared in the last 60 days</source>
        <translation>Cobrados en los últimos 60 días</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Librado contra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Librador</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>En cobro</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>No hubo respuesta. Hágalo otra vez: no se hará dos veces.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>Return cheque</source>
        <translation>Devolver cheque</translation>
    </message>
    <message>
        <source>Return this cheque over {amount}?</source>
        <translation>¿Devolver este cheque de {amount}?</translation>
    </message>
    <message>
        <source>Stands on the customer’s statement.</source>
        <translation>Figura en el extracto del cliente.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The other bank has not paid. The credit is taken back from the customer’s account.</source>
        <translation>El otro banco no ha pagado. El abono se retira de la cuenta del cliente.</translation>
    </message>
    <message>
        <source>The other bank has paid. The customer can have the money from now on.</source>
        <translation>El otro banco ha pagado. El cliente puede disponer del dinero desde ahora.</translation>
    </message>
    <message>
        <source>The other bank takes it back. Its money is taken from the account, if it is still there.</source>
        <translation>El otro banco lo retira. Su dinero se descuenta de la cuenta, si todavía está.</translation>
    </message>
    <message>
        <source>There is no cheque here.</source>
        <translation>Aquí no hay ningún cheque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Which &amp;ones</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>You took this cheque in yourself: another supervisor clears it.</source>
        <translation>Usted mismo recibió este cheque: otro supervisor confirma el cobro.</translation>
    </message>
</context>
<context>
    <name>ChosenAccount</name>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Congelar…</translation>
    </message>
    <message>
        <source>&amp;Unfreeze…</source>
        <translation>&amp;Descongelar…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>Cance&amp;lar cuenta…</translation>
    </message>
    <message>
        <source>Closed for good: nothing moves here any more.</source>
        <translation>Cancelada para siempre: aquí ya no se mueve nada.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Últimos</translation>
    </message>
    <message>
        <source>Latest lines</source>
        <translation>Últimos movimientos</translation>
    </message>
    <message>
        <source>Nothing has moved on this account yet.</source>
        <translation>Aún no hay movimientos en esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing moves here until the account is unfrozen.</source>
        <translation>Aquí no se mueve nada hasta que se descongele la cuenta.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>abierta el {day}</translation>
    </message>
</context>
<context>
    <name>ChosenHold</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Cobrar…</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Liberar…</translation>
    </message>
    <message>
        <source>A cheque’s hold ends when the cheque is cleared or returned.</source>
        <translation>La retención de un cheque termina cuando este se cobra o se devuelve.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
</context>
<context>
    <name>ClearForm</name>
    <message>
        <source>Take limits away</source>
        <translation>Quitar límites</translation>
    </message>
    <message>
        <source>Take these limits away: {who}?</source>
        <translation>¿Quitar estos límites: {who}?</translation>
    </message>
    <message>
        <source>Then the limits of the role, or of each, hold again.</source>
        <translation>Entonces vuelven a regir los límites del rol o los generales.</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>Cerrar la sucursal</translation>
    </message>
    <message>
        <source>The report is made, approvals that still wait are withdrawn, and nothing is posted until the next business day. You can open the day again today.</source>
        <translation>Se hace el informe, se retiran las aprobaciones que siguen en espera y no se registra nada hasta el próximo día contable. Hoy puede volver a abrir el día.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>Copiados por {seconds} s</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Imp&amp;rimir</translation>
    </message>
    <message>
        <source>Your recovery codes are shown, once.</source>
        <translation>Se muestran sus códigos de recuperación, una sola vez.</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Qué contiene</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>CountFlow</name>
    <message>
        <source>&amp;Book {difference} and close</source>
        <translation>&amp;Registrar {difference} y cerrar</translation>
    </message>
    <message>
        <source>&amp;Book {difference} and hand over</source>
        <translation>&amp;Registrar {difference} y entregar</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Confirmar el arqueo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Count all that is in it. What should be there is shown once it has been counted.</source>
        <translation>Cuente todo lo que contiene. Lo que debería haber se muestra después de contar.</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Contar y cerrar</translation>
    </message>
    <message>
        <source>Count and hand over</source>
        <translation>Contar y entregar</translation>
    </message>
    <message>
        <source>Count everything once more, from the first note on. After that both figures are shown.</source>
        <translation>Cuente todo otra vez, desde el primer billete. Después se muestran ambas cifras.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Give up counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>The count does not agree. Count once more.</source>
        <translation>El arqueo no cuadra. Cuente otra vez.</translation>
    </message>
    <message>
        <source>The drawer goes on. What was counted stays on record.</source>
        <translation>La caja sigue. Lo contado queda registrado.</translation>
    </message>
    <message>
        <source>{name} is closed, {difference}. {amount} went back to the cash vault.</source>
        <translation>{name} está cerrada, {difference}. {amount} volvieron a la bóveda.</translation>
    </message>
    <message>
        <source>{name} is closed. {amount} went back to the cash vault.</source>
        <translation>{name} está cerrada. {amount} volvieron a la bóveda.</translation>
    </message>
    <message>
        <source>{name} is offered. It is your colleague’s when they take it on their own screen.</source>
        <translation>{name} está ofrecida. Será de su compañero cuando la acepte en su propia pantalla.</translation>
    </message>
    <message>
        <source>{name} is right, to the last coin.</source>
        <translation>{name} cuadra hasta la última moneda.</translation>
    </message>
    <message>
        <source>{reference} is copied.</source>
        <translation>{reference} se ha copiado.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Too many tries were wrong. You can try again in {time}.</source>
        <translation>Hubo demasiados intentos fallidos. Puede intentarlo de nuevo en {time}.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CountingPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Count {amount}</source>
        <translation>Contar {amount}</translation>
    </message>
    <message>
        <source>The count comes to {counted}, and {amount} changes hands. Count again, or go back.</source>
        <translation>Lo contado suma {counted} y el importe es {amount}. Cuente otra vez o vuelva.</translation>
    </message>
    <message>
        <source>Type how many of each change hands. Change that goes back has a minus before it.</source>
        <translation>Escriba cuántas piezas de cada una cambian de manos. El cambio devuelto lleva un signo menos delante.</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Usar lo contado</translation>
    </message>
</context>
<context>
    <name>CountsPresenter</name>
    <message>
        <source>Every colleague has a drawer already. One of them has to close theirs first.</source>
        <translation>Todos los compañeros tienen ya una caja. Uno de ellos debe cerrar antes la suya.</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Finish serving</source>
        <translation>Terminar atención</translation>
    </message>
    <message>
        <source>Serving {name}, {number}</source>
        <translation>Atendiendo a {name}, {number}</translation>
    </message>
    <message>
        <source>The service is finished.</source>
        <translation>La atención ha terminado.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Nobody found. Check the spelling, or type the customer number.</source>
        <translation>No se encuentra a nadie. Revise cómo está escrito o escriba el número de cliente.</translation>
    </message>
    <message>
        <source>There are more. Type more of the name.</source>
        <translation>Hay más. Escriba más letras del nombre.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>No answer came, and this is not saved. Save it again.</source>
        <translation>No hubo respuesta y esto no está guardado. Guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>The changes you typed are lost.</source>
        <translation>Los cambios que escribió se pierden.</translation>
    </message>
</context>
<context>
    <name>CvvForm</name>
    <message>
        <source>&amp;Three digits</source>
        <translation>Tres dí&amp;gitos</translation>
    </message>
    <message>
        <source>After three wrong ones {card} is blocked.</source>
        <translation>Tras tres intentos fallidos, {card} se bloquea.</translation>
    </message>
    <message>
        <source>Check CVV</source>
        <translation>Verificar CVV</translation>
    </message>
    <message>
        <source>Does the customer know the CVV?</source>
        <translation>¿Sabe el cliente el CVV?</translation>
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
        <translation>Se muestra solo esta vez. El cliente debe anotarlo ahora: después nadie puede consultarlo, ni siquiera el banco. Si se pierde, se reemplaza la tarjeta.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>A second factor has to be set up. Sign in again to begin.</source>
        <translation>Hay que configurar un segundo factor. Inicie sesión de nuevo para empezar.</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>Terminar atención</translation>
    </message>
    <message>
        <source>Finish serving?</source>
        <translation>¿Terminar la atención?</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Seguir atendiendo</translation>
    </message>
    <message>
        <source>It is not known whether the last entry was posted. Look at the statement before you post it anew.</source>
        <translation>No se sabe si el último asiento se registró. Mire el extracto antes de registrarlo de nuevo.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>¿Salir sin registrar?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>No hubo actividad durante un rato.</translation>
    </message>
    <message>
        <source>One moment: the bank is still answering.</source>
        <translation>Un momento: el banco aún está respondiendo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Something was typed and not posted. It is lost when you leave it.</source>
        <translation>Hay algo escrito y sin registrar. Se pierde al salir.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The customer could not be served again. Find and identify them anew.</source>
        <translation>No se pudo seguir atendiendo al cliente. Búsquelo e identifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Your password was reset. Sign in to choose one of your own.</source>
        <translation>Su contraseña fue restablecida. Inicie sesión para elegir una propia.</translation>
    </message>
    <message>
        <source>Your role was changed. Sign in again.</source>
        <translation>Su rol fue cambiado. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>&amp;Close the branch…</source>
        <translation>&amp;Cerrar la sucursal…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días contables</translation>
    </message>
    <message>
        <source>No business day is on record. The first begins with the first posting.</source>
        <translation>No consta ningún día contable. El primero comienza con el primer registro.</translation>
    </message>
    <message>
        <source>Open it a&amp;gain…</source>
        <translation>Re&amp;abrir…</translation>
    </message>
    <message>
        <source>Reports by day</source>
        <translation>Informes por día</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Cash vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>En la bóveda</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was received. Press the button again: it is safe, it will not be received twice.</source>
        <translation>No hubo respuesta, así que no es seguro que esto se haya recibido. Pulse otra vez el botón: no hay riesgo, no se recibirá dos veces.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
    <message>
        <source>Receive this delivery?</source>
        <translation>¿Recibir esta entrega?</translation>
    </message>
    <message>
        <source>Receive {amount}</source>
        <translation>Recibir {amount}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>From now &amp;on</source>
        <translation>&amp;Desde ahora</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on, once a supervisor has approved it.</source>
        <translation>Rige desde el próximo inicio de sesión, una vez aprobado por un supervisor.</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>El supervisor lo lee y queda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>DevicesPresenter</name>
    <message>
        <source>It is changed: {name}.</source>
        <translation>Cambiado: {name}.</translation>
    </message>
    <message>
        <source>The computer is called {name} now.</source>
        <translation>El equipo se llama ahora {name}.</translation>
    </message>
    <message>
        <source>The session of {name} has ended.</source>
        <translation>La sesión de {name} ha terminado.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>{name} is shut out. Sessions that are open at it can be ended here.</source>
        <translation>{name} queda revocado. Las sesiones abiertas en él se pueden terminar aquí.</translation>
    </message>
    <message>
        <source>{name} is trusted. People can sign in at it.</source>
        <translation>{name} es de confianza. Se puede iniciar sesión en él.</translation>
    </message>
</context>
<context>
    <name>DevicesSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminar sesión…</translation>
    </message>
    <message>
        <source>&amp;Shut out…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>C&amp;onfiar</translation>
    </message>
    <message>
        <source>Changed by an administrator with a supervisor’s yes.</source>
        <translation>Lo cambia un administrador con la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>End the session of {name}?</source>
        <translation>¿Terminar la sesión de {name}?</translation>
    </message>
    <message>
        <source>It is this window’s own: it ends with signing out.</source>
        <translation>Es la de esta misma ventana: termina al cerrar sesión.</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>No&amp;mbre…</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet. Trust it only if you know whose it is.</source>
        <translation>Nadie ha decidido aún sobre él. Confíe en él solo si sabe de quién es.</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, until it is trusted anew.</source>
        <translation>Nadie inicia sesión en él hasta que se vuelva a confiar en él.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>¿Revocar {name}?</translation>
    </message>
    <message>
        <source>Their window is locked at its next use. What they typed is kept for them.</source>
        <translation>Su ventana se bloquea cuando se vuelva a usar. Lo que escribió se conserva.</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What the bank demands</source>
        <translation>Qué exige el banco</translation>
    </message>
</context>
<context>
    <name>DrawerPresenter</name>
    <message>
        <source>Choose a drawer first.</source>
        <translation>Elija primero una caja.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>Los billetes y monedas suman {counted}. Siga contando o cambie el importe.</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{amount} received. The cash vault holds {held} now.</source>
        <translation>Recibido: {amount}. La bóveda tiene ahora {held}.</translation>
    </message>
    <message>
        <source>{name} is open, with {amount} in it.</source>
        <translation>{name} está abierta, con {amount}.</translation>
    </message>
    <message>
        <source>{name} is ready to be opened.</source>
        <translation>{name} está lista para abrirse.</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>&amp;Least and most</source>
        <translation>&amp;Mínimo y máximo</translation>
    </message>
    <message>
        <source>&amp;New drawer</source>
        <translation>&amp;Nueva caja</translation>
    </message>
    <message>
        <source>&amp;Receive cash</source>
        <translation>&amp;Recibir efectivo</translation>
    </message>
    <message>
        <source>Cash in {currency}</source>
        <translation>Efectivo en {currency}</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Close b&amp;y force</source>
        <translation>Cierre forz&amp;oso</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Less than {least}</source>
        <translation>Menos de {least}</translation>
    </message>
    <message>
        <source>More than {most}</source>
        <translation>Más de {most}</translation>
    </message>
    <message>
        <source>No drawers yet. A supervisor adds them here.</source>
        <translation>Aún no hay cajas. Un supervisor las añade aquí.</translation>
    </message>
    <message>
        <source>No drawers yet. Enter adds the first one.</source>
        <translation>Aún no hay cajas. Intro añade la primera.</translation>
    </message>
    <message>
        <source>Sh&amp;ip cash</source>
        <translation>En&amp;viar efectivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más reciente primero</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Dar de alta</translation>
    </message>
    <message>
        <source>Enrol &amp;all the same</source>
        <translation>Dar de &amp;alta igualmente</translation>
    </message>
    <message>
        <source>Look at customer {number}</source>
        <translation>Ver cliente {number}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Only the name must be given. The rest helps to find them again.</source>
        <translation>Solo es obligatorio el nombre. Lo demás ayuda a encontrar al cliente más tarde.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>FeeForm</name>
    <message>
        <source>&amp;Flat</source>
        <translation>Fi&amp;ja</translation>
    </message>
    <message>
        <source>&amp;Share of the amount, in %</source>
        <translation>&amp;Porcentaje del importe</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Mín&amp;imo</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Cambiar comisión</translation>
    </message>
    <message>
        <source>Fee: {movement}</source>
        <translation>Comisión: {movement}</translation>
    </message>
    <message>
        <source>It holds from the next posting on, once a supervisor has approved it.</source>
        <translation>Rige desde el próximo registro, una vez aprobada por un supervisor.</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Asunto</translation>
    </message>
</context>
<context>
    <name>FlowChart</name>
    <message>
        <source>in {amount}</source>
        <translation>entradas {amount}</translation>
    </message>
    <message>
        <source>out {amount}</source>
        <translation>salidas {amount}</translation>
    </message>
    <message>
        <source>{hour}: nothing</source>
        <translation>{hour}: nada</translation>
    </message>
    <message>
        <source>{hour}: {came_in} in, {went_out} out</source>
        <translation>{hour}: entran {came_in}, salen {went_out}</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Choose the open drawer of somebody else in the list first.</source>
        <translation>Elija primero en la lista la caja abierta de otra persona.</translation>
    </message>
    <message>
        <source>Close {name} of {holder}</source>
        <translation>Cerrar {name} de {holder}</translation>
    </message>
    <message>
        <source>Least and most in {name}</source>
        <translation>Mínimo y máximo en {name}</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>{name} continúa.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} está en pausa.</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>{name} está ajustada.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>¿Salir de este formulario?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What you typed is lost when you leave.</source>
        <translation>Lo que escribió se pierde al salir.</translation>
    </message>
</context>
<context>
    <name>HoldsPresenter</name>
    <message>
        <source>The cheque over {amount} is taken in, and held until it is cleared.</source>
        <translation>El cheque de {amount} está recibido y retenido hasta que se cobre.</translation>
    </message>
    <message>
        <source>Type the last day on which it is held.</source>
        <translation>Escriba el último día de la retención.</translation>
    </message>
    <message>
        <source>{amount} is held now.</source>
        <translation>{amount}: retención hecha.</translation>
    </message>
    <message>
        <source>{amount} is paid; nothing is held any more.</source>
        <translation>{amount}: pagado; ya no queda nada retenido.</translation>
    </message>
    <message>
        <source>{amount} is released.</source>
        <translation>{amount}: retención liberada.</translation>
    </message>
</context>
<context>
    <name>HoldsSide</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Deposit this cheque?</source>
        <translation>¿Depositar este cheque?</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Librado contra</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Librador</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No answer was heard. Do it once more: it is not done twice.</source>
        <translation>No hubo respuesta. Hágalo otra vez: no se hará dos veces.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>Registrar {amount}</translation>
    </message>
</context>
<context>
    <name>HoldsView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>Depositar cheque</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Holds and cheques</source>
        <translation>Retenciones y cheques</translation>
    </message>
    <message>
        <source>No cheque has been taken in.</source>
        <translation>No se ha recibido ningún cheque.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>&amp;Document seen</source>
        <translation>&amp;Documento presentado</translation>
    </message>
    <message>
        <source>&amp;Identified by</source>
        <translation>&amp;Identificado por</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>For example its last digits. It is kept with the service.</source>
        <translation>Por ejemplo, sus últimos dígitos. Se guarda con la atención.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Serve {name}</source>
        <translation>Atender a {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>&amp;Make card</source>
        <translation>Emitir &amp;tarjeta</translation>
    </message>
    <message>
        <source>A card draws on an active current account, and this customer has none. Open one first.</source>
        <translation>Una tarjeta se carga a una cuenta corriente activa y este cliente no tiene ninguna. Abra una primero.</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Bra&amp;nd</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>It is made now and not active until the customer has it in hand.</source>
        <translation>Se emite ahora y no está activa hasta que el cliente la tenga en mano.</translation>
    </message>
</context>
<context>
    <name>JournalPresenter</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Asientos, los más recientes primero</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>Entradas a cajas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Diario {day}</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>Salidas de cajas</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Movimiento</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Business &amp;day</source>
        <translation>&amp;Día contable</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Asientos del día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Into drawers</source>
        <translation>Entradas a cajas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Nothing was posted here yet. Entries stand here as soon as they are posted.</source>
        <translation>Aquí aún no se registró nada. Los asientos figuran aquí en cuanto se registran.</translation>
    </message>
    <message>
        <source>Out of drawers</source>
        <translation>Salidas de cajas</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
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
        <translation>Copiado, abierto y verificado: {name}.</translation>
    </message>
    <message>
        <source>Backing up the vault…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Changing the key of the vault…</source>
        <translation>Cambiando la clave del archivo cifrado…</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Comprobando {name}…</translation>
    </message>
    <message>
        <source>It is removed. Who kept a copy of the old keys file is shut out once the key is changed, too.</source>
        <translation>Está eliminado. Quien conserve una copia del archivo de claves anterior quedará fuera cuando también se cambie la clave.</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Type it again; capital letters count.</source>
        <translation>Esa frase de contraseña no la abre. Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one still opens backups that were made before.</source>
        <translation>La frase de contraseña ha cambiado. La anterior aún abre las copias de seguridad hechas antes.</translation>
    </message>
    <message>
        <source>The two differ. Type the new passphrase again.</source>
        <translation>No coinciden. Escriba otra vez la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault has a new key. Every way in opens it as before.</source>
        <translation>El archivo cifrado tiene una clave nueva. Todos los accesos lo abren como antes.</translation>
    </message>
    <message>
        <source>This computer opens the vault without asking from now on.</source>
        <translation>Este equipo abre el archivo cifrado sin preguntar desde ahora.</translation>
    </message>
    <message>
        <source>{name} holds: the books of {bank}.</source>
        <translation>{name} cuadra: los libros de {bank}.</translation>
    </message>
    <message>
        <source>{name} opens the vault from now on.</source>
        <translation>{name} abre el archivo cifrado desde ahora.</translation>
    </message>
</context>
<context>
    <name>KeepingSide</name>
    <message>
        <source>A backup from before the key was changed</source>
        <translation>Copia anterior al cambio de clave</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Add passphrase</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation>Añadir este equipo</translation>
    </message>
    <message>
        <source>After this, old copies of the keys file open nothing. Close the bank’s other windows first.</source>
        <translation>Después, las copias antiguas del archivo de claves no abren nada. Cierre primero las demás ventanas del banco.</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Cambiar una frase de contraseña</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Change the vault’s key</source>
        <translation>Cambiar la clave del archivo cifrado</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Comprobar la copia</translation>
    </message>
    <message>
        <source>Close Teller. A backup is never restored over the bank that is open.</source>
        <translation>Cierre Teller. Una copia de seguridad nunca se restaura sobre el banco que está abierto.</translation>
    </message>
    <message>
        <source>For a colleague, or for an envelope in the safe. Each opens the vault by itself.</source>
        <translation>Para un colega, o para un sobre en la caja fuerte. Cada una abre por sí sola el archivo cifrado.</translation>
    </message>
    <message>
        <source>How to restore a backup</source>
        <translation>Cómo restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>In a terminal, type: teller restore BACKUP NEW_FILE. The passphrase is that of its time.</source>
        <translation>En una terminal, escriba: teller restore COPIA ARCHIVO_NUEVO. La frase de contraseña es la de entonces.</translation>
    </message>
    <message>
        <source>It opens the vault no more. Afterwards, change the vault’s key, too.</source>
        <translation>Ya no abrirá el archivo cifrado. Después, cambie también la clave del archivo cifrado.</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is forgotten. One made before opens nothing any more.</source>
        <translation>Abre el archivo cifrado cuando se han olvidado todas las frases de contraseña. Uno creado antes ya no abre nada.</translation>
    </message>
    <message>
        <source>Keep copies of the folder elsewhere: a disk that fails takes its backups with it.</source>
        <translation>Guarde copias de la carpeta en otro lugar: un disco que falla se lleva sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Let this computer open the vault</source>
        <translation>Dejar que este equipo abra el archivo cifrado</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Crear un código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove {kind}, {name}?</source>
        <translation>¿Eliminar {kind}, {name}?</translation>
    </message>
    <message>
        <source>Show the code once</source>
        <translation>Mostrar el código una vez</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Detenido. Todo está como estaba.</translation>
    </message>
    <message>
        <source>The copy is checked first. Put the new file and its keys where the vault lay, and open it.</source>
        <translation>La copia se comprueba primero. Ponga el archivo nuevo y sus claves donde estaba el archivo cifrado, y ábralo.</translation>
    </message>
    <message>
        <source>The passphrase that you type as the one in use is replaced. Others stay.</source>
        <translation>Se reemplaza la frase de contraseña que escriba como la que está en uso. Las demás se quedan.</translation>
    </message>
    <message>
        <source>The recovery code is made.</source>
        <translation>El código de recuperación está creado.</translation>
    </message>
    <message>
        <source>Type the passphrase of that time.</source>
        <translation>Escriba la frase de contraseña de entonces.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer opens the vault. They still sign in to Teller.</source>
        <translation>Quien tenga sesión en este equipo abre el archivo cifrado. Aun así, inicia sesión en Teller.</translation>
    </message>
    <message>
        <source>Write it down and lock it away; it is shown once. Type it where the passphrase is asked.</source>
        <translation>Anótelo y guárdelo bajo llave; se muestra una sola vez. Escríbalo donde se pide la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>&amp;Add passphrase</source>
        <translation>Aña&amp;dir frase</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Cambiar frase</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Este equipo</translation>
    </message>
    <message>
        <source>All backups are kept; none is made when the branch closes.</source>
        <translation>Se conservan todas las copias de seguridad; al cerrar la sucursal no se hace ninguna.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Change &amp;key</source>
        <translation>Cambiar cla&amp;ve</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept; one is made whenever the branch closes.</source>
        <translation>
            <numerusform>Se conserva la última copia de seguridad; se hace una cada vez que cierra la sucursal.</numerusform>
            <numerusform>Se conservan las últimas %n copias de seguridad; se hace una cada vez que cierra la sucursal.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in the folder “backups”, beside the vault.</source>
        <translation>Están en la carpeta «backups», junto al archivo cifrado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Accesos al archivo cifrado</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>At least 12 characters; a sentence of your own is good.</source>
        <translation>Al menos 12 caracteres; una frase propia es buena opción.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nueva &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>&amp;Repita la nueva frase</translation>
    </message>
    <message>
        <source>Or the recovery code.</source>
        <translation>O el código de recuperación.</translation>
    </message>
    <message>
        <source>Passphrase &amp;in use</source>
        <translation>Frase de contraseña en &amp;uso</translation>
    </message>
    <message>
        <source>Passphrase of &amp;that time</source>
        <translation>Frase de contraseña de &amp;entonces</translation>
    </message>
</context>
<context>
    <name>LastEntries</name>
    <message>
        <source>Nothing posted yet today. What you post stands here.</source>
        <translation>Hoy aún no se registró nada. Lo que usted registre figura aquí.</translation>
    </message>
    <message>
        <source>The day’s journal</source>
        <translation>Diario del día</translation>
    </message>
    <message>
        <source>Your last entries</source>
        <translation>Sus últimos asientos</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>&amp;At once</source>
        <translation>De una &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Por &amp;día</translation>
    </message>
    <message>
        <source>A &amp;month</source>
        <translation>Por m&amp;es</translation>
    </message>
    <message>
        <source>A user’s e-mail address, or the number of a customer or account.</source>
        <translation>El correo de un usuario, o el número de un cliente o de una cuenta.</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Cambiar límites</translation>
    </message>
    <message>
        <source>For a</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Left empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Limits of their own</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>Limits: {who}</source>
        <translation>Límites: {who}</translation>
    </message>
    <message>
        <source>They hold from the next posting on, once a supervisor has approved them.</source>
        <translation>Rigen desde el próximo registro, una vez aprobados por un supervisor.</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;En línea</translation>
    </message>
    <message>
        <source>&amp;Save limits</source>
        <translation>Guardar &amp;límites</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Por &amp;día</translation>
    </message>
    <message>
        <source>A&amp;broad</source>
        <translation>E&amp;xtranjero</translation>
    </message>
    <message>
        <source>In c&amp;ash</source>
        <translation>En e&amp;fectivo</translation>
    </message>
    <message>
        <source>Limits in {code}</source>
        <translation>Límites en {code}</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The difference is changed.</source>
        <translation>La diferencia está cambiada.</translation>
    </message>
    <message>
        <source>The fees are changed.</source>
        <translation>Las comisiones están cambiadas.</translation>
    </message>
    <message>
        <source>The limits are changed: {who}.</source>
        <translation>Los límites están cambiados: {who}.</translation>
    </message>
    <message>
        <source>Type a share in percent with at most two decimals, such as 0.25.</source>
        <translation>Escriba un porcentaje con dos decimales como máximo, por ejemplo 0,25.</translation>
    </message>
</context>
<context>
    <name>LimitsSide</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Instead of those of the role. {email}</source>
        <translation>En lugar de los del rol. {email}</translation>
    </message>
    <message>
        <source>Limits of its own.</source>
        <translation>Límites propios.</translation>
    </message>
    <message>
        <source>No limits of its own: those for each hold.</source>
        <translation>Sin límites propios: rigen los generales.</translation>
    </message>
    <message>
        <source>The most that goes out, unless there are limits of its own.</source>
        <translation>Lo máximo que sale, salvo que haya límites propios.</translation>
    </message>
    <message>
        <source>The most that one of them moves, unless they have limits of their own.</source>
        <translation>Lo máximo que mueve cada uno, salvo que tenga límites propios.</translation>
    </message>
</context>
<context>
    <name>LimitsView</name>
    <message>
        <source>A drawer may be over or short by up to {amount} without a supervisor.</source>
        <translation>Una caja puede tener un sobrante o faltante de hasta {amount} sin supervisor.</translation>
    </message>
    <message>
        <source>Change &amp;difference…</source>
        <translation>Cambiar di&amp;ferencia…</translation>
    </message>
    <message>
        <source>Customer or account &amp;number</source>
        <translation>&amp;Número de cliente o cuenta</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits and fees</source>
        <translation>Límites y comisiones</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Own limits…</source>
        <translation>Límites propios…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Memo, if any</source>
        <translation>&amp;Concepto (opcional)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;To account</source>
        <translation>Cuenta de &amp;destino</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Its number; the down arrow shows this customer’s own.</source>
        <translation>Su número; la flecha abajo muestra las propias del cliente.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>MovementPresenter</name>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>No se sabe si esto se registró. Mire el extracto antes de registrarlo de nuevo.</translation>
    </message>
    <message>
        <source>No answer came, so it is not sure that this was posted. Press the button again: it is safe, it will not be posted twice.</source>
        <translation>No hubo respuesta, así que no es seguro que esto se haya registrado. Pulse otra vez el botón: no hay riesgo, no se registrará dos veces.</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>Count cash</source>
        <translation>Contar efectivo</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Look at the statement before you post it anew.</source>
        <translation>No se sabe si esto se registró. Mire el extracto antes de registrarlo de nuevo.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without posting?</source>
        <translation>¿Salir sin registrar?</translation>
    </message>
    <message>
        <source>Nothing is posted before you have seen and confirmed it. Enter goes on, Esc goes back.</source>
        <translation>Nada se registra antes de que usted lo haya visto y confirmado. Intro continúa, Esc vuelve.</translation>
    </message>
    <message>
        <source>Once it is posted</source>
        <translation>Una vez registrado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What you typed has not been posted. It is lost when you leave.</source>
        <translation>Lo que escribió no se ha registrado. Se pierde al salir.</translation>
    </message>
</context>
<context>
    <name>MovesPresenter</name>
    <message>
        <source>Count out what you hand over first.</source>
        <translation>Cuente primero lo que entrega.</translation>
    </message>
    <message>
        <source>Count what comes in, and what you give for it.</source>
        <translation>Cuente lo que entra y lo que da a cambio.</translation>
    </message>
    <message>
        <source>Nobody else has a drawer open. Wait until a colleague has.</source>
        <translation>Nadie más tiene una caja abierta. Espere a que un compañero la tenga.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}. Count on, or change the amount.</source>
        <translation>Los billetes y monedas suman {counted}. Siga contando o cambie el importe.</translation>
    </message>
    <message>
        <source>{taken} come in and {given} go out. Both sides of an exchange are the same sum.</source>
        <translation>Entran {taken} y salen {given}. Los dos lados de un cambio suman lo mismo.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A name for {name}</source>
        <translation>Un nombre para {name}</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Where it stands, for example. Everybody with this page reads it.</source>
        <translation>Por ejemplo, dónde está. Lo leen todos los que ven esta página.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} en espera</translation>
    </message>
</context>
<context>
    <name>NewDrawerStep</name>
    <message>
        <source>Add drawer</source>
        <translation>Añadir caja</translation>
    </message>
    <message>
        <source>For example Drawer 4.</source>
        <translation>Por ejemplo, Caja 4.</translation>
    </message>
    <message>
        <source>It starts empty; whoever opens it takes the float.</source>
        <translation>Empieza vacía; quien la abre toma el fondo inicial.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>New drawer</source>
        <translation>Nueva caja</translation>
    </message>
</context>
<context>
    <name>NightBackup</name>
    <message>
        <source>The branch is closed, and its vault is backed up, opened and proved: {name}.</source>
        <translation>La sucursal está cerrada y su archivo cifrado está copiado, abierto y verificado: {name}.</translation>
    </message>
    <message>
        <source>The branch is closed, but no backup was made. {why}</source>
        <translation>La sucursal está cerrada, pero no se hizo ninguna copia de seguridad. {why}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name, if any</source>
        <translation>&amp;Nombre (opcional)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>It gets its number and can be used at once.</source>
        <translation>Recibe su número y puede usarse de inmediato.</translation>
    </message>
    <message>
        <source>It is not known whether this account was opened. Look at the list before you open it anew.</source>
        <translation>No se sabe si esta cuenta se abrió. Mire la lista antes de abrirla de nuevo.</translation>
    </message>
    <message>
        <source>Left empty, it is called what its kind is called.</source>
        <translation>Si queda vacío, lleva el nombre de su tipo.</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Abrir una cuenta</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>&amp;Count the float</source>
        <translation>&amp;Contar el fondo</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Fondo inicial</translation>
    </message>
    <message>
        <source>It comes from the branch’s cash vault.</source>
        <translation>Sale de la bóveda de la sucursal.</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>Abrir una caja</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir caja</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>You have no drawer open. Choose one, and say how much cash it starts with.</source>
        <translation>No tiene ninguna caja abierta. Elija una e indique con cuánto efectivo empieza.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The customer&apos;s accounts</source>
        <translation>Las cuentas del cliente</translation>
    </message>
    <message>
        <source>The customer’s current and savings accounts will stand here.</source>
        <translation>Aquí figurarán las cuentas corrientes y de ahorro del cliente.</translation>
    </message>
    <message>
        <source>This customer has no account yet.</source>
        <translation>Este cliente aún no tiene cuentas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>activas primero</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>canceladas primero</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>de menor a mayor</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance in {currency}</source>
        <translation>Saldo en {currency}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Edit particulars</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>No accounts yet. The first one is opened under Accounts; Enter goes there.</source>
        <translation>Aún no hay cuentas. La primera se abre en Cuentas; Intro lleva allí.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>activas primero</translation>
    </message>
    <message>
        <source>closed first</source>
        <translation>canceladas primero</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>de menor a mayor</translation>
    </message>
</context>
<context>
    <name>OwnDrawer</name>
    <message>
        <source>Entries today</source>
        <translation>Asientos de hoy</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>En su caja</translation>
    </message>
    <message>
        <source>Into your drawer</source>
        <translation>Entradas a su caja</translation>
    </message>
    <message>
        <source>It is told when it is counted.</source>
        <translation>Se muestra una vez contado.</translation>
    </message>
    <message>
        <source>No drawer open</source>
        <translation>Sin caja abierta</translation>
    </message>
    <message>
        <source>Open a drawer</source>
        <translation>Abrir una caja</translation>
    </message>
    <message>
        <source>Out of your drawer</source>
        <translation>Salidas de su caja</translation>
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
        <translation>&amp;Configurarlo…</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>Cambiar contra&amp;seña…</translation>
    </message>
    <message>
        <source>New &amp;recovery codes…</source>
        <translation>Nuevos códigos de &amp;recuperación…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>On since {day}</source>
        <translation>Activo desde el {day}</translation>
    </message>
    <message>
        <source>One that was not you? Change your password, and tell a supervisor.</source>
        <translation>¿Alguno no fue usted? Cambie su contraseña y avise a un supervisor.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Set up on another &amp;phone…</source>
        <translation>Configurar en otro &amp;teléfono…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turn it &amp;off…</source>
        <translation>&amp;Desactivarlo…</translation>
    </message>
    <message>
        <source>Your last sign-ins</source>
        <translation>Sus últimos inicios de sesión</translation>
    </message>
</context>
<context>
    <name>OwnSessions</name>
    <message>
        <source>End this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
    <message>
        <source>That window is locked at its next use. What was typed there is kept for you.</source>
        <translation>Esa ventana se bloquea cuando se vuelva a usar. Lo que se escribió allí se conserva para usted.</translation>
    </message>
    <message>
        <source>This window ends with signing out. Choose another one to end it.</source>
        <translation>Esta ventana termina al cerrar sesión. Elija otra para terminarla.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene sesión abierta</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>No tiene sesión abierta en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Sus sesiones</translation>
    </message>
</context>
<context>
    <name>OwnSessionsPresenter</name>
    <message>
        <source>The session at {computer} has ended.</source>
        <translation>La sesión en {computer} ha terminado.</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>&amp;Buy cash</source>
        <translation>&amp;Pedir a la bóveda</translation>
    </message>
    <message>
        <source>&amp;Close drawer</source>
        <translation>C&amp;errar caja</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Camb&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Go on counting</source>
        <translation>&amp;Seguir contando</translation>
    </message>
    <message>
        <source>&amp;Hand cash over</source>
        <translation>Entre&amp;gar a compañero</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Sell cash</source>
        <translation>Entregar a la &amp;bóveda</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un compañero</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Gi&amp;ve up counting</source>
        <translation>Dejar de con&amp;tar</translation>
    </message>
    <message>
        <source>Hand over the &amp;drawer</source>
        <translation>Entregar la ca&amp;ja</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>En su caja</translation>
    </message>
    <message>
        <source>No cash moves in it, and what should be there is not shown before it is counted.</source>
        <translation>No se mueve efectivo en ella, y lo que debería haber no se muestra antes de contar.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
    <message>
        <source>Offered to a colleague: no cash moves in it until it is taken or withdrawn.</source>
        <translation>Ofrecida a un compañero: no se mueve efectivo en ella hasta que la acepte o se retire la oferta.</translation>
    </message>
    <message>
        <source>Paused: no cash moves in it until you resume.</source>
        <translation>En pausa: no se mueve efectivo en ella hasta que la reanude.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>La caja</translation>
    </message>
    <message>
        <source>There is less than {least} in it. Buy some from the cash vault.</source>
        <translation>Contiene menos de {least}. Pida efectivo a la bóveda.</translation>
    </message>
    <message>
        <source>There is more than {most} in it. Sell some to the cash vault.</source>
        <translation>Contiene más de {most}. Entregue efectivo a la bóveda.</translation>
    </message>
    <message>
        <source>Yours since {when}. It is being counted.</source>
        <translation>Suya desde {when}. Se está contando.</translation>
    </message>
    <message>
        <source>Yours since {when}. The ledger says that this much cash is in it:</source>
        <translation>Suya desde {when}. Según los libros, contiene este efectivo:</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>A to Z</source>
        <translation>de la A a la Z</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>de la Z a la A</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>de menor a mayor</translation>
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
        <translation>No se pudo cargar. {why} Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation>Ordenado por {order}</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>What can be done or found</source>
        <translation>Lo que se puede hacer o encontrar</translation>
    </message>
</context>
<context>
    <name>PaletteOfShift</name>
    <message>
        <source>That account is not this customer’s.</source>
        <translation>Esa cuenta no es de este cliente.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n account(s) frozen</source>
        <translation>
            <numerusform>%n cuenta congelada</numerusform>
            <numerusform>%n cuentas congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>recién iniciada</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>aún sin cuentas</translation>
    </message>
    <message>
        <source>no drawer open</source>
        <translation>sin caja abierta</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>{name}, being counted</source>
        <translation>{name}, en arqueo</translation>
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
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Proteger los libros</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong and easy to type.</source>
        <translation>Varias palabras sin relación entre sí son seguras y fáciles de escribir.</translation>
    </message>
    <message>
        <source>The bank’s file is encrypted with this passphrase. It is asked for when Teller starts.</source>
        <translation>El archivo del banco se cifra con esta frase de contraseña. Se pide al iniciar Teller.</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Re&amp;pita la frase de contraseña</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>No es igual que arriba. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Without it nobody can open the file again, not even the maker of Teller. Write it down and keep it where the bank keeps its keys.</source>
        <translation>Sin ella nadie puede volver a abrir el archivo, ni siquiera el fabricante de Teller. Anótela y guárdela donde el banco guarda sus llaves.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>PasswordPresenter</name>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>No es igual que arriba. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>{advised} characters or more would be better.</source>
        <translation>Sería mejor usar {advised} caracteres o más.</translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Start password</source>
        <translation>Contraseña &amp;inicial</translation>
    </message>
    <message>
        <source>At least 8 characters; a sentence of your own is good.</source>
        <translation>Al menos 8 caracteres; una frase propia es buena opción.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Elija su propia contraseña</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Guardar contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Your other sessions end when it is saved; this one goes on.</source>
        <translation>Sus otras sesiones terminan al guardarla; esta continúa.</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Su contraseña ha cambiado. Sus otras sesiones han terminado.</translation>
    </message>
    <message>
        <source>Yours was made for you and is good for this only. The new one is known to nobody but you.</source>
        <translation>La suya fue generada para usted y solo sirve para esto. La nueva no la conoce nadie más que usted.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Signed in now</source>
        <translation>En sesión ahora</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién está en sesión</translation>
    </message>
</context>
<context>
    <name>PieceCounter</name>
    <message>
        <source>Clear the count</source>
        <translation>Borrar el conteo</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Exactly {amount}.</source>
        <translation>Exactamente {amount}.</translation>
    </message>
    <message>
        <source>Fill in a suggestion</source>
        <translation>Rellenar una sugerencia</translation>
    </message>
    <message>
        <source>No notes and coins that are here make up {amount}.</source>
        <translation>Con los billetes y monedas que hay no se puede formar {amount}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Of {worth} there are only {count}.</source>
        <translation>De {worth} solo hay {count}.</translation>
    </message>
    <message>
        <source>That is too many: of one note or coin at most {most} can be counted.</source>
        <translation>Son demasiadas piezas: de un billete o moneda se pueden contar como máximo {most}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>{amount} still missing.</source>
        <translation>Aún faltan {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>Sobran {amount}.</translation>
    </message>
</context>
<context>
    <name>PieceRows</name>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>only {count}</source>
        <translation>solo {count}</translation>
    </message>
    <message>
        <source>{code} {worth} coins, count</source>
        <translation>Monedas de {code} {worth}, cantidad</translation>
    </message>
    <message>
        <source>{code} {worth} notes, count</source>
        <translation>Billetes de {code} {worth}, cantidad</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Hacer una retención</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>The amount stays on the account and cannot be paid out until then.</source>
        <translation>El importe permanece en la cuenta y no se puede pagar hasta entonces.</translation>
    </message>
    <message>
        <source>The last day on which it is held.</source>
        <translation>El último día de la retención.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>&amp;Code from your authenticator</source>
        <translation>Có&amp;digo de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is done once a code has shown that it is still you. For some minutes, no other is asked for.</source>
        <translation>Se hará cuando un código muestre que sigue siendo usted. Durante unos minutos no se pide otro.</translation>
    </message>
    <message>
        <source>Leave it undone</source>
        <translation>No hacerlo</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Seis dígitos, o uno de sus códigos de recuperación.</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Nothing has been proved yet. F9 proves it and lists here what holds.</source>
        <translation>Todavía no se ha verificado nada. F9 verifica los libros y muestra aquí lo que cuadra.</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Qué se verificó</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Word to the maker</source>
        <translation>&amp;Mensaje al solicitante</translation>
    </message>
    <message>
        <source>&amp;Your own password</source>
        <translation>Su propia &amp;contraseña</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Asked by {name} at {time}</source>
        <translation>Solicitado por {name} a las {time}</translation>
    </message>
    <message>
        <source>Decided by {name}.</source>
        <translation>Decidido por {name}.</translation>
    </message>
    <message>
        <source>Decided by {name}: “{word}”</source>
        <translation>Decidido por {name}: «{word}»</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to decide.</source>
        <translation>La solicitud se retiró, así que no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>Pasaron sus cinco minutos, así que ya no se puede decidir. Se puede solicitar de nuevo.</translation>
    </message>
    <message>
        <source>The maker reads it. Needed where you refuse.</source>
        <translation>Lo lee el solicitante. Es necesario si usted rechaza.</translation>
    </message>
    <message>
        <source>The maker’s reason</source>
        <translation>Motivo del solicitante</translation>
    </message>
    <message>
        <source>Where you have a second factor.</source>
        <translation>Si usted tiene un segundo factor.</translation>
    </message>
    <message>
        <source>You asked for it yourself: another supervisor decides.</source>
        <translation>Usted mismo lo solicitó: decide otro supervisor.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Su có&amp;digo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>Approved: {what}.</source>
        <translation>Aprobado: {what}.</translation>
    </message>
    <message>
        <source>Refused: {what}.</source>
        <translation>Rechazado: {what}.</translation>
    </message>
    <message>
        <source>Say why not: {name} reads it.</source>
        <translation>Diga por qué no: {name} lo lee.</translation>
    </message>
    <message>
        <source>That was the third wrong try. It went back to its maker, who may ask anew.</source>
        <translation>Fue el tercer intento fallido. Volvió al solicitante, que puede pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. One more try is left.</source>
        <translation>No son su contraseña y su código, o se trata de usted. Queda un intento más.</translation>
    </message>
    <message>
        <source>These are not your password and code, or it concerns yourself. {left} more tries are left.</source>
        <translation>No son su contraseña y su código, o se trata de usted. Quedan {left} intentos más.</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. One more try is left.</source>
        <translation>Esta no es su contraseña, o el asunto le afecta a usted. Queda un intento más.</translation>
    </message>
    <message>
        <source>This is not your password, or it concerns yourself. {left} more tries are left.</source>
        <translation>Esta no es su contraseña, o el asunto le afecta a usted. Quedan {left} intentos más.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approvals of the day</source>
        <translation>Aprobaciones del día</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Nobody has asked for an approval today.</source>
        <translation>Hoy nadie ha solicitado ninguna aprobación.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>It stays on record.</source>
        <translation>Queda registrado.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Guardar &amp;PDF</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>Guardar te&amp;xto</translation>
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
        <translation>Quitado del registro: {name} y {customer}.</translation>
    </message>
    <message>
        <source>On record. What they post for this customer is held from now on.</source>
        <translation>Registrado. Lo que registre para este cliente se retiene desde ahora.</translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Take off the record…</source>
        <translation>&amp;Quitar del registro…</translation>
    </message>
    <message>
        <source>A new relation</source>
        <translation>Un nuevo vínculo</translation>
    </message>
    <message>
        <source>Back to the &amp;alerts</source>
        <translation>Volver a las &amp;alertas</translation>
    </message>
    <message>
        <source>Customer &amp;number</source>
        <translation>&amp;Número de cliente</translation>
    </message>
    <message>
        <source>Nobody is on record as close to a customer.</source>
        <translation>Nadie consta como cercano a un cliente.</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Relations on record</source>
        <translation>Vínculos registrados</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>Quitar del registro</translation>
    </message>
    <message>
        <source>Take {name} and {customer} off the record?</source>
        <translation>¿Quitar del registro a {name} y {customer}?</translation>
    </message>
    <message>
        <source>This is about yourself: somebody else takes it off the record.</source>
        <translation>Se trata de usted: otra persona lo quita del registro.</translation>
    </message>
    <message>
        <source>What a user posts for themselves or for somebody close to them waits for a supervisor.</source>
        <translation>Lo que un usuario registra para sí o para alguien cercano espera a un supervisor.</translation>
    </message>
    <message>
        <source>What the user signs in with.</source>
        <translation>Con lo que el usuario inicia sesión.</translation>
    </message>
    <message>
        <source>What {name} posts for them is held no more. The trail keeps that it was so.</source>
        <translation>Lo que {name} registre para ese cliente ya no se retiene. El registro de auditoría conserva que así fue.</translation>
    </message>
    <message>
        <source>Whom they are close to: family, a friend, a business of theirs.</source>
        <translation>De quién es cercano: familia, un amigo, un negocio suyo.</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Its {amount} can be paid out again at once.</source>
        <translation>Su importe de {amount} se puede volver a pagar de inmediato.</translation>
    </message>
    <message>
        <source>Kept in the audit trail.</source>
        <translation>Queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Liberar retención</translation>
    </message>
    <message>
        <source>Release this hold?</source>
        <translation>¿Liberar esta retención?</translation>
    </message>
</context>
<context>
    <name>ReopeningStep</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open the business day again</source>
        <translation>Reabrir el día contable</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report on the business day</source>
        <translation>Informe del día contable</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Another role for {name}</source>
        <translation>Otro rol para {name}</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>It counts at once, and their sessions end: they sign in again in the new role.</source>
        <translation>Vale de inmediato y sus sesiones se cierran: volverá a iniciar sesión con el nuevo rol.</translation>
    </message>
    <message>
        <source>New r&amp;ole</source>
        <translation>Nuevo r&amp;ol</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>It concerns customers, so an administrator sees that it was done, and nothing more.</source>
        <translation>Afecta a clientes, así que un administrador ve que se hizo y nada más.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The supervisor reads it, and it is kept in the audit trail.</source>
        <translation>El supervisor lo lee y queda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>&amp;Code from the authenticator</source>
        <translation>Có&amp;digo de la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone, add an account, and point the camera at this code.</source>
        <translation>Abra la aplicación de autenticación en su teléfono, añada una cuenta y apunte la cámara a este código.</translation>
    </message>
    <message>
        <source>QR code for your authenticator</source>
        <translation>Código QR para su aplicación de autenticación</translation>
    </message>
    <message>
        <source>The six digits that it shows now.</source>
        <translation>Los seis dígitos que muestra ahora.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Where it has no camera, type this key into it:</source>
        <translation>Si no tiene cámara, escriba en ella esta clave:</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, customer or account number, e-mail or phone</source>
        <translation>Nombre, número de cliente o cuenta, correo o teléfono</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or a number.</source>
        <translation>No se encuentra a nadie con «{query}».
Pruebe con menos letras del nombre o con un número.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.
Try less of the name, or enrol a new customer with Ctrl+N.</source>
        <translation>No se encuentra a nadie con «{query}».
Pruebe con menos letras del nombre o dé de alta un cliente nuevo con Ctrl+N.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The first {count}. Type on to narrow it down.</source>
        <translation>Los primeros {count}. Siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>Type part of a name, a customer or account number, an e-mail address or a phone number.
Customers appear as you type; Enter chooses the first.</source>
        <translation>Escriba parte de un nombre, un número de cliente o de cuenta, una dirección de correo o un teléfono.
Los clientes aparecen mientras escribe; Intro elige el primero.</translation>
    </message>
</context>
<context>
    <name>SecondFactorView</name>
    <message>
        <source>No printer is set up on this computer. Write them down.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Anótelos.</translation>
    </message>
    <message>
        <source>You have new recovery codes; the old ones are good for nothing.</source>
        <translation>Tiene nuevos códigos de recuperación; los anteriores ya no valen.</translation>
    </message>
    <message>
        <source>Your second factor is off.</source>
        <translation>Su segundo factor está desactivado.</translation>
    </message>
    <message>
        <source>Your second factor is on. From now on, signing in takes a code.</source>
        <translation>Su segundo factor está activo. Desde ahora, iniciar sesión requiere un código.</translation>
    </message>
</context>
<context>
    <name>SecurityTabs</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Claves y copias</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>ServeView</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation>¿Volver?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Lo que escribió aquí se pierde.</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cash in the vault</source>
        <translation>Efectivo en la bóveda</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create the bank</source>
        <translation>Crear el banco</translation>
    </message>
    <message>
        <source>Creating the bank…</source>
        <translation>Creando el banco…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>chosen, and written down by you</source>
        <translation>elegida y anotada por usted</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Filas de las tablas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Each choice applies at once, on this machine, for everybody who signs in here.</source>
        <translation>Cada cambio se aplica de inmediato, en este equipo, para todos los que inician sesión aquí.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Accounts and money</source>
        <translation>Cuentas y dinero</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt y la letra</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Day and books</source>
        <translation>Día y libros</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go on: choose, review, post</source>
        <translation>Continuar: elegir, revisar, registrar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>One step back; what you typed is not lost without being asked</source>
        <translation>Un paso atrás; lo escrito no se pierde sin preguntar antes</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type a code, then its fields: DEP 150 9000 0019 26 rent. Of the accounts of the customer being served, the last four digits are enough. Nothing is posted before you have confirmed it.</source>
        <translation>Pulse Ctrl+K y escriba un código y después sus campos: DEP 150 9000 0019 26 alquiler. De las cuentas del cliente que se atiende bastan los cuatro últimos dígitos. Nada se registra antes de que usted lo haya confirmado.</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>Atajos y códigos</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>The field or button whose letter is underlined</source>
        <translation>El campo o botón cuya letra está subrayada</translation>
    </message>
    <message>
        <source>The next field or button, and the one before</source>
        <translation>El campo o botón siguiente y el anterior</translation>
    </message>
    <message>
        <source>Up and down in a table or list</source>
        <translation>Arriba y abajo en una tabla o lista</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
        <translation>Desaparece en {seconds} s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Code, if you have one</source>
        <translation>&amp;Código, si lo tiene</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>Choose who you are today.</source>
        <translation>Elija quién es usted hoy.</translation>
    </message>
    <message>
        <source>Getting ready… you can type already.</source>
        <translation>Preparando… ya puede escribir.</translation>
    </message>
    <message>
        <source>In the practice bank your password is no secret.</source>
        <translation>En prácticas, su contraseña no es secreta.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Entrar como &amp;otro usuario</translation>
    </message>
    <message>
        <source>Sign in to begin your day.</source>
        <translation>Inicie sesión para empezar su jornada.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Seis dígitos, o uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>Type your code and press Enter. If you have none, press Enter.</source>
        <translation>Escriba su código y pulse Intro. Si no tiene, pulse Intro.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>{reason} {name}’s work is kept as it was.</source>
        <translation>{reason} El trabajo de {name} se conserva como estaba.</translation>
    </message>
</context>
<context>
    <name>StartPasswordOnce</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copied for {seconds} s</source>
        <translation>Copiada por {seconds} s</translation>
    </message>
    <message>
        <source>Start password</source>
        <translation>Contraseña inicial</translation>
    </message>
    <message>
        <source>Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own.</source>
        <translation>Anótela o entréguela; se muestra una sola vez. En el primer inicio de sesión el usuario elige una contraseña propia.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Not for your role</source>
        <translation>No corresponde a su rol</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
</context>
<context>
    <name>StatementPresenter</name>
    <message>
        <source>All there is</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Closing balance, {day}</source>
        <translation>Saldo final, {day}</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>It has been reversed already.</source>
        <translation>Ya fue anulado.</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed.</source>
        <translation>Solo se pueden anular depósitos, retiros y transferencias.</translation>
    </message>
    <message>
        <source>Only whoever made a transfer can have it reversed.</source>
        <translation>Solo quien hizo una transferencia puede pedir su anulación.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Opening balance, {day}</source>
        <translation>Saldo inicial, {day}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>StatementSaver</name>
    <message>
        <source>The printer did not answer. Check it, or save the statement as a PDF.</source>
        <translation>La impresora no respondió. Revísela o guarde el extracto como PDF.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Reverse this line</source>
        <translation>&amp;Anular movimiento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Change the days above, then press Enter.</source>
        <translation>Cambie las fechas de arriba y pulse Intro.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Movimientos del extracto</translation>
    </message>
    <message>
        <source>Nothing was posted in these days. Choose another period above.</source>
        <translation>No se registró nada en estas fechas. Elija arriba otro periodo.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Read it once more. Creating the bank takes a moment.</source>
        <translation>Léalo otra vez. Crear el banco tarda un momento.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Listo para crear</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>It says that there are no lines.</source>
        <translation>Indica que no hay movimientos.</translation>
    </message>
    <message>
        <source>Making the statement</source>
        <translation>Preparando el extracto</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar el extracto</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>{done} of {lines} lines</source>
        <translation>{done} de {lines} movimientos</translation>
    </message>
    <message>
        <source>{done} of {lines} lines drawn</source>
        <translation>{done} de {lines} movimientos dibujados</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>COPY {number}</source>
        <translation>COPIA {number}</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>Código de verificación {code}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it, or save the receipt as a PDF.</source>
        <translation>La impresora no respondió. Revísela o guarde el comprobante como PDF.</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>No hubo actividad durante un rato.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with it.</source>
        <translation>Su contraseña ha cambiado. Inicie sesión con ella.</translation>
    </message>
</context>
<context>
    <name>TitledForm</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n try(s) failed since your last sign-in{when}. Not you? Tell a supervisor.</source>
        <translation>
            <numerusform>Falló %n intento desde su último inicio de sesión{when}. ¿No fue usted? Avise a un supervisor.</numerusform>
            <numerusform>Fallaron %n intentos desde su último inicio de sesión{when}. ¿No fue usted? Avise a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>, {moment}</source>
        <translation>, {moment}</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>You came in by a recovery code; %n left. Phone lost? Set up another.</source>
        <translation>
            <numerusform>Entró con un código de recuperación; queda %n. ¿Perdió el teléfono? Configure otro.</numerusform>
            <numerusform>Entró con un código de recuperación; quedan %n. ¿Perdió el teléfono? Configure otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last sign-in was {moment}.</source>
        <translation>Su último inicio de sesión: {moment}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>ToleranceForm</name>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>A drawer that is over or short by no more is closed without a supervisor.</source>
        <translation>Una caja cuyo sobrante o faltante no es mayor se cierra sin supervisor.</translation>
    </message>
    <message>
        <source>Change difference</source>
        <translation>Cambiar diferencia</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>Diferencia de una caja</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer or an account, or type what to do, such as DEP 150…</source>
        <translation>Busque un cliente o una cuenta, o escriba qué hacer, p. ej. DEP 150…</translation>
    </message>
    <message>
        <source>Find, or type what to do…</source>
        <translation>Busque o escriba qué hacer…</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>The books are accepted. Postings go on from here.</source>
        <translation>Los libros están aceptados. Los registros continúan desde aquí.</translation>
    </message>
    <message>
        <source>The clock is confirmed. Postings go on.</source>
        <translation>El reloj está confirmado. Los registros continúan.</translation>
    </message>
    <message>
        <source>Verifying the trail…</source>
        <translation>Verificando el registro de auditoría…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} filas</translation>
    </message>
</context>
<context>
    <name>TrailSide</name>
    <message>
        <source>Accept the books</source>
        <translation>Aceptar los libros</translation>
    </message>
    <message>
        <source>Accept the books as they are</source>
        <translation>Aceptar los libros como están</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>Confirmar el reloj</translation>
    </message>
    <message>
        <source>This computer’s time is right, though earlier entries are later. The reason stays on the trail.</source>
        <translation>La hora de este equipo es correcta, aunque haya asientos anteriores con hora posterior. El motivo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>What came after them is given up on this computer. A supervisor has to agree, and it stays here.</source>
        <translation>Lo que vino después se da por perdido en este equipo. Un supervisor tiene que aprobarlo, y queda registrado.</translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Accept the books…</source>
        <translation>Aceptar los libros…</translation>
    </message>
    <message>
        <source>Confirm the clock…</source>
        <translation>Confirmar el reloj…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Nothing on the trail is like that. Look for less, or for other days.</source>
        <translation>Nada en el registro es así. Busque menos, o en otras fechas.</translation>
    </message>
    <message>
        <source>Saved as {name}. Rows: {count}.</source>
        <translation>Guardado como {name}. Filas: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the rows that were left.</source>
        <translation>Detenido. Nada se sabe de las filas que quedaban.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>It stays on record.</source>
        <translation>Queda registrado.</translation>
    </message>
    <message>
        <source>Make sure first that nobody guesses passwords there.</source>
        <translation>Asegúrese primero de que nadie intenta adivinar contraseñas allí.</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>Asegúrese primero de que los intentos fallidos fueron suyos.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>¿Desbloquear {name}?</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>Abrir el banco</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The bank’s books are encrypted. Type the vault’s passphrase, or its recovery code.</source>
        <translation>Los libros del banco están cifrados. Escriba la frase de contraseña del archivo cifrado o su código de recuperación.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desb&amp;loquear…</translation>
    </message>
    <message>
        <source>Still has to wait before the next try: {name}.</source>
        <translation>Aún debe esperar antes del próximo intento: {name}.</translation>
    </message>
    <message>
        <source>Stopped until somebody unlocks: {name}.</source>
        <translation>Detenido hasta que alguien lo desbloquee: {name}.</translation>
    </message>
    <message>
        <source>This is yourself: somebody else unlocks you.</source>
        <translation>Se trata de usted: otra persona lo desbloquea.</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>&amp;Change role…</source>
        <translation>Ca&amp;mbiar rol…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>A new start password for {name}?</source>
        <translation>¿Nueva contraseña inicial para {name}?</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Desactivar usuario</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>¿Desactivar a {name}?</translation>
    </message>
    <message>
        <source>Enab&amp;le…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Activar usuario</translation>
    </message>
    <message>
        <source>Enable {name}?</source>
        <translation>¿Activar a {name}?</translation>
    </message>
    <message>
        <source>Make sure first that the wrong tries were theirs.</source>
        <translation>Asegúrese primero de que los intentos fallidos fueron suyos.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Res&amp;tablecer contraseña…</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Restablecerlo</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Reset second &amp;factor…</source>
        <translation>Restablecer segundo &amp;factor…</translation>
    </message>
    <message>
        <source>Reset the second factor of {name}?</source>
        <translation>¿Restablecer el segundo factor de {name}?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Their password and their sessions end now. You are shown a start password, once.</source>
        <translation>Su contraseña y sus sesiones terminan ahora. Se le mostrará a usted una contraseña inicial, una sola vez.</translation>
    </message>
    <message>
        <source>Their phone and recovery codes open nothing any more. Make sure that it is them who asks.</source>
        <translation>Su teléfono y sus códigos de recuperación ya no abrirán nada. Asegúrese de que quien lo pide es esa persona.</translation>
    </message>
    <message>
        <source>Their sessions end at once, in every window. What they have done stays in the books.</source>
        <translation>Sus sesiones terminan de inmediato, en todas las ventanas. Lo que ha hecho permanece en los libros.</translation>
    </message>
    <message>
        <source>They sign in with the password they had.</source>
        <translation>Iniciará sesión con la contraseña que tenía.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock {name}?</source>
        <translation>¿Desbloquear a {name}?</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
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
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>{name} can sign in again at once.</source>
        <translation>{name} puede volver a iniciar sesión de inmediato.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more; their sessions have ended.</source>
        <translation>{name} ya no puede iniciar sesión; sus sesiones han terminado.</translation>
    </message>
    <message>
        <source>{name} has a new start password.</source>
        <translation>{name} tiene una nueva contraseña inicial.</translation>
    </message>
    <message>
        <source>{name} has no second factor any more; their sessions have ended.</source>
        <translation>{name} ya no tiene segundo factor; sus sesiones han terminado.</translation>
    </message>
    <message>
        <source>{name} is {role} now; their sessions have ended.</source>
        <translation>{name} tiene ahora el rol de {role}; sus sesiones han terminado.</translation>
    </message>
    <message>
        <source>{name} may sign in again, with the password they had.</source>
        <translation>{name} puede volver a iniciar sesión, con la contraseña que tenía.</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without adding?</source>
        <translation>¿Salir sin añadir?</translation>
    </message>
    <message>
        <source>No answer came. A new start password was not shown: reset it once more.</source>
        <translation>No hubo respuesta. No se mostró ninguna contraseña inicial nueva: restablézcala otra vez.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The start password that was on screen is not shown again. Reset it if nobody noted it.</source>
        <translation>La contraseña inicial que estaba en pantalla no se vuelve a mostrar. Restablézcala si nadie la anotó.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Users of the bank</source>
        <translation>Usuarios del banco</translation>
    </message>
    <message>
        <source>What was typed for the new user is not saved yet.</source>
        <translation>Lo escrito para el usuario nuevo aún no está guardado.</translation>
    </message>
    <message>
        <source>{email} was added. The start password was not shown: reset it.</source>
        <translation>Se añadió {email}. La contraseña inicial no se mostró: restablézcala.</translation>
    </message>
    <message>
        <source>{said} The start password was not shown, since you had left this page: reset it.</source>
        <translation>{said} La contraseña inicial no se mostró, porque usted había salido de esta página: restablézcala.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counted twice, and it differs</source>
        <translation>Contada dos veces, y no cuadra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Enter shows the entry in the journal, and copies its reference.</source>
        <translation>Enter muestra el asiento en el diario y copia su referencia.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Fewer than recorded: {pieces}.</source>
        <translation>Menos que lo registrado: {pieces}.</translation>
    </message>
    <message>
        <source>It differs: {difference}</source>
        <translation>No cuadra: {difference}</translation>
    </message>
    <message>
        <source>It is more than the branch tolerates: booking it needs a supervisor’s approval.</source>
        <translation>Es más de lo que la sucursal tolera: registrarlo requiere la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>Keep it &amp;open and look</source>
        <translation>&amp;Dejar abierta y revisar</translation>
    </message>
    <message>
        <source>More than recorded: {pieces}.</source>
        <translation>Más que lo registrado: {pieces}.</translation>
    </message>
    <message>
        <source>No entry of this drawer explains the difference. Count the notes by the bundle once more.</source>
        <translation>Ningún asiento de esta caja explica la diferencia. Recuente los billetes por fajos.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The ledger says</source>
        <translation>Según los libros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What may be behind it</source>
        <translation>Qué puede haber detrás</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Quitar oferta</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decl&amp;ine</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>No approval is waiting.</source>
        <translation>No hay aprobaciones en espera.</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Esperando a un supervisor</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Esperando su decisión</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nada que revisar.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Of the old one, or a recovery code. Empty, if you have just signed in with one.</source>
        <translation>Del anterior, o un código de recuperación. Vacío, si acaba de iniciar sesión con uno.</translation>
    </message>
    <message>
        <source>Six digits, or one of your recovery codes.</source>
        <translation>Seis dígitos, o uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Su con&amp;traseña</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Your session is about to end. What you typed is kept: sign in again, and go on.</source>
        <translation>Su sesión está a punto de terminar. Lo que ha escrito se conserva: inicie sesión de nuevo y continúe.</translation>
    </message>
    <message>
        <source>session {hours} h {minutes} min</source>
        <translation>sesión {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>session {minutes}:{seconds:02d}</source>
        <translation>sesión {minutes}:{seconds:02d}</translation>
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
        <translation>Cuentas del cliente que se atiende</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Approve &amp;here</source>
        <translation>Aprobar &amp;aquí</translation>
    </message>
    <message>
        <source>It is in the queue on the supervisors’ screens. Once it is approved, it goes on by itself.</source>
        <translation>Está en la cola, en las pantallas de los supervisores. Una vez aprobado, continúa por sí solo.</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Esperando a un supervisor</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>minutos restantes</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>current</source>
        <translation>corriente</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>ahorro</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>A backup could not be read back as it was written.</source>
        <translation>Una copia de seguridad no se pudo leer tal como se escribió.</translation>
    </message>
    <message>
        <source>A backup is damaged</source>
        <translation>Copia de seguridad dañada</translation>
    </message>
    <message>
        <source>A computer has changed</source>
        <translation>Un equipo ha cambiado</translation>
    </message>
    <message>
        <source>A computer that the bank knows is not as it was: its system or its hardware has changed.</source>
        <translation>Un equipo que el banco conoce ya no es como era: su sistema o su hardware ha cambiado.</translation>
    </message>
    <message>
        <source>A new account emptied</source>
        <translation>Cuenta nueva vaciada</translation>
    </message>
    <message>
        <source>A new computer</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>A quiet account emptied</source>
        <translation>Cuenta inactiva vaciada</translation>
    </message>
    <message>
        <source>A revoked computer used</source>
        <translation>Equipo revocado en uso</translation>
    </message>
    <message>
        <source>A row of the audit trail does not fit the one before it.</source>
        <translation>Una fila del registro de auditoría no encaja con la anterior.</translation>
    </message>
    <message>
        <source>A session used twice</source>
        <translation>Sesión usada dos veces</translation>
    </message>
    <message>
        <source>A way to open the bank’s file was added, changed or taken away.</source>
        <translation>Se añadió, cambió o eliminó un acceso al archivo del banco.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account {account} is your own or a relation’s. Ask a supervisor to look at it.</source>
        <translation>La cuenta {account} es suya o de un familiar. Pida a un supervisor que la revise.</translation>
    </message>
    <message>
        <source>An administrator disabled, demoted or reset {email}, the last supervisor to ask.</source>
        <translation>Un administrador desactivó, degradó o restableció a {email}, el último supervisor a quien consultar.</translation>
    </message>
    <message>
        <source>Ask the administrator why. See under Users who has been made a supervisor since.</source>
        <translation>Pregunte al administrador por qué. Vea en Usuarios a quién se ha nombrado supervisor desde entonces.</translation>
    </message>
    <message>
        <source>Ask the administrators who did it, and why.</source>
        <translation>Pregunte a los administradores quién lo hizo y por qué.</translation>
    </message>
    <message>
        <source>Ask the user where their authenticator is. New codes replace those that are left.</source>
        <translation>Pregunte al usuario dónde está su aplicación de autenticación. Los códigos nuevos reemplazan a los que quedan.</translation>
    </message>
    <message>
        <source>Ask the user whether it was them. If not, somebody guesses their password.</source>
        <translation>Pregunte al usuario si fue él. Si no, alguien intenta adivinar su contraseña.</translation>
    </message>
    <message>
        <source>Ask the user which computers they were at. If they do not know, reset the password.</source>
        <translation>Pregunte al usuario en qué equipos estuvo. Si no lo sabe, restablezca la contraseña.</translation>
    </message>
    <message>
        <source>Ask what it is for. A sale or an inheritance is easily shown.</source>
        <translation>Pregunte para qué es. Una venta o una herencia se demuestra fácilmente.</translation>
    </message>
    <message>
        <source>Ask what the customers wanted. Compare with who was at the branch.</source>
        <translation>Pregunte qué querían los clientes. Compare con quién estaba en la sucursal.</translation>
    </message>
    <message>
        <source>Ask where the cash is from, and compare with what the customer does for a living.</source>
        <translation>Pregunte de dónde viene el efectivo y compárelo con la ocupación del cliente.</translation>
    </message>
    <message>
        <source>Ask who was at the branch, and whether the customer was, too.</source>
        <translation>Pregunte quién estaba en la sucursal y si el cliente también estaba.</translation>
    </message>
    <message>
        <source>Ask who worked on the computer. If nobody did, revoke it under Devices.</source>
        <translation>Pregunte quién trabajó en el equipo. Si no fue nadie, revóquelo en Equipos.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Cash just below the sum to report</source>
        <translation>Efectivo bajo el umbral</translation>
    </message>
    <message>
        <source>Compare the document seen and the signature with those on file. Call the customer on the number on file.</source>
        <translation>Compare el documento visto y la firma con los registrados. Llame al cliente al número registrado.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers opened, nothing done</source>
        <translation>Clientes consultados, nada hecho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicada</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Far more than usual</source>
        <translation>Mucho más de lo habitual</translation>
    </message>
    <message>
        <source>Find out who tried. Unlock the user once it is certain who they are.</source>
        <translation>Averigüe quién lo intentó. Desbloquee al usuario cuando sea seguro quién es.</translation>
    </message>
    <message>
        <source>Find the computer, and see who was at it.</source>
        <translation>Busque el equipo y averigüe quién estaba en él.</translation>
    </message>
    <message>
        <source>Find the newest backup before anything is posted.</source>
        <translation>Busque la copia de seguridad más reciente antes de registrar nada.</translation>
    </message>
    <message>
        <source>Make a new backup now, and look at the disk that it lies on.</source>
        <translation>Haga ahora una copia de seguridad nueva y revise el disco donde está.</translation>
    </message>
    <message>
        <source>Many entries by one user</source>
        <translation>Muchos asientos de un usuario</translation>
    </message>
    <message>
        <source>Many movements in minutes</source>
        <translation>Muchos movimientos en minutos</translation>
    </message>
    <message>
        <source>Money sent back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>No supervisor is left</source>
        <translation>No queda ningún supervisor</translation>
    </message>
    <message>
        <source>Own or a relation’s account</source>
        <translation>Cuenta propia o de un familiar</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trasladada</translation>
    </message>
    <message>
        <source>Posted at an odd hour</source>
        <translation>Registrado a deshora</translation>
    </message>
    <message>
        <source>Posted at {time}. The branch is open from {opens} to {closes}.</source>
        <translation>Registrado a las {time}. La sucursal abre de {opens} a {closes}.</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Código de recuperación usado</translation>
    </message>
    <message>
        <source>Reported to the authorities</source>
        <translation>Notificada a las autoridades</translation>
    </message>
    <message>
        <source>See in the journal what was posted, and whether the customers were there.</source>
        <translation>Vea en el diario qué se registró y si los clientes estaban presentes.</translation>
    </message>
    <message>
        <source>See in the journal whether one thing was posted in parts, or by mistake more than once.</source>
        <translation>Vea en el diario si algo se registró en partes o, por error, más de una vez.</translation>
    </message>
    <message>
        <source>See under Devices whether somebody expected it there, and trust it or revoke it.</source>
        <translation>Vea en Equipos si alguien lo esperaba allí, y confíe en él o revóquelo.</translation>
    </message>
    <message>
        <source>See what was approved and for which customers, and let somebody else approve now.</source>
        <translation>Vea qué se aprobó y para qué clientes, y deje que ahora apruebe otra persona.</translation>
    </message>
    <message>
        <source>See where the money came from, and who was paid. Speak to the customer before they are back.</source>
        <translation>Vea de dónde vino el dinero y a quién se pagó. Hable con el cliente antes de que vuelva.</translation>
    </message>
    <message>
        <source>See whether anything was changed or posted. Another user serves this customer.</source>
        <translation>Vea si se cambió o registró algo. Otro usuario atiende a este cliente.</translation>
    </message>
    <message>
        <source>See whether both customers know each other, and why the money came back.</source>
        <translation>Vea si ambos clientes se conocen y por qué volvió el dinero.</translation>
    </message>
    <message>
        <source>See who approved it, and that the customer asked for it in writing.</source>
        <translation>Vea quién lo aprobó y que el cliente lo haya pedido por escrito.</translation>
    </message>
    <message>
        <source>Serving oneself or a relation</source>
        <translation>Atención a sí mismo o a un familiar</translation>
    </message>
    <message>
        <source>Set the clock right, and see who may change it.</source>
        <translation>Ponga el reloj en hora y vea quién puede cambiarlo.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sign-in held up</source>
        <translation>Inicio de sesión demorado</translation>
    </message>
    <message>
        <source>Sign-in stopped</source>
        <translation>Inicio de sesión detenido</translation>
    </message>
    <message>
        <source>Sign-ins failed several times in a row, so the next tries have to wait.</source>
        <translation>Fallaron varios inicios de sesión seguidos, así que los próximos intentos tienen que esperar.</translation>
    </message>
    <message>
        <source>Sign-ins failed so often that nobody can sign in like this until a supervisor unlocks it.</source>
        <translation>Fallaron tantos inicios de sesión que nadie puede entrar así hasta que un supervisor lo desbloquee.</translation>
    </message>
    <message>
        <source>Somebody has decided on this alert already. Look at the list anew.</source>
        <translation>Alguien ya resolvió esta alerta. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>Somebody signed in at a computer that had not been seen before.</source>
        <translation>Alguien inició sesión en un equipo que no se había visto antes.</translation>
    </message>
    <message>
        <source>Somebody signed in with a recovery code in place of their authenticator.</source>
        <translation>Alguien inició sesión con un código de recuperación en lugar de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Somebody tried to sign in at a computer that an administrator has revoked.</source>
        <translation>Alguien intentó iniciar sesión en un equipo que un administrador ha revocado.</translation>
    </message>
    <message>
        <source>Something looks wrong</source>
        <translation>Algo parece incorrecto</translation>
    </message>
    <message>
        <source>Something looks wrong, and this Teller has no words for it. See the trail.</source>
        <translation>Algo parece incorrecto y este Teller no tiene palabras para ello. Vea el registro de auditoría.</translation>
    </message>
    <message>
        <source>The audit trail does not hold</source>
        <translation>El registro de auditoría no cuadra</translation>
    </message>
    <message>
        <source>The bank’s file is older than the record kept beside it: what came after is missing.</source>
        <translation>El archivo del banco es más antiguo que la anotación guardada junto a él: falta lo que vino después.</translation>
    </message>
    <message>
        <source>The books are older than they were</source>
        <translation>Los libros son más antiguos de lo que eran</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>El reloj se atrasó</translation>
    </message>
    <message>
        <source>The computer’s clock is earlier than what was written last. Times go on from there.</source>
        <translation>El reloj del equipo es anterior a lo último que se escribió. Las horas continúan desde ahí.</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Se cambiaron las claves</translation>
    </message>
    <message>
        <source>The movement is on account {account}, which is the user’s own or a relation’s.</source>
        <translation>El movimiento es en la cuenta {account}, que es del propio usuario o de un familiar.</translation>
    </message>
    <message>
        <source>The same two people again and again</source>
        <translation>Las mismas dos personas una y otra vez</translation>
    </message>
    <message>
        <source>The user began to serve customer {customer}, who is on record as the user or as a relation.</source>
        <translation>El usuario empezó a atender al cliente {customer}, que consta como el propio usuario o como familiar.</translation>
    </message>
    <message>
        <source>This is about what you did yourself, so somebody else decides on it.</source>
        <translation>Se trata de algo que hizo usted, así que lo resuelve otra persona.</translation>
    </message>
    <message>
        <source>This is about what you did yourself: somebody else decides.</source>
        <translation>Se trata de algo que hizo usted: lo resuelve otra persona.</translation>
    </message>
    <message>
        <source>This is about yourself, so somebody else takes it off the record.</source>
        <translation>Se trata de usted, así que otra persona lo quita del registro.</translation>
    </message>
    <message>
        <source>This is on record already, so there is nothing to do.</source>
        <translation>Esto ya consta, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This looks wrong. A supervisor has to look at it before it is posted.</source>
        <translation>Esto parece incorrecto. Un supervisor tiene que revisarlo antes de que se registre.</translation>
    </message>
    <message>
        <source>Tried as</source>
        <translation>Intentado como</translation>
    </message>
    <message>
        <source>Verify the trail: it names the row. Compare with a backup.</source>
        <translation>Verifique el registro: indicará la fila. Compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What keeps a session alive was used a second time, so all of the session was ended.</source>
        <translation>Lo que mantiene viva una sesión se usó por segunda vez, así que se terminó toda la sesión.</translation>
    </message>
    <message>
        <source>Whose doing</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>un equipo sin nombre</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>notable</source>
        <translation>media</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>{amount} on account {account}, whose {count} movements before came to {usual} typically and {most} at most.</source>
        <translation>{amount} en la cuenta {account}, cuyos {count} movimientos anteriores fueron de {usual} normalmente y de {most} como máximo.</translation>
    </message>
    <message>
        <source>{approver} approved what this user asked for, {count} times on one business day.</source>
        <translation>{approver} aprobó lo que pedía este usuario, {count} veces en un mismo día contable.</translation>
    </message>
    <message>
        <source>{count} cash deposits since {since} came to {total}, each of them just below {below}, from which on cash has to be reported.</source>
        <translation>{count} depósitos en efectivo desde el {since} sumaron {total}, cada uno justo por debajo de {below}, a partir de los cuales el efectivo debe declararse.</translation>
    </message>
    <message>
        <source>{count} customers were opened within an hour, and nothing was posted or changed for any of them.</source>
        <translation>Se consultaron {count} clientes en una hora y no se registró ni cambió nada para ninguno de ellos.</translation>
    </message>
    <message>
        <source>{count} entries by one user since {since}: more than a person counts out.</source>
        <translation>{count} asientos de un usuario desde el {since}: más de lo que una persona puede contar.</translation>
    </message>
    <message>
        <source>{count} movements on account {account} since {since}.</source>
        <translation>{count} movimientos en la cuenta {account} desde el {since}.</translation>
    </message>
    <message>
        <source>{name} has decided on this alert already. Look at the list anew.</source>
        <translation>{name} ya resolvió esta alerta. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, on which nothing had moved since {since}. {left} stay on it.</source>
        <translation>{taken} salen de la cuenta {account}, en la que nada se había movido desde el {since}. Quedan {left}.</translation>
    </message>
    <message>
        <source>{taken} leave account {account}, which has been in use only since {since}. {left} stay on it.</source>
        <translation>{taken} salen de la cuenta {account}, que solo está en uso desde el {since}. Quedan {left}.</translation>
    </message>
    <message>
        <source>{taken} would leave account {account}, on which nothing has moved since {since}. Ask a supervisor to look at it.</source>
        <translation>{taken} saldrían de la cuenta {account}, en la que nada se ha movido desde el {since}. Pida a un supervisor que lo revise.</translation>
    </message>
    <message>
        <source>{went} went from account {account} to account {other}, from which {came} had come at {since}.</source>
        <translation>{went} pasaron de la cuenta {account} a la cuenta {other}, de la que habían llegado {came} el {since}.</translation>
    </message>
    <message>
        <source>{what}, decided by {name} on {day}: “{reason}”</source>
        <translation>{what}, resuelta por {name} el {day}: «{reason}»</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>A new supervisor</source>
        <translation>Un supervisor nuevo</translation>
    </message>
    <message>
        <source>A supervisor’s password is reset</source>
        <translation>Se restablece la contraseña de un supervisor</translation>
    </message>
    <message>
        <source>A user becomes a supervisor</source>
        <translation>Un usuario pasa a ser supervisor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Available afterwards</source>
        <translation>Disponible después</translation>
    </message>
    <message>
        <source>Available before</source>
        <translation>Disponible antes</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Capture of a hold</source>
        <translation>Cobro de una retención</translation>
    </message>
    <message>
        <source>Change of fees</source>
        <translation>Cambio de comisiones</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>Cambio de límites</translation>
    </message>
    <message>
        <source>Change of the difference a drawer may have</source>
        <translation>Cambio de la diferencia que puede tener una caja</translation>
    </message>
    <message>
        <source>Change of what the bank demands</source>
        <translation>Cambio de lo que exige el banco</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>Depósito de cheque</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference tolerated afterwards</source>
        <translation>Diferencia tolerada después</translation>
    </message>
    <message>
        <source>Difference tolerated before</source>
        <translation>Diferencia tolerada antes</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Drawer afterwards</source>
        <translation>Caja después</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>Caja cerrada en lugar de su cajero</translation>
    </message>
    <message>
        <source>Drawer closed with a difference</source>
        <translation>Caja cerrada con diferencia</translation>
    </message>
    <message>
        <source>Drawer handed over with a difference</source>
        <translation>Caja entregada con diferencia</translation>
    </message>
    <message>
        <source>Early release of a hold</source>
        <translation>Liberación anticipada de una retención</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>Comisión por</translation>
    </message>
    <message>
        <source>Fixed fee afterwards</source>
        <translation>Comisión fija después</translation>
    </message>
    <message>
        <source>Fixed fee before</source>
        <translation>Comisión fija antes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Retenido para</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Retenido hasta</translation>
    </message>
    <message>
        <source>Highest fee afterwards</source>
        <translation>Comisión máxima después</translation>
    </message>
    <message>
        <source>Highest fee before</source>
        <translation>Comisión máxima antes</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Límites de</translation>
    </message>
    <message>
        <source>Limits taken away</source>
        <translation>Supresión de límites</translation>
    </message>
    <message>
        <source>Lowest fee afterwards</source>
        <translation>Comisión mínima después</translation>
    </message>
    <message>
        <source>Lowest fee before</source>
        <translation>Comisión mínima antes</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Most a day, afterwards</source>
        <translation>Máximo por día, después</translation>
    </message>
    <message>
        <source>Most a day, before</source>
        <translation>Máximo por día, antes</translation>
    </message>
    <message>
        <source>Most a month, afterwards</source>
        <translation>Máximo por mes, después</translation>
    </message>
    <message>
        <source>Most a month, before</source>
        <translation>Máximo por mes, antes</translation>
    </message>
    <message>
        <source>Most at once, afterwards</source>
        <translation>Máximo de una vez, después</translation>
    </message>
    <message>
        <source>Most at once, before</source>
        <translation>Máximo de una vez, antes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>Libros más antiguos aceptados</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Motivo registrado</translation>
    </message>
    <message>
        <source>Return of a cleared cheque</source>
        <translation>Devolución de un cheque cobrado</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>Segundo factor quitado</translation>
    </message>
    <message>
        <source>Share afterwards</source>
        <translation>Porcentaje después</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Porcentaje antes</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Something a supervisor decides on</source>
        <translation>Algo que decide un supervisor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>un rol</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un usuario</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation>aprobada y registrada</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>cheques</source>
        <translation>cheques</translation>
    </message>
    <message>
        <source>cheques that come back</source>
        <translation>cheques devueltos</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>depósitos</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>cajero</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>transferencias</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>retiros</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{deed} of {amount}</source>
        <translation>{deed} de {amount}</translation>
    </message>
    <message>
        <source>{name} asks for approval: {what}</source>
        <translation>{name} solicita aprobación: {what}</translation>
    </message>
    <message>
        <source>{share} % of the amount</source>
        <translation>{share} % del importe</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Another deed</source>
        <translation>Otra operación</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>Cash by notes and coins</source>
        <translation>Efectivo por billetes y monedas</translation>
    </message>
    <message>
        <source>Cash equals its notes and coins, entry by entry</source>
        <translation>El efectivo coincide con sus billetes y monedas, asiento por asiento</translation>
    </message>
    <message>
        <source>Cash on its way, cheques and exchange agree</source>
        <translation>El efectivo en camino, los cheques y los cambios concuerdan</translation>
    </message>
    <message>
        <source>Change of limits</source>
        <translation>Cambio de límites</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>Cheques in collection</source>
        <translation>Cheques en cobro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>Cierre de una caja</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Arqueo por</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customers’ current accounts ({count})</source>
        <translation>Cuentas corrientes de clientes ({count})</translation>
    </message>
    <message>
        <source>Customers’ savings accounts ({count})</source>
        <translation>Cuentas de ahorro de clientes ({count})</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day report {day}</source>
        <translation>Informe del día {day}</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Debits and credits sum to zero</source>
        <translation>El debe y el haber suman cero</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Entries by kind</source>
        <translation>Asientos por tipo</translation>
    </message>
    <message>
        <source>Every approval was given by another and used once</source>
        <translation>Cada aprobación la dio otra persona y se usó una sola vez</translation>
    </message>
    <message>
        <source>Every balance equals its postings</source>
        <translation>Cada saldo coincide con sus registros</translation>
    </message>
    <message>
        <source>Every entry has two sides that agree</source>
        <translation>Cada asiento tiene dos lados que concuerdan</translation>
    </message>
    <message>
        <source>Every entry is in the audit trail as it was posted</source>
        <translation>Cada asiento está en el registro de auditoría tal como se registró</translation>
    </message>
    <message>
        <source>Every entry is on a business day</source>
        <translation>Cada asiento está en un día contable</translation>
    </message>
    <message>
        <source>Every fee is part of a movement</source>
        <translation>Cada comisión forma parte de un movimiento</translation>
    </message>
    <message>
        <source>Every line follows from the line before, so statements tie</source>
        <translation>Cada línea se sigue de la anterior, así que los extractos cuadran</translation>
    </message>
    <message>
        <source>Every page of the file is as it was sealed</source>
        <translation>Cada página del archivo está como se selló</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Handing a drawer over</source>
        <translation>Entrega de una caja</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message numerus="yes">
        <source>No difference in %n count(s).</source>
        <translation>
            <numerusform>Sin diferencia en %n arqueo.</numerusform>
            <numerusform>Sin diferencia en %n arqueos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>No se solicitó ninguna.</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billete o moneda</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>No se contó nada.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>Sobrantes y faltantes</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Releasing a hold</source>
        <translation>Liberación de una retención</translation>
    </message>
    <message>
        <source>Report on the business day</source>
        <translation>Informe del día contable</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Reversals of these</source>
        <translation>De ellos, anulaciones</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Still open at the end of the day</source>
        <translation>Aún abierto al cierre del día</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The audit trail is unbroken</source>
        <translation>El registro de auditoría está íntegro</translation>
    </message>
    <message>
        <source>The file’s structure is whole</source>
        <translation>La estructura del archivo está completa</translation>
    </message>
    <message>
        <source>The file’s tables are the program’s own</source>
        <translation>Las tablas del archivo son las del programa</translation>
    </message>
    <message>
        <source>There is no cash.</source>
        <translation>No hay efectivo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance de comprobación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>What is on hold equals the open holds</source>
        <translation>Lo retenido coincide con las retenciones abiertas</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>Qué se verifica</translation>
    </message>
    <message>
        <source>What went out by day and month is what was counted</source>
        <translation>Lo que salió por día y por mes es lo que se contó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>cuenta {number}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>aprobada, sin usar</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>closed by force</source>
        <translation>cierre forzoso</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>entry {reference}</source>
        <translation>asiento {reference}</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{moment}, by the next day’s beginning</source>
        <translation>{moment}, al comenzar el día siguiente</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, por {name}</translation>
    </message>
    <message>
        <source>{name}, with {witness}</source>
        <translation>{name}, con {witness}</translation>
    </message>
    <message>
        <source>{why}, not booked</source>
        <translation>{why}, sin registrar</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Blocked after three wrong CVVs.</source>
        <translation>Bloqueada tras tres CVV erróneos.</translation>
    </message>
    <message>
        <source>Blocked: lost.</source>
        <translation>Bloqueada: pérdida.</translation>
    </message>
    <message>
        <source>Blocked: stolen.</source>
        <translation>Bloqueada: robo.</translation>
    </message>
    <message>
        <source>Blocked: suspicious use.</source>
        <translation>Bloqueada: uso sospechoso.</translation>
    </message>
    <message>
        <source>Blocked: the customer wishes it.</source>
        <translation>Bloqueada: a petición del cliente.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Replaced by {card}.</source>
        <translation>Reemplazada por {card}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robo</translation>
    </message>
    <message>
        <source>Suspicious use</source>
        <translation>Uso sospechoso</translation>
    </message>
    <message>
        <source>The customer wishes it</source>
        <translation>A petición del cliente</translation>
    </message>
    <message>
        <source>ended first</source>
        <translation>terminadas primero</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>de la última a la primera</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>de la primera a la última</translation>
    </message>
    <message>
        <source>usable first</source>
        <translation>utilizables primero</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A recovery code is printed within the first week.</source>
        <translation>Se imprime un código de recuperación en la primera semana.</translation>
    </message>
    <message>
        <source>A statement could load it.</source>
        <translation>Una instrucción podría cargarlo.</translation>
    </message>
    <message>
        <source>A supervisor looks at them on the page Security, under Alerts.</source>
        <translation>Un supervisor las revisa en la página Seguridad, en Alertas.</translation>
    </message>
    <message>
        <source>After {minutes} minutes.</source>
        <translation>Tras {minutes} minutos.</translation>
    </message>
    <message>
        <source>After {minutes} minutes; {most} at most.</source>
        <translation>Tras {minutes} minutos; {most} como máximo.</translation>
    </message>
    <message>
        <source>After {value} hours.</source>
        <translation>Tras {value} horas.</translation>
    </message>
    <message>
        <source>After {value} hours; {most} at most.</source>
        <translation>Tras {value} horas; {most} como máximo.</translation>
    </message>
    <message>
        <source>Age of the newest backup</source>
        <translation>Antigüedad de la última copia de seguridad</translation>
    </message>
    <message>
        <source>Alerts are looked at</source>
        <translation>Las alertas se revisan</translation>
    </message>
    <message>
        <source>All is well. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>Todo está bien. Bien: {good}. Pendiente: {to_come}. No aplicable: {not_applicable}. Desconocido: {unknown}.</translation>
    </message>
    <message>
        <source>Allow each user one session at a time in the bank’s policy.</source>
        <translation>Permita a cada usuario una sola sesión a la vez en las directivas del banco.</translation>
    </message>
    <message>
        <source>An event a line, without customers’ data.</source>
        <translation>Un evento por línea, sin datos de clientes.</translation>
    </message>
    <message>
        <source>Any number of sessions for each user.</source>
        <translation>Cualquier número de sesiones por usuario.</translation>
    </message>
    <message>
        <source>Anybody can read the file.</source>
        <translation>Cualquiera puede leer el archivo.</translation>
    </message>
    <message>
        <source>Anybody may work at any computer that has the files.</source>
        <translation>Cualquiera puede trabajar en cualquier equipo que tenga los archivos.</translation>
    </message>
    <message>
        <source>Argon2id with {memory} MiB, {passes} times over.</source>
        <translation>Argon2id con {memory} MiB, {passes} pasadas.</translation>
    </message>
    <message>
        <source>As Teller made them, version {version}.</source>
        <translation>Como Teller los creó, versión {version}.</translation>
    </message>
    <message>
        <source>At the end of each day; {count} are kept.</source>
        <translation>Al final de cada día; se conservan {count}.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Backups are made</source>
        <translation>Se hacen copias de seguridad</translation>
    </message>
    <message>
        <source>CORS policy</source>
        <translation>Política CORS</translation>
    </message>
    <message>
        <source>Change the passphrase: its slot is made anew, as dear as today’s are.</source>
        <translation>Cambie la frase de contraseña: su acceso se crea de nuevo, tan costoso como los de hoy.</translation>
    </message>
    <message>
        <source>Connections to a network</source>
        <translation>Conexiones a una red</translation>
    </message>
    <message>
        <source>Cost of guessing a password</source>
        <translation>Costo de adivinar una contraseña</translation>
    </message>
    <message>
        <source>Cost of guessing the passphrase</source>
        <translation>Costo de adivinar la frase de contraseña</translation>
    </message>
    <message>
        <source>DATABASE_URL names a server.</source>
        <translation>DATABASE_URL indica un servidor.</translation>
    </message>
    <message>
        <source>Database setting {name}</source>
        <translation>Ajuste {name} de la base de datos</translation>
    </message>
    <message>
        <source>Days: {days}.</source>
        <translation>Días: {days}.</translation>
    </message>
    <message>
        <source>Demand TLS and a checked certificate in DATABASE_URL.</source>
        <translation>Exija TLS y un certificado comprobado en DATABASE_URL.</translation>
    </message>
    <message>
        <source>Demand it of them in the bank’s policy, and have each set theirs up.</source>
        <translation>Exíjalo en las directivas del banco y haga que cada uno configure el suyo.</translation>
    </message>
    <message>
        <source>Demand it on the page Security, under Computers and rules.</source>
        <translation>Exíjalo en la página Seguridad, en Equipos.</translation>
    </message>
    <message>
        <source>Demanded for more than a week. Users without one: {without} of {count}.</source>
        <translation>Exigido desde hace más de una semana. Usuarios sin él: {without} de {count}.</translation>
    </message>
    <message>
        <source>Demanded, and everybody has one.</source>
        <translation>Exigido, y todos tienen uno.</translation>
    </message>
    <message>
        <source>Demanded: nobody gets further without. Still to be set up: {without} of {count}.</source>
        <translation>Exigido: nadie avanza sin él. Por configurar: {without} de {count}.</translation>
    </message>
    <message>
        <source>Encryption at rest</source>
        <translation>Cifrado en reposo</translation>
    </message>
    <message>
        <source>End of a session</source>
        <translation>Fin de una sesión</translation>
    </message>
    <message>
        <source>Every try is counted first: {row} in a row, {all} in all.</source>
        <translation>Cada intento se cuenta primero: {row} seguidos, {all} en total.</translation>
    </message>
    <message>
        <source>Find out who put an older file back. Then accept the books, or restore the newest backup.</source>
        <translation>Averigüe quién repuso un archivo más antiguo. Después acepte los libros o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Foreign code in the database</source>
        <translation>Código ajeno en la base de datos</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Cabecera del registro de auditoría</translation>
    </message>
    <message>
        <source>High ones that nobody has decided in a day: {high}.</source>
        <translation>Altas que nadie ha resuelto en un día: {high}.</translation>
    </message>
    <message>
        <source>In this process: {count}.</source>
        <translation>En este proceso: {count}.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLCipher.</source>
        <translation>Instale sqlcipher3 0.6.4 o posterior, que trae un SQLCipher más reciente.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 0.6.4 or newer, which brings a newer SQLite.</source>
        <translation>Instale sqlcipher3 0.6.4 o posterior, que trae un SQLite más reciente.</translation>
    </message>
    <message>
        <source>Install the sqlcipher3 that Teller names, which refuses to load any.</source>
        <translation>Instale el sqlcipher3 que Teller indica, que se niega a cargarlo.</translation>
    </message>
    <message>
        <source>Install {package} {floor} or newer, and Teller’s own newest version.</source>
        <translation>Instale {package} {floor} o posterior, y la última versión del propio Teller.</translation>
    </message>
    <message>
        <source>Installed: {names}.</source>
        <translation>Instalados: {names}.</translation>
    </message>
    <message>
        <source>It is begun when the bank is opened.</source>
        <translation>Se inicia cuando se abre el banco.</translation>
    </message>
    <message>
        <source>It may be written, keys and all.</source>
        <translation>Puede escribirse, con claves y todo.</translation>
    </message>
    <message>
        <source>It opens with its keys.</source>
        <translation>Se abre con sus claves.</translation>
    </message>
    <message>
        <source>It stands where the file beside the vault says.</source>
        <translation>Está donde indica el archivo que acompaña al archivo cifrado.</translation>
    </message>
    <message>
        <source>Its newest line is no event of Teller’s.</source>
        <translation>Su última línea no es un evento de Teller.</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits.</source>
        <translation>JWT_SECRET vale unos {bits} bits.</translation>
    </message>
    <message>
        <source>JWT_SECRET is worth about {bits} bits; 256 are needed.</source>
        <translation>JWT_SECRET vale unos {bits} bits; se necesitan 256.</translation>
    </message>
    <message>
        <source>Keep at least one backup, in the bank’s policy; 14 are usual.</source>
        <translation>Conserve al menos una copia de seguridad según las directivas del banco; lo habitual son 14.</translation>
    </message>
    <message>
        <source>Leave JWT_SECRET unset, so that each run makes its own, or make one with: python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</source>
        <translation>Deje JWT_SECRET sin definir, para que cada ejecución cree el suyo, o cree uno con: python3 -c &apos;import secrets; print(secrets.token_hex(32))&apos;</translation>
    </message>
    <message>
        <source>Left to the bank. Users without one: {without} of {count}.</source>
        <translation>A criterio del banco. Usuarios sin él: {without} de {count}.</translation>
    </message>
    <message>
        <source>Let a code prove somebody for 15 minutes at most, in the bank’s policy.</source>
        <translation>Haga que un código acredite a alguien 15 minutos como máximo, en las directivas del banco.</translation>
    </message>
    <message>
        <source>Let a session end after 12 hours at the latest, in the bank’s policy.</source>
        <translation>Haga que una sesión termine a las 12 horas como máximo, en las directivas del banco.</translation>
    </message>
    <message>
        <source>Let nobody work at a computer that no administrator trusts, in the bank’s policy.</source>
        <translation>No deje trabajar a nadie en un equipo en el que ningún administrador confía, en las directivas del banco.</translation>
    </message>
    <message>
        <source>Let only the owner in: chmod 700 backups, and chmod 600 for what is in it</source>
        <translation>Deje entrar solo al propietario: chmod 700 backups, y chmod 600 para lo que contiene</translation>
    </message>
    <message>
        <source>Let only the owner into the folder: chmod 700</source>
        <translation>Deje entrar en la carpeta solo al propietario: chmod 700</translation>
    </message>
    <message>
        <source>Let only the owner read and write it: chmod 600 .env</source>
        <translation>Deje que solo el propietario lo lea y escriba: chmod 600 .env</translation>
    </message>
    <message>
        <source>Let only the owner read and write them: chmod 600</source>
        <translation>Deje que solo el propietario los lea y escriba: chmod 600</translation>
    </message>
    <message>
        <source>Life of a code’s proof</source>
        <translation>Vigencia de la prueba con código</translation>
    </message>
    <message>
        <source>Life of a session token</source>
        <translation>Vigencia de un token de sesión</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloqueo por inactividad</translation>
    </message>
    <message>
        <source>Log of events</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Made for real work</source>
        <translation>Hecho para el trabajo real</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup.</source>
        <translation>Haga una ahora en la página Seguridad o con teller backup.</translation>
    </message>
    <message>
        <source>Make one now on the page Security, or with teller backup. Find out what became of it.</source>
        <translation>Haga una ahora en la página Seguridad o con teller backup. Averigüe qué fue de ella.</translation>
    </message>
    <message>
        <source>Memory shut to other programs</source>
        <translation>Memoria cerrada a otros programas</translation>
    </message>
    <message>
        <source>Memory written to disk in a crash</source>
        <translation>Memoria volcada al disco si falla</translation>
    </message>
    <message>
        <source>No listener exists: this process waits for nobody to connect.</source>
        <translation>No existe ningún oyente: este proceso no espera que nadie se conecte.</translation>
    </message>
    <message>
        <source>No other program of this user may read it.</source>
        <translation>Ningún otro programa de este usuario puede leerla.</translation>
    </message>
    <message>
        <source>No practice bank.</source>
        <translation>No es un banco de prácticas.</translation>
    </message>
    <message>
        <source>No slot is opened by a passphrase.</source>
        <translation>Ningún acceso se abre con una frase de contraseña.</translation>
    </message>
    <message>
        <source>None can be loaded.</source>
        <translation>No se puede cargar ninguno.</translation>
    </message>
    <message>
        <source>None in this process.</source>
        <translation>Ninguna en este proceso.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>None is left there.</source>
        <translation>No queda ninguno allí.</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>No se hace ninguna.</translation>
    </message>
    <message>
        <source>None is written.</source>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>Not behind what was written last.</source>
        <translation>No está por detrás de lo último que se escribió.</translation>
    </message>
    <message>
        <source>Not demanded. Users without one: {without} of {count}.</source>
        <translation>No exigido. Usuarios sin él: {without} de {count}.</translation>
    </message>
    <message>
        <source>One for each user.</source>
        <translation>Una por usuario.</translation>
    </message>
    <message>
        <source>Only its owner gets in.</source>
        <translation>Solo entra su propietario.</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>Solo su propietario puede leerlo.</translation>
    </message>
    <message>
        <source>Only their owner may read them.</source>
        <translation>Lectura solo para su propietario.</translation>
    </message>
    <message>
        <source>Open: {count}. Of these, high: {high}.</source>
        <translation>Abiertas: {count}. De ellas, altas: {high}.</translation>
    </message>
    <message>
        <source>Other programs of this user may read it.</source>
        <translation>Otros programas de este usuario pueden leerla.</translation>
    </message>
    <message>
        <source>Others get in: {names}.</source>
        <translation>Otros entran: {names}.</translation>
    </message>
    <message>
        <source>Others may read them: umask {mode}.</source>
        <translation>Otros pueden leerlos: umask {mode}.</translation>
    </message>
    <message>
        <source>Others may read: {names}.</source>
        <translation>Otros pueden leer: {names}.</translation>
    </message>
    <message>
        <source>Packages in the place of ours</source>
        <translation>Paquetes en lugar de los nuestros</translation>
    </message>
    <message>
        <source>Print a recovery code on the page Security, or with teller keys, and lock it away.</source>
        <translation>Imprima un código de recuperación en la página Seguridad o con teller keys, y guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, and install Teller anew.</source>
        <translation>Verifique los libros con teller verify e instale Teller de nuevo.</translation>
    </message>
    <message>
        <source>Prove the books with teller verify, keep a copy of the file, and restore the newest backup.</source>
        <translation>Verifique los libros con teller verify, guarde una copia del archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Put teller.log away; the next start begins a new one. Find out who wrote into it.</source>
        <translation>Aparte teller.log; el próximo inicio comienza uno nuevo. Averigüe quién escribió en él.</translation>
    </message>
    <message>
        <source>Random, and made anew for each run.</source>
        <translation>Aleatorio y nuevo en cada ejecución.</translation>
    </message>
    <message>
        <source>Remove them: pip uninstall</source>
        <translation>Elimínelos: pip uninstall</translation>
    </message>
    <message>
        <source>Rights of new files</source>
        <translation>Permisos de los archivos nuevos</translation>
    </message>
    <message>
        <source>Rights of the .env file</source>
        <translation>Permisos del archivo .env</translation>
    </message>
    <message>
        <source>Rights of the backups</source>
        <translation>Permisos de las copias de seguridad</translation>
    </message>
    <message>
        <source>Rights of the log</source>
        <translation>Permisos del registro de eventos</translation>
    </message>
    <message>
        <source>Rights of the vault’s files</source>
        <translation>Permisos de los archivos cifrados</translation>
    </message>
    <message>
        <source>Rights of the vault’s folder</source>
        <translation>Permisos de la carpeta del archivo cifrado</translation>
    </message>
    <message>
        <source>Row {row} does not follow from the one before it.</source>
        <translation>La fila {row} no se sigue de la anterior.</translation>
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
        <translation>Segundo factor de los administradores</translation>
    </message>
    <message>
        <source>Second factor of auditors</source>
        <translation>Segundo factor de los auditores</translation>
    </message>
    <message>
        <source>Second factor of supervisors</source>
        <translation>Segundo factor de los supervisores</translation>
    </message>
    <message>
        <source>Second factor of tellers</source>
        <translation>Segundo factor de los cajeros</translation>
    </message>
    <message>
        <source>Secret of the session tokens</source>
        <translation>Secreto de los tokens de sesión</translation>
    </message>
    <message>
        <source>Secrets in the environment</source>
        <translation>Secretos en el entorno</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Cabeceras de seguridad</translation>
    </message>
    <message>
        <source>See what the sentence says. A backup is restored with teller restore, into a new file.</source>
        <translation>Lea lo que dice la frase. Una copia de seguridad se restaura con teller restore, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Sessions at a time</source>
        <translation>Sesiones simultáneas</translation>
    </message>
    <message>
        <source>Set ACCESS_TOKEN_EXPIRE_MINUTES to 30, or leave it unset.</source>
        <translation>Ponga ACCESS_TOKEN_EXPIRE_MINUTES en 30 o déjelo sin definir.</translation>
    </message>
    <message>
        <source>Set TELLER_IDLE_LOCK_MINUTES to 5, or leave it unset.</source>
        <translation>Ponga TELLER_IDLE_LOCK_MINUTES en 5 o déjelo sin definir.</translation>
    </message>
    <message>
        <source>Set TELLER_PASSWORD_COST to 12, or leave it unset.</source>
        <translation>Ponga TELLER_PASSWORD_COST en 12 o déjelo sin definir.</translation>
    </message>
    <message>
        <source>Set the machine’s clock right. Sign-ins and postings wait for it.</source>
        <translation>Ponga en hora el reloj del equipo. Los inicios de sesión y los registros esperan a ello.</translation>
    </message>
    <message>
        <source>Set up a bank for real work with teller, or look at it without --practice.</source>
        <translation>Configure con teller un banco para el trabajo real o véalo sin --practice.</translation>
    </message>
    <message>
        <source>Sockets that wait for others: {count}.</source>
        <translation>Sockets que esperan a otros: {count}.</translation>
    </message>
    <message>
        <source>Somebody changed it who has the file’s key. Restore the newest backup, and ask who that was.</source>
        <translation>Lo cambió alguien que tiene la clave del archivo. Restaure la última copia de seguridad y pregunte quién fue.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which allows no core dump.</source>
        <translation>Inicie Teller con su propio comando, que no permite volcados de memoria.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which creates files for their owner only.</source>
        <translation>Inicie Teller con su propio comando, que crea los archivos solo para su propietario.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which shuts the process off.</source>
        <translation>Inicie Teller con su propio comando, que aísla el proceso.</translation>
    </message>
    <message>
        <source>Start Teller by its own command, which takes the secrets out once they are read.</source>
        <translation>Inicie Teller con su propio comando, que quita los secretos una vez leídos.</translation>
    </message>
    <message>
        <source>Still there: {names}.</source>
        <translation>Siguen ahí: {names}.</translation>
    </message>
    <message>
        <source>TLS to a database server</source>
        <translation>TLS hacia un servidor de bases de datos</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>Tablas y disparadores</translation>
    </message>
    <message>
        <source>Take no such file for a vault. Set the bank up anew, or restore a backup.</source>
        <translation>No tome ese archivo por un archivo cifrado. Configure el banco de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Teller connects to nothing: end it, and find out what did so in its process.</source>
        <translation>Teller no se conecta a nada: ciérrelo y averigüe qué lo hizo en su proceso.</translation>
    </message>
    <message>
        <source>Teller sets this on each connection. End it, and prove the books with teller verify.</source>
        <translation>Teller define esto en cada conexión. Ciérrelo y verifique los libros con teller verify.</translation>
    </message>
    <message>
        <source>Teller waits for nobody: end it, and find out what opened this socket in its process.</source>
        <translation>Teller no espera a nadie: ciérrelo y averigüe qué abrió este socket en su proceso.</translation>
    </message>
    <message>
        <source>The books are not those that were written last.</source>
        <translation>Los libros no son los que se escribieron por última vez.</translation>
    </message>
    <message>
        <source>The books lie in a file on this computer.</source>
        <translation>Los libros están en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>The file begins with ciphertext.</source>
        <translation>El archivo empieza con texto cifrado.</translation>
    </message>
    <message>
        <source>The file beside the vault is missing or cannot be read.</source>
        <translation>El archivo que acompaña al archivo cifrado falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The first is made at the end of the first day.</source>
        <translation>La primera se hace al final del primer día.</translation>
    </message>
    <message>
        <source>The newest backup is whole</source>
        <translation>La última copia de seguridad está íntegra</translation>
    </message>
    <message>
        <source>The newest try that the trail tells of was not counted.</source>
        <translation>El último intento que consta en el registro de auditoría no se contó.</translation>
    </message>
    <message>
        <source>The vault opens</source>
        <translation>El archivo cifrado se abre</translation>
    </message>
    <message>
        <source>The window begins it.</source>
        <translation>Lo inicia la ventana.</translation>
    </message>
    <message>
        <source>There is none in the working folder.</source>
        <translation>No hay ninguno en la carpeta de trabajo.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>They are not as Teller made them.</source>
        <translation>No son como Teller los creó.</translation>
    </message>
    <message>
        <source>This is the practice bank: its passwords are shown to everybody.</source>
        <translation>Este es el banco de prácticas: sus contraseñas se muestran a todos.</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Este sistema no lo indica.</translation>
    </message>
    <message>
        <source>Throttle of sign-ins</source>
        <translation>Freno de los inicios de sesión</translation>
    </message>
    <message>
        <source>To mend: {bad}. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}.</source>
        <translation>Por arreglar: {bad}. Bien: {good}. Pendiente: {to_come}. No aplicable: {not_applicable}. Desconocido: {unknown}.</translation>
    </message>
    <message>
        <source>Trusted computers only</source>
        <translation>Solo equipos de confianza</translation>
    </message>
    <message>
        <source>Trusted: {trusted}. Waiting to be: {new}. Revoked: {revoked}.</source>
        <translation>De confianza: {trusted}. En espera: {new}. Revocados: {revoked}.</translation>
    </message>
    <message>
        <source>Unbroken from row {first} on; rows looked at: {rows}.</source>
        <translation>Íntegro desde la fila {first}; filas revisadas: {rows}.</translation>
    </message>
    <message>
        <source>Version {version}, which has known weaknesses; at least {floor}.</source>
        <translation>Versión {version}, con vulnerabilidades conocidas; {floor} como mínimo.</translation>
    </message>
    <message>
        <source>Version {version}; at least {floor}.</source>
        <translation>Versión {version}; {floor} como mínimo.</translation>
    </message>
    <message>
        <source>Way back without the passphrase</source>
        <translation>Vía de recuperación sin la frase de contraseña</translation>
    </message>
    <message>
        <source>Ways besides one passphrase: {count}.</source>
        <translation>Accesos además de una frase de contraseña: {count}.</translation>
    </message>
    <message>
        <source>Who forgets the passphrase has lost the bank.</source>
        <translation>Quien olvide la frase de contraseña habrá perdido el banco.</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}.</source>
        <translation>bcrypt con costo {cost}.</translation>
    </message>
    <message>
        <source>bcrypt with cost {cost}; at least {least}.</source>
        <translation>bcrypt con costo {cost}; {least} como mínimo.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>por arreglar</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>{memory} MiB, {passes} times over: less than Teller’s own slots.</source>
        <translation>{memory} MiB, {passes} pasadas: menos que los accesos propios de Teller.</translation>
    </message>
    <message>
        <source>{minutes} minutes behind what was written last.</source>
        <translation>{minutes} minutos por detrás de lo último que se escribió.</translation>
    </message>
    <message>
        <source>{minutes} minutes.</source>
        <translation>{minutes} minutos.</translation>
    </message>
    <message>
        <source>{minutes} minutes; {most} at most.</source>
        <translation>{minutes} minutos; {most} como máximo.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is missing, cut short or not encrypted.</source>
        <translation>{name} falta, está cortado o no está cifrado.</translation>
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
        <translation>{value} por usuario.</translation>
    </message>
    <message>
        <source>{value} minutes.</source>
        <translation>{value} minutos.</translation>
    </message>
    <message>
        <source>{value} minutes; {most} at most.</source>
        <translation>{value} minutos; {most} como máximo.</translation>
    </message>
    <message>
        <source>{value}; it should be {wanted}.</source>
        <translation>{value}; debería ser {wanted}.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing was half done: whatever was being posted was either posted whole or not at all. Report number {number} is in the log, without any customer&apos;s data.</source>
        <translation>Nada quedó a medias: lo que se estaba registrando se registró por completo o no se registró. El informe número {number} está en el registro de Teller, sin datos de ningún cliente.</translation>
    </message>
    <message>
        <source>Something went wrong in Teller</source>
        <translation>Algo falló en Teller</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation>dólar australiano</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation>dinar bareiní</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>real brasileño</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>dólar canadiense</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>corona checa</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>corona danesa</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>rupia india</translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <translation>chelín keniano</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>dinar kuwaití</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>peso mexicano</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>corona noruega</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>dólar de Singapur</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>corona sueca</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>franco suizo</translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <translation>dinar tunecino</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>dólar estadounidense</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>naira</source>
        <translation>naira</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>libra esterlina</translation>
    </message>
    <message>
        <source>rand</source>
        <translation>rand</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>yuan renminbi</source>
        <translation>yuan renminbi</translation>
    </message>
    <message>
        <source>złoty</source>
        <translation>złoty</translation>
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
        <translation>Esto no es una fecha. Escríbala así: {example}.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Termina a más tardar</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last signed in at</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>the vault’s passphrase</source>
        <translation>la frase del archivo cifrado</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name} (este)</translation>
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
        <translation>Mín&amp;imo</translation>
    </message>
    <message>
        <source>&amp;Most</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Con q&amp;uién</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>A delivery to the branch’s cash vault. Uncounted, it is taken for a likely assortment.</source>
        <translation>Una entrega a la bóveda de la sucursal. Sin contar, se toma por un surtido probable.</translation>
    </message>
    <message>
        <source>Anybody else who works here; the drawer’s holder, too.</source>
        <translation>Cualquier otra persona que trabaje aquí; también quien tiene la caja.</translation>
    </message>
    <message>
        <source>Buy cash</source>
        <translation>Pedir efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Buy this from the cash vault?</source>
        <translation>¿Pedir esto a la bóveda?</translation>
    </message>
    <message>
        <source>Buy {amount}</source>
        <translation>Pedir {amount}</translation>
    </message>
    <message>
        <source>Cash bought</source>
        <translation>Efectivo pedido a la bóveda</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Efectivo entregado a compañero</translation>
    </message>
    <message>
        <source>Cash leaves the branch’s vault, as when a courier fetches it.</source>
        <translation>El efectivo sale de la bóveda de la sucursal, por ejemplo cuando lo recoge un transportista.</translation>
    </message>
    <message>
        <source>Cash sold</source>
        <translation>Efectivo entregado a la bóveda</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Efectivo recibido de compañero</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Close by force</source>
        <translation>Cierre forzoso</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Confirmar el arqueo</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Contar y cerrar</translation>
    </message>
    <message>
        <source>Count the drawer with a witness at your side. What differs is booked, in its holder’s name.</source>
        <translation>Cuente la caja con un testigo a su lado. La diferencia se registra a nombre de quien la tiene.</translation>
    </message>
    <message>
        <source>Count what you take out of the cash vault. It is the float that the drawer starts with.</source>
        <translation>Cuente lo que saca de la bóveda. Es el fondo inicial de la caja.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Digits swapped: perhaps {perhaps}</source>
        <translation>Dígitos intercambiados: quizá {perhaps}</translation>
    </message>
    <message>
        <source>Done twice, posted once</source>
        <translation>Hecho dos veces, registrado una</translation>
    </message>
    <message>
        <source>Empty for none.</source>
        <translation>Vacío si no hay.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Exchange these notes and coins?</source>
        <translation>¿Cambiar estos billetes y monedas?</translation>
    </message>
    <message>
        <source>Exchange {amount}</source>
        <translation>Cambiar {amount}</translation>
    </message>
    <message>
        <source>Exchange, in</source>
        <translation>Cambio, entrada</translation>
    </message>
    <message>
        <source>Exchange, out</source>
        <translation>Cambio, salida</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>For example who brought it, and the delivery note’s number.</source>
        <translation>Por ejemplo, quién lo trajo y el número del albarán.</translation>
    </message>
    <message>
        <source>For example who fetched it, and the number of the sealed bag.</source>
        <translation>Por ejemplo, quién lo recogió y el número de la bolsa precintada.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From the cash vault into your drawer. Uncounted, you get a bit of everything.</source>
        <translation>De la bóveda a su caja. Sin contar, recibe un poco de todo.</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Hand cash over</source>
        <translation>Entregar efectivo a compañero</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>Entregar {amount}</translation>
    </message>
    <message>
        <source>Hand this to {who}?</source>
        <translation>¿Entregar esto a {who}?</translation>
    </message>
    <message>
        <source>In the cash vault</source>
        <translation>En la bóveda</translation>
    </message>
    <message>
        <source>In your drawer</source>
        <translation>En su caja</translation>
    </message>
    <message>
        <source>It leaves your drawer at once, and is your colleague’s when they take it on their own screen.</source>
        <translation>Sale de su caja de inmediato y será de su compañero cuando lo acepte en su propia pantalla.</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>Mínimo y máximo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Nine divides it: digits swapped?</source>
        <translation>Es divisible por nueve: ¿dígitos intercambiados?</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
    <message>
        <source>Notes and coins for others of the same sum.</source>
        <translation>Billetes y monedas por otros de la misma suma.</translation>
    </message>
    <message>
        <source>One {worth} too many or too few counted</source>
        <translation>Una pieza de {worth} contada de más o de menos</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir caja</translation>
    </message>
    <message>
        <source>Out of your drawer into the cash vault.</source>
        <translation>De su caja a la bóveda.</translation>
    </message>
    <message>
        <source>Posted the wrong way round</source>
        <translation>Registrado al revés</translation>
    </message>
    <message>
        <source>Posted twice, or posted and not done</source>
        <translation>Registrado dos veces, o registrado y no hecho</translation>
    </message>
    <message>
        <source>Receive cash</source>
        <translation>Recibir efectivo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Running low: {worths}.</source>
        <translation>Quedan pocos de: {worths}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sell cash</source>
        <translation>Entregar efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Sell this to the cash vault?</source>
        <translation>¿Entregar esto a la bóveda?</translation>
    </message>
    <message>
        <source>Sell {amount}</source>
        <translation>Entregar {amount}</translation>
    </message>
    <message>
        <source>Ship cash</source>
        <translation>Enviar efectivo</translation>
    </message>
    <message>
        <source>Ship this out of the cash vault?</source>
        <translation>¿Enviar esto desde la bóveda?</translation>
    </message>
    <message>
        <source>Ship {amount}</source>
        <translation>Enviar {amount}</translation>
    </message>
    <message>
        <source>The cash vault</source>
        <translation>La bóveda</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What the drawer should hold. Beyond that its holder is warned; nothing is refused.</source>
        <translation>Lo que debe contener la caja. Fuera de eso se avisa a quien la tiene; nada se rechaza.</translation>
    </message>
    <message>
        <source>Where the witness has a second factor.</source>
        <translation>Si el testigo tiene un segundo factor.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Witness’s &amp;code</source>
        <translation>Có&amp;digo del testigo</translation>
    </message>
    <message>
        <source>Witness’s &amp;e-mail</source>
        <translation>Correo de&amp;l testigo</translation>
    </message>
    <message>
        <source>Witness’s &amp;password</source>
        <translation>Con&amp;traseña del testigo</translation>
    </message>
    <message>
        <source>You offer {drawer} to {taker}, with {amount} in it.</source>
        <translation>Ofrece {drawer} a {taker}, con {amount}.</translation>
    </message>
    <message>
        <source>Your drawer should hold {least} or more.</source>
        <translation>Su caja debe contener {least} o más.</translation>
    </message>
    <message>
        <source>Your drawer should hold {most} or less.</source>
        <translation>Su caja debe contener {most} o menos.</translation>
    </message>
    <message>
        <source>as the bank chooses</source>
        <translation>como elija el banco</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>{amount} bought. {held} is in your drawer now.</source>
        <translation>Pedido a la bóveda: {amount}. Su caja contiene ahora {held}.</translation>
    </message>
    <message>
        <source>{amount} exchanged. {held} is in your drawer, as before.</source>
        <translation>Cambiado: {amount}. Su caja contiene {held}, como antes.</translation>
    </message>
    <message>
        <source>{amount} is back in your drawer.</source>
        <translation>{amount} está de vuelta en su caja.</translation>
    </message>
    <message>
        <source>{amount} is in your drawer.</source>
        <translation>{amount} está en su caja.</translation>
    </message>
    <message>
        <source>{amount} is on its way to {taker}.</source>
        <translation>{amount} está en camino a {taker}.</translation>
    </message>
    <message>
        <source>{amount} is on its way to {who}, who has to take it on their own screen.</source>
        <translation>{amount} está en camino a {who}, que debe aceptarlo en su propia pantalla.</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>sobrante de {amount}</translation>
    </message>
    <message>
        <source>{amount} shipped. The cash vault holds {held} now.</source>
        <translation>Enviado: {amount}. La bóveda tiene ahora {held}.</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>faltante de {amount}</translation>
    </message>
    <message>
        <source>{amount} sold. {held} is in your drawer now.</source>
        <translation>Entregado a la bóveda: {amount}. Su caja contiene ahora {held}.</translation>
    </message>
    <message>
        <source>{amount} went back to {giver}.</source>
        <translation>{amount} ha vuelto a {giver}.</translation>
    </message>
    <message>
        <source>{count} × {worth}</source>
        <translation>{count} × {worth}</translation>
    </message>
    <message>
        <source>{drawer} is yours as before.</source>
        <translation>{drawer} es suya como antes.</translation>
    </message>
    <message>
        <source>{drawer} is yours, with {amount} in it.</source>
        <translation>{drawer} es suya, con {amount}.</translation>
    </message>
    <message>
        <source>{drawer} stays with {giver}.</source>
        <translation>{drawer} sigue siendo de {giver}.</translation>
    </message>
    <message>
        <source>{giver} hands you {amount}: {pieces}.</source>
        <translation>{giver} le entrega {amount}: {pieces}.</translation>
    </message>
    <message>
        <source>{giver} hands {drawer} over to you, with {amount} in it: {pieces}.</source>
        <translation>{giver} le entrega {drawer}, con {amount}: {pieces}.</translation>
    </message>
    <message>
        <source>{name}, counting</source>
        <translation>{name}, contando</translation>
    </message>
    <message>
        <source>{name}, offered</source>
        <translation>{name}, ofrecida</translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation>{name}, en pausa</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Another program is holding the vault. Close it, or wait a moment, and try again.</source>
        <translation>Otro programa tiene ocupado el archivo cifrado. Ciérrelo o espere un momento, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window has this bank open or still reads it. Close the other windows, then try again.</source>
        <translation>Otra ventana tiene abierto este banco o aún lo lee. Cierre las demás ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether this was posted. Press the button again: nothing is posted twice.</source>
        <translation>No se sabe si esto se registró. Pulse otra vez el botón: nada se registra dos veces.</translation>
    </message>
    <message>
        <source>Something failed on this machine. Nothing was posted; try again.</source>
        <translation>Algo falló en este equipo. No se registró nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again; capital letters count.</source>
        <translation>Esa no es la frase de contraseña. Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>The copy did not hold when it was checked, so it was thrown away. Prove the books, then try again.</source>
        <translation>La copia no cuadró al comprobarla, así que se descartó. Verifique los libros e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was posted; try again, and have the disk looked at.</source>
        <translation>El disco no respondió. No se registró nada; inténtelo de nuevo y haga revisar el disco.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was posted: free some space and try again.</source>
        <translation>El disco está lleno. No se registró nada: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The vault cannot be written. Check that its folder is there and that you may write to it.</source>
        <translation>No se puede escribir en el archivo cifrado. Compruebe que su carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>The vault is damaged. Stop, and have it restored from a backup.</source>
        <translation>El archivo cifrado está dañado. Deténgase y haga que lo restauren de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was moved or replaced while this window was open. Nothing was posted: close Teller, put the file back, and open it again.</source>
        <translation>El archivo cifrado se movió o se reemplazó con esta ventana abierta. No se registró nada: cierre Teller, devuelva el archivo a su lugar y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Choose another place.</source>
        <translation>Ya existe un archivo llamado {name}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no vault at {name}. Check where it was moved to, or restore a backup.</source>
        <translation>No hay ningún archivo cifrado en {name}. Averigüe adónde se movió o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>These are not the newest books. Nothing is posted: restore the newest backup, or have an administrator accept them under Security, Trail.</source>
        <translation>Estos no son los libros más recientes. No se registra nada: restaure la última copia de seguridad o haga que un administrador los acepte en Seguridad, Auditoría.</translation>
    </message>
    <message>
        <source>This computer keeps no key for the vault, or its keyring is locked. Type the passphrase.</source>
        <translation>Este equipo no guarda ninguna clave del archivo cifrado, o su llavero está bloqueado. Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>{name} is a backup of another bank. Look for the one that belongs here.</source>
        <translation>{name} es una copia de seguridad de otro banco. Busque la que corresponde a este.</translation>
    </message>
    <message>
        <source>{name} is cut short or was altered, so nothing was restored from it. Use an older backup.</source>
        <translation>{name} está cortado o se alteró, así que no se restauró nada de él. Use una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup; the vault itself was left as it is.</source>
        <translation>{name} está dañado. Restáurelo de una copia de seguridad; el archivo cifrado quedó como está.</translation>
    </message>
    <message>
        <source>{name} is missing. It lies beside the vault and holds its keys: restore it from a backup.</source>
        <translation>Falta {name}. Está junto al archivo cifrado y guarda sus claves: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, so it is no vault of Teller&apos;s. Choose the right file; it was left as it is.</source>
        <translation>{name} no está cifrado, así que no es un archivo de Teller. Elija el archivo correcto; este quedó como está.</translation>
    </message>
    <message>
        <source>{name} is not the vault that these keys belong to. Put back the two files that go together.</source>
        <translation>{name} no es el archivo cifrado de estas claves. Vuelva a poner los dos archivos que van juntos.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Teller. Update this program; the file was left as it is.</source>
        <translation>{name} se escribió con un Teller más nuevo. Actualice este programa; el archivo quedó como está.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{count} × {worth}</source>
        <translation>{count} × {worth}</translation>
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
        <translation>Importe</translation>
    </message>
    <message>
        <source>Available {available} · on hold {held}</source>
        <translation>Disponible {available} · retenido {held}</translation>
    </message>
    <message>
        <source>Balance {balance} · on hold {held} · available {available}</source>
        <translation>Saldo {balance} · retenido {held} · disponible {available}</translation>
    </message>
    <message>
        <source>Cheque {printed}</source>
        <translation>Cheque {printed}</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Librado contra</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Librador</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagada con</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>cobrada</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>in collection</source>
        <translation>en cobro</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberada</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>hasta el cobro</translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation>{day}, por {name}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Cash from the vault</source>
        <translation>Efectivo de la bóveda</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Efectivo entregado</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>Efectivo enviado</translation>
    </message>
    <message>
        <source>Cash taken over</source>
        <translation>Efectivo aceptado</translation>
    </message>
    <message>
        <source>Cash to the vault</source>
        <translation>Efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>Cheque cobrado</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Caja cerrada</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Caja abierta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Exchange, given</source>
        <translation>Cambio, entregado</translation>
    </message>
    <message>
        <source>Exchange, taken</source>
        <translation>Cambio, recibido</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>Retención cobrada</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>part of {number}</source>
        <translation>parte de {number}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>anulado por {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>anula {number}</translation>
    </message>
    <message>
        <source>{first} to {second}</source>
        <translation>{first} a {second}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what} (anulado)</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Copying the vault…</source>
        <translation>Copiando el archivo cifrado…</translation>
    </message>
    <message>
        <source>Encrypting the copy under the new key…</source>
        <translation>Cifrando la copia con la clave nueva…</translation>
    </message>
    <message>
        <source>File key</source>
        <translation>Clave en archivo</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Opening and proving the copy…</source>
        <translation>Abriendo y verificando la copia…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Set up with the bank</source>
        <translation>Configurada con el banco</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificada después</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>faltan las claves</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>verificada</translation>
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
        <translation>Un cheque de {amount} cuesta {fee}.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>A deposit of {amount} costs {fee}.</source>
        <translation>Un depósito de {amount} cuesta {fee}.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>A returned cheque of {amount} costs {fee}.</source>
        <translation>Un cheque devuelto de {amount} cuesta {fee}.</translation>
    </message>
    <message>
        <source>A transfer of {amount} costs {fee}.</source>
        <translation>Una transferencia de {amount} cuesta {fee}.</translation>
    </message>
    <message>
        <source>A withdrawal of {amount} costs {fee}.</source>
        <translation>Un retiro de {amount} cuesta {fee}.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Cuenta {number}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>Cash deposit</source>
        <translation>Depósito en efectivo</translation>
    </message>
    <message>
        <source>Cash withdrawal</source>
        <translation>Retiro en efectivo</translation>
    </message>
    <message>
        <source>Cheque deposit</source>
        <translation>Depósito de cheque</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>Difference of a drawer</source>
        <translation>Diferencia de una caja</translation>
    </message>
    <message>
        <source>Each account</source>
        <translation>Cada cuenta</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>Cada cliente</translation>
    </message>
    <message>
        <source>Each {role}</source>
        <translation>Cada {role}</translation>
    </message>
    <message>
        <source>Fee on</source>
        <translation>Comisión por</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Returned cheque</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Porcentaje del importe</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ninguno propio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{fee}, at least {least}</source>
        <translation>{fee}, mínimo {least}</translation>
    </message>
    <message>
        <source>{fee}, at most {most}</source>
        <translation>{fee}, máximo {most}</translation>
    </message>
    <message>
        <source>{fee}, from {least} to {most}</source>
        <translation>{fee}, de {least} a {most}</translation>
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
        <translation>Ya registrado a las {time}</translation>
    </message>
    <message>
        <source>Already posted at {time}, reference {reference}: the same amount. Enter goes back.</source>
        <translation>Ya registrado a las {time}, referencia {reference}: el mismo importe. Intro vuelve.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Pedir a un supervisor</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash, counted</source>
        <translation>Efectivo, contado</translation>
    </message>
    <message>
        <source>Cash, suggested</source>
        <translation>Efectivo, sugerido</translation>
    </message>
    <message>
        <source>Cheque into {name}</source>
        <translation>Cheque en {name}</translation>
    </message>
    <message>
        <source>Cheque of</source>
        <translation>Cheque de</translation>
    </message>
    <message>
        <source>Cheque taken in</source>
        <translation>Cheque recibido</translation>
    </message>
    <message>
        <source>Credited in all</source>
        <translation>Abono total</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Deposit into {name}</source>
        <translation>Depósito en {name}</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Few are left in your drawer of: {worths}</source>
        <translation>En su caja quedan pocos de: {worths}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Give {amount} back to the customer, out of your drawer</source>
        <translation>Devuelva {amount} al cliente, de su caja</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>May still leave this month</source>
        <translation>Aún puede salir este mes</translation>
    </message>
    <message>
        <source>May still leave today</source>
        <translation>Aún puede salir hoy</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
    <message>
        <source>Nothing was posted a second time. A second print of it is marked COPY.</source>
        <translation>No se registró nada por segunda vez. Una segunda impresión lleva la marca COPIA.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Paid from a hold</source>
        <translation>Pagado de una retención</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Pay out from {name}</source>
        <translation>Retiro de {name}</translation>
    </message>
    <message>
        <source>Pay what is held on {name}</source>
        <translation>Pagar lo retenido en {name}</translation>
    </message>
    <message>
        <source>Post it again anyway</source>
        <translation>Registrar de nuevo igualmente</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>Registrar {amount}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>Anular un asiento</translation>
    </message>
    <message>
        <source>Reverse an entry on {name}</source>
        <translation>Anular un asiento de {name}</translation>
    </message>
    <message>
        <source>Reverse {amount}</source>
        <translation>Anular {amount}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Take {amount} back from the customer, into your drawer</source>
        <translation>Recupere {amount} del cliente, en su caja</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>Cargo total</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Transfer from {name}</source>
        <translation>Transferencia de {name}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Your drawer</source>
        <translation>Su caja</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>sobran {amount}</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>faltan {amount}</translation>
    </message>
</context>
<context>
    <name>own_security</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>Queda %n código.</numerusform>
            <numerusform>Quedan %n códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Without your phone you could not sign in: make new ones.</source>
        <translation>No queda ninguno. Sin su teléfono no podría iniciar sesión: cree otros nuevos.</translation>
    </message>
    <message>
        <source>You sign in with your password alone. With a code of your phone as well, a password that somebody saw opens nothing.</source>
        <translation>Inicia sesión solo con su contraseña. Si se pide además un código de su teléfono, una contraseña que alguien haya visto no abre nada.</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator.</source>
        <translation>Inicia sesión con su contraseña y un código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>You sign in with your password and a code of your authenticator. Your role needs this.</source>
        <translation>Inicia sesión con su contraseña y un código de su aplicación de autenticación. Su rol lo necesita.</translation>
    </message>
    <message>
        <source>by password</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>by password and code</source>
        <translation>con contraseña y código</translation>
    </message>
    <message>
        <source>by password and recovery code</source>
        <translation>con contraseña y código de recuperación</translation>
    </message>
    <message>
        <source>{how}, at {computer}</source>
        <translation>{how}, en {computer}</translation>
    </message>
    <message>
        <source>{left} Make new ones soon.</source>
        <translation>{left} Cree pronto otros nuevos.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>A card’s CVV is on screen: put it away first</source>
        <translation>El CVV de una tarjeta está en pantalla: ciérrelo primero</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>An entry is half typed on the accounts page: post or leave it first</source>
        <translation>Hay un asiento a medio escribir en Cuentas: regístrelo o salga de él primero</translation>
    </message>
    <message>
        <source>Block a card</source>
        <translation>Bloquear una tarjeta</translation>
    </message>
    <message>
        <source>Block card {card}</source>
        <translation>Bloquear la tarjeta {card}</translation>
    </message>
    <message>
        <source>Buy cash from the vault</source>
        <translation>Pedir efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Change the customer’s particulars</source>
        <translation>Cambiar los datos del cliente</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Close the branch</source>
        <translation>Cerrar la sucursal</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>Contar y cerrar la caja</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar la caja</translation>
    </message>
    <message>
        <source>Deposit a cheque</source>
        <translation>Depositar un cheque</translation>
    </message>
    <message>
        <source>Deposit cash</source>
        <translation>Depositar efectivo</translation>
    </message>
    <message>
        <source>Deposit into {account}</source>
        <translation>Depositar en {account}</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>Depositar {amount}</translation>
    </message>
    <message>
        <source>Deposit {amount} into {account}</source>
        <translation>Depositar {amount} en {account}</translation>
    </message>
    <message>
        <source>Enrol a new customer</source>
        <translation>Dar de alta un cliente nuevo</translation>
    </message>
    <message>
        <source>Enter asks why, then you confirm</source>
        <translation>Intro pregunta el motivo; después usted confirma</translation>
    </message>
    <message>
        <source>Enter opens the form, for the account chosen</source>
        <translation>Intro abre el formulario para la cuenta elegida</translation>
    </message>
    <message>
        <source>Enter opens the form; the account it goes to is asked there</source>
        <translation>Intro abre el formulario; allí se pide la cuenta de destino</translation>
    </message>
    <message>
        <source>Enter shows the review, where you confirm it</source>
        <translation>Intro muestra la revisión, donde usted confirma</translation>
    </message>
    <message>
        <source>Exchange notes and coins</source>
        <translation>Cambiar billetes y monedas</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Finding out whose account that is…</source>
        <translation>Averiguando de quién es esa cuenta…</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>Terminar atención</translation>
    </message>
    <message>
        <source>First finish serving {name} (FIN or F12)</source>
        <translation>Termine primero la atención de {name} (FIN o F12)</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>Repasar la lista de comprobación</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>Ir a las alertas</translation>
    </message>
    <message>
        <source>Go to computers</source>
        <translation>Ir a los equipos</translation>
    </message>
    <message>
        <source>Go to keys and backups</source>
        <translation>Ir a claves y copias</translation>
    </message>
    <message>
        <source>Go to security</source>
        <translation>Ir a Seguridad</translation>
    </message>
    <message>
        <source>Go to the books</source>
        <translation>Ir a los libros</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>Ir a la caja</translation>
    </message>
    <message>
        <source>Goes on with: {fields}</source>
        <translation>Sigue con: {fields}</translation>
    </message>
    <message>
        <source>Hand cash to a colleague</source>
        <translation>Entregar efectivo a un compañero</translation>
    </message>
    <message>
        <source>Hand over the drawer</source>
        <translation>Entregar la caja</translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation>Emitir una tarjeta</translation>
    </message>
    <message>
        <source>Issue a card on {account}</source>
        <translation>Emitir una tarjeta para {account}</translation>
    </message>
    <message>
        <source>It is {name}’s. Enter turns to identifying them, and then to the review</source>
        <translation>Es de {name}. Intro lleva a la identificación y después a la revisión</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Look for “{words}” among the customers</source>
        <translation>Buscar «{words}» entre los clientes</translation>
    </message>
    <message>
        <source>No customer is being served</source>
        <translation>No se está atendiendo a ningún cliente</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>No corresponde a su rol</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>No se encuentra nada con «{text}»</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Abrir una cuenta</translation>
    </message>
    <message>
        <source>Pause the drawer</source>
        <translation>Pausar la caja</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Hacer una retención</translation>
    </message>
    <message>
        <source>Prove the books</source>
        <translation>Verificar los libros</translation>
    </message>
    <message>
        <source>Prove your drawer</source>
        <translation>Verificar su caja</translation>
    </message>
    <message>
        <source>Receive cash for the vault</source>
        <translation>Recibir efectivo para la bóveda</translation>
    </message>
    <message>
        <source>Resume the drawer</source>
        <translation>Reanudar la caja</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>Buscar o escribir un código</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>See an account’s holds and cheques</source>
        <translation>Ver las retenciones y cheques de una cuenta</translation>
    </message>
    <message>
        <source>See an account’s statement</source>
        <translation>Ver el extracto de una cuenta</translation>
    </message>
    <message>
        <source>See how today stands</source>
        <translation>Ver cómo va el día</translation>
    </message>
    <message>
        <source>See limits and fees</source>
        <translation>Ver límites y comisiones</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>Ver las cuentas</translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation>Ver las tarjetas</translation>
    </message>
    <message>
        <source>See the cheques in collection</source>
        <translation>Ver los cheques en cobro</translation>
    </message>
    <message>
        <source>See the customer’s particulars</source>
        <translation>Ver los datos del cliente</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Ver el diario</translation>
    </message>
    <message>
        <source>See the users</source>
        <translation>Ver los usuarios</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>Ver lo que espera aprobación</translation>
    </message>
    <message>
        <source>See your own security, set up your second factor</source>
        <translation>Ver su propia seguridad, configurar su segundo factor</translation>
    </message>
    <message>
        <source>Sell cash to the vault</source>
        <translation>Entregar efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Serve a customer by number</source>
        <translation>Atender a un cliente por su número</translation>
    </message>
    <message>
        <source>Serve {name}, {number}</source>
        <translation>Atender a {name}, {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ship cash out of the vault</source>
        <translation>Enviar efectivo desde la bóveda</translation>
    </message>
    <message>
        <source>Shortcuts and codes</source>
        <translation>Atajos y códigos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Something is half typed on the cards page: save or leave it first</source>
        <translation>Hay algo a medio escribir en Tarjetas: guárdelo o salga de ello primero</translation>
    </message>
    <message>
        <source>Something is half typed on the drawer’s page: post or leave it first</source>
        <translation>Hay algo a medio escribir en Caja: regístrelo o salga de ello primero</translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation>Extracto de {account}</translation>
    </message>
    <message>
        <source>The customers could not be searched</source>
        <translation>No se pudo buscar entre los clientes</translation>
    </message>
    <message>
        <source>The drawer is not in a state for it: see under Drawer</source>
        <translation>El estado de la caja no lo permite: véalo en Caja</translation>
    </message>
    <message>
        <source>There are more: type on to narrow it down</source>
        <translation>Hay más: siga escribiendo para acotar</translation>
    </message>
    <message>
        <source>Transfer from {account}</source>
        <translation>Transferir de {account}</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>Transferir a otra cuenta</translation>
    </message>
    <message>
        <source>Transfer {amount}</source>
        <translation>Transferir {amount}</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account}</source>
        <translation>Transferir {amount} de {account}</translation>
    </message>
    <message>
        <source>Transfer {amount} from {account} to {payee}</source>
        <translation>Transferir {amount} de {account} a {payee}</translation>
    </message>
    <message>
        <source>Try less of a name, a number, or a code such as DEP. F1 lists the codes.</source>
        <translation>Pruebe con menos letras del nombre, un número o un código como DEP. F1 muestra los códigos.</translation>
    </message>
    <message>
        <source>Withdraw cash</source>
        <translation>Retirar efectivo</translation>
    </message>
    <message>
        <source>Withdraw from {account}</source>
        <translation>Retirar de {account}</translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation>Retirar {amount}</translation>
    </message>
    <message>
        <source>Withdraw {amount} from {account}</source>
        <translation>Retirar {amount} de {account}</translation>
    </message>
    <message>
        <source>You have no drawer open</source>
        <translation>No tiene ninguna caja abierta</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>amount, account, account it goes to, memo</source>
        <translation>importe, cuenta, cuenta de destino, concepto</translation>
    </message>
    <message>
        <source>amount, account, memo</source>
        <translation>importe, cuenta, concepto</translation>
    </message>
    <message>
        <source>being served now</source>
        <translation>en atención ahora</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>número de cliente</translation>
    </message>
    <message>
        <source>name, number, e-mail or phone</source>
        <translation>nombre, número, correo o teléfono</translation>
    </message>
    <message>
        <source>the card’s last four digits</source>
        <translation>los cuatro últimos dígitos de la tarjeta</translation>
    </message>
    <message>
        <source>{number}: no customer has this number</source>
        <translation>{number}: ningún cliente tiene este número</translation>
    </message>
    <message>
        <source>{number}: there is no such account</source>
        <translation>{number}: no existe esa cuenta</translation>
    </message>
    <message>
        <source>{typed} is closed</source>
        <translation>{typed} está cancelada</translation>
    </message>
    <message>
        <source>{typed} is frozen: nothing moves on it, in or out</source>
        <translation>{typed} está congelada: no admite entradas ni salidas</translation>
    </message>
    <message>
        <source>{typed} is no account number: its check digits do not fit</source>
        <translation>{typed} no es un número de cuenta: los dígitos de control no coinciden</translation>
    </message>
    <message>
        <source>{typed} is no customer number: it has digits only</source>
        <translation>{typed} no es un número de cliente: solo lleva dígitos</translation>
    </message>
    <message>
        <source>{typed} is not an account of the customer being served</source>
        <translation>{typed} no es una cuenta del cliente que se atiende</translation>
    </message>
    <message>
        <source>{typed}: more than one account ends so, type more of it</source>
        <translation>{typed}: varias cuentas terminan así, escriba más dígitos</translation>
    </message>
    <message>
        <source>{typed}: more than one card ends so, choose it among the cards</source>
        <translation>{typed}: varias tarjetas terminan así, elíjala en Tarjetas</translation>
    </message>
    <message>
        <source>{typed}: no account of this customer ends so</source>
        <translation>{typed}: ninguna cuenta de este cliente termina así</translation>
    </message>
    <message>
        <source>{typed}: no card of this customer ends so</source>
        <translation>{typed}: ninguna tarjeta de este cliente termina así</translation>
    </message>
    <message>
        <source>{typed}: type at least {least} digits of the account’s end</source>
        <translation>{typed}: escriba al menos los {least} últimos dígitos de la cuenta</translation>
    </message>
    <message>
        <source>{typed}: type the card’s last four digits</source>
        <translation>{typed}: escriba los cuatro últimos dígitos de la tarjeta</translation>
    </message>
    <message>
        <source>{typed}: type the whole number of the account it goes to</source>
        <translation>{typed}: escriba el número completo de la cuenta de destino</translation>
    </message>
    <message>
        <source>{typed}: while nobody is served, type the whole account number</source>
        <translation>{typed}: si no se atiende a nadie, escriba el número de cuenta completo</translation>
    </message>
    <message>
        <source>{why} Enter tries again.</source>
        <translation>{why} Intro reintenta.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>Suma anterior</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Suma y sigue</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It could not be written there, so nothing was saved. Choose another folder.</source>
        <translation>No se pudo escribir ahí, así que no se guardó nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Se está imprimiendo.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Nothing may be written there, so nothing was saved. Choose another folder or another name.</source>
        <translation>Ahí no se puede escribir, así que no se guardó nada. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was posted from {first} to {last}.</source>
        <translation>No se registró nada del {first} al {last}.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PRACTICE: no real money</source>
        <translation>PRÁCTICAS: sin dinero real</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>Guardar &amp;PDF</translation>
    </message>
    <message>
        <source>Save as te&amp;xt</source>
        <translation>Guardar te&amp;xto</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>That folder is not there, so nothing was saved. Choose another folder.</source>
        <translation>Esa carpeta no existe, así que no se guardó nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>That name is too long, so nothing was saved. Choose a shorter one.</source>
        <translation>Ese nombre es demasiado largo, así que no se guardó nada. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The printer took no page, so nothing was printed. Look after it, or save a PDF instead.</source>
        <translation>La impresora no aceptó ninguna página, así que no se imprimió nada. Revísela o guarde un PDF.</translation>
    </message>
    <message>
        <source>There is a folder of that name, so nothing was saved. Choose another name.</source>
        <translation>Hay una carpeta con ese nombre, así que no se guardó nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no room left there, so nothing was saved. Free some, or choose another folder.</source>
        <translation>Ahí no queda espacio, así que no se guardó nada. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, por {name}</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A code counts for</source>
        <translation>Un código vale durante</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <translation>Una sesión termina tras</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Code for administrators</source>
        <translation>Código para administradores</translation>
    </message>
    <message>
        <source>Code for auditors</source>
        <translation>Código para auditores</translation>
    </message>
    <message>
        <source>Code for supervisors</source>
        <translation>Código para supervisores</translation>
    </message>
    <message>
        <source>Code for tellers</source>
        <translation>Código para cajeros</translation>
    </message>
    <message>
        <source>Computers to sign in at</source>
        <translation>Equipos donde iniciar sesión</translation>
    </message>
    <message>
        <source>Sessions a user may have</source>
        <translation>Sesiones por usuario</translation>
    </message>
    <message>
        <source>The branch closes at</source>
        <translation>La sucursal cierra a las</translation>
    </message>
    <message>
        <source>The branch opens at</source>
        <translation>La sucursal abre a las</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>exigido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not demanded</source>
        <translation>no exigido</translation>
    </message>
    <message>
        <source>only trusted ones</source>
        <translation>solo los de confianza</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <translation>
            <numerusform>la última</numerusform>
            <numerusform>las últimas %n</numerusform>
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
        <translation>Un código para aceptar libros más antiguos</translation>
    </message>
    <message>
        <source>A code to add a passphrase</source>
        <translation>Código para añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>A code to add a user</source>
        <translation>Código para añadir un usuario</translation>
    </message>
    <message>
        <source>A code to back the vault up</source>
        <translation>Código para hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>A code to change a role</source>
        <translation>Código para cambiar un rol</translation>
    </message>
    <message>
        <source>A code to change fees</source>
        <translation>Código para cambiar comisiones</translation>
    </message>
    <message>
        <source>A code to change limits</source>
        <translation>Código para cambiar límites</translation>
    </message>
    <message>
        <source>A code to change the tolerated difference</source>
        <translation>Código para cambiar la diferencia tolerada</translation>
    </message>
    <message>
        <source>A code to change the vault’s key</source>
        <translation>Código para cambiar la clave del archivo cifrado</translation>
    </message>
    <message>
        <source>A code to change the vault’s passphrase</source>
        <translation>Código para cambiar la frase del archivo cifrado</translation>
    </message>
    <message>
        <source>A code to change what the bank demands</source>
        <translation>Código para cambiar lo que exige el banco</translation>
    </message>
    <message>
        <source>A code to disable a user</source>
        <translation>Código para desactivar un usuario</translation>
    </message>
    <message>
        <source>A code to enable a user</source>
        <translation>Código para activar un usuario</translation>
    </message>
    <message>
        <source>A code to end somebody’s session</source>
        <translation>Código para terminar la sesión de alguien</translation>
    </message>
    <message>
        <source>A code to go on</source>
        <translation>Código para continuar</translation>
    </message>
    <message>
        <source>A code to let this computer open the vault</source>
        <translation>Código para que este equipo abra el archivo cifrado</translation>
    </message>
    <message>
        <source>A code to make a recovery code</source>
        <translation>Código para crear un código de recuperación</translation>
    </message>
    <message>
        <source>A code to name a computer</source>
        <translation>Código para dar nombre a un equipo</translation>
    </message>
    <message>
        <source>A code to remove a way in</source>
        <translation>Código para eliminar un acceso</translation>
    </message>
    <message>
        <source>A code to reset a password</source>
        <translation>Código para restablecer una contraseña</translation>
    </message>
    <message>
        <source>A code to reset a second factor</source>
        <translation>Código para restablecer un segundo factor</translation>
    </message>
    <message>
        <source>A code to shut a computer out</source>
        <translation>Código para revocar un equipo</translation>
    </message>
    <message>
        <source>A code to take limits away</source>
        <translation>Código para quitar límites</translation>
    </message>
    <message>
        <source>A code to take the audit trail along</source>
        <translation>Un código para llevarse el registro de auditoría</translation>
    </message>
    <message>
        <source>A code to take this statement along</source>
        <translation>Código para llevarse este extracto</translation>
    </message>
    <message>
        <source>A code to trust a computer</source>
        <translation>Código para confiar en un equipo</translation>
    </message>
    <message>
        <source>A code to unlock a computer</source>
        <translation>Código para desbloquear un equipo</translation>
    </message>
    <message>
        <source>A code to unlock a user</source>
        <translation>Código para desbloquear un usuario</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>persona cercana</translation>
    </message>
    <message>
        <source>themselves</source>
        <translation>el propio usuario</translation>
    </message>
</context>
<context>
    <name>second_factor</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Each signs you in once, when the phone is not at hand. Keep them where nobody else looks; they are not shown again.</source>
        <translation>Cada uno sirve para iniciar sesión una vez, si no tiene el teléfono a mano. Guárdelos donde nadie más mire; no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Each signs you in once. Cross it off; keep this sheet where nobody else looks.</source>
        <translation>Cada uno sirve para iniciar sesión una vez. Táchelo; guarde esta hoja donde nadie más mire.</translation>
    </message>
    <message>
        <source>From then on, signing in takes a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>Desde entonces, iniciar sesión requiere también un código de una aplicación de autenticación en su teléfono, que crea uno nuevo cada treinta segundos. Primero, demuestre que es usted.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Set up on another phone</source>
        <translation>Configurar en otro teléfono</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Configure su segundo factor</translation>
    </message>
    <message>
        <source>Show a new key</source>
        <translation>Mostrar una clave nueva</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Paso {number} de 3</translation>
    </message>
    <message>
        <source>Ten new ones, each good once in place of a code. Those that you have now are good for nothing then.</source>
        <translation>Diez nuevos; cada uno vale una vez en lugar de un código. Los que tiene ahora dejarán de valer.</translation>
    </message>
    <message>
        <source>The key is shown now, and never again.</source>
        <translation>La clave se muestra ahora y nunca más.</translation>
    </message>
    <message>
        <source>The next page shows a new key. As soon as it is shown, codes of the old phone are good for nothing.</source>
        <translation>La página siguiente muestra una clave nueva. En cuanto se muestra, los códigos del teléfono anterior dejan de valer.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Desactivar el segundo factor</translation>
    </message>
    <message>
        <source>You sign in with your password alone then, and your other sessions end.</source>
        <translation>Entonces iniciará sesión solo con su contraseña, y sus otras sesiones terminan.</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Your role signs in with a code of an authenticator, too: an app on your phone that makes a new one every thirty seconds. First, show that it is you.</source>
        <translation>En su rol, iniciar sesión requiere también un código de una aplicación de autenticación en su teléfono, que crea uno nuevo cada treinta segundos. Primero, demuestre que es usted.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>A computer without a name</source>
        <translation>Un equipo sin nombre</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Termina a más tardar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>cajero</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n drawer(s) closed</source>
        <translation>
            <numerusform>%n caja cerrada</numerusform>
            <numerusform>%n cajas cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval</source>
        <translation>Una aprobación</translation>
    </message>
    <message>
        <source>Between {least} and {most}, as it should be</source>
        <translation>Entre {least} y {most}, como debe ser</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>Día contable {day}</translation>
    </message>
    <message>
        <source>Cash vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Closing a drawer</source>
        <translation>Cierre de una caja</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Less than the {least} it should hold: buy some from the vault</source>
        <translation>Menos de los {least} que debe contener: pida efectivo a la bóveda</translation>
    </message>
    <message>
        <source>More than the {most} it should hold: sell some to the vault</source>
        <translation>Más de los {most} que debe contener: entregue efectivo a la bóveda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The business day before has not been closed. Close it under Books.</source>
        <translation>El día contable anterior no se ha cerrado. Ciérrelo en Libros.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>en arqueo</translation>
    </message>
    <message>
        <source>being handed over</source>
        <translation>en entrega</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, cerrado</translation>
    </message>
    <message>
        <source>{day}, not begun</source>
        <translation>{day}, sin comenzar</translation>
    </message>
    <message>
        <source>{deed}, {amount}</source>
        <translation>{deed}, {amount}</translation>
    </message>
    <message>
        <source>{drawer} has been open since {since}.</source>
        <translation>{drawer} está abierta desde {since}.</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, less than {limit}.</source>
        <translation>{drawer} contiene {amount}, menos de {limit}.</translation>
    </message>
    <message>
        <source>{drawer} holds {amount}, more than {limit}.</source>
        <translation>{drawer} contiene {amount}, más de {limit}.</translation>
    </message>
    <message>
        <source>{drawer} was {amount} over today.</source>
        <translation>{drawer} tuvo hoy un sobrante de {amount}.</translation>
    </message>
    <message>
        <source>{drawer} was {amount} short today.</source>
        <translation>{drawer} tuvo hoy un faltante de {amount}.</translation>
    </message>
    <message>
        <source>{enabled}, and {disabled} disabled</source>
        <translation>{enabled}, desactivados: {disabled}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
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
        <translation>&amp;CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, para programas</translation>
    </message>
    <message>
        <source>&amp;OFX, for accounting software</source>
        <translation>&amp;OFX, para contabilidad</translation>
    </message>
    <message>
        <source>&amp;PDF, for the customer</source>
        <translation>&amp;PDF, para el cliente</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Formats to save the statement in</source>
        <translation>Formatos para guardar el extracto</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Texto 921|&amp;Texto sin formatosin formato</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Impri&amp;mir</translation>
    </message>
    <message>
        <source>Recei&amp;pt…</source>
        <translation>Comproba&amp;nte…</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>Guardar &amp;texto</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Guardar PD&amp;F</translation>
    </message>
    <message>
        <source>The receipt of this line, once more</source>
        <translation>El comprobante de este movimiento, otra vez</translation>
    </message>
    <message>
        <source>Transfer from {number}</source>
        <translation>Transferencia de {number}</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <translation>Transferencia a {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>camt.05&amp;3, ISO 20022</source>
        <translation>camt.05&amp;3, ISO 20022</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más reciente primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>anulado por {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>anula {number}</translation>
    </message>
    <message>
        <source>{what}, reversed</source>
        <translation>{what} (anulado)</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiar esta celda</translation>
    </message>
    <message>
        <source>Sort by {order}</source>
        <translation>Ordenar por {order}</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Qué hacer con esta fila</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cancelada</translation>
    </message>
    <message>
        <source>Account frozen</source>
        <translation>Cuenta congelada</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Cuenta abierta</translation>
    </message>
    <message>
        <source>Account unfrozen</source>
        <translation>Cuenta descongelada</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Alert decided</source>
        <translation>Alerta resuelta</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerta generada</translation>
    </message>
    <message>
        <source>Alerts, keys and backups</source>
        <translation>Alertas, claves y copias</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Aprobación solicitada</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación rechazada</translation>
    </message>
    <message>
        <source>Approval used</source>
        <translation>Aprobación usada</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Copia comprobada</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Bank set up</source>
        <translation>Banco configurado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Beyond the rules</source>
        <translation>Fuera de las reglas</translation>
    </message>
    <message>
        <source>Business day begun</source>
        <translation>Día contable iniciado</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>Día contable cerrado</translation>
    </message>
    <message>
        <source>Business day opened again</source>
        <translation>Día contable reabierto</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días contables</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Card activated</source>
        <translation>Tarjeta activada</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Tarjeta bloqueada</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Tarjeta cancelada</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Tarjeta emitida</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Tarjeta reemplazada</translation>
    </message>
    <message>
        <source>Card unblocked</source>
        <translation>Tarjeta desbloqueada</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Card’s code checked</source>
        <translation>Código de tarjeta comprobado</translation>
    </message>
    <message>
        <source>Card’s limits changed</source>
        <translation>Límites de tarjeta cambiados</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash delivered</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Cash offered</source>
        <translation>Efectivo ofrecido</translation>
    </message>
    <message>
        <source>Cash sent away</source>
        <translation>Efectivo enviado</translation>
    </message>
    <message>
        <source>Change of key begun</source>
        <translation>Cambio de clave iniciado</translation>
    </message>
    <message>
        <source>Cheque cleared</source>
        <translation>Cheque cobrado</translation>
    </message>
    <message>
        <source>Cheque returned</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Reloj confirmado</translation>
    </message>
    <message>
        <source>Code given again</source>
        <translation>Código dado de nuevo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Computer has changed</source>
        <translation>El equipo ha cambiado</translation>
    </message>
    <message>
        <source>Computer renamed</source>
        <translation>Equipo renombrado</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>Equipo revocado</translation>
    </message>
    <message>
        <source>Computer trusted</source>
        <translation>Equipo de confianza</translation>
    </message>
    <message>
        <source>Computer unblocked</source>
        <translation>Equipo desbloqueado</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>Arqueo iniciado</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>Arqueo abandonado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer enrolled</source>
        <translation>Cliente dado de alta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customer’s details changed</source>
        <translation>Datos del cliente cambiados</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Resuelta como</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Drawer added</source>
        <translation>Caja añadida</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Caja cerrada</translation>
    </message>
    <message>
        <source>Drawer closed in its teller’s place</source>
        <translation>Caja cerrada en lugar de su cajero</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>Caja contada</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Caja abierta</translation>
    </message>
    <message>
        <source>Drawer paused</source>
        <translation>Caja en pausa</translation>
    </message>
    <message>
        <source>Drawer taken up again</source>
        <translation>Caja retomada</translation>
    </message>
    <message>
        <source>Drawer’s holding changed</source>
        <translation>Fondo de la caja cambiado</translation>
    </message>
    <message>
        <source>Each row fits the one before, but the trail does not end where it was written down that it ends.</source>
        <translation>Cada fila encaja con la anterior, pero el registro no termina donde se anotó que termina.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>Asiento registrado</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>Asiento anulado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>Fees changed</source>
        <translation>Comisiones cambiadas</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv)</source>
        <translation>Para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>Retención cobrada</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Retención creada</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Retención liberada</translation>
    </message>
    <message>
        <source>Holds expired</source>
        <translation>Retenciones vencidas</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Identificado con</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En atención</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Límites cambiados</translation>
    </message>
    <message>
        <source>Limits, fees and policy</source>
        <translation>Límites, comisiones y directivas</translation>
    </message>
    <message>
        <source>Lines with proof (*.jsonl)</source>
        <translation>Líneas con prueba (*.jsonl)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New computer seen</source>
        <translation>Equipo nuevo visto</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Última fila</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>Última fila de los libros</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>Última fila anotada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Oferta rechazada</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Oferta retirada</translation>
    </message>
    <message>
        <source>Older books accepted</source>
        <translation>Libros más antiguos aceptados</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Página abierta</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Directivas cambiadas</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Comprobante verificado</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Comprobante impreso</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Código de recuperación usado</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Códigos de recuperación renovados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Rechazado como</translation>
    </message>
    <message>
        <source>Relation noted</source>
        <translation>Vínculo registrado</translation>
    </message>
    <message>
        <source>Relation taken off</source>
        <translation>Vínculo quitado</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restaurado de una copia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Second factor given up</source>
        <translation>Segundo factor abandonado</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Segundo factor ofrecido</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Segundo factor configurado</translation>
    </message>
    <message>
        <source>Second factor taken away</source>
        <translation>Segundo factor quitado</translation>
    </message>
    <message>
        <source>Seconds behind</source>
        <translation>Segundos de atraso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>Atención iniciada</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>Atención terminada</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session ended from elsewhere</source>
        <translation>Sesión terminada desde otro lugar</translation>
    </message>
    <message>
        <source>Session locked</source>
        <translation>Sesión bloqueada</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sesión renovada</translation>
    </message>
    <message>
        <source>Session used twice</source>
        <translation>Sesión usada dos veces</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Inició sesión con</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement read</source>
        <translation>Extracto leído</translation>
    </message>
    <message>
        <source>Statement saved</source>
        <translation>Extracto guardado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>The bank itself</source>
        <translation>El propio banco</translation>
    </message>
    <message>
        <source>The file beside the books that tells how far they go is missing, damaged or another bank’s. Nothing is posted until an administrator accepts the books, with a supervisor’s yes.</source>
        <translation>El archivo junto a los libros que indica hasta dónde llegan falta, está dañado o es de otro banco. No se registra nada hasta que un administrador acepte los libros, con la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>The trail breaks at row {row}: it is missing, or not as it was written. Compare with a backup.</source>
        <translation>El registro de auditoría se rompe en la fila {row}: falta o no es como se escribió. Compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The trail holds: {count} rows, from the first to the newest.</source>
        <translation>El registro de auditoría cuadra: {count} filas, de la primera a la última.</translation>
    </message>
    <message>
        <source>These are not the newest books: row {named} was written down at this computer, and the books end at row {newest} or went another way. Nothing is posted until an administrator accepts them, with a supervisor’s yes. Look for the newest backup first.</source>
        <translation>Estos no son los libros más recientes: en este equipo se anotó la fila {named}, y los libros terminan en la fila {newest} o siguieron otro camino. No se registra nada hasta que un administrador los acepte, con la aprobación de un supervisor. Busque primero la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer’s clock says {now}, but the books go on to {newest}. Nothing is posted until it is set right, or a supervisor or an administrator confirms it.</source>
        <translation>El reloj de este equipo marca {now}, pero los libros llegan hasta {newest}. No se registra nada hasta que se ponga en hora, o lo confirme un supervisor o un administrador.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario añadido</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Usuario desactivado</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Usuario activado</translation>
    </message>
    <message>
        <source>User unblocked</source>
        <translation>Usuario desbloqueado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>Acceso añadido</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>Acceso eliminado</translation>
    </message>
    <message>
        <source>Ways in found changed</source>
        <translation>Accesos hallados cambiados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Wrong code or password given again</source>
        <translation>Código o contraseña incorrectos de nuevo</translation>
    </message>
    <message>
        <source>Wrong try as a witness</source>
        <translation>Intento fallido como testigo</translation>
    </message>
    <message>
        <source>Wrong try at approving</source>
        <translation>Intento fallido al aprobar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A hundred wrong tries: they cannot sign in until somebody unlocks them.</source>
        <translation>Cien intentos fallidos: no puede iniciar sesión hasta que alguien lo desbloquee.</translation>
    </message>
    <message>
        <source>A teller who also keeps the cash vault and may reverse the entries of others.</source>
        <translation>Un cajero que además custodia la bóveda y puede anular los asientos de otros.</translation>
    </message>
    <message>
        <source>Adds and disables users. Sees no customer&apos;s money.</source>
        <translation>Añade y desactiva usuarios. No ve el dinero de ningún cliente.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Cannot sign in.</source>
        <translation>No puede iniciar sesión.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Has a start password and chooses their own at the next sign-in.</source>
        <translation>Tiene una contraseña inicial y elige la suya en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Reads everything and posts nothing.</source>
        <translation>Lee todo y no registra nada.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Serves customers and has a drawer.</source>
        <translation>Atiende a los clientes y tiene una caja.</translation>
    </message>
    <message>
        <source>Signs in with a password of their own.</source>
        <translation>Inicia sesión con una contraseña propia.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Too many wrong tries: for a while, nothing they type is looked at.</source>
        <translation>Demasiados intentos fallidos: durante un rato no se examina nada de lo que escriba.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>active first</source>
        <translation>activos primero</translation>
    </message>
    <message>
        <source>administrators first</source>
        <translation>administradores primero</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>disabled first</source>
        <translation>desactivados primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más reciente primero</translation>
    </message>
    <message>
        <source>start password</source>
        <translation>contraseña inicial</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>tellers first</source>
        <translation>cajeros primero</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n card(s) still draw on this account. Cancel them, then close it.</source>
        <translation>
            <numerusform>%n tarjeta aún se carga a esta cuenta. Cancélela primero y después la cuenta.</numerusform>
            <numerusform>%n tarjetas aún se cargan a esta cuenta. Cancélelas primero y después la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A CVV has three digits. Type all three.</source>
        <translation>Un CVV tiene tres dígitos. Escriba los tres.</translation>
    </message>
    <message>
        <source>A card draws on an active current account. Choose one.</source>
        <translation>Una tarjeta se carga a una cuenta corriente activa. Elija una.</translation>
    </message>
    <message>
        <source>A change of fees takes two people.</source>
        <translation>Cambiar comisiones requiere dos personas.</translation>
    </message>
    <message>
        <source>A change of fees takes two people. Ask a supervisor to approve it.</source>
        <translation>Cambiar comisiones requiere dos personas. Pida la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>A change of limits takes two people.</source>
        <translation>Cambiar límites requiere dos personas.</translation>
    </message>
    <message>
        <source>A change of limits takes two people. Ask a supervisor to approve it.</source>
        <translation>Cambiar límites requiere dos personas. Pida la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>A change of what the bank demands takes two people.</source>
        <translation>Cambiar lo que exige el banco requiere dos personas.</translation>
    </message>
    <message>
        <source>A difference of more than {tolerance} is booked with a supervisor’s approval. Ask for it.</source>
        <translation>Una diferencia de más de {tolerance} se registra con la aprobación de un supervisor. Solicítela.</translation>
    </message>
    <message>
        <source>A float cannot be below zero. Type zero or more.</source>
        <translation>Un fondo inicial no puede ser menor que cero. Escriba cero o más.</translation>
    </message>
    <message>
        <source>A hold lasts until a day from {first} to {last}. Choose one of these.</source>
        <translation>Una retención dura hasta un día entre {first} y {last}. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>A k stands for thousand and takes no separators. Type the whole amount in digits.</source>
        <translation>La k significa mil y no admite separadores. Escriba el importe completo en cifras.</translation>
    </message>
    <message>
        <source>A k stands for thousand, as in {thousands}. Type it like that, or the whole amount in digits.</source>
        <translation>La k significa mil, como en {thousands}. Escríbalo así o ponga el importe completo en cifras.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero. Type zero or more.</source>
        <translation>Un límite no puede ser menor que cero. Escriba cero o más.</translation>
    </message>
    <message>
        <source>A role keeps limits: without any, it would move nothing. Change them instead.</source>
        <translation>Un rol conserva sus límites: sin ninguno, no movería nada. Cámbielos en su lugar.</translation>
    </message>
    <message>
        <source>Accepting older books takes two people.</source>
        <translation>Aceptar libros más antiguos requiere dos personas.</translation>
    </message>
    <message>
        <source>Account {number} is closed, for good. Choose another account.</source>
        <translation>La cuenta {number} está cancelada, para siempre. Elija otra cuenta.</translation>
    </message>
    <message>
        <source>Account {number} is frozen, so nothing moves on it. Unfreeze it first, or choose another.</source>
        <translation>La cuenta {number} está congelada y no admite movimientos. Descongélela primero o elija otra.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Un administrador ha terminado esta sesión.</translation>
    </message>
    <message>
        <source>Another limit is reached by now, which nobody has approved. Ask for the approval anew.</source>
        <translation>Entretanto se alcanza otro límite, que nadie ha aprobado. Solicite la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>Another window has just changed the ways in. Look at the list again, then do this once more.</source>
        <translation>Otra ventana acaba de cambiar los accesos. Mire la lista de nuevo y vuelva a hacerlo.</translation>
    </message>
    <message>
        <source>Cash is part of the day’s limit. Type {day_limit} or less.</source>
        <translation>El efectivo forma parte del límite diario. Escriba {day_limit} o menos.</translation>
    </message>
    <message>
        <source>Cash of this drawer is still on its way to a colleague. Have it taken, or withdraw the offer, then count.</source>
        <translation>Aún hay efectivo de esta caja en camino a un compañero. Haga que lo acepte o retire la oferta, y después cuente.</translation>
    </message>
    <message>
        <source>Cash or a drawer was offered to somebody who has not answered. Have it taken or taken back, then close.</source>
        <translation>Se ofreció efectivo o una caja a alguien que no ha respondido. Haga que lo acepte o que se retire, y después cierre.</translation>
    </message>
    <message>
        <source>Customer {number} has the same name and birth date. If this is somebody else, enrol them all the same.</source>
        <translation>El cliente {number} tiene el mismo nombre y la misma fecha de nacimiento. Si se trata de otra persona, dele de alta igualmente.</translation>
    </message>
    <message>
        <source>Customer {number} is still being served. Finish serving them first (F12).</source>
        <translation>Aún se está atendiendo al cliente {number}. Termine primero esa atención (F12).</translation>
    </message>
    <message>
        <source>E-mail address and password do not match. Check both and try again.</source>
        <translation>La dirección de correo y la contraseña no coinciden. Revise ambas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people.</source>
        <translation>Terminar una retención antes de su día requiere dos personas.</translation>
    </message>
    <message>
        <source>Ending a hold before its day takes two people. Ask a supervisor, or wait until its day is past.</source>
        <translation>Terminar una retención antes de su día requiere dos personas. Consulte a un supervisor o espere a que pase su día.</translation>
    </message>
    <message>
        <source>It could not be done just now. Nothing you typed is lost; see the notice above.</source>
        <translation>No se pudo hacer en este momento. No se pierde nada de lo que escribió; vea el aviso de arriba.</translation>
    </message>
    <message>
        <source>It is not there any more. Go back and choose anew.</source>
        <translation>Ya no está ahí. Vuelva y elija de nuevo.</translation>
    </message>
    <message>
        <source>Its five minutes are over, so it cannot be decided any more. It can be asked for anew.</source>
        <translation>Pasaron sus cinco minutos, así que ya no se puede decidir. Se puede solicitar de nuevo.</translation>
    </message>
    <message>
        <source>Newest row in the books</source>
        <translation>Última fila de los libros</translation>
    </message>
    <message>
        <source>Newest row written down</source>
        <translation>Última fila anotada</translation>
    </message>
    <message>
        <source>No customer has an account of this number. Check the number.</source>
        <translation>Ningún cliente tiene una cuenta con este número. Revise el número.</translation>
    </message>
    <message>
        <source>No customer is being served. Find and identify the customer first.</source>
        <translation>No se está atendiendo a ningún cliente. Busque e identifique primero al cliente.</translation>
    </message>
    <message>
        <source>No fee can be set on this. Choose another kind of movement.</source>
        <translation>Aquí no se puede fijar ninguna comisión. Elija otro tipo de movimiento.</translation>
    </message>
    <message>
        <source>No notes and coins come to this amount: the smallest coin is {smallest}. Choose another amount.</source>
        <translation>No hay billetes y monedas que sumen este importe: la moneda más pequeña es {smallest}. Elija otro importe.</translation>
    </message>
    <message>
        <source>No receipt was printed here with this reference and check code. Compare both with the paper, letter by letter.</source>
        <translation>Aquí no se imprimió ningún comprobante con esta referencia y este código de verificación. Compare ambos con el papel, letra por letra.</translation>
    </message>
    <message>
        <source>Nobody alive was born on that day. Check the year.</source>
        <translation>Nadie con vida nació ese día. Revise el año.</translation>
    </message>
    <message>
        <source>Nobody signs in with this address. Check it, or choose the user from the list.</source>
        <translation>Nadie inicia sesión con esta dirección. Revísela o elija el usuario en la lista.</translation>
    </message>
    <message>
        <source>Nobody was here for a while, so your session has ended.</source>
        <translation>No hubo nadie aquí durante un rato, así que su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Nothing has been posted since the last close, so there is no day to close.</source>
        <translation>No se ha registrado nada desde el último cierre, así que no hay ningún día que cerrar.</translation>
    </message>
    <message>
        <source>Older books are accepted by two: ask a supervisor for their yes.</source>
        <translation>Los libros más antiguos los aceptan dos: pida la aprobación de un supervisor.</translation>
    </message>
    <message>
        <source>Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor.</source>
        <translation>Solo se pueden anular depósitos, retiros y transferencias. Para este asiento, hable con un supervisor.</translation>
    </message>
    <message>
        <source>Only today’s closed day can be opened again. What is past stays as it was reported.</source>
        <translation>Solo se puede volver a abrir el día cerrado hoy. Lo pasado queda como se informó.</translation>
    </message>
    <message>
        <source>Only {available} is available on this account. Take less, or another account.</source>
        <translation>El saldo disponible de esta cuenta es de {available}. Indique un importe menor u otra cuenta.</translation>
    </message>
    <message>
        <source>Only {held} is held. Take that or less.</source>
        <translation>Solo hay {held} en retención. Indique eso o menos.</translation>
    </message>
    <message>
        <source>Password and code do not match. Check both; each code is good once, for half a minute.</source>
        <translation>La contraseña y el código no coinciden. Revise ambos; cada código vale una vez, durante medio minuto.</translation>
    </message>
    <message>
        <source>Somebody else has {name} open. Choose another drawer.</source>
        <translation>Otra persona tiene abierta {name}. Elija otra caja.</translation>
    </message>
    <message>
        <source>Somebody else may have used this session, so it was ended. Tell an administrator.</source>
        <translation>Quizá otra persona usó esta sesión, así que se terminó. Avise a un administrador.</translation>
    </message>
    <message>
        <source>Somebody signs in with this address already. Choose another, or find them in the list.</source>
        <translation>Alguien ya inicia sesión con esta dirección. Elija otra o busque al usuario en la lista.</translation>
    </message>
    <message>
        <source>Staff addresses use plain letters, so that none looks like another. Type it without accents.</source>
        <translation>Las direcciones del personal usan letras simples, para que ninguna se confunda con otra. Escríbala sin acentos.</translation>
    </message>
    <message>
        <source>Still open: {drawers}. The branch closes when every drawer is closed.</source>
        <translation>Aún abiertas: {drawers}. La sucursal cierra cuando todas las cajas están cerradas.</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people.</source>
        <translation>Nombrar supervisores y restablecer sus contraseñas requiere dos personas.</translation>
    </message>
    <message>
        <source>Supervisors are made, and their passwords reset, by two people. Ask another supervisor.</source>
        <translation>Nombrar supervisores y restablecer sus contraseñas requiere dos personas. Consulte a otro supervisor.</translation>
    </message>
    <message>
        <source>Taking a second factor away takes two people.</source>
        <translation>Quitar un segundo factor requiere dos personas.</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people.</source>
        <translation>Retirar un cheque cobrado requiere dos personas.</translation>
    </message>
    <message>
        <source>Taking back a cheque that was cleared takes two people. Ask another supervisor to approve it.</source>
        <translation>Retirar un cheque cobrado requiere dos personas. Pida la aprobación de otro supervisor.</translation>
    </message>
    <message>
        <source>Taking somebody’s second factor away takes two people. Ask a supervisor.</source>
        <translation>Quitar el segundo factor de alguien requiere dos personas. Consulte a un supervisor.</translation>
    </message>
    <message>
        <source>That code is not good now. Type the next one.</source>
        <translation>Ese código no vale ahora. Escriba el siguiente.</translation>
    </message>
    <message>
        <source>That is more cash than the books can count. Check the figures.</source>
        <translation>Es más efectivo del que los libros pueden contar. Revise las cifras.</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Check the figures.</source>
        <translation>Es más de lo que cabe en un banco. Revise las cifras.</translation>
    </message>
    <message>
        <source>That is more than a bank can hold. Count the notes and coins again.</source>
        <translation>Es más de lo que cabe en un banco. Cuente otra vez los billetes y monedas.</translation>
    </message>
    <message>
        <source>That is nobody else who works here, or the password or code is not right. The witness types them again.</source>
        <translation>No es otra persona que trabaje aquí, o la contraseña o el código no es correcto. El testigo los escribe de nuevo.</translation>
    </message>
    <message>
        <source>That is not a passphrase of this bank’s vault. Type it again; capital letters count.</source>
        <translation>Esa no es una frase de contraseña del archivo cifrado de este banco. Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>That is not the CVV, for the third time, so the card is blocked now. Replace it.</source>
        <translation>Ese no es el CVV, por tercera vez, así que la tarjeta queda bloqueada. Reemplácela.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.</source>
        <translation>
            <numerusform>Ese no es el CVV. Pregunte otra vez: tras %n intento fallido más, la tarjeta se bloquea.</numerusform>
            <numerusform>Ese no es el CVV. Pregunte otra vez: tras %n intentos fallidos más, la tarjeta se bloquea.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not your current password. Type it again; capital letters count.</source>
        <translation>Esa no es su contraseña actual. Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>That is not your password. Type it again; capital letters count.</source>
        <translation>Esa no es su contraseña. Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another.</source>
        <translation>Esa es la contraseña que ya tiene. Elija otra.</translation>
    </message>
    <message>
        <source>That is the same account. Choose another one to pay into.</source>
        <translation>Es la misma cuenta. Elija otra como destino.</translation>
    </message>
    <message>
        <source>That was the third wrong try, so nothing was approved. Ask for the approval anew.</source>
        <translation>Fue el tercer intento fallido, así que no se aprobó nada. Solicite la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>The account’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>El límite diario de la cuenta es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The account’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>El límite mensual de la cuenta es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The account’s limit for one entry is {limit}.</source>
        <translation>El límite de la cuenta por asiento es de {limit}.</translation>
    </message>
    <message>
        <source>The approval was not used within five minutes, so nothing was posted. Ask for it anew.</source>
        <translation>La aprobación no se usó en cinco minutos, así que no se registró nada. Solicítela de nuevo.</translation>
    </message>
    <message>
        <source>The bank refused this, and nothing was changed. Speak to a supervisor.</source>
        <translation>El banco lo ha rechazado y no se cambió nada. Hable con un supervisor.</translation>
    </message>
    <message>
        <source>The branch tolerates a difference of {tolerance}, and no more.</source>
        <translation>La sucursal tolera una diferencia de {tolerance} y no más.</translation>
    </message>
    <message>
        <source>The business day {day} is closed already, so there is nothing to do.</source>
        <translation>El día contable {day} ya está cerrado, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The business day {day} is closed, so nothing is posted. A supervisor can open it again under Books.</source>
        <translation>El día contable {day} está cerrado, así que no se registra nada. Un supervisor puede volver a abrirlo en Libros.</translation>
    </message>
    <message>
        <source>The cash vault does not have these notes and coins. Choose others, or ask a supervisor.</source>
        <translation>La bóveda no tiene estos billetes y monedas. Elija otros o consulte a un supervisor.</translation>
    </message>
    <message>
        <source>The clock is not behind any more, so there is nothing to confirm.</source>
        <translation>El reloj ya no va atrasado, así que no hay nada que confirmar.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the books go on to {newest}. Set it right, or have a supervisor confirm it under Security, Trail.</source>
        <translation>El reloj marca {now}, pero los libros llegan hasta {newest}. Póngalo en hora o haga que un supervisor lo confirme en Seguridad, Auditoría.</translation>
    </message>
    <message>
        <source>The customer’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>El límite diario del cliente es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The customer’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>El límite mensual del cliente es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The customer’s limit for one entry is {limit}.</source>
        <translation>El límite del cliente por asiento es de {limit}.</translation>
    </message>
    <message>
        <source>The drawer does not have these notes and coins. Count out others, or exchange some in the cash vault first.</source>
        <translation>La caja no tiene estos billetes y monedas. Cuente otros o cambie primero algunos en la bóveda.</translation>
    </message>
    <message>
        <source>The drawer was counted twice, and the figures are known. Book the second count, or keep the drawer open.</source>
        <translation>La caja se contó dos veces y las cifras se conocen. Registre el segundo arqueo o deje la caja abierta.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is not right. Check them and try again.</source>
        <translation>La dirección de correo, la contraseña o el código no es correcto. Revíselos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The entry was posted by somebody else or on another day, so undoing it needs a second person.</source>
        <translation>El asiento lo registró otra persona o fue otro día, así que deshacerlo requiere una segunda persona.</translation>
    </message>
    <message>
        <source>The keys file beside the vault is not the one that this bank wrote. Tell an administrator, who looks at the ways in.</source>
        <translation>El archivo de claves junto al archivo cifrado no es el que este banco escribió. Avise a un administrador, que revisará los accesos.</translation>
    </message>
    <message>
        <source>The keys file beside the vault was missing or cut short. Its second copy opened the vault and took its place: tell an administrator.</source>
        <translation>El archivo de claves junto al archivo cifrado faltaba o estaba cortado. Su segunda copia abrió el archivo cifrado y ocupó su lugar: avise a un administrador.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>La fecha final es anterior a la inicial. Cambie una de las dos.</translation>
    </message>
    <message>
        <source>The limit for a day is {limit}, and {left} of it is left.</source>
        <translation>El límite diario es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The limit for a month is {limit}, and {left} of it is left.</source>
        <translation>El límite mensual es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The limit for one entry is {limit}.</source>
        <translation>El límite por asiento es de {limit}.</translation>
    </message>
    <message>
        <source>The most is below the least. Change one of them.</source>
        <translation>El máximo es menor que el mínimo. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The most is less than the least. Change one of them.</source>
        <translation>El máximo es menor que el mínimo. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The notes and coins come to {counted}, which is another amount. Count again, or change the amount.</source>
        <translation>Los billetes y monedas suman {counted}, que es otro importe. Cuente otra vez o cambie el importe.</translation>
    </message>
    <message>
        <source>The number of a cheque has digits only. Type it as it is printed.</source>
        <translation>El número de un cheque solo lleva dígitos. Escríbalo como está impreso.</translation>
    </message>
    <message>
        <source>The payee&apos;s account no longer holds this amount, so the transfer cannot be taken back. Speak to a supervisor.</source>
        <translation>La cuenta del beneficiario ya no tiene este importe, así que la transferencia no se puede anular. Hable con un supervisor.</translation>
    </message>
    <message>
        <source>The role’s limit for a day is {limit}, and {left} of it is left.</source>
        <translation>El límite diario del rol es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The role’s limit for a month is {limit}, and {left} of it is left.</source>
        <translation>El límite mensual del rol es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The role’s limit for one entry is {limit}.</source>
        <translation>El límite del rol por asiento es de {limit}.</translation>
    </message>
    <message>
        <source>The share is from 0 to 100 percent. Type less.</source>
        <translation>El porcentaje va de 0 a 100. Escriba menos.</translation>
    </message>
    <message>
        <source>The user’s own limit for a day is {limit}, and {left} of it is left.</source>
        <translation>El límite diario propio del usuario es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The user’s own limit for a month is {limit}, and {left} of it is left.</source>
        <translation>El límite mensual propio del usuario es de {limit} y quedan {left}.</translation>
    </message>
    <message>
        <source>The user’s own limit for one entry is {limit}.</source>
        <translation>El límite propio del usuario por asiento es de {limit}.</translation>
    </message>
    <message>
        <source>The vault had another key when this backup was made. Type the passphrase of that time.</source>
        <translation>El archivo cifrado tenía otra clave cuando se hizo esta copia de seguridad. Escriba la frase de contraseña de entonces.</translation>
    </message>
    <message>
        <source>There are {most} ways in already. Remove one that nobody needs, then add this one.</source>
        <translation>Ya hay {most} accesos. Elimine uno que nadie necesite y añada después este.</translation>
    </message>
    <message>
        <source>There cannot be fewer than none of a note or coin. Count them again.</source>
        <translation>De un billete o moneda no puede haber menos de cero. Cuéntelos otra vez.</translation>
    </message>
    <message>
        <source>There is a drawer of this name already. Choose another name.</source>
        <translation>Ya hay una caja con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a way in of this name already. Choose another name.</source>
        <translation>Ya hay un acceso con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no account of this number at the bank. Check the number with the customer.</source>
        <translation>No hay ninguna cuenta con este número en el banco. Compruebe el número con el cliente.</translation>
    </message>
    <message>
        <source>There is no customer of this number. Check the number, or look for the name.</source>
        <translation>No hay ningún cliente con este número. Revise el número o busque por el nombre.</translation>
    </message>
    <message>
        <source>There is no note or coin of {worth}. Count it among the others.</source>
        <translation>No existe un billete o moneda de {worth}. Cuéntelo entre los demás.</translation>
    </message>
    <message>
        <source>There is no second factor here that this could be done with.</source>
        <translation>Aquí no hay ningún segundo factor con el que hacer esto.</translation>
    </message>
    <message>
        <source>There is no such alert any more. Look at the list anew.</source>
        <translation>Esa alerta ya no existe. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>There is no such business day on record. Choose one from the list.</source>
        <translation>No consta ese día contable. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such cheque. Look at the list anew.</source>
        <translation>No existe ese cheque. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>There is no such drawer. Choose one from the list under Drawer.</source>
        <translation>No existe esa caja. Elija una de la lista en Caja.</translation>
    </message>
    <message>
        <source>There is no such entry on this account. Open the statement again and choose it there.</source>
        <translation>No existe ese asiento en esta cuenta. Abra el extracto otra vez y elíjalo allí.</translation>
    </message>
    <message>
        <source>There is no such hold on this account. Choose one of the list.</source>
        <translation>No existe esa retención en esta cuenta. Elija una de la lista.</translation>
    </message>
    <message>
        <source>There is no such role. Choose one of the list.</source>
        <translation>No existe ese rol. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such way in any more. Look at the list again.</source>
        <translation>Ese acceso ya no existe. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>There is not that much in the cash vault. Take a smaller float, or ask a supervisor.</source>
        <translation>No hay tanto en la bóveda. Tome un fondo inicial menor o consulte a un supervisor.</translation>
    </message>
    <message>
        <source>There is only {available} in cash. Fill up first, or take less.</source>
        <translation>En efectivo solo hay {available}. Reponga primero o indique un importe menor.</translation>
    </message>
    <message>
        <source>There is {balance} on this account. Pay it out or transfer it, then close.</source>
        <translation>En esta cuenta hay {balance}. Haga un retiro o una transferencia y después cancélela.</translation>
    </message>
    <message>
        <source>There were a hundred tries without a sign-in, so no more are taken. Ask a supervisor or an administrator to unlock you.</source>
        <translation>Hubo cien intentos sin iniciar sesión, así que no se admiten más. Pida a un supervisor o a un administrador que lo desbloquee.</translation>
    </message>
    <message>
        <source>These are the newest books that this computer has seen, so there is nothing to accept.</source>
        <translation>Estos son los libros más recientes que este equipo ha visto, así que no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>They are not blocked any more, so there is nothing to unlock.</source>
        <translation>Ya no está bloqueado, así que no hay nada que desbloquear.</translation>
    </message>
    <message>
        <source>This account is {state} already, so there is nothing to do.</source>
        <translation>Esta cuenta ya está {state}, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This approval was used already, so nothing was posted. Look at the statement before you ask anew.</source>
        <translation>Esta aprobación ya se usó, así que no se registró nada. Mire el extracto antes de solicitarla de nuevo.</translation>
    </message>
    <message>
        <source>This backup does not lie in its folder any more. Look at the list again.</source>
        <translation>Esta copia de seguridad ya no está en su carpeta. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more, or leave it empty for none.</source>
        <translation>Esto no puede ser menor que cero. Escriba cero o más, o déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>This cannot be below zero. Type zero or more.</source>
        <translation>Esto no puede ser menor que cero. Escriba cero o más.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This cannot be posted here. Choose a deposit, a withdrawal or a transfer.</source>
        <translation>Esto no se puede registrar aquí. Elija un depósito, un retiro o una transferencia.</translation>
    </message>
    <message>
        <source>This cannot be taken as it is. Check what was typed.</source>
        <translation>Esto no se puede aceptar así. Revise lo escrito.</translation>
    </message>
    <message>
        <source>This card is {state}, so this cannot be done with it. Choose another card.</source>
        <translation>Esta tarjeta está {state}, así que esto no se puede hacer con ella. Elija otra tarjeta.</translation>
    </message>
    <message>
        <source>This card was reported lost or stolen. Replace it instead of unblocking it.</source>
        <translation>Esta tarjeta se denunció como perdida o robada. Reemplácela en lugar de desbloquearla.</translation>
    </message>
    <message>
        <source>This cheque was cleared already. Look at the list anew.</source>
        <translation>Este cheque ya está cobrado. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This cheque was returned already. Look at the list anew.</source>
        <translation>Este cheque ya fue devuelto. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This cheque was settled already. Look at the list anew.</source>
        <translation>Este cheque ya está resuelto. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This cheque was taken in before. Compare its number and what is printed at its foot.</source>
        <translation>Este cheque ya se recibió antes. Compare su número y lo impreso al pie.</translation>
    </message>
    <message>
        <source>This colleague has a drawer open already. Choose another, or have them close theirs first.</source>
        <translation>Este compañero ya tiene una caja abierta. Elija a otro o haga que antes cierre la suya.</translation>
    </message>
    <message>
        <source>This colleague has no drawer open to put the cash in. Choose another, or wait until they have.</source>
        <translation>Este compañero no tiene ninguna caja abierta donde poner el efectivo. Elija a otro o espere a que la tenga.</translation>
    </message>
    <message>
        <source>This computer is not on record. Look at the list anew.</source>
        <translation>Este equipo no consta. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This computer is not trusted yet. Ask an administrator to sign in here and to trust it under Security.</source>
        <translation>Este equipo aún no es de confianza. Pida a un administrador que inicie sesión aquí y confíe en él en Seguridad.</translation>
    </message>
    <message>
        <source>This computer was shut out. Ask an administrator, who has to trust it anew.</source>
        <translation>Este equipo fue revocado. Consulte a un administrador, que debe volver a confiar en él.</translation>
    </message>
    <message>
        <source>This currency has fewer decimals. Type the amount with as many as it has.</source>
        <translation>Esta moneda tiene menos decimales. Escriba el importe con los que tiene.</translation>
    </message>
    <message>
        <source>This customer has no such account. Check the number.</source>
        <translation>Este cliente no tiene esa cuenta. Revise el número.</translation>
    </message>
    <message>
        <source>This customer has no such card. Choose one of the cards in the list.</source>
        <translation>Este cliente no tiene esa tarjeta. Elija una de las tarjetas de la lista.</translation>
    </message>
    <message>
        <source>This drawer is not open any more, so there is nothing to close. Look at the list again.</source>
        <translation>Esta caja ya no está abierta, así que no hay nada que cerrar. Mire la lista otra vez.</translation>
    </message>
    <message>
        <source>This entry has been reversed already, so there is nothing left to undo.</source>
        <translation>Este asiento ya fue anulado, así que no queda nada por deshacer.</translation>
    </message>
    <message>
        <source>This form was posted before with other content. Start a new one.</source>
        <translation>Este formulario ya se registró con otro contenido. Empiece uno nuevo.</translation>
    </message>
    <message>
        <source>This form was refused before, so nothing was posted. Start a new one.</source>
        <translation>Este formulario ya fue rechazado, así que no se registró nada. Empiece uno nuevo.</translation>
    </message>
    <message>
        <source>This has been declined, and went back to where it came from. Offer it anew if it is still needed.</source>
        <translation>Esto se rechazó y volvió a su origen. Ofrézcalo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>This has been taken already, so there is nothing left to answer.</source>
        <translation>Esto ya se aceptó, así que no queda nada por responder.</translation>
    </message>
    <message>
        <source>This has been withdrawn by whoever offered it. Ask them if you still need it.</source>
        <translation>Quien lo ofreció lo ha retirado. Consúltele si usted aún lo necesita.</translation>
    </message>
    <message>
        <source>This has characters that are not text. Type it anew instead of pasting it.</source>
        <translation>Esto contiene caracteres que no son texto. Escríbalo de nuevo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>This has not been approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>Esto no se ha aprobado, así que no se registró nada. Solicite la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>This hold is over, so nothing is held any more. Look at the list.</source>
        <translation>Esta retención terminó, así que ya no hay nada retenido. Mire la lista.</translation>
    </message>
    <message>
        <source>This hold was captured already, so nothing is held any more. Look at the list.</source>
        <translation>Esta retención ya se cobró, así que ya no hay nada retenido. Mire la lista.</translation>
    </message>
    <message>
        <source>This hold was released already, so nothing is held any more. Look at the list.</source>
        <translation>Esta retención ya se liberó, así que ya no hay nada retenido. Mire la lista.</translation>
    </message>
    <message>
        <source>This hold’s day is past, so nothing is held any more. Place a new one if it is needed.</source>
        <translation>El día de esta retención ya pasó, así que ya no hay nada retenido. Haga una nueva si hace falta.</translation>
    </message>
    <message>
        <source>This is held for a cheque: it ends when the cheque is cleared or returned, and not by hand.</source>
        <translation>Está retenido por un cheque: termina cuando el cheque se cobra o se devuelve, y no a mano.</translation>
    </message>
    <message>
        <source>This is how it is already. Change a figure, or go back.</source>
        <translation>Ya está así. Cambie una cifra o vuelva.</translation>
    </message>
    <message>
        <source>This is less than a shorter time’s limit. Raise it, or lower the other.</source>
        <translation>Es menos que el límite de un plazo más corto. Súbalo o baje el otro.</translation>
    </message>
    <message>
        <source>This is more than one person may do alone.</source>
        <translation>Es más de lo que una persona puede hacer sola.</translation>
    </message>
    <message>
        <source>This is no account number: a digit is mistyped. Compare it with the customer’s.</source>
        <translation>Esto no es un número de cuenta: hay un dígito equivocado. Compárelo con el del cliente.</translation>
    </message>
    <message>
        <source>This is not a phone number, such as +44 20 7946 0958.</source>
        <translation>Esto no es un número de teléfono, como por ejemplo +44 20 7946 0958.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as ada@bank.example.</source>
        <translation>Esto no es una dirección de correo, como por ejemplo ada@bank.example.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. One more try is left.</source>
        <translation>Esta no es la dirección y contraseña de otro supervisor. Queda un intento más.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address and password. {left} more tries are left.</source>
        <translation>Esta no es la dirección y contraseña de otro supervisor. Quedan {left} intentos más.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. One more try is left.</source>
        <translation>No son el correo, la contraseña y el código de otro supervisor. Queda un intento más.</translation>
    </message>
    <message>
        <source>This is not another supervisor’s e-mail address, password and code. {left} more tries are left.</source>
        <translation>No son el correo, la contraseña y el código de otro supervisor. Quedan {left} intentos más.</translation>
    </message>
    <message>
        <source>This is not exactly what was approved, so nothing was posted. Ask for the approval anew.</source>
        <translation>Esto no es exactamente lo aprobado, así que no se registró nada. Solicite la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>This is not on record. Look at the list anew.</source>
        <translation>Esto no consta. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This is not waiting for an approval any more. Ask for it anew.</source>
        <translation>Esto ya no espera aprobación. Solicítela de nuevo.</translation>
    </message>
    <message>
        <source>This is the last administrator: without one, nobody could add users. Name another first.</source>
        <translation>Este es el último administrador: sin ninguno, nadie podría añadir usuarios. Nombre primero a otro.</translation>
    </message>
    <message>
        <source>This is the last way into the vault that lasts, so it stays. Add another passphrase or a recovery code first.</source>
        <translation>Este es el último acceso duradero al archivo cifrado, así que se queda. Añada primero otra frase de contraseña o un código de recuperación.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>Es demasiado largo: como máximo, {limit} caracteres.</translation>
    </message>
    <message>
        <source>This is your own address. Choose a colleague.</source>
        <translation>Esta es su propia dirección. Elija a un compañero.</translation>
    </message>
    <message>
        <source>This is your own drawer. Count it and close it as you always do.</source>
        <translation>Esta es su propia caja. Cuéntela y ciérrela como siempre.</translation>
    </message>
    <message>
        <source>This needs a fresh code from your authenticator. Type it, and what you asked for is done.</source>
        <translation>Esto necesita un código nuevo de su aplicación de autenticación. Escríbalo y se hará lo que pidió.</translation>
    </message>
    <message>
        <source>This needs no approval any more. Post it.</source>
        <translation>Esto ya no necesita aprobación. Regístrelo.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess, and it guards the file itself. Choose {shortest} characters or more.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar y protege el archivo mismo. Elija {shortest} caracteres o más.</translation>
    </message>
    <message>
        <source>This password is little more than the bank&apos;s name or your own. Choose words that have to do with neither.</source>
        <translation>Esta contraseña es poco más que el nombre del banco o el suyo. Elija palabras que no tengan que ver con ninguno.</translation>
    </message>
    <message>
        <source>This password is on the list that guessers try first. Choose another.</source>
        <translation>Esta contraseña está en la lista de las primeras que prueban los intrusos. Elija otra.</translation>
    </message>
    <message>
        <source>This password is too long. Type at most {longest} characters.</source>
        <translation>Esta contraseña es demasiado larga. Escriba como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>This password is too short. Type at least {shortest} characters; 15 or more are better.</source>
        <translation>Esta contraseña es demasiado corta. Escriba al menos {shortest} caracteres; 15 o más es mejor.</translation>
    </message>
    <message>
        <source>This session is over already. Look at the list anew.</source>
        <translation>Esta sesión ya terminó. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This was approved already. Look at the list anew.</source>
        <translation>Esto ya se aprobó. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This was approved and posted already. Look at the list anew.</source>
        <translation>Esto ya se aprobó y se registró. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This was decided already. Look at the list anew.</source>
        <translation>Esto ya se decidió. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This was not done, since no code was given. Ask for it again when you have one.</source>
        <translation>Esto no se hizo, porque no se dio ningún código. Vuelva a pedirlo cuando tenga uno.</translation>
    </message>
    <message>
        <source>This was refused already. Look at the list anew.</source>
        <translation>Esto ya se rechazó. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This was withdrawn, so there is nothing to decide. Look at the list anew.</source>
        <translation>Esto se retiró, así que no hay nada que decidir. Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This way of identifying is not for your role. Choose another.</source>
        <translation>Esta forma de identificar no corresponde a su rol. Elija otra.</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {minutes} min you can try again, or sooner once a supervisor has unlocked you.</source>
        <translation>Demasiados intentos fallidos. En {minutes} min podrá intentarlo de nuevo, o antes si un supervisor lo desbloquea.</translation>
    </message>
    <message>
        <source>Too many wrong tries. In {seconds} s you can try again.</source>
        <translation>Demasiados intentos fallidos. En {seconds} s podrá intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Type an amount of more than zero.</source>
        <translation>Escriba un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Escriba un importe, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, as you would at the counter, or leave it empty for none.</source>
        <translation>Escriba el importe en cifras, como lo haría en la ventanilla, o déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>Type the amount in plain digits, such as {example}.</source>
        <translation>Escriba el importe en cifras, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>What the bank demands is changed by two people. Ask a supervisor.</source>
        <translation>Lo que exige el banco lo cambian dos personas. Consulte a un supervisor.</translation>
    </message>
    <message>
        <source>Whoever approved this may not any more, so nothing was posted. Ask another supervisor.</source>
        <translation>Quien lo aprobó ya no puede hacerlo, así que no se registró nada. Consulte a otro supervisor.</translation>
    </message>
    <message>
        <source>You are at this computer now, so it stays trusted. Shut it out from another one.</source>
        <translation>Usted está ahora en este equipo, así que sigue siendo de confianza. Revóquelo desde otro.</translation>
    </message>
    <message>
        <source>You can reverse what you posted yourself today. For this entry, ask a supervisor.</source>
        <translation>Usted puede anular lo que registró hoy. Para este asiento, consulte a un supervisor.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Another administrator can.</source>
        <translation>No puede hacer esto consigo mismo. Otro administrador sí puede.</translation>
    </message>
    <message>
        <source>You ended this session from another window.</source>
        <translation>Usted terminó esta sesión desde otra ventana.</translation>
    </message>
    <message>
        <source>You have no drawer open. Open one under Drawer, then post this.</source>
        <translation>No tiene ninguna caja abierta. Abra una en Caja y después registre esto.</translation>
    </message>
    <message>
        <source>You have {name} open already. Close it before you open another.</source>
        <translation>Ya tiene abierta {name}. Ciérrela antes de abrir otra.</translation>
    </message>
    <message>
        <source>You signed in at another window, so this session has ended.</source>
        <translation>Inició sesión en otra ventana, así que esta sesión ha terminado.</translation>
    </message>
    <message>
        <source>You still have a start password. Choose one of your own first.</source>
        <translation>Aún tiene una contraseña inicial. Elija primero una propia.</translation>
    </message>
    <message>
        <source>You took this cheque in yourself. Another supervisor clears it.</source>
        <translation>Usted mismo recibió este cheque. Otro supervisor confirma el cobro.</translation>
    </message>
    <message>
        <source>Your drawer is being counted, so no cash moves in it. Finish the count, or give it up.</source>
        <translation>Su caja se está contando, así que no se mueve efectivo en ella. Termine el arqueo o abandónelo.</translation>
    </message>
    <message>
        <source>Your drawer is offered to a colleague, so no cash moves in it. Withdraw the offer to go on.</source>
        <translation>Su caja está ofrecida a un compañero, así que no se mueve efectivo en ella. Retire la oferta para continuar.</translation>
    </message>
    <message>
        <source>Your drawer is paused, so no cash moves in it. Resume it under Drawer, then post this.</source>
        <translation>Su caja está en pausa, así que no se mueve efectivo en ella. Reanúdela en Caja y después registre esto.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a supervisor or an administrator.</source>
        <translation>Su rol no incluye esto. Consulte a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. It can be replaced by another, but not dropped.</source>
        <translation>Su rol necesita un segundo factor. Se puede reemplazar por otro, pero no quitar.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set up your authenticator first.</source>
        <translation>Su rol necesita un segundo factor. Configure primero su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is kept.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Your session has lasted as long as one may.</source>
        <translation>Su sesión ha durado el máximo permitido.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>licencia de conducir</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>inspección</translation>
    </message>
    <message>
        <source>known personally</source>
        <translation>conocimiento personal</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>nadie lo sabe</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>aún sin activar</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>pasaporte</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>permiso de residencia</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>cajero</translation>
    </message>
    <message>
        <source>{code} has {digits} decimals: type it as {example}.</source>
        <translation>{code} tiene {digits} decimales: escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>{given} would go out and {taken} come in. Both sides of an exchange are the same sum.</source>
        <translation>Saldrían {given} y entrarían {taken}. Los dos lados de un cambio suman lo mismo.</translation>
    </message>
    <message>
        <source>{rule} Choose a smaller amount, or ask a supervisor.</source>
        <translation>{rule} Elija un importe menor o consulte a un supervisor.</translation>
    </message>
</context>
</TS>
