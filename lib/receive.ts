import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageData, type MessageReply, type MessageType, onMessage } from './messages.ts';

/** Who sent a message: a content script in a tab's page, or the extension itself, its background or pages. */
export type Sender =
  | {
      readonly from: 'page';
      readonly tabId: number;
      readonly frameId: number;
      readonly url: string;
    }
  | { readonly from: 'extension' };

/** A message that is not what the protocol says, or comes from where it may not come from. */
export class RefusedMessage extends Error {
  override readonly name = 'RefusedMessage';
  constructor(
    message: string,
    readonly code: 'refused' | 'tooLong' = 'refused',
  ) {
    super(message);
  }
}

/**
 * Listens for one type of message. The handler sees data of the schema's shape, from a sender of the allowed kind;
 * anything else is answered with `RefusedMessage` and does nothing.
 */
export function receive<Type extends MessageType>(
  type: Type,
  allowed: 'page' | 'extension' | 'both',
  schema: v.GenericSchema<unknown, MessageData<Type>>,
  handle: (
    data: MessageData<Type>,
    sender: Sender,
  ) => MessageReply<Type> | Promise<MessageReply<Type>>,
): void {
  onMessage(type, async (message): Promise<MessageReply<Type>> => {
    const sender = identify(message.sender);
    if (!sender || (allowed !== 'both' && sender.from !== allowed))
      throw new RefusedMessage(`${type} from a sender that may not send it`);
    const parsed = v.safeParse(schema, message.data);
    if (!parsed.success) {
      const tooLong = parsed.issues.some(({ type }) => type === 'max_length');
      const words = parsed.issues.map(({ message }) => message).join('; ');
      throw new RefusedMessage(`${type}: ${words}`, tooLong ? 'tooLong' : 'refused');
    }
    return handle(parsed.output, sender);
  });
}

function identify(sender: chrome.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return { from: 'extension' };
  if (sender.tab?.id === undefined || sender.url === undefined) return undefined;
  return { from: 'page', tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: sender.url };
}
