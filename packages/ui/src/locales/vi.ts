import type { Dictionary } from '../words/Dictionary.ts'

/** Tiếng Việt */
export const vi: Dictionary = {
  lang: 'vi',
  dir: 'ltr',
  words: {
    trigger: 'Xóa tài khoản…',
    keepAccount: 'Giữ tài khoản',
    continue: 'Tiếp tục',
    back: 'Quay lại',
    close: 'Đóng',
    done: 'Xong',
    tryAgain: 'Thử lại',
    checkAgain: 'Kiểm tra lại',
    checking: 'Đang kiểm tra…',
    details: 'Chi tiết',
    requestId: 'ID yêu cầu',
    copyRequestId: 'Sao chép ID yêu cầu',
    copied: 'Đã sao chép',

    loading: 'Đang tải tài khoản của bạn…',
    loadFailed: 'Không tải được phần này. Hãy kiểm tra kết nối rồi thử lại.',

    reviewTitle: 'Xóa tài khoản của bạn?',
    reviewDescription: 'Thao tác này xóa vĩnh viễn tài khoản dưới đây và không thể hoàn tác.',
    accountLabel: 'Tài khoản cần xóa',
    consequencesTitle: 'Những gì sẽ bị xóa theo',
    consequencesGeneral: 'Tài khoản và mọi thứ được lưu cùng tài khoản sẽ bị xóa.',
    blockersTitle: 'Cần giải quyết trước khi xóa được tài khoản',
    blockersLink: 'Mở',
    blockersFailed:
      'Chúng tôi không kiểm tra được có điều gì cản trở hay không, nên hiện không thể xóa tài khoản.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Những gì được giữ lại',
      exportData: 'Mang theo dữ liệu của bạn',
      alternatives: 'Lựa chọn khác',
      reason: 'Lý do bạn rời đi, nếu bạn muốn cho biết',
    },
    acknowledgement: {
      checkbox: 'Tôi hiểu rằng tài khoản của tôi sẽ bị xóa vĩnh viễn.',
      checkboxMissing: 'Hãy đánh dấu vào ô để tiếp tục.',
      phrase: 'xóa tài khoản',
      type: 'Để xác nhận, hãy nhập: {text}',
      typeMasked: 'Để xác nhận, hãy nhập đầy đủ: {text}',
      typeMissing: 'Để tiếp tục, hãy nhập: {text}',
    },

    verifyTitle: 'Xác nhận đó chính là bạn',
    verifyDescription: 'Đây là bước cuối. Sau bước này, tài khoản bị xóa ngay.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Chúng tôi sẽ gửi mã qua SMS đến {destination}.',
      EMAIL_PASSCODE: 'Chúng tôi sẽ gửi mã qua email đến {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Chúng tôi đã gửi mã qua SMS đến {destination}.',
      EMAIL_PASSCODE: 'Chúng tôi đã gửi mã qua email đến {destination}.',
    },
    sendCode: 'Gửi mã',
    sendNewCode: 'Gửi mã mới',
    sendingCode: 'Đang gửi…',
    resendWait: 'Bạn có thể gửi mã mới {when}.',
    codeLabel: 'Mã xác nhận',
    codeMissing: 'Hãy nhập mã đã gửi cho bạn.',
    codeNotSent: 'Hãy gửi mã trước, rồi nhập mã vào đây.',
    passwordLabel: 'Mật khẩu',
    passwordMissing: 'Hãy nhập mật khẩu của bạn.',
    showPassword: 'Hiện mật khẩu',
    hidePassword: 'Ẩn mật khẩu',
    otherMethod: {
      PHONE_PASSCODE: 'Chuyển sang dùng SMS',
      EMAIL_PASSCODE: 'Chuyển sang dùng email',
      PASSWORD: 'Chuyển sang dùng mật khẩu',
    },
    deleteAccount: 'Xóa tài khoản',
    verifying: 'Đang kiểm tra…',

    deletingTitle: 'Đang xóa tài khoản của bạn…',
    deletingDescription: 'Vui lòng giữ trang này mở. Việc này chỉ mất chốc lát.',

    unconfirmedTitle: 'Chúng tôi chưa biết chắc',
    unconfirmedProbing:
      'Chúng tôi không nhận được câu trả lời rõ ràng. Chúng tôi đang kiểm tra xem điều gì đã xảy ra…',
    unconfirmedPresent:
      'Chúng tôi không nhận được câu trả lời rõ ràng. Đến lúc này tài khoản vẫn còn, nhưng yêu cầu vẫn có thể được xử lý.',
    unconfirmedNothing:
      'Chúng tôi không nhận được câu trả lời rõ ràng và không biết được tài khoản đã bị xóa hay chưa.',
    unconfirmedAdvice: 'Nếu bạn vẫn đăng nhập được thì tài khoản vẫn còn.',

    deletedTitle: 'Tài khoản của bạn đã được xóa',
    deletedDescription:
      'Tài khoản này không còn tồn tại. Cảm ơn bạn đã dành thời gian cùng chúng tôi.',
    deletedInOtherTab:
      'Tài khoản này đã được xóa trong một thẻ hoặc cửa sổ khác và không còn tồn tại.',
    deletedNext: 'Bạn không thể đăng nhập bằng tài khoản này nữa. Bạn không cần làm gì thêm.',

    unavailableTitle: {
      'signed-out': 'Bạn không còn đăng nhập',
      'no-method': 'Chúng tôi không thể xác nhận đó là bạn',
      'identifier-hidden': 'Chúng tôi không thể xác nhận đó là bạn',
      'account-changed': 'Bạn hiện đang đăng nhập vào tài khoản khác',
      disabled: 'Không thể xóa tài khoản tại đây',
      failed: 'Không tải được tài khoản của bạn',
    },
    unavailableDescription: {
      'signed-out': 'Hãy đăng nhập lại rồi quay lại đây.',
      'no-method':
        'Tài khoản của bạn không có số điện thoại, địa chỉ email hay mật khẩu để xác nhận. Hãy thêm một trong số đó vào tài khoản rồi quay lại đây. Hoặc nhờ bộ phận hỗ trợ xóa tài khoản giúp bạn.',
      'identifier-hidden':
        'Số điện thoại hoặc địa chỉ email của bạn không được chia sẻ với ứng dụng này nên không thể gửi mã. Hãy đăng nhập lại và cho phép chia sẻ, hoặc nhờ bộ phận hỗ trợ xóa tài khoản giúp bạn.',
      'account-changed':
        'Tài khoản trên màn hình không còn là tài khoản bạn đang đăng nhập. Hãy đóng hộp thoại này và xem bạn muốn xóa tài khoản nào.',
      disabled: 'Hãy liên hệ bộ phận hỗ trợ nếu bạn muốn xóa tài khoản của mình.',
      failed: 'Đã xảy ra lỗi. Vui lòng thử lại.',
    },
    nothingDeleted: 'Không có gì bị xóa.',
    outcomeUnknown:
      'Chúng tôi không biết được tài khoản đã bị xóa hay chưa. Nếu bạn vẫn đăng nhập được thì tài khoản vẫn còn.',

    preparingFailed:
      'Tài khoản của bạn chưa bị xóa: ứng dụng không chuẩn bị được cho việc này. Vui lòng thử lại sau.',
    notDeleted: 'Tài khoản của bạn chưa bị xóa.',
    deletionRefused: 'Có vẻ như tài khoản của bạn vẫn còn.',
    seemsPresent:
      'Chúng tôi không nhận được câu trả lời rõ ràng. Có vẻ như tài khoản của bạn vẫn còn. Bạn có thể thử lại. Nếu tài khoản đã bị xóa rồi thì sẽ không có gì xảy ra thêm.',
    newCodeNeeded: 'Bạn sẽ cần mã mới.',
    errors: {
      invalid_options:
        'Ứng dụng này chưa được thiết lập đúng. Vui lòng báo cho bộ phận hỗ trợ của ứng dụng.',
      signed_out: 'Bạn không còn đăng nhập. Hãy đăng nhập lại rồi quay lại đây.',
      forbidden: 'Bạn không được phép làm việc này. Vui lòng hỏi bộ phận hỗ trợ.',
      passcode_rejected:
        'Mã có thể bị nhập sai hoặc không còn hiệu lực. Hãy kiểm tra lại mã hoặc gửi mã mới.',
      password_rejected: 'Mật khẩu không đúng. Hãy kiểm tra rồi thử lại.',
      account_locked: 'Đã có quá nhiều lần thử. Hãy đợi một lúc rồi thử lại.',
      captcha_required:
        'Dịch vụ cần thấy bạn không phải là robot. Hãy đăng xuất, đăng nhập lại rồi quay lại đây.',
      too_soon: 'Một mã vừa được gửi. Hãy dùng mã đó hoặc đợi trước khi gửi mã mới.',
      rate_limited: 'Hiện có quá nhiều yêu cầu. Hãy đợi một chút rồi thử lại.',
      identifier_rejected: 'Dịch vụ không chấp nhận số điện thoại hoặc địa chỉ email này.',
      encryption_failed:
        'Không thể gửi mật khẩu của bạn một cách an toàn. Vui lòng báo cho bộ phận hỗ trợ.',
      user_not_found: 'Dịch vụ không nhận ra tài khoản này. Có thể tài khoản đã bị xóa.',
      user_disabled: 'Tài khoản này đã bị vô hiệu hóa. Vui lòng hỏi bộ phận hỗ trợ.',
      app_not_found:
        'Ứng dụng này chưa được thiết lập đúng. Vui lòng báo cho bộ phận hỗ trợ của ứng dụng.',
      message_not_sent: 'Không gửi được mã. Vui lòng thử lại.',
      in_progress_elsewhere: 'Tài khoản này đang được xóa trong một thẻ hoặc cửa sổ khác.',
      account_changed: 'Bạn hiện đang đăng nhập vào tài khoản khác.',
      offline: 'Bạn đang ngoại tuyến. Hãy thử lại khi có kết nối.',
      rejected: 'Dịch vụ đã từ chối yêu cầu này. Vui lòng thử lại.',
      server: 'Dịch vụ đang gặp sự cố. Vui lòng thử lại sau.',
      network: 'Không kết nối được với dịch vụ. Hãy kiểm tra kết nối rồi thử lại.',
      timeout: 'Dịch vụ mất quá nhiều thời gian để trả lời. Vui lòng thử lại.',
      aborted: 'Thao tác đã bị dừng trước khi có điều gì xảy ra.',
      unexpected_answer:
        'Dịch vụ đưa ra câu trả lời mà chúng tôi không hiểu. Vui lòng thử lại sau.',
    },
  },
}
