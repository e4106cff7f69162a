import type { Dictionary } from '../words/Dictionary.ts'

/** Nederlands */
export const nl: Dictionary = {
  lang: 'nl',
  dir: 'ltr',
  words: {
    trigger: 'Account verwijderen…',
    keepAccount: 'Account behouden',
    continue: 'Doorgaan',
    back: 'Terug',
    close: 'Sluiten',
    done: 'Klaar',
    tryAgain: 'Opnieuw proberen',
    checkAgain: 'Opnieuw controleren',
    checking: 'Controleren…',
    details: 'Details',
    requestId: 'Aanvraag-ID',
    copyRequestId: 'Aanvraag-ID kopiëren',
    copied: 'Gekopieerd',

    loading: 'Je account wordt geladen…',
    loadFailed: 'Dit kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',

    reviewTitle: 'Je account verwijderen?',
    reviewDescription:
      'Hiermee wordt het account hieronder definitief verwijderd. Dit kan niet ongedaan worden gemaakt.',
    accountLabel: 'Te verwijderen account',
    consequencesTitle: 'Wat mee wordt verwijderd',
    consequencesGeneral: 'Het account en alles wat erbij is opgeslagen, worden verwijderd.',
    blockersTitle: 'Regel dit voordat je het account verwijdert',
    blockersLink: 'Openen',
    blockersFailed:
      'We konden niet nagaan of er nog iets in de weg staat. Daarom kan het account nu niet worden verwijderd.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Wat wordt bewaard',
      exportData: 'Je gegevens meenemen',
      alternatives: 'Andere mogelijkheden',
      reason: 'Waarom je weggaat, als je dat wilt zeggen',
    },
    acknowledgement: {
      checkbox: 'Ik begrijp dat mijn account definitief wordt verwijderd.',
      checkboxMissing: 'Vink het vakje aan om door te gaan.',
      phrase: 'verwijder mijn account',
      type: 'Typ ter bevestiging: {text}',
      typeMasked: 'Typ ter bevestiging voluit: {text}',
      typeMissing: 'Typ om door te gaan: {text}',
    },

    verifyTitle: 'Bevestig dat jij het bent',
    verifyDescription: 'Nog één stap. Daarna wordt het account meteen verwijderd.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'We zullen een code per sms sturen naar {destination}.',
      EMAIL_PASSCODE: 'We zullen een code per e-mail sturen naar {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'We hebben een code per sms gestuurd naar {destination}.',
      EMAIL_PASSCODE: 'We hebben een code per e-mail gestuurd naar {destination}.',
    },
    sendCode: 'Code versturen',
    sendNewCode: 'Nieuwe code versturen',
    sendingCode: 'Versturen…',
    resendWait: 'Je kunt {when} een nieuwe code versturen.',
    codeLabel: 'Code',
    codeMissing: 'Vul de code uit het bericht in.',
    codeNotSent: 'Verstuur eerst een code en vul die dan hier in.',
    passwordLabel: 'Wachtwoord',
    passwordMissing: 'Vul je wachtwoord in.',
    showPassword: 'Wachtwoord tonen',
    hidePassword: 'Wachtwoord verbergen',
    otherMethod: {
      PHONE_PASSCODE: 'Liever per sms',
      EMAIL_PASSCODE: 'Liever per e-mail',
      PASSWORD: 'Liever met wachtwoord',
    },
    deleteAccount: 'Account verwijderen',
    verifying: 'Controleren…',

    deletingTitle: 'Je account wordt verwijderd…',
    deletingDescription: 'Houd deze pagina open. Het duurt maar even.',

    unconfirmedTitle: 'We weten het nog niet zeker',
    unconfirmedProbing: 'We kregen geen duidelijk antwoord. We gaan na wat er is gebeurd…',
    unconfirmedPresent:
      'We kregen geen duidelijk antwoord. Tot nu toe bestaat het account nog, maar de aanvraag kan nog worden verwerkt.',
    unconfirmedNothing:
      'We kregen geen duidelijk antwoord en konden niet nagaan of het account is verwijderd.',
    unconfirmedAdvice: 'Als je nog kunt inloggen, bestaat het account nog.',

    deletedTitle: 'Je account is verwijderd',
    deletedDescription: 'Het bestaat niet meer. Bedankt voor je tijd bij ons.',
    deletedInOtherTab: 'Het is in een ander tabblad of venster verwijderd. Het bestaat niet meer.',
    deletedNext: 'Je kunt er niet meer mee inloggen. Je hoeft niets meer te doen.',

    unavailableTitle: {
      'signed-out': 'Je bent uitgelogd',
      'no-method': 'We kunnen niet bevestigen dat jij het bent',
      'identifier-hidden': 'We kunnen niet bevestigen dat jij het bent',
      'account-changed': 'Je bent nu met een ander account ingelogd',
      disabled: 'Accounts kunnen hier niet worden verwijderd',
      failed: 'Je account kon niet worden geladen',
    },
    unavailableDescription: {
      'signed-out': 'Log opnieuw in en kom dan terug.',
      'no-method':
        'Je account heeft geen telefoonnummer, e-mailadres of wachtwoord om te bevestigen dat jij het bent. Voeg er een toe aan je account en kom dan terug. Of vraag de klantenservice om het account voor je te verwijderen.',
      'identifier-hidden':
        'Je telefoonnummer of e-mailadres wordt niet met deze app gedeeld, dus er kan geen code worden verstuurd. Log opnieuw in en sta het toe, of vraag de klantenservice om het account voor je te verwijderen.',
      'account-changed':
        'Het account op het scherm is niet meer het account waarmee je bent ingelogd. Sluit dit en kijk welk account je wilt verwijderen.',
      disabled: 'Vraag het de klantenservice als je je account wilt laten verwijderen.',
      failed: 'Er ging iets mis. Probeer het opnieuw.',
    },
    nothingDeleted: 'Er is niets verwijderd.',
    outcomeUnknown:
      'We konden niet nagaan of het account is verwijderd. Als je nog kunt inloggen, bestaat het nog.',

    preparingFailed:
      'Je account is niet verwijderd: de app kon de verwijdering niet voorbereiden. Probeer het later opnieuw.',
    notDeleted: 'Je account is niet verwijderd.',
    deletionRefused: 'Je account lijkt nog te bestaan.',
    seemsPresent:
      'We kregen geen duidelijk antwoord. Je account lijkt nog te bestaan. Je kunt het opnieuw proberen. Als het al is verwijderd, gebeurt er verder niets.',
    newCodeNeeded: 'Je hebt een nieuwe code nodig.',
    errors: {
      invalid_options:
        'Deze app is niet goed ingesteld. Meld dit bij de klantenservice van de app.',
      signed_out: 'Je bent uitgelogd. Log opnieuw in en kom dan terug.',
      forbidden: 'Je mag deze actie niet uitvoeren. Neem contact op met de klantenservice.',
      passcode_rejected:
        'De code is misschien verkeerd ingevuld of niet meer geldig. Controleer de code of verstuur een nieuwe.',
      password_rejected: 'Het wachtwoord klopt niet. Controleer het en probeer het opnieuw.',
      account_locked: 'Er waren te veel pogingen. Wacht een tijdje en probeer het dan opnieuw.',
      captcha_required:
        'De dienst wil nagaan of je geen robot bent. Log uit en weer in en kom dan terug.',
      too_soon:
        'Er is net een code verstuurd. Gebruik die, of wacht voordat je een nieuwe verstuurt.',
      rate_limited: 'Er zijn nu te veel aanvragen. Wacht even en probeer het dan opnieuw.',
      identifier_rejected: 'De dienst accepteert dit telefoonnummer of e-mailadres niet.',
      encryption_failed:
        'Je wachtwoord kon niet veilig worden verstuurd. Meld dit bij de klantenservice.',
      user_not_found: 'De dienst kent dit account niet. Misschien is het al verwijderd.',
      user_disabled: 'Dit account is uitgeschakeld. Neem contact op met de klantenservice.',
      app_not_found: 'Deze app is niet goed ingesteld. Meld dit bij de klantenservice van de app.',
      message_not_sent: 'Het bericht kon niet worden verstuurd. Probeer het opnieuw.',
      in_progress_elsewhere:
        'Dit account wordt op dit moment in een ander tabblad of venster verwijderd.',
      account_changed: 'Je bent nu met een ander account ingelogd.',
      offline: 'Je bent offline. Probeer het opnieuw als je verbinding hebt.',
      rejected: 'De dienst heeft de aanvraag geweigerd. Probeer het opnieuw.',
      server: 'De dienst heeft op dit moment een probleem. Probeer het later opnieuw.',
      network: 'De dienst was niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
      timeout: 'Het antwoord van de dienst duurde te lang. Probeer het opnieuw.',
      aborted: 'De bewerking is gestopt voordat er iets gebeurde.',
      unexpected_answer:
        'De dienst gaf een antwoord dat we niet begrijpen. Probeer het later opnieuw.',
    },
  },
}
