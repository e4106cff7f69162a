import type { Dictionary } from '../words/Dictionary.ts'

/** 한국어 */
export const ko: Dictionary = {
  lang: 'ko',
  dir: 'ltr',
  words: {
    trigger: '계정 삭제…',
    keepAccount: '계정 유지',
    continue: '계속',
    back: '뒤로',
    close: '닫기',
    done: '완료',
    tryAgain: '다시 시도',
    checkAgain: '다시 확인',
    checking: '확인 중…',
    details: '세부 정보',
    requestId: '요청 ID',
    copyRequestId: '요청 ID 복사',
    copied: '복사됨',

    loading: '계정을 불러오는 중…',
    loadFailed: '불러오지 못했습니다. 연결 상태를 확인한 후 다시 시도하세요.',

    reviewTitle: '계정을 삭제하시겠습니까?',
    reviewDescription: '아래 계정이 영구적으로 삭제됩니다. 되돌릴 수 없습니다.',
    accountLabel: '삭제할 계정',
    consequencesTitle: '함께 삭제되는 항목',
    consequencesGeneral: '계정과 계정에 저장된 모든 내용이 삭제됩니다.',
    blockersTitle: '계정을 삭제하기 전에 할 일',
    blockersLink: '열기',
    blockersFailed:
      '먼저 처리해야 할 일이 있는지 확인하지 못했습니다. 그래서 지금은 계정을 삭제할 수 없습니다.',
    countedItem: '{label}({count})',
    slotTitle: {
      retention: '보관되는 항목',
      exportData: '내 데이터 내보내기',
      alternatives: '다른 방법',
      reason: '떠나는 이유(선택 사항)',
    },
    acknowledgement: {
      checkbox: '내 계정이 영구적으로 삭제된다는 것을 이해했습니다.',
      checkboxMissing: '계속하려면 체크박스를 선택하세요.',
      phrase: '내 계정 삭제',
      type: '확인하려면 다음을 입력하세요: {text}',
      typeMasked: '확인하려면 다음을 가려진 부분까지 모두 입력하세요: {text}',
      typeMissing: '계속하려면 다음을 입력하세요: {text}',
    },

    verifyTitle: '본인 확인',
    verifyDescription: '마지막 단계입니다. 이 단계를 마치면 계정이 바로 삭제됩니다.',
    codeWillBeSent: {
      PHONE_PASSCODE: '{destination} 번호로 문자 메시지를 통해 인증 코드를 보냅니다.',
      EMAIL_PASSCODE: '{destination} 주소로 이메일을 통해 인증 코드를 보냅니다.',
    },
    codeWasSent: {
      PHONE_PASSCODE: '{destination} 번호로 문자 메시지를 통해 인증 코드를 보냈습니다.',
      EMAIL_PASSCODE: '{destination} 주소로 이메일을 통해 인증 코드를 보냈습니다.',
    },
    sendCode: '인증 코드 보내기',
    sendNewCode: '새 인증 코드 보내기',
    sendingCode: '보내는 중…',
    resendWait: '{when}에 새 인증 코드를 보낼 수 있습니다.',
    codeLabel: '인증 코드',
    codeMissing: '문자 메시지나 이메일에 있는 인증 코드를 입력하세요.',
    codeNotSent: '먼저 인증 코드를 보낸 다음 여기에 입력하세요.',
    passwordLabel: '비밀번호',
    passwordMissing: '비밀번호를 입력하세요.',
    showPassword: '비밀번호 표시',
    hidePassword: '비밀번호 숨기기',
    otherMethod: {
      PHONE_PASSCODE: '대신 문자 메시지 사용',
      EMAIL_PASSCODE: '대신 이메일 사용',
      PASSWORD: '대신 비밀번호 사용',
    },
    deleteAccount: '계정 삭제',
    verifying: '확인 중…',

    deletingTitle: '계정을 삭제하는 중…',
    deletingDescription: '이 페이지를 닫지 말고 잠시 기다려 주세요.',

    unconfirmedTitle: '아직 결과를 확실히 알 수 없습니다',
    unconfirmedProbing: '명확한 응답을 받지 못했습니다. 상황을 확인하고 있습니다…',
    unconfirmedPresent:
      '명확한 응답을 받지 못했습니다. 지금까지는 계정이 남아 있지만, 삭제 요청이 나중에 처리될 수도 있습니다.',
    unconfirmedNothing: '명확한 응답을 받지 못했고, 계정이 삭제되었는지 확인하지 못했습니다.',
    unconfirmedAdvice: '아직 로그인할 수 있다면 계정이 남아 있는 것입니다.',

    deletedTitle: '계정이 삭제되었습니다',
    deletedDescription: '이 계정은 더 이상 존재하지 않습니다. 그동안 이용해 주셔서 감사합니다.',
    deletedInOtherTab: '다른 탭이나 창에서 삭제되었습니다. 이 계정은 더 이상 존재하지 않습니다.',
    deletedNext: '이 계정으로는 더 이상 로그인할 수 없습니다. 더 하실 일은 없습니다.',

    unavailableTitle: {
      'signed-out': '로그인되어 있지 않습니다',
      'no-method': '본인인지 확인할 수 없습니다',
      'identifier-hidden': '본인인지 확인할 수 없습니다',
      'account-changed': '지금은 다른 계정으로 로그인되어 있습니다',
      disabled: '여기서는 계정을 삭제할 수 없습니다',
      failed: '계정을 불러오지 못했습니다',
    },
    unavailableDescription: {
      'signed-out': '다시 로그인한 후 여기로 돌아오세요.',
      'no-method':
        '본인 확인에 쓸 수 있는 전화번호, 이메일 주소, 비밀번호가 계정에 없습니다. 그중 하나를 계정에 추가한 후 여기로 돌아오세요. 또는 고객 지원에 계정 삭제를 요청하세요.',
      'identifier-hidden':
        '전화번호 또는 이메일 주소가 이 앱에 공유되지 않아 인증 코드를 보낼 수 없습니다. 다시 로그인하여 공유를 허용하거나, 고객 지원에 계정 삭제를 요청하세요.',
      'account-changed':
        '화면에 표시된 계정은 현재 로그인된 계정이 아닙니다. 이 화면을 닫고 어떤 계정을 삭제하려는지 확인하세요.',
      disabled: '계정 삭제를 원하시면 고객 지원에 문의하세요.',
      failed: '문제가 발생했습니다. 다시 시도하세요.',
    },
    nothingDeleted: '아무것도 삭제되지 않았습니다.',
    outcomeUnknown:
      '계정이 삭제되었는지 확인하지 못했습니다. 아직 로그인할 수 있다면 계정이 남아 있는 것입니다.',

    preparingFailed:
      '계정이 삭제되지 않았습니다. 앱이 삭제할 준비를 마치지 못했습니다. 나중에 다시 시도하세요.',
    notDeleted: '계정이 삭제되지 않았습니다.',
    deletionRefused: '계정이 아직 남아 있는 것 같습니다.',
    seemsPresent:
      '명확한 응답을 받지 못했습니다. 계정이 아직 남아 있는 것 같습니다. 다시 시도할 수 있습니다. 계정이 이미 삭제되었다면 더는 아무 일도 일어나지 않습니다.',
    newCodeNeeded: '새 인증 코드가 필요합니다.',
    errors: {
      invalid_options: '이 앱이 올바르게 설정되지 않았습니다. 앱의 고객 지원에 알려 주세요.',
      signed_out: '로그인되어 있지 않습니다. 다시 로그인한 후 여기로 돌아오세요.',
      forbidden: '이 작업을 할 권한이 없습니다. 고객 지원에 문의하세요.',
      passcode_rejected:
        '인증 코드를 잘못 입력했거나 코드가 더 이상 유효하지 않을 수 있습니다. 코드를 확인하거나 새 인증 코드를 보내세요.',
      password_rejected: '비밀번호가 맞지 않습니다. 확인한 후 다시 시도하세요.',
      account_locked: '시도 횟수가 너무 많습니다. 한동안 기다린 후 다시 시도하세요.',
      captcha_required:
        '로봇이 아니라는 확인이 필요합니다. 로그아웃하고 다시 로그인한 후 여기로 돌아오세요.',
      too_soon:
        '방금 인증 코드를 보냈습니다. 그 코드를 사용하거나, 기다린 후 새 인증 코드를 보내세요.',
      rate_limited: '지금은 요청이 너무 많습니다. 잠시 기다린 후 다시 시도하세요.',
      identifier_rejected: '서비스에서 이 전화번호 또는 이메일 주소를 허용하지 않습니다.',
      encryption_failed: '비밀번호를 안전하게 보낼 수 없습니다. 고객 지원에 알려 주세요.',
      user_not_found: '서비스에서 이 계정을 찾을 수 없습니다. 이미 삭제되었을 수 있습니다.',
      user_disabled: '이 계정은 비활성화되어 있습니다. 고객 지원에 문의하세요.',
      app_not_found: '이 앱이 올바르게 설정되지 않았습니다. 앱의 고객 지원에 알려 주세요.',
      message_not_sent: '인증 코드를 보내지 못했습니다. 다시 시도하세요.',
      in_progress_elsewhere: '지금 다른 탭이나 창에서 이 계정을 삭제하고 있습니다.',
      account_changed: '지금은 다른 계정으로 로그인되어 있습니다.',
      offline: '오프라인 상태입니다. 인터넷에 연결한 후 다시 시도하세요.',
      rejected: '서비스에서 이 작업을 거부했습니다. 다시 시도하세요.',
      server: '지금 서비스에 문제가 있습니다. 나중에 다시 시도하세요.',
      network: '서비스에 연결할 수 없습니다. 연결 상태를 확인한 후 다시 시도하세요.',
      timeout: '서비스의 응답이 너무 오래 걸렸습니다. 다시 시도하세요.',
      aborted: '아무 일도 일어나기 전에 중단되었습니다.',
      unexpected_answer: '서비스에서 이해할 수 없는 응답을 보냈습니다. 나중에 다시 시도하세요.',
    },
  },
}
