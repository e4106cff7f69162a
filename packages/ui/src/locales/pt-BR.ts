import type { Dictionary } from '../words/Dictionary.ts'

/** Português (Brasil) */
export const ptBR: Dictionary = {
  lang: 'pt-BR',
  dir: 'ltr',
  words: {
    trigger: 'Excluir conta…',
    keepAccount: 'Manter conta',
    continue: 'Continuar',
    back: 'Voltar',
    close: 'Fechar',
    done: 'Pronto',
    tryAgain: 'Tentar novamente',
    checkAgain: 'Verificar novamente',
    checking: 'Verificando…',
    details: 'Detalhes',
    requestId: 'ID da solicitação',
    copyRequestId: 'Copiar ID da solicitação',
    copied: 'Copiado',

    loading: 'Carregando sua conta…',
    loadFailed: 'Não foi possível carregar. Verifique sua conexão e tente novamente.',

    reviewTitle: 'Excluir sua conta?',
    reviewDescription: 'Isso exclui definitivamente a conta abaixo. Não pode ser desfeito.',
    accountLabel: 'Conta a ser excluída',
    consequencesTitle: 'O que será excluído com ela',
    consequencesGeneral: 'A conta e tudo o que está guardado nela serão excluídos.',
    blockersTitle: 'A resolver antes de excluir a conta',
    blockersLink: 'Abrir',
    blockersFailed:
      'Não conseguimos verificar se há algo que impeça a exclusão, por isso a conta não pode ser excluída agora.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'O que fica guardado',
      exportData: 'Leve seus dados com você',
      alternatives: 'Outras opções',
      reason: 'Por que você está saindo, se quiser dizer',
    },
    acknowledgement: {
      checkbox: 'Entendo que minha conta será excluída definitivamente.',
      checkboxMissing: 'Marque a caixa para continuar.',
      phrase: 'excluir minha conta',
      type: 'Para confirmar, digite {text}',
      typeMasked: 'Para confirmar, digite {text} por completo',
      typeMissing: 'Para continuar, digite: {text}',
    },

    verifyTitle: 'Confirme que é você',
    verifyDescription: 'Um último passo. Depois dele, a conta é excluída imediatamente.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Vamos enviar um código por SMS para {destination}.',
      EMAIL_PASSCODE: 'Vamos enviar um código por e-mail para {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Enviamos um código por SMS para {destination}.',
      EMAIL_PASSCODE: 'Enviamos um código por e-mail para {destination}.',
    },
    sendCode: 'Enviar código',
    sendNewCode: 'Enviar um novo código',
    sendingCode: 'Enviando…',
    resendWait: 'Você poderá enviar um novo código {when}.',
    codeLabel: 'Código',
    codeMissing: 'Digite o código da mensagem.',
    codeNotSent: 'Primeiro envie um código e depois digite-o aqui.',
    passwordLabel: 'Senha',
    passwordMissing: 'Digite sua senha.',
    showPassword: 'Mostrar senha',
    hidePassword: 'Ocultar senha',
    otherMethod: {
      PHONE_PASSCODE: 'Usar SMS em vez disso',
      EMAIL_PASSCODE: 'Usar e-mail em vez disso',
      PASSWORD: 'Usar a senha em vez disso',
    },
    deleteAccount: 'Excluir conta',
    verifying: 'Verificando…',

    deletingTitle: 'Excluindo sua conta…',
    deletingDescription: 'Mantenha esta página aberta. Leva só um momento.',

    unconfirmedTitle: 'Ainda não temos certeza',
    unconfirmedProbing: 'Não recebemos uma resposta clara. Estamos verificando o que aconteceu…',
    unconfirmedPresent:
      'Não recebemos uma resposta clara. Até agora a conta ainda existe, mas a solicitação ainda pode ser processada.',
    unconfirmedNothing:
      'Não recebemos uma resposta clara e não conseguimos descobrir se a conta foi excluída.',
    unconfirmedAdvice: 'Se você ainda consegue fazer login, a conta ainda existe.',

    deletedTitle: 'Sua conta foi excluída',
    deletedDescription: 'Ela não existe mais. Agradecemos pelo seu tempo conosco.',
    deletedInOtherTab: 'Ela foi excluída em outra aba ou janela. Não existe mais.',
    deletedNext: 'Você não pode mais fazer login com ela. Não precisa fazer mais nada.',

    unavailableTitle: {
      'signed-out': 'Sua sessão está encerrada',
      'no-method': 'Não conseguimos confirmar que é você',
      'identifier-hidden': 'Não conseguimos confirmar que é você',
      'account-changed': 'Agora você está em outra conta',
      disabled: 'Não é possível excluir contas aqui',
      failed: 'Não foi possível carregar sua conta',
    },
    unavailableDescription: {
      'signed-out': 'Faça login novamente e depois volte aqui.',
      'no-method':
        'Sua conta não tem número de telefone, e-mail nem senha para confirmar que é você. Adicione um deles à conta e depois volte aqui. Ou peça ao suporte que exclua a conta para você.',
      'identifier-hidden':
        'Seu número de telefone ou e-mail não é compartilhado com este aplicativo, por isso nenhum código pode ser enviado. Faça login novamente e permita isso, ou peça ao suporte que exclua a conta para você.',
      'account-changed':
        'A conta na tela não é mais a conta em que você está. Feche isto e veja qual conta você quer excluir.',
      disabled: 'Fale com o suporte se quiser que sua conta seja excluída.',
      failed: 'Algo deu errado. Tente novamente.',
    },
    nothingDeleted: 'Nada foi excluído.',
    outcomeUnknown:
      'Não conseguimos descobrir se a conta foi excluída. Se você ainda consegue fazer login, ela ainda existe.',

    preparingFailed:
      'Sua conta não foi excluída: o aplicativo não conseguiu preparar a exclusão. Tente novamente mais tarde.',
    notDeleted: 'Sua conta não foi excluída.',
    deletionRefused: 'Parece que sua conta ainda existe.',
    seemsPresent:
      'Não recebemos uma resposta clara. Parece que sua conta ainda existe. Você pode tentar novamente. Se ela já não existir, nada mais acontecerá.',
    newCodeNeeded: 'Você vai precisar de um novo código.',
    errors: {
      invalid_options: 'Este aplicativo não está configurado corretamente. Avise o suporte dele.',
      signed_out: 'Sua sessão está encerrada. Faça login novamente e depois volte aqui.',
      forbidden: 'Você não tem permissão para fazer isso. Fale com o suporte.',
      passcode_rejected:
        'O código pode ter sido digitado errado ou não ser mais válido. Confira-o ou envie um novo.',
      password_rejected: 'A senha não está correta. Confira-a e tente novamente.',
      account_locked: 'Houve tentativas demais. Espere um pouco e tente novamente.',
      captcha_required:
        'O serviço quer verificar que você não é um robô. Saia da conta, faça login novamente e depois volte aqui.',
      too_soon: 'Um código acabou de ser enviado. Use-o ou espere antes de enviar um novo.',
      rate_limited: 'Há solicitações demais no momento. Espere um pouco e tente novamente.',
      identifier_rejected: 'O serviço não aceita este número de telefone ou e-mail.',
      encryption_failed: 'Não foi possível enviar sua senha com segurança. Avise o suporte.',
      user_not_found: 'O serviço não conhece esta conta. Talvez ela já tenha sido excluída.',
      user_disabled: 'Esta conta está desativada. Fale com o suporte.',
      app_not_found: 'Este aplicativo não está configurado corretamente. Avise o suporte dele.',
      message_not_sent: 'Não foi possível enviar a mensagem. Tente novamente.',
      in_progress_elsewhere: 'Esta conta está sendo excluída em outra aba ou janela neste momento.',
      account_changed: 'Agora você está em outra conta.',
      offline: 'Você está sem conexão. Tente novamente quando estiver on-line.',
      rejected: 'O serviço recusou a solicitação. Tente novamente.',
      server: 'O serviço está com um problema no momento. Tente novamente mais tarde.',
      network: 'Não foi possível acessar o serviço. Verifique sua conexão e tente novamente.',
      timeout: 'O serviço demorou demais para responder. Tente novamente.',
      aborted: 'A operação foi interrompida antes que algo acontecesse.',
      unexpected_answer:
        'O serviço deu uma resposta que não entendemos. Tente novamente mais tarde.',
    },
  },
}
