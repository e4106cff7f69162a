import type { Dictionary } from '../words/Dictionary.ts'

/** Polski */
export const pl: Dictionary = {
  lang: 'pl',
  dir: 'ltr',
  words: {
    trigger: 'Usuń konto…',
    keepAccount: 'Zachowaj konto',
    continue: 'Kontynuuj',
    back: 'Wstecz',
    close: 'Zamknij',
    done: 'Gotowe',
    tryAgain: 'Spróbuj ponownie',
    checkAgain: 'Sprawdź ponownie',
    checking: 'Sprawdzanie…',
    details: 'Szczegóły',
    requestId: 'ID żądania',
    copyRequestId: 'Kopiuj ID żądania',
    copied: 'Skopiowano',

    loading: 'Wczytywanie konta…',
    loadFailed: 'Nie udało się tego wczytać. Sprawdź połączenie i spróbuj ponownie.',

    reviewTitle: 'Usunąć konto?',
    reviewDescription: 'Konto podane poniżej zostanie trwale usunięte. Nie można tego cofnąć.',
    accountLabel: 'Konto do usunięcia',
    consequencesTitle: 'Co zniknie razem z nim',
    consequencesGeneral: 'Konto i wszystko, co jest w nim zapisane, zostanie usunięte.',
    blockersTitle: 'Co trzeba załatwić przed usunięciem konta',
    blockersLink: 'Otwórz',
    blockersFailed:
      'Nie udało się sprawdzić, czy coś stoi na przeszkodzie, więc w tej chwili nie można usunąć konta.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Co zostaje zachowane',
      exportData: 'Zabierz swoje dane',
      alternatives: 'Inne możliwości',
      reason: 'Dlaczego odchodzisz (opcjonalnie)',
    },
    acknowledgement: {
      checkbox: 'Rozumiem, że moje konto zostanie trwale usunięte.',
      checkboxMissing: 'Aby kontynuować, zaznacz to pole.',
      phrase: 'usuwam moje konto',
      type: 'Aby potwierdzić, wpisz {text}',
      typeMasked: 'Aby potwierdzić, wpisz {text} w całości',
      typeMissing: 'Aby kontynuować, wpisz {text}',
    },

    verifyTitle: 'Potwierdź, że to Ty',
    verifyDescription: 'To ostatni krok. Zaraz po nim konto zostanie usunięte.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Wyślemy kod SMS-em na numer {destination}.',
      EMAIL_PASSCODE: 'Wyślemy kod e-mailem na adres {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Wysłaliśmy kod SMS-em na numer {destination}.',
      EMAIL_PASSCODE: 'Wysłaliśmy kod e-mailem na adres {destination}.',
    },
    sendCode: 'Wyślij kod',
    sendNewCode: 'Wyślij nowy kod',
    sendingCode: 'Wysyłanie…',
    resendWait: 'Nowy kod można wysłać {when}.',
    codeLabel: 'Kod',
    codeMissing: 'Wpisz kod z wiadomości.',
    codeNotSent: 'Najpierw wyślij kod, a potem wpisz go tutaj.',
    passwordLabel: 'Hasło',
    passwordMissing: 'Wpisz hasło.',
    showPassword: 'Pokaż hasło',
    hidePassword: 'Ukryj hasło',
    otherMethod: {
      PHONE_PASSCODE: 'Potwierdź SMS-em',
      EMAIL_PASSCODE: 'Potwierdź e-mailem',
      PASSWORD: 'Potwierdź hasłem',
    },
    deleteAccount: 'Usuń konto',
    verifying: 'Sprawdzanie…',

    deletingTitle: 'Usuwanie konta…',
    deletingDescription: 'Nie zamykaj tej strony. To potrwa tylko chwilę.',

    unconfirmedTitle: 'Nie mamy jeszcze pewności',
    unconfirmedProbing: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Sprawdzamy, co się stało…',
    unconfirmedPresent:
      'Nie otrzymaliśmy jednoznacznej odpowiedzi. Konto na razie istnieje, ale żądanie może jeszcze zostać przetworzone.',
    unconfirmedNothing:
      'Nie otrzymaliśmy jednoznacznej odpowiedzi i nie udało się ustalić, czy konto zostało usunięte.',
    unconfirmedAdvice: 'Jeśli nadal możesz się zalogować, konto wciąż istnieje.',

    deletedTitle: 'Twoje konto zostało usunięte',
    deletedDescription: 'Konto już nie istnieje. Dziękujemy za czas spędzony z nami.',
    deletedInOtherTab: 'Zostało usunięte w innej karcie lub innym oknie. Już nie istnieje.',
    deletedNext: 'Nie można się już na nie zalogować. Nie musisz nic więcej robić.',

    unavailableTitle: {
      'signed-out': 'Wylogowano Cię',
      'no-method': 'Nie możemy potwierdzić, że to Ty',
      'identifier-hidden': 'Nie możemy potwierdzić, że to Ty',
      'account-changed': 'Jesteś teraz na innym koncie',
      disabled: 'Tutaj nie można usuwać kont',
      failed: 'Nie udało się wczytać konta',
    },
    unavailableDescription: {
      'signed-out': 'Zaloguj się ponownie, a potem wróć tutaj.',
      'no-method':
        'Na koncie nie ma numeru telefonu, adresu e-mail ani hasła do potwierdzenia tożsamości. Dodaj jedno z nich do konta i wróć tutaj. Możesz też poprosić pomoc techniczną o usunięcie konta.',
      'identifier-hidden':
        'Ta aplikacja nie ma dostępu do Twojego numeru telefonu lub adresu e-mail, więc nie można wysłać kodu. Zaloguj się ponownie i zezwól na dostęp albo poproś pomoc techniczną o usunięcie konta.',
      'account-changed':
        'Nie jesteś już na koncie, które było na ekranie. Zamknij ten komunikat i sprawdź, które konto chcesz usunąć.',
      disabled: 'Jeśli chcesz usunąć konto, zwróć się do pomocy technicznej.',
      failed: 'Coś poszło nie tak. Spróbuj ponownie.',
    },
    nothingDeleted: 'Nic nie zostało usunięte.',
    outcomeUnknown:
      'Nie udało się ustalić, czy konto zostało usunięte. Jeśli nadal możesz się zalogować, wciąż istnieje.',

    preparingFailed:
      'Twoje konto nie zostało usunięte: aplikacja nie zdołała się do tego przygotować. Spróbuj ponownie później.',
    notDeleted: 'Twoje konto nie zostało usunięte.',
    deletionRefused: 'Wygląda na to, że Twoje konto wciąż istnieje.',
    seemsPresent:
      'Nie otrzymaliśmy jednoznacznej odpowiedzi. Wygląda na to, że Twoje konto wciąż istnieje. Możesz spróbować ponownie. Jeśli konta już nie ma, nic więcej się nie stanie.',
    newCodeNeeded: 'Potrzebny będzie nowy kod.',
    errors: {
      invalid_options:
        'Ta aplikacja jest nieprawidłowo skonfigurowana. Powiadom jej pomoc techniczną.',
      signed_out: 'Wylogowano Cię. Zaloguj się ponownie, a potem wróć tutaj.',
      forbidden: 'Nie masz do tego uprawnień. Zwróć się do pomocy technicznej.',
      passcode_rejected: 'Kod może zawierać błąd lub być już nieważny. Sprawdź go lub wyślij nowy.',
      password_rejected: 'Hasło jest nieprawidłowe. Sprawdź je i spróbuj ponownie.',
      account_locked: 'Było zbyt wiele prób. Odczekaj jakiś czas i spróbuj ponownie.',
      captcha_required:
        'Usługa wymaga potwierdzenia, że nie jesteś robotem. Wyloguj się, zaloguj ponownie i wróć tutaj.',
      too_soon: 'Kod został wysłany przed chwilą. Użyj go lub odczekaj przed wysłaniem nowego.',
      rate_limited: 'W tej chwili jest zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.',
      identifier_rejected: 'Usługa nie przyjmuje tego numeru telefonu lub adresu e-mail.',
      encryption_failed: 'Nie udało się bezpiecznie wysłać hasła. Powiadom pomoc techniczną.',
      user_not_found: 'Usługa nie zna tego konta. Mogło już zostać usunięte.',
      user_disabled: 'To konto jest wyłączone. Zwróć się do pomocy technicznej.',
      app_not_found:
        'Ta aplikacja jest nieprawidłowo skonfigurowana. Powiadom jej pomoc techniczną.',
      message_not_sent: 'Nie udało się wysłać wiadomości. Spróbuj ponownie.',
      in_progress_elsewhere: 'To konto jest właśnie usuwane w innej karcie lub innym oknie.',
      account_changed: 'Jesteś teraz na innym koncie.',
      offline: 'Jesteś offline. Spróbuj ponownie po połączeniu z siecią.',
      rejected: 'Usługa odrzuciła żądanie. Spróbuj ponownie.',
      server: 'Usługa ma teraz problemy. Spróbuj ponownie później.',
      network: 'Nie udało się połączyć z usługą. Sprawdź połączenie i spróbuj ponownie.',
      timeout: 'Usługa odpowiada zbyt długo. Spróbuj ponownie.',
      aborted: 'Przerwano, zanim cokolwiek się stało.',
      unexpected_answer: 'Usługa dała odpowiedź, której nie rozumiemy. Spróbuj ponownie później.',
    },
  },
}
