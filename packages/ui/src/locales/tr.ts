import type { Dictionary } from '../words/Dictionary.ts'

/** Türkçe */
export const tr: Dictionary = {
  lang: 'tr',
  dir: 'ltr',
  words: {
    trigger: 'Hesabı sil…',
    keepAccount: 'Hesabım kalsın',
    continue: 'Devam et',
    back: 'Geri',
    close: 'Kapat',
    done: 'Tamam',
    tryAgain: 'Yeniden dene',
    checkAgain: 'Yeniden kontrol et',
    checking: 'Kontrol ediliyor…',
    details: 'Ayrıntılar',
    requestId: 'İstek kimliği',
    copyRequestId: 'İstek kimliğini kopyala',
    copied: 'Kopyalandı',

    loading: 'Hesabınız yükleniyor…',
    loadFailed: 'Yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.',

    reviewTitle: 'Hesabınız silinsin mi?',
    reviewDescription: 'Aşağıdaki hesap kalıcı olarak silinecek. Bu işlem geri alınamaz.',
    accountLabel: 'Silinecek hesap',
    consequencesTitle: 'Hesapla birlikte gidecekler',
    consequencesGeneral: 'Hesap ve hesapta saklanan her şey silinecek.',
    blockersTitle: 'Hesabı silmeden önce çözülmesi gerekenler',
    blockersLink: 'Aç',
    blockersFailed:
      'Silmeye engel bir durum olup olmadığını kontrol edemedik; bu yüzden hesap şu anda silinemiyor.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Saklanacaklar',
      exportData: 'Verilerinizi yanınıza alın',
      alternatives: 'Diğer seçenekler',
      reason: 'Ayrılma nedeniniz (isteğe bağlı)',
    },
    acknowledgement: {
      checkbox: 'Hesabımın kalıcı olarak silineceğini anlıyorum.',
      checkboxMissing: 'Devam etmek için kutuyu işaretleyin.',
      phrase: 'hesabımı sil',
      type: 'Onaylamak için şunu yazın: {text}',
      typeMasked: 'Onaylamak için şunu tam olarak yazın: {text}',
      typeMissing: 'Devam etmek için şunu yazın: {text}',
    },

    verifyTitle: 'Kimliğinizi doğrulayın',
    verifyDescription: 'Son bir adım kaldı. Ardından hesap hemen silinecek.',
    codeWillBeSent: {
      PHONE_PASSCODE: '{destination} numarasına SMS ile bir kod göndereceğiz.',
      EMAIL_PASSCODE: '{destination} adresine e-postayla bir kod göndereceğiz.',
    },
    codeWasSent: {
      PHONE_PASSCODE: '{destination} numarasına SMS ile bir kod gönderdik.',
      EMAIL_PASSCODE: '{destination} adresine e-postayla bir kod gönderdik.',
    },
    sendCode: 'Kod gönder',
    sendNewCode: 'Yeni kod gönder',
    sendingCode: 'Gönderiliyor…',
    resendWait: '{when} yeni bir kod gönderebilirsiniz.',
    codeLabel: 'Kod',
    codeMissing: 'Mesajdaki kodu girin.',
    codeNotSent: 'Önce bir kod gönderin, ardından kodu buraya girin.',
    passwordLabel: 'Şifre',
    passwordMissing: 'Şifrenizi girin.',
    showPassword: 'Şifreyi göster',
    hidePassword: 'Şifreyi gizle',
    otherMethod: {
      PHONE_PASSCODE: 'SMS ile doğrula',
      EMAIL_PASSCODE: 'E-postayla doğrula',
      PASSWORD: 'Şifreyle doğrula',
    },
    deleteAccount: 'Hesabı sil',
    verifying: 'Kontrol ediliyor…',

    deletingTitle: 'Hesabınız siliniyor…',
    deletingDescription: 'Lütfen bu sayfayı kapatmayın. Bu çok kısa sürer.',

    unconfirmedTitle: 'Henüz emin değiliz',
    unconfirmedProbing: 'Net bir yanıt alamadık. Ne olduğunu kontrol ediyoruz…',
    unconfirmedPresent:
      'Net bir yanıt alamadık. Hesap şimdilik duruyor, ancak istek yine de işlenebilir.',
    unconfirmedNothing: 'Net bir yanıt alamadık ve hesabın silinip silinmediğini öğrenemedik.',
    unconfirmedAdvice: 'Hâlâ giriş yapabiliyorsanız hesap duruyor demektir.',

    deletedTitle: 'Hesabınız silindi',
    deletedDescription: 'Artık mevcut değil. Bizimle geçirdiğiniz zaman için teşekkür ederiz.',
    deletedInOtherTab: 'Başka bir sekmede veya pencerede silindi. Artık mevcut değil.',
    deletedNext: 'Bu hesapla artık giriş yapılamaz. Yapmanız gereken başka bir şey yok.',

    unavailableTitle: {
      'signed-out': 'Oturumunuz kapalı',
      'no-method': 'Kimliğinizi doğrulayamıyoruz',
      'identifier-hidden': 'Kimliğinizi doğrulayamıyoruz',
      'account-changed': 'Oturumunuz artık başka bir hesapta açık',
      disabled: 'Hesaplar buradan silinemez',
      failed: 'Hesabınız yüklenemedi',
    },
    unavailableDescription: {
      'signed-out': 'Yeniden giriş yapıp buraya dönün.',
      'no-method':
        'Hesabınızda kimliğinizi doğrulamak için telefon numarası, e-posta adresi veya şifre yok. Hesabınıza bunlardan birini ekleyip buraya dönün. Ya da hesabı silmesini destek ekibinden isteyin.',
      'identifier-hidden':
        'Telefon numaranız veya e-posta adresiniz bu uygulamayla paylaşılmadığı için kod gönderilemiyor. Yeniden giriş yapıp buna izin verin ya da hesabı silmesini destek ekibinden isteyin.',
      'account-changed':
        'Oturumunuz artık ekrandaki hesapta açık değil. Bu mesajı kapatıp hangi hesabı silmek istediğinizi kontrol edin.',
      disabled: 'Hesabınızın silinmesini istiyorsanız destek ekibine başvurun.',
      failed: 'Bir sorun oluştu. Lütfen yeniden deneyin.',
    },
    nothingDeleted: 'Hiçbir şey silinmedi.',
    outcomeUnknown:
      'Hesabın silinip silinmediğini öğrenemedik. Hâlâ giriş yapabiliyorsanız hesap duruyor demektir.',

    preparingFailed:
      'Hesabınız silinmedi: uygulama silmeye hazırlanamadı. Lütfen daha sonra yeniden deneyin.',
    notDeleted: 'Hesabınız silinmedi.',
    deletionRefused: 'Hesabınız hâlâ duruyor gibi görünüyor.',
    seemsPresent:
      'Net bir yanıt alamadık. Hesabınız hâlâ duruyor gibi görünüyor. Yeniden deneyebilirsiniz. Hesap zaten silindiyse başka bir şey olmaz.',
    newCodeNeeded: 'Yeni bir kod gerekecek.',
    errors: {
      invalid_options: 'Bu uygulama doğru ayarlanmamış. Lütfen destek ekibine bildirin.',
      signed_out: 'Oturumunuz kapalı. Yeniden giriş yapıp buraya dönün.',
      forbidden: 'Bunu yapma izniniz yok. Lütfen destek ekibine başvurun.',
      passcode_rejected:
        'Kod yanlış yazılmış veya artık geçersiz olabilir. Kodu kontrol edin ya da yeni bir kod gönderin.',
      password_rejected: 'Şifre doğru değil. Kontrol edip yeniden deneyin.',
      account_locked: 'Çok fazla deneme yapıldı. Bir süre bekleyip yeniden deneyin.',
      captcha_required:
        'Hizmet, robot olmadığınızdan emin olmak istiyor. Oturumu kapatın, yeniden giriş yapıp buraya dönün.',
      too_soon: 'Az önce bir kod gönderildi. Onu kullanın veya yenisini göndermeden önce bekleyin.',
      rate_limited: 'Şu anda çok fazla istek var. Biraz bekleyip yeniden deneyin.',
      identifier_rejected: 'Hizmet bu telefon numarasını veya e-posta adresini kabul etmiyor.',
      encryption_failed: 'Şifreniz güvenle gönderilemedi. Lütfen destek ekibine bildirin.',
      user_not_found: 'Hizmet bu hesabı tanımıyor. Hesap zaten silinmiş olabilir.',
      user_disabled: 'Bu hesap devre dışı. Lütfen destek ekibine başvurun.',
      app_not_found: 'Bu uygulama doğru ayarlanmamış. Lütfen destek ekibine bildirin.',
      message_not_sent: 'Mesaj gönderilemedi. Lütfen yeniden deneyin.',
      in_progress_elsewhere: 'Bu hesap şu anda başka bir sekmede veya pencerede siliniyor.',
      account_changed: 'Oturumunuz artık başka bir hesapta açık.',
      offline: 'Çevrimdışısınız. Bağlantı kurulunca yeniden deneyin.',
      rejected: 'Hizmet bunu reddetti. Lütfen yeniden deneyin.',
      server: 'Hizmette şu anda bir sorun var. Lütfen daha sonra yeniden deneyin.',
      network: 'Hizmete ulaşılamadı. Bağlantınızı kontrol edip yeniden deneyin.',
      timeout: 'Hizmetin yanıt vermesi çok uzun sürdü. Lütfen yeniden deneyin.',
      aborted: 'İşlem, herhangi bir şey olmadan önce durduruldu.',
      unexpected_answer: 'Hizmet anlamadığımız bir yanıt verdi. Lütfen daha sonra yeniden deneyin.',
    },
  },
}
