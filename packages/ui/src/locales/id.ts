import type { Dictionary } from '../words/Dictionary.ts'

/** Bahasa Indonesia */
export const id: Dictionary = {
  lang: 'id',
  dir: 'ltr',
  words: {
    trigger: 'Hapus akun…',
    keepAccount: 'Pertahankan akun',
    continue: 'Lanjutkan',
    back: 'Kembali',
    close: 'Tutup',
    done: 'Selesai',
    tryAgain: 'Coba lagi',
    checkAgain: 'Periksa lagi',
    checking: 'Memeriksa…',
    details: 'Detail',
    requestId: 'ID permintaan',
    copyRequestId: 'Salin ID permintaan',
    copied: 'Disalin',

    loading: 'Memuat akun Anda…',
    loadFailed: 'Bagian ini tidak dapat dimuat. Periksa koneksi Anda, lalu coba lagi.',

    reviewTitle: 'Hapus akun Anda?',
    reviewDescription:
      'Tindakan ini menghapus akun di bawah secara permanen. Setelah dihapus, akun tidak dapat dikembalikan.',
    accountLabel: 'Akun yang akan dihapus',
    consequencesTitle: 'Yang ikut terhapus',
    consequencesGeneral: 'Akun dan semua yang tersimpan bersamanya akan dihapus.',
    blockersTitle: 'Yang perlu diselesaikan sebelum akun dapat dihapus',
    blockersLink: 'Buka',
    blockersFailed:
      'Kami tidak dapat memeriksa apakah ada yang menghalangi, jadi akun tidak dapat dihapus saat ini.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Yang tetap disimpan',
      exportData: 'Bawa data Anda',
      alternatives: 'Pilihan lain',
      reason: 'Alasan Anda pergi, jika ingin menyampaikannya',
    },
    acknowledgement: {
      checkbox: 'Saya mengerti bahwa akun saya akan dihapus secara permanen.',
      checkboxMissing: 'Centang kotak untuk melanjutkan.',
      phrase: 'hapus akun saya',
      type: 'Untuk konfirmasi, ketik: {text}',
      typeMasked: 'Untuk konfirmasi, ketik secara lengkap: {text}',
      typeMissing: 'Untuk melanjutkan, ketik: {text}',
    },

    verifyTitle: 'Konfirmasi bahwa ini Anda',
    verifyDescription: 'Satu langkah terakhir. Setelah itu, akun langsung dihapus.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Kami akan mengirim kode lewat SMS ke {destination}.',
      EMAIL_PASSCODE: 'Kami akan mengirim kode lewat email ke {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Kami sudah mengirim kode lewat SMS ke {destination}.',
      EMAIL_PASSCODE: 'Kami sudah mengirim kode lewat email ke {destination}.',
    },
    sendCode: 'Kirim kode',
    sendNewCode: 'Kirim kode baru',
    sendingCode: 'Mengirim…',
    resendWait: 'Anda dapat mengirim kode baru {when}.',
    codeLabel: 'Kode',
    codeMissing: 'Masukkan kode dari pesan tersebut.',
    codeNotSent: 'Kirim kode dulu, lalu masukkan di sini.',
    passwordLabel: 'Kata sandi',
    passwordMissing: 'Masukkan kata sandi Anda.',
    showPassword: 'Tampilkan kata sandi',
    hidePassword: 'Sembunyikan kata sandi',
    otherMethod: {
      PHONE_PASSCODE: 'Gunakan SMS saja',
      EMAIL_PASSCODE: 'Gunakan email saja',
      PASSWORD: 'Gunakan kata sandi saja',
    },
    deleteAccount: 'Hapus akun',
    verifying: 'Memeriksa…',

    deletingTitle: 'Menghapus akun Anda…',
    deletingDescription: 'Biarkan halaman ini tetap terbuka. Prosesnya hanya sebentar.',

    unconfirmedTitle: 'Kami belum tahu pasti',
    unconfirmedProbing:
      'Kami tidak mendapat jawaban yang jelas. Kami sedang memeriksa apa yang terjadi…',
    unconfirmedPresent:
      'Kami tidak mendapat jawaban yang jelas. Sejauh ini akun masih ada, tetapi permintaan mungkin masih akan diproses.',
    unconfirmedNothing:
      'Kami tidak mendapat jawaban yang jelas dan tidak dapat mengetahui apakah akun sudah dihapus.',
    unconfirmedAdvice: 'Jika Anda masih bisa masuk ke akun, berarti akun masih ada.',

    deletedTitle: 'Akun Anda sudah dihapus',
    deletedDescription: 'Akun ini tidak ada lagi. Terima kasih atas waktu Anda bersama kami.',
    deletedInOtherTab: 'Akun ini dihapus di tab atau jendela lain dan tidak ada lagi.',
    deletedNext:
      'Anda tidak bisa lagi masuk dengan akun ini. Tidak ada lagi yang perlu Anda lakukan.',

    unavailableTitle: {
      'signed-out': 'Anda sudah keluar dari akun',
      'no-method': 'Kami tidak dapat memastikan bahwa ini Anda',
      'identifier-hidden': 'Kami tidak dapat memastikan bahwa ini Anda',
      'account-changed': 'Anda sekarang masuk dengan akun lain',
      disabled: 'Akun tidak dapat dihapus di sini',
      failed: 'Akun Anda tidak dapat dimuat',
    },
    unavailableDescription: {
      'signed-out': 'Masuk lagi, lalu kembali ke sini.',
      'no-method':
        'Akun Anda tidak memiliki nomor telepon, alamat email, atau kata sandi untuk konfirmasi. Tambahkan salah satunya ke akun, lalu kembali ke sini. Atau minta tim dukungan menghapus akun untuk Anda.',
      'identifier-hidden':
        'Nomor telepon atau alamat email Anda tidak dibagikan ke aplikasi ini, jadi kode tidak dapat dikirim. Masuk lagi dan izinkan berbagi, atau minta tim dukungan menghapus akun untuk Anda.',
      'account-changed':
        'Akun di layar bukan lagi akun yang sedang Anda gunakan. Tutup ini, lalu periksa akun mana yang ingin Anda hapus.',
      disabled: 'Hubungi tim dukungan jika Anda ingin akun Anda dihapus.',
      failed: 'Terjadi masalah. Silakan coba lagi.',
    },
    nothingDeleted: 'Tidak ada yang dihapus.',
    outcomeUnknown:
      'Kami tidak dapat mengetahui apakah akun sudah dihapus. Jika Anda masih bisa masuk ke akun, berarti akun masih ada.',

    preparingFailed:
      'Akun Anda tidak dihapus: aplikasi tidak dapat mempersiapkan penghapusan. Silakan coba lagi nanti.',
    notDeleted: 'Akun Anda tidak dihapus.',
    deletionRefused: 'Akun Anda tampaknya masih ada.',
    seemsPresent:
      'Kami tidak mendapat jawaban yang jelas. Akun Anda tampaknya masih ada. Anda dapat mencoba lagi. Jika ternyata akun sudah dihapus, tidak akan terjadi apa-apa lagi.',
    newCodeNeeded: 'Anda akan memerlukan kode baru.',
    errors: {
      invalid_options: 'Aplikasi ini tidak diatur dengan benar. Beri tahu tim dukungannya.',
      signed_out: 'Anda sudah keluar dari akun. Masuk lagi, lalu kembali ke sini.',
      forbidden: 'Anda tidak diizinkan melakukan ini. Hubungi tim dukungan.',
      passcode_rejected:
        'Kode mungkin salah ketik atau tidak berlaku lagi. Periksa kodenya, atau kirim kode baru.',
      password_rejected: 'Kata sandi tidak benar. Periksa, lalu coba lagi.',
      account_locked: 'Terlalu banyak percobaan. Tunggu beberapa saat, lalu coba lagi.',
      captcha_required:
        'Layanan perlu melihat bahwa Anda bukan robot. Keluar dari akun dan masuk lagi, lalu kembali ke sini.',
      too_soon:
        'Sebuah kode baru saja dikirim. Gunakan kode itu, atau tunggu sebelum mengirim yang baru.',
      rate_limited: 'Saat ini terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
      identifier_rejected: 'Layanan tidak menerima nomor telepon atau alamat email ini.',
      encryption_failed: 'Kata sandi Anda tidak dapat dikirim dengan aman. Beri tahu tim dukungan.',
      user_not_found: 'Layanan tidak mengenali akun ini. Mungkin akun ini sudah dihapus.',
      user_disabled: 'Akun ini dinonaktifkan. Hubungi tim dukungan.',
      app_not_found: 'Aplikasi ini tidak diatur dengan benar. Beri tahu tim dukungannya.',
      message_not_sent: 'Pesan tidak dapat dikirim. Silakan coba lagi.',
      in_progress_elsewhere: 'Akun ini sedang dihapus di tab atau jendela lain.',
      account_changed: 'Anda sekarang masuk dengan akun lain.',
      offline: 'Anda sedang offline. Coba lagi setelah terhubung.',
      rejected: 'Layanan menolak permintaan ini. Silakan coba lagi.',
      server: 'Layanan sedang bermasalah. Silakan coba lagi nanti.',
      network: 'Layanan tidak dapat dihubungi. Periksa koneksi Anda, lalu coba lagi.',
      timeout: 'Layanan terlalu lama menjawab. Silakan coba lagi.',
      aborted: 'Proses dihentikan sebelum terjadi apa-apa.',
      unexpected_answer: 'Layanan memberi jawaban yang tidak kami pahami. Silakan coba lagi nanti.',
    },
  },
}
