import type { Dictionary } from '../words/Dictionary.ts'

/** 日本語 */
export const ja: Dictionary = {
  lang: 'ja',
  dir: 'ltr',
  words: {
    trigger: 'アカウントを削除…',
    keepAccount: 'アカウントを残す',
    continue: '続ける',
    back: '戻る',
    close: '閉じる',
    done: '完了',
    tryAgain: 'もう一度試す',
    checkAgain: 'もう一度確認する',
    checking: '確認中…',
    details: '詳細',
    requestId: 'リクエストID',
    copyRequestId: 'リクエストIDをコピー',
    copied: 'コピーしました',

    loading: 'アカウントを読み込んでいます…',
    loadFailed: '読み込めませんでした。接続を確認して、もう一度お試しください。',

    reviewTitle: 'アカウントを削除しますか？',
    reviewDescription: '以下のアカウントが完全に削除されます。元に戻すことはできません。',
    accountLabel: '削除するアカウント',
    consequencesTitle: '一緒に削除されるもの',
    consequencesGeneral: 'アカウントと、アカウントに保存されているものはすべて削除されます。',
    blockersTitle: 'アカウントを削除する前に必要なこと',
    blockersLink: '開く',
    blockersFailed:
      '削除の前に必要なことがあるかどうかを確認できませんでした。そのため、今はアカウントを削除できません。',
    countedItem: '{label}（{count}）',
    slotTitle: {
      retention: '削除されずに残るもの',
      exportData: 'データを手元に残す',
      alternatives: 'ほかの方法',
      reason: 'ご利用をやめる理由（任意）',
    },
    acknowledgement: {
      checkbox: 'アカウントが完全に削除されることを理解しました。',
      checkboxMissing: '続けるには、チェックを入れてください。',
      phrase: 'アカウントを削除',
      type: '確認のため、次の内容を入力してください：{text}',
      typeMasked: '確認のため、次の内容を、隠れている部分も含めてすべて入力してください：{text}',
      typeMissing: '続けるには、次の内容を入力してください：{text}',
    },

    verifyTitle: 'ご本人の確認',
    verifyDescription: '最後の手順です。これが済むと、アカウントはすぐに削除されます。',
    codeWillBeSent: {
      PHONE_PASSCODE: '{destination} にSMSで確認コードを送信します。',
      EMAIL_PASSCODE: '{destination} にメールで確認コードを送信します。',
    },
    codeWasSent: {
      PHONE_PASSCODE: '{destination} にSMSで確認コードを送信しました。',
      EMAIL_PASSCODE: '{destination} にメールで確認コードを送信しました。',
    },
    sendCode: '確認コードを送信',
    sendNewCode: '新しい確認コードを送信',
    sendingCode: '送信中…',
    resendWait: '{when}に新しい確認コードを送信できます。',
    codeLabel: '確認コード',
    codeMissing: 'SMSまたはメールに記載された確認コードを入力してください。',
    codeNotSent: '先に確認コードを送信してから、ここに入力してください。',
    passwordLabel: 'パスワード',
    passwordMissing: 'パスワードを入力してください。',
    showPassword: 'パスワードを表示',
    hidePassword: 'パスワードを非表示',
    otherMethod: {
      PHONE_PASSCODE: '代わりにSMSを使う',
      EMAIL_PASSCODE: '代わりにメールを使う',
      PASSWORD: '代わりにパスワードを使う',
    },
    deleteAccount: 'アカウントを削除',
    verifying: '確認中…',

    deletingTitle: 'アカウントを削除しています…',
    deletingDescription: 'このページを開いたまま、少しお待ちください。',

    unconfirmedTitle: '結果がまだ確認できていません',
    unconfirmedProbing: 'はっきりした応答が得られませんでした。状況を確認しています…',
    unconfirmedPresent:
      'はっきりした応答が得られませんでした。今のところアカウントは残っていますが、削除のリクエストがこのあと処理される可能性があります。',
    unconfirmedNothing:
      'はっきりした応答が得られず、アカウントが削除されたかどうかを確認できませんでした。',
    unconfirmedAdvice: 'まだログインできる場合、アカウントは残っています。',

    deletedTitle: 'アカウントは削除されました',
    deletedDescription:
      'このアカウントはもう存在しません。これまでご利用いただき、ありがとうございました。',
    deletedInOtherTab:
      '別のタブまたはウィンドウで削除されました。このアカウントはもう存在しません。',
    deletedNext: 'このアカウントではもうログインできません。ほかに必要な手続きはありません。',

    unavailableTitle: {
      'signed-out': 'ログインしていません',
      'no-method': 'ご本人であることを確認できません',
      'identifier-hidden': 'ご本人であることを確認できません',
      'account-changed': '現在、別のアカウントでログインしています',
      disabled: 'ここではアカウントを削除できません',
      failed: 'アカウントを読み込めませんでした',
    },
    unavailableDescription: {
      'signed-out': 'もう一度ログインしてから、ここに戻ってください。',
      'no-method':
        '確認に使える電話番号、メールアドレス、パスワードのいずれも、アカウントに登録されていません。いずれかを登録してから、ここに戻ってください。または、サポートにアカウントの削除を依頼してください。',
      'identifier-hidden':
        '電話番号またはメールアドレスがこのアプリに共有されていないため、確認コードを送信できません。もう一度ログインして共有を許可するか、サポートにアカウントの削除を依頼してください。',
      'account-changed':
        '表示されているアカウントは、現在ログインしているアカウントではありません。この画面を閉じて、どのアカウントを削除したいのかを確認してください。',
      disabled: 'アカウントの削除をご希望の場合は、サポートにお問い合わせください。',
      failed: '問題が発生しました。もう一度お試しください。',
    },
    nothingDeleted: '何も削除されていません。',
    outcomeUnknown:
      'アカウントが削除されたかどうかを確認できませんでした。まだログインできる場合、アカウントは残っています。',

    preparingFailed:
      'アカウントは削除されていません。アプリが削除の準備を整えられませんでした。しばらくしてから、もう一度お試しください。',
    notDeleted: 'アカウントは削除されていません。',
    deletionRefused: 'アカウントはまだ残っているようです。',
    seemsPresent:
      'はっきりした応答が得られませんでした。アカウントはまだ残っているようです。もう一度試すことができます。すでに削除されていた場合は、それ以上何も起こりません。',
    newCodeNeeded: '新しい確認コードが必要です。',
    errors: {
      invalid_options: 'このアプリは正しく設定されていません。アプリのサポートにお知らせください。',
      signed_out: 'ログインしていません。もう一度ログインしてから、ここに戻ってください。',
      forbidden: 'この操作を行う権限がありません。サポートにお問い合わせください。',
      passcode_rejected:
        '確認コードの入力に誤りがあるか、コードがすでに無効になっている可能性があります。入力を確認するか、新しい確認コードを送信してください。',
      password_rejected: 'パスワードが正しくありません。確認して、もう一度お試しください。',
      account_locked: '試行回数が多すぎます。しばらく待ってから、もう一度お試しください。',
      captcha_required:
        'ロボットではないことの確認が必要です。いったんログアウトし、ログインし直してから、ここに戻ってください。',
      too_soon:
        '確認コードは先ほど送信されました。そのコードを使うか、少し待ってから新しいコードを送信してください。',
      rate_limited: '現在、リクエストが多すぎます。少し待ってから、もう一度お試しください。',
      identifier_rejected: 'この電話番号またはメールアドレスは、サービスで受け付けられません。',
      encryption_failed: 'パスワードを安全に送信できません。サポートにお知らせください。',
      user_not_found:
        'このアカウントはサービスに見つかりません。すでに削除されている可能性があります。',
      user_disabled: 'このアカウントは無効になっています。サポートにお問い合わせください。',
      app_not_found: 'このアプリは正しく設定されていません。アプリのサポートにお知らせください。',
      message_not_sent: '確認コードを送信できませんでした。もう一度お試しください。',
      in_progress_elsewhere: 'このアカウントの削除は現在、別のタブまたはウィンドウで進行中です。',
      account_changed: '現在、別のアカウントでログインしています。',
      offline: 'オフラインです。接続してから、もう一度お試しください。',
      rejected: 'サービスがこの操作を受け付けませんでした。もう一度お試しください。',
      server: '現在、サービスに問題が発生しています。しばらくしてから、もう一度お試しください。',
      network: 'サービスに接続できませんでした。接続を確認して、もう一度お試しください。',
      timeout: 'サービスの応答に時間がかかりすぎました。もう一度お試しください。',
      aborted: '何も行われないうちに中止されました。',
      unexpected_answer:
        'サービスからの応答を理解できませんでした。しばらくしてから、もう一度お試しください。',
    },
  },
}
