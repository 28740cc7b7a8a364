import { hub } from '../hub'
import type { Line } from './wire'

/** Live text over the page's one connection, which is not the Blazor circuit: typing outlives that. */
export const hubLine: Line = {
  onState: listener => hub.onState(state => state.name === 'connecting' || listener(state.name === 'connected')),
  onChanged: (textId, changed) => hub.on('TextChanged', (id: string, from: number, updates, hash: string) =>
    id === textId && changed(from, updates, hash)),
  open: textId => hub.invoke('OpenText', textId),
  close: textId => hub.send('CloseText', textId),
  pull: (textId, epoch, from) => hub.invoke('PullText', textId, epoch, from),
  push: (textId, epoch, clientId, version, acceptedBefore, changes) =>
    hub.invoke('PushText', textId, epoch, clientId, version, acceptedBefore, changes),
  fence: (textId, clientId) => hub.invoke('FenceClient', textId, clientId),
}
