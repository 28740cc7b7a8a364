import type { Waiting } from '../saving/saved-state'
import type { LiveText } from './live-text'
import type { HandedBack, Joined } from './news'

/**
 * Longer than this without an answer is not "Saving…": the line may be swallowing what we send. Five seconds are promised,
 * and the page looks once a second.
 */
const answerIsDue = 3_000

export function waitingOf(text: LiveText): Waiting {
  const isOnItsWay = text.isLive && !text.refusal && Date.now() - text.waitingSince < answerIsDue
  return { count: text.unconfirmed.length, noun: 'change', isOnItsWay }
}

/** Beside the editor: how this one text stands. */
export function stateInWords(waiting: Waiting, savedAt: Date | null, lostAt: Date | null): string {
  if (waiting.count > 0)
    return waiting.isOnItsWay ? 'Saving…' : `Not saved: ${changes(waiting.count)} waiting on this device`
  if (lostAt)
    return `Not connected since ${clock(lostAt)}. You can go on writing: it is kept on this device.`
  return savedAt ? `Saved ${clock(savedAt)}` : 'Up to date'
}

export function joinedInWords({ mine, others }: Pick<Joined, 'mine' | 'others'>): string {
  if (mine > 0 && others > 0)
    return `Reconnected: ${changes(mine)} of yours and ${others} of others put together`
  return `Reconnected: ${mine > 0 ? `${changes(mine)} of yours saved` : `${changes(others)} of others put in`}`
}

const kept = 'Your words are below.'

const refusals = {
  locked: `This text is closed for writing now, so what you wrote last is not in it. ${kept} Leave them here and they are saved if it opens again, or copy them.`,
  malformed: `The server could not take what you wrote last. ${kept} Copy them, then try again.`,
  forbidden: `This text is no longer open to you, so what you wrote last was not saved. ${kept} Copy them now if you need them.`,
  resync: `This device and the saved text could not be brought together. ${kept} Copy them, then load the page again.`,
}

export const closed = 'This text is no longer open to you. What you wrote in it before is saved.'

/** Where the words no longer stand in any open text. */
const closedMeanwhile = `This text was closed for writing before your last words reached it. ${kept} Copy them: you can put them in when it opens again.`

const nothingUnsent = {
  locked: 'This text is closed for writing now. You can still read it.',
  malformed: 'The server could not take what you did last. Try again.',
  forbidden: closed,
  resync: 'This device and the saved text could not be brought together. Load the page again.',
}

/** What is said where words were not saved, or had to be put right. */
export function inWords(news: HandedBack, isHere = true): string {
  if (news.kind === 'refused' && news.refusal === 'locked' && !isHere)
    return closedMeanwhile
  if (news.kind === 'refused')
    return (news.unsent ? refusals : nothingUnsent)[news.refusal]
  return news.unsent
    ? 'The saved text was put back from a backup. The words below, which you wrote before that, are not in it: copy them and add what is still needed.'
    : 'The saved text was put back from a backup, and may lack the latest changes. What stood here before is below.'
}

export const repaired = 'What this device showed differed from the saved text. It has been put right: please read it through.'

export const notYet = 'Not connected. The text opens as soon as the connection is back.'
export const damaged = 'This text did not pass its check, so it stays closed and nothing is overwritten. Tell the partnership team: it can be brought back from a backup.'

export const tooLong = (units: number, most: number) =>
  `That is ${size(units)} of text, more than fits here (${size(most)} in all). Nothing was added; it is still where you copied it from.`

const size = (units: number) => units < 1_000_000 ? `${Math.ceil(units / 1_000)},000 characters` : `${(units / 1_000_000).toFixed(1)} million characters`
const changes = (count: number) => `${count} change${count === 1 ? '' : 's'}`
const clock = (at: Date) => at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
