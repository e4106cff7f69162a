import type { Dictionary } from '../words/Dictionary.ts'

/** Italiano */
export const it: Dictionary = {
  lang: 'it',
  dir: 'ltr',
  words: {
    trigger: 'Elimina account…',
    keepAccount: 'Mantieni account',
    continue: 'Continua',
    back: 'Indietro',
    close: 'Chiudi',
    done: 'Fine',
    tryAgain: 'Riprova',
    checkAgain: 'Verifica di nuovo',
    checking: 'Verifica in corso…',
    details: 'Dettagli',
    requestId: 'ID richiesta',
    copyRequestId: 'Copia ID richiesta',
    copied: 'Copiato',

    loading: 'Caricamento del tuo account…',
    loadFailed: 'Il caricamento non è riuscito. Controlla la connessione e riprova.',

    reviewTitle: 'Eliminare il tuo account?',
    reviewDescription:
      'Questa operazione elimina definitivamente l’account qui sotto. È irreversibile.',
    accountLabel: 'Account da eliminare',
    consequencesTitle: 'Cosa verrà eliminato con l’account',
    consequencesGeneral: 'L’account e tutto ciò che vi è salvato verranno eliminati.',
    blockersTitle: 'Da risolvere prima di eliminare l’account',
    blockersLink: 'Apri',
    blockersFailed:
      'Non abbiamo potuto verificare se qualcosa lo impedisce, quindi al momento l’account non può essere eliminato.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Cosa viene conservato',
      exportData: 'Porta con te i tuoi dati',
      alternatives: 'Altre possibilità',
      reason: 'Perché te ne vai, se vuoi dirlo',
    },
    acknowledgement: {
      checkbox: 'Capisco che il mio account verrà eliminato definitivamente.',
      checkboxMissing: 'Seleziona la casella per continuare.',
      phrase: 'elimina il mio account',
      type: 'Per confermare, scrivi {text}',
      typeMasked: 'Per confermare, scrivi {text} per intero',
      typeMissing: 'Per continuare, scrivi: {text}',
    },

    verifyTitle: 'Conferma la tua identità',
    verifyDescription: 'Un ultimo passaggio. Subito dopo l’account viene eliminato.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Invieremo un codice via SMS a {destination}.',
      EMAIL_PASSCODE: 'Invieremo un codice via email a {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Abbiamo inviato un codice via SMS a {destination}.',
      EMAIL_PASSCODE: 'Abbiamo inviato un codice via email a {destination}.',
    },
    sendCode: 'Invia codice',
    sendNewCode: 'Invia un nuovo codice',
    sendingCode: 'Invio in corso…',
    resendWait: 'Potrai inviare un nuovo codice {when}.',
    codeLabel: 'Codice',
    codeMissing: 'Inserisci il codice del messaggio.',
    codeNotSent: 'Prima invia un codice, poi inseriscilo qui.',
    passwordLabel: 'Password',
    passwordMissing: 'Inserisci la tua password.',
    showPassword: 'Mostra password',
    hidePassword: 'Nascondi password',
    otherMethod: {
      PHONE_PASSCODE: 'Usa invece un SMS',
      EMAIL_PASSCODE: 'Usa invece l’email',
      PASSWORD: 'Usa invece la password',
    },
    deleteAccount: 'Elimina account',
    verifying: 'Verifica in corso…',

    deletingTitle: 'Eliminazione del tuo account…',
    deletingDescription: 'Tieni aperta questa pagina. Ci vuole solo un momento.',

    unconfirmedTitle: 'Non ne abbiamo ancora la certezza',
    unconfirmedProbing:
      'Non abbiamo ricevuto una risposta chiara. Stiamo verificando che cosa è successo…',
    unconfirmedPresent:
      'Non abbiamo ricevuto una risposta chiara. Per ora l’account esiste ancora, ma la richiesta potrebbe ancora essere elaborata.',
    unconfirmedNothing:
      'Non abbiamo ricevuto una risposta chiara e non siamo riusciti a sapere se l’account è stato eliminato.',
    unconfirmedAdvice: 'Se riesci ancora ad accedere, l’account esiste ancora.',

    deletedTitle: 'Il tuo account è stato eliminato',
    deletedDescription: 'Non esiste più. Grazie per il tempo trascorso con noi.',
    deletedInOtherTab: 'È stato eliminato in un’altra scheda o finestra. Non esiste più.',
    deletedNext: 'Non puoi più usarlo per accedere. Non devi fare altro.',

    unavailableTitle: {
      'signed-out': 'La tua sessione è chiusa',
      'no-method': 'Non possiamo confermare la tua identità',
      'identifier-hidden': 'Non possiamo confermare la tua identità',
      'account-changed': 'Ora stai usando un altro account',
      disabled: 'Qui non è possibile eliminare gli account',
      failed: 'Non è stato possibile caricare il tuo account',
    },
    unavailableDescription: {
      'signed-out': 'Accedi di nuovo, poi torna qui.',
      'no-method':
        'Il tuo account non ha un numero di telefono, un indirizzo email o una password con cui confermare la tua identità. Aggiungine uno al tuo account, poi torna qui. Oppure chiedi all’assistenza di eliminarlo per te.',
      'identifier-hidden':
        'Il tuo numero di telefono o il tuo indirizzo email non è condiviso con questa app, quindi non si può inviare alcun codice. Accedi di nuovo e consentilo, oppure chiedi all’assistenza di eliminare l’account per te.',
      'account-changed':
        'L’account sullo schermo non è più quello che stai usando. Chiudi questa schermata e guarda quale account vuoi eliminare.',
      disabled: 'Rivolgiti all’assistenza se vuoi che il tuo account venga eliminato.',
      failed: 'Qualcosa è andato storto. Riprova.',
    },
    nothingDeleted: 'Non è stato eliminato nulla.',
    outcomeUnknown:
      'Non siamo riusciti a sapere se l’account è stato eliminato. Se riesci ancora ad accedere, esiste ancora.',

    preparingFailed:
      'Il tuo account non è stato eliminato: l’app non è riuscita a preparare l’eliminazione. Riprova più tardi.',
    notDeleted: 'Il tuo account non è stato eliminato.',
    deletionRefused: 'Sembra che il tuo account esista ancora.',
    seemsPresent:
      'Non abbiamo ricevuto una risposta chiara. Sembra che il tuo account esista ancora. Puoi riprovare. Se è già stato eliminato, non succederà altro.',
    newCodeNeeded: 'Ti servirà un nuovo codice.',
    errors: {
      invalid_options: 'Questa app non è configurata correttamente. Segnalalo alla sua assistenza.',
      signed_out: 'La tua sessione è chiusa. Accedi di nuovo, poi torna qui.',
      forbidden: 'Non hai il permesso di fare questa operazione. Rivolgiti all’assistenza.',
      passcode_rejected:
        'Il codice potrebbe essere scritto male o non più valido. Controllalo o inviane uno nuovo.',
      password_rejected: 'La password non è corretta. Controllala e riprova.',
      account_locked: 'Ci sono stati troppi tentativi. Aspetta un po’, poi riprova.',
      captcha_required:
        'Il servizio vuole verificare che tu non sia un robot. Esci, accedi di nuovo, poi torna qui.',
      too_soon: 'Un codice è stato appena inviato. Usalo o aspetta prima di inviarne uno nuovo.',
      rate_limited: 'Al momento ci sono troppe richieste. Aspetta un po’, poi riprova.',
      identifier_rejected: 'Il servizio non accetta questo numero di telefono o indirizzo email.',
      encryption_failed:
        'Non è stato possibile inviare la tua password in modo sicuro. Segnalalo all’assistenza.',
      user_not_found:
        'Il servizio non conosce questo account. Potrebbe essere già stato eliminato.',
      user_disabled: 'Questo account è disattivato. Rivolgiti all’assistenza.',
      app_not_found: 'Questa app non è configurata correttamente. Segnalalo alla sua assistenza.',
      message_not_sent: 'Non è stato possibile inviare il messaggio. Riprova.',
      in_progress_elsewhere:
        'L’eliminazione di questo account è in corso in un’altra scheda o finestra.',
      account_changed: 'Ora stai usando un altro account.',
      offline: 'Sei offline. Riprova quando la connessione è tornata.',
      rejected: 'Il servizio ha rifiutato la richiesta. Riprova.',
      server: 'Al momento il servizio ha un problema. Riprova più tardi.',
      network: 'Non è stato possibile raggiungere il servizio. Controlla la connessione e riprova.',
      timeout: 'Il servizio ha impiegato troppo tempo a rispondere. Riprova.',
      aborted: 'L’operazione è stata interrotta prima che succedesse qualcosa.',
      unexpected_answer:
        'Il servizio ha dato una risposta che non comprendiamo. Riprova più tardi.',
    },
  },
}
