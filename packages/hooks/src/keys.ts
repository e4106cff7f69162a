/**
 * The keys of the kit's queries and mutations. Each starts with the one before it, so that
 * `useIsMutating({ mutationKey: farewellKeys.all })` finds them all.
 */
export const farewellKeys = {
  all: ['farewell'] as readonly string[],
  deleteAccount: ['farewell', 'account', 'delete'] as readonly string[],
  verifyDeleteAccountRequest: ['farewell', 'account', 'verify'] as readonly string[],
  sendPassCode: ['farewell', 'account', 'passcode'] as readonly string[],
  verificationMethods: ['farewell', 'account', 'methods'] as readonly string[],
}
