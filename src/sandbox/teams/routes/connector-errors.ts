/** An error answer as the Teams connector writes one. */
export function connectorError(
  _status: number,
  code: string,
): { readonly error: { readonly code: string; readonly message: string } } {
  return { error: { code, message: SENTENCES[code] ?? code } };
}

const SENTENCES: Readonly<Record<string, string>> = {
  ActivityNotFoundInConversation: 'The activity was not found in the conversation.',
  BadArgument: 'Failed to decrypt pairwise id.',
  BadSyntax: 'Bad format of conversation ID or of the activity.',
  BotNotInConversationRoster: 'The bot is not part of the conversation roster.',
  ConversationNotFound: 'Conversation not found.',
  Forbidden: 'The bot is not allowed to do this.',
  MemberNotFoundInConversation: 'The member was not found in the conversation.',
  MessageSizeTooBig: 'Message size too large.',
  MessageWritesBlocked: 'Message writes are blocked for this conversation.',
  NotFound: 'Not found.',
  PreconditionFailed: 'The operation may be retried.',
  ServiceError: 'An unexpected error occurred.',
  TooManyRequests: 'API calls quota exceeded.',
};
