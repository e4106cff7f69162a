import type { Dictionary } from '../words/Dictionary.ts'

/** Svenska */
export const sv: Dictionary = {
  lang: 'sv',
  dir: 'ltr',
  words: {
    trigger: 'Radera kontot\u00a0…',
    keepAccount: 'Behåll kontot',
    continue: 'Fortsätt',
    back: 'Tillbaka',
    close: 'Stäng',
    done: 'Klar',
    tryAgain: 'Försök igen',
    checkAgain: 'Kontrollera igen',
    checking: 'Kontrollerar\u00a0…',
    details: 'Detaljer',
    requestId: 'Begärande-id',
    copyRequestId: 'Kopiera begärande-id',
    copied: 'Kopierat',

    loading: 'Ditt konto hämtas\u00a0…',
    loadFailed: 'Det gick inte att hämta det här. Kontrollera anslutningen och försök igen.',

    reviewTitle: 'Radera ditt konto?',
    reviewDescription: 'Det här raderar kontot nedan för gott. Det går inte att ångra.',
    accountLabel: 'Konto som ska raderas',
    consequencesTitle: 'Det här raderas med kontot',
    consequencesGeneral: 'Kontot och allt som är sparat i det raderas.',
    blockersTitle: 'Innan du kan radera kontot',
    blockersLink: 'Öppna',
    blockersFailed:
      'Vi kunde inte kontrollera om något står i vägen, så kontot kan inte raderas just nu.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Det här sparas',
      exportData: 'Ta med dig dina uppgifter',
      alternatives: 'Andra möjligheter',
      reason: 'Varför du lämnar oss, om du vill berätta',
    },
    acknowledgement: {
      checkbox: 'Jag förstår att mitt konto raderas för gott.',
      checkboxMissing: 'Kryssa i rutan för att fortsätta.',
      phrase: 'radera mitt konto',
      type: 'Bekräfta genom att skriva {text}',
      typeMasked: 'Bekräfta genom att skriva hela {text}',
      typeMissing: 'För att fortsätta, skriv: {text}',
    },

    verifyTitle: 'Bekräfta att det är du',
    verifyDescription: 'Ett sista steg. Sedan raderas kontot direkt.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Vi kommer att skicka en kod via sms till {destination}.',
      EMAIL_PASSCODE: 'Vi kommer att skicka en kod via e-post till {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Vi har skickat en kod via sms till {destination}.',
      EMAIL_PASSCODE: 'Vi har skickat en kod via e-post till {destination}.',
    },
    sendCode: 'Skicka kod',
    sendNewCode: 'Skicka en ny kod',
    sendingCode: 'Skickar\u00a0…',
    resendWait: 'Du kan skicka en ny kod {when}.',
    codeLabel: 'Kod',
    codeMissing: 'Skriv in koden från meddelandet.',
    codeNotSent: 'Skicka först en kod och skriv sedan in den här.',
    passwordLabel: 'Lösenord',
    passwordMissing: 'Skriv in ditt lösenord.',
    showPassword: 'Visa lösenordet',
    hidePassword: 'Dölj lösenordet',
    otherMethod: {
      PHONE_PASSCODE: 'Använd sms i stället',
      EMAIL_PASSCODE: 'Använd e-post i stället',
      PASSWORD: 'Använd lösenordet i stället',
    },
    deleteAccount: 'Radera kontot',
    verifying: 'Kontrollerar\u00a0…',

    deletingTitle: 'Ditt konto raderas\u00a0…',
    deletingDescription: 'Håll den här sidan öppen. Det tar bara ett ögonblick.',

    unconfirmedTitle: 'Vi vet inte säkert än',
    unconfirmedProbing: 'Vi fick inget tydligt svar. Vi kontrollerar vad som hände\u00a0…',
    unconfirmedPresent:
      'Vi fick inget tydligt svar. Än så länge finns kontot kvar, men begäran kan fortfarande komma att behandlas.',
    unconfirmedNothing: 'Vi fick inget tydligt svar och kunde inte ta reda på om kontot raderades.',
    unconfirmedAdvice: 'Om du fortfarande kan logga in finns kontot kvar.',

    deletedTitle: 'Ditt konto är raderat',
    deletedDescription: 'Det finns inte längre. Tack för din tid hos oss.',
    deletedInOtherTab:
      'Det raderades i en annan flik eller ett annat fönster. Det finns inte längre.',
    deletedNext: 'Du kan inte längre logga in med det. Du behöver inte göra något mer.',

    unavailableTitle: {
      'signed-out': 'Du är utloggad',
      'no-method': 'Vi kan inte bekräfta att det är du',
      'identifier-hidden': 'Vi kan inte bekräfta att det är du',
      'account-changed': 'Du är nu inloggad på ett annat konto',
      disabled: 'Konton kan inte raderas här',
      failed: 'Det gick inte att hämta ditt konto',
    },
    unavailableDescription: {
      'signed-out': 'Logga in igen och kom sedan tillbaka.',
      'no-method':
        'Ditt konto har inget telefonnummer, ingen e-postadress och inget lösenord att bekräfta med. Lägg till något av dem i kontot och kom sedan tillbaka. Eller be supporten att radera kontot åt dig.',
      'identifier-hidden':
        'Ditt telefonnummer eller din e-postadress delas inte med den här appen, så ingen kod kan skickas. Logga in igen och tillåt det, eller be supporten att radera kontot åt dig.',
      'account-changed':
        'Kontot på skärmen är inte längre det du är inloggad på. Stäng det här och se efter vilket konto du vill radera.',
      disabled: 'Kontakta supporten om du vill att ditt konto ska raderas.',
      failed: 'Något gick fel. Försök igen.',
    },
    nothingDeleted: 'Ingenting har raderats.',
    outcomeUnknown:
      'Vi kunde inte ta reda på om kontot raderades. Om du fortfarande kan logga in finns det kvar.',

    preparingFailed:
      'Ditt konto har inte raderats: appen kunde inte förbereda raderingen. Försök igen senare.',
    notDeleted: 'Ditt konto har inte raderats.',
    deletionRefused: 'Ditt konto verkar finnas kvar.',
    seemsPresent:
      'Vi fick inget tydligt svar. Ditt konto verkar finnas kvar. Du kan försöka igen. Om det redan är borta händer inget mer.',
    newCodeNeeded: 'Du behöver en ny kod.',
    errors: {
      invalid_options: 'Den här appen är inte rätt inställd. Meddela appens support.',
      signed_out: 'Du är utloggad. Logga in igen och kom sedan tillbaka.',
      forbidden: 'Du har inte behörighet att göra det här. Kontakta supporten.',
      passcode_rejected:
        'Koden kan vara felskriven eller inte längre giltig. Kontrollera den eller skicka en ny.',
      password_rejected: 'Lösenordet stämmer inte. Kontrollera det och försök igen.',
      account_locked: 'Det har gjorts för många försök. Vänta en stund och försök sedan igen.',
      captcha_required:
        'Tjänsten vill se att du inte är en robot. Logga ut och in igen och kom sedan tillbaka.',
      too_soon: 'En kod skickades nyss. Använd den, eller vänta innan du skickar en ny.',
      rate_limited: 'Det är för många förfrågningar just nu. Vänta lite och försök sedan igen.',
      identifier_rejected:
        'Tjänsten godtar inte det här telefonnumret eller den här e-postadressen.',
      encryption_failed: 'Ditt lösenord kunde inte skickas säkert. Meddela supporten.',
      user_not_found: 'Tjänsten känner inte till kontot. Det kan redan vara raderat.',
      user_disabled: 'Det här kontot är inaktiverat. Kontakta supporten.',
      app_not_found: 'Den här appen är inte rätt inställd. Meddela appens support.',
      message_not_sent: 'Meddelandet kunde inte skickas. Försök igen.',
      in_progress_elsewhere:
        'Det här kontot raderas just nu i en annan flik eller ett annat fönster.',
      account_changed: 'Du är nu inloggad på ett annat konto.',
      offline: 'Du är offline. Försök igen när du är ansluten.',
      rejected: 'Tjänsten nekade begäran. Försök igen.',
      server: 'Tjänsten har problem just nu. Försök igen senare.',
      network: 'Det gick inte att nå tjänsten. Kontrollera anslutningen och försök igen.',
      timeout: 'Tjänsten tog för lång tid på sig att svara. Försök igen.',
      aborted: 'Det stoppades innan något hände.',
      unexpected_answer: 'Tjänsten gav ett svar som vi inte förstår. Försök igen senare.',
    },
  },
}
