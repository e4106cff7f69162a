export { deleteAccountMutationOptions } from './deleteAccountMutationOptions.ts'
export type {
  DeleteAccountMutationOptions,
  DeleteAccountParameters,
  DeleteAccountVariables,
} from './deleteAccountMutationOptions.ts'
export { FarewellProvider, useFarewell, useGenAuthClient } from './FarewellProvider.tsx'
export type { FarewellContextValue, FarewellProviderProps } from './FarewellProvider.tsx'
export type { Account } from './flow/accountOf.ts'
export { canDismiss } from './flow/canDismiss.ts'
export { createDeleteAccountFlow } from './flow/createDeleteAccountFlow.ts'
export type { DeleteAccountEvents, DeleteAccountFlow } from './flow/createDeleteAccountFlow.ts'
export { deadlineIn, remainingUntil, type Deadline } from './flow/Deadline.ts'
export type {
  DeleteAccountCallbacks,
  DeleteAccountFlowOptions,
} from './flow/DeleteAccountFlowOptions.ts'
export type { DeletedMessage } from './flow/deletedChannel.ts'
export type { FlowReport } from './flow/FlowReport.ts'
export type { Blocker, Consequence, Loadable, Loaded, PluralForms } from './flow/Loadable.ts'
export { maskEmail, maskIdentifier, maskPhone } from './flow/maskIdentifier.ts'
export { chosenMethod, methodsOf } from './flow/methodsOf.ts'
export type { MethodsVerdict, VerificationMethod } from './flow/methodsOf.ts'
export { outcomeOf, verdictOf, type Outcome, type Verdict } from './flow/outcomeOf.ts'
export { reduce } from './flow/reduce.ts'
export type { PassCodeDestination } from './flow/requestPassCode.ts'
export { SingleUse } from './flow/SingleUse.ts'
export type {
  ConfirmedBy,
  Failure,
  FlowEvent,
  SentCode,
  Step,
  StepName,
  StepOf,
  UnavailableReason,
  Verification,
} from './flow/Step.ts'
export { farewellKeys } from './keys.ts'
export type { CompleteMutationOptions, MutationParameter } from './mutationOptions.ts'
export { sendPassCodeMutationOptions } from './sendPassCodeMutationOptions.ts'
export type {
  SendPassCodeMutationOptions,
  SendPassCodeParameters,
} from './sendPassCodeMutationOptions.ts'
export { useAccountDeleted } from './useAccountDeleted.ts'
export { useDeleteAccount } from './useDeleteAccount.ts'
export type { UseDeleteAccountOptions, UseDeleteAccountResult } from './useDeleteAccount.ts'
export { useDeleteAccountFlow } from './useDeleteAccountFlow.ts'
export type {
  UseDeleteAccountFlowOptions,
  UseDeleteAccountFlowResult,
} from './useDeleteAccountFlow.ts'
export { useHasRemaining, useRemainingSeconds } from './useRemainingSeconds.ts'
export { useSendPassCode } from './useSendPassCode.ts'
export type { UseSendPassCodeOptions, UseSendPassCodeResult } from './useSendPassCode.ts'
export { useVerificationMethods } from './useVerificationMethods.ts'
export type { UseVerificationMethodsOptions } from './useVerificationMethods.ts'
export { useVerifyDeleteAccountRequest } from './useVerifyDeleteAccountRequest.ts'
export type {
  UseVerifyDeleteAccountRequestOptions,
  UseVerifyDeleteAccountRequestResult,
} from './useVerifyDeleteAccountRequest.ts'
export { verificationMethodsQueryOptions } from './verificationMethodsQueryOptions.ts'
export type {
  VerificationMethodsParameters,
  VerificationMethodsQueryOptions,
} from './verificationMethodsQueryOptions.ts'
export { verifyDeleteAccountRequestMutationOptions } from './verifyDeleteAccountRequestMutationOptions.ts'
export type {
  VerifyDeleteAccountRequestMutationOptions,
  VerifyDeleteAccountRequestParameters,
} from './verifyDeleteAccountRequestMutationOptions.ts'
