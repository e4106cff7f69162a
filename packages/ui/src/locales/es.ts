import type { Dictionary } from '../words/Dictionary.ts'

/** Español */
export const es: Dictionary = {
  lang: 'es',
  dir: 'ltr',
  words: {
    trigger: 'Eliminar la cuenta…',
    keepAccount: 'Conservar la cuenta',
    continue: 'Continuar',
    back: 'Atrás',
    close: 'Cerrar',
    done: 'Listo',
    tryAgain: 'Intentar de nuevo',
    checkAgain: 'Comprobar de nuevo',
    checking: 'Comprobando…',
    details: 'Detalles',
    requestId: 'ID de la solicitud',
    copyRequestId: 'Copiar el ID de la solicitud',
    copied: 'Copiado',

    loading: 'Cargando tu cuenta…',
    loadFailed: 'No se pudo cargar. Comprueba tu conexión e inténtalo de nuevo.',

    reviewTitle: '¿Eliminar tu cuenta?',
    reviewDescription:
      'Esto elimina de forma definitiva la cuenta indicada abajo. No se puede deshacer.',
    accountLabel: 'Cuenta que se eliminará',
    consequencesTitle: 'Lo que se eliminará con ella',
    consequencesGeneral: 'Se eliminarán la cuenta y todo lo que está guardado en ella.',
    blockersTitle: 'Por resolver antes de eliminar la cuenta',
    blockersLink: 'Abrir',
    blockersFailed:
      'No pudimos comprobar si hay algo que lo impida, así que la cuenta no se puede eliminar en este momento.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Lo que se conserva',
      exportData: 'Llévate tus datos',
      alternatives: 'Otras opciones',
      reason: 'Por qué te vas, si quieres decirlo',
    },
    acknowledgement: {
      checkbox: 'Entiendo que mi cuenta se eliminará de forma definitiva.',
      checkboxMissing: 'Marca la casilla para continuar.',
      phrase: 'eliminar mi cuenta',
      type: 'Para confirmar, escribe {text}',
      typeMasked: 'Para confirmar, escribe {text} por completo',
      typeMissing: 'Para continuar, escribe: {text}',
    },

    verifyTitle: 'Confirma que eres tú',
    verifyDescription: 'Un último paso. Después, la cuenta se elimina de inmediato.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Enviaremos un código por SMS a {destination}.',
      EMAIL_PASSCODE: 'Enviaremos un código por correo electrónico a {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Hemos enviado un código por SMS a {destination}.',
      EMAIL_PASSCODE: 'Hemos enviado un código por correo electrónico a {destination}.',
    },
    sendCode: 'Enviar código',
    sendNewCode: 'Enviar un código nuevo',
    sendingCode: 'Enviando…',
    resendWait: 'Podrás enviar un código nuevo {when}.',
    codeLabel: 'Código',
    codeMissing: 'Escribe el código del mensaje.',
    codeNotSent: 'Primero envía un código y luego escríbelo aquí.',
    passwordLabel: 'Contraseña',
    passwordMissing: 'Escribe tu contraseña.',
    showPassword: 'Mostrar contraseña',
    hidePassword: 'Ocultar contraseña',
    otherMethod: {
      PHONE_PASSCODE: 'Usar un SMS en su lugar',
      EMAIL_PASSCODE: 'Usar el correo en su lugar',
      PASSWORD: 'Usar la contraseña en su lugar',
    },
    deleteAccount: 'Eliminar la cuenta',
    verifying: 'Comprobando…',

    deletingTitle: 'Eliminando tu cuenta…',
    deletingDescription: 'Mantén abierta esta página. Solo tarda un momento.',

    unconfirmedTitle: 'Aún no lo sabemos con certeza',
    unconfirmedProbing: 'No hemos recibido una respuesta clara. Estamos comprobando qué pasó…',
    unconfirmedPresent:
      'No hemos recibido una respuesta clara. Por ahora la cuenta sigue ahí, pero la solicitud aún podría procesarse.',
    unconfirmedNothing:
      'No hemos recibido una respuesta clara y no pudimos averiguar si la cuenta se eliminó.',
    unconfirmedAdvice: 'Si todavía puedes iniciar sesión, la cuenta sigue ahí.',

    deletedTitle: 'Tu cuenta ha sido eliminada',
    deletedDescription: 'Ya no existe. Gracias por tu tiempo con nosotros.',
    deletedInOtherTab: 'Se eliminó en otra pestaña o ventana. Ya no existe.',
    deletedNext: 'Ya no puedes iniciar sesión con ella. No tienes que hacer nada más.',

    unavailableTitle: {
      'signed-out': 'Tu sesión está cerrada',
      'no-method': 'No podemos confirmar que eres tú',
      'identifier-hidden': 'No podemos confirmar que eres tú',
      'account-changed': 'Ahora estás en otra cuenta',
      disabled: 'Aquí no se pueden eliminar cuentas',
      failed: 'No se pudo cargar tu cuenta',
    },
    unavailableDescription: {
      'signed-out': 'Inicia sesión de nuevo y vuelve aquí.',
      'no-method':
        'Tu cuenta no tiene número de teléfono, correo electrónico ni contraseña con que confirmar que eres tú. Añade uno a tu cuenta y vuelve aquí. O pide al servicio de asistencia que la elimine por ti.',
      'identifier-hidden':
        'Tu número de teléfono o correo electrónico no se comparte con esta aplicación, así que no se puede enviar ningún código. Inicia sesión de nuevo y permítelo, o pide al servicio de asistencia que elimine la cuenta por ti.',
      'account-changed':
        'La cuenta que ves aquí ya no es la que estás usando. Cierra esto y mira qué cuenta quieres eliminar.',
      disabled: 'Si quieres que se elimine tu cuenta, pídelo al servicio de asistencia.',
      failed: 'Algo salió mal. Inténtalo de nuevo.',
    },
    nothingDeleted: 'No se eliminó nada.',
    outcomeUnknown:
      'No pudimos averiguar si la cuenta se eliminó. Si todavía puedes iniciar sesión, sigue ahí.',

    preparingFailed:
      'Tu cuenta no se eliminó: la aplicación no pudo preparar la eliminación. Inténtalo de nuevo más tarde.',
    notDeleted: 'Tu cuenta no se eliminó.',
    deletionRefused: 'Parece que tu cuenta sigue ahí.',
    seemsPresent:
      'No hemos recibido una respuesta clara. Parece que tu cuenta sigue ahí. Puedes intentarlo de nuevo. Si ya no existe, no pasará nada más.',
    newCodeNeeded: 'Necesitarás un código nuevo.',
    errors: {
      invalid_options:
        'Esta aplicación no está bien configurada. Avisa a su servicio de asistencia.',
      signed_out: 'Tu sesión está cerrada. Inicia sesión de nuevo y vuelve aquí.',
      forbidden: 'No tienes permiso para hacer esto. Consulta al servicio de asistencia.',
      passcode_rejected:
        'Puede que el código esté mal escrito o ya no sea válido. Revísalo o envía uno nuevo.',
      password_rejected: 'La contraseña no es correcta. Revísala e inténtalo de nuevo.',
      account_locked: 'Hubo demasiados intentos. Espera un rato e inténtalo de nuevo.',
      captcha_required:
        'El servicio quiere comprobar que no eres un robot. Cierra sesión, iníciala de nuevo y vuelve aquí.',
      too_soon: 'Se acaba de enviar un código. Úsalo o espera antes de enviar uno nuevo.',
      rate_limited:
        'Hay demasiadas solicitudes en este momento. Espera un poco e inténtalo de nuevo.',
      identifier_rejected: 'El servicio no acepta este número de teléfono o correo electrónico.',
      encryption_failed:
        'No se pudo enviar tu contraseña de forma segura. Avisa al servicio de asistencia.',
      user_not_found: 'El servicio no conoce esta cuenta. Puede que ya esté eliminada.',
      user_disabled: 'Esta cuenta está desactivada. Consulta al servicio de asistencia.',
      app_not_found: 'Esta aplicación no está bien configurada. Avisa a su servicio de asistencia.',
      message_not_sent: 'No se pudo enviar el mensaje. Inténtalo de nuevo.',
      in_progress_elsewhere:
        'Esta cuenta se está eliminando en otra pestaña o ventana en este momento.',
      account_changed: 'Ahora estás en otra cuenta.',
      offline: 'No tienes conexión. Inténtalo de nuevo cuando la tengas.',
      rejected: 'El servicio rechazó la solicitud. Inténtalo de nuevo.',
      server: 'El servicio tiene un problema en este momento. Inténtalo de nuevo más tarde.',
      network: 'No se pudo conectar con el servicio. Comprueba tu conexión e inténtalo de nuevo.',
      timeout: 'El servicio tardó demasiado en responder. Inténtalo de nuevo.',
      aborted: 'La operación se detuvo antes de que pasara nada.',
      unexpected_answer:
        'El servicio dio una respuesta que no entendemos. Inténtalo de nuevo más tarde.',
    },
  },
}
