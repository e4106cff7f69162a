import type { Dictionary } from '../words/Dictionary.ts'

/** Français */
export const fr: Dictionary = {
  lang: 'fr',
  dir: 'ltr',
  words: {
    trigger: 'Supprimer le compte…',
    keepAccount: 'Garder le compte',
    continue: 'Continuer',
    back: 'Retour',
    close: 'Fermer',
    done: 'Terminé',
    tryAgain: 'Réessayer',
    checkAgain: 'Vérifier à nouveau',
    checking: 'Vérification…',
    details: 'Détails',
    requestId: 'ID de la requête',
    copyRequestId: 'Copier l’ID de la requête',
    copied: 'Copié',

    loading: 'Chargement de votre compte…',
    loadFailed: 'Le chargement a échoué. Vérifiez votre connexion et réessayez.',

    reviewTitle: 'Supprimer votre compte\u202f?',
    reviewDescription:
      'Cette action supprime définitivement le compte ci-dessous. Elle est irréversible.',
    accountLabel: 'Compte à supprimer',
    consequencesTitle: 'Ce qui sera supprimé avec le compte',
    consequencesGeneral: 'Le compte et tout ce qui y est enregistré seront supprimés.',
    blockersTitle: 'À régler avant de pouvoir supprimer le compte',
    blockersLink: 'Ouvrir',
    blockersFailed:
      'Nous n’avons pas pu vérifier si quelque chose s’y oppose\u202f: le compte ne peut donc pas être supprimé pour le moment.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'Ce qui est conservé',
      exportData: 'Emporter vos données',
      alternatives: 'Autres possibilités',
      reason: 'Pourquoi vous partez, si vous voulez le dire',
    },
    acknowledgement: {
      checkbox: 'Je comprends que mon compte sera supprimé définitivement.',
      checkboxMissing: 'Cochez la case pour continuer.',
      phrase: 'supprimer mon compte',
      type: 'Pour confirmer, saisissez {text}',
      typeMasked: 'Pour confirmer, saisissez {text} en entier',
      typeMissing: 'Pour continuer, saisissez\u202f: {text}',
    },

    verifyTitle: 'Confirmez que c’est bien vous',
    verifyDescription: 'Une dernière étape. Ensuite, le compte est supprimé immédiatement.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'Nous enverrons un code par SMS au {destination}.',
      EMAIL_PASSCODE: 'Nous enverrons un code par e-mail à {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'Nous avons envoyé un code par SMS au {destination}.',
      EMAIL_PASSCODE: 'Nous avons envoyé un code par e-mail à {destination}.',
    },
    sendCode: 'Envoyer le code',
    sendNewCode: 'Envoyer un nouveau code',
    sendingCode: 'Envoi…',
    resendWait: 'Vous pourrez envoyer un nouveau code {when}.',
    codeLabel: 'Code',
    codeMissing: 'Saisissez le code reçu dans le message.',
    codeNotSent: 'Envoyez d’abord un code, puis saisissez-le ici.',
    passwordLabel: 'Mot de passe',
    passwordMissing: 'Saisissez votre mot de passe.',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
    otherMethod: {
      PHONE_PASSCODE: 'Utiliser plutôt un SMS',
      EMAIL_PASSCODE: 'Utiliser plutôt un e-mail',
      PASSWORD: 'Utiliser le mot de passe',
    },
    deleteAccount: 'Supprimer le compte',
    verifying: 'Vérification…',

    deletingTitle: 'Suppression de votre compte…',
    deletingDescription: 'Gardez cette page ouverte. Cela ne prend qu’un instant.',

    unconfirmedTitle: 'Nous n’avons pas encore de certitude',
    unconfirmedProbing:
      'Nous n’avons pas reçu de réponse claire. Nous vérifions ce qui s’est passé…',
    unconfirmedPresent:
      'Nous n’avons pas reçu de réponse claire. Pour l’instant, le compte existe encore, mais la demande peut encore être traitée.',
    unconfirmedNothing:
      'Nous n’avons pas reçu de réponse claire et nous n’avons pas pu savoir si le compte a été supprimé.',
    unconfirmedAdvice: 'Si vous pouvez encore vous connecter, le compte existe encore.',

    deletedTitle: 'Votre compte est supprimé',
    deletedDescription: 'Il n’existe plus. Merci pour le temps passé avec nous.',
    deletedInOtherTab:
      'Il a été supprimé dans un autre onglet ou une autre fenêtre. Il n’existe plus.',
    deletedNext:
      'Vous ne pouvez plus vous connecter avec ce compte. Vous n’avez rien d’autre à faire.',

    unavailableTitle: {
      'signed-out': 'Votre session est fermée',
      'no-method': 'Nous ne pouvons pas confirmer que c’est vous',
      'identifier-hidden': 'Nous ne pouvons pas confirmer que c’est vous',
      'account-changed': 'Vous utilisez maintenant un autre compte',
      disabled: 'Les comptes ne peuvent pas être supprimés ici',
      failed: 'Votre compte n’a pas pu être chargé',
    },
    unavailableDescription: {
      'signed-out': 'Reconnectez-vous, puis revenez ici.',
      'no-method':
        'Votre compte n’a ni numéro de téléphone, ni adresse e-mail, ni mot de passe pour confirmer que c’est vous. Ajoutez-en un à votre compte, puis revenez ici. Ou demandez à l’assistance de le supprimer pour vous.',
      'identifier-hidden':
        'Votre numéro de téléphone ou votre adresse e-mail n’est pas partagé avec cette application, donc aucun code ne peut être envoyé. Reconnectez-vous en autorisant ce partage, ou demandez à l’assistance de supprimer le compte pour vous.',
      'account-changed':
        'Le compte affiché n’est plus celui que vous utilisez. Fermez cet écran et regardez quel compte vous voulez supprimer.',
      disabled: 'Adressez-vous à l’assistance si vous voulez faire supprimer votre compte.',
      failed: 'Un problème est survenu. Veuillez réessayer.',
    },
    nothingDeleted: 'Rien n’a été supprimé.',
    outcomeUnknown:
      'Nous n’avons pas pu savoir si le compte a été supprimé. Si vous pouvez encore vous connecter, il existe encore.',

    preparingFailed:
      'Votre compte n’a pas été supprimé\u202f: l’application n’a pas pu préparer la suppression. Veuillez réessayer plus tard.',
    notDeleted: 'Votre compte n’a pas été supprimé.',
    deletionRefused: 'Votre compte semble encore exister.',
    seemsPresent:
      'Nous n’avons pas reçu de réponse claire. Votre compte semble encore exister. Vous pouvez réessayer. S’il est déjà supprimé, il ne se passera rien de plus.',
    newCodeNeeded: 'Il vous faudra un nouveau code.',
    errors: {
      invalid_options:
        'Cette application n’est pas configurée correctement. Veuillez le signaler à son assistance.',
      signed_out: 'Votre session est fermée. Reconnectez-vous, puis revenez ici.',
      forbidden:
        'Vous n’avez pas l’autorisation d’effectuer cette action. Adressez-vous à l’assistance.',
      passcode_rejected:
        'Le code est peut-être mal saisi ou n’est plus valable. Vérifiez-le ou envoyez-en un nouveau.',
      password_rejected: 'Le mot de passe est incorrect. Vérifiez-le et réessayez.',
      account_locked: 'Il y a eu trop de tentatives. Attendez un moment, puis réessayez.',
      captcha_required:
        'Le service veut s’assurer que vous n’êtes pas un robot. Déconnectez-vous, reconnectez-vous, puis revenez ici.',
      too_soon:
        'Un code vient d’être envoyé. Utilisez-le, ou attendez avant d’en envoyer un nouveau.',
      rate_limited: 'Il y a trop de demandes en ce moment. Attendez un peu, puis réessayez.',
      identifier_rejected:
        'Le service n’accepte pas ce numéro de téléphone ou cette adresse e-mail.',
      encryption_failed:
        'Votre mot de passe n’a pas pu être envoyé en toute sécurité. Veuillez le signaler à l’assistance.',
      user_not_found: 'Le service ne connaît pas ce compte. Il est peut-être déjà supprimé.',
      user_disabled: 'Ce compte est désactivé. Adressez-vous à l’assistance.',
      app_not_found:
        'Cette application n’est pas configurée correctement. Veuillez le signaler à son assistance.',
      message_not_sent: 'Le message n’a pas pu être envoyé. Veuillez réessayer.',
      in_progress_elsewhere:
        'Ce compte est en cours de suppression dans un autre onglet ou une autre fenêtre.',
      account_changed: 'Vous utilisez maintenant un autre compte.',
      offline: 'Vous êtes hors ligne. Réessayez une fois la connexion rétablie.',
      rejected: 'Le service a refusé la demande. Veuillez réessayer.',
      server: 'Le service rencontre un problème en ce moment. Veuillez réessayer plus tard.',
      network: 'Le service n’a pas pu être joint. Vérifiez votre connexion et réessayez.',
      timeout: 'Le service a mis trop de temps à répondre. Veuillez réessayer.',
      aborted: 'L’opération a été arrêtée avant d’avoir eu le moindre effet.',
      unexpected_answer:
        'Le service a donné une réponse que nous ne comprenons pas. Veuillez réessayer plus tard.',
    },
  },
}
