import type { Dictionary } from '../words/Dictionary.ts'

/** עברית */
export const he: Dictionary = {
  lang: 'he',
  dir: 'rtl',
  words: {
    trigger: 'מחיקת החשבון…',
    keepAccount: 'השארת החשבון',
    continue: 'המשך',
    back: 'חזרה',
    close: 'סגירה',
    done: 'סיום',
    tryAgain: 'ניסיון נוסף',
    checkAgain: 'בדיקה נוספת',
    checking: 'בודקים…',
    details: 'פרטים',
    requestId: 'מזהה הבקשה',
    copyRequestId: 'העתקת מזהה הבקשה',
    copied: 'הועתק',

    loading: 'טוענים את החשבון שלך…',
    loadFailed: 'הטעינה נכשלה. יש לבדוק את החיבור ולנסות שוב.',

    reviewTitle: 'למחוק את החשבון?',
    reviewDescription: 'החשבון שמופיע למטה יימחק לצמיתות. לא ניתן לבטל את הפעולה הזאת.',
    accountLabel: 'החשבון למחיקה',
    consequencesTitle: 'מה ייעלם יחד איתו',
    consequencesGeneral: 'החשבון וכל מה ששמור בו יימחקו.',
    blockersTitle: 'מה צריך להסדיר לפני מחיקת החשבון',
    blockersLink: 'פתיחה',
    blockersFailed: 'לא הצלחנו לבדוק אם משהו מונע את המחיקה, ולכן אי אפשר למחוק את החשבון כרגע.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'מה נשמר',
      exportData: 'לקחת את הנתונים שלך',
      alternatives: 'אפשרויות אחרות',
      reason: 'סיבת העזיבה (לא חובה)',
    },
    acknowledgement: {
      checkbox: 'ברור לי שהחשבון שלי יימחק לצמיתות.',
      checkboxMissing: 'כדי להמשיך, יש לסמן את התיבה.',
      phrase: 'מחיקת החשבון שלי',
      type: 'לאישור, יש להקליד {text}',
      typeMasked: 'לאישור, יש להקליד באופן מלא {text}',
      typeMissing: 'כדי להמשיך, יש להקליד {text}',
    },

    verifyTitle: 'אימות הזהות שלך',
    verifyDescription: 'זה השלב האחרון. מיד אחריו החשבון יימחק.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'קוד יישלח בהודעת SMS אל {destination}.',
      EMAIL_PASSCODE: 'קוד יישלח באימייל אל {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'שלחנו קוד בהודעת SMS אל {destination}.',
      EMAIL_PASSCODE: 'שלחנו קוד באימייל אל {destination}.',
    },
    sendCode: 'שליחת קוד',
    sendNewCode: 'שליחת קוד חדש',
    sendingCode: 'שולחים…',
    resendWait: 'אפשר יהיה לשלוח קוד חדש {when}.',
    codeLabel: 'קוד',
    codeMissing: 'יש להזין את הקוד מההודעה.',
    codeNotSent: 'קודם יש לשלוח קוד, ואז להזין אותו כאן.',
    passwordLabel: 'סיסמה',
    passwordMissing: 'יש להזין את הסיסמה.',
    showPassword: 'הצגת הסיסמה',
    hidePassword: 'הסתרת הסיסמה',
    otherMethod: {
      PHONE_PASSCODE: 'אימות בהודעת SMS',
      EMAIL_PASSCODE: 'אימות באימייל',
      PASSWORD: 'אימות בסיסמה',
    },
    deleteAccount: 'מחיקת החשבון',
    verifying: 'בודקים…',

    deletingTitle: 'מוחקים את החשבון שלך…',
    deletingDescription: 'נא להשאיר את הדף הזה פתוח. זה ייקח רק רגע.',

    unconfirmedTitle: 'עדיין לא ברור מה קרה',
    unconfirmedProbing: 'לא קיבלנו תשובה ברורה. בודקים מה קרה…',
    unconfirmedPresent:
      'לא קיבלנו תשובה ברורה. בינתיים החשבון עדיין קיים, אבל ייתכן שהבקשה עוד תטופל.',
    unconfirmedNothing: 'לא קיבלנו תשובה ברורה, ולא הצלחנו לברר אם החשבון נמחק.',
    unconfirmedAdvice: 'אם עדיין אפשר להיכנס, החשבון עדיין קיים.',

    deletedTitle: 'החשבון שלך נמחק',
    deletedDescription: 'הוא כבר לא קיים. תודה על הזמן שהיית איתנו.',
    deletedInOtherTab: 'הוא נמחק בכרטיסייה אחרת או בחלון אחר, וכבר לא קיים.',
    deletedNext: 'כבר אי אפשר להיכנס אליו. לא צריך לעשות שום דבר נוסף.',

    unavailableTitle: {
      'signed-out': 'נותקת מהחשבון',
      'no-method': 'אי אפשר לאמת את הזהות שלך',
      'identifier-hidden': 'אי אפשר לאמת את הזהות שלך',
      'account-changed': 'עכשיו מחובר חשבון אחר',
      disabled: 'אי אפשר למחוק כאן חשבונות',
      failed: 'טעינת החשבון נכשלה',
    },
    unavailableDescription: {
      'signed-out': 'יש להיכנס שוב ואז לחזור לכאן.',
      'no-method':
        'אין בחשבון שלך מספר טלפון, כתובת אימייל או סיסמה לאימות. יש להוסיף אחד מהם לחשבון ואז לחזור לכאן. אפשר גם לבקש מהתמיכה למחוק את החשבון.',
      'identifier-hidden':
        'מספר הטלפון או כתובת האימייל שלך לא משותפים עם האפליקציה הזאת, ולכן אי אפשר לשלוח קוד. יש להיכנס שוב ולאשר את השיתוף, או לבקש מהתמיכה למחוק את החשבון.',
      'account-changed':
        'החשבון שעל המסך כבר אינו החשבון המחובר. יש לסגור את ההודעה הזאת ולבדוק איזה חשבון ברצונך למחוק.',
      disabled: 'אם ברצונך למחוק את החשבון, יש לפנות לתמיכה.',
      failed: 'משהו השתבש. נא לנסות שוב.',
    },
    nothingDeleted: 'שום דבר לא נמחק.',
    outcomeUnknown: 'לא הצלחנו לברר אם החשבון נמחק. אם עדיין אפשר להיכנס, הוא עדיין קיים.',

    preparingFailed:
      'החשבון שלך לא נמחק: האפליקציה לא הצליחה להתכונן למחיקה. נא לנסות שוב מאוחר יותר.',
    notDeleted: 'החשבון שלך לא נמחק.',
    deletionRefused: 'נראה שהחשבון שלך עדיין קיים.',
    seemsPresent:
      'לא קיבלנו תשובה ברורה. נראה שהחשבון שלך עדיין קיים. אפשר לנסות שוב. אם הוא כבר נמחק, לא יקרה שום דבר נוסף.',
    newCodeNeeded: 'יהיה צורך בקוד חדש.',
    errors: {
      invalid_options: 'האפליקציה הזאת לא מוגדרת כראוי. נא לדווח לתמיכה שלה.',
      signed_out: 'נותקת מהחשבון. יש להיכנס שוב ואז לחזור לכאן.',
      forbidden: 'אין לך הרשאה לפעולה הזאת. נא לפנות לתמיכה.',
      passcode_rejected:
        'ייתכן שיש טעות בקוד או שהוא כבר לא בתוקף. יש לבדוק אותו או לשלוח קוד חדש.',
      password_rejected: 'הסיסמה לא נכונה. יש לבדוק אותה ולנסות שוב.',
      account_locked: 'היו יותר מדי ניסיונות. יש להמתין זמן מה ואז לנסות שוב.',
      captcha_required:
        'השירות רוצה לוודא שזה לא רובוט. יש לצאת מהחשבון, להיכנס שוב ואז לחזור לכאן.',
      too_soon: 'קוד נשלח לפני רגע. אפשר להשתמש בו, או להמתין לפני שליחת קוד חדש.',
      rate_limited: 'יש כרגע יותר מדי בקשות. יש להמתין מעט ואז לנסות שוב.',
      identifier_rejected: 'השירות לא מקבל את מספר הטלפון או את כתובת האימייל האלה.',
      encryption_failed: 'לא ניתן היה לשלוח את הסיסמה בבטחה. נא לדווח לתמיכה.',
      user_not_found: 'השירות לא מכיר את החשבון הזה. ייתכן שהחשבון כבר נמחק.',
      user_disabled: 'החשבון הזה מושבת. נא לפנות לתמיכה.',
      app_not_found: 'האפליקציה הזאת לא מוגדרת כראוי. נא לדווח לתמיכה שלה.',
      message_not_sent: 'שליחת ההודעה נכשלה. נא לנסות שוב.',
      in_progress_elsewhere: 'החשבון הזה נמצא כרגע בתהליך מחיקה בכרטיסייה אחרת או בחלון אחר.',
      account_changed: 'עכשיו מחובר חשבון אחר.',
      offline: 'אין חיבור לאינטרנט. יש לנסות שוב כשהחיבור יחזור.',
      rejected: 'השירות דחה את הבקשה. נא לנסות שוב.',
      server: 'יש כרגע תקלה בשירות. נא לנסות שוב מאוחר יותר.',
      network: 'לא ניתן היה להגיע אל השירות. יש לבדוק את החיבור ולנסות שוב.',
      timeout: 'לשירות לקח יותר מדי זמן לענות. נא לנסות שוב.',
      aborted: 'הפעולה נעצרה לפני שקרה משהו.',
      unexpected_answer: 'השירות נתן תשובה שאיננו מבינים. נא לנסות שוב מאוחר יותר.',
    },
  },
}
