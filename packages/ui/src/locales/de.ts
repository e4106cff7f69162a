import type { Dictionary } from '../words/Dictionary.ts'

/** Deutsch */
export const de: Dictionary = {
  lang: 'de',
  dir: 'ltr',
  words: {
    trigger: 'Konto löschen\u00a0…',
    keepAccount: 'Konto behalten',
    continue: 'Weiter',
    back: 'Zurück',
    close: 'Schließen',
    done: 'Fertig',
    tryAgain: 'Erneut versuchen',
    checkAgain: 'Erneut prüfen',
    checking: 'Wird geprüft\u00a0…',
    details: 'Details',
    requestId: 'Anfrage-ID',
    copyRequestId: 'Anfrage-ID kopieren',
    copied: 'Kopiert',

    loading: 'Ihr Konto wird geladen\u00a0…',
    loadFailed:
      'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',

    reviewTitle: 'Ihr Konto löschen?',
    reviewDescription:
      'Damit wird das unten genannte Konto endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
    accountLabel: 'Zu löschendes Konto',
    consequencesTitle: 'Was mit dem Konto gelöscht wird',
    consequencesGeneral: 'Das Konto und alles, was dazu gespeichert ist, werden gelöscht.',
    blockersTitle: 'Vor dem Löschen zu klären',
    blockersLink: 'Öffnen',
    blockersFailed:
      'Wir konnten nicht prüfen, ob noch etwas im Weg steht. Deshalb lässt sich das Konto gerade nicht löschen.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Was aufbewahrt wird',
      exportData: 'Ihre Daten mitnehmen',
      alternatives: 'Andere Möglichkeiten',
      reason: 'Warum Sie gehen, falls Sie es sagen möchten',
    },
    acknowledgement: {
      checkbox: 'Mir ist klar, dass mein Konto endgültig gelöscht wird.',
      checkboxMissing: 'Setzen Sie das Häkchen, um fortzufahren.',
      phrase: 'mein Konto löschen',
      type: 'Geben Sie zur Bestätigung Folgendes ein: {text}',
      typeMasked: 'Geben Sie zur Bestätigung Folgendes vollständig ein: {text}',
      typeMissing: 'Geben Sie Folgendes ein, um fortzufahren: {text}',
    },

    verifyTitle: 'Bestätigen Sie, dass Sie es sind',
    verifyDescription: 'Ein letzter Schritt. Danach wird das Konto sofort gelöscht.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Wir werden einen Code per SMS an {destination} senden.',
      EMAIL_PASSCODE: 'Wir werden einen Code per E-Mail an {destination} senden.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Wir haben einen Code per SMS an {destination} gesendet.',
      EMAIL_PASSCODE: 'Wir haben einen Code per E-Mail an {destination} gesendet.',
    },
    sendCode: 'Code senden',
    sendNewCode: 'Neuen Code senden',
    sendingCode: 'Wird gesendet\u00a0…',
    resendWait: 'Sie können {when} einen neuen Code senden.',
    codeLabel: 'Code',
    codeMissing: 'Geben Sie den Code aus der Nachricht ein.',
    codeNotSent: 'Senden Sie zuerst einen Code und geben Sie ihn dann hier ein.',
    passwordLabel: 'Passwort',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    showPassword: 'Passwort anzeigen',
    hidePassword: 'Passwort verbergen',
    otherMethod: {
      PHONE_PASSCODE: 'Stattdessen per SMS',
      EMAIL_PASSCODE: 'Stattdessen per E-Mail',
      PASSWORD: 'Stattdessen mit Passwort',
    },
    deleteAccount: 'Konto löschen',
    verifying: 'Wird geprüft\u00a0…',

    deletingTitle: 'Ihr Konto wird gelöscht\u00a0…',
    deletingDescription: 'Bitte lassen Sie diese Seite geöffnet. Es dauert nur einen Moment.',

    unconfirmedTitle: 'Noch wissen wir es nicht sicher',
    unconfirmedProbing:
      'Wir haben keine klare Antwort erhalten. Wir prüfen, was geschehen ist\u00a0…',
    unconfirmedPresent:
      'Wir haben keine klare Antwort erhalten. Das Konto ist bisher noch da, aber die Anfrage wird vielleicht noch verarbeitet.',
    unconfirmedNothing:
      'Wir haben keine klare Antwort erhalten und konnten nicht herausfinden, ob das Konto gelöscht wurde.',
    unconfirmedAdvice: 'Wenn Sie sich noch anmelden können, ist das Konto noch da.',

    deletedTitle: 'Ihr Konto ist gelöscht',
    deletedDescription: 'Es existiert nicht mehr. Danke für Ihre Zeit bei uns.',
    deletedInOtherTab:
      'Es wurde in einem anderen Tab oder Fenster gelöscht. Es existiert nicht mehr.',
    deletedNext: 'Sie können sich damit nicht mehr anmelden. Sie müssen nichts weiter tun.',

    unavailableTitle: {
      'signed-out': 'Sie sind abgemeldet',
      'no-method': 'Wir können nicht bestätigen, dass Sie es sind',
      'identifier-hidden': 'Wir können nicht bestätigen, dass Sie es sind',
      'account-changed': 'Sie sind jetzt mit einem anderen Konto angemeldet',
      disabled: 'Konten können hier nicht gelöscht werden',
      failed: 'Ihr Konto konnte nicht geladen werden',
    },
    unavailableDescription: {
      'signed-out': 'Melden Sie sich wieder an und kommen Sie dann zurück.',
      'no-method':
        'In Ihrem Konto ist weder eine Telefonnummer noch eine E-Mail-Adresse oder ein Passwort hinterlegt, um zu bestätigen, dass Sie es sind. Ergänzen Sie eines davon und kommen Sie dann zurück. Oder bitten Sie den Support, das Konto für Sie zu löschen.',
      'identifier-hidden':
        'Ihre Telefonnummer oder E-Mail-Adresse ist für diese App nicht freigegeben, daher kann kein Code gesendet werden. Melden Sie sich erneut an und erlauben Sie es, oder bitten Sie den Support, das Konto für Sie zu löschen.',
      'account-changed':
        'Das angezeigte Konto ist nicht mehr das, mit dem Sie angemeldet sind. Schließen Sie diese Ansicht und sehen Sie nach, welches Konto Sie löschen möchten.',
      disabled: 'Wenden Sie sich an den Support, wenn Ihr Konto gelöscht werden soll.',
      failed: 'Etwas ist schiefgegangen. Bitte versuchen Sie es erneut.',
    },
    nothingDeleted: 'Es wurde nichts gelöscht.',
    outcomeUnknown:
      'Wir konnten nicht herausfinden, ob das Konto gelöscht wurde. Wenn Sie sich noch anmelden können, ist es noch da.',

    preparingFailed:
      'Ihr Konto wurde nicht gelöscht: Die App konnte die Löschung nicht vorbereiten. Bitte versuchen Sie es später erneut.',
    notDeleted: 'Ihr Konto wurde nicht gelöscht.',
    deletionRefused: 'Ihr Konto scheint noch da zu sein.',
    seemsPresent:
      'Wir haben keine klare Antwort erhalten. Ihr Konto scheint noch da zu sein. Sie können es erneut versuchen. Ist es schon gelöscht, geschieht nichts weiter.',
    newCodeNeeded: 'Sie brauchen einen neuen Code.',
    errors: {
      invalid_options:
        'Diese App ist nicht richtig eingerichtet. Bitte melden Sie dies ihrem Support.',
      signed_out: 'Sie sind abgemeldet. Melden Sie sich wieder an und kommen Sie dann zurück.',
      forbidden: 'Sie dürfen diese Aktion nicht ausführen. Bitte fragen Sie den Support.',
      passcode_rejected:
        'Der Code ist vielleicht falsch eingegeben oder nicht mehr gültig. Prüfen Sie ihn oder senden Sie einen neuen.',
      password_rejected: 'Das Passwort stimmt nicht. Prüfen Sie es und versuchen Sie es erneut.',
      account_locked:
        'Es gab zu viele Versuche. Warten Sie eine Weile und versuchen Sie es dann erneut.',
      captcha_required:
        'Der Dienst möchte sehen, dass Sie kein Roboter sind. Melden Sie sich ab und wieder an und kommen Sie dann zurück.',
      too_soon:
        'Gerade wurde ein Code gesendet. Verwenden Sie ihn oder warten Sie, bevor Sie einen neuen senden.',
      rate_limited:
        'Es gibt gerade zu viele Anfragen. Warten Sie etwas und versuchen Sie es dann erneut.',
      identifier_rejected: 'Der Dienst akzeptiert diese Telefonnummer oder E-Mail-Adresse nicht.',
      encryption_failed:
        'Ihr Passwort konnte nicht sicher gesendet werden. Bitte melden Sie dies dem Support.',
      user_not_found: 'Der Dienst kennt dieses Konto nicht. Vielleicht ist es schon gelöscht.',
      user_disabled: 'Dieses Konto ist deaktiviert. Bitte fragen Sie den Support.',
      app_not_found:
        'Diese App ist nicht richtig eingerichtet. Bitte melden Sie dies ihrem Support.',
      message_not_sent:
        'Die Nachricht konnte nicht gesendet werden. Bitte versuchen Sie es erneut.',
      in_progress_elsewhere: 'Dieses Konto wird gerade in einem anderen Tab oder Fenster gelöscht.',
      account_changed: 'Sie sind jetzt mit einem anderen Konto angemeldet.',
      offline: 'Sie sind offline. Versuchen Sie es erneut, wenn Sie verbunden sind.',
      rejected: 'Der Dienst hat die Anfrage abgelehnt. Bitte versuchen Sie es erneut.',
      server: 'Der Dienst hat gerade ein Problem. Bitte versuchen Sie es später erneut.',
      network:
        'Der Dienst war nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
      timeout:
        'Der Dienst hat für seine Antwort zu lange gebraucht. Bitte versuchen Sie es erneut.',
      aborted: 'Der Vorgang wurde gestoppt, bevor etwas geschehen ist.',
      unexpected_answer:
        'Der Dienst hat eine Antwort gegeben, die wir nicht verstehen. Bitte versuchen Sie es später erneut.',
    },
  },
}
