import { votePost } from './voting/vote-post'

const open = new Map<HTMLElement, () => void>()

/**
 * Binds a ballot: its buttons send through the hub, and not through the page's circuit. The page draws what is counted; here only what is on
 * its way is shown, and said.
 */
export function bind(root: HTMLElement): { dispose(): void } {
  // A circuit that resumes mounts its components again without disposing the first ones.
  for (const [earlier, close] of open)
    if (earlier === root || !earlier.isConnected)
      close()

  const left = new AbortController()
  const voterId = () => root.dataset.voterId || null

  const show = () => {
    for (const line of root.querySelectorAll<HTMLElement>('[data-option-id]'))
      line.toggleAttribute('data-waiting', votePost.outbox.waitsFor(root.dataset.roundId!, line.dataset.optionId!, voterId()))
  }

  root.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-vote]')
    const line = button?.closest<HTMLElement>('[data-option-id]')
    if (!button || !line || line.hasAttribute('data-waiting'))
      return

    refuse(root, '')
    votePost.add({
      operationId: crypto.randomUUID(),
      method: button.dataset.vote as 'Vote' | 'TakeBackVote',
      roundId: root.dataset.roundId!,
      optionId: line.dataset.optionId!,
      voterId: voterId(),
      title: line.querySelector('h3')?.textContent ?? '',
    })
  }, { signal: left.signal })

  // The page draws the lines anew when a theme is renamed or merged.
  const drawn = new MutationObserver(show)
  drawn.observe(root, { childList: true, subtree: true })
  const leave = votePost.join({
    changed: show,
    answered: (vote, votes) => say(`${vote.method === 'Vote' ? 'Vote given to' : 'Vote taken back from'} ${vote.title}. ${votes === 1 ? '1 vote' : `${votes} votes`} left.`),
    refused: (_, sentence) => refuse(root, sentence),
  })
  const close = () => {
    left.abort()
    drawn.disconnect()
    leave()
    open.delete(root)
  }
  open.set(root, close)
  show()
  return {
    dispose() {
      if (open.get(root) === close)
        close()
    },
  }
}

function say(words: string): void {
  const polite = document.querySelector('[data-announce]')
  if (polite)
    polite.textContent = words
}

/** Above the lines, where the eyes are; it goes with the next press. */
function refuse(root: HTMLElement, sentence: string): void {
  const place = root.querySelector<HTMLElement>('[data-vote-refused]')
  if (place)
    place.textContent = sentence
  if (sentence)
    say(sentence)
}
